/** Marks of emphasis and of code around the whole: *text*, **text**, `text`. */
const MARKED = /^([*_~`]{1,3})(?=\S)(.+)(?<=\S)\1$/s;
/** What stands around a name in a sentence: quotes, brackets, full stops; not what makes it a name: .NET, C#, A*. */
const BEFORE = /^(?:(?!\.\p{L})(?![#@&*_~`])[\p{P}\s])+/u;
const AFTER = /(?:(?![#&*_~`])[\p{P}\s])+$/u;

const withoutPunctuation = (text: string): string => text.replace(BEFORE, '').replace(AFTER, '');

/** A name without what people put around it. Whatever is a name with it ("--rebase", "U.S.") is to be looked for first. */
export function undress(text: string): string {
  const name = withoutPunctuation(text);
  const inside = MARKED.exec(name)?.[2];
  return inside === undefined ? name : withoutPunctuation(inside);
}
