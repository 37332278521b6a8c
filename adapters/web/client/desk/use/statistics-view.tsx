import type { ShownFigures } from '../../../desk/routes/statistics.ts';
import { Page } from '../parts/page.tsx';
import { filled, useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf, useRoute } from '../talk/route.tsx';
import { useLook } from '../talk/use-look.ts';
import { AnsweredChart, QuestionsChart } from './charts.tsx';
import { DaysTable } from './days-table.tsx';
import { Figure } from './figure.tsx';

/** How the glossary is used: questions a day, how many were answered, and what is missing. */
export function StatisticsView() {
  const words = useDeskWords();
  const { query } = useRoute();
  const days = query.get('days') ?? '';
  const looked = useLook<ShownFigures>(`/statistics?days=${encodeURIComponent(days)}`);
  return (
    <Page title={words.statistics} lead={words.statisticsLead} looked={looked}>
      {(figures) => {
        const sum = (what: 'answered' | 'unanswered' | 'helpful' | 'unhelpful') =>
          figures.days.reduce((total, day) => total + day[what], 0);
        const [answered, unanswered] = [sum('answered'), sum('unanswered')];
        const questions = answered + unanswered;
        const share = questions === 0 ? '–' : `${Math.round((answered / questions) * 100)} %`;
        return (
          <>
            <nav className="periods" aria-label={words.period}>
              {figures.periods.map((each) => (
                <Link
                  key={each}
                  to={`${pathOf('statistics')}?days=${each}`}
                  isCurrent={each === figures.period}
                >
                  {filled(words.days, { days: each })}
                </Link>
              ))}
            </nav>
            <div className="figures">
              <Figure label={words.questions} value={questions} />
              <Figure label={words.answeredShare} value={share} />
              <Figure label={words.helpful} value={`${sum('helpful')} / ${sum('unhelpful')}`} />
            </div>
            <div className="charts">
              <QuestionsChart days={figures.days} />
              <AnsweredChart days={figures.days} />
            </div>
            <DaysTable days={figures.days} />
            <div className="rankings">
              <Ranking title={words.asked} items={figures.asked} to={(key) => pathOf('entries', key)} />
              <Ranking
                title={words.missed}
                items={figures.missed}
                to={(key) => `${pathOf('new')}?term=${encodeURIComponent(key)}`}
              />
              <Ranking
                title={words.unhelpful}
                items={figures.unhelpful}
                to={(key) => pathOf('entries', key)}
              />
            </div>
          </>
        );
      }}
    </Page>
  );
}

interface RankingProps {
  readonly title: string;
  readonly items: ShownFigures['asked'];
  to(key: string): string;
}

/** What comes first of something, and how often. */
function Ranking({ title, items, to }: RankingProps) {
  const words = useDeskWords();
  return (
    <section className="ranking">
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className="soft">{words.nothingYet}</p>
      ) : (
        <ol>
          {items.map(({ key, title: name, count }) => (
            <li key={key}>
              <Link to={to(key)}>{name}</Link> <span className="count">{count}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
