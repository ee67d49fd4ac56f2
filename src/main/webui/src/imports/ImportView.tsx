import { useEffect } from 'preact/hooks';
import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';
import { useView } from '../api/useView';
import { useInterface } from '../i18n';
import { Failure, Loading } from '../parts/states';
import { useTitle } from '../parts/useTitle';
import { Arrivals } from './Arrivals';

const importDocument = graphql(`
  query Import {
    importReport {
      state
      startedAt
      seconds
      read
      created
      updated
      unchanged
      removed
      failed
      skipped
      failures { sourceName place reason }
      warnings { sourceName place reason }
    }
  }
`);

type Report = ResultOf<typeof importDocument>['importReport'];

/** While the import goes on, how often its state is asked for. */
const EVERY = 2000;
const COUNTS = ['read', 'created', 'updated', 'unchanged', 'removed', 'failed', 'skipped'] as const;

/** How the import of the folder goes, or went, and what could not be taken. */
export function ImportView() {
  const { t } = useInterface();
  const { data, fetching, error, retry } = useView(importDocument, {});
  const under = data && data.importReport.state !== 'DONE';
  useEffect(() => {
    if (!under) return;
    const timer = setInterval(retry, EVERY);
    return () => clearInterval(timer);
  }, [under, retry]);
  useTitle(t.nav.import);
  if (error && !data) return <Failure error={error} retry={retry} />;
  if (fetching && !data) return <Loading />;
  return <ReportPage report={data!.importReport} />;
}

function ReportPage({ report }: { report: Report }) {
  const { t, number, date } = useInterface();
  return (
    <section class="page">
      <h1>{t.nav.import}</h1>
      <p role="status" class={`import-state ${report.state.toLowerCase()}`}>
        {t.imports.states[report.state]}
        {report.startedAt && (
          <span class="soft">
            {' · '}
            {date(report.startedAt)} · {t.imports.seconds(number(Math.round(report.seconds * 10) / 10))}
          </span>
        )}
      </p>
      {report.state === 'RUNNING' && <progress aria-label={t.imports.states.RUNNING} />}
      <dl class="figures">
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{t.imports[count]}</dt>
            <dd>{number(report[count])}</dd>
          </div>
        ))}
      </dl>
      <Arrivals />
      <Issues title={t.imports.failures} issues={report.failures} none={t.imports.noFailures} />
      {report.warnings.length > 0 && <Issues title={t.imports.warnings} issues={report.warnings} />}
    </section>
  );
}

function Issues({ title, issues, none }: { title: string; issues: Report['failures']; none?: string }) {
  return (
    <>
      <h2>{title}</h2>
      {issues.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="issues">
          {issues.map((issue, i) => (
            <li key={i}>
              <b>
                <bdi>{issue.sourceName}</bdi>
              </b>
              {issue.place && (
                <span class="soft" dir="ltr">
                  {' '}
                  {issue.place}
                </span>
              )}
              <p dir="auto">{issue.reason}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
