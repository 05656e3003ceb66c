import { SingleBar } from "cli-progress";

export interface Progress {
  /** One more is done. */
  step(line: string): void;
  /** One more is done, and something is to be said about it in any case. */
  problem(line: string): void;
  end(): void;
}

/** Shows how far a run has come: a bar on a terminal, a line for each file elsewhere. */
export function openProgress(total: number): Progress {
  if (!process.stdout.isTTY || total < 2) {
    return {
      step: (line) => {
        console.log(line);
      },
      problem: (line) => {
        console.error(line);
      },
      end: () => undefined,
    };
  }
  const bar = new SingleBar({ format: "{bar} {value}/{total} articles, {eta_formatted} left", hideCursor: true });
  const problems: string[] = [];
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    problem: (line) => {
      problems.push(line); // printed after the bar, which would overwrite it
      bar.increment();
    },
    end: () => {
      bar.stop();
      for (const line of problems) console.error(line);
    },
  };
}
