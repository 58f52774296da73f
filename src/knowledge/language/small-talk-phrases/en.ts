import type { PhraseList } from './phrase-list.ts';

export const en: PhraseList = {
  about: `
    who are you | what are you | who r u | what r u | who is this | what can you do | what do you do |
    what can you help with | what can you help me with | what can you tell me | what can i ask |
    what can i ask you | what can i ask about | what can i ask you about | what can i ask here |
    what do you know | what do you know about | how do you work | how does this work |
    how do i use you | how do i use this bot | how can you help | how can you help me |
    are you a bot | are you a robot | are you an ai | are you ai | are you a human | are you human |
    are you real | are you a person | are you a real person | are you chatgpt | are you alive |
    is this a bot | who made you | who built you | who created you | who runs you |
    what is your name | what your name | whats your name | what is your purpose |
    tell me about yourself | introduce yourself | help | help me | i need help | can you help |
    can you help me | could you help me | what are your commands`,
  farewell: `
    gn | gnight | bye | bye bye | byebye | goodbye | good bye | cya | see you | see ya | see u | see you later |
    see ya later | see you soon | see you tomorrow | see you around | good night | goodnight | nite |
    take care | have a nice day | have a good day | have a great day | have a nice evening |
    have a good evening | have a good one | have a good night | have a nice weekend |
    have a good weekend | ttyl | talk to you later | i have to go | gotta go | gtg | farewell`,
  thanks: `
    thank you | thank u | thankyou | thanks | thank | thx | thnx | thanx | thnks | thnaks |
    thansk | tnx | tks | ty | tysm | tyvm | cheers | much appreciated | appreciate it |
    appreciated | i appreciate it | for the help | for your help | for helping | for the answer |
    for your answer | for the info | for that | for this | for everything | for your time |
    a lot | a bunch | so much | very much | a million`,
  disagreement: `
    no | nope | nah | no no | bad bot | bad answer | wrong | wrong answer | incorrect |
    that is wrong | thats wrong | this is wrong | you are wrong | youre wrong |
    that is incorrect | that is not right | thats not right | that isnt right | not right |
    that is not it | thats not it | not that | not really | not quite | not what i asked |
    not what i meant | not what i want | not what i wanted | that is not what i asked |
    that is not what i meant | thats not what i asked | thats not what i meant |
    that isnt what i asked | that isnt what i meant | i did not ask that | i didnt ask that |
    not helpful | that is not helpful | thats not helpful | that was not helpful |
    that wasnt helpful | unhelpful | this is not helpful | does not help | doesnt help |
    that does not help | that doesnt help | this does not help | this doesnt help | did not help |
    didnt help | that did not help | that didnt help | useless | that is useless |
    that makes no sense | makes no sense | i disagree`,
  praise: `
    ok | okay | okey | k | kk | cool | nice | great | awesome | amazing | perfect | excellent |
    brilliant | wonderful | fantastic | neat | sweet | super | lovely | good | got it | i got it |
    gotcha | i see | understood | makes sense | that makes sense | good to know | good bot |
    nice bot | best bot | good job | great job | nice job | well done | nice one | good answer |
    great answer | nice answer | nice work | good work | great work | great stuff | good stuff |
    that helps | that helped | this helps | this helped | it helped | that was helpful |
    very helpful | helpful | that is great | that is cool | that great | that cool |
    that is nice | that is helpful | that is all | that all | thats great | thats cool |
    thats all | i love it | love it | love you | i love you | you are great | you are awesome |
    you are the best | you rock | sounds good | alright | all right | fine | sure | yes | yep |
    yeah | yup | no worries | no problem | np | never mind | nevermind | nvm | lol | lmao | rofl |
    haha | hahaha | hehe | ha | xd | wow | omg | hmm | hm | oh | ah | aha | interesting | sorry |
    my bad | oops`,
  more: `
    more | tell me more | more please | more info | more information | more details | details |
    go on | go ahead | continue | carry on | keep going | keep reading | read on | read more |
    show more | show me more | say more | what else | anything else | and then | what more |
    can you tell me more | could you tell me more | can you say more | i want to know more |
    i want to read more | id like to know more | i would like to know more | tell me more about it |
    tell me more about this | tell me more about that | more about it | more about this |
    more about that | more on this | more on that | elaborate | can you elaborate |
    please elaborate | explain more | explain further | the rest`,
  asking: `
    i have a question | i have questions | i have some questions | i have a quick question |
    i have another question | ive got a question | i got a question | i have got a question |
    question | questions | quick question | a question | another question | one more question |
    can i ask | can i ask something | can i ask you something | can i ask a question |
    can i ask you a question | can i ask a quick question | can i ask you a quick question |
    can i ask questions | may i ask | may i ask something | may i ask you something |
    may i ask a question | could i ask something | could i ask you something |
    could i ask a question | i want to ask something | i want to ask you something |
    i want to ask a question | i need to ask something | i would like to ask something |
    id like to ask something | let me ask you something | is it ok to ask a question`,
  greeting: `
    hi | hii | hello | helo | hallo | hullo | hey | hei | heya | hiya | howdy | yo | sup | ahoy |
    gm | gm all | greetings | salutations | hola | bonjour | ciao | salaam | salam | namaste | good morning | morning |
    good afternoon | good evening | good day | gday | how are you | how are you doing | how r u |
    how are u | how are things | how do you do | how is it going | how it going | hows it going |
    how is your day | how is everything | what is up | what up | whats up | wassup | wazzup |
    nice to meet you | pleased to meet you | is anyone there | anyone there | anybody there |
    is anyone here | anyone here | are you there | you there | are you awake | are you online |
    are you here | knock knock | long time no see`,
  fillers: `
  there | all | everyone | everybody | guys | folks | friends | friend | mate | buddy | dude | man |
  bot | docent | mr bot | dear | again | so | very | really | just | well | and | you | too | to you |
  today | now | for now | please | pls | then | a | the | my`,
};
