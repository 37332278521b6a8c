import type { Label } from '../label.ts';
import type { Query } from '../query.ts';

/**
 * One way in which a query may mean a label, and how far-fetched that is: 0 is the same text, 1 a wrong letter, and what costs
 * more than `limit` is `Infinity`.
 */
export type View = (query: Query, label: Label, limit: number) => number;
