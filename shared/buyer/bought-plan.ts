/** The questions and their answers, in the order in which they are asked. One answer a question; none is a valid answer too. */
export const boughtQuestions = {
  harm: ["hurt", "unhurt"],
  goods: ["electric", "medicine", "vehicle", "home", "other"],
  state: ["have", "waiting", "letter"],
  place: ["store", "site", "person"],
  paid: ["credit", "debit", "transfer"],
} as const;
export type BoughtQuestion = keyof typeof boughtQuestions;
export type BoughtAnswer = (typeof boughtQuestions)[BoughtQuestion][number];

export const boughtStepIds = [
  "emergency",
  "battery",
  "stop-medicine",
  "stop-vehicle",
  "stop-home",
  "stop-using",
  "proof",
  "proof-waiting",
  "letter",
  "letter-money",
  "ask-brand",
  "ask-store",
  "ask-site",
  "ask-person",
  "credit",
  "debit",
  "transfer",
  "report-danger",
  "report-medicine",
  "report-vehicle",
  "report-seller",
  "no-resale",
] as const;
export type BoughtStepId = (typeof boughtStepIds)[number];

/** One step of the plan: shown for any of the answers in `when`, or always. `contacts` are ids of content/contacts, `deadline` one of content/deadlines. */
export type BoughtStep = {
  id: BoughtStepId;
  when?: readonly BoughtAnswer[];
  contacts?: readonly string[];
  deadline?: string;
};

/** The steps in the order in which to act. */
export const boughtSteps: readonly BoughtStep[] = [
  { id: "emergency", when: ["hurt"], contacts: ["poison-help"] },
  { id: "battery", when: ["electric"] },
  { id: "stop-medicine", when: ["medicine"] },
  { id: "stop-vehicle", when: ["vehicle"] },
  { id: "stop-home", when: ["home"] },
  { id: "stop-using" },
  { id: "proof" },
  { id: "proof-waiting", when: ["waiting"] },
  { id: "letter", when: ["letter"], deadline: "petition-seizure", contacts: ["cbp-information"] },
  { id: "letter-money", when: ["letter"] },
  { id: "ask-brand" },
  { id: "ask-store", when: ["store"] },
  { id: "ask-site", when: ["site"] },
  { id: "ask-person", when: ["person"] },
  { id: "credit", when: ["credit"], deadline: "billing-dispute" },
  { id: "debit", when: ["debit"] },
  { id: "transfer", when: ["transfer"], contacts: ["ftc"] },
  { id: "report-danger", when: ["electric", "home"], contacts: ["cpsc"] },
  { id: "report-medicine", when: ["medicine"], contacts: ["fda-medwatch"] },
  { id: "report-vehicle", when: ["vehicle"], contacts: ["nhtsa"] },
  { id: "report-seller", contacts: ["cbp-e-allegations", "ipr-center"] },
  { id: "no-resale" },
];
