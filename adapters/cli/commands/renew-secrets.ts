import { confirm } from '../confirm.ts';
import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { withStore } from '../with-team.ts';

/** Takes away the secrets in the store, which needs no key: the service makes new ones when it starts. */
export async function renewSecrets(
  { yes }: { readonly yes?: boolean },
  { openStore, streams }: Pick<Setting, 'openStore' | 'streams'>,
): Promise<void> {
  await withStore({ openStore }, 'needs', async (store) => {
    const question = 'Take the secrets away? The buttons of all messages until now stop working.';
    if (!(await confirm(streams, question, yes))) return print(streams.out, 'Nothing was changed.');
    const count = await store.secrets.discard();
    print(
      streams.out,
      count === 0
        ? 'There are no secrets: the service makes them when it starts.'
        : 'The old secrets are gone. Start the service anew: it makes new ones.',
    );
  });
}
