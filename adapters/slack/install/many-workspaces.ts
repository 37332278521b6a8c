import type { RequestListener } from 'node:http';
import type { Store } from '../../../src/store/store.ts';
import type { PlatformMeans } from '../../platform.ts';
import type { ManyWorkspacesSettings } from '../../settings/slack-settings.ts';
import type { Workspaces } from '../connect/workspaces.ts';
import { freshTokens } from './fresh-tokens.ts';
import { installRoutes } from './install-routes.ts';
import { Installations } from './installations.ts';
import { installedWorkspaces } from './installed-workspaces.ts';

interface Options
  extends PlatformMeans,
    Pick<ManyWorkspacesSettings, 'clientId' | 'clientSecret' | 'publicUrl'> {
  readonly apiUrl: string | undefined;
  readonly store: Store;
  /** Ends the trying to send. */
  readonly closing: AbortSignal;
}

/** The workspaces that let the bot in, and the way by which they do. */
export interface ManyWorkspaces {
  readonly workspaces: Workspaces;
  readonly routes: Readonly<Record<string, RequestListener>>;
  close(): Promise<void>;
}

export function manyWorkspaces(options: Options): ManyWorkspaces {
  const { clientId, clientSecret, publicUrl, apiUrl, store, closing, ...means } = options;
  const app = { clientId, clientSecret, apiUrl };
  const { log, conversation } = means;
  const installations = new Installations(store);
  const freshToken = freshTokens({ installations, leases: store.leases, app, log });
  return {
    workspaces: installedWorkspaces({ ...means, installations, freshToken, apiUrl, closing }),
    routes: installRoutes({
      app,
      publicUrl,
      store,
      log,
      async begin(installed) {
        await conversation.during(() => installations.begin(installed, Date.now()));
        log.info({ workspace: installed.workspace }, 'a workspace lets the bot in');
      },
    }),
    close: () => installations.close(),
  };
}
