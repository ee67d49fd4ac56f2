import { lazy, Suspense } from 'preact/compat';
import { Route, Switch } from 'wouter-preact';
import { ArticleView } from './article/ArticleView';
import { ArticlesView } from './articles/ArticlesView';
import { Loading, NotFound } from './parts/states';
import { Footer, Header, OfflineNotice } from './shell';

// Articles come with the first view; each other view when it is first opened.
const StatementsView = lazy(() => import('./statements/StatementsView').then((module) => module.StatementsView));
const PersonsView = lazy(() => import('./people/ActorsView').then((module) => module.PersonsView));
const OrganizationsView = lazy(() => import('./people/ActorsView').then((module) => module.OrganizationsView));
const ActorView = lazy(() => import('./people/ActorView').then((module) => module.ActorView));
const MeasuresView = lazy(() => import('./measures/MeasuresView').then((module) => module.MeasuresView));
const SearchView = lazy(() => import('./search/SearchView').then((module) => module.SearchView));
const ImportView = lazy(() => import('./imports/ImportView').then((module) => module.ImportView));
const QueriesView = lazy(() => import('./queries/QueriesView').then((module) => module.QueriesView));

/** Every view and its address. */
export function App() {
  return (
    <>
      <Header />
      <OfflineNotice />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={ArticlesView} />
            <Route path="/articles" component={ArticlesView} />
            <Route path="/articles/:id">{({ id }) => <ArticleView id={id} />}</Route>
            <Route path="/statements" component={StatementsView} />
            <Route path="/persons" component={PersonsView} />
            <Route path="/organizations" component={OrganizationsView} />
            <Route path="/:kind/:id">
              {({ kind, id }) => (/^(persons|organizations|groups)$/.test(kind) ? <ActorView id={id} /> : <NotFound />)}
            </Route>
            <Route path="/measures" component={MeasuresView} />
            <Route path="/search" component={SearchView} />
            <Route path="/import" component={ImportView} />
            <Route path="/api" component={QueriesView} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </main>
      <Footer />
    </>
  );
}
