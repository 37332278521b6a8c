import {
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';

const ROOT = '/desk';

/** Where somebody is: "/desk/review/7kq2mz" is the view "review" of the item "7kq2mz". */
export interface Route {
  readonly view: string;
  readonly item: string | undefined;
  readonly query: URLSearchParams;
  /** Goes somewhere else, in place of where one is or after it. */
  go(to: string, how?: { readonly isReplacing?: boolean }): void;
}

const Here = createContext<Route | undefined>(undefined);

export function InRoute({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(() => location.pathname + location.search);
  useEffect(() => {
    const moved = () => setAddress(location.pathname + location.search);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback<Route['go']>((to, { isReplacing = false } = {}) => {
    history[isReplacing ? 'replaceState' : 'pushState'](null, '', to);
    setAddress(to);
  }, []);
  const route = useMemo((): Route => {
    const { pathname, searchParams: query } = new URL(address, location.origin);
    const [view = '', item] = pathname
      .slice(ROOT.length + 1)
      .split('/')
      .map(decodeURIComponent);
    return { view, item: item === '' ? undefined : item, query, go };
  }, [address, go]);
  return <Here value={route}>{children}</Here>;
}

export function useRoute(): Route {
  const route = use(Here);
  if (route === undefined) throw new Error('this is nowhere');
  return route;
}

export const pathOf = (view: string, item?: string): string =>
  [ROOT, view, ...(item === undefined ? [] : [encodeURIComponent(item)])].join('/');

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly isReplacing?: boolean;
}

/** Goes to another part of the desk without loading the page anew; opened in a tab of its own, it is there as well. */
export function Link({ to, children, className, isCurrent = false, isReplacing = false }: LinkProps) {
  const { go } = useRoute();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to, { isReplacing });
  };
  return (
    <a href={to} onClick={follow} className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}
