import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { eraseGone } from '../../src/team/erase-gone.ts';
import { Workspaces } from '../../src/team/workspaces.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL_WELL } from './a-team.ts';

it('a workspace that was erased and came back sees a glossary of its own, in whatever process', async () => {
  const file = join(await temporaryFolder(), 'differentia.db');
  const [here, there] = [await open(file), await open(file)];
  const workspaces = new Workspaces(here);
  onTestFinished(() => workspaces.close());
  const [before, other] = [await workspaces.glossaryOf('a', 1), await workspaces.glossaryOf('b', 1)];
  await there.glossaries.setGone('a', 1);
  await eraseGone({ store: there }, { ...ALL_WELL, graceDays: 1, at: 9 * 24 * 60 * 60 * 1000 });
  await expect.poll(() => workspaces.glossaryOf('a', 2)).not.toBe(before);
  expect(await workspaces.glossaryOf('a', 3)).toBe(await there.glossaries.of('a', 3));
  expect(await workspaces.glossaryOf('b', 3)).toBe(other);
});
