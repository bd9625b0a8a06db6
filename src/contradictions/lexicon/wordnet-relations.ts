// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use

/** lemma:pos and its synsets, most frequent first */
export const SENSES: string = `
ab:n 6sw cpg 5ki 5hl;abandon:n 4vf 7ux;abandon:v hfi hfh h4g e2w;abandonment:n 17y 104 126;abasement:n c2c 1bh
abashed:a 68;abbey:n 2oj 2oi 2oh;abbot:n 9cp;abbreviated:a he hj;abdomen:n 5kh 5kj;aberrant:a k0
aberration:n c63 byv alg;abet:v i2c;abhor:v ggs;abide:v i8d e6r;abiding:a m5;ability:n 5dj 5ms;abject:a a5
abjection:n c2c;ablation:n 1hf b2w;ablaze:a lo 5m;ably:r cxq;abnormal:a jz;abnormality:n c62 5os 4qp 1sb
abode:n 8t7 39n;abolish:v hte;abolition:n 194;abolitionist:n 9cq;abominable:a ht d4;aborigine:n 99k 9ap
abortion:n 199 7kl;abound:v ies ieu;about:r cto;above:r cvu;abreaction:n 1ab;abridge:v de8 ddr;abridgment:n 6jf
abroad:a c8;abrogate:v hxf;abruptly:r cvc;abruptness:n 4x8 55r 554;abscess:n bx6;abscissa:n 67j
absence:n bov 2eo crq buu;absent:a ai 1o;absent:v dqa;absenteeism:n 2ep;absently:r cvh;absentminded:a 1o
absentmindedly:r cvh;absolute:a 60;absolute:n 60h;absolutely:r cts;absorb:v g0w e1w hen g0v dol ij4;absorbed:a 1n
absorbency:n 4yk;absorption:n b2x b2y;abstain:v hw6 fb5;abstention:n 4v8;abstract:n 60g 6jj;abstract:v e8j hj1 ec7 exb
abstraction:n 60g 1hd 5vg 2ok;abstractionism:n 2ol 64g;abstruseness:n 4rw 63i;absurd:a w9;absurdity:n 6on 4vv
abundance:n 586 bgu bgt;abuse:n 1ip 6tn 20q;abuse:v hzy dbf eko dbg;abyss:n 900;academic:a qc;academic:n 9cr
academicianship:n 1o1;academy:n 8kf 8kg 8kc 2om;accede:v en9 hpy ehd;accelerate:v drn drs;acceleration:n 555 1e8 cs7
accelerator:n 2op 2on cc2 2oo;accent:n 78v c1p 7aa 76r;accenting:n 2gl;accentuate:v exs evg
accept:v e81 hg2 eh1 eas hg3 hkq;acceptable:a d3;acceptance:n 6a4 16o bn3 7bg;accepted:a 3;access:n 5cn 5ck 2oq 6g0
accessory:n 2os 2or 9cs;accident:n 7jc 7jb;accidentally:r cum cy7;acclaim:v em1 em2;acclimatize:v doh
accommodate:v idt dhv fa2 igd i9l eny;accompaniment:n 7ic 74e 57u 1vv;accompany:v iew gzu gdl iey;accomplice:n 9cu
accomplish:v g88 i0j;accomplished:a s2 61 r2;accomplishment:n yo 5o5;accord:v idj hh7;accordance:n 7bj 26z
accordingly:r cve;accost:v ew0 efs;account:n 6le 6rw bms 6v2;accountant:n 9cv;accounting:n 6v4 5pe 1ow b2b
accouterment:n 2os;accredit:v hx6 hx7 ebl;accreditation:n 29r;accretion:n b2z bce b31 b30;accrue:v d8l hfo
acculturate:v d8x;acculturation:n 295 66p 5u7;accumulate:v hkz d8v;accumulation:n b2z 89q 1g7 b0s;accuracy:n 4r2 4r3
accurate:a 7g;accusation:n 7fm 6uh;accusative:a af x3;accuse:v eki ekj;accusing:a af;accustom:v dg8
ace:n bbn 2ot 9cx cc9;acetone:n c9i;acetonemia:n bwf;ache:n bxg;ache:v h7q gjk h7r;achieve:v i0j;achievement:n yo
acid:a mp;acid:n c9j 2ou;acidity:n 51t 5sn 541;acknowledge:v ein eol f1m eok ecl e18;acolyte:n 9cz
acquaint:v epc emw ejq;acquaintance:n 5xx bmv 9d0;acquiesce:v ehd;acquiescence:n bzz 7bf
acquire:v hec dxu d5x id3 hjm e1l;acquisition:n 11f aw7 5u0 5o5;acquit:v epk i00;acre:n b8x;acreage:n 598;acres:n avw
acrobatic:a 5;acrobatics:n 1ji 1cr;act:n 6m0 yg 73b 71i;act:v hp4 d0n gd2 f3x d0u ihg;acting:n 1m9;actinometer:n 2ov
action:n yu bs9 20w b67;activate:v g8e daj dam dal dak;active:a kt;active:n cdf 9d1;activism:n 628
activity:n 1i5 bs9 b3a c78;actor:n 9d2 9d3;actress:n 9d4;actual:a 9 uy;actuality:n boh;actually:r cx8
actuate:v g8e g8z;acute:a 94 m1;acutely:r czj;ad:n 7go;adam:n 2ow;adamant:a c2;adapt:v dhv d85
adaptation:n 6id b32 179;adapted:a j6;add:v da5 eyw hmc e4m et2 ihh;addition:n 2ox 1fp bcd aw8;additive:n 2oy
addlebrained:a 51;address:n 6g4 8qq 7g0 75w;address:v eoz evw ew1 f7u f8e i5x;adenoma:n bw6;adept:a s3
adequacy:n 4qk 582;adequate:a c te;adhere:v if6 dvf fd3 i8h i8g fn5;adherence:n 2d4 4yd;adherent:n 9ow;adhesive:n cbk
adieu:n 6pl;adios:n 6pl;adjacent:a 5a 6o;adjective:n 6ep;adjoin:v fv9 fbx da6;adjourn:v dm4 hti;adjournment:n 18f 261
adjudication:n 1xg;adjunct:n 901 9d6 6ec;adjust:v dhj dtu d85 dho e91;adjustment:n 7ny 17l 22e b32
administer:v htp hld hk3 d51 i62;administration:n 29i 8fa 1qp crd;administrator:n 9da 9d9 9d8;admiration:n 7we 7xd 2dk
admire:v gll hat;admirer:n afy 9dc 9db;admission:n 2fi 7ec az6 5cn;admit:v ein hz6 hv1 hg3;admittedly:r cxp
admix:v doo;admonish:v emn emo ej7;admonition:n 6rh 6tk;ado:n 1mx;adolescence:n cmv c16;adolescent:a km ia
adolescent:n 9de;adonis:n a0b apr 98k;adopt:v hnx hnw hq0 dxu gc6;adoption:n 16o 2bv 11s;adore:v gh2
adorn:v gar ihp hqf;adroitness:n 5oj;adsorb:v g0y;adult:a i9;adult:n 98q 2gz;adulterer:n 9df;adulthood:n cne c11
advance:n 7t2 7n9 7ar 1bv;advance:v gxk en0 dwc i2x gxp f52;advantage:n 5bb b8t 5aa;advent:n zl cq5;adventure:n 1uo
adventure:v i21 i23;adventurer:n 98r 9r4;adverb:n 6er;adversary:n 9dh;adverse:a bq;adversity:n c4k 7m0
advertise:v euw euz;advertisement:n 7go;advertising:n 7go 27i;advice:n 6re;advisability:n 5bo;advise:v emu emv emz
advisedly:r cvd;advisor:n 9di;advocacy:n 2d8;advocate:n 9dj 9dk;advocate:v emy eje;aegis:n 2db 2we;aeon:n 982 cq8 cq7
aerated:a sk;aeration:n b33 17n;aerator:n 2oz;aerial:n 1n9 2pu;aerodynamic:a sa;aerosol:n alj 2p0;aerosolize:v fos fot
aesthetic:a xh k u5;affair:n 5ps bn1 7t8;affairs:n 5pt 27w;affect:n 7ur;affect:v d7m d19 ibm ek5 gg9;affected:a m
affection:n 80s;affectionate:a hz;affidavit:n 6ux;affiliated:a ou;affiliation:n bmw 26p;affinity:n all bgg bgd bga
affirm:v e6j exj exl;affirmation:n 6um 7d6 6s3 2bx;affix:v fn3 fl9 fiy;afflicted:a vr bz;affluence:n c5l
afford:v fau hnc;affront:n 2dz;affront:v eku;afghan:n 2p1 9b0 432;afire:a 5m;aflame:a lo 5m;aflare:a 5m;afloat:a nv cr
aforesaid:a q3;after:r cvb;aftereffect:n aky bx5;afternoon:n co4 6pv;afterward:r cvb;afterwards:r cvb;agape:a ks
agate:n cbt;age:n 4xs cqv cmp cq6;age:v dek dej den;aged:a kj;aged:n 894;agency:n 8lm 8cx bsa brs;agenda:n 62m 6k4
agent:n 902 9dm cdg 9dl;agglomerate:v fwh;agglomeration:n 8a5 236;agglutination:n b34;agglutinin:n cjl
aggravate:v dbs gku;aggregate:n 494 c9f 8od;aggregation:n 89q 235;aggression:n 4jt 80z 21b 2ev;aggressive:a ep
aggressiveness:n 4sl 80z 4j1;aggressor:n 9ey 9do;aghast:a o;agile:a 6 g5;agilely:r cxt
agitate:v i50 gfr i5e gqc gpw frs;agitation:n bz7 bq7 7xt 1mu;agony:n 7vz bxh;agree:v ehi eek ia3 idj hjt
agreeably:r cyc;agreement:n 6x6 4mk bpk 5wk;agriculture:n 27p 1zc 8dn;ague:n bue by0;ahead:r cvi;aid:n 5b8 2cr awv 1qd
aid:v i29 d53;aide:n 9d7 9dq;ailing:a vs;ailment:n bu5;aim:n 66h 66f 1ve 8yu;aim:v f7v e9v eyv eaa f7t etf
aimless:a nv qz;aimlessness:n 5ci;air:n cf0 8xt 4n5 als;air:v h76 euq etc dvo dvn;aircraft:n 2p2;airflow:n 7qj
airframe:n 2p4;airless:a vh;airplane:n 2p7;airport:n 2p9;airs:n 4qd;airspeed:n csp;airway:n 2p6 8qr 5iz 2p5;airy:a va
aisle:n 2pd 2pb 2pc;akin:a q5 ot;alabama:n 8zi 9a8 71y;alabaman:n 9c6;alabamian:n 9c6;alabaster:n cb0 cb1 4zo
alarm:n 7yh 2pe 6yq 2pf;alarm:v ghi ems;album:n 6nn 2pg;albumin:n cc5;alcohol:n 87r cbu;alderman:n 9ds;alert:a 9p 20
alert:v ems;alerting:n bte 7ev;alertness:n 5rs bte 4k1;algae:n 2ho;alibi:n 6va 6vb;alien:a ge c7;alien:n 9s5 af5 97n
alienate:v gl4 hf3 gl5;alienated:a l8 hx;alienation:n 7wi c0a 27y yp;alight:v gwj gwi;align:v dtu ia6 ec5 dtz
alignment:n 8ks 562 7rd 22f;alike:a h7;aliquot:n bbd;alive:a y 19;alkali:n c9m cbw;alkylbenzenesulfonate:n cbx
all:r ctq;allegation:n 7fr 6ui;allege:v exz;alleged:a ny;allegiance:n 2co 4uv;allegory:n 6gs 70w 6gg
alleviate:v d3v dxh;alley:n 2ph 2vw;alleyway:n 2ph;alligator:n ccu 2in;alligatored:a sb;allocate:v hfx
allocation:n ay6 26t 164;allot:v hfk hh7 hk3;allotment:n ay6 26t;allow:v ht1 eha hh8 eb9 ifh eb7
allowance:n ay0 aye axd 4oh;allusion:n 6wy;ally:n 8kx 9du;almost:r cvo;aloes:n 2pi;alone:a sg;alone:r ctr
aloneness:n 4ht;along:r cvj;aloof:a p0;aloofness:n 7wy 4jr;aloud:r cvk;alpha:n 6zj 7le;alphabetize:v dgk hms
also:r cut;alter:v d7f d7b ga1 dba d3m;alteration:n 7j8 17l 1hr;altercation:n 7c1;altered:a j6;alternate:a n3
alternate:v d77 hqv e24 d78 d75;alternative:a n3;alternative:n 5w6;alternatively:r cvf;altitude:n 59g bkr bht
altogether:r ctq;altruism:n 4sc;aluminum:n c9s;alundum:n cen;alveolus:n 5j7 5fp;always:r cu0 cu1;amass:v d8v hkz
amateur:a nd;amateur:n 9dw 9dx;amateurishness:n 5ov;amaze:v ebc e3f;amazed:a tt;amazement:n 7xc;amazing:a tu
ambassador:n 9dy 9dz;amber:n 503;ambiance:n c6v 8qu;ambiguity:n 6oc 4ry;ambiguous:a a2;ambition:n 7v8 4si
ambitious:a 8e;amble:v gs2;ambulance:n 2pj;ambuscade:n 2fe;ambush:n 2fe;ambush:v f75 f7d;amend:v ewf dbn db6
amendment:n 2fo 6u3;america:n 8zd;american:n 9c5 72g 9c4;americana:n 2pk;americanism:n 4ux 76d 1if;amiable:a co
aminomethane:n c9k;amiss:a cv;amity:n 4jp bpj;ammo:n 2pl;ammoniac:n ccc;ammunition:n 2pl c90 6k3;amorist:n 9e0
amorous:a i0;amorphous:a rb l6;amount:n azm 57q yl 60w;amount:v i8z i7h;amp:n b98 cbs;amphibology:n 6oe;ample:a 1 gt
amplification:n 1g6 57t 1fs;amplifier:n 2pm;amplify:v drf ek9 dfp dfn;amplitude:n 7t1 587 577;amply:r czk cxk
amputate:v ffy;amulet:n 2pn;amuse:v hyh elu;amusement:n 7vp 1j5;anabaptist:n 9aq;anachronism:n com 2po 98s
anaconda:n 2it;anaesthesia:n bt1;analogue:n 4o6;analogy:n 5vh 1q8 64j;analyse:v e4y ecd e4v e4u
analysis:n 1pm 5v3 6h0 75x;analyst:n 9e2 9e3 9e1;analytic:a 14;analytical:a 14;analyticity:n 5du
analyze:v e4y e4v ecd e4u;analyzer:n 2pp;anaplasmosis:n bwa;anarchist:n 9e4;anarchy:n bpo;anastomosis:n 5ep
anatomic:a xe xf;anatomical:a xe xf;anatomical:n 7a0;anatomy:n 689 5e1 1q3;ancestor:n 9e5;ancestral:a fv
ancestry:n 8e6 4xp;anchor:n 2pq 5qz 9e6;anchor:v fji fjh;ancistrodon:n 2iv;andrena:n 2lv;anecdote:n 7el
anemia:n byi au3;angel:n 984 aai 9e7;angelic:a hs;anger:n 7y6 btg 1ti;anger:v ghu ghw;angle:n bk9 6b7 9b4
angle:v h1l h0v fki f7c e7k;anglican:n 9lk;anglophilia:n 7wf;angry:a 3h;angst:n 7z2;anguish:n 7w2 c34;anguished:a gl
animal:a me;animal:n xy;animate:a 18;animate:v gk7 dz4 daq d1g;animated:a 19;animize:v dz4;animosity:n 80y;anion:n 903
anionic:n c9l;ankle:n 5li;annihilate:v dua;annihilating:a 6u p4;annihilation:n 18l 7lj;anniversary:n cqo
announce:v eut eua euv eus;announcement:n 6ua 6vp;annoy:v ghy;annoyance:n bzj 7yb 9dn 5ys;annoyed:a mr uu;annoying:a x
anode:n 2pr 2ps;anomic:a l8;anomie:n c0b 4tf;anonymity:n c1w;anorexia:n bu6;answer:n 6vn 6vh 7cy 6mz
answer:v eii eat e49 e46 eif ihk;ant:n 2lx;antagonise:v i3n gjr;antagonist:n 9dh 5fv 2pt;antagonistic:a mv
antagonize:v gjr i3n;anteater:n 2nr 2nq 2kj;antecedent:n 9e5 7l7 bi1 6oa;antenna:n 2pu 4sy 2od;anterior:a 1b
anterior:n 5ga;anthill:n 904;anthropologist:n 9e9;anthropology:n 68z;antibody:n cjj;antic:a b2
anticipate:v eau i3r eaw eqq gjh dkr;anticipated:a aj;anticipation:n 7xi 650 5v9 c55;anticoagulation:n 1qz
antigen:n cjo;antipathy:n 7wk 5xk;antique:a b5;antiquity:n cqu 4xt 2pw;antiredeposition:n b35;antiserum:n 5hp
antithesis:n bij 77a;anvil:n 2px 5gv;anxiety:n byl 7yv;anxious:a 96 uv;anxiously:r cxr;anyhow:r cu4 cu5
anyway:r cu4 cu5;aorta:n 5h3;apache:n 9aa 98t 721;apartment:n 2py;ape:n 2o2 9m1 9e8;aperture:n 2q0 905 2pz
apex:n 8yq 8qv;apiece:r cyq;aplomb:n 4wj;apogee:n ct0 8qw;apologia:n 6v9;apologist:n 9ea;apologize:v eor
apology:n 6pw 6v9 5y9;apostolic:a xa;apothecary:n a5a;appalling:a 21;appalling:n 7if;apparatus:n 2q1 5e5
apparent:a ka nf;apparently:r cul cuk;apparition:n 98i 7kv 623 zr;appeal:n 7c9 4lc 2bw 6ld
appeal:v hyu edt gju hyv eys;appear:v h8f dqd dqn h8g dql gd5;appearance:n 4kh 7kq 2en 64c;appease:v gfz faz een
append:v fl9 fl8 eyw;appendix:n 6hv 5jg;appetite:n 7vb;applaud:v em2 elx;applause:n 6si;apple:n 85l;applejack:n 889
applicability:n bfo;applicant:n 98u;application:n 20s 6la 1r1 6n7;applicator:n 2q4;apply:v f8a ibl eeo fnr hlb
appoint:v hr4 hx8 hne;appointed:a r3;appointee:n 9eb 98v;appointment:n 161 8ml 2q5 98v;apportion:v hfx hk2
appraisal:n 5te 6ly 1xl;appraise:v e7m e54;appraiser:n 9ee 9ef;appreciate:v gjl e16 hha diz diy
appreciation:n 5x5 5tt 7f7 2dk;apprehend:v e0w fcl ghh;apprehension:n 7yn 5x3 651 121;apprentice:n 9ed
apprentice:v e1y;apprenticeship:n 1o2;approach:n 20d 1bt 2oq 8qt;approach:v h2a idy hu8 gmt evz;appropriate:v eb9 hio
appropriately:r cx3;appropriation:n ay8 1gb 11r;approval:n 2dd 7wc bzy 6s8;approve:v ehl e72;approximate:a ab
approximate:v ias e6y;approximately:r cto;approximation:n 5wy 4nz 6xr 154;april:n cp7;apron:n 2q6 8qx 3x7 2q7
apt:a fj h9 g6;aptitude:n 5n4;arbitrarily:r cvm;arbitrate:v eee;arc:n aog bjn bkn;arch:n bk8 5ld 2qa 2q9;arch:v h0m
archaeologist:n 9eg;archaize:v dxq;archangel:n 985 au0;archbishop:n 9eh;arched:a t3;arching:a t3;architect:n 9ei
architecture:n 2qb 68u 1ol 4y8;archives:n 6np;arctic:a eq;arctic:n 2qc;ardent:a lp;ardor:n 81h 80p 7uy;arduous:a 9d
area:n 8qz 5xt 5e6 c6a;areaway:n 2qd;arena:n c6a 8qy 46t 2qe;argon:n c9t;argot:n 7ac;argue:v ef6 ef9 ef7
argument:n 6qn 7by 79k 6je;arianism:n 69z;arianist:n 9ek;aridity:n 5ao c7h;arise:v i78 i7b gwt dkk gvl i4w
aristocracy:n 8mu 8ms;arithmetic:n 67d;arizona:n 2ip;arm:n 5kz 2qf 4fs;arm:v f3e hn2;armadillo:n 2np
armament:n 2qg 2aj;armchair:n 2qh;armful:n bcz;armoire:n 2qi;armor:n 2qj 8gp;armpit:n 5jz;arms:n 4ft 32n
army:n 8gm 8g1 8n2;aroma:n 50v 5sh;arousal:n 19t bt2 5q7 1wz;arouse:v gfl d16 g7g d1d d17 gqd;arraign:v ekk
arrange:v fv1 eyh g8u gem d2k gci;arranged:a l7;arrangement:n 5wk 890 5t4 55z;array:n 891 716 2ql 2qk;array:v fvo ec5
arrest:n 121 bsk;arrest:v fcl f6p fy5 gnb;arrival:n zi zj 9el;arrive:v gyo i52;arrogance:n 4vk;arrogate:v hiv hj0 his
arrow:n 6z5 2qm;arroyo:n 907;arsenic:n cda c9u;art:n 2qn 202 5oa 72t;arteriole:n 5h4;arteriolosclerosis:n buy
artery:n 5h2 2qo;arthritis:n bvq;article:n 6d0 y6 6hl 6es;articulate:v hoh ev8 ev5 i72 ev4
articulation:n 78x blp 76b 5lv;artifact:n y5;artifice:n 16f;artificial:a jg n;artillery:n 2qp 8mv 7gj
artilleryman:n 9em;artisan:n 9mn;artist:n 9eo;artistic:a u5;artistry:n 5oa;arts:n 696;as:r cu2
ascend:v gvn ihx hpz h6k h0s;ascendancy:n c2g;ascertain:v eqt e6d eqw eaz;ascribe:v ebh;ash:n cdb ars art;ashen:a 4k
asia:n 8fn;ask:v edl efx edu ep0 i7i hy5;asleep:a qn z;aspect:n 605 4nm 63v bg1;asphalt:n cdc cb2;aspirant:n 9ec
aspiration:n 4sj 7v8 77w 1wb;aspire:v e9i;aspirin:n 2qr;ass:n 5ko 9ep 2n4 1wt;assail:v f5p f5n em5;assassin:n 9eq 9er
assault:n 21p 1tp 1tu;assault:v f5p i3x em5;assay:n 5tl c8y 7ek 1ul;assay:v e8n i0t;assemblage:n 8b4 3i8 2ec 89q
assemble:v g9g htj i5r;assembly:n 2qs 1z3 3d8 8f9;assent:n 7bf;assent:v ehd;assert:v ey2 exj hpg ean
assertion:n 6ud 7d6;assertiveness:n 5c3;assess:v e7m hl8 hl7 e7n;assessment:n 5te b25 5ak 1xf;assessor:n agi
asset:n 5b6;assiduity:n 4u9;assign:v hqq hfk ebh e7b f8b hj0;assignee:n 9es;assigning:n 163
assignment:n 1rz 6mg 163 awb;assimilate:v e1w d8w d8z g0x d90;assist:n 2cr 1n5;assist:v i29 hsj i1r
assistance:n 2cr 5b8 awv;assistant:n 9et;associate:n 9eu 9kw 9ev 7id;associate:v eab i5d hwp
association:n 8cl 26n c0p 5ui;assorted:a e5 q0;assortment:n 8n7 231;assume:v e3y hq0 dxu hkq gwq his
assumption:n 6w3 61r 11o;assurance:n 5r7 7f1 7f0 b01;assure:v eof eyb efg e6d gg2 ent;assyrian:n 9a6;assyriology:n 690
asterisk:n 6zf;astonish:v ebc;astonished:a tt;astonishing:a tu fb;astonishingly:r cy8;astonishment:n 7xc;astound:v ebc
astounding:a fb;astral:a wq;astronomy:n 68h;astrophysics:n 68i;astute:a 54;asymmetry:n 55h;asynchrony:n bi3
athabascan:n 71u 9a9;atheist:n 9ew;athlete:n 9ex;athletic:a 5;athleticism:n 53r;athletics:n 1lr 7tq 1y8
atm:n bak 6df 301;atmosphere:n c6v bak 8r0 c6k;atom:n c9n c8z;atomic:a 78;atone:v i05 gir;atrociously:r cv5
atrophied:a 6j;atrophy:n byb 7s3;attach:v fiv fij fik i1i hiq;attached:a ou 1l;attachment:n 80t 2qu 6mu 2qv
attack:n 21n 1k7 6t9 20d;attack:v f5n em5 f5m f5p dl2 d1a;attacker:n 9ey;attain:v i0j gyp hji gze
attainment:n 10k zk 5o5;attempt:n 1u9 1tv;attempt:v i0t g92;attend:v i6i i2e iex i1r hbd;attendance:n 2em css 8g7
attendant:n 9ez 98w 7ic;attention:n 5rl 1qd 60e 2e9;attest:v eix eiu exu eiv;attic:n 3n7 72r 5jk 2qw;attire:n 2qx
attired:a 5e;attitude:n 6a3 565 1td bhd;attorney:n 9yi;attract:v fy4 gju fmn;attraction:n alk 6p1 4ld 606
attribute:n 601 y9;attribute:v ebh eck;attune:v dhm;audacious:a 2t 1j i;audacity:n 4tv 4so;audience:n 8hn 8ho c50 79p
audit:n b2e 14x;audit:v e8v e1p;audition:v gd1;auditorium:n 2qy;aug:n cpb;augment:v d8f d8q;augur:v emr eqr
august:n cpb;aunt:n 9f0;aureomycin:n 31g;austere:a ml fo;austerity:n 4v7;authentic:a v1 cy;authenticate:v e6e
authenticity:n 4q4;author:n akk 9sv;authoritarian:a 8w;authoritative:a su ke;authorities:n 8cm
authority:n 5d6 9f2 9f1 5r7;authorization:n 6mw 5d6 5co 29m;authorize:v ehc hx1;authorized:a ke;authorship:n 1zv 19n
auto:n 2zg;autofluorescence:n alo;autoloader:n 2qz;automate:v dv2;automatic:a ij;automatically:r cwu
automation:n 12n c8k 2r0;automobile:n 2zg;autonomy:n br7 brt;autopsy:n 14y;autumn:n cpx;auxiliary:a n4;auxiliary:n 9dq
avail:n 5as;avail:v f8h i2b faw;availability:n 4mv;available:a 8q;avarice:n 1th 4yt;avenge:v f7z;avenue:n 20f 2r1
average:a jy 5o;average:n 67t bgv 60o;average:v i90 i0l e4h;aversion:n 7wk 17w;avert:v hve h0k;aviary:n 2r2
aviation:n 8oy 8di 5o1 1cp;avocado:n 85z app;avoid:v ei2 hve hw7 faj hxe;avoidance:n 17v;await:v eav;awaited:a aj
awake:a 20;awake:v d16;awaken:v d17 d16 ecc;awakening:n 2g8;award:n 11z 6st ax1;award:v hhr hhs;awarding:n 11z
aware:a ov;awareness:n 5q0 5q4;away:r cym;awe:n 7xe 7ym;awe:v gh7;awed:a pe;awestruck:a pe;awful:a d4 23 js
awful:r cv4;awfully:r cv4 cv6;awfulness:n 4q3;awkward:a w6;awry:a sz cv;ax:n 2r4;axe:n 2r4;axiom:n 7a4 6w2
axis:n 67f aut 8fl 8fk;axle:n 2r5;azimuth:n bke;babble:v f26 ezm hcu es6;babe:n 9f7;baby:n 9f7 9f6 9jf 9f8
babylonian:n 9a5 6fx;bachelor:n 9f9 9y4;back:n 5kl 3yn 8wf 9fa;back:r cvq;back:v hvg gy0 i33 hes icy;backbend:n 1jj
backbone:n 5qz 53h 5lr 46g;backdrop:n 2r6;backer:n 9e7;background:n 4xk 63w 5yh 7sc;backing:n 2d7 2r7 b0o
backlog:n 89r cl1 b0w;backstage:n 4gt;backstitch:v flb;backward:r cvq cvr;backwards:r cvq cvr;backwoods:n 8r5
backyard:n 2r9;bacon:n 84h;bacteria:n 2hf;bad:a in;bad:n 5ag;badge:n 70z 607;badger:v gjd eeu;badly:r cty ctw
badness:n 5ag 53t 4ww;baffle:v e3f i35 ddl;baffled:n 896;baffling:a 8f;bag:n 2ra bcf 2sg 2rc;bag:v fw3 if1 ieq hjy fwk
baggage:n 2re 9fb 2rf;bagpipe:n 2rg;bait:n 5r1 2rh;bait:v el2 i4l f5b;bake:v dj8 g9u dyv iic;baked:a vy
balance:n brz b2d 561 bks;balance:v ib8 hi4 g5u iha;bale:n 2ri;baleful:a 24;balk:v i4y;balkanize:v hwn;balkiness:n 4wt
ball:n 2rj 3qq bkv 8jc;ball:v fzp;ballad:n 758 6h4;ballast:n 2rk cbh 4lj 2rl;ballerina:n 9fc;ballet:n 1lu 75i
balletomane:n 9fd;balloon:n 2rm 2rn;ballot:n 6jo 16x;ballpark:n 2ro 58y;ballplayer:n 9fe;ballroom:n 2rp;ballyhoo:n 7gm
balsam:n ap6 2rq;balustrade:n 2rx;ban:n 6mb bah bac 7h1;ban:v hyj egv hzb hza;banana:n arz 85w;band:n 8im 8j5 4kx 2rr
band:v fjg fiw;bandit:n 9ff;bandoleer:n 2rs;bandstand:n 2rt;bandwidth:n b80;bandy:v f7l f76 eia;bang:n 7qu 7oc 5f2 7zc
bang:r cyx;bang:v fet hct fev h6f fsa fea;banging:n 7od 2bi;banish:v hza hzb hz9 gyi;banister:n 2rx;banjo:n 2rv
bank:n 90a 8oe 909 8pw;bank:v h0y g4q hnk hnj hni hlh;banker:n 9fh 9fg;bankrupt:v hlx;bankruptcy:n c4t c4s 2by
banner:n 2rw 6fm 474;banquet:n 8je 82c;banshee:n 98e;banter:n 6xg;banter:v ele;baptist:n 9fi;baptize:v eyy
bar:n 2se 2rz 2ry 70a;bar:v egw fw0 hz9 fm2;barb:n 6x2 2s1 2s0 2k0;barbarian:n aat a4t;barbaric:a 4s;barbecue:v djm
barbed:a q9 1g;barbell:n 2s2;barbital:n 2s3;barbiturate:n 2s4;bare:a 5f 13;bare:v flz etc dav;barely:r cti ctj
bargain:n 6x8 awa;bargain:v hhn eel;bargaining:n 79x;barge:n 2s5;barge:v gxy guc;barium:n c9v;bark:n avg 7of 2s6 7oe
bark:v f0h fgo fgn f0i dx4;barkeep:n 9fl;barley:n 86m aqx;barn:n 2s7 b8y;barnburner:n 9fj 7kk;barnful:n bd1
barnyard:n 2s8;baronial:a fc;barony:n aw4 c1j 8t4;baroreceptor:n 5g1;barrack:n 2s9;barrage:n 76k 227
barrel:n 2sb 2sa bkz bd0;barricade:n 405 2sc;barricade:v fw0 f6d f6c;barrier:n 2sd 5qs 90c;bartender:n 9fl
base:n 2sh 3d9 2sg 90d;base:v e4c iig fbi;baseball:n 2si;baseline:n big 8xo 8u6;basement:n 2sm 2sn;bash:n 7qu 7ta
basic:a by;basically:r ctk;basileus:n 9fn;basin:n 2sp bd2 90e 8rz;basis:n bff 5wg bg3;bask:v gks g1l
basket:n 2sq bd3 2sr 175;basketball:n 1kh 2ss;bass:n 519 74f 9fo 866;bassinet:n 2su 2sv;baste:v dje fri flg
bastion:n 8dd 2sx 2sw;bat:n 2l2 1ka 46r 35q;bat:v fr1 d0f fr3 fr2 fr0;batch:n 8nc bed 8nb;bath:n 2sy 1an b90
bathe:v d2d g47 gv6;bather:n ag8 9fp;bathing:n 1j2 1ag;bathos:n 75y 7v2 6gy;bathrobe:n 2sz;bathroom:n 2t0 4bt
bathtub:n 2t1;baton:n 2t2 4dc 2t4 2t3;battalion:n 8h2 bee;batter:n 9fr 87d;batter:v frk fri dz3
battery:n 8mx 2t5 89s 8dp;batting:n 13z 2t6;battle:n 20x 1ug 211;battle:v f3q;battlefield:n 8ra;battlefront:n 8u8
battleground:n 8ra;batwing:n 2t7;bawdyhouse:n 4gb;bawl:v f0o f0b d42;bay:n 90f 7og apo 2t8;bay:v f0k f0j;bayonet:n 2t9
bazaar:n 2ta 2tb 28h;be:v i66 i9w i63 iaq;beach:n 90g;beachhead:n 8z7 yq;beacon:n 7hi 3xz 2tc;bead:n 2td bl1 2te
beadle:n 9fs;beadsman:n 9ft;beady:a f;beak:n 2j1 2j0 atq 5m2;beam:n 6y4 2tf alq alp;beam:v d1p iiz f2b euq hag glq
beaming:a 34;bean:n 85e av2 ask 5jk;bear:n 2l1 9fu;bear:v i7q d3f e6r fsn g95 hkq;beard:n 5f6 auc 9fv 2nj;beard:v icb
bearded:a rg;bearer:n 9iq a19 a4a 9vc;bearing:n bfq 8yu 4wz 523;beast:n xy 9fw;beat:n 8rb 7qc 76t and
beat:v f49 fq5 fq9 gp0 g74 hbo;beating:n 2bj 2am;beatnik:n 9fx;beau:n 9hb 9nh;beautify:v dha ihp gar
beauty:n 4l6 ad8 63f;beckon:v ezt gjp ezu;become:v d84 i7g i75 ifp;bed:n 2tg 2th 90h 90i;bedamn:v emb
bedding:n 2ti 2tj;bedground:n 8r1;bedpost:n 2tl;bedraggled:a 7x;bedroom:n 2tm;bedside:n 8xn;bedstead:n 2tn
bedtime:n coc;bee:n 2ln 8b5;beebread:n cde;beech:n arm arn;beef:n 2nc 846 7dt;beefy:a pn;beehive:n 2tp 90j 5ez 2to
beer:n 87t;beetle:n 2lg 3o1;befall:v dkx dkw;befit:v idi;befog:v ha3;before:r cva cvi;befriend:v i5b
befuddle:v e3e fam;befuddled:a mb 52;beg:v ee6 eft hij ehx;beget:v d3b;beggar:n 9fy;beggary:n 7ca c5r
begin:v dl1 i68 dl5 ed4 i69;beginner:n a2z 9sa;beginning:n 7iu crc 615 8rc;beguile:v i4n gjo;behalf:n 1rf 5ac
behave:v d0n i00 i03;behavior:n 2dp bsc 4w6 2dq;behead:v g3c;behind:n 5ko;behold:v h88;behoove:v iay;being:n bog xs
belabor:v hsk ejd fq8;belated:a nr;belch:n 13b;belch:v d00 dih;belching:n 13c 13b;belfry:n 2yk 2tr;belie:v ial ek0
belief:n 64i 62t;believable:a 7o;believably:r cz2;believe:v e7r e8c eay e7v e7u;believer:n 9g0 9fz
bell:n 2ts 38l 7oh cpl;belle:n 9g2;bellhop:n 9g1;belligerent:a ep lz;bellow:n 781;bellow:v f0o f0p
belly:n 5kh 5kc bkk 8ut;belong:v hkp igt igu igs iih ifc;beloved:a hu;below:r cvv;belowground:a v4
belt:n 2tu 2tt 8rh 7qu;belt:v gcc fr8 fnx;bemoan:v eq6;bench:n 2tw 971 8fc 4h3;bench:v hxu h8z;bend:n bj8 7k2 2tx blf
bend:v h0p h0g fhv h34 h0j fhw;beneath:r cvv;benediction:n 24o 7ce;beneficiary:n 9g4 6f6;benefit:n ayh 5a9 71j
benefit:v hjq hjs;bent:n 6ae aqv 8u4 5nb;bequest:n awr;berate:v ej9;bereavement:n bqz;berg:n 93b;berlin:n 2ty
berry:n 85m av5;berth:n 1o0 8wx 2tz;beryllium:n c9w;beseech:v ee8;beset:v gi3 f6b fz6;besides:r cut
besiege:v f6e gix efm;besieger:n 9g5 9g6;besmirch:v ekr ffr;bespeak:v eqz edm;best:a j;best:n 145 9g7;best:v f4u
bestial:a ew;bestow:v hhv hhw hmc;bestowal:n 26y ax8;bet:n azw 1ky;bet:v eqs f83 ea9;beta:n 6zk aq8;bethink:v e7q
betray:v es2 i1h gj2 i4j eke elc;betrayal:n 1sz 4v1;better:a j;better:n 5ad 9g9 9g8 5ae;better:v f4n dbn dbm
betterment:n 7n9 c0u 1av;bevel:v g4g;beverage:n 87l;bevy:n 8o7 8bu;bewail:v eq6;beware:v ebb;bewhiskered:a rg
bewilder:v e3f gi9;bewildered:a mb;bewilderment:n 5qf;bewitch:v gjo efj efi;bias:n 6ak bl9;bible:n 6j9 6j0
biblical:a wz;bibliography:n 6k7;biceps:n 5lj;bicker:v efa;bickering:n 7c2;bicycle:n 2u0;bid:n 7az 1ua 7at 6uz
bid:v hkh epf ee8 hkk hgi egm;bidder:n 9ga 9gb;bidding:n 7az 7c8 6uz;bide:v i8d;big:a gs in;big:r cyj;bigger:a gu
bile:n 5hu;bilharziasis:n bvn;bilk:v i4b i35 hlo h4a;bill:n 6m7 6li b1s 1mg;bill:v hm1 ev0 ew5;billion:n bcc bej bcb
billow:v h16 h18 h15 df2;bin:n 2u1 bd4 6j3;bind:v fn5 i1i fjb fjc fic enx;binder:n 2u4 cbm 2u3 2u2
binding:n 4lf 2u6 1qs 44s;binoculars:n 2u7;binomial:n 682;bioassay:n 5tm;biography:n 6lf;biologist:n 9gd
biology:n 683 8bw;biomedicine:n 686 685;biophysicist:n 9ge;biopsy:n 5tn;bird:n 2hz 83h 9nd 788;birdbath:n 2u8
birdhouse:n 2u9;birdie:v g5i;birth:n cmh 7ko b6e bgi;birthday:n cqp cqs;birthplace:n 8rj 8rk;birthright:n 4xl aws 4xj
biscuit:n 84u 838;bishop:n 9gf 88d;bishopry:n 1o3;bit:n bcq 90l cqh 7jx;bite:n bwr 82e bwz 82b;bite:v ftn h7o ft9 ftl
biter:n 9gg;biting:a q9;bitter:a mp;bitterness:n 810 4j0 5so 51v;bitters:n 887;bivouac:n 2yi 8rw;bizarre:a 77
blab:v es6 ezj;black:n 4zl bqk;blackberry:n 85o asz;blackboard:n 2ub;blacken:v dgo dn9;blackening:n 1bi
blackmailer:n 9gh;blackness:n 4zl bqk;blackout:n crt bql 7ru;blacksmith:n 9gi;blade:n auw 9gj 90m 49l;blame:n 7fx 6th
blame:v ekg ekh ebm;blanch:v d6h djh;blanched:a 4k;bland:a 8l;blandness:n 4ia 4x4;blanket:n 2uc 90n 2ud
blanket:v fnd ihr;blare:n 7oi;blare:v hc5 hc9;blaring:n 7oi;blaspheme:v ema eid;blasphemous:a 4w;blasphemy:n 789 1st
blast:n 149 7oc amz 7qo;blast:v hc5 fqc f6z h6h gfk gfg;blasting:a 6v;blatancy:n 4m8;blatant:a qg o2
blaze:n b36 7jn 1s9 4z8;blaze:v ij1 f6w ij0 gz3 er1;blazing:a 35 qg;bleach:n 4zp cdi;bleach:v dgm dgl;bleached:a 4l
bleak:a eo;bleary:a 8t;bleat:n 7ok;bleat:v f0n f0m;bleb:n 5j3;bleed:v d4m d5c how h2x dsh;blemish:n 4lk
blend:n 7o8 6du 1gs;blend:v fuw idk doj;blending:n 1gs 22l;bless:v emc hhz emf emd;blessed:a 7u
blessing:n 2dd c4f 7cf 7ce;blight:n c8b bw3;blight:v ijp;blind:a o7;blind:n 897 2ug 2uf 6wn;blind:v hb7 hb6 diq
blindness:n bv4;blink:v d0e d0h haa;blinker:n 2ui 7hg 4gu;blister:v dna em7 dnb;blistering:a mp;blithe:a 41
blithely:r cuz;blizzard:n aof 8pp;bloat:n bx9;bloat:v dlw dlx;blob:n bll;bloc:n 8fk;block:n 2uj 8x2 bm5 89t
block:v fw0 i34 i39 f1g hun hdo;blockade:n 20y 2uk;bloke:n 9j8;blond:a 2n;blonde:a 2n;blonde:n 9gk 502
blood:n 5hk 4i8 a8n 8e6;bloodhound:n 2kn;bloodshed:n 18q 18w;bloodstained:a 2q;bloodstream:n 5hm
bloom:n b37 apa cna btz;bloom:v dhc;blooming:n b37;blossom:n apa ctc;blossom:v dhc dhb;blot:n 4lp 112;blotch:n 4lq
blow:n 2bb 7m7 7uk 7ja;blow:v d0b ijh d2a gr0 h8l dus;blower:n 2um 39x 2kf;blowfish:n 869;blowing:n b39
blubber:v d45 esk;bludgeon:n 2uo;blue:a 48 80;blue:n 509 2up 8qj 90o;bluefish:n 86c;blues:n 75d bzc;bluestocking:n 9gm
bluff:n 90p 6wk 1te;bluish:a 48;blunder:n 118;blunder:v i3t h26 evb;blunt:a 8o;blunt:v dd5 h79 ff7 dd4 dao;blur:n 64f
blur:v hah e3c ffo dit din;blurred:a 8t;blurt:v evb;blush:v d6g dh0;bluster:n bpu 71b an0 7f9;bluster:v ijl enq d0r
board:n 8ld cl5 2uq 81r;board:v gz6 ia1 f9j f9i;boarding:n 10a 2ur;boardinghouse:n 2us;boast:n 7f8;boast:v enq i7t
boastfully:r cyj;boat:n 2ut 3fg;boater:n 2uu 9gn;boating:n 1de;boatload:n bef;boatswain:n 9go
bob:v gno gto g21 ep4 d2l;bobbysoxer:n 9gp;bode:v emr;bodice:n 2uv;body:n 5e0 8ak 5e3 90q;bodybuilder:n 9gq
bodybuilding:n 1pc;bodyguard:n 9gr 8h9;bog:n 90s;bog:v dm2 dm1;bogey:n 989 b8i 2uw;bogey:v g5j;boggle:v grh i8m ebg
bogus:a d0;bogy:n 2uw 989;boil:v dmy dju dmx gpg gg7;boiler:n 2ux 3kp;boiling:n b3b 19w;boisterous:a kx;bold:a di
boldness:n 4tu 4sn 4ma;bolo:n 2uz 2uy;bolshevik:n 9gs 9gt;bolster:n 2v0;bolster:v dcs fcy djd;bolt:n aop 2v2 2v1 1n0
bolt:r cxv cyx;bolt:v gvf fmk fbq h49 gyu f9c;bomb:n 2v3 2v4 7nm;bomb:v f6q;bombast:n 76v;bomber:n 2v5 9gu 84y
bombing:n 222 223;bombproof:n 2v6;bombus:n 2ls;bond:n alv b2r bfh b05;bond:v fn5 i1i hod g63;bondsman:n 9gv 9gx 9gw
bone:n 5ff ccl 4zq;bonemeal:n cdk;bonfire:n 7jh;bonnet:n 2v8 3i4;bonus:n 5yq axb;bony:a bh xn;boo:v em3;booby:n 9q0
book:n 6im 2v9 6q5 73c;book:v e7g hyx hyw i5u;bookcase:n 2va;booked:a p1;booker:n 9gy;booking:n 1be 2dj
bookshelf:n 2vb;boom:n 7oj c5c 7uo 2vc;boom:v hcs fqc ijm hbn dil;boomerang:v gyn;boon:n c4f;boost:n 2cy 57x 2cz
boost:v gw7 dim i2x dwc fz0;boot:n 2vd 3ni 7zc 2ve;booth:n 2vh 2vf 2vg;bootlegger:n 9h0;bootlegging:n 127 128
booty:n awp;booze:n 886;borate:n cdl;border:n 8rq bl6 8tn 3py;border:v fva ief g4o hoz fv9;borderline:a if
bore:v gky ftd;boredom:n 80b;boring:a gc;borough:n 8sd 8sc;borrow:v hma hnw;borrower:n 9h2;borrowing:n 11s 282
bosom:n c0d 5k6 2vi 16p;boss:n 9s8 9h3 9s7 a4i;bother:v hzi ghy hzj gz8 gib gia;bottle:n 2vj bd5 2vk
bottleneck:n blx 2vl;bottom:n 8rm 8ro 5ko cqy;bottomland:n 90t;boucle:n 2vn;bough:n avn;boulder:n 90u;boulevard:n 2r1
bounce:n 52t 13g 7mu;bounce:v gq4 fqi gq5 hh5 gve hh4;bouncing:n 7mu;bound:n bl5 8rp 58u 13g;bound:v gvc ief ddi gq4
boundary:n 8rp bl5 58u;boundless:a bu;bounds:n 8rp;bouquet:n 2vo 50w;bourbon:n 9h5 88b 9h4 8f0;bourgeoisie:n 8fv
bout:n cqz cli 7tr 1l4;bow:n 2vs 2vp 2vr 2vq;bow:v ep3 en9 h13 h34 gdn;bower:n 2q8;bowl:n 2vv bkf 2vu bd6
bowlder:n 90u;bowstring:n 2vx;box:n 2vy 2vz bd7 bzq;box:v fwi fru frt;boxcar:n 2w0;boxer:n 9h6 a44 9h7 2kq
boy:n a08 9h8 adj;boycott:v hwd;boyhood:n cms;brace:n 2w3 bbq 8bd;brace:v gjm fd1 fcz d1d;braced:a tq;bracing:n 2w2
brad:n 2w5;brag:v enq;braggadocio:n 7f9;braid:n 5f3 2w6;braid:v gao fzc fzb;brain:n 5io 5mw 5mg 9sx;brainy:a g7
brake:n 2w7 8p8;brakes:n 2w9;bramble:n auo;branch:n 8nf avh bm2 al9;branched:a v6;brand:n 6zr 5zr 6y9 cl2
brand:v hzm hzl g4t eza;brandish:v ftp h92;brandy:n 888;brass:n cc0 2wa 8fa 4sn;brassica:n aq9;brassy:a u6 1j
bravado:n 71b;brave:a 2w 2t;brave:v ie8;bravery:n 4tq 7z3;brazen:a 1j;brazenness:n 4tw;brazil:n 862
breach:n 10y 90v 7k9;breach:v i3u g57;bread:n 84m b1f;breadth:n 5mx 59s;break:n 7nv 7kc 92h 7k9
break:v dm3 dk8 df7 fo5 dk9 i3u;breakable:n 2wc;breakdown:n 1mo bug b44 7rt;breakfast:n 824;breakfast:v fa6 fa7
breaking:n 1gj;breakthrough:n 5xa 15b 21u;breakup:n 18d 7lm;breakwater:n 2wd;breast:n 5k5 5k8 2i2;breastwork:n 3tk
breath:n 1w6 cf1 cs3 7ap;breathe:v czy i6q hme ihy esh erm;breathing:n 1w2;breathless:a 10;breeches:n 2wf
breed:n 8e4 5zh;breed:v g8w fsh fsg d3e;breeding:n 4rl 4xm 297 1za;breeze:n als 1ng;brevity:n 76z 54p;bribe:n axv
bribe:v hjb;briber:n 9hc;brick:n 2wg 9hd;bricklayer:n 9he;bricklaying:n 1ob;bride:n 9hf 9hg;bridegroom:n 9tq 9tr
bridge:n 2wh 2wi bfk 5m3;bridge:v i74 fiu gru;bridgehead:n 8z6 8ru;bridle:n 2wj 2a7;brief:a he;brief:n 6md 6jh
brief:v ejo;briefcase:n 2wk;briefing:n 7eh;brier:n asu au9 ast asa;brig:n 2wm 2wl;brigade:n 8h1;bright:a 4j g8
bright:r cvs;brighten:v dis ijo;brightly:r cvs;brightness:n 4z7 5n2 52n;brilliance:n 4z8 4rm 5n0;brilliancy:n 4zg
brilliant:a tk g7 ff;brilliantly:r cvs;brim:n 2wo 2wn;bring:v h4j ft1 g7f fso d7h;bringing:n 1dh;brink:n bl8 8rv 58w
brisk:a 9p gi;bristle:n 2wp;bristle:v ieu iet e5e;british:n 9bv;broad:a w4 64;broadcast:n 6cd 6p8
broadcast:v euq fxr euf;broadcasting:n 6cv 6da;broaden:v dj4 dyn drj dj3;broadening:n 1i3 1a2 b7y
broadside:n 7gq 7fi 2wr 2wq;brocaded:a g;broil:v djv dyv iic;broiler:n 2wt 83k;broken:a np;broker:n 9dl
brokerage:n 8dk 8cy 2wu;bronc:n 2mw;bronchiole:n 5j9;bronchiolitis:n bvh;bronchus:n 5j8;bronze:n cc1 2wv;bronzed:a 2o
brood:n 8bp;brood:v e9d ihe ifa gji d3l;brooding:a uf;brooding:n b3c 7zs;brook:n 90w;brook:v e6r;broom:n 2ww ase ari
brothel:n 4gb;brother:n 9hh 9hi 9hk 9hj;brotherhood:n bgj 8do 7wb 8ie;brow:n 5m8 5gh 8ul;browbeat:v ghd ezf;brown:a 49
brown:n 50g;brown:v dj9 dgu;brownish:a 49;brucellosis:n bv5 bwc;bruise:n bwt;bruise:v fx7 gih dkj dfa;bruit:v ezw
brush:n 8p7 2wx 7r6 2wy;brush:v fey fem fez go6 dzg foj;brushing:n 1qe 1ak;brutal:a ev ew;brutality:n 4s7 1iw
brute:a ew;brute:n 9fw xy;bubble:n 90x 62e 621 2wz;bubble:v dxj hcu gvm dxk d00;buck:n 4eb b1x 41m
buck:v i0w hpt h2d gpc;buckboard:n 2x0;bucket:n 2x1 bd8;buckle:n 2x2 bk7;buckle:v g1m fhr dll;buckskin:n 2mx ccv
bucolic:a ps xd;bud:n apd;bud:v dlp dl0;buddha:n 97z;buddhist:n 9aw;buddy:n 9hk;budge:v gqc;budget:n b2v b2u
budget:v eb8;buff:n 9r9 ccw 5eh 50m;buff:v frj ff5;buffalo:n 845 2ne;buffer:n cdm 8z5 3bj 2x4;buffer:v dx8 g3v
buffet:n 2x5 829 45j;buffet:v frk frj;bug:n 2m2 c48 2x6 2m3;bug:v gjd hcx;buggy:n 2x7;bugle:n 2x8 atm 2x9;bugler:n 9hl
build:n 51x 5e1;build:v g9a dev g9b dsa huk geb;builder:n ckw 9hn 9hm;building:n 2xa 1z2 27q 8b1;buildup:n 1g8 b3d 7gl
bulb:n auz 3mg 2xc bj3;bulge:n bkj;bulge:v dfl ieq h4t df3;bulging:a 6b;bulk:n 58p 57a 532;bulk:v dfm df3
bull:n 2na 9ho 6oq 11a;bull:v hph hin ek8 d8m;bullet:n 2xd 2xe 12z;bullethead:n 5jj;bulletin:n 6ry;bulletin:v etd
bully:a d2;bully:n 9hq 9hr;bullyboy:n 9hs;bum:n aa9 ahr 9w8 5ko;bum:v hii i8k;bumblebee:n 2lt
bump:v fej hgr gqh hrd g01;bunch:n 8a7 8k4 89u;bunch:v gzz fwg;bundle:n 8ch 2xf aw1;bundle:v fwn fwg fwf d10
bunk:n 2xi 2tz 2xh 6or;bunker:n 2xj 2xl 2xk;bunker:v fqh hna gyz;bunkmate:n 9ht;bunt:n 147 bwm au5 au4;bunter:n 9hu
buoyant:a 42;burden:n 5yw 3mw 6ob 633;bureau:n 8lm 319;bureaucracy:n 8pl 8cn 8ck;burgeon:v dlo;burglar:n 9hv
burglary:n 1u6;burial:n 7ti 24x;burly:a pn;burn:n bxj bww bwv 4lo;burn:v dn7 ijg dn2 h7o iiv glo;burner:n 2xm 2xn
burning:n 1gn bxj b3o 2as;burr:n 2xo 2xp;burrow:n 90y;burrow:v h1a;bursitis:n bwb;burst:n 1gl 228 1my 7si
burst:v dij ghr dic gvd ieu dqj;bury:v h9f hvm fe5 g49 g0a e2k;bus:n 2xq 5t9 2xs 2xr;busboy:n 9hw;bush:n aun 8r7 8pa
bushwhack:v f75 i6o h29;bushy:a um;business:n 8d7 279 1nr 5yx;businesslike:a nu;businessman:n 9hx;businessmen:n 8eh
bust:v fo5 hym g3l fo4 dk4;bustle:n 1mx 2xt;bustle:v h2n;busy:a mn gg;busy:v hsm;but:r ctl;butcher:v fku;butler:n 9hy
butt:n 2xu aup 9hz 5ko;butt:v fv9 fe7 fxm;butter:n 877 9i0;butterfat:n cdp;buttocks:n 5ko;button:n 2xv 3xj ap2 7hq
buttoned:a 3a;buttressed:a tq;buy:v he5 hjb i96 hed e7s;buyer:n 9i1;buying:n 11l;buzz:n 7ol 2g9;buzz:v hc4 gsl ie6 egh
bw:n 21g;by:r czn;bygone:a lq;bygone:n clp;bypass:n 2tv 5ju 446;bypass:v ei1;cab:n 2xy 2xx 2xw;cabana:n 2xz
cabbage:n 85b b1f aqa;cabin:n 2y2 2y3 2y1;cabinet:n 2y4 8mk 2y6 2y5;cable:n 6d8 2y8 2y7 b9r;cable:v ex8 fid
cache:n 2y9 b0t 2ya;cackle:v f1f f1e d1v;cadaver:n 5e4;cadaverous:a bg;cadence:n 776 752 51n;cadenza:n 753
cadre:n 8lr 8iq;cafe:n 2yb;cafeteria:n 2yc;cage:n 2yd brp 2ye;cagey:a 55;cake:n 2yf 847 836;calamity:n 7kb
calcification:n b3e by9 bsl;calcify:v dwh e03 dwg dwf;calcium:n c9x;calculate:v e4d ea6 hi5 erd eaa ea9
calculating:a dl;calculation:n 1xa 5wv 5wm;calculus:n 90z 96z 67m;calendar:n cok 6k8 8jr;calf:n 2ju 5lb ccx 2jv
caliber:n 4n8 57h;calibrate:v dhh g4u eci;calibration:n 22c;calibre:n 4n8 57h;californian:n 9c7;caliph:n 9i4
call:n 6d6 6ac 77z 7cl;call:v ez1 euk egc eqd egi hy8;caller:n 9i5 9i8 9i7 9i6;callous:a us;calloused:a us
callousness:n 4t0;calm:a 66;calm:n 4wi alr;calm:v gfx dpx gfv d1c;calmness:n 4wi c6n 7y1;calorimeter:n 2yg
calumniate:v ekr;calumny:n 6tw 2do;calving:n b3f;camaraderie:n 4jk;camera:n 2yh 4ag;camouflage:v ha7
camp:n 2yi 8qd 2yj 8in;camp:v i9r fyr dxx;campaign:n 7ud 1us 21h 1d2;campaign:v f3s i5e;camper:n 9ia 2yl
campfire:n 7ji;camping:n 259;campmate:n 9ib;campus:n 8rx;can:n 2ym bd9 7hm 5ko;can:v dc3 hrq
cancel:v hxd if4 hxc g1q eh6;cancellation:n 19b 7di;cancer:n bw8 9ck 8z2;candid:a 8o;candidacy:n 1ut
candidate:n 9i9 9ic;candidly:r cz7;candle:n 2yn;candlewick:n 2yo 2yp;candour:n 4un 6am;candy:n 82p;cane:n 2yr aqz 2yq
cane:v fqx;caning:n 4gc;cannon:n 2yt 2yw 2yv 2yu;canon:n 6r9 9id 910 74w;canonize:v ej3 elz;canonized:a 1x
cant:n 6oo 90b 7ac 796;canteen:n 2yx 2z0 2yz 2yy;canter:n 1c7;canter:v gux guz guy;cantilever:n 2z1;cantle:n 2z2
canvas:n 2z3 2z4 c68 2z5;canvass:v hvh hvs e4y;canyon:n 910;canyonside:n 911;cap:n 2z6 2z7 37b 2z8;cap:v icu ddo
capability:n 5dl c77 5n6;capacitance:n 2z9;capacitor:n 2z9;capacity:n 5dm c77 beu 1z9;cape:n 912 2zb;caper:v gvh
capillary:n 2zc 5i5;capital:n b0d b0b 8ry 6za;capitalism:n 8lu;capitalist:a xi 3c;capitalist:n 9ie 98y
capitalistic:a 3c xi;capitalize:v hj4 hmr gbn ec0 ebz d94;capitulate:v f5i;capstan:n 2zd;capsule:n 2zf 2ze 6jf
captain:n 9ih 9if 9ig a0s;captivate:v gjo;captivating:a 1r;captive:a 1n;captive:n a77 9ij 9ik;captivity:n brq brl
captor:n 98z;capture:n 120 b3h b3g 1tw;capture:v gb8 gjo fcm hkw hio fw4;car:n 2zg 2zh 2zj 2zi;carabao:n 2nf
caravan:n 8oj 4e6;carbine:n 2zk;carbon:n c9y cdv 2zl;carbonate:n cdw;carcass:n 2j2;card:n 2zm 6jv 6pj cdy
cardboard:n cdx;cardinal:a f7;cardinal:n 9il b8p 4zv;cardiomegaly:n bxv;cardroom:n 2zo;cards:n 1ko
care:n 1qd 5mr 7yx 7wu;care:v gl2 i2i gl9 hty gg4;careen:v gsp gpe;career:n 1nt 1bw;career:v h4u;careerism:n 1id
carefree:a p8;careful:a f4;carefully:r cyy;carelessness:n 4k3 1sf;caress:n 153;caress:v fdl;caretaker:n 9im 9in
careworn:a un;cargo:n 2zp;caricature:v eky;carload:n 8b6 bef;carnal:a me;carnival:n 1l6 1mm 1lf;carpenter:n 9io
carpentry:n 1oc;carpet:n 40w 913;carping:n 6t8;carriage:n 3ts 2zq 523 2zr;carrier:n 9iq 2zs 2p3 cc3;carry:n 1dj
carry:v ftu if0 h4q f1t fcu g5r;cart:n 2zt 3gj;cart:v fu8 ftx;cartilage:n 5fr;carton:n bda 2zu;cartoon:n 6xl 6p3
cartoonist:n 9ir;cartridge:n 2zv 3nt 2zx 2zw;cartwheel:n 2zy 1jl b1q;carve:v fg0 fg2 ffz;carved:a 3l;carven:a 3l
carving:n 2zz 20h 205;cascade:v h41 fv5;case:n 7jv bnt 2bt 5xz;case:v hay fwm;cash:n b1i b1h;cash:v hhb
cashmere:n 302 cl9;casino:n 303 1kq;cassite:n 72p 9a7;cast:n 8ii 3pw bm1 4kn;cast:v g7m hg1 gcs fy8 hqc gp4
castanets:n 2v7;castigate:v ej8 hz0;castigation:n 6tf 2an;castle:n 3t4 304 167;casual:a 6g cd;cat:n 2ku 9u5 9is 3kj
catalog:n 6it 6k9;catalogue:n 6k9 6it;catalogue:v e5i g79;catapult:v fyy fys;catastrophe:n 7kb c4m alt
catastrophic:a dn;catcall:n 782;catch:n 5bx bcg 9it 914;catch:v ebf h7h fqb ft2 fcm fl5;catcher:n 9iu 1rh
catching:n 141 15a 11g;catechize:v eg5 eg6;catecholamine:n ce5;categorize:v e5v;category:n 8c5 5zf;cater:v f9y f9q
caterer:n 9iv;caterpillar:n 2mb;catharsis:n 1ab 1ac;cathedral:n 307 308;catheter:n 309;cathode:n 30a 30b
catholic:n 9au;catholicism:n 6bq;catkin:n apc;cattle:n 2n8;cattleman:n 9iw 9mf;caucus:v htk;cause:n 7l6 6v7 1us xw
cause:v g8l ef0;caution:n 4jz 7ew 5mr 4vt;caution:v emo;cautious:a j0;cautious:n 898;cautiously:r cyy cz0
cavalcade:n 8ok;cavalry:n 8n4 8my;cavalryman:n 9iy 9ix;cave:n 915;caveat:n 7ew 6vs;caveman:n 9iz;cavern:n 917 916
cavity:n 953 blr b3i 5g6;cavort:v gp9;caw:v f1p;cc:n b94;cease:v ibw i6b;ceaseless:a 73;ceiling:n 30c 59i 6qz 59j
celebrant:n 9j1 9j0;celebrate:v i4o hye hrb;celebration:n 7te 1j3 1ld;celebrity:n 9j2 c21;celerity:n 550
celestial:a wf we dx;cell:n 30e xv 30d 8lr;cellar:n 2sm 40j 30f;cellulose:n cdr;celtic:a xg;cement:n ce1 ce0 cbn ce2
cement:v fjf fnz fny;cemetery:n 8s1;censorship:n 1hl;censure:n 6t6 c02;census:n 1qc;cent:n ba8 b1m;centennial:n cqq
center:a 3q;center:n 8s3 30h 30g 8s2;center:v ibk eb2 gmv;centerfield:n 30h 1rn;centering:n 5rq 13i;centimeter:n b9z
central:a f7;centralization:n 2ex 239;centralize:v dp8;centrifugation:n b3j;centrifuge:n 30j;centrifuge:v h1t
century:n cp0 bc7;cerebellum:n 5it;cerebral:a o8;cerebrate:v e3t;ceremony:n 7tf 23y 23z;certain:a 3s;certainly:r cx4
certainty:n 5r6 4on;certificate:n 6jp b2p;certification:n 29p 6qs 6jp 15j;certified:a oq;certify:v eix ho6 hup huw ej1
certiorari:n 6mr;certitude:n 5r8;chafe:v h7m ghz ghy ffw ffk dmv;chaff:v ele;chagrin:n 7x5;chain:n 8me 918 30l 8cz
chair:n 30n 1o7 a6z 39w;chairman:n a6z;chaise:n 30p 30o;challenge:n bn4 7fc 7co 7dn;challenge:v emj emi ehr ehq
challenging:a 8e;chamber:n 30q 5he 30r 8la;chamber:v i9y;chambermaid:n 9j4;champ:n 9j6;champagne:n 880
champion:n 9j6 9j5 afy 9cx;champion:v f7q;championship:n bo6 7tt 2d7;chance:n c4z ale 1uz 56s;chance:v i5k i21 hgr
chancel:n 30s;chandelier:n 30t;chandelle:v gvp;change:n 7j8 bit 176 al0;change:v d7f d6r d7b dz8 d9j d91
channel:n 6cq 30u bkg 919;channel:v h4q gtf fsu;chant:v f0s f28;chaos:n bpv alu 6bv;chaotic:a u1
chap:n 9j8 ble 91a 30v;chapel:n 30w 24a;chapter:n 6ho cqt 8i7 8i8;character:n 98o 602 4hr 63o
characteristic:n 604 4nj 6z1 4xd;characterization:n 7d1 7d0 1ma;characterize:v etj idc;charcoal:n cb6 30x 4zt 30y
charcoal:v gbq;charge:n 21r 6n0 ayu;charge:v f5u ekj hm1 h2d hx8 eml;charged:a sk;charger:n 2mt 30z;chariot:n 310 311
charisma:n 4lb;charitable:a gp;charity:n 8ns 4sr 272 atk;charlatan:n a21;charleston:n 1lw;charm:n 4lc 7ad 312 5zn
charm:v gjo i54 f6m efh;charming:a jk;charnel:n 313;chart:n 72w 314 6ka;chart:v ea3 e9g gf8;charter:n 6jq 6lr
charter:v hvy huv he6;chase:n 1dl 315;chase:v gyf i19 g4f fhl;chastisement:n 2an 6tj;chastity:n 4tb;chat:v ezo
chatter:n 799 7on 7om;chatter:v hcj g1y ezo ezj ezk;chattering:n 7on 7om;cheap:a al u6 to;cheat:v i4d f4i i4f i4j
check:n b1b 5tl 6lk bsk;check:v e6b i11 e6d hzp gnd e6c;checkbook:n b2o;checklist:n 6kb;checkout:n 14z con 316
checkup:n 150;cheek:n 5ma 6tz 5kp 4sn;cheekbone:n 5fg;cheer:n 6sj 4ie;cheer:v gkk elp els elr elq;cheerful:a kv
cheerfulness:n 4ie 7zi;cheering:n 7gr;cheery:a 43;cheese:n 879 ar7;cheesecloth:n 317;chela:n 9ay 2ld;chemical:n ce4
chemist:n 9jc a5a;chemistry:n 68d c8v bhw;cherish:v ggw;cherished:a hv;cherokee:n 720 9ab;chest:n 5k4 318 5k5 319
chew:v fbl;cheyenne:n 71v 9ac;chic:a b6;chicago:n 1kt;chick:n 2j6 9nd;chicken:n 83j 2j5 ak3 7tu;chide:v ej9;chief:a f8
chief:n 9ul 9s8 9um;chiefly:r cvp;chieftain:n 9ii 9um;chignon:n 5f4;child:n 9jd 9je 9jf 9jg;childhood:n cmr c17
childish:a ib;childishness:n 4xy;chill:n 52i 7yi bxz 803;chill:v gkn dmo dml;chilling:a 25;chimney:n 31b 3lf
chin:n 5m4;chin:v gw5;china:n 31c 8za;chinese:n 727 9b1;chip:n 90l 31d 91b 858;chip:v fgb fg9 g5h fgd fga;chipper:a 44
chiropractor:n 9ji;chirp:v f10 gdp;chivalrous:a 7k;chivalry:n 4x5 659;chivy:v gi3;chloride:n cj9 cj8;chlorine:n c9z
chlorothiazide:n 31e;chlorpromazine:n 31f;chock:n 31h;chocolate:n 88n 82t 50h;choice:a tl;choice:n 5w3 15w 5w6
choir:n 8gf 8gg 31i;choirboy:n 9jj;choke:v czz g39 g3a d4t d4s i0r;choked:a kb;cholelithiasis:n buz;cholesterol:n ck8
chomp:n 1wg;choose:v e74 e7i e7j;chop:v fg6 gob gfh fra fg4 f61;chopin:n 7i6;chopper:n 14b 5fn 3hj 322;chord:n bjo 70f
chore:n 1ra;choreograph:v gcn ea1;choreography:n 1lt 73y 6z3;chorine:n 9jk;chortle:v d1w;chorus:n 7op 8gc 75a 8ge
chorus:v evp gdq;chosen:n 9jl 8mq;christ:n aku 983;christendom:n 8dx;christening:n 24g;christian:n 9ar
christianity:n 6bp 8dx;christmas:n cot cos;chromatogram:n 31j;chromatography:n b3m;chrome:n ce6;chromium:n ca1
chronic:a hf;chronicle:v ewr;chrysanthemum:n aqp aqo;chuck:n 81q 83v 31k;chuck:v fyt hff fex d4q;chuckle:n 78j
chuckle:v d1w;chuff:v d0a;chug:v hbx;chump:n 9jm;chunk:n 8ac bcj;chunky:a u0;church:n 8dy 31l 249 8dz;churchgoer:n 9jo
churchman:n 9k0;churchyard:n 8xi;churn:v frn gpg;churning:a w;chute:n 3ti 31m;cicada:n 2m5;cigar:n 31n;cigarette:n 31o
ciliate:n 2hn;cilium:n 2hv 5gj;cinch:n 1ng 31p 1kw;cinema:n 6ct 31q;cipher:n 6ce bbm bbk 9jp;cipher:v ew9 e4d
circle:n bjk 8im bjl 1cm;circle:v gri h1i fzn;circuit:n 31r 1d5 8vv 8rt;circuitry:n 31s;circular:a pq 7w
circulate:v eui euf h1f h1c h1e h1b;circulation:n 6ca alx b8f b8e;circumference:n 57c 8rt 57d
circumscribe:v g4d ddm g4e;circumstance:n bns c66 5yf 7tg;circumstances:n c4c azl;circus:n 8gi 1lg 1mm 31t
citation:n 6t0 7bq 6ws 6ov;cite:v eyr eym gcf eyn eyo exy;citizen:n 9jq;citrate:v d7j;citron:n 85t at8
citrus:n 85q at6;city:n 8s6 8se 8i0;civil:a 7m;civilian:n 9jr;civilization:n 8ee 8kn 4rg;civilized:a oo;clad:a 5d
claim:n 6ue 6ug 25m 5cl;claim:v edw hiv ey7 ee1 edv;claimant:n 9js;clairvoyance:n 7h3;clam:n b1x 86e;clamber:v gsd
clammy:a vv;clamor:n 7oi 783;clamor:v efc eqh hzg;clamoring:n 783;clamorous:a o2;clamp:v fm5 ed6;clamshell:n 31v
clan:n 8at;clandestine:a lf;clang:n 7or;clang:v hbl;clangor:n 7or;clangoring:n 7or;clank:v hbm;clannish:a n8
clannishness:n 4vo;clap:n 7oc bv9 7oq;clap:v g65 h5r em2 d27 h5q feb;clapping:n 6si;claret:n 4zx 881;clarify:v esd dwr
clarity:n 4rs 4lz;clash:n 7or bqc bqd 212;clash:v g2l iax ehh;clasp:v fcr g1n g1m fd6;class:n 8c5 8ik 8b2 1y5
class:v e5n;classic:n 31w 9jt;classicist:n 9ju 9jv;classics:n 69k;classification:n 231 892 5tc 2ad
classifier:n 9jw 6e7;classify:v e5n hzn ecj;classmate:n ab6;classroom:n 31x;clatter:n 7os;clatter:v hbh
clause:n 6eg 6hl;claw:n 2lc 3i6 2ld 2la;claw:v grr fci fjl ekp;clay:n ce7 chz;clean:a ns;clean:n 1pd;clean:r ctt
clean:v g0h d9x g0i d2e ih7 g68;cleaner:n 31y 9jy 9jx;cleaning:n 1a3;cleanse:v d2e dwk;cleansing:n 1a3
clear:v da3 day ijo ehc dax i0d;clearance:n 56o ber 29v;clearing:n 8sf 2ff 1b0;clearness:n 4rs 4lz;cleat:n 321 320 31z
cleave:v g23 g27 fd3;cleft:n bli 91q;clench:v g3i fq1;clergy:n 8ew;clergyman:n 9jz;cleric:n 9k0;clerk:n 9k1 aak
clerking:n 1ox;clever:a 55 g6;cleverness:n 5nv 5n2 4ng;cliche:n 7a8;click:n 7oo 77x 3u4 132
click:v gqb hci hcj fes f19 f17;client:n 9n6 9n5 3ra;clientele:n 8ng;cliff:n 91c;climate:n c6j c6u
climax:n 7rh 6gx 10i c8j;climax:v dvc;climb:v gse gsi drb h0u dem d8i;clinch:n 10d 324 323 31u
clinch:v fma g3j g3i fs4 fm9 eei;cling:v fd3 fcq;clink:v hco hcn;clip:n 7jy 325 326;clip:v fud gqv fo1 fko dh9
clique:n 8in;cloak:n 328 327;clobber:v fri fr0;clock:n 329;clock:v dvw;clocking:n cm0;clod:n 8ac 9zm;clodhopper:n 2ws
clog:v fw1 gcq fj7 dry dmg da4;clogged:a ud kb;clomp:v gt7;close:a 59;close:n crg 6hu 186;close:r czm czw
close:v fmb fmg htb ht9 i6c eej;closed:a kr;closely:r czw;closer:r czl;closet:n 369 4fi 4f6 32a;closeup:n 32b
closing:n 1ep 6hu 1bu 196;closure:n 1bu 6rb 6c1 5vz;clot:n 5hn;clot:v dtc dtd dtb dmg;cloth:n 3aw;clothe:v d2y hqf g6q
clothed:a 5d ld;clothes:n 2q2;clothesbrush:n 32c;clotheshorse:n 32d 9nh;clothesline:n 32e;clothing:n 32f;clotted:a ud
cloud:n aly 91e bot c6w;cloud:v ijn ha3 h17 ggd g0s e0u;cloudburst:n ao2;clouded:a 5h;cloudy:a 8u 50;clover:n apx
clowning:n 1l9 6xn;club:n 8dr 8i5 32h 32i;clubhouse:n 32i;cluck:n 7ot;cluck:v f17;clue:n 6yo 6qb;clump:n 8a7 8ac 7q1
clumsy:a dg br w6;cluster:n 8a7;cluster:v gzs fwg;clutch:n 1vc bta 8nd 8nb;clutch:v fcg fd2 ech;clutches:n 1vc
cluttered:a uj;cm:n b9z ca3;coach:n 9k3 9k2 3ts 32j;coach:v ejv gta;coaching:n 1bd;coagulate:v dtc dtd;coal:n ce9 92c
coalesce:v doj fut;coalescence:n 1gv;coalition:n 8ks c0i 1gv;coarse:a s7;coast:n 963 91f 63x 1e2;coast:v gpm
coat:n 32k 32l 2k1;coat:v fgq d33 fgj;coating:n 32l 4lx 32m 1r1;coattail:n 32o;coax:v eex;cobbler:n 9k4 88e 835
cocaine:n 32p;coccidioidomycosis:n bvi;coccidiosis:n c3i;cockatoo:n 2ji;cockeyed:a sz w9 92;cockpit:n 32q 32s 32r
cockroach:n 2m1;coconut:n 864 863 aso;cocoon:n 2mg;coddle:v i45 dja;code:n 6rc 6fz 6g2;code:v g4v ew9
codification:n 22u 6rc;codify:v dv6;coefficient:n b88;coerce:v hzc;coexist:v i65 i64;coexistence:n boo
coffee:n 88v at0 88u 50h;coffeehouse:n 2yb;coffeepot:n 32u;coffin:n 32v;cognate:a ot;cognizance:n 5q0 5x1 5s6
cohere:v fd3 ii7 ii6;coherent:a 5j o5;cohesion:n c0m b3n alw;cohesiveness:n c0m 4ye;coil:n 32w bjt 32y 32x
coil:v h20 g9t fzs;coin:n b1j;coin:v gc2 g82;coincide:v iae dky ia5;coincidence:n 7kd 563 54g;cold:n bvg 52h 5t2
coldness:n 5t2 4ib 52h;collaborate:v hso hsp;collaboration:n 2ck 2cl;collaborator:n 9l6 9k6 9k5;collage:n 330 89v
collapse:n buf 7nh 1e0 7up;collapse:v gxb d1u h4x h19 ghs;collar:n 331 4ky 333 332;collar:v fcl fco fcn
collate:v e6a fpd;colleague:n 9k8 9k7;collect:v hkz heu fp1 fp9 hl0;collection:n 89q 6nm 6ld 235;collective:a qr
collective:n 8cw;collectively:r cww;collector:n 9ka 9k9 91h 334;college:n 8kd 8ke 336;collegian:n 9kb
collision:n 7jf 7jd 7bx;colloquial:a ce;collusion:n 5wl 7bk;colon:n 5jf baa ba9;colonel:n 9kc;colonial:n 9kd
colonize:v i5g dps;colony:n 8m7 8c2 8ze 8rs;color:a 4f;color:n 4zj 5cx 51e 4kp;color:v dgt ek1 i1f gby ek2 dgq
coloratura:n 9ke 1m5;colored:a 4g 2m ln;colorful:a 4g;colors:n 337 338;colossal:a gv;colour:a 4f;colt:n 2mo 339
columbine:n aps;column:n 8oo 33b 8ox bky;columnist:n 9kg;coma:n aub 91i;comb:n 33c 33d 2k8;comb:v g5f fkh d2j
combat:n 21a 2b6;combat:v f3q;combination:n 8ai 8m6 8m5 8k1;combine:n 33e 8ih 7o5;combine:v i7r das fuu hla hpq fpb
combo:n 8j6;combustion:n b3o bq4 1gn;come:v gms gyo dkp dyq i7a dks;comeback:n 7cw zu;comedian:n 9ki 9kj
comedy:n 73n 6xn;comer:n 9kk 9el;comet:n 91j;comfort:n c2q 7vs 2d0 c5m;comfort:v gkd d54;comforting:a 29
comforts:n b0p;comic:a ey;coming:a lw;coming:n 1bt zl 54d 10i;command:n 7az 8gk 5d9 4mw;command:v edi edh ey6 id5 hud
commandeer:v fvj;commander:n 9kn 9kl 9km 9dr;commanding:a e7;commandment:n 7b2 69y;commando:n 9ko 8nn
commemorate:v e2r e2q;commence:v dl1 dl5 g91;commend:v enl gbh enp eno enm;comment:n 6wv 6wq 7eq;comment:v f1k ezc etz
commentary:n 6wq;commentator:n a36 9kp;commerce:n 275 79a;commercial:n 7gp;commercialism:n 275;commercialization:n 20v
commie:n 9kt;commiserate:v gl0;commiseration:n 81c 6px;commissary:n 33f 33g;commission:n 8le az5 29s bsf
commission:v hx5 hxn hx4;commissioner:n 9kq 9kr;commit:v i4v eo4 ho2 ho3 hik hpl;commitment:n 4j8 2co 2f1 6s2
committed:a 1l;committee:n 8le 8lf;committeeman:n 9ks;commodity:n 33h;common:a rc;common:n 8vr;commoner:n 991
commonly:r cwi;commonplace:a lb;commonplace:n 7a8;commonwealth:n 8si 8fh 8ma 8ls;commotion:n bpx 1mq 7su
commune:n 8sg 8mb;commune:v eea eeb;communicate:v eco ecm hfr fn0 f2m ez9;communicating:n 6c8
communication:n 6c8 yk bfj;communion:n 24c 792 8er;communique:n 6rz;communism:n 8lw 6bd;communist:a x9
communist:n 9ku 9kt;communistic:a x9;community:n 8hu 899 avq 8hv;communize:v dpj dpi;commutation:n 1df 6mk 2av 17f
commutator:n 33i;commute:v dzb h31 dnd d93 d91;commuter:n 33j 9kv;commuting:n 1df;compact:n 33k 6x9 33l
companion:n 9kw 9kx 9ct;companionship:n bmt;company:n 8d0 8h3 bmt 8ga;comparable:a py;comparative:a 0
comparatively:r cxd;compare:v e5j ig2 e5k eve;comparison:n 151 bie 4o7;compartment:n 33n 33m;compass:n 33o 58x 5n8 33p
compassion:n 81b 4s6;compassionately:r cyp;compatriot:n 9ma;compel:v hzf i87;compensate:v ib6 hgv ib7 i04 hh0 hgu
compensation:n axr b3p 1as;compete:v f2q;competence:n 5b2;competently:r cxq;competition:n bhu 7tp 2b0 aa0
competitive:a s;competitor:n aa0;compile:v hkz g78 g7a;compiling:n 237;complain:v ept ekm;complaint:n bu5 7dp 7do 6n1
complaisance:n 4iw;complement:n 6eh b8d 8hf 57u;complement:v dt4;complete:a s2;complete:v dvb dt3 i3i f5g
completed:a 61;completely:r ctq;completeness:n c3x 4q7;completion:n 1n3 187;complex:a rq;complex:n 61d ceb 7v3 2xb
complexion:n 50q 8aj 6b8 4kj;complexity:n 4pf;compliance:n 2ch 4iw 2ax;complicate:v dp2 doz;complicated:a rq
complication:n 26l bn5 buj 7rz;complicity:n br4;compliment:n 6sr;compliment:v enh eni;complimentary:a lg;comply:v i1v
component:n 617 bg2 33q;comportment:n 4wz;compose:v i6y gcg gc3 g78 gfy e9o;composer:n 9ky;composing:n 560 208
composite:n 61d aql;composition:n 560 4ya c94 74j;compost:n ced;composure:n 4wi;compound:n 61c cee 33r
compound:v dd2 das hi7 g9j fuu;compounding:n 1gp;comprehend:v e0w h6s i7o;comprehension:n 5x4 bfm;compress:v fpl fpi
comprise:v i80 i7n i6x;compromise:n 2cm 7bm;compromise:v ezg ezi;compromising:a c4;compulsion:n 8zr 8zu 15m
compulsive:a 12;compulsive:n 9kz;compulsivity:n 4i0;compunction:n 800;computation:n 1xa 5wv;compute:v e4d
computer:n 33s 9i3;comrade:n 9kw 9l0 9hj;con:n 6qp 9lw 1tz;con:v i4a e23;conceal:v h9c;concealed:a vn
concede:v eip ehj hlv f5h;conceit:n 7x9 77d 76w 75z;conceive:v g7o e8c d3a;concentrate:n cex 81v 648
concentrate:v dds eb2 dp8 dea h0f dm7;concentration:n 53y 56m 1gf 7r8;concept:n 5z5;conception:n 5z5 1wr 7ld 5nu
conceptuality:n 5z6;conceptualization:n 20c 5z6;concern:n 5pr 7yx 7wt 5yv;concern:v ibj ibq;concerned:a is it
concert:n 71k;concerted:a qq;concertina:n 33u;concerto:n 74x;concession:n 6lw 7bh 7ee;concessionaire:n 9l1
concierge:n 9l2;conciliate:v gfz eem dv9;conciliatory:a c4;conciseness:n 76x;conclave:n 8kz;conclude:v e44 eaf eyg i6c
concluding:a bx;conclusion:n 5ze 5vm crg 7iv;concoct:v fun g9x g7s g7q;concord:n bpf bfs;concrete:n cef
concur:v ehi dky;concurrence:n 7bi 2cn bpl 54g;concurrent:a tx;concussion:n 7qz 7qs;condemn:v em8 elh hzh h9k eps hir
condemnation:n 6t5 2dv 7fk c8l;condensation:n 6bw b3q am8 7k6;condense:v dm6 dea dmd dmc dm9 dm8
condenser:n 2z9 33x 33w 33v;condescending:a tg;condescension:n 4vl 6tv 4jn;condition:n bmc 6w5 bmb 5yf
condition:v i48 i2u ey9 dbp d2p;conditioner:n 1pa 9l5 33y;conditioning:n 5u1;condone:v eom;conduct:n 2dp 4w6
conduct:v hur gdw i00 gy7 h4q gdx;conduction:n aoh;conductivity:n aoh;conductor:n 9l3 ceh 9l4 340
cone:n 341 bjh api 5ii;confederacy:n 8zf 8ku 8j8 6lu;confederate:n 9l7 9l6 9cu;confer:v en3 hhv
conference:n 8l0 8ic 79n;confess:v eis eip eiq;confession:n 7ed 6jr 24j 6ub;confessor:n 9l8 9l9;confidant:n 9la
confidante:n 9lb;confide:v es3 ho3;confidence:n 5r7 7z5 c4y bmu;confident:a 3t;confidentiality:n c0e 5mq
configuration:n 5tb 55c;confine:v ddi fmh ieg hyn fj8;confinement:n btw 2a8 brn 2ac;confines:n 58z;confining:a pa
confirm:v e6j exn dcm hxa hx3;confirmation:n 5yk 6qq 7bo 24h;confiscate:v hiq;conflict:n 211 7v4 20x bqb
conflict:v iaw i3v;conflicting:a 6q;conform:v iak d85;conformity:n 4ml 2ch 6bb 7bj;confound:v e3e e39;confrere:n 9k7
confront:v f2w ei5 f27 ih8;confrontation:n 7fe 7bv 7bs 2b2;confuse:v e39 e3e gi8 g9h e3c;confused:a mb 5k l9
confusing:a 4y;confusion:n bps 5qc 7x6 1gq;congeal:v ds3;congestion:n bxb bnx;congo:n 88y
congratulate:v enh enj ggl ens;congratulation:n 6py 79i;congratulations:n 6sl;congregate:v gzm
congregation:n 8bt 8b7 2eh;congress:n 8f7 8l1 8l8 2ef;congressman:n 9lc;conjecture:n 61q 6xq 5v5;conjecture:v e42
conjoin:v fim hy9;conjugate:n ceg;conjugate:v don evf e06;conjunction:n 54g c0o 6ew bft
connect:v fmz eab i71 f2j fec f2i;connected:a ou;connection:n bfg c0j 342 9ld;connoisseur:n 9le;connotation:n 6o9 638
connote:v ern err;conquer:v dto hio f59;conqueror:n 9lf;conquest:n 122 10o 15v;conscience:n 8zx 4t8 7x2
consciousness:n 5py 5q0;conscript:v f45;conscription:n 2ak;consecutive:a kz 74;consensus:n bpm;consent:n 6sd
consent:v eh1;consequence:n akx 7j2 5ca;consequent:a 1c;consequently:r cve cz1;conservation:n 7rm 1vl 68m
conservatism:n 6be;conservative:a j0;conservative:n 9lg 9lh;conservatively:r cz0;consider:v e8f hb1 ec6 et4 ei8 e8c
considerably:r ctx;consideration:n 5vq 5yf 79d 4ss;consign:v ho0 hnz ho1;consist:v i9p ihw ia4 i80
consistence:n 4o4 4yb;consistency:n 4yb 4o4 c0n 4q6;consistent:a nc 5j;consistently:r cwy;consolation:n 7vt 2d0
console:v gkd;consolidate:v de4 d99 de5 d9b d9a;consolidation:n 7o6 2ew 91k;consoling:a 29;consonant:n 77u 77v
consort:v i5d idj gsy;conspicuous:a qg;conspicuously:r cy4;conspiracy:n 6lu 62h 8j8;conspirator:n 9ll
conspire:v e9p e9q;constable:n 9lm 9ln;constancy:n 4nr 5s3 4us;constant:a vf 73;constant:n 60q b87;constantly:r cu1
constatation:n 61v;constellation:n 5tb 91l;consternation:n 7yh;constituent:n 33q 992 bg2 6ed
constitute:v i6x hr4 i6z g8q;constitution:n 6m2 19i 4ya;constraining:a pa;constrict:v fpi di9
constriction:n blx 7k7 5sx 2af;construct:v g9a g98 g4b gfe gfd e43;construction:n 1z2 6ee 5v1 48q;construe:v e3h
consult:v en6 en4 en3 en2;consultant:n 9di;consultation:n 79p 79o 2gk;consume:v fb9 f84 f87 g2v f85 e1s;consumer:n 993
consummate:v g8a g89;consumption:n 1we bvd b3r 1fc;contact:n yy 13u c0k 7m9;contact:v ecr fbx
contain:v i7n idl hzp ihl idm f6p;container:n 343;contaminate:v dw0 dw1;contamination:n c5b cei 1bn
contemplate:v hau e9c e9e e3w;contemplation:n 1xu 5vt;contemplative:a uf;contemporaries:n 8m2;contemporary:n 9lo
contempt:n 7wm 4x9 6tq 2bs;contemptuous:a p5;contemptuously:r cvw;contend:v edy ef9 emk i58 f2q f3o
content:n 89w 6o3 bgn beu;content:v fb0 gki;contention:n 6uj 7by 2b0;contest:n 7tp 2b1;contest:v emk
contestant:n 994 9oz;context:n 6dq c66;contiguous:a 5c 6o;continence:n 4v9 4ve;continent:n 91m;contingency:n 7it brx
contingent:n 8b8 8no;continuance:n 23c clz cly;continuation:n 23c 6hw 6c2 54n;continue:v ic4 efr ibv gxu hsa ihm
continuing:a hf;continuity:n c0r 73d 54s;continuous:a 72;continuously:r cyz;continuum:n clw;contortion:n 1hz bk6
contour:n 6yk 55c 608;contrabass:n 2st;contraception:n 1wy;contraceptive:n 344;contract:n 6lq 6v0 1kp
contract:v eo8 hs9 fpi d5g ddz fht;contraction:n 1g4 7k6 6dv 1ft;contractor:n 9lp 9lr 9lq 5fu
contradict:v ial ej4 eff e6l;contradiction:n bin 7dh 7dg;contradictory:a 6q;contradistinction:n 5tr
contralto:n 9ls 70i;contraption:n 2q3;contrary:a k7;contrary:n bir biq bf2;contrast:n bik 1q9 5ts 5s9
contrast:v e69 iav;contribute:v hmc hl9 i30 hg9;contributing:a 3n;contribution:n 1ud ax4 273 ax3;contributor:n aff 9lt
contributory:a 3n;contrition:n 7zx;contrivance:n 2q3 5ny 62c 5t5;contrive:v g80 g7l g7m;contrived:a n
control:n 5d5 bh9 1w1 5wq;control:v hud hzp fdh gjf i06 hzo;controller:n 9cv a9q 345;controversy:n 7by
contusion:n bwt 13x;convection:n b3t b3u;convene:v gzp egj;convenience:n c2u 4mt 3xa 2q3;convent:n 346 8hw
convention:n 8l2 5pl 6xd 4qw;conventional:a lc;conventionalize:v dxz gbc;converge:v iee igb h0e dmh;conversation:n 790
conversational:a ce;converse:v eu4;conversion:n 7re 5wx 172 12c;convert:n 9lu;convert:v dnf d6u dno d91 dnq f39
convertible:n 347 b2t 348;convex:a 6b;convexity:n 55t bj4;convey:v erk f1t hfr hf4 h4q h4j;conveyor:n 9lv 34a
convict:n 9lw 9lx;convict:v epr;conviction:n 64k 2c2;convince:v eey;convinced:a 3t;convoy:n 8ob 8oa 1vw
convulse:v elv d1y gpz gpx fpk fpj;convulsive:a sx;cooccurring:a tx;cook:n 9ly;cook:v g9w g9v dji i4k djj
cookfire:n 34b;cookie:n 838 9lz 6he;cooking:n 19v;cool:a 67;cool:v dmo dml dmm;coolant:n cej;cooler:n 34c 88f 34d
cooling:n b3v 34e;coolness:n 7y2 52j 4tt 4ib;coon:n 995;coop:n 31a 2yd;cooperate:v hso;cooperation:n 2cg 1i9
cooperative:a qq;cooperative:n 27h 8i4;coordinate:n 67h;coordinate:v dp6 hu1 hu2 dtz;coordinated:a g3 i6
coordination:n 5og 1v3 bfu 5of;coordinator:n 9m0;cop:n 9hp;cope:v i58;coping:n 3h7;copper:n ca2 b1o 9hp 50l
copy:n 6ky 34f 6hi 6rp;copy:v get gej ge1 gbs;coquette:n 9m2;coral:n 50f cek 86f;cord:n 34g b8s 34i 34h;cordial:a co
corduroy:n 34h 34k;corduroys:n 34j;core:n 8ir 8s4 91n 636;core:v g4x;cork:n cel cem 34l;corkscrew:n 34m
corn:n ar1 ar2 85h by8;corner:n 8sl 8sk 34o 34n;corner:v hui gtg grb;cornfield:n 8sm;cornmeal:n 81x
corona:n aln apm am1 am0;coroner:n 9m3;corporal:n 9m4;corporate:a 7d qr;corporation:n 8d2 5kd;corporeal:a mf
corporeality:n 4oz;corps:n 8gw 8gy;corpse:n 5e4;corpulence:n 51z;corral:n 35b;corral:v g5n fv7 fp4;correct:a 7f nh
correct:v db5 i04 ej8 ib6 i2t gvs;correction:n 1ao bch 6j6 6tj;correctness:n 4qz 4wb;correlate:v ia7 eac
correlation:n bhx 681 680;correspond:v ia3 i81 ex6 idh;correspondence:n 6pf 4mk bgq 55f;correspondent:n 9m5 9m6
corresponding:a py;corridor:n 34q;corroborate:v e6j exp iam;corrode:v dgb dga;corrupt:a t4;corrupt:v i4p hjb g0s dbe
corruption:n c85 b3x 4te;corsage:n 2vo;cortex:n 5iu 5iv 5gq;corticosteroid:n ccg;corticotropin:n 5hy;cosecant:n bfd
cosigner:n 996 997;cosmos:n 978 aqq;cosponsor:v hf1;cost:n axh 5aj 5bv;cost:v ids i7k;costume:n 34r 34t 34u 34s
costume:v d34 hn5;cottage:n 2xg;cotton:n cg4 34v ara 34w;cottonmouth:n 2iw;couch:n 45w 34y 34x;couch:v ev9;cough:v d06
council:n 8l5 8l7 8l3;counsel:n 9dk 6qt;counsel:v emu;counseling:n 6qt;counselor:n 9m7 9m8 9dk;count:n b8c 1pn 9m9
count:v esz i92 et4 esy iga e7y;countenance:n 4ku 6s9 5m6;counter:a mv;counter:n 34z 351 350 2x5;counter:v eig i3r
counteract:v i3n i3o i1z i1y;counterattack:n 221 1k8;counterattack:v f66;counterbalance:n 353 bks ayc
counterbalance:v ib6 iau i1z;counterchallenge:v ehs;counteroffensive:n 225;counterpart:n 5r3 352;counterpoint:n 741
counterpoint:v iav gch;counterproposal:n 7am;countershot:n 13o;counting:n 1pn;countless:a 3f;country:n 8fh 8sn 8fe 8xb
countryman:n 9mb 9mc;countryside:n 8xc;county:n 8so 8sp;coup:n 2a4 10p;couple:n 8bg 8bn be2 bbq
couple:v fip fix hyc fsf;coupling:n 4hm 354 1wu;coupon:n 6ll 5yd;courage:n 4tq;courageous:a 2w;courier:n a18
course:n 1y5 8mf 8yv yv;course:r cuj;court:n 8lj 358 8co 357;court:v i16 i18 i17;courteous:a 7l;courtesy:n 2e7 6tm 4x2
courtier:n 9md;courtyard:n 356;cousin:n 9me;cove:n 91o 91p;cover:n 41z 2uc 24w 2u5;cover:v flk fc2 icc ibi ezd i7o
coverage:n azz 58s 6s1;coverlet:n 359;covet:v gli;covetousness:n 813 4yt 1th;cow:n 2nb 2jt;coward:n 998
cowardice:n 4ty;cowardly:a 2y;cowboy:n 9mf 9mh 9mg;cower:v h3a h39;cowhand:n 9mf;cowhide:n ccy ccq 35a;cowling:n 3i4
cowpuncher:n 9mf;cows:n 2n8;coyness:n 4qe;coyote:n 2kt 9mk 9mj;cozy:a cp;cps:n csd;cr:n ca1;crab:n 9ck 8z2;crack:a tj
crack:n 91q 3e5 ble 7ou;crack:v dkd hc8 hc7 fqd dyl dkf;cracked:a sb q6;cracker:n 84n a93 9ml 3bx
cracking:n 7ou 1gk b3y;crackle:n 7ov 35d;crackle:v hbq f1i d7a;crackpot:n 9mm;cradle:n 35e 8rk cmi 408
cradle:v fd5 i1p gon g1z g0p f2v;craft:n 1oa 35f 8p5 5o7;crafter:n 9mo;craftsman:n 9mp 9mo 9mn;craftsmanship:n 5o7
crafty:a 1h;crag:n 91r;craggy:a sc;cram:v fzt g6f e28 dpd;cramp:n by4 35h 35g;crane:v d1m;cranky:a db
crash:n 7or 7je 7up 13y;crash:v gvx h5c g2n gz9 g2o ia2;crassness:n 4sz;crate:n 35i bdb;crave:v fag ee2;craved:a vo
crawl:n 1e6 1ne 1cl;crawl:v gpj ig5 iev h39 gv9;craze:n 5tw byy 4ll;crazed:a q8;crazily:r cvx;crazy:a q7;creak:v hbg
creaking:n 7ow;cream:n 8mr 876 35j;crease:v fho fhm fel dzw;create:v g6r gf4 gb6 hx9 g86 g70
creation:n 1yz 35k 7ld 19m;creativeness:n 5nd;creativity:n 5nd;creator:n 981 999;creature:n xy 9mr 9ms
creche:n 35l 35m;credible:a 7o;credit:n 6sa b19 b2a yt;credit:v ebj ebl hi3 e7t;credo:n 65b;creed:n 65b 6y0
creek:n 90w 9ad;creep:v gpj grj h2w h39;creeper:n aui 9mq 2i9;cremate:v dn8;crescendo:n 51j;crest:n 8sq 8vy 35y 35n
crevice:n ble 91q;crew:n 8k2 8it 8k4 8k3;crib:n 35o 6fq 35p 1kr;cricket:n 2m0;crime:n 1tn 1to;criminal:a pk
criminal:n 9mt;criminality:n br5;crimson:a 4b 2r 4h;crimson:n 4zw;cringe:v h2y h39;cripple:n 9mu;cripple:v dcy d5o
crippling:a dq;crisis:n bn6 7rj;crisp:a 8r er;crisp:n 858;crispness:n 4xw 76y 4yi;crisscross:v grm fhh dx0
criterion:n 7hb 63d;critic:n 9mx 9mw 9mv;criticise:v ejc f3y;criticism:n 6t7 5tf 6gz;criticize:v ejc f3y
croak:v dlr f21 epz;croaking:n 78b;crochet:v gai gah;crocked:a 92;crofter:n 9my;crone:n 9uc;crony:n 9hk
crook:n 9mt bj8 35s;crooked:a t4;croon:v f0r;crop:n au7 ap1 89y 35t;crop:v g1x gef g97 g3u g3t fko;cross:a hl da
cross:n 35v 4l0 35u c4q;cross:v grk gzl i35 grt ic5 grq;crossing:n 1co 92p 8sr 3jo;crossroad:n 3jo
crossroads:n 8i3 btc 5uj;crotchety:a d9;crouch:n 1i0;crouch:v h34 g1e;crow:n 7ox 9ae;crow:v enr elk ell;crowbait:n 2my
crowd:n 8fw 8k4;crowd:v h03 i9g h00 h2b;crown:n 711 5gc 35x 35w;crown:v hqo dvd id1 flu;crucial:a 7s f6
crucifix:n 360 1jm;crucifixion:n 2at 1iu;crucify:v hxy gjc gja ej6;crudity:n c4a 4x7;cruel:a ev;cruelty:n 1iv 7x0 4t1
cruise:v gtb gmj h9w gmi;crumble:v h19 dor dbu;crummy:a to;crumple:v h19 fhr fhp dzw;crunch:n 7oy bn7 1ff
crunch:v f1i g5c fbm djz;crupper:n 361;crusade:n 1us 21j;crush:n ccz 8g2 80q 1ff;crush:v ht4 g59 f49 dki gj4 fx8
crushed:a np;crusher:n 362;crushing:a 6w;crust:n 91s 91t 4xa;crutch:n 363 16k;cry:n 77z 780 7a3 73m
cry:v eqd d41 eqa euu fai evj;cryostat:n 364;cryptic:a ap;crystal:n cgh 365 91u cge;crystallite:n 91v
crystallize:v d7s e3d ds8 ds6;crystallography:n 68j;cube:n bm7 bm5 bb6 asi;cube:v e4j fg3;cubism:n 8q3;cud:n 86r 82g
cuddle:v fs5 fs7;cuff:n 366 3gk;cufflink:n 367;culminate:v dvc dlf i0k gzg d7u;culmination:n ct0 8ss 6gx 187
culprit:n a51;cult:n 8eu 5tw 8et 64r;cultist:n 9n0 9n1;cultivate:v gei gef hqk di3;cultivation:n 296 1zb c3v b3z
cultural:a se;culture:n 8kn 5ty 66p 1zg;cultured:a oo;cumbersome:a br;cumulus:n 91x 8ad;cup:n 368 bdc bla
cup:v dut dae d5e;cupboard:n 369;cur:n 2kl 9n2;curb:n 36a 36b 2a7;curb:v hzp fj5 ddq;curbside:n 36c;cure:n 3z7
cure:v d52 dy0 dy2 dy1;curio:n 36d;curiosity:n 5qa 36d;curious:a b3;curiously:r cue;curl:v dly h69 fzs fdb f2s
currant:n 85n atj;currency:n b1g 4pb 54j;current:n am3 7qk 8pv;currently:r cuw;curriculum:n 6rq;cursed:a hm
cursory:a 3j;curtail:v ddq dh9;curtain:n 36e 91y;curtness:n 4x8;curve:n bj7 72z 12y 55v;curve:v h0h igx h0m h0l dly
curved:a t2;curving:a t2;cushion:n 43k 36g 36f;cushion:v g3v;cushioning:n 3sy;cusp:n 36h 5hb 5gb;cuss:n a58 9j8 78a
cuss:v ema;custodian:n 9n4;custody:n brr 2aa 1vj;custom:n 1ie 5pk az1 27c;customary:a 5r;customer:n 9n5
cut:n ay5 6p6 36i c1c;cut:v g1w dqw h0h hsz gf7;cutlass:n 36j;cutting:n 20j aur 1h3 91z;cyclades:n 8ko
cycle:n csv 8mg 7mf csd;cycle:v h25 gtl gtk dku;cyclist:n 9n7;cylinder:n bj5 bkx 36l 36k;cynic:n 9n8 9n9
cyst:n bvu 5j2;cytoplasm:n 5ia;dab:n 13v bcp;dab:v fe3 fe2;dabble:v gw9 hst hsn gnp;dabbled:a le;dad:n 9na
dadaism:n 8q4;daddy:n 9na;daffodil:n as7;dagger:n 36m 6zg;dainty:a 82;daiquiri:n 88g;dairy:n 36n;dairyman:n 9nc 9nb
dais:n 36o;daisy:n aqn;dam:n 36p ba2 2h6;dam:v fvx;damage:n 7rr 7ma 1hv ays;damage:v df8 e0v;damaging:a do
dame:n 9nd 9ne;damn:a 7v 7u;damn:n 5a5;damn:v emb;damnation:n 7fj c3t;damned:a 7u hm;damned:n 89a;damp:a vw
dampen:v do5 dca hd3 do8 do4 do3;dance:n 73x 8jb 1j4 7tb;dance:v gqf gcp h6b;dancer:n 9nf 9ng;dancing:n 1j4
dandelion:n aqs;dane:n 9b2;danger:n c7q 1uy c7r 8xa;dangerous:a 7r;dangerously:r cw6;dangle:v if2 fw9;danish:n 84t
dank:a vv;dapper:a b4;dappled:a mj;dare:v hpj i22 emh;daring:a i;daring:n 7fd 4tu;dark:n bqj c8e 8xf co6
darken:v dir g0r dip;darkness:n bqj 8xf c8e 66z;darling:a hu;darling:n 9nj;darn:v flc;darned:a 7u;dart:v gqq h30 gqp
dash:n 4rj 1ck 7u6;dash:v h30 dkc fy9 i36 ght da9;dashing:a sl b4;data:n 8px;date:n cnr 9nk 8ml clm
date:v hy3 eca e38 hy4 ec9;datum:n 5xv;daughter:n 9nl;daunt:v ght;dauntless:a 2t;dawn:n cod 7l4 crh;dawn:v e15 i6a dy5
dawning:n cod;day:n cnj clt cnq co0;daybed:n 36r 30p;daybreak:n cod;daydream:v g7y hsr;daylight:n co0 am4;days:n cme
daytime:n co0;dazed:a 53 9r;dazzle:v hak ebd;dazzling:a 35;dc:n ama;deacon:n 9no 9nn;dead:n 89b clu
deaden:v do4 g66 drr drq dar dao;deadhead:n 9ns 36t;deadline:n col;deadlock:n bst;deadly:a bo bp ut;deaf:a e3
deaf:n 89d;deafening:a ho;deal:n 281 6x8 bed cl6;deal:v ezd ec6 hpb i58 hk3 hgm;dealer:n ahk 8dc ahm a75
dealing:n 29g 27v;dealings:n z1 bex 27v;dean:n 9nt 9nv 9nu;dear:a hu rs;dear:n 9g3 9y9;death:n 7n4 am5 bp2 cml
deathbed:n cni 36u;deathlike:a 11;deathly:a 11 bo;debacle:n 7nn amm 7un;debate:n 79k 7g9;debate:v eae ei8 ei6 ef9
debauch:n 1l5;debilitate:v dnz;debility:n c80;debris:n cfp;debt:n c5j b20 6xa;debunking:n 1lo;debut:n 19j 7eg
debut:v gd0 gcz;dec:n cpf 8wt;decade:n coz bbx;decay:n b41 b40 am6 c83;decay:v dov dbu dza;deceased:a z;deceased:n 9np
decedent:n 9np;deceit:n 6wf 1t5;deceive:v i4g elc;decelerate:v dru dro;deceleration:n 556 cs8 1e9;december:n cpf
decency:n 4we 4ul;decent:a p3 ni;decent:r cxw;decently:r cxw;decentralize:v dp9;deceptive:a ed
decide:v e8x e90 e92 e97;decidedly:r cuh;decimeter:n ba0;decision:n 15y 5ze 7j1 7j0;decisively:r cz3
deck:n 36v 36w 8a0 36x;declaim:v f0x eq2;declamation:n 7ga 7gb;declaration:n 6u9 6uw 7d8 6v0
declare:v exh eua eiw ej2 huo hkm;decline:n b43 c0t b40 921;decline:v dbi hg7 eh0 dr5 h11 gvs;declivity:n 921
decompose:v dbv dov dbw;decomposition:n c86 b45 b44;decor:n 3jl;decorate:v gar ihp i27 fv8;decoration:n 36y 6t3 1ax
decorativeness:n 4lw;decorator:n 9wy 9nx;decorum:n 4w9;decrease:n 7n5 b46 57v 1f8;decrease:v d89 ds0;decree:n 6m8
decree:v eyx eai;decrement:n 57v b46;decry:v em8;dedicate:v eo4 hr3 eo3 e7c;dedication:n 4ut 7tl 6s2 6i8
deduce:v e4b eso;deduct:v e4o hel e4b;deduction:n azj axe 5vj 5v6;deed:n 6mf yg;deem:v e8l;deep:r cz5 cz6
deepen:v dd2 dd0 e00 dz9;deepening:n b47;deeply:r cxg cz5;deer:n 2nk;default:n 10s ayn aym 5wa;default:v hh1
defeat:n 7uj 80f;defeat:v f4q hx0;defecate:v d4l;defect:n c46 5bs c47 4lk;defection:n 104 c01
defend:v eos f6g f6k f3p f7q;defendant:n 9cw;defender:n 99a 99b;defense:n 20z 1vo 8dv 6v8;defer:v i8u en9
deference:n 2eb 4x6 4iw;defiance:n 4wr 7ff 2b3;deficiency:n c36 583;deficient:a d tf;deficit:n 584 c38 b8j b1y
define:v i6f etk idd igq esv;defined:a 8s;defining:n b76;definitely:r cuh;definition:n 6vl 4m3;definitive:a su 6i
deflection:n c64 7qw 7k1 52d;deformation:n 7sg 7nb 1hz;deformed:a ra;defraud:v i4a;defray:v ho7;defrost:v dn1
defy:v ie7 ie9 emh;degas:v da2;degeneration:n b48 c2d 7s2;deglycerolize:v gx6;degradation:n 1bf c2c;degrade:v gj5 dbr
degree:n 56w bnl 6sv b8u;deign:v i5h;deity:n 97y;dejection:n c57 cff;delaware:n 9af;delay:n cru 260
delay:v dth i8r dtj drv;delegate:n 9ny;delegate:v hr0 hqq;delegation:n 8ni 29u;deliberate:a f4 ga;deliberately:r cvd
deliberation:n 79m 5vr 5wm 557;delicacy:n 4rk 81j 5tx 57p;delicate:a 83;delicately:r cwd;delicious:a ms u7
delight:n 7vo 5yr;delight:v gkf fan gkj;delightful:a ms;delimit:v i6f icx ebv;delineation:n 7d1 36z 1yu
delirium:n byy byw;deliver:v evx ft0 hk1 i2m hz8 f1v;deliverance:n 129;delivery:n 1dh 7kp 767 27z;delta:n 920 bk3 6zm
deltoid:n 5jy;delude:v i4g;deluge:n beg ao2 aml;delve:v fjw;demagogue:n 9nz;demand:n 7ci b4a 61t 25l
demand:v eds i7i ey4 f2h f2g ey5;demander:n 9o0;demarcate:v ebw ebv;demarcation:n 8v4 5ts;demean:v gj5;demeanor:n 4w6
demimonde:n 8ix;demineralization:n bw0 b4b;democracy:n 6bf 8ls 65k;democrat:n 9o3 9o2;democratic:a 5p
democratize:v i13 i12;demolish:v g9e g9f fb9 f37;demolition:n 7ls 2fl;demon:n 98a a1v 9o4
demonstrate:v h9j e6g eix i09;demonstration:n 1ll 1lm 2bo 6qk;demonstrative:n 6ev;demonstrator:n 9o7 9o6 9o5
demoralization:n 1bg bpt 805;demote:v hrd;demur:v ehp ey1;demythologization:n 6x4;demythologize:v d7g
denial:n 7da 7d9 b4c 180;denomination:n 8eq 8cf 6fd;denote:v eru ers eut;denouement:n 7iz 6vi
denounce:v ekc hzl ekf eke;denseness:n 5oq 56m 4ym;densitometry:n 22i;density:n 4ym 56m;dent:n al1 blb 4lm;dent:v fhu
dentist:n 9o8;denture:n 370;denunciation:n 7fh;deny:v eik eim hei hef heg f2f;depart:v gmr iah gz2 gyr hq4 h3k
department:n 8ek 8st 60c;departure:n z3 7nq 7lq;depend:v ian ea9;dependable:a 86 v2;dependence:n bru bub
dependency:n bru bub 8r2;dependent:a 88;dependent:n 9o9;depersonalize:v dnw;depict:v gba evr gbf;depletion:n 1fb bsx
deplorable:a d5 tp pk;deplorably:r cw8;deplore:v ejb eq6;deploy:v f7r foy;deportee:n 9r2;depose:v hru exq
deposit:n am7 965 b4d b1a;deposit:v g03 hlh g3s;depositor:n 9oa;depot:n 4ao 485;deprave:v i4p;depravity:n 4te 1su
depreciation:n 1fq azi 6tu;depredation:n 21f 7lt;depress:v gkc gw2 g3p g3o dcx;depressed:a 80
depression:n bzb c5e 94d 804;deprive:v hlq hlm d9q;depth:n 59n 56x c2e 5ml;deputy:n 9oc 9ob 9oe 9od;deranged:a q8
dereliction:n 4k6 1se;deride:v el8;derision:n 6to 2dx;derisive:a p6;derivation:n 8rd 6vk 5vi
derivative:n 67n ceo 6jz 6dw;derive:v e4b hjx deu det igr;derrick:n 373 372;dervish:n 9of;des:n ccf 37x
descend:v gvr igr i5h dkq;descendant:n 9og;descendants:n 8m1;descendent:n 9og;descent:n 7nj 4xq 1dx bgf
describe:v evr eu6 g4a e5h;description:n 6u7 7cz 5zi;desecrate:v i3y eme;desecration:n 1st;desert:n 8r9 4rb
desert:v e2w i4z gmc;desertion:n 104 17y;deserve:v i95;deserving:a wc;design:n 1zr 5t6 629 374
design:v g80 e9y g87 g85 gf3 g7p;designate:v ez7 hqq er5 ed0 e9x;designation:n 6fd 161 15e;designer:n 9wx 9ei 9tn 9oh
desirable:a 9i;desire:n 7v7 4yq btm;desire:v glb glg gle;desired:a vo;desk:n 375;desolate:a eo
desolation:n c89 c6y 7zv 7lv;desorption:n b4e;despair:n c56 80j;despairing:a eg;despatch:v gul;desperate:a eg
desperate:n 9oi;desperately:r cvn;desperation:n c56 4jy;despise:v ggt;despised:a hy;despoil:v hnp g2t;despoiler:n a6a
despondency:n 807;despotism:n c2m 8pi;dessert:n 82x;destination:n 8tr 66g 6xx;destine:v ed0 e9x;destiny:n 7lh 97x c4c
destroy:v g6x g2q f37 fl1;destroyed:a hn;destroyer:n 376 9oj;destruction:n 18i 7ls c8c;desynchronizing:n bi3
detach:v fiz h0b fj1;detached:a 6h qo;detachment:n 7wz 1h9 c09 8h7;detail:n 5y0 bg4 79b 8iu;detail:v eth e7d
detailed:a 3i;details:n 6q2;detain:v hyn dtj dth;detect:v h9y;detectable:a m2 fg;detecting:n 1po
detection:n 5s8 15a 6dh 1po;detective:n 9ok 9ol;detector:n 377 379 378;deter:v epv eez;detergency:n 5aq
detergent:n ckv 37a;deteriorate:v dbt d5r;deterioration:n c88 b4f;determinant:n 5qv cjp 8jt;determinate:a 6i
determination:n 15c 4u6 5ze 5vy;determine:v eqt e96 e94 esv e8x e95;determinedly:r cy6;deterrent:n 5qp;detest:v ggr
detonate:v die;detract:v dy9;detribalize:v d8y;devastate:v dnx dfd;devastating:a p4 6u 6w
develop:v gea ge9 dz1 d5x i78 d9p;developer:n 9om 37d;developing:a fp;development:n 1a1 b4g b5g 7rx;deviant:a k0
deviate:v h3f iah h3g;deviation:n 7nq 67u 4r1 1sc;device:n 37e 760 16b 37f;devil:n 98c 98a 78d 9uu;devilment:n 1s8
devious:a 8p 8m;devise:v g7l g93 hfm;devisee:n 9on;devote:v eo4 ec2 hek;devotee:n 9r9;devotion:n 80r 2cp 24p 24n
devour:v g2s gkt fb9 fb7;devout:a rs;dew:n cep;dewar:n 37g;dexamethasone:n cci;dexterous:a h;dextrous:a h
diabetes:n bv1;diabetic:n 9oo;diagnose:v e4z e50;diagnosing:n 15g;diagnosis:n 15g;diagnostic:a 3z;diagnostician:n 9op
diagonal:a ej;diagram:n 37h;diagram:v gbr;dial:n 37i 37l 37k 37j;dial:v egd e77;dialect:n 7aa;dialectic:n 69f bio
dialogue:n 797 73e 6gf 79v;dialysis:n 1q7;dialyze:v djx;diam:n 57e;diameter:n 57e bje;diamond:n b12 ceq 37m
diaper:n 37n 37o;diaphragm:n 37p 5gm 37r 37q;diarrhea:n byg;diarrhoea:n byg;diary:n 6i2 37s;diatom:n 2hs;dice:n 37t
dichondra:n atl;dickens:n 78d;dictate:n 6r7 61g;dictate:v ed2 e3p i56;dictatorship:n 8pi;dictionary:n 6iv
dictum:n 6uc 6ww;die:n 37t 37v 37w;die:v dlr h6y ghp drg glp ghq;diet:n 81n 8l9 81m 267;diethylstilbestrol:n ccf
differ:v iat ehg;difference:n 4od 7nq 7bw biu;differential:n 67n 4oe 37y;differentiate:v e5c e5g e4s d6z d6y d6x
differentiation:n 5tq 1xb b7g;differently:r cwt;difficult:a 8d;difficulty:n 1p7 5qk bzo 4me;diffident:a 3w
diffuse:a dm;diffuse:v h2v fdr euf;diffused:a dm;diffusion:n b4h 7ln 56k 1g2;dig:v fjw fk0 hsu h97 gqo fjz
digest:v fbb e12 e6r dv5 dv4 dot;digitalization:n 1qy;dignify:v i26 dyy;dignitary:n aio;dignity:n 4vh 4x0 c1f
digress:v efq h3k;dilapidated:a 7x;dilate:v dib etg;dilemma:n 5qi;diligence:n 4u8 1pk;dilute:v dcz dvk
dilution:n cer 1fo;dim:a 8v;dime:n b1k 381;dimension:n 56v 601 67i 56q;dimer:n ces;dimethylglyoxime:n cet
diminish:v d89 ds1;diminished:a f5 6j;diminution:n b43 74d 1f8;diminutive:a h2;din:n 7oi 1mq;din:v hcs e2c
dine:v f8x f8w;dingy:a 4v nt 45;dinner:n 827 8jf;dinnertime:n co3;dip:v g3w fas dr6 dgw hli haj
diplomacy:n 79w 4su 4vs;diplomat:n 9or 9os;dipole:n 382;dipper:n 383 90k 2jm;direct:v eda f7t gcr hu9 gy7 gue
directing:a 2b;direction:n 8yt bha 6a9 6qt;directional:a 2b;directionality:n 55j 55b;directive:n 7b3
directivity:n 55j 55k;directly:r cv1;director:n 9ot 9ov 9ou 9rm;directory:n 6j2 6kc;dirge:n 75c;dirt:n cf4 c5w cfg 7et
dirty:a 4u jt;disability:n c81;disable:v dx5 d5p;disabled:a c0;disabled:n 89f;disabling:a dq;disabuse:v ew3
disadvantage:n 5bq;disagree:v ehg if8;disagreement:n bqf 4og 7br;disallow:v egu;disappear:v dqq ha1 dqr dcu
disappearance:n 100 7lx 198 7lz;disappoint:v gj1;disappointed:a tb;disappointment:n 80e 10x;disapprobation:n 6t5
disapproval:n 7wl 6t4 6ai 1xh;disapprove:v e73 ehn;disarm:v gls f3f;disarray:n 5qc 4w5;disassemble:v g9k
disassembly:n 1z4;disaster:n c4m 7kb 18j;disastrous:a cg;disband:v h08 h05;disbelief:n 5rd 66c;disbelieve:v e7w
disburse:v hko;disc:n 3uq bjq 3nv 386;discard:v hf7;discern:v hd7;discernable:a 6t;discernible:a 6t fh
discharge:n 7jr 2fu cfd b4j;discharge:v i3i for hsy fww f6t epk;disciple:n 9ow;discipline:n 675 5pf 4v6 1yi
discipline:v i2u i2t;disclose:v erz h8s;disclosure:n 7e5;discomfited:n 89e;discomfort:n c2v 7w0;disconnect:v frw fn2
discontent:n 809;discontinuance:n 23p;discontinue:v ibw ic0 dlz;discontinuity:n c0g;discorporate:a 7e
discount:n 1fm az3 axq axe;discount:v eh7 hm0;discourage:v epv gko emn;discouraged:a kw;discourse:n 6dp 7gd 79c
discover:v h9y e1n g7z eb0 hji erz;discovered:a k6;discovery:n z4 7e8 5xa 7e9;discredit:n c29;discredit:v e86 eks e7w
discrepancy:n 4og 7nr;discrete:a qp;discretion:n brf 5mp 5tx 5df;discriminate:v e5b hzs hd9;discriminating:a m1
discrimination:n 2ag 5tp;discuss:v eze eic;discussion:n 79c 79j;disdain:n 7wm 6tv;disdain:v ggt egy;disdainful:a p5 no
disease:n bui;diseased:a dv;disembodied:a 7e;disenfranchise:v hxb;disenfranchisement:n 29q;disengage:v fyj fvu dci
disengagement:n 1h9 108;disentangle:v g4l fuz ibp fzr d2j;disgrace:n c2a;disgrace:v i28 gj5 eks;disguise:n 4kr 384 24u
disguise:v ha6;disgust:n 7wn;disgust:v hde gjv;disgusting:a kc;dish:n 385 81k bdd ad8;dishearten:v gkp
disheartened:a kw;disheveled:a uk;dishonor:n c28 4uq;dishonor:v i28 i3x hga;dishonour:v i28 i3x hga;dishwasher:n 9ox
dishwater:n ceu;disillusionment:n 66x;disintegrate:v dos dow dov;disintegration:n c86 c87 b4m b42;disinter:v hvn
disinterest:n 6ao;disjointed:a 5k fy;disk:n bjq 386 3uq 3nv;disk:v geh;dislike:n 6ai 7wh;dislike:v ggz
dislocation:n 7nu 1mo bwx;dislodge:v g05 gp8 g01;disloyalty:n 4uz;dismally:r cz9 cz8;dismay:n 80l 7yh;dismayed:a o
dismaying:a 21;dismember:v g3e g3g;dismiss:v eh7 hwf hrq epb dkh;dismissal:n 2c3 7e3 6se 18g;dismount:v gut
disobedience:n 2br 4wv;disobedient:a t9;disobey:v i1x;disorder:n bu4 c5y bpn;disordered:a l0 5k;disorderly:a ul u1
disown:v hlt ee0;disparagement:n 6tu 2dn;dispatch:n 6rz 10h 552 18r;dispatch:v gul i3i hxt hp6 fkz;dispel:v gyh h07
dispensary:n 387;dispensation:n 29w axy 26s;dispense:v hk3 i15 d51;dispenser:n 388 9oy;dispersal:n 1g2
disperse:v foq h07 djy h04 g6o euf;dispersed:a 6c;dispersion:n 7lo 56j 1g2;displace:v gz0 hrw hrq gmu
displacement:n 17g 7t0 1ea b4k;display:n 70t 1lk 389 7e6;display:v h8x i1a;displeasure:n 80d;disposal:n 5de 29i z5
dispose:v hoj hf7 e7l fxf dhy;disposition:n 4hw z5 6a8 4yo;dispossession:n 2c7 669;disprove:v e6o;dispute:n 7bw 2b5
dispute:v emj efd;disqualify:v dhz eup;disregard:n 5rv 1in;disregard:v f1n eh7 e31;disregardless:r cwx;disrepair:n c82
disrepute:n c29;disrobe:v d31;disrupt:v efn dxn;disruption:n 1gz bpx 7nu 1mn;disruptive:a o4;dissatisfaction:n 80a
dissect:v g1s e4v;dissection:n 1h4 5vn 1q5;dissemble:v ek5 h9g gd6;disseminate:v euf;dissemination:n 6c9 56k 1g2
dissension:n 7bu bqf;dissent:n 7dq 7bt 2bm;dissent:v ehf i08 ehg;dissenter:n 9oz;disservice:n 2cx
dissipate:v h07 h04 fb4 i6n;dissociation:n 1h0 c0f b4l;dissolution:n b4m b4n 1sx 18f;dissolve:n 6p5
dissolve:v dsc dsb dlj h05 gho ghn;dissuade:v eez;distance:n 56d 8t2 59b 7wy;distant:a p0;distaste:n 7wk
distension:n 1fv buc;distill:v dun dd8 dd9 dm6 d48;distillation:n b4o cev;distinct:a q1 qp
distinction:n 5tq c1s 4of 6t1;distinctive:a 40;distinctness:n 4m2 c04 4nv;distinguish:v e5c hd7 e5g er2 e5h
distinguishable:a q1;distinguished:a 8h;distort:v ejy fda fmp ek1 dur;distortion:n 7sg bj6 alg;distract:v gic gfw
distraction:n 5qd 5ru 1lb 17m;distress:n 7w1 c4o bxk 11u;distressed:a a7 ux;distressing:a e0 d5
distribute:v hk3 fow hxk hdw h1f euf;distribution:n 5t7 56j 26r 285;distributor:n 9p0 9dt 8d8 38b;district:n 8sx
distrust:n 5rc 4w2;distrust:v e87;disturb:v ggg frs fc0 dxm dfb;disturbance:n 7s6 bz8 bpx 2bk;disturbed:a uw
disturbing:a e0;ditch:n 38c 922;ditty:n 75b;divan:n 38d 8l6 6no 38e;dive:n 3i3 1ju 1dy;dive:v gvj gvb gva
diverge:v h0d igc iah;divergence:n 22m 7nq 60y 4og;diverse:a q2;diversification:n 17d c8m;diversion:n 1j0 1f7 21s
diversity:n 4oi 4nq;divert:v h3f guf hyh hlj;divertimento:n 74v;divest:v hlq hqa hlp d9w;divestiture:n 6m9 28a
divide:v hwk e4q i70 g25 h09 g24;divided:a 6d;dividend:n b2c bba axc;divine:a dz dy;divine:n 981 9k0;diving:n 7u4 1ju
divinity:n 97y 4to 82u 69v;division:n 8gz 614 1h1 8hm;divorce:n 2cc;divorce:v htl hyd;divulge:v erz;dizzy:a qv
do:v i3c gcv i3f i6s g8l i3z;dock:n 38f asr 3v1 38g;dock:v h53 hln hem g21 fjj;docket:v exd exc
doctor:n 9p1 9p3 1jd 9p2;doctor:v dvl d4y dff;doctorate:n 6sy;doctrine:n 64m;document:n 6jn 38h b26 6l7
document:v ewv e6k;documentary:n 6p4;dodge:n 62c 10e 6wa;dodge:v h61 h62 ehw;dodging:n 1sg 6wa 17v;dog:n 2kk 9p5 9i2
dog:v gyf;doggedly:r cyn;doggerel:n 6h5;doghouse:n 3km 6aj;dogma:n 6y1 65c;dogwood:n au1 au2;doleful:a gk
doll:n 38i 9nd;dollar:n ba6 b1x b1p 6z8;domain:n c6a 8t3 8ca 8am;dominance:n 51w c2g al2 5d6
dominate:v i8w i97 i1m ihf id5;dominated:a 8y;dominating:a e7 8x;domination:n 292 c2h;domineer:v ghe
dominion:n c2j 8sx 8ff;don:n 9p6 a6s 9p7;don:v d32;donate:v hhu;donation:n ax4 273;done:a bt;donor:n 9p8 9p9
doom:n 7lr;doom:v ed0 eps eog;doomed:a hm ci;doomed:n 89g;door:n 38j 38o 5cr 38k;doorbell:n 38l;doorhandle:n 38m
doorknob:n 38m;doorman:n 9pa;doorway:n 38o;dooryard:n 38p;dope:n 3wl 9q0 88s 6q3;doped:a 93;dormant:a 1z
dormitory:n 38q 38r;dosage:n be5 38s;dose:n 38s be5 bv8 2ou;dose:v dxe d59;dot:n blt 8eo 6yu 2ou;dot:v ich foq ewj dwv
dotted:a mk;double:a rz ry rx;double:n 14k afa 9pb 60u;double:v dee fqq h36 fzx hkl ge0;doubleheader:n 1kd
doubly:r cvy;doubt:n 5ra 4ov;doubt:v e84 e85;doubtful:a nz 3v r4;doubtless:r cvt;dough:n 87e b1f;dourly:r cys
dove:n 2je 9pd 83m;dovetail:v iad;down:a v7;down:n 2jy 1k9 923;down:r cw9;down:v fbp fb9 f4d fek duj;downcast:a 80
downfall:n 7kh anu 7s5;downgrade:v e66;downpour:n ao2;downtown:n 8s9;downward:a v7;downward:r cw9;dowry:n awu
doze:v d11;dozen:a rt;dozen:n bby;dozens:n bep;drab:a 95 4m;draft:n b18 aow 38t 87p;draft:v gc7 f42 gb1
drafting:n 1zw 1od 203;drafty:a h4;drag:n ao7 5qq 38u;drag:v fu4 fu8 ibo h6d h2q fbe;dragon:n 97q 2im
drain:n 1hj 38w 38v 25n;drain:v h42 f86 dso dnz;drainage:n 1hj;drama:n 739 7is 6h1 4i2;dramatic:a fd
dramatics:n 1y7 736;dramatist:n 9pg;dramatize:v gc6 evu eti;drape:n 36e 4y2 38x;drape:v g15 g17 g6q g6g;draped:a ld
draper:n 9ph;drapery:n 36e 38y;draught:n 87p 1wk aow 59p;draughty:a h4;draw:n 924 9pj 7n2 38z
draw:v fts hk0 g4a eby gxt gbk;drawer:n 390 9pi 9pe;drawing:n 732 391 203 1l0;drawl:n 78w;drawl:v ev6;drawn:a un
dread:n 7yn;dread:v gh8;dreadful:a 23 d4;dreadfully:r cv6 cz8;dream:n 5us 5ut 7v8 5ns;dream:v g7y h7i
dreamer:n 9pk 9w5 9qt;dreamy:a 9s;drearily:r cz9;dreary:a 95 45;dregs:n 925;dress:n 393 2qx 2q2
dress:v d2u d2y fgs d2r d2q dys;dressed:a 5e;dresser:n 319 9pm 9pl 394;dribble:v h3z g6d fqm d6f
drift:n amc b4p b4q 926;drift:v gr0 gst gp4 iaj i6r gr1;drill:v ftd e21 e29 e2a e22;drink:n 87s 1sy 87l 927
drink:v f92 f96 f9g ece f97;drinker:n 9po 9pn;drinking:n 1wn 1sy;drip:v h40 g6d;drive:n 12q 396 1us 397
drive:v gt9 gt8 h2l fz2 hzd fy6;driven:a ja 12;driver:n 9pp 9pr 9pq 6n8;driveway:n 397;drizzle:n ao3
drone:n 2lo 76o 9nm 398;droop:v gww if3 du5;drop:n bl1 be3 580 91c;drop:v gwe gwb dr9 gwy hrs esi;droplet:n be4
dropout:n 9nq 9nr;droppings:n cfh;dross:n c8x cjv;drought:n c7g cqa;drover:n 9ux;drown:v flx dud dlu duz iie h6p
drowse:v d11 d13;drowsiness:n bt5;drowsy:a 1p;drug:n 399;drug:v d59 fbk;drugged:a 93;drugging:n 1qq;drugstore:n 39a
drum:n 39b 7oz bkz 39c;drum:v hbo gdu e28;drumhead:n 39d;drumlin:n 928;drummer:n 9pt;drunk:n 9pv 9pu;drunkard:n 9pv
drunkenness:n bsy bud 1sy;dry:a ez;dry:v dcc dcd;drygoods:n 39e;dryness:n c7f 4vc 4ic;dual:a ry rz;dub:v ez0 etw hrc
dubious:a 3v nz;duck:n 2jl b8k 83n 39f;duck:v gnn gvk gw8 ehw;ducking:n 1jy 1bp;duct:n 5er aud 39g;due:n 5cm b1z
duel:n 2ba 1uh;duelist:n 9py;duffer:n 9pz;dugout:n 39h 39i 2xk;duke:n 9pw 9px;dull:a hp;dull:v ff6 do9 hd3 h79 ff7 dyh
dullard:n afb 9h1;dumb:a 56;dumbbell:n 39j 9q0;dump:v hfc hfb hoa gwd gwc fqy;dun:n 2mz 50j;dune:n 929;dung:n cfh
dungeon:n 3kk 39k;dunk:v g3w g5g fas;dupe:v eld;duplicate:v ge0 ia9 ge3 dee;duplication:n 39l 23g;durability:n 54r
durable:a hh;duration:n clz cly 54l;dusk:n cof;dusky:a 2p;dust:n cey cfp cez;dust:v ff1 ffq g6h foq;dustbin:n 2qq
dustpanful:n bde;duty:n 298 1r9 az0;dwarf:n 9q2 988 xt;dwarf:v id6 hvc;dwell:v e9d i9p i9i iid etr;dweller:n 99j
dwelling:n 39n;dwindle:v dfw;dye:v dgr;dyeing:n 1bj;dying:a 96;dying:n cml;dynamics:n 68n;dynamite:n 39o
dynamite:v dig;dynasty:n 8az;dysentery:n bv6;each:r cyq;eagerness:n 81g 4j4;eagle:n 2if b8l b1r 70x
ear:n 5gr 5p8 5gt 5rn;earl:n 9q3;earlier:r cva cyw;early:a ls;earn:v hjn hjo;earnest:a qt rs nu;earnest:n b04
earnestly:r cxf;earnestness:n 7xo 4j7;earnings:n awj axm;earphone:n 39p;earsplitting:a ho;earth:n 92a cf2 93k 8th
earthman:n agu;earthquake:n 7s7 bpz;ease:n 4mc c5m c2r 4qc;ease:v glx d54 dxh gke;easel:n 39q;easily:r cx7
east:n bhh 8tj bho;easter:n cop ame;easy:r cx7 cxe;eat:v f8z f8v f9n gg1 f85 dgb;eating:n 1wf;ebb:v gr3 f6f e02
ebbing:n b4s;ebony:n 4zm atf ate;ebullient:a sm;eccentric:a 77;eccentric:n 9q5 9j9;eccentricity:n 4qr bjw 55x
ecclesiasticism:n 2d5 64s;echo:n 52b 98m 7cx 52c;echo:v etm hcb ibg;eclipse:n 7nx;eclipse:v ihf ha5;ecliptic:n 8tl
economic:a wg 9e;economical:a 9e wg;economics:n 694;economist:n 9q6;economize:v hid hor;economy:n 8lz 5on 4w0 178
ecstasy:n bqs bqv 2ow;eddy:v h1u;edema:n bxa;edge:n 8tn bl5 39s 5cc;edge:v h46 hoz fv9 ff9;edgy:a ub;edifice:n 2xa
edify:v ew2;edit:v db7 eue dbb db8;edition:n 6nk 8a6 6ny 5zk;editor:n 9q7 6n9;editorial:n 6d1;educate:v hqi e20 hqk
educated:a fr;education:n 1y4 66n 5u2 1om;educator:n 9q8;eeg:n 734;efface:v dio gj6 g1o;effect:n akx 4kk 62w 6ob
effect:v g8d i3d;effective:a 9a 5x;effectiveness:n 5dh 53n;effectuate:v g8d;efficacious:a 9a;efficacy:n 5di
efficiency:n bgw 5om;efficient:a 5x;effloresce:v dhd ds6 dez;effluent:n cfm;effort:n 1u9 1p1 yr 1us
egalitarianism:n 65s;egg:n 873 5j5;egghead:n 9q9;eggplant:n 859 att;eggs:n 873;ego:n 7x8 5pz 5mj;egotism:n 4vj 7x8
egotist:n 9qa;ejaculate:v evb d3c;ejaculation:n 78e b4t;eject:v fvc d6k h4h foo;ejection:n 13a 182;elaborate:a 3i
elaborate:v etg g76 doz des;elaboration:n 1g6 7na 7b7 4pg;elapse:v h47;elastic:a c5;elasticity:n 52r;elate:v gk4
elation:n bze 7z8;elbow:n 5lk 39u 39v 39t;elbow:v goi fei;elder:a qj;elder:n 9qb at2 9qc;elderly:a kj;elect:v hri e79
election:n 16t 16q bml 65o;elector:n aj9 a74;electric:a wu ac;electrical:a wu;electricity:n amf amh 7xz
electrifying:a ad;electrocardiograph:n 2zn;electrode:n 39z;electrolysis:n b4u 1af;electromagnet:n 3a0
electromyography:n 22p;electron:n 92b;electronics:n 68k;electrophoresis:n b4v;electrophorus:n 3a1 2hu
electroshock:n 1qw;electrostatic:a wh;electrotherapist:n 9qe;elegance:n 4rh 4ri;elegant:a dh;element:n 617 33q c9q 8tv
elemental:a n5;elementary:a 8g n5;elephant:n 2o7 70y;elevate:v hr9 gw3 dyx;elevated:a jv 9v
elevation:n 7o0 bnn bht 94e;elevator:n 3a2 3a3;elicit:v gfl g7i ebp;eliminate:v dub i7l dua d4j f4a
elimination:n 1hg b4w 5vo 1hh;elite:n 8mp;elizabethan:n 9qf;ell:n 3a4;ellipsoid:n bkp;elm:n as5 as6;elongate:v dj7
elongated:a hd;eluate:n cf8;elucidate:v esd e3d;elude:v h4a ifn ehw;elusive:a lk;elute:v fgz;elution:n b4x
emaciated:a bg;emanate:v dz2 d03;emanation:n clb 2ft 7l9;emancipate:v hyt hyq;emancipated:a cn;emasculate:v dyp d3n
embankment:n 3a5;embark:v gwk dl4 hpf;embarrass:v gie i34;embarrassed:a 68;embarrassment:n 7x3 bqr 7jm 58i
embassy:n 3a6 8nj;embed:v g06 f3l;embellish:v eti ihp gar dha;embezzle:v hjz;emblem:n 3a7 70w;emblematic:a oy
embodiment:n a55 64h 1zz;embody:v ide idb ih5;embolden:v gkk;emboss:v g0d;embrace:n 1il c19 16p;embrace:v i7o fs3 e1v
embracing:n 1il;embroider:v ga2 eti;embroil:v ibo;emerge:v dqi dy6 dqp gxf i79;emergence:n 7kz 7kn zs z8
emergency:n 7ri bt9 3gi;emigrate:v dpw;emigration:n 105;eminence:n c1s 5jq;emission:n 2ft cfd b4y b4j
emit:v d6l ijb evi;emotion:n 7us;emotionalism:n 4i1;emotionality:n 4i1;emphasis:n c1p 53v 77c 76r;emphasize:v exs ext
emphatic:a 1k;emphatically:r cuh;emphysema:n bvj;empire:n 8t5 8cp 8d1;empiricism:n 65x 1pq 1pj;employ:n bpb
employ:v f8a hs7;employee:n 9qg;employer:n 9qh;employment:n bpb 1nw 2di 20p;empower:v hx1 hx2
emptiness:n c3l btq blm 5a6;empty:a ii;empty:v dsk dsg h4g fwu d4k;emulate:v ibh ibf f5w;enable:v dx6;enact:v htg gd9
enactment:n 28x 6m0 1ma;enamel:n 5gd cld 3a9 3a8;enamel:v gax;encamp:v i9r;encampment:n 8rw 2yi 259;encase:v fwm
enchant:v gkj gjo efi;enchantment:n 7w6 bzl 66b;encipher:v ew9;enclave:n 8sy;enclose:v g44 ieg g4p dab
enclosure:n 3aa 1dn 92d 6js;encompass:v i7o;encounter:n 212 7rc 155 7bs;encounter:v gzk hgr ig4 ih0 f2y
encourage:v i2x gkl ef2;encouragement:n 6sh 2cy 80h;encroach:v gxm i43;encroachment:n 7sa 1s5 15p
encrust:v fgh fz6 dey;encumbrance:n 5yw b24 3hs;encyclopedia:n 6j5;end:n 8to crf 7iw 66e;end:v i6b dle igl g6y
endanger:v ida ezh;endear:v gjq;endearing:a hr;endeavor:n 1up 1u9;endeavor:v i0v;ending:n 6e8 184 crf 7iv;endless:a hi
endlessly:r cyi cyz;endorse:v hvg i33 huw ewi;endow:v hx2 hdv;endowment:n 5na ax6 270;endpoint:n 8tp
endurance:n 53i bp0;endure:v e6r ie8 i6t h6w ie3 ie2;enduring:a m5;enemy:n 8gl 9qj 89h 9rx;energetic:a 9x
energize:v d1d dzm;energy:n ami 53q 4sk 4ih;enervate:v do0 ghm;enervation:n 545 7ll 1qn;enforce:v i3a i3b
enforcement:n 28y;engage:v hpk e1q hs7 hrk eo0 dch;engaged:a p1;engagement:n 20x 8ml 7f3 2di;engender:v g8w d3b
engine:n 3ad ald 3n6 3ae;engineer:n 99c 9qk;engineering:n 20u 68v 3af;english:n 72f 9bw 698 7sv;englishman:n 9b3
engrave:v fkq gga gey fkr;engraved:a 3m;engraver:n 9qm 9ql;engross:v e1t e1q;engrossed:a 1n;engrossing:a gb
engulf:v e1t g45;enhance:v dda ddb;enigma:n 5qg 6xv;enigmatic:a 6a;enjoin:v egx ed1;enjoy:v gks fat gln h71 fan
enjoyment:n 7vq 26b 5cu;enlarge:v d8g ddy d8p etg;enlargement:n 1fu bx7 7b7 3ag;enlightened:a fr
enlightenment:n 66u bqw 8q8;enlist:v f41 hgf f42;enliven:v gk7 daq;enmesh:v fuy;enormity:n 4wh 57l 4tj 1sr
enormous:a gw;enormously:r cxx;enough:a te;enough:n b82;enough:r cx5;enquire:v ep0 eg2 ebs;enrage:v gio;enraged:a 15
enrich:v d9o hly;enrichment:n 1b1 ax7;enrol:v hwt;enroll:v hwt;enrollee:n 9qn;enrollment:n zq 8qh;ensconce:v fxc
ensemble:n 8gd 8ij 8gh 89x;enshrine:v fwb ggx;ensue:v i84;ensure:v eof e6d;entail:v i86 i85 hp2;entanglement:n 4fv
enter:v gz5 f35 hwt ifj ewo;enterotoxemia:n bwd;enterprise:n 1up 8cu 4sh;entertain:v hyg ea5 ggo;entertainer:n 99d
entertainment:n 1j5;enthalpy:n 52f;enthrall:v gkj;enthrone:v hqe hqp;enthusiasm:n 81f 4ij 5pq;enthusiast:n 9qo 9rb
entice:v efu;entire:a 5y 5z;entirely:r ctq ctr;entirety:n c3y;entitle:v huu ez3 hra;entity:n xp;entomb:v hvm
entrance:n 3ah 7nz zm;entranceway:n 3ah;entrant:n 3ai a2r 9qq 9qp;entrench:v g0c i43;entrepreneur:n 9qr
entrust:v ho3 hom;entry:n 6ku 19j b29 7ax;enumerate:v ess esz;enunciate:v ev5 ev4;envelop:v g44
envelope:n 3al 3ak bja 92e;envious:a a0;environment:n bn8 8tq;environs:n 8tq 8sb;envisage:v g7w;envision:v g7t g7v
envy:n 812 1tg;envy:v glk glh;enzyme:n cc6;epaulet:n 3am;ephemeral:a m7;epic:a gx;epic:n 6h6;epicenter:n 8ua
epicure:n 9qs;epidemic:n 7sl;epidermis:n 5ei;epigram:n 7a6;epiphany:n 7kw cor;epiphysis:n 5ls 5is
episode:n 7iq 6hp 6pd 42k;epistemology:n 69h;epitaph:n 6i9 6ia;epithet:n 6ty 7d2;epitome:n 647 6ji;epitomize:v idg
epoch:n cqm ctf cql;epoxy:n cgo;equal:a c;equal:n 99u;equal:v iaq ib5 dpy;equality:n 4ob bo0;equally:r cu2
equanimity:n 4wi;equate:v e5k i81 dpy;equation:n 6rd bo0 16y;equator:n 8tw bjm;equilibrate:v d7k ib8
equilibrium:n bn9 b3k bks 5pa;equip:v hnd dx7;equipment:n 3an;equipped:a cw;equipping:n 2aj;equitable:a az
equity:n azr azq 4sq;equivalence:n bo0 4oc 4o7;equivalent:n 5r2 533;equivocal:a a2;era:n cqm cqk 7hc
eradicate:v dua g9r;erase:v dv1 g1o ewn;erect:a ek;erect:v g9p gwr;erode:v dgd dgc;eroded:a wb
erosion:n b4z c6i b50 b3w;erotic:a r5;err:v e32 gst;errand:n 1s3;erratic:a 3y r0;erratically:r cwl
error:n 110 4r0 61y 111;erudite:a qd;erupt:v dkz dii iir dz5 dih ghr;eruption:n 7sn bxd bsd 7sk;escalation:n 1fx
escapade:n 1uo 1j6;escape:n 10c 1j7 1sg 17x;escape:v h4b ehy ehz ifn i5s h4c;escheat:n azt awe;eschew:v ei4
escort:n 9gr 1vv 9qu 9nk;escort:v gzv gzw;escritoire:n 42c;especially:r cvz czt;espouse:v hnx hy9 e1v;essay:n 6ii 1uc
essay:v i0t i0x;essence:n 636 clc 6ob 3um;essential:a jn f6;essential:n 94g;essentially:r ctk
establish:v htd g8q e6g e6h g8s g37;established:a r2 lc;establishment:n 19i 8cs 8fa 3ao;estate:n aw2 avw 8fg
esteem:n c22 7we 6at;esteem:v e8m e8d;ester:n cfc;esthetic:a k xh u5;esthetic:n 65w;estimate:n 5wy 1xk 6ly 6xs
estimate:v e6y ea6;estranged:a hx;estrangement:n c0a 7wi;estuary:n 92f;etcetera:n 3ap;etch:v gf0 hdq gey fkr dsd
eternal:a m6 hi;eternally:r cw4;eternity:n cq9 bom crz;ethanol:n cbv;ethereal:a dx;ethic:n 65a 6r6;ethical:a pj
ethics:n 8zv 69c;ethiopian:n 9b6;ethnic:a se;ethos:n 4n1;etiquette:n 6ra;eulogize:v eng;euphoria:n 7zd
europe:n 8fo 8fm;european:n 9az;europeanize:v dpk dpl;eutectic:n c95;evacuate:v gn4 dsi gz1 dsj d4k
evacuation:n 1hi 103 b4w;evade:v ehw h4a hp7 ei0;evaluate:v e7m e6s;evaluation:n 1xi 5th;evangelist:n 9qw 9qx
evaporate:v dme e09 e08 dcu;evaporation:n b7v b49;eve:n cnp co9 co5;evening:n co5 cri coa;evensong:n cpq
event:n yf bnt amk akx;eventually:r cuv;eventuate:v i6d;ever:r cu0;everlasting:a m6 iv;everlastingly:r cw4
everyday:a l1 cd;evidence:n 5yi 6qa 6us;evidence:v eix exw etb;evident:a ka fh;evidently:r cuk;evil:a vk 2i
evil:n 1sq 5ai 4tg;evildoer:n acn;evocation:n 5uw 66a 5yn;evoke:v gfl g8o g7i g7g ero;evolution:n b4g
evolve:v ge9 der dz1;exacerbate:v dbs gku;exacerbation:n 1ge 2ds;exact:a 7g;exact:v ey4 edv;exactly:r cxb
exaggerate:v ek9 i40;exaggerated:a j2 9u;exaggeration:n 77f 1g0 6wh;exalt:v ely gk6 gk7 dyz;exalted:a jv
examination:n 1pr 7ct 7cq 5vw;examine:v e4y h8b eg9 eg4 i0x;example:n 5y8 646 63e 6ri;exasperate:v gku ghv dbs
exasperating:a mt;exasperation:n 7ye 1iy;excavation:n 20g 8sv 3aq 1zk;exceed:v ib0 iaz f4m;exceedingly:r cus
excel:v iba;excellence:n 4nb 609;excellent:a tm;excellently:r cxm;excelsior:n cia;except:v ehp e2z
exception:n 5ry 5ya 7dr;exceptional:a l2 5q;excess:a jq;excess:n 58h 58f c3g 26f;excessive:a p9
exchange:n akw 793 2aw 280;exchange:v hhh d91 d7o hqu hhi d93;excise:v g1r hl6 due;excitability:n 5p4 4i9
excite:v ggn dwm h7c gfr gfq gfo;excited:a u2;excitement:n 7zb bti 2gb 1mu;exclaim:v eqa ev1;exclaiming:n 78c
exclamation:n 78c 7ds 77b;exclude:v e2z hv0 i82 egw fvc;exclusion:n bna c02 5ry 182;exclusive:a rd;exclusively:r ctr
exclusiveness:n 4vo;excommunicate:v ez8 hrn;excoriate:v em8 ffw;excretion:n b4w cfe;excruciating:a li
excursion:n 1d7 1d4;excursus:n 6o6;excuse:n 6vb 6pi 5y9;excuse:v epp eoo eon eor eop eom
execute:v hxv hxz g88 i3j i3g gcv;execution:n 2ar 12i b51 6ms;executioner:n 9qz;executive:n 9r0 8fb 9d8;executor:n 9r1
exemplar:n 63e;exemplify:v ifo eyf;exempt:v i3k eoo;exemption:n c73 ayx 18b;exercise:n 1p9 20p 1yk 1ry
exercise:v f8t i3z d69 d68 e29;exercising:n 1p9;exert:v f8t he2 hpd;exertion:n 1p1;exhale:v d02 d03
exhaust:v d4o f85 hj6 dsl d6k;exhausted:a uo;exhausting:a 9c;exhaustion:n bsw 7ll 1fd;exhaustive:a 62
exhaustively:r cv7;exhibit:n 6ut 1lk;exhibit:v i7u h8x h9j gso;exhibition:n 1ln 8nu;exhilarating:a gj
exhortation:n 79g 7gf;exhumation:n z9;exigency:n btb 7ri;exile:v hyy;exist:v i63 i6p;existence:n bog 978
existent:a ah ob 9;existential:a 9m;existentialist:n 9r3;existing:a ah;exit:n 3ar 7lq 10b;exodus:n 10f;exonerate:v epk
exorcise:v g02;exotic:a c7;expand:v h4i df5 dyo dil dfp etg;expanse:n 593 597 92g;expansion:n 1fu bf4 7b7 1g5
expansiveness:n 4ne 4jf;expect:v eau edu eav e17 d3j d3i;expectancy:n 7xi 650;expectant:a 1t
expectation:n 64o c55 7xh 67w;expedite:v i2a hu4;expedition:n 21i 8nz 1d1 1d7;expel:v hz4 hrm f4s d6k;expend:v f89 hi8
expenditure:n axf 28r 1fc;expense:n axg 7rq axj;experience:n 5u9 66o 7ie;experience:v h6z e1g h6v ggi d74
experiential:a 9m;experiment:n 1px 5wp 1u8;experiment:v i0z;experimental:a 9n;experimentalism:n 65d 6ay
experimentation:n 5wp 1px;experimenter:n 99e 99f;expert:a s3;expert:n 99g;expertise:n 5od;expiate:v i05
expiration:n crk 7lq 1w7;expire:v ic3 dlr d02;explain:v esb f25 eon;explanation:n 6v2 5we 7fg;explicit:a ar
explode:v die dic ear did g2u f1b;exploit:n yr;exploit:v f8l f8o hs6;exploitation:n 20r 1io;exploration:n 1d3 20l 5vs
explore:v e58 e59 e52 e51;explorer:n 9r4;explosion:n 7ju 1gl 7r9 7p0;explosive:a ss;export:n 3as;export:v hnv hfw fox
exporter:n 9r5;expose:v h73 erz h8x fly h8s ezh;exposed:a nn;exposition:n 6vf 8nu 6ve 6vd;exposure:n 548 15o 7eb 63y
expound:v etg ews;express:v esl ese f1t f1u h9a fms;expressed:a ar;expression:n 4kv 70u 79h 79z;expressiveness:n 4rr
expulsion:n 182 1fg 13a;expunge:v g1r;expurgation:n 1hk;exquisite:a io 82;extend:v dyn ic7 icc hke d1l ici
extended:a hg hd;extension:n crv 1g1 6cb 1y6;extensive:a 64;extent:n bno 58r;extenuate:v epq;exterior:n 8vl 8vk
exterminate:v fl4 g9r;extern:n 9r6;external:a gf c9;extinguish:v duv iiu dux dub dua;extirpate:v g9r g2z d9v
extra:a jq;extract:n cf9 6i0;extract:v fmr hgd g7i dd9 fuk fms;extraneousness:n bfr;extraordinary:a j4
extrapolate:v eyj e4r e1a;extrapolation:n 5ww 5vk;extravagant:a p9;extravagantly:r cy9 czc;extravaganza:n 1lc
extreme:a ip;extreme:n 576 8ty;extremely:r cw5 cus;extremity:n 5kq c4n bnq 8tx;extremum:n 8ty b9t;extricate:v g4l
extrude:v gaq;exuberant:a sm p9 2;exude:v d47 esm;exultant:a 81;exultation:n 7z9 78n;eye:n 5gf 5mm 5ro 8s3;eye:v hb3
eyeball:n 5gk;eyebrow:n 5gh;eyelid:n 5gi;eyepiece:n 3au;eyes:n 64t;eyeshadow:n 3av;eyesight:n 5p7;eyestrain:n bsv
fabled:a oc;fabric:n 3aw 4y9;fabulous:a od;facade:n 3ax 6wg;face:n 5m5 4kv 4kt 3ay;face:v ei5 f2w icv icw gra f27
facet:n 605 bly;facilitate:v dxh ign gfc;facility:n 3az 5oj 4md 1ny;facing:n 3b1 3b2 3b0 1vt;facsimile:n 3b4 3b3
fact:n 5xy 6q4 boj 61n;faction:n 8ip 8j9;factor:n 7la 617 bbb 9dl;factor:v e4k hmd e4l;factory:n 3b5;faculty:n 5ow 8km
fade:v dcv dqc dqb d5u;faded:a 4l 9w;fadeout:n 7ly 7sd;fail:v i0q i0o gj2 drg i0e;failure:n 10q 7kg c4r 9zk
faint:a 8v t6;faint:v d1e;fair:a ax j1;fair:n 1lf 8nx 8nw 28h;fair:v fir;fairly:r cuf;fairness:n 4sq 6am 50r 4l9
fairway:n 8tz 8vx 8vo;fairy:n 986 9r7;fairyland:n 5nt 5nh;fairytale:n 7eo 6wd;faith:n 64q 64l 8dw 2cq
faithful:n 8hs 8bt;faithfully:r cyg;fake:a d0 jh;fake:n 3b6 9wf 16d;fake:v g99 i4k ek8;faker:n 9wf;falcon:n 2id
fall:n cpx 11e 921;fall:v gvw gvr d81 ig3 iij i0p;falloff:n b7a;fallout:n cfs alc;false:a 7i
falsify:v ejy i4k e6q dbc dba;falsity:n bou 6w9;falter:v ih4 gqu gqt eva;faltering:n 25q;fame:n c21 c26;famed:a gq
familiarity:n 5xx 4jo 4x1;family:n 8dq 8au 8c5 8av;famous:a gq;fan:n 3b7 ae6 9r9;fan:v fqs dd3 gph d9y;fanatic:n 9ra
fanaticism:n 6as;fanciful:a oe;fancy:n 620 5nq 7w5;fancy:v g7t ggy;fanfare:n 71a 6zy;fantasia:n 74y;fantasist:n 9rc
fantastic:a b2 l3;fantasy:n 5nr 6gk 620;fantods:n bu7;farce:n 73o 84l;fare:n 62n ayv 9rd 81l;fare:v i6s f99
farewell:n 6pk zz;farm:n 3b8;farm:v hsv hev gec;farmer:n 9re;farmhouse:n 3b9;farming:n 1zc 1jz;farmland:n 8u0 91w
farther:a 58;farther:r cu9;fasciculation:n by5;fascinate:v ibs gkv gjo;fascinated:a 9o;fascinating:a gb 1r
fascination:n bzn 7w6 4lg;fascism:n 6bg;fashion:n 4xz 1ii 5tv 3ba;fashion:v g9l;fast:n 266;fast:r cw1;fastball:n 12z
fasten:v fm0 fm6 fii dq7;fastened:a 3a 2v;faster:r cw2;fat:a bm;fat:n cfx 5fe 51y;fatal:a 7y cg;fate:n 7lh 97x c4c
fateful:a 7y nl cg;father:n 9rg 9s3 9rh 9jn;father:v d3b;fathom:v ebq dvx;fatigue:n bsu c44 80c 1s0;fatigued:a uo
fatten:v fb1;fatty:a bm;faucet:n 3bc;fault:n 110 c47 5a2 92h;fault:v ekg;fauteuil:n 3bd;favor:n 2e4 5bc 6ah 7wd
favor:v hrf e8i hwb hvf;favorable:a 1w;favored:a hw;favorite:a hw;favorite:n 5w5 9nj 9si;fawn:n 50j 2nl;faze:v ghm
fear:n 7yg 7yx 7ym;fear:v gha gh8 gh9 gh4;fearful:a 23 2y;fearless:a r 2t;feasibility:n 5b0;feasible:a mw
feast:n 8je 7ir 82c 7td;feast:v fa8 fa9 f9w;feat:n yr;feather:n 2jx 1em;feather:v fh2 fh1 f65 f64 d5w
feature:n 604 5m7 6oz 6d2;feature:v i7p i7t;feb:n cp5;february:n cp5;fecund:a na;fecundity:n 5ne bu2 5am;federal:a k3
federalize:v dmj dwq dmk;fedora:n 3be;fee:n az4 ay4;feeble:a t6 pp;feebleness:n c80 544;feed:n 86i
feed:v f9v f9l f9s daf i2z f9n;feedback:n b52 6vo;feeder:n 2gs 9q4 92i 42j;feeding:n 1wf 25f;feedlot:n 3bf
feel:n 5q2 c70 4yv 1x1;feel:v ggi eag h6r d6n e8e h70;feeler:n 2od 7ar 4sy 2oe;feeling:n yb 62t c70 5sw;feelings:n 7xr
feign:v ek5 gd7;feint:v gd8;felicitate:v enj;felicity:n 4mq bqu;fell:v fg7 h48 flf;fella:n 9j8
fellow:n 9j8 9kw 9k7 bbo;fellowship:n 8i6 bmt awx;felon:n 9mt bvm;female:n 2gw 99h;femininity:n 4ka;fence:n 3bg 9rj
fence:v g4r heb f7j f6n ef9;fencing:n 3bg cft 2b7;fender:n 3bh 3bj 3bi 2x3;ferment:n bq7 cca b7z
fermentation:n bq7 b7z;ferocious:a vi;ferociously:r cyu;ferocity:n 53w;ferry:v gua gu9 gu8;fertile:a na cq
fertilize:v dwl dwp d37;fertilizer:n cfu;fervent:a lp;fervor:n 7uy bti;festival:n cns 1le;festive:a gn;festivity:n 1j3
fetch:v fso fsp;fetching:a 1s;fete:v hye;fetid:a cl;fever:n bya 7xk;feverish:a u;fiat:n 6m8;fiber:n cfz 81z 5ec 4hr
fiberglass:n cfy;fibrin:n cc7;fibrosis:n bvw;fiction:n 6gh 6we;fictive:a cz;fiddle:n 4eu;fidelity:n 4r5 4ur
fidget:v h2o;field:n 8u2 8ra 8u1 675;field:v f34 f32 eih e75;fielder:n 9rl 9rk;fieldhand:n 9rf;fielding:n 140
fieldstone:n cg1;fiend:n a1v 98a 9ra;fiendish:a d7;fierce:a vi iq;fiercely:r cyu;fierceness:n 53w;fiery:a lp
fifteen:n bc2;fifth:n bi7 bbh 706;fifties:n cn4 cn3;fifty:n bc6 b1u;fig:n 72v as4 85v;fight:n 20x 2b6 4sm 7c0
fight:v f3o f3p hs1 i5e;fighter:n 9kh 3bk 9j5;fighting:a kt;fighting:n 2b6;figure:n 72v 5e1 bbl 3bl
figure:v ea6 ifj g7t e4d e10;figurine:n 3bm;figuring:n 5wv;file:n 6l6 8on 3bo 3bn;file:v ewu fph gs8 eml ewt
filing:n 7ay 92j 1zq 1v9;filipino:n 9bm;fill:n b83 cg2;fill:v dss dsp i9f hqy f9z hqx;filling:n cg2 b54 87o 4h0
fillip:n 5yq;filly:n 2mn;film:n 6ox 6ct 3bq 3bp;film:v ewx gcu;filming:n 1yy;filter:n 3br 3bs;filter:v fui fuh h3z
filthy:a jt 4x;final:a bx jm;finale:n 74n crg 186;finally:r cuv cuu;finance:n 27e 695 29d;finance:v heq het
financial:a wx;financing:n 27f;find:v hgr h9y hjf eqt eag h86;finding:n 15c 2c5 92k;fine:a qb;fine:r cv3 cwd
fineness:n 4na 59v 4yz 4rk;finger:n 5l5 b9s 3bt;finger:v fc8 fk4 er6;fingering:n 254 14w;fingernail:n 5ln
fingerprint:n 6qc 713 4lr;fingerprinting:n 15f;fingertip:n 5l6;finicky:a bd;finish:n 4lx crg c3v 8tr
finish:v dvb dld i6b fgr fb8 dlc;finishing:n 4lx 185;finn:n 9b7;fire:n 7jg 226 b55 3bv;fire:v f6y f6r djb hrq f6t gyg
firearm:n 3bw;firecracker:n 3bx;firelight:n amp;fireman:n 1je af2 a9e 9ro;fireplace:n 3by;firepower:n 5do
fireside:n 8ue 3hd;firewall:n 12r 3c0 3bz;firewood:n cl0;firework:n 3c1;firing:n 226 13p 1go 18g;firm:a p2;firm:n 8d3
firm:r cv0;firmly:r cv0 cyh;firmness:n 53f 4u0 4yg 4py;first:a bw;first:n bi4 b8o crc 1ri;fiscal:a wx
fish:n 2o9 865 9co 8z3;fish:v fki f7b;fisher:n 9rp;fisherman:n 9rp;fishing:n 1k0 1k1;fishmonger:n 9rq;fishwife:n 9rq
fist:n 5l2;fistfight:n 2bd;fistfight:v f33;fit:a oa;fit:n bzi bus 4y3 1my;fit:v idt iac dhx dhw ia3 igm
fitness:n 4mr 5b3;fitting:a ni;five:n bbt 8ds 3c3;fix:n bzr 1dq 1b6 18c;fix:v dff fm0 esv g9v f80 g8r;fixed:a je
fixer:n 9rr cg3 a14 3pb;fixing:n 1b6 3bb 1bl;fixture:n 3c4 a9a 4pw 1b6;fizzle:v ibz;flag:n 3c5 6kh 70l
flag:v ezr dx2 gww gaa d8n;flail:n 3c6;flail:v fre h5p;flair:n 5nc 4rj biz;flake:v g4j flq fgc;flame:n b55
flank:n 8qm bkq 83y 2nv;flank:v icz;flannel:n 3c8 4ff 3c9;flap:n 3ca bza 7sp 5hc;flap:v gqx gp2 h5o h5n gkr f1a
flapper:n 9rs;flare:n biz b56 70k bw4;flare:v iiw di8 iix dii;flash:n 7r0 4za 7ii 5xb;flash:v haa dqk h90 erl h30 h8v
flashback:n 6i1 7mh;flashing:n 7ii 3cb;flashlight:n 3cc;flashy:a u6 4q;flask:n 3cd bdf;flat:a a8 nw
flat:n 92l 3ce 70c 3cf;flatly:r cw3;flatness:n 55a 762 5sq 4zi;flats:n 3ch;flatten:v dtt dts dog;flatter:v ene
flattery:n 6ss;flatus:n 1wi;flaunt:v h90;flautist:n 9rw;flavor:n c70 5sk 5zm;flaw:n c47 c45 c42;flea:n 2lj
fleck:n 90l 4l4;flecked:a mk;fledgling:n a2r 2i0;flee:v h4d;fleet:a b7;fleet:n 8kr 8kq 8kp;fleeting:a hk
flesh:n 5fc 5e1 aug;fleshy:a be;flex:v h0q h91 h0p fhw fhv;flexibility:n 52x 4jv 4wn;flexible:a c5;flick:n 7m5 6yi 6ox
flick:v hab h9t gq9 g4y iiy g4z;flicker:v gov iiy hab;flight:n 8hl 1cq 3ci 10c;flimsy:a t7 79 rn;flinch:v h2y
fling:v fyl h5s hic hf7;flint:n cg5;flip:n 1jr 88h 2fd 2fc;flip:v gq8 fyg h9t gqa gq9 fym;flirt:v ezn htz;flit:v gqq
float:v gr0 gr4 gok i0y glz fyv;floating:a qz;floc:n c91;flocculate:v i7c i7d;flocculation:n b57
flock:n 8bs 8bq bed 8k7;flock:v gzt gzs;flog:v fqv fqx;flood:n aml beg 3cj 1e5;flood:v fzu dc6 hop dsr;flooded:a cr
floodhead:n amn;floor:n 3ck 3cl 6r0 92m;floorboard:n 3cm 3cn;flooring:n 3ck cg6;flop:v gvz gvy i0s;florid:a du
floridian:n 9c8;florist:n 9rv 3co;flounce:v gsm;flounder:v gsq hs2;flour:n 820;flourish:n 71e 71f 71d 71c
flourish:v dil hnh ftp;flout:v eh9 el1;flow:n 7qi csa 1e4 b58;flow:v h3l h3n ihd g16 dc7;flower:n apb apa ctc
flower:v dhc;flowerbed:n 3cp;flowering:n b38 b7u;flowing:n 7qi;flu:n bv3;flub:v i0n;fluff:n cck 2rd 11c
fluid:n chn chm;fluoresce:v haf;fluorescein:n cih;fluorescence:n amq;fluoride:n cg7;fluorine:n ca5;fluoroboride:n cg8
flurry:n 1mx aoe;flurry:v h4z gi8;flush:a pg;flush:n ctc btz bxx 8a1;flush:v d6g dt0 hds fjo dt2 dt1;flushed:a ds 4h
fluster:v gid gi6;flute:n 3cs 3cr;flutter:n 1f2 bpx 7sp;flutter:v gqq gov gqr goz d0f;flux:n csb 7qn cfv btt
fly:n 2lk 4an 3ct 148;fly:v gtp gmb gtr fty gm4;flyer:n 7gq 9ru 9f5;flying:a f3;flyway:n 8vw;fm:n 6dj ca4
foam:n 92n cg9;foam:v dxl;focus:n 5rq 4m5 4rt bvo;focus:v eb2 hai ec1 dix diw;focusing:n 5rq 1gh;foe:n 9qj 9rx
fog:n amr c6m 5qe;foible:n 4p8 3cu;foil:n 3cv 60f 3iy 3cw;foil:v ih1 i35 flm;fold:n blf 8bt b59 8br
fold:v fhn dou htb fmc dzv;foliage:n av9 3cy;folk:n 89i 8m3 8av 75s;folklore:n 66r;folks:n 8aw 89i
follow:v gy3 ifd gxj i1v ife;follower:n 9rz 9s0;following:a 1f;following:n 8hr 1dl;folly:n 4vu 2fh 5ot 1l8
fond:a hz fk;fondly:r cyl;fondness:n 7w5 80s 4i3;food:n y3 81i 5xj;foodstuff:n 3fr 81u;fool:n 9s1 9jm 9xf
fool:v i4i fb4 eld elb;foolhardy:a 2u;foolishness:n 4vu 5ot 2fh;foot:n b9k 8rn 2l7;foot:v hjj gr7 e4n
footage:n 3cz azc;football:n 1kf 3d0;footbridge:n 3d1;footing:n boe bff 3d2;footnote:n 6wt;footpath:n 3tx
footprint:n 6qd 6qh 599;footstep:n 7p1 1c9 bci;foraging:n 20m;forbid:v egu hvd;forbidden:a ma;force:n 5d0 ams 53o 8gs
force:v hzc g90 goe ed3 g00 fz2;forceful:a 1k;forearm:n 5l0;foreboding:n 7yp 7ih;forecast:n 6vv;forecast:v erd ea6 emr
forecasting:n 6vt;foreclose:v hvd hiz;forefather:n 9s3 9s4;forefinger:n 5l8;forego:v iek i14 hku;foreground:n 63z
forehead:n 5m8 5jp;foreign:a c6 ge;foreigner:n 9s5 9s6;foreknow:v eaw;foreknowledge:n 7h4;foreman:n 9s8 9s9
forerunner:n 99w 6yn bi1;foresee:v eaw g7v i3r;foreshorten:v de8 de9;foresight:n 4vz 5x2;forest:n 8pc 92q
forestall:v hvd i3r;forever:r cw4;forfeit:v hku;forge:v gap g99 g7l gpb gpa g9n;forget:v e2k e2x e2t;forgetful:a ow 1q
forgetfulness:n 5pv;forgive:v epi i3l;forgo:v i14 iek hku;fork:n 1h7 bm3 3d4;forked:a v6;form:n 6dx 5zg 63r 55c
form:v huy i6z i77 d7q g9n htm;formalism:n 65e 65y 1ia;formally:r cxs;formation:n 8oi 1zp 19i 92s;formative:n 6e6
former:a lt lu;formidable:a 26;formula:n 6uk 6xz 6ul 6z4;formulate:v erb g7l ev8 g7n;formulation:n cga 20c 763
forsake:v e2w;forswear:v eh3;fort:n 3ec 3d7;forte:n 5bl 750 3d5;forth:r cym cwf;forthright:a 8o;forthwith:r cuy
forties:n cn1 cn2;fortification:n 3d6 5o2 1b2;fortify:v dck g5z f3e dco dcn;fortitude:n 53g;fortress:n 3d7
fortunately:r cun;fortune:n ale b0z alf c4c;forty:a ru;forward:r cwf;forward:v gum;forwarding:n 13l 19z
foster:v i2v i1q epw;fostering:n 7gt 297;foul:a kc cl;foul:v f7n dw0 fw1 f7m dvz dvy;found:n axn;found:v htd g8q e4c
foundation:n bfe 8nr 3d9 66v;founder:n by1 9sa 9sb;founding:n 19m;foundry:n 3da;fountain:n 3dd 96h 3dc 3db
fountainhead:n 6ro 8rf;four:n bbs 3de;foursome:n 8bk bbs;fourteen:n bc1;fourth:n bi6 bbg 705;fowl:n 2j3 83h
fox:n 9p4 cd5;foyer:n 2pv;fracas:n 7c1;fraction:n ch6 3df bb9;fractionate:v fum ful;fractionation:n 1h8
fracture:v dbh g6z dka d6q d6p;fragile:a 83 rn;fragment:n 92r 42y 73a;fragmentation:n 1h6 br9 b5a 7qp
fragrance:n 5sh 50w;frail:a eu 83;frambesia:n bvf;frame:n 3dh 3di 5e1 cqw;frame:v g4o iei i4m ev9 e9o g9c
framework:n 61o 4y9 3dj;framing:n 20e 3dg;franc:n ba7;franchise:n 6lx 8d4 5ct;frangipani:n aq3;frank:a 8o
frankly:r cz7;frantic:a v u2;frantically:r czv;fraternisation:n 26o;fraternity:n 8i9 8do;fraternize:v hqm
fraud:n 1tq 9wf 1t8;freak:n 9sc 9d5;freckle:n 5ek;free:a lg;free:v hsx ho9 g05 i3k hyk hsy;freedom:n br6 c73
freeman:n 9se;freeway:n 3at;freewheeler:n 9sd;freewheeling:a p8;freeze:v dmw d4u dmz dm0;freezing:n b5b
freight:n 2zp 27u azb;freighter:n 2vm;french:n 72l 9by;frenchman:n 9b8;frenzied:a u3 v;frenzy:n byy
frequency:n csc bgy b8q;frequent:v hwg gmh;frequently:r cuc;fresh:a gi;fresh:r cws;freshly:r cws czi
freshman:n 9sf a2r;freshness:n 4xv 4qu bu0 5o0;fret:v gik gg6 hmo h7m gi1 ggq;friction:n bqc amt 1r0;friday:n cny
friend:n 9sh 9du 9d0 afy;friendliness:n 7wa 4jm;friendship:n bmx;frieze:n 3dm 3dl;fright:n 7yg;frighten:v gh6
frightened:a p q;frightening:a 23;frightful:a 22 l4;frigid:a eq et;fringe:n bl7 8z9 8b3;frizzle:v djo fdc
frog:n 2ij 9b9 3dn;frogmarch:v h52 ftw;frolic:n 1l7;frolic:v gp9;front:n 8u7 8u8 64e 3do;front:v icv f2x
frontage:n 58t bhb 3ax;frontier:n 8r8 8r4 678;frost:n cgy alz b5c;frost:v fz5 fc4 fc3 daz;frostbite:n bwy;froth:n 92n
frown:v d21;frowzled:a uk;frozen:a et;fruit:n av0 4hk 7j3;fruitfulness:n 5am 5ne;fruitless:a nb;frustrate:v i35 gjc
frustrated:a tb;frustration:n 80f 10v 7yd;fry:v igv djn hy1;fuel:n cgc;fuel:v hn8 hon hg5 gfp;fugitive:n 9sk 9sj
fulfil:v g88 f9z ib4;fulfill:v g88 ib4 f9z;fulfillment:n 7zm 10j;full:a 5y 63;full:r ctu;fullback:n 9sl 1rs
fullback:v f2u;fullness:n c3z 51g c3e 57n;fully:r ctu cxk;fulminate:v ekd dqm dif;fumble:n 11b
fumble:v fk5 h26 fca i0n f2t;fume:v gin ijc h82 d49;fumes:n cew;fun:n 1j8 6xm 2ga 4jd;function:n bf3 5ar 1rb bez
function:v fzy ib3 f40;fund:n b0k b0u 8dl;fundamental:a f7 n6 rj;fundamentally:r ctk;fundamentals:n 61h;funds:n b0f
funeral:n 7th;funnel:n bji 3dq 3dp;funnel:v ftf;funny:a ey b3 o0;fur:n cd4 2k2 3dr;furious:a vi 15 3h;furl:v dri
furlong:n b9n;furlough:n cma;furlough:v hrr ed9;furnace:n 3ds;furnish:v hmj hn4;furnished:a cw;furniture:n 3dt
furor:n 5tw 1mr;furrow:n 3du bld;furrow:v fhk fhm fhl;further:a 58;further:r cu9;further:v i2v i2x;furthermore:r cu8
furtive:a qe;fury:n 7y8 byy 53w;fuse:n 3dw 3dv;fuse:v doj doq f73 dop;fusion:n 7o4 c0i b5d;fuss:n bza 7o3 7c2 1mx
fuss:v gik i2j;fussy:a da mn bd;futile:a v9 nb;futility:n 5aw;future:a fl;future:n clr 6f4 3dx;fuzz:n aua 9hp 64f 5f7
fuzzed:a 2e;fuzzy:a 2e 8t;gabardine:n 3dy 3c9 39m;gabble:v ezj;gable:n 3dz;gadfly:n a58 2ll;gadget:n 2q3
gadgetry:n 3e0;gaelic:a xg;gag:n 6xh 3e1;gag:v hd2 g39 fi5 ela d4s d4r;gage:n 3wl 3ek;gagwriter:n 9sm;gaiety:n 7ze 7xm
gain:n bcd 5bg 57t awc;gain:v hjx hjm hjq gze f52 d8s;gainful:a ne;gait:n csj 1c5 1c4;gal:n b93 b9i 9sn
galaxy:n 8ju ark 8jv;gallant:a sl fe;gallant:n 9nh aef;gallantry:n 4ts 4x5 2ea;gallbladder:n 5h6;galling:a x
gallon:n b93;gallop:n 1c8;gallop:v gv0 gv3 gv1;gallows:n 3e2;gallus:n 2w4 2j4;galvanic:a wv ac;galvanism:n amg 1qj
gamble:v i21 f77;gambler:n 9so 9sp;gambling:n 1j9;game:n 1k4 1k5 1ja 2l6;gamecock:n 2i4 9uv;gamin:n af8
gamma:n 6zl b9a;gamut:n 594 700;gang:n 8iv 8k4 8it 3e4;gangster:n 9sq;gap:n 4ol 94r 3e5 91g;gape:v has if9;gaping:a ks
garage:n 3e6 3e7;garage:v hj9;garb:n 2qx;garbage:n cfn 6ou 3e8;garbed:a 5e;garbled:a 5k;garden:n 3e9 8pg 3ea
garden:v gee;gardener:n 9sr 9ss;gardening:n 1zd;garland:v ga9;garment:n 3eb;garner:v hjo fx9 fp1;garrison:n 3ec 8n5
garrison:v f3k;gas:n cgd cb7 btd;gas:v f67 enq;gash:v fks;gasoline:n cb7;gasp:n 1wc;gasp:v d05;gassing:n b5e 18x
gastrocnemius:n 5lc;gate:n 3ee 3ef awi 3eg;gatepost:n 3eh;gateway:n 3ei;gather:v fp1 htj d8v esp fld i5r
gathering:n 8b4 2ec 238 3ej;gaudy:a u6 4q;gauge:n 3ek bif 59c 57i;gauge:v e6y ffj equ dvt du3 dok;gaunt:a bg
gauss:n b9b;gavotte:n 1lv 75j;gawk:v has;gay:a 43 go;gayly:r cuz;gaze:n 1xs;gaze:v h8c;gear:n 3el 3en 3em;gear:v dhp
gearset:n 3eo;gee:n b9h;gegenschein:n am2;gelding:n 2mp;gem:n 3ep cbi 9xh 84s;gender:n 6ez 529;general:n 9su 5y2
general:v edj;generalist:n a9f;generalization:n 5v7 62o 5vg 5u6;generalize:v eyj eyl euj d6j;generally:r cxa
generate:v g7b g7e g7c d3b;generation:n 8m2 8m0 cqn csz;generator:n 3er 3eq 9sv 3es;generosity:n 4sa 26w
generously:r cxy;genesis:n 7ky;genetic:a fw;geneticist:n 9sw;genial:a co en;genie:n 98f;genius:n 9sx 5n0 9cx 5nf
genre:n 5zs 772 768 3et;gentian:n arr;gentle:v gfz hra fs9;gentleman:n 9sy ail;gently:r czu;gentry:n 8ms;genuine:a uy
genuinely:r cui;genus:n 5zq 8e9;geochemistry:n 68e;geographer:n 9sz;geographic:a xk i1;geographical:a xk i1
geologist:n 9t0;geology:n 68q;geometric:a ox wi;geometrical:a wi ox;geometry:n 67e;georgian:n 9c9 9br 72s
germ:n 5z3 5ed 2hi;german:n 9cg;germanium:n ca6;germinate:v dlm ge9 dln;gesticulate:v ew6;gesture:n 1ec 70n 2e8
gesture:v ew6;get:v hec d84 d73 dxt gyo fso;geyser:v h45;ghastly:a 27;ghetto:n 8ub bp5 8su;ghost:n 624 9t1 98h 7aq
ghost:v gm6 ghk gce;ghostlike:a ji;ghostly:a ji;ghoul:n 9to 98d;giant:n 2h7 9kf 8cv 9t3;gibbet:n 3e3;gibelike:a p6
giddiness:n 4jc byh;gift:n awt 5na 26x;gift:v hx2 hdu;gig:n 3ev 468 3ew 3eu;gigantic:a gy;giggle:n 78k;giggle:v d1t
gild:v gb0;gilded:a 47 ph;gilt:a 47;gingham:n 3ex;ginkgo:n ap9;ginmill:n 2se;gird:v f3e fvb fja;girl:n 9t4 9ri 9nl 9t5
girlfriend:n 9t6 9t5;girlish:a kn;give:n 52u;give:v hlw hnc hdt hg0 f1s gdy;giveaway:n axa 7ea 6pb;given:a 4 fj
given:n 61u;givenness:n 4oq;giver:n 9t7 9p8;giving:n 26x 6s5 125;glacier:n 92t;glad:a w8;gladiator:n 9t8 a7a
glamor:n 4l8;glance:n 1xp;glance:v haw gq7;gland:n 5gy;glanders:n bwe;glare:n 4z8 1xt c1m;glare:v d22 ij3 hal
glaring:a 35 6r;glass:n cgf 3ez bdg;glasses:n 46a;glassy:a ct;glaucoma:n bw9;glaze:v fgx d7c hn3 hdi;glazed:a ct d1
gleam:n 4ze 7r2;gleam:v ham had dqg;gleaming:n 7r2 4ze;glean:v fkk;glee:n 7zf 7zn;gleeful:a gm;glibness:n 570
glide:v gpo gtt gpp;glimmer:n 7r2 62s;glimpse:n 1xp 640 6ym;glimpse:v h7l;glint:n 7r1 4zb;glint:v ham haw
glinting:a 33;glisten:v ham;glistening:a 36;glitter:n 4z9 7r3;glitter:v ham;glittering:a 33;gloat:v enr hb2
global:a jf pr;globe:n 92a bkv 3f0;globulin:n cjg;glom:v hm4 hee;gloom:n bqp 7zr c6x;gloomy:a 31 80 45;glorified:a 1x
glorify:v ely dvp e0g dvq;glorious:a ff 2f;glory:n c20 4l7 4z6;glory:v elo;glossary:n 6ix;glottochronology:n 69a
glove:n 2sl 3f1 2w1;glow:n bu0 52p an5 7ut;glow:v hae hag ijg glr glq;glower:v d22 d21;glowering:a dc;glue:n cbl
glue:v fli dvg;glued:a 1m;glum:a dc;glut:v fav hop;glutton:n 9t9;glycerine:n cgi;glycerol:n cgi;glycerolize:v gx5
gm:n bb2;gnash:v d4v;gnaw:v ftm dgd;gnome:n 988 7a5;gnp:n awg;go:v gly hpe gmr d84 ifg;goad:n 3x0 7gu
goad:v gkm feo fen el5;goal:n 66e 8tr 3f2 16z;goat:n 9hz 9cn;gobble:v f9c f1j;god:n 97y 9ta 3iz;goddam:a 7u
goddamn:a 7v 7u;goddamned:a 7u;goddess:n 980;godlike:a dy;going:n z3 7lq zh;goitre:n bvt;goitrogen:n cgj;gold:a iy 47
gold:n b10 503 ca7 b0a;golden:a 47 dj iy;goldsmith:n 9tb;golf:n 1ke;golfer:n 9tc;golfing:n 142;gone:a z lq;goner:n 9td
good:n 5bm 4ta 5a8 33h;good:r ctv cv8;goodness:n 5a8 4ta;goof:v i3t;goose:n 9uf 83o;gop:n 8jn;gore:v ftk g2a
gorge:v fav;gory:a 2q 2s;gospel:n 6jb 6u5 75u 6y0;gospeler:n 9qw;gospels:n 6jb;gossamer:a uc;gossip:n 794 7eq 9te
gouge:v fhx hgj fhy;gourd:n 3f3 ar4 ar3;gourmet:n 9qs;gout:n bvs;govern:v hzr hue i55 i7j;governed:n 8f4
governess:n 9tf;government:n 8cm 28v 5ph 692;governor:n 9tg 3f4;gown:n 3f5 8kk 3r7 3f7;grab:v ft2 hkx h6c hou fmo ecg
grace:n c3s 525 4wd 4iu;grace:v gar ihp;graceful:a dh;gracefully:r cxu;gracious:a 7l;graciously:r cxu
grade:n 8ik c1a 55o b8w;grade:v e5y fjq e5x e5w;graded:a e6;gradient:n biv 55n;grading:n 22w 1z5 1xj
graduate:n 9dv 3f8;graduate:v hi1 hi0 dhh;graduation:n 188 7to 6yl 22k;grain:n 92u 86l cct bb1;graining:n 4z4
gram:n bb2;grammarian:n 9th;grammatic:a xb;grammatical:a xb;granary:n 3f9;grand:a jw ph;grandchild:n 9ti
grandeur:n 4rm 4uk;grandfather:n 9tj;grandma:n 9tk;grandmother:n 9tk;grandparent:n 9tl;granite:n cgk 4pz
granny:n 9tk 9tm 3fa;grant:n awy 11y awb;grant:v hh8 hhs ehj hh7 hlv;granted:a 4;granular:a s8;granule:n 92v
grape:n 85y av7 3fb;grapevine:n 7es av7;graph:n 72y 72w 6z7;graph:v gf8 gf9;graphic:a sr;graphical:a sr;graphite:n cdt
grapple:v i58 g3n;grappling:n 1p3 1jv;grasp:v fcp e0w;grasping:n 5x6 1vb;grass:n aqu afs 86j
grass:v f71 g5w g43 fc6 fbw eke;grassfire:n 7jj;grasshopper:n 2ly 88i;grate:n 3fc 7p2 3fd;gratification:n bqt 26e
gratify:v gkh f9x;grating:n 3fd 3fc 37z;gratitude:n 7wq;gratuitous:a lg jr;grave:a qu 7r f9;grave:n cmm 3fe
gravel:n cbg;gravely:r cxo cty;gravestone:n 3ff;graveyard:n 8s1;gravid:a 1t;gravity:n amy 4ja 7xn;gray:a 4d kk k4
gray:n 4zr 3fh 8qk 2n0;graybeard:n a3d;graze:v g3t g67 g3u fel f9e;grease:n cgl c5w;grease:v fgw;greasy:a bn
greatcoat:n 3fi;greatest:a tn;greatness:n 5c7 57k;grecian:a xj;greece:n 8zb;greed:n 4ys 1th;greek:a xj;greek:n 72q 9ba
green:a ic;green:n 507 8vr;greenhouse:n 3fj;greenness:n 58b c15 507;greenroom:n 3fk;greens:n 855;greet:v eoy eox eaq
greeting:n 6pm;grenade:n 3fl;grey:a 4d kk k4;grief:n 7zy 5z0;grievance:n 811 7fs 7dw;grieve:v giv giw;grievous:a 7r f9
grill:n 3fp 3fn;grill:v djq ega;grille:n 4gd 3fo 3fn;grim:a mi 27;grimace:v d28;grimy:a 4v;grin:n 70p;grin:v d1o
grind:v g5c fq0 hsu h1y djz g73;grinding:n 92w 7p3 amu;grinning:n 70p;grip:n 1vc 3gn 2rb amv;grip:v fdd g3n gkv
gripe:n 7dt;gristmill:n 3fq;gritty:a s8 2x;groan:n 78f;groan:v f08;grocer:n 9tp;grocery:n 3fs 3fr;groggy:a 9r
groin:n 5m0 3ft 2wd;groom:n 9tr aeg 9tq;groom:v hqh d2s d2n;groove:n bkg 23x 5e7;grope:v fk5 i0u fcc;grotesque:a 2g b2
grotesque:n 3fu;ground:n 93k 8zn cf2 bff;ground:v fji fxx fxw ejl gzi gzh;grounder:n 14a;groundless:a tr
grounds:n 5yi 4hi 8u3 6v7;groundwork:n 5wg 3d9 29y;group:n yh c9p 67q;group:v e5s f3m;grouping:n yh 22z 5td
grove:n 8pd 3fv;grovel:v h39;grow:v d7e ddc ddd dec deq i78;grower:n 9dp;growing:n b5g b5f;growl:n 7p4;growl:v f09
growling:n 7dx 7p4;grown:a i9;grownup:n 98q;growth:n b5g b5h b5p 8p9;grub:n 81q 2me;grudge:n 811;gruesome:a 27
gruff:a 3d;grumble:n 7pp 7dy;grumble:v eq0 epz f09 hcr;grumbling:n 7pp 7dy;grunt:n 7p5 9ts;grunt:v f00
guarantee:n 6s6 6s7 b08;guarantee:v eoe eof eob eoi;guard:n 9tv 9tu 3fx 568;guard:v hvl f6i f6k i5v;guardian:n 99a
guerrilla:n 9tw;guess:n 6xq 5wz;guess:v e3x eqo e6y e48;guessing:n 5wz;guest:n 9tx 9ty 3ra;guidance:n 6qt 2a3 1vd
guide:n aii 9tz 6j1 64b;guide:v gtc gy7 hua ha9 fcf;guidepost:n 600 6y7;guilt:n br3 801;guitar:n 3fy
gulf:n 92y 4om 92x;gull:v i4i eld;gully:n 92z;gulp:n 1wk 1wl;gulp:v fbo f29;gulping:n 1wl 1wo;gum:n 82s 5g8 cgm cbl
gummy:a e;gun:n 3fz 2qp ach 9u0;gunfire:n 13q;gunman:n 9u0 ach;gunner:n 9em;gunplay:n 13s;gunpowder:n cj7
gunshot:n 13q;gunslinger:n 9u0;guru:n 9u1 9u3 9u2;gush:v h3r enk fz1;gust:n amz;gusto:n 7vr;gut:n 5jc 930 306
guts:n 53h;gutter:n 3g3 c4l 9u4 3g4;guy:n 9u5 3g6 3g5;guzzle:v f94;gym:n 3g7;gymnast:n 9u6;gymnastic:a 5
gymnastics:n 1jh;gynecologist:n 9u7;gyrate:v h20 h1s;gyration:n 7ss 1en;haberdashery:n 32g 3g9;habit:n 5pn 1ig 3ga b5i
habitat:n 8uc;habitual:a 5r;hack:n 9u8 9zv 9u9 3gb;hack:v fg4 i5a fg5 f7p f7o dxy;hacker:n 9ub 9ua 9u8;hackneyed:a lb
hackwork:n 1p5;haggard:a un bg;haggle:v hhm;haiku:n 6h7;hail:n an1 931 6pp;hail:v em1 ihb ep9 ep8 iip
hair:n 5eu bcr aua 5et;haircut:n 5f0 1fj;hairdo:n 5ey;half:n bbe cr0;halfback:n 9ue 1rt;halftime:n crw;halfway:a 3q
halfway:r cyv;hall:n 3gd 2pv 3gc 38q;hallelujah:n 6sn;hallmark:n 4nl 6zu;halloween:n coq;hallucination:n byp 622 5xl
hallway:n 3gd;halo:n 4z6 bjr;halogen:n cgp;halt:n bsk 7no 25s;halt:v gnb gnc i39 dlg;halter:n 3gf 3gr 3ge 2l4
ham:n 84f 9uh 9ug;hamlet:n 8i3 8yi;hammer:n 3gg 5gu 3o2;hammer:v frg gap;hamming:n 1mi;hamper:n 42r 3gh
hamper:v ddp f3a;hand:n 5l1 9v9 6i5 5o6;hand:v hfp gy8;handbag:n 2rc;handclasp:n 6ps;handful:n be1 bdh
handicap:n c81 5bd 5qp;handicap:v d5p f3b f3a;handicapped:a c0;handiwork:n 3gl;handkerchief:n 3gm;handle:n 3gn
handle:v hty hzw ezd fc9 fdf gjg;handlebar:n 3go;handling:n 1r2 14v 29f;hands:n 1vj 8gv;handshaking:n 6ps
handspike:n 3gp;handstand:n 1jn;handwriting:n 6i5 1or;handyman:n 9ui;hang:v fw8 fw7 hy2 gwf g16 igi;hangout:n 8ud
hangover:n c2y 9ve 23o;hanker:v glm;hanukkah:n cou;haphazardly:r cvm;hapless:a ch;happen:v dkl dkw i5j dkv hgr
happening:n 7ib;happily:r cuz;happiness:n bqu 7z6;happy:a w8;harangue:n 7gc;harangue:v evy;harassed:a uu
harbor:n 8ww 3gs;harbor:v ggo i9z ho8 h9i;hard:a 8d;hardbake:n 82q;harden:v ds4 ds5 di4 dhf dg7;hardened:a iw
hardly:r cti ctj;hardship:n c4k 4mf 7m1;hardtack:n 84v ckz;hardware:n 3gu 3gv 3gt;hardworking:a 8j;hardy:a po 2t
hare:n 84a;harem:n 3gw;harm:n bwo 7rr 1hv;harm:v d6d;harmonious:a a1;harmony:n 4mj 744 bpf 7bp;harness:n 3gy 3gx
harness:v fx3 f8m huh ddk;harp:n 3gz;harp:v etr gdv;harrow:v geh;harry:v gi3 dny;harsh:a s7;harshen:v dz0
harshness:n 4z1 51f 4t1 4it;harvest:n au7 al3 23a 1zj;harvest:v fkk d9t;hasp:n 3h0;haste:n 553 1mz c3c
hasten:v dtg h2r i2a g8h;hastily:r cy2;hat:n 3h1 1rc;hat:v d2v hp1;hatch:v d3q g7q gaz fhg d3l;hatching:n b5j 4l1
hatchway:n 3h2;hate:n 80w;hate:v ggr;hated:a hy;hateful:a ju;hater:n 9uj;hatred:n 80w;haughty:a no;haul:n 135 bcg
haul:v fu8 ftz;haunch:n 5kf 2nt;haunt:n 8ud;haunt:v gyk ghk gmh;haunted:a 6f;haunting:a cb
have:v he0 i7p h6v he3 d73 f84;haven:n 3h3 8ww;haversack:n 2r8;havoc:n 1ms;hawaii:n 8zj;hawaiian:n 9ca
hawk:n 2ic 9uk 3q6;hawk:v hkt f7h d2b;hawker:n a4w 9r8;hay:n 86k;hayfield:n 8u5;haystack:n 8ah;hazard:n c7s ale 3h4
hazard:v eqo i23 i21;haze:n an2 5qe;hazy:a 5g 8t;head:n 5jh 2gt 5mg 9ul;head:v gtj hub gy6 ig0 gtc iia
headache:n 5yv bxl;headgear:n 3h6 3h9 3h8;heading:n 6fj 8yu 395;headland:n 95b;headlight:n 3ha;headline:n 6fk
headline:v eux hmv;headlinese:n 764;headmaster:n 9un;headquarters:n 3hc 3hb 8np;headsman:n 9uo;headstand:n 1jo
headstrong:a k8;heal:v dg3 d67 d52;healer:n ah4;healing:a dp;healing:n b5k;health:n c31 bmd;healthy:a w1
heap:n 8ad bed 2xr;heap:v hhx fxz dst;hear:v hbb e1n hz2 h6u hbe;hearer:n 9up;hearing:n 2cb c50 8t9 1y2
heart:n 62z 5ha 4tr 8s3;heartbeat:n 7qc cqi 5d3;hearth:n 3by 3hd 8ue;heartily:r cyd;hearty:a w2 dt
heat:n an3 52k 5t1 4i6;heat:v dmq hmy gfn dms;heater:n 3he 12z;heating:n b5l 3hf;heave:v evo fyb h15 fub h5b d05
heaven:n 8tm 5ni;heavenly:a we wf;heavens:n 8s0;heaver:n 3hg 9ur;heaviness:n 536 7zp 5dr 59t;heaving:n 7o1 1w4 1dv 12u
hebraic:a xl xm;hebrew:a xm xl;hebrew:n 9av;hectic:a u;hedge:n 3hh azy 6wo;hedge:v ehw g6n g6m dqt;hedonism:n 8zw 69d
heed:n 5rm;heed:v i49;heedless:a e2 3k;heel:n 3hi 5lh 9i2 84p;heft:v fub fuc;hefty:a t5 7a;height:n 59w bnn 522 59g
heighten:v dr8 dr7 dda gw6 doc dd2;heights:n 8uk;heir:n 9ut afj;heist:v i47;helium:n ca8;hell:n 8uf 7jn 5nl 5nk
hellenic:a xj;hellenic:n 72q;hellion:n 9uu;hello:n 6pt;helm:n 3hk 2g3;help:n 2cr 9et 5b8 5as
help:v i29 d53 ign ift f9t i2y;helper:n 9et 98x;helplessness:n 5dq brv 806;hem:n 3hl 78g;hemisphere:n 8ug bku 5in
hemoglobin:n cjh;hemorrhage:n bws;hemorrhoid:n bxm;hemosiderin:n cji;hen:n 2j8 2i5 83l 2gx;hence:r cup;henpecked:a 8y
hepatitis:n bv7;herald:n 9uw 6yn;herald:v eus em1 ep8;herb:n ard 86v;herd:n 8by 8bz 8g0;herd:v h03 h02 i9m;here:n 8qo
hereafter:r czf;heredity:n 4xh;hereinafter:r czf;heretic:n 9uy 9uz;heretofore:r cu7;heritage:n 5pp 4xi awq 11p
hermeneutics:n 69w;hero:n a1o 63p 9j5;heroic:a gx;heroics:n 1mj;heroine:n 9v3 9v4;heroism:n 4ts;herpetologist:n 9v1
herringbone:n 3hm 3hn;hesitancy:n 7yt 4j6;hesitate:v i8n i8p;hesitation:n 5rf 4j6 25q;hex:n 7ag;hexameter:n 777
heyday:n ctc;hi:n 6pt 8zj;hibachi:v djr;hibernate:v d12;hidden:a vn qf;hide:n ccp 2jw;hide:v h9c g48 div
hideaway:n 8uj 3ho;hideous:a kd;hideout:n 8uj;hiding:n 24t c8n;hierarchy:n 8mh 8md;high:n 575 c6l bzg bzf
highlight:v dx9 d2o;highly:r cw5;highness:n 9v5 59x 574;highroad:n 3hp;highschool:n 8o0;highway:n 3hq;highwayman:n 9v6
hijack:v fvj hit;hijacker:n 9v6 9v7;hike:n 1ca 57x 57w;hike:v gw7 gsa;hilarious:a f1;hilarity:n 7zf;hill:n 932 3qb
hillock:n 93h;hillside:n 933;hilt:n 3hr;hilum:n 5ea apg;hinder:v hv6 i34 f3a;hinge:n 3ht bnu;hint:n 7ap 6yo bec be9
hint:v erg;hip:n 5ke 5ly 5lw bkc;hipline:n 8ui 8uh;hire:v hs7 hvy he6;hiss:v f14 h3s f15 em3;hissing:n 7p6
histology:n 68a;historian:n 9va;history:n clq 6le 699 clx;histrionics:n 71p 7e7;hit:n z6 13w 10n 7jf
hit:v fqk fe8 fqa gze fc7 f72;hitch:n ct8 bsk 5qt 3hu;hitch:v fl5 gry gpc guq g6k;hitherto:r cu7;hitless:a td
hitter:n 9fr 9vb;hive:n 8fy 2to 90j;hoarse:a 3d;hobble:v gry hva fig;hobby:n 1jf 3hv 2ie;hock:v hny d5q
hodgepodge:n 8n9 655;hoe:n 3hw;hog:v hky;hoist:v fu9 g6c fua;hokan:n 722 9ag;hold:n 1vc 5x5 5d7 cru
hold:v ibx fcs gdy he0 e8l ggo;holder:n 3hx 9vd 9vc;holding:n 1v6 avu;holdup:n 1u2 260;hole:n 935 3hy 3hz blq
holiday:n cm6 coo;holler:n 781 937;holler:v eqi eqd eq4;hollering:n 781;hollow:a ii;hollow:n blo 937 936
hollowness:n c3m 55s 4uf;hollyhock:n ar9 ar8;hollywood:n 8dj c6z;holocaust:n 2fb;holster:n 3i0 3i1;home:a ca
home:n 8t8 39n 8qp 3i2;homebound:n 89j;homefolk:n 8ay;homeland:n 8ri;homer:n 14i b91;homesteader:n aeb;hometown:n 8yf
homicide:n 18o;homogenate:n cgq;homogeneity:n 4o3 4pn;homogenize:v dt8 dta dt9;homosexual:n 9vg;honest:a ec v2
honestly:r cz7;honesty:n 4um aqg;honey:n 87b 9g3;honeybee:n 2lr;honeymoon:n cm8 ct9;honeymoon:v iec
honeysuckle:n at1 arf apt;honkytonk:n 3i3;honor:n 6st c1z 4uh 4tc;honor:v i25 hvo hg8;honorable:a ec pj
honour:n c1z 6st 4uh 4tc;honour:v i25 hvo hg8;hood:n 9vh 938 8hz 3i5;hoof:n 2l8 2l9;hook:n 3i7 bj9 5r1 3i6
hook:v fnu hlz gah fqo hm4 hj1;hookup:n 3i9 3i8;hookworm:n 2ka c3j;hoop:n 3ib 3ia 4ge 2sr;hoot:n 784 788 5a5
hoot:v ezz f13;hop:n 13f as3 7tc;hop:v gvg h5x gm7 h5w h5v h5u;hope:n 7xl 80g 64x 9vi;hope:v glg gk3 e9l;hopeful:a 1v
hopper:n 3ic 9vj 3id 2ly;hopscotch:n 1kj;horde:n 8fz 8j7 8g4;horizon:n 8um 592 8y1 8un;hormone:n 5hw
horn:n 3if 2hb 7hl 3ie;hornpipe:n 1m0 75k;horoscope:n 6vu 3ig;horrible:a 22;horribly:r cv6;horrid:a kd;horrifying:a 22
horror:n 7yj 3ih 7wo;horse:n 2mm 3ii 8n4 41m;horseback:n 2k5 934;horselaugh:n 78l;horseman:n 9vl 9vk
horsemanship:n 5o8;hospital:n 3ik 8ct;hospitality:n 6pr;host:n 9vn 8fz 2hk a0t;hostelry:n 3il;hostess:n 9vo 9vm aew
hostility:n 4js bqa 80x 21b;hotel:n 3im;hotelman:n 9vq;hotness:n 52k btk 51s;hotshot:n 9cx;hound:n 2km 9i2
hour:n cpm cpn cpo 59e;hours:n clh clg;house:n 3in 8d3 8hx 8hq;house:v idp hvu;housebreaker:n 9vr 9vu
housebreaking:n 1u7;household:n 8dq;householder:n 9vf;housekeeping:n 1no;housewife:n 9vt;housework:n 1no
housing:n 3io 3ip 2za;hover:v ie5 i8o gtx ihe;however:r cu6;howl:n 78h 7p8 7p7;howl:v f0e f0g f0a d1r;howling:n 78h
hp:n b9e;hr:n cpm;hub:n 3ir 8sj;hubbub:n 7p9;hubris:n 4vm;huckster:n 9vv 9vw;huckster:v hkt hhm;huddle:n 79r 8g5
huddle:v gzy h3a;hue:n 50o;hug:v fs3 fq2;huge:a gz;hugging:n 1x0;hulk:n 9t3 3is;hulk:v id7;hum:v f1c ie6 hcq f1d
human:n 2o3;humane:a wj;humanism:n 65r 65q 8qa;humanist:a wk wl wj;humanist:n 9vx 9vy;humanistic:a wl wk wj
humanity:n 4s4 4n4 2o4;humanize:v gj8;humble:a ti s5;humble:v gj9 gj3;humbly:r cwm;humidity:n c7e;humiliate:v gj3
humiliation:n c2b 7x5 7jw 1bh;humility:n 4vp 7xa;humming:n 7pa 2fx;humor:n 6xe 4je 816 5dv;humor:v elt;humorist:n 9vz
hun:n 9w0 9ch;hunch:n 62y 1i1;hunch:v h0n;hundred:n bc7;hunger:n btp 4yr;hungry:a 9z;hunt:v f7g gyj h2k h0i gou fk7
hunter:n 9w1 9w2 94s 3iu;hunting:n 1jx 20k 1p4;hurdle:n 3iv 5qu 13h;hurdle:v gvi;hurl:v fy8 h33 f2d;hurler:n a5w
hurricane:n an4;hurriedly:r cy2;hurry:n c3c 553 1mz;hurry:v h2f dtg dtf;hurrying:a b8;hurt:a fz;hurt:n bwo 7w1 7vy 7rp
hurt:v h7r d3x gig dfe gih h7q;hurtle:v h5j h33 fy8;husband:n 9w3;husbandry:n 1zc;hush:n 511
hush:v dtm dtn hcz dtl dtk;husky:a pn 3d;hustle:v h60 h2n hm5 hea eet;hut:n 3iw 3iq;hutment:n 3ix;hyacinth:n cgr
hyalinization:n bul;hydride:n cgs;hydrocarbon:n cgt;hydrochloride:n cec;hydrogen:n ca9;hydroxide:n chj cgv
hydroxymethyl:n cgw;hymn:n 74h;hyperbolic:a 9t;hypercellularity:n bu8;hyperemia:n bxc;hyperplasia:n bye
hypertrophy:n byc;hypervelocity:n csq;hypnotize:v d1b;hypoadrenocorticism:n bv0;hypocellularity:n bu9
hypocrisy:n 6wm 4ug;hypocrite:n 9w4;hypothalamus:n 5iy;hypothesis:n 7an 61m 6xq;hypothesize:v e42;hypothyroidism:n bv2
hysteria:n byy 7yk bz1;icbm:n 3jh;ice:n cgx 93a b13 832;icebox:n 3z1;icicle:n cgz;icy:a et eq;idea:n 5z1 66j 5zc 5wy
ideal:n 639 a1p;idealist:n 9w5;idealization:n 2dl b5m 63b;identical:a pz q4;identification:n 15e 712 c8o 5ug
identify:v e37 eyu e8h ead e5h e35;identity:n 4hq 5uh bf9 4nw;ideologist:n 9w6;ideology:n 6bc 5ve
idiom:n 76c 7aa 4y0 7a9;idiosyncrasy:n 4p8;idiot:n 9w7;idiotic:a w9;idle:a tr 8;idle:v hsq;idleness:n 25y 5a4 4iq
idler:n 9w8;idly:r czh;idol:n 3iz 9w9 63c;idolize:v gh3;ignite:v iiq iir gfn;ignoramus:n 9wa;ignorance:n 66y
ignorant:a 99 fu;ignore:v f1n eh7 e31;ileum:n 5je;ilk:n 5zt;ill:a vq;ill:r ctw;illegitimacy:n boc 4rf
illegitimate:a h5;illicit:a h5;illinois:n 9ah 71w;illiterate:a 99;illness:n bua;illuminate:v dh6 e3d gb2
illumination:n c8f bqh 7b5 52o;illumine:v dh6;illusion:n 64d 620 1t9 12k;illustrate:v eyf gbb ga5
illustration:n 72u 70v 5y8 3j0;illustrator:n 9en;illustrious:a gq;image:n 63m 4ko 3uy 647;imagery:n 5up;imaginary:a oe
imagination:n 5ng 5up 5nw;imaginative:a 7n;imagine:v g7w e3x;imaging:n 5up 1yv;imbalance:n bs2 55h;imbecile:n 9w7
imbed:v g06;imbibe:v g0v g0x f92 e1x;imitate:v gej ibe gbt;imitation:a jh;imitation:n 65f 3j1 23j 6xj
immaculate:a 4t m3;immature:a kl ic;immediacy:n 4xe 5s1 551;immediate:a 5c;immediately:r cuy;immense:a gz
immensely:r ctm;immensity:n 57k;immerse:v g3x e1t g49 e1u;immigrant:n 9wb;immigration:n 106 8o2;imminence:n bt6
imminent:a 5b;immobility:n bs8 4pv;immortality:n 54v cmn;immunity:n c71 c72 53m 18b;immunoelectrophoresis:n b5n
imp:n 987 9wc;impact:n 7m6 al4 15p 2b8;impair:v dfk duu;impaired:a bz;impairment:n 7rr c88 c81 1hw;impale:v ftg g3d
impart:v hk7 hmc h4q;impasse:n bst 2uh;impassioned:a lp;impatience:n bzk 7xw 4iy;impeccable:a m3;impede:v hv6 fvw
impel:v g90 fyk;impelled:a ja;impending:a 5b;imperfect:a eu;imperialism:n 6r1 6bh 1v1;imperil:v ida;impersonal:a k9
impersonate:v gde ekz ek3;impetus:n amc 12s;impinge:v i43 gxm;impinging:n 7m9;implant:v g06 fil ec8;implement:n 3j2
implement:v hs5 i3a dve;implementation:n 28z z7;implicated:a it;implication:n 5vj 635 7fy biw;implike:a qw
implore:v ee6;imply:v ern erp i86 i8c i8b;import:n 3j3 9wd 6o7 635;import:v hnu hfv erw;importance:n 5c4 c1o
important:a ri 7s;importation:n 283 3j3;importunity:n 7cb;impose:v i3b ed8 hl2;imposing:a fc 8h;imposition:n 290 5yy
impossible:a ue uq;impossible:n 5wd;impotence:n 5dp btu;impotency:n 5dp btu;impractical:a va;imprecate:v emb ema
imprecation:n 7fl 7ft;impress:v gg9 ggf ebn g0f gev fvi;impression:n 62t 4kk 645 bko;impressionist:n 9wg
impressive:a 9b;imprimatur:n 6s9;imprint:n 5qx bko 6zx 6zw;imprint:v htm g0f;imprison:v hyl hyo
imprisonment:n 2ao brq 2a9;improbable:a hb mo 7q;impromptu:n 7g1 7g2;impropriety:n 4wg c8d 1sd 1sa;improve:v dbn dbm
improvement:n 7n9 19x c0s;improvise:v gdm i59;improvised:a m8;impudent:a p7;impudently:r czi;impulse:n 8zq 7vm 7js 7rs
impunity:n c74;impurity:n c8x c5a;impute:v ebh ebi;in:n b9j caa 8zk;in:r czs;inability:n 5oo 5ds;inaccuracy:n 4r6
inaction:n bsi;inadequacy:n 583 c43 4ql;inadvertence:n 5rw 4k4;inadvertently:r cyo;inanimate:a 10;inappropriate:a 6m
inaugural:a bw;inaugural:n 7g3 19u;inaugurate:v hr2 ht7 dl6;inauguration:n 19l 19u;incalculable:a j9;incantation:n 7ae
incapacitate:v dx5 d5p;incarnate:a 7d;incarnate:v g8j ide;incarnation:n a55 6y2 clv 201;incense:n ch2 5si
incensed:a 17;incentive:n 8zp axb;inception:n 7kx;incertain:a 3u;inch:n b9j bao;inch:v h46;incidence:n bh8
incident:a n7;incident:n 7jq bq0;incidental:a n7 1c;incidentally:r cy7;incipience:n cmj;incipiency:n cmj;incise:v g20
incisive:a m1;incite:v g8z el4 fdw;incitement:n 2gd 7gv 8zy 7gf;inclination:n 6a8 bkb bka bkd;incline:n 96d 3ye
incline:v ifb hbf h35 h0r ggj e7l;inclined:a w7;inclose:v g4p dab;include:v i7y e7x da7 hv1;income:n awd
incompatibility:n bip bpq 4mn;incompetence:n 5b5 buk;incompetent:n 9wh;incomprehensible:a ao;inconceivable:a ue
inconvenience:n c2w 4mi 4n0;incorporate:v du0 i7n hux g10;incorporation:n 2ey 5u3 1ga;incorrect:a 7h
incorruptibility:n 4uj;increase:n bcd 7n7 b5p 57s;increase:v d8o d8d;increasingly:r cv9;incredible:a 7p
incubate:v dew d3l;incubation:n 1qg csu b3c;incubus:n 98b bnb 9wi;inculcate:v e2b;inculcation:n 1yb;incur:v iff dxt
incursion:n zn 21t 113;indecent:a nk;indecision:n 5re 4ud;indefatigable:a 9q;indefensible:a ok ll;indefinable:a av
indefinity:n 4ow;indentation:n blh b6i 6hh 1i2;independence:n bra 7uf;independent:a cm 87;indescribable:a av
index:n bid 6q6 6yz 6ke;index:v hwx hog e9a;indexing:n 232;indiana:n 8zk akt;indicate:v eqz er5 eri ef7 erj
indication:n 6yd 7fa 6ye 6rg;indicator:n 6q6 7hf 3j4 ch0;indict:v i07;indictment:n 7fq 7fu
indifference:n 7wx 7v5 4in 4kf;indifferent:a e3;indigestion:n bxy;indignant:a 17;indignation:n 7ya;indignity:n 2e0
indirection:n 23v 1t6;indiscriminately:r cvm;indispensable:a jn;indistinguishable:a pz;individual:a 5s
individual:n xx 9wj;individualism:n 4p5 65i 65h;individualist:n 99i;individuality:n 4p5 4hq;individualized:a mc
individually:r cy3;indoctrinate:v e25;indolence:n 4ip;indolent:a 39;indoors:r cwn;indorse:v hvg i33 huw ewi
induce:v g8f ef0 g8h e4a ge7;inducement:n 8zp 15r;induct:v hq6 hqn hq7 ge7 ejh;induction:n 7tn 5v7 5yn
indulge:v hzq f9x fap i45;industrialism:n 8lv;industrialization:n 1zm;industrious:a 8j 9x;industry:n 8dg 1zl 4u8
ineffable:a av pu;inept:a br;inequality:n 4oj;inert:a o9 7;inertia:n 4ik;inescapable:a 3x;inescapably:r cy5
inevitability:n 4oo;inevitable:n 7li;inevitably:r cwr cy5;inexhaustible:a bv;inexorable:a mi c2;inexpensive:a al
inexperience:n 670;inexplicable:a ao;infamous:a oz;infancy:n cmq c18;infant:n 9f7;infantile:a ib;infantry:n 8mz
infantryman:n 9wk;infatuation:n 7uw 80q 5xm;infect:v d5k d5j i4q e27;infection:n bvl b5q 7nf;infectious:a qs
infective:a dr qs;infer:v e4b eyj eso e48 e19;inference:n 5v8;inferiority:n boa 4nh 5bz;infernal:a d7 7u
infertile:a bs;infest:v gzd i9u i9t;infidelity:n 4uy;infield:n 2sk;infielder:n 9wl;infiltrate:v grp htx gro grn
infiltration:n 21w b6f;infinite:a 3f;infinitely:r cyi;infinitive:n 6el;infirmary:n 3ik;infirmity:n c80
inflame:v d3t iit iis gfn d3s;inflate:v dfp dfo dzu dzt df2;inflated:a 9t;inflation:n 7qq 4rp 1fy;inflect:v evd evc
inflection:n bfz 76l 7ns 76m;inflexible:a c3;inflict:v ed8;infliction:n 290 1sn 5ys;inflow:n b5r
influence:n 5cz 15n 5qw al5;influence:v i1e e96 efh;influx:n b5r;inform:v ejp dxs ejt;informant:n 9wm ak9
information:n 6q0 5xu 7fv 8px;infrared:n 54x an6;infuriate:v ghv;infuriating:a mt;ingest:v f84 e1w;inglorious:a ef
ingratitude:n 7ws;ingredient:n 3j5 617 86u;ingroup:n 8in;inhabit:v i9i i9s iid;inhabitant:n 99j;inhalation:n 1wb 3j6
inherent:a gd as;inherit:v hlr hls;inheritance:n 11p awq 4xo 4xi;inhibit:v dtp hv7 ht2 gi5;inhibition:n 4vd 17s
inhibitory:a pb;initial:n 6zi;initiate:v g7d g8b hqn eu5 dyk;initiation:n 7tn 19m 4vr 15l;initiative:n 4sh 19k
inject:v d5d daa g4k fbf fb2 eqg;injection:n 1dp cfa 1qt;injure:v d4d gih dfe;injury:n bwo 7k8 7mb 1sl
injustice:n 1sm 4tm;ink:n ch1 5hq;inkling:n 62s;inlay:v gay;inlet:n 93c 3je;inmate:n 9wp 9wq 9lw;inn:n 3il;inner:a aw
inning:n cqw;innocence:n 4v4 br2 br1;innovate:v g8c;innovation:n 3jp 5nu 19m;innumerable:a 3f;inoculation:n 1vp
input:n 7hj 6wv 5yo 3j7;inquest:n 1pw;inquire:v ep0 ebs eg2;inquiry:n 5wo 7cp 1pt;inquisitive:a 7t
inquisitor:n 9ws 9wt;inroad:n 1s6 21y;insanely:r cvx;insanity:n bz2;inscribe:v fkq hwt g4c ewq ewh ew9;inscribed:a 3m
inscription:n 6i7 6i8 1os;inscrutability:n 4rv;inscrutable:a ap;insect:n 2lf akg;insert:v frx dab fpm eyt
inset:n 3j9 3j8 3g2;inside:a n9;inside:n 8us 8ur;inside:r cwn cwp;insight:n 5s5 7xs 5x7 5s0;insignificance:n 5ch
insignificant:a rm;insinuation:n 7fz 15t;insist:v eir efl ean;insistence:n 7ck c3d 2d9;insistent:a 6x 84
insolence:n 4xa 2dy;insolent:a p7 1j;insouciance:n 7zj;inspect:v hax gmg e8v;inspection:n 1xv;inspector:n 9wu 9qy
inspiration:n 5z2 3ja 5wn 5qj;inspire:v gk7 g8n ef5 elq e26 d04;instability:n bpr 4r7 bs2 4pu;instal:v g36 hq5 g37
install:v g36 hq5 g37;installation:n 19o 3az 7tn;installment:n ayr 6pd 6hj 19o;instance:n 7jv 5y8;instancy:n 551 5cd
instant:a b9 84;instant:n cqi cqb;instantaneous:a b9;instantly:r cuy;instead:r cvf cwc;instigate:v el4 ef5
instillation:n 1dm ch3;instinct:n 5n5;institute:n 8nt;institute:v g8q g6t;institution:n 8cs 3jb 5po 19m
institutionalize:v ho2;instruct:v ejg edb ejn;instruction:n 6xw 1y4 1y9 6nf;instructions:n 6iz;instructor:n agl
instrument:n 3jc 16h 9wv 6jy;instrumental:a e4;instrumentalist:n a2b;instrumentality:n 8ep 5au 3jd
instrumentation:n 3jd 12h 74l 20a;insubordination:n 4ws 2bq;insubstantial:a t7;insufficient:a tf;insularity:n c09
insulate:v dw4 dw2;insulation:n c09 ch4 1vs;insulin:n 5hz;insult:n 6tn 2dz;insult:v eku;insuperable:a 6p ts
insurance:n b00 6lt c7n;insure:v e6d eof eoh hgw;insurmountable:a 6p;insurrection:n 216;intact:a 5z g1
intake:n 1we 3je 1wb;intangible:n azo;integer:n bb3;integral:a gd 5z;integral:n 67o;integrate:v du0 hxr du1 e4t
integrated:a v5;integrating:n 2cf;integration:n 2cf 2ew 1xc;integrity:n c3w 4ui;intellect:n 5my 5oz 99m
intellectual:a mg o8;intellectual:n 99m;intelligence:n 5mv 8ln 6q9 6q7;intelligent:a oj;intelligible:a 69
intend:v e9u e9x ete ert;intense:a 94;intensely:r cxg;intensification:n 1gc 1gd;intensify:v dh2 dd2 dd0 e07
intensity:n 57b 53s 51i 50p;intent:a 1n;intent:n 66h 6oh;intention:n 66h 66i 160;intentional:a ga;intentionally:r cvd
intentness:n 4ua;inter:v hvm;interact:v hpp;interaction:n yw aom;intercede:v eee;intercept:n 67l;intercept:v ft7 hcx
interceptor:n 3jf;interchange:n 3jg z0 2aw 277;interconnect:v i73 fn1;interconnectedness:n c0l;intercourse:n 791 1ws
interdependence:n bhy;interest:n 5qb 5ab 5cw az2;interest:v gkw ibq ibr;interested:a is;interface:n 3ji 6na 5uk 3jj
interfere:v hv9 i1k;interference:n 6r2 26h 7sb 1na;interfering:a gg;interferometer:n 3jk;interim:n cry
interior:a ca aw;interior:n 8us 8ur;interject:v eqg;interlace:v fz7 g61;interlayer:n 3jm;interlock:v dp7 g61 g5y
interlocking:a rr;interlude:n crx 1li;intermarriage:n bp8 bp7;intermediary:n 99r;intermediate:a iz;intermediate:n ch5
interminable:a hi;intermission:n 25r crr;internal:a ca;internalize:v ebt;international:a c9;interne:n 9wz
interpenetrate:v fdo fdr;interplay:n yx;interpose:v h4n eqg i1k;interposition:n 264 251
interpret:v e3h es8 gdt gb7 etu e1b;interpretation:n 63n 12l 7b4 5um;interpreter:n 9x0 9x1 ae2 6nb;interpreting:n 5um
interrelation:n bi0;interrelationship:n bi0;interrogation:n 7cs 7i9 7cq 7cp;interrogative:n 7cs bfx
interrupt:v efn dxm dxn dm3;interruption:n 1gz 7nv crr;intersect:v gzl;intersection:n 612 3jo bjj 8c7
intertwine:v fz7 gan gaj;interval:n crn 67p 56n 702;intervene:v i1k icm dkn;intervention:n 2f2 6r2 251 23q
interview:n 7cr 79p;interview:v eht ehu ehv;interviewer:n 9x2;interweave:v fza;interwoven:a rr;intima:n 5gn
intimacy:n 4jo bn1 7zh;intimate:a md cp;intimate:v erh erq;intimately:r cxc;intimidate:v ghc gkq
intimidation:n 2dt 80m 7yu 7gw;intolerance:n 4iz 6ap;intonation:n 76n 2g0 2fz 1m2;intone:v f28 f0s f0u
intransigence:n 4u5;intrenchment:n 3aj;intrigue:n 62g bmy;intrigue:v ibs e9r;introduce:v epc g8c dab h4m g6u frx
introduction:n 19j 6hr 7ef 6iq;introductory:a by;introject:n 63a;intrude:v gz7 i46 hb9 ed5;intruder:n 9x3
intrusion:n 7sa zo b5s 93d;intrust:v ho3;intuition:n 5rz 62y;inundation:n aml beg;inure:v dg7;invade:v f6a gzb i9u fdp
invader:n 9x4;invalid:n 9x5;invalidate:v hxe eh6 e6m dsf;invaluable:a vd;invariably:r cu1;invariant:a vf
invasion:n 21v 7sa 7lp;inveigh:v eq5 eq2;invent:v g7l g7r;invention:n 5nu 3jp 20b;inventive:a 7n;inventor:n 9x6
inventory:n 6kf 47y b2h 5nx;inverse:a 2c;inversion:n bux b5u 7s1;invert:v dnt dns dnr;invest:v hik hx2 hqf hqe hq6
investigate:v egb eg2;investigating:n 1pl;investigation:n 5wt 1pl;investigator:n a9o 9x7 9ok
investment:n 27g azp 4j9 2hw;investor:n 9x8;inviolate:a g1;invitation:n 7c7 4le;invite:v gfm hq8 gjs egm hq9 fve
invocation:n 7cg 7af 668 12g;invoke:v g7g eys edt;involve:v ibm ibn i8b i7i i7z e1r;involvement:n 2f0 bfl 5qb bn1
invulnerability:n c7j 53l;inward:r czs;iodide:n ch7;iodinate:v dxo;iodination:n b5v;iodine:n cab 4bn
iodocompound:n ch8;iodoprotein:n cc8;ion:n 93e;irish:n 9bx 88c;irishman:n 9bb;irksome:a gc;iron:n cac 3jq;iron:v fpp
ironic:a ez 6n;ironical:a 6n ez;irons:n 3jr;ironworker:n 9x9;irony:n 6xf 4mo 77e;irregular:a 70
irregularity:n 1sb 4pp 55i byf;irreproducibility:n 4r9;irresolution:n 5re 4ub;irrespective:r cwx
irresponsibility:n 4kd;irreverence:n 6av 1ss;irrigate:v dd6 d4x;irrigation:n 25e 1qr;irritability:n 818 5p4 4ix
irritable:a db;irritably:r cyb;irritate:v ghy d3r dwn;irritating:a x;irritation:n bzj 7yc c79 btf
irruption:n zp b6k 7sk;island:n 93f 3js;ism:n 64m;isocyanate:n cha;isolate:v dw2 dwa dw6 e5o;isolated:a 71 qo
isolation:n c05 7wj 2cd b5w;isomer:n chb;isopleth:n 8uv;israeli:n 9bc;issuance:n 25i;issue:n 5xs 6nx 5xr 25i
issue:v eud hxi f1y dy6 f23;italian:n 9bd 72k;italic:n 6fu 72h 6zd;italicize:v gew;itch:v h7n h7p glc
item:n 6k1 bg4 3jt 5y0;itemize:v ess est;ivory:n ccj 4zq;ivy:n aq6;jab:n 1ed 14p 14o;jab:v fds fdv fdu;jabber:v f0z
jabbing:n 1ed;jackass:n 9uf 2n5;jacket:n 3ju 3jv 35z 857;jacket:v fll d2z;jade:n chc 9dg 508 2n1;jaded:a up;jail:n 3jw
jail:v hyl;jam:n 83d bzr 8g2 2fv;jam:v h3b gxn fx8 f1g fzw fzt;jamaican:n 9bi;jammed:a 6l;jan:n cp4;jangle:v hbi
janissary:n 9xb 9xa;janitor:n 9xc;jansenist:n 9xd;january:n cp4;japan:n 3jy 3jx;japanese:n 9bj 726;jar:n 3jz bdi 7m8
jar:v iax gnl gnm ggb fxi;jargon:n 7ac chd 765;jaunty:a b4 44;java:n 88v;jaw:n 5jr 5mc 3k0;jaw:v ezo ezl fbl ej9
jazzy:a 4q;jealous:a a0;jealousy:n 814 5rt;jeep:n 3k1;jeer:v el1;jejunum:n 5jd;jelly:n 83g 83e che
jeopardize:v ida i23;jeopardy:n c7s;jerk:n 9xe 1ee cse 848;jerk:v g53 gq3 d0m gpc g4y;jerking:n 1ee;jest:n 6xh 1jb
jest:v el9 d6m;jesuit:n 9xg;jesus:n aku;jet:n 3k2 7sm chf ana;jet:v fz1 gts;jew:n 9av;jewel:n 3k3 9xh;jeweled:a f
jeweler:n 9xj 9xi;jibe:n 6x2;jig:v gqj;jilt:v e2u;jimdandy:n 9xk 3k4;jimhickey:n 9xk 3k4;jimmy:v g56;jingle:v hbi
jive:v gco;job:n 1nr 1ra 3k5 3k6;jockey:n 9xm 9xn;jockey:v f4i f4z f3d;jocose:a f2;jocular:a f2
jog:v ic1 gx4 gt0 gqv fdy egp;joggle:v gqk g5x;john:n 4bt ajw;johnny:n adt;join:v htv fit fim i71;joined:a i4
joint:n 5lv 3k7 blp 82i;jointly:r cww;joke:n 6xh 1jb 1j1 5cg;joke:v el9 d6m;joker:n 9xo 9xp 6hm 3k8;jolly:a go
jolt:n 7m8 1ee;jolt:v gnl gfs;jolted:a t;jonquil:n as8;joss:n 3k9;jostle:v grs god;jot:n 6l0 bec
journal:n 6i2 6nz b28 3ka;journalese:n 766;journalism:n 6cx 1on;journalist:n 9xq 9oq;journey:n 1cw;journey:v gml gmo
journeying:n 1cw;joust:n 7ub;jovial:a go;jowl:n 5fh 5mb;joy:n 7z7 5yr;jubilant:a 81 gm;jubilantly:r cuz
judaism:n 8e2 6bs;judge:n 9xr 9qv;judge:v e6x e6s e6y eum hz3;judgment:n 5zd 1xf 2c1 5w0;judiciary:n 8fc 8fd
jug:n 3kc bdj;juice:n 88o bty an7 5hi;juicy:a r6;juju:n 65t 3kd;jukebox:n 3ke;july:n cpa;jumble:n c61 837 655
jumble:v ih2 g9h fvk;jumbled:a ul;jump:v gvc grf f5r d8k ibd f36;jumpy:a ub sd;junction:n 3kg c0o blp 3kh
juncture:n 7rg btc blp;june:n cp9;junior:n 9xt 9xs 9xu;junk:n cfp 3kb;junk:v hf8;junkyard:n 8uo;jurisdiction:n 5dd 8uw
jurisprudence:n 69e 8pj;jurist:n 9xv 9xr;juror:n 9xw;jury:n 8o3 8o6;just:a az ax;just:r ctl cxb;justice:n 4td 1qo 9xr
justification:n 5yg 6v6 2f5;justify:v eou epe dvr;justly:r cy1;justness:n 4mm 4td;jutting:a gh;juvenile:a ia
juxtapose:v fxv;juxtaposition:n 250 8w8;kale:n b1f aqb 85c;kamikaze:n 3ki 9xx;kansas:n 9ai;kc:n csg;keen:a m1 io d2
keenly:r czj;keenness:n 5n1 81g 4m7;keep:v ibx ic4 hdy hv3;keeping:n 2cj 1vi 1v6;keepsake:n 3kl;ken:n 5x1 5n9
kerchief:n 3kn;kerosene:n cb8;kerygma:n 7ge;ketch:n 3ko;ketosis:n bwf;kettle:n 3kp bdk 93g 3kq;key:a f7
key:n 3kr 5wh 518 709;key:v e5h hn7 fze dva dv8;keyboard:n 3kt 3ks;keyhole:n 3ku;keynote:n 7g4 63g 701
keynote:v dht eew;khmer:n 729 9c1;kick:n 14r 7zc 7mw 7dt;kick:v foc gtm fo9 h1x fob fb6;kickoff:n 19p crc 7lg
kid:n 9jd cd0 9je;kid:v el3 ele;kidnap:v fvh;kidnapper:n 9xy;kidney:n 5h0;kill:n 18n 18k 2h5
kill:v fky hx0 dlh iho hdp gjz;killer:n 9xz c7p 5qn 2kh;killing:n 7ni 18n awk;kilometer:n ba3;kind:a en cc;kind:n 5zg
kinda:r ctz;kindergarten:n 8o1;kindly:a gp;kindred:a q5;king:n 9y0 9y1 9fk c1t;kingdom:n c6b 8uz 8t6;kinship:n bga bge
kiss:n 14t 83a 82v 14s;kiss:v fsi fsj;kissing:n 1x0;kit:n 3kw 3kv 2h4;kitchen:n 3kx;kitchenette:n 3ky;kitten:n 2kw
kleenex:n chg;km:n ba3;knack:n 5nb;knapsack:n 2r8;knead:v fe6 fe1;knee:n 5l9 2nu 3kz;kneecap:n 5fi;kneel:v g1f
knife:n 3l1 3l2 bm9;knifelike:a m1;knight:n 9y3;knightly:a lr 7k;knit:n 3l5 3l4 3l3;knit:v gac gae fhp
knob:n 3l7 3l6 bkm 3l8;knock:n 7pb 5tg 7qu 7m2;knock:v fee fr5 fej hch hbv ejc;knocking:n 7pb;knoll:n 93h
knot:n 8a8 3l9 cl7 csf;knot:v gak fj2 fzg;knotted:a t0;knotty:a 8f t0 rp;know:v e1d e1f e1e e1g e18;knowing:a fs ga ft
knowledge:n y7;knowledgeable:a 98 ft;knuckle:n 5lq;knuckleball:n 130;korean:n 9bk 725;lab:n 3lb
label:n 7d4 6zs c9o 7i0;label:v ez6 g4s eum e5f e5d;labeled:a gr;labor:n 8fu 1oz btw 8q9;labor:v hs0 hsu d3g
laboratory:n 3lb 8y8;laborer:n 9y5;labour:n 8fu btw 8jm 1oz;labyrinth:n 3p1 5gs;lace:v fz7 gao gam fzi dcn
lacerate:v g2b gii;lack:n c36;lack:v i7w;lackey:n 9y6 aga;lacking:a d ai;lacy:a pc;lad:n 9j8 9ha;ladder:n 3lc bnm 7sw
laden:a cs;ladened:a cs;lady:n 9y8 9ne 9y7;lag:n 263 cry 47b;lag:v gy1 hyl fyn flw;lager:n 3la 87v;laggard:n 9nm
lagoon:n 93i;lair:n 8v0;laity:n 8ex;lake:n 93j cim cil;lam:v h4c fre;lamb:n 2nh 9ya 9y9;lament:v eq6
lamentation:n 7dz 26c;laminate:v g77 fpr fns fe0;lamp:n 3ld 3le;lamplight:n an8;lampoon:v el7;lance:n 467 468 3lg
land:n avy 93l 8t3 93k;land:v gwl gwm d7h h56 hov gwn;landing:n 3li 3lh zy zx;landler:n 75l;landlord:n 9yb
landmark:n 8wc 7rk 7h8 5ee;landmass:n 93m;landowner:n 9yc;landrover:n 3k1;landscape:n 8xh 3lk 3lj 6b2
landscaping:n 1zh 3ll;landslide:n 7ug 7qh;lane:n 3lm 3ln;language:n 6dl 77j 75f 5xc;languid:a 9s
languish:v do1 gjk d5u;languor:n 7y5 amd 7v6 4il;lanky:a tz;lantern:n 3lo;lap:n 5kx c6c 3lq 3lp
lap:v icp fsl hcv f95 dc8;lapel:n 3lr;lappet:n 5il 3ls 2ma;lapse:n 116 crs 10w;lapse:v gvv dlb dbk d5t hkv h47
lapsed:a mh;large:a gs;largely:r ctn;larger:a gu;larkspur:n apu;larva:n 2mc;lash:v fqv gos fq7 fjd;lasher:n 9yd
lashing:n 2aq 3lv;last:a bx;last:n crg bib 2gn cmk;last:r cvg;last:v ie2 i6t;lasting:a m4 hh m9;lastly:r cvg;lat:n 5kn
latch:v fib;late:a nr lv;late:r cz6;lately:r cwk;later:a 1d;later:r cvb;lather:n 96e bz9 9ye 93n;latin:n 72i 9yg 9yf
latitude:n 8v6 brd 8v7 591;laudanum:n 3lw;laugh:n 78i 70q 6xh;laugh:v d1x;laughter:n 78i 26d
launch:v htd fyu fyx dl3 fyw ffu;launcher:n 3lx 305;launching:n 12p 19j 12o;laundering:n 1nl;laundry:n 3lz 3ly
laurels:n 6st c1z;lavatory:n 4bt 4fe 3cq;lavender:a 4a;lavish:a pi;lavish:v hi2;lavishly:r czc;law:n 8pj 6m1 61f 61k
lawman:n 9yh;lawn:n 8v1;lawyer:n 9yi;lax:a 8k;laxness:n 4k7 c7x;lay:v fxe g1c g94 g1d hl4;layer:n 3m0 8v2 6bx 2j9
layer:v fgi;layette:n 3m1;laying:n b5y;layman:n 9yj;layoff:n 197;layout:n 5za 22y;laze:v hsq;lazily:r czh;lazy:a 39
lb:n bau;lead:n 5be cad 5ym 2g4;lead:v gy7 i89 i8a gy6 ef4 ic7;leaden:a e1;leader:n 99p 392;leaders:n 8mj
leadership:n 2g2 8mj c1k 5mu;leading:a i2 th;leaf:n av9 6ck 3m2;leafhopper:n 2m6;leaflet:n 5hb ava 6io
league:n 8ic 8kw b9p;league:v dmi;leak:n 93o bwn b5z 7so;leak:v es5 dy7;leakage:n 7so;lean:a bf
lean:v h0v g60 ifb e88 h0x;leaning:a ei;leap:n 13g 7nd 7ra 56h;leap:v gvc dzq h6m;leapfrog:n 1kl 1kk;leaping:n 13g
learn:v e1l e1n e23 e1o ejg eqw;learned:a qd 98;learner:n 9yk 9ed;learning:n 5u0 66s;lease:n avx 6ls cs4
lease:v hvx hvy he7 he6;leash:n 3m3 bbr 2a6;leather:n ccs;leave:n cm9 6sf zz;leave:v gys e2v ig1 d7l gz4 ifh
leavening:n 618 chh;leaving:n z3;lecher:n aas;lecture:n 7g5 6ti 1yg;lecture:v ejm ej9;lecturer:n 9yl 9ym
lecturing:n 1yg;ledge:n 93p;ledger:n b27 36s;leech:n 2kb 9yn;leer:v har;left:a ag;left:n 8we 8o8 5l3 3m4
leftfield:n 3m4 1rm;lefty:n 9yp 9yo;leg:n 5kt 5ku 3m5 bm2;legacy:n awr;legatee:n 9yq;legation:n 1o4 8nk
legend:n 6gr 6fp;legendary:a oc;legibility:n 4m4 4rq;legion:n 8g3 8jx 8jw 8fz;legislate:v hwh;legislation:n 6m4 28w
legislator:n 9yr;legislature:n 8f8;legitimacy:n 4re 4q4;legitimate:a vb;legitimize:v hxp;legume:n apv apw 853
leisure:n cm5 25x;leitmotiv:n 747;lemma:n 6vz 6fl;lemon:n 85s 504 at9 5sl;lemonade:n 88q;lend:v hmc hmb igo
lending:n 278;length:n 59a 54l 59k 59b;lengthen:v dj5 dj1;lengthening:n 23d;lengthy:a hg;lens:n 3m6 asf 6cr 5gp
lentil:n 85f ash asg;leprosy:n bva;lesion:n bw1 bx1;lessen:v d89 ds0 dde;lessened:a f5;lessening:n 7n5
lesson:n 1yd 6ri 6oi 1rx;let:v ht1 ef3 eha d73 dw9 he7;letdown:n 80e;lethal:a bp;lethality:n 4qj
lethargy:n bsr 546 4il;letter:n 6pg 6zh 9ys 7b8;letter:v hjp gbp gbo;letterhead:n 6co;lettering:n 6i7;letterman:n 9yt
letters:n 5tz 66t;level:a a8 sw;level:n 56w c1a bnl 59h;level:v f7x g9q fjo f7w eu3 dlk;levelheaded:a oj
lever:n 3m7 3m9 3m8;levis:n 3ma;levy:v hl2 f44;lexicon:n 5ox 6iv;lexicostatistics:n 69u;liability:n c76 c5i 5bp
liable:a h9;liaison:n bn1 6cs;liar:n 9yu;liberal:a 38;liberal:n 9yv 9yw;liberalism:n 6bi 674;liberalize:v hwi hwj
liberally:r cxy;liberate:v hyt hsx hys gff;liberated:a cn;liberation:n 12d 1ue 18g;libertine:n 9yx
liberty:n br7 brb brg cmc;librarian:n 9yy;library:n 3mc 8bb 3mb 8ba;libretto:n 73g;license:n 6mm brc bre 29o
license:v hup;lick:v fr0 fsl e45 f95;licking:n 7uj 2am;lid:n 5gi 3md 3h1;lie:n 6wb 8w9;lie:v ick g1i i9p igg ejx ig9
lieutenant:n 9z0 9yz 9ob 9z1;life:n bp4 5xg box boy;lifelike:a og;lifetime:n cmd;lift:n 2cv ali 7o0 7mq
lift:v gw3 g40 gw1 gvl evm eh5;lifted:a e9;lifter:n ajo 9gz;ligament:n 5fx 3me;light:n an9 3mf 6b5 52n
light:v dh6 fbh gwj iiq hfn gut;lighted:a 5l 30;lighten:v gkb fwq elw dis dgp db2;lighthearted:a 41
lighting:n bqi 3mh 1oe 1go;lightning:n anb 7r4;lightweight:n 9z2 aju 9z4 9z3;lignite:n cea;like:a h6 h8 h7
like:v gl9 gh0 e8g gld;likelihood:n 4ot;likely:a ha nm;likely:r cx2;likeness:n 4o0 3mi;likewise:r cx1 cut;liking:n 7w4
lilac:a 4a;lilac:n arv;lilt:n 51o;limb:n 5kr avi 8v3 3mj;limbo:n c1y 5nn 5nm;limit:n 58u crl 8v5 8v4
limit:v ddi ddm esv;limitation:n 5zy 5br bck cph;limiting:a pa;limitless:a hc bu;limp:v gry gxx;lincoln:n 2ni
linden:n arc arb;line:n 8os 6yj 8or bj2;line:v idw fh0 g4a fhf dsx dcq;lineage:n 8e6 bgf bap azd;linebacker:n 9z5 1rq
lineman:n 9z6 9z7 9qd 1rp;linen:n 3ml chi 3mk;liner:n 14g 3mo 3mn 3mm;lineup:n 6k6 8ot 6k5
linger:v ig8 i8i gyv h2p i8o;lingual:a ww;lingually:r cwz;linguist:n 9z9 9z8;linguistic:a ww;linguistically:r cwz
linguistics:n 69m 69l;link:n bfi 3mp c0j bjb;link:v eab fmz i71 fx4;links:n 3mq;linoleum:n chk;lint:n chl 3mr
lion:n 9za 9cl;lionize:v hrb;lip:n 5g9 apn 6u0 2wo;lipstick:n 3ms;liquid:n chp cho 77y;liquidate:v fl3 hoe hhc hh3
liquidation:n 195 2fa 18t;liquor:n 886 chq 82l;list:n 6k0 55m;list:v esr hww h0x h0w esu;listen:v hbc hbe i49
listener:n 9up;lit:a 30 5l;liter:n b95;literal:a uy;literalism:n 65j 6af;literalness:n 4oy
literature:n 6gb 69i 6gc 1ok;lithe:a df;litigant:n 9zc;litigation:n 2bz;litter:n 8na cfq 3mt 2tj;litter:v igj fov d3h
littered:a uj;little:a h1 ko;little:n bcw;live:a y;live:v i9i i6m i6t i6p e1g;livelihood:n b0n;liveliness:n 1ml 4ig
lively:a sn 9p;liver:n 5h7 83u 9ze 9zd;livestock:n 2js;livid:a 4k;living:n 5xg 89c boy b0n;lizard:n 2il 9zl
load:n 3mw be7 2zp be6;load:v fwy fwz hfs g6e dvk;loaded:a cs;loading:n 3mw be7 bh7 2zp;loaf:n 84o 83r;loaf:v i8k i8i
loan:n b22 6dz;loan:v hmb;loathe:v ggs;loathsome:a w3 kc;lob:v fyo;lobby:n 2pv 8mc 8as;lobby:v hvt
lobe:n 5iw ave 735 3mx;loblolly:n 87j;lobscouse:n 82m;lobscuse:n 82m;lobularity:n 55e;lobule:n 5ix;local:n 3my 3mz
locale:n 8yp;locality:n 8x0;localization:n 15k 672;locate:v hjg id2 hmz dpr;located:a qy;location:n yc 24z 15k 3n0
lock:n 3n1 5f1 3n3 3n2;lock:v fmi fyh dcf g61 g5y gk1;locker:n 2y6 3n4 3d3;lockup:n 3n5 1vu;locust:n 2lz asd asc
lodge:v i9o g03 eml i9l;lodging:n 3io 4px 257;lodgings:n 380;loft:n 3n9 3n7 55q 3n8;lofty:a jv e8 fe
log:n chr 6z0 6kw 6kv;log:v eww fg8;logarithm:n 6z0;logger:n 9zp;logging:n 1np;logic:n 69g 5mo 61i 68w;logical:a vb 5j
logistics:n 25j;loins:n 5kk 5lz;loiter:v i8i;londoner:n 9b5;lone:a sg sf rw;loneliness:n c08 7zv 4ht;lonely:a sg sf
long:v glm;longevity:n 54m 4xx;longhand:n 6ft;longing:n 7ve;longitude:n 8v8;longshoreman:n aes;longshot:n 3na
look:n 4kv 1xo 4ki c70;look:v h8a h8f d24 h9v icv i2e;looking:a ng;looking:n 1xo 20n;lookup:n b74;loom:n 3nb
loom:v id9 id7 ihe gag;loon:n 9zg acl;loop:n 35r bjs b5x 8io;loop:v h1k gaj h1j fzs fia;loophole:n 6od 3nc
loose:v hsx fvr dq4 dq3;loosen:v dq4 i5z i5y fv0 fi6 fhb;loot:n awp b1f;loot:v hnr hnp;lope:v gt2;lord:n 981 a3y 9zh
lordly:a jw no;lordship:n 6fh 5da;lore:n 66q;lose:v gim hjl;loser:n 9zj 9zk 9zi;loss:n azg b60 10t 5bt;losses:n azk
lost:a l9;lost:n 89g;lot:n bed 8yn 8im c4c;lotion:n 3nd 3ne;lots:n bep;lotus:n asj;loud:a u6;loud:r cvk;loudly:r cvk
loudspeaker:n 3nf;louisianan:n 9cb;lounge:v g04 i8i;louse:n 2lh akg 2m4 2li;lousiness:n c3k 4q2;lousy:a d6 jt
love:n 80o 5xn 9g3 7vi;love:v ggu gln ggv fsa;loveliness:n 4l9;lovely:a hr;lover:n 99n 9r9 99o;lovingly:r cyl
lower:v gw0 dy8 dfx g3p d21;lowering:a 5i;lowland:n 93q;lowly:a ti qk s5;loyal:a lx;loyalist:n 9zn
loyalty:n 4uu 80v 2co;lp:n 3ng;lucid:a o5;lucidity:n 4rs byt;lucifer:n 98c 947 3ov;luck:n c4c ale alf;luckily:r cun
lucky:a 1w;ludicrous:a f0 w9;lug:v fu6 fw2;luger:n 3nh 9zo;luggage:n 2re;lukewarm:a vp 9y;lull:n cs2 c6q
lull:v gfu dzk gfx;lullaby:n 75e 1m7;lumber:n chs 2sj;lumber:v gss fg8;luminary:n 9zq;luminescence:n anc 52p
luminosity:n 52n;lummox:n 9zm;lump:n 8ac bx8 9zm 939;lump:v fpe e5u;lumpish:a 57;lunation:n cp2;lunch:n 825
lunch:v fa4 fa5;luncheon:n 825;lunchroom:n 3nj;lung:n 5h8;lunge:n 1ce 2bf;lunge:v h33;lunkhead:n 9q1
lurch:n 1cb 7ul 1eh 1ce;lurch:v gsp gnk h66 i8j f4f;lure:n 4lh 5r1 2rh;lure:v efu;lurid:a ql;lurk:v i8l i8i f75
luscious:a r6 u7;lush:a 2 r6 ph;lust:n 7vk 1tk;luster:n 4zg 4zf 4ly;lustre:n 4ly 4zg 4zf;lusty:a dt;luxurious:a fn ph
luxuriously:r czg;luxury:n 58g 5al c5n;lymphocyte:n 5ig;lyophilize:v dbz;lyric:a 9j;lyric:n 75f 6h8;lyrical:a 9j
lyricist:n 9zs;ma:n 9zt 6sx b99 8zl;macabre:a 27;machine:n 3nk 9zu 8jo 3nl;machinelike:a ij;machinery:n 3nm 8oz
machinist:n 9zw;mackinaw:n 3nr 3nq 3np 3no;macrophage:n 5ie;mad:a 16 q7 u2;madam:n 9ne 9zx;maddened:a 15
maddening:a mt;madly:r czv cvx;madman:n 9zr;madness:n bz3 bwg 7y8 5ot;madrigal:v gds;magazine:n 6nu 3ns 8db 3nt
maggot:n 2mf;magic:a jk;magic:n 65u 12k;magical:a jk;magician:n 9zz ado;magistrate:n a00;magnet:n 3nu 606
magnetism:n ang 68s;magnetize:v dox efj;magnification:n 1fz bgz 6wh 3ag;magnificence:n 4nd 4rm;magnificent:a ff
magnificently:r cxm czd;magnified:a 9u;magnify:v drf ek9 ddy;magnitude:n 56p bh2 5c5;magpie:n a01 9jb
mahogany:n at4 at3 50k;maid:n a03 a02;maiden:n a02 cr3;mail:n 6d9 6cw 3nw 8py;mail:v fsz ezb;mailbox:n 3ny 3wj
mailman:n a04;maimed:n 89p;main:a f8 87;mainland:n 93r;mainly:r cvp;maintain:v ibx hj5 fa3 ey2 he2 hdz;maintained:a 8b
maintenance:n 1b7 b0q axs 2dg;majestic:a fe jx;majesty:n 4nf;major:n a05 a06 676;major:v e2f;majority:n 58p b84 cnb
majors:n 8id;make:n 5zr 1ei;make:v i3c d71 g6r ef0 g8l g70;maker:n a07 981 8d5;makeready:n 29z;makeshift:a m8
makeup:n 3nz 7ks 4ya;making:n 1zn 4ms 3o0;malady:n c8g bua;malaise:n c2x;malaria:n bun;male:a i5;male:n 2gy 99q
malediction:n 7fl;maleness:n 52a;malevolency:n 4sv;malfeasant:n a09;malformed:a ra;malign:a 2i;malignancy:n bw7 4sx
malinger:v hw9;malingering:n 1sh;maltreat:v hzy;mama:n 9zt;mamma:n 9zt 5k7;mammal:n 2jp;mammoth:a gy
man:n a0a abw a0c 2o3;man:v hsw f3h;manage:v i0c hty i58 huj i0m;management:n 29c 8mi;manager:n 9ot 9k3;mandamus:n 6mt
mandate:n 6mw 8v9 29t;mandate:v hr1 edg edf;mandatory:a 9h;mane:n 2k4 5ew;maneuver:n 213 62a 1n2 168
maneuver:v gtc hp5 f4y;maneuverability:n 4ps;manfulness:n 4k9;mangled:a g0;manhattan:n 88j;manhood:n c12 4n4 1o5
mania:n 8zs byx;maniac:n 9zr a0d;manic:a u3;manifest:v eix ewp dqf;manifestation:n 7ku 6yg 7kt 70u;manifestly:r cuk
manifold:n 3o3 cht 8cd;manipulate:v i1d fce i4k hoc gjf d50;manipulation:n 15q 14v;manner:n 4xz 4wy 5zu;manners:n 4w7
manometer:n 3o4;manor:n 3o5 aw5;manpower:n 8gv;manse:n 3o7 3o6;manservant:n a0e;mantel:n 3o8;mantle:n 710 93s 90n
mantrap:n ad8 3o9;manual:n 6iy 1yl;manufacture:n 1zl 1zo;manufacture:v g98 g7r gfj gfi;manufacturer:n 8d5 a0f
manufacturing:n 1zo;manumission:n 2fg;manure:n cfw;manuscript:n 6ib 6ic;manzanita:n arh arg;map:n 3oa bf3
map:v gbd ea2 id4 gfb gbe dne;maple:n atd atc;mar:v duu d5m;marathon:n 1uq 7ty;marble:n chu 3ob 3oc;marbleizing:n 4z5
marbles:n 1km 5n3;march:n cp6 1cf 1bx 8ol;march:v gxz h50 gs7 i09 gso h51;marching:n 1cf;mare:n 2mq 93t
margin:n bl6 58k b06 awn;marginal:a if;marginality:n 564;maria:n 93t as0;marinate:v dc2;marine:a xc;marine:n a0h a0i
marital:a wy;mark:n 5tk 7ht 7he 6yh;mark:v g4s er0 e5g e2r dww hzl;marked:a fi;marker:n 3oe 7ht 3of
market:n 27d 8og 3fs 8dm;market:v hkf hmh hkg du9;marketing:n 286 284 11n;marketplace:n 27d 3og
marking:n 7ht 4kw 1xj 1az;marksman:n a0k;marksmanship:n 5o9;marmalade:n 83f;maroon:v hfj dw8;marquee:n 3u3 3oh
marriage:n bp6 8bo 24e c0q;married:a wy;marrow:n 5fq ar5 87g 85d;marrowbone:n 87f;marry:v hy9 hya;marsh:n 93u
marshal:n a0l a0m;marshal:v gx8 fnh dg2 gyb;martial:a iu;martini:n 88k;martyr:n a0n a0o;marvel:n 7ip;marvel:v er9 era
marvelous:a l3 7q jl;marvelously:r cxn;mascara:n 3oi;masculinity:n 52a 4k8;mash:v g59 ezn djz;mask:n 3oj 24v 8jd 3ok
mask:v h9g fn9 ha6 fnc fnb;masking:n 24w 5sd 3ol;masonry:n 3om 8if 1of;masquerade:v h9h ek4;mass:n 531 bed 8ae 24m
mass:v gzn;massachuset:n 71x 9aj;massachusetts:n 8zl 9aj 71x;massacre:v dv0;massage:n 1qh;massage:v fe1 d3w
masses:n 8ft;masseur:n a0p;massive:a h0;mast:n 3oo arq 86s 3op;master:n 9zy a3y aiy a0r;master:v e1k f4r i1m e1j
masterly:a s4;mastermind:v ea0;masterpiece:n 3or ys;mastery:n 5oi c2h 293;mat:n 3os 3ou 3ot 93v
match:n 3ov 7u7 3ox 3ow;match:v ia3 hmw fip ib5 dt6 fiq;matching:a i7 i6;mate:n a0u agm a0v ae7;mate:v fsf fip f5a
material:n c8w 6q1 3aw 3oy;materialism:n bto 65z;materialize:v dkv;maternal:a lm;math:n 67c;mathematical:a s6
mathematics:n 67c;mating:n 1wu;matriarch:n a0w a0x;matriculate:v hws;matrimony:n bp6 24d;matrix:n 8js chw 93w 5lm
matron:n a0y a10 a0z;matsyendra:n 567;matter:n 5ps 5xr y2 5qm;matter:v i92;matting:n 3oz 3ou;maturation:n b61 b5g b53
mature:v deq erc e0a dep dej d61;maturity:n cne c10 cnf;mausoleum:n 3p0;maxim:n 7a4;maximal:a id;maximize:v dqu dqv
maximum:a id;maximum:n beh 58v 8va;may:n cp8 asv;maybe:r cz4;mayflower:n arj;mayor:n a12;maze:n 3p1 5qh;mc:n csh
meadow:n 8u5;meal:n 823 cqf 81w;mean:a jy ju;mean:n 67v;mean:v ete i86 ert e9u ebu;meander:v gp6;meandering:a 8n
meaning:n 6o7 632;meaningfulness:n 5c9;meaningless:a v9;meanness:n 4t2 4sd;means:n 16g 3p2 b0c
measure:n 16j yl 6m7 22a;measure:v e56 dvs idz e7m;measurement:n 22a;measuring:n 22a;meat:n 83s av4 636;meaty:a ih
mechanic:n 9zw 9f4;mechanically:r cwu;mechanics:n 68l 12j;mechanism:n b62 12j 93x 660;medal:n 6t3;meddle:v i1l
meddling:a gg;meddling:n 17q;mediate:v eee ico;medication:n 3p3 1qk;medicine:n 684 3p3 1op 2ap;medieval:a lr
mediocrity:n 4qm abf;meditate:v e3w e9e;meditation:n 5vu 5vv;meditative:a uf;medium:a iz;medium:n 6cg 8ts 6cf cgn
medley:n 756;meek:a nq;meekly:r cwm;meet:n 7u5;meet:v gzk hy7 iee f9z htj;meeting:n 8ky 8l4 7rc 2ef;megalomania:n byz
megalopolis:n 8s7;megaton:n b9f bay;melancholy:a 46;melancholy:n 7zq bzd 5hv;melee:n 1mt;melioration:n 1av c0s b4r
melodic:a ik;melodious:a il ik;melodrama:n 73p;melody:n 746 5sa;melon:n 85x ar6;melt:v ds7 dn0 dex dom dcv dcu
melting:n b7p;member:n a13 bg6 5kq 8fj;membership:n 8ne bn0;membrane:n 3p4 5i6;memoir:n 6lh 6ik;memorabilia:n 6kz
memorandum:n 6l1;memorial:n 6sb 6lc 3p5;memorization:n 5u4;memorize:v e23;memory:n 642 5ua 5oy 3p6;men:n 8gv
menace:n c7t 6ur;menace:v ida f2a d0q;menacing:a 24;menarche:n 7l2;mend:v dff dg3;menial:a s5;mentality:n 6a6 5mw
mention:n 6wx 6ws 6t2;mention:v eyr eyd eym;menu:n 6kg 81p 6ki 62n;meq:n 534;mercenary:n a15;mercer:n a16
merchandise:n 3p9;merchandise:v hhp;merchandising:n 286;merchant:n a17;mercurial:a 3y;mercury:n cag 52g
mercy:n 269 4s5 81e c4g;mere:a mm;merely:r ctl;merge:v dmf doj de7;merger:n 2ez 7o4;merging:n 1gt;merit:n 5a1 4ra
merit:v i95;mermaid:n 97o;merrily:r cuz;merriment:n 7ze 1j8;merry:a go gn 9p;merrymaking:n 1l1;mesh:n b9u 7m4 5ta 3r1
mesh:v fyh dp7 hvq fuy;mesmerize:v efj d1b;mess:n c60 bzr 83t 81s;message:n 6cc 6o3;messenger:n a18;metal:a ix
metal:n c9r c93;metallic:a ix;metamorphose:v dnn dng;metaphor:n 77g;meteor:n 940 ank;meteorite:n 93z
meter:n ba1 3pa 776 51m;meter:v dvu fh5;method:n 5pb 1md;metis:n a1a;metrazol:n 3ui;metro:n 3pc;metropolis:n 8s6 8i0
mew:v f11 f1q;mexican:n 9bl;mg:n bb0 cae;micelle:n 941;michigan:n 1kt;microcosm:n 649;micrometeorite:n 942
micron:n b9x;microorganism:n 2hc;microphone:n 3pd;microphoning:n b63;microscope:n 3pe;microscopy:n 1pz
microsecond:n cpv;microwave:n ani;midair:n 8vb;midday:n co2;middle:a 3q;middle:n 8s3 616 5ka cre;midnight:n cob
midsection:n 5ka;midshipman:n a1b;midst:n 8uu;midwatch:n ct7;midway:a 3q;midway:r cyv;mien:n 4wz;might:n 53a
migrate:v gn5 gn6;migration:n 28s 8ao 7k5 7k4;mike:n 3pd;mild:a nq;mildly:r czu;mile:n b9o ba4 bei ba5
mileage:n 59f bh0 ayf;milestone:n 7hw 7rl;milieu:n c69;militant:a m0 s lz;military:n 8gq;militate:v htn
militia:n 8n0 8n1;milk:n 874 5hj 875;milk:v dat f8p dau;mill:n 3b5 3pg;mill:v gqy dk0 fug fps;millenarianism:n 6a0
millennium:n cmf cr9 cqr;milliampere:n b99;millidegree:n baq;milligram:n bb0;milliliter:n b94;millimeter:n b9y
million:n bca bej;millivoltmeter:n 3ph;millpond:n 943;millwheel:n 3pi;milquetoast:n acu;mimesis:n 65g buo 6ow
mimicry:n 1mb 23k;min:n cps 728;mince:v f1h gt6 g2i;mind:n 5mg 5ud 5zd ah6;mind:v ekv eba hu0 i49 ebb e2h;minded:a fj
mindful:a ov;mindless:a ow;mine:n 3pk 3pj;mine:v f8n f68;miner:n a1d;mineral:n caz;mineralogy:n 68t;mingle:v fuv ih2
mingling:n 26q;miniature:n 3pm 3pl;minimal:a ie;minimize:v dqs ekb em9;minimum:a ie;minimum:n bcx 8vc;mining:n 1zk 215
minister:n 9n3 a1f a1e 1nz;minister:v i2d hut;ministration:n 2cu;ministry:n 8ei 3pn 8ej 1dc;minor:n 9jd
minority:n 8ap 58q cnc;minstrel:n 9ry a1g;mint:n bed atn 86y;minuet:n 1lx 75m;minute:n cps cqh cqb b8v;minutia:n 5y5
miracle:n 7io 7im;miraculous:a jl cf;mire:n 945 ci0 bzt;mirror:n 3po 5uo;mirror:v ij9 eiz;misanthrope:n a1h
misbehavior:n 1s7;miscalculate:v ea7 e4f;miscalculation:n 114;miscarry:v i0o d3k;miscegenation:n 1ww
miscellaneous:a e5;mischief:n 1s8 4t3;mischievous:a qw;misconception:n 61w;misconstruction:n 7be 6ef;misconstrue:v e3a
misdeed:n 1s7;misdemeanor:n 1tr;miserable:a dk ch a5;misery:n c32 7zu;misfire:v f6u;misfortune:n 7jk c4j
misgauge:v e6z;misgiving:n 7z0 651 5rc;misguided:a pl;misinterpret:v esa e3k e3a;misinterpretation:n 7bd
misjudge:v e6u;mislay:v fxy;mislead:v gy9 ejw;misleading:a ed;mismanage:v hu5;mismanagement:n 29e;misname:v eul
misnomer:n 6fc;misogynist:n a1i;misperceive:v h7g;misplace:v fxy fxu;misquote:v eyp;misread:v e3s e3k
misrepresent:v ek0 i4k;misrepresentation:n 6wf 1t2;miss:n 9t4 7km 6fe;miss:v h84 gjj i6k e2y gzj i7w;missile:n 3pq 3x2
missing:a ai;mission:n 8nl 21k 1s2 1s1;missionary:n a1j a1k;missive:n 6pg;missouri:n 9ak;mist:n anj;mist:v dlv ha3 foh
mistake:n 110 61z 6x5;mistake:v e34 e32;mistaken:a pl 7i;mistaking:n 7bd;mistress:n a1m ab4 a1l;mistrust:v e87
misty:a 5g;misunderstand:v e3a;misunderstanding:n 7bd 61z;misuse:n 20q;misuse:v f8g dbf;mite:n bec;miter:v g4h hhy fin
mitigate:v epq db1;mitigation:n 1fa 6vc 1f9;mix:v doj hxr dzi da8 fuv frp;mixed:a e5;mixing:n 1gr
mixture:n c92 87m 8n7 7o7;ml:n b94;mm:n b9y;moan:n 78f;moan:v f08;mob:n 8g6 8iz 8iv;mobcap:n 3pr;mobile:a r1
mobility:n 4pr;mobilization:n 2ai 2ed;mobilize:v dg2 f43 f3g dg1;mock:v ekw ekx;mocker:n ab8 2i8;mockery:n 6tr 6xk 1mc
mocking:a p6;mode:n 4xz bme bfy bfw;model:n 61o 5zv a1n 3ps;model:v gek gbz h94 h93 gdb gc0;modeled:a r9;moderate:a u9
moderate:n 9j3;moderate:v eib db0 hzp f1h ery dhe;moderately:r cuf;moderation:n 58e 7n8 4vb 1f9;modern:n a1q 6zc
modernism:n 3pt 54k 1ic;modernity:n 54k;modernization:n 1b3 6ie;modernize:v dfi dpm;modesty:n 4wf 4wc
modification:n 17l 3pu bfv 7j8;modifier:n 6eo a1r 990 5id;modify:v d9k d9n d7f;modulation:n 76u 6di 76n 76m
moire:n 3pv;moist:a vw;moisten:v dca fop;moisture:n c7d;mold:n bm1 3pw chx b64;mold:v gbz dby g9s g9n fd4 e96
molding:n 1z0 3pz 3py 3px;molecule:n cb3 c8z;molest:v i41 gi3;mollify:v gfz dhe df1;moment:n cqb cqh cll 5ca
momentary:a hk;momentum:n 53p 538;mommy:n 9zt;monarch:n adu;monastery:n 3q0;monday:n cnu;money:n b1d aw0 b1e
moneymaker:n a1s 62l;moneymaking:n 11h;monitor:v han hao;monitoring:n 1xy;monk:n 9sg;monkey:n 2o6 9wc
monochrome:n 3q1 2ua;monocle:n 3q2;monograph:n 6ih;monologist:n a1t;monologue:n 7ah 7ab 73f;monomer:n cb4
monopolization:n 294;monopolize:v hug he1;monopoly:n c2o c2n 1kx;monosyllable:n 6e0;monotone:a j7;monotone:n 76o 76p
monotonous:a j7;monotony:n 4nt 4ns;monsieur:n a1u;monsoon:n anl cq1 anm;monster:n 97p 9t2 9sc a1v
monstrosity:n 9sc 7nt;monstrous:a 2g;month:n cp3 cp1;monument:n 3p5 8vd 3za;monumental:a h0;moo:v f18
mood:n 816 c6u bfw;moon:n 946 cp2 ann;moonlight:n ann;mop:v fpv d29;moral:n 6oi;morale:n byk 4hy;moralist:n a1w
morality:n 4t4 8zv;morals:n 8zv;moreover:r cu8;mores:n 5pm;morgue:n 3q3;morning:n co1 6pu cod 7l4;morocco:n cd1
morose:a dc;morphology:n 68b 69s 69r 68r;morphophonemics:n 69t;morrow:n cno;morse:n 6g1;morsel:n be0 82e;mortal:n xx
mortality:n 54u cs9;mortar:n 3q4 chy 3q5;mortar:v fnm;mortgage:n b07;mortician:n a1x;mortification:n 7x5 anr 7jw 265
mosaic:n 3q7 bwk 63s;mosquito:n 2lm;moss:n ap3;mostly:r ctn cxa;motel:n 3q8;moth:n 2m7;mother:n a1y cla a20 a1z
mother:v i2j d3b;motherland:n 8ri;motif:n 3q9 74a 634;motion:n 70n 7jz 1eb bs3;motion:v ew6;motionless:a jd
motivate:v g8z;motivating:a 3o;motivation:n y8 c8p 10z;motive:a 3p 3o;motive:n y8 74a 3q9;motor:a 3p;motor:n 3qa 948
motor:v gt8;motorcar:n 2zg;mottle:v gbw dwz;mottled:a mj;motto:n 7a2;mould:v gbz g9s g9n;mound:n 3qc 93h 8ad 3qb
mount:n 2mr 1dw 949 3qd;mount:v fm3 drb dpf g8x gsg gse;mountain:n 949 bed;mountainous:a sc;mountainside:n 94a
mourn:v git giu;mourner:n a22;mournful:a gk;mouse:n 2mi bwu a23 3qe;mouth:n 5g5 5g3 94c 94b;mouth:v esj ezs fsm
mouthful:n bdl 82d;mouthpiece:n 3qh 3qf a24 3qg;move:n 166 16a 1eb 1bs;move:v gly gmu glv gn3 hpe d0y
movement:n 1eb 1bs 7jz 8q1;mover:n a26 a7n a25 8qf;movie:n 6ox;moviegoer:n a27;mow:v fkj d29;mph:n csi csr;much:n bek
muck:v da0 h4w g0l;mucosa:n 5gx;mucus:n 5i2;mud:n chz 6tx;muddied:a nt;muddle:n c61 bzr;muddleheaded:a 51
muddy:a vu nt;mudguard:n 3qi;muff:n 3qj 11b;muffle:v g32 hd3;muffled:a hp;muffler:n 44i 3qk 36q;mulch:n 3ql;mule:n 3qm
mull:v e3w hdj;multiplication:n 1wx b65 1xd;multiplicity:n 578 58n;multiply:v e4p dei d3e d3d;multitude:n bee 8fx 8ft
multitudinous:a 3f;mum:a 5v;mumble:v f05 f9f;mundane:a l1;munition:n 4ft 3qn 3d6;murder:n 18p;murder:v hxt dz6
murderer:n a28;murky:a 50;murmur:n 7pc 77s bxw 7dy;murmur:v f04 epz;murmuring:n 7pc 7dy;muscle:n 5ft 5fs a29 5db
muscleman:n a29 9gq;musculature:n 5ik;muse:n 98n 5z4;muse:v e3w;museum:n 3qo;music:n 73z 5ss 1m1 5st;musical:n 73u
musician:n a2b a2a;musicianship:n 5o3;musing:n 5vt;musket:n 3qp;musketry:n 8mw 5ol;mustache:n 5f8;muster:v fp3 egk
mutant:n a2c 2ha;mute:a 1i;muted:a hq hp;mutely:r cwq;mutilate:v dh8 dz6 d5m;mutilation:n 7sf 1hx;mutineer:n a2d
mutiny:n 219;mutter:v f05 epz;muttering:n 7pc 7dy;mutton:n 84b;mutual:a rc om;mutuality:n bhz bhy;muzzle:n 3g0 3qr 3e1
mv:n b9c caf;myelofibrosis:n bvx;myocardium:n 5hd;myofibril:n 5ij;myofibrilla:n 5ij;myriad:a 3f;myriad:n bel bc9
myrtle:n aq5 ary;mysterious:a ap a3;mystery:n 5qg 6gp;mystic:a a3 x5 x4;mystical:a x4 x5 a3;mystify:v e3f dxi
mystique:n 4n6;myth:n 6gt;mythic:a od;mythological:a od;mythology:n 8bc 691;nab:v g5p fcl fch;nadir:n c58 8ve
nag:v ekn gg3 e2n;nagging:a dd;nail:n 5ll 3qs b9q;nail:v fn7 fcl fqc i0g i0b hjk;naked:a 5f;nakedness:n c3p c6y 4jl
name:n 6f9 c25 8b0 a2e;name:v ez1 eyu hr6 hr4 esw eyr;nameless:a 1a;namesake:n a2f;napoleon:n 1ku;naprapath:n 99s
narcotize:v d5a;narrate:v eta et9;narrative:n 7en;narrow:v dia eah drl di9;narrowing:n 55u b66 1i4
narrowness:n 59u 6aq 5zz 58l;nasal:a ea;nasale:v evk;nasty:a js 4x;nation:n 8fh 8fe 8kv;national:n 99t
nationalism:n 4uw 65l 7v9 65m;nationality:n 89l bod;nationalize:v dpn e0b;native:n 99k 99l y0;naturalism:n 661 8q5
naturalize:v dpo esc dpq dpp di3;naturally:r cuj;naturalness:n 4q8 4v4 4o9;nature:n 4n3 97v 94f 4hv;naturopath:n a2i
naught:n bbk 10r;nausea:n by2 7wp;nauseated:a vt;nautical:a xc;navel:n 5kg 8s5;navigate:v gmm gte gtd
navigation:n 1vf 27s 1dd;navigator:n aag a2j;navy:n 8gn 50a 8go;nay:n 7dd;nazi:n a2l a2m;nazism:n 8ly;near:a 59
near:r czm cvo;near:v h2a;nearer:r czl;nearly:r cvo cxc;nearness:n 56e;nearsighted:a rh;neat:a uh;nebulous:a 8u 7z
necessarily:r cwr;necessitate:v i7i i88;necessity:n c3a 94g;neck:n 5js 94h 842 3qu;necklace:n 3qv;necktie:n 3qw
necropsy:n 14y;necrosis:n anr;nectar:n cf6 88p 82y;need:n c35 94i y8 c5q;need:v i7i fah;needed:a jo
needle:n avd 3qy 3qx 3up;needle:v el5 fle;needless:a jr;negative:n 7db 3qz;neglect:n 5rv c0v 1in 4k5
neglect:v e2y i0q e31;neglected:a k5;negligence:n 1sf 4k5;negotiate:v eeg h24;negotiation:n 79v 2go;negro:a 2m
negro:n 9a3;neighbor:n a2n 94j;neighborhood:n 8x0 8hy bcm 8x3;neighborliness:n 4jq;neighbourhood:n 8x0 8hy
nemesis:n c2p;neocortex:n 5ip;neoromanticism:n 8q6;nephew:n a2o;nerve:n 4tr 4sn;nerveless:a 67;nerves:n bym 4u2
nervous:a uv;nervousness:n 7z1 bym 4hx;nest:n 94k 8x8 8iw;nest:v i9v g09 fs5 fp6;nestle:v fs5 icl fs6
nestling:n 2i1 9jd;net:a jm;net:n 3jn 3r2 awj 3r3;net:v hju hjv gaf fnw;netlike:a pc;nettlesome:a x db
network:n 8p0 3r4 3r1 3r5;neurosis:n bz0;neurotic:n a2p;neuter:n 6f0;neutral:a k9 o9;neutralism:n 6r4;neutralist:n a2q
neutrality:n 2f3 6ao 542;neutralization:n 19d b68 19e 19c;neutralize:v i1c du8 i1z fl3 f5j du7;neutrophil:n 5ih
nevertheless:r cu6;new:a la;new:r cws;newcomer:n a2r a2s;newfoundland:n 2kr;newly:r cws;news:n 6q7 6rv 6p9 6q8
newsboy:n 9ip;newsletter:n 6rx;newsman:n a9h;newspaper:n 6cy 8da 3r6 ci3;newspaperman:n 9m6;newton:n b9g
next:a 1f 5a fl;nice:a p3 n1;nicety:n 4mm 6oj;niche:n bmk bjg 3yr bmf;nickel:n cah b1l b1w;nickname:n 6fa 6fb
nickname:v ez0;nicotine:n cby;niece:n a2u;night:n co6 co8 co7 cnk;nightclub:n 2y0;nightdress:n 3r7;nightfall:n cof
nightmare:n bnb 5uu;nightshirt:n 3r8;nighttime:n co6;nihilism:n 65n byr bpp;nimble:a 6 g5;nimbly:r cxt
nine:n bbw 8dr 3r9;nineteen:n bc3;nineties:n cn9 cn8 cn7;ninth:n bi8 bbi;nip:v fue fto fud;nirvana:n bqw 8tm
nitrate:n cj6;nitrogen:n cai;no:n 7dc caj;nobility:n 8mu 4uk c1g;noble:a fc;nobody:n 9jp;nod:n 7i4 1ef
nod:v ep2 ep1 gor d14;nodule:n 94l;noise:n 7pd 5sv 7sb 785;noisemaker:n 3rb;nomia:n 2lw;nominal:a ig
nominate:v enb hrl hr6 hr4;nomination:n 162 bmm 7g6;nonchalant:a 6g;nonchurchgoing:a mh;noncom:n a2v
nonconformist:n 9lj 9li;nondriver:n a2w;nonequivalence:n 4ok;nonetheless:r cu6;nonfiction:n 6gi;noninterference:n 6r3
nonoccurrence:n bow;nonsense:n 6om 3cx;noon:n co2;noradrenaline:n 5hx;norethandrolone:n cce;norm:n bih 67t
normally:r cwi;north:n 8zh bhf 8tb;north:r cyt;northeast:n bhg bhn 8tc;northerly:a k2 k1;northern:a k2 k1
northerner:n a2x akm;northland:n 8tk;northward:r cyt;northwest:n bhs bhm 8tg;nose:n 5m1 3rc 3rd bcv
nose:v hb9 gxq h81 gog fs2 f4w;nostalgia:n 7vg;notable:a gq rk;notable:n 9zq;notably:r cwj;notarize:v ej0
notation:n 6yy 6wr 1ot;notch:n blc 94w 3re 1h5;notch:v fhi ex2;note:n 6kx 6ph 70b 76i;note:v eyd h7j h7k eye
notebook:n 6is 3rf;noted:a gq;nothing:n bbk;notice:n 6vr 5rp 7c5 7e1;notice:v h9y h7j f1k f1m;noticeable:a m2
notification:n 2c0 7e0 7c5;notify:v emv;notion:n 62t 5z8 631 3rg;notorious:a oz;notwithstanding:r cu6;noun:n 6em
nourish:v fbr fbv;nourishment:n 821 1ql;nov:n cpe;novel:a la kg;novel:n 6gj 3rh;novelist:n a2y
novelty:n 4qu 5o0 3l0 2ru;november:n cpe;novitiate:n ctb a30;now:n clk;now:r cux;nowhere:n c1x;nozzle:n 3ri 5m2
nuance:n 6oj;nubbin:n 94n;nuclear:a 78;nucleate:v i7e;nucleolus:n 5ic;nucleus:n 5ib 94o 8ir 94p;nude:a 5f
nude:n 3rj c3q a31 3rk;nudge:v fdx eer;nuisance:n 5yt a47;null:a vc;numb:a qn;number:n 58m b85 71i 6j4
number:v i8z et0 esu iga esz ddn;numbering:n 6kd;numbness:n bxe 4in;numerical:a s6;nun:n a33 7hn 6zo;nurse:n a32 a2g
nurse:v d4z ggo i2k hzx faa;nursery:n 3rl;nursing:n 1qm 8eg 25g;nurture:v epw i1o fbr;nut:n av3 3rm ban;nuthouse:n 2tk
nutrient:a w0;nutrient:n y3 y4;nutritive:a w0;nuzzle:v fs5 fs2 fk3;nymph:n 98l 2md a34;nymphomaniac:n a35
oak:n arp aro;oat:n aqw 86o;oatmeal:n 87i 81y;obedience:n 2ay 4wo 29a;obelisk:n 3rn 6zg;obey:v i1w
object:n xq 66f 6eb 5xi;object:v eho ii8;objectification:n 1zy 3ro;objection:n 7gi 7dm 2bm 23u;objective:a x3
objective:n 66f 3rp;objectivity:n 4vw;obligation:n 298 c5h bf1 b21;oblige:v hzf enx eny;oblique:a 8p
obliterate:v duy div dio duc;obliteration:n 18l 7lk;oblivion:n c1y 5pw;oblivious:a 1q;obscure:a 4z qf
obscure:v ha3 e3c diu e0t div;obscurity:n 4rw c1v bqq;observable:a fh;observance:n 1xx 7tf 5rp 2ci
observation:n 22j 1xx 6wz 5y3;observational:a 9n;observe:v h9y eyd h7k hba hvo i4o;observed:a k6;observer:n 99v a36
obsess:v ghk glt;obsessed:a 6f 75;obstacle:n 5qr 3rq;obstinately:r cxz;obstruct:v i34 fvw h9e
obstruction:n 3rr c65 5qr 26i;obtain:v hgb dxt i9d;obtrusiveness:n 4m9;obverse:n 5w7 3rs;obviously:r cuk
occasion:n 7rg 7t8 8zo cqe;occasion:v g8m;occasions:n 66m;occidental:n a37 71q;occlude:v fvw;occluded:a g4
occlusion:n buv 55l 2ul;occupancy:n 258 11v;occupant:n a9p;occupation:n 1nr 29b 1ns 11v
occupy:v hsm i9e i9f ibq f6a hia;occur:v dkl eb6 i6h;occurrence:n 7ib bor;ocean:n 94q ben;ocelot:n 2l0;ocher:n 505 cf3
oct:n cpd;octahedron:n bm6;octave:n ctd 703 6hb;october:n cpd;ocular:a x8 x7 vm;odd:a a9;oddly:r cue;odds:n 4os bh1
odious:a ht;odor:n 50v 5sf;odyssey:n 1cy;off:r cym;offence:n 224 8du 7y9 2dw;offend:v gi2 i3u gk2 gih;offender:n 9a2
offense:n 2dw 7y9 1tm 8du;offensive:n 224;offer:n 7c3 7as 1ub;offer:v hka hkb ht6 e9n hkd hkc
offering:n 7as ax5 7c3 24k;office:n 3rt 8lm 1rb bny;officer:n a1c a38 a6c a39;officer:v edk;official:n a3b a3a
officially:r cxs;officiate:v hq2 f40;offsaddle:v fx6;offset:v if5 if4 hft ger geq;offspring:n a3c 7j5 2h0
offstage:n 4gt;often:r cuc;oftentimes:r cuc;ogle:v haq;oil:n ci4 3ru cid 84j;oil:v fgt d5b;oilcloth:n 3rv
oilfield:n 8y3;oily:a bn;ok:r cv3;okay:a qb;older:a kj qj;oldster:n a3e;oleander:n aq2;ology:n 679;olympics:n 7ts
omen:n 7ig;ominous:a 24;omission:n 117 c0w 5rx;omit:v e2z e2y;on:r cvj;one:n bbn 61b;oneness:n 4nx;onetime:a lt
onlooker:n a3f;only:r ctl ctr;onrush:n 21n 7sr;onset:n 7l3 21n;onslaught:n 7jo 21n 76k;open:a kq nn
open:n 8ws 8vm 7u1 5mi;open:v fmd hta fmf ht8 g42 dym;opener:n 7l5 aie 3rz;opening:n 94r 7tm 1gy 7lf;openwork:n 3s0
opera:n 742 3s1;operagoer:n a3g;operate:v hum fzy fdh f4y fyh d58;operation:n bse 27a 1i6 b69;operational:a qx
operations:n 27x;operator:n bf8 a3h a3i;operetta:n 743;opinion:n 64p 6xp 64u 6mo;opium:n 3s2;opponent:n a3j 9dh
opportunism:n 4sg;opportunity:n c4z;oppose:v efe f3p iau f31 hps eff;opposite:a ku;opposite:n 6dt bir a3j bis
opposition:n 17t bii 2b2 a3j;oppress:v ht4 i51;oppression:n 1is brj 808;optical:a x7 x8;optimal:a 2k
optimism:n 80i 5dx;optimum:a 2k;optimum:n 5af;opulent:a ph;opus:n 74j;oral:a sq;orange:n 85r 4zz at7 cin;oration:n 7g7
orator:n a3k;oratorio:n 74u;orb:n 5gk bkv;orbit:n 8vf c6a 58x 8vg;orbit:v h1h;orchard:n 3fv;orchestra:n 8j3 3s3
orchestration:n 74k 20a 22r;orchid:n aqt;ordain:v htg hqd htf ecy;ordeal:n 7ij 2c9;order:n 7b0 56r bpd 8pm
order:v ed1 ecv ed2 hzr dgh dgg;ordered:a l7 5j;ordering:n 8pm 22v;orderliness:n 4pl c5u;orderly:a uh
orderly:n a3m a3l;ordinance:n 6r8 6n4 165;ordinarily:r cwi;ordinary:a 5o;ordinary:n a3n bnr a3o 3s4;ordinate:n 67k
ore:n cb9 bab;organ:n 5fz 8lo 39y 6nt;organise:v dp6 huy htu htq g93 ea0;organism:n xs 8p3
organization:n 8cj 5t4 8fa 29j;organize:v huy htq ea0 dp6 g93 htu;organizer:n a3p a3q 3un;orgy:n 26g 244 1l5
orient:n 8tj 8ti;orient:v ien ha8 iel emx di0;orientation:n 252 6aw bhc 6ag;orifice:n 5eq;origin:n 8rc 4xq 7kx 67g
original:n 3oq 64a;originality:n 5nz 4qt;originate:v i78 g7d ihc;ornament:n 36y;ornament:v gar ihq;ornery:a d9
orphan:n a3r a3s 73j 2h1;orthicon:n 3s5;orthodoxy:n 4qv 6ba;orthography:n 6fv;orthophosphate:n cig
os:n 5g4 cak 6n6 5gg;oscillation:n b6a 7mm 7md;oscillator:n 3s6;osseous:a xn;ossification:n b6b 4qx
ossify:v dfu dq0 dfv;ostensibly:r cul;osteoporosis:n bvz;ostracize:v hza hwe;other:a ls;otherwise:r cwt
ounce:n baz bat;oust:v hrm hry;outbreak:n 7sk;outburst:n 73l 7si 1mv;outcast:n a3t;outclass:v e61;outcome:n 7iy akx
outcry:n 77z;outdistance:v h4s;outdo:v f4m f4u;outdoors:r cwo;outdraw:v f4l;outface:v h8d;outfield:n 3s8
outfielder:n a3v a3u;outfight:v f4v;outfit:n 8k9 3s9 3kv;outflow:n 7so b6c 96h;outgeneral:v f4x;outgrow:v dyt f4k
outing:n 1d7 cm7;outlaw:n 9mt;outlaw:v hxo;outlay:n 28p axf;outlet:n 3p8 4f3 3ar 2gm;outline:n 8vh 6jj 61p
outline:v ex5 gc7 gbi;outlined:a 8s;outlive:v i6u;outlook:n 6a6 64o 1y0;outmaneuver:v f50;outmode:v dzn;outmoded:a b5
outnumber:v i8y;outplay:v f81;outpost:n 8vn 8m8 3sb;output:n 3ac 1z8 7hk bcl;output:v g71;outrage:n 7ya 1ix 7jp 2e1
outrage:v gk2 i3y i3x;outraged:a 17;outrageous:a kd j3;outreach:n 1f4;outright:a nx;outrun:v gsx;outset:n crc
outside:a gf;outside:n 8vl 8vk;outside:r cwo;outsider:n 9s6 a3w;outskirt:n 8z9;outskirts:n 8sa;outsmart:v f4j f50
outspoken:a 5u 8o;outstanding:a 6s lh;outstrip:v f4m h4s;outweigh:v f4o i91;oval:n bjy;oven:n 3sc;overachievement:n ze
overachiever:n a3x;overall:n 3sd 3se;overbearing:a 8w no;overburden:v edd fwr;overcast:a 5h;overcast:n c6s bqm 3sf 1k3
overcoat:n 3fi 3sg;overcome:v f4q f4r gjy f4g;overdone:a j2;overdrive:v hs3 f8i;overeat:v fav;overeating:n 1tj
overemphasize:v eka;overestimate:v e6w e8p;overestimation:n 6lz 5x0;overexpose:v h78 h77;overfeed:v f9m;overfill:v dsu
overflow:n 1e5 7ql;overflow:v h44 gft;overhang:n 3sh;overhaul:v h22 dfi;overhead:n axi ctg 8t1 4eq;overhear:v hcy
overheat:v dmn dmr;overindulge:v fav;overlap:v iaf ice;overlay:v fls fl2;overload:n 3sj 3si;overload:v da4 fwv
overlook:v hb0 ifi e2y id5 haz;overnighter:n a3z 3sk;overpayment:n axl 28l;overpower:v f51 gjy;overproduce:v ged g75
overprotection:n 1vm;overreach:v i0i f4j;override:v eaj i8x i20 gus;overriding:a 90;overrun:v gzd i9u h44 f4e e9k
overseas:a c8;overshadow:v ihf id6 ha4;overshoe:n 3sl;overshoot:v f6x e9j;oversimplification:n 2d1 6v3
overstep:v gza iaz;overstrain:v f8s;overtake:v h22 gjy;overthrow:n 18e 1mw;overthrow:v hro eaj;overtime:n cm4 cpr
overtone:n 6ok 5su;overture:n 74p 7l8 7ar;overturn:v grc gre eaj hro eh5 d7d;overweight:a be
overwhelm:v gjy ede flx f51;overwork:v ga7 hs6;owe:v hh2;owing:a lh;owl:n 2ih;own:v he3;owner:n a41 a42
ownership:n avp 1v5 c4u;ox:n 2n9;oxcart:n 3sn;oxen:n 2n8;oxford:n 3so;oxidation:n b6d;oxidise:v ddu ddv;oxygen:n cal
oxytetracycline:n 3sp;oyabun:n a43;oyster:n 86d;ozone:n ci5;pa:n 9na caq bal 8zm;pace:n csj bci 54z 1c3
pace:v gt4 h5g dvv e9b;pachinko:n 1kc;pacification:n 6xc 218;pacify:v gfz g8t;pacing:n crb 1cc;pack:n bee 89z 3sq 8iv
pack:v fwa h55 fwf ftv hr5 if0;package:n 8ch 3sr 6n5;package:v fwi;packaging:n 27o 7gk 3ss;packed:a 6l
packet:n 8ch 7ia 3st 3nx;packing:n ci9 1do 1dk;packinghouse:n 3sv 3su;pact:n 6xb;pad:n ci6 avb 3sx 3sw
pad:v eti gsb fzz djd;paddle:v gu5 hst gv8 gs5 frv frr;padlock:n 3sz;padlock:v fm1;paean:n 6sp 74i;pagan:n 9uq a45 9us
paganism:n 6bo;page:n 6cl a46;page:v edq hsf et1;pageant:n 1ys 7tk;paging:n 78m 6cm;paid:a ne;pail:n 2x1 bdm
pain:n bxf 7vw 5sy a47;pain:v d4f gig;painful:a mq d4;painfully:r czx;pains:n 1uf;paint:n 3t0 8uy 40q
paint:v gb5 fnp gb4 fnq;painter:n a48 a49 3t1 2kz;painting:n 3t2 204 1r5 1og;pair:n 8bd bbq 8b9 8a2
pair:v hyc fip fv4 fv3 fsf;paired:a ku;palace:n 3t4 8cq 3t5 3t3;pale:a t8 4r;pale:n 3uu;pale:v d6h;paleocortex:n 5iq
palette:n 596 3t6 3t7;pall:v dyh ght fln fay dyj dyi;pallid:a 4n t8 4r;pallor:n 50s;palm:n 5l4 b9v asn 6t3;palm:v fc9
palpable:a ka;pamper:v i45;pamphlet:n 6io 6ig;pan:n 3t9 3t8 2o5;pan:v gy2 g0o ekq;panama:n 2uu;pander:n a5p
pane:n 3ta 3tc 2ou;panel:n 3tb 8o6 8o5 8o4;panel:v gat e3n;paneling:n 3tc;pang:n 7vx bxo bxn;panic:n 7yl bzh
panic:v ghg ghf;panicked:a q;pansy:n as2 acu 9r7;pant:v d05 evn;pantheon:n 8ey 3te 3td;panther:n 2kz;panting:n 1w4 3tf
pantomime:n 1me;pantomime:v gdg;pantry:n 3tg;pap:n 6ot 81o 5k9;papa:n 9na;papal:a xa;paper:n ci7 6ij 6cy 6ci
paperback:n 3th;papers:n 6jn;paperwork:n 1nq;par:n b8m bo0;parable:n 6gs 6gu;parachute:n 3ti;parade:n 8om 8pt 1lj
parade:v gso gsn;paradigm:n bg0 647 6ea 6b3;paradise:n 8tm 5nj;paradox:n 6u6;paragon:n 63c a1p;paragraph:n 6hy
parakeet:n 2jj;parallel:n 4o6 8v7 bk4;parallel:v ia8 dxv ia9;parallelism:n 4o1;paralyze:v dfz dfy;paramagnet:n 3tj
parameter:n 60r 7lb 6g3 60s;paramount:a 90;paranoiac:n a4b;paraphernalia:n 3em;paraphrase:v eu0;parasite:n 2hj 9yn
parcel:n 3sr 26v 8yj 8ch;parcel:v hwl flp fi2;parch:v dcb;parched:a vy;parchment:n ci8 ccn;pardner:n 9k5
pardon:n 2e5 6mp 2fk;pardon:v epp epo;pare:v ddf g1v fgl fgk;parenchyma:n 5fd;parent:n a4c xu;parental:a lm
parenthesis:n 6o6;parenthood:n c13;parimutuel:n 1kz;paris:n as9;parish:n 8ht 8vp;parishioner:n a4d;parisology:n 6of
park:n 8vq 8vr 2ro;park:v fxb gth;parking:n bes 169;parlance:n 76c;parlay:v f79;parliament:n 8lb 1ks;parlor:n 3tm 3mv
parody:n 6xk 1mc;parody:v gdf el0;paroxysm:n bus;parrot:n 2jg a4e;parrot:v eto;parry:v f7k ehw;parson:n 9n3
parsonage:n 3tn;part:n bg2 3to 94u 5pu;part:r ctp;part:v h06 hto gz2 g25 g24;partake:v igp hk4 f98;partial:a fk
partially:r ctp;participant:n a4g a65;participate:v hv2 f35;participation:n 2f0 bmg;particle:n c8z 94v 6ex
particular:a cx 5q;particular:n 5y1 bg4 6vy;particularly:r cvz;parting:n zz 5ex;partition:n 3tp b97 5e8 1hm
partly:r ctp;partner:n ae7 9k5 a4h;partner:v hmt hpc;partnership:n 8d6 bf0 6lv;parts:n 8vs;party:n 8jl 8ja 8jp 7t9
pass:n 144 cmb 1n8 94w;pass:v h23 h27 hwh h47 hfp ic7;passage:n 17p 6hz 3tq 28x;passageway:n 3tr 5eo;passenger:n a4j
passerby:n a4k;passing:a m7;passing:n 1n8 7lq 7k0 7ix;passion:n 7uv 4i6 btn 8zs;passive:a vj;passivity:n 4im 4wp
past:a fm;past:n clo cmg 6f3;past:r czn;paste:n cbq cgg cbo 87a;paste:v fli fqz flj;pasted:a 1m;pastel:n 50n
pastelike:a 4o;pastime:n 1jc;pastor:n 9n3 2i7;pastoral:a xd ps;pasture:n 8vt 86j;pasty:a 4o e;pat:v fex fe2
patch:n 4l4 8ym 3tt cqg;patch:v g4w hos dfj dfh;patchwork:n 655 3tv 3tu;patent:n 6kr 6mn;patent:v hge huq dzx
path:n 1ik 3tw 8vu 94x;pathetic:a ch a6 8i;pathogenic:a dr;pathologic:a dv x2;pathological:a x2 dv;pathologist:n 9op
pathology:n bvv;pathos:n 5dw 81c 769;pathway:n 5im 3tx;patience:n 4iv 1kv;patient:n a4l 6f5;patina:n 3ty 3u0 3tz
patriot:n a4m;patriotic:a lx;patriotism:n 4uw;patrol:n 8ha 1vr 8li;patrol:v hvj;patroller:n a4n;patrolman:n 9rt
patron:n a4o a4q a4p;patronage:n 2d7 8ng 6tv 2ah;patronize:v hez hwg epy epx;patronizing:a tg;patronne:n a4r
patter:n 73k 7pf;pattern:n 63r 1i7 374 5pl;pattern:v gek iej;paucity:n 58d;pause:n crr 25o;pause:v i8p efo
pavement:n 3u2 cib 44d;paw:n 2nm 5l1;paw:v fcd fcb;pay:n axm;pay:v hgx f1s hgy hjw hh0 ec2;payday:n coj
payment:n axk 28k 2eq;payroll:n b2i b2j 8em;pbs:n cdn;pea:n 85g asm asl;peace:n bpi bpg 7y4 c7m;peaceable:a ly
peaceful:a ly vj;peacock:n 2jc;peak:n b9t ctc bnn 8vy;peak:v gyq;peaked:a vs;peal:n 7pg;pealing:n 7pg;pear:n 860 asy
pearl:n b15 4zq bl1;peasant:n a4s a4u a4t;pebble:n 94y;peck:v few f9b fsk f9a ekn;pecs:n 5k3;pectoral:n 5k3 3u5
pectoralis:n 5k3;peculiar:a b3 cx;peculiarity:n 60a 4p7 36d;peculiarly:r cue;pedantic:a qc;peddle:v hkt
peddler:n a4w a87;pedestal:n 2sf c1i 3u6;pedigree:n 8e6 8e5 4xr;peel:v fgl fgc d31;peep:v hav h8r f10 eql dqe
peer:n 99u a4x;peer:v hb8;peevish:a db;peg:n 3u7 7hz 5kv 3u8;pegboard:n 3u9;pelt:v fyc f5s iim;pelting:n 54a
pelvis:n 5ly 5lx;pemmican:n 849;pen:n 3ua 3ub 3vz 3uf;pen:v gc3;penalize:v hyz;penalty:n 2al ayo 5by 5bu
penance:n 802 24i 2au;pencil:n 3uc cdu bj0 3ud;pendulum:n 3ue;penetrate:v fdq ebq e15 htx gxl fry;penetrating:a m1
penetration:n 21t 5s5 zw 5dk;peninsula:n 94z;pennant:n 6sz 70m 3ug;pennsylvania:n 8zm;penny:n baf b1m;pension:n b1c
pensioner:n a4y;pensive:a uf;pentagon:n 8gr;penthouse:n 3uh;penutian:n 723 9al;peony:n apq;people:n 893 8f3 8ax 8ft
people:v dsn i9k;pepper:v hdh f5s;peptidase:n ciw;perceive:v h6s e14;percent:n bgr;percentage:n bgr axx
perceptible:a fg;perception:n 63q 5z7 5s2 5s4;perch:n 3uj b9m b8z 8wg;perch:v g1a gwj g6b;perchance:r cz4
perchlorate:n cb5;percolator:n 3uk;percussion:n 1m3 1gm 8hd 1xm;peremptory:a 8x;perennial:a 6y;perfect:a iv
perfect:v duh;perfectibility:n 5n7;perfection:n c3u 63c 1at;perfectionism:n 4ir;perfectionist:n a4z;perfectly:r cts
perforation:n 3ul 950 20i;perform:v gcv hpi gcx i3f;performance:n 71h 1mf 12i zd;performer:n a50;perfume:n 5sh 3um
perfumed:a ck cj;perfunctory:a 3j;perfusion:n 1dt;perhaps:r cz4;peril:n c7s c7u 1uy;perilous:a pw;perilously:r cw6
period:n clf csw cr1 cqj;periodical:n 6nq;periodicity:n 4pj;periphery:n bl7;perish:v dlr;periwinkle:n aq4 aq1 86b
perky:a 42;permanence:n 54q;permanent:a m4;permeate:v fdr fuh fdo;permission:n 6sc 29o;permit:n 6mm 29o
permit:v eha ht1 ehb;peroxide:n cdj cic;perpetrate:v i4v;perpetration:n 1tt;perpetual:a m6 73;perpetuate:v i9c
perpetuation:n 23d;perplexing:a 4y;persecute:v i51;persecution:n 1iq;persevere:v dl9;persist:v i99 dl9 ig7
persistence:n 54s 4u7 23l;persistency:n 4u7;persistent:a 6z cb m9;person:n xx 5e2 6ey;persona:n 63o 4ko
personage:n a53 9we;personality:n 4hp a52;personalize:v dnv;personalized:a mc;personification:n a54 77h 201
personify:v idf idb ebk;personnel:n 8gs 8el;perspective:n 6b0 4kl;perspiration:n 5ht b6g;persuade:v i53 ees
pertain:v ibj i9q;pertinence:n bfo;perturb:v gfw h3i h3h dgf;perturbation:n bz8 al6 7s6 4wm;perusal:n 6o1;peruse:v h9s
pervade:v fdr;pervaporation:n 1gg;perverse:a k7;pessimism:n 80n 5dy;pessimist:n a57;pester:v gjd;pestered:a uu
pestering:a x;pet:n 2gu 9nj 819 1yw;pet:v fs8 fdm;petal:n apl;petite:a h2;petition:n 6lb 7cd;petition:v edr
petitioner:n a59 afm;petrify:v dap dwu dq0;petting:n 1x0;petulance:n 818;petulantly:r cyb;pew:n 3uo;pfennig:n bae
ph:n 540;phagocyte:n 5if;phalanx:n 5fj 8jz 8jy;phantasy:n 620 6gk 5nr;phantom:n 98i 623;pharmacist:n a5a
pharmacy:n 687 39a;phase:n csy csx 4km;pheasant:n 2jb 83p;phenomenon:n ym 7ry;phenothiazine:n cdd;philanthropist:n a5b
philippic:n 7fi;philosopher:n a5c a5d;philosophic:a x1 9k;philosophical:a x1 9k;philosophize:v e3v
philosophizing:n 6vg;philosophy:n 64m 69b 64n;phoenix:n asp 97r;phone:n 4ac 77o 39p;phone:v egc;phoneme:n 77p
phonemics:n 69q;phonetic:a x0;phonetics:n 69p;phonic:a x0;phonograph:n 3yv;phonology:n 69q;phony:a d0;phony:n 9w4
phosgene:n cif;phosphate:n cig 88t;phosphorus:n cam 947;photo:n 3ur;photograph:n 3ur;photograph:v ewy
photography:n 1yx b6h 1oy;photomontage:n 3us;photon:n 951;phrase:n 6ei 751 7a9 1ls;phrase:v ev8 ety;phraseology:n 76e
phrasing:n 230 76e;phylum:n 8e8 8e7;physicalness:n 4oz;physician:n 9p1;physicist:n a5e;physics:n 68f 68g
physiognomy:n 5m6;physiology:n 68c 528;physique:n 51x 5e1;pianism:n 71l;pianist:n a5f;piano:n 3ut 51l;piazza:n 8w2
pick:n 5w3 bcn 8mr 4h0;pick:v e78 fp5 ekh g8p d9z d9x;picket:n 9zf 8hb a5g 3uv;picket:v i0a fie;pickle:n 870 bzr
pickup:n 3uw 6mi 3ux a5h;picnic:n cm7 1ng 82a;picnic:v f8y;pictorial:a og;picture:n 3uy 3t2 645 bnd;picture:v g7t gba
picturing:n 5ur 1yt;pidgin:n 71t;pie:n 834 72a;piece:n 3uz 3v0 94u 74j;piece:v g4w g9g fis f9d dfh;piedmont:n 952
pier:n 3v1 3v3 3v2;pierce:v ftb gge h8j fta ft8;piety:n 4s1;piezoelectricity:n ans;pig:n ad6 9hp;pigeon:n 2jd
pigment:n cij cik 3t0;pigskin:n cd2;pike:n 3at 867 3v5 3v4;pile:n 8ad bed aw1 5ev;pile:v fxz h3b fss;pilfer:v hj1
pilgrim:n a5i a5k a5j;pilgrimage:n 1d6;pill:n 3v7 3v6 a5l 5yz;pillar:n 62q bky a5m 33a;pillory:v hxx hxw ej6
pillow:n 3v9;pilot:n a5n a5o 6pa 64a;pilot:v gtr gte;pimp:n a5p;pimple:n bxu;pin:n 3va 7u8 7hz 714
pin:v fbz fo2 fti f5t;pinafore:n 3kf;pinball:n 1kb;pinch:v fue fuf hj1 fkp dwo;pinched:a ea bg;pine:n ap7 ap8
pinecone:n apj;ping:v fe9 hbv hbu ect ecs;pink:n 50d aq7 a5q;pinnacle:n 3vb bnn 8vz;pinning:n 7f4
pinpoint:n cqc 4kz 3vc;pinpoint:v hjk;pioneer:n a5s a5r;pioneer:v g8k g8b e5a;pipe:n 3ve 3vd bl0 3vf
pipe:v eqf gub gdk gab;piper:n a5t av8;pique:n 3vg 7yc;pirate:n a5x a5u 3vh;pirogue:n 39i;pisces:n 8z3 9co 2o8
piss:v d4h;pistol:n 3vi;pistoleer:n a5v;pit:n 953 bjf 5nl;pit:v f31 g1t da1;pitch:n 515 12w 8wb 7gn
pitch:v fym gnk gwh dhq hkt h0r;pitcher:n a5w 3vk bdn atg;pitchfork:n 3vl;pitching:n 143 1eh;piteous:a ch
pitfall:n 5qo 3vj;pith:n 636;pitiable:a a6 ch;pitiful:a a6 d5 ch;pitiless:a im ex;pituitary:n 5ir;pity:n 81c 7jl 4s6
pity:v gkz;pityingly:r cyp;pivot:v h1r;pixie:n 987 arl;pizza:n 87h;place:n 8yd 8rr 5mh 8x1
place:v fxe hqr e5y hmz ecx e63;placement:n 55z yz 24z;placid:a 3g;plague:v ijp gi3;plain:a ka;plain:n 954 3l4
plainclothesman:n a5y;plainly:r cuk;plan:n 625 5t6 3vm;plan:v e9h e9f g80 g85;plane:a a8;plane:n 2p7 biy bnp 3vn
plane:v ffh gtu fjp;planet:n 955 aaq 956;planetary:a wm r0;planetoid:n 944;plank:n cl5 6kt;plank:v flo fxp f9p
planner:n a5z 3vo;planning:n 2a1 1zs 5wj;plant:n 3vp xz a60 62d;plant:v g30 g06 g8q hm6 foa ec8
plantation:n aw6 8m9 3fv;planter:n a61 a62 3vq;planting:n 253 8df 1zf;plaque:n 5ej 2wb;plasma:n cip
plaster:n ciq cir 3vr;plaster:v fnn g6j g6i fno fnl d56;plastered:a 92;plasterer:n a63;plastic:a tv;plastic:n c9d b17
plasticity:n 52w;plat:v ea4;plate:n 3i2 3vs 3vt;platform:n 3vu 6ks 3vw 3vv;platinum:n can;platonism:n 662
platonist:n a64;platoon:n 8h4 8h5 8h6;play:n 739 73t 1n4 1n2;play:v f2r hpa gdi gd2 hss gdh;playacting:n 1m9
playback:n 23i 3vx;player:n a65 a2b 9d2 a66;playground:n 8wz 3vy;playing:n 12m z2 1m9;playmate:n a68;playwright:n 9pg
plead:v ee7 eoq eec ey0;pleasantly:r cyc;please:v gkf gla gkg;pleasure:n 7vn 5yr 5w4 26a;pleat:n 3w1
pledge:v env hkj f9g enz enw;plenitude:n 588;plentiful:a 1;plenty:n 588 bed;plenty:r cx5;pleura:n 5h9;pliant:a tv c5
plight:n bzp 7f2;plod:v gsb;plodding:n 1p0 1cg;plot:n 62f 8ym 6gv 72x;plot:v e9s gbr ea4 g81;plow:n 3w2
plow:v geg ezd h63;plowing:n 1ze;plowshare:n 3w3;pluck:n 4tx 138;pluck:v g54 hm5 hlz fu0 fp8 fp5
plug:n 3w4 82g 7gm 465;plug:v frz dla fr9 euy dad dac;plum:r ctt;plumb:r ctt;plumb:v ebx fws e53 dty;plumber:n a69
plumbing:n 3w5 1oh 22b;plummet:v gwg;plumpness:n 520;plunder:n awp;plunder:v hnr hnq hnp g2t;plunge:n 1jt 7sh
plunge:v g3x gvj glw dl3 e1u gwc;plunk:v hcg fxp gvj fu0;plunker:n 14h;plush:a pi;ply:v f9y i5m gnj fio fdg f8d
pm:n 14y cap 9j7 6dk;pneumonia:n bvk;poach:v f7e dyw;pocket:n 3w6 bm4 b0g bls;pocket:v hjy;pocketful:n bdo;poem:n 6h3
poet:n a6b;poetry:n 773 774;poignancy:n br0 5dw;poignant:a jc;point:n 611 8w3 6ol 5y0;point:v er5 ien f7w gtc eqz gsz
poise:n bar bs1 4wj;poise:v gty gjm g5v g5u;poison:n cjm 5c0;poison:v i4r fkv dya fkx d5i;poke:v fds hb9 fs1 fr6 fdt
polarity:n bil bim;polarization:n bry;polarize:v dvj dvi dvh;pole:n 3w8 9bn 64w b9m;pole:v fod fcv ddx;police:n 8gu
police:v hvj;policeman:n a6c;policy:n 627 6qy 6lt;polio:n bvb;polish:n 4zh c3v cit 72e;polish:v ff4 duj dui
polished:a si;polite:a oo 7m;politeness:n 4x3 2e6;politic:a 8l;politician:n a6f a6e a6g;politics:n bhv 692 1oo 693
polka:n 75n 1lz;poll:n 5wu 5jl 5ji 2jh;poll:v hvh hw5 hvi fkm;pollen:n apf;polls:n 8w4;pollution:n c6h c5x 1bn
polybutene:n cdo;polyelectrolyte:n c98;polyethylene:n c9e;polymerization:n b6j;polymyositis:n bvy;polynomial:n 60x
polyphosphate:n cis;pommel:v frd;pompous:a n2;pompousness:n 4rp;poncho:n 3wa;pond:n 957;ponder:v e3w
pony:n 2mv 2n2 6fq 43w;pooch:v d7z;pool:n 3wb 957 8ql 8ig;pool:v hk6 f3n;poor:a ch;poorly:r ctw;pop:n 9na 88r 7ph 75r
pop:v h4t fqj hck f6s hcl ha2;pope:n a6i;poplin:n 3wc;popping:n 7ph;poppy:n aqk;populace:n 8fr;popular:a 5p
popularism:n 740;popularity:n 4rc;populate:v i9i dsm;population:n 8fs 8fq 67x bev;porch:n 3wd;porcupine:n 2mk
pore:n blu 5el aph;pore:v eb2;pork:n 84e b0j;porkchop:n 84g;porosity:n 4yj;port:n 8wv 884 3we 3lt;portal:n 3wf 6g6 5h5
portend:v emr;portentous:a rl nl n2;porter:n a6j 9pa;porterhouse:n 841;portfolio:n 3wg 8is 6kj 1rd
portion:n bg2 3to 26v axx;portrait:n 7d3 3wh;portray:v evv gbf gde gbg;portrayal:n 7d3 1ma 5un 3wh
portuguese:n 72m 9bo;portwatcher:n a6k;pose:n 4qd 566 1tc;pose:v ifk h94 ek3 i02 fxe e3f;poseur:n a6l
position:n 8w5 8w6 6b0 565;position:v gx2 fxe;positive:a 3t;positivism:n 673 5c2;positivist:n a6m;posse:n 8nq
posseman:n a6n;possess:v i7v he3 i98;possessed:a 75;possession:n 1v5 yj bzm 8zt;possibility:n 64z c4v 61m 5wb
possible:a a;possible:n 5wc a6o;possibly:r cz4;possum:n 2jq 2jr;post:n 8wa 3pf 1o0 3wi;post:v g51 ew4 hqb f3j ewm hwy
poster:n 6y6 9gc 2n3;posterior:a 1d;postmark:n 7hu;postpone:v i8u;postscript:n 6wu 6hx;postulate:n 6w1
postulate:v edy eam i7i;posture:n 565 523 6a7 5dn;pot:n 3wk 4bu bdp 3wm;pot:v g08;potassium:n cao;potato:n 856 atu
potency:n 5d6 53n c4w bu3;potent:a my mx;potential:a a nm;potential:n c4w ant;potentiality:n c4w 5n6
potentiometer:n 3wo 3wn;pothole:n 958;potpourri:n 8n7 756 3wp;potshot:n 13t 6tb;potter:n a6p;potter:v fvn hsl fvm
pottery:n 3wq 1oi 3wr;pouch:n 3ws bm4 5j1;poultry:n 2j3 83i;pounce:v h3c;pound:n bau bad bav bag
pound:v fr6 g3q gss gp0 g2p fj9;pounding:n 7qv 7qd 2bh;pour:v h3u h01 h3w h3t hok iim;poverty:n c5o;pow:n a78
powder:n ciu cj7 3wt;powdered:a s9;powdery:a s9;power:n 5cv amj 5ms bny;power:v f9u;powerful:a my;powerfully:r czo
powerfulness:n 5cv;powwow:n 79r 8lc;practicable:a mw;practical:a of oh;practice:n 1i7 1yk 1i8 1pi
practice:v i3z e29 gdc i3e hpl;practiced:a s3 am;practise:v gdc i3z e29;practised:a am;practitioner:n a6q
pragmatic:a of;prairie:n 8w0;praise:n 6sl 6sm;praise:v eli;prance:v grw guw guv guu;prank:n 1l9 1j1;prattle:v ezj
pray:v ee9 ee6;prayer:n 24l 7cd 7c9 6jc;preach:v ejf eje;preacher:n a6r;preaching:n 7gd 6td;preamble:n 6ht
prearrange:v g8v;precarious:a 97 pw qi;precaution:n 1vn 4k0 5mr;precede:v iek icr gy5 epd;precedence:n bo8 54e 2g5
precedent:n 5yb 6m3 8pk 6o5;preceding:a fm;prechlorination:n b6l;precinct:n 8s8;precious:a hv wd;precipice:n 959
precipitate:n c9b;precipitate:v g8g dum iij gvt fya;precipitin:n cjk;precise:a 7g;precisely:r cxb;precision:n 4r4
preclude:v hvd i7m;preconception:n 64v 6ak;precondition:v dpe;predecessor:n a6t 6yn;predicament:n bzp;predicator:n 6ej
predict:v eqq emr;prediction:n 5v9 6vt;predilection:n 6ag 7w7;prednisone:n cch;predominance:n c2i 4mb
predominate:v i8w id7;predomination:n c2i 4mb;preeminent:a th;preempt:v hkr hrw hks hkn;preexistence:n bon
preface:n 6hs;preface:v epd;prefer:v glf e7i hrf hrg;preferable:a 89;preferably:r cwv;preference:n 7w7 6ag 5w8 5bi
preferment:n 17k 7fw;preferred:a 89 hw;preisolate:v dwb;prejudice:n 6ak;prejudicial:a do;prelude:n 7l8 74o
premiere:n 71m;premise:n 6w3;premises:n 8wh;premium:n ayq b2n az9 ax9;premix:n 87n;premonition:n 7yp 7ex
preoccupation:n 5z9 5rh 11w;preoccupied:a 6f;preoccupy:v ghl hip;preparation:n 29x cga 5wj bt7;preparative:a 1e
preparatory:a 1e;prepare:v dpc g9v gf5 g93 hqh e20;prepared:a w7;preposition:n 6et 6k2;preposterous:a w9
prerequisite:n 61s;presage:v emr;presbyterian:n a6u;prescribe:v ed2 f2p f2o;prescribed:a r3
prescription:n 6xy 3wv 6ge 6gd;preseason:n cq4;presence:n boq 8x5 98j 62u;present:n clj ax2 6f2
present:v h9j ef8 gct hht ifk hhr;presentation:n 24s 1ll 71g 7aw;presently:r cub cuw;presentment:n 2c0 7ch 1ll
presentness:n 54i;preservation:n 1vk c8q b6m 7rm;preserve:n c6d 8uq 83c;preserve:v ibv hj5 hfd dc0 ige iby
preside:v hul;presidency:n crd 1o6;president:n a6y a6x a6w a6z;press:n c3d 6cu 3ww 8g2;press:v ftq eep i93 fpo fpi gzo
pressing:a 85;pressing:n 133 3wx;pressure:n anv 5d2 133 c3d;pressure:v hzc i4s;prestige:n c1u
presume:v e3y hpj exx d0o;presumption:n 61u 5vl 4sp 2e2;presuppose:v eal eak;presupposition:n 5vf
pretence:n 4qg 4kq 6wj 5ux;pretend:v ek5 gd6 hiw eqo ek6 edx;pretended:a cz;pretense:n 1ta 6wj 5ux 4qg
pretension:n 4qg 6uf 4qh;pretext:n 6wl 4kq;prettiness:n 4la;pretty:r cuf;prevail:v i8w i9d i99 f48 efk
prevalence:n 4pa bh3 58o;prevent:v hvd hv3;prevention:n 26m;previous:a lu;prevision:n 5vc 630 5x2 5v9;prey:n a70 2l5
prey:v fbt fbs;price:n 5aj ays 5bv 5a7;price:v hob eb1;priceless:a vd;pricing:n 5ti;prickly:a 1g
pride:n 7x7 7zl 4vg 8c1;pride:v ggl;priest:n a71 a72;primacy:n c1r;primarily:r cvp;primary:a f8;primary:n 16v 2ny 95a
primate:n 9ej 2o1;prime:a tl;prime:n b8g ctc cpp cnd;prime:v dph fnt dsw;primed:a oa;primer:n 6ir 3dv 3cg
priming:n 2a0 3dv 3cg;primping:n 1vx;prince:n a73;principal:a f8;principal:n b23 a76 aej b0e;principally:r cvp
principle:n 62p 658 61j 61l;print:n 6ru 3wy 6yh 6rt;print:v geo gep gex gev;printing:n 6i4 27m 6rr 6nj;prior:a 1b
priority:n bo8 54e;prise:v g56 g7j e8m;prison:n 3wz bne;prisoner:n a77;privacy:n 4hu c0c;private:a md;private:n a79
privilege:n 5bj 5cp 5cq;privileged:a n9;privy:n 4bt 3sa;prize:n ax1 awp 4d9;prize:v hha g56 e8m;prizefight:n 7u9
pro:n a7f 6qo;probability:n 56s 4or;probable:a ha;probably:r cx2 cz2;probe:v eg9 fdn;problem:n bzu 6xu 5ql
procedure:n 23s 1ni 6ne 23r;proceed:v efr gxu hpe dko ic4;proceeding:n 2bu;proceedings:n 2bu 6l5;proceeds:n awm
process:n 23s 5rj 6mx 5rk;process:v dxb hu3 e4e i4u gxz ga6;processed:a op;processing:n b6n;processor:n 8dh a7b 30i
proclaim:v ev3 ev1 ey3 ely;proclamation:n 6ua 2gp;procrastinate:v i8s i8t;procrastination:n 262 558;procreation:n 1wv
procure:v hgc f9r;procurement:n 11q;procurer:n a5p a7c;prod:v fdx fdw fds;prodigious:a gv rl l2;produce:n 851
produce:v gf1 g70 gf2 h8y gec;producer:n a0f a7d 7lc;product:n 3p9 3x1 60t civ;production:n 1z7 738 3x1 1lp
productivity:n 5an bh4;profane:a 4w;profess:v eit eed eip exi eo7 eo6;profession:n 8ef 1oj 6uo 6s4
professional:n a7e a7f a0q;professor:n a7g;professorship:n 1o7;proffer:v hkb;proficiency:n 5b4 5ok;proficient:a s3 wr
profile:n 730 8vi 6lg c1n;profit:n awj 5bg;profit:v hjq hj3;profitability:n 5bh;profits:n awj awl;profound:a rj
profoundly:r cxg;profundity:n 63i 56y 5ml 59o;profuse:a 2;profusely:r cy9;profusion:n 589;program:n 625 626 6p8 6ks
program:v egr geu;programming:n 2a2 1zu;progress:n 19y 1bv 7t2;progress:v del gxk dev;progression:n 8po 7t2 1bv
progressively:r cv9;progressivism:n 6bj;prohibit:v egu;prohibition:n 6ma 6mb cta 7h0;project:n 1un 62k
project:v ecq ieo fsv h8t gbl;projected:a gh;projectile:n 3x2 40a;projection:n 5va 715 62k 3x3;proletariat:n 8fu
proliferation:n b6o b6p;prolific:a na cq;prolong:v dj6 ibu;prolongation:n 23d 59l 54n;prolonged:a hg hd
prominence:n c1l 5c6 bkj;prominent:a 6s;prominently:r cy4;promise:n 7ez 64x;promise:v ent enu eqq ih6;promising:a 1v
promote:v i2x hr9 euz f30 f2z;promoter:n a7i aci;promotion:n 7gk 17j 7gs 19z;prompt:v g8z ef5 en7;promptly:r cwh cwg
promulgate:v ev1 em0;promulgator:n a7j;prone:a el;pronoun:n 6eu;pronounce:v ev5 eum;pronounced:a fi
pronouncement:n 6uc;proof:n 5yj 6qj bew 6nl;prop:n 3x4 3x6 2p8;prop:v fcx;propaganda:n 6rl;propagandist:n a7k
propagation:n 6cb 1wx aoi;propel:v fyk g8z;propeller:n 3x5;properly:r cxw cxb;property:n avu 4xb 8rr 601
prophecy:n 5vb 6vw;prophesy:v ere ejf;prophet:n a7l a7m;proponent:n 9dj;proportion:n bgm 56q bkt bgl;proportional:a 5n
proportionality:n bh5 561;proportionally:r cza;proportionate:a a1;proportionately:r cza;proposal:n 7al 7aj 7ai
propose:v emz e9m e9v hrl enc;proposition:n 6vx 7ao 7ak 7ai;proposition:v en1;proprietor:n a41;proprietorship:n avt
propriety:n 4w8;propylthiouracil:n cba;proscribe:v egu;prose:n 6h2 76a;prosecute:v i4t hpk;prosecution:n 2ca 8de 23m
prosecutor:n a7o;prosody:n 76l 775 69j;prospect:n c4x 64o 9ic 63v;prosper:v hnh;prosperity:n c5f c4e
prosperous:a ta dj;prostitute:n a7p;prostitution:n 1sw;prostrate:a el;prostrate:v h38 dzl fxj;protagonist:n afy 9v2
protease:n ciw;protect:v f6h f6j;protection:n 1vg 3x8 azx c7o;protectorate:n 8wi;protege:n a7q;protein:n cc4
proteolysis:n b6q;protest:n 7du 2bm 7dv;protest:v eq1 i08 exk;protestant:n 9as 8e1;protestantism:n 6br
protestation:n 7du 6up;protoplasm:n 5i9;prototype:n 647;protozoa:n 2hl;protozoan:n 2hm;protrude:v ieo h4t dfl
protuberance:n bkj but;proud:a fe;prove:v i83 e6g exw e6i i0x gws;provenance:n 8rk;proverb:n 7a7
provide:v hmj f9y f1z hpn ifh hey;providence:n 299 c4d 4vy;providential:a cf dz;province:n 8xx c6e
provincialism:n 6ar 6al;provision:n 6w6 25d 5wj b0v;provision:v hnb;provisional:a 6k;provisions:n 822;proviso:n 6w6
provocation:n 2dr 8zy 7gv;provoke:v gfl g8o ego gi3;prowess:n 5oa;prowl:v gs3 i8j;prowler:n a7r
proximity:n 56f 8x4 6c3;prudence:n 4vx 5mp;prurient:a r7;pry:v g56 efy hb9 g7j;psi:n bam 6zn;psithyrus:n 2lu
psyche:n 5mg adq;psychiatrist:n a7s;psychologist:n a7t;psychology:n 68x;psychopath:n a7u;psychophysiology:n 68y
psychopomp:n a7v;psychotherapy:n 688 1qv;pterygium:n 5gl;public:n 8fr 8al;publication:n 6ni 27n 27k 27j
publicist:n a7w;publicity:n 7gk 4my;publicize:v etc euw;publish:v geo eud;publisher:n 8d9 a7x a7y;publishing:n 27j
pucker:n blg;pucker:v fhp fld fhq;puckish:a qw;puff:v fbd fbe d05 gk5 f24 egz;puke:n aa9 cfj;pull:n 134 anx 5bf 3xb
pull:v fts fy4 h2m g69 i4v gxt;pulley:n 3xc;pulling:n 134;pulp:n 95c aug cds 6nv;pulpit:n 36o;pulsate:v gow gox g72
pulsation:n 7rs ap0 7qc;pulse:n 7rs 7qc csk 854;pulse:v gow g72 goy;pulseless:a 10;pulverize:v dk1 g9e dk2
pulverized:a s9;pummel:v frd;pump:n 3xd 5ha 3xe;pump:v fdj f82 gmx hol h3q gmw;pun:n 6xo;punch:n 14n 88w 3xf
punch:v fr9 g3r ftc;puncher:n 9mf a7z 3xf;punctuality:n 54f;punctuate:v dah exs dm5;puncture:v fh7 fh8 elg dp4 dik
pundit:n 9wo;punish:v hyz;punishment:n 2al;punk:n 9vh cl4 cl3 a80;punster:n a81;punt:v foe fod f78;pup:n 2h2 a82
pupate:v d60;pupil:n af9 5go ab2;puppet:n 3xh 9ms 3xg;puppy:n 2h3 a82;purchase:n 11i aw9 al7;purchase:v he5
pure:a iv 4e;purely:r cxl;purgatory:n bnf 5no;purge:v i3p epn dup duo dt2 d4q;purging:n 1a6 1a7
purification:n 1aa b6z 1a9 1a8;purify:v dun dup duq;purity:n c59 br2 4tc;purl:v h1u f0d gad ga4 ga3;purloin:v hj1
purple:a jx;purple:n 50b c1h 39r;purport:v edz e9v;purportedly:r cx9;purpose:n 66h 5ar 4u6;purposely:r cvd
purse:n 2rc b2l 3xi b2k;purse:v d7y fhs;pursue:v hpk gyc fkb hpo;pursued:n a83;pursuer:n a84 a85
pursuit:n 1dl 5uz 1jf 1jc;purveyor:n a86;push:n 131 any 4sk 3xj;push:v goe eeq euz hs0 gof h2b;pushing:n 131
pushup:n 1pf;put:v fxe fxd ev9 f8b hik e70;putout:n 14d;putt:v fqf fqg;puzzle:v e3f glu;puzzlement:n 5qf
puzzling:a 6a 4y;pyramid:v hjr hgo fv6 d8r;pyrex:n cix;pyrometer:n 3xk;python:n 2iu a88;quack:n a89 7pi
quack:v f12 d0p;quackery:n 1pj 1t0;quadriceps:n 5fw;quadruple:v deh;quadrupling:n b6r;quail:v h2y;quake:n 7s7
quake:v gpv gpt;quaker:n 9at a8a;qualification:n 4ms 17o 6wp;qualified:a oq;qualify:v ibt euo db3 dhy ey9 etj
quality:n 4n2 4n8 602 51d;qualm:n 7z0 by3;quantity:n yl 57r 60k;quarrel:n 7bz 3xl;quarrel:v efd
quarter:n bbg 8wj cr2 cpt;quarterback:n a8b 1rr;quarters:n 3mu;quartz:n cge cbb;quash:v ht3 hxe;quatrain:n 6hc
quaver:n 7pj 70g;queen:n 2mh a8c a8d a8e;quell:v dtr faz;quench:v fbu iiu ht0 dtr dqy dmp;query:n 7cp;query:v efz
quest:n 5uz 20o;question:n 7cp 6xt 7cs 4ov;question:v emg eg8 efz eht er8;questioner:n 9wr;questioning:a uz 7t
questioning:n 7cn;questionnaire:n 6jt;quick:a ba f3 6;quick:r cwh;quicken:v drn h7f ds2 d39 d1g;quickening:n btv 1e8
quicker:r cw2;quickie:n 1b8;quickly:r cw0 cwh;quickness:n 5oj 5mz 550;quicksilver:a 3y;quickstep:v gqm
quiet:n c6q bpe 510 4wk;quiet:v hcz gfx;quietly:r cvl;quietness:n 513 7y3;quill:n 3xm 2nx 2nw;quilt:n 3xn
quintet:n 74s bbt 8j1 8bl;quip:v ela;quirk:n 4qo 3xo;quirk:v fd9;quirt:n 3xp;quit:v ibw hq3 gyr hfg
quiver:n 7yi bs4 3xq 1eu;quiver:v gpv gov gox;quixotic:a n0;quiz:n 7cu;quota:n b8r ay7;quotation:n 6ws 6ov 6w8 245
quote:v eyn eyq eyo ex1;rabbi:n a8g 6ff;rabbit:n cd6 84a;rabble:n 8g6 8nh;race:n 7uc 7tv 8ar 8eb
race:v h2r f3c hp8 h2s;racing:n 1jw;racist:n a8h;rack:n 3xs 84d 7lw 3xt;rack:v gv2 giz hs4 hgj gu2 gtq
racket:n 7pk 1tx 5sv 3xu;racketeer:n a8i;racy:a sn u8;radar:n 3xv;radiance:n amx 4zd bu1;radiant:a 34
radiate:v ija dh5 ic8 hag hac glq;radiation:n ao0 2fs bx4 b6s;radiator:n 95d 3xx 3xw;radical:a j5 kh
radical:n c9p cgb a8j bb7;radicalism:n 6bk;radio:n 6db 3y0 3xy;radio:v ex9;radiochlorine:n ca0
radish:n 85j aqj aqi aqh;radius:n 57f bjd 8wk 5lt;raft:n 3y1 bed 3y3;rafter:n 3y2 a8k;rag:n 3y4 coi 75t 6cz
ragamuffin:n a8l;rage:n 7y8 bth btn bq9;rage:v ifm ifl;raid:n 21x 1ty;raid:v hym gzc hiu fkd;rail:n 3y9 3y6 4ca 3y5
rail:v eq5 ieh hmq h0a guk gtn;railhead:n 3y7 3y8;railing:n 3y9 3ya;railroad:n 3yc 3yb;railway:n 3yc 3yb
rain:n ao1 cj3 54a;rain:v iii;rainbow:n 95e 64y;rainfall:n ao1;raise:n 57w 908 1v0 139;raise:v d8u gw3 esg hl1 gec i1o
raised:a g 9v;raising:n 7o0 4xn 297;rajah:n a8m;rake:v h6e fjn icd h9q fjm fel;rally:n 8lq za b6t 7tw
rally:v fpc f43 fp3 dy4 el2;rallying:n 2ee za;ram:n 3yj 9ci 3yd;ram:v g3q fz2 g2n fzt;ramble:v ic1 gp4
ramification:n 1h7 bm2 7rz 56b;ramp:n 3ye 4hn;rampart:n 3yf;ramrod:n 3yg a8o 3yh;ranch:n 3yi;rancher:n a8p
rancor:n 810;randomization:n 22s;randomly:r cvm;range:n 58x 8wl 8wm 95f;range:v ifu gp4 icj fvo g3t;rangy:a tz
rank:a 6r;rank:n 8ow c1d 8n6 bo2;rank:v e64 e5y ib9;ranked:a e6;ransack:v hnp fkh;ransom:n axu 28m 12f
rap:n 6th 7qt 7pe 79l;rap:v fr4 hch gcy ezx;rape:v i3x g2t;rapid:a bb;rapidity:n 550;rapidly:r cw0;rapist:n a8q
rapport:n bgb;rapture:n bqs bqv;rarely:r cud;rarified:a jv;rascal:n aa4 9wc;rasp:n 78u 3yk;rat:n 2mj aaw aa9 9wn
rate:n cst aza 54z bgo;rate:v e5y i94 e68;rather:r cwc ctz;rathole:n 95g 3yl;ratify:v hwc;rating:n 5th 1xi c1b c1e
ratio:n bgs bgl;ration:n 81t axz;rational:a mg;rationale:n 5wf;rationalism:n 663 6a1 65p
rationalization:n 5wi b6u 2d2 29l;rationalize:v eor dug hie e3u dzy;rationing:n 26u;rattle:n 7pl 3ym 2ix
rattle:v hbp gpy;rattler:n 2iy 3dk;rattlesnake:n 2iy;rattling:n 7pl;raucous:a ky;ravage:n 7lt;rawhide:n ccr
ray:n alp bm0 alq;rbi:n 174;reach:n 8wl 58x 1ej 5n8;reach:v gze gyp ft6 ecr i0j ic6;react:v eao hps ds9;reactant:n cbc
reaction:n b3l 62v 1x3 anz;reactionary:n a8r;reactivate:v dan;reactivity:n 5p3 c7b;read:v e3l ig6 e3o e3r e3q e3j
readapt:v d88 d86;reader:n a8s afg a8t a9t;readily:r cwg;readiness:n bt7 4j4 5px 4md;reading:n 5xd 7ba 5xw 6o0
readjust:v d86 dhl;readjustment:n 17a 22e;ready:n bt8;ready:v g9v dpc;reaffirm:v exm;reagent:n cdh;real:a ob
real:r cua;realign:v dtx;realism:n 5az boi 664 8q5;realist:n a8u a8w a8v;reality:n 5xf boi bok 4p1
realization:n 5x8 1zx 74m 28i;realize:v ebo e13 g8i hjn hgl gcl;really:r cui cx8;realm:n c6b 8t6 677;reap:v fkk hk0
reappear:v dqo;reappearance:n 7kr zt;rear:a 2a;rear:n 8qn 8wn 8wf 5ko;rear:v gwo i1o id8 gwr g9p;rearguard:n 8hc
rearing:n 4xn 297;rearrange:v dgj;rearward:a 2a 2d;rearward:n 8wo;rearward:r cvq;reason:n 8zn 6v5 5oz byu
reason:v e44 ef6 e3z;reasonable:a oi j1 o6;reasonably:r cuf cya;reasoning:n 5v2;reassail:v f5q;reassemble:v g9i
reassert:v exn;reassign:v hqt;reassurance:n 2de;reassure:v gg2 eyc;reawaken:v d18;reb:n adt;rebel:n adt 9ww a11
rebel:v i4w i4x;rebellion:n 2bn 216;rebound:v gq4 dy4;rebuff:n 2e3 7dl;rebuff:v eh2 f6o;rebuild:v g9d;rebuilding:n 1bc
rebuke:v ej9;rebut:v eie e6p;recalculate:v e4g;recall:v e2g ets ibg egf eb4 hxl;recapitulate:v exe ge2 gdj
recapture:v ggk gb9 ft3;recede:v gxr f58 e01;receipt:n 124 6lo;receipts:n awf;receive:v he9 dxt h6t h6v fvg e82
receiver:n 3yo 9zb 4ad 99x;recent:a lv;recently:r cwk;receptacle:n 3yp auv 3yq;reception:n 6po 8jg 6dg 124
receptionist:n a8x;receptive:a 3r;recess:v fxn fhj dm4;recession:n bsp bjg 8oq 2fn;recipient:n 99x 6f7;reciprocal:a om
recital:n 7em 71n 7fp 7fo;recite:v f0x esq gca et9 ess;reckless:a 2u 3k;recklessness:n 4jx
reckon:v e3x ea6 e8f e4d ea9 ea8;reckoning:n 5wv 6lj 1pn;reclaim:v hiy hfe dnp dnm di2;reclassification:n 233
reclassify:v e5q;reclining:n 1ek;recluse:n 9v0;recognition:n bzx 5ug 6sa 5x8;recognize:v e18 ebo hd7 e2l hx6 eoy
recognized:a 3;recoil:v h2y hpu gq4 fob;recollect:v e2g;recollection:n 5uc 5ub 643;recommend:v emy eno e0c
recommendation:n 6rf 6sq 4kg;reconcile:v dv9 dv7 eem ec3;recondition:v dbq;reconnoiter:v hb4;reconsider:v e5l e5m
reconsideration:n 79f 5w2;reconstruct:v e43 g9d d87 i2q db4;reconstruction:n 1bb 7bc 5ue;reconvene:v gzq
reconvert:v d6v;recopy:v gbu;record:n 6qi 3uq b8n zg;record:v ewo ewk er3 h6q;recorder:n 3ys a99 a8y 3bu
recording:n 3yt 1z1 3yu;recount:v et9 eh8;recoup:v hgt hgs hel;recourse:n 2cs 5b9;recover:v hgq d5s dy3 hgs hfe flr
recovery:n 7rn b3s zb;recreate:v d1g gkk ge8;recreation:n 1j0 1ht;recreational:a nd;recrimination:n 7fn
recruit:n a90 a8z;recruit:v hwt hgg f44;recruitment:n 2gj;rectangle:n bk5;rectifier:n 3yw a91;rectitude:n 4s0
recuperation:n b3s;recur:v dkt ett i5f;recurrence:n 7mg;recurrent:a 6y;red:a 4b 2r 4h;red:n 4zu 9gs aze;redcoat:n 9pf
redden:v d6g dye dgz;redecorate:v gas;rededicate:v eo5;redeem:v i2n hhg hhf hhe hhd;redefine:v i6g etl
redefinition:n 6vm;redemption:n 12a ayl 11j;redeposition:n b6v;redevelopment:n 1b4;redheader:n a92;redirect:v guh
rediscovery:n 15d;redistribute:v foz;redouble:v dh3 def dd1;redoubtable:a 26;redress:n aya 1ap;redress:v i04
reduce:v dqw de3 hre hhj gj7 ddt;reducing:n b6x b6w;reduction:n 1f8 b6x 177;redundancy:n 771 58j 5t8 23f
redundant:a jq;reecho:v hcd hcc etn;reef:n 95h 3fm;reek:v hdd h7w d49 ijd;reeking:a vx;reel:n 3yx 75o
reel:v gsp h1s fzo;reelect:v hrj;reelection:n 16r;reenact:v gda hth gd9;reenforce:v dcp;reenforcement:n 6qr 21m
reestablish:v htc;reevaluate:v e7p;reevaluation:n 5tj;reexamine:v e8r;refashion:v g6w;refectory:n 3yy
refer:v eyr ibj e5p gug en4 ers;referee:n a94 a9t a95;reference:n 6wx 6ws 7h7 6iu;referendum:n 16s;refill:v dsv
refinance:v hew;refine:v duj doz dul duk dp1 dp0;refined:a op si;refinement:n c3v 7na b6z 6oj
reflect:v h8p e3w h8m ij6 h8o eiy;reflectance:n b89;reflection:n 5vt ao5 70u 4o8;reflective:a uf;reflector:n 3z0 3yz
reflex:n 1x4;refocusing:n 1gi;reform:n 1au 1uu 1aw;reform:v dfq dnp dft dfs dfr d9e;refrain:n 75a;refrain:v ifs fb5
refreshing:a gi kg;refrigeration:n b70 1qx;refrigerator:n 3z1;refuel:v hn9 hg4;refueling:n 25h;refugee:n a96
refund:n axp 28n;refund:v hjc;refurbish:v d96;refusal:n 7de 6pz;refuse:n cfn;refuse:v eh0 hg7 ie9 hef iib hz7
refute:v eie e6p;regain:v hgq hjf;regal:a jx;regale:v f9h;regard:n 5y6 5rm 6pn 1xs;regard:v e8f h8e ibm
regardless:r cwx;regime:n 8cm 62j;regiment:n 8h0;regiment:v huf huz hqs;regimentation:n 2ab;region:n 8wp 5e6 8wq bcm
register:n 6l3 590 b2g 3z2;register:v hwu ewu hwr h6q er3 hwv;registrant:n a98;registration:n zq 8qh 6jx 51c
registry:n 6l3;regret:n 7zz;regret:v giq gis eq8 eq7;regroup:v hts e5t;regular:a v3;regular:n a9a a9c a9b 572
regularity:n 55g 4pi;regulate:v dhu hzr e96 ddl;regulation:n 6r8 5zx c2k;regulator:n 3z3 a9d 3f4
rehabilitate:v i2p i3q i2r;rehabilitation:n 1hs 1ba 2f6 1qu;reharmonization:n 745;rehash:v f8k exf;rehearing:n 1y3
rehearsal:n 1yp 1yo;rehearse:v gdc;reich:n 8fi;reign:n cr5 cr4 c2l;reign:v i57 i8w;reimburse:v hjd hgt
reimbursement:n ay9;rein:n 3z4 5d8;rein:v huh gne gn8 ddk;reinforce:v dcp eg7;reinforcement:n 21m 6qr 5yp 48l
reinstall:v g38;reinstate:v i2s htc;reinterpret:v es9 e3i;reissue:n 6d4;reissue:v ge4 hxj;reiterate:v etp
reject:v e7z hg7 ehn egy iib hz7;rejection:n 17u bng ao8 7dj;rejoice:v gka eln gl3;rejoicing:a 81;rejoicing:n 7zg 78n
rejoin:v htw eij;relace:v fzj;relate:v eab ibj et8 ifq hvr;relatedness:n bfp;relation:n yi 1ws 9y2 7ep;relations:n bex
relationship:n bey bmq bmr bge;relative:a 0 5n;relative:n 9y2 2hd;relatively:r cxd;relax:v d1j dq5 dq3 d1i i60 i5z
relay:n 1di 8hg 8bf 7tz;relay:v ecp fdi;relearn:v e1m;release:n 3z5 12d b71 6vq;release:v fvp hsx fsx eud d6k d4b
relegate:v i5c hrd hz9 ecj;relent:v idv;relentless:a mi 6z;relentlessness:n 4s9;relevance:n bfn;relevancy:n bfn
reliability:n 4kc;reliable:a 86 v2 v1;reliably:r cyg;reliance:n 5r9 brw;relic:n 3z6 3kl;relief:n 7vu c2r ayb aei
relieve:v d3v hsd i3k gke i2l es4;relieved:a gh;religion:n 64q 8dw;religionist:n 99y;religious:a pv;religiously:r cxj
religiousness:n 4s2 4t9;relinquish:v hlu i14 hfg fvp;relish:n 7vr 82j 5sk;relish:v gks;relive:v e1i;reliving:n 5xh
reload:v fx0 fx1;rely:v ea9;relyric:v gc4;remain:v d6w ifv i8e ig7;remainder:n bg7 bbc bb4 3ab;remaining:a ag
remains:n 95i 906 5e4;remake:v g6w;remand:v et3 hyl;remark:n 6wv 5s7;remark:v eyd f1k;remarkable:a l5 rk
remarkably:r cwj czq;remarry:v hyb;remedial:a dp;remedy:n 1ap 3z7;remedy:v db6 d55;remember:v e2g e2i e2p hoo enn enm
remembrance:n 5uc 6sb;remind:v e2m en7;reminder:n 6l2 5xo 9dd;reminisce:v e2o;remission:n 7ro ayj 13m 12b
remit:v hh6 i8u ey8 et3 epj dq8;remnant:n bg8 3ab;remodel:v db4 g9m;remonstrance:n 7gi;remonstrate:v eq3 exr ej9
remorse:n 800;remorseless:a im;remount:v gsh fm4 fa0;removal:n 1hc 18h;remove:v d9s hrt hfa h54 dqa;remuda:n 8c0
remuneration:n axm 28o;renaissance:n 24r;rename:v ez2 hr7;rend:v g3k;render:v d72 hmj gdt g7e f1v hlf
rendering:n 71o 5um 12l 6m5;rendezvous:n 2eg 8x6 8mn;rending:a 3e;rendition:n 71o 5um 1it 12l;renew:v g7k d9d
renewal:n 1ba 2fj b6y;renovation:n 1b4 c0z;rent:n 95r ayg 1hb;rent:v hvx he7 he6 hvy;renunciation:n 7dk c01 7gy 17z
reopen:v fme;reorder:v e60 ecw;reorganize:v htr hts;reorientation:n 6az 1ew;repair:n 1b6 c7y 8ud
repair:v dff hgv gme db6 d1g;repairman:n a9g;repay:v hjc hnn hno eij;repayment:n 28n ayk;repeal:n 19a;repeal:v eh5
repeat:n 7me;repeat:v etp ge0 dkt etm i5n gdj;repeated:a 6y;repel:v fy6 gjw f6o eh2 hde;repent:v gir giq
repentance:n 802;repertory:n 3z8 8ll 8lk 8gb;repetition:n 7me 23e 779;repetitive:a 6x;rephrase:v eu0
replace:v d95 hrv fjs hhi;replacement:n 17h ag0 7sy 5r4;replacing:n 17h;replant:v g31;replenish:v dsv
replenishment:n b6y;replication:n 23h 7cw 6n2;reply:n 6vn 7cv;reply:v eii;report:n 7ej 7ei 6rw 7pm
report:v eu6 eub eu9 eu7 euc eu8;reporter:n a9h;reporting:n 6s1;repose:n 25u 7y4 4wk;repose:v f8c iap g1k g1j g1c fxk
repository:n 371 a9i 3za;reprehensible:a pk;represent:v idh ejz i1u i1t evt ifo;representation:n 63j 3zb 2dh brs
representative:n a9j ae2 9lc 5y8;repress:v ht3 hv8 g32 e2s e0q;repression:n bri b72 1ir;repressive:a pb
reprieve:n c2s 7nw 6mj 2g7;reprimand:v ej5 ej9;reprint:n 6d4 6d3;reprint:v ge4;reprisal:n 2et;reproach:n 6tg c2f
reproach:v eja;reprobate:n a9k;reprobate:v e83 f2n em8;reproduce:v ge5 d3d ge6 etq;reproducibility:n 4r8
reproducible:a nc;reproduction:n 5uf 3z9 23h;reproof:n 6tc;reptile:n 2ik;republic:n 8ls 8lt;republican:n a9m a9l
repudiate:v ee0 e80 eq9 eil;repugnance:n 7wo bip;repulse:v f6o gjw fy6;repulsion:n alm 7wo 214
reputation:n c24 c27 6au;repute:n c24;repute:v e8d;request:n 6lb 7c4;request:v edm edn f2k;require:v i7i edu edh fah
required:a jo 9h;requirement:n 61t 94g 61s;requisition:n 7cm 6ju 11x;requisition:v edp hix;reread:v e3m
rerun:v eur g8y f3u dxg;reschedule:v egs;rescind:v eh5;rescue:n 129;rescue:v i2m;reseal:v fmy;research:n 1pu 5wo
research:v en5 e58;researcher:n a9o;resemblance:n 4oa;resemble:v iar;resent:v ggp;resentment:n 810;reserpine:n 3zc
reservation:n 8up 6wp 5rb 2dj;reserve:n 4wc b0w afh bco;reserve:v hej eb9 egt hyx;reserves:n 8n0
reservoir:n bem 3ze 3zd 95j;reset:v esx dhr dhl;resettle:v dpv;reshape:v e98 g9o;reside:v i9j i9e iap
residence:n 8t7 3zf 256 3o7;resident:n a9p 9vs;residue:n ciy bg7;resift:v fuq;resign:v hp3 hq3 hlu ec3
resignation:n 80k 7gx 6l8;resilience:n 52s 7mv;resist:v ie9 f5f i08 f5e iib i4y;resistance:n 17t ao6 210
resistor:n 3zg;resmudge:v ffp;resolutely:r cz3;resolution:n 6l9 ao9 4u0 15h;resolve:n 4u0 6l9
resolve:v e90 eyg e93 e46 hd8 ec4;resolved:a sh;resonance:n anf ane 51h bgb;resonant:a pd;resorcinol:n ciz
resort:n 8wy 8ud 5b9 2cs;resort:v i5f gme;resound:v hcb hbj;resounding:a pd;resource:n azn 5b7 5nw
resourcefulness:n 5ba 5nw;respect:n 5y6 c22 6at 2eb;respect:v e8m hvo;respectable:a 7a;respective:a 5t;respects:n 6tl
respiration:n 1w3 1w2;respite:n c2s 25p 7nw cs1;resplendent:a 2f;respond:v eao eii eap;response:n alb 1x3 6vn 6po
responsibility:n 298 c6e 4kb;responsiveness:n 5p3 5dz;rest:n bg7 25u cs1 bsm;rest:v g1g efp ig9 d0x d6w;restate:v etp
restatement:n 6x3;restaurant:n 3zh;restive:a ub;restless:a o3;restlessness:n 4pt bzk 7xv 4hz;restock:v hm7
restoration:n 1b9 123 c0z;restore:v i2q d9g hlg dff htc;restrain:v fj8 fj6 hv5 ddh;restrained:a u9
restraint:n 2a5 4va bro 6by;restrict:v ddq hzo ddi hv4;restricting:a pa;restriction:n 5zy 1v4 2ac
result:n akx 6vh 7iy 6f8;result:v i84 i89 dkm;resultant:a 1c;resume:n 6jl 6jg;resume:v dl7 dl8 hq1 exa
resumption:n 19r;resurrect:v d64 d9h d65;resuspend:v d83;resuspension:n c9a;retail:n 288;retail:v ify hgp
retailer:n a9r;retailing:n 28b;retain:v ido hsa hja e2j;retained:a 8b;retaliate:v f7z f7y;retaliation:n 2er
retard:v drp ii1 drv dru;retardation:n 556 cs5 95k 5or;retch:v d4q;retention:n 1v6 5oy 4yn;retentiveness:n 5oy 4yu 4yn
rethink:v e8a;retie:v fi7;retina:n 5i7;retire:v hpv hpw gxr hxm hti hpx;retirement:n bof 189 102;retort:n 7cw 3zi
retort:v eij;retrace:v gyl e43;retract:v eh3 h2z g6a fy7;retraining:n 1ym;retranslate:v etv;retreat:n 107 8x7 6ys 6yr
retreat:v gxr h5k gxs;retreated:n 89m;retribution:n ayp 1ar 2es;retrieve:v hgq fsr fsq e2g;retrospect:n 5vx
retrospective:n 8nv;retrovision:n 5vd;return:n 6ml zv 7t7 123;return:v gym hle dnu ets h4k hoq;reunion:n 8qe 1gw
reunite:v hy6 hwq;reuse:v f8j;rev:v drt;revamp:v d97 dyc;reveal:v h95 erz h99;revealing:a fq;revel:n 1l2
revel:v fan hyf;revelation:n 7e5 5x9 7e4;reveller:n a9s;revelry:n 1l2;revenge:n 2er;revenge:v f7z;revenue:n awf awo
reverberate:v hcb i9b h8n h8m gq4 dxc;reverberation:n 52b ala;revere:v gh3 gh4;revered:a ee;reverence:v gh4
reverend:n 9jz 6fg;reverie:n 5uv 5ri;reversal:n 19f 7uk 7qx 5w1;reverse:a 2d 2c;reverse:n bir 3zj 7uk 3zk
reverse:v d7n dnr eaj eh5 dns;reversibility:n 4nn;revert:v dnu d70;revery:n 5ri 5uv;revetment:n 3zm 3zl
review:n 5to 6il 152 b2f;review:v e8r elf e8t e8u e8s;reviewer:n a9t 9kp;revile:v ekt;revise:v ewe htt
revision:n 1hr 6j7 6ga;revitalize:v d62 d98;revival:n 24q 8mo;revive:v d63 d1g d9i d9h d1f;revolt:n 216
revolution:n 7s0 217 7ss;revolutionary:a kh;revolutionize:v d7d hrp e26;revolve:v h1m h1h gnt;revolver:n 3zn 3zo
revulsion:n 7wo;reward:n 7j6 axt 2dm 7au;reward:v i25 eg7 hno;rewrite:v ewd gc5;rh:n cjq car 5i0;rhetorician:n a3k
rheumatism:n bup bvr;rhino:n 2n6;rhinoceros:n 2n6;rhinotracheitis:n bwh;rhubarb:n 85a asq;rhyme:n 778 6ha
rhyme:v gc8 ihv;rhythm:n 76t 4pk csv 76s;rhythmic:a pf;rhythmical:a pf;rib:n 3zp 5fk 83w 6x0;ribbon:n 95l 6t3 3zr 3zq
ribes:n ati;riboflavin:n ckr;rice:n 86p aqy;richly:r czk czg;richness:n 589 c5l 51g 5bw;rickety:a st pp;ricochet:v gq4
rid:v ho9;riddle:n 6xv 3zs;riddle:v fh9 e3g fur fdr ecn e47;ride:n 1cx 3zt;ride:v gur guo ic2 gm5 el2 ihu
rider:n a9u 6hn a9v a4j;ridge:n 95m bl2 95o 95n;ridicule:n 6tp 2dx;ridicule:v el6;ridiculous:a 8i w9 f0
riffle:v g4z h9t h12 frq;rifle:n 3zv;rifle:v hnp fkf;rifleman:n a9x a9w;rift:n 95q 95p 7k9;rig:n 3zw 4cf 3zx 3s9
rig:v i4c hoc fi9 dpg;rigger:n a9y 3zy a9z 3zz;right:a 7f nh;right:n 5cj 8wd 401 8o9;righteousness:n 4rz
rightfield:n 401 1ro;rightfully:r cyf;rightly:r cy1;rightness:n 4t5 4wa 4qz 4mm;rigidly:r cxv;rigor:n 4mf 4q5 4it
rigorous:a aa;rim:n bl3 403 402 3c7;rim:v ica hmn gns;ring:n 50y bjr 3ia 91d;ring:v hc1 hcb hc2 egc fva fiw
ringing:n 7pn 7f5 51h;rinse:v g0n fgy d2h;riot:n 2b4 bpw 6xi 1l5;riotous:a 2 o4;rip:v g3k h67 g5q hm3 em6
ripen:v dep deo;ripening:n b61;ripping:a 3e tm;ripple:n 7ml 7mn;ripple:v h12 hcu;rise:n 7l0 1du 908 7t3
rise:v gvl d8i gwt id8 gxe i78;risk:n c7s 1uy 56u 56t;risk:v i24 i21;risky:a sj;rite:n 242 240;ritual:n 240 246 1ih
ritualize:v dxw;rival:n aa0;rival:v ib5 f5v;rive:v g3k g23;river:n 95s;riverbank:n 95t;rivet:v eb2 fo0 eb3
rivulet:n 95u;road:n 404 16i;roadblock:n 5qs 405;roadside:n 4fr;roadway:n 406;roam:v gp4;roar:n 7oj 781 7po
roar:v f0a eqj f0e gxw f0p d1r;roarer:n aa1;roaring:n 7oj 781;roast:v djl el6;rob:v hm2 hlz;robber:n aa2
robbery:n 1u1 21e;robe:n 407 3f6;robe:v d35 g6q;robust:a u8;robustness:n 53c 4xf;rock:n 95v cbf aa3;rock:v gol gom
rocket:n 40a 409 aqe 7hh;rocky:a sd;rod:n 40b 2hh b9m b8z;rodeo:n 1lq 40c;rogue:n aa4;roiling:a w
role:n 1rb 63o 5ar 1rg;roleplay:v gd3;roleplaying:n 1mk;roll:n 7st 6kl 7mt 40d;roll:v gnr gpn ic9 fpq hdm fzm
roller:n 14c 7mt 40f 40e;roman:n 9be 9bf 6ze;romance:n bmz 5dt 72j 6gq;romantic:a i0 n0;romantic:n aa5 aa6
romanticism:n 5b1 697 5dt;romanticize:v e8k dyd d0s;rome:n 8e0;romp:n 7ui ahb 1l7;romp:v gp9 gsv f47
roof:n 40g 40h 95w 6qz;roof:v fe4;roofer:n aa7;rooftop:n 8yb;rooftree:n 3zu;rookie:n 9mz;room:n 40i beq c51 8bh
room:v ia1;roomful:n bdq;rooms:n 492;roost:v g1a dpu;rooster:n 2j7;root:n auq 8rc 6e1 bb8
root:v dlq i76 i32 g07 fhz dpt;rooting:n b73;rope:n 40k;rosary:n 40l;rose:n ass 87z 50e;rosebud:n ape aa8
rosette:n 40m bwl avf 40n;roster:n 6kl;rostrum:n 36o 2no;rosy:a ds;rot:n c84 b44 6or;rot:v dbw d5v;rotary:a 7w
rotate:v h1m hqw f3z h1o h1n ded;rotation:n 1el bf6 7ss 54b;rotc:n 8gx;rotor:n 40p 40o;rotten:a d6;rotundity:n 55w 76j
rough:a ab;rough:r cze;rough:v gf6;roughen:v ffv;roughly:r cto cze;roughneck:n 9hq;roughness:n 4z0 51f 4ro c6r
round:a pq;round:n 40r csv 8rb 25b;round:v gn9 d7v ev7 em5 dui d7x;roundabout:a 8m;roundhouse:n 40s 14q
roundup:n 1zi 6jk 1pp;rouse:v h4y h2j gfr d17;rout:v f4s fhz fhy f4h;route:n 8vu 404;routine:a l1
routine:n 23w 71i 6ne;rove:v gp4;row:n 8ou 7bz 95x 355;row:v gu4;rowdy:a ky;rowdy:n 9hq;royalty:n awh 8ez;rpm:n csl
rub:v ffi ffk h7n;rubber:n cj0 cj1 7u2 40t;rubberlike:a 9g;rubbery:a 9g;rubbish:n cfo 6os;rubble:n cfp
rubric:n 6qw 6vj 6qx 6fn;ruby:n b14 cj2 4zw;ruck:n 8g0 blg;rudder:n 40v 40u;rudderless:a nv;ruddy:a du 4b
rudimentary:a n6;ruffian:n 9hq;ruffle:v h12 gi0 grw gi7 g4z frp;rug:n 40w;ruin:n c8a 40x b4i 7lu
ruin:v g2q i37 hlx g2x fsd e0d;ruined:a hn tc;ruinous:a dn 6v;rule:n 5zx 5pl 6qv 7h9;rule:v i55 eai i8w eun iez gbj
ruler:n aaa 40y;ruling:n 2c4;rumanian:n 72o 9bp;rumble:n 7pp 40z 2bl;rumble:v hcr f09;rumen:n 2n7;rummage:v fkg
rumor:n 7er;rumor:v ezw;rump:n 2ns 844 5ko;rumpus:n 1mq;run:n 173 1uk 7tx 8pu;run:v gsu h4c ic7 hum ifg h3n
runaway:n 7ui 9sk;rundown:n 6jm;runner:n ad9 aac aab 9fm;running:n 1n6 1ci bsg 29k;runoff:n 7ql 16w;rupture:v g3l
rush:n 1mz 7sq;rush:v h2r f5o dtf dtg h2t h2s;rushing:n 1n7 1mz;russet:n 411;russia:n 8zc;russian:n 9bq 72c
rust:v dga dgb ddw;rustle:n 7pq;rustle:v hc6 hj2 hig;rustler:n aad;rustling:n 21d 7pq;rut:n bkh 23x btl
rutabaga:n 85k aqc;ruthless:a im;ruthlessness:n 4s8 7x0;sabine:n 9bg;sable:n 413 cd7 4zm 412;sabotage:n 2f9
sack:n 414 bm4 bdr 882;sack:v hnq hrq hju fwl;sacrament:n 24b;sacred:a pt;sacrifice:n 181 7mc azh 193
sacrifice:v hnl fl0 hnm hmf;sacrilege:n 1st;sad:a d5;sadden:v gk8 gk9;saddle:n 415 95y 84c 416;saddle:v fx5 fx2 edc
saddlebag:n 417;sadism:n 7vv;sadness:n 7zo bqy 4if;safe:n 418 419 33z;safebreaker:n aae;safeguard:n 1vn 6sg
safeguard:v f74 gzx;safety:n c7i 8x9 3fx 14f;sag:v gww gwx;saga:n 6go;sage:n aaf 86z ato;sagebrush:n aqm;said:a q3
sail:n 41a 1da 41b;sail:v gmn go4 gu1 gmm;sailing:n 1dd 1db 109 1cs;sailor:n aah 9gl 2uu;saint:n aaj aai a1p
sake:n 5ab 87w 66k;salacious:a r7;salad:n 86t;salamander:n 2ii 97s 3w7;salary:n axm;sale:n 289 28f 28g c8h
salesgirl:n aal;saleslady:n aal;salesman:n aam;salesmanship:n 5ob;salient:a 6s;saline:n c97;salish:n 71z 9am
saliva:n 5i3;salivate:v d6e glj;sallow:a dw;sally:n 6x1 21l 1ux;salmon:n 2ob 86h 500;salon:n 41d 41e 41c
saloon:n 2se 3x9 42e;salt:n cj5 86x 5sp;salt:v fon dzp dc1;saltwater:n cj4;salubrious:a w1
salute:v f9g ep5 elj h7y ep7 ep6;salvage:v i2l fp2;salvation:n 12a 16l c7k 12e;salve:n 3ry 1aq;salvo:n 7sj 228 6sk
same:a h8;sameness:n 4nu 4nt;sample:n 5yc 67y 95z;sample:v fb3;sampler:n 41g agh 8pz 41f;sampling:n 15x 67y 22n
sanctified:a pt;sanction:n 6s9 28u 5co 29n;sanction:v ehl hxh ehm;sanctity:n 4tp;sand:n cjb 53h;sand:v fpg
sandal:n 41h;sandalwood:n atb;sandpaper:n cfb;sandwich:n 84x;sane:a o6;sanguineous:a 2s;sanitation:n c5s 1ad
sanity:n bys;sap:v hj6 fjy;sapling:n auk;saracen:n aao aap aan;sarcasm:n 6xf;sardine:n 86g 2oa cjc;sari:n 41i
sash:n 41j 3ey;sashay:v go2 grw gqg;sassing:n 6u0;satanic:a d7;satellite:n 41k aaq 960;satiate:v fax fav;satiety:n c3f
satin:n 41l;satire:n 6xf;satiric:a qa;satirical:a qa;satirist:n aar;satisfaction:n 7zk bqt ayd b03;satisfactory:a d3
satisfy:v ib4 gkh f9z;saturate:v dt5 dwe;saturated:a 4e;saturation:n b5o 1hu bmh 50p;saturday:n cnz;sauce:n 872
sausage:n 84k 2ue;saute:v djp;savage:a ev 4s;savage:n aat 9fw;savageness:n 53x;savannah:n 8xd;save:v i2l hfd i2o dz7
saver:n a9n aau;saving:n 178 129 1vk;savings:n b0l;savior:n aku aav;savor:v gks hdb hda;savvy:v e0w;saw:v g2d
sawdust:n cjd;sawhorse:n 41m;say:v exg exz eqp ig6 ed1 ev5;scab:v d66 hsg;scaffold:n 41o 41n;scale:n bic bgk bgp avc
scale:v ifx gel gy4 gsf fgp;scalp:n 5jm;scamper:n 1n1;scamper:v gqz;scan:n 1q0 41p;scan:v h9r h9q fke iag gn2 f0y
scandal:n 7et 7jp;scandalize:v gk2;scanty:a 13;scapular:n 2nz 41q;scar:n by6 4ln;scarce:r cti ctj;scarcely:r cti ctj
scarcity:n 58c;scare:v gh6 ght;scared:a p;scarf:n 41r 41s;scarify:v fh6 fhc fha;scatter:v h07 h04 foq fxt djy h4v
scattered:a 5k;scavenger:n cje a01 2gr;scenario:n 73h 8tu 6w7;scene:n 8xe 7ng 63v 6oy;scenery:n 41t 8xg
scent:n 5sh 5sg 50v;scented:a ck cj;scepticism:n 66d;schedule:n 62m 6km;schedule:v e7e egq;scheme:n 62b 6wa 8p1 63l
scheme:v e9r e9t;scherzo:n 754;schism:n 1h2 7ka;schizophrenic:n aax;scholar:n aay 9yk aaz;scholarship:n aww 66s
scholastic:n a4v ab0;school:n 8kb 41u 5u8 8ka;school:v hqj hqk gv7;schoolboy:n ab1;schooldays:n cmt;schoolgirl:n ab3
schoolgirlish:a kn;schoolhouse:n 41u;schooling:n 1ya 5u8 1yn;schoolmarm:n ab4;schoolmaster:n 9un ab5 2of
schoolmate:n ab6;schoolmistress:n ab4;schoolroom:n 31x;sciatica:n bxp;science:n 67b 5o4;scientist:n ab7;scimitar:n 41v
scoff:v el1 eh9;scoffing:n 6tr;scold:v ej9 eq0;scoop:n bds bki 6s0 45t;scoot:v h30;scope:n 58x c67 4ae 3s7
scorch:v dn4 e0m e0l dn9 dce;scorched:a vy;score:n 5tk 6z2 b8h 8k0;score:v f54 fhd ewz gcj fse f55;scoreboard:n 41w
scoreless:a td;scores:n bep;scorn:n 7wm 6tq;scorn:v ggt egy;scornful:a p5;scornfully:r cvw;scot:n 9bs;scotchman:n 9bs
scoundrel:n aj0;scour:v fka ffm ffn dt2;scoured:a wb;scourge:n 41x c2p ah0;scouring:n 229 1a4;scours:n bwi
scout:n 9zf abb aba ab9;scout:v hb4;scowl:n 70o;scowl:v d25;scraggly:a bh;scramble:n 1ui 1n1
scramble:v gpk gsd fvk frm dyf;scrap:n 90l cfo 41y 2b6;scrap:v hf8 efd dzz;scrape:n 7pr bwp 7i5 4ln
scrape:v fjr gez fju h14 fpa fjv;scrapheap:n 8u9 8af;scraping:n 961 7pr 7i5;scratch:n bwp blb b1f abc
scratch:v ffk fju h7n hxd g1r fpa;scratchiness:n 4z1;scratchy:a db;scrawl:v ges;scrawny:a bh;scream:n 786 7ps 6xi
scream:v eqd eqc hbk;screaming:a f1;screaming:n 786 7ps;screech:n 7ps 786;screech:v hbg f0q;screeching:n 7ps 786
screechy:a eb;screen:n 421 2uf 420 41z;screen:v i10 e8w hrh h8w fvy fur;screenplay:n 73i;screwdriver:n 422 88l
scribble:v ex4 ges;scribe:v fhe;scrimmage:n 1yq 1mt;scrimmage:v gdd;script:n 73c 6i5 6fw;scriptural:a wz
scripture:n 6j9 6j8;scrounge:v hif hih;scrub:v ffm d2g hxd;scrubbing:n 1a4;scrupulously:r cxj;scrutinize:v h9u e8v
scrutiny:n 1pr 1xq;scud:v h30 gu2;scuff:v gs0 fo8 fo7 fo6;scuffle:n 2b9 424 1ui;sculptor:n abd;sculptural:a r9
sculpture:n 425 205;sculpture:v gb3 g1u;sculptured:a r9;scurry:v gqz;scurrying:a b8;scuttle:v gqz;sea:n 962 ben aot
seacoast:n 963;seafarer:n a0j;seahorse:n 2ki;seal:n 427 426 cd8 a2k;seal:v fmx fmv e8z fn4 fgv f7f;sealing:n 1w0
seam:n 428 bld 8y2;seaman:n a0j;seaquake:n 7s9;sear:v dn4 e0m dn9 dcb;search:n 20k 1pv b74 5uy
search:v fk6 h9v e58 fkc;searchlight:n 429;season:n cq3 cpw cq2;seat:n 8xj 5ko 42b 42a;seat:v g1b idq hq6 hn1 hn0 g6p
seated:a em;seawater:n cj4;seaweed:n 2hp;sec:n cpu bfc 8of;secede:v i1b;secessionist:n abe;seclude:v dw7
second:n cpu cqh 1rj cqb;second:r cwe;secondary:a qk;secondhand:a kf;secondly:r cwe;secrecy:n 4jh c0c;secret:a lf
secret:n 6rk 6rj 5qg;secretary:n abh abg a9i 42c;secrete:v d4b h9d;secretion:n 5hr;sect:n 8es 8j9
section:n 6hk 964 8xk 42d;sector:n bjp 8aq 60b b96;secularism:n 65v;secularist:n abi;secularize:v d7i hf5;secure:a qh
secure:v hgc fm0 ho5 eof frz fjk;securely:r cyh;security:n c7l azx 7z4 b2p;sedan:n 42e 42f;sedate:a qu;sediment:n 965
sedimentation:n am7;seduction:n 15u 15v;see:v h87 e13 h86 g7t e8f e1n;seed:n av1 abj 5z3
seed:v g13 her g96 fxq e5z dxd;seedbed:n 42g;seedling:n ap5;seedpod:n av6;seek:v hgh fk6 i0t gm2 f2l;seeker:n abk 42h
seem:v h8f h8g ihj hdn;seeming:a nf;seemingly:r cul;seep:v h43;seepage:n 7se;seer:n aj5 abl a7l;segment:n 42d 966
segregate:v hxs g26 dw3;segregationist:n abm;seismograph:n 42i;seize:v fcg fcj hio hiq his fnv
seizure:n buq 120 1tw 11t;seldom:r cud;select:a tl;select:v e74;selection:n 15w 8n8 5w3 b7m;selectman:n abn
self:n 5pz 98p;selfishness:n 4sf;sell:v hgk ifw eev hgm hfz ihn;selling:n 286;semblance:n 4kp 64d 3mi;seminarian:n abp
seminary:n 8kh 8ki;senate:n 8f5 8f6;senator:n abq;send:v gue fsy ezb gud f3j f1x;sending:n 13j;senior:a kj
senior:n abr 9qb;seniority:n bo7 4xx;sensation:n 5sb 9cx 7y0 btj;sensational:a fa wn;sense:n 5q3 6o8 5p0 5mn
sense:v h6r h9z e0z e0y;senseless:a ve;sensibility:n 5q5 7xq 5p2;sensible:a oi qm;sensibly:r cya;sensing:n 5s8 1xn
sensitive:a qm;sensitivity:n 5p2 52q 7xp c7a;sensitize:v dg6 h7b e05 e04;sensor:n 377;sensory:a 3r wn;sensual:a me es
sensuality:n 7vj;sentence:n 6dr 2c2 cpj;sentence:v eps;sentient:a 18;sentiment:n 7v0 64p;sentimentalist:n abs
sentimentality:n 4i5 7v1;sentimentalize:v dyb e0e d0t;sentinel:n 9zf;sentry:n 9zf;separate:v i70 g24 e5c hwk fuj e5n
separated:a qo 6e fy;separately:r cy3;separation:n c03 7lm 56n 2fy;sepia:n 50k cjf 2kd;sept:n cpc 8av;septation:n 1ho
september:n cpc;septum:n 5e9;sequence:n 8pq 549 42k 22x;sequence:v e65 eqv;sequential:a kz
sequestration:n 2ce b75 6mv 11x;serenade:n 74v 75h;serenade:v gcb;serenity:n 4wk 7y4;serge:n 42l
sergeant:n abt a6d abu;serial:a kz;serialism:n 75p;series:n 8pn 6pc 6nr 7u3;serious:a 7r;seriously:r cxf cty
seriousness:n 7xo 53u 4j7;sermon:n 7gd 6td;serpent:n 2io 42n 42m;serratus:n 5k1;serum:n 5ho;servant:n abv bob
serve:v ib3 f3v ib2 i1s f9t f9o;service:n 1nk 2cw 248 8g9;service:v i1s dt7 fsc;services:n 1nx;serviette:n 3qt
session:n 79s cpk 2ei 8oc;set:a oa je qy;set:n 8c4 8c9 1pb 46w;set:v fxe e94 esv f1w dhs g64;setback:n 7uk
setting:n 8tt c67 3pp c66;settle:v gx9 e90 eeh dpr eem gxd;settlement:n 8m7 8i2 7bl 2fr;settler:n abx abz aby
setup:n 2q1 4y4 1t3;seven:n bbv 42o;sever:v g2k g2j;several:a 5t;severalty:n c04 avr;severe:a ir ml;severely:r cty cyr
severing:n 1fh;severity:n 53t 4mf 4lv 4it;sew:v fla g9y;sewage:n cfl;sewer:n 42p ac0 c4l;sewing:n 1r4 42q
sex:n 1wq 8c8 7vh 529;sextet:n 74t bbu 8j2 8bm;sforzando:n 70e 70d;shack:n 3iq;shackle:n 42r 42s
shade:n bqn 4zk 42t 6oj;shade:v ijf gbv fvz d6t d6s;shading:n 4l2 22l;shadow:n bqo 8xf 623 7yq;shadow:v gye ijf id6
shadowed:a 32;shadowy:a 32 8v 7c;shaft:n 6z9 6x2 42u alp;shaggy:a um;shake:v gpw d0v gq2 gol d9c gfo;shaken:a t
shaking:n 1ex bs4;shaky:a st sy qi;shallowness:n 56z 59q;sham:n 3b6 9wf;shamble:v grz;shame:n 7x1 c2a 7jl
shame:v i28 hzk gif f4p;shameful:a ef j8;shamrock:n apz at5 apy;shantung:n 42x;shanty:n 3iq 759;shape:n 55c yd 5e1 64h
shape:v e96 g9n d7q;shapeless:a rb;shaping:n b76 1zp;shard:n 42y;share:n axx azu 26v 1ud;share:v if7 hk5 hk4 hk2 f20
shared:a 6d;sharer:n a4f;shark:n 2hy ac2 ac1;sharp:a 8r m1;sharpen:v ff8 dob doa diw hd1 dof
sharpness:n 5n1 5cc 51q 4mx;shatter:v dk5 dk7 dk6;shave:v d2i fff ho4 ffh ffg ffe;shaved:a re;shaven:a re
shaving:n 1ae 94t 158;shawl:n 42z;sheaf:n 2xf;shear:n aob;shear:v fkl g2h fkn e0s;sheath:n 430 5ef 32t;shed:n 431
shed:v fyp g12 g11 d0l;sheep:n 2ng ac6 ac5;sheepman:n ac4 ac3;sheepskin:n cd3 ccn 6jw;sheer:a 60 di;sheer:v h0h gma
sheet:n 967 6cj 433 biy;shelf:n 434 93p;shell:n 435 ccm 2k6 apk;shell:v f6z gfk fyq fql fk8 f49
shelter:n 436 437 c7o ayz;shelter:v ia0 hil;shelve:v i8u fxh;shenanigan:n 1s8 1t7;shepherd:n ac7 ac3
shepherd:v i2h i2g;sheriff:n ac8;sherry:n 885;shibboleth:n 7a2 76g;shield:n 439 438 2k6;shield:v f6l h9i
shielding:n 1vh 43a 43b;shift:n 7t0 7ne ct2 17e;shift:v dnc gp8 gyx gqc dze dzf;shim:n 43c;shimmy:v goc gfa
shin:n 5ky 83x 6zp 5lu;shinbone:n 5lu;shine:v ij6 iiz ham igf i9x hag;shining:a mu 36;shining:n 1nm;shiny:a 36 d1 mu
ship:n 43d;ship:v gud hs8 gwk gmp fxg;shipbuilding:n 1z6;shipment:n 2zp 10h;shipping:n 27r 43e;shipshape:a ui
shipwreck:n 43f 7uq 7n1;shipyard:n 43g;shirk:v hw8 ei3;shirking:n 1si;shirt:n 43h;shirt:v d30;shirtfront:n 43i 37u
shirtsleeve:n 43j;shirtsleeves:n c3r;shiver:n 1x6 7yi;shiver:v gpu d0w;shivering:a sy;shivering:n bxz;shivery:a 25
shock:n 7xg 2b8 1wh buh;shock:v gjx gk2 ghj g2m fpf d5l;shocked:a o;shocking:a ql j8;shoe:n 43l 43m 3ij 2w8
shoeful:n bdt;shoelace:n 43n;shoes:n bmn;shoestring:n 43n bct;shoot:v f72 hy0 f6v ewx h5z h30
shooter:n 4a6 acg aca ac9;shooting:n 13n 18y;shop:n 43o 4h7 1ye;shop:v hmg hwg hmi eke;shopkeeper:n acb
shopper:n acc acd;shopping:n 11m 43q;shore:n 968 43r;short:n 43s 43t 1rk;short:r cvc;shortage:n 584 c37;shortcut:n 43u
shorten:v dj2 de8 dzs dj0 db9;shortened:a hj;shortly:r cub;shortness:n 59m c39 59y 54o;shortsighted:a rh
shortstop:n acf 1rk;shot:n 13n 43v 1nb c52;shotgun:n 43x;shoulder:n 5jw 843 5jx 43y;shoulder:v feh fef feg;shout:n 77z
shout:v eqb eqd eqa eko;shouting:n 7gr 787;shove:v god g4i h5t;shovel:n 43z bdu 440 3wu;shovel:v fk1
show:n 1lh 70t 6p7 1tb;show:v h9j e6g exw h8q gba esl;showcase:n c6f 300;showdown:n 7bs;shower:n 441 1am ao4 7nk
shower:v hi2 fog d2c iik fa1;showerhead:n 442;showing:n 717 1lk;showpiece:n 335;showroom:n 443;showy:a 4q
shrapnel:n 444;shred:n beb 3y4;shred:v g3m;shrewd:a 54 dl;shrewish:a dd;shriek:n 786 7ps;shriek:v eqf
shrieking:n 786 7ps;shrill:v eqf;shrine:n 445;shrink:v de2 h2y de1 ddz d8a;shriveled:a vz bi;shroud:v g48 iht fj4
shrub:n aun;shrubbery:n 8xl 8pf;shrug:n 7i3;shrug:v d26;shucks:n 5a5 6og;shudder:v d0w gpu;shuffle:v grz gyy frp
shuffling:n 1ch 1ei;shun:v ei4 hza;shunt:n 5jv 446;shunt:v gyw h3j;shut:a kr;shut:v fmb fmg hv0;shutdown:n 196
shutter:n 448 447;shuttle:v h32;shy:v grg fyf;shyly:r cyk;siamese:n 9c2 449 2kx;sicilian:n 9bh;sick:a vq vt q7
sick:n 89n;sicken:v gjv d5f hdf d5h;sickish:a vt;sickly:a dw vs;sickness:n bua c4b by2;sickroom:n 44a
side:n 8xm 8ny 5k2 8rl;sideboard:n 44c 44b 2x5;sidestep:v ehw;sidewalk:n 44d;sidewinder:n 2iz 44e;siding:n 44f cjt
sidle:v go3 go2;siege:n 26j;sieve:n 44g;sift:v h6a fuo fup e76;sigh:n 78o 7pt;sigh:v d01 evl;sight:n 63u 718 5p5 6b6
sight:v hap hdr;sightseeing:n 1xw;sign:n 6qe 6y5 6y3 44h;sign:v ewg hwc eoa hs9 ezp fxl;signal:n 6y3 8zz amb
signal:v ezp eqz;signaling:n 6y3;signature:n 6i6 4y5 748 708;significance:n 5c8 635 6o7;significant:a ri 7b
signify:v ert erv ezq;signore:n ack;signpost:n 6y7;silence:n bmi 510 4jg 4jh;silence:v dtn dtq;silent:a o1 5v at
silently:r cwq;silhouette:n 8vj 44j;silhouette:v h8u gaw;silicate:n cjr;silicone:n cjs;silk:n 44k cju
silkworm:n 2m8 2m9;sill:n 44l 969;silly:a wa qv 8i;silo:n 44m 44n;silver:a 37 4c;silver:n cas b11 4zs;silvery:a 37 4c
similar:a h7 h6;similarity:n 4ny 6c4;similarly:r cx1;simile:n 77i;similitude:n 4o0 352;simmer:v djk;simple:a 8g mm
simplicity:n 4pe 4v5 4q9 4mc;simplify:v doy;simply:r ctl;simulate:v gej gdb gd7;simulated:a jh
simulation:n 1yr 5pj 3ps 1ta;simultaneous:a tx;sin:n 4s3 1tf bfa;sin:v i3s i3t;sincere:a qt
sincerity:n 7xo 4ue 4qa 4j7;sinewy:a ur t5;sinful:a vl pm j4;sinfulness:n 4s3;sing:v gdr gdo f2e f03 es6
singe:v dn6 e0m;singer:n acm;singing:n 1m4 6yt;single:a 5s;single:n 14j bbn;single:v fqp;singly:r cy3
singsong:n 76q 2g1;singsong:v f0t h5y;singular:a l5 b3;singularity:n 4p6 4qq;sinister:a 24;sink:n 44p b77 96a 30k
sink:v gwy gx1 gvv gxd gvu h10;sinking:n 7nl 7n6 7yz;sinner:n acn;sinning:n 1tf;sinuous:a df;sinusoid:n 5es blk
sioux:n 9an;sip:n 1wp;sip:v f93;sipper:n aco;sir:n acp acq;sire:v d3b;sirloin:n 840;sis:n act;sister:n act acs acr
sit:v g18 ics gwu gzr h94 gur;site:n 8xp 8w7 6g5;sitting:a em;sitting:n 1er 1eq 8oc 79t;situate:v id2 g3s
situated:a qy;situation:n bmp bmj bzv 8w7;six:n bbu 44q;sixties:n cn6 cn5;sizable:a gt 7a;size:n 579 571 cbr bnh
sizzle:v em4 gg8 dn5;skedaddle:v h4e;skeet:n 13r;skeletal:a bg;skeptic:n acv;skeptical:a uz;skepticism:n 5rd 66d
sketch:n 44r 7d5 6jl 6xl;sketch:v gc1 ex5;skid:v go8 gw4 go9 go7;skiff:n 44t;skill:n 5o5 5o4;skillful:a s3 n1
skim:v gtu ffc h9q fyz fgg fgf;skimming:n 2gg 6o2 1u4 158;skin:n 5eg 44u 2jw boz;skinny:a bh
skip:v e30 i6l gvg gyt gq6 fyz;skirmish:n 212;skirmish:v f5y;skirmisher:n acx;skirt:n 44w 44v auf 9nd
skirt:v ehw h28 idx fva;skit:n 1mh;skulk:v i8l hw9 gs4;skulking:n 1sh;skull:n 5jn;skullcap:n 44x atp 5jo
skunk:n aa9 7um 3wl;sky:n 96b;skylark:v gp9;skylight:n 44y;skyscraper:n 44z;slab:n 450;slack:a 8k
slacken:v drw drz dq9 dq8;slacks:n 451;slain:n 89o;slam:v fev fet gqi feu;slant:n 6b7 55p;slant:v icq e7k h0v gpd
slanted:a ej ln;slanting:a ej;slap:v frh;slapstick:n 73s 452;slash:v fkt fqv fks dqz gpz;slat:n 453
slate:n 454 cjw cbj 6kn;slate:v e9z hr8 flv;slaughter:n 18u 7un 18v;slaughter:v fku dv0;slave:n acy acz ad0
slaver:v d6f;slavery:n brm 1ij 1p6;slavic:n 72b;sleep:n bt3 bt4 cs0 bp3;sleep:v d0z idn;sleeper:n ad1 ad3 ad2 4be
sleeping:n 5q9 25v 1x2;sleepwalker:n ad4;sleeve:n 455 456;slender:a bj w5;slice:n ay1 bwq 1nf;slice:v g29 fqn ffx f60
slick:n 4yy 6nw 458 457;slicker:n 3rw ad5 9nw;slide:n 459 7qg 6zz 45a;slide:v go7 gpl h5f;slight:n 2e3;slightly:r cug
slim:a bj;slime:v ffs;sling:v fys h6o h6n g5s;slinging:n 12x;slingshot:n 45b;slink:v grx;slip:n 11d 115 ce8 aur
slip:v gpr dag go7 dbj h4f e32;slippage:n b78 b79 1e3;slipper:n 45c acw;slit:n 45d blb 96c;slit:v g29 g28;slivery:a wp
slob:n ad6;sloe:n asx 85u;slogan:n 7a2;sloganeering:n 7gg;sloop:n 45e;slop:n 86q ci0 cfr 88z;slop:v g14 gsc g41 f9k
slope:n 96d 55n;sloping:a ej;sloppy:a vu;slot:n 6do 45f cro c8r;slot:v e7h;slovenliness:n c5z 4w4;slow:a 56;slow:r cxe
slow:v dru drw drx;slowing:n 556;slowly:r cxe;slowness:n 5ou 557 5or;sludge:n c9c ci1;slug:n 2xd bas b1n ad7
slug:v frb hsq;slugger:n 9fr 9h9;sluggish:a bc 7;sluice:n 45g;sluice:v iin dt1 gmz gmy;slum:n 8xq;slumber:n bt3 bss
slumber:v d0z;slump:n b7a c5e;slump:v gxc gxa dra gvs;slurp:v f90;sly:a 1h;smack:v fr7 hdd hdc fsk fba;small:a h1 ko
small:n 5km 573;smallness:n 57o 57y 53e 4se;smart:a b6 g8;smart:v h7r;smash:n 7qu 7ke 1nc 13y
smash:v fqc dkc hlx h6l gj4 g2y;smell:n 5sf 50v c70 5p9;smell:v h7z h7v h7x hdd e0z;smile:n 70p;smile:v d1n f2c
smiling:n 70p;smirk:v d1q;smite:v fq3 ggc dfc;smitten:a l;smoke:n aoc b7b 6yp 4p0;smoke:v fbc ijc;smokehouse:n 45h
smoking:n 1w5 b7b;smolder:v dn3 ggm;smooth:a 8l;smooth:v fft ff4 hll;smoothness:n 4yx 761 4x4 4po
smother:v g33 g35 g32 ihs g34;smothered:a fx;smothering:a 2z;smuggle:v hnt;smuggler:n ad9;snack:n 82b
snag:v fl6 hof fge;snail:n 86a;snake:n 2io ada;snake:v gpq igy gp7;snap:n 14u cth 839;snap:v eqm g3l dke gqb dli hc7
snapdragon:n atr;snappy:a so er;snapshot:n 45k;snare:n 5zb 45n 45m 45l;snare:v fw5 efv;snarl:n 78p 70r 5qh
snarl:v eqm eqn fux dp3;snatch:v ft4 fvh;sneak:v grj i5q hj1 hfq;sneaker:n 3g8 9rn;sneer:n 6ts 6tt;sneer:v d20 d1z
snicker:v d1s;sniff:v h80 d0d;snigger:v d1s;snip:n 45o 1fi;sniper:n adb;sniveling:n 1x8;snobbish:a n8;snoop:v eg1
snore:v d15;snoring:n 1w8;snort:v f06 d08 fbj fbg;snout:n 2nn 5m2 2no;snow:n aod cjx 32z;snow:v iio ek7
snowball:n 831 830 45p;snowball:v d8t fyd;snowfall:n aod;snub:v f1n eh2;snuffbox:n 45q;snuffer:n 45r add adc
snuggle:v fs5 fs6;soak:v g3z hlz dc5 hny fq6 fal;soaking:n b7c 1bq 1aj;soap:n 45s axw 45t;soapsuds:n 96e
soar:v gtz gun gtw d8j gtv;soaring:a e8;sob:v d44;sober:a qu 4m;soberly:r cxo;sobriety:n bsz 4vc 4ja;sociability:n 4jj
social:a wo;social:n 8ji;socialism:n 6bl 8lx;socialist:n ade;sociality:n 4ji;socialize:v hql hqg dpb dpa;societal:a wo
society:n 8an 8i5 bmt 8mt;sociologist:n adf;sock:n 45u 7h5;sock:v fq4;sod:n 976 ckb adg 9u5;soddy:n 45v;sodium:n cat
sofa:n 45w;soften:v hd0 do2 idv g3v f1h df0;softened:a hp;softening:n b7d;softly:r cvl;softness:n 4yh c7z c6o c5g
soil:n c5w cf4 93l 8qs;soil:v g0j;soiled:a 4u;sojourn:n 25a;solace:n 7vt c2t 2d0;solace:v gkd;solder:v g5d
soldier:n adh 2lq;soldiering:n 5oc 1si;soldiery:n 8n3;sole:a rd rw;sole:n 45x 5le 2og;solely:r ctr;solemn:a qu qt
solemnity:n 4jb 7xn;solicit:v eft i16 efs ef1 edo;solicitude:n 7wv;solid:n cjy bix;solidarity:n 4p9
solidity:n 4yl c3h 4ke;solipsism:n 665;solitary:a sf sg;solitude:n c07 c06 8xr;solo:n 2g6 74q 1ct;soloist:n adi
solution:n c96 6vh 5pc 8ce;solve:v e45 ec4 eef;solved:a sh;solvent:n cjz 6vh;somatic:a mf;somber:a 4m 46;some:r cto
someone:n xx;someplace:r cu3;somersault:n 1jr;somersaulting:n 1jr;somewhat:r cug cuf;somewhere:r cu3;son:n adj
sonar:n 45y;song:n 757 7pu 1m6 6yc;songwriter:n adk;sonnet:n 6h9;sonny:n 9ha;sonogram:n 45z;sonority:n 51h;soon:r cub
sooner:r cyw cwv;soothe:v gkd d3u;soothsayer:n 9s2;sophisticate:n adl;sophistication:n 66w 61x 5oe 4v3;sophomore:n adm
soprano:n adn 70j 516;sorb:v g0z;sorbed:a g4;sore:a lj mq 16;sore:n bvp;sorely:r czx;sorority:n 8ia;sorption:n b7e
sorrow:n 7zw 7zz 5z0 bqy;sorry:a d5;sort:n 5zg 4o5 adp b7f;soul:n adq xx 7uu 200;sound:a oj;sound:n 50x 5sr 7o2
sound:v h8h hbt h8i hc0 et5 hby;sounding:a ng;soundtrack:n 460;soup:n 82k ck0 bmo;sour:v dte hdk
source:n 8rc 6rm 5z3 461;sourdough:n ck1 adr;souse:v dc5 g3w fak djf;soutane:n 462;south:n 8zg 8zf bhj 8te
southeast:n bhi bhp 8td;southerner:n ads;southernism:n 7a1 6a5;southpaw:n 9yo 9yp;southwest:n bhk bhq 8tf
souvenir:n 3kl 5xp;sovereign:a cm 91;sovereign:n adu;sovereignty:n br8 c2l 5dc;soviets:n 8cr;sow:v fxq eug fxs
sowbelly:n 84i;space:n ye bln 8xs 8r3;space:v gx7;spaced:a 6e;spacing:n csm 56c;spaciousness:n 57m;spade:n 464 463
spade:v fjx;span:n cm1 56i bbq b9w;span:v ic5;spang:v fea;spaniel:n 2kp;spanish:n 72n 9bz;spare:a bk jq
spare:v hwa i3m hns f88;spark:n 7r1 4zc aog bea;spark:v g8e ij8;sparkle:n 4zc 7r3 4z9;sparkle:v ij7 duf ij8 dxl
sparrow:n 2i6;spasm:n by4 191;spasmodic:a sx;spatiality:n 559;spatter:n 7pv 1r7;spatter:v fol iil g0u
speak:v esj eu1 eu2 evw h8k;speakeasy:n 466;speaker:n adv 3nf adw;speaking:n 78q 7g8;spear:n 467 468;spear:v ftj iep
spearhead:v huc;special:a cx 5q;special:n 7av 82h 73r;specialist:n adx ady;specialization:n 1nv 1nu b7g
specialize:v drl eyi drm hus d6y;specially:r czt cvz;specialty:n 5bl 4p7 1nu;species:n 8ea 5zp
specification:n 6u8 7fb 6rn 2ae;specificity:n 4p3 4p4;specify:v ey9 esv i6f eyi eah e9x;specimen:n 5ye 5fa
speck:n 4kz c8z bec;speckled:a mk;spectacle:n 719 469 119;spectacles:n 46a;spectacular:a fd 6s;spectator:n adz 46b
specter:n 624 98i;spectral:a ji;spectrometer:n 3on;spectrophotometer:n 46c;spectroscopy:n 1q6;spectrum:n alh 595
speculate:v e42 erf e3w him;speculation:n 6xq 61q azv 5vu;speculative:a sj 7t;speech:n 7g0 77j 78r 77m
speechlessness:n 512;speed:n csn 54y 1e7 bgx;speed:v h2r drn h2f h2g drs;speedily:r cw0;speedy:a bb ba
spell:n bzl ct3 cqg 7ad;spell:v es7 erw hse f22 d76;spellbound:a 9o;spelling:n 6fy;spend:v iea hi8 hi9
spending:n 28p axf;sphere:n c6a 46d 8xv 60b;spherical:a pr;spherule:n bkw;spice:n ck2 86w 51p;spice:v dzo hd5
spider:n 6nc 46e;spike:n 7jt 46f auy aux;spill:v g14 h3v g11 g12 et7 dqx;spin:v h1s h3p h1w g84 g83 fz9
spine:n 5lr blw au8 46g;spinnability:n 4mz;spiral:n bju bjv 46h;spiral:v h20 igw h21;spire:n 47h
spirit:n ae0 c70 4hs 98g;spirited:a 2x;spirits:n 886;spiritual:a pv;spiritual:n 74g;spit:v d6b f07 iil fth
spite:n 815 4sw;spiteful:a 2j;splash:n 7pw bq1 bcp 4l3;splash:v fom gsc fol flt hcp g0k;splashed:a le
splatter:n 7pv bcp;splattered:a le;spleen:n 5h1 817;splendid:a 2f tm ff;splendidly:r cxm czd;splendor:n 4zg 4rm
splenomegaly:n byd;splice:v g2g hya g2f g2e;splicing:n 46i;splinter:n 96f;splinter:v i1b hwm dkg;splinters:n chv
splintery:a wp;split:n 1jq bdv ay2 96g;split:v hwk g23 hto h06 dij;splitting:a 3e;splutter:n 7pv 78s
spoil:v i0n dbx dbe i45 i35 glc;spoke:n 46j 410;spokesman:n ae1;sponge:n c9h a8f 9yn 2k7;sponge:v fpu hii g1p fpw fp7
sponsor:n a4p a6v;sponsor:v hez hf0 hwg;sponsorship:n 2dc;spontaneity:n 4qb;spontaneous:a rv;spoon:n 46k bdw
spoonful:n bdw;spore:n ap4;sport:n 1lr 1jg ae5 ae4;sport:v i7t gp9;sportsman:n ae3;sportswoman:n ae3
spot:n 8yd 6hq 4nk 4lp;spot:v h9x hd7 g0t g0g dwy dwx;spotless:a 4t;spotlight:n c1m 46l;spotlight:v dx9 dh7
spouse:n ae7;spout:v h3r f0z;sprain:v d5n;sprawl:v g19 h0c;sprawling:n 569;spray:n ck4 bcu 46m 2qt;spray:v fok fof foi
spraying:n 1g3 bcu 1r6;spread:a 6c;spread:n 7t4 4ol 3yi 56l;spread:v fow fp0 icf g42 euf eui;spree:n 1l3
spring:n cpy 46n 96h 8re;spring:v gvc i77 gq4 d5y es1;springboard:n 46o 19h;springtime:n cpy
sprinkle:v foq fom iil dd7;sprinkling:n bcs aoa 24f 1br;sprint:v gt1;sprinter:n ae8;sprout:v dlm d5z;sprue:n bz6
spume:n 96i;spur:n 7gu blw 46p;spur:v i2w gkm fer fep feq;spurn:v egy;sputnik:n 46q;sputter:v hcm dzh gsd evq d6c
sputtering:n 7pv;spy:n ae9 aea;spy:v h9x eg1 hap eg0;squabble:n 7c2;squad:n 8he 8gt 8dt;squadron:n 8hj 8hi 8hk
squall:v f0f eqd ijk;square:a w2;square:n bjz bb5 8w1 bk0;square:r cv2;square:v d7w e4i iab gx3 iaa hgz;squarely:r cv2
squash:v g59;squat:a u0;squat:n 1pg be8 1es;squat:v g1e ifr i9h;squatting:n 1pg 1es;squawk:v f0q eq4;squeak:n 7px 10g
squeak:v hbg;squeaky:a eb;squeal:n 7py;squeal:v f16 eis;squeeze:n 1fe c5d azf aec;squeeze:v g59 ftr g00 hzc hgj h5t
squelch:v dtr hbw gsc g59;squint:v d0i hb5 d0j;squire:n aee aed aef;squirm:v gnz;squirrel:n 2ml cd9;squirt:v foo fk2
stab:v fdz fdu fds;stability:n 4q0 bph 4nr;stabilization:n 2gq;stabilize:v dg4 fd1 dg5;stable:n 46s;stable:v hvv
stack:n 8ag bed 6kk 45i;stack:v fy0 fxz fv2;stacked:a r8;stadium:n 46t;staff:n 8ph 46u 8km ck3;staff:v f3i f3w
stage:n csy bnl 46v 737;stage:v gct g8u;stager:n aeh aip;stagger:v gsp gsq fy1 gk0;staggering:a fb;staggeringly:r cxx
staginess:n 4qf;stagnation:n bsn bso;stain:n 4ls ck5 c5w 6y8;stain:v dgv dgx g0q dgs;staining:n 1bk 1bm;stair:n 47k
staircase:n 46y;stairs:n 46x;stairway:n 46y;stairwell:n 46z;stake:n ay3 7h6 470 azw;stake:v i23 f78 g50 g52 g3d
stalk:v gsk gyk gyd;stall:n 472 2vf 471 7ki;stall:v i8s gnf dti hvw gnh gng;stammer:v eva;stamp:n bm1 8c6 6zv 6yb
stamp:v gsr fh3 h9b fh4 e5r duw;stampede:n 28t 7t5;stampede:v i5l h2i;stance:n 56a 6a7;stand:n 2sf 8xw 8pb 473
stand:v g1h i6e igh idr e6r e6t;standard:n 7hb 63d b92 b16;standardize:v du2 e7o;standby:n 475 aid
standing:n bo4 6ko 1f5;standpoint:n 6b4;standstill:n bst 7np;staple:n 2so cja c9g 476;star:a i2;star:n 96j 9cx 96k aej
star:v i7s gd4 dx1;starboard:n 477;stardom:n bo5;stare:n 1xr;stare:v h8c d23;stark:a ml;starlet:n aek 96l
starlight:n ano;start:n 7l1 crc 19q 1x5;start:v dl1 dl5 gz2 i68 g7d g91;starter:n 478 aem ael a2r;starting:n 19q
startle:v gkx grf;startup:n 19s 19l;starvation:n btr;starve:v faf fac fad fag fae;starved:a sv;starving:a sv
state:n 8xx ya 8fp 8fh;state:v exg en8 f1u;stately:a fc;statement:n 6u1 6qn 74b 6u2;statesman:n aen
statesmanship:n 4vs;static:a jd wh;station:n 479 bo3 8xy 8wa;station:v f3j;stationery:n 6cn;statistic:n 67s
statistician:n aep aeo;statuary:n 8a3;statue:n 47a;statuette:n 3bm;stature:n c23 522;status:n bnz bmc;statute:n 6n3
stay:n 255 bsk 6mc 47c;stay:v d6w gn7 i8d ifv dtj;stead:n 1re;steadfastly:r cv0;steady:v dpx fd1;steak:n 83z
steakhouse:n 47d;steal:v hm3 gpr f53;stealing:n 1u0 24y;stealth:n 24y;stealthy:a qe;steam:v gu0 ije gvq ghx ff3 djs
steamboat:n 47e;steamed:a mr;steamship:n 47f;steed:n 2mu;steel:n cdz 49l 47g;steel:v gjn g6l;steep:a j3
steep:v e1t djt;steeple:n 47h;steer:v gtc gti hua;stein:n 2tq;stellar:a i2 wq;stem:n 6e1 auu 42w 47j
stem:v iem dlg d9u;stenography:n 6fs 1ou;step:n 16j bci 1c2 47k;step:v gt3 h5h i3h hzy hmp h5i;stepchild:n aeq
stepmother:n aer;steppe:n 96m;steprelationship:n bgh;steps:n 46x 96n;stereo:a 2l;stereo:n 47l 47m;stereophonic:a 2l
stereotype:n 63k;stereotyped:a 76;sterilize:v d3p d3o;sterling:a tn;stern:a fo mi;stern:n 47n 5ko;sternly:r cyr
sternum:n 5fl;steroid:n ck7 ccd;stethoscope:n 47o;stetson:n 3be;steward:n aet aev aeu ace;stewing:n 7xx 19w
stick:n 47p avm 47q 878;stick:v g03 gn7 fn5 ii9 i9a i8h;sticking:a gh;stickpin:n 47r;sticky:a e;stiff:n aex 5e4
stiffen:v dq1 dpz dq2;stiffening:n 23t b7h;stiffly:r cxv;stiffness:n 530 527 4u3 4rn;stifle:v g32 do5 fvv dlt
still:a jd o1 3g;still:n 47t 511 47s 38a;still:r cu6;still:v gfx dtn gke e0n;stillness:n 511 c6p bs7;stilt:n 47u
stilted:a n;stimulant:n 5yo 47v;stimulate:v dwm ef0 gfo d1d g8h h7c;stimulating:a gj;stimulation:n 2gf 5yo b7i 1wz
stimulus:n 5yo;sting:n bxq bxo bwz 1tz;sting:v h7o ftl ed7 h7u gij;stink:v ibb h7w;stinking:a d6 cl
stipulate:v ey9 eya eo9;stir:v gqe gqc h7c gfo ggh g7g;stirring:n 1ey 2ge;stirrup:n 47w 5gw;stitch:n 47x bxr
stitch:v fla;stock:a lb;stock:n azs 47y 47z b2q;stock:v hje hmm hml hmk hm9 hm8;stockade:n 480 33t;stockbroker:n aey
stockholder:n aez;stocking:n 481 25k;stoic:a 9l;stoic:n af0 af1;stoical:a 9l;stoicism:n 4id 666;stoke:v hu7
stomach:n 5hg 5kh 7w9 7vc;stomp:v gsr;stone:n 95v 482 cbf cbi;stone:v fkw da1;stool:n 483 cff aum 4bu
stoop:n 1eg 487 484;stoop:v h34 hzz h3d h0t g5t;stop:n 7no 26k 25c bsk;stop:v gnc ibw i39 gni gna dlz
storage:n 1v8 485 1va b7j;store:n 43o b0u 3p6 485;store:v hj7 hj8;storefront:n 43p;storehouse:n 485;storekeeper:n acb
storeria:n 2is;storeroom:n 486;storm:n amw bq2 21q;storm:v ifm g4n ijj f69;story:n 7en 6gl 3cl 6le;storyline:n 6gw
storyteller:n a2h af3;stout:a po;stove:n 488;stow:v fxa;straddle:v ie4 icj;strafe:v f70;straggle:v h3k h0c
straggler:n af4;straight:a 74;straight:r cv1;straightaway:n 489;straightaway:r cuy
straighten:v h0o fo3 gwp dge fwo dgi;strain:n aok bzs 746 byn;strain:v f7i giy f8r fuo d1h g3h;straining:a 9d
straining:n 1p8 1t4;strait:n 96o bnc;straitlaced:a nj;strand:n 63t 48a 30m cg0;strand:v hfj h57 gzi;strange:a b1 c6
strangeness:n 4qn 5zo 4qs;stranger:n af5 af6;strangle:v g3b g32 dls ddp d4t d4s;strangled:a fx
strangulation:n 190 bx0 192;strap:n 48c 48e 48d 48b;strap:v fif fqv dod d57;stratagem:n 16e 62c;strategist:n af7
strategy:n 62b 6c0;stratification:n 234 bnj b7k 55y;stratified:a e6;stratify:v hzt dwt hzu fjt d38
stratum:n 8xz 8b2 6bx 67z;stravinsky:n 7i7;straw:n ci2 ce3 506 48f;strawberry:n 85p asw 4lt;stray:a 71;stray:n 2kv
stray:v gp4 gst efq;streak:n 8pu 4xg 4l5 7r5;streak:v h58 gsw gbw;stream:n 96p 8pv 1e4 bs6
stream:v h3y d4a h01 iim h3x;streamlined:a sa;streamliner:n 48g;street:n 48h 48i c6g c53;streetcar:n 48j
streetlight:n 48k;strength:n 539 5dn 53o 5bl;strengthen:v dck dcj d6a;strenuous:a 9d;stress:n 76r byo c1q bzs
stress:v exs evg giy;stressed:a ux;stretch:n 96q 1ej 48m 1pe;stretch:v i67 d1k h2c de0 dj7 gwv;stretching:n 1fw 1pe
strew:v fou fc5;striation:n blj 4kx;stricken:a vr l;strict:a aa;strictly:r cxl;stride:n 1c3 bci 1a0;strife:n bq5 2az
strike:n 2f7 220 7qt 170;strike:v fqu gg9 fe8 f5z er4 fc7;striking:a fd 6s;string:n 48n 2vt 48o 8pr
string:v fne dai gxo fnk fnj fni;stringy:a bl ur;strip:n 96r 48p 2pa 733;strip:v hlq d31 fgm dvm dav hnp
stripe:n 2rr 7hs 7hr 5zw;strive:v i0v f7i;striving:n 1uf;stroke:n 1nb 7mx bur 7r7;stroke:v fdk f62 f63 enf
stroll:n 1c0;stroll:v gs1;strong:a mx;strongly:r czo;strop:v ffa;structure:n 48q 4y7 5t3 5eb;structure:v dp5
struggle:n 1ug 211 1p2;struggle:v hs1 fy3 gsd f3o;strum:v hbz;strut:n 1cd 48r;strut:v grw;strychnine:n cbz
stub:n 96s 94m 6lp 6l4;stubbornly:r cxz;stubbornness:n 4wu 4u4;stucco:n ck9;stud:v ich fn8;student:n af9 aay
studio:n 48s 48u 48t;study:n 1q1 5u5 7ej 5rr;study:v e4y e2e hb1 e1o e2d e9e;stuff:n c8w 48v aw3 6op
stuff:v fzv h5t fw2 fav dwd djc;stuffy:a vh;stumble:v gqt gqs he4 e33;stump:n aul 5ks 48w 36o;stump:v e3b gsr f3t daw
stumping:n 1uw;stun:v dg0 fqt h7a;stung:a mr;stunned:a tt 53;stunning:a fa;stunt:n zc 2gv;stunt:v hvb gcw
stupefying:a fb;stupendous:a gv;stupid:a 53 g9;stupid:n afb;stupidity:n 5op 2fh;stupor:n 7xg;sturdy:a po c3
stutter:v eva;style:n 4xz 75v 5zl 5tu;style:v eyz ga0 ew8;stylemark:n 4nl;stylist:n afc 9ud;suave:a 8l;sub:v hhk
subcommittee:n 8lg;subcontinent:n 96t;subcontract:v hw0 hvz;subdivision:n 8yk 1hn 8nf 6hk
subdue:v ht3 dto gja f4r e0f dbd;subdued:a hq;subfigure:n bj1;subgroup:n 8cb 67r;subject:n 6o4 48x 675 5xr
subject:v h72 f5l hyr;subjectivist:n afd;subjugate:v ht3 hyr;subjugation:n brh 1is 122;sublime:v dma dmb
submarine:n 48y 84y;submerge:v gxh flx g3y dc9;submission:n 7ax 2ax c8s 7xb;submissive:a 8z
submit:v ena en8 f5k hht i5c en9;submucosa:n 5i8;subordinate:a 88;subordinate:n afe 6dy;subordinate:v e62 e0f
subpart:n bg9;subpoena:v egl;subscribe:v hki ewg ehk hkj he8;subscription:n axo 7bn 274 1ov;subsection:n 48z
subsequently:r cvb;subservient:a e4 8z;subside:v dde gx0 gwz gvu;subsidize:v heo hep;subsidy:n awz;subsist:v i6p
subsistence:n b0r bp1 bop;subsoil:n cbe;subspace:n 8cc;subspecies:n 8eb;substance:n y1 636 632 c8u;substantial:a 7b a4
substantially:r ctx;substantiate:v e6j ide g8i dcl;substantive:a a4 ih;substation:n 490;substitute:n 5r4 afh aei
substitute:v hhi hhk hqz;substitution:n 7sy 17f;substrate:n ccb 8y4 8y0 71r;subsystem:n 8p2;subtend:v icx
subterfuge:n 6wn;subtitle:v hmu;subtle:a lk;subtlety:n 6oj 4mh;subtract:v e4o e0r;suburb:n 8t0;suburbanite:n afi
subvert:v hro i4p i1y g2r;subway:n 3pc 4dv;succeed:v i0f hrz;succeeding:a fl;success:n 7kj 10l c4i 9cy
succession:n 549 8ps 22x b7l;successive:a kz;successor:n afk 5r5 afj;succor:n 2cu;succumb:v ehe i6w;suck:n 1wm
suck:v f91 gn0 ij5 ibc h7d g0v;sucker:n 9jm afl 868;suction:n aon 1wm;sudanese:n 9bt;suddenly:r cvc;suddenness:n 554
suds:n 96e 87u;sue:v i4u;suffer:v h6w d3z gil e6r dbl d3y;sufferer:n acj a0n;suffering:a dk
suffering:n bxh c33 7w1 7vy;suffice:v ib1;suffix:n 6e9;suffocate:v g35 fvv do7 do6 dlt d6o;suffocating:a 2z
suffocation:n 18z;suffrage:n 5cs;suffuse:v dsy dsz;sugar:n 87c cdq b1f;sugar:v hdg;suggest:v emz erg erq ero
suggestion:n 62r 7ao be9 7gh;suicide:n 18s afn;suit:n 491 2bt afo 7cc;suit:v idt igk idi ifp;suitability:n 4mp
suitable:a c1 9i;suitably:r cx3;suitcase:n 2rb;suite:n 755 492 8op 8cg;suited:a c1;suitor:n afp;sulfur:n cau
sulky:a bc 31;sulky:n 493;sullen:a dc 5i;sullenly:r cys;sulphur:v dxf;sultan:n afq;sultry:a es;sum:n azm 60w 8a4 636
summarize:v exa ii2;summary:n 6jd;summate:v et2 hpr;summation:n 6jm 8a4 1xe;summer:n cpz cmo
summon:v ege ezv g7h fp3 dg2;sumptuous:a ph;sun:n anp afr 96u;sun:v d6i h75;sunbaked:a vy;sunder:v dkb;sundial:n 495
sundown:n coe;sundry:a e5;sunlight:n anp;sunny:a 43;sunray:n anq aqr aov;sunshade:n 2r3 3tl;sunshine:n anp amo 4ie
suntanned:a 2o;super:a tj;super:r cus;superb:a tk;superbly:r cxn;supercilious:a no;superficial:a ro
superficiality:n 56z 59r;superhighway:n 3at 496;superimpose:v fvd;superintend:v huj;superintendent:n a40 aft
superior:n afv afu aiy;superiority:n 4n9 5bk 4vn bo9;superlative:a tn;superlative:n 6so bnn 6eq;supermarket:n 497
supernatural:n 97w;supernaturalism:n 652 4qi;supersede:v hrv;supersonic:a 1u;superstition:n 653;supervise:v huj han
supervision:n 29h;supervisor:n afw 6nd;supper:n 828 8jj;supplant:v hrv;supplement:n 6hx 57z 2or
supplement:v hng ii3 fl9;supplemental:a n4 b;supplementary:a n4 b;suppleness:n 526 52z 4jw;supplicate:v ee3 ee5 ee4
supplier:n afx;supply:n beo 25d;supply:v hmj hxi f9y eyw;support:n 2df 2d3 5qy 21m;support:v i31 hex hvg fct e6j ehk
supporter:n afy a4p 9et 3ed;supporting:n 23b;suppose:v eqp e3x e42 eal eak;supposed:a ny;supposedly:r cx9
suppress:v dto ht4 ht2 e2s d8e;supra:r cvu;supremacy:n c2h;supreme:a 91;sure:a 3s;sure:r cx4;surely:r cx4
surety:n 4op b02 9vp 9tt;surf:n 7mi;surface:n 498 8y5 96v 60d;surface:v gxe fgq dqh;surfactant:n cku;surfeit:v hmx faq
surge:n 7sq 1fr 7mr;surge:v h15 gtz gr2 gpf d9f;surgeon:n afz;surly:a de;surmise:n 6xq;surmise:v e8b eqy
surmount:v f4r id0 gy4 f4m;surpass:v iba f4m h27 ib0;surplus:a jq;surplus:n 58h;surprise:n 7xf 7j9 1mp
surprise:v ebe i5o f69;surprisingly:r cy8;surrender:n 80k 7gz 18a 10u;surrender:v f5d hfy;surround:v fva g33 f6e f6n
surroundings:n c69 8tq;surveillance:n 1qa;survey:n 1q1 6jl 1y1;survey:v e54 h9l e8t e57 e55;surveying:n 22o
surveyor:n ag1 ag2;survival:n bp0 b7m 23n;survive:v i6t i6v i6p i6u;survivor:n ag4 ag3 2h9;susceptibility:n c75
sushi:n 87k;suspect:a o0;suspect:n ag5 9cw;suspect:v eqy e87 er7;suspend:v fw6 d82 hz5 dm0 dyr i8v
suspense:n 7yr 5rg 7xj;suspension:n c99 crr bsj 7nw;suspicion:n 62y 5rc bqg 4w3;suspicious:a v0 o0
sustain:v ibu d3z fbr fa3 fct eio;sustenance:n 821 b0n 2dg;swab:v ff0 fe3;swad:n 8a9;swagger:v grw ezf d0r
swaggering:a no;swallow:n 82f 1wj 2ib;swallow:v fbn f38 g49 esf eh4 ecf;swami:n 9ax;swamp:n 96w bni;swamp:v ijq fzu
swan:n 2jn;swan:v exj gp4 go5;swap:v hhl gm1;sward:n 976;swarm:n 8g4 8c3;swarm:v ier h01;swart:a 2p;swarthy:a 2p
swash:n 7mk;swashbuckler:n 9ni;swatch:n 499;swathe:v fj3;swathing:n 49a;sway:n 5cy 1f0;sway:v gol gop i53 gom
swear:v ema exj eod exq ea9;sweat:n 5ht bz9 am9 1p1;sweat:v d46;sweatband:n 49b 49c;sweater:n 49d a56;sweatshirt:n 49e
swede:n 9bu aqc 85k;sweep:n 593 9jh 7uh 49f;sweep:v go6 go4 fpx ibo ic5 fpy;sweeping:n 1a5;sweet:a hs;sweet:r czr
sweetheart:n ag7 ag6 ad8;sweetly:r czr;sweetness:n 5sm 51u 50w 4q1;swell:a d2;swell:n 7mp 96x 51k 9nh
swell:v dzc i5p df4 i7f gxg df6;swelling:n bx8 bkj b5t;swerve:n 2gi 7qy;swerve:v h0h;swift:a b7;swig:n 1wk
swim:v gv5 gr4 iif iie gr5;swimming:n 1js;swimsuit:n 49g;swindle:v i4a;swing:n bsh 49h 2bc 1e1
swing:v h59 gop goq i1g g58 if2;swipe:v fpz hj1;swirl:n bjx;swirl:v h1z h1u;swish:v hcv;swiss:n 9c0
switch:n 49i 7sy 49k 49j;switch:v d7o hhl dz8 dnc fyg fqw;switching:n 17e;swivel:v h1r;swoon:v d1e;swoop:n 6zz 21z 1dz
swoop:v h3c h3e ft5;sword:n 49l;syllabicity:n 77r;syllable:n 6e5;symbol:n 6yw 5ul;symbolic:a oy
symbolism:n 6yx 1ib 8q7;symbolist:n agb agc;symbolize:v ejz evs;symmetric:a tw;symmetrical:a tw a1
symmetry:n 55f bkt 4xc;sympathetic:a gp;sympathize:v gl1 e1c gl0;sympathy:n 6ad 81a bgc;symphony:n 74z 8j4
symposium:n 8lh;symptom:n bx2 6yf;symptomatic:a 3z;synagogue:n 49m;synchronism:n bi2
synchronize:v doi igz etx ecb dtw dtv;synchrony:n bi2;syndicate:n 8iz 8ig 8lp;syndrome:n 61e bx3;synergism:n b7n 6a2
synonym:n 6e2;syntax:n 69n 8p4 69o;synthesis:n b7o 5vp 5v6;synthesise:v e4w;synthesize:v e4w e4x;syringa:n ath aru
system:n 49n 8p1 cie 5pd;systematically:r cwy;systematization:n 22t;systematize:v dv3;table:n 8jq 49o 49p 93y
tableau:n 8m4 641;tablet:n 49r ci6 49q 3v6;tabletop:n 49s;taboo:a ma;tabulate:v gen d7r;tabulation:n 731 1qb
tack:v fn6 gu3 g9g flg fl8 d78;tackle:n agd 400 3c2 1rw;tackle:v i42 fx3 f7s;tact:n 4st;tactic:n 62a;tactics:n 6bz 62a
tactile:a x6 u4;tactual:a x6 u4;tadpole:n 2o0;taffy:n 82w;tag:n 7i1 7i2 3y4 1kn;tag:v g4s g5o ez5 gyf gc9;tagged:a gr
tail:n 2le crj bm8 5ko;tailback:n age 1ru;tailgate:n 49t;tailor:v di0 g9z g9y;taint:n c5b;taiwan:n 8za
take:v i5t hia gy7 fck dxu e3j;takeoff:n 1cv 7o9 6xk 1mc;takeover:n 2a4 1uj;takings:n awm;tale:n 7en 6wc
talent:n 5na agf;talk:n 795 79e 1yh 7g5;talk:v eu1 esj eu2 et7 es6 ejm;talkative:a ty;talking:n 795;talks:n 79v
talky:a ty;tallow:n cka;tally:n 173 6lj 1pn;tame:v dbd ery di3 di2 di1;tamper:v g4m i1l;tampering:n 17q
tan:n bww 50i bfb;tang:n 51r 8f1 5sk 2ht;tangent:n bjc bfb;tangle:n 96y 5qh;tangled:a rp;tango:n 1ly 75q
tank:n 49v 49u bdx 49w;tanker:n 3rx agg;tanned:a 2o;tantalize:v el2;tantrum:n bzi;tap:n 7pe 7qt 4fm 49x
tap:v fqe hlk ffd f8o hcx hox;tape:n 49y 49z 8yy 4a0;taper:v d8b doe;tapestry:n 4ph 4a2 4a1;tapping:n 7pz
tar:n cgu a0j;target:n 7he a70 8y6 4a3;tariff:n az0;tarnish:v g0q;tarpaulin:n 4a4;tarry:v i8i gyv;task:n 1un 1ra
taste:n 5sj 7w7 5tt 7ik;taste:v hdb hd4 fb3 hdc hd6 e1h;taunt:n 2du;taunt:v el2;taunting:a p6;taut:a ua;tavern:n 4a5
tawdry:a u6;tax:n ayw;tax:v hl5 hl7 f8u ekl;taxi:n 2xw;taxi:v gu6 gu7;taxidriver:n agj;taxpayer:n agk
tea:n 88x 826 atz 8jh;teacart:n 4a7;teach:v ejg dg9;teacher:n agl 60i;teaching:n 1y9 69y 1y4;teakettle:n 4a8
teakwood:n aty;team:n 8gt 8be;teammate:n agm;teamster:n ago agn;tear:n 5hs 95r 1l4 1ha;tear:v g3l g22 h2d fp8 d43
tears:n 1x7;tease:n agp 9m2 1iz;tease:v gjd el2 gje g3f g0e fv0;teasing:n 1iz 1la 1al;teaspoonful:n bdy;teat:n 5k9
technical:a wr ws;technician:n agq agr;technique:n 5pi 5ok;technological:a ws;technology:n 20t 68v 3nn;tedious:a gc
tee:n 8y7 4aa 4a9;teem:v ier h01;teen:a km;teenage:a km;teenager:n 9de;teens:n cmw bbz;teensy:a h3;teeter:v gp3
teetotaler:n ags;telegram:n 6pe;telegraph:n 4ab;telegraph:v ex8;telegrapher:n agt;telegraphy:n 6d7 4ab;telepathy:n 7h2
telephone:n 4ac 6d5;telephone:v egc;telescope:v g5b deb;televise:v euh;television:n 6dc 4af 4ah
tell:v exg et6 et9 ed1 eax eyb;telling:a fq 9b;telltale:a fq;temerity:n 4tv;temper:n 7yc 816 4ix 52v
temperament:n 4hw 4i7 22g;temperature:n 52e 5t0;tempest:n bq2 aoo;temple:n 4ai 5m9 4aj 49m;tempo:n crb cso
tempt:v egn efu gjs efh gjt efw;temptation:n 5r0 7va 15s;ten:n bbx 4al;tenaciously:r cyn;tenacity:n 4u7;tenancy:n 258
tenant:n agv agx agw;tend:v ifb i2f hu6;tendency:n 6a8 7w8 4yp 8yw;tender:a lj;tender:v hk9 hkh hk8 dxa
tenderness:n 4i4 bxs 81d 80s;tending:n 1qd;tendon:n 5fy;tenement:n 4ak;tenet:n 6y1;tennis:n 1ki
tenor:n 70h 517 agy 6aa;tense:n 6f1;tension:n byo c7w bs0 aoj;tent:n 4am 970;tentacle:n 5d1 2oc;tentative:a 6k r4
tenth:n bbj bi9;tenting:n 259;tenure:n ct1 avs;tepid:a vp 9y;term:n 6e3 cpi 6x7 60l;term:v ez4
terminal:n 4ao 4ap 8to 4aq;terminate:v dle i6b igl hrq;termination:n crk 8tp 7iy 6e8;terminology:n 6e4;terms:n boe ays
terrace:n 3u1 971 8ov;terrain:n 8yl;terrestrial:a wm;terrible:a 23 d4 ir;terribly:r cv4 cv5;terrier:n 2ko
terrific:a l3 28;terrified:a q;terrify:v ghb;terrifying:a 28;territory:n 8sx 67a 8qs;terror:n 7yl ah0 agz 1tl
terrorist:n ah1;terrorize:v hze ghb;terrycloth:n 4ar;test:n 5wr 22q 7ct 1um;test:v i0x i10 eg3 ihi f56 eqx
testament:n 5ws 6me 6qm 6ja;testicle:n 5j5;testify:v exu exw;testily:r cyb;testimonial:n 6ql 6su 6sq
testimony:n 6uu 6un 6ql;testing:n 1py 1q2 1ps;tether:v fih;texan:n 9cd;text:n 6hf 7b6 6ip 6hg;textile:n 3aw
texture:n 4yw 603 514 4z2;thamnophis:n 2iq;thank:v eoj;thankfulness:n 7wr;thanks:n 7f6 2ct;thanksgiving:n cov 7cf
thatch:n 5f5 ckc 4as;thaw:n b7p anh 7sx;thaw:v dn0;thawing:n b7p anh;theater:n 4at 736 8sw;theatre:n 4at 736 8sw
theatregoer:n a67;theme:n 6o4 634 749 6ij;then:n cte;thence:r cuq cur;thenceforth:r cx6;theologian:n ah2
theology:n 69v 69x 1oq;theorem:n 6w0 62x;theorist:n ah3;theorize:v e42 e41 e40;theory:n 671 61m 654;therapeutic:a dp
therapist:n ah4;therapy:n 1qi;thereafter:r cx6;therefore:r cup cz1;therefrom:r cur cuq;thereof:r cur;thermistor:n 4av
thermocouple:n 4aw;thermodynamics:n 68o;thermometer:n 4ax;thermometry:n 28c;thermopile:n 4ay;thermostat:n 4az
thermostatics:n 68p;thesis:n 6w4 6if;thiamin:n ckq;thick:n 8uu;thicken:v dr3 dr2 dr4;thickened:a us;thicket:n 8p7
thickness:n 57g 78y 59t 4yf;thief:n ah5;thieving:n 1u0;thigh:n 5kw;thighbone:n 5la;thill:n 4b0;thin:a bf w5
thin:v dr1 dr0 dcz d2t;thing:n bnv yn 60j 4b1;things:n avv;think:v e8c e3x e3t e2g g7x eb5;thinker:n ah6 ah7
thinking:n 5v0;thinness:n 57j 521 59v 585;thiocyanate:n cke;thiouracil:n ckd;third:n bbf 1rl bi5 704;thirst:n bts 4yr
thirsty:a 9z;thirteen:n bc0;thirties:n cmz cn0;thirty:n bc5;thong:n 3lu 4b3 4b2 3fw;thoriated:a xo;thorn:n 5yu au8 6zq
thorough:a 62 iv;thoroughfare:n 4b4;thoroughgoing:a 62 iv;thoroughly:r cv7 cv8;thought:n 5z1 5v0 656 64p
thoughtless:a 7j;thousand:n bc8;thrash:v fre gpz gqi gp1 gm0 frf;thread:n 4b5 95l 5v4 423;thread:v gp6 fzk fng fnf fne
threadbare:a lb;threat:n c7t 7ey 6uq ah0;threaten:v ida emp emq;threatening:a 24 5i;three:n bbr 4d0
thresh:v gpz h5p frf fre;threshing:n 1he;threshold:n crm 5sc 38o 38n;thrill:n 7zc 7yi 2gc;thrill:v h7e gip gpu gk6
thriller:n 6gn;thrilling:a ad;thrive:v dil hnh;thriving:a ta;throat:n 5jt 4b7 4b6 2i3;throb:v h7s gow gpu
throbbing:n 7qd 7q0;throe:n bxi c4p;thrombosis:n buw;thrombus:n byj;throne:n 4b8 4bu 1o8;throng:n 8fx;throng:v h3b
throttle:n 2on 2op;throttle:v ddi g3b d9r;through:a bt;throw:n 12t c54 7mx 4b9;throw:v fye h65 fyp fxo f1r fyg
thrust:n any 2be 12q 6ta;thrust:v gqn h5t h33 ed3 fta;thruway:n 3at;thud:n 7q1;thud:v hce fed hcf;thuggee:n 2fp
thumb:n 5l7 4ba 3sm;thumb:v guq h9t fc8;thumbnail:n 5lo;thump:v gp0 hce fr6;thumping:n 7q1;thunder:n 7oj 7q2
thunder:v h5d eqj ijm f0c;thunderous:a ho;thursday:n cnx;thus:r cup;thwack:n 14m;thwart:n 4bb;thwart:v i35
thyroglobulin:n ch9;thyroid:n 5gz;thyronine:n ckg;thyrotrophin:n ckf;thyroxine:n 5i1;tibetan:n 9c3;tick:n 7q3 6z6 4bc
tick:v hci hbr flh e6c;ticket:n 6lm 7i1 6my 6kn;tidbit:n 82o;tide:n 7qe 7sz cs6;tidewater:n 972;tidings:n 6q7
tie:n 3qw bmw bo1 4bd;tie:v fi8 f5c ddj fmz d7p i1i;tied:a 2v;tiger:n ah8;tight:a ua;tight:r cw1 czw
tighten:v dq7 dq6 dq2 ddg;tightening:n 156;tile:n 4bf ckh 4bg;tilt:v h0v gpd gpe f5x;tilted:a ei;tilth:n c5t 91w
timber:n chs 4bh 4bi 92q;timbre:n 51d;time:n 7jy crp cls cqd;time:v dvw e7f e99 dhn dhk;timeliness:n 54h 4mu
timepiece:n 4bj;timer:n 4bk ah9 4bl;times:n cln 1xd;timetable:n 6kq 6kp;timeworn:a lb;timid:a 3w;timidity:n 7ys 4tz
timidly:r cyk;timing:n 54c 1v2;tin:n cav 4bm 2ys 2ym;tine:n 4bo;tingle:v h7t;tingling:a ae;tinker:v fvn hsc dfg
tinkle:n 7q4;tinkle:v hcn;tint:n 4zk cii be9;tint:v dgy;tiny:a h2;tip:n 8y9 ayi 6qu bl4;tip:v h0z dx3 hdx h64 h0v gsj
tipped:a ei;tiptoe:v gsj;tire:n 4bp;tire:v d4p d4n hj6 gky;tired:a lb;tiredly:r cw7;tireless:a 9q 8j;tiresome:a gc
tiring:a 9c;tissue:n 5fb cki;tit:n 5k8 5k9 2ia;titer:n 53z;titillating:a r5 ae;title:n 6fn 6fi 6fo bo6;title:v ez3 eyz
titration:n 1q4;titter:v d1t;tittering:a xo;toad:n 2ij;toast:n 84q aha 9td 87q;toast:v djg f9g;tobacco:n 4bq atw
today:n cr6 cnm;today:r cux;toddy:n 88m;toe:n 5lf 4br 5lg 4bs;toffee:n 82r;toil:v hsu;toilet:n 4bt 4bu c4l 1vy
token:n 6ya 6qf 4bv 3kl;tokenish:a ig;tolerance:n 53k 4is 268 6an;tolerant:a cc 38;tolerate:v e6r hvp h6x ehb
toll:n az7 5bv 7oh;toll:v hc3 hl3;tollgate:n 4bx;tollhouse:n 4bw;tomato:n 85i atv;tomb:n 3fe;tomorrow:n cnl cra
ton:n bax baw;tone:n 76h 51a 51d c70;tongue:n 5g2 71s bm9 76f;tonight:n cr7;tons:n bep;too:r cut
tool:n 4by 16h 9ms 5j6;tool:v h6g gup hn6 ga8;tooth:n 5fm 4bz 2lb 16m;toothbrush:n 4c0 5f9;toothpaste:n 4c1
top:n 8yc 8ya 8vy cqx;top:v iaz h4r icn hoy gzf;topic:n 6o4 5xr;topnotch:a tj;topography:n 55d;topple:v gwa h64
topsoil:n cbd;torch:n 4c2 ats 3cc 2un;torment:n bxt 7w2 7vz 7yf;torment:v gjb gjc d4g;tormented:a gl
tormentor:n ahc 4c3;torn:a g0;tornado:n aoq 35c;torpid:a 7 1z;torpor:n bsq 4io;torrent:n ao2 7qm beg;torso:n 5k0
tortuous:a rp t1;torture:n 7w2 bxt 7vz 1t4;torture:v gjb d4g;tortured:a gl;torturing:a li;tory:n ahd ahf ahe
toss:n 2fc 12v 1et;toss:v fym gq8 fyt gpz hf7 fro;total:a 5y 63;total:n 494 60w;total:v i8z et2 df9;totalistic:a wt
totalitarian:a wt;totality:n c3y 4pd 494;totally:r ctq;toter:n 9iq;totter:v gs6 gs5 gp3;touch:n 7qr 5p6 7aq 4y5
touch:v fby h83 ggh ibj fbx d7m;touchdown:n 171 1cu;touching:a jc;touchstone:n 7hb;toughness:n 53j 53d 52v 4mg
tour:n 1d5 ct3 ct8;tour:v gmk;tourist:n ahg;tournament:n 7u0 7ua;tousled:a uk;tow:n 136;towboat:n 4dh;towel:n 4c4
toweling:n 4c5;tower:n 4c6 bky 4dh;tower:v id7;town:n 8ye 8i1 8yg akv;townsman:n ahi ahh;toxin:n cjn
toy:n 3w0 4c8 4c7 3pl;trace:n be9 6qg 7aq 4c9;trace:v ebr g4a gyl gyj ha0 gxv;trachea:n 5ja 5jb;tracing:n 206 4c9 159
track:n 94x 5ym 4cb 3xr;track:v h4l hdl gyf grk g6s;tract:n 8yj 5j0 6ig 5im;tractarian:n ahj;tractor:n 4cc 4cd
trade:n 276 1oa 27b 281;trade:v hhp hho ifz hhl hgm;trademark:n 4nl 6zt;trader:n ahk;tradesman:n acb;trading:n 11k
tradition:n 5xe 5pk;traditionalism:n 4qy 2d6 667;traditionalist:n ahl;traffic:n 8oh 287 7i8 z1;tragedian:n aho ahn
tragedy:n 7kb 73q;trail:n 973 4ce 5ym;trail:v h2q gyf h2u fu5;train:n 4cg 8pr 8oj 7j4;train:v e20 e1z i2u hqh hqk f7v
traineeship:n ax0;training:n 1yj 4xm;trainman:n ahp;trait:n 4ho;traitor:n ahq 9pc;traitorous:a b0
tramp:n ahr ag9 9v8 7q5;tramp:v gs9 gsb gp5 gp4;trample:v gt5 d4e gnv;trampling:n 7q6;trance:n bzl;tranquil:a 3g 66
tranquility:n 4wk bpe 7y3;tranquilizer:n 4ch;transact:v hgn;transaction:n 27v;transcend:v ib0 iaz
transcribe:v ewc ewa gcm ewb dzj;transcription:n 6fr 4ci 209;transducer:n 4cj;transfer:n 1dg ahs 17r 6ln
transfer:v hqt hfu gn1 gyx hf2 h5a;transfix:v gkv ftg;transform:v dyu dnk dng dnl dni dnh
transformation:n 7ne bf5 7ha 1hq;transformer:n 4ck;transfusion:n 1ds 1dr;transgress:v i3u icg i3s gza
transgression:n 1sp aor 1so;transience:n 54t 54p;transistor:n 4cl;transit:n 4au 4cm 1d0;transition:n 17p 7re 7nc 76u
translate:v etu dnl e1b fsw dxr ii4;translation:n 6m5 7t6 1hp bf7;translucence:n 4m0;transmissible:a fw fv
transmission:n 13k 6c7 b8a 7nf;transmit:v hfr h4q euq fsu;transmitting:n 13k;transmutation:n 2fq 7ne 7rf
transmute:v dng dnk dnj;transparent:a uc;transpirate:v h3m;transpiration:n b7q b7r;transplant:v gn1 ii5 g0b dzd
transport:n 349 b7s 27r bqs;transport:v gui ftu gkj gud fsu;transportation:n 4cm 1dg ayv 8eo
transpose:v dnd dzd d79 gnu gck dzb;transversally:r cx0;transverse:a hl;transversely:r cx0;transvestitism:n 247
trap:n 4cn 4cp 5zb 4co;trap:v hyp fw5 g62 fbz;trapper:n aht;trapping:n 2za;travel:n 1cn 7k3 1by
travel:v gly gml gmd gmo gm8 h6i;traveler:n 99z;traveller:n 99z;travelogue:n 6p0;traverse:v grk ic5 f2f;tray:n 4cq
treacherous:a px;treachery:n 4v2 1sz;tread:n 1c3 4ct 4cs 4cr;tread:v h5h gt5 g5a fd0 hlc fsb;treadmill:n 4cv 4cu 1o9
treason:n 1u3 4v0 1sz;treasure:n b0y 3ep b0x 8q0;treasure:v hha ggw;treasured:a hv;treasurer:n ahu
treasury:n b0h 8en b1t ahv;treat:v hzw dxb d4w ezd hhq f9h;treated:a iw;treatment:n 1qf 29f 4y1 79c;treaty:n 6xb
treble:a s1 s0;tree:n auj blv;treetop:n aus;tremble:v gps;trembling:a sy;trembling:n bs4;tremendous:a gw l3 l4
tremendously:r cxx;tremor:n 1f3 7s8 bs5;trench:n 4cw 974 4cx;trend:n 8yw 8yv 6ab 5tu;trepidation:n 7yo
trespass:v i46 i44 i3w i3s gza;trestle:n 4cz 4cy;trial:n 1uk 5wr 1um 2c8;triamcinolone:n ckj;triangle:n bk1 bk2 4d1
tribunal:n 8lj;tribute:n 6su 28q 1u5;trichrome:a 4i;trick:n 16c ct4 1t1 1j1;trick:v i4h;trickle:v h3z;tricolor:a 4i
trigger:n 3g1 4d2 15l;trigger:v g8e;trill:n 707 78z;trim:a bk ui;trim:n c5v 4d3 bhe 1fk;trim:v fgk gav dqw ii0 ihz gau
trimming:n 1ay 4d3 1fk;trinket:n 2ru;trio:n bbr 74r 8j0 8bi;trip:n 1cz byq 7kf 7il;trip:v gqs gmd g8e;triphammer:n 4d4
triple:a s0 s1;triple:n 14l 8bi 60v;triple:v deg fqr;tripod:n 4d5;trite:a lb;triumph:n 7ue 7za
triumph:v f48 gl3 enr eln;triumphant:a 81;trivial:a ro;triviality:n 5cf 5y7 4d6;troika:n 4d7 bbr 8bj
troll:n 97t 75g 4d8 1k2;troop:n 8k5 8k6 8k8 8k7;trooper:n 9iy ahw ahx 9ix;troops:n 8n3;tropidoclonion:n 2ir
trot:n 1cj ahy 6fq 1c6;trot:v gqv gv4 gqw;trouble:n 5ql 7o3 7in 1p7;trouble:v ggg hzj gfw hzi d4f;troubled:a o4
troubleshooter:n ahz;trough:n 975 3g3 bkf b0i;troupe:n 8ga;trousers:n 4da;truck:n 4db 3gq;truck:v guj;trucking:n 27t
truculence:n 4j2;trudge:v gsb;true:r cxp;truly:r cui cyf;trumpet:n 34p;trumpet:v ev2 gdz elm
trumpeter:n ai0 9uw 2ke 2jo;trundle:v gnx;trunk:n avo 4dd 5k0 3ni;trust:n b0m 5r9 4w1 8ih
trust:v e89 hxq eay glg ho3 hi6;trustee:n ai1 a97;truth:n 5y4 bol 6u4 4r2;truthfulness:n 4uo;try:n 1u9
try:v i0t i0x hz3 fb3 hz2 gj0;tsh:n ckf;tsunami:n 7ms;tub:n 2t1 4de bdz;tube:n 4df 4dg bl0 5em;tuberculosis:n bvc
tubing:n 4df;tubule:n 5en;tuck:v fpm fpn fld;tudor:n 8f2 ai2;tuesday:n cnv;tuft:n 8aa;tug:n 137 4dh
tug:v fu1 hs0 fu7 fu6 fu3 fu2;tuition:n az8 1yc;tularemia:n bwj;tumble:n 1jp 11e;tumble:v gwa h64 gnw h1v h19 fvl
tumbler:n ai3 4di 4dj 2jf;tumbling:n 1ji;tumor:n bw5;tumour:n bw5;tumult:n bq3 7xy 1mq;tumultuous:a o4
tune:n 746 51b 22h;tune:v dhi dhg;tuneful:a il;tungsten:n caw;tuning:n 22d;tunnel:n 4dk 90y;tunnel:v h1a fte
turban:n 4dl 3v8;turbinate:n 5fo;turbulence:n aos c6t bq6;turbulent:a o4 w;turf:n 976 8z8 8ux;turkey:n 2ja 9xp 83q
turmoil:n bpy 7xy 1mu;turn:n bj8 1f6 1k6 7rw;turn:v gr9 d80 i7g h5e d7n grd;turning:n 1f6 17c 977 7my
turnover:n bh6 833 581 1f1;turnpike:n 4dn 4dm;turntable:n 4do 4dq 4dp;tutor:n 9k2;tutor:v eji i5i;tutorial:n 79u
tv:n 6dc 4ah;tweed:n 4dr 3c9;tweeze:v g55;twelve:a rt;twelve:n bby;twenties:n cmx cmy;twentieth:n bia;twenty:n bc4 b1v
twice:r cvy;twiddle:v h1z fde;twig:n avj;twig:v djw e11;twilight:n cof aol c0x;twin:a i7;twin:n ai4 9cj 352
twine:v fz7 fzm fz8 fda;twinge:n 7vx 5sz;twinkle:v haa ij2;twinkling:n cqi;twirl:v h1z h1w;twirler:n 9fq a5w
twist:n 7rw 7bb 16b 1eo;twist:v gnz fhv fd8 fda d7t igx;twisting:n 1t4 1eo;twitch:v d0m gq3 gqa fue ftt;two:n bbp 37c
twofold:a rz rx;twoscore:a ru;type:n 5zj 9j9 8ed 6zb;type:v ex3 e36;typewriter:n 4ds;typewriting:n 6i3;typhoid:n bve
typical:a 40;typify:v idg ejz;typing:n 6i3;typography:n 27l 6rs;tyranny:n 8pi c2m;tyrant:n ai5 ai7 ai6;tyrosine:n ckk
ubermensch:n 9o1;ugliness:n 4li 4ti;ugly:a de d8;ukrainian:n 72d;ulcer:n bw2;ulceration:n bw2;ultimately:r cuu
ultimatum:n 7cj;ultra:a j5;ultracentrifugation:n b7t;ultracentrifuge:n 4dt;ultrasonic:a 1u;ultraviolet:n aou
umbrella:n 4du 1vz 1gx;un:n 8kt;unacceptable:a uq;unaccountable:a aq;unaffected:a jb;unafraid:a r qh;unambiguity:n 4ru
unambiguously:r cye cxi;unanswered:a on;unavailing:a v9;unavoidable:a 3x;unavoidably:r cy5;unawareness:n 5q8
unbalance:n bs2 bz5;unbelievable:a 7p mo;unbounded:a bu;unbroken:a mz;unbuttoned:a 3b;uncanny:a jj;unceasingly:r cyz
uncertain:a 3u;uncertainly:r cxh;uncertainty:n 4ou 5ra;unclasp:v fd7;uncle:n ai8 ai9;unclean:a 4u;unclouded:a ns
uncompromising:a c3;unconcern:n 4kf 7ww;unconditional:a nw;unconditionally:r cw3;unconfessed:n 8qb;unconquerable:a ts
unconscious:n 5mk;uncontrollable:a i3;unconventional:a or;unconvincing:a 79 mo;uncork:v fvs fs0;uncover:v fly h8s erz
uncurl:v h37;underachievement:n zf;underachiever:n aia;underbrush:n 8pe;undercover:a lf;undercurrent:n 637 7qf
underdeveloped:a fp;underestimate:v e8q e71 e6v;undergraduate:n aib;underground:a v4 lf;underlie:v iao ict
underline:v ext ex0;underling:n afe;underlying:a as n6;undermine:v i1y fi0;underpin:v fcw iam;underrate:v e6v
underscore:v ext ex0;undersecretary:n aic;undershirt:n 44o;underside:n 8rm;understand:v e0x e13 e1b e19 e1c
understandable:a 69;understanding:n 5x3 6x6 6ad 5oz;understate:v ekb;understatement:n 6wi;understood:a at
undertake:v g92 i42 eob eo8 i1n;undertaker:n a1x;undertaking:n 1un 28j;underwear:n 4dw;underworld:n 8iy 5nk
underwrite:v eoc eoh;undesirable:a 8a;undifferentiated:a 8c;undo:v fzd g6v i38 fi6 fi3;undoing:n 19g 157;undone:a tc
undoubtedly:r cvt;undress:v d31 d9w;undue:a ol;undulate:v h12 ic9 gqx e0i;unearth:v hjh h96;uneasily:r cxr
uneasiness:n 7yy c2x 7x4 4wl;uneasy:a o3 uv;uneconomical:a 9f;unemployment:n bpc;unending:a m6;unequivocally:r cye
uneven:a a9;unexpectedly:r cum;unexplainable:a aq;unfair:a ay;unfaithful:a b0;unfaltering:a p2;unfalteringly:r cy6
unfasten:v fm8 fm7;unfastened:a kq 3b;unfertile:a bs;unfitting:a 6m;unfixed:a 7z;unfold:v dhb h98 h2c g42
unfolding:n b7u;unforeseen:a ak;unfortunate:n 9a0;unfortunately:r cuo;ungainly:a dg w6;ungodly:a vl
unhappiness:n 7zo bqx;unhappy:a a7;unheeded:a k5;unheeding:a e2;unhitch:v fl7;unholy:a d7 pm;unhurt:a g2
unification:n 7o4 c0h 1gu;unified:a v5 g3;uniform:a os 8c;uniform:n 4dx;uniformity:n 4pm 4o2
unify:v dmf fuv i61 hwo de7;unimaginable:a ue;unimaginative:a 76;unimpeachably:r czp;unimportant:a rm;uninitiate:n 89k
unintelligent:a g9;uninterrupted:a 72;uninvolved:a 6h;union:a k3;union:n 8ie 8zh 1wu c0h;unique:a 5w;uniquely:r cxi
uniqueness:n 4p6;unit:n b86 bg5 8gj 61a;unitarian:n aif;unite:v hwo dmf i7r i71 i61 de7;united:a i4
unity:n c3w bbn 4nx;universal:a 65;universality:n 4pc;universalize:v eyk;universe:n 978 67x 5xq
university:n 8kj 4dy 8kl;unjust:a ay;unkind:a ex;unknown:a 1a;unknown:n 8wr af5 7hy;unlace:v fi4;unlash:v fje
unlawful:a or;unleash:v fvq fvt fvr;unlikely:a hb mo;unlimited:a hc nx bv;unload:v fwx fwt;unloading:n 1r3
unlock:v fmj fyi dcg;unlovely:a 2h;unluckily:r cuo;unlucky:a ci;unmask:v es0 fna;unmated:a i8;unmistakable:a ka
unmistakably:r czq;unmoved:a jb;unnatural:a jz m;unnecessary:a jp;unneeded:a jp;unnumbered:a 3f;unobtainable:a 1y
unpack:v fwj;unpaid:a nd;unpaired:a i8;unparalleled:a 5w;unpicturesque:a 2h;unplowed:a mz
unpredictability:n 4no 4uc 4ox;unpredictable:a 70;unpredictably:r cwl;unproblematic:a 8g;unprocurable:a 1y
unquestionably:r czp cuh;unravel:v fzf fzh dk3;unreal:a jg;unrealism:n 64g;unreality:n 4p2 bos;unreason:n bz4
unreasoning:a o7;unredeemed:a hm;unreflective:a ug;unreliable:a px;unremarkable:a l1;unrequited:a on;unrest:n bq7 7xu
unruly:a kx t9 i3;unsaid:a au;unscathed:a g2;unscramble:v dyg fzf;unscrew:v fmt fmu;unseen:a ak
unselfconsciousness:n 5q1;unselfishness:n 4sb 26w;unshakable:a p2;unshaved:a rf;unshaven:a rf;unsheathe:v g46
unsloped:a eh;unsolder:v fj0;unspeakable:a av d4 pu;unspoken:a 1i au;unstable:a 97;unsteadily:r cxh;unstructured:a l6
unteach:v ejj ejk;untellable:a av;untenable:a ok;untested:a an ki;unthaw:v dn0;unthinking:a ug 7j 57;untie:v fi4 fi6
untold:a j9;untoward:a nk bq;untried:a an ki;untruth:n 6w9;unused:a 8;unusual:a b1;unusually:r cwj;unvarying:a vf os
unveil:v fwd h95 fwe;unwanted:a 8a;unwarranted:a ll tr ol;unwavering:a p2 sw;unwillingness:n 4j5
unwind:v fzq fzr d1j d1i;unwire:v g5l;unwitting:a fu;unwittingly:r cyo;unworthy:a d8;unwritten:a sq rv;up:r cwa
up:v d8h;upbeat:a kv;upcoming:a lw;update:v d9l eju d9m;upgrade:v e67 dbo hr9 e0p e0o;upheaval:n bq6 bpy 7oa 1mu
uphold:v ibv eot eov;upholster:v hnf;upkeep:n 1b7 2dg;uplift:v gk4 gvo goh;uplifting:n 7ob;uppercut:n 2bg
upraise:v d64;upraised:a e9;upright:a eh ek;uprising:n 216;uproar:n bq3 7p9;uproot:v i1j g9r g2z;upset:a uw l0
upset:n bz8 1mw bu4 4dz;upset:v dxp gi4 ggg gre fg1 f4t;upshot:n akx;uptake:n 1we;uptown:n 8sz;upward:r cwa cwb
upwards:r cwa cwb;urbanize:v dwi dwj;urchin:n aig;urge:n 8zq 7vl;urge:v eep emy elq;urgency:n c3b 5cb bnw 7cb
urgent:a 85;urgently:r cvn;urging:n 7gu 2da 7cb;urine:n cfi;urn:n 4e0 4e1;us:n 8zd;usable:a v8 qx 8q
usage:n 20p 1ie 6dm;use:n 20p 5ar 5at b3r;use:v f8a f8q f89 i5w i3e hp9;useable:a qx v8 8q;used:a kf;useful:a cu
usefulness:n 5ap;uselessness:n 5av;user:n aih 9ps;usher:v gya;ussr:n 8zc;usually:r cwi;usurp:v his hrx;utensil:n 4e2
utilitarian:a cu;utility:n 8g8 5ap 1nn b81;utilization:n 20p c8t;utilize:v f8a d92;utmost:a ip;utmost:n 58v
utopia:n bn2 6gm 5np;utopian:n aij;utopianism:n 6bm;utter:a iv;utter:v ese evi esj h1g;utterance:n 77l;utterly:r cts
vacancy:n c3n blm;vacate:v hp3 h4g eh5;vacation:n cm6 2fw;vacation:v ieb;vacationing:n 25z;vaccinating:n 1vq
vaccination:n 1vp by7;vaccine:n 4e3;vacuolization:n bum;vacuum:n c3o blm 8xu;vacuum:v ff2;vagabond:n 979 aik
vague:a 4z 8v;vagueness:n 4rx 4m6;vain:a nb;valet:n ail;validate:v hxg e6n exp dse;validation:n 15i 5yl
validity:n 4q5 4rd;valley:n 97a;valor:n 4ts;valuation:n 5th ayt;value:n 60n 5a0 b2m 50u;value:v e8o hha e8m e7m e68
valued:a wd;values:n 657;valve:n 5hf 4e5 4e4;vandal:n aim ain;vandalism:n 2fm;vanguard:n 8h8 8q2 6b1
vanish:v dqq ha1 h48 dqr d8c;vanity:n 7x9 5a6 4vi 394;vanquish:v f49;vapor:n ck6 b7v;vaporization:n 18m b7v
vaquero:n 9mi;variability:n 4np 4pq;variable:a vg;variable:n 97b 60p 97c 7hx;variant:n 7nr 8ec 60z 5zk
variation:n 7m3 17b 74c 5zk;variety:n 8n7 4oi 8e3 73v;various:a q0 5t q2;vary:v d7b iah iai drk;varying:a vg
vase:n 4e7;vast:a gz;vastly:r ctm;vaudeville:n 73w;vault:n 4e9 4ea 4e8 13h;vector:n 610 blz 97d 2hg;veer:v h0h dzr
vegetable:n 852 are;vegetation:n 8p6 b7w 5md 25w;vehemence:n 53v 53w;vehement:a iq;vehicle:n 4ec 6ch cle 92o
veil:n 3h5 aue 5ge 3it;veil:v fwc div;vein:n 5i4 770 97e;vein:v gbx;vellum:n ckl cco;velocity:n csn;velour:n 4ed
velours:n 4ed;velvet:n 4ee;vending:n 28d;vendor:n abo;venerable:a ee;venerate:v gh4;vengeance:n 2es
vent:n 4ef 2h8 97f 4eg;vent:v esn dvn;ventilate:v dvn h74 h1d esn e0j;ventilation:n 1b5 4eh 79q 1w2
venture:n 1ur azv 28e;venture:v hpf eqo i23;venus:n 2kc;veracity:n 4up;veranda:n 4ei;verandah:n 4ei;verb:n 6ek 6en
verbena:n atx;verdict:n 2c6;verge:n bl8 58w 7ho 4ej;verification:n 5yk 6uy;verify:v e6f i06 exo exj
verisimilitude:n 4ks;veritable:a v3 cy;vermouth:n 883;vernal:a kp;versatility:n 5oh;verse:n 773 6ha 6hd
version:n 7b9 5zk 6id 6m5;vertebrate:n 2hx;vertex:n 613 8yq;vertical:a ek;vertigo:n byh;verve:n 4ii;very:a q4
very:r cua;vessel:n 5hh 4ek 4el;vest:n 4em 44o;vest:v hqe hp0 hf6 d36 d35;vestibule:n 2pv 5g7;vestige:n 6qg
vet:n ais aiq;veteran:n air aiq aip;veto:n 183 5dg;veto:v hwz egu;vex:v ghy gg0 frs ei7 e3f;vexation:n 7yb bzj 5yv 1im
viability:n 54w 5ay;viable:a mw;viand:n 82n;vibrancy:n 51h;vibrant:a sp;vibrate:v gq1 got ie5 hbs gip
vibration:n 1eu bs4 7mm 4n7;vicar:n ait aiv aiu;vice:n 4tl 1sv;vicinity:n 8x0;vicious:a ev vk pk;victim:n aiw aix
victimize:v i4e hz1 i4a;victor:n aiy ak7;victorian:a nj;victory:n 7ue;victrola:n 4en;video:n 6dd 4eo 6de 6dc;vie:v f2q
view:n 6b0 63v 1y1 8ta;view:v e8f h89 h9n;viewer:n adz 4ep;viewers:n 8hp;viewpoint:n 6b4 8yo;vigilance:n 5rs 4k2
vigilantism:n 291;vignette:n 7d5 4es 4er;vigor:n 53q 53b 4ih;vile:a d8 w3;village:n 8i2 8yi;villager:n aiz
villain:n aj0 aj1;vindicate:v eou epm epl;vindication:n 2f4 6v8;vindictive:a 2j;vine:n auh;vinegar:n 871 ckm
vineyard:n 4et;vintage:n 87y 4xu;vinyl:n cko ckn;violate:v i3u fc1 i3y i3x g2t;violation:n 1tr 1ts 1s5 1ss
violence:n 21c 53w bq8;violet:n as1 50c;violin:n 4eu;violinist:n aj2;virgin:n aj3 9cm;virginian:n 9ce;virginity:n bp9
virile:a i5;virtual:a oh;virtually:r cvo;virtue:n 4t6 5a1 4tb 4t7;virtuoso:a s4;virtuoso:n 9cx aj4;virulence:n 5c1 4ju
virulent:a ut mp;virus:n 2he bsb 6ng;visage:n 5m6 4ku;viscometer:n 4ev;viscosity:n 4yc;visibility:n 52m c1n 4m1
vision:n 5uq 5p5 5se 5ng;visit:n 2el 8mm 2ek 2ej;visit:v hyi gmf hy8 gmg ed8 ezo;visitor:n aj6;vista:n 63v
visual:a x7 vm;visualization:n 644;visualize:v g7t h9o g7u e0h;vitality:n 4ii btx aox;vitals:n 5g0;vitamin:n ckp
vivacious:a sp;vivid:a og 4j;vividness:n 5cx 50p;vivify:v d1g e0k;viyella:n 4ew;vocabulary:n 6iw 5ox 5pg;vocal:a 5u
vocalist:n acm;vocalize:v et5 gcd evh ev4 ecu;vocation:n 1nt 8nm;vociferous:a o2;vogue:n 5tu bzw
voice:n 50z 77n 7q7 76b;voice:v erx et5;void:a vc;volatile:a ss;volcano:n 97f 97g;volition:n 5p1 15z;volley:n 228 1nd
volleyball:n 1kg 4ex;voltage:n ant;voltaic:a wv;voltmeter:n 4ey;volume:n bet 57a 2v9 6in;voluminous:a t1
volunteer:n aj8 aj7 9cc;volunteer:v end ht6 ht5;voluptuous:a r6 r8 fn;vomit:v d4q;vomiting:n 13e;voodoo:n 3kd 8ev 6bu
vote:n 16x 16u 5cs 8qi;vote:v hw1 hw4 hw3 hw2;voter:n aj9;voting:n 16x;vouch:v exv eoe egg dcr;vouchsafe:v hh9
vow:v eo1 eo2;vowel:n 77q 77t;voyage:n 1d9 1d8;voyager:n aja;vulnerability:n c7v 547;vulture:n 2ig a0g;wacky:a wa q6
wad:v fwf fzt;wade:v grv;wads:n bep;wafer:n cbp 84w 84r;waffle:n 83b;waft:v goj iji;wag:n ajb 1ez;wag:v gql;wage:n axm
wage:v hpm;wager:n 1ky azw;wages:n 7j6;waggle:v gql goa;wagon:n 4ez 3w9 90k 4f0;wail:n 7dz;wail:v f0e d40
wailing:n 1x9;waist:n 5kb 42v;wait:n cru 25t;wait:v i8f i8q eav hsh;waiter:n ajc aje;waiting:n 25t;waitress:n ajd
waive:v i14 hku;wake:n akz 7mj 243;wake:v d16 gfn emt d17;wakefulness:n 5q6 bt0 5rs;walk:n 1bz 144 524 1c1
walk:v gr6 gr8 f57 grl f7a i01;walkout:n 2f8 2bp;walkover:n 1jk 1ng;wall:n 4f1 97h 5me c8i;wallet:n 4f2
wallflower:n aqf aqd ajf;wallop:v frc f4c;wallow:v far gnq h16 gl3 fao;wallpaper:n cks;walnut:n 861 arx arw
walrus:n 2ki;wan:a t8 4n;wand:n 4f4 avk 7ho 2t2;wander:v gp4 i4j h6j gp6 efq;wanderer:n ajg 6nc;wandering:a r1 8n r0
wane:v dr5 dre drd;wangle:v i0m i4k;waning:n 7rv;want:n c5p c36 94i 7vd;want:v glb fah fk9 e9w i7x
war:n 21o bqe 2eu 1uv;warble:v f0w f0v;ward:n ajh 8yh 4f5;wardrobe:n 4f6 4f7 4f8;wardroom:n 4f9;warehouse:n 4fa
warehousing:n 1g9;warfare:n 21o 2eu;warhorse:n 4fb aip 2ms;warlike:a m0 iu;warm:v dmu dmt;warmly:r cyd
warmongering:n 6bn;warmth:n 5t1 80u 52l 4i6;warn:v emm emn ejs ejr;warning:n 7eu 6rh 7e2;warp:v ejy dll
warrant:n 6mh b2s 6s9 6s6;warrant:v eow eoi;warrior:n aji;wart:n bkl c49 4lu;wary:a v0;wash:n 4fc 1ai 97i b7x
wash:v fgy d2f g0m h68 ih9 idu;washbasin:n 4fe 4fd;washbowl:n 4fe 4fd;washing:n 1ai 3lz;washup:n 1ag 1ah
waste:n cfk 1sj 8r6;waste:v hib f8f hf9 h3o fl3 f87;wastebasket:n 4fg;wasted:a ve 6j;wasteful:a 9f;wasteland:n 8r6
wastewater:n cfm;watch:n 4fh ct5 1xz ct6;watch:v h9m hvk h9n h9p;watcher:n adz ajl ajj;watching:n 1xx;watchmaker:n ajk
watchman:n ajl;water:n cf5 90r cf7 4fo;water:v dd6 hot d4c dsq;watercolor:n 4fj 4fk cio 207;watercolorist:n ajm
waterfall:n 97j;waterfront:n 8wu;watermark:n 8yr 7hv;waterproofing:n 1w0 4fn;watershed:n 8ys 8rz 7rk
waterway:n 97k 4fl;watery:a vx;watt:n b9d;wattle:n 5il 4fp aq0;wave:n 7mz 1ev 7mo 7n0;wave:v ezt ftp gqx fdb d2m
wavelength:n 56g 6ax;waver:v i8n ih4 gqu goo gov gny;wax:n ckt;wax:v fgu drb drc;waxen:a 4p;waxing:n 1r8 7rb
waxlike:a 4p;way:n 4xz 16g 8yt bnk;waylay:v f75;ways:n 4fq;wayside:n 4fr;wayward:a k7;weaken:v dcw dct i1y dh4 do2
weakened:a f5 9w;weakening:n 7s4 1fn;weakness:n c41 5dq 543 c4h;wealth:n c5k 58a b09 avz;wealthy:a pg;wean:v fab gl6
weaning:n 17i;weapon:n 4fs 7gj;wear:v d2x ih3 du4 d2w ie3;wearer:n ajn;wearied:a up;wearily:r cw7;weariness:n bsu
wearisome:a gc;weary:v d4n d4p;wearying:a 9c;weather:n aoy;weatherstrip:v dw5;weave:n 4fu;weave:v fza gal gny gp6
web:n 97l 4fv 2jz 8p0;wed:v hy9 hya;wedding:n 7tj 24e 8jk;wedge:n bma 84y 4fw;wedge:v g03 g00;wednesday:n cnw;wee:a h3
weed:n au6 4fy 3wl;weeds:n 4fx;week:n cog cm2 cm3;weekday:n cnt;weekend:n coh;weekly:n 6ns;weep:v d41;weeping:n 1x7
weigh:v ie1 et4 ie0 i92 i93;weight:n 535 4g0 5ce 4fz;weight:v fwp e7k;weighted:a e1;weighting:n b8b
weightlessness:n 537;weir:n 4g1 4g2;weird:a jj;welcome:n c00 6pq;welcome:v hg6 epa fvf;weld:v g5e de6
welfare:n 271 5a9 c30;well:n 4g3 4g5 6ro 4g4;well:r ctv;well:v gxg;weltanschauung:n 6b9;welter:n c61;wend:v gm9
west:n bhl bhr;western:n 6p2 84z;westerner:n ajp;westward:r czb;westwards:r czb;wet:n c7d;wet:v dc4 d4i;wetness:n c7c
wetting:n 1bo b5z;whack:v frc;whale:n 9t3 2kg;wharf:n 3v1;wheat:n ar0 86n 506;wheedle:v eex;wheel:n 4g6 47i 5d4 4g7
wheel:v h1p h1q gpn gtk;wheelchair:n 4g8;wheeze:n 1w9 62i;wheeze:v d09;whereabouts:n 8yx;whet:v h7f ffb
whiff:n anw 14e;whig:n ajs ajr ajq;while:n cqg;whim:n 7vm 631;whimper:v d40;whine:v gm3 ezy hbg epu;whinny:v f1o
whip:n 4g9 ajt 82z 52y;whip:v fqv f4b gq0 fq7 frl em7;whipping:a so;whipping:n 2aq 7un 4ga 2bj;whir:n 7q8;whir:v hcw
whirl:n 7su bjx 1ub 1eo;whirl:v h1z h1w h1u h1s h1v;whirring:n 7q8;whisk:v h4o h4p fst frl;whiskered:a rg
whiskers:n 5f6;whiskey:n 88a;whisky:n 88a;whisper:n 78t 7pq;whisper:v eqk;whistle:v hca h5l f01 h5m f03 f02
whistling:n 7q9 1m8 6yv;whit:n beb;white:n 9a4 4zn;whiteface:n 2nd ajv;whiten:v dgn;whiteness:n 4zn br2 50t
whiz:n 9cx 7qa;whiz:v hcw;whodunit:n 6gp;whole:a g2;whole:n 619 xr;whole:r ctq;wholesaler:n 9xl;wholly:r ctq
whoop:v eqe d07;whore:n a7p;whorl:n bjt 5f1 32w;wicked:a pm ir;wickedness:n 1sq c8e 4ti 4s3;wicker:n ckx 4gc
wide:a w4 64;widen:v di5 di7 di6 dyn;widow:n ajy;widower:n ajz;widowhood:n cng bpa;width:n 59s;wield:v he2 fdf
wife:n ak0;wig:n 4gf 6te;wiggle:v gqk;wigmaker:n ak1;wildcat:n 4gg 9fw 2ky;wildcatter:n ak2;wildlife:n 8bx
wildness:n 7ux 53w 4wx 4wq;wile:n 1t7;will:n 5p1 66l 6me;will:v ecz e8y hfl;willful:a k8;willing:n 15z
willingness:n 4j3;willow:n ata 4gh;willpower:n 4u1;wilt:v du6 du5;wily:a 1h;win:n 7n3 awl;win:v f46 hjm f52 i0f hjo
wince:v h2y d0k;wind:n aoz al8 1wa 798;wind:v gp6 igx fzm h81 fzl fz3;windbag:n 9st;windbreak:n 4gi;winding:a t1 8n
windmill:n 4gk 4gj;window:n 4gl 4gm 4gn 97m;windowpane:n 4go;windowsill:n 4gp;windshield:n 4gq;windy:a va
wine:n 87x 4zy;wineglass:n 4gr;wing:n 2l3 4gs 4gt 8hh;wing:v gtp;wingback:n ak4 1rv;wingman:n ak5;wings:n 16n 7hp
wink:n cqi 70s 13d;wink:v d0g haa d0e d0h;winner:n ak7 ak6 9cy;winning:a 1s;winning:n 10m;winnow:v fus gpi e7a d9y
winter:n cq0;winter:v ied;wintertime:n cq0;wintry:a et;wipe:v fpt;wire:n 4gv 4gw 8yz 6pe;wire:v hoi ex8 g5k g5m dws
wiry:a bl;wisdom:n 63h 4vq 5mt 5bn;wise:a fs;wise:n 4y6;wisecrack:v f1l;wish:n 7vd 7c6 6pn 5w9
wish:v gl7 gl9 eph gl8 epg epf;wishing:n 7vd;wisp:n 8ab ak8 8ci 8bv;wit:n 6xe 5mw ajb;witch:n 9qi 97u ajx 9uc
withal:r cu6;withdraw:v gxr hpw fyj eh4 dw7;withdrawal:n 7df 2gh 101 7wz;withe:n 4gx avl;wither:v de2 dqc
withered:a bi vz;withering:a 6u p4;withhold:v heh hel;withholding:n 1fl ayy 1v7;within:r cwp;withstand:v ie7 f5f
witness:n ak9 adz 6uv aka;witness:v h85 h86;wizard:n 9cx ado;wobble:v go1 gpe goc;wobbly:a st;woe:n c33 7zt
woeful:a tp;woefully:r cw8;wolf:n 2ks akb;woman:n akc akd 9ja 8qc;womb:n 5j4;wonder:n 7xd 7ip 5qa;wonder:v ebs er8 er9
wonderful:a l3;wonderfully:r cxn;wonderfulness:n 4nc;wondrous:a l3;wondrously:r cxn;woo:v i18 i16;wood:n cky 8pc
woodcarver:n ake;woodgrain:n 4z3;woodgraining:n 4z4;woodpecker:n 2jk;woods:n 8pc;woodshed:n 4gy;woodwork:n 4gz 1oc
wool:n 4h1 cl8 2k3;woolen:n 4h1;woolgather:v g7y;woolly:a 52;word:n 6ds 6v1 6q7 7b1;word:v ev8;wording:n 76e
wordlessly:r cwq;words:n 77k 75f 6dn 7bz;work:n 1nh 4h2 1nw 5u5;work:v hsi hsb i0h fzy ga6 d69;workable:a mw
workbench:n 4h3;workboard:n 4h4;worker:n 9a1 a7h 2lp 9d3;workings:n 4h6 4h5;workman:n akf;workout:n 1p9
works:n 3vp c40 1nj 4h6;worksheet:n 6cp 6m6;workshop:n 4h7 1yf;worktable:n 4h8;workweek:n cm2;world:a jf
world:n 978 8am 5xf 92a;worldwide:a jf 65;worm:n 2k9 akg 6nh 4h9;worn:a un;worried:a uw;worriment:n 4mi
worry:n 5yv 7yw;worry:v gg5 gg4 gg0 ibq g2c ffl;worse:n 5ah;worsen:v dbi dbs;worship:n 241 7wg;worship:v gh3 gh5 i6j
worshipper:n 9fz akh;worst:n 7j7 4th 146;worsted:n 4ha 4hb;worth:a wc;worth:n bcy 59z;worthless:a d8
worthlessness:n 5a3 5ax;worthy:a 9i;wound:n bx1 7mb 7w3 1hy;wound:v d4d gih;wounded:a fz;wounded:n 89p
wrack:n 2hq 7lw 2hr;wrack:v g2w;wraithlike:a 7c;wrangle:n 7bz 79y;wrangle:v efb i9n;wrap:n 4hc 850 4hd
wrap:v fi1 fzm g44;wrapped:a ld 1n;wrapper:n 3r0 4hd 4hc;wrath:n 7y7 1ti;wreak:v g7f;wreath:n 4he;wreathe:v fz4 fz3
wreck:n c0y 7n1 7je 4hf;wreck:v g2w;wreckage:n 4hg;wrench:v fmm go0 fml d5n;wrestle:v f3r ei9 gnz fy2;wrestler:n aki
wrestling:n 1p3 1jv;wretch:n akj a6h;wretched:a tp dk;wretchedness:n c32 c2z 4ni;wriggle:v gnz;wring:v fmp fml hgj fmq
wrinkle:n bld 6c6 6c5;wrinkle:v fhs fho fhm dzw;wrist:n 5lp;writ:n 6mq;write:v gc3 ew7 ex7 gcg gbm ewl
writer:n akk akl;writhe:v gnz;writing:n 1zv 6g8 6g9 6g7;wrong:a 7h;wrong:n 4tn 1sk;wrong:r cy0;wrong:v hzv
wrongdoing:n 4tk 1s4;wrongly:r cy0;wry:a ez;xenon:n cax;xylophone:n 3od;yacht:n 4hh;yank:n akm 9cf;yank:v g53
yankee:n akm a2t 9cf;yap:v f0l;yard:n b9l 4hi 8z0 bc8;yardage:n 59d;yardstick:n 7hd 4hj;yawn:n 1wd;yawn:v d0c if9
yawning:a 1p;yaws:n bvf;year:n cox coy cow 8il;yearn:v glm gjk gh1;yearning:n 7ve;years:n cnh cq6 cme;yell:n 77z 780
yell:v eqd eqc;yelling:n 787;yellow:n 501;yellow:v dh1;yelp:n 7qb;yelp:v f0l;yelping:n 7qb;yen:n 7vf bai;yes:n 7d7
yesterday:n cnn cr8;yesteryear:n clo;yet:r cu7;yield:n 1z8 awm 4hk bcl;yield:v hnc drh g7e hlv idv gmq;yoga:n 6bt 1ph
yoke:n 4hl brk bbq 8ib;yokel:n akn;yokuts:n 724 9ao;young:a kl kp;young:n 2h0;youngster:n 9jd;youth:n ako 895 cmu c14
youthful:a kp;yr:n cox;yucca:n asb;zeal:n 81h 7uz 4j4;zenith:n 8z1;zero:n bbk bbm 60m;zest:n 7vr 51r;zigzag:v gxi
zinc:n cay;zionism:n 6r5 8qg;zionist:n akp;zip:v fmw h2f;zloty:n baj;zombie:n akq aks akr 9f3;zone:n 8z4 8sh 8rg 5mf
zoning:n 1zt;zoo:n 3p7;zoom:v h2e h2h gtz
`

/** synset and its hypernyms */
export const HYPERNYMS: string = `
100 z3;101 z3;102 101;103 101;104 101;105 28s;106 28s;107 101;108 107;109 z3;10a z3;10b z3;10c yg;10d 10c;10e 10c
10f 10c;10g yo;10h z3;10i 187;10j 187;10k yo;10l 10k;10m 10l;10n 10l;10o 10l;10p 10l;10q yg;10r 10q;10s 2eo 10t
10t 10q;10u 10t;10v 26h;10w 10q;10x 117;10y 117;10z yg;110 yg;111 10q;112 110;113 110;114 110;115 110;116 110;117 110
118 110;119 118;11a 118;11b 118;11c 118;11d 118;11e 7kf;11f yg;11g yg;11h 11f;11i 11f;11j 11i;11k 275;11l 11i;11m 11l
11n 11m;11o 11f;11p 11f;11q 11f;11r yg;11s 11r;11t 11r;11u 11t;11v yg;11w 11v;11x 11r;11y 26t;11z 11y;120 yg;121 120
122 120;123 11f;124 yg;125 z5;126 z5;127 286;128 286;129 zb;12a 129;12b 12a;12c 12a;12d yo;12e 129;12f zb;12g z7
12h z7;12i yu;12j 12i;12k 1mf;12l 1mf;12m 1mf 696;12n 20t;12o yg;12p yg;12q yg;12r 12q;12s 12q;12t yg;12u 12t;12v 12t
12w 12t;12x 12t;12y 12w;12z 12w;130 12w;131 yg;132 131;133 131;134 yg;135 134;136 135;137 134;138 134;139 yg;13a yg
13b 1x4 13a;13c 13a;13d 1x4;13e 1x4 13a;13f yg;13g yg;13h yg;13i 12v;13j yg;13k 13j;13l 13k;13m 13l;13n yg;13o 13n
13p 13n;13q 13n;13r 13n;13s 2b6;13t 13n;13u yg;13v yg;13w yg;13x 13w;13y 13w;13z 1u9;140 14v;141 z2;142 z2;143 z2
144 yo;145 1u9;146 1u9;147 13w;148 13w;149 148;14a 13w;14b 14a;14c 14a;14d 10q;14e 10q;14f z6;14g 148;14h 13w;14i 14f
14j 14f;14k 14f;14l 14f;14m 2bb;14n 2bb;14o yg;14p 14n;14q 14n;14r 2bb;14s yg;14t yg;14u yg;14v yg;14w yg;14x 1pr
14y 1pr;14z 1xv;150 1pr;151 1pr;152 1pr;153 yg;154 176;155 176;156 17l;157 17l;158 yg;159 z4;15a z4;15b z4;15c z4
15d z4;15e 15c;15f 23s;15g 15e;15h 15c;15i 15c;15j 15i;15k 15c;15l yg;15m yg;15n yg;15o 15n;15p 15n;15q 15n;15r yg
15s 15n;15t 15s;15u 15s;15v 10l;15w yu;15x 15w;15y 15w;15z 15w;160 15z;161 15y;162 161;163 26r;164 163;165 161;166 15y
167 1k6;168 166;169 168;16a 176;16b 168;16c 16b;16d 168;16e 168;16f 168;16g z7;16h 16g;16i 16g;16j 168;16k 16g;16l 16g
16m 16g;16n 16g;16o 2dd;16p 16o;16q 15w;16r 16t;16s 16u;16t 16u;16u yg yf;16v 16t;16w 16t;16x 15w;16y yg;16z 10l
170 10l;171 10l;172 10l;173 10l;174 173;175 10l;176 yu;177 176;178 yu;179 17l;17a 7ny;17b 1i5;17c 176;17d 176;17e 176
17f 176;17g 17h;17h 17f;17i 17f;17j 176;17k 17j;17l 176;17m 1hr;17n 176;17o 1hr;17p 176;17q 176;17r 176;17s yu;17t yu
17u yg;17v 17u;17w 17v;17x 17v;17y 17u;17z 17u;180 2cg 17z;181 yg;182 17u;183 16x;184 176;185 187;186 185;187 184
188 187;189 184;18a 27z;18b 184;18c 18b;18d 184;18e 184;18f 184;18g 184;18h 18g;18i 184;18j 18i;18k 18i;18l 18i
18m 18l;18n 184;18o 18n;18p 18o;18q 18p;18r 18n;18s 18n;18t 18p;18u 18n;18v 18p;18w 18v;18x 18n;18y 18o;18z 18n
190 18z;191 2af;192 2af;193 18n;194 184;195 184;196 184;197 196;198 184;199 184;19a 19b;19b 176;19c 176;19d 176
19e 18i;19f 176;19g 176;19h 176;19i 176;19j 176;19k 176;19l 176;19m 176;19n 19m;19o 176;19p 14r 176;19q 1k6;19r 176
19s 176;19t 176;19u 7tn;19v 176;19w 19v;19x 176;19y 1a1;19z 19y;1a0 19y;1a1 19x;1a2 1a1;1a3 19x;1a4 1a3;1a5 1a3
1a6 1a3;1a7 2ff;1a8 1a7;1a9 23z;1aa 1a3;1ab 1a6;1ac 1a6;1ad 1a3;1ae 1a3;1af 1a3;1ag 1ai 1a3;1ah 1ai;1ai 1nh;1aj 1ai
1ak 1qd;1al 1qd;1am 1ag;1an 1ag;1ao 19x;1ap 1ao;1aq 1ap;1ar 1ao;1as 1ao;1at 19x;1au 19x;1av 19x;1aw 19x;1ax 176
1ay 1ax;1az 1ax;1b0 19x;1b1 19x;1b2 1b1;1b3 19x;1b4 19x;1b5 19x;1b6 19x;1b7 1b6;1b8 1b6;1b9 1b6;1ba 1b9;1bb 1b6
1bc 1bb;1bd 1nw;1be 1nw;1bf 176;1bg 1bf;1bh 1bf;1bi 176;1bk 1bj;1bl b6m;1bm 176;1bn 176;1bo 176;1bp 1bo;1bq 1bo
1br 1bo;1bs 176;1bt 1bs;1bu 1bt;1bv 1bs;1bw 1bv;1bx 1bv;1by 1bs;1bz 1by;1c0 1c1;1c1 1cn;1c2 1by;1c3 1c2;1c4 1bz
1c5 1by;1c6 1c5;1c7 1c5;1c8 1c5;1c9 1c2;1ca 1c1;1cb 1c4;1cc 1c4;1cd 1c4;1ce 1bs;1cf 1bz;1cg 1bz;1ch 1bz;1ci 1by
1cj 1by;1ck 1ci;1cl 1by;1cm 1by;1cn 1bs;1co 1cn;1cp 1cn;1cq 1cp;1cr 1cq;1cs 1cq;1ct 1cq;1cu zy;1cv z3;1cw 1cn;1cx 1cw
1cy 1cw;1cz 1cw;1d0 1cw;1d1 1cw;1d2 1d1;1d3 1d1;1d4 1cw;1d5 1cw;1d6 1cw;1d7 1cw;1d8 1cw;1d9 1cn;1da 1d9;1db 1cn
1dc 1nw;1dd 1nw;1de 1cn;1df 1cn;1dg 176;1dh 1dg;1di 1dh;1dj 1dg;1dk 1dj;1dl 1bs;1dm 176;1dn 176;1do 1dn;1dp 176
1dq 1qt;1dr yu;1ds 176;1dt 176;1du 1bs;1dv 1du;1dw 1du;1dx 1bs;1dy 1dx;1dz 1dx;1e0 1dx;1e1 1bs;1e2 1bs;1e3 1bs;1e4 1bs
1e5 1e4;1e6 1bs;1e7 1bs;1e8 1e7;1e9 1e7;1ea 1bs;1eb 176;1ec 1eb;1ed 1ec;1ee 1eb;1ef 1eb;1eg 1eb;1eh 1eb;1ei 209
1ej 1eb;1ek 1eb;1el 1eb;1em 1el;1en 1el;1eo 1el;1ep 1eb;1eq 1eb;1er 1eb;1es 1eb;1et 1eb;1eu 1eb;1ev 1eb;1ew 176
1ex 1eb;1ey 1eb;1ez 1eb;1f0 1eh;1f1 1eb;1f2 1eb;1f3 1eu;1f4 1ej;1f5 1eb;1f6 1ew;1f7 1f6;1f8 176;1f9 1f8;1fa 1f8
1fb 1f8;1fc 1fb;1fd 1fb;1fe 133;1ff 133;1fg 1fe;1fh 1h3;1fi 1f8;1fj 1f8;1fk 1f8;1fl 1f8;1fm 1f8;1fn 1f8;1fo 1fn
1fp 176;1fq 1f8;1fr 176;1fs 176;1ft 1f8;1fu 176;1fv 1fu;1fw 1fu;1fx 176;1fy 1fu;1fz 1fu;1g0 176;1g1 1fu;1g2 1g1
1g3 1g2;1g4 1f8;1g5 176;1g6 1g5;1g7 176;1g8 1g7;1g9 1g8;1gb 1ga;1gc 176;1gd 176;1ge 1gc;1gg 1gf;1gh 1gc;1gi 1gh
1gj 176;1gk 1gj;1gl 176;1gm 1gl;1gn 176;1go 1gn;1gp 176;1gq 1gp;1gr 1gp;1gs 1gp;1gt 1gs;1gu 1gp;1gv 1gu;1gw 1gu
1gx 1gu;1gy 176;1gz 260;1h0 176;1h1 176;1h2 1h1;1h3 1h1;1h4 1h3;1h5 1gy;1h6 1h1;1h7 1h1;1h8 1h1;1h9 176;1ha 176
1hb 1ha;1hc 176;1hd 1hc;1he 2fy;1hf 23s;1hg 1hc;1hh 1hc;1hi 1hc;1hj 1hi;1hk 1hc;1hl 1hc;1hm 176;1hn 1hm;1ho 1hm
1hp 176;1hq 176;1hr 1hp;1hs 1b9;1ht 1b9;1hu 176;1hv 176;1hw 1hv;1hx 1hv;1hy 1hv;1hz 176;1i0 176;1i1 176;1i2 176
1i3 176;1i4 176;1i5 yg;1i6 1i5;1i7 1i5;1i8 z7;1i9 1i7;1ia 1i7;1ib 1i7;1ic 1i7;1id 1i7;1ie 1i7 23n;1if 1ie;1ig 1ie
1ih 1ig;1ii 1i7;1ij 1i7;1ik yv;1il 1vc;1im 1i7;1in 1i7;1io 1i7;1ip 1i7;1iq 1ip;1ir 1i5;1is 1iq;1it 18a;1iu 1iq;1iv 1ip
1iw 1iv;1ix 1iv;1iy 1im;1iz 1i7;1j0 1i5;1j1 1j0;1j2 1j0;1j3 1j0;1j4 1j0 696;1j5 1j0;1j6 1j0;1j7 1j0;1j8 1j0
1j9 1j0 1sv;1ja 1j0;1jb 1j0;1jc 1j0;1jd 1j0;1je 1j0;1jf 1jc;1jg 1nr;1jh 1lr;1ji 1jh;1jj zc;1jk zc;1jl zc;1jm 1p9
1jn 1p9;1jo zc;1jp zc;1jq zc;1jr 1jp;1js 1lr;1jt 1js;1ju 1js;1jv 1lr;1jw 1lr;1jx 1lr;1jy 1jx;1jz 1nr;1k0 1lr;1k1 279
1k2 1k0;1k3 1k0;1k4 1i5;1k5 7tp;1k6 1i5;1k7 1k6;1k8 1k7;1k9 1k6;1ka 1k6;1kb 1ja;1kc 1kb;1kd 1k5;1ke 1lr 1k4;1kf 1lr
1kg 1lr 1k4;1kh 1lr 1k4;1ki 1lr 1k4;1kj 1k4;1kk 1k4;1kl 1bv;1km 1k4;1kn 1k4;1ko 1k4;1kp 1ko;1kq 1ko;1kr 2zm;1ks 1ko
1kt 1ko;1ku 1ko;1kv 1ko;1kw 1ko;1kx 1k4;1ky 1j9;1kz 1ky;1l0 1j9 1k4;1l1 1j3;1l2 1l1;1l3 26e;1l4 1l2;1l5 1l2;1l6 1le
1l7 1j0;1l8 1l7;1l9 1l8;1la 1l7;1lb 1j5;1lc 1j5;1ld 246;1le 1j3;1lf 1lh;1lg 1lh;1lh 1j5;1li 1lh;1lj 1lk;1lk 1lh
1ll 1lh;1lm 1lh;1ln 1ll;1lo 1ll;1lp 1ln;1lq 1ln;1lr 1j0;1ls 1j4;1lt 1j4 6p7;1lu 1lt;1lv 1j4;1lw 1j4;1lx 1j4;1ly 1j4
1lz 1j4;1m0 1j4;1m1 1i5;1m2 1m1;1m3 1m1;1m4 1m1 1mf 696;1m5 1m4;1m6 1m1;1m7 1m6;1m8 1m1;1m9 1i5 696;1ma 1m9;1mb 1m9
1mc 1mb;1md 1m9;1me 1m9;1mf 1ll;1mg 1mf;1mh 1m9;1mi 1m9;1mj 1m9;1mk 1m9;1ml 1i5;1mm 1eb;1mn 1eb;1mo 1mn;1mp 1mn
1mq 1eb;1mr 1eb;1ms 1eb;1mt 1eb;1mu 1eb;1mv 1eb;1mw 1eb;1mx 1mq;1my 1i5;1mz 1bs;1n0 1mz;1n1 1mz;1n2 1bs;1n3 1n2
1n4 625;1n5 1n2;1n6 1n4;1n7 1n6;1n8 1n4;1n9 1n8;1na 1n2;1nb 1n2;1nc 1nb;1nd 1nb;1ne 1by;1nf 1nb;1ng 1un;1nh 1i5
1ni 1nh;1nj 1i5;1nk 1nh;1nl 1ai;1nm 1nh;1nn 1nk;1no 1nh;1np 1nh;1nq 1nh;1nr 1i5;1ns 1i5;1nt 1nr;1nu 1nt;1nv 176
1nw 1nr;1nx 1nw;1ny y5;1nz 1nw;1o0 1nr;1o1 1o0;1o2 1o0;1o3 1o0;1o4 1o0;1o5 1o0;1o6 1o0;1o7 1o0;1o8 1o0;1o9 1nr;1oa 1nr
1ob 1of;1oc 1oa;1od 1oa;1oe 1oa;1of 1oa;1og 1oa;1oh 1oa;1oi 1oa;1oj 1nr;1ok 1oj;1ol 1oj;1om 1oj;1on 1oj;1oo 1oj
1op 1oj;1oq 1oj;1or 1i5;1os 1i5;1ot 1i5;1ou 1or;1ov 1or;1ow 1nr;1ox 1ow;1oy 1nr;1oz 1nh;1p0 1oz;1p1 1oz;1p2 1p1
1p3 1p2;1p4 1oz;1p5 1oz;1p6 1oz;1p7 1p1;1p8 1p1;1p9 1p1;1pa 1p9;1pb 1p9;1pc 1p9;1pd 1pc;1pe 1p9;1pf 1p9;1pg 1p9
1ph 1p9;1pi 20p;1pj 1pi;1pk 1p1;1pl 1nh;1pm 1pl;1pn 1pl;1po 1pl;1pp 1pl;1pq 1pl;1pr 1pl;1ps 1pl;1pt 1pl;1pu 1pl
1pv 1pl;1pw 1pt;1px 1pu;1py 1px;1pz 1pu;1q0 1pr;1q1 1pr;1q2 1pr;1q3 1pm;1q4 22a;1q5 1pm;1q6 1pm;1q7 1pm;1q8 151
1q9 151;1qa 1pl;1qb 1pl;1qc 1pn;1qd 1nh;1qe 1qd;1qf 1qd;1qg 1qd;1qh 1qf;1qi 1qf;1qj 1qi;1qk 1qi;1ql 1qd;1qm 1qd
1qn 1hf;1qo 1xf;1qp 1qk;1qq 1qp;1qr 1qf;1qs 1qf;1qt 1qf;1qu 1qi;1qv 1qi;1qw 1qi 1qj;1qx 1qi;1qy 1qf;1qz 1qf;1r0 1p1
1r1 1oz;1r2 1oz;1r3 1r2;1r4 1oa 202;1r5 1r1;1r6 1r1;1r7 1r5;1r8 1r1;1r9 1nh;1ra 1r9;1rb 1r9;1rc 1rb;1rd 1rb;1re 1rb
1rf 1re;1rg 1i5;1rh 1rg;1ri 1rg;1rj 1rg;1rk 1rg;1rl 1rg;1rm 1rg;1rn 1rg;1ro 1rg;1rp 1rg;1rq 1rg;1rr 1rg;1rs 1rg
1rt 1rg;1ru 1rg;1rv 1rg;1rw 1rp;1rx 1un;1ry 1rx;1rz 1r9;1s0 1rz;1s1 1nh;1s2 1rz;1s3 1cz;1s4 1i5;1s5 1s4;1s6 1s5
1s7 1s4;1s8 1s7;1s9 1s8;1sa 1s7;1sb 1s7;1sc 1sb;1sd 1s7;1se 1sf 1s4;1sf yg;1sg 1sf;1sh 1sg;1si 1sg;1sj 1i5;1sk 1s4
1sl 1s4;1sm 1s4;1sn 1s4;1so yu;1sp 1s4;1sq 1sp;1sr 1iv;1ss 1sq;1st 1ss;1su 1sp;1sv 1sp;1sw 1tn;1sx 26e;1sy 1sv;1sz 1s4
1t0 1s4;1t1 1s4;1t2 1s4;1t3 1s4;1t4 1t2;1t5 1t2;1t6 1t5;1t7 1t5;1t8 1t7;1t9 1t5;1ta 1t5;1tb 1ta;1tc 1ta;1td 1tc
1te 1t5;1tf 1sp;1tg 1tf;1th 1tf;1ti 1tf;1tj 1tf;1tk 1tf;1tl 28y;1tm 1sp;1tn 1tm;1to 1sp;1tp 1tv;1tq 1tn;1tr 1tn
1ts 1s4;1tt 1tn;1tu 1tn;1tv 1tn;1tw 1tn;1tx 1up;1ty 1u0;1tz 1tq;1u0 1tn;1u1 1u0;1u2 1u1;1u3 1tn;1u4 1u0;1u5 1tn
1u6 1tn;1u7 1u6;1u8 1ur;1u9 1i5;1ua 1u9;1ub 1u9;1uc 1u9;1ud 1u9;1ue 1u9;1uf 1u9;1ug 1u9;1uh 1ug;1ui 1ug;1uj 11f
1uk 1u9;1ul 1uk;1um 1u9;1un 1nh;1uo 1un;1up 1un;1uq 1un;1ur 1un;1us 1ur;1ut 1us;1uu 1us;1uv 1us;1uw 1ut;1ux 1ur
1uy 1ur;1uz 1uy;1v0 1uy;1v1 1i5;1v2 1i5;1v3 1v2;1v4 1i5;1v5 1i5;1v6 1v5;1v7 1v6;1v8 1v6;1v9 1v8;1va 279;1vb 1i5
1vc 1vb;1vd 1i5;1ve 1vd;1vf 1vd;1vg 1i5;1vh 1vg;1vi 298;1vj 1vi;1vk 1vg;1vl 1vk;1vm 1vg;1vn 16j;1vo 1vg;1vp 1vg
1vq 1vg;1vr 1vg;1vs 1vg;1vt 1r1;1vu 1vg;1vv 1vg;1vw 1vv;1vx 1vg;1vy 1vg;1vz 20z;1w0 1vg;1w1 b3a;1w2 b3a;1w3 b3a
1w4 1w2;1w5 1w2;1w6 b3a;1w7 1w6;1w8 1w2;1w9 1w2;1wa 1w7;1wb 1w6;1wc 1wb;1wd 1x4;1we b3a;1wf 1we;1wg 1wf;1wh 1x4
1wi 1x4;1wj 1we;1wk 1wj;1wl 1x4;1wm 1we;1wn 1we;1wo 1wn;1wp 1wj;1wq b3a;1wr 1wq;1ws 1wq;1wt 1ws;1wu 1wq;1wv 1wq
1ww 1wv;1wx 1wv;1wy 2a1;1wz 1wq;1x0 1wz;1x1 1wz;1x2 b3a;1x3 b3a;1x4 1x3;1x5 1x4;1x6 1x4;1x7 b3a;1x8 1x7;1x9 1x7
1xa 23s;1xb 1xa;1xc 1xa;1xd 1xa;1xe 1xa;1xf yg;1xg 1xf;1xh 1xf;1xi 1xf;1xj 1xi;1xk 1xf;1xl 1xk;1xm 1y2 23s;1xn 1i5
1xo 1xn;1xp 1xo;1xq 1xo;1xr 1xo;1xs 1xr;1xt 1xr;1xu 1xr;1xv 1pr;1xw 1xo;1xx 1xo;1xy 1xx;1xz 1qa;1y0 1xo;1y1 1xo
1y2 1xn;1y3 1y2;1y4 1i5;1y5 1y4;1y6 1y4;1y7 1y4;1y8 1y4;1y9 1om;1ya 1y9;1yb 1y9;1yc 1y9;1yd 1y9;1ye 1y5;1yf 1y5
1yg 1y9;1yh 1yg;1yi 1yj;1yj 1i5;1yk 1yj;1yl 1yk;1ym 1yj;1yn 1yj;1yo 1yk;1yp 1yk;1yq 1yk;1yr 1i5;1ys 1i5;1yt 1i5
1yu 1yt;1yv 1yt;1yw 1yv;1yx 1yt;1yy 1yx;1yz 1i5;1z0 1yz;1z1 1yz;1z2 1yz;1z3 1z2;1z4 1i5;1z5 1z2;1z6 1z2;1z7 yg;1z8 1zl
1z9 1zl;1za 1zl;1zb 1zl;1zc 1zb;1zd 1zc;1ze 1zb;1zf 1zc;1zg b5g;1zh 1zd;1zi 1zc;1zj cpw;1zk 1zl;1zl 279;1zm 1zl
1zn 1z7;1zo 1yz;1zp 1zo;1zq 1zp;1zr 1yz;1zs 1zr;1zt 1hm;1zu 1yz;1zv 1yz;1zw 1zv;1zx 1yz;1zy 1zx;1zz 1zy;200 1zz
201 1zz;202 1yz;203 202;204 202 696;205 202 696;206 203;207 204;208 1yz;209 208;20a 209;20b 1yz;20c 1yz;20d 20c
20e 20c;20f 20d;20g 1yz;20h 1yz;20i 1i5;20j 1yz;20k 1i5;20l 20k;20m 20k;20n 20k;20o 20k;20p 1i5;20q 20p;20r 20p
20s 20p;20t 20s;20u 20t 1oj;20v 20r;20w yg yf;20x 20w;20y 20w;20z 20w;210 20w;211 yg yf;212 2b6;213 1i5;214 20z
215 20z;216 211;217 yg yf;218 211;219 216;21a 20x;21b yu;21c 21b;21d 1u0;21e 21b;21f 21b;21g 21o;21h 1i5;21i 21h
21j 21i;21k 1i5;21l 20w;21m 1i5;21n 1i5;21o 20w;21p 20x;21q 21p;21r 21n;21s 21n;21t 21n;21u 21t;21v 21t;21w 21t
21x 21t;21y 21v;21z 21x;220 21n;221 21n;222 21n;223 2f9;224 1i5;225 224;226 21n;227 226;228 226;229 20k;22a 1i5
22b 22a;22c 1i5;22d 22c;22e 22c;22f 22e;22g 22e;22h 17l;22i 22a;22j 22a;22k 22a;22l 22k;22m 176;22n 22a;22o 22a
22p 23s;22q 22a;22r 209;22s 1i5;22t 1i5;22u 22t;22v 1i5;22w 22v;22x 22v;22y 22v;22z 1i5;230 22z;231 22z;232 231
233 231;234 231;235 22z;236 235;237 235;238 235;239 238;23a 238;23b 1i5;23c 1i5;23d 23c;23e 23c;23f 23e;23g 23e
23h 23e;23i 23h;23j 23e;23k 23j;23l 23c;23m 23c;23n 23c;23o 23n;23p 184;23q 2bu;23r 2bu;23s 1i5;23t 23s;23u 23r
23v 23s;23w 23s;23x 23w;23y 1i5;23z 1i5;240 1ie;241 1i5;242 23z;243 242;244 242;245 1i7;246 1i7;247 1i7;248 23z
249 248;24a 248;24b 23z;24c 246;24d 24b;24e 240;24f 24b;24g 24b;24h 23z;24i 24b;24j 24i;24k 26x;24l 241;24m 23z
24n 24l;24o 24l;24p 241;24q 7n9;24r 24q;24s 23z;24t 1i5;24u 24t;24v 24t;24w 24t;24x 24t;24y 24t;24z 1i5;250 24z
251 24z;252 24z;253 24z;254 24z;255 yg;256 yg;257 256;258 256;259 258;25a 255;25b 2ej;25c 255;25d 1i5;25e 25d;25f 25d
25g 25f;25h 25d;25i 25d;25j 25d;25k 25d;25l 1i5;25m 25l;25n 1fb;25o yg;25p 25o;25q 25o;25r 25o;25s 25o;25t yg;25u yg
25v 25u;25w 25v;25x 25u;25y yg;25z 25x;260 yg;261 260;262 260;263 260;264 1gz;265 1i5;267 266;268 29o;269 268;26a 1i5
26b 1i5;26c 1i5 70u;26d 1i5;26e 176;26f 26e;26g 26e;26h yg;26i 26h;26j 20y;26k yg;26l 26h;26m 26h;26n yg yf;26o 26n
26p 26n;26q yg yf;26r yg;26s 26r;26t 26r;26u 26t;26v 26t;26w 26r;26x 26r;26y 26x;26z 26x;270 26x;271 awv;272 26x
273 26x;274 273;275 27v;276 275;277 275;278 z5;279 275;27a 1up;27b 1up;27c 27b;27d 1i5;27e 279;27f 27e;27g 27e;27h 8cu
27i 279;27j 279;27k yk;27l 1oa;27m 279;27n 27m;27o 279;27p 279;27q 279;27r 279;27s 27r;27t 27r;27u 27r;27v yg yf
27w 27v;27x 27v;27y 27v;27z 27v;280 27v;281 27v;282 27v;283 275;284 275;285 275;286 275;287 275;288 286;289 286
28a 289;28b 286;28c 22a;28d 286;28e 279;28f 286;28g c4z;28h 28g;28i 28g;28j 1oa;28k 275;28l 28k;28m 28k;28n 28k
28o 28k;28p 28k;28q 28k;28r 28p;28s 1bs;28t yg yf;28u yg yf;28v yg yf;28w 28v;28x 28w;28y yg yf;28z 28y;290 28y
291 28y;292 yg yf;293 292;294 292;295 yg yf;296 295;297 295;298 yg yf;299 1vg;29a 298;29b yg yf;29c yg yf;29d 29c
29e 29c;29f 29c;29g 29f;29h 29c;29i 29c;29j 29i;29k 29i;29l 29j;29m 29c;29n 29m;29o 29m;29p 29m;29q 29c;29r 29p
29s 29m;29t 29s;29u 29m;29v 29o;29w 29o;29x 1i5;29y 29x;29z 29x;2a0 29x;2a1 29x;2a2 2a1;2a3 29c;2a4 yg yf;2a5 1i5
2a6 2a5;2a7 2a5;2a8 2a5;2a9 2a8;2aa 2a9;2ab 290;2ac 2a5;2ad 2ac;2ae 2ac;2af 133;2ag yg yf;2ah yg yf;2ai yg yf;2aj 2ai
2ak 2ai;2al yg yf;2am 2al;2an 2al;2ao 2al;2ap 2al;2aq 2am;2ar 2al;2as 2ar;2at 2ar;2au 2al;2av 269;2aw yg yf;2ax yg yf
2ay 2ax;2az 211;2b0 yg yf;2b1 2b0;2b2 yg yf;2b3 yg yf;2b4 21c;2b5 yg yf;2b6 211;2b7 2b6 yu;2b8 2b6;2b9 2b6;2ba 2b6
2bb 1eb;2bc 2bb;2bd 2b6;2be 2bb;2bf 2be;2bg 2bb;2bh 2bb;2bi 2b6;2bj 2b6;2bk 2b6;2bl 2b6;2bm yg yf;2bn yg yf;2bo 2bm
2bp 2bm;2bq yg yf;2br 2bq;2bs 2br;2bt 2bu;2bu yg yf;2bv 2bu;2bw 2bu;2bx 2c1;2by 2bu;2bz 2bu;2c0 yg yf;2c1 yg yf
2c2 2c1;2c3 2c1;2c4 2c1;2c5 2c1;2c6 2c5;2c7 yg yf;2c8 2bu;2c9 2c8;2ca 2bu;2cb 2bu;2cc yg yf;2cd yg yf;2ce yg yf
2cf yg yf;2cg yg yf;2ch 2cg;2ci 2ch;2cj 2ch;2ck 2cg;2cl 2cg;2cm 2cg;2cn 2cg;2co 2cg;2cp 2co;2cq 2co;2cr 1i5;2cs 2cr
2ct 2cr;2cu 2cr;2cv 2cr;2cw 2cr;2cx 1sl;2cy 2cr;2cz 131;2d0 2cu;2d1 1hg;2d2 1hg;2d3 2cr;2d4 2d3;2d5 2d4;2d6 2d4
2d7 2dd;2d8 2d3;2d9 2d8;2da 2d8;2db 2d3;2dc 2d3;2dd 2d3;2de 2d3;2df 1i5;2dg 2df;2dh 2cg;2di yu;2dj 2di;2dk 2dd;2dl 2dk
2dm 2dd;2dn 1xh;2do 6t7;2dp 1i5;2dq 1i5;2dr 2dp;2ds 1iy;2dt 2dp;2du 2dr;2dv 1xh;2dw 2dp;2dx 2dw;2dy 2dw;2dz 2dw
2e0 2dz;2e1 2dz;2e2 2dw;2e3 2dw;2e4 yu;2e5 yu;2e6 yu;2e7 2e6;2e8 6yd;2e9 2e7;2ea 2e7;2eb 2e6;2ec yg yf;2ed 2ec;2ee 2ed
2ef 2ec;2eg 2ef;2eh 2ec;2ei 2ef;2ej 2ef;2ek 2ef;2el 2ef;2em yg yf;2en 2em;2eo yg yf;2ep 2eo;2eq yg yf;2er yg yf
2es 2er;2et 2er;2eu 211;2ev 21a;2ew 1gp;2ex 2ew;2ey 2ew;2ez 2ew;2f0 yg yf;2f1 2f0;2f2 2f0;2f3 yg yf;2f4 2ff;2f5 2f4
2f6 2f4;2f7 2bm;2f8 2f7;2f9 18i;2fa 18i;2fb 18i;2fc 1j9;2fd 12t;2fe 21n;2ff 12d;2fg 12d;2fh 110;2fi zm;2fj 23e;2fk 269
2fl 18i;2fm 1s8 18i;2fn 184;2fo 1ao;2fp 18p;2fq 176;2fr 19i;2fs 2ft;2ft z8;2fu 2ft;2fv 20w;2fw 19a;2fx 1m4;2fy 22z
2fz 1m4;2g0 1m4;2g1 1m4;2g2 1i5;2g3 2g2;2g4 2g2;2g5 1i5;2g6 1i5;2g7 269;2g8 19t;2g9 1i5;2ga 1i5;2gb 19t;2gc 2gb
2gd 19t;2ge 19t;2gf 19t;2gg 1hc;2gh 1hc;2gi 1f6;2gj yo;2gk yu;2gl yu;2gm 1i5;2gn 1i5;2go 1i5;2gp yg;2gq 19x;2gr xy
2gs xy;2gt xy;2gu xy;2gv xy;2gw xy;2gx 2gw;2gy xy;2gz xy;2h0 xy;2h1 2h0;2h2 2h0;2h3 2h2 2kk;2h4 2h0;2h5 5e3;2h6 2gw
2h7 xy;2h8 5eq;2h9 xy;2ha xy;2hb 94u;2hc xs;2hd xs;2he 2hc 902;2hf 2hc;2hg 2he;2hh 2hf;2hi 2hc;2hj xs;2hk xs;2hl 8e7
2hm 2hc;2hn 2hm;2ho 2hc;2hp 2ho;2hq 2hp;2hr 2hp;2hs 2ho xz;2ht 2ho;2hu 8e9;2hv 5fz;2hw 5eg;2hx xy;2hy 2o9;2hz 2hx
2i0 2h0;2i1 2h0;2i2 94u;2i3 94u;2i4 2hz;2i5 2hz;2i6 2hz;2i7 8e9;2i8 2hz;2i9 2hz;2ia 2hz;2ib 2hz;2ic 2hz;2id 2ic
2ie 2id;2if 2hz;2ig 2hz;2ih 2hz;2ii 2hx;2ij 2hx;2ik 2hx;2il 2ik;2im 2il;2in 2ik;2io 2ik;2ip 8e9;2iq 8e9;2ir 8e9
2is 8e9;2it 2io;2iu 2io;2iv 8e9;2iw 2io;2ix 2le;2iy 2io;2iz 2iy;2j0 5g3;2j1 5g3;2j2 5e3;2j3 2hz;2j4 8e9;2j5 2j3
2j6 2j5 2h0;2j7 2j5;2j8 2j5;2j9 2j8;2ja 2j3;2jb 2l6;2jc 2jb;2jd 2hz;2je 2jd;2jf 2jd;2jg 2hz;2jh 2jg;2ji 2jg;2jj 2jg
2jk 2hz;2jm 2jl;2jn 2hz;2jo 2jn;2jp 2hx;2jq 2jp;2jr 2jp;2js 2jp;2jt 2jp;2ju 2h0;2jv 2h0;2jx c8w;2jy 2jx;2jz 5eb
2k0 cg0;2k1 5eu;2k2 2k1;2k3 2k1;2k4 5eu;2k5 94u;2k7 xy;2k8 5eb;2k9 xy;2ka 2k9;2kb 2k9;2kc 8e9;2kd 8e9;2ke 2hz;2kf 2jp
2kg 2kf;2kh 2kg;2kj 2jp;2kk xy;2kl 2kk;2km 2kk;2kn 2km;2ko 2kk;2kp 2kk;2kq 2kk;2kr 2kk;2kt 2ks;2kv xy;2kw 2h0
2kx 2ku xy;2ky 2ku;2kz 2ky;2l0 2ky;2l1 2jp;2l2 2jp;2l3 5fz;2l4 2l3;2l5 xy;2l6 xy;2l8 2l7;2l9 5eb;2la 2l7;2lb 5eb
2lc 5eb;2ld 5kq;2le 94u;2lf xy;2lg 2lf;2lh 2lf;2li 2lf;2lj 2lf 2hj;2lk 2lf;2ll 2lk;2lm 2lf;2ln 2lf;2lo 2ln;2lp 2lf
2lq 2lp;2lr 2ln;2ls 8e9;2lt 2ln;2lu 8e9;2lv 2ln;2lw 8e9;2lx 2lf;2ly 2lf;2lz 2ly;2m0 2lf;2m1 2lf;2m2 2lf;2m3 2lf
2m4 2lf;2m5 2lf;2m6 2lf;2m7 2lf;2m8 2mb;2m9 2mb;2ma 2m7;2mb 2mc;2mc xy;2md 2mc;2me 2mc;2mf 2me;2mg xr;2mh 2lf;2mi 2jp
2mj 2jp;2mk 2jp;2ml 2jp;2mn 2h0 2gw;2mo 2h0 2gy;2mp 2mm 2gy;2mq 2mm;2mr 2mm;2ms 2mr;2mt 2ms;2mu 2ms;2mv 2mm;2mw 2mv
2mx 2mr;2my 2mr;2mz 2mr;2n0 2mr;2n1 2mm;2n2 2mm;2n3 2mm;2n5 2n4;2n7 5hg;2n9 2n8;2na 2n8;2nb 2n8;2nc 2n8;2nd 2nc
2nf 2ne;2nh 2h0;2ni 2ng;2nj 5eu;2nl 2nk 2h0;2nm 2l7;2nn 5m1;2no 5m1;2np 2jp;2nq 2jp;2nr 2jp;2ns 94u;2nt 2ns;2nu 5lv
2nv 94u;2nw 5eb;2nx 2jx;2ny 2nx;2nz 2jx;2o0 2mc;2o1 2jp;2o2 2o1;2o3 2o1;2o4 2o3 yh;2o5 8e9;2o6 2o1;2o7 2jp;2o8 yh
2o9 2hx;2oa 2o9;2ob 2o9;2oc 94u;2od 2oc;2oe 2oc;2of 2o9;2og 2o9;2oh 3q0;2oi 346;2oj 31l;2ok 3t2;2ol 3et;2om 3ao
2on 4e4;2oo 3jc;2op 3m7;2oq y5;2or 33q;2os 32f;2ot 2zm;2ou 399;2ov 3jc;2ox 33q;2oy 2ox;2oz 2q1;2p0 388;2p1 2uc;2p2 35f
2p3 43d 4ec;2p4 3dj;2p5 8d7;2p6 39g;2p7 2p2;2p8 3x5;2p9 3az;2pa 3az;2pb 3tr;2pc 48q;2pd 3tq;2pe 37e;2pf 329;2pg 2v9
2ph 48h;2pi 3p3;2pj 2zg;2pk y5;2pl 4ft;2pm 3an;2pn 312;2po y5;2pp 3jc;2pq 3i6;2pr 39z;2ps 4ap;2pt 399;2pu 37e;2pv 40i
2pw y5;2px 2uj;2py 3io;2pz y5;2q0 3z3;2q1 3an;2q2 32f;2q3 37e;2q4 37e;2q5 3jd;2q6 32f;2q7 498;2q8 3dj;2q9 48q;2qa 3ah
2qb 2xa;2qc 3sl;2qd 3tr;2qe 8yj;2qf 3x3;2qg 4ft;2qh 30n;2qi 4f6;2qj 3x8;2qk 2pu;2ql 32f;2qm 3x2;2qn 35k;2qo 4b4
2qp 2qg;2qq 2u1;2qr cj5 3p3;2qs 3nk;2qt 388;2qu 2ox;2qv 342;2qw 4f1;2qx 32f;2qy 48q;2qz 3bw;2r0 3an;2r1 48h;2r2 2xa
2r3 437;2r5 42u;2r6 41t;2r7 3m0 48l;2r8 2ra;2r9 4hi;2ra 343;2rb 2re;2rc 343;2rd 4d6;2re 343;2rf 3an;2rg 3vf;2rh 37e
2ri 2xf;2rj 3an;2rk c8w;2rl 3zg;2rm 2p2;2rn 3w0;2ro 46t;2rp 40i;2rq 3ry;2rr 36y;2rs 2tt;2rt 3vu;2ru 36y;2rv 37e
2rw 3c5;2rx 2sd;2ry 3j2;2rz 34z;2s0 8to;2s1 8to;2s2 4g0;2s3 2s4;2s4 3p3;2s5 2ut;2s6 4ek;2s7 2xa;2s8 3aa;2s9 3mu
2sa 4el;2sb 4df;2sc 2sd;2sd 3rr;2se 40i;2sf 37e;2sg 3an;2sh 3az;2si 2rj 3an;2sj 32h 3an;2sk 8yj;2sl 3an;2sm 3cl
2sn 48q;2so 33h;2sp 4el;2sq 343;2sr 3f2 3an;2ss 2rj 3an;2st 2vt 37e;2su 3dt;2sv 4ec 343;2sw 3d6;2sx 48q;2sy 4el
2sz 407;2t0 40i;2t1 4el;2t2 40b;2t3 40b;2t4 46u;2t5 37e;2t6 3sy;2t7 38j;2t8 33m;2t9 3l2;2ta 43o;2tb 3og;2tc 4c6
2td 36y;2te 3pz;2tf 37e 3uz;2tg 3dt;2th 8ym;2ti y5;2tj c8w;2tk 3ik;2tl 37e;2tm 40i;2tn 3dt;2to 3yp;2tp 8w3;2tq 4el
2tr 40i;2ts 37e;2tt 2os;2tu bjs;2tv 3hq;2tw 42b;2tx 42d;2ty 2zg;2tz 2tg;2u0 4ec 343;2u1 343;2u2 3me;2u3 3x8;2u4 3nk
2u5 3x8;2u6 42q;2u7 3jc;2u8 2sp;2u9 437;2ua 3ur;2ub y5;2uc 2ti;2ud 3m0;2ue 2p2;2uf 3x8;2ug 41z;2uh 4b4;2ui 3mf;2uj y5
2uk 3rr;2ul 3rr;2um 37e;2un 2xm;2uo 32h;2up 32f;2uq y5;2ur 48q;2us 3in;2ut 4ek;2uu 3h1;2uv 32f;2uw 2p2;2ux 4el;2uy 3l1
2uz 3qw;2v0 3v9;2v1 2ry;2v2 2ry;2v3 37e 4ft;2v4 2yg;2v5 2p7 2p2 4ec;2v6 30q;2v7 37e;2v8 3h1;2v9 3x1;2va 3dt;2vb 434
2vc 3w8;2vd y5;2ve 3ip;2vf 32a;2vg 43o;2vh 49o;2vi y5;2vj 4el;2vk 4el;2vl 3to;2vm 43d;2vn 3aw;2vo 890 36y;2vp 47p
2vq 4fs;2vr 3do;2vs 3l9;2vt 37e;2vu 385;2vv 4el;2vw 3ln;2vx 34g;2vy 343;2vz 33m;2w0 2zh;2w1 3an;2w2 37e 48l
2w3 37e 48l;2w4 32f;2w5 3qs;2w6 4d3;2w7 37e;2w8 37e;2w9 2w7;2wa 37e;2wb 3p5;2wc y6;2wd 2sd;2we 439;2wf 4da;2wg 3jd y5
2wh 48q;2wi 31r;2wj 3h8;2wk 343;2wl 3jb;2wm 4ek;2wn 3x3;2wo 39s;2wp cfz;2wq 498;2wr 2qg;2ws 43l;2wt 3sc;2wu 8w3
2wv 425;2ww 3j2;2wx 3j2;2wy 37e;2wz y5;2x0 2zq;2x1 4el;2x2 3bb;2x3 37e;2x4 37e;2x5 3dt;2x6 3pd;2x7 2zq;2x8 2wa;2x9 2td
2xa 48q;2xb 48q;2xc 3to;2xd 3x2;2xe 4cg;2xf 3sr;2xg 3in;2xh 2tg;2xi 343;2xj 3h4;2xk 3d6;2xl 343;2xm 2q1;2xn 33q
2xo 3x3;2xp 3nk 4by;2xq 349;2xr 2zg 79z;2xs 340;2xt 3dj;2xu 3gn;2xv 3bb;2xw 2zg;2xx 2zq;2xy 33m;2xz 4am;2y0 3ao
2y1 33m;2y2 33m;2y3 3in;2y4 3dt;2y5 3ip;2y6 33m;2y7 40k;2y8 340;2y9 48q;2ya 2x4;2yb 3zh;2yc 3zh;2yd 3aa;2ye 3r3
2yf 2uj;2yg 3jc;2yh 3an;2yi 3mu;2yj 3io;2yk 4c6;2ym 343;2yn 3ld;2yo 34g;2yp 35k;2yq 3jc;2yr 47p;2ys 343;2yt 2qp
2yu 3fz;2yv 439;2yw 3fz;2yx 3cd;2yy 40i;2yz 3zh;2z0 43o;2z1 2tf;2z2 37e;2z3 3aw;2z4 3t2;2z5 4am;2z6 3h6;2z7 y5;2z8 3x8
2z9 37e;2za 3em;2zb 327;2zc 4df;2zd 37e;2ze 3v6;2zf 343;2zh 4ec 343;2zi 33m;2zj 33m;2zk 3zv;2zl 34f;2zm ci7;2zn 3jc
2zo 40i;2zp 3p9;2zq 4ec 343;2zr 37e;2zs 4ec 343;2zt 4ez;2zu 2vy;2zv 2pl;2zw 4cj;2zx 33q;2zy 4g6;2zz 425;300 343
301 3nk;302 3aw;303 2xa 3ao;304 3d6;305 37e;306 34g;307 31l;308 31l;309 4df;30a 39z;30b 4ao;30c 498;30d 37e;30e 33n
30f 48q;30g 2xa;30h 8yj;30i 3an 3gt;30j 2q1;30k 3zd 3wb;30l 3me;30m 3qv;30n 42b;30o 2zq;30p 30n;30q 3aa;30r 40i
30s 48q;30t 3c4;30u 3tq;30v 3eb;30w 2xa;30x 3j2;30y 391;30z 37e;310 2zq;311 4ec 343;312 xq;313 4e9;314 3oa;315 3dh
316 34z;317 3r1;318 2vy;319 3dt;31a 2xa;31b 3tq;31c 4e2;31d y5;31e 399 3p3;31f 4ch cdd;31g 3p3;31h 2uj;31i 48q;31j 3yt
31k 37e;31l 2xa;31m 3g3;31n 4bq;31o 4bq;31p 3em;31q 4at;31r 37e;31s 3an;31t 46t;31u 37e;31v 2x1;31w 35k;31x 40i
31y cga;31z chs;320 3bb;321 3x3;322 3l1;323 3bb;324 bjs;325 3bb;326 36y;327 3eb;328 y5;329 4bj;32a 40i;32b 3ur;32c 2wx
32d 3dj;32e 34g;32f y5 33h;32g 43o;32h 47p;32i 2xa;32j 2zq;32k 3eb;32l y5;32m 3aw;32n 3a7;32o 3ca;32p 399;32q 33m
32r 42a;32s 3aa;32t 393;32u 3wk;32v 2vy;32w 48q;32x 344;32y 4ck;32z 32p;330 35k 3uy;331 48p;332 3ia;333 32f;334 39z
335 36d;336 2xb;337 3c5;338 3a7;339 3zn;33a 48q;33b 4df;33c 37e;33d 4by;33e 3nk;33f 43o;33g 45j;33h y5;33i 49i;33j 4cg
33k 343;33l 2zg;33m 40i;33n bln;33o 3jc;33p 3jc;33q 3to;33r 3aa;33s 3nk;33t 3jb;33u 4gv;33v 3m6;33w 4df;33x 2q1
33y ce4;33z 344;340 37e;341 y5;342 3jd;343 3jd;344 37e;345 37e;346 3zf;347 2zg;348 45w;349 3jd;34a 2tu;34b 3bv;34c 3z1
34d 40i;34e 37e;34f 3zb;34g y5;34h 3aw;34i 340;34j 4da;34k 404;34l 3w4;34m 3rz;34n 3jo;34o 48q;34p 2wa;34q 3tr;34r 2qx
34s 2qx;34t 2qx;34u 2qx;34v 3aw;34w 4b5;34x 2tg;34y 3cg;34z 49o;350 3nk;351 3an;352 39l;353 4fz;354 37e;355 3m0
356 48q;357 8yj;358 40i;359 2ti;35a 4g9;35b 3ub;35c 32p;35d 31c;35e 3dt;35f 4ec;35g 48p;35h 31u;35i 2vy;35j 3jd;35k y5
35l 3ik;35m 3zb;35n 3a7;35o 3dt;35p 2u1 3f9;35q 3an;35r 3bb;35s 46u;35t 3ac;35u 3a7;35v 48q;35w 3h6 3em;35x 4he
35y 8ya;35z 37e;360 35u;361 48c;362 37e;363 46u;364 4az;365 33q;366 3lp;367 36y;368 343;369 48q;36a 39s;36b 3em
36c 3u2;36d xq;36e 2uf 3jd;36f 3sy;36g 3m0;36h 8to;36i 3du;36j 49l;36k 343;36l 30q;36m 3l2;36n 3b8;36o 3vu;36p 2sd
36q 37e;36r 45w;36s 3ka;36t 349;36u 2tg;36v 3vu;36w 3st;36x 3wd;36y y5;36z 391;370 37e;371 3az;372 37e;373 3dj;374 36y
375 49o;376 43d 4ec;377 37e;378 3an;379 3yw;37a 31y;37b 37e;37c 2zm;37d 3an;37e 3jd;37f 374;37g 3cd;37h 391;37i 3do
37j 49i;37k 3j4;37l 345;37m 2zm;37n 3eb;37o 3aw;37p 37e;37q 386;37r 344;37s 3ka;37t 2uj;37u 3j8;37v 4by;37w 4by
37x cee;37y 3el;37z 37e;380 3mu;381 36w;382 2pu;383 4el;384 2qx;385 343;386 3vs;387 2xa;388 343;389 3zb;38a 3vp
38b 37e;38c 3aq;38d 45w;38e 40i 30r;38f 3aa;38g 3vu;38h 3zb;38i 3w0;38j 2sd;38k 48q;38l 3xj;38m 3l6;38n 44l;38o 3ah
38p 4hi;38q 3mu 2xa;38r 2tm;38s 3p3;38t 44r;38u 32f;38v 3vd;38w 4df;38x y5;38y 3aw;38z xq;390 343 48q;391 3zb;392 3p9
393 32f;394 49o;395 3tr;396 37e;397 404;398 2p2;399 cdg;39a 43o;39b 37e;39c 4el;39d 3p4;39e 33h;39f 3aw;39g 3tq
39h 436;39i 2ut;39j 4g0;39k 40i;39l 34f;39m 32f;39n 3io;39o ce4;39p 4cj;39q 4d5;39r 2qx;39s 498;39t y5;39u 2tx;39v 3vd
39w 3jc;39x 3b7;39y 37e;39z 340;3a0 3nu;3a1 37e;3a2 37e;3a3 37e;3a4 2ox;3a5 3qb;3a6 2xa;3a7 374;3a8 32l;3a9 3t0
3aa 48q;3ab 3uz 3aw;3ac 3x1;3ad 3qa;3ae 3jc;3af 40i;3ag 3ur;3ah 2oq;3ai 33h;3aj 3d6;3ak 4hd;3al 343;3am 36y;3an 3jd
3ao 48q;3ap 48v;3aq y5;3ar y5;3as 33h;3at 3hq;3au 3m6;3av 3nz;3aw y5;3ax 3do;3ay 498;3az y5;3b0 3x8;3b1 3mo;3b2 32l
3b3 2q1;3b4 34f;3b5 3vp;3b6 3j1;3b7 37e;3b8 8w3;3b9 3in;3ba 33h;3bb 37e;3bc 3z3;3bd 2qh;3be 3h1;3bf 2xa;3bg 2sd
3bh 2sd;3bi 3fx;3bj 3dj;3bk 2p7 2p2 4ec;3bl 3ps;3bm 3bl;3bn 4by;3bo 3dt;3bp xq;3bq 3an;3br 37e;3bs 37e;3bt y5;3bu 3vf
3bv 3by;3bw 3fz;3bx 3c1;3by 3yr;3bz 4f1;3c0 49n;3c1 ce4;3c2 3em;3c3 2zm 2uj 37t;3c4 y5;3c5 3a7;3c6 3j2;3c7 3x3;3c8 3aw
3c9 4da;3ca y5;3cb y5;3cc 3ld;3cd 2vj;3ce 2vy;3cf 2zh;3cg 3t0 32l;3ch y5;3ci 46y;3cj 3mf;3ck 498;3cl 48q;3cm 2uq
3cn 3ck;3co 43o;3cp 2th;3cq 4bu;3cr bkg;3cs 4gr;3ct y5;3cu 3to;3cv y5;3cw 3uy;3cx 36y;3cy 36y;3cz 3bq;3d0 2rj;3d1 2wh
3d2 37e;3d3 4dd;3d4 4by;3d5 3to;3d6 48q;3d7 48q;3d8 3az;3d9 48q;3da 3b5;3db 3c4;3dc 7qi;3dd 48q;3de 2zm 2uj 37t
3df 3to;3dg 3dj;3dh 3dj;3di 3ur;3dj 48q;3dk 4cg;3dl 3aw;3dm 36y;3dn 36y;3do 498;3dp 45i;3dq 4e2;3dr 3eb;3ds 30q
3dt 3jd;3du 4cx;3dv 37e;3dw 37e;3dx 33h;3dy 3aw;3dz 4f1;3e0 2q3;3e1 37e;3e2 3jc;3e3 3e2;3e4 4by;3e5 y5;3e6 2xa;3e7 43o
3e8 3yp;3e9 8ym;3ea 4hi;3eb 32f;3ec 3pf;3ed 48p;3ee 2sd;3ef 31r;3eg 3tr;3eh 3wi;3ei 3ah;3ej 42q;3ek 3jc;3el 4g6
3em 3an;3en 37e;3eo 3en;3ep 2qn;3eq 3ad;3er 2q1;3es 37e;3et 2qn;3eu 2ut;3ev 2ut;3ew 3j2;3ex 3aw;3ey 48p;3ez 343
3f0 46d 3ps;3f1 32f;3f2 3an;3f3 2vj;3f4 345;3f5 393;3f6 32f;3f7 3eb;3f8 3jc;3f9 485;3fa 3l9;3fb 43v;3fc 3dj;3fd 2sd
3fe 8yd;3ff 482 3p5;3fg 385;3fh 32f;3fi 32k;3fj 2xa;3fk 40i;3fl 2v3;3fm 48p;3fn 3dj;3fo 3fd;3fp 3zh;3fq 3pg;3fr 33h
3fs 3og;3ft 39s;3fu 2qn;3fv 3e9;3fw 32f;3fx 37e;3fy 37e;3fz 4fs;3g0 y5;3g1 3m7;3g2 3uz 3aw;3g3 30u;3g4 4by;3g5 2w2
3g6 3zb;3g7 3az;3g8 43l;3g9 39e;3ga 2qx;3gb 4by;3gc 40i;3gd 34q;3ge 32f;3gf 3h8;3gg 4by;3gh 2sq;3gi 2w7;3gj 4ec 343
3gk 42r;3gl 4h2;3gm 3uz 3aw;3gn 3to;3go 2ry;3gp 2ry;3gq 3gj;3gr 40k;3gs 436;3gt 33q;3gu 4ft;3gv 3jd;3gw 3mu;3gx 3em
3gy 37e;3gz 37e;3h0 3bb;3h1 3h6;3h2 3ah;3h3 436;3h4 3rq;3h5 3eb;3h6 32f;3h7 2wg;3h8 3em;3h9 37e;3ha 3mf;3hb 3az
3hc 3rt;3hd 39n;3he 37e;3hf 3az;3hg 2ry;3hh 3bg;3hi 8rm;3hj 2p2;3hk 37e;3hl 8v4;3hm 3aw;3hn 374;3ho 48q;3hp 3hq
3hq 404;3hr 3gn;3hs 3rr;3ht 3kh;3hu 342;3hv 3w0;3hw 4by;3hx 37e;3hy y5;3hz yl;3i0 430;3i1 2tt;3i2 2sg;3i3 2y0;3i4 3x8
3i5 2qu;3i6 37e;3i7 3bb;3i8 49n;3i9 342;3ia 48p;3ib 48q;3ic 3yp;3id 3nk;3ie 3gn;3if 3rb;3ig 37h;3ih xp;3ii 3an;3ij 439
3ik 2xa;3il 3im;3im 2xa;3in 39n 2xa;3io 48q;3ip 3x8;3iq 436;3ir 3to;3is 43d;3it 3f6;3iu 4fh;3iv 2sd;3iw 436;3ix 2yi
3iy 37e;3iz 3zb;3j0 3zb;3j1 34f;3j2 3jd;3j3 33h;3j4 37e;3j5 33q;3j6 3p3;3j7 33q;3j8 y5;3j9 3uy;3ja 3x1;3jb 3ao;3jc 37e
3jd y5;3je y5;3jf 3bk;3jg 3kg;3jh 3pq;3ji 8y5;3jj 31r;3jk 3jc;3jl 36y;3jm 3m0;3jn 49n;3jo 3kg;3jp 35k;3jq 3j2;3jr 42r
3js 8z4;3jt xr;3ju 32k;3jv 4hd;3jw 3jb;3jx 32l;3jy 4h2;3jz 4el;3k0 37e;3k1 2zg;3k2 2p7;3k3 36y;3k4 xp;3k5 8w3;3k6 3x1
3k7 3ao;3k8 2zm;3k9 3iz;3ka 2v9;3kb 2ut;3kc 2vj;3kd 312;3ke 3yv;3kf 393;3kg 8yd;3kh 342;3ki 3bk;3kj 47v;3kk 48q;3kl xq
3km 2xa 437;3kn 41r;3ko 4ek;3kp 3wk;3kq 37e;3kr 37e;3ks 3hx;3kt 37e;3ku 3hy;3kv 3em;3kw 343;3kx 40i;3ky 3kx;3kz y5
3l0 y6;3l2 4fs;3l3 35k;3l4 47x;3l5 3aw;3l6 3gn;3l7 3x3;3l8 36y;3l9 3bb;3la 2yi;3lb 8w3;3lc 46x;3ld 37e;3le 3dt;3lf 3tq
3lg 3l1;3lh 48q;3li 3vu;3lj 3et;3lk 3t2;3ll 3e9;3lm y5;3ln 3tw;3lo 3ld;3lp 3ca;3lq y5;3lr 3lp;3ls 3lp;3lt 498;3lu 3j2
3lv 40k 3bb;3lw 399;3lx 2qg;3ly 8w3;3lz 3eb 39e;3m0 y5;3m1 3kv;3m2 42d;3m3 37e;3m4 8yj;3m5 37e;3m6 37e;3m7 2ry;3m8 4dj
3m9 3nl;3ma 4da 2q2;3mb 371;3mc 40i;3md y5;3me 2qv;3mf 37e;3mg 3ld;3mh 2q1;3mi 3uy;3mj 3to;3mk 39e;3ml 3aw;3mm 43d
3mn 3uz 3aw;3mo 3x8;3mp 3bb;3mq 3az;3mr 3aw;3ms 3nz;3mt 349;3mu 3io;3mv 40i;3mw 4fz;3mx 3x3;3my 349;3mz 399;3n0 8w3
3n1 3bb;3n2 3aa;3n3 37e;3n4 3bb;3n5 3jw;3n6 4ec 343;3n7 3cl;3n8 436;3n9 3cl;3na 3ur;3nb 3nk;3nc 3hy;3nd 3jd;3ne 3z7
3nf 4cj;3ng 3uq;3nh 3vi 2qz;3ni 33m;3nj 3zh;3nk 37e;3nl 37e;3nm 3nk;3nn 3nm 3an;3no 3aw;3np 2ut;3nq 2uc;3nr 32k
3ns 3x1;3nu 37e;3nv 37e;3nw 349;3nx 2ut;3ny 2vy;3nz 3jd;3o0 33q;3o1 3gg;3o2 47p;3o3 3vd;3o4 3ek;3o5 3o7;3o6 3zf
3o7 3in;3o8 434;3o9 4cn;3oa 3zb;3ob 2rj;3oc 425;3od 37e;3oe y5;3of 3j2;3og 3p8;3oh 437;3oi 3nz;3oj y5 384;3ok 3x8
3ol 41t;3om 48q;3on 3jc;3oo 3w8;3op 3w8;3oq 35k;3or 4h2;3os y5;3ot 3an;3ou 3dj;3ov 37e;3ow 39l;3ox 37e;3oy 3an;3oz y5
3p0 3fe 30q;3p1 49n;3p2 3jd;3p3 399;3p4 y5;3p5 48q;3p6 37e 3gt;3p7 3az;3p8 3ao;3p9 33h;3pa 3jc;3pb 399;3pc 3yc;3pd 4cj
3pe 3jc;3pf 3az;3pg 3nm;3ph 4ey;3pi 4g6;3pj 37e;3pk 3aq;3pl 34f;3pm 3t2;3pn 2xa;3po 3z0;3pp 46v;3pq 40a 4fs;3pr 2z6
3ps 3zb;3pt 3et;3pu 34f;3pv 3aw;3pw 343;3px 425;3py 8v4;3pz 36y;3q0 3zf;3q1 3t2;3q2 3m6;3q3 2xa;3q4 2yt;3q5 4el
3q6 2uq;3q7 2qn;3q8 3im;3q9 374;3qa 3nk;3qb 48q;3qc 3an;3qd 3dj;3qe 37e;3qf 37e;3qg 3an;3qh 2pz;3qi 3bh;3qj 32f
3qk 41r;3ql 3x8;3qm 45c;3qn 2qg;3qo 371;3qp 3bw;3qq 43v;3qr 37e;3qs 3bb;3qt 3mk;3qu 3to;3qv 36y;3qw 3eb;3qx 3j2
3qy 3j4;3qz 3bq;3r0 32f;3r1 3aw;3r2 4cn;3r3 3f2;3r4 3az;3r5 49n;3r6 3x1;3r7 4dw 32f;3r8 32f;3r9 2zm;3ra 33s;3rb 37e
3rc 3do;3rd 3do;3re blh;3rg y6;3rh 2v9;3ri y5;3rj 3t2;3rk 47a;3rl 2tm;3rm 2uj;3rn 33a;3ro 3zb;3rp 3m6;3rq 3rr;3rr 48q
3rs 498;3rt 3ao;3ru 3t0;3rv 3aw;3rw 32k;3rx 43d;3ry 3z7;3rz 4by;3s0 4h2;3s1 4at;3s2 399;3s3 beq;3s4 2u0;3s5 4dg
3s6 3es;3s7 3an;3s8 8yj;3s9 2qx;3sa 2xa;3sb 3pf;3sd 32f;3se 32f;3sf 4ga;3sg 32l;3sh 3x3;3si 3mw;3sj 3mw;3sk 2rb;3sl y5
3sm 3pz;3sn 2zt;3so 43l;3sp 3p3;3sq 3sr;3sr 343;3ss 3oy;3st 3sr;3su 3vp;3sv 2xa;3sw 3sy;3sx 2uj;3sy y5;3sz 3n1
3t0 32l c8w;3t1 y5;3t2 2qn;3t3 3zf;3t4 3o7;3t5 3gc;3t6 2uq;3t7 439;3t8 343;3t9 4e2;3ta y5;3tb y5;3tc 3tb;3td 4ai
3te 3p5;3tf 3aw;3tg 486;3th 2v9;3ti 3an;3tj 3nu;3tk 3d6;3tl 42t;3tm 40i;3tn 3zf;3to xq;3tp 48q;3tq y5;3tr 3tq;3ts 2zh
3tt 3uz 3aw;3tu 42q;3tv 3xn;3tw y5;3tx 3tw;3ty 32l;3tz 32l;3u0 32l;3u1 48q;3u2 498;3u3 4am;3u4 37e;3u5 36y;3u6 48q
3u7 3bb;3u8 37e;3u9 498;3ua 3j2;3ub 3aa;3uc 3j2;3ud 3jd;3ue 2q1;3uf 3jb;3ug 3c5;3uh 2py;3ui 3p3;3uj 37e;3uk 32u
3ul 3hy;3um 3jd;3un 37e;3uo 2tw;3up 37e;3uq 3yu;3ur 3zb;3us 330;3ut 37e;3uu chs;3uv 4ec;3uw 4db;3ux 37e;3uy 3zb
3uz 3to;3v0 3jt;3v1 3vu;3v2 37e;3v3 37e;3v4 4fs;3v5 8to;3v6 38s;3v7 4b1;3v8 3h1;3v9 36f;3va 36y;3vb 47h;3vc 8to
3vd 4df;3ve 4df;3vf 37e;3vg 3aw;3vh 43d;3vi 3bw;3vj 4cn;3vk 4el;3vl 4by;3vm 391;3vn 3nk 4by;3vo 3rf;3vp 2xb;3vq 3wm
3vr 498;3vs y5;3vt 3j0;3vu 498;3vv 48q;3vw 49n;3vx 3an;3vy 4hi;3vz 3aa;3w0 y5;3w1 blf;3w2 4by;3w3 3nl;3w4 2ul;3w5 3az
3w6 3ws;3w7 3j2;3w8 40b;3w9 4db;3wa 327;3wb 3aq;3wc 3aw;3wd 48q;3we y5;3wf 3ah;3wg 343;3wh 3mi;3wj 371;3wk 4e2 4el
3wl 399;3wm 343;3wn 3zg;3wo 3jc;3wp 3um;3wq 4e2;3wr 4h7;3ws 2ra;3wt 3jd 3p3;3wu 3nk;3wv 3p3;3ww 3nk;3wx 3to;3wy 2qn
3wz 3jb;3x0 37e;3x1 35k;3x2 4fs;3x3 48q;3x4 48q;3x5 37e;3x6 xq;3x7 46v;3x8 y5;3x9 4a5;3xa 4bt 1ny;3xb 37e;3xc 3nl
3xd 37e;3xe 43l;3xf 4by;3xg 38i;3xh 3bl;3xi 2ra;3xj 49i;3xk 4ax;3xl 2qm;3xm 3ua;3xn 2ti;3xo bkg;3xp 4g9;3xq 343
3xr 3az;3xs 3dj;3xt 3jc;3xu 3j2;3xv 3jc;3xw 37e;3xx 3he;3xy 49n;3xz 479;3y0 3yo;3y1 y5;3y2 2tf;3y3 3d9;3y4 3uz 3aw
3y5 2ry;3y6 3yc;3y7 485;3y8 8to;3y9 2sd;3ya 3oy;3yb 4cb;3yc 8d7;3yd 4by;3ye 3nl;3yf 3a5;3yg 40b;3yh 40b;3yi 3b8
3yj 3p6;3yk 3bn;3yl 40i;3ym 3w0;3yn 498;3yo 3an;3yp 343;3yq 2or;3yr 3aa;3ys 3an;3yt 6y3;3yu 37e;3yv 3nk;3yw 37e
3yx 3bq;3yy 40i;3yz 4ae;3z0 37e;3z2 37e;3z3 345;3z4 48c;3z5 3p9;3z6 2pw;3z7 3p3;3z8 371;3z9 34f;3za 3fe 30q;3zb 35k
3zc 3p3;3zd 49u;3ze 93j;3zf 3in;3zg 37e;3zh 2xa;3zi 4el;3zj 3en;3zk 498;3zl 3b0;3zm 2sd;3zn 3vi;3zo 38j;3zp 37e
3zq 3rg;3zr 48p;3zs 44g;3zt 37e;3zu 2tf;3zv 3bw;3zw 3em;3zx 55z;3zy 413;3zz 4ek;400 3em;401 8yj;402 3ia;403 3ia;404 y5
405 2sd;406 404;407 3eb;408 3yp;409 3ad;40a 4ec;40b 3j2;40c 3ub;40d 3bq;40e bj5;40f 4g6;40g 3x8;40h 3x8;40i 48q
40j 3aq 48q;40k y5;40l 89q;40m 36y;40n 4gl;40o 37e;40p 2ry;40q 3nz;40r 2pl;40s 8w3;40t 3j2;40u 37e;40v 37e;40w y5 3jd
40x 2xa;40y 3jc;40z 42a;410 2w2;411 3aw;412 41r;413 2wx;414 2ra;415 42a;416 3uz ccs;417 2ra;418 2vy;419 369
41a 3uz 3aw;41b 48q;41c 3mv;41d 40i;41e 43o;41f 35k;41g 479;41h 43l;41i 393;41j 3dj;41k 3an;41l 3aw;41m 3dj;41n 890
41o 3vu;41p 3uy;41q 3eb;41r 3eb;41s 3kh;41t 46w;41u 2xa;41v 49l;41w 2uq 44h;41x 4g9;41y 3uz;41z y5;420 37e;421 498
422 4by;423 3zp;424 3hw;425 2qn yd;426 37f;427 3bb;428 3kh;429 3mf;42a 37e;42b 3dt;42c 375;42d 3to;42e 2zg;42f 3mt
42g 2th;42h 3x2;42i 3jc;42j 3nk;42k 3bq;42l 3aw;42m 34p;42n 3c1;42o 2zm;42p 38v;42q 35k;42r 37e;42s 2ry;42t 3x8
42u 40b;42v 3to;42w bkx;42x 3aw;42y 3uz;42z 327;430 3x8;431 2xa;432 32k;433 3mk;434 37e;435 2pl;436 48q;437 3x8
438 2qj;439 3x8;43a 439;43b 439;43c 3nl;43d 4ek;43e 349;43f 43d;43g 8w3;43h 3eb;43i 3do;43j 455;43k 36q;43l y5;43m 343
43n 34g;43o 3p8;43p 3do;43q 33h;43r 2tf;43s 8yj;43t 3kh;43u 404;43v 3x2;43w 3ez;43x 3bw;43y y5;43z 4by;440 3j2;441 3c4
442 3ri;443 48q;444 435;445 2xa;446 340;447 2uf;448 37e;449 3je;44a 40i;44b 2uq;44c 2uq;44d 3tw;44e 3pq;44f 3yb
44g 3br;44h 48q;44i 37e;44j 391;44k 3aw;44l 37e;44m 4c6;44n 3az;44o 3eb;44p 3c4;44q 2zm 2uj 37t;44r 391;44s 37e
44t 2ut;44u 498;44v 3eb;44w y5;44x 2z6;44y 4gl;44z 2xa;450 2uj;451 4da;452 37e;453 chs;454 49r;455 y5;456 343;457 4by
458 3bp;459 y5;45a 3w0;45b 3w0;45c y5;45d y5;45e 4ek;45f 45d;45g 3tq;45h 2xa;45i 31b;45j 2rz;45k 3ur;45l 48o;45m 3jc
45n 39b;45o 3uz;45p 3w0;45q 2vy;45r 3j2;45s 31y;45u 32f;45v 3in;45w 42b;45x 8rm;45y 3jc;45z 3uy;460 3yu;461 3az
462 3f6;463 43z 4by;464 2zm;465 37e;466 2se;467 4fs;468 3j2;469 389;46a 3jc;46b 3xe;46c 3jc;46d y5;46e 3t9;46f 3an
46g 3to;46h 36y;46i 3kh;46j 37e;46k 343;46l 3ld;46m 890 36y;46n 37e;46o 2uq;46p 3x0;46q 41k;46r 3xu;46s 2xa;46t 48q
46u 47p;46v 3vu;46w 3zb;46x 46y;46y y5;46z 4g4;470 3jc;471 2vg;472 33m;473 49o;474 3c5;475 4b1;476 3qs;477 498;478 3qa
479 3az;47a 425;47b 453;47c 48p;47d 3zh;47e 2ut;47f 43d;47g 3j2;47h 4c6;47i 345;47j 4df;47k 37e;47l 49n;47m 3ur
47n 3yn;47o 3jc;47p 3j2;47q 3m7;47r 3va;47s 2q1;47t 3ur;47u 3w8;47v 399;47w 37e;47x 42q;47y 3p9;47z 3gn 37e;480 3d6
481 32f;482 y5;483 42b;484 3wd;485 371;486 40i;487 2sp;488 3he;489 42d;48a y5;48b 4g9;48c 3j2;48d 48p;48e 37e;48f 4df
48g 4cg;48h 4b4;48i 4b4;48j 4ec 343;48k 3ld;48l 37e;48m 489;48n 34g;48o 34g;48p y5;48q y5;48r 2w2;48s 8w3;48t 8w3
48u 2py;48v xq;48w 3wi;48x xp;48y 43d;48z 42d;490 479;491 3eb;492 2py;493 4ec 343;494 xr;495 4bj;496 49n;497 3fs
498 y5;499 3uz 3aw;49a y5;49b 48p;49c 48p;49d 3eb;49e 49d;49f 3j2;49g 3eb;49h 37e 3w0;49i 345;49j 3yb;49k 2qx;49l 4fs
49m 2xa;49n 3jd;49o 3dt;49p 3dt;49q 2yf;49r 450;49s 498;49t 3ee;49u 4el;49v 4ec;49w 2zh;49x 3vs;49y 48p;49z 3yu
4a0 3jc;4a1 36y;4a2 3aw;4a3 3an;4a4 2z3;4a5 2xa;4a6 3ob;4a7 3gj;4a8 3kp;4a9 3u7 3an;4aa 37e;4ab 2q1;4ac 3an;4ad 39p
4ae 3jc;4af 49n;4ag 3an;4ah 3yo;4ai 2xa;4aj 2xa;4ak 2xa;4al 2zm;4am 436;4an 3ca;4ao 479;4ap 3kh;4aq 3an;4ar 3aw 4c5
4as 40g;4at 2xa;4au 3jc;4av 340;4aw 4ax;4ax 3jc;4ay 4ax;4az 3z3;4b0 42u;4b1 y5;4b2 3j2;4b3 3eb;4b4 404;4b5 34g;4b6 3tq
4b7 y5;4b8 30n;4b9 2ti;4ba y5;4bb 2w2;4bc 3sw;4bd 2tf;4be 2w2;4bf 450;4bg 3an;4bh 2tf;4bi 3wi;4bj 3jc;4bk 4bj;4bl 3f4
4bm 4el;4bn 3p3;4bo 3x3;4bp 3ia;4bq c8w 399;4br y5;4bs 3to;4bt 40i;4bu 3c4;4bv 386;4bw 2vf;4bx 3ee;4by 3j2;4bz 3x3
4c0 2wx 3jd;4c1 31y;4c2 3mf;4c3 41t;4c4 3uz 3aw;4c5 3aw;4c6 48q;4c7 37e;4c8 3z9;4c9 391;4ca 2ry;4cb y5;4cc 4ec 343
4cd 4db;4ce 404;4cf 4db;4cg 349;4ch 399 3p3;4ci 3yu;4cj 37e;4ck 37e;4cl 340;4cm 3az;4cn 37e;4co 37e;4cp 38v;4cq 3yp
4cr 37e;4cs 3kh;4ct 498;4cu 3pg;4cv 37e;4cw 38c;4cx 38c;4cy 41m;4cz 4c6;4d0 2zm;4d1 3jc;4d2 37e;4d3 36y;4d4 3nk 4by
4d5 37e;4d6 xq;4d7 2zq;4d8 2rh;4d9 6st;4da 3eb;4dc 32h;4dd 2re;4de 4el;4df 3tq;4dg 37e;4dh 2ut;4di 3ez;4dj 3rr;4dk 3tr
4dl 3h6;4dm 3at;4dn 3ee;4do 3vu;4dp 3vu;4dq 4cq;4dr 3aw;4ds 3nk;4dt 30j;4du 437;4dv 4dk;4dw 3eb;4dx 32f;4dy 3ao
4dz 4by;4e0 4e7;4e1 3wk;4e2 3j2;4e3 cjo;4e4 345;4e5 37e;4e6 2yl;4e7 3jz;4e8 40g;4e9 3fe 30q;4ea 486;4eb 3ii;4ec 349
4ed 3aw;4ee 3aw;4ef 3hy;4eg 45d;4eh 49n;4ei 3wd;4ej 8v4;4ek 35f;4el 343;4em 3eb;4en 3yv;4eo 3yu;4ep 37e;4eq 3cw
4er 44r;4es 3ur;4et 3b8;4eu 2vt;4ev 3jc;4ew 3aw;4ex 2rj;4ey 3pa;4ez 4ec 343;4f0 4ec 343;4f1 3tp;4f2 343;4f3 3yq
4f4 40b;4f5 3io;4f6 3dt;4f7 89q;4f8 89q;4f9 3mu;4fa 485;4fb 2qn;4fc 3t0;4fd 2sp;4fe 44p;4ff 3mk;4fg 343;4fh 4bj
4fi 4bt;4fj 3t2;4fk 3t0;4fl y5;4fm 3bc 3c4;4fn 32l;4fo 3az;4fp 3dj;4fq 48q;4fr 8v4;4fs 3jc;4ft 3jd;4fu 374;4fv 4cn
4fw 3hi;4fx 3eb;4fy 48p;4fz y5;4g0 3an;4g1 36p;4g2 3bg;4g3 3aq;4g4 3tr;4g5 4el;4g6 3nl;4g7 3hk;4g8 30n;4g9 3jc;4ga 47x
4gb 2xa;4gc 4h2;4gd y5;4ge 3an;4gf 2qx;4gg 4g3;4gh 3nk;4gi 3hh;4gj 3eq;4gk 3pg;4gl 3dj;4gm y5;4gn 3tb;4go 3ta;4gp 44l
4gq 3x8;4gr 3ez;4gs 37e;4gt 46v;4gu 2uf;4gv 3me;4gw 340;4gx 37e;4gy 431;4gz 4h2;4h0 4b5;4h1 3aw;4h2 3x1;4h3 4h8
4h4 2uq;4h5 3aq;4h6 37e;4h7 8w3;4h8 49o;4h9 3bb;4ha 3aw;4hb 4b5;4hc 327;4hd y5;4he 890 36y;4hf 43d;4hg 3to;4hh 4ek
4hi 8u2;4hj 40y;4hk 3x1;4hl 3aw;4hm 342;4hn 46y;4ho y9;4hp y9;4hq 4hp;4hr 4ho;4hs 4hr;4ht 4hw;4hu 4ht;4hv 4ho;4hw 4hv
4hx 4hw;4hy 4hw;4hz 4hx;4i0 4ho;4i1 4ho;4i2 4i1;4i3 4i1;4i4 4i3;4i5 4i1;4i6 4i1;4i7 4i1;4i8 4hw;4i9 4i1;4ia 4ho
4ib 4ho;4ic 4ho;4id 4ho;4ie y9;4if y9;4ig 4ho;4ih 4ig;4ii 4ih;4ij 4ig;4ik 4ho;4il 4ik;4im 4ik;4in 4im;4io 4im;4ip 4ik
4iq 4ip;4ir 4hw;4is 4hw;4it 4hw;4iu 4hw;4iv 4hw;4iw 4hw;4ix 4hw;4iy 4hw;4iz 4iy;4j0 4hw;4j1 4hw;4j2 4j1;4j3 4hw
4j4 4j3;4j5 4hw;4j6 4j5;4j7 4ho;4j8 4j7;4j9 4j8;4ja 4j7;4jb 4j7;4jc 4ho;4jd 4ho;4je 4jd;4jf 4ho;4jg 4ho;4jh 4ho
4ji 4hv;4jj 4ji;4jk 4jj;4jl 4jj;4jm 4hw;4jn 4jm;4jo 4jm;4jp 4jm;4jq 4jm;4jr 4hw;4js 4hw;4jt 4hw;4ju 4js;4jv 5dj
4jw 5dj;4jx 4ho;4jy 4jx;4jz 4ho;4k0 4vt;4k1 4ho;4k2 4ho;4k3 4ho;4k4 4ho;4k5 4k3;4k6 4k5;4k7 4k5;4k8 4ho;4k9 4k8
4ka 4ho;4kb 4ho;4kc 4kb;4kd 4ho;4ke 4kc;4kf 4kd;4kg 4nj;4kh 4n2;4ki 4kh;4kj 4kh;4kk 4kh;4kl 4kh;4km 4kh;4kn 4kh
4ko 4kh;4kp 4kh;4kq 4kp;4kr 4kp;4ks 4kp;4kt 4kh;4ku 4kh;4kv 4ku;4kw 374;4kx 4l5;4ky 4kx;4kz 4l4;4l0 4kw;4l1 4l2
4l2 4kw;4l3 4l4;4l4 4kw;4l5 4kw;4l6 4kh;4l7 4l6;4l8 4l6;4l9 4l6;4la 4l6;4lb 4l6 5cw;4lc 4l6;4ld 4n2;4le 4ld;4lf 4ld
4lg 4ld;4lh 4ld;4li 4kh;4lj y9;4lk 4kh;4ll 4lk;4lm 4lk;4ln 4lk;4lo 4lk;4lp 4lk;4lq 4lp;4lr 4lp;4ls 4kh;4lt 4lk
4lu 4lk bui;4lv 4kh;4lw 4kh;4lx 4lw;4ly 4lx;4lz 4n2;4m0 4lz;4m1 4lz;4m2 4lz;4m3 4m2;4m4 4m2;4m5 4m2;4m6 4n2;4m7 55c
4m8 52m 4n2;4m9 52m;4ma 52m;4mb 52m;4mc 4n2;4md 4mc;4me 4n2;4mf 4me;4mg 4me;4mh 4me;4mi 4me;4mj 4nj;4mk 4nj;4ml 4mk
4mm 4ml;4mn 4nj;4mo 4mn;4mp 4n2;4mq 4mp;4mr 4mp;4ms 4mr;4mt 4mp;4mu 4mt;4mv 4mt;4mw 4mv;4mx 4n2;4my 4n2;4mz 4n2
4n0 4n2;4n1 y9;4n2 y9;4n3 4n2;4n4 4n2;4n5 4n2;4n6 4n5;4n7 4n5;4n8 56w;4n9 4n8;4na 4n9;4nb 4n2;4nc 4nb;4nd 4nb;4ne 4nd
4nf 4nd;4ng 4n9;4nh 4n8;4ni 4nh;4nj 4n2;4nk 4nj;4nl 4nj;4nm 4nj;4nn 4n2;4no 4n2;4np 4n2;4nq bmc;4nr 4n2;4ns 4nr
4nu 4n2;4nv 4od;4nw 4nu;4nx 4nw;4ny 4nu;4nz 4ny;4o0 4ny;4o1 4ny;4o2 4ny;4o3 4o2;4o4 4o2;4o5 4ny;4o6 4ny;4o7 4o0
4o8 4o0;4o9 4o0;4oa 4o0;4ob 4nu;4oc 4ob;4od 4n2;4oe 4od;4of 4od;4og 4od;4oh 4og;4oj 4od;4ok 4oj;4ol 4oj;4om 4oj
4on 4n2;4oo 4on;4op 4on;4oq 4on;4or 4n2;4os 4ot;4ot 4or;4ou 4n2;4ov 4ou;4ow 4ou;4ox 4ou;4oy 4oz;4oz 4n2;4p0 4n2
4p1 4oz;4p2 4n2;4p3 4n2;4p4 4n2;4p5 4ho;4p6 4p5;4p7 4p5;4p8 4p7;4p9 4n2;4pa 4n2;4pb 4pa;4pc 4n2;4pd 4n2;4pe 4n2
4pf 4n2;4pg 4pf;4ph 4pf;4pi 4n2;4pj 4pi;4pk 4pj;4pl 4pi;4pm 4pi;4pn 4pm;4po 4pi;4pp 4n2;4pq 4pp;4pr 4n2;4ps 4pr
4pt 4pr;4pu 4pp;4pv 4n2;4pw 4pv;4px 4pw;4py 4pv;4pz 4py;4q0 4py;4q1 4n2;4q2 4n2;4q3 4n2;4q4 4n2;4q5 4n2;4q6 4n2
4q7 4n2;4q8 4n2;4q9 4q8;4qa 4q8;4qb 4q8;4qc 4q8;4qd 4n2;4qe 4n2;4qf 4n2;4qg 4n2;4qh 4n2;4qi 4n2;4qj 4n2;4qk 4n2
4ql 4n2;4qm 4n2;4qo 4qn;4qp 4qn;4qq 4qn;4qr 4qn;4qs 4n2;4qt 4n2;4qu 4qt;4qv 4n2;4qw 4qv;4qx 4qw;4qy 4qv;4qz 4n2
4r0 4n2;4r1 4r0;4r2 4n2;4r3 4n2;4r4 4r2;4r5 4r2;4r6 4n2;4r7 4kd;4r8 4kc;4r9 4kd;4ra 5a8;4rb 4ra;4rc 4n2;4rd 4n2
4re 4n2;4rf 4n2;4rg 4nb;4rh 4n2;4ri 4n2;4rj 4rh;4rk 4rh;4rl 4rh;4rm 4rh;4rn 4n2;4ro 4n2;4rp 4n2;4rq 4n2;4rr 4n2
4rs 4n2;4rt 4rs;4ru 4rs;4rv 4n2;4rw 4n2;4rx 4n2;4ry 4n2;4rz 4t4;4s0 4rz;4s1 4rz;4s2 4s1;4s3 4n2;4s4 4n2;4s5 4n2
4s6 4s5;4s7 4t1;4s8 4n2;4s9 4n2;4sa 4ta;4sb 4sa;4sc 4sb;4sd 4ho;4se 4sd;4sf 4ho;4sg 4sf;4sh 4ho;4si 4ho;4sj 4si
4sk 4ho;4sl 4ho;4sm 4sl;4sn 4sl;4so 4sn;4sp 4so;4sq 4td;4sr 4ta 4t7;4ss 4ta;4st 4ss;4su 4st;4sv 4tg;4sw 4sv;4sx 4tg
4sy 5dj;4sz 5ds;4t0 5ds;4t1 4sv;4t2 4sv;4t3 4tg;4t4 4n2;4t5 4t4;4t6 4ta;4t7 4ta;4t8 4t4;4t9 4t8;4ta 4t4;4tb 4t4
4tc 4tb;4td 4rz 4t7;4te 4n2;4tf 4n2;4tg 4n2;4th 4tg;4ti 4tg;4tj 4ti;4tk 4tg;4tl 4tg;4tm 4n2;4tn 4tm;4to 4n2;4tp 4n2
4tq 4hs;4tr 4tq;4ts 4tq;4tt 4tq;4tu 4tq;4tv 4tu;4tw 4tu;4tx 4tq;4ty 4hs;4tz 4ty;4u0 4ho;4u1 4u0;4u2 4u1;4u3 4u0
4u4 4u0;4u5 4u4;4u6 4u0;4u7 4u6;4u8 4u6;4u9 4u8;4ua 4u9;4ub 4ho;4uc 4ub;4ud 4ub;4ue 4uo;4ug 4uf;4uh 4rz;4ui 4um
4uj 4um;4uk 4rz;4ul 4rz;4um 4rz;4un 4um;4uo 4um;4up 4uo;4uq 4n2;4ur 4n2;4us 4ur;4ut 4ur;4uu 4ur;4uv 4uu;4uw 4uu
4ux 4uw;4uy 4n2;4uz 4uy;4v0 4uz;4v1 4v0;4v2 4uz;4v3 4n2;4v4 4n2;4v5 4n2;4v6 4ho;4v7 4v6;4v8 4v6;4v9 4v6;4va 4v6
4vb 4va 4t7;4vc 4vb;4vd 4va;4ve 4va;4vf 4ho;4vg 4ho;4vh 7x7;4vi 4ho;4vj 4vi;4vk 1tf;4vl 4vk;4vm 4vk;4vn 4vk;4vo 4vk
4vp 4ho;4vq 4ho;4vr 4vq;4vs 4vq;4vt 4vq;4vu 4ho;4vv 4vu;4vw 4ho;4vx 4vq 4t7;4vy 4vx;4vz 4vy;4w0 4vx;4w1 4ho;4w2 4ho
4w3 4w2;4w4 4ho;4w5 4ho;4w6 4ho;4w7 4w6;4w8 4w6;4w9 4w8;4wa 4w8;4wb 4w8;4wc 4w8;4wd 4w8;4we 4w8;4wf 4we;4wg 4w6
4wh 4wg;4wi 4hw;4wj 4wi;4wk 4wi;4wl 4hw;4wm 4hw;4wn 4ho;4wo 4wn;4wp 4wo;4wq 4ho;4wr 4ho;4ws 4wr;4wt 4ho;4wu 4ho
4wv 4ho;4ww 4wv;4wx 4ho;4wy 4w6;4wz 4wy;4x0 4wz;4x1 4wy;4x2 4wy;4x3 4x2;4x4 4x2;4x5 4x2;4x6 4x2;4x7 4wy;4x8 4wy
4x9 4wy;4xa 4wy;4xb y9;4xc 4xb;4xd 4xb;4xe 4nj;4xf 4nj;4xg 4nj;4xh 4xb;4xi y9;4xj 4xi;4xk 4xi;4xl 4xi;4xm 4xi;4xn 4xi
4xo 4xh;4xp 4xo;4xq 4xp;4xr 4xp;4xs 4xb;4xt 4xs;4xu 4xs;4xv 4xs;4xw 4xv;4xx 4xs;4xy 4xs;4xz 4xb;4y0 4xz;4y1 4y0
4y2 4xz;4y3 4xz;4y4 4xz;4y5 4xz;4y6 4xz;4y7 4ya;4y8 4y7;4y9 4y7;4ya 4xb;4yb 4xb;4yc 4yb;4yd 4yc;4ye 4yc;4yf 4yb
4yg 4yb;4yh 4yb;4yi 4yb;4yj 4yb;4yk 4yj;4yl 4yb;4ym 4yl;4yn 4yl;4yo 4xb;4yp 4yo;4yq 4yp;4yr 4yq;4ys 4yq;4yt 4ys
4yu 4ys;4yv 4xb;4yw 4yv;4yx 4yw;4yy 4yx;4yz 4yx;4z0 4yw;4z1 4z0;4z2 4xb;4z3 4z2;4z4 4z2;4z5 4z2;4z6 4xb;4z7 4xb
4z8 4z7;4z9 4z7;4za 4z7;4zb 4z7;4zc 4ii 4kv;4zd 4z7;4ze 4zd;4zf 4zd;4zg 4z7;4zh 4zd 4yx;4zi 4xb;4zj 4xb;4zk 4zj
4zl 4zj;4zm 4zl;4zn 4zj;4zo 4zn;4zp 4zn;4zq 4zn;4zr 4zj;4zs 4zr;4zt 4zr;4zu 4zj;4zv 4zu;4zw 4zu;4zx 4zu;4zy 4zu
4zz 4zj;500 4zj;501 4zj;502 4zj;503 501;504 501;505 501;506 501;507 4zj;508 507;509 4zj;50a 509;50b 4zj;50c 50b
50d 4zj;50e 50d;50f 50d;50g 4zj;50h 50g;50i 50g;50j 50g;50k 50g;50l 50k;50m 50g;50n 4zj;50o 4xb;50p 4xb;50q 4zj
50r 50q;50s 50q;50t 50q;50u 4xb;50v 4xb;50w 50v;50x 4xb;50y 50x;50z 50x;510 4xb;511 510;512 510;513 510;514 4xb
515 4xb;516 515;517 515;518 515;519 515;51a 515;51b 515;51c 4xb;51d 4xb;51e 51d;51f 4n2;51g 4xb;51h 51d;51i 4xb
51j 51i;51k 51j;51l 4xb;51m 4xb;51n 4xb;51o 4xb;51p 4xb;51q 51p;51r 51p;51s 51p;51t 4xb;51u 4xb;51v 4xb;51w 4xb
51x 4xb;51y 4xb;51z 51y;520 51y;521 4xb;522 4xb;523 4xb;524 523;525 523;526 523;527 523;528 4xb;529 4xb;52a 529
52b 4xb;52c 4xb;52d 4xb;52e yl 4xb;52f 4xb;52g 52e;52h 52e 902;52i 52h;52j 52h;52k 52e;52l 52k;52m 4xb;52n 4xb;52o 52n
52p 52n;52q 4xb;52r 4xb;52s 52r;52t 52r;52u 52r;52v 52r;52w 4xb;52x 52w;52y 52x;52z 52x;530 4xb;531 yl 4xb;532 531
533 531;534 531;535 4xb;536 535;537 535;538 4xb;539 4xb;53a 539;53b 539;53c 539;53d 539;53e 543;53f 539;53g 4tq 4t7
53h 53g;53i 539;53j 53i;53k 53i;53l 539;53m 53l;53n 5cv;53o 53s;53p 53o;53q 53o;53r 53q;53s 56w;53t 53s;53u 53t
53v 53s;53w 53s;53x 53w;53y 4xb;53z 53y;540 53y;541 540;542 540;543 4xb;544 543;545 543;546 543;547 543;548 547
549 4xb;54a 549;54b 549;54c 4xb;54d 54c;54e 54c;54f 54c;54g 54c;54h 54c;54i 54c;54j 54i;54k 54j;54l 4xb;54m 54l
54n 54l;54o 54l;54p 54l;54q 54l;54r 54q;54s 54r;54t 54l;54u 54l;54v 54q;54w 4xb;54x csc;54y 54z;54z 4xb;550 54z
551 550;552 550;553 54y;554 553;555 7j8;556 7j8;557 54z;558 557;559 4xb;55a 559;55b 559;55c 559;55d 55c;55e 55c
55f 559;55g 55f;55h 559;55i 55h;55j 55h;55k 4n2;55l yi;55m yi;55n yi;55o 55n;55p 55n;55q 55p;55r 55n;55s 55c;55t 55c
55u 55c;55v 55c;55w 55c;55x 55c;55y 55c;55z yi;560 55z;561 55z;562 55z;563 yi;564 yi;565 4xb;566 565;567 565;568 565
569 565;56a 565;56b 55z;56c 55z;56d 56c;56e 56d;56f 56e;56g 56d;56h 56d;56i 56d;56j 56c;56k 56j;56l 56j;56m 56c
56n 56d;56o 56n;56p 4xb;56q 56p;56r 56p;56s yl;56t 56s;56u 56s;56v 56p;56w 4xb;56x 56w;56y 56x;56z 56x;570 56z;571 4xb
572 571;573 571;574 56w;575 56w;576 56w;577 56p;578 56p;579 56p;57a 56p;57b 56p;57c 579;57d 59a;57e 59a;57f 59a
57g 56v;57h 57e;57i 57g;57j 56v;57k 579;57l 57k;57m 579;57n 579;57o 579;57p 57o;57q 56p;57r 57q;57s 57q;57t 57s
57u 901;57v 57q;57w 57s;57x 57s;57y 57q;57z 57s;580 57v;581 57a;582 4n2;583 57q;584 583;585 583;586 57r;587 586
588 586;589 586;58a 586;58b 589;58c 583;58d 58c;58e 56w;58f 56w;58g 4ho;58h 586;58i 58f;58j 58i;58k 57q;58l 58k
58m 57q;58n 58m;58o 58m;58p 58m;58q 58m;58r 56p;58s 58r;58t 58r;58u 58r;58v 58u;58w 58u;58x 58r;58y 58x;58z 58x
590 51d;591 58x;592 58x;593 58x;594 58x;595 58x;596 58x;597 58r;598 597;599 597;59a yl 4xb 56v;59b 579;59c 59b;59d 56d
59e 56d;59f 56d;59g 56d;59h 59g;59i 59g;59j 59g;59k 58r;59l 59a;59m 59a;59n 58r;59o 59n;59p 59n;59q 59n;59r 59q
59s 56v;59t 59s;59u 59s;59v 59u;59w 56v;59x 59w;59y 59w;59z 4n2;5a0 59z;5a1 59z;5a2 59z;5a3 4n2;5a4 5a3;5a5 5a3
5a6 5a3;5a7 59z;5a8 4n2;5a9 5a8;5aa 5a9;5ab 5a9;5ac 5ab;5ad 5a8;5ae 5a8;5af 5a8;5ag 4n2;5ah 5ag;5ai 5ag;5aj 5a0
5ak 5aj;5al 5aj;5am 4n2;5an 5am;5ao 4n2;5ap 4n2;5aq 5ap;5ar 5ap;5as 5ap;5at 5ap;5au 5ap;5av 4n2;5aw 5av;5ax 5av
5ay 5ap;5az 5ap;5b0 5ap;5b1 5av;5b2 5dj;5b3 5b2;5b4 5b2;5b5 5ds;5b6 4n2;5b7 5b6;5b8 5b7;5b9 5b7;5ba 5b7;5bb 5b6
5bc 5bb;5bd 5bb;5be 5bb;5bf 5bb;5bg 5bb;5bh 5bg;5bi 5bb;5bj 5bb;5bk 5bb;5bl 5b6;5bm 5bb;5bn 5a8;5bo 5bn;5bp 5ag
5bq 5bp;5br 5bq;5bs 5bq;5bt 5bq;5bu 5bd;5bv 5a0;5bw 5a0;5bx 5bq;5by 5bq;5bz 5bq;5c0 4n2;5c1 4n2;5c2 4n2;5c3 5c2
5c4 5a0;5c5 5c4;5c6 5c4;5c7 5c4;5c8 5c4;5c9 5c8;5ca 5c8;5cb 5c4;5cc 5cb;5cd 5cb;5ce 5c4;5cf 5a0;5cg 5cf;5ch 5a0
5ci 5ch;5cj 60g;5ck 5cj;5cl 5cj;5cm 5cj;5cn 5cj;5co 6sc;5cp 5cj;5cq 5cj;5cr 5cn;5cs 5ct;5ct 5cj;5cu 5cj;5cv 4n2
5cw 5cv;5cx 5cw;5cy 5cv;5cz 5cv;5d0 5cz;5d1 5cz;5d2 5d0;5d3 5d0;5d4 5d0;5d5 5cv;5d6 5d5;5d7 5d5;5d8 5d5;5d9 5d6
5da 5d6;5db 5d6;5dc 5d6;5dd 5cv;5de 5cv;5df 5cv;5dg 5cv;5dh 5cv;5di 5dh;5dj 4n2;5dk 5dj;5dl 5dj;5dm 5dl;5dn 5dl
5do 5dn;5dp 4n2;5dq 5dp;5dr 5dp;5ds 4n2;5dt 4n2;5du 4xb;5dv 4n2;5dw 4n2;5dx 4hw;5dy 4hw;5dz 4n2;5e0 xr;5e1 5e0;5e2 5e1
5e3 xr;5e4 5e3;5e5 94u;5e6 94u;5e7 94u;5e8 94u;5e9 5e8;5ea 5e7;5eb 94u;5ec xv;5ed 5eb;5ee 5eb;5ef xr;5eg 5fb;5eh 5eg
5ei 8xz;5ej 4l4;5ek 4l4;5el 5er;5em 5eb;5en 5em;5eo 5eb;5ep c0o;5eq 5eo;5er 5eo;5es 5eo;5et 5eb;5ev 5eu;5ew 5eu;5ex yc
5ey 5eu;5ez 5ey;5f0 5ey;5f1 5eu;5f2 5ey;5f3 5ey;5f4 5ey;5f5 5ey;5f6 5eu;5f7 5f6;5f8 5eu;5f9 5f8;5fa 95z;5fb 94u
5fc 5fb;5fd 5fb;5fe 5fb;5ff 5fb;5fg 5ff;5fh 5jr 5fz;5fi 5ff;5fj 5ff;5fk 5ff;5fl 5ff;5fm 5ff;5fn 5fm;5fo 5ff;5fp 5g6
5fq 5fb;5fr 5fb;5fs 5fb;5ft 5fu;5fu 5fz;5fv 5ft;5fw 5ft;5fx 5fb;5fy 5fb;5fz 94u;5g0 5fz;5g1 5fz;5g2 5fz;5g3 5eq
5g4 5eq;5g5 5eq;5g6 5eb;5g7 5g6;5g8 5fb;5g9 94u 5fz;5ga 5fm;5gb bl4;5gc 8yc;5gd y1;5ge 5i6;5gf 5fz;5gg 5gf;5gh 5eu
5gi 5hc;5gj 5eu;5gk 5eb;5gl 5gx;5gm 5ik 5i6;5gn 5i6;5go 905;5gp 5fz;5gq 5fb;5gr 5fz;5gs 5fz;5gt 5eb;5gu 5ff;5gv 5ff
5gw 5ff;5gx 5i6;5gy 5fz;5gz 5gy;5h0 5fz;5h1 5fb;5h2 5hh;5h3 5h2;5h4 5h2;5h5 5i4;5h6 5g6;5h7 5fz;5h8 5fz;5h9 5i6
5ha 5fz;5hb 5hc;5hc 5fb;5hd 5fs;5he 5g6;5hf 5eb;5hg 5fz;5hh 5em;5hi y1;5hj y1 821;5hk y1;5hl 5hk;5hm 5hk;5hn 8ac
5ho y1;5hp 5ho;5hq y1;5hr y1;5hs be3;5ht 5hr;5hu 5hi;5hv y1;5hw 5hr;5hx ce5 902;5hy 5hw;5hz 5hw cdg;5i0 5hw;5i1 5hw
5i2 5hr;5i3 5hr;5i4 5hh;5i5 5hh;5i6 5fb;5i7 5i6;5i8 5fb;5i9 y1;5ia 5i9;5ib 5fz;5ic 5fz;5id 8pq;5ie 5if;5if xv;5ig 5if
5ih 5if;5ii xv;5ij cg0;5ik 94u;5in 5eb;5io 5eb;5ip 5iu;5iq 5iu;5ir 5gy;5is 5gy;5it 5eb;5iu 5eb;5iv 5fb;5iw 94u;5ix 5iw
5iy 5eb;5iz 5j0;5j0 94u;5j1 5g6;5j2 5g6;5j3 5j2;5j4 5fz;5j5 5fz 5gy;5j6 5fz;5j7 5g6;5j8 5er;5j9 5er;5ja 5er;5jb 5en
5jc 5fz;5jd 5jc;5je 5jc;5jf 5jc;5jg 94u;5jh 94u;5ji 8ya;5jj 5jh;5jk 5jh;5jl 8ya;5jm 5eg;5jn 5ff;5jo 5ff;5jp 5ff
5jq 94u;5jr 5ff;5js 94u;5jt 5g6;5ju 5jv;5jv 5eo;5jw 94u;5jx 5lv;5jy 5ft;5jz 5g6;5k0 94u;5k1 5ft;5k2 5e6;5k3 5ft
5k4 94u;5k5 94u;5k6 5k5;5k7 5gy;5k8 5k7;5k9 5fz;5ka 5e6;5kb 5e6;5kc 5fe;5kd 5kc;5ke 94u;5kf 94u;5kg 8w3;5kh 94u
5ki 5ft;5kj 5g6;5kk 5e6;5kl 94u;5km 94u;5kn 5ft;5ko 94u;5kp 94u;5kq 94u;5kr 5kq;5ks 94u;5kt 5kr;5ku 5kr;5kv 5kt
5kw 5kr;5kx 5kw;5ky 94u;5kz 5kr;5l0 5kr;5l2 5l1;5l3 5l1;5l4 5e6;5l5 5kq;5l6 8y9;5l7 5l5;5l8 5l5;5l9 5lv;5la 5ff
5lb 5ft;5lc 5ft;5ld 5eb;5le 5e6;5lf 5kq;5lg 94u;5lh 5eb;5li 5lv;5lj 5ft;5lk 5lv;5ll 5eb;5lm y1;5ln 5ll;5lo 5ln;5lp 5lv
5lq 5lv;5lr 5eb;5ls 5ff;5lt 5ff;5lu 5ff;5lv 94u;5lw 5lv;5lx 5g6;5ly 5eb;5lz 94u;5m0 5e6;5m1 5fz;5m2 5m1;5m3 5eb
5m4 5m7;5m5 94u;5m6 5m5;5m7 94u;5m8 5m7;5m9 5m7;5ma 5m7;5mb 5m7;5mc 5m7;5md bua;5me 8xz;5mf 5eb;5mg y7;5mh y7;5mi y7
5mj 5mg;5mk 5mg;5ml 5mt;5mm 5mt;5mn 5mt;5mo 5mn;5mp 5mt;5mq 5mp;5mr 5mt;5ms y7;5mt 5ms;5mu 5ms;5mv 5ms;5mw 5mv;5mx 5mv
5my 5mv;5mz 5mv;5n0 5mv;5n1 5mv;5n2 5mv;5n3 5mv;5n4 5ms;5n5 5n4;5n6 5n4;5n7 5n6;5n8 5n6;5n9 5n8;5na 5n4;5nb 5na
5nc 5na;5nd 5ms;5ne 5nd;5nf 5nd;5ng 5nd;5nh 5ng;5ni 5ng;5nj 5ni;5nk 5ng;5nl 5ng;5nm 5ng;5nn 5ng;5no 5ng;5np 5ng
5nq 5ng;5nr 5ng;5ns 5nr;5nt 5nr;5nu 5nd;5nv 5nd;5nw 5nv;5nx 5nw;5ny 5nu;5nz 5ms;5o0 5nz;5o1 5oa;5o2 5oa;5o3 5oa
5o4 5ms;5o5 5ms;5o6 5ms;5o7 5o5;5o8 5o5;5o9 5o5;5oa 5ms;5ob 5o5;5oc 5o5;5od ya;5oe 5od;5of 5tc;5og ya;5oh ya;5oi ya
5oj ya;5ok ya;5ol 5ok;5om ya;5on 5om;5oo y7;5op 5oo;5oq 5op;5or 5op;5os 5or;5ot 5op;5ou 5oo;5ov 5oo;5ow 5ms;5ox y7
5oy 5ow;5oz 5ow;5p0 5ow;5p1 5ow;5p2 5p0;5p3 5p2;5p4 5p3;5p5 5p0 5p2;5p6 5p0 5p2;5p7 5p5;5p8 5p0 5p2;5p9 5p0 5p2
5pa 5p2;5pb 5ms;5pc 5pb;5pd 5pb;5pe 5pd;5pf 5pd;5pg 5pd;5ph 5pd;5pi 5pb;5pj 5pi 61o;5pk y7;5pl y7;5pm 5pl;5pn 5pk
5po 5pk;5pp y7;5pq 5qb;5pr 5qb;5ps 5pr;5pt 5pr;5pu 5pr;5pv 5q8;5pw 5pv;5px bmc;5py bmc;5pz 5py;5q0 5rj;5q1 5q8;5q2 5q0
5q3 5q0;5q4 5py;5q5 5py;5q6 5py bmc;5q7 5q6;5q9 bt3;5qa bmc;5qb 5qa;5qc bmc;5qd 5qc;5qe 5qc;5qf 5qc;5qg 5qc;5qh 5qc
5qi 5qc;5qj y7;5qk y7;5ql 5qk;5qm 5ql;5qn 5qk;5qo 5qk;5qp 5qk;5qq 5qp;5qr 5qp;5qs 5qr;5qt 5qr;5qu 5qr;5qv y7;5qw 5qv
5qx 5qw;5qy 5qw;5qz 5qy;5r0 5qw;5r1 5r0;5r2 y7;5r3 5r2;5r4 5r2;5r5 5r4;5r6 bmc;5r7 5r6;5r8 5r6;5r9 5r6;5ra bmc;5rb 5ra
5rc 5ra;5rd 5ra;5re 5ra;5rf 5re;5rg 5ra;5rh bmc;5ri 5rh;5rj y7;5rk y7;5rl 5rj;5rm 5rl;5rn 5rl;5ro 5rl;5rp 5rl;5rq 5ow
5rr 5ow;5rs 5ow;5rt 5rs;5ru 5rj;5rv 5rj;5rw 5rx;5rx 5rv;5ry 5rx;5rz 5rj;5s0 5rz;5s1 5rz;5s2 5rj;5s3 5s2;5s4 y7;5s5 5s4
5s6 5s4;5s7 5rp;5s8 5s2;5s9 5s2;5sa 5s2;5sb 5s2;5sc 5sb;5sd 5sb;5se 5sb;5sf 5sb;5sg 5sf;5sh 5sf;5si 5sh;5sj 5sb
5sk 5sj;5sl 5sk;5sm 5sj;5sn 5sj;5so 5sj;5sp 5sj;5sq 5sj;5sr 5sb;5ss 5sr;5st 5sr;5su 5sr;5sv 5sr;5sw 5s2;5sx 5sw
5sy 5s2;5sz 5sy;5t0 5s2;5t1 5t0;5t2 5t0;5t3 y7;5t4 5t3;5t5 5t4;5t6 5t4;5t7 5t4;5t8 5tb;5t9 5tb;5ta 5tb;5tb 5t6;5tc 5rj
5td 5t4;5te 5tc;5tf 5te;5tg 5tf;5th 5te;5ti 5th;5tj 5th;5tk 5th;5tl 5te;5tm 1ul;5tn 1ul;5to 5te;5tp 5rj;5tq 5tp
5tr 5tq;5ts 5tq;5tt 5tp;5tu 5tt;5tv 5tu;5tw 5tv;5tx 5tt;5ty 5tt;5tz 5ty;5u0 5rj;5u1 5u0;5u2 5u0;5u3 5u0;5u4 5u0
5u5 5u0;5u6 5u0;5u7 5u2;5u8 5u2;5u9 66n;5ua 5rj;5ub 5ua;5uc 5oy;5ud 5ub;5ue 5ub;5uf 5ub;5ug 5ua;5uh 5ug;5ui 5ua
5uj 63j;5uk 63j;5ul 5rj;5um 5we;5un 5rj;5uo 5un;5up 5rj;5uq 5up;5ur 5up;5us 5up;5ut 5ng;5uu 5us;5uv 5ut;5uw 5up
5ux 5up;5uy 5rj;5uz 5uy;5v0 5rj;5v1 5v0;5v2 5v0;5v3 5v2;5v4 5v0;5v5 5v2;5v6 5v2;5v7 5ui;5v8 5v2;5v9 5v2;5va 5v9
5vb 5v9;5vc 5uq;5vd 5uq;5ve 5v5;5vf 5v5;5vg 5v5;5vh 5v8;5vi 5v8;5vj 5v8;5vk 5v8;5vl 5v8;5vm 61r;5vn 5v3;5vo 5v3
5vp 5v2;5vq 5v0;5vr 5vq;5vs 5vq;5vt 5vq;5vu 5vt;5vv 5vt;5vw 5vt;5vx 5vt;5vy 5rj;5vz 5rj;5w0 5rj;5w1 5rj;5w2 5w1
5w3 5rj;5w4 5w3;5w5 5w3;5w6 5rj;5w7 5w6;5w8 5w6;5w9 5w8;5wa 5w6;5wb 5w6;5wc 5wb;5wd 5w6;5we 5v0;5wf 5we;5wg 61r
5wh 5we;5wi 5we;5wj 5v0;5wk 5wj;5wl 5wk;5wm 5wj;5wn 5rz;5wo 5v0;5wp 5wo;5wq 63d;5wr 5wp;5ws 65b;5wt 5wo;5wu 5wo
5wv 5v0;5ww 5wv;5wx 5wv;5wy 5wv;5wz 5wy;5x0 5wy;5x1 5rj;5x2 5rj;5x3 5rj;5x4 5x3;5x5 5x3;5x6 5x3;5x7 5x3;5x8 5x3
5x9 5x7;5xa 5x7;5xb 5x7;5xc 5rj;5xd 5xc;5xe y7;5xf 66o;5xg 66o;5xh 66o;5xi y7;5xj y7;5xk 5xi;5xl 5xi;5xm 5xi;5xn 5xi
5xo 66o;5xp 5xo;5xq y7;5xr y7;5xs y7;5xt 5xr;5xu y7;5xv 5xu;5xw 5xv;5xx 5xu;5xy 5xu;5xz 5xy;5y0 5xy;5y1 5xy;5y2 5xy
5y3 5xy;5y4 5xy;5y5 5y0;5y6 5y0;5y7 5y0;5y8 5xu;5y9 5y8;5ya 5y8;5yb 5y8;5yc 5y8;5yd 5yc;5ye 5y8;5yf 5xu;5yg 5yf
5yh 5xu;5yi 5xu;5yj 5yi;5yk 5yj;5yl 5yj;5ym 5yi;5yn 5yo;5yo 5xu;5yp 5yo;5yq 5yo;5yr 5yo;5ys 5yo;5yt 5ys;5yu 5ys
5yv 5yo;5yw 5yv;5yx 5yv;5yy 5yw;5yz 5yw;5z0 5yo;5z1 y7;5z2 5z1;5z3 5z2;5z4 5z3;5z5 5z1;5z6 5z5;5z7 5z6;5z8 5z5;5z9 5z1
5za 5t6;5zb 5t6;5zc 64p;5zd 64p;5ze 5zd;5zf 5z5;5zg 5zf;5zh 5zj;5zi 5zg;5zj 5zg;5zk 5zj;5zl 5zg;5zm 5zg;5zn 5zm
5zo 5zm;5zp 5zg;5zq 5zg;5zr 5zg;5zs 5zg;5zt 5zg;5zu 5zg;5zv 5zg;5zw 5zg;5zx 5z5;5zy 5zx;5zz 5zy;600 5zx;601 5z5
602 601;603 602;604 601;605 604;606 604;607 604;608 604;609 604;60a 604;60b 605;60c 60b;60d 605;60e 606;60f 60e
60g 5z5;60h 60g;60i 60g;60j 60g;60k 5z5;60l 60k;60m 60k;60n 60k;60o 60n;60p 60k;60q 60k;60r 60q;60s 60k;60t 60k
60u 60t;60v 60t;60w 60k;60x bf3;60y 60x;60z 60p;610 60p;611 617;612 611;613 612;614 5z5;615 614;616 614;617 614
618 5qw;619 5z5;61a 619;61b 61a;61c 619;61d 619;61e 61d;61f 5z5;61g 61j;61h 61j;61i 61j;61j 61f;61k 5z5;61l 61k
61m 5z5;61n 5z5;61o 61m;61p 625;61q 61m;61r 61m;61s 298;61t 298;61u 61r;61v 61r;61w 5z1;61x 61w;61y 61w;61z 61w
620 61w;621 620;622 61w;623 64d;624 623;625 5z1;626 5pd;627 625;628 627;629 625;62a 625;62b 625;62c 62b;62d 62c
62e 62b;62f 62b;62g 62f;62h 62f;62i 62b;62j 625;62k 625;62l 62k;62m 625;62n 62m;62o 5z1;62p 62o;62q 62p;62r 5z1
62s 62r;62t 5z1;62u 62t;62v 5z1;62w 62t;62x 5z1;62y 62t;62z 62y;630 5ms;631 5z1;632 5z1;633 5z1;634 5z1;635 632;636 y7
637 632;638 632;639 5z1;63a 639;63b 5z1;63c 639;63d 639;63e 639;63f 63e;63g 5z1;63h y7;63i 63h;63j y7;63k 63j;63l 63j
63m 63j;63n 63j;63o 1ma;63p 63o;63q 63j;63r 5t3;63s 63r;63t 63r;63u 63q;63v 63q;63w 63v;63x 63v;63y 63v;63z 63v
640 63v;641 63v;642 63j;643 642;644 63m;645 63m;646 63j;647 646;648 647;649 646;64a 646;64b 646;64c 63j;64d 64c
64e 64c;64f 63j;64g 63j;64h 63j;64i y7;64j 64q;64k 64i;64l 64i;64m 64i;64n 64i;64o 64i;64p 64i;64q 64i 4t7;64r 64q
64s 64q;64t 64p;64u 64i;64v 64p;64w 64p;64x 64o;64y 64x;64z 64o;650 64o;651 64o;652 64i;653 64i;654 64i;655 654
656 64i;657 64i;658 639;659 658;65a 658;65b 64m;65c 64m;65d 65x;65e 64m;65f 64m;65g 65f;65h 64m;65i 64i;65j 64m
65k 64m;65l 64m;65m 64m;65n 64m;65o 64m;65p 64m;65q 64m;65r 64m;65s 64m;65t 65u;65u 652;65v 64m;65w 64m;65x 64m
65y 64m;65z 64m;660 64m;661 64m;662 64m;663 64m;664 64m;665 64m;666 64m;667 64m;668 65u;669 652;66a 668;66b 65u;66c y7
66d 66c;66e y7;66f 66e;66g 66e;66h 66e;66i 66e;66j 66h;66k 66h;66l 66h;66m 66f;66n y7;66o y7;66p y7;66q y7;66r 66q
66s 66n;66t 66s;66u 66n;66v 66n;66w 66u;66x 66w;66y y7;66z 66y;670 66y;671 5we;672 61l;673 65x;674 671;675 y7;676 675
677 y7;678 675;679 675;67a 5xt;67b 675;67c 67b;67d 67c;67e 67c;67f yc;67g bjj;67h b85;67i 67h;67j 67h;67k 67h;67l 611
67m 67c;67n 5wv;67o 5wv;67p 8c9;67q 8c9;67r 67q;67s 5xv;67t 67s;67u 67s;67v 67t;67w 67v;67x 89q;67y 5t7;67z 67x
680 67c;681 67s;682 60k;683 67b;685 684;686 684;687 684;688 684;689 68b;68a 689;68b 683;68c 683;68d 67b;68e 68d
68f 67b;68g 67b;68h 68f;68i 68h;68j 68f;68k 68f;68l 68f;68m 61j;68n 68l;68o 68f;68p 68o;68q 67b;68r 68q;68s 68q
68t 68q;68u 675 696;68v 675;68w 5pd;68x 67b;68y 68x;68z 67b;690 68z;691 68z;692 67b;693 64p;694 67b;695 694;696 675
697 696 4y0;698 696;699 696;69a 696;69b 696;69c 69b;69d 69c;69e 69b;69f 69b;69g 69b;69h 69b;69i 696;69j 696;69k 696
69l 696;69m 67b;69n 5t3;69o 69m;69p 68g;69q 69m;69r 5t3;69s 69m;69t 69m;69u 69m;69v 675;69w 69v;69x 5pd;69y 64m
69z 64m y7;6a0 64m;6a1 64m;6a2 64m;6a3 y7;6a4 6a3;6a5 6a3;6a6 6a3;6a7 6a3;6a8 6a3;6a9 6a8;6aa 6a9;6ab 6a8;6ac 6a8
6ad 6a8;6ae 6a8;6af 6a8;6ag 6a8;6ah 6a8;6ai 6a8;6aj 6ai;6ak 6a8;6al 6a8;6am 6a8;6an 6a3;6ao 6an;6ap 6a3;6aq 6ap
6ar 6aq;6as 6ap;6at 6a3;6au 6at;6av 6a3;6aw 6a3;6ax 6aw;6ay 6aw;6az 6aw;6b0 6aw;6b1 6b0;6b2 6b4;6b3 6b0;6b4 6a7
6b5 6b0;6b6 6b0;6b7 6b4;6b8 6b4;6b9 6b0;6ba 6aw;6bb 6ba;6bc 6aw;6bd 6bc;6be 6bc;6bf 6bc;6bg 6bc;6bh 6bc;6bi 6bc
6bj 6bc;6bk 6bc;6bl 6bc;6bm 6bc;6bn 6bc;6bo 64q;6bp 64q;6bq 6bp;6br 6bp;6bs 64q;6bt 1yi;6bu 64q;6bv ye;6bw 5rk;6bx 5mh
6by 5zy;6bz 675;6c0 675;6c1 61l;6c2 61l;6c3 61l;6c4 61l;6c5 5pb;6c6 5qk;6c7 6c8;6c8 yg;6c9 6c7;6ca 6c9;6cb 6c9;6cc yk
6cd 6cc;6ce 6cc;6cf 6c8;6cg 3jd;6ch 6cg;6ci 6cg;6cj ci7;6ck 6cj;6cl 6ck;6cm b85;6cn ci7;6co 6cn;6cp 6cj;6cq 6c7
6cr 6c8;6cs 6c8;6ct 6cg;6cu 6cg;6cv 6c7;6cw 6c8;6cx 6cg;6cy 6cu;6cz 6cy;6d0 6gi 35k;6d1 6d0;6d2 6d0;6d3 6d0;6d4 6ni
6d5 6cg;6d6 6d5;6d7 6cg;6d8 6pe;6d9 6cc;6da 6cg;6db 6da;6dc 6da;6dd yk;6de yk;6df 6c7;6dg 6da;6dh 6dg;6di 6c7;6dj 6di
6dk 6di;6dl yk;6dm 6dl;6dn 6dl;6do yi;6dp bg2;6dq 6dp;6dr 8pq 6dl;6ds bg2;6dt 6ds;6du 6ds;6dv 6ds;6dw 6ds;6dx 6ds
6dy 6ds;6dz 6ds;6e0 6ds;6e1 6dx;6e2 6ds;6e3 6ds;6e4 6ds;6e5 bg2;6e6 bg2;6e7 6ds bg2;6e8 bg2;6e9 6e8;6ea 8c5;6eb 6ed
6ec 6ee;6ed 6dl;6ee 6ed;6ef 6ed;6eg 6ee;6eh 6ee;6ei 6ee;6ej 6ee;6el 6ek;6em 6ds;6en 6ds;6eo 6ds;6ep 6eo;6eq 6ep 6er
6er 6eo;6es 6ds;6et 6ds;6eu 6ds;6ev 6eu;6ew 6ds;6ex 6ds;6ey 8c5;6ez 8c5;6f0 6ez;6f1 8c5;6f2 6f1;6f3 6f1;6f4 6f1
6f5 8c5;6f6 8c5;6f7 8c5;6f8 8c5;6f9 bg2;6fa 6fd;6fb 6f9;6fc 6f9;6fd 6f9;6fe 6fd;6ff 6fd;6fg 6fd;6fh 6fd;6fi 6f9
6fj 6hf;6fk 6fj;6fl 6fj;6fm 6fk;6fn 6fj;6fo 6fj;6fp 6fo;6fq 6m5;6fr yk;6fs 6i5;6ft 6i5;6fu 6ft;6fv 6g7;6fw 6fv;6fx 6fw
6fy 6fv;6fz 6g7;6g0 6fz;6g1 6fz;6g2 6g7;6g3 6g4 60n;6g4 6g2;6g5 33s;6g6 6g5;6g7 yk;6g8 yk;6g9 yk 3ac;6ga 6g8;6gb 6g8
6gc 6g8;6gd yk;6ge yk;6gf 6g8;6gg 75v;6gh 6g8;6gi 6h2;6gj 6gh;6gk 6gh;6gl 6gh;6gm 6gh;6gn 6gl;6go 6gl;6gp 6gl;6gq 6gl
6gr 6gl;6gs 6gl;6gt 6gl;6gu 6gl;6gv 6gl;6gw 6gv;6gx cqb;6gy 6hu;6gz 6g8;6h0 6gz;6h1 772;6h2 772;6h3 6g8;6h4 6h3
6h5 6ha;6h6 6h3;6h7 6h3;6h8 6h3;6h9 6h3;6ha 6h3;6hb 6hf;6hc 6hf;6hd 6hf;6he 6hf;6hf 6g8;6hg 6g8;6hh 597;6hi 6hf
6hj 6hf;6hk 6g8 73z;6hl 6hk;6hm 6hl;6hn 6hl;6ho 6hk;6hp 6hk;6hq 6hk;6hr 6hk;6hs 6hr;6ht 6hr;6hu 6hk;6hv 6hx;6hw 6hx
6hx 6g8;6hy 6g8;6hz 6hk;6i0 6hz;6i1 6hz;6i2 6g8;6i3 6g7;6i4 6g7;6i5 6g7;6i6 6f9;6i7 6g8;6i8 6cc;6i9 6i7;6ia 6sb
6ib 6g8;6ic 6g8;6id 6g8;6ie 6id;6if 6g8;6ig 6g8;6ih 6g8;6ii 6g8;6ij 6ii;6ik 6ii;6il 6gz;6im 6ni;6in 6ni;6io 6im
6ip 6im;6iq 6ip;6ir 6ip;6is 2v9;6it 6im;6iu 6im;6iv 6iu;6iw 6iu;6ix 6iu;6iy 6iu;6iz 6iy;6j0 6iu;6j1 6iu;6j2 6iu
6j3 712;6j4 6y3;6j5 6iu;6j6 6g8;6j7 6g8;6j8 6g8;6j9 6g8;6ja 6g8;6jb 6g8;6jc 6g8;6jd 6u1;6je 6jd;6jf 6jd;6jg 6jd
6jh 6jj;6ji 6jj;6jj 6jd;6jk 6jd;6jl 6jd;6jm 6jd;6jn 6g8;6jo 6jn;6jp 6jn;6jq 6jn;6jr 6jn;6js 6jn;6jt 6jn;6ju 6jn
6jv 712;6jw 6jp;6jx 6jp;6jy 6jn;6jz 6jy;6k0 6q0;6k1 bg2;6k2 6k1;6k3 6q0;6k4 6k0;6k5 6km;6k6 6kl;6k7 6k0;6k8 6k0
6k9 6k0;6ka 6k0;6kb 6k0;6kc 6k0;6kd 6k0;6ke 6k0;6kf 6k0;6kg 6k0;6kh 6k0;6ki 6k0;6kj 6k0;6kk 6k0;6kl 6k0;6km 6k0
6kn 6k0;6ko 6k0;6kp 6km;6kq 6km;6kr 6jn;6ks 6jn;6kt 6qy;6ku 6qi;6kv 6qi;6kw 6qi;6kx 6qi;6ky 6qi;6kz 6qi;6l0 6kx
6l1 6kx;6l2 6o3;6l3 6qi;6l4 6qi;6l5 6qi;6l6 6qi;6l7 6l6;6l8 6jn;6l9 6jn;6la 6lb;6lb 6o3;6lc 6o3;6ld 6lb;6le 6qi
6lf 6le;6lg 6lf;6lh 6lf;6li 6jn;6lj 6li;6lk 6li;6ll 6jn;6lm 6jn;6ln 6lm;6lo 6o3;6lp 6lo;6lq 6x6 6jy;6lr 6lq;6ls 6lq
6lt 6lq;6lu 6x6;6lv 6lq;6lw 6lq;6lx 6lw;6ly 6jn;6lz 6ly;6m0 6jy;6m1 6jy;6m2 6m1;6m3 8pj;6m4 8pj;6m5 6qi;6m6 6qi
6m7 6jy;6m8 6m0;6m9 6mq;6ma 6m1;6mb 6m8;6mc 6m8;6md 6jy;6me 6jy;6mf 6jy;6mg 6jy;6mh 6mq;6mi 6mh;6mj 6mh;6mk 6mh
6ml 6jy;6mm 6jy;6mn 6jy;6mo 6jy;6mp 6mh;6mq 6jy;6mr 6mq;6ms 1ov;6mt 6mq;6mu 6mq;6mv 6mq;6mw 6jy;6mx 6mq;6my 6mx
6mz 6u1;6n0 6u1;6n1 6u1;6n2 6u1;6n3 6m0;6n4 6n3;6n5 6g2;6n6 6n5;6n7 6n5;6n8 6n5;6n9 6n7;6na 6n5;6nb 6n5;6nc 6n5
6nd 6n5;6ne 6n5;6nf 6g2;6ng 6n5;6nh 6n5;6ni 4h2;6nj 6ni;6nk 6nj;6nl 6nj;6nm 6ni;6nn 6cg;6no 6nm;6np 6nm;6nq 6ni
6nr 6nq;6ns 6nr;6nt 6nq;6nu 6cu 6ni;6nv 6nu;6nw 6nu;6nx 6nq;6ny 6nx;6nz 6nq;6o0 yk;6o1 5xd;6o2 5xd;6o3 yk;6o4 6o3
6o5 6o4;6o6 6o3;6o7 6o3;6o8 6o7;6o9 6o7;6oa 6o7;6ob 6o7;6oc 79z;6od 6oc;6oe 6oc;6of 6oc;6og 79z;6oh 6o7;6oi 6o7
6oj 6o7;6ok 6o7;6ol 6o7;6om 6o3;6on 6om;6oo 6om;6op 6om;6oq 6or;6or 6ou;6os 6ou;6ot 6ou;6ou 6o3;6ov 6i0;6ow 6ov
6ox 6p7 3x1;6oy 3ur;6oz 6ox;6p0 6p1;6p1 6p7;6p2 6oz;6p3 6ox;6p4 6ox;6p5 6hz;6p6 6hz;6p7 yf;6p8 6p7;6p9 6p8;6pa 6p8
6pb 6p8;6pc 6p8;6pd 6p8;6pe 6cc;6pf yk 6d9;6pg 6hf 38h;6ph 6pg;6pi 6ph;6pj 6pf;6pk 6o3;6pl 6pk;6pm 6o3;6pn 6pm;6po 6pm
6pp 6pm;6pq 6pm;6pr 6pq;6ps 6o3;6pt 6pm;6pu 6pm 6pk;6pv 6pm 6pk;6pw 6o3;6px 6o3;6py yg;6pz 6o3;6q0 6o3;6q1 6q0;6q2 6q0
6q3 6q2;6q4 6q0;6q5 6q4;6q6 6q4;6q7 6q0;6q8 6q0;6q9 6q0;6qa 6yd;6qb 6qa;6qc 6yh 712;6qd 6yh;6qe 6qb;6qf 6qe;6qg 6yd
6qh 6qg;6qi 6qa;6qj 6qn;6qk 6qj;6ql 6qa;6qm 6ql;6qn 6qa;6qo 6qn;6qp 6qn;6qq 6q0;6qr 6qq;6qs 6qq;6qt 6o3;6qu 6qt
6qv 6xw;6qw 6qv;6qx 6xw;6qy 5v2;6qz 6qy;6r0 6qy;6r1 6qy;6r2 6qy;6r3 6qy;6r4 6qy;6r5 6qy;6r6 5pd;6r7 6qv;6r8 6qv
6r9 6qv;6ra 6qv;6rb 6qv;6rc yk;6rd 6u1;6re 7al;6rf 6re;6rg 6re;6rh 6re;6ri 6rh;6rj 6q0;6rk 6q0;6rl 6q0;6rm 6jn;6rn 6jn
6ro 6rm;6rp 6q1;6rq 6q0;6rr 6g7;6rs 6rr;6rt 4mv;6ru yk;6rv 6q0;6rw 6rv;6rx 6rw;6ry 6rw;6rz 6rw;6s0 6rw;6s1 6rv;6s2 6o3
6s3 6s2;6s4 6s3;6s5 6c7;6s6 7f1;6s7 7f1;6s8 6o3;6s9 6s8;6sa 6s8;6sb 6sa;6sc 6s8;6sd 6sc;6se 6sc;6sf 6sc;6sg 6sc
6sh 6s8;6si 6s8;6sj 6s8;6sk 6sj;6sl 6s8;6sm 241;6sn 6sm;6so 6sl;6sp 6sl;6sq 6sl;6sr 6sl;6ss 6sr;6st 6yw;6su 6s8
6sv 6st;6sw 6sv;6sx 6sv;6sy 6sv;6sz 6st;6t0 6st;6t1 6st;6t2 6st;6t3 6st;6t4 6o3;6t5 6t4;6t6 6t5;6t7 6t4;6t8 6t7
6t9 6t7;6ta 6t7;6tb 6t7;6tc 6t7;6td 6ti;6te 6tc;6tf 6tc;6tg 6tc;6th 6tg;6ti 6tc;6tj 6tc;6tk 6tc;6tl 6o3;6tm 6wv
6tn 6o3;6to 6o3;6tp 6o3;6tq 6o3;6tr 6to;6ts 6tq;6tt 6tq;6tu 6o3;6tv 6tu;6tw 6tu;6tx 6tw yg;6ty 6tw;6tz 6o3;6u0 7cw
6u1 6o3;6u2 6o3;6u3 6u1;6u4 6u1;6u5 6u4;6u6 7dh;6u7 6u1;6u8 6u7;6u9 6u1;6ua 6u1;6ub 6u9;6uc 6u9;6ud 6u9;6ue 6ud
6uf 6ue;6ug 6ud;6uh 6ud;6ui 6ug;6uj 6ud;6uk 6u1;6ul 6u1;6um 6ud;6un 6ud;6uo 6um;6up 6u9;6uq 6u9;6ur 6uq;6us 6q0
6ut 6us;6uu 6us;6uv 6uu;6uw 6uu;6ux 6uu 6jy;6uy 6ux;6uz 6u1;6v0 6uz;6v1 6u1;6v2 6u1;6v3 6v2;6v4 6v2;6v5 6v2;6v6 6v2
6v7 6v6;6v8 6v6;6v9 6v8;6va 6v8;6vb 6v8;6vc 6vb;6vd 6hk;6ve 6v2;6vf 7b4;6vg 6vf;6vh 6u1;6vi 6vh;6vj 6v2;6vk 6v2
6vl 6v2;6vm 6vl;6vn 6u1;6vo 6vn;6vp 6u1;6vq 6vp;6vr 6vp;6vs 6vr;6vt 6u1;6vu 6vt;6vv 6vt;6vw 6vt;6vx 6u1;6vy 6vx
6vz 6vx;6w0 6vx;6w1 6vx;6w2 6vx;6w3 6w1;6w4 6w3;6w5 6w3;6w6 6w5;6w7 6w3;6w8 6u1;6w9 6u1;6wa 6w9;6wb 6w9;6wc 6wb
6wd 6wc;6we 6w9;6wf 6w9;6wg 6wf;6wh 6wf;6wi 6u1;6wj 6wf;6wk 6wj;6wl 6wj;6wm 6wj;6wn 6wf;6wo 6wf;6wp 6u1;6wq 6u1
6wr 6wq;6ws 6wr;6wt 6wr;6wu 6wr;6wv 6u1;6ww 6mo;6wx 6wv;6wy 6wx;6wz 6wv;6x0 6wv;6x1 6wv;6x2 6wv;6x3 6u1;6x4 6x3
6x5 6u1;6x6 6u1;6x7 6u1;6x8 6x6;6x9 6x6 6jy;6xa 6x6 6jy;6xb 6x6 6jy;6xc 6xb;6xd 6xb;6xe 6o3;6xf 6xe;6xg 6xe;6xh 6xe
6xi 6xh;6xj 6xe;6xk 6xj;6xl 6xe;6xm 6xe;6xn 6xm;6xo 6xm;6xp 6o3;6xq 6xp;6xr 7b9;6xs 6u1;6xt 6o4;6xu 6xt;6xv 6xu
6xw 6o3;6xx 6xw;6xy 6xw;6xz 6xw;6y0 64m;6y1 6y0;6y2 6y0;6y3 yk;6y4 6y3;6y5 yk;6y6 6y5;6y7 6y5;6y8 6yw;6y9 7ht;6ya 6yw
6yb 6ya;6yc 6y3;6yd yk;6ye 5xy;6yf 6yd;6yg 6yd;6yh 6yd;6yi 6yh;6yj 6yh;6yk 6yj;6yl 6yj;6ym 6yd;6yn 6yd;6yo 6yd;6yp 6yd
6yq 6y3;6yr 6y3;6ys 6y3;6yt 7e5;6yu 6y3;6yv 6y3;6yw 6y3;6yx 6yw;6yy 6g7;6yz 6yy;6z0 6yz;6z1 bb3;6z2 74j;6z3 6yy
6z4 6u1;6z5 6yw;6z6 6yw;6z7 6yw;6z8 6yw;6z9 6yj;6za 6z7;6zb 6z7;6zc 6zb;6zd 6zb;6ze 6zb;6zf 6z7;6zg 6z7;6zh 6z7
6zi 6zh;6zj 6zh;6zk 6zh;6zl 6zh;6zm 6zh;6zn 6zh;6zo 6zh;6zp 6zh;6zq 6z7;6zr 6f9;6zs 6zr;6zt 7ht;6zu 7ht;6zv 6yw
6zw 6zv;6zx 712;6zy 746;6zz 746;700 6yy;701 70b;702 6yy;703 702;704 702;705 702;706 702;707 70b;708 6yy;709 6yy
70a 6yy;70b 6yy;70c 6yy;70d 6yy;70e 70f;70f 70b;70g 70b;70h 77n;70i 77n;70j 77n;70k 6y3;70l 6y3;70m 70l;70n yk;70o 70n
70p 70n;70q 70n;70r 70n;70s 70n;70t yk;70u yk;70v yk;70w 5ul;70x 70w;70y 70w;70z 70w;710 6yw;711 6yw;712 6qa;713 712
714 712;715 yk;716 yk;717 yk;718 yk;719 718;71a yk;71b 71a;71c 70n;71d 75v;71e 70n;71f 36y;71g yk;71h 6p7;71i 71h
71j 71h;71k 71h;71l 71h;71m 71h;71n 71h;71o 71h;71p 71h;71q 6dl;71r 6dl;71s 6dl;71t 6dl;71u 71s;71v 71s;71w 71s
71x 71s;71y 71s;71z 71s;720 71s;721 71u;722 71s;723 71s;724 723;725 71s;726 71s;727 71s;728 727;729 71s;72a 71s
72b 71s;72c 72b;72d 72b;72e 72b;72g 72f;72h 71s;72i 72h;72j 72i;72k 72j;72l 72j;72m 72j;72n 72j;72o 72j;72p 71s
72q 71s;72r 72q;72s 71s;72t yk;72u 72t;72v 72u;72w yk;72x 72w;72y yk;72z bj2;730 72w;731 6q0;732 72t;733 6xl;734 72y
735 bjs;736 6c8;737 736;738 71g;739 6g8;73a 35k;73b 6g8;73c 6g8;73d 73c;73e 73c;73f 6hf;73g 73c;73h 73c;73i 73c
73j 6hf;73k 6c8;73l 70u;73m 73l;73n 6h1;73o 73n;73p 73n;73q 6h1;73r 6p8;73s 73n;73t 6p7;73u 73t 6ox;73v 6p7;73w 73v
73x 2qn;73y 73x;73z yk;740 73z;741 73z;742 768;743 742;744 73z;745 744;746 73z;747 746;748 746;749 746;74a 749;74b 749
74c 749;74d 74b;74e 746;74f 746;74g 768 757;74h 768 757;74i 74h;74j 73z;74k 74j;74l 74j;74m 74j;74n 6hu;74o 73z
74p 73z;74q 74j;74r 74j;74s 74j;74t 74j;74u 768;74v 74j;74w 74j;74x 768;74y 74j;74z 768;750 74j;751 74j;752 74j
753 74j;754 74j;755 74j;756 74j;757 74j;758 757;759 757;75a 73z;75b 757;75c 757;75d 768 75s 757;75e 757;75f 6hf
75g 757;75h 757;75i 73z;75j 73z;75k 73z;75l 73z;75m 73z;75n 73z;75o 73z;75p 73z;75q 73z;75r 768;75s 768;75t 73z
75u 75s;75v yk;75w 767;75x 75v;75y 75v;75z 760;760 75v;761 75v;762 75v;763 75v;764 75v;765 75v;766 75v;767 75v
768 75v 73z;769 75v;76a 75v;76b 79h;76c 763;76d 763;76e 763;76f 767;76g 767;76h 767;76i 76h;76j 76h;76k 6dl;76l 767
76m 767;76n 76l;76o 76n;76p 70b;76q 76n;76r 76l;76s 76l 64b;76t y9;76u 74j;76v 75v;76w 75v;76x 75v;76y 75v;76z 75v
770 75v;771 75v;772 75v;773 772;774 75v;775 772;776 775;777 6hd;778 772;779 760;77a 760;77b 760;77c 760;77d 760
77e 760;77f 760;77g 760;77h 760;77i 760;77j yk;77k 77j;77l yk;77m 78q;77n yk;77o bg2;77p 77o;77q 77o;77r 8p1;77s 77q
77t 6zh;77u 77o;77v 6zh;77w 78x;77x 77u;77y 77u;77z 77l;780 77l;781 77z;782 77z;783 77z;784 77z;785 77z;786 77z
787 77z;788 77z;789 77l 6o3;78a 77l;78b 77l;78c 77l;78d 78c;78e 78c;78f 77l;78g 77l;78h 77l;78i 77l;78j 78i;78k 78i
78l 78i;78m 77l;78n 77l;78o 77l;78p 77l;78q 77l;78r 77l;78s 77l;78t 78q;78u 77l;78v 77l;78w 78v;78x 77l;78y 78x
78z 78x;790 77j;791 6c8;792 791;793 790;794 790;795 790;796 795;797 795;798 795;799 795;79a 790;79b 79c;79c 6c8
79d 79c;79e 79c;79f 79d;79g 6c8;79h 6c8;79i 79h;79j 77j;79k 79j;79l 790;79m 79j;79n 79j;79o 79n;79p 79n;79q 79j
79r 79n;79s 79n;79t 79s;79u 79s;79v 79j;79w 79v;79x 79v;79y 79x;79z 77j;7a0 79z;7a1 79z;7a2 79z;7a3 7a2;7a4 79z
7a5 7a4;7a6 79z;7a7 79z;7a8 6wv 6u4;7a9 79z;7aa 77j;7ab 77j;7ac 77j;7ad 77j;7ae 7ad;7af 7ae;7ag 7ad;7ah 77j;7ai yg
7aj 7as;7ak 7as;7al 6o3;7am 7al;7an 7al;7ao 7al;7ap 7ao;7aq 7ao;7ar 7ao;7as 6o3;7at 7as;7au 7as;7av 7as;7aw 7ai
7ax 6o3;7ay 7ax;7az yg;7b0 7az;7b1 7b0;7b2 7az;7b3 6uc;7b4 6v2;7b5 7b4;7b6 6hz;7b7 79c;7b8 7b4;7b9 7b4;7ba 7b4;7bb 7b4
7bc 7b4;7bd 7b4;7be 7bd;7bf yg;7bg 7bf;7bh 7bf;7bi yg;7bj yg;7bk yg;7bl 6x6;7bm 7bl;7bn yg;7bo yg;7bp yg;7bq yg;7br yg
7bs 7br;7bt 7br;7bu 7br;7bv 7bu;7bw 7br;7bx 7bw;7by 7bw;7bz 7bw;7c0 7by;7c1 7bz;7c2 7bz;7c3 yg;7c4 yg;7c5 7c4;7c6 7c4
7c7 7c4 6pg;7c8 7c7;7c9 7c4;7ca 7c9;7cb 7c9;7cc 7c9;7cd 7c4;7ce 7cd;7cf 7cd;7cg 7cd;7ch 7c4;7ci 6lb;7cj 7ci;7ck 7ci
7cl 7ci;7cm 7ci;7cn 7c4;7co 7cn;7cp 7cn;7cq 7cn;7cr 7cq;7cs 6dr;7ct 6c8;7cu 7ct;7cv yg;7cw 7cv;7cx 7cv;7cy 7cv;7cz yg
7d0 7cz;7d1 6u7;7d2 7d1;7d3 7d1;7d4 7cz;7d5 7cz;7d6 yg;7d7 6um;7d8 6u1;7d9 6ud;7da yg;7db 7da;7dc 7db;7dd 7db;7de 7da
7df 7da;7dg 7d9;7dh 6w9;7di 7d9;7dj yg;7dk 7dj;7dl 7dj;7dm yg;7dn 7dm;7do 7dm;7dp 780;7dq 7dm;7dr 7dm;7ds 7dp;7dt 7dm
7du 7dm;7dv 7dm;7dw 7do;7dx 77l;7dy 7do;7dz 7dp;7e0 yg;7e1 7e0;7e2 7e0;7e3 7e1;7e4 yg;7e5 yg;7e6 7e5;7e7 7e6;7e8 7e5
7e9 7e5;7ea 7e5;7eb 7e5;7ec 6o3;7ed 7ec;7ee yg;7ef yg;7eg 7ef;7eh yg;7ei yg;7ej 6jn;7ek 7ej;7el 7ei;7em 7ei;7en 6o3
7eo 7en;7ep 7em;7eq 7ei;7er 7eq;7es 7eq;7et 7eq;7eu yg;7ev 7eu;7ew 7eu;7ex 7eu;7ey 7eu;7ez yg 6s2;7f0 6u1;7f1 6s2
7f2 7f1;7f3 7ez;7f4 7ez;7f5 7f3;7f6 6o3;7f7 7f6;7f8 yg;7f9 7f8;7fa yg;7fb yg;7fc yg;7fd 7fc;7fe 7fc;7ff 7fc;7fg yg
7fh yg;7fi 7fh 7ga;7fj 7fh;7fk 7fh;7fl 7fk;7fm 6n0;7fn 7fm;7fo 6u1;7fp 7g8;7fq 6jy;7fr 7fm;7fs 7fr;7ft 7fm;7fu 7fm
7fv 7fm;7fw 7fm;7fx 7fm;7fy 7fm;7fz 7fy;7g0 yg;7g1 7g0;7g2 74j;7g3 7g0;7g4 6o4;7g5 7g0;7g6 7g0;7g7 7g0;7g8 7g0;7g9 7g8
7ga 7g0;7gb 7fp;7gc 7ga;7gd 7g0;7ge 7gd;7gf 6c8;7gg 6c8;7gh 6c8;7gi 6c8;7gj 6c8;7gk 6o3;7gl 7gk;7gm 7gk;7gn 7gk
7go 7gk;7gp 7go;7gq 7go;7gr 6sh;7gs 6sh;7gt 6sh;7gu 6sh;7gv 6sh;7gw 6t4;7gx yg;7gy 7gx;7gz 7gy;7h0 7de;7h1 7h0;7h2 yk
7h3 yk;7h4 7h3;7h5 6y3;7h6 6y3;7h7 7hf;7h8 7h7;7h9 5z5;7ha 7h9;7hb yl;7hc 7hb;7hd 7hb;7he 7h7;7hf 6y3;7hg 6y3;7hh 6y3
7hi 6y3;7hj 6y3;7hk 6y3;7hl 6yq;7hm 7h7;7hn 7h7;7ho 6yw;7hp 70z;7hq 70z;7hr 70z;7hs 70z;7ht 6yw;7hu 7ht;7hv 7ht
7hw 7ht;7hx 6yw;7hy 7hx;7hz 7ht;7i0 7ht;7i1 7i0;7i2 7i0;7i3 70n;7i4 70n;7i5 yu 70n;7i6 73z;7i7 73z;7i8 6c8;7i9 6c7
7ia 6cc;7ib yf;7ic 7ib;7id 7ic;7ie 7ib;7if 7ie;7ig 7ie;7ih 7ig;7ii 7ie;7ij 7ie;7ik 7ie;7il 7ie;7im yf;7in 7ib;7io 7ib
7ip 7ib;7iq 7ib;7ir 7ib;7is 7iq;7it 7ib;7iu 7ib;7iv 7ib;7iw 7iv;7ix 7iw;7iy 7iv;7iz 7iy;7j0 7iy;7j1 7iy;7j2 7iy
7j3 7j2;7j4 7j2;7j5 akx;7j6 7j2;7j7 7iy;7j8 7ib;7j9 7j8;7ja 7j9;7jb 7ib;7jc 7jk;7jd 7jc;7je 7jc;7jf 7m9;7jg 7ib
7jh 7jg;7ji 7jg;7jj 7jg;7jk 7in;7jl 7jk;7jm 7in;7jn 7in;7jo 7in;7jp 7in;7jq 7ib;7jr 7ib;7js 7jr;7jt 7jr;7ju 7jr
7jv 7ib;7jw 7jv;7jx 7jv;7jy 7jv;7jz 7ib;7k0 7jz;7k1 7jz;7k2 7jz;7k3 7jz;7k4 7ib;7k5 yf;7k6 7n5;7k7 7k6;7k8 7jc;7k9 7lm
7ka 7k9;7kb 7jk;7kc 7jb;7kd 7jb;7ke 7jd;7kf 7jk;7kg 7ib;7kh 7kg;7ki 7kg;7kj 7ib;7kk 7kj;7kl 7kg;7km 7kg;7kn 7iu
7ko 7j8;7kp 7ko;7kq 7ib;7kr 7kq;7ks yf;7kt 7kq;7ku 7kq;7kv 7kq;7kw 7ku;7kx 7iu;7ky 7iu;7kz 7iu;7l0 7kz;7l1 7iu;7l2 7l1
7l3 7l1;7l4 7l1;7l5 7l1;7l6 7kx;7l7 7l6;7l8 7kx;7l9 7kx;7la 7l6;7lb 7la;7lc 7l6;7ld 7iu;7le 7l1;7lf 7l1;7lg 7l1
7lh 7ib;7li 7lh;7lj 7ls;7lk 7ls;7ll 7s4;7lm 7j8;7ln 7t4;7lo 7t4;7lp 7t4;7lq 7n4;7lr 7lh;7ls 7iv;7lt 7ls;7lu 7ls
7lv 7lu;7lw 7ls;7lx 7ib;7ly 7lx;7lz 7ib;7m0 7jk;7m1 7jk;7m2 7jk;7m3 7j8;7m4 7m9;7m5 7m9;7m6 7m9;7m7 7m6;7m8 7m7
7m9 7ib;7ma 7n5;7mb 7n5;7mc 7n5;7md 7ib;7me 7ib;7mf 7me;7mg 7me;7mh 7mg;7mi 7mz;7mj 7mz;7mk 7mz;7ml 7mz;7mm 7mo
7mn 7mm;7mo 7jz;7mp 7mz;7mq 7mz;7mr 7mz;7ms 7kb 7mz;7mt 7mz;7mu 7jz;7mv 7jz;7mw 7jz;7mx 7jz;7my 7jz;7mz 7jz;7n0 7l0
7n1 7jc;7n2 7ib;7n3 7ue;7n4 7j8;7n5 7j8;7n6 7n5;7n7 7j8;7n8 7j8;7n9 7ne;7na 7n9;7nb 7j8;7nc 7j8;7nd 7nc;7ne 7j8
7nf 7jq;7ng 7jq;7nh 7ib;7ni 7n4;7nj 7k3;7nk 7nj;7nl 7nj;7nm 7kg;7nn 7nh;7no 7iv;7np 7no;7nq 7m3;7nr 7nq;7ns 7nq
7nt 7kg;7nu 7nv;7nv 7ib;7nw 7nv;7nx 7nv;7ny 7n9;7nz 7k3;7o0 7t3;7o1 7t3;7o2 7ib;7o3 7s6;7o4 7ib;7o5 7ib;7o6 7o5
7o7 7o5;7o8 7o7;7o9 7t3;7oa 7t3;7ob 7t3;7oc 7pd;7od 7pd;7oe 7o2;7of 7pd;7og 7o2;7oh 7o2;7oi 7pd;7oj 7pd;7ok 7o2
7ol 7o2;7om 7pd;7on 7pd;7oo 7o2;7op 7o2;7oq 7pd;7or 7pd;7os 7pd;7ot 7o2;7ou 7pd;7ov 7pd;7ow 7pd;7ox 7o2;7oy 7pd
7oz 7o2;7p0 7pd;7p1 7o2;7p2 7pd;7p3 7pd;7p4 7o2;7p5 7pd;7p6 7pd;7p7 7pd;7p8 7o2;7p9 7pd;7pa 7pd;7pb 7o2;7pc 7o2
7pd 7o2;7pe 7o2;7pf 7o2;7pg 7o2;7ph 7o2;7pi 7o2;7pj 7o2;7pk 7pd;7pl 7pd;7pm 7pd;7pn 7o2;7po 7o2;7pp 7pd;7pq 7pd
7pr 7pd;7ps 7pd;7pt 7o2;7pu 7o2;7pv 7pd;7pw 7pd;7px 7pd;7py 7p7;7pz 7o2;7q0 7o2;7q1 7o2;7q2 7pd;7q3 7o2;7q4 7o2
7q5 7p1;7q6 7o2;7q7 7o2;7q8 7o2;7q9 7o2;7qa 7o2;7qb 7o2;7qc 7ib;7qd 7qc;7qe 7ib;7qf 7qk;7qg 7nj;7qh 7qg;7qi 7k3
7qj 7qi;7qk 7qi;7ql 7qi;7qm 7qk;7qn 7qi;7qo 7ju;7qp 7ju;7qq 7ju;7qr 7m9;7qs 7m7;7qt 7m7;7qu 7m7;7qv 7m7;7qw 7k2
7qx 7my;7qy 7my;7qz 7k8;7r0 7ib;7r1 7r0;7r2 7r0;7r3 7r0;7r4 7r0;7r5 7r0;7r6 7qr;7r7 7qr;7r8 7n7;7r9 7n7;7ra 7n7
7rb 7n7;7rc 7ib;7rd 7rc;7re 7ne;7rf 7j8;7rg 7ib;7rh 7rg;7ri 7rj;7rj 7rg;7rk 7rg;7rl 7rg;7rm 7n9;7rn 7n9;7ro 7nw
7rp 7rr;7rq 7rp;7rr 7j8;7rs 7mo;7rt 7kg;7ru 7rt;7rv 7n5;7rw 7rx;7rx 7j8;7ry 7rx;7rz 7rx;7s0 7j8;7s1 7j8;7s2 7ne
7s3 7s4;7s4 7ne;7s5 7s4;7s6 1i5;7s7 ym;7s8 7s7;7s9 7s7;7sa 7nz;7sb 7in;7sc 7sb;7sd 7sb;7se 7qi;7sf 7k8;7sg 7rr
7sh 7nj 7k3;7si 7ib;7sj 7si;7sk 7ib;7sl 7sk;7sm 7qi;7sn 7jr;7so 7qi;7sp 7mo;7sq 7qi;7sr 7sq;7ss 7my;7st 7ss;7su 7jz
7sv 7ss;7sw 7rr;7sx 7s4;7sy 7m3;7sz 7m3;7t0 7t6;7t1 7t0;7t2 7k3;7t3 7k3;7t4 7k3;7t5 7k3;7t6 7k3;7t7 7my;7t8 yf;7t9 7t8
7ta 7t9;7tb 7t9;7tc 7tb;7td 7t9;7te 7t8;7tf 7t8;7tg 7tf;7th 7tf;7ti 7th;7tj 7tf;7tk 7tf;7tl 7tf;7tm 7tf;7tn 7tf
7to 7tf;7tp yf;7tq 7tp;7tr 7tp;7ts 7tq;7tt 7tp;7tu 7tp;7tv 7tp;7tw 7tv;7tx 7tv;7ty 7tx;7tz 7tv;7u0 7tp;7u1 7u0;7u2 7tp
7u3 7tp;7u4 7u7;7u5 7tq;7u6 7tx;7u7 7tp;7u8 7ue;7u9 7u7;7ua 7tp;7ub 1ug;7uc 7tp;7ud 7uc;7ue 7iv 7kj;7uf 7ue;7ug 7ue
7uh 7ue;7ui 7ue;7uj 7iv 7kg;7uk 7ib;7ul 7uj;7um 7uj;7un 7uj;7uo 7ib;7up 7ib;7uq 7lu;7ur yb;7us yb;7ut yb;7uu yb;7uv yb
7uw 7uv;7ux 7uv;7uy 7uv;7uz 7uy;7v0 yb;7v1 7v0;7v2 7v1;7v3 yb;7v4 yb;7v5 yb;7v6 yb;7v7 yb;7v8 7v7;7v9 7v8;7va 7v7
7vb 7v7;7vc 7vb;7vd 7v7;7ve 7v7;7vf 7ve;7vg 7ve;7vh yb;7vi 7v7;7vj 7v7;7vk 7v7;7vl 7v7;7vm 7v7;7vn yb;7vo 7vn;7vp 7vo
7vq 7vn;7vr 7vq 81f;7vs 7vn;7vt 7vs;7vu 7vs;7vv 7vn;7vw yb;7vx yb;7vy 7vw;7vz 7vy;7w0 7vy;7w1 7vw;7w2 7w1;7w3 7w1
7w4 yb;7w5 7w4;7w6 7w4;7w7 7w4;7w8 7w4;7w9 7w4;7wa 7w4;7wb 7wa;7wc 7w4;7wd 7wc;7we 7w4;7wf 7we;7wg 80o;7wh yb;7wi 7wh
7wj 7wi;7wk 7wh;7wl 7wh;7wm 7wh;7wn 7wh;7wo 7wn;7wp 7wn;7wq yb;7wr 7wq;7ws yb;7wt 81a;7wu bzp;7wv 7wt;7ww yb;7wx 7ww
7wy 7wx;7wz 7wx;7x0 7ww;7x1 yb;7x2 7x1;7x3 7x1;7x4 7x3;7x5 7x3;7x6 7x3;7x7 yb;7x8 7x7;7x9 7x7;7xa yb;7xb 7xa;7xc yb
7xd 7xc;7xe 7xd;7xf 7xc;7xg 7xc;7xh yb;7xi 7xh;7xj 7xi;7xk 7xi;7xl 7xi;7xm yb;7xn yb;7xo 7xn;7xp yb;7xq 7xp;7xr 7xp
7xs 7xq;7xt yb;7xu 7xt;7xv 7xt;7xw 7xv;7xx 7xt;7xy 7xt;7xz 7xt;7y0 7xt;7y1 yb;7y2 7y1;7y3 7y1;7y4 7y3;7y5 7y3;7y6 7us
7y7 7y8;7y8 7y6;7y9 7y6;7ya 7y6;7yb 7y6;7yc 7yb;7yd 7yb;7ye 7yb;7yf 7yb;7yg 7us;7yh 7yg;7yi 7yg;7yj 7yg;7yk 7yg
7yl 7yg;7ym 7us;7yn 7yg;7yo 7yn;7yp 7yn;7yq 7yp;7yr 7yn;7ys 7yg;7yt 7ys;7yu 7yg;7yv 7us;7yw 7yv;7yx 7yv;7yy 7yv
7yz 7yv;7z0 7yv;7z1 7yv;7z2 7yv;7z3 yb;7z4 7z3;7z5 7z4;7z6 yb;7z7 7us;7z8 7z7;7z9 7z7;7za 7z9;7zb 7z7;7zc 7zb;7zd 7z8
7ze 7z6;7zf 7ze;7zg 7z6;7zh 7z6;7zi 7z6;7zj 7zi;7zk 7z6;7zl 7zk;7zm 7zk;7zn 7zk;7zo yb;7zp 7zo;7zq 7zo;7zr 7zq 7yn
7zs 7zq;7zt 7zw;7zu 7zo;7zv 7zo;7zw 7zo;7zx 7zz;7zy 7zw;7zz 7zo;800 7zz;801 800;802 800;803 7yn;804 7zo;805 804
806 804;807 804;808 804;809 7ve;80a 809;80b 80a;80c 80b;80d 80a 7yb;80e 80a;80f 80e;80g yb;80h 80g;80i 80g;80j yb
80k 80j;80l 80j;80m 80l;80n 80j;80o 7us;80p 80o;80q 80o;80r 80o;80s yb;80t 80s;80u 80o;80v 80o;80w 7us;80x 80w;80y 80x
80z 80x;810 80x;811 810;812 810;813 812;814 812;815 80w;816 yb;817 7y6;818 816;819 818;81a yb;81b 81a;81c 81a;81d 81b
81e 81b;81f yb;81g 81f;81h 81g;81i cjy;81j 821;81k 821;81l y3;81m 81l;81n 81l;81o 81n;81p 81l;81q 81l;81r 81l;81s 823
81t 81l;81u y3;81v 81u;81w 81u;81x 81w;81y 81w;81z 81u;820 81u;821 y3;822 y3;823 821;824 823;825 823;826 823;827 823
828 823;829 823;82a 823;82b 823;82c 823;82d yl;82e 82d;82f 82d;82g 82e;82h 81k;82i 83s;82j 86u;82k 81k;82l 82k;82m 81k
82n 81k;82o 81j;82p 81j;82q 81j;82r 82p;82s 81j;82t 81i;82u 82p;82v 82p;82w 82p;82x 821;82y 81j;82z 82x;830 82x
831 82x;832 36y;833 81k;834 81i;835 834;836 81i;837 836;838 836;839 838;83a 838;83b 836;83c 81j;83d 83c;83e 83c
83f 83c;83g 81j;83h 83s;83i 83h;83j 83i;83k 83j;83l 83j;83m 83i;83n 83i;83o 83i;83p 83h;83q 83i;83r 81i;83s 81i
83t 821;83u 83s;83v 83s;83w 83s;83x 83s;83y 83s;83z 83s;840 83s;841 83z;842 83s;843 83s;844 83s;845 83s;846 83s
847 81k;848 83s;849 83s;84a 83s;84b 83s;84c 83s;84d 83s;84e 83s;84f 83s;84g 83s;84h 83s;84i 84e;84j cfx;84k 83s
84l 87m;84m 81i 81u;84n 84m;84o 84m;84p 8to;84q 84m;84r 84m;84s 84m;84t 84m;84u 84m;84v 84u;84w 838;84x 81k;84y 84x
84z 84x;850 84x;851 81i;852 851;853 852;854 853;855 852;856 852 81u;857 c8w;858 81k;859 852;85a 852;85b 852;85c 85b
85d 852;85e 853;85f 853;85g 853;85h 86l;85i 852;85j 852;85k 852;85l 851 av0;85m 851 av0;85n 85m;85o 85m av0;85p 85m
85q 851 av0;85r 85q;85s 85q;85t 85q;85u 851 av0;85v 851 av0;85w 851 av0;85x 851 av0;85y 851 av0;85z 851 av0
860 851 av0;861 av3;862 av3;863 av3;864 81i;865 81i;866 81i;867 81i;868 81i;869 81i;86a 83s;86b 81i;86c 81i;86d 81i
86e 81i;86f 81i;86g 81i;86h 865;86i y3;86j 86i;86k 86i;86l 81u;86m 86l;86n 86l;86o 86l;86p 86l 81u;86q 86i;86r 86i
86s 86i;86t 81k;86u 81u;86v 86u;86w 86u;86x 86u;86y 86v;86z 86v;870 82j;871 86u;872 86u;873 81u;874 81u 87l;875 81u
876 81u;877 81u 81i;878 877 87a;879 81u 81i;87a 86u;87b 86u;87c 86u;87d 87m;87e 87m;87f 5ff;87g 81j;87h 81k;87i 81k
87j 81k;87k 81k;87l y3 chp;87m 81u;87n 87m;87o 87m;87p 87s;87q 87s;87r 87l 399;87t 87r;87u 87t;87v 87t;87w 87r;87x 87r
87y 87x;87z 87x;880 87x;881 87x;882 87x;883 87x;884 87x;885 87x;886 87r;887 886;888 886;889 888;88a 886;88b 88a
88c 88a;88d 87x;88e 87r;88f 87l;88g 87r;88h 87r;88i 87r;88j 87r;88k 87r;88l 87r;88m 87r;88n 87l;88o 81u;88p 87l
88q 87l;88r 87l;88s 87l;88t 87l;88u av1;88v 87l;88w 87r;88x 87l;88y 86v;88z 81i;890 yh;891 890;892 890;893 yh;894 893
895 893;896 893;897 893;898 893;899 893;89a 893;89b 893;89c 893;89d 893;89e 893;89f 893;89g 893;89h 893;89i 893
89j 893;89k 893;89l 893;89m 893;89n 893;89o 89b;89p 893;89q yh;89r 89q;89s 89q;89t 89q;89u 89q;89v 89q;89w 89q;89x 89q
89y 89q;89z 89q;8a0 89z;8a1 89q;8a2 89q;8a3 89q;8a4 89q;8a5 89q;8a6 yh;8a7 8a5;8a8 8a7;8a9 8a7;8aa 8a7;8ab 8aa;8ac 8a5
8ad 89q;8ae 89q;8af 8ad;8ag 8ad;8ah 8ag;8ai 89q;8aj 8ai;8ak yh;8al 8ak;8am 8b2;8an yh;8ao 893;8ap yh;8aq yh;8ar yh
8as yh 8gj;8at yh;8au 8at;8av 8e6;8aw 8at;8ax 8av;8ay 8av;8az 8av;8b0 8av;8b1 8b4;8b2 893;8b3 yh;8b4 yh;8b5 8b4
8b6 8b4;8b7 89q;8b8 8b4;8b9 8b4;8ba 89q;8bb 89q;8bc 89q;8bd 8c4;8be yh;8bf 8be;8bg 8b9;8bh 8b4;8bi 8c4;8bj 8b4;8bk 8b4
8bl 8c4;8bm 8c4;8bn 8au;8bo 8au;8bp yh;8bq yh;8br yh;8bs 8bt;8bt yh;8bu 8bq;8bv 8bq;8bw 89q;8bx xr;8by yh;8bz yh
8c0 8by;8c1 yh;8c2 yh;8c3 yh;8c4 89q;8c5 89q;8c6 8c5;8c7 8c4;8c8 8c5;8c9 xp;8ca 8c9;8cb yh;8cc ye 8c9;8cd ye 8c9
8ce 8c9;8cf 8c5;8cg 8c4;8ch 89q;8ci 8ch;8cj yh;8ck 8cj;8cl 8cj;8cm 8cj;8cn 8cm;8co 8cm;8cp 8cm;8cq 8cm;8cr 8fp;8cs 8cj
8ct 8cs;8cu 8cj;8cv 8cu;8cw 8cu;8cx 8d7;8cy 8d7;8cz 8d7;8d0 8cs;8d1 8d2;8d2 8d3;8d3 8d7;8d4 8d7;8d5 8d7;8d6 8d7
8d7 8cu;8d8 8d0;8d9 8d3;8da 8d9;8db 8d9;8dc 8d3;8dd 8cj;8de 89q;8df 89q;8dg 8cu;8dh 8d7;8di 8dg;8dj 8dg;8dk 8cs
8dl 8cs;8dm 8dg;8dn 8b2;8do 8b2;8dp 8gt;8dq 8gj;8dr 8gt;8ds 8gt;8dt 8gt;8du 8gt;8dv 8gt;8dw 8cs;8dx 8ak;8dy 8dw
8dz 8ak;8e0 8mj;8e1 8dy;8e2 8dw;8e3 yh;8e4 8e3 yh;8e5 8e4;8e6 8at;8e7 yh;8e8 yh;8e9 yh;8ea yh;8eb yh;8ec yh;8ed yh
8ee 8an;8ef 8nm;8eg 8ef;8eh 8ef;8ei 8ef;8ej 8ek;8ek 8hm;8el 8ek;8em 8ek;8en 8ek;8ep 8gj;8eq 8cj;8er 8eq;8es 8dw
8et 8dw;8eu 8dw;8ev 8eu;8ew 8ef;8ex 8ft;8ey 89q;8ez 8av;8f0 8az;8f1 8az;8f2 8az;8f3 yh;8f4 8f3;8f5 8f8;8f6 8f5;8f7 8f8
8f8 8f9;8f9 8b4;8fa 8ak;8fb 8fa;8fc 8fa;8fd 8p1;8fe 893;8ff 8fh;8fg 8b2;8fh 8gj;8fi 8fh;8fj 8gj;8fk 8ks;8fl 8ks
8fm 89q;8fn 89q;8fo 8ks;8fp 8cm;8fq yh;8fr 893;8fs 893;8ft yh;8fu 8b2;8fv 8b2;8fw 8b4;8fx 8b4;8fy 8fx;8fz 8fx;8g0 8fx
8g1 8fw;8g2 8fw;8g3 8gm;8g4 8fw;8g5 8fw;8g6 8fw;8g7 8b4;8g8 8g9;8g9 8d0;8ga 8cj;8gb 8ga;8gc 8cj;8gd 8cj;8ge 8os
8gf 8gc;8gg 8c4;8gh 8ge;8gi 8ga;8gj 8cj;8gk 8gj;8gl 8gj;8gm 8gs;8gn 8gs;8go 8lm;8gp 8gj;8gq 8gs;8gr 8pl;8gs 8cj
8gt 8gj;8gu 8gs 8lm;8gv 8gs;8gw 8gj;8gx 8gw;8gy 8ak;8gz 8gj;8h0 8gj;8h1 8gj;8h2 8gj;8h3 8gj;8h4 8gj;8h5 8dt;8h6 yh
8h7 8gj;8h8 8gj;8h9 8h7 8gj;8ha 8h7;8hb 8h7;8hc 8h7;8hd 8cj;8he 8gj;8hf 8gv;8hg 8it;8hh 8gj;8hi 8gj;8hj 8my;8hk 8gj
8hl 8oi;8hm 8gj;8hn 8b4;8ho 8ft;8hp 8ho;8hq 8hn;8hr 8ft;8hs 8hr;8ht 8hu;8hu 8b4;8hv 8ks;8hw 8hu;8hx 8hu;8hy 8hu
8hz 8hy;8i0 8b4;8i1 8b4;8i2 8hu;8i3 8hu;8i4 8cl;8i5 8cl;8i6 8cl;8i7 8i5;8i8 8f9;8i9 8i5;8ia 8i5;8ib 8b9;8ic 8cl
8id 8ic;8ie 8cj;8if 8cl;8ig 8cl;8ih 8ig;8ii 8b4;8ij 8ii;8ik 8b4;8il 8b4;8im yh;8in 8im;8io 8in;8ip 8in;8iq 8ir;8ir 8c4
8is 8c4;8it 8gj;8iu 8it;8iv 8cl;8iw 8iv;8ix 8b2;8iy 8b2;8iz yh;8j0 8cj;8j1 8cj;8j2 8cj;8j3 8cj;8j4 8j3;8j5 8cj;8j6 8cj
8j7 8hu;8j8 8im;8j9 8in;8ja 8b4;8jb 8ja;8jc 8jb;8jd 8ja;8je 8jf;8jf 8ja;8jg 8ja;8jh 8jg;8ji 8ja;8jj 8b4;8jk 8ja
8jl 8cj;8jm 8jl;8jn 8jl;8jo 8cj;8jp 8im;8jq 891;8jr 8jq;8js 891;8jt 8js;8ju 89q;8jv 89q;8jw 8gj;8jx 8cl;8jy 8gj
8jz 8fw;8k0 8c4;8k1 8gj;8k2 8gj;8k3 8gt;8k4 8b4;8k5 8gj;8k6 8gj;8k7 8fw;8k8 8gj;8k9 8gj;8ka 8ak;8kb 8cs;8kc 8kb
8kd 8ak;8ke 8cs;8kf 8kb;8kg 8cs;8kh 8kb;8ki 8kb;8kj 8ak;8kk 8kj;8kl 8cs;8km 8ak;8kn 8an;8ko 8kn;8kp 89q;8kq 89q
8kr 89q;8ks 8cj;8kt 8ks;8ku 8gj;8kv 8ku;8kw 8gj;8kx 8fh;8ky 8b4;8kz 8ky;8l0 8ky;8l1 8ky;8l2 8ky;8l3 8ky;8l4 8b4
8l5 8gj;8l6 8l5;8l7 8f9;8l8 8f8;8l9 8f8;8la 8f9;8lb 8f8;8lc 8l3;8ld 8le;8le 8gj;8lf 8cj;8lg 8le;8lh 8l0;8li 8gs
8lj 8f9;8lk 89q;8ll 89q;8lm 8gj;8ln 8gj;8lo 8lm;8lp 8cx;8lq 8b4;8lr 8gj;8ls yh;8lt yh;8lu 8lz;8lv 8lz;8lw 8lx;8lx 8lz
8ly 6bg 8lx;8lz 8p1;8m0 yh;8m1 yh;8m2 893;8m3 yh;8m4 890;8m5 8pq;8m6 8pq;8m7 8ak;8m8 8m7;8m9 8m7;8ma 8ks;8mb 8b4
8mc 893;8md 8cj;8me 8pn;8mf 8pn;8mg 8pn;8mh 8pn;8mi 8fa;8mj 8ak;8mk 8ld;8ml 8l4;8mm 8l4;8mn 8ml;8mo 8lq;8mp 8b2
8mq 8mp;8mr 8mp;8ms 8b2;8mt 8mp;8mu 8mp;8mv 8gj;8mw 8gj;8mx 8mv;8my 8gj;8mz 8gj;8n0 8gj;8n1 8ak;8n2 8lm;8n3 8gs
8n4 8n3;8n5 8n3;8n6 8gs;8n7 89q;8n8 8n7;8n9 8n7;8na yh;8nb 89q;8nc 89q;8nd 8bp;8ne 8ak;8nf 8hm;8ng 893;8nh 89i;8ni 8cj
8nj 8ni;8nk 8ni;8nl 8cj;8nm 8ak;8nn 8gj;8no 8gj;8np 8gj;8nq 8gu;8nr 8cs;8ns 8nr;8nt 8cl;8nu 89q;8nv 8nu;8nw 8nu
8nx 8b4;8ny 8gj;8nz 8gj;8o0 8kb;8o1 8cs;8o2 8ak;8o3 8ak;8o4 8ak;8o5 8ak;8o6 8le;8o7 8b4;8o8 8j9;8o9 8j9;8oa 89q
8ob yg yf 89q;8oc 8l4;8od 8a4;8oe 8cs;8of 8lm;8og 8b2;8oh 89q;8oi 890;8oj yg yf 89q;8ok yg yf 89q;8ol yg yf 89q
8om yg yf 89q;8on 8or;8oo 8on;8op 8b4;8oq yg yf 89q;8or 8oi;8os 8oi;8ot 8os;8ou 8os;8ov 8ou;8ow 8os;8ox 891;8oy 89q
8oz 8p1;8p0 8p1;8p1 yh;8p2 8p1;8p3 8p1;8p4 8p1;8p5 8b2;8p6 89q;8p7 8p6;8p8 8p7;8p9 8p6;8pa 8p6;8pb 8p6;8pc 8p6;8pd 8pc
8pe 8p7;8pf 8p6;8pg 8p6;8ph 8gs;8pj 89q;8pk 8pj;8pl 8fa;8pm 890;8pn 8pm;8po 8pn;8pp 8pn;8pq 8pn;8pr 8pn;8ps 8pn
8pt 8ps;8pu 8ps;8pv 8mf;8pw 891;8px 89q;8py 89q;8pz 8n7;8q0 89q;8q1 yh;8q2 8q1;8q3 8q1;8q4 8q1;8q5 8q1;8q6 8q1;8q7 8q1
8q8 8q1;8q9 8q1;8qa 8q1;8qb 893;8qc 8b2;8qd 8b4;8qe 8ja;8qf 8d0;8qg 8q1;8qh 8ak;8qi 8ak;8qj 8cj;8qk 8cj;8ql 8cj
8qm 8oi;8qn 8oi;8qo yc;8qp yc;8qq 8w3;8qr 8vu;8qs 8wq;8qt 8qr;8qu 8tq;8qv 8w3;8qw 8w3;8qx 8xp;8qy 8qz;8qz 8wq;8r0 8wp
8r1 8qz;8r2 8wq;8r3 ye yc;8r4 8rp;8r5 8xb;8r6 8wq;8r7 8wq;8r8 8wq;8r9 8yj yh;8ra 8yj;8rb 8vu;8rc 8w3;8rd 8rc;8re 8rc
8rf 8rc;8rg 8wp;8rh 8wp;8ri 8sn;8rj 8yd;8rk 8rc;8rl 8y5;8rm 8rl;8rn 8ro;8ro 8wp;8rp 8tx;8rq 8rp;8rr 8wq;8rs 8rr
8rt 8rq;8ru 8wa;8rv 8tn;8rw 8xp;8rx 8u2;8ry 8s3;8rz 8wq;8s0 8y5;8s1 8xp;8s2 8w3;8s3 8qz;8s4 8s2;8s5 8s2;8s6 8sx
8s7 8wq;8s8 8sx;8s9 8sx;8sa 8xk;8sb 8wq;8sc 8i1;8sd 8sx;8se 8sx;8sf 8yj;8sg 8sx;8sh 8wq;8si 8xx;8sj 8s3;8sk 8w3
8sl 8qz;8sm 8u2;8sn 8sx;8so 8wp;8sp 8sx;8sq yc;8sr 8w3;8ss 8w3;8st 8sx;8su 8sx;8sv 8xp;8sw 8wq;8sx 8wq;8sy 8sx;8sz 8sx
8t0 8sx;8t1 8xs;8t2 8wp;8t3 8wq;8t4 8t3;8t5 8t3;8t6 8t3;8t7 8qq;8t8 8t7;8t9 8wl;8ta 8wl;8tb yc;8tc yc;8td yc;8te yc
8tf yc;8tg yc;8th yc;8ti 8ug;8tk 8wq;8tl yc;8tm 8wp;8tn 8rp;8to 8tx;8tp 8to;8tq 8wq;8tr 8to;8ts 8tq;8tt 8tq;8tu 8tt
8tv 8tq;8tw yc;8tx 8wp;8ty 8tx;8tz 8xp;8u0 8xb;8u1 8wq;8u2 8yj;8u3 8yj;8u4 8yj;8u5 8yj;8u6 6yh;8u7 8rl;8u8 8w6;8u9 8xp
8ua 8w3;8ub 8wj;8uc 8tq;8ud 8qz;8ue 8qz;8uf 8wp;8ug 8wq;8uh yc;8ui yc;8uj 8yd;8uk 8yd;8ul 8vy;8um yc;8un yc;8uo 8z0
8up 8sx;8uq 8up;8ur 8y5;8us 8wp;8ut 8ur;8uu 8us;8uv yc;8uw 8sx;8ux 8uw;8uy 8xs;8uz 8sn;8v0 8uc;8v1 8u2;8v2 8wp;8v3 8tn
8v4 8rp;8v5 8tx;8v6 bk9;8v7 yc;8v8 bk9;8v9 8sx;8va 8v5;8vb 8w3;8vc 8v5;8vd 8xp;8ve 8w3;8vf 8vu;8vg 8vu;8vh 8rp;8vi 8vh
8vj 8vh;8vk 8y5;8vl 8wp;8vm 8vl;8vn 8wa;8vo 8yj;8vp 8uw;8vq 8yj;8vr 8yj;8vs 8tq;8vt 8yj;8vu yc;8vv 8vu;8vw 8vu;8vx 8vu
8vy 8yd;8vz 8vy;8w0 8yj;8w1 8yj;8w2 8w1;8w3 yc;8w4 8w5;8w5 8w3;8w6 8w3;8w7 8w5;8w8 8w5;8w9 8w5;8wa 8w5;8wb 8w5;8wc 8w5
8wd 8w5;8we 8w5;8wf 8w5;8wg 8xj;8wh 8xp;8wi 8sx;8wj 8sx;8wk 8wp;8wl 8v5;8wm 8yj;8wn 8rl;8wo 8wn;8wp yc;8wq yc;8wr 8wq
8ws 8qz;8wt bk9;8wu 8sx;8wv 8w3;8ww 8wv;8wx 8qz;8wy 3im;8wz 8qz;8x0 8xk;8x1 8x0;8x2 8qz;8x3 8qz;8x4 8x0;8x5 8x4
8x6 8yd;8x7 8qz;8x8 8x7;8x9 8qz;8xa 8qz;8xb 8wq;8xc 8xb;8xd 8yj;8xe 8qz;8xf 8xe;8xg 8x0;8xh 8xg;8xi 8z0;8xj 8xs
8xk 8qz;8xl 8qz;8xm 8wp;8xn 8xm;8xo 6yh;8xp 8yj;8xq 8sx;8xr 8yd;8xs 8qz;8xt 8wp;8xu 8wp;8xv 8wq;8xw 8w5;8xx 8sx
8xy 8w5;8xz 8v2;8y0 8xz;8y1 8xz;8y2 8xz;8y3 8wq;8y4 8y5;8y5 8rp;8y6 8yd;8y7 8xp;8y8 8wq;8y9 8to;8ya 8rl;8yb 8ya
8yc 8wp;8yd 8w3;8ye 8sx;8yf 8ye;8yg 8sx;8yh 8sx;8yi 8wq;8yj 8wq;8yk 8yj;8yl 8yj;8ym 8yj;8yn 8yj;8yo 8w5;8yp 8xe
8yq 8ty;8yr yc;8ys yc;8yt 8vu;8yu 8yt;8yv 8yt;8yw 8yt;8yx yc;8yy 6yh 8tr;8yz 6yh 8tr;8z0 8yj;8z1 8w3;8z4 8yd;8z5 8rg
8z6 8rg;8z7 8z6;8z8 8sx;8z9 8sx;8zb 8sn;8ze 8wq;8zi 8zg;8zn y8;8zo 8zn;8zp y8;8zq y8;8zr y8;8zs y8;8zt 8zs;8zu y8
8zv y8;8zw 8zv;8zx 8zv;8zy y8;8zz 8zy;900 94r;902 xw;903 93e;904 93h;905 935;906 95i 3z6;907 92z;908 96d;909 95m
90a 96d;90b 96d;90c 93x;90d 94u;90e 94d;90f 90r;90g 92s;90h 94d;90i 8xz;90j 94k;90l 92r;90m 95l;90n xr;90o 96b;90p 909
90q xr;90r xp;90s 93l;90t 93l;90u 95v;90v 94r;90w 96p;90x bkv;90y 936;90z 95v;910 97a;911 96d;912 93k;913 xr;914 xq
915 92s;916 915;917 92d;919 90r;91a 91q;91b cfh;91c 92s;91d 918;91f 96d;91g 94w;91h 94d;91i aly;91j xr;91k xr;91l xr
91m 93m;91n 8s2;91o 93c;91p 915;91q 94r;91r 91c;91s 8v2;91t xr;91u 95v;91v 91u;91w 93l;91x 91e;91y 90c;91z 94u
920 92s 965;921 96d;922 97k;923 94e;924 92z;925 965;926 90q;927 90r;928 926;929 95m;92b 94v;92c 92r;92d bln;92e xr
92f 90r;92g bln;92h 91q;92i 96p;92j 92r;92k xq;92l 954;92m 93k;92n 90x;92o xq;92p 90r;92q 93k yh;92r 94u;92s xq
92t 92s;92u c8z;92v 92u;92w c8z;92x 94r;92y 90r;92z 97a;930 919;931 xq;932 94e;933 96d;934 95n;935 94r;936 94d;937 97a
938 xr;939 94u;93a xq;93b 92s xq;93c 90r;93d 95v;93e 94v;93f 93k;93g 936;93h 932;93i 93j;93j 90r;93k xq;93l xq;93m 93k
93n 92n;93o 935;93p 95m;93q 94d;93r 93k;93s 8v2;93t 8wp;93u 93l;93v 90q;93w 92d;93x xr;93y 94e;93z 940;940 xr;941 94v
942 93z;943 957;944 xr;945 90s;946 xq;947 955;948 902;949 94e;94a 96d;94b 92s;94c 94r;94d 92s;94e 92s;94f 978;94g xp
94h 93k;94i 94g;94j xq;94k xr;94l 939;94m 94u;94n 94m;94o 8s2;94p 8s2;94q 90r;94r bln;94s aly;94t 92r;94u xp;94v 90q
94w yc;94x yc;94y 95v;94z 93k;950 935;951 94v;952 96d;953 936;954 93k;955 xr;956 xr;957 93j;958 936;959 91c;95a xr
95b 94e;95c 90q;95d xr;95e bkn;95f 92s;95g 935;95h 95m;95i xq;95j xp;95k 902;95l xq;95m 94e;95n 92s;95o 92s;95p 91q
95q 94r;95r 94r;95s 96p;95t 90a;95u 96p;95v xr;95w xr;95x 96r;95y 94w;95z xr;960 xr;961 92r;962 90r;963 968;964 94u
965 y2;966 94u;967 92g;968 92s;969 95v;96a 94d;96b cgd;96c 91q;96d 92s;96e 92n;96f 90l;96g 91q;96h 92s;96i 92n;96j xr
96k xr;96l 96k;96m 954;96n 94x;96o 919;96p 90r;96q 92g;96r 94u;96s xr;96t 93m;96u 96j;96v 8v2;96w 93l;96x 94e;96y xr
96z 91t;970 97l;971 94e;972 93k;973 94x;974 94d;975 94d;976 93l;977 94t;978 xr;979 xq;97a 94d;97b xp;97c 96j;97d 902
97e 92s;97f 91q;97g 949;97h xq;97i 90h;97j 90r;97k 90r;97l xq;97m 94r;97n 5ng;97o 5ng;97p 5ng;97q 97p;97r 5ng;97s 97p
97t 97p;97u 5ng;97v xw;97w xw;97x xw;97y 64i;97z aai;980 97y;982 64i;983 aav;984 64i;985 984;986 64i;987 986;988 986
989 98g;98a 98g;98b 98a;98d 98g;98e 98g;98f 98g;98g 64i;98h adq;98i 98g;98j 98g;98k 97y;98l 97y;98m 98l;98n 97y
98o 5ng;98p xx;98q xx;98r xx;98s xx;98t 9sq;98u xx;98v xx;98w a4g;98x xx;98y xx;98z xx;990 xx;991 xx;992 aj9;993 aih
994 xx;995 991;996 xx;997 xx;998 xx;999 xx;99a xx;99b 9kh;99c xx;99d xx;99e a9o;99f xx;99g xx;99h xx;99i xx;99j xx
99k xx;99l xx;99m xx;99n xx;99o xx;99p xx;99q xx;99r xx;99s ah4;99t xx;99u xx;99v xx;99w xx;99x xx;99y xx;99z xx
9a0 xx;9a1 xx;9a2 xx;9a3 xx;9a4 xx;9a5 9a4;9a6 9a4;9a7 9a4;9a8 xx;9a9 xx;9aa 9a9;9ab xx;9ac xx;9ad xx;9ae 9an;9af xx
9ag xx;9ah xx;9ai 9an;9aj xx;9ak 9an;9al xx;9am xx;9an xx;9ao 9al;9ap 99j yh;9aq 9as;9ar xx;9as 9ar;9at 9ar;9au 9ar
9av xx;9aw xx;9ax xx;9ay xx;9az 99j;9b0 99j xx;9b1 99j xx;9b2 9az;9b3 9az;9b4 9az;9b5 9az;9b6 xx;9b7 9az;9b8 9az
9b9 9b8;9ba 9az;9bb 9az;9bc 99j xx;9bd 9az;9be 9bd;9bf 9az;9bg 9bd;9bh 9bd;9bi 9c4;9bj 99j xx;9bk 99j xx;9bl 9c4
9bm 99k;9bn 9az;9bo 9az;9bp 9az;9bq 99k;9br 9bq;9bs 9az;9bt xx;9bu 9az;9bv 8fe;9bw 8fe;9bx 8fe;9by 8fe;9bz 8fe;9c0 8fe
9c1 99j;9c2 99j xx;9c3 99j xx;9c4 99j;9c5 99j;9c6 9c5;9c7 9c5;9c8 9c5;9c9 9c5;9ca 9c5;9cb 9c5;9cc 9c5;9cd 9c5;9ce 9c5
9cf 9c5;9cg 9az;9ch 9cg;9ci xx;9cj xx;9ck xx;9cl xx;9cm xx;9cn xx;9co xx;9cp afu;9cq xx;9cr 9q8;9cs 9mt;9ct 9ez
9cu 9et;9cv 98y;9cw 9zc;9cx 99g;9cy xx;9cz 9jz bnz;9d0 xx;9d1 xx;9d2 a50;9d3 xx;9d4 9d2;9d5 9qo;9d6 9eu;9d7 a1c
9d8 9ul;9d9 xx;9da 9ul;9db 99n;9dc xx;9dd 99a;9de xx;9df 9yx;9dg 9df;9dh xx;9di 9f1;9dj xx;9dk 9yi;9dl 98y;9dm a9j
9dn xx;9do 99p;9dp 9re;9dq 9et;9dr abw;9ds a9j;9dt 9f2;9du 9eu;9dv aay;9dw xx;9dx 9ex;9dy 9or;9dz ae2;9e0 9r9;9e1 a7s
9e2 99g;9e3 99g;9e4 a8j;9e5 9y2;9e6 a9h;9e7 a4p;9e8 xx;9e9 ab7;9ea 9dj;9eb a3b;9ec 98u;9ed a2z;9ee 9qv;9ef 9mw;9eg 9e9
9eh 9gf;9ei 999;9ej a71;9ek 9ar;9el 99z;9em abw;9en 9eo;9eo 999;9ep 9s1;9eq a28;9er xx;9es xx 99x;9et 9a1;9eu 99u
9ev afe;9ew xx;9ex 994;9ey 9a2;9ez 9et;9f0 9y2;9f1 99g;9f2 xx;9f3 xx;9f4 a9g;9f5 9a1;9f6 a3c;9f7 9je;9f8 2hx;9f9 a0a
9fa 9ex a65;9fb akc;9fc 9nf;9fd 9qo;9fe 9ex a65;9ff ah5;9fg xx;9fh 98y;9fi 9as;9fj 9mt;9fk 9hx;9fl 9qg;9fm 9fe;9fn aaa
9fo acm;9fp xx;9fq a50;9fr 9fe;9fs a3b;9ft xx;9fu 9x8;9fv xx;9fw 9ey;9fx 9li;9fy 9a0;9fz xx;9g0 afy;9g1 9ez;9g2 9t4
9g3 99n;9g4 99x;9g5 9qj;9g6 a59;9g7 xx;9g8 afv;9g9 9so;9ga 98u;9gb a65;9gc 9a1;9gd ab7;9ge a5e;9gf a71;9gg xx;9gh 9mt
9gi 9a1;9gj ako;9gk xx;9gl abw;9gm akc;9gn 9a1;9go a0j;9gp 9t4;9gq xx;9gr 99a;9gs a8j;9gt 9kt;9gu xx;9gv acy;9gw acy
9gx 98x;9gy 9dm;9gz ah5;9h0 9mt;9h1 xx;9h2 99x;9h3 9qh;9h4 aaa;9h5 a8r;9h6 9kh;9h7 9b1;9h8 a0a;9h9 9h6;9ha a08
9hb a0a 99n;9hc 9mt;9hd xx;9he 9mn;9hf ae7;9hg a4g;9hh 9y2;9hi a13;9hj 9sh;9hk 9sh;9hl ai0;9hm 9lq;9hn 999;9ho a0a
9hp a6c;9hq 9ey;9hr 9vh;9hs 9hq;9ht 9d0;9hu 9fr;9hv ah5;9hw 9qg;9hx 98y;9hy a0e;9hz aix;9i0 9kh;9i1 9n5;9i2 aj0
9i3 99g;9i4 aaa xx;9i5 aj6;9i6 xx;9i7 9g9;9i8 9x8;9i9 a6e;9ia xx;9ib 9d0;9ic xx;9id a71;9ie 9lg;9if a1c;9ig a6c
9ih a1c;9ii 99p;9ij xy;9ik xx;9il 9gf;9im 9n4;9in a3b;9io 9mn;9ip 9qg;9iq 99z;9ir 9pe;9is 9te akc;9it 98q;9iu 9wl
9iv afx;9iw 9re;9ix adh;9iy adh;9iz xx;9j0 a71;9j1 xx;9j2 9we;9j3 98q;9j4 a03;9j5 99a;9j6 aa0;9j7 a9j;9j8 99q;9j9 98q
9ja 9jx;9jb adv;9jc ab7;9jd xx;9je a3c;9jf xx;9jg 9og;9jh 9jx;9ji ah4;9jj acm;9jk 9nf;9jl 9nj;9jm aix;9jn ah2;9jo xx
9jp 991;9jq 99t;9jr 9jq;9js 98u;9jt 9eo;9ju 9eo;9jv 9vx;9jw ah7;9jx 9y5;9jy acb;9jz 99p;9k0 9jz;9k1 9qg;9k2 agl
9k3 99p;9k4 a07;9k5 9eu;9k6 ahq;9k7 9eu;9k8 9eu;9k9 9a1;9ka xx;9kb af9;9kc a1c;9kd a9p;9ke adn;9kf 9we;9kg 9xq;9kh xx
9ki a50;9kj 9d2;9kk aa0;9kl 99p;9km a1c;9kn a1c;9ko abw;9kp akk;9kq 9d8;9kr a13;9ks a13;9kt ade;9ku a6e;9kv a4j
9kw 9sh;9kx 99z;9ky a2a;9kz xx;9l0 9kt;9l1 9hx;9l2 9im;9l3 a2a;9l4 9k9;9l5 9k3;9l6 9cs;9l7 afy ads;9l8 a71;9l9 xx
9la 9sh;9lb 9la;9lc 9yr;9ld 9d0;9le 9f1;9lf aiy;9lg 98q;9lh a13;9li 9oz;9lj 9as;9lk 9as;9ll 9mt;9lm 9yh;9ln a6c
9lo 99u;9lp 9hm;9lq xx;9lr a65;9ls acm;9lt akk;9lu xx;9lv a18;9lw a77;9lx 9a2;9ly 9a1;9lz 9ly;9m0 a3p;9m1 xx;9m2 akc
9m3 9x7;9m4 a2v;9m5 xx;9m6 9xq;9m7 9di;9m8 afw;9m9 9zh;9ma 99t;9mb 9ma;9mc 991;9md 9ez;9me 9y2;9mf 9v9;9mg 98r;9mh a50
9mi 9mf;9mj a3b 9ro;9mk ad9;9ml 99c xx;9mm 9q5;9mn 9a1;9mo 999;9mp a7e;9mq xx;9mr xx;9ms acy;9mt 9a2;9mu xx;9mv xx
9mw 9qv;9mx a7e;9my 9re;9mz a2z;9n0 9rz;9n1 9rz;9n2 998;9n3 9jz;9n4 99a;9n5 993;9n6 xx;9n7 a9u;9n8 xx;9n9 a5c;9na 9rg
9nb 9rf;9nc 9re;9nd 9t4;9ne akc;9nf a50;9ng xx;9nh a0a;9ni 98r;9nj 99n;9nk 9kw;9nl 9je 99h;9nm 9w8;9nn 9jz bnz;9no a3b
9np xx;9nq xx;9nr 99i;9ns xx;9nt 9da;9nu 9il;9nv 9qb;9nw 9a2;9nx 9eo;9ny a9j;9nz a6e;9o0 xx;9o1 99p;9o2 9dj;9o3 a6e
9o4 9d3;9o5 xx;9o6 9qg;9o7 agl;9o8 a7e;9o9 99x;9oa 9x8;9ob 9et;9oc 9yh;9od 9dm;9oe 9yr;9of aai;9og 9y2;9oh a5z;9oi 9a0
9oj xx;9ok a6c;9ol 9x7;9om 999;9on 9g4;9oo acj;9op ady;9oq akl;9or a3b;9os 99r;9ot 9da;9ou afw;9ov a13;9ow 9rz;9ox 9y5
9oy afx;9oz xx;9p0 afx;9p1 a7e;9p2 aay;9p3 ah2;9p4 9nw;9p5 9j8;9p6 9sy;9p7 9ul;9p8 98x;9p9 98x;9pa 9tv;9pb xx;9pc 9nw
9pd 98q;9pe 9eo;9pf adh;9pg akk;9ph ahk;9pi xx;9pj 99d;9pk ad1;9pl 9et;9pm xx;9pn 993;9po 993;9pp a3h;9pq 9tc;9pr 9a1
9ps xx;9pt a2b;9pu 9pn;9pv 9pn;9pw a4x;9px 9zh;9py 9dh;9pz xx;9q0 xx;9q1 afb;9q2 xx;9q3 a4x;9q4 993;9q5 xx;9q6 ab7
9q7 9a1;9q8 a7e;9q9 99m;9qa xx;9qb 98q;9qc a3b;9qd 9a1;9qe ah4;9qf xx;9qg 9a1;9qh 99p;9qi xx;9qj 9dh;9qk a3h;9ql 9eo
9qm 9a1;9qn xx;9qo afy;9qp 994;9qq 99z;9qr 98y;9qs xx;9qt 9w8;9qu 9ez;9qv 9f1;9qw a6r;9qx 99p;9qy 9x7;9qz 9xz;9r0 9da
9r1 xx;9r2 9s5;9r3 a5c;9r4 xx;9r5 98y;9r6 9p1;9r7 9vg;9r8 9w1;9r9 9rz;9ra 9qo;9rb 9db;9rc 999;9rd a4j;9re 999;9rf 9v9
9rg a4c;9rh a71 6fd;9ri 99h;9rj ahk;9rk 9ex;9rl 9fe;9rm a7d;9rn 9wn;9ro 99a;9rp 9a1;9rq ahk;9rr 9we;9rs 9t4;9rt 9yh
9ru 99z;9rv acb;9rw a2b;9rx aa0;9ry acm;9rz xx;9s0 99z;9s1 xx;9s2 aj5;9s3 9e5;9s4 a6t;9s5 99z;9s6 af5;9s7 99p;9s8 afw
9s9 9xw;9sa 999;9sb 9a1;9sc a2c;9sd xx;9se 9jq;9sf aib;9sg xx;9sh xx;9si aa0;9sj 9mt;9sk xx;9sl 9fa;9sm akk;9sn 9t4
9so xx;9sp 98r;9sq 9mt;9sr 99g;9ss 9qg;9st 9h1;9su 9ul;9sv a07;9sw 9gd;9sx 99m;9sy a0a;9sz 99g;9t0 ab7;9t1 akk;9t2 xx
9t3 xx;9t4 akc;9t5 akc 99n;9t6 akc 9sh;9t7 xx;9t8 9kh;9t9 9q4;9ta afv;9tb 9xj;9tc a65;9td 9oi;9te xx;9tf agl;9tg a6f
9th 9z9;9ti a3c;9tj 9tl;9tk 9tl;9tl 9e5;9tm a3e akc;9tn adx;9to ah5;9tp a17;9tq ae7;9tr a4g;9ts xx;9tt a4p;9tu 9z6
9tv 99a;9tw aji;9tx aj6;9ty 9n5;9tz 99p;9u0 a28;9u1 xx 99p;9u2 99p;9u3 xx 99p;9u4 9a1;9u5 a0a;9u6 9ex;9u7 ady;9u8 xx
9u9 akk;9ua 99c xx;9ub 9tc;9uc a3e akc;9ud 9mn;9ue 9fa;9uf 9s1;9ug 9d2;9uh a3h;9ui a9g;9uj xx;9uk 98q;9ul 99p;9um 99p
9un a76;9uo 9qz;9up 99v;9uq xx;9ur akf;9us xx;9ut 99x;9uu xx;9uv 9kh;9uw a18;9ux 9v9;9uy a3t;9uz 9li;9v0 99i;9v1 9gd
9v2 98o;9v3 63o;9v4 akc;9v5 99p;9v6 ah5;9v7 9mt;9v8 99z;9v9 9y5;9va aay;9vb a25;9vc 98y;9vd a42;9ve a3b;9vf a42;9vg xx
9vh 9mt;9vi xx;9vj 9ex;9vk 9rb;9vl a9u;9vm a4q;9vn 98q;9vo 9vn;9vp a77;9vq 9da;9vr 9hv;9vs 9p1;9vt ak0;9vu 9y5;9vv abo
9vw a7w;9vx aay;9vy 9dj;9vz 99d;9w0 ajg;9w1 9a1;9w2 abk;9w3 ae7;9w4 9nw;9w5 xx;9w6 9dj;9w7 xx;9w8 xx;9w9 aej;9wa xx
9wb 99z;9wc 9jd;9wd 9s5;9we 98q;9wf 9nw;9wg a48;9wh xx;9wi xx;9wj xs;9wk adh;9wl 9rl;9wm xx;9wn 9wm;9wo aay;9wp a9p
9wq a4l;9wr adv;9ws 9wr;9wt a3b;9wu a6c;9wv 9et;9ww a8j xx;9wx adx;9wy adx;9wz 9p1;9x0 99r;9x1 xx;9x2 9wr;9x3 9qq xx
9x4 9x3;9x5 acj;9x6 999;9x7 99g;9x8 98y;9x9 a07;9xa adh;9xb 9rz;9xc 9n4;9xd 9dj;9xe xx;9xf 9ki;9xg xx;9xh xx;9xi a17
9xj a07;9xk a1p;9xl 9p0;9xm 9vl;9xn a3h;9xo 9ki;9xp xx;9xq akk;9xr a3b xx;9xs xx;9xt aib;9xu adj;9xv 99g;9xw 9mw
9xx a5n ah1;9xy 9mt 98z;9xz xx;9y0 adu;9y1 aa0;9y2 xx;9y3 99p;9y4 9y3;9y5 akf;9y6 abv;9y7 99p;9y8 akc;9y9 xx;9ya aix
9yb 9yc;9yc 9vd;9yd 9pr;9ye akf;9yf xx;9yg 99j;9yh 99a;9yi a7e;9yj 991;9yk xx;9yl 9q8;9ym adv;9yn 9rz;9yo a5w;9yp xx
9yq 9g4;9yr 99p a6f;9ys a41;9yt 9ex;9yu 9nw;9yv 98q;9yw 98q;9yx xx;9yy a7e;9yz 9yh;9z0 a1c;9z1 a1c;9z2 a7a;9z3 aki
9z4 9h6;9z5 9ex a65;9z6 9ex a65;9z7 ag1;9z8 xx;9z9 ab7;9za 9j2;9zb xx;9zc xx;9zd 99j;9ze xx;9zf ajl;9zg 9w8;9zh 99p
9zi 9so;9zj 994;9zk 9a0;9zl 9yx;9zm xx;9zn afy;9zo 9ex;9zp 9y5;9zq 9j2;9zr acj;9zs akk;9zt a1y;9zu xx;9zv a6e;9zw 9mn
9zx 98y;9zy 9eo;9zz a50;a00 9xr;a01 aau;a02 9t4;a03 abv;a04 9qg;a05 a1c;a06 af9;a07 999;a08 99q;a09 9a2;a0a 99q 98q
a0b a0a;a0c xx;a0d 9rb;a0e abv;a0f a07;a0g 9ey;a0h abw;a0i adh;a0j aah;a0k acg;a0l 9yh;a0m a1c;a0n aiw;a0o aiw;a0p ah4
a0q 9f1;a0r 9qh;a0s a39;a0t 99d;a0u a39;a0v xy;a0w akc 9ul;a0x akc;a0y ak0;a0z a32 akc;a10 9yh;a11 9li;a12 9f2 a6f
a13 9eu;a14 9a1;a15 98r;a16 ahk;a17 98y;a18 99z;a19 a18;a1a xx;a1b a2z;a1c abw;a1d 9y5;a1e 9or;a1f 9r0;a1g a50;a1i a1h
a1j agl;a1k xx;a1l 9qh;a1m akc 99o;a1n 9et;a1o 99p;a1p 99p;a1q xx;a1r 99r;a1s 98y;a1t a50;a1u a0a;a1v xx;a1w a5c
a1x 9a1;a1y a4c;a1z afu;a20 a3e akc;a21 9nw;a22 9a0;a23 xx;a24 ae2;a25 99z;a26 akf;a27 adz;a28 9mt 9xz;a29 9hq;a2a 9eo
a2b a50;a2c xs;a2d 9ww;a2e 9we;a2f xx;a2g akc 99a;a2h adv;a2i ah4;a2j 9r4;a2k 9gl;a2l 98q;a2m a9q;a2n xx;a2o 9y2
a2p acj;a2q 9dj;a2r a2z;a2s 9el;a2t 9c5;a2u 9y2;a2v a1c;a2w 99z;a2x 99j;a2y akk;a2z xx;a30 xx;a31 xx;a32 a7e;a33 xx
a34 akc;a35 a9k;a36 99g;a37 99j;a38 a3b 9vd;a39 a0j;a3a xx;a3b 9a1;a3c 9y2;a3d a3e a0a;a3e 98q;a3f adz;a3g a4o;a3h xw
a3i 9hx;a3j 994;a3k adv;a3l 9ez;a3m 9ez adh;a3n 9xr;a3o 9jz;a3p ah7;a3q a9j;a3r 9jd;a3s xx;a3t 9a0;a3u 9rk;a3v 9rl
a3w 994;a3x af9;a3y aaa;a3z 9ty;a40 afw;a41 9hx;a42 xx;a43 afw;a44 akf;a45 xx;a46 a18;a47 xx;a48 9eo;a49 9a1;a4a a22
a4b acj;a4c 9e5;a4d 9jo;a4e 9m1;a4f a4g;a4g 9eu;a4h xx;a4i a6e;a4j 99z;a4k 99z;a4l xx acj;a4m 99t;a4n ajl;a4o 9n5
a4p 98x;a4q a41;a4r a4p;a4s 991;a4t xx;a4u 9y5;a4v aay;a4w abo;a4x 9zh;a4y 9g4;a4z 9kz;a50 99d;a51 9a2;a52 9j2;a53 xx
a54 xx;a55 a54;a56 xx;a57 acv;a58 ahc;a59 98u;a5a a7e;a5b 9p8;a5c aay;a5d xx;a5e ab7;a5f a2b;a5g 9o5;a5h 9d0;a5i 99z
a5j 9fz;a5k abx;a5l xx;a5m afy;a5n 9f5;a5o a0j;a5p 9a2;a5q ade;a5r abx;a5s 999;a5t a2b;a5u a6a;a5v adh;a5w xx 9fe
a5x ah5;a5y 9ok;a5z xx;a60 9d2;a61 9re;a62 9a1;a63 9a1;a64 9dj;a65 994;a66 xx;a67 adz;a68 9kw;a69 9mn;a6a ah5;a6b akk
a6c 9yh;a6d 9yh;a6e 99p;a6f 99p;a6g a5z;a6h aiw;a6i 99p 9au;a6j 9y5;a6k ajl;a6l 9qa;a6m xx;a6n a0a;a6o 98u;a6p 9mn
a6q a7e;a6r 9jz;a6s agl;a6t 99w;a6u 9as;a6v 9dj;a6w a9j;a6x a9j;a6y 9r0;a6z 99p;a70 aiw;a71 9jz bnz;a72 99p;a73 99p
a74 a73;a75 98y;a76 9q8;a77 9a0;a78 a77;a79 abw;a7a 9h6;a7b 9a1;a7c xx;a7d 999;a7e 98q;a7f 9ex;a7g 9cr;a7h 991;a7i a7w
a7j 99p;a7k xx;a7l aj5;a7m xx;a7n 999;a7o a3b 9yi;a7p akc;a7q 99x;a7r 9x3;a7s ady;a7t ab7;a7u a2p;a7v 5ng;a7w xx
a7x a7e;a7y a41;a7z 9h6;a80 9de;a81 9vz;a82 ako;a83 aiw;a84 9s0;a85 xx;a86 afx;a87 ahm 9mt;a88 98g;a89 9p1 a21;a8a 998
a8b 9fa;a8c 99p;a8d 99p;a8e a54;a8f 9yk;a8g 99p;a8h 9dj;a8i 9mt;a8j xx;a8k 99z;a8l aig;a8m 99p;a8n 9yx;a8o a40;a8p 9re
a8q 9ey 9mt;a8r 9lg;a8s aay;a8t xx;a8u a5c;a8v a48;a8w xx;a8x abg;a8y 9xr;a8z a2r;a90 abw;a91 xx;a92 xx;a93 991
a94 a3a;a95 9yi;a96 99z;a97 a13;a98 xx;a99 a3b;a9a a4o;a9b 9rz;a9c adh;a9d a3b;a9e a5w;a9f aay;a9g a14;a9h xx;a9i 9la
a9j xx;a9k 9a2;a9l 9dj;a9m a6e;a9n xx;a9o ab7;a9p 99j;a9q xx;a9r a17 9p0;a9s 9j1;a9t 9mw;a9u 99z;a9v 99z;a9w adh
a9x a0k;a9y 9mn;a9z 9a1;aa0 994;aa1 xx;aa2 ah5;aa3 xx;aa4 aj0;aa5 9w5;aa6 9eo;aa7 9mn;aa8 9t4;aa9 xx;aaa xx;aab a18
aac 99z;aad ah5;aae ah5;aaf 99m;aag a39;aah 9a1;aai xx;aaj 97y;aak 9qg;aal 9qg;aam 9qg;aan xx;aao ajg;aap 9a4;aaq 9rz
aar 9vz;aas a9k;aat xx;aau a42;aav 98x;aaw 9a1;aax acj;aay 99m;aaz af9;ab0 a5c;ab1 a08 ab2;ab2 ako;ab3 9ri;ab4 agl
ab5 9q8;ab6 9d0;ab7 xx;ab8 xx;ab9 99g;aba afx;abb a08 9ri;abc aa0;abd 9eo;abe 9dj;abf xx;abg 9et;abh 9ul;abi 9dj
abj a65;abk xx;abl 99v;abm 9dj;abn a3b;abo a17;abp af9;abq 9yr;abr aib;abs xx;abt a2v;abu 9yi;abv 9a1;abw 9a1;abx 99z
aby 9k1;abz xx;ac0 a07;ac1 99g;ac2 9a2;ac3 9ux;ac4 9re;ac5 9rz;ac6 xx;ac7 9jz;ac8 9yh;ac9 a65;aca 9so;acb a17;acc 9n5
acd 9dm;ace a9j;acf 9wl;acg 99g;ach acg;aci 9gy;acj 9a0;ack a0a;acl xx;acm a2b;acn 9a2;aco 9po;acp a0a;acq 99p;acr a13
acs a33;act 9y2;acu 998;acv 99m;acw xx;acx 9kh;acy xx;acz 9a1;ad0 xx;ad1 xx;ad2 9cy;ad3 ae9 9oj ah1;ad4 ad1;ad5 adl
ad7 9w8;ad8 akc;ad9 9mt;ada xx;adb a0k;adc 993;add xx;ade a6e;adf ab7;adg a9k;adh abw;adi a2b;adj 9je 99q;adk 9ky
adl 98q;adm aib;adn acm;ado xx;adp xx;adq ae0;adr abx a1d;ads 9c5;adt adh 9l7;adu aaa a9j;adv xx;adw 99p;adx 99g
ady 9p1;adz 99v;ae0 xw;ae1 ae2;ae2 9dj;ae3 9ex;ae4 xx;ae5 xx;ae6 9qo;ae7 9y2 xx;ae8 9ex;ae9 9dm;aea adz;aeb abx
aec 99n;aed 9yc;aee 9ez;aef 9ez;aeg 9v9;aeh afw;aei 99u;aej 9d2;aek 9d4;ael a3a;aem 994;aen a6e;aeo 9i3;aep ab7
aeq 9je;aer a4c;aes 9y5;aet xx;aeu 9ez;aev a39;aew aeu;aex a0a;aey 9dl;aez 9x8;af0 a5c;af1 98q;af2 9y5;af3 9yu;af4 9nm
af5 9x3;af6 xx;af7 a5z;af8 aig;af9 9qn;afa aei;afb xx;afc 9eo;afd 99m;afe 9et;aff 9p8;afg 9n5;afh 9ex;afi a9p;afj a3c
afk 99u;afl 9po;afm 9zc;afn 9xz;afo 9hx;afp 9db;afq aaa;afr 9we;afs 9wn;aft 9im;afu xx;afv 99p;afw afv;afx 98y;afy 9dj
afz 9p1;ag0 aei;ag1 99c;ag2 aeo;ag3 xx;ag4 9a0;ag5 xx;ag6 xx;ag7 99n;ag8 99z;ag9 9yx;aga 9rz;agb 9eo;agc 9x0;agd 9z6
age 9fa;agf 99g;agg adh;agh 9mw;agi a3b;agj 9pp;agk xx;agl 9q8;agm 9eu;agn 9pp;ago 9pr;agp xx;agq 9a1;agr 99g;ags xx
agt a3h;agu 99j;agv xx;agw a9p;agx 9vd;agy acm;agz 9wc;ah0 xx;ah1 a8j;ah2 aay;ah3 99m;ah4 99g;ah5 9mt;ah6 99m;ah7 99m
ah8 xx;ah9 a3a;aha 9j2;ahb 9t4;ahd 9c5;ahe 9lg;ahf 9b3;ahg 99z;ahh a9p;ahi 99u;ahj 9ar;ahk a17;ahl 9lg;ahm abo;ahn 9d2
aho akk;ahp 9qg;ahq 9mt;ahr aik;ahs xx;aht 9w1;ahu xx;ahv a1f;ahw a6c;ahx a6c;ahy a8j;ahz a9g;ai0 a2b;ai1 xx;ai2 aaa
ai3 9u6;ai4 9y2;ai5 aaa;ai6 xx;ai7 aaa;ai8 9y2;ai9 98x;aia af9;aib 9kb;aic abh;aid 9d2;aie xx;aif 9ow;aig 9jd;aih xx
aii 9qu;aij xx;aik ajg 9a0;ail a0e abv;aim 9oj;ain aat;aio 9we;aip 99g;aiq abw;air abw;ais 9p1;ait a71;aiu 9jz;aiv 9jz
aiw 9a0;aix xx;aiy 9kh;aiz 99j;aj0 xx;aj1 63o;aj2 a2b;aj3 xx;aj4 a2a;aj5 99m;aj6 99z;aj7 9a1;aj8 abw;aj9 9jq;aja 99z
ajb 9vz;ajc 9qg;ajd ajc;aje xx;ajf 998;ajg 99z;ajh xx;aji xx;ajj xx;ajk a07;ajl 9tv;ajm a48;ajn aih;ajo 9ex;ajp 99j
ajq a6e;ajr afy;ajs 9b3 9yv;ajt 9yr;aju 9jp;ajv 9ki;ajw 9n5;ajx a45;ajy akc;ajz a0a;ak0 akc ae7;ak1 a07;ak2 9hx;ak3 xx
ak4 9fa;ak5 a5n;ak6 9so;ak7 994;ak8 xx;ak9 99v adv;aka xx;akb 9yx a0a;akc 99h 98q;akd 99h;ake 9mn;akf 9qg;akg xx
akh 9db;aki 9kh;akj a9k;akk xx;akl xx;akm 9c5;akn 991;ako xx;akp 9av;akq 9np;akr 97y;aks 98g;akt 9eo;akv 9ei;akw ym
akx ym;aky akx;akz akx;al0 akx;al1 akx;al2 ym;al3 akx;al4 akx;al5 akx;al6 al5;al7 al5;al8 al5;al9 akx;ala akx;alb akx
alc akx;ald xw;ale ym;alf ym;alh 891;ali ams;alj aly;alk ams;all alk;alm ams;aln amx;alo amq;alp an9;alq ao0;alr aoz
als aoz;alt ym;alu ym;alv alk;alw ams;alx ym;aly ym;alz aoy;am0 an9;am1 aog;am2 an9;am4 an9;am5 ym;am6 ym;am7 ym
am9 am8;ama amh;amb amh;amc ams;amd aoz;ame aoz;amf ym;amg amf;amh ami;ami ym;amj ym;amk ym;aml ym;amm aml;amn aml
amo aoy;amp an9;amq an9;amr alj;ams ym;amt ao6;amu amt;amv amt;amx an9;amy alk;amz aoz;an0 amz;an1 anu;an2 alj;an3 ami
an4 amw;an5 an9;an6 ao0;an7 am3;an8 an9;an9 ao0;ana 7jr;anb 7jr;anc an9;and 7mm;ane 7mm;anf ym;ang alk;anh aoy;ani ao0
anj amr;ank an9;anl aoz;anm aoz ao1;ann an9;ano an9;anp an9;anq alp;anr am5;ans amf;anu aoy;anv ym;anw amz;anx ams
any ams;anz ams;ao0 ami;ao1 anu;ao2 ao1;ao3 ao1;ao4 ao1;ao5 ym;ao7 ao6;ao8 ym;ao9 ym;aoa ao4;aob 7nb;aoc alj;aod anu
aoe aod;aof amw;aog aoh;aoh ym;aoi ym;aoj ams;aok 7nb;aol an9;aom ym;aon anv;aoo amw;aop anb;aoq amw;aor ym;aos ym
aot b58;aou ao0;aov aou;aow aoz;aox ams;aoz aoy;ap0 ym;ap1 xz;ap2 xr;ap3 xs;ap5 xz;ap6 xz;ap7 auj;ap8 cky;ap9 auj
apc apa;apd apa;ape apd;apf ap4;apg 8w3;aph 905;apj api;apk 5ef;apl av9;apm xr;apn xr;apo auj;app auj;apq apb;apr 8e9
aps apb;apt aps;apu apb;apv ard auh;apw av6;apx ard;apy apx;apz apx;aq0 auj;aq1 ard;aq2 xz;aq3 aun;aq4 aun;aq5 aq4
aq6 auh;aq7 apb;aq8 8e9;aq9 8e9;aqa ard;aqb ard;aqc ard;aqd apb;aqe ard;aqf apb;aqg ard;aqh ard;aqi auq;aqj ard
aqk apb;aql apb;aqm aun;aqn apb;aqo apb;aqp apa;aqq apb;aqr xz;aqs ard;aqt apb;aqu ard;aqv aqu;aqw aqu;aqx aqu;aqy aqu
aqz auu;ar0 aqu;ar1 aqu;ar2 av1;ar3 auh;ar4 av0;ar5 auh;ar6 ar3;ar7 aun;ar8 aun;ar9 aun;ara aun;arb auj;arc cky;ard xz
are ard;arf aun;arg aun;arh aun;ari aun;arj aun;ark ard;arl aun;arm auj;arn cky;aro auj;arp cky;arq av3;arr apb
ars auj;art cky;aru 8e9;arv aun;arw auj;arx cky;ary auj;arz ard;as0 auj;as1 ard;as2 ard;as3 auh;as4 auj;as5 auj
as6 cky;as8 as7;as9 8e9;asa auh;asb aun;asc auj;asd cky;ase aun;asf 8e9;asg apv;ash apw;asi aun;asj 8e9;ask apv
asl apv;asm apw;asn auj;aso asn;asp 8e9;asq ard;asr ard;ass aun;ast ass;asu 8p6;asv aun;asw ard;asx aun;asy auj
asz auo;at0 auj;at1 aun;at2 aun;at3 auj;at4 cky;at5 ard;at6 auj;at7 at6;at8 at6;at9 at6;ata auj;atb cky;atc auj
atd cky;ate auj;atf cky;atg av9;ath aun;ati 8e9;atj aun;atk ard;atl auh;atm ard;atn ard;ato ard;atp ard;atq 8y9
atr apb;ats ard;att ard;atu auh;atv ard;atw ard;atx apb;aty cky;atz aun;au0 ard;au1 auj;au2 cky;au3 8e9;au4 xs;au5 xs
au6 xz;au7 1z8;au9 avj;aub 8aa;auc aua;aud xr;aue xr;auf xr;auh xz;aui xz;auj xz;auk auj;aul xr;aum aul;aun xz;auo xz
aup bg2;aur auu;aus 8yc;aut auu;auv xr;auw av9;aux apa;auy av0;auz auu;av1 av0;av2 av1;av3 av1;av4 xr;av5 av0;av6 av0
av7 auh;av8 8e9;ava av9;avb av9;avc av9;avd av9;ave xr;avf av9;avg xr;avh auu;avi avh;avj avh;avk avj;avl avj;avm avi
avn avi;avo auu;avp yi;avq avp;avr avp;avs 5cj;avt avp;avu yj;avv avu;avw avu;avx avu;avy avu;avz avu;aw0 avz;aw1 aw0
aw2 avu;aw3 avu;aw4 avw;aw5 avw;aw6 avw;aw7 yj;aw8 aw7;aw9 aw7;awa aw9;awb yj;awc azm;awd awc;awe yj;awf azm;awg 5a0
awh axk;awi awf;awj awd;awk awj;awl awc;awm awd;awn awj;awo awd;awp yj;awq yj;awr awt awq;aws awq;awt aw7;awu awt
awv awt;aww awv ax1;awx awv ax1;awy awv;awz awy;ax0 awv;ax1 awt;ax2 awt;ax3 azm;ax4 awt;ax5 ax4;ax6 b0b;ax7 awt
ax8 awt;ax9 axb ax1;axa awt;axb axk;axc axb;axd axk;axe axd;axf yj;axg axh;axh axf;axi axg;axj axf;axk axh;axl axk
axm axk;axn axm;axo axk;axp axk;axq axp;axr axk;axs axk;axt axk;axu axh;axv axk;axw axv;axx yj;axy axx;axz axx;ay0 axx
ay1 axx;ay2 axx;ay3 axx;ay4 ay3;ay5 axx;ay6 axx;ay7 ay6;ay8 b1d;ay9 axr;aya axr;ayb aya;ayc axr;ayd aya;aye ay9
ayf aye;ayg awm;ayh axk;ayi ayh;ayj axk;ayk axk;ayl ayk;aym azg;ayn 10q;ayo axk;ayp ayo;ayq axk;ayr axk;ays axh
ayt ays;ayu axh;ayv ayu;ayx azj;ayy ayw;ayz 1f8;az0 ayw;az1 az0;az2 ayu;az3 aza;az4 ayu;az5 az4;az6 az4;az7 az4
az8 az4;az9 ayu;aza ayu;azb aza;azc aza;azd aza;aze azm;azf aze;azg yj;azh azg;azi azg axg;azj azi;azk azg;azl yj
azm yj;azn yj;azo yj;azp yj;azq ay3;azr yj;azs b0d;azt ay3;azu b2q;azv azp;azw azv;azx yj;azy azx;azz azm;b00 azx
b01 b00;b02 yj;b03 axk;b04 b02;b05 b02;b06 axk;b07 ay3;b08 ay3;b09 yj;b0a b09;b0b yj;b0c b0b;b0d yj;b0e b0b;b0f yj
b0g b0f;b0h b0f;b0i b0h;b0j ay8;b0k b1d;b0l b0k;b0m avu;b0n azn;b0o azn;b0p b0n;b0q b0n;b0r b0n;b0s awj;b0t b0u
b0u b0s;b0v b0u;b0w b0s;b0x yj;b0y b09;b0z b0y;b10 b0y;b11 b0y;b12 3k3;b13 b12;b14 3k3;b15 3k3;b16 5a0;b17 712;b18 6jy
b19 yj;b1a b0k;b1b b18;b1c axk;b1d 7hb;b1e b1g;b1f b1d;b1g 7hb;b1h axk;b1i b1g;b1j b1g;b1k b1j;b1l b1j;b1m b1j;b1n b1j
b1o b1m;b1p b1j;b1q b1p;b1r b1j;b1s b1g;b1t b2r;b1u b1s;b1v b1s;b1w b1s;b1x b1s;b1y yj;b1z ayu;b20 yj;b21 b26;b22 b20
b23 b20;b24 yj;b25 yj;b26 yk;b27 b26;b28 b27;b29 b2b;b2a b29;b2b b2g;b2c awj;b2d 4ob;b2e b2b;b2f b2b;b2g b26;b2h b2g
b2i b2g;b2j azm;b2k azm;b2l azm;b2m yl;b2n b2m;b2o b26;b2p 6jy;b2q b2p;b2r b21 b2p;b2s b02;b2t b2p;b2u 625;b2v b0k
b2w b4z;b2x b7e;b2y b67;b2z b5p;b30 b5p;b31 b5p;b33 b67;b34 b67;b35 b67;b36 b55;b38 b5g;b39 b6n;b3b b5l b7v;b3c b6e
b3d b2z;b3e b67;b3f b6e;b3g b67;b3h b67;b3i b41;b3j b67;b3k b3l;b3l b67;b3m b67;b3n b5g;b3o b6d;b3p 5rk;b3q b67
b3r b4a;b3s b5k;b3t b67;b3u b67;b3v b67;b3w b67;b3x b41;b3y b67;b3z b5g;b40 b46;b41 b67;b42 b67;b43 b46;b44 b41
b45 b3l;b46 xp;b47 b4g;b48 xp;b49 b67;b4b b67;b4c 5rk;b4d b2z;b4e b67;b4f b43;b4g xp;b4h b67;b4i b41;b4j b3a;b4k b3l
b4l b67;b4m b67;b4n b67;b4o b67;b4p b67;b4r b4q;b4s b43;b4t b4j;b4u b45;b4v b67;b4w b4j;b4x b67;b4y b71;b4z b67
b50 b43;b51 xp;b52 b67;b53 b3a;b54 b58;b55 b3o;b56 b55;b57 b67;b58 b67;b59 b67;b5a b7j;b5b b3v b67;b5c b5b;b5d b67
b5e b67;b5f 1z7;b5h b4g;b5i b5g;b5j b6e;b5k b3a;b5l b67;b5m 5rk;b5n b4v;b5o b4h;b5p xp;b5r b58;b5s b67;b5t b67;b5u b67
b5v b67;b5w 5rk;b5x xp;b5y b6e;b5z b4w;b60 b43;b62 b67;b63 b67;b64 b41;b65 b5p;b66 b46;b67 xp;b68 b3l;b69 b6n;b6a b67
b6b b3e;b6c b58;b6d b3l;b6f b67;b6g b3a;b6h xp;b6i b3w;b6j b67;b6k b5p;b6l b67;b6n xp;b6o b5g;b6p b5p;b6q b67;b6r b65
b6s b4y;b6t b3s;b6u 5rk;b6v b4d;b6w b60;b6x b3l;b6y b54;b6z b6n;b70 b3v b6m;b71 b67;b72 5rk;b73 b5g;b74 b69;b75 b67
b76 xp;b77 b67;b78 b46;b79 b43;b7a b4f;b7b b7v;b7c b67;b7d b67;b7e b67;b7f b69;b7g b32;b7h b67;b7i b67;b7j b69;b7k b67
b7l b67;b7m b67;b7n b67;b7o b67;b7p b5l b67;b7q b67;b7r b3a;b7s b4h;b7t b3j;b7u b4g;b7v b67;b7w b5g;b7x b4z;b7y b5p
b7z b67;b80 yl;b81 yl;b82 yl;b83 b82;b84 yl;b85 yl;b86 yl;b87 b85;b88 b87;b89 b88;b8a b88;b8b b88;b8c b85;b8d b8c
b8e b8c;b8f b8c;b8g b85;b8h b85;b8i b8h;b8j b8h;b8k b8h;b8l b8h;b8m b8h;b8n b85;b8o b85;b8p b85;b8q b8p;b8r b85
b8s b86;b8t b86;b8u b86;b8v b86;b8w b86;b8x b86;b8y b86;b8z b86;b90 b86;b91 b86;b92 b86;b94 b86;b95 b86;b96 b86
b97 b86;b98 b86;b99 b86;b9a b86;b9b b86;b9c b86;b9d b86;b9e b86;b9f b86;b9g b86;b9h b86;b9i b86;b9j b86;b9k b86
b9l b86;b9m b86;b9n b86;b9o b86;b9p b86;b9q b86;b9r b86;b9s b86;b9t bck;b9u b86;b9v b86;b9w b86;b9x b86;b9y b86
b9z b86;ba0 b86;ba1 b86;ba2 b86;ba3 b86;ba4 b86;ba5 b86;ba6 b86;ba7 b86;ba8 b86;ba9 b86;baa b86;bab b86;bac b86
bad b86;bae b86;baf b86;bag b86;bah b86;bai b86;baj b86;bak b86;bal b86;bam b86;ban b86;bao b86;bap b85;baq b86
bar b86;bas b86;bat b86;bau b86;bav b86;baw b86;bax b86;bay b86;baz b86;bb0 b86;bb1 b86;bb2 b86;bb3 b85;bb4 b85
bb5 b85;bb6 b85;bb7 yl;bb8 b85;bba b85;bbb bb3;bbc b85;bbd b85;bbe bb9;bbf bb9;bbg bb9;bbh bb9;bbi bb9;bbj bb9;bbk yl
bbl bb3;bbm bbl;bbn bbl;bbo bbn;bbp bbl;bbq bbp;bbr bbl;bbs bbl;bbt bbl;bbu bbl;bbv bbl;bbw bbl;bbx bb3;bby bb3
bbz bb3;bc0 bb3;bc1 bb3;bc2 bb3;bc3 bb3;bc4 bb3;bc5 bb3;bc6 bb3;bc7 bb3;bc8 bb3;bc9 bb3;bca bb3;bcb bb3;bcc bb3;bcd yl
bce bcd;bcf yl;bcg yl;bch yl;bci yl;bcj yl;bck yl;bcl yl;bcm yl;bcn bcl;bco yl;bcp yl;bcq yl;bcr yl;bcs yl;bct yl
bcu yl;bcv yl;bcw yl;bcx b9t yl;bcy yl;bcz yl;bd0 yl;bd1 yl;bd2 yl;bd3 yl;bd4 yl;bd5 yl;bd6 yl;bd7 yl;bd8 yl;bd9 yl
bda yl;bdb yl;bdc yl;bdd yl;bde yl;bdf yl;bdg yl;bdh yl;bdi yl;bdj yl;bdk yl;bdl yl;bdm yl;bdn yl;bdo yl;bdp yl;bdq yl
bdr yl;bds yl;bdt yl;bdu yl;bdv bd5;bdw yl;bdx yl;bdy yl;bdz yl;be0 yl;be1 yl;be2 yl;be3 yl;be4 be3;be5 yl;be6 yl
be7 yl;be8 yl;be9 yl;bea be9;beb yl;bec yl;bed yl;bee yl;bef yl;beg bed;beh b9t yl;bei yl;bej yl;bek yl;bel yl;bem beo
ben yl;beo yl;bep yl;beq yi;ber beq;bes beq;bet yl;beu bet;bev bb3;bew yl;bex yi;bey yi;bez yi;bf0 bey;bf1 bey;bf2 yi
bf3 yi;bf4 bf3;bf5 bf3;bf6 bf5;bf7 bf5;bf8 bf3;bf9 bf8;bfa bf3;bfb bf3;bfc bf3;bfd bf3;bfe yi;bff bfe;bfg yi;bfh bfg
bfi bfg;bfj bfg;bfk bfg;bfl bfg;bfm bfl;bfn bfg;bfo bfn;bfp bfg;bfq bfp;bfr yi;bfs yi;bft yi;bfu yi;bfv yi;bfw yi
bfx bfw;bfy yi;bfz yi;bg0 bfz;bg1 yi;bg2 yi;bg3 bg2;bg4 bg2;bg5 bg2;bg6 bg2;bg7 bg2;bg8 bg7;bg9 bg2;bga yi;bgb bga
bgc bga;bgd bge;bge yi;bgf bge;bgg bge;bgh bgg;bgi bge;bgj bge;bgk yi;bgl yi;bgm bgs;bgn bgm;bgo bgm;bgp bgm;bgq bh5
bgr bgm;bgs yi;bgt bgs;bgu bgs;bgv bgs;bgw bgs;bgx bgs;bgy bgs;bgz bgs;bh0 bgs;bh1 bgs;bh2 bgs;bh3 bgs;bh4 bgs;bh5 bgs
bh6 bgs;bh7 bgs;bh8 bgy;bh9 yi;bha yi;bhb bha;bhc bha;bhd bhc;bhe bhd;bhf bha;bhg bha;bhh bha;bhi bha;bhj bha;bhk bha
bhl bha;bhm bha;bhn bha;bho bha;bhp bha;bhq bha;bhr bha;bhs bha;bht yi;bhu yi;bhv yi;bhw yi;bhx yi;bhy yi;bhz yi
bi0 yi;bi1 yi;bi2 yi;bi3 yi;bi4 c1d;bi5 c1d;bi6 c1d;bi7 c1d;bi8 c1d;bi9 c1d;bia c1d;bib c1d;bic 7hb;bid bic;bie yi
bif 7hb;big 7hb;bih 7hb;bii yi;bij bii;bik bii;bil bii;bim bii;bin bii;bio bin;bip bii;biq bii;bir bii;bis bii;bit yi
biu bit;biv bit;biw yi;bix yd;biy yd;biz yd;bj0 yd;bj1 yd;bj2 yd;bj3 yd;bj4 bix;bj5 bix;bj6 yd;bj7 bj2;bj8 bj7;bj9 bj7
bja bj7;bjb yd;bjc bj2;bjd bj2;bje bj2;bjf bix 5g6;bjg bix;bjh yd;bji bjh;bjj 8c9;bjk bjy;bjl yd;bjm bjk;bjn bj7
bjo bj2;bjp yd;bjq yd;bjr bix;bjs bj7;bjt yd;bju bj7;bjv bj7;bjw bgs;bjx yd;bjz bk5;bk0 yd;bk2 yd;bk3 bk1;bk4 yd
bk6 bj6;bk7 bj6;bk8 bj7;bk9 bln;bka bk9;bkb bk9;bkc bk9;bkd bk9;bke bk9;bkf bix;bkg bko;bkh bkg;bki bix;bkj bj4
bkk bkj;bkl bkj;bkm bj4;bkn bj7;bko bix;bkp yd;bkq bj1;bkr 59b;bks 48q;bkt bks;bku bj1;bkv yd;bkw bkv;bkx yd;bky yd
bkz bkx;bl0 bkx;bl1 yd;bl2 bj4;bl3 bl5 yd;bl4 bj4;bl5 bj2;bl6 bl5;bl7 bl5;bl8 bl5;bl9 bj2;bla bix;blb bko;blc blh
bld bko;ble bko;blf yd;blg blf;blh bix;bli blh;blj bkg;blk bj7;bll yd;blm bln;bln yd yc;blo blr;blp bjb;blq bln
blr bln;bls bln;blt bjq;blu blq;blv yd;blw bj4;blx 55u;bly bj1;blz bj2;bm0 blz;bm1 bix;bm2 bj1;bm3 bm2;bm4 blr;bm5 bix
bm6 bix;bm7 bix;bm8 bj4;bm9 bj4;bma bk1;bmb ya;bmc ya;bmd bmc;bme bmc;bmf bmc;bmg bmc;bmh bmc;bmi bmc;bmj bmc;bmk bo3
bml bnz;bmm bmc;bmn bmj;bmo bmj;bmp ya;bmq ya;bmr ya;bms bmr;bmt bmx;bmu bmx;bmv bmr;bmw bmr;bmx bmr;bmy bmz;bmz bmq
bn0 bmr;bn1 bmq;bn2 ya;bn3 bmp;bn4 bmp;bn5 bmp;bn6 bzv;bn7 bzv;bn8 bmp;bn9 bmp;bna bmp;bnb bzv;bnc bzv;bnd bmp;bne bmp
bnf bzv;bng bmp;bnh bmp;bni bzv;bnj bmb;bnk bmc;bnl ya;bnm bnl;bnn bnl;bno bnl;bnp bnl;bnq bnl;bnr bmb;bns bmc;bnt bns
bnu bns;bnv bmp;bnw bzv;bnx bmp;bny ya;bnz ya;bo0 bnz;bo1 bo0;bo2 bnz;bo3 bo2;bo4 bnz;bo5 bnz;bo6 bnz;bo7 bnz;bo8 bnz
bo9 c2h;boa bnz;bob boa;boc bnz;bod bnz;boe bnz;bof bnz;bog ya;boh bog;boi boh;boj boi;bok boh;bol boh;bom bog;bon bog
boo bog;bop bog;boq bog;bor boq;bos ya;bot bos;bou bos;bov c36;bow bov;box bog;boy bog;boz boy;bp0 boy;bp1 bp0;bp2 ya
bp3 bp2;bp4 bog;bp5 bp4;bp6 bnz;bp7 bp6;bp8 bp6;bp9 bmc;bpa bnz;bpb ya;bpc ya;bpd ya;bpe bpd;bpf bpd;bpg bpf;bph bpd
bpi bpd;bpj bpi;bpk bpf;bpl bpk;bpm bpk;bpn ya;bpo bpn;bpp bpo;bpq bmc;bpr bpn;bps bpn;bpt bps;bpu bps;bpv bps;bpw bpn
bpx bpn;bpy bpx;bpz bpx;bq0 bpx;bq1 bpx;bq2 bpx;bq3 bpx;bq4 bq3;bq5 bpn;bq6 bpn;bq7 bq6;bq8 bq6;bq9 bq8;bqa ya;bqb ya
bqc bqb;bqd bqb;bqe bqa;bqf bqb;bqg bqa;bqh ya;bqi bqh;bqj bqh;bqk bqj;bql bqj;bqm bqj;bqn bqj;bqo bqn;bqp bqj;bqq bqj
bqr 7us;bqs 7us;bqt 7us;bqu 7us;bqv bze;bqw bqu;bqx 7us;bqy bqx;bqz bqy;br0 bqy;br1 bmc;br2 bmc;br3 bmc;br4 br3
br5 br3;br6 ya;br7 bra;br8 br7;br9 c86;bra br6;brb br6;brc brb;brd brb;bre brb;brf brb;brg br6;brh bmr;bri brh;brj brh
brk brj;brl brh;brm brh;brn brh;bro brn;brp bro;brq brn;brr brn;brs ya;brt bra;bru ya;brv bru;brw bru;brx bru;bry bmc
brz bn9;bs0 brz;bs1 bn9;bs2 bmp;bs3 ya;bs4 bs3;bs5 bs4;bs6 bs3;bs7 ya;bs8 bs7;bs9 ya;bsa bs9;bsb brs;bsc bs9;bsd bs9
bse bs9;bsf bse;bsg bse;bsh bs9;bsi ya;bsj bsi;bsk bsi;bsl bsi;bsm bsi;bsn bsi;bso bsi;bsp bmc;bsq bmc;bsr bsq;bss bsi
bst bzv;bsu ya;bsv bsu;bsw bsu;bsx ya;bsy ya;bsz ya;bt0 ya;bt1 bmc;bt2 bmc;bt3 bmc;bt4 bmc;bt5 ya;bt6 ya;bt7 ya
bt8 bt7;bt9 ya;bta ya;btb bn6;btc bn6;btd bmc;bte bt2;btf bt2;btg bt2;bth btg;bti bt2;btj bti;btk bt2;btl bmc;btm bt2
btn btm;bto btm;btp bmc;btq btp;btr btp;bts bmc;btt bvv;btu bmc;btv bnl;btw b6e;btx bmc;bty btx;btz bmc;bu0 bmc
bu1 bqu bmc;bu2 bmc;bu3 bmc;bu4 bmc;bu5 bu4;bu6 bu4;bu7 bu4;bu8 bmc;bu9 bmc;bub bmc;buc bmc;bud bub;bue bua;buf bua
bug buf;buh buf;bui bua;buj bui;buk bui;bul bmc;bum bmc;bun bvl;buo bui;bup bui;buq 7in;bur 7in;bus 7in;but bmc
buu buq;buv 7in;buw buv;bux c62;buy bvv;buz bvv;bv0 bu4;bv1 bui;bv2 bu4;bv3 bui;bv4 c81;bv5 bui;bv6 bui;bv7 bui
bv8 bui;bv9 bv8;bva bui;bvb bui;bvc bui;bvd bvc;bve bui;bvf bui;bvg bui;bvh bui;bvi b5q;bvj bui;bvk bui;bvm bvl
bvn c3e bvl;bvo 8w3;bvp bvl;bvq bui;bvr bvq bui;bvs bvq;bvt bui;bvu bvv;bvw bvv;bvx bvw;bvy bx2;bvz bvv;bw0 bvv
bw1 bvv;bw2 bw1;bw3 bui;bw4 bui;bw5 bua;bw6 bw5;bw7 bui;bw8 bw5 bw7;bw9 bui;bwa bui;bwb bx2;bwc bui;bwd bui;bwe bui
bwf bx2;bwg bui;bwh bui;bwi bui;bwj bui;bwk bui;bwl bui;bwm bui;bwn bui;bwp bx1;bwq bx1;bwr bx1;bws bwo;bwt bwo
bwu bwt;bwv bwo;bww bmc;bwx bwo;bwy bwo;bwz bwo;bx0 bu4;bx1 bwo;bx2 5yi;bx3 bx2;bx4 bx3;bx5 bx2;bx6 bx2;bx7 ya
bx8 bx7 bx2;bx9 bx8;bxa bx8;bxb bx2;bxc bxb;bxd bx2;bxe bx2;bxf bx2;bxg bxf;bxh bxf;bxi bxh;bxj bxf;bxk bxf;bxl bxg
bxm bx2;bxn bxf;bxo bxf;bxp bxf;bxq bxf;bxr bxf;bxs bxf;bxt bxf;bxu bui;bxv bx2;bxw bx2;bxx bx2;bxy bx2;bxz bx2
by0 bx2;by1 bx2;by2 bx2;by3 by2;by4 bx2;by5 by4;by6 bx2;by7 by6;by8 bx2;by9 bx2;bya bx2;byb bx2;byc c62;byd byc
bye c62;byf bx2;byg bx2;byh bx2;byi bx2;byj 5hn;byk bmc;byl bmc;bym bmc;byn bym;byo byn;byp bmc;byq byp;byr bmc
bys bmc;byt bys;byu bys;byv bu4;byw bu4;byx bu4;byy byx;byz bmc;bz0 bu4;bz1 bz0;bz2 bmc;bz3 bz2;bz4 bz2;bz5 bz2
bz6 bu4;bz7 bmc;bz8 bz7;bz9 bz7;bza bz7;bzb bmc;bzc bzb;bzd bzb;bze bmc;bzf bze;bzg bze;bzh byl;bzi 7y6;bzj bmc
bzk bzj;bzl bmc;bzm bzl;bzn bzl;bzo bmc;bzp bzo;bzq bzp;bzr bzo;bzs bzo;bzt bzo;bzu bzo;bzv bzo;bzw bn3;bzx bn3
bzy bn3;bzz bn3;c00 bn3;c01 bng;c02 bng;c03 ya;c04 c03;c05 c03;c06 c05;c07 c05;c08 c05;c09 c05;c0a c05;c0b c05;c0c c05
c0d c0c;c0e c0c;c0f bmc;c0g c03;c0h ya;c0i c0h;c0j c0h;c0k c0j;c0l c0j;c0m c0j;c0n c0m;c0o c0h;c0p c0h;c0q c0h;c0r c0m
c0s bmc;c0t bmc;c0u c0s;c0v c0t;c0w c0v;c0x c0t;c0y c0t;c0z c0s;c10 ya;c11 c10;c12 c11;c13 c11;c14 c10;c15 ya;c16 ya
c17 ya;c18 ya;c19 bmp;c1a c1d;c1b bo4;c1c c1d;c1d bnz;c1e c1d;c1f bnz;c1g bnz;c1h c1g;c1i bnz;c1j c1d;c1k bnz;c1l bo4
c1m c1l;c1n c1l;c1o bo4;c1p c1o;c1q c1p;c1r c1o;c1s bnz;c1t c1s;c1u bo4;c1v bo4;c1w c1v;c1x c1v;c1y c1v;c1z bo4
c20 c1z;c21 c1z;c22 c1z;c23 c22;c24 c1z;c25 c24;c26 c24;c27 c29;c28 bo4;c29 c28;c2a c28;c2b c2a;c2c c2b;c2d c2c
c2e c2c;c2f c2a;c2g bmc;c2h c2g;c2i c2g;c2j c2g;c2k c2g;c2l c2j;c2m c2g;c2n c2g;c2o 27d;c2p 7in;c2q bmc;c2r c2q
c2s c2r;c2t c2q;c2u c2q;c2v bmc;c2w c2v;c2x c2v;c2y c2v;c2z c2v;c30 c4e;c31 c30;c32 c4k;c33 c32;c34 c4o;c35 bmc
c36 c35;c37 c36;c38 c36;c39 c36;c3a c35;c3b c3a;c3c c3b;c3d c3b;c3e bmc;c3f c3e;c3g c3e;c3h c3e;c3i c3e;c3j c3e
c3k c3e;c3l bmc;c3m c3l;c3n c3l;c3o c3l;c3p bmc;c3q c3p;c3r bmc;c3s ya;c3t ya;c3u ya;c3v c3u;c3w ya;c3x c3w;c3y c3x
c3z c3x;c40 c3y;c41 ya;c42 ya;c43 c41;c44 c41;c45 c41;c46 ya;c47 ya;c48 c47;c49 ya;c4a ya;c4b ya;c4c bmb;c4d c4c
c4e c4c;c4f c4c;c4g c4f;c4h c4j;c4i c4e;c4j c4c;c4k c4j;c4l c4j;c4m c4k;c4n c4k;c4o c4k;c4p c4o;c4q c4k;c4r c4c
c4s bmc;c4t c4r;c4u ya;c4v bog;c4w c4v;c4x c4w;c4y bmc;c4z c4v;c50 c4z;c51 c4z;c52 c4z;c53 c4z;c54 c4z;c55 bmc;c56 bmc
c57 bzb;c58 c4k;c59 bmc;c5a bmc;c5b c5a;c5c c5f;c5d bmc;c5e bmc bn6;c5f bmc;c5g bmc;c5h ya;c5i c5h;c5j c5i;c5k bmc
c5l c5k;c5m c5l;c5n c5k;c5o bmc;c5p c5o;c5q c5o;c5r c5q;c5s bmc;c5t bmc;c5u bmc;c5v c5u;c5w bmc;c5x bmc;c5y bmc
c5z c5y;c60 c5y;c61 c5y;c62 bmc;c63 c62;c64 c63;c65 bmc;c66 bn8;c67 bn8;c68 c67;c69 bn8;c6a bn8;c6b c6a;c6c c6a
c6d c6a;c6e c6a;c6f c67;c6g bn8;c6h bmc c5a;c6i bmc;c6j bmc;c6k aoy;c6l c6k;c6m c6k;c6n aoy;c6o aoy;c6p c6n;c6q c6n
c6r aoy;c6s aoy;c6t aoy;c6u bmc;c6v bmc;c6w c6x;c6x c6v;c6y c6x;c6z c70;c70 c6v;c71 bmc;c72 bmc;c73 c71;c74 c73
c75 bmc;c76 c75;c77 c75;c78 c77;c79 c62 c7a;c7a c75;c7b c75;c7c bmc;c7d c7c;c7e c7c;c7f bmc;c7g c7f;c7h c7f;c7i bmc
c7j c7i;c7k c7i;c7l c7i;c7m c7l;c7n c7o;c7o c7l;c7p xw;c7q bmc;c7r xw;c7s c7r;c7t c7r;c7u c7q;c7v c7q;c7w bmc;c7x bmc
c7y bmc;c80 c7z;c81 c7z;c82 bmc;c83 bmc;c84 c83;c85 c84;c86 c83;c87 c81;c88 c83;c89 c88;c8a c89;c8b c89;c8c ya;c8d bmc
c8e bmc;c8f bmc;c8g bmc;c8h ya;c8i bzo;c8j bnl;c8k bmc;c8l bmc;c8m bmc;c8n c0c;c8o bmc;c8p bmc;c8q bmc;c8r bnz;c8s bmc
c8t ya;c8u xp;c8v y1;c8w y1;c8x cfk;c8y y2;c8z c8w;c90 c8w;c91 c8w;c92 y1;c93 c92;c94 c92;c95 c92;c96 c92;c97 c96
c98 c96;c99 c92;c9a c99;c9b cjy;c9c c9b;c9d cjy;c9e cee;c9f c8w;c9g c8w;c9h c8w;c9i cee cjz;c9j cee;c9k c9p;c9l ckv
c9m cee;c9n y1;c9o c9n;c9q y1;c9r c9q;c9s c9r;c9t c9q cgd;c9u c9q;c9v c9r;c9w c9r;c9x c9r;c9y c9q;c9z c9q cgd cgp
ca0 c9z;ca1 c9r;ca2 c9r ceh;ca3 c9r;ca4 c9r;ca5 c9q cgd cgp;ca6 c9q ceh;ca7 c9r;ca8 c9q cgd;ca9 c9q cgd;caa c9r
cab c9q cgp;cac c9r;cad c9r;cae c9r;caf c9q;cag c9r;cah c9r;cai c9q cgd;caj c9q;cak c9r;cal c9q cgd;cam c9q;can c9r
cao c9r;cap c9r;caq c9r;car c9r;cas c9r ceh;cat c9r;cau c9q;cav c9r;caw c9r;cax c9q cgd;cay c9r;caz c8w;cb0 caz cj5
cb1 caz;cb2 caz;cb4 cee;cb5 cj5;cb6 cgc c9y;cb7 cgc cgt;cb8 cgc cgt;cb9 caz;cba cee;cbb caz;cbc ce4;cbd cf4;cbe cf4
cbf c8w;cbg cbf;cbh cbg;cbi cgh;cbj cbf;cbk c8w;cbl cbn;cbm cbk;cbn cbk;cbo cbk;cbp cbo;cbq c94;cbr c8w;cbs cfc
cbt cbb cbi;cbu chp;cbv cbu c8w;cbw cj5;cbx cj5;cby cjn cee 902;cbz cjn cee;cc0 c93;cc1 c93;cc2 y1;cc3 ce4;cc4 cb3 cee
cc5 cc4;cc6 cc4 cc2;cc7 cc4;cc8 cc4;cc9 ciw;cca y2;ccb y1;ccc cgm;ccd 5hw;cce ccd;ccf ccd;ccg ccd;cch 5hw ccg 3p3
cci ccg 3p3;ccj c8w;cck c8w;ccl c8w;ccm c8w;cco ccn;ccq ccp;ccr ccp;cct ccs;ccu ccs;ccv ccs;ccw ccs;ccx ccs;ccy ccs
ccz ccs;cd0 ccs;cd1 ccs;cd2 ccs;cd3 ccs;cd5 cd4;cd6 cd4;cd7 cd4;cd8 cd4;cd9 cd4;cda cee;cdb ciy;cdc cib;cdd cee
cde c94;cdf cdg;cdg xw y2;cdh cdg;cdi cdg;cdj cdg;cdk cfu;cdl cj5;cdm cee;cdn c96;cdo cgd;cdp cfx c8w;cdq cb3 cee
cdr cdq;cds cdr;cdt c9y;cdu cdt;cdv ci7;cdw cj5;cdx ci7 ci9;cdy cdx;cdz c93;ce0 y5;ce1 cef;ce2 cg2;ce3 c8w;ce4 c8w
ce5 5hw;ce6 ca1;ce7 cf4;ce8 ce7;ce9 cgc y2;cea ce9 c8w;ceb cee;cec ceb;ced c94;cee ce4;cef y5 cib;ceg c96;ceh c8w
cei c8w;cej chn cdg;cek cbi;cel avg c8w;cem avg;cen caz;ceo cee;cep am8;ceq c9y cbi;cer c96;ces cee;cet cdg;ceu cf5
cev chp;cew cgd cfk;cex cb9;cey c8w;cez c8w;cf0 cgd;cf1 cf0;cf2 c8w;cf3 caz cij;cf4 cf2;cf5 cee cho;cf6 5hr;cf7 y1
cf8 c96;cf9 c96;cfa c96;cfb c8w;cfc cee;cfd c8w;cfe cfk;cff cfe;cfg cff;cfh cff;cfi cfe;cfj cfe;cfk c8w;cfl cfk
cfm cfk;cfn cfk;cfo cfk;cfp cfo;cfq cfo;cfr cfk;cfs cey;cft y5;cfu ce4;cfv ce4;cfw cfu;cfx cb3;cfy y5;cfz c8w;cg0 cfz
cg1 cbf;cg2 c8w;cg3 cee;cg4 cfz;cg5 cee;cg6 y5;cg7 cj5;cg8 cj5;cg9 c8w;cga cee;cgb c9n;cgc y2;cgd chm;cge cgf;cgf cjy
cgg cgf;cgh cjy;cgi cbu;cgj cee;cgk cbf;cgl ci4;cgm cfd;cgn y3;cgo cee;cgp yh;cgq c8w;cgr caz;cgs cee;cgt cee;cgu cgt
cgv cee;cgw c9p;cgx cgh;cgy cgx;cgz cgx;ch0 c8w;ch1 chp;ch2 cee;ch3 cho;ch4 y5;ch5 ce4;ch6 ce4;ch7 cj5;ch8 cee;ch9 cc8
cha cj5;chb cee;chc cbi;chd caz;che y2;chf cea;chg cki;chh y2;chi ci7;chj cee;chk y5;chl cfz;chm y2;chn y1;cho chm
chp chn;chq chp;chr cky;chs y5;cht ci7;chu cbf;chv cky;chw cbf;chx cf4;chy y5;chz cf4;ci0 chz;ci1 y2;ci2 cfz;ci3 ci7
ci4 cb3;ci5 cgd;ci6 ci7;ci7 c8w;ci8 ci7;ci9 c8w;cia ci9;cib y5;cic cee;cid ci4 cgc;cie y2;cif cgd;cig cj5;cih c8w ch0
cii c8w;cij c8w;cik c8w;cil cij;cim cij;cin cij;cio cij;cip cbb cbi;ciq c92 y5;cir cj5;cis cj5;cit cga;ciu cjy;civ ce4
ciw cc6;cix cgf;ciy y2;ciz cee;cj0 cfd;cj1 cee;cj2 cbi caz;cj3 cf5;cj4 cf5;cj5 cee;cj6 cee;cj7 ce4;cj8 cj5;cj9 cee
cja cfz;cjb cf4;cjc cbb cbi;cjd cky;cje cdg;cjf cij;cjg cc4;cjh cc4;cji cij;cjj cc4;cjk cjj;cjl cjj;cjm y2;cjn cjm
cjo y2;cjp 8w7;cjq cjo;cjr cj5;cjs cee;cjt y5;cju cfz;cjv 3bp;cjw y5;cjx 8v2;cjy y2;cjz y1;ck0 c94;ck1 chh;ck2 cee
ck3 y5;ck4 ce4;ck5 c8w;ck6 c99;ck7 cee;ck8 cbu ck7;ck9 ciq;cka ci4 c8w;ckb cc6;ckc y5;ckd cee;cke cj5;ckf 5hw;ckg cee
ckh y5;cki ci7;ckj ccg;ckk cee;ckl ci7;ckm c9j;ckn c9d;cko c9p;ckp 821;ckq ckp;ckr ckp;cks ci7;ckt cb3;cku cdg;ckv cku
ckw c8w;ckx cky;cky c8w;ckz at3;cl0 cgc;cl1 cl0;cl2 cl0;cl3 cgc;cl4 cgc;cl5 chs;cl6 cl5;cl7 cky;cl8 cfz;cl9 cl8
cla chh;clb y2;clc y1;cld cee;cle y2;clf yl;clg clf;clh clf;cli clf;clj y9;clk clj;cll clj;clm clj;cln clf;clo y9
clp clo;clq clo;clr y9;cls clf;clt cls;clu cls;clv cls;clw y9;clx clw;cly y9;clz clf;cm0 clz;cm1 clz;cm2 clf;cm3 clf
cm4 clf;cm5 clf;cm6 cm5;cm7 cm6;cm8 cm6;cm9 clf;cma cm9;cmb cm9;cmc cm9;cmd clf;cme clf;cmf clf;cmg clf;cmh crc
cmi cmh;cmj crc;cmk crf;cml crf;cmm cml;cmn cmd;cmo clf;cmp clf;cmq clf;cmr clf;cms cmr;cmt clf;cmu clf;cmv clf
cmw clf;cmx clf;cmy coz;cmz clf;cn0 coz;cn1 clf;cn2 coz;cn3 clf;cn4 coz;cn5 clf;cn6 coz;cn7 clf;cn8 coz;cn9 coz
cna clf;cnb cmp;cnc cmp bnz;cnd cne;cne clf;cnf cnr;cng clf;cnh clf;cni clf;cnj yl;cnk yl;cnl cnj;cnm cnj;cnn cnj
cno cnj;cnp cnj;cnq clf;cnr cnj;cns clf;cnt clf;cnu cnt;cnv cnt;cnw cnt;cnx cnt;cny cnt;cnz cnt;co0 clf;co1 clf
co2 cpn;co3 cpn;co4 co0;co5 co0;co6 clf;co7 clf;co8 clf;co9 clf;coa clf;cob cpn;coc cpn;cod cpn;coe cpn;cof cpn
cog clf;coh clf;coi cog;coj cnq;cok 5t4;col yl;com 1i5;con yl;coo cnq;cop coo;coq cnq;cor coo;cos coo;cot cq2;cou coo
cov coo;cow clf;cox clf;coy clf;coz clf;cp0 clf;cp1 yl;cp2 cp1;cp3 clf;cp4 cp3;cp5 cp3;cp6 cp3;cp7 cp3;cp8 cp3;cp9 cp3
cpa cp3;cpb cp3;cpc cp3;cpd cp3;cpe cp3;cpf cp3;cpg cp3;cph clf;cpi clf;cpj cpi;cpk cpi;cpl yl;cpm yl;cpn 5xw;cpo clf
cpp cpn;cpq cpn;cpr clf;cps yl;cpt yl;cpu yl;cpv yl;cpw clf;cpx cpw;cpy cpw;cpz cpw;cq0 cpw;cq1 cpw;cq2 clf;cq3 clf
cq4 cq3;cq5 cq2;cq6 clf;cq7 cq6;cq8 y9;cq9 y9;cqa clf;cqb yl;cqc cqb;cqd cqb;cqe cqd;cqf cqe;cqg cls;cqh cls;cqi cqh
cqj y9;cqk y9;cql y9;cqm clf;cqn clf;cqo cnq;cqp cqo;cqq cqo;cqr cqo;cqs cnr;cqt csy;cqu cqv;cqv cqm;cqw 614;cqx cqz
cqy cqz;cqz 614;cr0 614;cr1 614;cr2 614;cr3 614;cr4 cqv;cr5 clf;cr6 clj;cr7 clj;cr8 clo;cr9 64m;cra clr;crb y9;crc yl
crd ct1;cre yl;crf yl;crg crf;crh clf;cri clf;crj crf;crk crf;crl crf;crm crc;crn yl;cro crn;crp clf;crq crn;crr crn
crs crr;crt crr;cru crr;crv cru;crw crr;crx crn;cry crn;crz crn;cs0 clf;cs1 crr;cs2 crr;cs3 cs1;cs4 clf;cs5 cru
cs6 clf;cs7 cst;cs8 cst;cs9 cst;csa cst;csb cst;csc cst;csd cst;cse cst;csf cst;csg cst;csh cst;csi cst;csj cst
csk 5yi cst;csl cst;csm cst;csn cst;cso cst;csp csn;csq csn;csr 5xw;css csc;cst yi;csu csy;csv crn;csw crn;csx yl
csy clf;csz csy;ct0 csy;ct1 cpi;ct2 clh;ct3 ct2;ct4 ct2;ct5 ct2;ct6 clf;ct7 ct5;ct8 clf;ct9 clf;cta clf;ctb clf
ctc clf;ctd cns;cte yl;ctf clf cp3 cox;ctg crn;cth cqg;czz czy;d00 d6l;d01 czy;d02 czy;d03 d6l;d04 czy;d05 d0b;d06 d6k
d07 d06;d08 d02;d09 czy;d0a d0b;d0b d02;d0c czy;d0d d04;d0e d0n;d0f d0e;d0g ew6;d0h ddh;d0i d28;d0j d24;d0k d28
d0l fyp;d0m glv;d0o d0n;d0p d0n;d0q d0n;d0r d0n;d0s d0n;d0t d0n;d0u d0n;d0v glv;d0w glv;d0x g1j;d0z d0x;d10 d0z
d11 d0z;d12 d0z;d13 d0x;d14 d13;d15 czy;d16 d80;d17 d7f;d18 d17;d19 d7f;d1a d19;d1b d1c;d1c d19;d1d d19;d1e d80
d1f d80;d1g d1d;d1h d19;d1i d19;d1j d80;d1k d1h;d1l ew6;d1m d1k;d1n d28;d1o d1n;d1p d1n;d1q d1n;d1r d1x;d1s d1x
d1t d1x;d1u d3z;d1v d1x;d1w d1x;d1y d1x;d1z d1n;d20 esl;d21 d28;d22 d23;d23 h8a;d24 i66;d25 d21;d26 ew6;d27 ew6
d28 ecm;d29 d28;d2a d6k;d2b d06;d2c d2d;d2d d2e;d2e d2n;d2f d2e;d2g d2f;d2h d2f;d2i d2n;d2j d2n;d2k d2n;d2l d2k
d2m d2k;d2n dha;d2o d2n;d2p d2f;d2q d2u;d2r d2u;d2s dha;d2t d80;d2u d6r;d2v d32;d2w i7p;d2x i7p;d2y d80;d2z d2y
d30 d2y;d31 d9s;d32 d2u;d33 d2y;d34 d2y;d35 d2y;d36 d2r;d37 d7f;d38 d37;d39 glv;d3a d80;d3b g6r;d3c d6k;d3d g6r
d3e d3d;d3f gf1;d3g d6r;d3h d3f;d3i d3f;d3j eav;d3k d6k;d3l d3d;d3m d3o;d3n d3o;d3o d58;d3p g0h;d3q d80;d3r dbs
d3s dbi;d3t dbs;d3u d3v;d3v dbn;d3w d4w;d3x d7f;d3y i66;d3z h6v;d40 d41;d42 d41;d43 d41;d44 d41;d45 d41;d46 d4j
d47 d4j;d48 d47;d49 d47;d4a d47;d4b d47;d4c d4b;d4d d3x;d4e d4d;d4f d3x;d4g d4d;d4h d4j;d4i d4h;d4j d6k;d4k d4j
d4l d4j;d4m d6k;d4n d7f;d4o d4n;d4p d5r;d4q d4j;d4r d5h;d4s d3y;d4t fpi;d4u i66;d4v fq0;d4x d4w;d4y d4w;d4z d4w
d50 d4w;d51 d4w;d52 d53;d53 dbn;d54 d3v;d55 d4w;d56 d4w;d57 fm0;d58 d4w;d59 d4w;d5a d59;d5b emc;d5c d4w;d5d d51
d5e d4w;d5f dbi;d5g d5f;d5h d6d;d5i d59;d5j dw0;d5k hlw;d5l d4w;d5m d4d;d5n d4d;d5o d4d;d5p d4d;d5q d5p;d5r dbi
d5s dbm;d5t dnu;d5u d5r;d5v d5r;d5w d5x;d5x d6r;d5y d5x;d5z d5x;d60 d5x;d61 hzo;d62 dbn;d63 d17;d64 d63;d65 gym
d66 d67;d67 dbm;d69 f8a;d6a d68;d6b d6k;d6c d6k;d6d d4d;d6e d0n;d6f d6e;d6g dgq;d6h dgq;d6i g1i;d6j fow;d6l d6k
d6m d0n;d6n i66;d6o d6n;d6p d4d;d6q dlz;d6s d6r;d6t d7f;d6u d7f;d6v d6u;d6w i66;d6x d6r;d6y der;d6z ddc;d70 d6r
d71 d7f;d72 d71;d73 d71;d74 d6r;d75 hp4;d76 d75;d77 d7b;d78 d7n;d79 d7f;d7a d7b;d7c d6r;d7d d7f;d7e d6r;d7g d7f
d7h d7f;d7i d80;d7j d80;d7k d80;d7l ifs;d7m d7f;d7n d6r;d7o d7n;d7p d7q;d7q d7f;d7r d7q;d7s d7q;d7t d7q;d7u d6r
d7v d7q;d7w d7q;d7x d7f;d7y d7v;d7z d7y;d80 d6r;d81 d80;d82 d7f;d83 d82;d84 d80;d85 d6r;d86 d85;d87 d7f;d88 d85
d89 d6r;d8a d89;d8b d89;d8c d89;d8d d7f;d8e ds0;d8f d8d;d8g d8d;d8h d8d;d8i ddc;d8j d8i;d8k drb;d8l d8o;d8m d8i
d8n d89;d8o d6r;d8p ddc;d8q ddc;d8r d8o;d8s drb;d8t d8o;d8u d8d;d8v d8o;d8w d85;d8x d8w;d8y d8x;d8z d7f;d90 d6r
d91 d95;d92 d91;d93 d7f;d94 d91;d95 g7k;d96 g7k;d97 g7k;d98 g7k;d99 dcj;d9a d6r;d9b d6r;d9c dcw;d9d d9g;d9e dbm
d9f dbm;d9g g7k;d9h d9g;d9i dil;d9j d2u;d9k d6r;d9l d9k;d9m d9k;d9n da5;d9o dbn;d9p dbn;d9q dbi;d9r d9o;d9t d9s
d9u d9s;d9v d9s;d9w d9s;d9x d9s;d9y d9s;d9z d9s;da0 d9s;da1 d9s;da2 d9s;da3 d7f;da4 dss;da5 d8o;da6 da5;da7 da5
da8 da5;da9 da8;daa da5;dab fxe;dac dab;dad dab;dae dab;daf dab;dag dab;dah da5;dai da5;daj d7f;dak d7f;dal d7f
dam d7f;dan daj;dao d7f;dap dao;daq d1d;dar d6r;das da5;dat d9s;dau da5;dav dax;daw dax;dax d9s;day g6r;daz df8
db0 dro;db1 ds0;db2 db1;db3 d9k;db4 d7f;db5 d7n;db6 db5;db7 d7f;db8 e7m;db9 de8;dba db7;dbb d7f;dbc d7n;dbd d7f
dbe d9k;dbf f89;dbg f89;dbh dbf;dbi d80;dbj dbi;dbk dbj;dbl dbi;dbm d80;dbn d7f;dbo dbn;dbp dbn;dbq dbp;dbr dbs
dbs d7f;dbt dbu;dbu d6r;dbv fuj;dbw dza;dbx dza;dby d6r;dbz dc0;dc0 g9v;dc1 dc0;dc2 djt;dc3 dc0;dc4 d7f;dc5 dc4
dc6 fc2;dc7 dc6;dc8 dc7;dc9 dc6;dca dc4;dcb dcc;dcc d7f;dcd d6r;dce dcd;dcf dch;dcg dci;dch fby;dci d80;dcj d6r
dck d7f;dcl dck;dcm dck;dcn d7f;dco da5;dcp dck;dcq dcp;dcr e6j;dcs dcp;dct d89;dcu dct;dcv dct;dcw d7f;dcx dcw
dcy dcw;dcz dcw;dd0 d8o;dd1 dd0;dd2 d8o;dd3 dd2;dd4 d7f;dd5 dcw;dd6 dc4;dd7 dc4;dd8 d6r;dd9 g6r;dda dd2;ddb dbn
ddc d8o;ddd ddc;dde dct;ddf ds0;ddg ddi;ddj ddi;ddk ddh;ddl ddh;ddm ds0;ddn ddm;ddo ddm;ddp ddi;ddq ddm;ddr ddq
dds d80;ddt i7g;ddu d7f d6r;ddv d6r;ddw ddv;ddx d6r;ddy d8d;ddz d89;de0 ddc;de1 ds0;de2 d89;de3 doy;de4 dmf;de5 de7
de6 de7;de7 d7f;de8 ds0;de9 dj2;dea de8;deb dea;dec d7f;ded dec;dee dei;def dee;deg dei;deh dei;dei d8d;dej ddc
dek ddc;del ddc;dem del;den d7f;deo deq;dep d7f;deq ddc;der ddc;des d7f;det g6r;deu der;dev ddc;dew ddc;dex d6r
dey ds4;dez dey;df0 d7f;df1 df0;df2 df5;df3 df6;df4 df5;df5 ddc;df6 dec;df7 df8;df8 d7f;df9 df8;dfa df8;dfb df8
dfc df8;dfd gjy;dfe df8;dff dbn;dfg dff;dfh dff;dfi g7k;dfj dff;dfk df8;dfl d6r;dfm dfl;dfn dd2;dfo dyo;dfp d8d
dfq dbn;dfr dbn;dfs d6r;dft g6r;dfu d80;dfv d7f;dfw d89;dfx ds0;dfy ddq;dfz d7f;dg0 ddq;dg1 gmu;dg2 fp1;dg3 dbm
dg4 d7f;dg5 d6r;dg6 d7f;dg7 dg8;dg8 d7f;dg9 dg8;dga dbu;dgb df8;dgc df8;dgd dbu;dge dgh;dgf d7f;dgg fv1;dgh fv1
dgi fv1;dgj fv1;dgk fv1;dgl dgn;dgm d7f;dgn dgq;dgo dgq;dgp d6r;dgq d6r;dgr dgq;dgs dgr;dgt d7f;dgu dgt;dgv dgr
dgw dgv;dgx d7f;dgy dgt;dgz dgq;dh0 dgz;dh1 dgq;dh2 d8d;dh3 dh2;dh4 ds0;dh5 d6l;dh6 dgp;dh7 dh6;dh8 df8;dh9 dj2
dha dbn;dhb ddc;dhc ddc;dhd dhc;dhe dcw;dhf dcj;dhg dhj;dhh dhj;dhi dhj;dhj d7f;dhk dhj;dhl dhj;dhm dhj;dhn dhj
dho dhv;dhp dhv;dhq dhs;dhr dhj;dhs d7f;dht dhs;dhu dhj;dhv d7b;dhw dhv;dhx d7q;dhy hqh;dhz d7f;di0 dhv;di1 dhv
di2 d7f;di3 dhv;di4 d9k;di5 d8o;di6 d7f;di7 d7b;di8 di5;di9 dq6;dia d6r;dib di5;dic d6r;did d80;die d6r;dif die
dig die;dih dic;dii dd0;dij dk8;dik dk8;dil ddc;dim d8d;din dct;dio din;dip d7f;diq dip;dir d6r;dis d7f;dit d7f
diu d7f;div d7f;diw dhj;dix d85;diy e68;diz d8o;dj0 d89;dj1 ddc;dj2 dqw;dj3 d8o;dj4 dyn;dj5 d8d;dj6 dj5;dj7 dj5
dj8 dji;dj9 dji;dja dji;djb dj8;djc dss;djd dss;dje dca;djf dji;djg dmq;djh dji;dji d6r;djj d7f;djk dju;djl dji
djm djq;djn dji;djo djn;djp djn;djq dji;djr djq;djs dji;djt dwe;dju d6r;djv djq;djw h0d;djx fuj;djy d6r;djz dk8
dk0 djz;dk1 dos;dk2 dos;dk3 dos;dk4 dk8;dk5 dk4;dk6 dk9;dk7 df8;dk8 d6r;dk9 h09;dka dk9;dkb dk8;dkc dk9;dkd d6r
dke dk8;dkf dkd;dkg dk8;dkh d7f;dki dk8;dkj dki;dkk dkl;dkm dkl;dkn dkl;dko dkl;dkp dkl;dkq dkp;dkr dkl;dks i63
dkt dkl;dku dkt;dkv dkl;dkw dkl;dkx dkl;dky dkl;dkz i68;dl0 i68;dl2 dl1;dl3 dl1;dl4 dl1;dl6 dl5;dl7 ibv;dl8 d6r
dl9 ibv;dla dl9;dlb i6b;dlc dle;dld hp4;dle d7f;dlf dle;dlg gna;dlh dle;dli fmb;dlj dle;dlk d6r;dll d6r;dlm ddd
dln dec;dlo ddc;dlp ddc;dlq ddc;dlr d80;dls dlt;dlt dlr;dlu dlr;dlv fc2;dlw df4;dlx df6;dly d6r;dlz dle;dm0 dm3
dm1 dlz;dm2 drx;dm3 dle;dm4 i6b;dm5 efn;dm6 d6r;dm7 d7f;dm8 dkk;dm9 dd0;dma d6r;dmb d6r;dmc d6r;dmd d9s;dme d6r
dmf du1;dmg fut;dmh dmf;dmi hwo;dmj hwo;dmk dmf;dml d80;dmm d6r;dmn dms;dmo d7f;dmp dmo;dmq d7f;dmr dmq;dms d80
dmt d7f;dmu d6r;dmv dmt;dmw d80;dmx d7f;dmy d80;dmz d7f;dn0 d6r;dn1 dn0;dn2 d80;dn3 dn2;dn4 dmq;dn5 dn4;dn6 dn9
dn7 g2q;dn8 dn7;dn9 df8;dna df4;dnb d7f;dnc d7f;dnd d7n;dne dnd;dnf d7f;dng d6r;dnh d7f;dni d7f;dnj d7f;dnk d7f
dnl d7f;dnm d6u;dnn d7n;dno d6r;dnp d7f;dnq d7f;dnr d7f;dns e60;dnt d7f;dnu d7n;dnv d7f;dnw d7f;dnx g2q;dny g2q
dnz dcw;do0 dcw;do1 dct;do2 dao;do3 drv;do4 do2;do5 ht2;do6 do5;do7 i7g;do8 dcw;do9 d6r;doa dd0;dob dd2;doc dd2
dod ff8;doe d6r;dof d7f;dog d7f;doh d85;doi dhj;doj d6r;dok doj;dol doj;dom doj;don doj;doo doj;dop ds7;doq d6r
dor dos;dos d6r;dot dos;dou du0;dov d6r;dow d7f;dox d7f;doy d7f;doz d7f;dp0 d7f;dp1 dct;dp2 d7f;dp3 dp2;dp4 dhj
dp5 dp6;dp6 fv1;dp7 dp6;dp8 d7f;dp9 d7f;dpa d7f;dpb dpc;dpc d7f;dpd dpc;dpe dpc;dpf dpc;dpg hnd;dph dpc;dpi dpn
dpj d7f;dpk d7f;dpl d7f;dpm d6r;dpn d7f;dpo d7f;dpp d7f;dpq dhv;dps dpr;dpt dg5;dpu dpt;dpv dpr;dpw gn5;dpx dg5
dpy d7f;dpz d7f;dq0 dpz;dq1 d6r;dq2 ddi;dq3 dct;dq4 d7f;dq5 dq4;dq6 d6r;dq7 d7f;dq8 dq4;dq9 dct;dqa dqq;dqb dqq
dqc dqq;dqe dqd;dqf dqd;dqg dql;dqh dqd;dqi dqd;dqj dqi;dqk dqd;dqm dql;dqn dkv;dqo dqd;dqp dqd;dqr i6b;dqs ds0
dqt dqs;dqu d8d;dqv f8o;dqw ds0;dqx dqw;dqy dqw;dqz dqw;dr0 dqw;dr1 d80;dr2 d80;dr3 d7f;dr4 d6r;dr5 d89;dr6 dr5
dr7 d8d;dr8 d8d;dr9 dr5;dra dr9;drb d8o;drc d8o;drd d89;dre d89;drf d8p;drg d6r;drh d6r;dri d6r;drj d7b;drk d7f
drl d7b;drm d9k;drn dd0;dro d7f;drp dro;drq drp;drr d7f;drs d7f;drt d8d;dru d89;drv d7f;drw dct;drx dru;dry drx
drz ds0;ds0 d7f;ds1 ds0;ds2 dwm;ds3 d6r;ds4 d6r;ds5 d6r;ds6 d6r;ds7 dsb;ds8 d6r;ds9 d80;dsa dbn;dsb d6r;dsc d80
dsd d7f;dse d7f;dsf d7f;dsg d80;dsh dsk;dsi dsk;dsj dsk;dsk d7f;dsl dsk;dsm dss;dsn dsm;dso dsk;dsp d80;dsq dsp
dsr dsp;dss d7f;dst dss;dsu dss;dsv dss;dsw dss;dsx dss;dsy dd6;dsz d6r;dt0 h3n;dt1 dc5;dt2 g0n;dt3 dss;dt4 ib8
dt5 d7f;dt6 dhj;dt7 dhi;dt8 dpy;dt9 d80;dta d80;dtb d80;dtc d80;dtd d7f;dte d80;dtf eep;dtg hp4;dth dru;dti dth
dtj drv;dtk dd6;dtl d2f;dtm d6r;dtn dto;dto hzp;dtp hvd;dtq dto;dtr dto;dts d6r;dtt d7q;dtu d6r;dtv dtu;dtw fdh
dtx dtu;dty dhj;dtz dhj;du0 fuu;du1 d80;du2 hzr;du3 du2;du4 dbt;du5 dbu;du6 dct;du7 d7f;du8 dcw;du9 d7f;dua fky
dub g6x;duc dub;dud dub;due dub;duf i66;dug dub;duh dbn;dui duh;duj dbn;duk dun;dul dxb;dum d80;dun dbn;duo dun
dup d7f;duq d6r;dur d7q;dus d7q;dut d7q;duu df8;duv dub;duw duv;dux dle;duy d9s;duz fky;dv0 fky;dv1 fky;dv2 d7f
dv3 dgh;dv4 dv3;dv5 d6r;dv6 dv3;dv7 dhj;dv8 dv7;dv9 hvr;dva d7f;dvb dle;dvc i6b;dvd dvc;dve dvb;dvf dve;dvg fm6
dvh g25;dvi g24;dvj d7f;dvk dbe;dvl dvk;dvm d9s;dvn g7k;dvo dcc;dvp d7f;dvq eti;dvr dhj;dvs f1t;dvt dvs;dvu dvs
dvv dvs;dvw dvs;dvx dvs;dvy g0j;dvz i28;dw0 g0j;dw1 d7f;dw2 hzs;dw3 dw2;dw4 d7f;dw5 dw4;dw6 g24;dw7 dw2;dw8 dw2
dw9 d7l;dwa hec;dwb dwa;dwc d8d;dwd dwe;dwe dss;dwf d7f;dwg d80;dwh ds4;dwi d7f;dwj d7f;dwk ho9;dwl d9o;dwm d7m
dwn dwm;dwo dwn;dwp d7f;dwq dp9;dwr d7f;dws dhv;dwt fv1;dwu d6u;dwv dww;dww d7f;dwx dww;dwy d6r;dwz dwx;dx0 dww
dx1 dww;dx2 dww;dx3 dww;dx4 d6u;dx5 d7f;dx6 d7f;dx7 dx6;dx8 d9k;dx9 exs;dxa d7f;dxb d7m;dxc dxb;dxd dxb;dxe dxb
dxf dxb;dxg dxb;dxh i29;dxi div;dxj d6l;dxk d7f;dxl dxj;dxm hp4;dxn efn;dxo d7f;dxp fc0;dxq d7f;dxr gmu;dxs d7f
dxt d6r;dxu d6r;dxv d7f;dxw ej2;dxx d7f;dxy geu;dxz d7f;dy0 dc0;dy1 d6r;dy2 ds4;dy3 dnu;dy4 dy3;dy5 d6r;dy7 dy6
dy8 d7f;dy9 dqw;dya d7f;dyb ek0;dyc dff;dyd d7f;dye dgt;dyf d7f;dyg d7f;dyh d6r;dyi d6r;dyj d7f;dyk g7d;dyl h23
dym hnc;dyn d8d;dyo d8g;dyp dcw;dyq d6r;dyr d7f;dys g9v;dyt d6r;dyu d7f;dyv dmq;dyw dji;dyx d7f;dyy dyx;dyz dyx
dz0 d7f;dz1 d6r;dz2 gms;dz3 d6r;dz4 d7f;dz5 dqd;dz6 ejy;dz7 hvd;dz9 d6r;dza d6r;dzb d6r;dzc d8o;dzd dze;dze d7f
dzf d6r;dzg d9s;dzh d7f;dzi das;dzj d6u;dzk dtn;dzl d7f;dzm d7f;dzn d7f;dzo d7f;dzp dzo;dzq dz8;dzr dnc;dzs d7f
dzt dqw;dzu d7f;dzv d6r;dzw dzv;dzx d7f;dzy d7f;dzz d6u;e00 d8g;e01 d6r;e02 e01;e03 d6r;e04 d7f;e05 d7f;e06 d6r
e07 d7f;e08 d6r;e09 d7f;e0a d6r;e0b d7f;e0c d7f;e0d dbu;e0e d7f;e0f dy8;e0g d7f;e0h d7f;e0i d6r;e0j d7f;e0k d7f
e0l dn7;e0m dn2;e0n d7f;e0o dbn;e0p dbm;e0q d6r;e0r dqw;e0s d6r;e0t d7f;e0u d7f;e0v d6r;e0w e0x;e0y e0x;e0z e14
e10 e0w;e11 e0w;e12 e0w;e14 e13;e16 e13;e17 e8f;e18 e81;e19 e7r;e1a e4b;e1b e0x;e1g h6z;e1h e1g;e1i e1g;e1j e1f
e1k e1f;e1m e1l;e1p e1o;e1q gkw;e1r e1q;e1s e1q;e1t eb2;e1v e81;e1w e1l;e1x e1w;e1y e1z;e1z e1o;e20 ejg;e21 e20
e22 e1z;e23 e2d;e24 e23;e25 ejg;e26 e25;e27 gg9;e28 e2d;e29 e1o;e2a ejg;e2b e2a;e2c e2b;e2d e1l;e2f e2e;e2h e2i
e2j e2i;e2l e2g;e2n e2m;e2o e2p;e2q e2m;e2r i4o;e2s e2k;e2t hjl;e2u e2v;e2w e2v;e2x e2y;e2z dub;e30 e2y;e33 e32
e34 e35;e35 e2l;e36 e35;e37 e94;e38 e94;e39 e34;e3a e3h;e3b e3f;e3c d7f;e3d esd;e3e i66;e3f e3e;e3g e3f;e3h e0x
e3i e3h;e3j e3h;e3k e3j;e3l e3h;e3m e3l;e3n e74;e3o esj;e3p e3o;e3q eqq;e3r e3h;e3s e3r;e3u e3t;e3v e3t;e3w e3t
e3x eau;e3y eau;e3z e3t;e40 e3z;e41 e3z;e42 eau;e43 e42;e44 e3t;e45 e0x;e46 e45;e47 e45;e48 e45;e49 e45;e4a e44
e4b e44;e4d e3z;e4e e4d;e4f e4d;e4g e4d;e4h e4d;e4i e4p;e4j e4p;e4k e4d;e4l hb1;e4m e4d;e4n e4m;e4o e4d;e4p e4d
e4q e4d;e4r e4d;e4s e4d;e4t e4d;e4u d4w;e4w das;e4x d6r;e4z e4y;e50 e4y;e51 e50;e52 e4z;e53 e52;e54 e4y;e55 e4d
e56 e8x;e57 e4y;e58 egb;e59 egb;e5a e59;e5b e5c;e5c e37;e5d e5c;e5e eao;e5f e5c;e5g etj;e5i e5n;e5j e4y;e5k hb1
e5l e8f;e5m e8f;e5n e5v;e5o e5n;e5p e5n;e5q e5n;e5r e5n;e5s e5n;e5t e5s;e5u e5s;e5v e3z;e5w e5n;e5x e7m;e5y e6s
e5z e5y;e60 e5y;e61 e62;e62 e5y;e63 e64;e64 i66;e65 e5y;e66 e5y;e67 e5y;e68 e7m;e69 e5c;e6a e5j;e6b e4y;e6c e6f
e6d e6f;e6e eix;e6f e6j;e6g e6j;e6h g6r;e6i e6g;e6k e6j;e6l e6g;e6m e6l;e6n e6j;e6o e6l;e6p e6o;e6q e6o;e6r eha
e6s e3t;e6t e6s;e6u e32;e6v e6u;e6w e6u;e6x e90;e6y e4d;e6z e6y;e70 e6y;e71 e6y;e72 e6s;e73 e6s;e74 e8x;e75 e74
e76 e74;e77 e74;e78 e74;e79 e74;e7a e74;e7b e74;e7c e7b;e7d e7b;e7e e9f;e7f e7e;e7g e7e;e7h e7e;e7j e6s;e7k i1e
e7l e96;e7m e6s;e7n e6y;e7o e7m;e7p e7m;e7q e3w;e7r e81;e7s e7r;e7t e89;e7u e7t;e7v e7r;e7w e7z;e7x e8f;e7y e7x
e7z e6s;e80 e7z;e81 e6s;e82 e81;e83 e7z;e84 e7w;e85 e87;e86 eh7;e87 e7w;e88 e89;e89 e7r;e8a e8c;e8b e4b;e8c e6s
e8d e8c;e8e e8c;e8f e8c;e8g e8f;e8h e8f;e8i e8f;e8j e8f;e8k e8f;e8l e8f;e8m e8f;e8n e4y;e8o e94;e8p e8o;e8q e8o
e8r e4y;e8s e2p;e8t hax;e8u e2g;e8v e4y;e8w e4y;e8y e8x;e8z e8x;e90 dle;e91 e90;e92 ef0;e93 e8x;e95 i6f;e96 g8l
e97 e96;e98 e96;e99 e96;e9a e96;e9b e96;e9c ec6;e9d gg4;e9e e3t;e9f e3t;e9g e9f;e9h e9u;e9i e9h;e9j e9i;e9k e9j
e9l e9h;e9m e9f;e9n e9m;e9o e9f;e9p e9s;e9q hpp;e9r e9s;e9s e9f;e9t e9f;e9v e9u;e9w eds;e9x e9f;e9y e9x;e9z e9x
ea0 e9f;ea1 ea0;ea2 e59;ea3 gbd;ea4 gbd;ea5 e9c;ea6 e6s;ea7 e6u;ea8 e6y;ea9 e89;eaa e9x;eab e3t;eac eab;ead eab
eae ei8;eaf dle;eag e44;eah e95;eai e8x;eaj eai;eak erp;eal e3y;eam eal;ean eam;eao hp4;eap eao;eaq eao;ear eao
eas eao;eat eao;eau e6s;eaw e1e;eax e48;eay eau;eaz e1n;eb0 e1n;eb1 eaz;eb2 e3t;eb3 e1q;eb4 eb2;eb5 eb2;eb6 i75
eb7 ea6;eb8 e4d;eb9 hfk;eba e3t;ebb h9p;ebc ebe;ebd ebc;ebe gg9;ebf ebe;ebg ebe;ebh e6s;ebi ebh;ebj ebh;ebk ebh
ebl ebh;ebm ebh;ebn gg9;ebo e1d;ebp e4b;ebq e0x;ebr e4y;ebs efz;ebt ebh;ebu eab;ebv ddi;ebw e5c;ebx dvs;eby g6r
ebz e8f;ec0 e4d;ec1 dtu;ec2 e3t;ec3 e81;ec4 e4d;ec5 e6t;ec6 e3t;ec7 ec6;ec8 eco;ec9 hmj;eca ec9 fh3;ecb htq;ecc gg9
ece e1t;ecf ddh;ecg ibs;ech gjy;eci e56;ecj eck;eck e6s;ecl e81;ecm hpp;ecn ecm;eco hfr;ecp eco;ecq ecm;ecr ecm
ecs ecr;ect ecr;ecu esj;ecv edm;ecw ecv;ecx ecv;ecy eyx;ecz ecy;ed0 ecy;ed1 edn;ed2 ed8;ed3 hzf;ed4 esj;ed5 ed8
ed6 ed8;ed7 ed3;ed8 ecm;ed9 eha;eda ed1;edb ed1;edc edh;edd edc;ede edc;edf hqq;edg ed2;edh ed1;edi i1m;edj edi
edk edi;edl edm;edm eco;edn edl;edo edl;edp edh;edq ezv;edr edm;eds edm;edt edm;edu eds;edv i7i;edw exl;edx edw
edy edw;edz edw;ee0 e7z;ee1 exj;ee2 ee6;ee3 ee6;ee4 edm;ee5 edr;ee6 ee7;ee7 edt;ee8 ee7;ee9 eea;eea ecm;eeb env
eec exh;eed exh;eee eeg;eef eeh;eeg eic;eeh eyg;eei eeh;eej dle;eek eh1;eel eek;eem ehi;een eem;eeo edm;eep emu
eeq eep;eer eeq;ees ef0;eet ees;eeu ees;eev ees;eew evw;eex ees;eey ees;eez emu;ef1 ef0;ef2 ef0;ef3 ef0;ef4 ef0
ef5 ef0;ef6 ef8;ef7 ef8;ef8 exg;ef9 eu4;efa ef9;efb efd;efc eds;efd ef9;efe ef9;eff eie;efg ees;efh ees;efi i54
efj efh;efk ees;efl ee6;efm efl;efn dlz;efo efn;efp efo;efq et6;efr eu1;efs hka;eft edm;efu ego;efv efu;efw ees
efx ev8;efy ep0;efz ep0;eg0 eg2;eg1 han;eg2 eg9;eg3 eg4;eg4 efz;eg5 eg4;eg6 ejg;eg7 ejg;eg8 ep0;eg9 egb;ega eg4
egb e4y;egc eco;egd fdh;ege egi;egf egi;egg ege;egh ezv;egi ed1;egj ezv;egk egi;egl ft0;egm edn;egn egm;ego emi
egp ego;egq e9f;egr egq;egs egq;egt edm;egu edh;egv egu;egw egu;egx egu;egy eh0;egz enq;eh0 eao;eh1 eao;eh2 egy
eh3 ee0;eh4 ee0;eh5 hxc;eh6 ewz;eh7 e7z;eh8 esz;eh9 eh7;eha eh1;ehb eha;ehc eha;ehd eek;ehe eh1;ehf ehg;ehh ehg
ehj ehi;ehk ehi;ehl ehc;ehm ehl;ehn e6s;eho ehn;ehp eho;ehq eho;ehr edm;ehs emi;eht eu4;ehu eu4;ehv eu4;ehw ei2
ehx ehw;ehy ei2;ehz ei2;ei0 ehz;ei1 ei2;ei3 ei2;ei4 ei2;ei5 hu8;ei6 eic;ei7 ei6;ei8 eic;ei9 ei8;eia eic;eib eic
eic esj;eid esj;eie ee0;eif eie;eig eii;eih eii;eii exg;eij eii;eik ej4;eil eik;eim ee0;ein ej2;eio ein;eip ein
eiq ein;eis ein;eit edw;eiu exj;eiv er3;eiw exj;eix exw;eiy eix;eiz eix;ej0 eix;ej1 ej2;ej2 e6s;ej3 ej2;ej4 ehg
ej5 ejc;ej6 ejc;ej7 ejc;ej8 ej9;ej9 ejc;eja eki;ejb ejc;ejc f1k;ejd ejc;eje eep;ejf ejm;ejg ejp;ejh ejg;eji ejg
ejj ejg;ejk ejg;ejl ejg;ejm ejg;ejn ejp;ejo ejn;ejp ecm;ejq ejp;ejr ejp;ejs ed1;ejt ejp;eju ejp;ejv ejg;ejw ejp
ejx ejw;ejy ek0;ejz ete;ek0 evt;ek1 d7m;ek2 eor;ek3 elc;ek4 ek3;ek5 ek0;ek6 gd2;ek7 elc;ek8 ek5;ek9 ejw;eka ek9
ekb ejp;ekc ejc;ekd ekc;eke ejp;ekf eut;ekg ekj;ekh ejc;eki ekj;ekk eki;ekl edw;ekm edw;ekn ept;eko em5;ekp em5
ekq ejc;ekr ekj;eks ejc;ekt eko;eku gih;ekv eho;ekw hzw;ekx gej;eky ekx;ekz ekx;el0 ekx;el1 el2;el2 ekw;el3 eld
el4 ego;el5 gi3;el6 ekw;el7 el6;el8 ekw;el9 ecm;ela el9;elb hss el9;elc ejw;eld elc;ele el2;elf e6s;elg ejc;elh exh
eli e7m;elj eli;elk evi;ell evi;elm evi;eln elr;elo eln;elp elx;elq gkl;elr gka;elt f9x;elu els;elv elu;elw elr
elx eli;ely eli;elz ely;em0 eua;em1 elx;em2 ew6;em3 elh;em4 hbj;em5 ejc;em6 em5;em7 em5;em8 ekc;em9 ejc;ema ese
emb g7g;emc g7g;emd exh;eme d7n;emf ew6;emg emi;emh emi;emi egm;emj emk;emk efe;eml eki;emm ejp;emn emu;emo emm
emp emm;emq emr;emr eqz;ems emm;emt ems;emu eic;emv ejp;emw ejp;emx emw;emy emz;emz exh;en0 emz;en1 emz;en2 emu
en3 eic;en4 en5;en5 egb;en6 ep0;en7 ejp;en8 emz;en9 ehe;ena gug;enb hrl;enc edn;end ejp;ene eli;enf ene;eng eli
enh eli;eni eox;enj epf;enk eli;enl eli;enm eyr;enn eyr;eno eli;enp ho3;enq ek9;enr enq;ens enr;ent exh;enu exh
env ent;enw enx;enx hvr;eny i1v;enz hnz;eo0 eo1;eo1 env;eo2 eo4;eo3 ecm;eo4 f8a;eo5 eo4;eo6 eo1;eo7 hg3;eo8 ent
eo9 eo8;eoa eo8;eob ent;eoc eob;eod eo1;eoe env;eog eof;eoh eoi;eoi hvg;eoj erk;eok eoj;eol eco;eom epi;eon eou
eoo epi;eop edm;eoq eor;eor eos;eos ef6;eot eos;eou eov;eov exn;eow eou;eox ecm;eoy ew0;eoz ecm;ep0 ecm;ep1 ecm
ep2 ew6;ep3 ew6;ep4 eoy;ep5 eoy;ep6 eoy;ep7 eoy;ep8 eoy;ep9 egi;epa eoy;epb eoy;epc ejp;epd exg;epe epi;epf eoy
epg ecv;eph ese;epi ehj;epj epi;epk eum;epl epk;epm exl;epn epk;epo epi;epp epi;epq eor;epr eum;eps exh;epu ept
epv ehn;epw gkl;epx epw;epy hpp;epz ept;eq0 ept;eq1 ept;eq2 eq1;eq3 eho;eq4 ept;eq5 ept;eq6 ept;eq7 ejp;eq8 eh0
eq9 eh0;eqa ese;eqb esj;eqc eqb;eqd evi;eqe eqd;eqf eqd;eqg efn;eqh ese;eqi eqb;eqj eqb;eqk esj;eql esj;eqm esj
eqn hbt;eqo erf;eqp erf;eqq eqo;eqr eqq;eqs eqq;equ eqt;eqv eqt;eqx eqw;eqy eqo;eqz et6;er0 eqz;er1 er0;er2 er0
er3 eri;er4 er3;er5 ejp;er6 er5;er7 e3x;er8 e3w;er9 eao;era ese;erb e42;erc erb;erd eqq;ere eqq;erf e3z;erg erk
erh erg;eri ejp;erj ejp;erk hk7;erl erk;erm erk;ern esl;ero esl;erp esl;erq erp;err erp;ers ert;eru ez7;erv ete
erw ete;erx ese;ery d7f;erz et6;es0 el6;es1 erz;es2 erz;es3 erz;es4 es3;es5 erz;es6 erz;es7 esq;es8 esb;es9 es8
esa es8;esb ejp;esc esb;esd esb;esf esj;esg ese;esh ese;esi ese;esj ecm;esk esj;esl erk;esm esl;esn esl;eso e44
esp e44;esq etm;esr ess;ess eyu;est esu;esu eyu;esv e74;esw esv;esx esv;esy esq;esz eqt;et0 ez7;et1 et0;et2 esz
et3 emi;et5 ev5;et6 ejp;et7 et6;et8 et9;et9 ejp;eta ejp;etb ejt;etc et6;etd etc;ete erk;etf ete;etg esd;eth etg
eti ek9;etj e2i;etk esv;etl etk;etm evi;etn etm;eto etm;etp et6;etq etm;etr etp;ets ers;ett ets;etu etp;etv etu
etw etx;etx d7f;ety htq;etz es8;eu0 etp;eu1 ecm;eu2 ecm;eu3 eu1;eu4 eu1;eu5 eic;eu6 ejp;eu7 ejp;eu8 ept;eu9 eut
eua exg;eub eut;euc ejp;eud etc;eue eud;euf etc;eug euf;euh euq;eui gly;euj euf;euk ez6;eul euk;eum ej2;eun eum
euo eum;eup eum;euq etc;eur euq;eus et6;eut ejp;euu eut;euv eyu;euw eut;eux euw;euy euz;euz eli;ev0 euz;ev1 exh
ev2 ev1;ev3 ez3;ev4 exg;ev6 ev5;ev7 ev5;ev8 esl;ev9 ev8;eva esj;evb esj;evc esj;evd d9k;eve evd;evf evd;evg ev5
evh ev5;evj evi;evk evi;evl evi;evm evi;evn evi;evo evi;evp evi;evq evi;evr ews;evs evr;evt ese;evu evt;evv evt
evx esj;evy evw;evz ew0;ew0 gms;ew1 ez6;ew2 ejg;ew3 ejp;ew4 eut;ew5 ew4;ew6 ecm;ew7 ecm;ew8 ew7;ew9 d6u;ewa ewd
ewb ewd;ewc ew7;ewd ew7;ewe ewd;ewf ewe;ewg ew7;ewh eoa;ewi eoa;ewj gbm;ewk ewo;ewl ewk;ewm ewo;ewn d9s;ewo hfd
ewp ewo;ewq ewo;ewr ewo;ews etg;ewt ewo;ewu hwu;ewv ewo;eww ewo;ewx ewo;ewy ewo;ewz ewo;ex0 dww;ex1 dah;ex2 ewo
ex3 ew7;ex4 ew7;ex5 evr;ex7 ex6;ex8 eco;ex9 ecm;exa etp;exb exa;exc exa;exd fxe;exe exa;exf exe;exg ese;exh exg
exi exh;exj exh;exk exj;exm exl;exn exl;exo exn;exp exn;exq exh;exr ejp;exs esl;ext exs;exu exh;exv exu;exw ejp
exx exw;exy exw;exz ey2;ey0 exz;ey1 ey0;ey2 eir;ey3 ey2;ey4 ey7;ey5 edm;ey6 ey4;ey7 edm;ey8 hxc;ey9 eo8;eya eoe
eyb exj;eyc efg;eyd exg;eye ew7;eyf etg;eyg ehi;eyh ehi;eyi etg;eyj e44;eyk eyj;eyl esj;eym f1m;eyn etp;eyo eyr
eyp eyn;eyq hg0;eyr ebu;eys eyr;eyt eyw;eyu ers;eyv ete;eyw exg;eyx exh;eyy ez1;eyz ez1;ez0 ez1;ez1 ez6;ez2 ez1
ez3 ez1;ez4 ez1;ez5 ez1;ez6 ez7;ez8 hv0;ez9 env;eza euk;ezb hfu;ezc esb;ezd eu5;eze ezd;ezf eex;ezg eeh;ezh d7m
ezi ezh;ezj esj;ezk esj;ezl esj;ezm ezj;ezn eu1;ezo eu4;ezp ecm;ezq eri;ezr ezp;ezs ek5;ezt ew6;ezu ezv;ezv egi
ezw eu1;ezx eu1;ezy esj;ezz evi;f00 evi;f01 ecm;f02 ezp;f03 hbt;f04 esj;f05 esj;f06 evi;f07 evi;f08 evi;f09 evi
f0a hbj;f0b f0a;f0c f0a;f0d hbj;f0e eqd;f0f f0e;f0g evi;f0h esj;f0i evi;f0j f0i;f0k esj;f0l f0i;f0m evi;f0n ept
f0o eqb;f0p evi;f0q eqd;f0r gdo;f0s gdo;f0t f0s;f0u eum;f0v gdo;f0w gdo;f0x gcv;f0y f0x;f0z esj;f10 evi;f11 evi
f12 evi;f13 evi;f14 evi;f15 esj;f16 evi;f17 evi;f18 evi;f19 ev5;f1a ev5;f1b ev5;f1c gdo;f1d hbj;f1e evi;f1f esj
f1g efn;f1h d7f;f1i hbj;f1j evi;f1k eyd;f1l f1k;f1m eao;f1n hzw;f1o evi;f1p evi;f1q evi;f1r ecm;f1s ecm;f1t ecm
f1u ers;f1v eco;f1w e6h;f1x hfu;f1y ecm;f1z ey9;f20 ecm;f21 evi;f22 efi;f23 ew7;f24 eli;f25 exg;f26 esj;f28 esj
f29 esj;f2a esl;f2b esl;f2c esl;f2d ese;f2e evi;f2g ege;f2h ey7;f2i fit;f2j fit;f2k ebs;f2l f2k;f2m hpp;f2n eps
f2o ed1;f2p emy;f2r f2q;f2s f2r;f2t f2r;f2u f2r;f2v f2r;f2w f2y;f2x f2w;f2z f8a;f30 d6r;f31 f2w;f32 f2r;f33 f3o
f34 fc9;f36 f35;f37 f4q;f38 f37;f39 f54;f3a hzs;f3b i1e;f3c f2q;f3d f3c;f3f hlq;f3g d7f;f3h f3i;f3i f9y;f3j gmu
f3k f3j;f3l f3m;f3m htj;f3n f3m;f3p f3o;f3q f3o;f3r f3q;f3s f3c;f3t f3s;f3u f3s;f3v hsb;f3w f3v;f3x f3v;f3y f3x
f3z f3v;f40 f3v;f41 htv;f42 hwt;f43 egi;f44 f42;f45 f41;f47 f46;f48 f46;f49 f4q;f4a f49;f4b f49;f4c f4q;f4d f4q
f4e f4q;f4f f4q;f4g f49;f4h f49;f4i f49;f4j f4m;f4k f4m;f4l f4m;f4m f49;f4n f4m;f4o f4m;f4p f4m;f4r f49;f4s f4q
f4t f4q;f4u f49;f4v f49;f4w f4q;f4x f50;f4z f4y;f50 f4u;f51 f49;f53 f52;f54 f52;f55 i0j;f56 f55;f57 f54;f58 dbi
f59 f4q;f5a f49;f5b f5p;f5c dpy;f5e f3p;f5f f3p;f5g f2r;f5h f5d;f5i f5d;f5j f3f;f5l f5k;f5m hp4;f5n f3o;f5o f5p
f5q f5p;f5r f5p;f5s f5n;f5t f5m;f5u f5o;f5v f2q;f5w f2q;f5x f3o;f5y f3o;f5z f5n;f60 f5z;f61 f5z;f62 f5z;f63 gu4
f64 gu4;f65 gu5;f66 f5n;f67 f5n;f68 dcp;f69 f5n;f6a f5n;f6b f5p;f6c fvw;f6d fvw;f6e f5n;f6f f6e;f6g hv3;f6h f6g
f6i f6h;f6j hsj;f6k f6h;f6l f6h;f6m f6h;f6n f6h;f6o f3p;f6p f6g;f6q f5n;f6s f6r;f6u drg;f6v f6r;f6w f6v;f6x f6v
f6y f6v;f6z f6q;f70 f5n;f71 f72;f72 d4d;f73 hnd;f74 f6h;f75 i8f;f76 f3o;f77 f2r;f78 f83;f79 f78;f7a f2r;f7b ft2
f7c f7b;f7d f7g;f7e f7g;f7f f7g;f7g fw4;f7h f7g;f7i hs0;f7j f3o;f7k f7j;f7l f2r;f7m f2r;f7n fqk;f7o f7m;f7p f7m
f7q hvg;f7r gx2;f7s f5m;f7t f7v;f7u f7t;f7v gx2;f7w f7v;f7x f7v;f7y f5z;f7z hyz;f80 f7z;f81 f49;f82 f6v;f83 f77
f85 hi8;f86 f85;f87 hi8;f88 f89;f8b f8a;f8c f8b;f8d f8a;f8e f8a;f8f f8a;f8g f8a;f8h f8a;f8i f8a;f8j f8a;f8k f8j
f8l f8a;f8m f8o;f8n f8o;f8o f8a;f8p f8o;f8q f84;f8r f8a;f8s f8r;f8t f8a;f8u f8r;f8v f84;f8w f9l;f8x f8v;f8y f8v
f8z f8v f84;f90 f8z;f91 f92;f92 f84;f93 f92;f94 f92;f95 f92;f96 f84;f97 f87;f98 f84;f99 f8z;f9a f8z;f9b f8z;f9c f8z
f9d f8z;f9e f8v;f9f fbl;f9g i25;f9h f9y;f9i f9y;f9j i6m;f9k f9l;f9l f9y;f9m f9l;f9n f84;f9o f9y;f9p f9o;f9q f9y
f9r f9y;f9s hmj;f9t f9y;f9u f9y;f9v f9y;f9w f9h;f9x f9y;f9y hdt;f9z f9y;fa0 f9y;fa1 f9y;fa2 f9y;fa3 he0;fa4 f8v
fa5 f9l;fa6 f8v;fa7 f9l;fa8 f8v;fa9 hyg;faa f9l;fab hlm;fac dlr;fad hlm;fae hlm;faf d3y;fag glb;fah i66;fai fah
faj fb5;fak f96;fal d19;fam fal;fao fan;fap f85;faq fap;far hzq;fas g3x;fat f8a;fau hi8;fav f8v;faw f8l;fax f84
fay fax;faz f9z;fb0 f9z;fb1 d7f;fb2 f9l;fb3 f84;fb4 f87;fb6 i14;fb7 f8z;fb8 f8z;fb9 fb8;fba evi;fbb dxb;fbc f8q
fbd fbc;fbe d04;fbf fbk;fbg fbk;fbh iiq;fbi fbk;fbj d04;fbk f8q;fbl fq0;fbm fbl;fbo f92;fbp f92;fbq fbn;fbr f9y
fbs f9n;fbt f8l;fbu f9z;fbv f9l;fbw g3u;fc0 d7f;fc1 fc0;fc2 fbx;fc3 flk;fc4 flk;fc5 fc2;fc6 fc2;fc7 d7m;fc8 fby
fc9 fby;fca fc9;fcb fdl;fcc fdl;fcd fjr;fce fc9;fcg fck;fch fcg;fci fcg;fcj fck;fcl fcg;fcm fcg;fcn hnd;fco fcg
fcp fcs;fcq fcp;fcr fcp;fcu fct;fcv fct;fcw fct;fcx fct;fcy fcx;fcz fct;fd0 fcz;fd1 dck;fd2 fcs;fd3 fbx;fd4 fd3
fd5 fcs;fd6 fcg;fd7 fvp;fd8 gr9;fd9 fd8;fda d6r;fdb fd8;fdc fdb;fdd fcg;fde fce;fdf fce;fdg fdf;fdh fce;fdi fdh
fdj fdf;fdk fby;fdl fdk;fdm fdl;fdn fdq;fdo fdq;fdp fdo;fdq gz5;fdr fdq;fds gqn;fdt ft8;fdu gqn;fdv fqu;fdx goe
fdy fdx;fdz d4d;fe0 g23;fe1 fce;fe2 fqu;fe3 fnr;fe4 flk;fe5 g3s;fe6 fce;fe7 fqu;fe8 fby;fe9 fe8;fea fe8;feb fqa
fec fe8;fed fe8;fee fqu;fef gqn;feg ftu;feh gw3;fei fdx;fej fe8;fek fqu;fel fem;fem fby;fen fdu;feo fdw;fep feo
feq hnd;fer fqu;fes glv;fet fqa;feu fye;fev fmb;few fqu;fex fdl;fey ffi;fez g0h;ff0 fpv;ff1 g0h;ff2 g0h;ff3 g0h
ff4 dha;ff5 ff4;ff6 d7f;ff7 d7f;ff8 d7f;ff9 ff8;ffa ff8;ffb ff8;ffc fby;ffd fqu;ffe fel;fff dzs;ffg ffz;ffh g1w
ffi fcf;ffj ffi;ffk fbx;ffl ffi;ffm ffi;ffn ffi;ffo ffi;ffp ffo;ffq ffo;ffr g0j;ffs g0j;fft d6r;ffu fft;ffv d6r
ffw d9s;ffx g1w;ffy d9s;ffz g1w;fg0 g1w g9n;fg1 g9n;fg2 g1w;fg3 g1w;fg4 g1w;fg5 g1w;fg6 g1w;fg7 g1w;fg8 fg7;fg9 g1w
fga g1w;fgb g25;fgc fgb;fgd g9n;fge fqu;fgf d9s;fgg fgq;fgh fgq;fgi g9n;fgj fc2;fgk g1w;fgl fgm;fgm d9s;fgn fgm
fgo flk;fgp d9s;fgq flk;fgr fgq;fgs fgr;fgt flk;fgu flk;fgv fgq;fgw flk;fgx fgq;fgy ft0;fgz fgy;fh0 flk;fh1 flk
fh2 fim;fh3 g0f;fh4 fn3;fh5 fh4;fh6 fh7;fh7 ft8;fh8 g6r;fh9 ft8;fha fhb;fhb d7f;fhc fhd;fhd fhi;fhe fhd;fhf fhd
fhg fhf;fhh fhf;fhi g20;fhj fhi;fhk fjw;fhl g1w;fhm fhn;fhn d6r;fho fhn;fhp fho;fhq fho;fhr gxb;fhs fht;fht de1
fhu fhv;fhv d6r;fhw glv;fhx d5m;fhy dsk;fhz fjw;fi0 dsk;fi1 flk;fi2 fi1;fi3 fly;fi4 fzd;fi5 fi8;fi6 d7f;fi7 fi8
fi8 fm0;fi9 fm0;fia fi8;fib fm0;fic fj8;fid fm0;fie fm0;fif fi8;fig fif;fih fiv;fii fiv;fij fbx;fik fim;fil fik
fim fmz;fin fit;fio fit;fip fit;fiq fit;fir fit;fis g2e;fit fmz;fiu fit;fiv fmz;fiw fiv;fix fiv;fiy fiv;fiz fn2
fj0 fj1;fj1 g25;fj2 fi8;fj3 fjb;fj4 fi1;fj5 fj6;fj6 ddi;fj7 fj6;fj8 dx5;fj9 fj8;fja fjb;fjb fiv;fjc fm0;fjd fi8
fje fi4;fjf fjb;fjg fi8;fjh fm0;fji fm0;fjj gtc;fjk dck;fjl fju;fjm fp1;fjn fft;fjo d6r;fjp fft;fjq fjo;fjr ffi
fjs fxe;fjt fxe;fju g20;fjv d4d;fjw d9s;fjx fjw;fjy fi0;fjz d9s;fk0 dsk;fk1 fjw;fk2 dc4;fk3 hgb;fk4 fk6;fk5 fk6
fk7 fk6;fk8 fk6;fk9 fk6;fka fk6;fkb fk6;fkc h8b;fkd fkc;fke fkc;fkf fkc;fkg fkc;fkh fkc;fki fk6;fkj g1w;fkk fp1
fkl fko;fkm fko;fkn g1w;fko dqw;fkp fko;fkq fg2;fkr fg2;fks g1w;fkt g1w;fku fky;fkv fky;fkw fky;fkx fky;fkz fky
fl0 fky;fl1 fky;fl2 fky;fl3 fky;fl4 fky;fl5 fiv;fl6 fl5;fl7 fzd;fl8 fiv;fl9 fiv;fla fm0;flb fla;flc dff;fld fla
fle ft8;flf fla;flg fla;flh fla;fli fiv;flj flk;fll flk;flm flk;fln flk;flo flk;flp flk;flq flk;flr flk;flt fls
flu flk;flv fe4;flw flk;flx fc2;flz fly;fm0 fiv;fm1 fmi;fm2 fm0;fm3 fiv;fm4 fm3;fm5 fm0;fm6 fik;fm7 fmf;fm8 fzd
fm9 fm0;fma fm0;fmc fj8;fme fmd;fmf d80;fmg d80;fmh ddh;fmi fm0;fmj fmd;fmk fmi;fml fda;fmm g69;fmn g69;fmo fcg
fmp fda;fmq g59;fmr d9s;fms hec;fmt dq4;fmu dq4;fmv dff;fmw fm0;fmx fmb;fmy fmx;fn0 i73;fn1 fmz;fn2 g24;fn3 fiv
fn4 fn3;fn5 fik;fn6 fm0;fn7 fiv;fn8 da5;fn9 flk;fna fly;fnb flk;fnc flk;fnd flk;fne fv1;fnf fcf;fng fmr;fnh fv1
fni d9s;fnj fm0;fnk fv1;fnl fgq;fnm fnl;fnn flk;fno flk;fnp fgq;fnq flk;fnr flk;fns flk;fnt fnp;fnu fm0;fnv ft2
fnw ft2;fnx fm0;fny fm0;fnz fgq;fo0 fm0;fo1 fiv;fo2 fm0;fo3 d7f;fo4 dbu;fo5 g2q;fo6 fo9;fo7 fju;fo8 du4;fo9 fqa
foa fxe;fob gq4;foc fyk;fod fyk;foe foc;fof foq;fog fof;foh fof;foi flk;foj flk;fok foq;fol foq;fom foq;fon fom
foo for;fop fom;foq for;for fow;fos foq;fot h04;fou fow;fov fou;fox fow;foy fow;foz fow;fp0 glv;fp2 fp1;fp3 fp1
fp4 hkz;fp5 fp1;fp6 fp1;fp7 fp1;fp8 fgm;fp9 hkz;fpa hkz;fpb fuv;fpc fp9;fpd dgh;fpe hkz;fpf fp1;fpg fft;fph fft
fpi dq6;fpj fpi;fpk fpi;fpl g00;fpm g4p;fpn fhn;fpo dts;fpp fpo;fpq dtt;fpr dtt;fps fpq;fpt ffi;fpu fpt;fpv g0v
fpw fpv;fpx fpt;fpy g0h;fpz fqa;fq0 dk8;fq1 ftr;fq2 fbx;fq3 fqa;fq4 fqa;fq6 fq5;fq7 fqu;fq8 fq5;fq9 fqu;fqa fby
fqb fqa;fqc fqa;fqd fqa;fqe g1w;fqf fqk;fqg f2r;fqh fqk;fqi fqk;fqj fqk;fqk fyk;fql fqk;fqm fqk;fqn fqk;fqo fqk
fqp fqk;fqq fqk;fqr fqk;fqs i0q;fqt fqa;fqu fby;fqv fq5;fqw fqv;fqx fq5;fqy fq9;fqz fq9;fr0 f49;fr1 fqa;fr2 fqa
fr3 fqa;fr4 fqu;fr5 fr4;fr6 fqa;fr7 fqa;fr8 fqa;fr9 fqa;fra fqu;frb fqa;frc fqa;frd fqa;fre fq5;frf fq9;frg fq9
frh fqu;fri fq5;frj fqa;frk fqu;frl frm;frm frs;frn gqe;fro frs;frp fce;frq frp;frr gqe;frs gmu;frt f3o;fru fqa
frv fq5;frw fzd;frx fiv;fry frx;frz dff;fs0 fmd;fs1 frs;fs2 fdl;fs3 fcr;fs4 fs3;fs5 fd2;fs6 fxe;fs7 fs3;fs8 fdl
fs9 fs8;fsa fsf;fsb fsf;fsc fsf;fsd fsf;fse ees;fsf fim;fsg g70;fsh fsf;fsi fby;fsj fby;fsk fsi;fsl fdk;fsm fby
fsn ftu;fso fsu;fsp h4j;fsq fso;fsr fso;fss fxe;fst fpt;fsu gmu;fsv fsu;fsw fsu;fsx fsu;fsy fsu;fsz fsy;ft0 fso
ft1 d7f;ft2 fcg;ft3 fcm;ft4 fcg;ft5 ft4;ft6 glv;ft7 ft2;ft8 fdq;ft9 ft8;fta fdq;ftb fdq;ftc ft8;ftd g1w;fte fdq
ftf gmu;ftg fta;fth fti;fti ftg;ftj ftg;ftk fta;ftl ft8;ftm fbl ftn;ftn fdd;fto ftn;ftp gmu;ftq fby;ftr ftq;fts gmu
ftt fts;ftu gmu;ftv ftu;ftw fsn;ftx ftu;fty ftu;ftz ftu;fu0 fts;fu1 fy4;fu2 fts;fu3 gmu;fu4 fts;fu5 fu4;fu6 ftu
fu7 fu4;fu8 fts;fu9 gw3;fua gw3;fub g40;fuc ie0;fud g1w;fue fdd;fuf fhn;fug g20;fuh fdq;fui fuj;fuj d6r;fuk fuj
ful fuj;fum fuj;fun fuv;fuo fuj;fup e4y;fuq fuo;fur fuo;fus fuo;fut dmf;fuu fuv;fuv d7f;fuw fuv;fux fda;fuy fux
fuz dgh;fv0 fuz;fv1 fxe;fv2 fv1;fv3 fv1;fv4 i6h;fv5 fv1;fv6 fv1;fv7 fv1;fv8 fv1;fv9 fbx;fva fbx;fvb fva;fvc hz4
fvd fxe;fve edm;fvf fvg;fvh fcj;fvi fvh;fvj fcj;fvk d7f;fvl fvk;fvm glv;fvn hsi;fvo fv1;fvq fvp;fvr fvp;fvs fvq
fvt fvp;fvv fvw;fvw hv6;fvx fvw;fvy fvw;fvz fvy;fw0 fvw;fw1 fvw;fw2 fw1;fw3 fw4;fw4 hec;fw5 fw4;fw6 fw7;fw7 fm0
fw9 fw6;fwa fwm;fwb g4p;fwc h9c;fwd fly;fwe d9s;fwf fv1;fwg d6r;fwh fwg;fwi fwm;fwj d9s;fwk fwa;fwl fwm;fwm g4p
fwn fwa;fwo fzr;fwp d7f;fwq d9s;fwr fwp;fws fwp;fwt fwu;fwu d9s;fwv fwy;fww d9s;fwx ft0;fwy dss;fwz dss;fx0 fwz
fx1 fwy;fx2 fwp;fx3 fiv;fx4 fiv;fx5 fiv;fx6 d9s;fx7 d4d;fx8 fx7;fx9 hj8;fxa fwa;fxb fxe;fxc fxe;fxd d7f;fxe gmu
fxf fxe;fxg fxe;fxh fxe;fxi fxe;fxj fye;fxk fxe;fxl fxe;fxm fxe;fxn fxe;fxo fxe;fxp fxe;fxq fxe;fxr fxq;fxs fxq
fxt fxq;fxu fxe;fxv fxe;fxw fxe;fxx fj8;fxz fv1;fy0 fwy;fy1 fv1;fy2 f3o;fy3 i0v;fy4 fts;fy5 fy4;fy6 goe;fy7 fy4
fy8 fye;fy9 fy8;fya fy8;fyb fye;fyc fye;fyd fyc;fye fyk;fyf fye;fyg fyh;fyh gmu;fyi fyj;fyj fvp;fyk gmu;fyl fye
fym fyl;fyn fym;fyo fye;fyp d9s;fyq dqi;fyr gwr;fys fy8;fyt fye;fyu fyk;fyv fyu;fyw gmu;fyx fyw;fyy fyk;fyz fye
fz0 gqn;fz1 h3n;fz2 gqn;fz3 fz7;fz4 gar;fz5 flk;fz6 gar;fz7 fda;fz8 g6r;fz9 fda;fza fda;fzb fza;fzc gar;fzd d7n
fze g2q;fzf fzd;fzg fz7;fzh fuz;fzi fi8;fzj fzi;fzk fcf;fzl dq7;fzm gmu;fzn d7q;fzo fzm;fzp fzm;fzq gmu;fzr fzd
fzs fzm;fzt fzv;fzu dss;fzv g6f;fzw drg;fzx fzy;fzz fzv;g00 gmu;g01 gz0;g02 fvc;g03 fm0;g04 g18;g05 d9s;g06 frx
g07 g30;g08 g06;g09 g06;g0a g06;g0b frx;g0c fm0;g0d g0f;g0e d6r;g0f d6r;g0g d6r;g0h d7f;g0i dge;g0j d7f;g0k g0j
g0l g0j;g0m g0h;g0n g0m;g0o fuj;g0p g0m;g0q g0g;g0r g0q;g0s duu;g0t g0j;g0u g0g;g0w g0z;g0x g0w;g0y g0z;g0z d80
g10 dri;g11 gmu;g12 h3u;g13 g11;g14 gmu;g15 fv1;g17 fv1;g19 g18 g1i;g1a g18;g1b fxe;g1c fxe;g1d g1c;g1e g18;g1f g1g
g1g i66;g1h g1g;g1j g1i;g1k g1i;g1l g1i;g1m fm0;g1n fm0;g1o g1q;g1p g1o;g1q d9s;g1r g1q;g1s g1w;g1t duu;g1u fg0
g1v g1w;g1w g24;g1x dzs;g1y g1w;g1z g1w;g20 g1w;g21 g1w;g22 g24;g23 g22;g24 gmu;g25 d6r;g26 g25;g27 g6r;g28 g20
g29 g1w;g2a g9z;g2b g3l;g2c g20;g2d g1w;g2e fz7;g2f fim;g2g fim;g2h fff;g2i fg6;g2j g1w;g2k g24;g2l fe8;g2m g2l
g2n g2l;g2o dos;g2p g25;g2r g2q;g2s g2q;g2t g2q;g2u g2q;g2v g2q;g2w g2q;g2x dnx;g2y df8;g2z gmu;g30 fxe;g31 g30
g32 ht2;g33 flk;g34 duv;g35 fky;g36 fxe;g38 g36;g39 fpi;g3a fpi;g3b fky;g3c fky;g3d fky;g3e fky;g3f g3m;g3g g25
g3h dq6;g3i fcg;g3j fcs;g3k g3l;g3l g24;g3m g3l;g3n fcg;g3o gmu;g3p d7f;g3q gqn;g3r gqn;g3s fxe;g3t f9n;g3u f9l
g3v d9k;g3w g3x;g3x fdq;g3y g3x;g3z g3x;g40 gmu;g41 d9s;g42 fzd;g43 g42;g44 flk;g45 g44;g46 gxt;g47 g44;g48 g44
g49 g4p;g4a dww;g4b g4a;g4c g4a;g4d g4a;g4e g4a;g4f g1w;g4g g1w;g4h g4g;g4i goe;g4j d6r;g4k dab;g4l fvu;g4m fce
g4n fdq;g4o g4p;g4p fva;g4q g4p;g4r g4p;g4s fiv;g4t g4s;g4u g4s;g4v g4s;g4w fim;g4x dsk;g4y goe;g4z gmu;g50 dww
g51 fn3;g52 fm0;g53 fts;g54 fts;g55 g54;g56 fmd;g57 fmd;g58 fdf;g59 ftq;g5a g59;g5b g59;g5c ftq;g5d fim;g5e fim
g5f fo3;g5g fqk;g5h fqk;g5i fqk;g5j fqk;g5k fm0;g5l fzd;g5m fne;g5n g4p;g5o fby;g5p g5o;g5q g1w;g5s g5r;g5t g5r
g5u g5r;g5v fxe;g5w flk;g5x fm0;g5y fs3;g5z g4p;g60 fxe;g61 fcs;g62 fcs;g63 i61;g64 fv1;g65 fxe;g66 g20;g67 d4d
g68 hlq;g69 hp4;g6a g69;g6b fxe;g6c gw3;g6d h3u;g6e fxe;g6f fxe;g6g flk;g6h flk;g6i fn3;g6j flk;g6k fmz;g6l flk
g6m g4p;g6n fva;g6o fuj;g6p fxe;g6q fc2;g6s g6r;g6t g6r;g6u g8s;g6w g70;g6x g6v;g6y g6x;g6z g6x;g71 g70;g72 g70
g73 g6r;g74 g9n;g75 g70;g76 g70;g77 g70;g78 g6r;g79 g78;g7a g6r;g7b g6r;g7c g70;g7d g6r;g7e g70;g7f g6r;g7g g7h
g7h g6r;g7i e3h;g7j hgb;g7k g6r;g7l g6r;g7m gue;g7n g6r;g7o g6r;g7p g7o;g7q g6r;g7r g7q;g7s g7r;g7t g7w;g7u g7w
g7v g7w;g7w g6r;g7x g7w;g7y g7w;g7z g7o;g80 g6r;g81 g80;g82 g6r;g83 g6r;g84 g7r;g85 g6r;g86 g6r;g87 g86;g88 dvb g8d
g89 g88;g8a g88;g8b g8l;g8c g8b;g8d g8l;g8e g8b;g8f g7b;g8g g8d;g8h g8d;g8i g6r;g8j g8i;g8k g8c;g8l g6r;g8m g8l
g8n g8m;g8o g8l;g8p g8o;g8q g8b;g8r g8q;g8s g6r;g8t g8s;g8u g8b;g8v gci;g8w g8l;g8x g8b;g8y g93;g8z g8l;g90 g8l
g91 dl5;g92 g8b;g93 g8b;g94 g93;g95 g6r;g96 g95;g97 g95;g98 g6r;g99 g6r;g9a g6r;g9b g6r;g9c g9a;g9d g9a;g9e g6x
g9f g6x;g9g fit g6r;g9h g9g;g9i g9g;g9j g9g;g9k g6x;g9l g6r;g9m g6w;g9n g6r;g9o g9n;g9p g9a;g9q g6x;g9r g6x;g9s g9n
g9t g9n;g9u g6r;g9v g6r;g9w g6r;g9x g9v;g9y g9l;g9z g87;ga0 g6r;ga1 d7f;ga2 gar;ga3 ga2;ga4 ga2;ga5 gar;ga6 dnk
ga7 ga6;ga8 ga6;ga9 gar;gaa gar;gab gar;gac g6r;gad gac;gae fim;gaf gal;gag gal;gah gaj;gai g6r;gaj gae;gak g6r
gal g6r;gam gal;gan g6r;gao gal;gap g74;gaq g70;gar d7f;gas gar;gat gar;gau gar;gav gar;gaw gb7;gax gar;gay gar
gaz gay;gb0 gar;gb1 g85;gb2 gar;gb3 g9n;gb4 gb7;gb5 gb6;gb6 hp4;gb7 g6r;gb8 gb7;gb9 gb8;gba gb7;gbb gba;gbc gb7
gbd gb7;gbe gba;gbf gb7;gbg gb7;gbh gbg;gbi gbk;gbj gbk;gbk gb7;gbl gbk;gbm g4a;gbn gbm;gbo gbm;gbp gev;gbq gbk
gbr gbk;gbs g6r;gbt gbs;gbu get;gbv gbk gb5;gbw dgt;gbx dgv;gby gar;gbz g9n;gc0 gb7;gc1 gbk;gc2 g6r;gc3 g6r;gc4 gc3
gc5 gc3;gc6 gc3;gc7 gc3;gc8 g6r;gc9 gc8;gca g6r;gcb gcv;gcc gdo;gcd gdo;gce gc3;gcf gc3;gcg g6r;gch gcg;gci gcg
gcj gcg;gck gci;gcl gcg;gcm dhv;gcn g6r;gco gcp;gcp glv;gcq gcp;gcr g6r;gcs hqq;gct g6r;gcu ewo g6r;gcw gcv;gcx g6r
gcy gcx;gcz gcx;gd0 g8c;gd1 gcx;gd2 g6r;gd3 gcx;gd4 gcv;gd5 gcv;gd7 gd6;gd8 gd7;gd9 gd2;gda g6r;gdb g6r;gdc gcv
gdd gdc;gde gd2;gdf gd2;gdg gd3;gdh g6r;gdi gcx;gdj gdh;gdk hby;gdl gdi;gdm gcv;gdn gdi;gdo esj;gdp gdo;gdq gdo
gdr gdo gdt;gds gdr;gdt gcv;gdu hby;gdv hby;gdw gcv;gdx gcx;gdy hu9;gdz hby;ge0 ge5;ge1 ge0;ge2 ge0;ge3 ge5;ge4 ge5
ge5 g70;ge6 g6r;ge7 gf2;ge8 g6r;ge9 g6r;gea gf4;geb gea;gec gei;ged gec;gee i2f;gef dpc;geg ga6;geh geg;gej ge5
gek gej;gel gek;gem d6r;gen gci;geo g70;gep gbm;geq gev;ger g6r;ges gbm;get gbm;geu g6r;gev gbm;gew gev;gex ge5
gey gex;gez g6r;gf0 gex;gf1 g6r;gf2 g6r;gf3 g86;gf5 g6r;gf6 gf5;gf7 g6r;gf8 gb7;gf9 gbr;gfa gcp;gfb g80;gfc g8l
gfd g6r;gfe g6r;gff g7b;gfg gf7;gfh g6r;gfi g6r;gfj gf1;gfk g6r;gfl g6r;gfm gfl;gfn gfl;gfo gfl;gfp gfo;gfq gfo
gfr ggg;gfs ggg;gft gg7;gfu gfx;gfv d80;gfw ggg;gfx gkd;gfy gfx;gfz gfx;gg0 gfw;gg1 gg0;gg2 gfx;gg3 gg0;gg4 eba
gg6 gg5;gg7 i66;gg8 gg7;gga gg9;ggb gg9;ggc gg9;ggd gg9;gge gg9;ggf gg9;ggg gg9;ggh gg9;ggj ggi;ggk ggi;ggl ggi
ggm ggi;ggn gfl;ggo ggi;ggp ggz;ggq ghy;ggr ggz;ggs ggr;ggt ggr;ggv ggu;ggw ggu;ggx gh4;ggy glb;gh1 ggw;gh2 ggu
gh3 gh2;gh4 e8m;gh5 gh4;gh6 gfo;gh7 gh6;gh9 eq7;gha gg5;ghb gh6;ghc gh6;ghd ghc;ghe ghd;ghf ghb;ghg gh8;ghh gjh
ghi gh6;ghj ghi;ghk ghl;ghl hud;ghm gi4;ghn d0n;gho gi4;ghp d0n;ghq gjk;ghs d3z;ght gkq;ghu gfl;ghv ghu;ghw ggi
ghx ghw;ghz ggi;gi0 ghy;gi1 ghy;gi2 ghu;gi3 ghy;gi4 gfl;gi5 gi4;gi6 gi8;gi7 gi6;gi8 gie;gi9 gi4;gia gi8;gib gfr
gic gi8;gid i00;gie gi4;gif gfl;gig gi4;gih gfl;gii gih;gij gih;gik gg5;gil ggi;gim gil;gin ggi;gio ghu;gip gfo
giq ggi;gis gjj;git giv;giu i4o;giv gil;giw gi4;gix ggg;giy gi4;giz giy;gj0 gig;gj1 i35;gj2 gj1;gj3 gih;gj4 gj3
gj5 gj3;gj6 gj9;gj7 gj5;gj8 d7f;gj9 d7f;gja hzp;gjb gig;gjc gi3;gjd gjc;gje gjf;gjf hpp;gjg gjf;gjh eav;gji ifa
gjj glb;gjk glm;gjl eok;gjm dpc;gjn gjm;gjo gju;gjp gju;gjq gkf;gjr ghy;gjs gfo;gjt gfq;gjv gjw;gjx ebe;gjy gfl
gjz gjy;gk0 gjy;gk1 gjy;gk2 gjv;gk3 glb;gk4 gfo;gk5 gk4;gk6 gk4;gk7 gfo;gk8 gg9;gk9 ggi;gka ggi;gkb elp;gkc gko
gke gkd;gkf gkh;gkg gkh;gki gkh;gkj gkf;gkk gkl;gkl gk7;gkm gkl;gkn gkc;gkp gko;gkq gko;gkr gik;gkt gks;gku ghu
gkv gkw;gkw gfl;gkx gjx;gkz giv;gl0 gkz;gl1 ggi;gl2 gkz;gl3 gka;gl4 d7f;gl5 gg9;gl6 gl4;gl7 glb;gl8 glb;gl9 glb
gla gl9;glc glb;gld glb;gle edm;glf gh0;glg gl7;glh glb;gli glh;glj gli;glk gll;gll e8m;glm glb;gln gh0;glo ggi
glp ggi;glq ggi;glr ggi;gls eey;glt gg5;glu e3w;glw h30;glx gly;glz gly;gm0 gm1;gm1 gly;gm2 gly;gm3 gly;gm4 gly
gm5 gly;gm6 gly;gm7 gm8;gm8 gly;gm9 gly;gma gtc;gmb glv;gmc gys;gme gly;gmf gmd;gmh gmf;gmi gmm;gmj gly;gmk gml
gml gmd;gmm gml;gmn gmo;gmo gly;gmp gmo;gmq glv;gmr gz4;gms gly;gmt gms;gmv gmu;gmw gmu;gmx d9s;gmy d9s;gmz gui
gn0 d9s;gn1 gz0;gn2 gmu;gn4 gn3;gn5 gn3;gn6 gn3;gn8 gna;gn9 gly;gnb gna;gnd gnc;gne gnc;gnf gnc;gng gna;gnh gnc
gni efn;gnj gmd;gnk glv;gnl glv;gnm gmu;gnn glv;gno glv;gnp gno;gnq glv;gnr gr9;gns gnr;gnt gmu;gnu gyx;gnv gr6
gnw gr9;gnx gly;gny gop;gnz glv;go0 gnz;go1 glv;go2 glv;go3 glv;go4 glv;go5 go4;go6 glv;go7 gpo;go8 go7;go9 gna
goa glv;gob glv;goc gq1;god goe;goe gmu;gof ftq;gog goe;goh goe;goi god;goj gr0;gok gui;gol glv;gom gmu;gon fcs
goo d6r;gop glv;goq gly;gor glv;gos gop;got gop;gou got;gov glv;gow gp0;gox glv;goy gmu;goz gp0;gp0 glv;gp1 gp0
gp2 gp0;gp3 glv;gp4 gly;gp5 grk;gp6 gly;gp7 gp6;gp8 gmu;gp9 hss;gpa gly;gpb gxk;gpc glv;gpd glv;gpe glv;gpf gvl
gpg glv;gph gpw;gpi gph;gpj gly;gpk gly;gpl gly;gpm gpo;gpn gly;gpo gly;gpp gmu;gpq gpo;gpr glv;gps gpw;gpt gpw
gpu gps;gpv gps;gpw glv;gpx gpw;gpy gpw;gpz gpw;gq0 gpz;gq1 glv;gq2 gq1;gq3 glv;gq4 gvc;gq5 gly;gq6 gq4;gq7 fe8
gq8 gr9;gq9 fye;gqa glv;gqb glv;gqc glv;gqd glv;gqe gmu;gqf glv;gqg gqf;gqh gcp;gqi gcp;gqj gcp;gqk gpw;gql gqk
gqm gcp;gqn goe;gqo gqn;gqp h33;gqq h2f;gqr h5o;gqs glv;gqt gr6;gqu glv;gqv gsu;gqw gr8;gqx glv;gqy glv;gqz gsu
gr0 gly;gr1 h1b;gr2 h3n;gr3 gxr;gr4 gly;gr5 gly;gr6 gly;gr7 gr6;gr8 gzu;gr9 glv;gra gr9;grb gr9;grc gr9;grd gly
gre gmu;grf glv;grg grf;grh grf;gri gly;grj gr6;grk h23;grl grk;grm grk;grn h23;gro fuh;grp fuh;grq gzl;grr h23
grs h23;grt fhn;gru grk;grv gr6;grw gr6;grx gr6;gry gr6;grz gr6;gs0 grz;gs1 gr6;gs2 gr6;gs3 gr6;gs4 gr6;gs5 gr6
gs6 gol;gs7 gr6;gs8 gxz;gs9 gsa;gsa gr6;gsb gr6;gsc gsb;gsd gsi;gse gvl;gsf gse;gsg glv;gsh gsg;gsi glv;gsj gr6
gsk gr6;gsl gtp;gsm gr6;gsn gxz;gso hzf;gsp gr6;gsq gr6;gsr gr6;gss gr6;gst gly;gsu h2f;gsv gsu;gsw gsu;gsx gsu
gsy gzu;gsz gu1;gt0 gsu;gt1 gsu;gt2 gsu;gt3 gly;gt4 gr6;gt5 gr6;gt6 gr6;gt7 gr6;gt8 gly ftu;gt9 fdh;gta gt9;gtb gmo
gtc hud;gtd gtc;gte gtc;gtf gtc;gtg gtc;gth gtc;gti hud;gtj gxu;gtk guo;gtl guo;gtm glv;gtn guo;gto guo;gtp gly
gtq gtp;gtr fdh;gts gtr;gtt gtr;gtu gpo;gtv gtt;gtw gtp;gtx gtp;gty gtx;gtz gvl;gu0 gly;gu1 guo;gu2 gu1;gu3 gu1
gu4 guo;gu5 guo;gu6 gly;gu7 guo;gu8 gly;gu9 gui;gua h4j;gub gui;guc gud;gud gmu;gue gmu;guf gue;gug gue;guh gue
gui gmu;guj gui;guk gui;gul gud;gum gud;gun gtr;guo gm8;gup guo;guq guo;gur gly;gus gur;gut gvr;guu gur;guv gur
guw gly;gux gur;guy gur;guz h5g;gv0 gur;gv1 gur;gv2 h5g;gv3 h5g;gv4 gur;gv5 gly;gv6 gv5;gv7 gv5;gv8 gv5;gv9 gv5
gva gv5;gvb gxh;gvc glv;gvd gvc;gve gvc;gvf glv;gvg gvc;gvh gvc;gvi gvc;gvj gvr;gvk gvj;gvl gly;gvm gvl;gvn gly
gvo gvl;gvp gvl;gvq gvl;gvr gly;gvs gvr;gvt gvr;gvu gvr;gvv d7b;gvw gly;gvx gvr;gvy gvr;gvz gxb;gw0 gmu;gw1 gmu
gw2 gw0;gw3 gmu;gw4 gw3;gw5 gw3;gw6 gw3;gw7 gw3;gw8 g3w;gw9 g3w;gwa gvr;gwb gvr;gwc gwb;gwd gwe;gwe gmu;gwf gwe
gwg gwb;gwh gvr;gwi gvr;gwj gwl;gwk gz6;gwl gyo;gwm gyo;gwn gyo;gwo gwp;gwp d6r;gwq glv;gwr gw3;gws ddc;gwt d6r
gwu d6r;gwv d6r;gww gwy;gwx gwy;gwy d6r;gwz gxd;gx0 h10;gx1 gmu;gx2 fxe;gx3 gx2;gx4 gx3;gx5 fxe;gx6 d9s;gx7 fxe
gx8 fxe;gx9 fxe;gxa gxb;gxb d6r;gxc gww;gxd gvr;gxe gvn;gxf gxe;gxg gxe;gxh gxd;gxi gly;gxj gly;gxk gly;gxl gxk
gxm gxk;gxn goe;gxo gxk;gxp gmu;gxq gxp;gxr gly;gxs gxr;gxt d9s;gxu gly;gxv gxu;gxw gxu;gxx gxu;gxy h2r;gxz gr6
gy0 gly;gy1 gy3;gy2 gly;gy3 gly;gy4 gze;gy5 gly;gy6 gy5;gy8 gy7;gy9 gy7;gya gy7;gyb gya;gyc gly;gyd gyc;gye gy3
gyf gyc;gyg gyh;gyh gmu;gyi gyh;gyj gyf;gyk gyc;gyl gym;gym gly;gyn gym;gyp gyo;gyq gze;gyr gys;gyt gys;gyu gys
gyv gys;gyw gyx;gyx gmu;gyy gyx;gyz gyx;gz0 gmu;gz1 gz0;gz2 gys;gz3 gz2;gz4 glv;gz6 gz5;gz7 gz5;gz8 gz7;gz9 h23
gza h23;gzb gz5;gzc gzb;gzd f6a;gzf gze;gzg gze;gzh gze;gzi h56;gzj i0o;gzl gzk;gzm htj;gzn h00;gzo gzn;gzp htj
gzq gzp;gzr gzp;gzs htj;gzt gly;gzu gly;gzv gzu;gzw gzu;gzx gzv;gzy gzs;gzz gzs;h00 htj;h01 h00;h02 h00;h03 gmu
h04 h06;h05 h06;h06 glv;h07 h09;h08 h07;h0a h09;h0b h09;h0c fow;h0d glv;h0e htj;h0f h0e;h0g gr9;h0h gr9;h0i h3f
h0j gr9;h0k gr9;h0l h0p;h0m h0p;h0n d6r;h0o d6r;h0p d6r;h0q ddz;h0r h0v;h0s h0r;h0t h0r;h0u h0r;h0v h0p;h0w h0v
h0x glv;h0y h0z;h0z h5e;h10 h11;h11 gwb;h12 h3l;h13 d6r;h14 h13;h15 dfo;h16 gtz;h17 h16;h18 gly;h19 d6r;h1a fjw
h1b gly;h1c h3n;h1d h1c;h1e gmu;h1f gmu;h1g h1f;h1h h1i;h1i gly;h1j h1i;h1k h1i;h1l gly;h1m glv;h1n gr9;h1o gr9
h1p h1m;h1q gui;h1r gr9;h1s h1m;h1t h3p;h1u h3n;h1v glv;h1w h1o;h1x gcp;h1y gcp;h1z h1m;h20 gr9;h21 gr9;h22 gxk
h23 gly;h24 h23;h25 h23;h26 h23;h27 gly;h28 h27;h29 h23;h2a gms;h2b h2a;h2c d6r;h2d h2r;h2e h2f;h2f gly;h2g gly
h2h gly;h2i h4d;h2j gmu;h2k h2j;h2l gmu;h2m gt9 gly;h2n glv;h2o glv;h2p glv;h2q gy1;h2r gly;h2s gmu;h2t gsu;h2u gly
h2v fow;h2w h2v;h2x h2v;h2y glv;h2z h2y;h30 h2r;h31 gmd;h32 gly;h33 glv;h34 h0p;h35 gw0;h36 h0p;h37 d6r;h38 d6r
h39 h0p;h3a h34;h3b h00;h3c gvr;h3d h3c;h3e glv;h3f gr9;h3g guf;h3h h3g;h3i h3g;h3j h3g;h3k h3f;h3l glv;h3m h3l
h3n glv;h3o h3n;h3p h3x;h3q h3r;h3r h3t;h3s gly;h3t h3n;h3u gmu;h3v h3n;h3w h3u;h3x h3n;h3y gr0;h3z h3n;h40 gvr
h41 gvr;h42 h3n;h43 h3n;h44 h3v;h45 h44;h46 gxk;h47 gxk;h48 h47;h49 h4d;h4a h4b;h4b h4d;h4c gys;h4d h4c;h4e h4c
h4f h4b;h4g gys;h4h gz4;h4i ddc;h4j ftu;h4k h4j;h4l h4m;h4n g6u;h4o h4j;h4p gly;h4q h4j;h4r h22;h4t d6r;h4u gly
h4v h1f;h4w h4v;h4x fhn;h4y d0y;h4z glv;h50 gr8;h51 hzf;h52 h50;h53 gz5;h54 gyx;h55 dss;h56 h4j;h57 h56;h58 glv
h59 gmu;h5a gly;h5b glv;h5c glv;h5d glv;h5e gmu;h5f gmu;h5g gly;h5h gly;h5i gly;h5j gly;h5k gly;h5l gly;h5m gmu
h5n glv;h5o gmu;h5p h5n;h5q h5n;h5r h5o;h5s glv;h5t goe;h5u gvc;h5v h4r;h5w grk;h5x glv;h5y gmu;h5z g7m;h60 gmu
h61 glv;h62 glv;h63 gly;h64 goe;h65 glv;h66 gly;h67 h2d;h68 gmu;h69 h0p;h6a gly;h6b glv;h6c glv;h6d gly;h6e gmu
h6f gly;h6g gt9;h6h gue;h6i gly;h6j gxu;h6k gxj;h6l gmu;h6m glv;h6n gmu;h6o fw7;h6p gxh;h6r h6s;h6t h6s;h6u h6t
h6v d6r;h6w h6z;h6x h6w;h6y h6w;h6z d6r;h70 h6z;h71 h6z;h72 d7m;h73 h72;h74 h73;h75 h73;h76 h73;h77 h73;h78 h72
h79 d7f;h7a d7f;h7c h7b;h7d h7c;h7e h7c;h7f h7c;h7g h6s;h7h h6s;h7i h6s;h7l h87;h7m d3r;h7n d3r;h7o h7r;h7p h7r
h7q h6s;h7s h7r;h7t h7p;h7u h7q;h7w h7x;h7x h7v;h7y h7x;h7z h6s;h80 h7z;h81 h7z;h82 dxb;h83 h6s;h85 h9m;h86 h6z
h87 h6s;h88 h87;h89 e4y;h8c h8a;h8d h8c;h8e h8a;h8f i66;h8g i66;h8h h8f;h8j h8i;h8k h8i;h8l hbt;h8n h8m;h8o h8q
h8p er5;h8r h8q;h8s h95;h8t h8q;h8u h8t;h8v h8q;h8w h8q;h8x h8q;h8y h8x;h8z h8x;h90 h8x;h91 h90;h92 h8x;h93 h8x
h94 h8x;h95 h8q;h96 h95;h97 h96;h98 h95;h99 erz;h9a g8i;h9b etj;h9d h9c;h9e h9c;h9f h9c;h9g ha6;h9h ha6;h9i h9c
h9j h8q;h9k eix;h9l h8b;h9n h9m;h9o h9n;h9q h8b;h9r h8b;h9s h8b;h9t h9s;h9u h8b;h9v h8b;h9w h9v;h9x hap;h9y hap
h9z h9y;ha0 h9y;ha1 i6b;ha2 dqd;ha3 h9c;ha4 ha3;ha5 ha4;ha6 h9c;ha7 ha6;ha8 e8x;ha9 ha8;haa hac;hab haa;had hac
hae hac;haf hae;hag h8f;hah d7f;hai hd1;haj d7f;hak hb7;hal iiz;ham h8f;han hba;hao hba;hap h6s;haq h8a;har h8a
has h8a;hat h8a;hau h89;hav h8a;haw h8a;hax h8b;hay hax;haz h9l;hb0 h84;hb1 e3w;hb2 h8a;hb3 h8a;hb4 hba;hb5 h8a
hb6 d7f;hb8 h8a;hb9 h9v;hba h9m;hbb h6s;hbc h6s;hbd hbc;hbe eb2;hbf hbe;hbg hbj;hbh hbj;hbi hbj;hbj hbt;hbk hbj
hbl hbt;hbm hbt;hbn hbt;hbo hbt;hbp hbt;hbq hbp;hbr hbt;hbs hbt;hbu hbt;hbv hbt;hbw hbt;hbx hbt;hbz hby;hc0 eut
hc1 hbt;hc2 hby;hc3 hc2;hc4 hbt;hc5 hbj;hc6 hbt;hc7 hbt;hc8 hbt;hc9 hbt;hca hbt;hcb hbt;hcc hcb;hcd hcb;hce hbt
hcf f1i;hcg hbt;hch hbt;hci hbt;hcj hbt;hck hbt;hcl hby;hcm hck;hcn hbt;hco hby;hcp hbt;hcq hbt;hcr hbt;hcs hbt
hct hbt;hcu hbt;hcv hbt;hcw hbt;hcx hbc;hcy hbb;hcz d7f;hd0 d7f;hd1 d7f;hd2 dtn;hd3 hd0;hd4 h6s;hd6 e35;hd8 hd7
hd9 hd7;hda hd4;hdc hdb;hdd ero;hde h7c;hdf hde;hdg d7f;hdh hd5;hdi d7f;hdj d7f;hdk d7f;hdl hba;hdm hbt;hdn h8g
hdo d59;hdp h7q;hdq h8q;hdr f7v;hds hae;hdt hf2;hdv hdu;hdw hdu;hdx hdu;hdy he0;hdz he0;he1 he0;he2 he0;he4 hec
he5 hec;he6 hec;he7 hdt;he8 he5;he9 hec;hea he9;heb he9;hed hec;hee hec;hef hdy;heg hzp;heh hef;hei heh;hej heh
hek hej;hel hdy;hem hel;hen hex;heo hex;hep hgx;heq hgx;her heq;hes heq;het hi3;hev heu;hew heq;hex hdt;hey hex
hez hex;hf0 i31;hf1 hez;hf3 hf2;hf4 hf2;hf5 hf2;hf6 gmu;hf7 hfa;hf8 hf7;hf9 hf7;hfb hfa;hfc hf7;hfd hdy;hfe f8j
hff hfi;hfg hfh;hfi hf7;hfj e2w;hfk hk3;hfl hdu;hfm hfl;hfn gmu;hfo gmu;hfp hf2;hfq hfp;hfr hfu;hfs hfu;hft hfu
hfu gmu;hfv hfu;hfw hfu;hfx hfk;hfy hdu;hfz hfy;hg0 exg;hg1 hg0;hg2 hec;hg3 hg2;hg4 hg5;hg5 he9;hg6 hg2;hg8 hg2
hg9 hgx;hga hg7;hgb hec;hgc hgb;hgd hgb;hge hgc;hgf hgc;hgg hgf;hgh glb;hgi hgh;hgj hlz;hgk hhh;hgl hgk;hgm hgn
hgn hpp;hgo hgm;hgp hgk;hgq hec;hgs hec;hgt hgu;hgu hgx;hgv hgx;hgw f6h;hgx hdt;hgy eyh;hgz eyh;hh0 eyh;hh1 i0q
hh2 i66;hh3 eyh;hh4 hg7;hh5 gym;hh6 hgx;hh7 hdt;hh8 hdt;hh9 hh8;hha e8f;hhb hhh;hhc hhb;hhd hhb;hhe hgx;hhf hhh
hhg hhh;hhh hf2;hhi d7f;hhj hhi;hhk hhh;hhl hhh;hhm hhn;hhn eeg;hho hhh;hhq hdu;hhr hfx;hhs hlw;hht hdt;hhu hdu
hhv hhr;hhw hdt;hhx hdt;hhy hhv;hhz hhv;hi0 hhv;hi1 he9;hi2 f87;hi3 hi5;hi4 hi5;hi6 hmb;hi7 hi5;hi8 hgx;hi9 f85
hia f89;hib f89;hic f87;hid hfd;hie htq;hif f7g;hig hif;hih hij;hii hgb;hij edm;hik hi8;hil hik;him hik;hin him
hio his;hip his;hir hiq;hit his;hiu his;hiv edm;hiw hiv;hix hiv;hiy hec;hiz hiy;hj0 hiv;hj1 hm3;hj2 hm3;hj3 hjn
hj4 hjq;hj5 he0;hj6 f85;hj7 hdy;hj8 hdy;hj9 hj8;hja hdy;hjb hgx;hjc hgx;hjd hjc;hje he0;hjf hec;hjg hjf;hjh hjg
hji hjf;hjj hgx;hjk hjg;hjm hec;hjn hec;hjo hec;hjp hjo;hjq hec;hjr hjq;hjs d53;hjt igk;hju hjq;hjv hjw;hjw hjn
hjx hgb;hjy hm3;hjz hm3;hk0 hjx;hk1 hfp;hk2 hdw;hk3 hdt;hk4 hec;hk5 f8a;hk6 hk5;hk7 et6;hk8 hkb;hk9 hdu;hka hmj
hkb hdt;hkc hkf;hkd f1s;hke hmj;hkf hhp;hkg hgm;hki hkh;hkj hhu;hkk f2r;hkl hkk;hkm f7r;hkn hkk;hko hgx;hkp i66
hkr hec;hks hec;hkt hgm;hku hfi;hkv hku;hkw d7f;hky hkx;hkz hj7;hl0 hec;hl1 heu;hl2 hm1;hl3 hl2;hl4 hl2;hl5 hl2
hl6 hl5;hl7 e94;hl8 hm1;hl9 hdt;hla hl9;hlb hk3;hlc hlb;hld hlb;hle hdt;hlf hdu;hlg hjc;hlh hdt;hli d9s;hlj d9s
hlk d9s;hll ho9;hlm heh;hln hlm;hlo hlm;hlp d9s;hlr hec;hls he9;hlt hlm;hlu hfp;hlv hdt;hlx hlm;hly da5;hlz i4d
hm0 ho4;hm1 hi5;hm2 hm3;hm4 hm3;hm5 hm3;hm6 hm8;hm7 hm8;hm8 hmj;hm9 hmj;hma hec;hmb hdt;hmc d7f;hmd hmc;hme hmc
hmf i6j;hmg hgb;hmh hmg;hmi fk6;hmj hdt;hmk hmj;hml hmj;hmm hnd;hmn hmj;hmo hmj;hmp hmj;hmq hmj;hmr hmj;hms hmj
hmt hmj;hmu hmj;hmv hmj;hmw hmj;hmx hmj;hmy hmj;hmz f3j;hn0 hmj;hn1 hmj;hn2 hmj;hn3 hmj;hn4 hmj;hn5 hmj;hn6 hmj
hn7 hmj;hn8 hmj;hn9 hn8;hna hn8;hnb hmj;hnc hmj;hnd hmj;hne hnd;hnf hmj;hng da5;hnh d80;hni hsb;hnj f3x;hnk hgn
hnl hlu;hnm hgk;hnn hdt;hno hp4;hnr hm3;hns hdt;hnt hnv hnu;hnu hhp;hnv hhp;hnw hg2;hnx e74;hny hnz;hnz ho3;ho0 hfi
ho1 ft0;ho2 hfu;ho3 hfp;ho4 dqw;ho5 eoe;ho6 ho5;ho7 hgx;ho8 hdy;hoa hgk;hob e94;hoc hob;hod hh2;hoe hgy;hof hgb
hog hmj;hoh hmj;hoi hnd;hoj hgk;hok hmj;hol hmj;hom hfp;hon hmj;hoo hfl;hop hmj;hoq hp4;hor hi8;hos hmj;hot hmj
hou hgb;hov hlw;how hgj;hox hmj;hoy hmj;hoz hmj;hp0 hdt;hp1 hmj;hp2 hfl;hp3 hq3;hp5 hp4;hp6 hp4;hp7 hp4;hp8 hp4
hp9 hp4;hpa hp4;hpb hp4;hpc hp4;hpd hp4;hpe hp4;hpf hpe;hpg i00;hph eeq;hpi hp4;hpj hp4;hpk hp4;hpl hpk;hpm f3o
hpn hpm;hpo hps;hpp hp4;hpq hpp;hpr hpq;hps hp4;hpt hps;hpu dkl;hpv hq3;hpw ibw;hpx hrq;hpy hrz;hpz hpy;hq1 hq0
hq2 hpi;hq3 hq4;hq4 d6r;hq6 hq5;hq7 fvg;hq8 edm;hq9 hpp;hqa hsy;hqb hqq;hqc hqq;hqd hqe;hqe hq5;hqf hnd;hqg hqi
hqh hqi;hqi dbn;hqj hqi;hqk duj;hql hpp;hqm hql;hqn hv1;hqo hqe;hqp hqe;hqq hx8;hqr hqq;hqs hqq;hqt hqq;hqu hqt
hqv hqu;hqw hqv;hqx hs7;hqy hsb;hqz hrv;hr0 hqq;hr1 hqq;hr2 g91;hr3 hr2;hr4 g8q;hr5 hr4;hr6 hx8;hr7 hr6;hr8 hwv
hr9 hqq;hra hr9;hrb hvo;hrc hra;hrd hqq;hre hrd;hrf hr9;hrg hgx;hrh e74;hri e74;hrj hri;hrk hs7;hrl e74;hrm hrt
hrn hrm;hro hru;hrp hro;hrq hrt;hrr hrq;hrs hrt;hru hrm;hrv hrz;hrw hrv;hrx hrv;hry hrv;hs0 hs1;hs1 i0t;hs2 hs1
hs3 hs6;hs4 f8a;hs5 f8a;hs6 f8a;hs8 hs7;hs9 hs7;hsa ibu;hsc hsb;hsd hsy;hse hsd;hsf hsi;hsg hsb;hsh hsi;hsj hsi
hsk hsi;hsl hsm;hsm hsi;hsn hsm;hso hsi;hsp hso;hsr hsq;hst hss;hsu hsb;hsv hsb;hsw hsb;hsz hsy;ht0 dto;ht3 ht4
ht5 hsi;ht6 hp4;ht7 ht8;ht8 g91;ht9 dle;htc d7f;htd hta;htf hqe;htg eyx;hth htg;hti htb;htj hpp;htk htj;htl hto
htm i1e;htn i1e;htp hty;htq hty;htr htq;hts huy;htt htr;htu htv;htw htv;htx htv;hty hud;htz hp4;hu0 hty;hu1 hty
hu2 idj;hu3 hty;hu4 i4u;hu5 hty;hu6 hu0;hu7 hu6;hu8 hp4;hu9 hty;hua hu9;hub hu9;huc hub;hue hud;huf hud;hug hud
huh hud;hui hud;huj htp;huk huj;hul hud;hum hu9;hun hum;huo ehc;hup ehc;huq hwu;hur hty;hus hsi;hut hsi;huu hx1
huv hup;huw eoi;hux g6r;huy g6r;huz huy;hv0 hv3;hv1 eha;hv2 hp4;hv4 hv3;hv5 hv3;hv6 hv3;hv7 hv6;hv8 hv6;hv9 hv6
hva hv6;hvb hv6;hvc hvb;hve hvd;hvf eha;hvg ehl;hvh e57;hvi hec;hvj hvl;hvk e6b;hvl hvk;hvm g1c;hvn hgb;hvo e81
hvp hvo;hvq hvr;hvr hpp;hvs eft;hvt eft;hvu ia0;hvv ia0;hvw ia0;hvx eo8;hvy eo8;hvz hsb;hw0 hs7;hw1 e74;hw2 hw3
hw3 f1u;hw4 f1u;hw5 hw1;hw6 ifs;hw8 hw7;hw9 hw8;hwa ifs;hwb hwa;hwc hxg;hwd hwe;hwe hv0;hwf hrq;hwg i31;hwh htg
hwi d7f;hwj d6r;hwk d6r;hwl hwk;hwm hwk;hwn hwk;hwo htv;hwp hwo;hwq hwo;hwr hwt;hws hwt;hwt hwu;hwu ewo;hwv f3s
hww hwu;hwx hww;hwy hww;hwz eff;hx0 hwz;hx1 hx8;hx2 dx6;hx3 env;hx4 ehc;hx5 hnd;hx6 hup;hx7 hx8;hx9 hx8;hxa ehl
hxb hlm;hxc ej2;hxe hxc;hxf hte;hxg ehc;hxh hx1;hxi hxk;hxj hxi;hxk hf2;hxl hxc;hxm hxl;hxn ecv;hxo egu;hxp eha
hxq eha;hxs hzs;hxt fky;hxu hrt;hxv fky hyz;hxw hyz;hxx h8x;hxy hxv;hxz hxt;hy0 fky;hy1 fky;hy2 hxv;hy3 gys;hy4 i5d
hy5 edm;hy6 hy7;hy8 hy7;hy9 hwo;hya hq2;hyb hy9;hyc hwo;hyd hto;hye hy7;hyf hye;hyg hql;hyh hyg;hyi gmk;hyj hxo
hyk hxi;hyl hyn;hym f5n;hyo hyn;hyp hyn;hyq hys;hyr i1m;hys hsy;hyt d80;hyu emi;hyv ehq;hyw ewo;hyx edm;hyy hz4
hz0 hyz;hz1 hyz;hz2 eg9;hz3 e8x;hz4 gmu;hz5 hz4;hz6 eha;hz8 hz4;hz9 hz4;hza hz4;hzb hz4;hzc hzf;hzd hzc;hze hzc
hzf ef0;hzg hzf;hzh hzf;hzi f7i;hzj d7m;hzk hzf;hzl ez6;hzm dww;hzn hzo;hzo ddq;hzp ddh;hzr e8x;hzs e5c;hzt e5c
hzu d6r;hzv hzw;hzw hpp;hzx hzw;hzy hzw;hzz hp4;i00 g5r hp4;i01 i03;i02 i00;i03 hp4;i04 d7f;i05 i04;i06 i0x;i07 ekj
i08 eff;i09 i08;i0a i09;i0b i0f;i0c i0f;i0d i0f;i0e e6s;i0g i0f;i0h i0f;i0i i0o;i0j i0f;i0k i0j;i0l i0j;i0m i0j
i0n i0o;i0p i0o;i0r i0q;i0s i0o;i0t hp4;i0u i0t;i0v i0t;i0w i0v;i0x e6s;i0y i0x;i0z egb;i10 i11;i11 h8b;i12 d7f
i13 d6r;i15 i3k;i16 hp4;i17 hp4;i19 i16;i1a i16;i1b hto;i1c d7f;i1d i1e;i1e d7m;i1f i1e;i1g i1e;i1h i4g;i1i hvr
i1j gz0;i1k hpp;i1l i1k;i1m hud;i1n eh1;i1p i1o;i1q i1o;i1r i29;i1s fzy;i1t f3v;i1u i66;i1v i1w;i1w d85;i1x eh0
i1y i1x;i1z if4;i20 i1z;i21 i0t;i22 hp4;i23 i24;i24 i0t;i25 hha;i26 i25;i27 i25;i29 i31;i2a i29;i2b i29;i2c hsj
i2d i2e;i2e i2i;i2f i2e;i2g i2f;i2h f6i;i2i i29;i2j i2i;i2k i2i;i2l i2m;i2m i2o;i2n htc;i2p i2q;i2q g7k;i2r i2q
i2s i2q;i2t hyz;i2u d7f;i2v i2x;i2w i2x;i2x i31;i2y i2x;i2z i2x;i30 i2x;i32 i31;i33 i31;i34 hvd;i35 hvd;i36 i35
i37 i35;i38 i37;i39 hvd;i3a hzf;i3b hzf;i3d hp4;i3f g88;i3g i3a;i3h i3g;i3i g88;i3j i3a;i3l i3k;i3m i3k;i3n hp4
i3o hzp;i3p i51;i3q i2s;i3r hp4;i3s i3u;i3t i3u;i3u hvr;i3v i3u;i3w i3u;i3x f5p;i3y f5p;i40 i3c;i41 f5p;i42 ei5
i43 i44;i44 i5w;i45 hzw;i46 i3u;i47 hm3;i48 ejg;i49 i1w;i4a i4d;i4b i4d;i4c i4f;i4d i4e;i4e hzv;i4f i4g;i4g i4e
i4h i4g;i4i i4g;i4j i4g;i4k i4f;i4l efu;i4m i4g;i4n i4d;i4p d7f;i4q i4p;i4r i4p;i4s i1e;i4t hp4;i4u emi;i4v hp4
i4w i08;i4x i08;i4y i1x;i4z h4d;i50 ego;i51 gjc;i52 i0f;i53 i1e;i54 hud;i55 hud;i56 i55;i57 i55;i58 hp4;i59 i58
i5a i58;i5b i1i;i5c ena;i5d hpp;i5e euz;i5f f8a;i5g his;i5h hp4;i5i ifq;i5j i5k;i5k dkl;i5l hp4;i5m i3f;i5n hp4
i5o hp4;i5p d0n;i5q hp4;i5s h4b;i5t hp4;i5u hwu;i5v hp4;i5w f8l;i5x eoz;i5y d6r;i5z d7f;i60 d0n;i61 d7f;i62 hu9
i64 i63;i65 i64;i67 i9w;i69 i66;i6a i68;i6c i6b;i6d i6b;i6e i66;i6f i66;i6g i6f;i6h dql;i6i i9w;i6j i6i;i6k i0q
i6l i6k;i6n i6m;i6o i6m;i6q i6p;i6r i6p;i6s dko;i6v f4q;i6w dlr;i6y i6x;i6z i6x;i72 i71;i73 i71;i74 fmz;i76 i75
i77 i75;i78 i75;i79 i78;i7a i78;i7b i75;i7c d6r;i7d d7f;i7e i7g;i7f i78;i7g dng;i7h i7g;i7j i7i;i7k i7i;i7m i7l
i7n i7y;i7o i7y;i7q i7p;i7r i7p;i7s i7p;i7t i7p;i7u i7v;i7v i7p;i7x i7w;i7z i7y;i80 i66;i81 iaq;i82 i7w;i83 i66
i84 i83;i85 i8a;i86 i88;i87 i7i;i88 i8a;i89 gf2;i8a i89;i8b i7p;i8c ero;i8d ifv;i8e i66;i8g i66;i8h hnx;i8i i66
i8j i8i;i8k hsq;i8l h9c;i8m i8n;i8o i8n;i8p i8r;i8q hp4;i8r i8q;i8s i8r;i8t i8s i8r;i8u i8r;i8v i8u;i8x i8w;i8y i8z
i8z i66;i90 i8z;i91 i8w;i92 i66;i93 i92;i94 i66;i95 i66;i96 i66;i97 i1e;i98 i97;i99 i66;i9a ig7;i9b i99;i9c ibv
i9d i63;i9e i9i;i9f i9w;i9g i9f;i9h i9e;i9i i9w;i9j i9i;i9k i9i;i9l hvu;i9m gec;i9n i9m;i9o i9i;i9p i63;i9q ifc
i9r i9i;i9s i9w;i9t i9s;i9u i9s;i9v i9i;i9x i66;i9y hvu;i9z ia0;ia0 hmj;ia1 i9i;ia2 i9e;ia3 iaq;ia4 ia3;ia5 ia3
ia6 ia3;ia7 ia3;ia8 ia3;ia9 ia3;iaa ia3;iab d85;iac igm;iad dhx;iae i64;iaf iae;iag iak;iah iat;iai iat;iaj iai
ial iah;iam ia3;ian i66;iao i66;iap i7y;iar ia3;ias iar;iau iav;iav iat;iaw iav;iax iaw;iay i66;iaz iba;ib1 ib4
ib2 g8d;ib3 ib1;ib4 f9z;ib5 f2q;ib6 ib8;ib7 ib6;ib8 dt6;ib9 iba;ibb i66;ibc i66;ibd h8f;ibe iar;ibf ibe;ibg iar
ibh gej;ibi ib4;ibk ibj;ibl ibj;ibm ibj;ibn hv1;ibo ibn;ibp hsy;ibr ibj;ibs ibr;ibt ib1;ibu ibv;ibv ibx;iby ibx
ibz ic0;ic0 i6b;ic1 efr;ic2 ic4;ic3 ic0;ic4 hp4;ic5 icc;ic6 i9w;ic7 i9w;ic8 ic7;ica idw;icb ica;icc i9w;icd icc
ice icc;icf icc;icg icf;ich icc;ici i9w;icj i6x;ick i9w;icl ick;icm ick;icn ick;ico ick;icp ick;icq ick;icr ick
ics i9w;ict ick;icu ick;icv ick;icw i9w;icx i66;icy ick;icz ick;id0 ick;id1 ick;id2 eqt;id3 id2;id4 id2;id5 ick
id6 id5;id7 id8;id8 h8f;id9 h8f;ida i63;idb ejz;idc e5g;idd idc;ide i66;idf idb;idg ejz;idh iaq;idi ia3;idj ia3
idk idj;idl i7y;idm i66;idn igd;ido idl;idp igd;idq igd;idr f5f;ids i66;idt f9z;idu i66;idw ick;idx ief;idy ias
idz i66;ie0 dvs;ie1 idz;ie2 idz;ie3 ie2;ie4 i9w;ie5 i8n;ie6 i66;ie7 f5f;ie8 ie7;ie9 ifn;ieb iea;iec ieb;ied iea
ief ieg;ieg idl;ieh ieg;iei ieg;iej ia3;iel gx2;iem iel;ien ick;iep ieo;ieq ieo;ier ie6;ies i66;iet i7p;ieu i7p
iev ier;iex iew;iey i5d;iez iew;if0 i7p;if1 gww;if2 fw8;if3 if2;if4 ib8;if5 ib8;if6 ia3;if7 iaf;if8 i66;if9 i66
ifb i66;ifd i84;ife i84;iff h72;ifg i66;ifh hnc;ifi ick;ifj i66;ifk i6x;ifl i66;ifm d0n;ifn e3f;ifo idb;ifp dha
ifq i66;ifr i66;ift ifs;ifu i66;ifv i66;ifw i66;ifx idz;ify ifw;ifz ifw;ig0 i66;ig1 d71;ig2 i66;ig3 i66;ig4 i66
ig5 h8f;ig6 i7p;ig8 ig7;ig9 i9w;iga e5n;igb idy;igc i66;ige f6h;igf i66;igg i66;igh i66;igi i66;igj i66;igk i66
igl i66;igm i66;ign ib2;igo i66;igp if7;igq h8q;igs i66;igt i66;igu i9w;igv dms;igw igx;igx i66;igy igx;igz dkl
ih0 d74;ih1 iav;ih2 i66;ih3 i7p;ih4 i8n;ih5 evt;ih6 i66;ih7 i66;ih8 icv;ih9 i66;iha i66;ihb i66;ihc i68;ihd i63
ihe igi;ihf ihe;ihg i66;ihh i6z;ihi i66;ihj i66;ihk i66;ihl i66;ihm hp4;ihn i66;iho i66;ihp i66;ihq ihp;ihr fc2
ihs fc2;iht fc2;ihu glz;ihv ia3;ihw i66;ihx g7d;ihy i66;ihz i66;ii0 ib8;ii1 i66;ii2 exg;ii3 i6x;ii4 iaq;ii5 i66
ii6 i66;ii7 d7f;ii8 i66;ii9 i66;iia i78;iib eao;iic i66;iid i63;iie i66;iif i66;iig id2;iih i66;iii iij;iik iii
iil iii;iim iii;iin iim;iio iij;iip iij;iiq iiv;iir d80;iis iiq;iit iiq;iiw dn2;iix iiz;iiy iiz;ij0 dn2;ij1 iiz
ij2 iiz;ij3 ij6;ij5 ij4;ij6 ijb;ij7 ij6;ij8 ijb;ij9 h8m;ija ijb;ijc ijb;ijd ijb;ije ijb;ijf dip;ijg iiz;iji ijh
ijj ijh;ijk ijh;ijl ijh;ijn dip;ijp dfc;ijq dc6;xq xp;xr xq;xs xr;xt xs;xu xs;xv xr;xw xp;xx xs xw;xy xs;xz xs;y0 xs
y1 y2 bg2;y2 xp;y3 y2;y4 y2;y5 xr;y6 y5;y7 xp;y8 xp;y9 xp;ya y9;yb ya;yc xq;yd y9;ye y9;yf xp;yg yf;yh xp;yi xp;yj yi
yk xp;yl xp;ym xp;yn yu;yo yu;yp yu;yq yo;yr yo;ys yo;yt yo;yu yg;yv yu;yw yu;yx yw;yy yw;yz yy;z0 yw;z1 z0;z2 yu
z3 yg;z4 yg;z5 yg;z6 yr;z7 yg;z8 yg;z9 yg;za yr;zb yg;zc yr;zd yo;ze zd;zf zd;zg yo;zh yo;zi yo;zj yu;zk zi;zl zi
zm zj;zn zm;zo zm;zp zm;zq zm;zr zj;zs zj;zt zj;zu zt;zv zj;zw zm;zx zj;zy zj;zz z3
`

/** verb and the words derived from it */
export const DERIVED: string = `
abandon abandonment;abet abetment abettal abetter abettor;abhor abhorrence abhorrent abhorrer;abide abidance
abolish abolishable abolishment abolition;abridge abridgement abridger;abrogate abrogation abrogator
absent absence absentee;absorb absorbable absorbate absorbent absorber absorption absorptive
abstain abstainer abstention abstinence abstinent;abstract abstracter abstraction abstractive abstractor
abuse abuser abusive;accede accession;accelerate acceleration accelerative accelerator acceleratory
accentuate accent accentuation;accept acceptance acceptant acceptation acceptive;acclaim acclamation
acclimatize acclimatization;accommodate accommodation accommodative accommodator;accompany accompaniment accompanist
accomplish accomplishable accomplishment;accord accordance accordant;accredit accreditation;accrue accrual accruement
acculturate acculturation acculturative;accumulate accumulation accumulative
accuse accusal accusation accusative accusatory accuser accusive;ache aching;achieve achievable achievement achiever
acknowledge acknowledgeable acknowledgment;acquaint acquaintance;acquiesce acquiescence acquiescent
acquire acquirable acquirer acquiring acquisition acquisitive;acquit acquittal;act actable acting action actor
activate activation activator;actuate act actuation actuator
adapt adaptable adaptation adaptative adapter adaption adaptive adaptor;add addable adder addible addition additive
address addressable addressee;adhere adherent adhesion adhesive;adjoin adjunction adjunctive;adjourn adjournment
adjust adjustable adjuster adjustive adjustment adjustor;administer administrable administration administrative
admire admiration admirer;admit admission admissive admittable admittance admittible;admix admixture
admonish admonisher admonishment admonition admonitory;adopt adoptable adoptee adopter adoption adoptive
adore adorable adorer;adorn adornment;adsorb adsorbable adsorbent adsorption adsorptive;advance advancement advancer
adventure adventurer;advertise advertisement advertiser advertising
advise advisable advisee advisement adviser advisor advisory;advocate advocacy advocator;aerosolize aerosol
affect affective;affirm affirmable affirmation affirmative affirmatory affirmer;affix affixation;afford affordable
agglomerate agglomerative agglomerator;aggravate aggravation aggravator;agitate agitative agitator
agree agreeable agreement;alarm alarmist;alienate alienable alienator;align alignment;allege allegement
alleviate alleviant alleviation alleviative alleviator alleviatory;allocate allocable allocatable allocation allocator
allot allotment;allow allowable allowance;alphabetize alphabet alphabetization alphabetizer;alter alterable alteration
alternate alternation;amaze amazement;amble ambler;ambush ambusher;amend amendable amendatory amendment
amplify amplifier;amputate amputation amputator;amuse amusement amusive;analyse analyser
analyze analysis analyst analyzer;anchor anchorage;angle angler;animate animator
annihilate annihilation annihilative annihilator;announce announcement announcer annunciatory;annoy annoyance annoyer
answer answerable answerer;antagonise antagonism;antagonize antagonism
anticipate anticipative anticipator anticipatory;apologize apology;appeal appealable appellant
appear apparent apparition appearance;appease appeasable appeaser;append appendage appendant
applaud applaudable applauder;apply applicable applicant application applicative applicatory applier
appoint appointee appointive;apportion apportionable apportionment;appraise appraisal appraiser
appreciate appreciative appreciator;apprehend apprehender apprehensible apprehension apprehensive
approach approachable;appropriate appropriable appropriative appropriator
approve approbation approbative approbatory approval approver;approximate approximative
arbitrate arbiter arbitrable arbitrament arbitration arbitrative arbitrator arbitrement;archaize archaism archaist
argue arguable arguer argument argumentation argumentative;arm armament armor;arouse arousal arouser
arraign arraignment;arrange arrangement arranger;arrest arrester;arrive arrival arriver;arrogate arrogation arrogator
articulate articulation articulative articulator articulatory
ascend ascendable ascendancy ascendant ascendent ascender ascension ascensive ascent;ascertain ascertainable
ascribe ascribable ascription;ask asker;aspire aspirant aspiration aspirer;assail assailable assailant
assault assaulter assaultive;assay assayer;assemble assemblage;assent assenter assentient
assert assertable asserter assertion assertive;assess assessable assessee assessment assessor
assign assignation assignment;assimilate assimilation assimilative assimilator assimilatory
assist assistance assistant assistive;associate associable association associative associatory
assume assumption assumptive;assure assurance;astonish astonishment;atone atonement;attach attachable attachment
attack attacker;attain attainable attainment;attempt attempter
attend attendance attendant attender attention attentive;attest attestant attestation attester
attract attractable attraction attractive attractor;attribute attributable attribution;audit auditor
augment augmentation augmentative;authenticate authentication authenticator;authorize authorization authorizer
automate automation;avail available;avenge avenger;avert aversion avertable avertible;avoid avoidable avoidance
awaken awakening;babble babbler babbling;back backer backing;badger badgerer;baffle bafflement;bag bagger bagging
bake baker baking;balance balancer;balk balker;bang banger;banish banishment;bank bankable banker banking
bankrupt bankruptcy;baptize baptism;bargain bargainer bargaining;barge bargee;bark barker;bat batter batting
bathe bather bathing;battle battler;bawl bawler;bear bearable bearer;beat beatable beater beating
beautify beautification beauty;befuddle befuddlement;beg beggary;beget begetter;begin beginner beginning
beguile beguilement beguiler;behold beholder;believe belief believable believer;bellow bellowing;belong belongings
bend bendable bender;benefit beneficent;besiege besieger;bestow bestowal bestowment;bet better bettor
betray betrayal betrayer;better betterment;bewilder bewilderment;bewitch bewitchery bewitchment
bid biddable bidder bidding;bind bindable binder binding;bite biter;blab blabber;blame blamable blameable
blaspheme blasphemer;blast blaster;bleach bleacher;bleed bleeder bleeding;blend blender;bless blessing;blind blinder
blink blinker blinking;block blockage blocker blocking;bloom bloomer;blow blowing;blubber blubberer;blunder blunderer
blush blusher;bluster blusterer;board boarder;boast boaster;bob bobber;boil boiler;bomb bomber bombing;bond bondable
book bookable booker booking;boost booster;bore borer;borrow borrower;bother botheration;bound boundary bounder
box boxer boxing;brace bracer bracing;brag braggart bragger;break breakable breakage breaker
breathe breather breathing;breed breeder breeding;bribe bribable briber bribery;bridge bridgeable;brief briefing
broadcast broadcaster;broil broiler;brood brooder;bruise bruiser;bubble bubbler;buff buffer;build builder building
bump bumper;burn burnable;burst burster;bury burial;bushwhack bushwhacker;bust buster;butcher butchery;butt butter
buy buyer buying;buzz buzzer;cackle cackler;calcify calcification calcium
calculate calculable calculation calculative calculator calculus;calibrate caliber calibration;call caller
calumniate calumny;camp camper camping;campaign campaigner;can cannery;cancel cancellation;canonize canon canonization
canvass canvasser;capitalize capital capitalization;capitulate capitulation;captivate captivation captive
capture capturer;care caring;carry carriage carrier;cart cartage carter;carve carver carving;case casing;cash cashable
cast casting;castigate castigation;catalogue cataloger cataloguer;catch catcher;catechize catechism
categorize categorization category;cater caterer;cause causation causative
celebrate celebrant celebration celebrator celebratory;center centering;centralize centralization
centrifuge centrifugation;cerebrate cerebration;certify certifiable certificate certification certificatory
challenge challengeable challenger;change changer;channel channelisation channelization;chant chanter chanting
characterize character characterization;charge charger;charm charmer;chart chartist;chase chaser
chatter chatterer chattering;cheat cheater cheating;check checker;cheer cheerer cheering;chew chewer chewing
chide chiding;chill chilling;chip chipping;choke choker choking;chop chopper;choreograph choreographer
chronicle chronicler;circulate circular circulation circulative;circumscribe circumscription;cite citation
claim claimant;clamor clamoring;clang clanger clangor;clap clapper clapping;clarify clarification
classify class classification classificatory classifier;clean cleaner cleaning;cleanse cleanser cleansing
clear clearance clearing;cleave cleavage cleaver cleft;climb climber climbing;clinch clincher;clip clipper clipping
clock clocking;close closer closing closure;clot clotting;clothe clothing;cloud clouding;cluster clustering
coach coaching;coagulate coagulant coagulation coagulator coagulum;coalesce coalescence coalescency coalition
coast coaster;coat coating;coax coaxer coaxing;coddle coddler;code coder coding;codify code codification
coerce coercion coercive;coexist coexistence coexistent;cohere coherence coherency coherent cohesion cohesive
coin coinage coiner;coincide coincidence coincident;collaborate collaboration collaborative collaborator
collapse collapsible;collate collation;collect collectible collecting collection collector
colonize colonization colonizer colony;color coloration coloring colorist;comb combing;combat combatant combative
combine combination combinative combining;come comer coming;comfort comforter;command commandant commander commandment
commemorate commemoration commemorative;commence commencement;commend commendation;comment commentary
commiserate commiseration commiserative;commission commissioner commissioning
commit commission commitment committal committee;commune communion
communicate communicating communication communicative communicator communicatory;communize communism communization
commute commutation commuter commuting;compare comparative comparing comparison;compel compulsion
compensate compensation;compete competition competitive competitor competitory;compile compilation compiler compiling
complain complainant complainer complaint;complete completion;complicate complication
comply compliance compliancy compliant;compose component composer composing composition compositor composure
compound compounding;comprehend comprehendible comprehensible comprehension comprehensive
compress compressible compressing compression compressor;compute computation computer;conceal concealing concealment
concede conceding concession concessive;conceive conceiver concept conception conceptive;concentrate concentration
conciliate conciliation conciliative conciliator conciliatory;conclude conclusion conclusive;concoct concoction
concur concurrence concurrent;condemn condemnation condemnatory;condense condensate condensation condenser condensing
condition conditioner conditioning;condone condonation;conduct conducting conduction conductive conductor
confer conferee conference conferment conferral;confess confession confessor;confide confidant confidence
confine confinement;confirm confirmation confirmative confirmatory;confiscate confiscation
conform conformance conformation conformist;confront confrontation;confuse confusion;congeal congelation
congratulate congratulation congratulatory;congregate congregating congregation;conjoin conjunctive
conjugate conjugation;connect connecter connection connective connector connexion;connote connotation
conquer conquering conqueror;conscript conscription;consider consideration
consign consignee consigner consignment consignor;consist consistence consistency
console consolable consolation consolatory;consolidate consolidation consolidative
conspire conspiracy conspirative conspirator;constitute constituent constitution;constrict constriction constrictor
construct construction constructor;construe construal
consult consultant consultation consultative consultatory consultive
consume consumable consumer consumption consumptive;consummate consummation
contain container containment content continent;contaminate contaminant contamination contaminative
contemplate contemplation contemplative;contend contender contention;content contentment
contest contestable contestation contestee contester;continue continuance continuation
contract contracting contraction contractor contracture;contradict contradiction contradictory;contrast contrastive
contribute contribution contributive contributor contributory;contrive contrivance contriver;control controller
convene convener convening convention;conventionalize conventionalization
converge convergence convergency convergent converging;converse conversation
convert conversion converter convertible convertor;convey conveyable conveyance conveyer conveying conveyor
convict conviction;convince convincible;convulse convulsion convulsive;cook cooker cookery cooking
cool coolant cooler cooling;cooperate cooperation cooperative cooperator;coordinate coordination coordinator
copy copier copying copyist;correct correction corrective corrigible;correlate correlation correlative
correspond correspondence correspondent;corroborate corroboration corroborative corroboratory
corrode corroding corrosion corrosive;corrupt corruptible corruption corruptive;costume costumer;cough coughing
counsel counseling counselling counsellor counselor;count countable counter counting
counteract counteraction counteractive;couple coupler coupling;court courting;cover coverage covering;cower coward
crack cracker cracking;crackle crackling;cram crammer;crave craving;crawl crawler crawling;creak creaking
create creation creative creator creature;credit creditor;creep creeper creeping;cremate cremation;criticise criticism
criticize critic;croak croaker croaking;crochet crocheting;croon crooner crooning;cross crossing;crow crowing
crowd crowding;crucify crucifix crucifixion;cruise cruiser;crush crusher crushing;cry crying
crystallize crystal crystallization crystallizing;cuddle cuddling;culminate culmination
cultivate cultivation cultivator;cup cupping;cure curable curative curing;curl curler curling;curtail curtailment
curve curvature;cushion cushioning;cut cutter cutting;cycle cycling cyclist;dabble dabbler;damn damnation damnatory
dampen dampener dampening;dance dancer dancing;dangle dangling;dare daring;darken darkening;darn darner darning
dart darter;date dating;dawn dawning;daydream daydreamer daydreaming;deaden deadening;deal dealer dealing dealings
debate debatable debater;debilitate debilitation debilitative debility;decay decadent
deceive deceiver deception deceptive;decelerate deceleration;decentralize decentralization
decide deciding decision decisive;declaim declamation;declare declaration declarative declaratory declarer
decline declension declination;decompose decomposition;decorate decor decoration decorative decorator
dedicate dedication;deduce deducible deduction deductive;deduct deductible deduction;deepen deepening
default defaulter;defecate defecation defecator;defend defence defendant defender defensible defensive
defer deference deferent deferment deferral;define defining definition;defraud defrauder;defray defrayal defrayment
defrost defroster;defy defiance defiant;degrade degradation;delegate delegacy delegating delegation
delimit delimitation;deliver deliverance deliverer delivery;delude delusion delusive delusory;demand demander
demarcate demarcation;democratize democracy;demolish demolishing demolition
demonstrate demonstration demonstrative demonstrator;demote demotion;demur demurral demurrer
demythologize demythologization;denote denotation denotative denotive;denounce denouncement denunciative
deny denial denier;depart departer departure;depend dependant dependency dependent;depersonalize depersonalization
depict depicting depiction depictive;deploy deployment;depose deposer deposition;deposit deposition depositor
deprave depravation depravity;depress depressant depression depressor;deprive deprivation
deride derision derisive derisory;derive derivation derivative deriving;descend descendant descendent descent
describe description descriptive;desecrate desecration;desert deserter desertion;design designer designing
designate designation designative;despair desperate desperation;despise despisal despising
despoil despoiler despoilment despoliation;destine destination;destroy destroyer destructible destruction destructive
detach detachment;detail detailing;detain detainee detention;detect detecting detection detector
deter determent deterrence deterrent;deteriorate deterioration;determine determinant determination determiner
detest detestation;detonate detonation detonative detonator;detract detraction detractive detractor
detribalize detribalization;devastate devastation;develop developer development;deviate deviant deviation
devise devisal devisee deviser devising;devote devotee devotion;devour devourer;diagnose diagnosing diagnosis
diagram diagramming;dialyze dialysis dialyzer;dictate dictation dictator;differ difference different
differentiate difference differentiation differentiator;diffuse diffusion diffusive diffusor;dig digger digging
digest digester digestible digestion digestive;dignify dignity;digress digression digressive
dilate dilatation dilation dilator;dilute dilutant dilution;diminish diminution;dine diner dining dinner;dip dipper
direct directive director;disable disablement;disagree disagreement;disappear disappearance disappearing
disappoint disappointment;disapprove disapproval;disarm disarmament disarmer disarming;disband disbandment
disburse disbursal disbursement disburser;discern discernible discernment;disclose disclosure;disconnect disconnection
discontinue discontinuance discontinuation;discount discounter;discourage discouragement;discover discoverer discovery
discriminate discrimination discriminative discriminator discriminatory;discuss discussant discussion
disenfranchise disenfranchisement;disengage disengagement;disentangle disentanglement;dishearten disheartenment
disintegrate disintegration disintegrative;disinter disinterment;dislodge dislodgement;dismember dismemberment
dismiss dismissal dismissible dismission dismissive;disobey disobedience disobedient;disown disowning disownment
dispatch dispatcher;dispense dispensary dispensation dispenser;disperse dispersal dispersion dispersive
dispose disposal disposition;disprove disprover;dispute disputant disputation disputative;disqualify disqualification
disrupt disruption disruptive;dissect dissection;dissemble dissembler dissembling
disseminate dissemination disseminative disseminator;dissent dissension dissenter dissentient;dissipate dissipation
dissolve dissolution dissolvent dissolver dissolving;dissuade dissuasion dissuasive
distill distillate distillation distillery distillment;distinguish distinction;distort distortion;distract distraction
distribute distributer distribution distributive distributor;disturb disturbance;dive diver diving
diverge divergence divergency divergent;divert diversion;divest divestiture;divide divider divisible division
divorce divorcee divorcement;divulge divulgement divulgence;dock dockage docker docking
document documentary documentation;dodge dodger dodging;dominate dominance dominant domination dominion
donate donation;dose dosage;double doubling;doubt doubter;down downer;draft draftee drafter drafting;drag dragger
drain drainage;dramatize drama dramatist dramatization;drape drapery;draw drawer drawing;drawl drawler
dream dreamer dreaming;dress dresser dressing;dribble dribbler dribbling;drift driftage drifter drifting
drill drilling;drink drinker drinking;drip drippings;drive driver driving;drug drugging;drum drummer drumming
dub dubbing;duck ducking;dull dullard;dump dumper dumping;dunk dunkard;dupe dupery;duplicate duplication duplicator
dust duster;dwell dweller dwelling;dwindle dwindling;dye dyeing dyer;dynamite dynamiter;earn earner earnings
ease easement easing;eat eater eating;ebb ebbing;economize economizer economy;edge edger edging;edify edification
edit editing editor;educate educatee education educative educator;efface effacement;effect effecter effective effector
effectuate effect effectuation;effloresce efflorescence efflorescent;ejaculate ejaculation ejaculator
eject ejection ejector;elaborate elaboration;elate elation;elbow elbowing;elect election elective elector electorate
elevate elevation elevator;elicit elicitation;eliminate elimination eliminator;elongate elongation
elucidate elucidation elucidative;elude eluding elusion elusive;elute elution;emanate emanation
emancipate emancipation emancipative emancipator;emasculate emasculation;embark embarkment;embarrass embarrassment
embellish embellishment;embezzle embezzlement embezzler;embitter embitterment;embody embodiment;emboss embossment
embrace embracement embracing;embroider embroiderer embroidery;embroil embroilment;emerge emergence emergent emersion
emigrate emigrant emigration;emit emission emitter;emphasize emphasis emphasizing;employ employee employer employment
empower empowerment;empty emptying;emulate emulation emulator;enact enactment;encamp encampment;encase encasement
enchant enchanter enchantment;enclose enclosing enclosure;encompass encompassment;encourage encouragement
encroach encroacher encroachment;encrust encrustation;end ending;endear endearment;endorse endorsement endorser
endow endowment;endure endurance;energize energizer energizing energy;enervate enervation;enforce enforcement enforcer
engage engagement;engrave engraver engraving;engross engrossment;enhance enhancement enhancer enhancive
enjoin enjoining enjoinment;enjoy enjoyer enjoyment;enlarge enlargement enlarger;enlist enlistee enlisting enlistment
enliven enlivener;enquire enquirer enquiry;enrage enragement;enrich enrichment;enrol enrolment
enroll enrollee enrollment;entail entailment;enter entering entrance entrant entree entry
entertain entertainer entertainment;enthrall enthrallment;enthrone enthronement enthronisation enthronization
entice enticement;entitle entitlement;entomb entombment;entrench entrenchment;enumerate enumeration enumerator
enunciate enunciation;envelop envelopment;envision envisioning;epitomize epitome
equate equal equating equation equator;equilibrate equilibrium;equip equipage equipment equipping
eradicate eradication eradicator;erase eraser erasure;erect erecting erection;erode eroding erosion erosive
err errancy errant error;erupt eruption;escape escapee escapist;espouse espousal;essay essayer;establish establishment
estimate estimation estimator;etch etcher etching;eulogize eulogy;europeanize europeanization
evacuate evacuant evacuation;evade evasion evasive;evaluate evaluation evaluative evaluator
evaporate evaporation evaporative;eventuate event;evoke evocation evocative;evolve evolution;exacerbate exacerbation
exact exaction;exaggerate exaggeration;exalt exaltation;examine examination examinee examiner;exasperate exasperation
exceed exceedance excessive;excel excellence excellent;except exception;exchange exchanger;excise excision
excite excitant excitation excitatory excitement;exclaim exclaiming exclamation exclamatory
exclude exclusion exclusive;excommunicate excommunication;excoriate excoriation;excuse excusatory excuser
execute executant executing execution executive executor;exemplify exemplification;exempt exemption
exercise exerciser exercising;exert exertion;exhale exhalation;exhaust exhaustion;exhibit exhibition exhibitor
exist existence existent;exonerate exoneration exonerative;exorcise exorciser
expand expandible expansible expansion expansive;expect expectancy expectant expectation;expel expelling expulsion
expend expender expending expenditure expensive;experiment experimentation experimenter
expiate expiation expiative expiatory;expire expiration expiratory;explain explanation explanatory;explode explosion
exploit exploitation exploitative exploitatory exploiter exploitive
explore exploration explorative exploratory explorer;export exportation exporter exporting;expose exposure
expound exponent expository expounding;express expressible expression expressive;expunge expunction expunging
extend extendible extensible extension extensive extensor extent;extenuate extenuation;exterminate exterminator
extinguish extinction extinguisher extinguishing;extirpate extirpation;extract extractible extraction extractor
extrapolate extrapolation;extricate extrication;extrude extrusion extrusive;exude exudate exudation
facilitate facilitation facilitative facilitator facilitatory;factor factoring factorisation factorization;fade fading
fail failing failure;fake faker fakery;fall faller;falsify falsification falsifier falsifying falsity;falter faltering
fancy fancier;farm farmer farming;fascinate fascination;fashion fashioning;fasten fastener fastening;feast feasting
feather feathering;federalize federalization;feed feeder feeding;feel feeling feelings;feign feigning
felicitate felicitation felicity;fell feller;fence fencer fencing;ferry ferrying;fertilize fertilization fertilizer
field fielder fielding;fight fighter fighting;figure figuration figurer figuring;file filer filing;fill filler filling
film filming;filter filtrate filtration;finance financing;find finder finding;finger fingering
finish finisher finishing;fire firing;fish fisher fishery fishing;fit fitter fitting;fix fixer fixing fixture
flank flanker;flap flapping;flash flasher flashing;flatter flatterer flattery;flee fleer;flex flexible flexure
flirt flirtation flirting;float floatation floater floating flotation;flocculate flocculation flocculent;flog flogging
flood flooding;flout flouter;flow flowage flowing;flower flowering;fluoresce fluorescence fluorescent
flutter fluttering;fly flyer flying;focus focusing focussing;foil foiling;fold folder folding
follow follower following;fool foolery;foot footer;forbid forbiddance forbidding;force forcible
forecast forecaster forecasting;foreclose foreclosure;forestall forestalling;forfeit forfeiture
forge forger forgery forging;forgive forgiver;form formation formative;formulate formula formulation;forsake forsaking
forswear forswearing;fortify fort fortification;forward forwarding;foster fosterage fostering
found foundation founder founding;fractionate fraction fractionation;frame framer framing
fraternize fraternity fraternization;free freeing;freeze freezer freezing;frequent frequenter;frighten frightening
front frontage;frost frosting;frustrate frustration frustrative;fry fryer frying;fuel fueling;fulfil fulfilment
fulfill fulfillment;fulminate fulminant fulmination;fumble fumbler;function functionary functioning
furnish furnishing furniture;further furtherance;fuse fusible fusion;gain gainer;gamble gambler gambling
garden gardener gardening;gas gassing;gather gathering;generalize generalization
generate generation generative generator;germinate germ germination;gesticulate gesticulation gesture;get getting
giggle giggler;gild gilder gilding;give giver giving;glaze glazier;gleam gleaming;glean gleaner;glide glider gliding
gloat gloating;glorify glorification glory;glycerolize glycerol;gnaw gnawer;goad goading;gobble gobbler;gorge gorger
gouge gouger;govern governance governing government governor;grade gradation grader grading;graduate graduation
grant grantee granter;grapple grappler grappling;grasp grasping;gratify gratification;graze grazier grazing
greet greeter greeting;grieve griever;grill grilling;grin grinner grinning;grind grinder grinding;groan groaner
groom grooming;group grouping;grovel groveler groveller;grow grower growing growth;growl growler growling
grumble grumbler grumbling;grunt grunter;guarantee guarantor;guess guesser guessing;guide guidance;gulp gulper gulping
gush gusher;guzzle guzzling;gyrate gyration;hack hacker;haggle haggler haggling;hammer hammering;handicap handicapper
handle handler handling;hang hanger hanging;hanker hankering;happen happening;harangue haranguer;harbor harborage
harden hardening;harp harper;harry harrier;harvest harvester harvesting;hatch hatchery hatching;hate hater
haul haulage hauler hauling;hawk hawker hawking;head heading;headline headliner;heal healer healing
hear hearable hearer hearing;heat heatable heater heating;heave heaver heaving;hedge hedger hedging
help helper helping;herd herder;hesitate hesitancy hesitant hesitater hesitation hesitator;hibernate hibernation
hide hiding;highlight highlighter highlighting;hijack hijacker hijacking;hike hiker;hinder hindrance;hire hirer
hiss hisser hissing;hit hitter hitting;hobble hobbler;hoist hoister;hold holding;holler hollering
homogenize homogenization;honeymoon honeymooner;honor honorable honoree honoring;hook hooker hooking;hoot hooter
hop hopper;hope hoper;house housing;howl howler howling;huddle huddler;hug hugger hugging;hum hummer humming
humanize humanization;humiliate humiliation;humor humoring;hunt hunter hunting;hurdle hurdler hurdling;hurl hurler
hurry hurrying;hurt hurting;hustle hustler;hypnotize hypnosis hypnotizer;hypothesize hypothesis
identify identifiable identification identity;idle idler idling;idolize idol idolization idolizer
ignite ignitable igniter ignitible ignition ignitor;ignore ignorance;illuminate illuminant illumination
illustrate illustration illustrative illustrator;imagine imagination imaginative;imbibe imbiber imbibing imbibition
imitate imitation imitative imitator;immerse immersion;impair impairer impairment;impale impalement
impart impartation imparting;impede impediment;impel impellent impeller impulsion impulsive
impersonate impersonation impersonator;impinge impingement impinging;implant implantation;implement implementation
imply implication implicative;import importation importee importer importing;impose imposition;imprecate imprecation
impress impressible impression impressive impressment;imprint imprinting;imprison imprisonment
improve improvement improver;improvise improvisation;impute imputation;inaugurate inauguration;incarnate incarnation
incise incision incisive incisure;incite incitation incitement inciter incitive;incline inclination inclining
inclose inclosure;include inclusion inclusive;incorporate incorporation incorporative;incubate incubation incubator
inculcate inculcation;incur incurrence incurring incursion;index indexation indexer indexing
indicate indicant indication indicative indicator;indict indictment;indoctrinate indoctrination
indorse indorsement indorser;induce inducement inducer inducing inducive induction;induct inductee induction
indulge indulgence indulging;infect infection infective;infer inference;infest infestation
infiltrate infiltration infiltrator;inflame inflaming inflammation inflammatory
inflate inflatable inflater inflation inflator;inflect inflection inflexion;inflict infliction
inform informant information informative informatory informer informing;infuriate infuriation;ingest ingestion
inhabit inhabitancy inhabitant inhabitation;inherit inheritance inheritor;inhibit inhibition inhibitor inhibitory
initiate initiation initiative initiator initiatory;inject injectable injectant injection injector;injure injury
innovate innovation innovative innovator;inquire inquirer inquiring inquiry inquisitive;inscribe inscription
insert insertion;insist insistence insisting;inspect inspection inspector;inspire inspiration inspiratory inspirer
instal installing instalment;install installation installing installment
instigate instigant instigation instigative instigator;institute institution;institutionalize institution
instruct instruction instructive instructor;insulate insulant insulation insulator;insure insurance insurer
integrate integral integrating integration integrative integrator;intend intent intention
intensify intensification intensifier intensity;inter interment;interact interaction interactive
intercede intercession;intercept interception interceptor;interconnect interconnection;interfere interference
interject interjection;interlock interlocking;internalize internalization;interpenetrate interpenetration
interpose interposition;interpret interpretation interpretative interpreter interpreting interpretive
interrupt interrupter interruption;intersect intersectant intersection;intervene intervenor intervention
interview interviewee interviewer;intimate intimation;intimidate intimidation;intone intonation;introduce introduction
intrude intruder intrusion intrusive;invade invader invasion invasive;invalidate invalidation invalidator
invent invention inventive inventor;invert inversion inverter;invest investing investiture investment investor
investigate investigating investigation investigative investigator investigatory;invite invitation invitatory invitee
invoke invocation;involve involution involvement;iodinate iodine;iron ironing;irrigate irrigation
irritate irritant irritation irritative;isolate isolable isolation;issue issuer issuing;italicize italic;itch itching
itemize item itemization;jab jabbing;jabber jabberer jabbering;jail jailer jailor;jam jamming;jeer jeerer jeering
jeopardize jeopardy;jerk jerker jerking;jest jester;jog jogger jogging;join joiner joining jointure;joke joker
jostle jostling;journey journeyer journeying;judge judging judgment judiciary;jump jumping
justify justifiable justification justificative justificatory justifier;juxtapose juxtaposition;keep keeping
kick kicker kicking;kidnap kidnaper kidnapper kidnapping;kill killable killer killing;kiss kisser kissing
kneel kneeler kneeling;knit knitter knitting;knock knocker knocking;know knowable knower knowing;labor laborer
lace lacer lacing;lacerate laceration;lag laggard lagger lagging;lament lamentable lamentation lamenter
laminate lamina lamination laminator;lampoon lampooner;land lander landing;languish languisher;laugh laughable laugher
launch launcher;lay layer;lead leader;leak leakage leaker;lean leaner;leap leaper;learn learner;leave leaver
lecture lecturer;legislate legislation legislative legislator legislature;lend lendable lender;let letter
letter letterer;level leveler leveller;liberalize liberalization;liberate liberation liberator liberty
license licensee licenser;lift lifter;light lighter;like likable likeable;limit limitation limiter;limp limper
line lineation liner lining;linger lingerer;link linkage;lionize lion;liquidate liquidation liquidator
list lister listing;listen listener listening;litter litterer;live livable liveable liver living;load loader loading
loaf loafer;loathe loather loathing;lobby lobbyist;locate locater location locator;lock locker
lodge lodgement lodger lodging lodgings;log logger logging;loiter loiterer;long longer longing;look looker
loosen loosening;loot looter looting;lose loser losings;lounge lounger;love lovable loveable lover;lower lowering
lug luggage;lump lumper;lunch luncher lunching;lunge lunger;lurk lurker;lyophilize lyophilization
magnetize magnet magnetization;magnify magnification magnifier magnitude;mail mailer mailing
maintain maintainable maintainer maintenance;make maker making;malinger malingerer malingering
maltreat maltreater maltreatment;manage manageable management manager;mandate mandatary mandator mandatory
maneuver maneuverable maneuverer;manifest manifestation;manipulate manipulation manipulative manipulator
manufacture manufacturer;map mapper mapping;march marcher marching;marinate marinade;mark marker marking
market marketable marketer marketing;marry marriage married;marvel marveller;mash masher;mask masker masking
masquerade masquerader;massage massager;master mastering mastery;match matcher;mate mating;materialize materialization
matriculate matriculation;mature maturation maturement;maximize maximization maximum;mean meaning
measure measurable measurement measurer measuring;meddle meddler meddling;mediate mediation mediator
meditate meditation meditative;meet meeter meeting;melt meltable melter melting;memorize memorization memorizer memory
mend mender mending;mention mentioner;merchandise merchandiser merchandising;merge merger merging;merit meritable
mesh meshing;mesmerize mesmer;metabolize metabolism;migrate migrant migration migrator migratory;mill milling
mince mincer;mine miner mining;mingle mingling;minimize minimization minimum;minister ministrant ministration
miscalculate miscalculation;miscarry miscarriage;misconstrue misconstrual misconstruction
misinterpret misinterpretation;mislead misleader;mismanage mismanagement;misplace misplacement;misquote misquotation
misread misreading;misrepresent misrepresentation;mistake mistaking;misunderstand misunderstanding
mitigate mitigable mitigation mitigative mitigatory;mix mixable mixer mixing mixture;moan moaner;mobilize mobilization
mock mocker mockery;model modeler modeling modeller modelling;moderate moderation moderator;modernize modernization
modify modifiable modification modifier;moisten moistener moistening moisture;mold moldable molding;molest molestation
mollify mollification;monitor monitoring;monopolize monopolist monopolization monopolizer monopoly;mop mopper mopping
motivate motivation motivative motivator motive;motor motoring motorist;mottle mottling;mould moulding
mount mounter mounting;mourn mourner mourning;move movable moveable movement mover;mow mower;muffle muffler
mull muller;multiply multiplication multiplicative multiplier;mumble mumbler mumbling;murder murderer
murmur murmuration murmurer murmuring;muse muser musing;mutilate mutilation mutilator;mutter mutterer muttering
mystify mystery mystification mystifier;nag nagger;nail nailer;name namer naming;narcotize narcotic
narrate narration narrative narrator;narrow narrowing;nationalize nationalization;naturalize naturalization
navigate navigable navigation navigator;necessitate necessity;neglect neglecter negligent
negotiate negotiable negotiant negotiation negotiator;nest nester;net netting;neutralize neutralization;nip nipper
nominate nomination nominative nominator;notarize notary;note notation;notice noticeable noticer
notify notice notifiable notification;nourish nourishment;nucleate nucleus;nudge nudger;number numbering
nurse nurser nursery nursing;nurture nurturance;obey obedience obedient obeisance;object objection objector
oblige obligation obliger;obliterate obliterable obliteration obliterator
observe observable observance observant observation observer;obsess obsession obsessive
obstruct obstructer obstruction obstructive obstructor;obtain obtainable obtainment obtention
occlude occlusion occlusive;occupy occupancy occupant occupation occupier;offend offence offender offense offensive
offer offerer offering offeror;officiate office officiant officiating officiation;ogle ogler;oil oiler
omit omissible omission omissive;open opener opening;operate operant operation operative operator
oppose opponent opposer opposition;oppress oppression oppressive oppressor;orbit orbiter;ordain ordainer ordinance
order orderer ordering;organise organisation;organize organization organizer
originate origin origination originative originator;ornament ornamentation;ossify ossification;ostracize ostracism
oust ouster ousting;outlaw outlawry;overcome overcomer;overeat overeating;overestimate overestimation
overexpose overexposure;overfeed overfeeding;overheat overheating;overindulge overindulgence;overlap overlapping
overlay overlayer;overproduce overproduction;overtake overtaking;overwork overworking;own owner
oxidise oxidant oxide oxidisation oxidiser;pace pacer pacing;pacify pacification pacifier;pack package packer packing
package packaging;pad padding;paddle paddler;page pager paging;paint painter painting;pair pairing;pale pallor
pamper pamperer pampering;panel paneling panelling;pant panting;pantomime pantomimer pantomimist;parade parader
parcel parceling parcellation parcelling;pardon pardoner;pare parer paring;park parking;parody parodist
part parting partitive;partake partaker;participate participant participation participatory;pass passage passer
paste paster;patch patching;patent patency patentee;patrol patroller;patronize patron;paw pawer
pay payee payer payment;peck pecker;peddle peddler peddling;peel peeler peeling;peep peeper;pelt pelter pelting
pen penning;penalize penalization;penetrate penetration penetrative penetrator
perceive perceiver perceptible perception perceptive percipient;perch percher;perfect perfecter perfectible perfection
perform performance performer performing;permeate permeant permeation permeative
permit permissible permission permissive;perpetrate perpetration perpetrator;perpetuate perpetuation
persecute persecution persecutor;persevere perseverance perseveration;persist persistence persistency persistent
personify person persona personification;persuade persuader persuasible persuasion persuasive
pertain pertinence pertinency pertinent;perturb perturbation;peruse perusal perusing;pervade pervasion pervasive
pester pesterer;pet petter petting;petition petitioner;petrify petrifaction petrification
philosophize philosophizer philosophizing philosophy;phone phoner;photograph photographer;phrase phrasing
pick picker picking;picnic picknicker picnicker;picture picturing;pilfer pilferage pilferer;pilot pilotage piloting
pipe pipage piper piping;piss pisser pissing;pit pitting;pitch pitching;place placement;plan planner planning
plane planation planer;plank planking;plant planter planting;plaster plasterer plastering;play player playing
plead pleader pleading;please pleasant pleaser pleasing pleasure;pledge pledger;plod plodder plodding;plot plotter
plow plower plowing;plug plugger;plumb plumbing;plunder plunderage plunderer plundering;plunge plunger;ply plyer
poach poacher poaching;point pointer;poison poisoner poisoning;poke poker poking;polarize polarization
polish polisher polishing;poll pollard;ponder ponderer;pop popping;populate population;portend portent
portray portrait portraitist portraiture portrayal portrayer portraying;pose poser posing
position positioner positioning;possess possessed possession possessive possessor;post poster posting
postpone postponement postponer;postulate postulation postulator;potter potterer;pound poundage pounding
prance prancer;prattle prattler;pray prayer;preach preacher preaching preachment;prearrange prearrangement
precede precedence precedency precedent precession predecessor;precipitate precipitant precipitation precipitator
preclude preclusion preclusive;predict prediction predictive predictor
predominate predominance predominant predomination;preempt preemption preemptive preemptor
prefer preference preferment;preoccupy preoccupancy preoccupation;prepare preparation preparative preparatory
prescribe prescription prescriptive;present presentation presenter presentment
preserve preservation preservative preserver;preside president;press pressing pressure;presume presumption presumptive
presuppose presupposition;pretend pretender pretending pretense pretension;prevail prevalence prevalent
prevent preventative prevention preventive;price pricing;prime primer;print printer printing
proceed procedure proceeding proceedings procession;process processing processor;proclaim proclamation
procrastinate procrastination procrastinator;procure procural procurance procurement procurer;prod prodding
produce producer product production;profess professing profession;program programing programmer;progress progression
prohibit prohibition;project projection projector;prolong prolongation;promise promisee promiser promisor promissory
promote promoter promotion promotive;prompt prompter prompting;promulgate promulgation promulgator
pronounce pronouncement pronunciation;propel propellant propellent propeller propellor propulsion propulsive
propose proposal proposer proposition;proscribe proscription;prosecute prosecution prosecutor;prostrate prostration
protect protection protective protector;protest protestant protestation protester
protrude protrusible protrusion protrusive;provide provider provision;provision provisioner
provoke provocation provocative provoker;prowl prowler;pry prying;publicize publicist publicizer publicizing
publish publication publisher publishing;puff puffing;pull puller pulling;pulsate pulsation pulse;pulse pulsing
pulverize pulverization;punch puncher;punctuate punctuation;punish punishment punitive punitory;punt punter punting
pupate pupa;purchase purchaser purchasing;purge purgation purging;purify purification purifier purity
pursue pursuance pursuant pursuer pursuit;push pusher pushing;putt putter putting;puzzle puzzlement puzzler
quack quackery;quadruple quadruplicate quadrupling;quake quaker;qualify qualification qualifier qualifying quality
quarrel quarreler quarreller;quell quelling;quench quenching;query querier;question questioner questioning
quicken quickener quickening;quit quitter;quiver quivering;quote quotation quoter;race racer racing
radiate radiance radiancy radiant radiation;raid raider;rail railing;raise raiser raising;rally rallying;ram rammer
ramble rambler;rank ranker ranking;ransack ransacking;rape raper;rate rating;ratify ratification ratifier
rationalize rationalization;rattle rattler rattling;reach reaching;react reactant reaction reactive
read reader reading;readjust readjustment;ready readying;reaffirm reaffirmation;realize realization;reap reaper
reappear reappearance;rear rearing;rearrange rearrangement;reason reasoner reasoning;reassert reassertion
reassign reassignment;reassure reassurance;rebel rebellion;rebuild rebuilding;rebuke rebuker;rebut rebuttal rebutter
recalculate recalculation;recapitulate recapitulation;recede receding recession
receive receiver reception receptive receptor recipient;recite recital recitation;reckon reckoner reckoning
reclaim reclamation;recognize recognition;recollect recollection recollective;recommend recommendation
reconcile reconciler reconciliation;reconnoiter reconnaissance reconnoitering;reconsider reconsideration
reconstruct reconstruction reconstructive;record recorder recording;recount recounting;recover recoverer recovery
recreate recreation;recruit recruiter recruitment;recur recurrence recurrent;rededicate rededication
redeem redeemer redemption redemptive redemptory;redefine redefinition;rediscover rediscovery
redistribute redistribution;reduce reducible reduction reductive;reel reeler;reelect reelection
reenact reenactment reenactor;reenforce reenforcement;reevaluate reevaluation;reexamine reexamination
refer referee reference referral;refill refilling;refine refinement refiner refinery refining
reflect reflective reflector;reform reformation reformative reformatory reformer reformist;refuel refueling
refurbish refurbishment;refuse refusal;refute refutation refuter;regain regaining;regiment regimentation
register registrant registration registry;regulate regulating regulation regulator regulatory
rehabilitate rehabilitation rehabilitative;rehearse rehearsal;reimburse reimbursement
reinforce reinforcement reinforcer;reinstate reinstatement;reinterpret reinterpretation
reiterate reiteration reiterative;reject rejection rejective;rejoice rejoicing;relate relation
relax relaxant relaxation relaxer;relegate relegating relegation;relieve reliever
relinquish relinquishing relinquishment;relive reliving;rely reliance reliant;remain remainder remnant
remarry remarriage;remember remembering remembrance;remind reminder;reminisce reminiscence reminiscent
remit remission remitment remittal remittance;remove remotion removal remover;render rendering rendition;renew renewal
rent rental renter renting;reorder reordering;reorganize reorganization;repair repairer reparation;repay repayment
repeat repeater repeating repetition repetitive;repel repellant repellent repulsive;repent repentance repentant
rephrase rephrasing;replace replacement replacing;replenish replenishment;report reportage reporter reporting
represent representation representative;repress repression repressive;reprint reprinting;reproach reproacher
reprobate reprobation;reproduce reproduction reproductive;repudiate repudiation repudiative;repulse repulsion
repute reputation;require requirement requisition;rescind rescission;rescue rescuer;research researcher
resemble resemblance;resent resentment;reserve reservation;resettle resettlement;reside residence residency resident
resign resignation;resist resistance resistant resister resistive;resolve resolution resolving;resound resonant
respect respecter;respond respondent responder responsive;rest rester;restate restatement
restore restoration restorative restorer;restrain restrainer restraint;restrict restriction restrictive
result resultant;resume resumption;resurrect resurrection;resuspend resuspension;retail retailer retailing
retain retention retentive;retaliate retaliation retaliator retaliatory;retard retardation;retire retiree retirement
retract retraction retractor;retrieve retrieval retriever;reunite reunion;reveal revealing revelation revelatory
revel reveller revelry;reverberate reverberance reverberant reverberation reverberative;revere reverence reverent
reverse reversal reversible;revert reversion reversive reverting;review reviewer;revile revilement
revise revisal reviser revising revision;revitalize revitalization;revive revival;revolutionize revolution
revolve revolution;rewrite rewriter rewriting;rhyme rhymer;rid riddance;ride rider riding;ridicule ridiculer
rig rigger rigging;ring ringer ringing;rinse rinsing;ripen ripening;ripple rippling;rise riser rising;ritualize ritual
rival rivalry;rivet riveter rivetter;roam roamer;roar roarer roaring;roast roaster roasting;rob robber robbery
rock rocker;roleplay roleplaying;roll roller rolling;romanticize romanticization;romp romper;roof roofer roofing
room roomer;root rootage rooting;rot rotting;rotate rotation rotatory;round rounder;rouse rouser rousing;rove roving
row rower rowing;rub rubbing;ruin ruination ruiner ruining;rule ruler ruling;rumble rumbling;run runner running
rush rusher rushing;rustle rustler rustling;sack sacking;sacrifice sacrificer;saddle saddlery;sail sailing sailor
salivate saliva salivation;salt salter salting;salute salutation saluter;salvage salvager;sample sampler
sanction sanctionative;sand sander;sap sapper;satiate satiation;satisfy satisfaction satisfactory satisfier
saturate saturation;saute sauteing;save saver savings savior;savor savoring;saw sawyer;scale scalage scaling
scan scanner scanning scansion;scandalize scandal scandalization;scare scarer;scarify scar;scatter scattering
schedule scheduler scheduling;scheme schemer;school schooling;scoff scoffer scoffing;scold scolder scolding
scoot scooter;score scorer;scorn scorner;scour scourer scouring;scout scouter scouting;scramble scrambler
scrap scrapper;scrape scraper scraping;scratch scratcher;scrawl scrawler;scream screamer screaming
screech screecher screeching;screen screener screening;scribble scribbler;scribe scriber;scrounge scrounger
scrub scrubber scrubbing;scrutinize scrutinizer scrutiny;scud scudding;scuff scuffer;sculpture sculpturer
seal sealant sealer sealing;search searcher;seat seating;secede secession;seclude seclusion
secrete secretion secretive secretor;secularize secularization;secure securer;see seeing seer;seed seeder;seek seeking
seep seepage;segregate segregation segregator;seize seizer seizing seizure;select selection selective selector
sell seller selling;send sendee sender sending;sense sensation sensible sensing sensitive sensor
sensitize sensitization sensitizer;sentimentalize sentimentalization;separate separation separator;sequence sequencer
serve server serving;service servicing;set setting;settle settlement settler;sever severance severing;sew sewer sewing
shade shading;shadow shadower shadowing;shake shaker shaking;shamble shambling;shape shaper shaping
share sharer sharing;sharpen sharpener;shatter shattering;shave shaver shaving;shear shearer shearing shears
shed shedding;shell shelling;shelve shelver;shield shielder shielding;shift shifting;shine shiner
ship shipment shipper shipping;shirk shirker shirking;shiver shivering;shock shocker;shoot shooter shooting
shop shopper shopping;shorten shortener shortening;shout shouter shouting;shove shover;shovel shoveler;show showing
shred shredder;shriek shrieking;shrill shrilling;shrink shrinkage shrinking;shuffle shuffler shuffling;shun shunning
shunt shunter;shut shutter shutting;sift sifter sifting;sight sighting;sign signature signer signing
signal signaler signaling signaller;signify sign significance significant signification signifier;silence silencer
simmer simmering;simplify simplification;simulate simulation simulator;sin sinner sinning;sing singer singing
sink sinker sinking;sip sipper;sit sitter sitting;situate situation;sketch sketcher;skid skidder;skim skimmer skimming
skip skipper;skirmish skirmisher;skulk skulker skulking;slacken slackening;slam slammer;slap slapper;slash slasher
slate slating;slaughter slaughterer;sleep sleeper sleeping;slice slicer slicing;slide slider;sling slinger slinging
slip slippage;slow slowing;slug sluggard slugger;slumber slumberer;smack smacker smacking;smart smarting
smash smasher smashing;smell smelling;smile smiler smiling;smirk smirker;smoke smoker smoking;smooth smoother
smother smotherer;smuggle smuggler smuggling;snare snarer;snatch snatcher;sneer sneerer;sniff sniffer;snoop snooper
snore snorer snoring;snort snorter snorting;snuggle snuggling;soak soakage soaker soaking;soar soaring;sob sobbing
socialize socialization socializer socializing;soften softener softening;soil soiling soilure;solace solacement
solder solderer soldering;solicit solicitation solicitor;solve solution solvent solver solving;sorb sorbent sorption
sour souring;souse sousing;sow sower;space spacing;spare sparer;sparkle sparkler sparkling;spatter spattering
speak speaker speaking speech;specialize specialist specialization specializer;specify specification specifier
speculate speculation speculative speculator;speed speeder speeding;spell speller spelling;spend spender spending
spice spicery;spill spillage spiller;spin spinner spinning;spit spitter spitting;splash splashing
splice splicer splicing;splinter splintering;split splitter;spoil spoilage spoiler spoiling spoliation;sponge sponger
spot spotter spotting;spout spouter;sprawl sprawler sprawling;spray sprayer spraying;spread spreader spreading
sprinkle sprinkler sprinkling;sprint sprinter;sprout sprouting;spur spurring;spurn spurner;sputter sputtering
spy spying;squat squatter squatting;squawk squawker;squeak squeaker;squeal squealer;squeeze squeezer squeezing
squelch squelcher;squint squinter;squirm squirmer;squirt squirter;stab stabber;stabilize stabilization stabilizer
stable stabling;stack stacker;stage stager staging;stagger staggerer;stain stainer staining;stalk stalker stalking
stall stalling;stammer stammerer;stamp stamper;stand stance standee stander standing
standardize standard standardization standardizer;stare starer;start starter;starve starvation starving
state statement;steal stealer stealing;steam steamer;steep steeper;steer steerage steerer steering;stem stemmer
sterilize sterilization sterilizer;stick sticker;stiffen stiffener stiffening;stifle stifler stifling
stimulate stimulant stimulation stimulative stimulus;sting stinger stinging;stink stinker
stipulate stipulation stipulatory;stir stirrer stirring;stitch stitcher stitchery stitching;stock stocking stockist
stoke stoker;stomp stomper;stone stoner stoning;stoop stooper;stop stoppage;store storage;stow stowage stowing
strafe strafer;straggle straggler;straighten straightener;strain strainer straining
strangle strangler strangling strangulation;stratify stratification stratum;stray strayer;streak streaker
strengthen strengthener strengthening;stress stressor;stretch stretcher stretching;strew strewing
strike striker striking;string stringer;strip stripper;strive striving;stroke stroking;stroll stroller
struggle struggler;study student studying;stuff stuffer;stumble stumbler;stump stumper;stun stunner;stunt stunting
stutter stutterer;style styler stylist;sub subbing;subcontract subcontractor;subdue subduer;subject subjection
subjugate subjugation subjugator;sublime sublimate;submerge submergence submergible submerging submersible submersion
submit submission submissive submitter;subordinate subordination;subscribe subscriber subscription
subside subsidence subsiding;subsidize subsidization subsidizer subsidy;subsist subsistence subsister
substantiate substantiation substantiative;substitute substituting substitution;subtract subtraction subtractive
subvert subversion subversive subverter;succeed succeeder succession successive successor;suck sucker sucking suction
sue suer;suffer sufferance sufferer suffering;suffice sufficiency sufficient;suffocate suffocation suffocative
suffuse suffusion suffusive;suggest suggester suggestible suggestion suggestive;summarize summarization summary
summate sum;summon summoning;superintend superintendence superintendent;supersede supersedure supersession
supervise supervising supervision supervisor supervisory;supplant supplanter supplanting;supplement supplementation
supplicate suppliant supplicant supplication supplicatory;supply supplier supplying
support supporter supporting supportive;suppose supposal supposition
suppress suppresser suppression suppressive suppressor;surface surfacing;surmise surmisal;surprise surprisal surpriser
surrender surrenderer;surround surroundings;survey surveying surveyor;survive survival survivor;suspect suspicion
suspend suspender suspension;sustain sustainable sustainer sustainment sustenance;swab swabbing;swagger swaggerer
swathe swathing;swear swearer swearing;sweat sweater sweating;sweep sweeper sweeping;swell swelling;swerve swerving
swim swimmer swimming;swindle swindler;swing swinger swinging;switch switcher switching
symbolize symbol symbolization symbolizer symbolizing;sympathize sympathizer sympathy
synchronize synchronization synchronizer synchronizing synchrony;synthesise synthesis synthesiser
synthesize synthesizer;systematize systematization systematizer;tabulate table tabulation;tack tacker tacking
tackle tackler;tailor tailoring;take taking;talk talkative talker talking;tame tamable tameable tamer;tamper tampering
tantalize tantalization tantalizer tantalus;tap tapper;taper tapering;tarry tarriance;taste taster tasting
taunt taunting;tax taxable taxation taxer;teach teachable teacher teaching;tear tearing;tease teaser teasing
telegraph telegrapher telegraphist;telephone telephoner;televise television;tell teller telling
tempt temptable temptation tempter;tend tendency tender tending;terminate termination terminative terminus
terrify terror;terrorize terror terrorization;test testee tester testing;testify testifier testimony;thaw thawing
theorize theorization theorizer theory;thicken thickener thickening;thin thinner thinning;think thinker thinking
thrash thrasher thrashing;thread threader;thresh thresher threshing;thrill thriller;throb throbbing
throttle throttler throttling;throw thrower;thrust thruster thrusting;thump thumping;thunder thunderer
thwart thwarter thwarting;tick ticker ticking;tie tier;tighten tightening;tilt tilter;time timer timing
tingle tingling;tinker tinkerer;tint tinter tinting;tip tipper;titter titterer;toast toaster toasting;toil toiler
tolerate tolerance tolerant toleration;toll toller;top topper;torment tormenter tormentor;torture torturer torturing
toss tosser;totter totterer;touch toucher touching;tour tourer tourist;trace tracer tracing;track tracker tracking
trade trader trading;trail trailer trailing;train trainee trainer training;tramp tramper;trample trampler trampling
transact transaction transactor;transcend transcendence transcendency transcendent
transcribe transcriber transcription;transfer transference transferer transferor transferral transferrer
transform transformation;transgress transgression transgressor;translate translation translator
transmit transmissible transmission transmittal transmitter transmitting;transmute transmutation
transplant transplantation transplanter transplanting;transport transportation transporter;transpose transposition
trap trapper;travel traveler traveling traveller travelling;traverse traversal traverser;treat treatment
tremble trembler trembling;trespass trespasser;trick tricker trickery;trim trimmer trimming;trip tripper
triple triplicate tripling;triumph triumphant;trot trotter;truck truckage trucker trucking;trudge trudger
trumpet trumpeter;trust trustee truster;tuck tucker;tug tugger;tumble tumbler;tune tuner tuning;turn turning
tutor tutelage;tweeze tweezer;twiddle twiddler;twine twiner;twinkle twinkler;twirl twirler;twist twister
twitch twitching;type typing typist;typify type typification;underestimate underestimation;underrate underrating
understand understandable understanding;understate understatement;undertake undertaking;underwrite underwriter
undo undoer undoing;undulate undulation;unfasten unfastener unfastening;unfold unfolding;unify unification unit
unite union uniting;universalize universal;unload unloading;unmask unmasking;unravel unraveler unraveller
untie untier untying;unveil unveiling;update updating;uphold upholder;upholster upholsterer upholstery
uplift uplifting;uproot uprooter;upset upsetter;urbanize urban urbanization;urge urgency urgent urging
use useable user;usurp usurpation usurper;utilize utility utilizable utilization utilizer
utter utterable utterance utterer;vacate vacant vacation;vacation vacationer vacationing vacationist
validate validation validatory;value valuable valuer;vanish vanisher vanishing;vanquish vanquishable vanquisher
vary variable variance variant variate variation;veer veering;venerate veneration venerator;vent venter venting
ventilate vent ventilation ventilator ventilatory;venture venturer
verify verifiable verification verificatory verifier;vest vestment vesture;vex vexation vexer
vibrate vibrancy vibrant vibration vibrator vibratory;victimize victim victimization victimizer;view viewable viewer
vindicate vindication vindicator vindicatory;violate violable violation violative violator
visit visitant visitation visiting visitor;visualize visualization visualizer;vivify vivification
vocalize vocal vocalization vocalizer vocalizing;voice voicer;volunteer voluntary;vomit vomiter vomiting
vote voter voting;vouch vouchee voucher;vow vower;wade wader wading;wail wailer wailing;wait waiter waiting
waive waiver;wake waker waking;walk walker walking;wallop walloper walloping;wander wanderer wandering;wane waning
wangle wangler wangling;want wanter;warble warbler;warm warmer warming;warn warner warning;warp warping
warrant warrantee warranter warrantor;wash washable washer washing;waste waster;watch watcher watching
water waterer watering;wave waver waving;waver waverer wavering;wax waxing;weaken weakener weakening;wean weaning
wear wearable wearer wearing;weave weaver weaving;wed wedding;weep weeper weeping;weigh weigher weighing
welcome welcomer;weld welder welding weldment;wet wetter wetting;whack whacking;wheedle wheedler wheedling
wheel wheeler wheeling;whine whiner;whip whipper whipping;whir whirring;whirl whirler whirling
whisper whisperer whispering;whistle whistler whistling;whiten whitener whitening;whoop whooper;widen widening
wiggle wiggler;will willing;wilt wilted wilting;win winner winning winnings;wind winder;wink winker winking
winnow winnowing;wipe wiper;wire wirer wiring;wish wishing;withdraw withdrawal withdrawer;wither withering
withhold withholder withholding;withstand withstander;witness witnesser;wobble wobbler;wonder wonderer wonderment
woo wooer wooing;woolgather woolgatherer woolgathering;word wording;work workable worker
worry worrier worriment worrying;worsen worsening;worship worshiper worshipper;wound wounding
wrangle wrangler wrangling;wrap wrapper wrapping;wreck wreckage wrecker wrecking;wrestle wrestler wrestling
wriggle wriggler;wring wringer;write writer writing;yank yanker;yawn yawner yawning;yearn yearner yearning
yell yeller yelling;yelp yelping;zip zipper
`
