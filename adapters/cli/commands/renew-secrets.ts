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
    const installed = (await store.installations.workspaces()).length;
    const question = `Take the secrets away? The buttons of all messages until now stop working.${again(installed)}`;
    if (!(await confirm(streams, question, yes))) return print(streams.out, 'Nothing was changed.');
    const count = (await store.secrets.discard()) + (await store.installations.discard());
    print(
      streams.out,
      count === 0
        ? 'There are no secrets: the service makes them when it starts.'
        : 'The old secrets are gone. Start the service anew: it makes new ones.',
    );
  });
}

/** What comes of it for workspaces whose tokens are sealed as the secrets are. */
function again(installed: number): string {
  if (installed === 0) return '';
  return installed === 1
    ? ' What one workspace in Slack gave is taken away, too: it installs the app again.'
    : ` What ${installed} workspaces in Slack gave is taken away, too: they install the app again.`;
}
