/**
 * Words that WordNet leaves out, since they name nothing: pronouns, prepositions, conjunctions, auxiliaries. A contraction
 * stands as it is normalised, without its apostrophe.
 */
export const FUNCTION_WORDS = `
about above according across after against albeit all along alongside already although always amid amidst among amongst an and another any anybody anyhow
anymore anyone anything anytime anyway anyways anywhere apart are around as aside at away be because been before behind being below beneath
beside besides between beyond both but by can cannot concerning considering could despite did do does doing done down during each either
else elsewhere enough etc even ever every everybody everyone everything everywhere except excluding few fewer following for forth from
further furthermore given had has have having he hello hence her here hereby herein hers herself hey hi him himself his how
however if in including inside instead into is it its itself just least less lest let lets like likewise lots many may maybe me
mere might mine minus more moreover most much must my myself near neither never nevertheless next no nobody none nonetheless nor
not nothing notwithstanding now nowhere of off often oh ok okay on once one ones oneself only onto opposite or other others
otherwise ought our ours ourselves out outside over own past per perhaps please plus pro provided quite rather regarding regardless
round same save several shall she should since so some somebody someday somehow someone something sometime sometimes somewhat somewhere
soon still such than thank thanks that the thee their theirs them themself themselves then thence there thereby therefore therein thereof thereupon these they
thine this those thou though through throughout thru thus thy till to together too toward towards under underneath unless unlike until unto
up upon us usually versus via vs was we well were what whatever whatsoever when whence whenever where whereas whereby wherein whereof whereupon
wherever whether which whichever while whilst whither who whoever whole whom whomever whose whosoever why will with within
without worth would ye yes yet you your yours yourself yourselves
twice thrice hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth tenth
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
am aint arent cant couldnt couldve didnt doesnt dont hadnt hasnt havent heres hes hows id im isnt ive itd itll mightve mustnt neednt
shant shes shouldnt shouldve thatll thats theres theyd theyll theyre theyve wasnt weve werent whats whens wheres whos whys wont wouldnt wouldve youd youll
youre youve gonna gotta wanna`;
