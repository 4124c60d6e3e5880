/** One row of `content/marks/ordinary-words.csv`: a recorded mark that is also an ordinary word or bare letters. */
export type OrdinaryWord = { mark: string /** words beside which the mark is meant */; neighbours: string[]; note: string };
