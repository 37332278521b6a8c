import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Engine, FIVE, type Name } from './engine.ts';

/** A database that is named in the environment, or the one that psql finds by itself. */
const OPTIONS = ['-X', '-q', '-A', '-t', ...(process.env.DATABASE_URL ? [process.env.DATABASE_URL] : [])];

/** Whether there is a PostgreSQL that lets us in, and has pg_trgm. */
export function isPostgresThere(): boolean {
  try {
    const asked = "select count(*) from pg_available_extensions where name = 'pg_trgm'";
    const answer = execFileSync('psql', [...OPTIONS, '-c', asked], {
      timeout: 3000,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() === '1';
  } catch {
    return false;
  }
}

const literal = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;

const rowOf = ({ id, text }: Name): string => `(${literal(id)}, ${literal(text)})`;

const END = '-- that was all --';

/** PostgreSQL's trigrams, as a program asks them through psql. All is done in a transaction that is never committed. */
export const postgres: Engine = {
  name: 'PostgreSQL pg_trgm',
  build: async ({ names }) => {
    const psql = spawn('psql', OPTIONS, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface(psql.stdout)[Symbol.asyncIterator]();
    const ask = async (statement: string): Promise<string[]> => {
      psql.stdin.write(`${statement};\n\\echo ${END}\n`);
      const answer: string[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error('psql ended before it answered.');
        if (value === END) return answer;
        answer.push(value);
      }
    };
    await ask('begin; create extension if not exists pg_trgm; create temp table names (id text, name text)');
    await ask(`insert into names values ${names.map(rowOf).join(',')}`);
    await ask('create index on names using gin (name gin_trgm_ops); analyze names');
    await ask(
      `prepare nearest (text) as select id from names where name % $1 order by similarity(name, $1) desc limit ${2 * FIVE}`,
    );
    return {
      search: async (text) => {
        const ids = new Set(await ask(`execute nearest (${literal(text)})`));
        return { ids: [...ids].slice(0, FIVE) };
      },
      close: async () => {
        psql.stdin.end('rollback;\n');
        await once(psql, 'close');
      },
    };
  },
};
