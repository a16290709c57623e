import type { IDBPDatabase } from 'idb';

/** Makes the object stores as version 1 made them; never to be changed, like the upgrade step that it repeats. */
export function createVersionOne(database: IDBPDatabase): void {
  const articles = database.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('bySaved', ['savedAt', 'id']);
  articles.createIndex('byDeleted', 'deletedAt');
  database.createObjectStore('bodies', { keyPath: 'id' });
  const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('byArticle', 'articleId');
  annotations.createIndex('byDeleted', 'deleted');
  database.createObjectStore('occurrences', { keyPath: ['secid', 'rank', 'articleId'] });
  database.createObjectStore('drafts', { keyPath: 'articleId' });
  database.createObjectStore('verdicts', { keyPath: ['secid', 'surface', 'scope'] });
}
