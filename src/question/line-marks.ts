/** What begins a comment in code: "// what's the difference between …", "/* …", ";; …". */
const COMMENT_MARK =
  /^[ \t]*(?:\/{2,3}!?|\/\*{1,2}|<!--|(?:--|;{1,3}|%{1,3})(?=[ \t]))[ \t]*(?=(?!vs\b|versus\b|and\b|or\b)\p{L})/gimu;

/** "##What is X", "#not sure what X means". */
const TIGHT_HEADING =
  /^(?:#{2,6}(?=[\p{L}*_])|#(?=(?:not|whats?|how|is|does|difference|explain|can|anyone) )|[ \t]*[-*•](?=(?:whats?|how|difference|define|explain) ))/gimu;

/** Headings, list marks, numbers and labels before a line: "### ", "- ", "12. ", "(3) ", "b) ", "Q5: ", "Question 7. ", "[Docs] ". */
const LINE_MARK =
  /^[ \t]*(?:(?:#{1,6}|[-*+•§¶●▪►➤→✓★✅]|\(?\d{1,4}[.):]|\d{1,4} ?-|\(?(?:[a-z]|[ivxl]{2,7})\)|(?:[ivx]{1,5}|[a-h])\.(?=[ \t]+[\p{Lu}*"])|(?:Q|Que|Ques|Question|Exercise|Task|Part)[. ]?\d{0,4}[a-z]?[.:)]|\[\p{L}[^[\]\n]{2,40}\]:?(?=[ \t]+(?!vs\b|versus\b|and\b|or\b)))[ \t]+){1,3}|^[ \t]*Q?\d{1,3}[.)](?=[A-Z][a-z])/gmu;

/** "**Question:** Define …" */
const BOLD_LABEL = /^[ \t]*\*\*[\p{L}\d ]{1,30}(?::\*\*|\*\*:)[ \t]+(?=\S)/gmu;

/** "68 Differentiate …": the number of a question that nothing sets off from it. */
const BARE_NUMBER =
  /^[ \t]*(?:[A-Z]{1,3}\.? ?)?\d{1,3}(?:\.\d{1,3}){0,3}[ \t]+(?=(?:What|What's|Whats|How|Which|When|Is|Are|Differences?|Differentiate|Distinguish|Define|Explain|Describe|Compare|State|Give|Mention|List|Write|Discuss)[ \t:])/gm;

/** "(a) mass and (b) weight" */
const ITEM_MARK = /(?<=\s)\((?:[a-e]|i{1,3}|iv|[1-5])\)[ \t]+(?=(?!and\b|or\b|vs\b)\p{L})/gu;

/** The marks that end a heading: "## X ##". */
const HEADING_END = /[ \t]#{1,6}[ \t]*$/gm;

const MARKS = [COMMENT_MARK, TIGHT_HEADING, LINE_MARK, BOLD_LABEL, BARE_NUMBER, ITEM_MARK, HEADING_END];

/** The text without what stands before a line and counts, names or marks it. */
export const withoutLineMarks = (text: string): string =>
  MARKS.reduce((rest, mark) => rest.replace(mark, ''), text);
