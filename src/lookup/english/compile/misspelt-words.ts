/**
 * What WordNet has as rare words or variants, and what nearly everybody who types it has misspelt: certain, canister, colonel, success.
 */
export const MISSPELT_WORDS = `
  adust algin algins alterative ane airpost cannister cannisters cattleship ceratin cerate cerates cockateel collogue collogues cornel cornels
  creatin cristal cristals dependance didactical eighter equipt fanatism fille filles fils frequence frequences fuschia
  glamourous guestimate heterogenous hinderance idealogue indefinity lits matric matrics milage milages millepede minium miniums negociate
  negociated negociates negociating pallette pallettes patten pattens pilar planation pollenate publically rachet rachets reenforce reenforced
  reenforcement relace renegociate renegociated renegociates renegociating rarified senes sise slippy soler som spiritualty succuss succusses
  succussion suppled suppling swither tabes takin toke tung tungs unaccessible uncomplete unuseable wether whish archine archines puls
  hed fightings gettings sortings slicings executings formattings happing reding`;
