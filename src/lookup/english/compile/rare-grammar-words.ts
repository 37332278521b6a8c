/**
 * Rarer words of grammar, and numbers, which WordNet leaves out, since they name nothing. A contraction stands as it is
 * normalised, without its apostrophe.
 */
export const RARE_GRAMMAR_WORDS = `
above according across after against albeit along alongside although always amid amidst among amongst anybody anyhow anymore anytime anyway
anyways anywhere apart around aside away because before behind below beneath beside besides beyond cannot concerning considering despite
doing during elsewhere enough etc even ever everybody everywhere except excluding fewer following forth further furthermore given hello
hence hereby herein hers herself hey hi him himself however including inside instead itself least less lest likewise lots maybe mere mine
minus moreover myself near never nevertheless next nobody none nonetheless nothing notwithstanding now nowhere often oh ok okay once oneself
opposite otherwise ought ours ourselves outside past per perhaps please plus pro provided quite rather regarding regardless round save
several since someday somehow sometime sometimes somewhat soon thank thanks thee theirs themself themselves thence thereby therefore therein
thereof thereupon thine thou though through throughout thru thus thy till together toward towards underneath unless unlike until unto upon
usually versus via vs well whatever whatsoever whence whenever whereas whereby wherein whereof whereupon wherever whether whichever while
whilst whither whoever whole whomever whosoever within worth ye yes yet yours yourself yourselves twice thrice hundred thousand million
billion first second third fourth fifth sixth seventh eighth ninth tenth two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety aint arent cant couldnt couldve
didnt doesnt dont hadnt hasnt havent heres hes hows id im isnt ive itd itll mightve mustnt neednt shant shes shouldnt shouldve thatll thats
theres theyd theyll theyre theyve wasnt weve werent whats whens wheres whos whys wont wouldnt wouldve youd youll youre youve gonna gotta
wanna`;
