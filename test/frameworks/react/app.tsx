import 'job-widgets/define.js';
import type {JobApplyEvent, JobBoardElement, JobSelectEvent} from 'job-widgets';
import {useEffect, useRef, useState} from 'react';
import {JOBS, LABELS, OTHER_JOBS} from '../data.js';

/** A careers page: a board, a list with data of the app's own, and what the app has heard of. */
export function App() {
  const [turn, setTurn] = useState(0);
  const [others, setOthers] = useState(false);
  const [order, setOrder] = useState(['board', 'list']);
  const [shown, setShown] = useState(true);
  const [isPlain, setPlain] = useState(false);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const board = useRef<JobBoardElement>(null);

  const hear = (event: JobSelectEvent | JobApplyEvent): void => {
    event.preventDefault();
    setHeard((before) => [...before, `${event.type} ${event.posting.title}`]);
  };

  // What has no place in the markup; StrictMode does all this twice.
  useEffect(() => {
    const current = board.current;
    const listen = (event: Event) => setHeard((before) => [...before, event.type]);
    current?.addEventListener('job-view', listen);
    return () => current?.removeEventListener('job-view', listen);
  }, [shown]);

  const parts: Record<string, React.ReactNode> = {
    board: (
      <job-board key="board" ref={board} src="/test/frameworks/jobs.json" facets="department" layout={isPlain ? undefined : 'replace'}
        heading-level={isPlain ? undefined : 3} searchTexts={!isPlain} labels={isPlain ? undefined : {...LABELS}} onjob-apply={hear}>
        <a href="/jobs">Open positions</a>
      </job-board>
    ),
    list: (
      <job-list key="list" postings={others ? OTHER_JOBS : JOBS} layout="rows" className={`turn-${turn}`} onjob-select={hear}>
        <a href="/jobs">Our favourites</a>
      </job-list>
    ),
  };
  return (
    <main>
      <button onClick={() => setTurn(turn + 1)}>Render again</button>
      <button onClick={() => setOthers(!others)}>Other jobs</button>
      <button onClick={() => setOrder(order.toReversed())}>Change places</button>
      <button onClick={() => setShown(!shown)}>Hide or show</button>
      <button onClick={() => setPlain(!isPlain)}>Plain or not</button>
      {shown && order.map((name) => parts[name])}
      <output>{heard.join(', ')}</output>
    </main>
  );
}
