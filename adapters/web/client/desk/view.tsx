import { lazy, Suspense } from 'react';
import { EntriesView } from './entry/entries-view.tsx';
import { EntryView } from './entry/entry-view.tsx';
import { NewEntryView } from './entry/new-entry-view.tsx';
import { ExportView } from './files/export-view.tsx';
import { ImportView } from './files/import-view.tsx';
import { Loading } from './parts/loading.tsx';
import { EditSuggestionView } from './review/edit-suggestion-view.tsx';
import { ReviewView } from './review/review-view.tsx';
import { LogView } from './rule/log-view.tsx';
import { PeopleView } from './rule/people-view.tsx';
import { SettingsView } from './rule/settings-view.tsx';
import { useRoute } from './talk/route.tsx';
import { OverdueView } from './wishes/overdue-view.tsx';
import { ReportsView } from './wishes/reports-view.tsx';
import { RequestsView } from './wishes/requests-view.tsx';

/** Charts are large, so that they come after the page, where they are wanted. */
const StatisticsView = lazy(async () => ({
  default: (await import('./use/statistics-view.tsx')).StatisticsView,
}));

/** The view that the address names; the one of what waits to be decided, where it names none that there is. */
export function View() {
  const { view, item } = useRoute();
  switch (view) {
    case 'edit':
      return <EditSuggestionView key={item} id={item ?? ''} />;
    case 'requests':
      return <RequestsView />;
    case 'reports':
      return <ReportsView />;
    case 'overdue':
      return <OverdueView />;
    case 'entries':
      return item === undefined ? <EntriesView /> : <EntryView key={item} id={item} />;
    case 'new':
      return <NewEntryView />;
    case 'statistics':
      return (
        <Suspense fallback={<Loading />}>
          <StatisticsView />
        </Suspense>
      );
    case 'import':
      return <ImportView key={item} id={item} />;
    case 'export':
      return <ExportView />;
    case 'settings':
      return <SettingsView />;
    case 'people':
      return <PeopleView />;
    case 'log':
      return <LogView />;
    default:
      return <ReviewView />;
  }
}
