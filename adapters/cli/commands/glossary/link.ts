import { link as linkTo, offerLink, unlink as unlinkFrom } from '../../../../src/team/link.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { mustBeKept, say } from './place.ts';
import { minuteOf } from './views/date-of.ts';

/** Lets several workspaces see one glossary. */
export const link: Register = (parent, acting) =>
  void parent
    .command('link')
    .description('let another workspace use this glossary: get a code here, and use it there')
    .argument('[code]', 'a code that was made for the other glossary; without it, one is made')
    .addHelpText(
      'after',
      prose(
        'A code is good once, and for ten minutes. The workspace that uses it sees the other glossary from then on; its own is kept, unseen, and is seen again after “unlink”.',
      ),
    )
    .addHelpText(
      'after',
      example('link --workspace slack:T024BE7LD', 'link tq7mk-2hx9c --workspace discord:81384788765712384'),
    )
    .action(
      acting.beginning(async (place, _options: object, code: string | undefined) => {
        const { team, workspace } = place;
        if (code === undefined)
          return conclude(place, await offerLink(team, place.deed()), (offer) => {
            if (offer.kind !== 'code') return;
            say(place, `${offer.code}`);
            say(place, `Good once, until ${minuteOf(offer.expires)} UTC. In the other workspace:`);
            say(place, `differentia glossary link ${offer.code} --workspace …`);
          });
        conclude(place, await linkTo(team, place.deed(), { workspace, code }), (linked) => {
          if (linked.kind === 'linked')
            say(place, `One glossary for ${place.messages.list(linked.workspaces)} from now on.`);
        });
      }),
    );

/** Lets a workspace see its own glossary again. */
export const unlink: Register = (parent, acting) =>
  void parent
    .command('unlink')
    .description('let a workspace see its own glossary again')
    .addHelpText('after', example('unlink --workspace discord:81384788765712384'))
    .action(
      acting(async (place) => {
        mustBeKept(place);
        const { team, workspace } = place;
        conclude(place, await unlinkFrom(team, place.deed(), workspace), () =>
          say(place, `${workspace} sees its own glossary again.`),
        );
      }),
    );
