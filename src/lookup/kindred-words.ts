import { stem } from './stem.ts';

/**
 * Words that people say for one another when they describe a thing of the trade without knowing its name: "box" for "device",
 * "undo" for "revert". A word may be in several lines, and what is kindred to one of its kindred isn't to itself.
 */
const LINES = `
machine server host computer node hardware box
box device appliance equipment machine
program software application app tool utility
website site webpage page
internet web online network
phone mobile smartphone
mail email message
file document
folder directory
picture image photo
split divide partition separate share
spread distribute divide balance
combine merge join unite
copy duplicate replicate clone replica
undo revert rollback reverse
delete remove erase drop
change modify alter update edit mutate
create build generate produce
begin start launch
stop end terminate halt finish
wait block pause suspend
continue resume proceed
send transmit transfer deliver
receive obtain accept
fetch download retrieve load
put place insert add
keep store save hold retain
remember keep store
find search locate discover lookup
show display present reveal
hide conceal encapsulate
lock exclusive
unlock release
allow permit authorize permission
permission right privilege access
forbid prevent prohibit refuse deny
limit restrict bound cap quota maximum
check verify validate test
mistake error bug fault defect flaw
fail failure break crash outage
outage downtime disruption failure incident
repair fix restore recover
attack threat malicious
attacker hacker adversary intruder
steal theft
secret private confidential
scramble encrypt
unscramble decrypt
eavesdrop intercept listen
password credential secret
login authenticate identity
prove proof authenticate verify
user person people human
customer client user
company organization enterprise firm business
team group people
employee worker staff
teammate colleague reviewer
boss manager
job task work role
meeting ceremony event
approve accept
decide determine choose
rule policy standard
law regulation rule
privacy personal
contract agreement
money cost expense price spend
buy purchase acquire
rent subscribe pay lease
supplier vendor provider
offer proposal quote bid
big large
small little tiny
lightweight light small
fast quick speed rapid
slow delay latency
speed rate performance
time duration period
moment instant point
same equal identical
different distinct
unique single
similar near alike
line row queue list
order sequence list
column field attribute
row record tuple
table relation
identify unique identifier
number integer value
text string character letter
item element
collection set list
piece part component
module component unit
inside within internal
outside external
whole entire complete
old previous former legacy predecessor
new latest recent current
temporary transient
permanent persistent durable
forever endless indefinite
again repeat retry
automatic itself
hand manual
random arbitrary
input argument parameter
output result
answer response reply result
question query request
run execute
compile translate convert transform
convert transform coerce reshape
describe description declare define specification
subclass child derived inherit
parent superclass base
method function procedure routine
object instance
memory ram
disk drive storage
power electricity
processor cpu chip
chip circuit processor
screen display monitor
keyboard terminal
traffic request connection packet
connect link attach
connection channel link
cloud provider hosted
version release
release deploy publish launch rollout
live production deploy
step stage phase
goal objective target aim
measure metric indicator
average mean
percentage proportion share ratio
report analysis analytics intelligence
history log version record journal
event notification message
subscriber consumer listener
sender producer publisher
worker consumer
broadcast publish
subscription topic
helper auxiliary accompany
main primary
leader primary coordinator
agree consensus
simultaneous concurrent parallel
thread process task
loop iterate repeat
common shared
look appearance
style convention
indentation spacing whitespace
free reclaim release
fake imitation substitute double
pretend impersonate
instead replace substitute
isolated separate
environment setting configuration
setup configuration
guide instruction procedure
emergency incident
danger risk
safe secure
protect secure defend
account identity
register subscribe
symbol sign operator
code source program
developer programmer engineer operator
dependency package library
bundle package pack
format notation
tree hierarchy
wire cable
index lookup
shape structure
layout arrangement
plan schedule
nightly batch periodic
twice duplicate double
loss lose
compare comparison equal
kind category
`;

let kindred: ReadonlyMap<string, readonly string[]> | undefined;

/** The stems that are said for a stem; none for most. */
export function kindredOf(word: string): readonly string[] {
  kindred ??= byStem();
  return kindred.get(word) ?? [];
}

function byStem(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const line of LINES.trim().split('\n')) {
    const stems = line.split(' ').map(stem);
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      found.set(one, others);
      for (const other of stems) if (other !== one) others.add(other);
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others]]));
}
