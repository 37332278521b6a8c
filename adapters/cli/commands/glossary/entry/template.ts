/** What a person fills in for a new concept. */
export const conceptTemplate = (label: string): string => `\
# A new entry. Lines that begin with “#” are left out.
# It is taken when you save it and close; left as it is, or empty, nothing is done.
prefLabel: ${label === '' ? '' : JSON.stringify(label)}
definition:

# What else there may be (take the “#” away):
# sense: network                    # tells it apart from another entry of the same name
# altLabels: [another name, AN]     # other names and abbreviations
# hiddenLabels: [a mispelling]      # found, and never shown
# broader: [protocol]               # ids of what it is a kind of
# characteristics:                  # what that asks of its kinds
#   transport: TCP
# scopeNote: How the word is used, where that differs from what it says.
# points:
#   - What people get wrong about it.
# related: [tcp, udp]               # ids of what is worth reading next
# tags: [networking]
# sources: ["RFC 9110"]
`;

/** The same for a new comparison. */
export const comparisonTemplate = (between: readonly string[]): string => `\
# A new comparison. Lines that begin with “#” are left out.
# It is taken when you save it and close; left as it is, or empty, nothing is done.
between: [${between.join(', ')}]
gist: The difference in one or two sentences.
rows:
  - aspect: What it is
    values:
${between.map((id) => `      - What there is to say of ${id}.`).join('\n')}

# What else there may be (take the “#” away):
# points:
#   - What people get wrong about it.
# chooseWhen:                       # a line each; only of alternatives
${between.map((id) => `#   - you need what ${id} has`).join('\n')}
# tags: [networking]
# sources: ["RFC 9110"]
`;
