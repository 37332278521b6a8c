import { type ReactNode, useEffect, useRef } from 'react';
import type { Looked } from '../talk/use-look.ts';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

interface PageProps<Data> {
  readonly title: string;
  readonly lead?: string;
  readonly looked: Looked<Data>;
  /** What stands beside the heading. */
  readonly beside?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A view: its heading, and what it shows once that is there. */
export function Page<Data>({ title, lead, looked, beside, children }: PageProps<Data>) {
  const { data, problem, again } = looked;
  return (
    <section className="view" aria-busy={data === undefined && problem === undefined}>
      <div className="view-head">
        <Heading>{title}</Heading>
        {beside}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {problem !== undefined ? (
        <Failed problem={problem} onAgain={again} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        children(data)
      )}
    </section>
  );
}

/** Names the view, also in the browser's title. Who came by the keyboard goes on from here. */
export function Heading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Differentia`;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
