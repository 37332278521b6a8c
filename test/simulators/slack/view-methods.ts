import type { OpenView, View } from './views.ts';
import type { ApiAnswer, Methods } from './web-api.ts';

/** The methods of the Web API that show windows. */
export const VIEW_METHODS: Methods = {
  'views.open': async ({ views }, args) =>
    answerOf(await views.open(String(args.trigger_id), args.view as View)),
  'views.push': async ({ views }, args) =>
    answerOf(await views.push(String(args.trigger_id), args.view as View)),
  'views.update': async ({ views }, args) =>
    answerOf(await views.update(String(args.view_id), args.view as View)),
  'views.publish': async ({ views }, args) => {
    const error = await views.publish(String(args.user_id), args.view as View);
    return error === undefined ? { ok: true, view: args.view } : answerOf(error);
  },
};

function answerOf(opened: OpenView | string): ApiAnswer {
  if (typeof opened !== 'string') return { ok: true, view: { ...opened.view, id: opened.id } };
  const [error = '', ...because] = opened.split(': ');
  return { ok: false, error, response_metadata: { messages: [`[ERROR] ${because.join(': ')}`] } };
}
