import type { ComponentChildren } from 'preact';
import { useInterface } from '../i18n';
import { chosen, toggled, useAddress } from '../parts/useAddress';
import type { Stats } from './documents';
import { ACTS, FORMS } from './filter';

/** What the selected statements are like, in numbers; each number selects further. */
export function Facets({ stats }: { stats: Stats | undefined }) {
  const { t } = useInterface();
  const [address, change] = useAddress();
  const forms = chosen(address, 'form', FORMS);
  const acts = chosen(address, 'act', ACTS);
  return (
    <>
      <Facet title={t.statement.says}>
        {stats?.bySpeaker.map(({ speaker, count }) => (
          <Choice
            key={speaker.id}
            count={count}
            pressed={address.get('speakerId') === speaker.id}
            choose={() => change({ speakerId: address.get('speakerId') === speaker.id ? null : speaker.id })}
          >
            <bdi>{speaker.name}</bdi>
          </Choice>
        ))}
      </Facet>
      <Facet title={t.statement.form}>
        {stats?.byForm.map(({ form, count }) => (
          <Choice
            key={form}
            count={count}
            pressed={forms.includes(form)}
            choose={() => change({ form: toggled(forms, form) })}
          >
            {t.forms[form]}
          </Choice>
        ))}
      </Facet>
      <Facet title={t.statement.act}>
        {stats?.byCueKind.map(({ cueKind, count }) => (
          <Choice
            key={cueKind}
            count={count}
            pressed={acts.includes(cueKind)}
            choose={() => change({ act: toggled(acts, cueKind) })}
          >
            {t.acts[cueKind]}
          </Choice>
        ))}
      </Facet>
      <Facet title={t.statements.publisher}>
        {stats?.byPublisher.flatMap(({ publisher, count }) =>
          publisher === null
            ? []
            : [
                <Choice
                  key={publisher}
                  count={count}
                  pressed={address.get('publisher') === publisher}
                  choose={() => change({ publisher: address.get('publisher') === publisher ? null : publisher })}
                >
                  <bdi>{publisher}</bdi>
                </Choice>,
              ],
        )}
      </Facet>
    </>
  );
}

function Facet({ title, children }: { title: string; children: ComponentChildren }) {
  const any = Array.isArray(children) ? children.length > 0 : children;
  if (!any) return null;
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

type ChoiceProps = { count: number; pressed: boolean; choose: () => void; children: ComponentChildren };

function Choice({ count, pressed, choose, children }: ChoiceProps) {
  const { number } = useInterface();
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={choose}>
        <span>{children}</span>
        <span class="count">{number(count)}</span>
      </button>
    </li>
  );
}
