import type { Sentence } from './sentences.ts';
import { isOneOf, type Side, withoutArticles } from './side.ts';
import { HEADS_IN_HAND } from './vocabulary/attributes.ts';
import { ARTICLES, OWN, QUALIFIER } from './vocabulary/function-words.ts';
import { IN_CODE, REPORTED, WRITINGS } from './vocabulary/work.ts';

/**
 * Whether "define", "explain" and "describe" ask for work, and for no meaning: "define a route for …", "how do I define a
 * type", "describe the bug", "explain flags in the README".
 * @param at where the verb stands.
 * @param side what stands after it.
 */
export function setsTask(sentence: Sentence, at: number, side: Side): boolean {
  const { words } = sentence;
  const keyword = words[at]?.keyword;
  const lead = words
    .slice(0, at)
    .map((word) => word.lower)
    .join(' ');
  // "Don't define a default", "always explain your choice".
  if (/(?:^|\s)(?:not|don't|dont|doesn't|always|never)$/.test(lead)) return true;
  if (/\bhow (?:to|(?:do|can|could|should|does) (?:i|we|one))$/.test(lead)) return true;
  if (/\b(?:hard|easy|difficult|impossible|tricky|need|needs|have|going) to$/.test(lead)) return true;
  if (endsInWriting(sentence, side) || listsWhatIsInHand(side)) return true;
  const [first] = side;
  if (
    /^(?:describe|define)$/.test(keyword ?? '') &&
    side.some(
      (word, index) =>
        index > 0 && word.lower === 'as' && !/^(?:an?|code|service)$/.test(side[index + 1]?.lower ?? ''),
    )
  )
    return true;
  if (keyword === 'describe') {
    const noun = withoutArticles(side)[0];
    return (
      side.length === 0 ||
      (first !== undefined && isOneOf(first, OWN)) ||
      (noun !== undefined && isOneOf(noun, REPORTED))
    );
  }
  return keyword === 'define' && definesInCode(side);
}

/** "Explain limitations in the README". */
export function endsInWriting({ asks }: Sentence, side: Side): boolean {
  const last = side.at(-1);
  return (
    !asks &&
    last !== undefined &&
    isOneOf(last, WRITINGS) &&
    side.some((word, index) => index > 0 && /^(?:in|to|on|for)$/.test(word.lower))
  );
}

/** "Describe installation steps", "define roles and permissions". */
function listsWhatIsInHand(side: Side): boolean {
  const [first] = side;
  const last = side.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    !isOneOf(first, ARTICLES) &&
    /[^s]s$/.test(last.lower) &&
    isOneOf(last, HEADS_IN_HAND)
  );
}

/** "Define the limit globally", "define two routes", "define MAX_SIZE in one place". */
function definesInCode(side: Side): boolean {
  if (/^(?:one|two|three|all|some|multiple|new|several)$/.test(side[0]?.lower ?? '')) return true;
  // "Define a new type", "define clusters as profiles"
  if (/^an?$/.test(side[0]?.lower ?? '') && side[1]?.lower === 'new') return true;
  // "Define a class named Point"
  if (/^an?$/.test(side[0]?.lower ?? '') && side.length > 2 && IN_CODE.has(side[1]?.lower ?? '')) return true;
  if (side.length > 1 && /\p{L}{2}(?:al|it|ar|ct|nt|te|se|ve|ed|us|ng|ss)ly$/u.test(side.at(-1)?.lower ?? ''))
    return true;
  const tail = side.findIndex(
    (word, index) =>
      index > 0 &&
      (isOneOf(word, QUALIFIER) || (!word.quoted && /^(?:via|instead|unless|only)$/.test(word.lower))),
  );
  if (tail === -1 || /^examples?$/.test(side.at(-1)?.lower ?? '')) return false;
  const next = side[tail + 1];
  if (next !== undefined && /^(?:me|us)$/.test(next.lower)) return false;
  // "Define `exports` in `package.json`"
  if (next?.quoted === true && next.text.includes('.')) return true;
  return side[tail]?.lower === 'in'
    ? next !== undefined &&
        /^(?:the|my|our|your|this|a|one)$/.test(next.lower) &&
        !/^(?:context|field|area|domain|realm|sense)$/.test(side[tail + 2]?.lower ?? '')
    : next !== undefined;
}
