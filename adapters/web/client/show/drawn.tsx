import { Component, type ReactNode, Suspense } from 'react';
import { fallbackOf } from '../talk/fallback-of.ts';
import { useWords } from '../talk/words.tsx';

interface DrawnProps {
  /** Slack's message, whose text stands in for what can't be drawn. */
  readonly payload: unknown;
  readonly children: ReactNode;
}

/** A message, or what it says in plain text while it isn't drawn yet or where it can't be. */
export function Drawn({ payload, children }: DrawnProps) {
  const words = useWords();
  const text = <p className="undrawn">{fallbackOf(payload)}</p>;
  const apology = (
    <div className="frame undrawable">
      <p>{words.notDrawn}</p>
      {text}
    </div>
  );
  return (
    <OrElse key={fallbackOf(payload)} instead={apology}>
      <Suspense fallback={<div className="frame undrawn-yet">{text}</div>}>{children}</Suspense>
    </OrElse>
  );
}

interface OrElseProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** React catches what fails while something is drawn in classes only. */
class OrElse extends Component<OrElseProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
