import type { Engine } from './engine.ts';
import { miniSearch } from './mini-search.ts';
import { naturalTfIdf } from './natural-tf-idf.ts';
import { ours } from './ours.ts';
import { sqliteFts5 } from './sqlite-fts5.ts';

export const engines: readonly Engine[] = [ours, naturalTfIdf, miniSearch, sqliteFts5];
