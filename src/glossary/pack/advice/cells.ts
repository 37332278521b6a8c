import { eachCell } from './each-cell.ts';
import type { Rule } from './rule.ts';

/** What fits beside another cell on a phone. */
const LONGEST = 120;

/** Says nothing by itself: it begs the question of what it depends on, or how fast is fast. */
const EMPTY =
  /^(?:(?:it )?(?:depends|varies)|(?:very |quite |rather |mostly |often )*(?:fast(?:er)?|slow(?:er)?|good|bad|better|worse|easy|easier|hard(?:er)?|simple|complex|high(?:er)?|low(?:er)?|more|less|many|few|some|various|different|large|small|big|standard|normal)|n\/?a|none|tbd|unknown|see above)$/i;

/** Cells that are too long, say nothing, or are sentences beside phrases. */
export const cells: Rule = (entries) =>
  eachCell(entries).flatMap(({ sourced, path, name, text }) => {
    const say = (message: string) => [sourced.fault(path, `${name}: ${message}`)];
    if (text.length > LONGEST)
      return say(`is longer than ${LONGEST} characters, which a table can’t show well`);
    if (EMPTY.test(text)) return say(`“${text}” says nothing: say how, or on what it depends`);
    if (/[^.]\.$/.test(text) && !/\b(?:etc|\p{L}\.\p{L})\.$/u.test(text))
      return say('ends in a full stop: cells are phrases');
    return /\betc\.?$/i.test(text) ? say('ends in “etc.”: name what matters, and leave out the rest') : [];
  });
