import { describe } from 'vitest';
import { onPostgres } from '../store/on-postgres.ts';
import { crashContract } from './crash.ts';

onPostgres((server) => {
  describe('the rules over a PostgreSQL database', () =>
    crashContract(() => server().newAddress(), { rounds: 4 }));
});
