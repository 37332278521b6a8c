import { normalize } from '../lookup/normalize.ts';

export type ChannelOrder = 'mute' | 'unmute';

/** What people say to it, in the languages that the bot speaks. None of it is what somebody could ask the meaning of. */
const WORDS: Readonly<Record<ChannelOrder, readonly string[]>> = {
  mute: [
    ...['mute', 'be quiet', 'stay quiet', 'quiet', 'stop answering', 'shut up', 'hush', 'not now'],
    ...['sei still', 'sei ruhig', 'bleib still', 'sei leise', 'jetzt nicht', 'schweig'],
    ...['tais-toi', 'taisez-vous', 'silence, s’il te plaît', 'silence, s’il vous plaît', 'pas maintenant'],
    ...['cállate', 'guarda silencio', 'ahora no'],
    ...['fique quieto', 'fica quieto', 'faça silêncio', 'cale-se', 'agora não'],
    ...['静かにして', '静かに', '静かにしてください', '黙って', 'ミュートして'],
    ...['चुप रहो', 'चुप रहें', 'चुप रहिए', 'शांत रहें', 'अभी नहीं'],
  ],
  unmute: [
    ...['unmute', 'speak', 'speak up', 'you can speak', 'start answering', 'be helpful'],
    ...['sprich wieder', 'du darfst wieder sprechen', 'antworte wieder'],
    ...['tu peux parler', 'vous pouvez parler', 'réponds à nouveau', 'répondez à nouveau'],
    ...['puedes hablar', 'vuelve a hablar', 'habla otra vez'],
    ...['pode falar', 'volte a falar', 'fale de novo'],
    ...['話していいよ', '話してください', 'ミュートを解除して', 'ミュート解除'],
    ...['बोल सकते हो', 'आप बोल सकते हैं', 'फिर से बोलो', 'फिर से बोलें'],
  ],
};

const ORDERS: ReadonlyMap<string, ChannelOrder> = new Map(
  (['mute', 'unmute'] as const).flatMap((order) => WORDS[order].map((words) => [normalize(words), order])),
);

/** Courtesy, and what goes without saying. */
const BESIDE = / (?:please|here|in this channel|now|bitte|hier|por favor|aquí|aqui|ici)$/;

/** Whether a text that was addressed to the bot tells it to speak in the channel only when it is asked, or unasked again. */
export const channelOrder = (text: string): ChannelOrder | undefined => {
  const said = normalize(text);
  return ORDERS.get(said) ?? ORDERS.get(said.replace(BESIDE, ''));
};
