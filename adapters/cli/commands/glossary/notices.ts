import { noticeText } from '../../../../src/messages/team-texts.ts';
import type { NoticeBody } from '../../../../src/team/notice.ts';
import { written } from '../../streams.ts';
import { example, type Register } from './command.ts';
import { limit } from './entry/entry-options.ts';
import { say, tell } from './place.ts';
import { dateOf } from './views/date-of.ts';

/** What the person is to be told. */
export const notices: Register = (parent, acting) =>
  void parent
    .command('notices')
    .description('tell what became of what you suggested and asked for; each is told once')
    .option('--limit <n>', 'how many at most', limit, 100)
    .addHelpText('after', example('notices', 'notices --as slack:U024BE7LH --json'))
    .action(
      acting(async (place, { limit: most }: { readonly limit: number }) => {
        const { team, glossary, setting, messages } = place;
        const { actor } = place.deed();
        const found = await team.store.notices.of(glossary, actor.person, most);
        if (place.json)
          tell(place, { kind: 'notices', notices: found.map(({ id, at, body }) => ({ id, at, body })) });
        else if (found.length === 0) say(place, 'There is nothing new.');
        else
          for (const { at, body } of found)
            say(place, `${dateOf(at)}  ${noticeText(body as NoticeBody, messages)}`);
        await written(setting.streams.out);
        await team.store.notices.remove(found.map(({ id }) => id));
      }),
    );
