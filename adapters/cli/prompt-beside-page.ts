import { english } from '../../src/messages/messages.ts';
import { Failure } from '../failure.ts';
import { openPacks } from './open-glossary.ts';
import { prompt } from './prompt.ts';
import type { Service, Setting } from './setting.ts';
import { type SeenOptions, withSeen } from './with-seen.ts';

/** Answers at a prompt, while a browser on this machine can have the page. Where there can't be a page, the prompt does without. */
export async function promptBesidePage(
  setting: Setting,
  options: SeenOptions,
  service: Service,
): Promise<void> {
  const { streams, shippedPacks } = setting;
  const packs = await openPacks(options.data, shippedPacks, streams);
  const leaving = new AbortController();
  let served: Promise<unknown> = Promise.resolve();
  const said = await new Promise<string>((say) => {
    served = service
      .beside(packs, {
        stop: leaving.signal,
        isQuiet: true,
        onPage: (address) => say(english.say('prompt.page', { address })),
      })
      .catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        say(english.say('prompt.noPage', { reason: error.message }));
      });
  });
  try {
    await withSeen(setting, options, (seen) => prompt(streams, seen, said));
  } finally {
    leaving.abort();
    await served;
  }
}
