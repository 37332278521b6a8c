/** What is asked in the pictures: one question for each way of answering that people meet often. */
const QUESTIONS = {
  comparison: { text: 'difference between microservise and API' },
  pictured: { text: 'TCP vs UDP', pictured: true },
  definition: { text: 'what is a semaphore?' },
  composed: { text: 'graph database vs key-value store' },
  kindOf: { text: 'difference between REST API and API' },
  same: { text: 'difference between k8s and Kubernetes' },
  choices: { text: 'what is a port?' },
  didYouMean: { text: 'what is orchestration?' },
  described: { text: 'what is the thing that spreads requests over servers?' },
  several: { text: 'what is a mutex? and what is a thread?' },
  missing: { text: 'difference between graph and Kafka' },
  halfKnown: { text: 'mutex vs Kafka' },
  help: { text: 'help' },
  unasked: { text: 'REST vs gRPC?', addressed: false },
};

/** Each question on each platform, on a desktop and on a phone. */
export const scenes = ['slack', 'discord'].flatMap((platform) =>
  Object.entries(QUESTIONS).flatMap(([kind, { text, addressed = true, pictured }]) =>
    ['desktop', 'phone'].map((device) => ({
      name: [platform, kind, ...(device === 'phone' ? [device] : [])].join('-'),
      platform,
      device,
      text,
      addressed,
      pictured,
    })),
  ),
);
