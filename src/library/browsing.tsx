import { defaultSettings } from '../model/settings.ts';
import * as actions from './browse-actions.ts';
import { copyCluster, copyFiguresNear, copyNote } from './copy-actions.ts';
import { ClustersView, ClusterView } from './clusters-view.tsx';
import { DossierView } from './dossier-view.tsx';
import { NotesView } from './notes-view.tsx';
import type { Route } from './route.ts';
import * as state from './state.ts';
import { changeTagsEverywhere } from './tag-actions.ts';
import { TagsView } from './tags-view.tsx';

interface BrowsingProps {
  route: Extract<Route, { view: 'security' | 'notes' | 'clusters' | 'tags' }>;
}

/** The views across articles: reads the state, and hands plain values down. */
export function Browsing({ route }: BrowsingProps) {
  const { colourNames } = state.settings.value ?? defaultSettings;
  const dossier = state.dossier.value;
  switch (route.view) {
    case 'security':
      return dossier?.secid === route.secid ? (
        <DossierView
          key={route.secid}
          dossier={dossier}
          colourNames={colourNames}
          onMoreCards={() => void actions.loadMoreCards()}
          onMoreFigures={() => void actions.loadMoreFigures()}
          onMoreNotes={() => void actions.loadMoreNotesOn()}
          onCopyFigures={(figures) => void copyFiguresNear(figures)}
          onCopyNote={(note) => void copyNote(note)}
        />
      ) : null;
    case 'notes':
      return (
        <NotesView
          filter={route}
          page={state.notePage.value}
          colourNames={colourNames}
          onMore={() => void actions.loadMoreNotes()}
          onCopy={(note) => void copyNote(note)}
        />
      );
    case 'clusters':
      return route.name === null ? (
        <ClustersView names={state.clusterNames.value} />
      ) : (
        <ClusterView
          key={route.name}
          name={route.name}
          page={state.clusterPage.value?.name === route.name ? state.clusterPage.value : null}
          onMore={() => void actions.loadMoreClusters()}
          onCopy={(card, cluster) => void copyCluster(card, cluster)}
        />
      );
    case 'tags':
      return (
        <TagsView tags={state.tagCounts.value} onChange={(change) => void changeTagsEverywhere(change)} />
      );
  }
}
