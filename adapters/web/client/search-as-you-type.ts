/** Shows what is found while somebody types. Without it, the form asks for the same page. */

const WAIT = 120;

const input = document.querySelector<HTMLInputElement>('[data-search]');
const results = document.querySelector<HTMLElement>('[data-results]');
if (input !== null && results !== null) searchAsYouType(input, results);

function searchAsYouType(input: HTMLInputElement, results: HTMLElement): void {
  let shown = input.value.trim();
  let waiting = 0;
  let asking = new AbortController();

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), WAIT);
  });
  document.addEventListener('keydown', (event) => {
    const isTyped = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  async function show(): Promise<void> {
    const text = input.value.trim();
    asking.abort();
    if (text === shown) return;
    asking = new AbortController();
    const address = new URL(input.form?.action ?? location.href);
    if (text !== '') address.searchParams.set('q', text);
    const partly = new URL(address);
    partly.searchParams.set('part', 'results');
    try {
      const response = await fetch(partly, { signal: asking.signal });
      // What can't be shown in part is shown by the form, when it is sent.
      if (!response.ok) return;
      results.innerHTML = await response.text();
      shown = text;
      history.replaceState(null, '', address);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) shown = '';
    }
  }
}
