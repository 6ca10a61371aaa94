"""What English replies say, as patterns."""

WORDS = """
= won3
won
wonn|wno
closed won
its|thats? a win
a? win for us
won it|them|this|her|him
won the? deal|business|contract|account
we win
big|huge|nice|great|small win
= won2
signed
signed off on the? contract|order|deal|proposal|quote|offer
countersigned
signed the? contract|deal|agreement|proposal|quote|order|offer|paperwork|sow
signed with us
signed up
signed on the? dotted line
contract|agreement|deal|paperwork is|was|got? signed
order|po|contract is in
contract|deal|agreement|order|sale done
contract|deal|agreement done and dusted
done and dusted
done deal
deal|deals|contract is? done|closed|sealed
deal is? sealed
sealed the deal
sealed it?
signed and sealed
closed the|this deal|sale|contract|business
closed it|this|them|her|him
just|finally closed
closed today|yesterday
closed at|for number|@num
closed @lead
ink is|s dry
ink dry
inked
inked the? deal|contract
po came|arrived|landed|received
po is|just|got in
po received|arrived|landed|in
got|received|have|has|had|sent the|a|their|us? po
po|order from them|@lead
purchase order received|came|arrived|in|is
got|received|sent the|a|their? purchase order
ordered
placed the|an|their? order
put in|through an? order
order placed|received|confirmed|in|came|booked|landed
order is in|confirmed|placed|through
got|received|have|booked|took the|an|their? order
bought
bought it|in|from
bought from us
purchased
paid $
they|she|he|have|has|theyve paid
paid us|today|yesterday|in|already|this|last
paid the? first? invoice|deposit
paid up
invoice paid|settled
invoice is|was|already|has paid
deposit paid|received
payment received|came|arrived
payment is in
= won2
money is|in in|bank
got the|this? deal
got the business
finally? got it|them over|signed
we got it
in the bag
its in the bag
landed it|them|this|@lead
landed the? deal|account|contract|client|customer
bagged it|them|the|this|@lead
clinched it|the
nailed it
got it|them over the line
over the line
made the sale
sold it|them
went|gone|going with us
go|goes with us
went for us|our
chose|picked|selected|choosing|chosen us
chose|picked|selected our
decided|opted for|on|to us
we|weve are|were|got|been chosen|selected
became|becomes|become a? new? customer|client
became|is|are now a? new? customer|client
is|are|theyre|shes|hes|its now a paying? customer|client
new customer|client
welcome aboard
on board as a? customer|client
onboard|onboarding is|starts|started|begins|scheduled|next
= won2
came on board
accepted the|our? offer|quote|proposal|bid
offer|quote|proposal|bid accepted
quote|offer|proposal was|is|got accepted|signed
they|she|he took|taken the|our .. plan|package|licence|license|bundle|subscription|tier
took the? deal|offer
beat|beaten @cap
beat the competition
subscribed
converted
green light and signed
got awarded
awarded us|to
awarded the? contract
= promise /
sign|signs|signing
buy|buys|buying
ordering
purchasing
commit|committing|commits
= lost2
wont|not|never|nor sign|buy|order|purchase|commit|proceed
not going to? buy|sign|proceed|order|happen
doesnt|dont|didnt want|wanna|intend|plan to? buy|sign|proceed|continue|order|go
not buying|proceeding|signing|ordering
not moving|going forward|ahead
wont be? moving|going|move|go forward|ahead
wont be buying|signing|proceeding|ordering
decided not to|against
decided against it|us|buying
decided not to buy|proceed|sign|go|move|continue
= opp3
real opportunity
opportunity
its|is an opportunity
a|good|great|solid|strong|genuine opportunity
opp
real|good|hot opp
qualified opportunity|opp|lead
= soft1 / bad2
qualified
= opp2 / skip
sent the|a|an|our|him|her|them|over|out? proposal|quote|offer|contract|quotation|pricing|estimate|agreement|order
sent over|out|through the|a|an|our? proposal|quote|offer|contract|quotation|estimate|agreement
sent them|her|him|@lead the|a|an|our? proposal|quote|offer|contract|quotation|estimate|agreement
proposal|quote|offer|contract|quotation|estimate|agreement is|are|has|was|been|already? sent|out|submitted|delivered
proposal|quote|offer|quotation|estimate is|are|was with them|her|him|procurement|legal|the|their
proposal|quote|offer|quotation sent|submitted|delivered
quoted
quoted them|her|him|@lead
submitted the|a|an|our? proposal|quote|offer|bid|quotation
put in|together a? proposal|bid
proposal|quote|offer|quotation under|in review|consideration
reviewing|evaluating|considering|discussing the|our|my? proposal|quote|offer|contract|terms
proposal|quote review|presentation|walkthrough
negotiating
negotiating with|the|terms|price
^ negotiation|negotiations $
in negotiation|negotiations
final negotiations|terms|stages|stage|round|talks
haggling
redlining|redlines
back and forth on|over the? contract|terms|price|pricing
contract|agreement|msa|it|its|order with|at|in|to legal|procurement|lawyers|purchasing|signature|their
contract|agreement|msa|paperwork under|in review
in|with|at|through|gone|going their? legal
its? in|with|at|through|gone|going their|the? procurement|purchasing|lawyers
legal review|team is|are|reviewing
legal is|are|has|have looking|reviewing|it|the
procurement is|are|has|have
talking to|with their|the lawyers|legal|procurement|purchasing|lawyer
with the|their lawyers|legal
waiting for|on the|their|his|her|a? signature|signatures|po|countersignature|sign|paperwork
waiting for|on them|him|her|@lead to sign
waiting on|for the? contract|order|purchase
awaiting the? signature|signatures|po|contract|countersignature
contract|agreement|paperwork|order|po|docusign is|are|will|to|should|being? out|sent|drafted|coming|follow|follows|soon|pending
contract|agreement out for
out for signature
docusign
verbal yes|agreement|ok|commitment|go|commit|confirmation|approval
verbally agreed|committed|confirmed|accepted|approved|said|ok|in|won|on
a? verbal
gentlemans|gentlemens agreement
handshake
handshake deal|agreement
shook|shake hands
said yes
said|says|saying shell|hell|theyll|they|she|he .. sign|buy|order|proceed|ahead|go
told me|us .. will|going sign|buy|order|proceed
promised .. sign|buy|order|contract|po|signature|business
promised to sign|buy|order
promised us? the? order|deal|business|contract
agreed to? buy|proceed|go|move|terms|price|pilot|trial|demo|meet|meeting|in
agreed to|on a|the|an|our meeting|demo|trial|pilot|call|poc|terms|price|workshop
agreed in principle
in principle
wants|want|ready|keen|happy to go|move ahead|forward
wants|want|ready|keen|looking|about|planning|plan|plans|intends|intend|expects|set to|on buy|sign|order|purchase|proceed|buying|signing
go|going|moving|move ahead|forward
got the? go ahead
good|green to go
green light
gave the|us|me? green light
started|running|using|doing|began|in|on|kicked a|the|their|our? trial|pilot|poc
trial|pilot|poc is|was|has|will|are? running|started|starts|live|on|underway|going|ongoing|begins|agreed|approved|extended|kicked|active|starting
in|on trial|pilot|poc
free trial
trialling|trialing|piloting|testing it|our|us|the
testing the|our|it
evaluation|poc|pilot|trial phase
proof of concept
demo|meeting|call|workshop|presentation|visit|session|appointment is|are|was|has|been|all|now|already|got? booked|scheduled|arranged|confirmed|agreed|planned|set|fixed|lined|rescheduled|rebooked
booked|scheduled|arranged|confirmed|set|agreed|fixed|got|rebooked|rescheduled in|up|them|her|him|on|for|@lead? a|an|the|our|another|new|second|next|first|follow|up? demo|meeting|workshop|presentation|visit|session|appointment|call|calls|time|slot|date
demo|meeting|call done|went|held|happened|took|completed
demo|meeting|presentation|workshop|pitch was|went .. good|well|great|fine|ok|fantastic|positive
demo|meeting|presentation went
demoed
had a|the|our|an|another|good|great|really|very|first|second|nice|productive|positive? .. demo|meeting|presentation|workshop|visit|session
had the|a|our demo|meeting
did|gave|done|held|ran|finished the|a|our|them|him|her? demo|presentation|workshop|pitch
good|great|excellent|productive|positive|strong meeting|demo
met with? them|her|him|@lead
met in person
we met
presented
presented to|our|the
rebooked
re booked
rescheduled $
re scheduled
rescheduled to|for
moved|pushed|shifted the|our|it? meeting|demo|call|appointment to
meeting|demo|call|appointment moved|pushed|postponed|shifted|rescheduled|bumped to
we|we'll|well|shall|theyll|will|are|were meet|meeting
next meeting|demo
shortlisted
shortlist
we|were are|made on|the|to the? shortlist|final
final two|three
down to us|two|final
asked|asking|requested|request|wants|want|wanted|needs|need|requesting for|to|me|us? see|have|get|send|receive|a|an|the|for|our|another|us|them? .. quote|proposal|offer|quotation|contract|pricing|trial|pilot
rfp
in|on the|our|my pipeline
= opp2
i|im|ill|well|will|going sending|send them|her|him|over|out|@lead? the|a|an? contract|proposal|quote|offer|quotation tomorrow|today|this|next|on|monday|tuesday|wednesday|thursday|friday
= soft1 / lost2:no_need
interested
very|really|quite|super|still|definitely|seriously interested
keen
interest in|from
showed|shown|shows|expressed|has|have interest
= soft1 / skip
hot
hot lead|prospect|one
promising
looks|looking|sounds|going|went good|great|promising|positive|well
love|loved|like|liked it|the|our|what
positive
potential
= step1 / skip
meeting
demo
appointment
presentation
workshop
site visit
visit
lunch
coffee
webinar call
meet|meeting|seeing|visiting|see|visit them|her|him|us|@lead
meet
meeting with|on
call|zoom|teams|videocall in|on the? diary|calendar|books|cards
a|the|our|have|got|next|intro|discovery|second|another|scoping|followup|first|video|phone|zoom|teams call
call with @lead|them|her|him|the|their
call scheduled|booked|arranged|set
call is|s scheduled|booked|arranged|set|on
speaking|talking|speak|talk again? on|at|to|with? tomorrow|monday|tuesday|wednesday|thursday|friday|next
kickoff
kick off
follow up call|meeting|demo
= work3
still working
still|im|am|were|we're|keep working it|this|on
working it
working on it|this|them|that|her|him
work in progress
wip
in progress|process
in the works
= work2
still on it|this|them
^ on it $
^ still on it $
im|am|were on it
ongoing
still ongoing|open|active|alive|warm|early|progressing|live|developing
still in play|progress|discussion|discussions|conversation|talks|touch|contact|touch|process|the works
in discussion|discussions|conversation|talks
still talking|chatting|discussing|chasing|trying|going|speaking|nurturing|exchanging|emailing|pursuing
were|we're|we|are still? talking|chatting|discussing
still in|with
chasing
chasing them|her|him|@lead
pursuing
in touch|contact
in touch|contact with
nothing concrete|firm|definite|agreed|decided|final|fixed|solid
no next step|steps
no concrete next? step|steps|date|plans
early days|stage|stages
too early to? say|tell|call
too soon to? say|tell
next on my list|todo
on my|the list|todo|radar|desk|plate
to do list
have|need|yet|still|got|has to call|contact|reach|start|phone|ring|email|write|speak|talk
will|ill|gonna|going to? call|phone|ring|email|contact|reach|chase|write|start|get|give|drop|follow|try|ping|nudge|message
will|ill|gonna|going|to try again|once|another|one|them|her|him|to
will|ill keep trying|at|chasing|calling
keep trying|chasing
following|followed up
will|ill|to|gonna follow up
chase|chasing up
calling|phoning|emailing|ringing|contacting them|her|him|again|this|tomorrow|today|on|next|@lead
= work2
trying to find|identify|get|reach|work|figure|set|schedule|arrange|book|fix
not started
nothing started
yet to start|call|contact|begin|reach|speak
not|havent|didnt|dont|hasnt|have .. got|get|gotten|gotton round|around|to|time|chance|started
havent|not had|got|have|found the|a|any|enough? time|chance|opportunity to|yet
no|didnt|havent have|had|got? time yet|to|so
just|only started|starting|begun|got|assigned
only just got|started|received
just got|received this|it|the lead|the
first call|contact|mail|email|outreach made|done|sent|out
first|initial contact made|established
sent|send the|a|an|her|him|them|first|another|my|intro? mail|email|message|intro|linkedin|follow|note|info|information|details|brochure|deck|material|materials
bear with me
watch this space
= skip / work2
called
called|phoned|contacted|rung|emailed|mailed|messaged|started|begun|spoken|approached|touched|pinged them|her|him|it|this|yet|to|@lead
contacted|phoned|emailed|mailed|messaged|started|begun|approached
start|begin|touch
done anything
gotten|got to it|this|them|her|him|@lead
looked at|into
call them|her|him|@lead yet
= work1 / work2
spoke|spoken|talked to|with|briefly
spoke|spoken|talked
talking
chatted
had a|an|another|good|great|quick|brief|short|nice|first|interesting|long? chat|call|conversation|talk
good|great|nice|decent|brief|short|quick|first|interesting call|chat|conversation|talk
exchanged|exchanging some|a|couple|few|emails|mails|messages
discussing
= skip
decided yet
made a|their decision
= idk
no decision|answer|verdict yet
hard to say|tell|judge
difficult to say|tell
not|im sure
not sure
unsure
no idea|clue
dont|dunno|dont|doesnt know
dunno
cant say|tell
could go|be either|any|both
either way
fifty fifty
50 50
who knows
too close to call
up in the air
touch and go
remains to be seen
maybe maybe not
= nc3
cant|cannot|couldnt|unable|not|impossible|cant|never|didnt|havent|hasnt|not able|possible|managed|to .. reach|reached
not reachable|contactable
unreachable
uncontactable
no contact
no contact possible|made|yet
no show
no shows
noshow
= nc2
ghosted
ghosted us|me
ghosting
ghosting me|us
has|is been ghosting
no answer|response|reply|replies|answers|responses|reaction|feedback|callback|word|luck|joy|dice
no news|sign from @lead|them|her|him
no call back
nothing|zero|zilch|nada|nowt back|from|since|heard|response
nothing heard
nothing but voicemail|silence
not|never|without|havent|hasnt had|got|a|an|any|one|single? .. reply|response|peep|word|answer
heard nothing
not a peep|word|sausage|squeak
voicemail|voicemails|vm|answerphone|answering machine|only|every|again|each|always|x|times|twice|left|since
straight|always|goes|going|keeps|get|getting|got|just|only|hit|reached to|goes|going|getting|the|her|his? voicemail|vm|answerphone|answering
left .. voicemail|voicemails|message|messages|vm|vms|msg
leaving voicemail|voicemails|messages
voicemail|voicemails
rings|rang|ringing|ring out|off|through
radio silence
silence
silent
total|complete|dead silence
gone|went|going|go|been|theyve|has quiet|silent|dark|cold|awol|missing|mia|off
all quiet
awol
crickets
tumbleweed|tumbleweeds
vanished
disappeared
fell|dropped|fallen off|of the|face|radar|grid|earth
off the radar|grid
stood me|us up
stood up
didnt|doesnt|not|never|havent|hasnt|failed .. show|showed|turn|turned up
didnt|never|failed .. show|showed|attend|join|appear
missed the|our|her|his|both|all|two? demo|meeting|call|appointment|slot|calls|meetings
blanked me|us
tried .. nothing|silence
nobody|no|noone one|body? answers|answered|picks|picked|responds|replies|replied|there|home
hangs|hung up
keeps|kept hanging|avoiding|dodging|ignoring
avoiding|dodging|ignoring me|us|my|calls
ignoring
blocked me|us|my
out of reach
hard to? reach|get|pin
cant|cannot|couldnt|not pin down
no sign of|from life|them|her|him
never there
phone|number|mobile|line|cell is|always|just|was|switched|turned off
dodges my|me
= work1 / nc2
answered
answers|answer the|his|her|their phone
replied
responded
responding to
pick|picks|picked|picking up|phone
pick|picks|picked|picking up the|her|his phone
pick up
picks|pick the phone up
call|calls|called|calling|phone|phoned|ring|rang|get|gets|got|getting|come|comes|came|write|wrote|written|mail|mailed me|us|back|to back
get|gets|got|getting hold|through|ahold|touch
get|gets|got|getting in touch|contact
get|getting|got a hold
got|get hold
hear|heard|hearing back|from|anything
hear|heard back from
reached out
return|returned|returns|returning my|our|any|the|a? calls|call|emails|messages|mails
attend|attended|joined
= work1
reached out
reached|reaching out to
= later3
not now
not right now
not just yet
not yet now
^ later $
^ maybe|perhaps later $
later not now
= later2
on hold
put|putting|placed|its|is|are it|this|everything|things|project|the? on hold|ice|pause
on hold|ice|pause until|till|for|now
on ice
on pause
paused
project|everything|spending|purchase|purchasing|decision|initiative|budget is|was|has|been|are|got? paused|postponed|delayed|deferred|frozen|shelved|parked|pushed|on
froze|frozen|freeze
spending|budget|hiring freeze
postponed
postponed it|the|until|to|till|this
postponing
deferred
delayed
delayed to|until|till
shelved
shelved for|until
parked
parked it|until|for|till|the
parking it|this|until
pushed|push|pushing|pushes|moved|move|bumped|kicked it|this|us|everything|things|the|project|decision|that? project|decision? back|out|off|to|into|until|till .. q|h|year|quarter|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|@num
pushed back|out|off
pushing back|out|off
putting it? off
put it|this|us|everything off|back
kicked|kick|kicking the can
kicked it down
kicked into the? long grass
long grass
back burner
backburner
another time
some other time
further down
mothballed
wrong|bad|poor time
wrong|bad|poor|not|terrible timing
bad|not|isnt|wasnt the|a|right|good|great time|moment
timing is|was|isnt|not off|wrong|bad|not|right|off|good
timing isnt|wasnt|not|wrong|off|issue right|good|great
too early for them
not this year|quarter|month|time|fiscal
this year not
get back to us|me later|then
not for now
no for now
not interested|buying|ready|looking|needed|relevant|right|possible at|right|for|this|just the? moment|now|present|time|year|quarter
not at the moment|present|time
no need|interest|plans right|at|for|this|currently the? moment|now|present|quarter|time
= later2:no_budget
no|not|without|out budget|money|funds|funding until|till|before .. year|quarter|next|january|fiscal|q|h|july|april
budget next|in|only|not|comes|available|from|opens|resets|until|approved|gets .. next|year|q|january|quarter|fiscal|h|july|april
budget only next
next years|year budget
= later2:timing
busy season
reorg
reorganisation|reorganization
maternity|parental leave
= call1
call|ring|phone|contact|ping|email|message|try|write|chase me|them|her|him|us|@lead|to? back|again|then
asked|asks|wants|told|want|said me|us to call|ring|phone|come|check|get|try|reach|contact|follow|ping back|again|up|out|in|her|him|them?
asked .. call|ring|phone|contact back|again|her|him|them?
call|ring|phone|try|ping|contact|nudge again|back|in
call|ring|phone|try|ping|contact|email them|her|him|me|@lead again|in|back?
check|checking in|back
callback
call back
get|getting back to them|her|him|us|me
will|ill call|phone|ring|try|ping|contact|email|chase|get|check|follow|touch again|back|in|base|up|them|her|him|@lead? back|again|with|to|in
= lost3
lost
loss
lsot
lots it
lost it|them|this|her|him|out|us
closed lost
lost the? deal|business|contract|account|sale
lost to|against
its|thats|is|a a? loss
we? lost this|that one
lost deal
dead
its|is|deal|lead|one|totally|completely dead
dead in the water
dead as|end|deal|lead
dead end
stone dead
no deal
= lost3:price
lost on|over|because|due|for|by|cause of|to|the|our? price|pricing|cost|costs|money
lost price
= lost3:competitor
lost to a|an|the|another|our|their|some? competitor|competition|rival|vendor|provider|supplier|incumbent|competitors
lost it|this|them? to @cap
lost .. to @cap
= lost2
its|thats|was|is|got|another a|another? hard|clear|firm|flat|polite|definite|final no
its|thats|was|is|got a no
a no from
hard|clear|firm|flat|polite|definite no
said|told|says us|me? no
said no thanks|thank
no thanks
no from them|her|him
turned|turn|turning us|it|me|our|the|offer|proposal|this? .. down
turned down
declined
declined our|us|to|politely|it
declined the? offer|proposal|quote|deal|contract
rejected
rejected our|us|it
rejected the offer|proposal|quote|deal
proposal|offer|quote|bid was|got|has|been? rejected|declined|refused
refused
refused to buy|sign|proceed|order
refused our|the offer|proposal|quote
passed on us|it|this
passed on the|our offer|deal|proposal|quote
passed because|due|as|since
they|she|he|theyve|@lead have? passed $
decided to pass
theyre|are|is|shes|hes passing $
taking|take|took a pass
going|decided to pass
gave|give|given us|it|this|me a pass
not for them|her|him|us|@lead
pulled out
pulled out of
pull|pulling out
backed|back|backing out
fell|fallen|falling|fall through|apart|over
dropped out
walked|walk|walking away
withdrew|withdrawn
bailed
got cold feet
cold feet
lost interest
opted|decided out|against
out of the? race|running
didnt make the? cut|shortlist
deal is? off
its off
its? a? no go
no go
nothing doing
went|going|go|gone nowhere
not happening
isnt happening
not going to happen
= lost2
wont|not|isnt|aint going to? happen|happening
chapter closed
case closed
close|closing|closed|mark|marking it|this|them|the .. lost
closing|closed as lost
write|writing|wrote it|this|them off
moving on from
game over
= lost2:competitor
went|going|gone|go|goes|decided|opted|opting|chose|choosing|signed|staying|sticking|stayed|stuck|stay|stick|partnered with|for|to|on|the|go|stay|stick|opt|use .. competitor*|competition|rival*|vendor*|provider*|supplier*|incumbent
chose|picked|selected|preferred|took|bought|prefers|preferring|chosen|choosed|picking|selecting|choosing .. competitor*|competition|rival*|vendor*|provider*|supplier*|incumbent
chose|picked|selected|preferred|took|bought|chosen|choosing another|different|other|cheaper .. solution|tool|company|system|product|offer|one|firm
went|going|gone|go|goes|decided|opted|signed|sign elsewhere
bought|buying|buy|signed|found .. elsewhere
went|going|gone|go|signed|decided|opted|chose|chosen|sticking with|for someone|somebody else
went|going|gone|go|signed with|for another|other one|company|firm|lot|guys
went|going|gone|go|signed with someone|somebody
chose|picked|choosing someone|somebody else
went|going|gone|go|goes|signed|staying|sticking|stuck|stayed|stick|stay|stays|sticks|partnered|renewed with @cap
went|decided|opted|opting for @cap
went|going|moved|moving|switched|switching|committed to @rival
switched|switching|defected to @cap
went|decided|stay|staying on @rival
choosing|chose|picked|selected|preferred|chosen|prefer|prefers|choosed|picking|selecting @cap
decided|opted|chose|choosing|prefer|preferred to|for? go|stay with @cap
bought|took|purchased|buying @rival
going|go|went|gone with the|our|a cheaper|other|competing|cheapest
staying|sticking|stay|stick|stayed|stuck|happy|satisfied|keep|keeping|kept|remain|remaining|renewed|renewing with|what|their .. current|existing|incumbent|old|present
staying|sticking|stay|stick|happy|satisfied|keep|keeping with? what they|theyve have|got?
staying|sticking|stay|stick|stayed with|where they|theyre|their
already|just signed|went|committed|contracted with|to @cap|someone
outsold
undercut
undercut by|us
competitor|competition|rival|rivals|@rival won|got|took|beat|undercut it|us|the|them?
@cap beat|undercut|outbid us|it
lost out to
beaten by|to
got|was|were beaten
use|using a|the|another competitor
= lost2:no_decision
they|she|he|to|theyll do|doing|did nothing
^ doing nothing $
decided|chose|choose|opted|happy|prefer|preferred to|for? do|doing? nothing
stay|staying|stick|sticking|stuck|stayed|happy|keep|keeping|kept|going|remain with|using|on|to|back? spreadsheets|spreadsheet|excel|paper|pen
build|building|built|develop|developing|developed .. themselves|internally|inhouse|house|own
do|doing|did|make|making|handle|handling it|this|everything|that themselves|internally|inhouse
do|doing|did|make|making|handle|handling|keep|keeping it|this|everything|that in house
build|building|built|develop|developing themselves|internally|own
project|initiative|programme|program|tender|rfp|plan|plans|purchase is|was|got|has|been|were|have|dead|are? cancelled|canceled|scrapped|killed|axed|stopped|dropped|abandoned|binned|cancelled
cancelled|canceled|scrapped|killed|axed|dropped|abandoned|binned the|their|whole|this|entire|all? project|initiative|programme|program|plan|plans|tender|purchase
status quo
= lost2:no_need
no|zero|lack|not of|any|real? interest
dont|doesnt|didnt|not have|see|show any|much|real interest
no|not|zero|without need
no longer|more interested|need|needed|looking|relevant
not|arent|isnt|wasnt|werent|aint|doesnt|dont interested
not|arent|isnt|wasnt|werent really|at|that|very|all|even|actually interested
not interested anymore|any
uninterested
dont|doesnt|didnt need|want it|us|this|our|any|one|anything
do|does not need|want it|us|this|our|any|one|anything
dont|doesnt|didnt|not see the? value|need|point|benefit
not what they|she|he|theyre
= lost2:feature_gap
missing|lacks|lacking|lacked .. feature|features|integration|functionality|module|sso|api
missing feature|features|integration|functionality
we|product? dont|doesnt|didnt|cant have|offer|support|do .. sso|api|integration|feature|features|functionality|module|connector|certification|app|iso
feature gap|gaps
= reason1:feature_gap
missing
feature
features
integration
sso
functionality
dont|doesnt|didnt have|offer|support
= lost1:price
too|was|way|far|bit|little too? expensive|pricey|costly|steep|dear|much
we were|are .. expensive
priced out
out of their? price
couldnt|cant|cannot|not afford
over budget
price was|is too|the
= reason1:price
price
pricing
cost
costs
expensive
cheaper
discount
cheapest
too much money
on price
= lost1:no_budget
= reason1:no_budget
budget
funding
= reason1:timing
timing
= reason1:competitor
competitor
competition
incumbent
= reason1:authority
authority
champion left
our? champion|sponsor left
wrong person
not|isnt|no|wasnt the|a? decision maker
= lost1:authority
champion|sponsor|contact|buyer .. left|gone|moved|resigned|quit|fired|retired
= bad2:authority
contact|she|he|person|guy|lady|@lead .. left the? company|business|firm|organisation|organization
no longer|not works|working|work|there|with|at|employed there|at|with|for|anymore?
no longer with|at|works|working
doesnt|dont|not|didnt work there|at|for|here anymore?
left the company|business|firm|organisation|organization
= bad2:authority
wrong person|contact|department
not|isnt|wasnt|no a|the|no? decision maker
= bad3
bad fit
not|isnt|wasnt|never|aint|hardly|werent really|even|actually? a|an|at|all|our|any? all? proper|real|right|good|genuine|valid|serious? lead|leads
no lead $
not a lead
not|isnt|wasnt|no|arent|never a|an|our|really|at|even|quite? all|our|a|good|right|real? fit|match for us
not for us
not our fit
unqualified
disqualified
disqualify
disqualifying
dq
dqd
junk
junk lead
spam
garbage
rubbish
rubbish lead
bogus
bad lead
poor fit
wrong fit
= bad2
tyre|tire kicker|kickers|kicking
time|timewaster waster|wasters|wasting
timewaster
waste of time|my
should never|not have? been? .. handed|passed|sent|assigned|given|lead
shouldnt have been? .. handed|passed|sent|assigned|given
shouldnt have been
window|just shopper|browsing
just|only browsing|looking|curious|researching|research|window
just|only wanted|after|wants|downloaded|here|came for|the|a|our|an? .. whitepaper|ebook|pdf|freebie|swag|book|download|guide|report|template|prize|free|content|paper
not|isnt|wasnt|no a|an? real|serious|genuine|potential buyer|prospect|customer
never asked|requested|downloaded|filled|enquired|inquired .. us|info|contact|anything|form|this|for
never heard of us|our
= bad2:not_icp
too|way|far too? small|tiny|big|large for|to|company|us
not|isnt|arent|wasnt|outside|out|wrong|doesnt of|in|our|the|a|match|meet|really? our|the|in? icp|target|persona|profile|segment|territory|region|market|criteria|patch
wrong industry|sector|country|region|territory|segment|market|size|vertical|type|kind|profile|audience|target|geography
outside our|my
out of our? territory|region|market|scope|area
not our target|market|customer|kind|type|segment|audience|clientele|industry|region
one|two|three|four|five|1|2|3|4|5 man|person|people|woman|employee|employees band|shop|company|business|outfit|show|firm
we dont|cant|cannot sell|serve|operate|cover|deliver|ship|supply to|in|there|that|hospitals|schools|them
= bad2:bad_data
wrong|bad|invalid|incorrect|false|fake|dead|bogus|disconnected|nonexistent number|phone|email|mail|address|data|details|contact|name|info|person|existent|existing
number|phone|email|mail|address|line|domain|website|mailbox .. disconnected|invalid|bounced|bounces|fake|wrong|dead|bouncing|incorrect|bounce|nonexistent|unknown
number|email|mail|address|person|company|nobody|domain|it|line|mailbox doesnt|does|dont|do|didnt|not not? exist|work
bounced
bounces
bounced back
bouncing
bounce
hard bounce
mail|email bounced|bounces|bouncing|bounce
out of service
not in service
fake
fake name|lead|number|email|contact|company
make believe
all|completely|totally|obviously|clearly made up
^ made up $
made up name|number|email
invented
invented name
not|isnt a|his|her|their|the real|right|correct number|email|person|company|name
nobody|noone|no|never of|by|one|heard .. that|this|called name
no such person|number|company|name|address|one
mickey mouse
donald duck
asdf
test entry|lead|record|submission|data
bot
a bot
robot
form filler|spam
student
students
student project|writing|thesis
phd
thesis
dissertation
homework
university project
jobseeker
job seeker|hunter|applicant|application
looking|searching|applying|hunting|applied for a|an? job|work|internship|position|role
wants|wanted|after a|an? job|internship
applicant
cv
recruiter
headhunter
its|is|theyre|hes|shes|just a|an? vendor|supplier|agency|reseller|consultant
trying|wants|wanted|tried|looking|want to? sell|pitch|selling .. us|me|something
sell|selling|pitching us|me
sales|cold pitch
its|is|are|was|theyre|shes|hes actually|just|really? a|our|one? of? our? competitor|rival|competitors
works|work for|at a|our|the? competitor|rival
competitor|rival .. sniffing|snooping|fishing|spying|research|checking|employee
competitor sniffing|snooping|fishing|spying
sniffing around
private person|individual|individual|customer|consumer
consumer
journalist
deceased
passed away
out of business
gone bust|bankrupt|under
went bust|under|bankrupt
went out of business
bankrupt
insolvent
= bad2:duplicate
duplicate
a duplicate
dupe
dup
double entry
already a|an|our|one|existing|long? of|term? our? customer|client|customers|clients|account
existing|current customer|client|customers|clients|account
existing customer|client|account
already in|our|on the|our|crm|pipeline|system|books|database
already has|have|got|in .. pipeline|crm
already being? handled|worked by|on|with
@cap already? has it|this|them|her|him|already .. pipeline|crm
already a|our customer|client
already been|being worked|handled|contacted|assigned
already with|by|belongs|owned|assigned .. colleague|team|rep|someone
same as|person|lead .. number|@num|@lead|before|above
customer of ours
client of ours
customer since
= neg
not
no
never
none
neither
nobody
noone
nothing
isnt|wasnt|arent|werent|aint|hasnt|havent|hadnt|didnt|dont|doesnt|wont|wouldnt|couldnt|cant|cannot|shouldnt
without
hardly
barely
unable
impossible
nor
fail|failed|fails|refuses
zero
lack|lacks
far from
= yet
yet
so far
= hedge
might
may have
may be
may
maybe
perhaps
possibly
probably
likely
hopefully
hope
hoping
fingers crossed
could be
could
should
should be
would
would be
seems
seem
seems like
looks like
look like
looks
apparently
i think
think
guess
i guess
suppose
feel|feels like
feeling
reckon
assume
assuming
suspect
afraid
sounds
sort of
kind of
almost
nearly
close to
not sure
chance
chances
risk
probability
percent
fear
worried
expect
expecting
confident
optimistic
pessimistic
good as
not far
on the verge of
rumour
supposedly
allegedly
= thought
had it|this|them in the bag
had it in the bag
thought
we|i|id|wed thought
was|were|looked|seemed .. lost|dead
= cond
if
unless
once they|we|she|he|its|the|signed|that
when they|she|he|its|the|@lead .. sign|signs|signed|buy|decide|decides|order
as soon as
in case
until|till|before they|she|he|we|its|the .. sign|signs|signed|pay|buy|decides|order
whether
provided
assuming
or else
otherwise
= future
will
going to
gonna
about to
ready to
wants to
want to
plans to
plan to
planning to
intends to
needs to
need to
has|have to
due to be
to be
tomorrow
= other
last|previous|past year|years
years|year|months|number ago
back in number
in 2019|2020|2021|2022|2023|2024
another|other|different|previous|earlier deal|customer|client|lead|account|one|prospect|company|project|case
unlike
just? like the|with|we|when|last
same as with
similar to
reminds me
remember when|the
as with|in
at my old|previous|last
my colleague
colleague won|lost|signed|closed
= reset
this one|lead|deal|time|guy|company|customer
this is
but? now
here
as for|to
today
currently
however
= but
but
however
although
though
except that
still though
then
in the end
eventually
finally
after all
turns out
turned out
ultimately
anyway
= and
and
&
plus
= sarcasm
yeah right
in my dreams
in your dreams
as if
haha
lmao
rofl
when pigs fly
when hell freezes
hell freezes over
pigs might fly
fat chance
ha ha
sure sure
oh sure
yeah sure
oh great
oh joy
if only
i wish
dream on
good one
very funny
joke
joking
just kidding
kidding
you wish
ironically
thanks for nothing
great lead guys|again|team|marketing|as|thanks
what a lead|joke
like thats|theyd|hed|shed ever
like they|he|she would|will ever
= ask
ask him|her|@cap|my|the|our|someone|@lead
please ask
talk|speak to @cap|my|our colleague|manager|boss|about
check with @cap|my|the
@cap knows|handles|has|is|took|took handling|it|over|this
no longer my|mine|handling
i|ive|im left|changed|moved|leaving .. team|company|role|job|teams
dont work on|this
= notmine
not mine
not my lead|leads|one|account|territory|patch|area|contact
isnt|wasnt|arent mine
isnt my
belongs to
wrong rep|salesperson|owner
not assigned to
= give
give to @cap|@lead
give this|it|that|them|him|her|one|lead to
pass to @cap
pass this|it|that|them|on to|@cap
hand to|over @cap|to
hand this|it|that over? to
assign|reassign|forward|transfer to @cap
assign|reassign|forward|transfer this|it|that|them to
should|can|please go|give to @cap
= auto
^ im|i am? gone|out|off|away until|till|from|through
^ ill? be? back on @num
out of the? office
away from my? desk|the? office
on vacation|holiday|leave|annual until|till|from|and|with|through
automatic|auto reply|response
limited access to
i am|im currently? away|out|travelling|traveling until|till|from
im|i am|on on? holiday|vacation|leave|pto
away until|till|from
back in the office
will be back
ooo
this mailbox is
= stop
^ please? stop $
unsubscribe
unsubscribe me
remove me
stop sending|these|mailing|emailing|it|the
no more mails|emails|of
opt out
take me off
= thanks
thanks
thank you
thx
cheers
ok
okay
k
got it
noted
understood
hi
hello
hey
dear
all
team
best
regards
will do
great
sure
fine
cool
perfect
good
morning
afternoon
have|a nice|good|great weekend|day|evening|one
you too
much
very
many
so
a lot
ta
the
for
reminder|update|mail|email|info|heads|up
received
lovely
brilliant
= skip
no problem|worries|rush
win win
last but not least
lost and found
lost in
get|got|gets lost
at a? loss
lost for words
lost my|the|his|her|your|track|their phone|password|notes|of|badge|number|job|contact
not bad
not only
no doubt
no brainer
nothing else|more|new|to
no question
without doubt|question
not least
not a problem
not to mention
why not
no less
no longer lost|won
later today|this|on|tomorrow
sooner or later
see you later
later stage
talk later
won over
won a prize
dead keen|serious|set|line
late
sorry no
deadline
dead line
not long
at least
cant wait
test phase
test drive
signed the? nda
signed an? nda
nda signed
signed nda
signed up for a|the|our? webinar|newsletter|event|trial|demo|free
signed up to
ordered a|the|his|her|their|some? coffee|lunch|sample|samples|trial|taxi
paid attention|a
sold on
sold on the|us|it
bought in|time|into
chose a|the date|time|slot
passed the|it|this|on|my|our|their|her|his .. on|to
missed your|my
no need to
no point in
not hard
= opp2
signed the|an|our|a? nda|loi
signed an? nda
nda signed
signed up for|to a|the|our|free? trial|demo|pilot
ordered a|the? sample|samples|trial|poc
letter of intent
sold on the|us|it|our
bought into
= later1
down the road
in a few|couple|six|three|two|several months
in|for @num months
next year|quarter|fiscal|financial|spring|summer|autumn|season
not until|before|till
nothing until|before|till
until|till|before|after next|the year|quarter|summer|spring|autumn|fall|winter|fiscal|holidays|january
for now
not|isnt|arent a|their|high|top|big? priority
no longer a? priority
no priority|priorities
not ready
not|arent|isnt|wasnt ready yet|for
theyre|too|are too? busy
too busy right|at|until|with
merger
= later2
put it|this|us|them|everything off|back
putting it|this|us off
= call1
come|coming|check|circle|circling|get|reach|touch|loop|try|talk|speak|pick|look back|again|base|out|in|up
reconnect|revisit|revisiting|reopen|resume
= nc2
no luck|joy|success|dice reaching|getting|with|contacting|yet
gone mia
did not come|show|appear|attend|join
didnt come
lost contact|touch
lost touch|contact with
= nc1
tried|called|rang|phoned|rung|emailed|messaged|attempted .. times|x|twice|attempts
= bad1:not_icp
freelancer
sole trader
solopreneur
too|way|far|bit too? small|tiny|big|large
= bad2:not_icp
too|way small|tiny for us
way too small
too small
too tiny
= bad2:bad_data
an intern
a bot
just an? intern|bot|robot
= lost2
not for them
not for her
not for him
no chance
not a chance
= lost2:no_budget
no|zero|without|lack|lacks|insufficient of|any|the? budget|money|funds|funding|cash
dont|doesnt|didnt|not have|got the|any|enough|a? budget|money|funds|funding|cash
no more|longer? budget|money|funds|funding|cash
out of budget|money|funds|cash
ran|run out of budget|money|funds|cash
budget is|was|got|has|been|were? cut|gone|slashed|pulled|axed|cancelled|cuts|spent
lost|losing their|the|its budget
budget cuts
cant|cannot|couldnt afford
no budget|money|funds this|for this? year|quarter|it
budget for this year is? gone|spent|used
= soft1
no budget|money right|at|currently|just the? moment|now|present
no|without budget yet
evaluating|evaluation
cancelled|canceled|cancel|cancels|cancelling the|our|their|his|her? .. meeting|demo|call|appointment|trial
meeting|demo|call|appointment|trial is|was|got|has? been? cancelled|canceled|off
postponed|postpone|postponing|delayed|moved|pushed the|our|their|his|her? meeting|demo|call|appointment
meeting|demo|call|appointment is|was|got|has? been? postponed|delayed|pushed
= skip
push|pushing|pushed back on|against
subscribed to our|the? newsletter
sold the|their company|business
paid plan|version|tier
wait|waited|waiting for
at the end of the day
= opp2
met them
met her
met him
push|pushing|pushed back on price|terms|the|pricing
= work2
still on it
am on it
im on it
still on this
looking into it|this
= work1 / nc2
called|calls|phoned|rang|rings|got|gets|getting back
= nc2
didnt|doesnt|never|hasnt|not call|called|calls|phone|phoned|ring back
= other
competitor|rival|competition .. lost|loses|losing|loss
= thanks
come|get|getting back to you
ill|will come|get|check back to? you
will check
check and
= soft1
@num|two|three|four|five|six|several|multiple|many|some calls|emails|mails|voicemails|attempts|messages|tries
= nc1
^ nothing|zilch|nada|nowt $
= nc2
line|phone|number is|always|was|permanently .. engaged|busy
ignores|ignored me|us|my|all|every|our
cant|cannot|couldnt|not|never get|got past|through
gatekeeper|switchboard
keeps|kept .. voicemail
wont answer|reply|respond|pick|talk|call|return|take
not taking|returning|answering|replying|picking my|calls|up|to|any?
unresponsive
doesnt|dont want to talk
no longer answers|responds|replies|answering
stopped|quit replying|responding|answering|taking|picking
refuses to? take|answer|pick my|the|up
dead air
tried everything
left it with .. receptionist|assistant|secretary
cant find .. anywhere
couldnt find .. anywhere
didnt dial in
never dialled|dialed|logged|joined|came|appeared|materialised in|on?
let me down
flaked
bailed on the|our|me? call|meeting|demo
no showed
no-showed twice
blanked
= lost2
voted against
voted us down
decided against
came|finished|placed second
runner up
out of the running
we are|were out
were out of
not going|moving|proceeding ahead|forward|any
wont be going|moving|proceeding
wont go ahead|forward|any
said theyll pass
they'll|theyll pass
not for us|them at|in
binned it|us|the
killed it|the deal
deal|it collapsed|died|evaporated|imploded
deal broke down|off
chickened|bottled out|it
had second thoughts
changed their|her|his minds?
changed their|her|his mind
called it off
kicked us out
dropped us
dumped us
rejected by
thumbs down
shot down
knocked back
knocked us back
a bust
went south|sideways|cold|pear
went belly
bit the dust
slipped through|away
got away
= lost2:no_decision
scrapped
shelved indefinitely|for good
abandoned the|their project|plans?|idea
dropped the project|idea|plan
doing nothing
not doing anything
keeping things as they are
= lost2:competitor
signed|gone|went|going|go with|for|to the competition|opposition|others
another|other|different vendor|supplier|provider|competitor won|got|beat
lost out to|against
outbid
beaten to it|the
under contract|locked with|in @cap|another
competitor's offer
got|had a better offer|deal
better offer|deal elsewhere|from
= bad2:bad_data
number|phone belongs|goes|belonged to
wrong guy|woman|man|bloke|lady|girl
email is? not valid
address unknown
no such company|number|address|user|mailbox|person|name|one
doesnt|dont know who|anything
never heard of us|our|this|it|webinar
joke name|entry|lead
prank
rubbish data|details|number
gobbledygook|gibberish
bogus name|number|details
just|only doing|writing|working .. research|thesis|paper|homework|assignment|study|essay
school project|kid|kids
pensioner
unemployed
hobbyist|hobby
market research
fishing for information|prices|info
collecting prices|quotes only
student's|students project
doing his|her|a master|masters|phd|degree|thesis|dissertation|bachelor
masters|bachelor thesis
= bad2:duplicate
we already serve|supply|work have? with? them?
already serve|supply|work|works with? them|us
already buys|buy|buying from us
already uses|use|using|have|has our|us|it
duplicated
same lead twice|again
same person|lead as
in the|our crm|system already|twice
already working with us
already a client of
worked by @cap|another|a
= bad2:not_icp
too small|tiny for
micro business|company
one man|woman band|show
no use|need|fit for us
not in our|the market|segment|league|region|area|territory|target|space|sector
outside our|the|my area|region|patch|territory|icp|market|target
not our kind|type|sort
not the right type|kind|sort|fit|size|profile
wrong type|kind|sort of? company|customer|lead?
out of scope
= bad3
time|tyre waster|kicker
not qualified
disqualified
no value
not worth|worthwhile pursuing|chasing|our|the|following
not worth it
not relevant
irrelevant
window shopper
freeloader
= won2
signed today|yesterday|off|sealed|last|this|on|for
its|it is signed
have|has signed
theyve|shes|hes signed
signature came|arrived|received|is|in
got|received|have the|her|his|their signature
got|have it in writing and signed
got|have it signed
signed order|contract|agreement|po|form|copy|quote|paperwork back|in|arrived|received|came|on|today|this|from
the? order came|arrived|landed|dropped in|through|today|yesterday|this
order's|orders in
order just|finally came|arrived|landed
they said yes and signed|paid|ordered
bought the|our|a|it|three|two|one|full|small
deal went|has|gone|came through|gone
went|gone live
they|she|he went|going|gone with our
secured the|this|it|them
wrapped it|this up
done, signed
all signed
cashed
new logo
we have a new customer
= opp2
contract|agreement|proposal|quote|offer on|in their|her|his desk|hands|table|court
quote|offer|proposal with|at the|their|her|his boss|board|cfo|ceo|management|procurement|legal|director|committee
quote|offer|proposal accepted verbally|in
presenting to|the|our|a
present to the? board
final round|stage|stages|talks|interview
one of two|three finalists|vendors|left
put|sent|getting|got ours|a|our|the in? proposal|quote|bid
ours is in|with
tender submitted|in|sent
submitted the|our tender|bid|rfp
contract|terms being? reviewed|negotiated|redlined|discussed|finalised|finalized
ironing out the? details|terms|contract
sorting|finalising|finalizing|drawing|drafting out|up|the? .. contract|agreement|terms|details|paperwork
paperwork is? being|in|with|on
awaiting po|signature|order|contract|approval|sign
waiting for|on .. sign off|approval|signature|po|board|order|purchase|go ahead
needs|need|just|pending sign|board|cfo|ceo|his|her|their|boss|final off|approval|sign|signature
needs .. signature|approval|sign
just needs .. name|signature|sign
promised .. order|contract|po|signature|business
promised me|us the|to
committed verbally|to buy|to sign
verbally|orally yes|confirmed|agreed|won
as good as done|signed|in
workshop|discovery|scoping session|workshop|call booked|done|agreed|scheduled|held|on
trial|pilot|poc extended|agreed|starts|started|running|approved|underway|live|going
kicking off a|the trial|pilot|poc
agreed to a|the|meet|trial|pilot|demo|call|another|see
meeting|demo|call booked|scheduled|set|agreed|arranged|confirmed|planned|fixed in?
second meeting|demo|round
invited us|me to|in|for
invited to pitch|present|tender|quote|rfp|the
wants|want|asked|asking us|me to come|present|pitch|quote|propose|demo
follow up meeting|demo|call booked|agreed|scheduled|set|arranged|on
= work2
warming her|him|them|up
nothing to report yet?
will|ill look|get|deal|sort|pick|start|do into|at|to|with|it|up|on? .. this|next|week|tomorrow|monday|today|later
picked this|it|up up? today|yesterday|only|just
only got this|it|the
havent|not|yet to got|had|been|done|made|a|chance|time .. contact|call|chance|time|reach|round|touch|speak|look
give me .. week|days|time
still on my|the list|desk|todo
too early
nurturing
building a? rapport|relationship
keeping|staying|keep in touch|contact|warm
sounding them|him|her out
gathering information|info|requirements
sent some|more|her|him|them|the info|information|details|material|brochure|case
back and forth by|with|emails|over|on email|emails|mail
no concrete|firm|fixed next|commitment|steps|plans|date|step|outcome
nothing booked|agreed|scheduled|fixed|firm|specific|tangible|solid|set
haven't|havent|not agreed|booked|fixed anything|a|next|nothing
trying to get|set|pin|arrange|book|find|reach
= later2
park|parking it|this|for
in the long grass
on the shelf
not this side of
not before|until next|the|q|h|2027|2028|autumn|spring|summer|january|september|october
not until|till .. year|quarter|autumn|spring|summer|january|february|march|april|may|june|july|august|september|october|november|december|q|h
timing's|timings off|wrong|bad|not
wait|waiting|hold|holding until|till|off|for .. year|quarter|autumn|spring|summer|january|february|april|june|july|august|september|october|november|december|q|h|merger|budget|funding|through|over
wants|want|asked|prefer|prefers|decided|going to wait|hold
holding off
wait and see
spending|budget|purchasing|investment|hiring|project freeze|stop|embargo|moratorium
frozen until|till|for
come|get back to us|me in|next|after|later
contract|agreement|current .. runs|expires|ends|up|renewal|renews .. until|in|next|out
locked|tied|bound in|into .. until|till
postpone|postpones|defer|defers|delay|delays the|until|till|to|this|it
revisit|review it|this|again? next|in|after|later
next budget|financial|fiscal cycle|round|year
not a good time|moment
not the right time|moment
= soft1
decision|decide|deciding|answer|verdict|feedback due|expected|next|by|on|this|tomorrow|monday|tuesday|wednesday|thursday|friday
they|she|he decide|decides|deciding
discussing it? internally
internal discussion|discussions
thinking about|it|over
considering
mulling it over
board meeting
= other
won|lost|signed|closed @cap|@first
other leads|deals|ones|customers|prospects|accounts
won|lost .. at|with @cap last|in
lost|won to|against .. at @cap
= soft1
wont|doesnt|didnt|dont|not .. fit|match
^ great|super|brilliant|fantastic lead
= sarcasm
^ marketing $
cheers|thanks for that|this one|lead|gem
= lost2
not go|going|move ahead|forward
wont|not|cannot .. go ahead
^ were out $
killed by|off
= won2
pulled the trigger
^ customer now $
signed it|them|the|her|him
^ closed won
= opp2
contract|agreement|proposal|quote|offer is|sits|landed? on|in .. desk|hands|table|court
just|only paperwork left
theyre in
= call1
not before|until
= nc2
cant|cannot|couldnt .. get through|hold|past|near
hung me|us out to dry
never came|showed|turned|appeared|joined
= step1 / skip
a|the|our|another follow up
follow up on|for|in @num|tomorrow|monday|tuesday|wednesday|thursday|friday|next
= soft1
negotiation|negotiations
no|any news
= lost2
they|she|he|theyve walked|bailed|folded
walked $
not renewed|renewing|extended|extending
left us for?
= opp2
po|signature|order|contract|paperwork is|should|to? be? expected|due|coming|on|pending|promised|imminent
po|signature|order|contract on its|the way
test|trial|demo account|environment|system|access|instance|licence|license is|are|was? set|up|live|running|ready|created|active
want|wants|like to test|try|trial it|us|the|our|first
booked a|the|our meeting|demo
put a|another|the? .. meeting|demo|call|followup|workshop in|for|on
= bad2:bad_data
our supplier|vendor|provider
a supplier|vendor of ours
not a prospect
= lost2:no_decision
keep|keeps|keeping|continue|stay|staying|carry .. spreadsheets|spreadsheet|excel|hand|manually|paper
= work2
^ working on
working on @lead
exchanged .. emails|mails|messages
havent|not looked at|into
no change|changes
= bad2:duplicate
already have|got them|her|him|this|it|@lead .. contact|crm|pipeline|under|system
= skip
nothing dramatic|major|serious|big
= sarcasm
^ lol $
= skip
lost my|the|his|her|their|your|our|its number|numbers|phone|card|notes|details|email|mail|password|address|link|file|thread|track|patience|count|job|way|signal|connection|laptop|keys|sight
lost track|count|patience|sight|time
lost found
= skip
declined|rejected|refused|cancelled .. invite|invitation|draft|date|slot|monday|tuesday|wednesday|thursday|friday|meeting|call|demo
= step1
suggested|proposed|suggests|proposes @lead|monday|tuesday|wednesday|thursday|friday|next|tomorrow
= opp2
signed by us|me|our
proposal|quote|offer|contract|trial|demo is|was? requested|asked|wanted
our signature is? on
= skip / nc2
heard
= soft1
ask me again|next|later|in
= bad1:authority
no|without|zero any|buying|purchasing|decision? authority|power|say
= cancel
cancelled|canceled|cancels|cancelling
called off
= lost2:no_decision
cancelled|canceled it|this|everything all?
= hedge
rumour|rumor
heard that? they
= thanks
late reply
sorry for the? late|delayed|slow reply|answer|response
= ask
i|ive left the|my .. team|company|role|job|department
i left the company
= won2
put|puts pen to paper
deal|its|contract|account is? ours
become|became|becoming a paying customer|client
contract|agreement was|is|got|fully? executed
got|have the|her|his|their .. signature
= work2
emailing|mailing|writing|messaging back and forth
been emailing|mailing|messaging|writing
back and forth
courting
= nc2
phone|mobile|cell off
emails|mails|calls|messages|mail ignored|unanswered|unread|unreturned
= lost2
got|gave|given us? the boot|chop|elbow|push|heave
not pursuing|pursue
priced ourselves|us|out out
^ no need $
no need for it|us|this|our
= bad2:not_icp
we dont|dont do @cap
= bad2:bad_data
unknown at|there
not known at|there
= thanks
got|received your|the mail|email|message|note
= bad2
not|isnt|wasnt|arent a|our|really|quite? a|good|right|real? fit|match
no fit
= bad2
no fit
= soft1
were|we|we are not a|the|right? fit|match
not a|the|right? fit|match for them
= won2
renewed|upgraded with us
renewed their|the contract|subscription|licence|license with us
= lost2:competitor
renewed|renewing|extended|extending with|their .. supplier|vendor|provider|incumbent|current|existing|@cap
= skip / nc2
answer|reply|respond
= opp2
new|another slot|date|time|appointment is|on|for|set|booked|agreed|fixed
^ proposal|quote|offer $
technical deep|session dive|set
selected|chosen as preferred|the? supplier|vendor|partner
= won2
contract|deal is|went|goes through
= lost2
went|gone|going|go back to pen|paper|excel|spreadsheets|basics
chose|decided|going|went|go to? go? in? a different|another direction|way|route|path
= bad2
looking|looked|searching|after for? .. free|freebie|gratis
looking|wanted|wants for? free|templates|freebies
= bad2:duplicate
in|already in? @cap|@lead pipeline
already in .. pipeline|crm|funnel
= bad1:bad_data
retired
= skip
spam filter|filters|folder|box
in|to|into|as|landed|ended my|his|her|their|the|up? in? spam
signed in|into|out
= skip / nc2
answers|answering
replies|replying
responds|responding|responsive
react|reacts|reacted|reacting
reach|reached|reaching
contactable
connect|connected
= step1
wants|want|asked|asking|would like|for? to? see|have|get? a|the|another? demo|meeting|call
= later1
maybe|perhaps|much|some later|time
later this? year
= skip
team|internal|staff|sales meeting
i won a
i paid for
paid for the|our|dinner|lunch
= lost2
didnt work out
= other
@first|@cap won|lost|closed|landed|sold
won|lost|closed his|her deal|lead|one|case
= bad2:bad_data
turned|turns out to? be? a|our? competitor|student|recruiter|journalist|supplier|vendor|bot
= won2
is|are|its|theyre ours
= other
deal|contract|account|tender|pitch|order|project with|from|at|of @cap
@cap account|tender|pitch|contract|deal
= defer
ill|will|let|can|shall|gonna tell|write|update|report|send|inform you|u|me
ill|will let you|u know
ill|will update|report|answer|reply|come|get|write .. later|tomorrow|soon|monday|tuesday|wednesday|thursday|friday
more|details|update|news|rest tomorrow|later|soon|next
= lost2
not going to do|buy|take|move|continue|proceed anything|forward|with
not|wont|never do|doing anything with us
= bad2:bad_data
number|phone|line is|was|seems dead|disconnected|invalid|wrong|fake
= work2
havent|hasnt|not managed|got|gotten|able to speak|talk|call|reach|ring .. yet
= later2
not the right moment|time|timing
pick it|this up again|later once|when|after|in
pick it|this back up
middle of .. migration|merger|reorg|reorganisation|move|restructuring|audit|restructure
= opp2 / skip
offer|quote|proposal over|out|through|across tonight|today|tomorrow
sending|sent|sends? the|an|my|our|a|her|him|them|over .. offer|quote|proposal as agreed
confirmed now? for @num|monday|tuesday|wednesday|thursday|friday
= idk
neither yes nor|or no
no yes .. no no
between us and
undecided
= auto
im|i am|am|be|been off|out sick|ill|today|this
im|i|am on|off|out holiday|vacation|leave|sick|maternity|paternity
@cap has|have|took|takes|covers|covering my leads|accounts|stuff|inbox
= bad2:duplicate
@cap deal|lead|account|customer already
already @cap|in deal|lead|account|pipeline|crm
= won2
happy|pleased|glad to report .. landed|signed|in
@num landed|countersigned
= opp2
shortlist|shortlisted
through to|in the last|final two|three|round
want|wants|asked|asking for|to|see references
= work2
on|onto|at it|this now
= won2
docusign|paperwork|signature|signatures completed|done|back
docusign completed|signed|done
she|he|they bit|caved|pulled the trigger
pulled the trigger
^ @lead is|are in $
paid upfront|already|in full|the invoice|deposit
said yes and signed|ordered|paid
came through with the|an|their order|po|contract
onboarding|kickoff|kick starts|started|scheduled after signature
= opp2 / skip
asked|invited to present|pitch|demo
present|presenting|pitching to|in front of .. committee|board|management|team|directors|execs
redlines|markup|comments came|back|from|on|received
lawyer|lawyers|counsel|legal .. contract|comments|redlines|points|changes
contract|agreement .. comments|redlines|changes|legal|lawyer|lawyers|counsel
running|doing|started|starting a|the|our? pilot|trial|poc
scoping|discovery|technical call|session|workshop booked|set|on|scheduled
with procurement|legal|purchasing
security review|questionnaire
in|into procurement
= lost2:competitor
going|gone|go|went|moved|moving|switched|switching|off to|with|for|over? @rival
chose|picked|preferred|opted for|to? the? other|others|cheaper|bigger one|vendor|guys|option|lot
got|was|were beaten|outbid|undercut by
= lost2
told me to get lost
get lost
not happening|interested|for them|proceeding|pursuing
passed on us
have|has|they|she|he decided to pass
wont be|go|going|moving ahead|forward|further|buying
no sale
dead in the water
hard|firm|flat|polite no
= lost2:no_decision
carry|carrying|stick|sticking|stay|staying|continue|continuing|keep|keeping on? with? .. spreadsheets|excel|spreadsheet|paper|manual
project|initiative got|was|has|is|been cancelled|canceled|scrapped|shelved|binned|killed|axed
= later2
being|getting acquired|bought|taken over|merged
in the middle|midst of .. acquisition|merger|takeover|move|migration
everythings|its|everything|all on ice
check|checking|touch|circle|reach back in|after|next|once
asked me|us .. again|back in|after|next
= bad2:not_icp
one man|woman|person band|show|shop|outfit
no revenue
sole trader
freelancer
= bad2
not a buyer
sells|selling to us
= ask
ccing @cap
@cap took|takes|taking over|on my patch|territory|region|area|accounts
took over my
= nc2
gatekeeper|receptionist|secretary|assistant|pa .. wont|block|blocks|blocking|let|past|through
cant get|no getting past the|her|his|their? gatekeeper|receptionist|secretary|assistant|pa
no luck reaching|contacting|getting
phone|line|it just? rings|rang out
= lost2
told me|us to get lost
= lost2
happy|satisfied|fine|content|comfortable with what|their|current|existing
happy|satisfied|content where|as they
all .. said no
each said no
= opp2 / skip
has|have|got|holds our|the|my offer|quote|proposal|contract|pricing|draft
quote|offer|proposal|contract is|with her|him|them|legal|now
promised|promises an|a|me? answer|decision|reply|feedback|response by
said|says .. get|come|be back to me|us by
reviewing|reading|checking|going|redlining through? the|our contract|quote|offer|proposal|agreement|terms
wants|want|needs|asked|asking for? pricing|prices for|on
= work2
speaking|talking|meeting? to him|her|them|someone next|this|on
passed|referred|pointed|sent me? on? to someone|somebody|another|a|his|her colleague|else|person
referred|passed to someone else
= bad2
recruiter|headhunter|recruiters|headhunters
= later2
maternity|parental|paternity|sabbatical|long|sick leave .. until|till
on maternity|parental|paternity leave
= lost2:no_budget
no|zero money|cash|funds|funding for|there|left|available?
theres|is no money|cash|funds
= later2
2026|2027|2028 budget .. january|february|march|april|next
= bad2:bad_data
emails|email|mail|address|name is|are|was? fake|bogus|made
fake email|address|name|number|lead|mail
= hedge
i|id guess|reckon|suspect|bet|imagine|assume|fear
id say
in my opinion|view
my guess|hunch|gut
= check
let me check|confirm|verify|double
ill|will|to|gonna check|confirm|verify|double
= opp2 / skip
board slot|meeting|decision|approval
taking|takes|take our|the|it|this|my? offer|quote|proposal|contract? to|into|before the|her|his|their? board|ceo|cfo|committee|boss|management|director
coming|comes|come to|by|over our|the|us? office|offices|hq|site|premises|showroom
visiting|visits us|our|the? office|hq|site
wants|want|like to try|test|pilot|trial
wants|want|like a|the trial|test|pilot
set|setting one|it|her|them|him|a|the up for
given|gave|opened|created|set her|him|them|an|a .. access|account|login|trial
= bad2:not_icp
cant|cannot|dont|not serve|supply|cover|support|deliver|operate|sell them|there|that|to|in
outside|out of our|the region|territory|area|market
= bad2
intern|trainee|apprentice clicking|playing|testing|messing|who
= later2
wont|nothing|not|dont decide|decided|happen|happens|move|start|buy .. before|until|till
= won2
first invoice goes|went|going|sent|is .. out|today|friday|monday|tomorrow|sent
= lost2:competitor
took|taken|chose|picked|gone with the cheaper|cheapest|other one|of|offer|option
= lost2
didnt|did not go|bite for|at it
= work2
only|just|ive just|only contacted|emailed|called|messaged|reached
= skip
no answer|reply|response|action needed|required|expected
= lost2
thanks|thank|thx|you but no
no thanks|thank
= work2
messaged|texted|pinged|whatsapped her|him|them|@lead
just|only messaged|texted|pinged|emailed|called
sent her|him|them|a|an whatsapp|text|message|linkedin|dm
ask|asking|check|checking internally|around|colleagues
= opp2 / skip
budget|money|spend is|was|got|been? approved|signed|confirmed|released
raising|raise|issuing|preparing|sending the|a|us? po|order
po|order coming|due|expected this|next|soon
haggling|negotiating over|about|on|the? .. terms|price|payment|conditions
= won2
order|po is? .. in the system|entered|booked|processed
contract signed .. hour|hours|minutes ago
theyre|they|were going ahead signed
= bad2
partner|partners|affiliate|sister|our agency|agencies
works|one for|at|of our partners|partner
= later2
hiring|recruitment|spending|budget freeze
after|until q1|q2|q3|q4
check|checking in again after|in
= skip
in|mid|early|late|of|until|till|by|before|after|since|from|this|next may
before|by|until|till|since|from then
= soft1
think|thinks|thinking about|over it|this
= bad2
our own employee|colleague|staff
one of us|ours testing|trying|who
testing the|our|your form|website|page
= later2
^ not before|until|till january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|@num
= auto
on the road until|till|all|this|today
travelling|traveling|away until|till|all|this
= lost2:competitor
picked|chose|selected|took|preferred|hired|went with? somebody|someone|a|another|the local|else|cheaper|smaller|bigger
picked|chose|selected|hired somebody|someone
they|she|he solved|fixed|sorted it|this|the|that another|differently|themselves|elsewhere|in
= lost2:no_need
dont|doesnt need anything|any|it|us anymore|now|more|longer
= nc2
line just? rings
given up
= later2
back in autumn|spring|summer|winter|september|october|january|q3|q4
new baby
= won2
they|she|he signd
= lost2:competitor
bought|buying something|somebody|someone else
= won2
officially|now a? customer|client
signed up online|already|for
= stop
take|remove me off|from .. list
unsubscribe me
= bad2
not for us
nothing for us
= work1
waiting for|on .. callback|call|answer|reply|response|feedback|word
= idk
need|needs more time
rest|others no idea|clue
= idk
need|needs more time
= bad2:bad_data
works|work|working for|at|with a|our|the competitor|rival
school kid|kids|pupil|boy|girl
= won2
we got @lead
= lost2:competitor
lost @lead to @cap|@rival
= idk
rather not say
= notmine
dont own this|it|that
its with @cap
= opp2 / skip
pilot|trial|poc signed|approved|agreed|starting
= nc2
completely|totally gone? quiet
gone completely|totally|very quiet
= skip
reschedule internally
= soft1
other priorities
= won2
went|gone for|with the starter|basic|small|big|premium|pro|enterprise|business|standard plan|package|option
= lost2
told me to close the|this|it file|case|lead
close the file
= lost2:competitor
someone|somebody else beat|got us|there
beat us to it
= bad2
thought we were|are hiring|recruiting
= later2
ask|try me? after|in easter|may|june|july|september|summer|autumn
not making|taking decisions .. before|until
= opp2 / skip
contract talks|negotiations|discussions
in contract talks
wants|want|would to see|have a|the|our proposal|quote|offer|contract
= thanks
will|ill look into it|that
will do
= soft1
i|ive had to? postpone|move|reschedule|push
= work2
find|finding|looking for|identify? the right person|contact|people
= bad2:bad_data
just|only a competitor|rival
competitor|rival fishing|poking|sniffing|snooping
= idk
not sure yet
check with the team
= cond
when|once|after the|their|new|a .. budget|money|funding
= work2
get|come back to me|us after .. discussing|talking|checking|speaking|thinking
= won2
^ sold $
= later2
asked me|us to come|call|get|check|ring back in|after|when
= bad2:not_icp
not an end|a customer|client
= ask
can|could you take this|it|over
your region|territory|patch
= defer
ill|will get|come back to you
= work2
qualifying
= won2
contract|order back this|today|signed
= lost2:competitor
signed with someone|somebody else
= opp2 / skip
looking|look at our offer|proposal|quote
asked us to send|prepare .. paperwork|contract|papers|documents
= bad2
wanted a job
= nc2
always|constantly engaged|busy
= opp2 / skip
contract|agreement|offer .. reviewed by .. lawyer|lawyers|counsel|legal
= bad2:not_icp
dont sell to those|them|universities|schools|private
= lost3:price
were|was the most expensive
= won2
order form|confirmation came|arrived|is|back
on board .. order|contract|signed
= later2
nothing .. happen|happens|move before
= bad2:bad_data
same as we do
= work2
ring|call|phone back when
= nc2
zero|no feedback
= step1
show|showing|shown|walk|walking|take|taking them|her|him|@lead? through|the|our|what|how product|platform|tool|solution|software|system|it|we
= opp2 / skip
small|fine print
down|just to|the? last|final|small details|points|paperwork|terms
passed|passing|gone|forwarded|sent|handed it? on? to .. purchasing|procurement|legal|lawyers|lawyer|cfo|board
contract|agreement|papers|paperwork|msa|draft .. with|at|to .. lawyer|lawyers|legal|counsel|procurement|purchasing
waiting|just on|for their|her|his|the legal|procurement|purchasing|lawyers|lawyer|cfo|board|signature
trial|trials|pilot|poc .. up and? running
trial|trials|pilot|poc|test going|running|on
sent .. to|over her|his|their legal|procurement|purchasing|lawyers|lawyer|board team|department?
= lost2:no_need
said|says|told|was|polite .. thanks but no thanks
said|says|told|was .. no thanks|thank
= lost2:price
price|cost|pricing killed|sank|broke it|this|the|us deal?
killed|sunk|blocked|stopped by|on|over the|our? price|pricing|cost
percent|% above|over|more than? the? other|others|competing quotes|offers|bids
= lost2:no_decision
stick|sticking|stay|staying|happy|keep|keeping with|using their|the|an? spreadsheet|spreadsheets|excel|paper|sheets|access
= lost2:competitor
stick|sticking|stay|staying|keep|keeping with their|the|his|her current|existing|old|present|usual vendor|supplier|provider|system|tool|software|partner
= bad2:duplicate
already have|had @lead|them|her|him|it as? a? customer|client
have them|her|him|@lead as? a? customer|client already
already in our|the crm|books|system|database
= lost2:no_budget
no|out money|cash|funds left|anymore
out of money|cash|budget|funds
money|budget|cash is|s|all spent|gone|used
= work2
waiting to hear back|from
waiting for|on a|an|her|his|their? reply|answer|response|feedback|callback
= other
when i worked|was|used|sold
back at|in my|the old|previous|last|former?
back when
years|ages|decades ago
once upon
= opp2 / skip
contract|agreement|msa|paperwork|order|deal is|are|now? under|in|with review|redlines|legal|negotiation|procurement|approval|signature
= work2
found|got|have|has|tracked .. right|correct|new|proper|actual number|one|email|address|contact|person|phone
didnt|havent|not|couldnt|cant manage|managed|able? to? qualify|qualified
= later2
until|till|before the? new|next fiscal|financial|budget? year|quarter|cycle
hands are? tied until|till|before
= lost2
didnt|not|wont go|going|gone for it|us
came to nothing|nought|naught
nothing came|come of it|that|this
went|going nowhere
didnt|hasnt|not come|came|work|worked|pan|panned off|out
no|not a? go|deal $
no longer|not an? opportunity|opp|chance|anymore
= work2:flat
nothing concrete|firm|definite|agreed|solid|specific|scheduled|planned
no concrete next? step|steps|plans
= lost2
@none bought|ordered|purchased|signed|interested|wanted
lost interest
= lost2:price
couldnt|cant|not match it|that|them|their|the price|offer?
lost to|on|over|because of? price|pricing|cost
= won2
ended up buying|ordering|taking|signing
= opp2 / skip
moving|moved|going|gone|headed|heading|over|off to|into legal|procurement|purchasing|contract|contracting
presents|presenting|present|takes|taking|pitching it|this|our|offer|to .. board|committee|management|cfo|ceo|boss
= later2
parked|shelved|mothballed|paused|benched
= nc2
past|through|beyond the|her|his|their receptionist|secretary|gatekeeper|assistant|pa|switchboard
= lost2
^ its|was a? no $
= nc2
0|zero replies|reply|answers|answer|response|responses|reaction|feedback|callbacks
"""
