import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ErrorCode, type InstallURLOptions, type StateStore } from '@slack/oauth';
import type { Store } from '../../../src/store/store.ts';

/** In milliseconds: so long somebody may take at Slack. */
export const LONGEST_INSTALL = 10 * 60_000;

type StateMeans = Pick<Store, 'secrets' | 'claims'>;

/** A way to Slack and back that was begun too long ago, in another browser, or was gone already. */
class InvalidState extends Error {
  override readonly name = 'InvalidState';
  readonly code = ErrorCode.InvalidStateError;
}

/**
 * What goes to Slack and comes back, so that nobody is led to the end of a way that another began. It bears its own end, and a
 * seal, which all processes know: nothing is kept of who only begins. It is good once.
 */
export function installState({ secrets, claims }: StateMeans, options: InstallURLOptions): StateStore {
  async function sealOf(text: string): Promise<string> {
    return createHmac('sha256', await secrets.get('slack installs'))
      .update(text)
      .digest('base64url');
  }
  return {
    async generateStateParam(_, now) {
      const text = `${randomBytes(18).toString('base64url')}.${now.getTime() + LONGEST_INSTALL}`;
      return `${text}.${await sealOf(text)}`;
    },
    async verifyStateParam(now, state) {
      const [id = '', expires = '', seal = ''] = state.split('.');
      const given = Buffer.from(seal);
      const right = Buffer.from(await sealOf(`${id}.${expires}`));
      if (given.length !== right.length || !timingSafeEqual(given, right) || Number(expires) < now.getTime())
        throw new InvalidState();
      if (!(await claims.make('slack', `install ${id}`, now.getTime()))) throw new InvalidState();
      return options;
    },
  };
}
