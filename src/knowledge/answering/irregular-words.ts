/** Forms of one English word that do not look alike: "wrote" and "written", "tooth" and "teeth". */

/** One word a line. Regular forms need no entry: the stemmer knows them. */
const FORMS = `
arise arose arisen
become became
begin began begun
bend bent
bind bound
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen choice
come came
deal dealt
dig dug
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
fly flew flown flight
forbid forbade forbidden
freeze froze frozen
give gave given gift
go went gone
grow grew grown growth
hang hung
hide hid hidden
hold held
keep kept
know knew known knowledge
lay laid
lead led
learn learnt
leave left
lend lent loan
light lit
lose lost loss
meet met
pay paid
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen sight
sell sold sale
send sent
shake shook shaken
shine shone
shrink shrank shrunk
sing sang sung song
sink sank sunk
sit sat
speak spoke spoken speech
spend spent
stand stood
steal stole stolen theft thief thieves
stick stuck
strike struck
sweep swept
swell swollen
swim swam swum
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
child children
die death dead
foot feet
half halves
high height
leaf leaves
life live lives
long length
man men
strong strength
tooth teeth
wide width
wife wives
woman women
first one 1 i
two 2 ii second twice
three 3 iii third
four 4 iv fourth
five 5 v fifth
six 6 vi sixth
seven 7 vii seventh
eight 8 viii eighth
nine 9 ix ninth
ten 10 x tenth
`;

/** Groups of words, in lower case. */
export const irregularWords: readonly (readonly string[])[] = FORMS.trim()
  .split('\n')
  .map((line) => line.split(' '));
