import { defaultSettings, type Settings } from '../model/settings.ts';
import { copyCluster, copyFiguresNear, copyNote } from './copy-actions.ts';
import { ClustersView, ClusterView } from './clusters-view.tsx';
import { DossierView } from './dossier-view.tsx';
import { toListRows } from './list-rows.ts';
import { NotesView } from './notes-view.tsx';
import type { Route } from './route.ts';
import * as state from './state.ts';
import { changeTagsEverywhere } from './tag-actions.ts';
import { toSelectingArticles, toSelectingNotes } from './to-selecting.ts';
import { TagsView } from './tags-view.tsx';

interface BrowsingProps {
  route: Extract<Route, { view: 'security' | 'notes' | 'clusters' | 'tags' }>;
}

/** The views across articles: reads the state, and hands plain values down. */
export function Browsing({ route }: BrowsingProps) {
  const { colourNames } = state.settings.value ?? defaultSettings;
  switch (route.view) {
    case 'security':
      return <OpenDossier secid={route.secid} colourNames={colourNames} />;
    case 'notes': {
      const rows = toListRows(state.noteFeed.value);
      return (
        <NotesView
          filter={route}
          rows={rows}
          selecting={toSelectingNotes(rows)}
          colourNames={colourNames}
          onCopy={(note) => void copyNote(note)}
        />
      );
    }
    case 'clusters': {
      if (route.name === null) return <ClustersView names={state.clusterNames.value} />;
      const open = state.clusterFeed.value;
      const rows = toListRows(open?.name === route.name ? open.feed : null);
      return (
        <ClusterView
          key={route.name}
          name={route.name}
          rows={rows}
          selecting={toSelectingArticles(rows)}
          onCopy={(card, cluster) => void copyCluster(card, cluster)}
        />
      );
    }
    case 'tags':
      return (
        <TagsView tags={state.tagCounts.value} onChange={(change) => void changeTagsEverywhere(change)} />
      );
  }
}

function OpenDossier({ secid, colourNames }: { secid: string; colourNames: Settings['colourNames'] }) {
  const open = state.dossier.value;
  const [cards, figures, notes] = [
    toListRows(open?.cards),
    toListRows(open?.figures),
    toListRows(open?.notes),
  ];
  if (open?.secid !== secid || !cards || !figures || !notes) return null;
  return (
    <DossierView
      key={secid}
      {...{ secid, cards, figures, notes, colourNames }}
      security={open.security}
      counts={open.counts.value}
      showsAllFigures={open.showsAllFigures.value}
      onAllFigures={(isWanted) => {
        open.showsAllFigures.value = isWanted;
      }}
      selecting={toSelectingArticles(cards)}
      selectingNotes={toSelectingNotes(notes)}
      onCopyFigures={(listed) => void copyFiguresNear(listed)}
      onCopyNote={(note) => void copyNote(note)}
    />
  );
}
