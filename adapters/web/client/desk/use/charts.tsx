import { type ReactNode, useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ShownDay } from '../../../desk/routes/statistics.ts';
import { useDeskWords } from '../talk/desk-words.tsx';

interface ChartProps {
  readonly days: readonly ShownDay[];
}

const HEIGHT = 240;
const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };
/** "2026-11-23" as "11-23". */
const short = (day: string): string => day.slice(5);

/** Questions a day: those that were answered, and above them those that weren't. */
export function QuestionsChart({ days }: ChartProps) {
  const words = useDeskWords();
  return (
    <Chart title={words.questionsADay}>
      <BarChart data={[...days]} margin={MARGIN} accessibilityLayer={false}>
        {axes()}
        <Legend iconType="square" formatter={(name) => <span className="legend">{name}</span>} />
        <Bar
          dataKey="answered"
          name={words.answered}
          stackId="questions"
          fill="var(--accent)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="unanswered"
          name={words.unanswered}
          stackId="questions"
          fill="var(--unanswered)"
          isAnimationActive={false}
        />
      </BarChart>
    </Chart>
  );
}

/** Of the questions of a day, how many of a hundred were answered; no point where there was none. */
export function AnsweredChart({ days }: ChartProps) {
  const words = useDeskWords();
  const shares = days.map(({ day, answered, unanswered }) => ({
    day,
    share: answered + unanswered === 0 ? null : Math.round((answered / (answered + unanswered)) * 100),
  }));
  return (
    <Chart title={words.answeredADay}>
      <LineChart data={shares} margin={MARGIN} accessibilityLayer={false}>
        {axes([0, 100])}
        <Line
          dataKey="share"
          name={words.answeredShare}
          unit=" %"
          type="linear"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 2, fill: 'var(--accent)' }}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </Chart>
  );
}

const axes = (domain?: [number, number]) => (
  <>
    <CartesianGrid vertical={false} stroke="var(--line)" />
    <XAxis dataKey="day" tickFormatter={short} stroke="var(--ink-soft)" fontSize={12} minTickGap={24} />
    <YAxis
      allowDecimals={false}
      width={36}
      stroke="var(--ink-soft)"
      fontSize={12}
      {...(domain && { domain })}
    />
    <Tooltip
      cursor={{ fill: 'var(--sunken)', stroke: 'var(--line-strong)' }}
      contentStyle={{ background: 'var(--paper)', border: '1px solid var(--line)', color: 'var(--ink)' }}
      itemStyle={{ color: 'var(--ink)' }}
    />
  </>
);

/** Who doesn't see it reads the table below, which says the same. */
function Chart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={HEIGHT}>
          {children}
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
