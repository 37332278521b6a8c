import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Makes a request as the library does, unless files are sent along. Its connections are those of whichever undici the process has loaded
 * first, and that of Slack's library doesn't know the forms of another: Node.js puts a form into bytes by itself.
 */
export const makeRequest: RESTOptions['makeRequest'] = (url, init) => {
  const { method = 'POST', headers = {}, body, signal = null } = init;
  return body instanceof FormData
    ? fetch(url, { method, headers, body, signal })
    : DefaultRestOptions.makeRequest(url, init);
};
