// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use

/** lemma:pos and its synsets, most frequent first */
export const SENSES: string = `
ab:n 6tb cq8 5kw 5hy;abandon:n 4vq 7vg;abandon:v hgh hgg h5e e3o;abandonment:n 185 10b 12d;abasement:n c34 1bo
abashed:a 6a;abbey:n 2ot 2os 2or;abbot:n 9d9;abbreviated:a hi hn;abdomen:n 5kv 5kx;aberrant:a k4
aberration:n c6v bzn am7;abet:v i3b;abhor:v gho;abhorrent:a kg;abide:v i9c e7j;abiding:a mb;ability:n 5dw 5n6
abject:a a8;abjection:n c34;ablation:n 1hm b3n;ablaze:a lu 5o;ably:r cyi;abnormal:a k3;abnormality:n c6u 5p6 4r0 1si
abode:n 8tq 39y;abolish:v hud;abolition:n 19b;abolitionist:n 9da;abominable:a hx d8;aborigine:n 9a3 9b8
abortion:n 19g 7l4;abound:v ifr ift;about:r cug;above:r cwm;abreaction:n 1ai;abridge:v df0 dej;abridgment:n 6jt
abroad:a cc;abrogate:v hye;abruptly:r cw4;abruptness:n 4xl 564 55h;abscess:n bxy;abscissa:n 67x
absence:n bpn 2ex csi bvm;absent:a am 1o;absent:v dr2;absenteeism:n 2ey;absently:r cw9;absentminded:a 1o
absentmindedly:r cw9;absolute:a 62;absolute:n 60v;absolutely:r cuk;absorb:v g1r e2o hfm g1q dpd ik3;absorbed:a 1n
absorbency:n 4yx;absorption:n b3o b3p;abstain:v hx5 fby;abstention:n 4vj;abstract:n 60u 6jx;abstract:v e9b hk0 ecz ey4
abstraction:n 60u 1hk 5vu 2ou;abstractionism:n 2ov 64u;abstruseness:n 4s7 63w;absurd:a wg;absurdity:n 6p1 4w6
abundance:n 58j bhm bhl;abuse:n 1iw 6u2 20z;abuse:v i0x dc7 elg dc8;abyss:n 90j;academic:a qj;academic:n 9db
academicianship:n 1o8;academy:n 8ky 8kz 8kv 2ow;accede:v eo2 hqx ei5;accelerate:v dsf dsk;acceleration:n 55i 1ef csz
accelerator:n 2oz 2ox ccu 2oy;accent:n 79d c2h 7as 776;accenting:n 2gu;accentuate:v eyl ew9
accept:v e8t hh1 eht ebk hh2 hlp;acceptable:a d7;acceptance:n 6ai 16v bnv 7by;accepted:a 3;access:n 5d0 5cx 2p0 6ge
accessory:n 2p2 2p1 9dc;accident:n 7jv 7ju;accidentally:r cve cyz;acclaim:v emt emu;acclimatize:v dp9
accommodate:v ies din fav ihc iak eor;accompaniment:n 7iv 74t 587 1w3;accompany:v ifv h0s geg ifx;accomplice:n 9de
accomplish:v g93 i1i;accomplished:a s9 63 r9;accomplishment:n yv 5oj;accord:v iei hi6;accordance:n 7c1 278
accordingly:r cw6;accost:v ewt egk;account:n 6ls 6sa bnk 6vh;accountant:n 9df;accounting:n 6vj 5ps 1p3 b32
accouterment:n 2p2;accredit:v hy5 hy6 ecd;accreditation:n 2a0;accretion:n b3q bd6 b3s b3r;accrue:v d9d hgn
acculturate:v d9p;acculturation:n 29e 673 5ul;accumulate:v hly d9n;accumulation:n b3q 8a9 1ge b1j;accuracy:n 4rd 4re
accurate:a 7i;accusation:n 7g5 6uw;accusative:a aj xa;accuse:v ela elb;accusing:a aj;accustom:v dh0
ace:n bcf 2p3 9dh cd1;acetone:n caa;acetonemia:n bx7;ache:n by8;ache:v h8o gkg h8p;achieve:v i1i;achievement:n yv
acid:a mv;acid:n cab 2p4;acidity:n 526 5t1 54e;acknowledge:v ejf epe f2f epd edd e20;acolyte:n 9dj
acquaint:v eq5 enp eki;acquaintance:n 5yb bnn 9dk;acquiesce:v ei5;acquiescence:n c0r 7bx
acquire:v hfb dym d6p ie2 hkl e2d;acquisition:n 11m awy 5ue 5oj;acquit:v eqd i0z;acre:n b9p;acreage:n 59l;acres:n awn
acrobatic:a 5;acrobatics:n 1jp 1cy;act:n 6me yn 73q 71x;act:v hq3 d1f gdx f4q d1m iif;acting:n 1mg;actinometer:n 2p5
action:n z1 bt1 215 b6y;activate:v g99 dbb dbe dbd dbc;active:a kz;active:n ce7 9dl;activism:n 62m
activity:n 1ic bt1 b41 c80;actor:n 9dm 9dn;actress:n 9do;actual:a 9 v5;actuality:n bp9;actually:r cy0
actuate:v g99 g9u;acute:a 97 m7;acutely:r d0b;ad:n 7h7;adam:n 2p6;adamant:a c6;adapt:v din d8x
adaptation:n 6ir b3t 17g;adapted:a ja;add:v dax ezp hnb e5e etv iig;addition:n 2p7 1fw bd5 awz;additive:n 2p8
addlebrained:a 53;address:n 6gi 8r9 7gj 76b;address:v eps ewp ewu f8n f97 i6w;adenoma:n bwy;adept:a sa
adequacy:n 4qv 58f;adequate:a c tl;adhere:v ig5 dw7 fdw i9g i9f fnz;adherence:n 2dd 4yq;adherent:n 9pm;adhesive:n ccc
adieu:n 6pz;adios:n 6pz;adjacent:a 5c 6q;adjective:n 6f3;adjoin:v fw4 fcq day;adjourn:v dmw huh;adjournment:n 18m 26a
adjudication:n 1xo;adjunct:n 90k 9dq 6eq;adjust:v dib dum d8x dig e9t;adjustment:n 7oh 17s 22n b3t
administer:v huo hmc hl2 d5t i71;administration:n 29r 8ft 1qw cs5;administrator:n 9du 9dt 9ds;admiration:n 7wx 7xw 2dt
admire:v gmh hbs;admirer:n agp 9dw 9dv;admission:n 2fr 7eu azx 5d0;admit:v ejf i05 hw0 hh2;admittedly:r cyh
admix:v dpg;admonish:v eng enh ejz;admonition:n 6rv 6tz;ado:n 1n4;adolescence:n cnn c1y;adolescent:a ks ie
adolescent:n 9dy;adonis:n a12 aqi 993;adopt:v how hov hqz dym gd1;adoption:n 16v 2c4 11z;adore:v ghy
adorn:v gbm iio hre;adroitness:n 5ox;adsorb:v g1t;adult:a id;adult:n 999 2h8;adulterer:n 9dz;adulthood:n co6 c1t
advance:n 7tl 7ns 7b9 1c2;advance:v gyi ent dx4 i3w gyn f5v;advantage:n 5bo b9l 5an;advent:n zs cqx;adventure:n 1uw
adventure:v i30 i32;adventurer:n 99a 9ru;adverb:n 6f5;adversary:n 9e1;adverse:a bu;adversity:n c5c 7mj
advertise:v evp evs;advertisement:n 7h7;advertising:n 7h7 27r;advice:n 6rs;advisability:n 5c1;advise:v enn eno ens
advisedly:r cw5;advisor:n 9e2;advocacy:n 2dh;advocate:n 9e3 9e4;advocate:v enr ek6;aegis:n 2dk 2wp;aeon:n 98l cr0 cqz
aerated:a sr;aeration:n b3u 17u;aerator:n 2p9;aerial:n 1ng 2q4;aerodynamic:a sh;aerosol:n ama 2pa;aerosolize:v fpm fpn
aesthetic:a xo k uc;affair:n 5q6 bnt 7tr;affairs:n 5q7 285;affect:n 7va;affect:v d8e d21 icl ekx gh5;affected:a m
affection:n 81b;affectionate:a i3;affidavit:n 6vc;affiliated:a p1;affiliation:n bno 26y;affinity:n amc bh8 bh5 bh2
affirm:v e7b eyc eye;affirmation:n 6v1 7do 6si 2c6;affix:v fnx fm3 fjs;afflicted:a vy c3;affluence:n c6d
afford:v fbn hob;affront:n 2e8;affront:v elm;afghan:n 2pb 9bj 43d;afire:a 5o;aflame:a lu 5o;aflare:a 5o;afloat:a o1 cv
aforesaid:a qa;after:r cw3;aftereffect:n alp bxx;afternoon:n cow 6q9;afterward:r cw3;afterwards:r cw3;agape:a ky
agate:n ccl;age:n 4y5 crn cnh cqy;age:v dfc dfb dff;aged:a kp;aged:n 89n;agency:n 8m5 8dg bt2 bsk;agenda:n 630 6ki
agent:n 90l 9e6 ce8 9e5;agglomerate:v fxc;agglomeration:n 8ao 23f;agglutination:n b3v;agglutinin:n ckd
aggravate:v dck glq;aggregate:n 49f ca7 8ow;aggregation:n 8a9 23e;aggression:n 4k4 81i 21k 2f4;aggressive:a et
aggressiveness:n 4sw 81i 4jc;aggressor:n 9fj 9e8;aghast:a o;agile:a 6 g9;agilely:r cyl
agitate:v i5z ggn i6d gr9 gqt fsm;agitation:n bzz bqz 7yc 1n1;agony:n 7wi by9;agree:v eia efc ib2 iei hks
agreeably:r cz4;agreement:n 6xl 4mv bqc 5wy;agriculture:n 27y 1zk 8e6;ague:n bv6 bys;ahead:r cwa;aid:n 5bl 2d0 axm 1qk
aid:v i38 d5v;aide:n 9dr 9ea;ailing:a vz;ailment:n bux;aim:n 66v 66t 1vm 8zd;aim:v f8o ean ezo eb2 f8m eu8
aimless:a o1 r6;aimlessness:n 5cv;air:n cfs 8yc 4ng amj;air:v h84 evj eu5 dwg dwf;aircraft:n 2pc;airflow:n 7r2
airframe:n 2pe;airless:a vo;airplane:n 2ph;airport:n 2pj;airs:n 4qo;airspeed:n cth;airway:n 2pg 8ra 5jc 2pf;airy:a vh
aisle:n 2pn 2pl 2pm;akin:a qc p0;alabama:n 901 9ar 72d;alabaman:n 9cq;alabamian:n 9cq;alabaster:n cbs cbt 501
alarm:n 7z0 2po 6z5 2pp;alarm:v gie enl;album:n 6o1 2pq;albumin:n ccx;alcohol:n 88a ccm;alderman:n 9ec;alert:a 9s 20
alert:v enl;alerting:n bu6 7fd;alertness:n 5s6 bu6 4kc;algae:n 2hx;alibi:n 6vp 6vq;alien:a gi cb;alien:n 9sv afw 986
alienate:v gm0 hg2 gm1;alienated:a le i1;alienation:n 7x1 c12 287 yw;alight:v gxg gxf;align:v dum ib5 ecx dur
alignment:n 8lb 56f 7rw 22o;alike:a hb;aliquot:n bc5;alive:a y 19;alkali:n cae cco;alkylbenzenesulfonate:n ccp
all:r cui;allegation:n 7ga 6ux;allege:v eys;alleged:a o4;allegiance:n 2cx 4v6;allegory:n 6h6 71b 6gu
alleviate:v d4n dy9;alley:n 2pr 2w7;alleyway:n 2pr;alligator:n cdm 2iw;alligatored:a si;allocate:v hgw
allocation:n ayx 272 16b;allot:v hgj hi6 hl2;allotment:n ayx 272;allow:v hu0 ei2 hi7 ec1 igg ebz
allowance:n ayr az5 ay4 4os;allusion:n 6xd;ally:n 8lg 9ee;almost:r cwg;aloes:n 2ps;alone:a sn;alone:r cuj
aloneness:n 4i4;along:r cwb;aloof:a p7;aloofness:n 7xh 4k2;aloud:r cwc;alpha:n 6zy 7lx;alphabetize:v dhc hnr
also:r cvl;alter:v d87 d83 gaw dc2 d4e;alteration:n 7jr 17s 1hy;altercation:n 7cj;altered:a ja;alternate:a n9
alternate:v d7z hru e2w d80 d7x;alternative:a n9;alternative:n 5wk;alternatively:r cw7;altitude:n 59t blj bil
altogether:r cui;altruism:n 4sn;aluminum:n cak;alundum:n cff;alveolus:n 5jl 5g2;always:r cus cut;amass:v d9n hly
amateur:a nj;amateur:n 9eg 9eh;amateurishness:n 5p9;amaze:v ec4 e47;amazed:a u0;amazement:n 7xv;amazing:a u1
ambassador:n 9ei 9ej;amber:n 50g;ambiance:n c7n 8rd;ambiguity:n 6oq 4s9;ambiguous:a a5;ambition:n 7vr 4st
ambitious:a 8h;amble:v gsz;ambulance:n 2pt;ambuscade:n 2fn;ambush:n 2fn;ambush:v f7y f86;amend:v ex8 dcf dby
amendment:n 2fx 6ui;america:n 8zw;american:n 9cp 72v 9co;americana:n 2pu;americanism:n 4v8 76s 1im;amiable:a cs
aminomethane:n cac;amiss:a cz;amity:n 4k0 bqb;ammo:n 2pv;ammoniac:n cd4;ammunition:n 2pv c9s 6kh;amorist:n 9ek
amorous:a i4;amorphous:a ri lc;amount:n b0d 583 ys 61a;amount:v i9y i8g;amp:n ba0 cck;amphibology:n 6os;ample:a 1 gx
amplification:n 1gd 586 1fz;amplifier:n 2pw;amplify:v ds7 el1 dgh dgf;amplitude:n 7tk 58k 57k;amply:r d0c cyc
amputate:v fgs;amulet:n 2px;amuse:v hzg emm;amusement:n 7w8 1jc;anabaptist:n 9b9;anachronism:n cpe 2py 99b
anaconda:n 2j2;anaesthesia:n btt;analogue:n 4oh;analogy:n 5vv 1qf 64x;analyse:v e5q ed5 e5n e5m
analysis:n 1pt 5vh 6he 76c;analyst:n 9em 9en 9el;analytic:a 14;analytical:a 14;analyticity:n 5e7
analyze:v e5q e5n ed5 e5m;analyzer:n 2pz;anaplasmosis:n bx2;anarchist:n 9eo;anarchy:n bqg;anastomosis:n 5f2
anatomic:a xl xm;anatomical:a xl xm;anatomical:n 7ai;anatomy:n 68n 5ee 1qa;ancestor:n 9ep;ancestral:a fz
ancestry:n 8ep 4y2;anchor:n 2q0 5rd 9eq;anchor:v fkc fkb;ancistrodon:n 2j4;andrena:n 2m5;anecdote:n 7f3
anemia:n bza auu;angel:n 98n ab9 9er;angelic:a hw;anger:n 7yp bu8 1tq;anger:v giq gis;angle:n bl1 6bl 9bn
angle:v h2j h1t flc f85 e8c;anglican:n 9m9;anglophilia:n 7wy;angry:a 3i;angst:n 7zl;anguish:n 7wl c3w;anguished:a gp
animal:a mk;animal:n y5;animate:a 18;animate:v gl3 dzw dbi d28;animated:a 19;animize:v dzw;animosity:n 81h;anion:n 90m
anionic:n cad;ankle:n 5lw;annihilate:v dv2;annihilating:a 6w pb;annihilation:n 18s 7m2;anniversary:n crg
announce:v evm ev3 evo evl;announcement:n 6up 6w4;annoy:v giu;annoyance:n c0b 7yu 9e7 5z6;annoyed:a mx v1;annoying:a x
anode:n 2q1 2q2;anomic:a le;anomie:n c13 4tq;anonymity:n c2o;anorexia:n buy;answer:n 6w2 6vw 7dg 6nd
answer:v eja ebl e51 e4y ej7 iij;ant:n 2m7;antagonise:v i4m gkn;antagonist:n 9e1 5g8 2q3;antagonistic:a n1
antagonize:v gkn i4m;anteater:n 2o1 2o0 2ks;antecedent:n 9ep 7lq bit 6oo;antenna:n 2q4 4t9 2on;anterior:a 1b
anterior:n 5gn;anthill:n 90n;anthropologist:n 9et;anthropology:n 69d;antibody:n ckb;antic:a b6
anticipate:v ebm i4q ebo erj gkd dlj;anticipated:a an;anticipation:n 7y1 65e 5vn c5x;anticoagulation:n 1r6
antigen:n ckg;antipathy:n 7x3 5xy;antique:a b9;antiquity:n crm 4y6 2q6;antiredeposition:n b3w;antiserum:n 5i2
antithesis:n bjb 77p;anvil:n 2q7 5h8;anxiety:n bzd 7ze;anxious:a 99 v2;anxiously:r cyj;anyhow:r cuw cux
anyway:r cuw cux;aorta:n 5hg;apache:n 9at 99c 72g;apartment:n 2q8;ape:n 2oc 9mq 9es;aperture:n 2qa 90o 2q9
apex:n 8z9 8re;apiece:r czi;aplomb:n 4wv;apogee:n cts 8rf;apologia:n 6vo;apologist:n 9eu;apologize:v epk
apology:n 6qa 6vo 5yn;apostolic:a xh;apothecary:n a61;appalling:a 21;appalling:n 7iy;apparatus:n 2qb 5ei
apparent:a ke nl;apparently:r cvd cvc;apparition:n 991 7le 62h zy;appeal:n 7cr 4ln 2c5 6lr
appeal:v hzt eel gkq hzu ezl;appear:v h9e dr5 drf h9f drd ge0;appearance:n 4ks 7l9 2ew 64q;appease:v ggv fbs eff
append:v fm3 fm2 ezp;appendix:n 6i9 5ju;appetite:n 7vu;applaud:v emu emp;applause:n 6sx;apple:n 864;applejack:n 88s
applicability:n bgg;applicant:n 99d;application:n 211 6lo 1r8 6nl;applicator:n 2qe;apply:v f93 ick efg fol hma
appoint:v hs3 hy7 hod;appointed:a ra;appointee:n 9ev 99e;appointment:n 168 8n4 2qf 99e;apportion:v hgw hl1
appraisal:n 5ts 6mc 1xt;appraise:v e8e e5w;appraiser:n 9ey 9ez;appreciate:v gkh e1y hi9 djr djq
appreciation:n 5xj 5u7 7fq 2dt;apprehend:v e1o fde gid;apprehension:n 7z6 5xh 65f 128;apprentice:n 9ex
apprentice:v e2q;apprenticeship:n 1o9;approach:n 20l 1c0 2p0 8rc;approach:v h38 iex hv7 gnp ews;appropriate:v ec1 hjn
appropriately:r cxv;appropriation:n ayz 1gi 11y;approval:n 2dm 7wv c0q 6sn;approve:v eid e7u;approximate:a af
approximate:v ibr e7q;approximately:r cug;approximation:n 5xc 4oa 6y6 15b;april:n cpz;apron:n 2qg 8rg 3xi 2qh
apt:a fn hd ga;aptitude:n 5ni;arbitrarily:r cwe;arbitrate:v ef6;arc:n ap7 bkf blf;arch:n bl0 5lr 2qk 2qj;arch:v h1k
archaeologist:n 9f0;archaize:v dyi;archangel:n 98o aur;archbishop:n 9f1;arched:a ta;arching:a ta;architect:n 9f2
architecture:n 2ql 698 1os 4yl;archives:n 6o3;arctic:a eu;arctic:n 2qm;ardent:a lv;ardor:n 820 818 7vh;arduous:a 9g
area:n 8ri 5y7 5ej c72;areaway:n 2qn;arena:n c72 8rh 474 2qo;argon:n cal;argot:n 7au;argue:v efy eg1 efz
argument:n 6r1 7cg 7a2 6js;arianism:n 6ad;arianist:n 9f4;aridity:n 5b1 c89;arise:v i87 i8a gxr dlc gwi i5v
aristocracy:n 8nd 8nb;arithmetic:n 67r;arizona:n 2iy;arm:n 5ld 2qp 4g3;arm:v f47 ho1;armadillo:n 2nz
armament:n 2qq 2as;armchair:n 2qr;armful:n bdr;armoire:n 2qs;armor:n 2qt 8h8;armpit:n 5kd;arms:n 4g4 32y
army:n 8h5 8gk 8nl;aroma:n 518 5sv;arousal:n 1a0 btu 5ql 1x7;arouse:v ggg d1y g8b d25 d1z gra;arraign:v elc
arrange:v fvw eza g9p gfh d3c gdd;arranged:a ld;arrangement:n 5wy 89j 5ti 56c;array:n 89k 71l 2qv 2qu;array:v fwj ecx
arrest:n 128 btc;arrest:v fde f7i fz0 go7;arrival:n zp zq 9f5;arrive:v gzm i61;arrogance:n 4vv;arrogate:v hju hjz hjr
arrow:n 6zk 2qw;arroyo:n 90q;arsenic:n ce2 cam;art:n 2qx 20a 5oo 738;arteriole:n 5hh;arteriolosclerosis:n bvq
artery:n 5hf 2qy;arthritis:n bwi;article:n 6de yd 6hz 6f6;articulate:v hpg ew1 evy i81 evx
articulation:n 79f bmh 76q 5m9;artifact:n yc;artifice:n 16m;artificial:a jk n;artillery:n 2qz 8ne 7h2
artilleryman:n 9f6;artisan:n 9nc;artist:n 9f8;artistic:a uc;artistry:n 5oo;arts:n 69k;as:r cuu
ascend:v gwk iiw hqy h7i h1q;ascendancy:n c38;ascertain:v erm e75 erp ebr;ascribe:v ec9;ash:n ce3 asj ask;ashen:a 4l
asia:n 8g6;ask:v eed egp eem ept i8h hz4;asleep:a qu z;aspect:n 60j 4nx 649 bgt;asphalt:n ce4 cbu;aspirant:n 9ew
aspiration:n 4su 7vr 78b 1wj;aspire:v eaa;aspirin:n 2r1;ass:n 5l2 9f9 2ne 1x1;assail:v f6i f6g emx;assassin:n 9fa 9fb
assault:n 21y 1tx 1u2;assault:v f6i i4w emx;assay:n 5tz c9q 7f2 1ut;assay:v e9f i1s;assemblage:n 8bn 3ij 2el 8a9
assemble:v gab hui i6q;assembly:n 2r2 1zb 3dj 8fs;assent:n 7bx;assent:v ei5;assert:v eyv eyc hqf ebf
assertion:n 6us 7do;assertiveness:n 5cg;assess:v e8e hm7 hm6 e8f;assessment:n 5ts b2w 5ax 1xn;assessor:n ah9
asset:n 5bj;assiduity:n 4uk;assign:v hrp hgj ec9 e83 f94 hjz;assignee:n 9fd;assigning:n 16a
assignment:n 1s6 6mu 16a ax2;assimilate:v e2o d9o d9r g1s d9s;assist:n 2d0 1nc;assist:v i38 hti i2q
assistance:n 2d0 5bl axm;assistant:n 9fe;associate:n 9ff 9ll 9fg 7iw;associate:v eb3 i6c hxo
association:n 8d4 26w c1h 5uw;assorted:a e9 q7;assortment:n 8nq 23a;assume:v e4q hqz dym hlp gxn hjr
assumption:n 6wi 625 11v;assurance:n 5rl 7fk 7fj b0s;assure:v ep8 ez4 eg8 e75 ggy eom;assyrian:n 9ap;assyriology:n 69e
asterisk:n 6zu;astonish:v ec4;astonished:a u0;astonishing:a u1 ff;astonishingly:r cz0;astonishment:n 7xv;astound:v ec4
astounding:a ff;astral:a wx;astronomy:n 68v;astrophysics:n 68w;astute:a 56;asymmetry:n 55u;asynchrony:n biv
athabascan:n 729 9as;atheist:n 9fh;athlete:n 9fi;athletic:a 5;athleticism:n 544;athletics:n 1ly 7u9 1yg
atm:n bbc 6dt 30c;atmosphere:n c7n bbc 8rj c7c;atom:n caf c9r;atomic:a 7a;atone:v i14 gjn;atrociously:r cvx
atrophied:a 6l;atrophy:n bz3 7sm;attach:v fjp fjd fje i2h hjp;attached:a p1 1l;attachment:n 81c 2r4 6n8 2r5
attack:n 21w 1ke 6to 20l;attack:v f6g emx f6f f6i dlu d22;attacker:n 9fj;attain:v i1i gzn hkh h0c
attainment:n 10r zr 5oj;attempt:n 1uh 1u3;attempt:v i1s g9x;attend:v i7h i3d ifw i2q hcc;attendance:n 2ev ctk 8gq
attendant:n 9fk 99f 7iv;attention:n 5rz 1qk 60s 2ei;attest:v ejp ejm eyn ejn;attic:n 3ni 736 5jy 2r6;attire:n 2r7
attired:a 5g;attitude:n 6ah 56i 1tl bi5;attorney:n 9z9;attract:v fyz gkq fnh;attraction:n amb 6pf 4lo 60k
attribute:n 60f yg;attribute:v ec9 edc;attune:v die;audacious:a 2u 1j i;audacity:n 4u6 4sz;audience:n 8i6 8i7 c5s 7a7
audit:n b35 154;audit:v e9n e2h;audition:v gdw;auditorium:n 2r8;aug:n cq3;augment:v d97 d9i;augur:v enk erk
august:n cq3;aunt:n 9fl;aureomycin:n 31r;austere:a mr fs;austerity:n 4vi;authentic:a v8 d2;authenticate:v e76
authenticity:n 4qf;author:n alb 9tl;authoritarian:a 8z;authoritative:a t1 kk;authorities:n 8d5
authority:n 5dj 9fn 9fm 5rl;authorization:n 6na 5dj 5d1 29v;authorize:v ei4 hy0;authorized:a kk;authorship:n 203 19u
auto:n 2zr;autofluorescence:n amf;autoloader:n 2r9;automate:v dvu;automatic:a in;automatically:r cxm
automation:n 12u c9c 2ra;automobile:n 2zr;autonomy:n brz bsl;autopsy:n 155;autumn:n cqp;auxiliary:a na;auxiliary:n 9ea
avail:n 5b5;avail:v f9a i3a fbp;availability:n 4n6;available:a 8t;avarice:n 1tp 4z6;avenge:v f8s;avenue:n 20n 2rb
average:a k2 5q;average:n 687 bhn 612;average:v i9z i1k e59;aversion:n 7x3 183;avert:v hwd h1i;aviary:n 2rc
aviation:n 8ph 8e1 5of 1cw;avocado:n 86i aqg;avoid:v eiu hwd hx6 fbc hyd;avoidance:n 182;await:v ebn;awaited:a an
awake:a 20;awake:v d1y;awaken:v d1z d1y ed4;awakening:n 2gh;award:n 126 6t8 axs;award:v hiq hir;awarding:n 126
aware:a p2;awareness:n 5qe 5qi;away:r cze;awe:n 7xx 7z5;awe:v gi3;awed:a pl;awestruck:a pl;awful:a d8 23 jw
awful:r cvw;awfully:r cvw cvy;awfulness:n 4qe;awkward:a wd;awry:a t6 cz;ax:n 2re;axe:n 2re;axiom:n 7am 6wh
axis:n 67t avk 8g4 8g3;axle:n 2rf;azimuth:n bl6;babble:v f2z f0f hdt esz;babe:n 9fs;baby:n 9fs 9fr 9k2 9ft
babylonian:n 9ao 6gb;bachelor:n 9fu 9yv;back:n 5kz 3yy 8wy 9fv;back:r cwi;back:v hwf gyy i42 hfr idx;backbend:n 1jq
backbone:n 5rd 53u 5m5 46r;backdrop:n 2rg;backer:n 9er;background:n 4xx 64a 5yv 7sv;backing:n 2dg 2rh b1f
backlog:n 8aa clt b1n;backstage:n 4h4;backstitch:v fm5;backward:r cwi cwj;backwards:r cwi cwj;backwoods:n 8ro
backyard:n 2rj;bacon:n 850;bacteria:n 2ho;bad:a ir;bad:n 5at;badge:n 71e 60l;badger:v gk9 efm;badly:r cuq cuo
badness:n 5at 546 4x8;baffle:v e47 i44 ded;baffled:n 89p;baffling:a 8i;bag:n 2rk bd7 2sq 2rm;bag:v fwy ig0 ifp hkx fxf
baggage:n 2ro 9fw 2rp;bagpipe:n 2rq;bait:n 5rf 2rr;bait:v elu i5k f64;bake:v dk0 gap dzn ijb;baked:a w5
balance:n bsr b34 56e blk;balance:v ic7 hj3 g6p ii9;bale:n 2rs;baleful:a 24;balk:v i5x;balkanize:v hxm;balkiness:n 4x5
ball:n 2rt 3r1 bln 8jv;ball:v g0k;ballad:n 75n 6hi;ballast:n 2ru cc9 4lu 2rv;ballerina:n 9fx;ballet:n 1m1 75x
balletomane:n 9fy;balloon:n 2rw 2rx;ballot:n 6k2 174;ballpark:n 2ry 59b;ballplayer:n 9fz;ballroom:n 2rz;ballyhoo:n 7h5
balsam:n apx 2s0;balustrade:n 2s7;ban:n 6mp bb9 bb4 7hk;ban:v hzi ehn i0a i09;banana:n asq 86f;band:n 8j5 8jo 4l8 2s1
band:v fka fjq;bandit:n 9g0;bandoleer:n 2s2;bandstand:n 2s3;bandwidth:n b8s;bandy:v f8e f7z ej2;bang:n 7rd 7ov 5ff 7zv
bang:r czp;bang:v ffm hds ffo h7d ft4 ff3;banging:n 7ow 2br;banish:v i09 i0a i08 gzg;banister:n 2s7;banjo:n 2s5
bank:n 90t 8ox 90s 8qf;bank:v h1w g5l hoj hoi hoh hmg;banker:n 9g2 9g1;bankrupt:v hmw;bankruptcy:n c5l c5k 2c7
banner:n 2s6 6g0 47f;banquet:n 8jx 82v;banshee:n 98x;banter:n 6xv;banter:v em6;baptist:n 9g3;baptize:v ezr
bar:n 2so 2s9 2s8 70p;bar:v eho fwv i08 fmw;barb:n 6xh 2sb 2sa 2k9;barbarian:n abk a5k;barbaric:a 4t;barbecue:v dke
barbed:a qg 1g;barbell:n 2sc;barbital:n 2sd;barbiturate:n 2se;bare:a 5h 13;bare:v fmt eu5 dbn;barely:r cua cub
bargain:n 6xn ax1;bargain:v him efd;bargaining:n 7af;barge:n 2sf;barge:v gyw gv9;barium:n can;bark:n aw7 7oy 2sg 7ox
bark:v f1a fhi fhh f1b dxw;barkeep:n 9g6;barley:n 875 aro;barn:n 2sh b9q;barnburner:n 9g4 7l3;barnful:n bdt
barnyard:n 2si;baronial:a fg;barony:n awv c2b 8tn;baroreceptor:n 5ge;barrack:n 2sj;barrage:n 76z 22g
barrel:n 2sl 2sk blr bds;barricade:n 40g 2sm;barricade:v fwv f76 f75;barrier:n 2sn 5r6 90v;bartender:n 9g6
base:n 2sr 3dk 2sq 90w;base:v e54 ijf fcb;baseball:n 2ss;baseline:n bj8 8y7 8up;basement:n 2sw 2sx;bash:n 7rd 7tt
basic:a c2;basically:r cuc;basileus:n 9g8;basin:n 2sz bdu 90x 8si;basis:n bg7 5wu bgv;bask:v glo g2g
basket:n 2t0 bdv 2t1 17c;basketball:n 1ko 2t2;bass:n 51m 74u 9g9 86p;bassinet:n 2t4 2t5;bastard:n 9fc 9ga 2t6
baste:v dk6 fsc fma;bastion:n 8dw 2t8 2t7;bat:n 2lc 1kh 472 361;bat:v frv d17 frx frw fru;batch:n 8nv bf5 8nu
bath:n 2t9 1au b9s;bathe:v d35 g52 gw3;bather:n agz 9gb;bathing:n 1j9 1an;bathos:n 76d 7vl 6hc;bathrobe:n 2ta
bathroom:n 2tb 4c4;bathtub:n 2tc;baton:n 2td 4dn 2tf 2te;battalion:n 8hl bf6;batter:n 9gd 87w;batter:v fse fsc dzv
battery:n 8ng 2tg 8ab 8e8;batting:n 146 2th;battle:n 216 1uo 21a;battle:v f4j;battlefield:n 8rt;battlefront:n 8ur
battleground:n 8rt;batwing:n 2ti;bawdyhouse:n 4gm;bawl:v f1h f14 d4u;bay:n 90y 7oz aqf 2tj;bay:v f1d f1c;bayonet:n 2tk
bazaar:n 2tl 2tm 28q;be:v i75 iav i72 ibp;beach:n 90z;beachhead:n 8zq yx;beacon:n 7i1 3ya 2tn;bead:n 2to blt 2tp
beadle:n 9ge;beadsman:n 9gf;beady:a f;beak:n 2ja 2j9 auh 5mg;beam:n 6yj 2tq amh amg;beam:v d2h ijy f34 evj hbf gmm
beaming:a 35;bean:n 85x avt atb 5jy;bear:n 2lb 9gg;bear:v i8p d47 e7j fth ga0 hlp;beard:n 5fj av3 9gh 2nt;beard:v ida
bearded:a rn;bearer:n 9jd a20 a51 9w3;bearing:n bgi 8zd 4xb 52g;beast:n y5 9gi;beat:n 8ru 7qv 778 ao4
beat:v f52 fqz fr3 gpw g7z hcn;beating:n 2bs 2av;beatnik:n 9gj;beau:n 9hx 9o6;beautify:v di2 iio gbm
beauty:n 4lh adz 63t;beckon:v f0m gkl f0n;become:v d8w i8f i84 igo;bed:n 2tr 2ts 910 911;bedamn:v en3
bedding:n 2tt 2tu;bedground:n 8rk;bedpost:n 2tw;bedraggled:a 7z;bedroom:n 2tx;bedside:n 8y6;bedstead:n 2ty
bedtime:n cp4;bee:n 2lx 8bo;beebread:n ce6;beech:n asd ase;beef:n 2nm 84p 7eb;beefy:a pu;beehive:n 2u0 912 5fc 2tz
beer:n 88c;beetle:n 2lq 3oc;befall:v dlp dlo;befit:v ieh;befog:v hb2;before:r cw2 cwa;befriend:v i6a
befuddle:v e46 fbf;befuddled:a mh 54;beg:v eey egl hji eip;beget:v d43;beggar:n 9gk;beggary:n 7cs c6j
begin:v dlt i77 dlx edw i78;beginner:n a3q 9t0;beginning:n 7jd cs4 61j 8rv;beguile:v i5m gkk;behalf:n 1rm 5ap
behave:v d1f i0z i12;behavior:n 2dy bt4 4wh 2dz;behead:v g47;behind:n 5l2;behold:v h97;behoove:v ibx;being:n bp8 xz
belabor:v htj ek5 fr2;belated:a nx;belch:n 13i;belch:v d0s dj9;belching:n 13j 13i;belfry:n 2yv 2u2;belie:v ibk eks
belief:n 64w 637;believable:a 7q;believably:r czu;believe:v e8j e94 ebq e8n e8m;believer:n 9gm 9gl
bell:n 2u3 38w 7p0 cqd;belle:n 9go;bellhop:n 9gn;belligerent:a et m5;bellow:n 78g;bellow:v f1h f1i
belly:n 5kv 5kq blc 8vc;belong:v hlo ihs iht ihr ijg igb;beloved:a hy;below:r cwn;belowground:a vb
belt:n 2u5 2u4 8s0 7rd;belt:v gd7 fs2 for;bemoan:v eqz;bench:n 2u7 97k 8fv 4he;bench:v hyt h9y;bend:n bk0 7kl 2u8 bm7
bend:v h1n h1e fip h42 h1h fiq;beneath:r cwn;benediction:n 24x 7cw;beneficiary:n 9gq 6fk;benefit:n az8 5am 71y
benefit:v hkp hkr;bent:n 6as arm 8un 5np;bequest:n axi;berate:v ek1;bereavement:n brr;berg:n 93u;berlin:n 2u9
berry:n 865 avw;berth:n 1o7 8xg 2ua;beryllium:n cao;beseech:v ef0;beset:v giz f74 g01;besides:r cvl
besiege:v f77 gjt ege;besieger:n 9gr 9gs;besmirch:v elj fgl;bespeak:v ers eee;best:a j;best:n 14c 9gt;best:v f5n
bestial:a f0;bestow:v hiu hiv hnb;bestowal:n 277 axz;bet:n b0n 1l5;bet:v erl f8w eb1;beta:n 6zz aqz;bethink:v e8i
betray:v esv i2g gjy i5i el6 em4;betrayal:n 1t7 4vc;better:a j;better:n 5aq 9gv 9gu 5ar;better:v f5g dcf dce
betterment:n 7ns c1m 1b2;bevel:v g5b;beverage:n 884;bevy:n 8oq 8cd;bewail:v eqz;beware:v ec3;bewhiskered:a rn
bewilder:v e47 gj5;bewildered:a mh;bewilderment:n 5qt;bewitch:v gkk egb ega;bias:n 6ay bm1;bible:n 6jn 6je
biblical:a x6;bibliography:n 6kl;biceps:n 5lx;bicker:v eg2;bickering:n 7ck;bicycle:n 2ub;bid:n 7bh 1ui 7bb 6ve
bid:v hlg eq8 ef0 hlj hhh ehe;bidder:n 9gw 9gx;bidding:n 7bh 7cq 6ve;bide:v i9c;big:a gw ir;big:r czb;bigger:a gy
bile:n 5i7;bilharziasis:n bwf;bilk:v i5a i44 hmn h58;bill:n 6ml 6lw b2j 1mn;bill:v hn0 evt ewy;billion:n bd4 bfb bd3
billow:v h24 h26 h23 dfu;bin:n 2uc bdw 6jh;bind:v fnz i2h fk5 fk6 fj6 eoq;binder:n 2uf cce 2ue 2ud
binding:n 4lq 2uh 1qz 453;binoculars:n 2ui;binomial:n 68g;bioassay:n 5u0;biography:n 6lt;biologist:n 9gz
biology:n 68h 8cf;biomedicine:n 68k 68j;biophysicist:n 9h0;biopsy:n 5u1;bird:n 2i8 840 9o2 78n;birdbath:n 2uj
birdhouse:n 2uk;birdie:v g6d;birth:n cn9 7l7 b75 bha;birthday:n crh crk;birthplace:n 8s2 8s3;birthright:n 4xy axj 4xw
biscuit:n 85d 83r;bishop:n 9h1 88w;bishopry:n 1oa;bit:n bdi 914 cr9 7kg;bite:n bxj 82x bxr 82u;bite:v fui h8m fu4 fug
biter:n 9h2;biting:a qg;bitter:a mv;bitterness:n 81j 4jb 5t2 528;bitters:n 88q;bivouac:n 2yt 8sf;bizarre:a 79
blab:v esz f0c;black:n 4zy brc;blackberry:n 867 atq;blackboard:n 2um;blacken:v dhg do1;blackening:n 1bp
blackmailer:n 9h3;blackness:n 4zy brc;blackout:n csl brd 7sd;blacksmith:n 9h4;blade:n avn 9h5 915 49w;blame:n 7gg 6tw
blame:v el8 el9 ece;blanch:v d79 dk9;blanched:a 4l;bland:a 8o;blandness:n 4il 4xg;blanket:n 2un 916 2uo
blanket:v fo7 iiq;blare:n 7p1;blare:v hd4 hd8;blaring:n 7p1;blaspheme:v en2 ej5;blasphemous:a 4x;blasphemy:n 78o 1t1
blast:n 14g 7ov anq 7r7;blast:v hd4 fr6 f7s h7f ggf ggb;blasting:a 6x;blatancy:n 4mj;blatant:a qn o8
blaze:n b3x 7k6 1sg 4zl;blaze:v ik0 f7p ijz h01 eru;blazing:a 36 qn;bleach:n 502 cea;bleach:v dhe dhd;bleached:a 4m
bleak:a es;bleary:a 8w;bleat:n 7p3;bleat:v f1g f1f;bleb:n 5jg;bleed:v d5e d64 hpv h3v dt9;blemish:n 4lv
blend:n 7or 6e8 1gz;blend:v fvr iej dpb;blending:n 1gz 22u;bless:v en5 hiy en8 en6;blessed:a 7w
blessing:n 2dm c57 7cx 7cw;blight:n c93 bwv;blight:v iko;blind:a od;blind:n 89q 2ur 2uq 6x2;blind:v hc6 hc5 dji
blindness:n bvw;blink:v d16 d19 hb9;blinker:n 2ut 7hz 4h5;blister:v do2 emz do3;blistering:a mv;blithe:a 42
blithely:r cvr;blizzard:n ap6 8q8;bloat:n by1;bloat:v dmo dmp;blob:n bmd;bloc:n 8g3;block:n 2uu 8xl bmx 8ac
block:v fwv i43 i48 f29 hvm hen;blockade:n 217 2uv;bloke:n 9jv;blond:a 2o;blonde:a 2o;blonde:n 9h6 50f
blood:n 5hx 4ij a9e 8ep;bloodhound:n 2kw;bloodshed:n 18x 193;bloodstained:a 2r;bloodstream:n 5hz
bloom:n b3y aq1 co2 bur;bloom:v di4;blooming:n b3y;blossom:n aq1 cu4;blossom:v di4 di3;blot:n 4m0 119;blotch:n 4m1
blow:n 2bk 7mq 7v3 7jt;blow:v d13 ikg d32 grx h9k dvk;blower:n 2ux 3a8 2ko;blowfish:n 86s;blowing:n b40
blubber:v d4x etd;bludgeon:n 2uz;blue:a 49 83;blue:n 50m 2v0 8r2 917;bluefish:n 86v;blues:n 75s c04;bluestocking:n 9h8
bluff:n 918 6wz 1tm;bluish:a 49;blunder:n 11f;blunder:v i4s h34 ew4;blunt:a 8r;blunt:v ddx h87 fg0 ddw dbg;blur:n 64t
blur:v hbg e44 fgi djl djf;blurred:a 8w;blurt:v ew4;blush:v d78 dhs;bluster:n bqm 71q anr 7fs;bluster:v ikk eoj d1j
board:n 8lw clx 2v1 82a;board:v h04 ib0 fac fab;boarding:n 10h 2v2;boardinghouse:n 2v3;boast:n 7fr;boast:v eoj i8s
boastfully:r czb;boat:n 2v4 3fr;boater:n 2v5 9h9;boating:n 1dl;boatload:n bf7;boatswain:n 9ha
bob:v gok gul g2w epx d3d;bobbysoxer:n 9hb;bode:v enk;bodice:n 2v6;body:n 5ed 8b3 5eg 919;bodybuilder:n 9hc
bodybuilding:n 1pj;bodyguard:n 9hd 8hs;bog:n 91b;bog:v dmu dmt;bogey:n 98s b9a 2v7;bogey:v g6e;boggle:v gse i9l ec8
bogus:a d4;bogy:n 2v7 98s;boil:v dnq dkm dnp gqd gh3;boiler:n 2v8 3l0;boiling:n b42 1a3;boisterous:a l3;bold:a dm
boldness:n 4u5 4sy 4ml;bolo:n 2va 2v9;bolshevik:n 9he 9hf;bolster:n 2vb;bolster:v ddk fdr dk5;bolt:n apg 2vd 2vc 1n7
bolt:r cyn czp;bolt:v gwc fne fcj h57 gzs fa5;bomb:n 2ve 2vf 7o5;bomb:v f7j;bombast:n 77a;bomber:n 2vg 9hg 85h
bombing:n 22b 22c;bombproof:n 2vh;bombus:n 2m2;bond:n amm b3i bg9 b0w;bond:v fnz i2h hpc g6y;bondsman:n 9hh 9hj 9hi
bone:n 5fs cdd 503;bonemeal:n cec;bonfire:n 7k0;bonnet:n 2vj 3if;bonus:n 5z4 ay2;bony:a bl xu;boo:v emv;booby:n 9qq
book:n 6j0 2vk 6qj 73r;book:v e88 hzw hzv i6t;bookcase:n 2vl;booked:a p8;booker:n 9hk;booking:n 1bl 2ds
bookshelf:n 2vm;boom:n 7p2 c64 7v7 2vn;boom:v hdr fr6 ikl hcm djd;boomerang:v gzl;boon:n c57;boost:n 2d7 58a 2d8
boost:v gx4 dje i3w dx4 fzv;boot:n 2vo 3nt 7zv 2vp;booth:n 2vs 2vq 2vr;bootlegger:n 9hm;bootlegging:n 12e 12f
booty:n axg;booze:n 88p;borate:n ced;border:n 8s9 bly 8u6 3q9;border:v fw5 ife g5j hpy fw4;borderline:a ij
bore:v glu fu8;boredom:n 80u;boring:a gg;borough:n 8sw 8sv;borrow:v hn9 hov;borrower:n 9ho;borrowing:n 11z 28b
bosom:n c15 5kk 2vt 16w;boss:n 9sy 9hp 9sx a59;bother:v i0h giu i0i h06 gj7 gj6;bottle:n 2vu bdx 2vv
bottleneck:n bmp 2vw;bottom:n 8s5 8s7 5l2 crq;bottomland:n 91c;boucle:n 2vy;bough:n awe;boulder:n 91d;boulevard:n 2rb
bounce:n 536 13n 7nd;bounce:v gr1 frc gr2 hi4 gwb hi3;bouncing:n 7nd;bound:n blx 8s8 597 13n;bound:v gw9 ife dea gr1
boundary:n 8s8 blx 597;boundless:a by;bounds:n 8s8;bouquet:n 2vz 519;bourbon:n 9hr 88u 9hq 8fj;bourgeoisie:n 8ge
bout:n crr cma 7ua 1lb;bow:n 2w3 2w0 2w2 2w1;bow:v epw eo2 h21 h42 gei;bower:n 2qi;bowl:n 2w6 bl7 2w5 bdy
bowlder:n 91d;bowstring:n 2w8;box:n 2w9 2wa bdz c0i;box:v fxd fso fsn;boxcar:n 2wb;boxer:n 9hs a4v 9ht 2kz
boy:n a0z 9hu aea;boycott:v hxc;boyhood:n cnk;brace:n 2we bci 8bw;brace:v gki fdu fds d25;braced:a tx;bracing:n 2wd
brad:n 2wg;brag:v eoj;braggadocio:n 7fs;braid:n 5fg 2wh;braid:v gbj g07 g06;brain:n 5j1 5na 5mu 9tn;brainy:a gb
brake:n 2wi 8pr;brakes:n 2wk;bramble:n avf;branch:n 8ny aw8 bmu am0;branched:a vd;brand:n 706 605 6yo clu
brand:v i0l i0k g5o f03;brandish:v fuk ha1;brandy:n 88r;brass:n ccs 2wl 8ft 4sy;brassica:n ar0;brassy:a ud 1j
bravado:n 71q;brave:a 2x 2u;brave:v if7;bravery:n 4u1 7zm;brazen:a 1j;brazenness:n 4u7;brazil:n 86l
breach:n 115 91e 7ks;breach:v i4t g62;bread:n 855 b26;breadth:n 5nb 5a5;break:n 7oe 7kv 930 7ks
break:v dmv dl0 dfz foz dl1 i4t;breakable:n 2wn;breakdown:n 1mv bv8 b4v 7sc;breakfast:n 82n;breakfast:v faz fb0
breaking:n 1gq;breakthrough:n 5xo 15i 223;breakup:n 18k 7m5;breakwater:n 2wo;breast:n 5kj 5km 2ib;breastwork:n 3tv
breath:n 1we cft csv 7b7;breathe:v d0q i7p hnd iix eta esf;breathing:n 1wa;breathless:a 10;breeches:n 2wq
breed:n 8en 5zv;breed:v g9r ftb fta d46;breeding:n 4rw 4xz 29g 1zi;breeze:n amj 1nn;brevity:n 77e 552;bribe:n aym
bribe:v hka;briber:n 9hy;brick:n 2wr 9hz;bricklayer:n 9i0;bricklaying:n 1oi;bride:n 9i1 9i2;bridegroom:n 9ug 9uh
bridge:n 2ws 2wt bgc 5mh;bridge:v i83 fjo gsr;bridgehead:n 8zp 8sd;bridle:n 2wu 2ag;brief:a hi;brief:n 6mr 6jv
brief:v ekg;briefcase:n 2wv;briefing:n 7ez;brier:n atl av0 atk at1;brig:n 2wx 2ww;brigade:n 8hk;bright:a 4k gc
bright:r cwk;brighten:v djk ikn;brightly:r cwk;brightness:n 4zk 5ng 530;brilliance:n 4zl 4rx 5ne;brilliancy:n 4zt
brilliant:a tr gb fj;brilliantly:r cwk;brim:n 2wz 2wy;bring:v h5h ftv g8a fti d89;bringing:n 1do;brink:n bm0 8se 599
brisk:a 9s gm;bristle:n 2x0;bristle:v ift ifs e66;british:n 9cf;broad:a wb 66;broadcast:n 6cr 6pm
broadcast:v evj fym ev8;broadcasting:n 6d9 6do;broaden:v djw dzf dsb djv;broadening:n 1ia 1a9 b8q
broadside:n 7h9 7g1 2x2 2x1;brocaded:a g;broil:v dkn dzn ijb;broiler:n 2x4 843;broken:a nv;broker:n 9e5
brokerage:n 8e3 8dh 2x5;bronc:n 2n6;bronchiole:n 5jn;bronchiolitis:n bw9;bronchus:n 5jm;bronze:n cct 2x6;bronzed:a 2p
brood:n 8c8;brood:v ea5 iid ig9 gke d4d;brooding:a um;brooding:n b43 80b;brook:n 91f;brook:v e7j;broom:n 2x7 at5 as9
brothel:n 4gm;brother:n 9i3 9i4 9i6 9i5;brotherhood:n bhb 8e7 7wu 8ix;brow:n 5mm 5gu 8v4;browbeat:v gi9 f08;brown:a 4a
brown:n 50t;brown:v dk1 dhm;brownish:a 4a;brucellosis:n bvx bx4;bruise:n bxl;bruise:v fy2 gjd dlb dg2;bruit:v f0p
brush:n 8pq 2x8 7rp 2x9;brush:v ffr fff ffs gp2 e08 fpd;brushing:n 1ql 1ar;brutal:a ez f0;brutality:n 4si 1j3
brute:a f0;brute:n 9gi y5;bubble:n 91g 62s 62f 2xa;bubble:v dyb hdt gwj dyc d0s;buck:n 4em b2o 41x
buck:v i1v hqs h3b gq8;buckboard:n 2xb;bucket:n 2xc be0;buckle:n 2xd bkz;buckle:v g2h fil dmd;buckskin:n 2n7 cdn
bucolic:a pz xk;bud:n aq4;bud:v dmh dls;buddha:n 98i;buddhist:n 9bf;buddy:n 9i6;budge:v gr9;budget:n b3m b3l
budget:v ec0;buff:n 9rz cdo 5eu 50z;buff:v fsd ffy;buffalo:n 84o 2no;buffer:n cee 8zo 3bu 2xf;buffer:v dy0 g4q
buffet:n 2xg 82s 45u;buffet:v fse fsd;buffoon:n 9kq 9kp;bug:n 2mc c50 2xh 2md;bug:v gk9 hdw;buggy:n 2xi
bugle:n 2xj aud 2xk;bugler:n 9i7;build:n 52a 5ee;build:v ga5 dfn ga6 dt2 hvj gf6;builder:n clo 9i9 9i8
building:n 2xl 1za 27z 8bk;buildup:n 1gf b44 7h4;bulb:n avq 3mr 2xn bjv;bulge:n blb;bulge:v dgd ifp h5r dfv
bulging:a 6d;bulk:n 592 57n 53f;bulk:v dge dfv;bull:n 2nk 9ia 6p4 11h;bull:v hqg hjm el0 d9e;bullet:n 2xo 2xp 136
bullethead:n 5jx;bulletin:n 6sc;bulletin:v eu6;bullshit:v el0;bully:a d6;bully:n 9ic 9id;bullyboy:n 9ie
bum:n ab0 aii 9wz 5l2;bum:v hjh i9j;bumblebee:n 2m3;bump:v ffc hhq gre hsc g0w;bunch:n 8aq 8kn 8ad;bunch:v h0x fxb
bundle:n 8d0 2xq aws;bundle:v fxi fxb fxa d1s;bunk:n 2xt 2ua 2xs 6p5;bunker:n 2xu 2xw 2xv;bunker:v frb ho9 gzx
bunkmate:n 9if;bunt:n 14e bxe auw auv;bunter:n 9ig;buoyant:a 43;burden:n 5za 3n7 6op 63h;bureau:n 8m5 31k
bureaucracy:n 8q4 8d6 8d3;burgeon:v dmg;burglar:n 9ih;burglary:n 1ue;burial:n 7u1 256;burly:a pu
burn:n byb bxo bxn 4lz;burn:v dnz ikf dnu h8m iju gmk;burner:n 2xx 2xy;burning:n 1gu byb b4f 2b1;burr:n 2xz 2y0
burrow:n 91h;burrow:v h28;bursitis:n bx3;burst:n 1gs 22h 1n5 7t1;burst:v djb gin dj4 gwa ift drb
bury:v hae hwl fey g54 g15 e3c;bus:n 2y1 5tn 2y3 2y2;busboy:n 9ii;bush:n ave 8rq 8pt;bushwhack:v f7y i7n h37
bushwhacker:n 9vz 9ij;bushy:a ut;business:n 8dq 27i 1ny 5zb;businesslike:a o0;businessman:n 9ik;businessmen:n 8f0
bust:v foz hzl g4g foy dkw;bustle:n 1n4 2y4;bustle:v h3l;busy:a mt gk;busy:v htl;but:r cud;butcher:v flo;butler:n 9il
butt:n 2y5 avg 9im 5l2;butt:v fw4 ff0 fyh;butter:n 87q 9in;butterfat:n ceh;buttocks:n 5l2;button:n 2y6 3xu apt 7i9
buttoned:a 3b;buttressed:a tx;buy:v hf4 hka ia5 hfc e8k;buyer:n 9io;buying:n 11s;buzz:n 7p4 2gi;buzz:v hd3 gti if5 eh9
bw:n 21p;by:r d0f;bygone:a lw;bygone:n cmh;bypass:n 2u6 5k8 44h;bypass:v eit;cab:n 2y9 2y8 2y7;cabana:n 2ya
cabbage:n 85u b26 ar1;cabin:n 2yd 2ye 2yc;cabinet:n 2yf 8n3 2yh 2yg;cable:n 6dm 2yj 2yi baj;cable:v ey1 fj7
cache:n 2yk b1k 2yl;cackle:v f28 f27 d2n;cadaver:n 5eh;cadaverous:a bk;cadence:n 77l 75h 520;cadenza:n 75i
cadre:n 8ma 8j9;cafe:n 2ym;cafeteria:n 2yn;cage:n 2yo bsh 2yp;cagey:a 57;cake:n 2yq 84q 83p;calamity:n 7ku
calcification:n b45 bz1 btd;calcify:v dx9 e0v dx8 dx7;calcium:n cap;calculate:v e55 eay hj4 es6 eb2 eb1
calculating:a dp;calculation:n 1xi 5x9 5x0;calculus:n 91i 97i 680;calendar:n cpc 6km 8ka;calf:n 2k3 5lp cdp 2k4
caliber:n 4nj 57u;calibrate:v di9 g5p eda;calibration:n 22l;calibre:n 4nj 57u;californian:n 9cr;caliph:n 9ir
call:n 6dk 6aq 78e 7d3;call:v ezu evd eh4 er6 eha hz7;caller:n 9is 9iv 9iu 9it;callous:a uz;calloused:a uz
callousness:n 4tb;calm:a 68;calm:n 4wu ami;calm:v ggt dqp ggr d24;calmness:n 4wu c7f 7yk;calorimeter:n 2yr
calumniate:v elj;calumny:n 6ub 2dx;calving:n b46;camaraderie:n 4jv;camera:n 2ys 4ar;camouflage:v hb6
camp:n 2yt 8qw 2yu 8j6;camp:v iaq fzm dyp;campaign:n 7uw 1v0 21q 1d9;campaign:v f4l i6d;camper:n 9ix 2yw
campfire:n 7k1;camping:n 25i;campmate:n 9iy;campus:n 8sg;can:n 2yx be1 7i5 5l2;can:v dcv hsp
cancel:v hyc ig3 hyb g2l ehy;cancellation:n 19i 7e0;cancer:n bx0 9d4 8zl;candid:a 8r;candidacy:n 1v1
candidate:n 9iw 9iz;candidly:r czz;candle:n 2yy;candlewick:n 2yz 2z0;candour:n 4uy 6b0;candy:n 838;cane:n 2z2 arq 2z1
cane:v frr;caning:n 4gn;cannon:n 2z4 2z7 2z6 2z5;canon:n 6rn 9j0 91j 75b;canonize:v ejv emr;canonized:a 1x
cant:n 6p2 90u 7au 79o;canteen:n 2z8 2zb 2za 2z9;canter:n 1ce;canter:v gvu gvw gvv;cantilever:n 2zc;cantle:n 2zd
canvas:n 2ze 2zf c70 2zg;canvass:v hwg hwr e5q;canyon:n 91j;canyonside:n 91k;cap:n 2zh 2zi 37m 2zj;cap:v idt deg
capability:n 5dy c7z 5nk;capacitance:n 2zk;capacitor:n 2zk;capacity:n 5dz c7z bfm 1zh;cape:n 91l 2zm;caper:v gwe
capillary:n 2zn 5ii;capital:n b14 b12 8sh 6zp;capitalism:n 8md;capitalist:a xp 3d;capitalist:n 9j1 99h
capitalistic:a 3d xp;capitalize:v hk3 hnq gci ecs ecr d9w;capitulate:v f6b;capstan:n 2zo;capsule:n 2zq 2zp 6jt
captain:n 9j4 9j2 9j3 a1j;captivate:v gkk;captivating:a 1r;captive:a 1n;captive:n a7y 9j6 9j7;captivity:n bsi bsd
captor:n 99i;capture:n 127 b48 b47 1u4;capture:v gc3 gkk fdf hlv hjn fwz;car:n 2zr 2zs 2zu 2zt;carabao:n 2np
caravan:n 8p2 4eh;carbine:n 2zv;carbon:n caq cen 2zw;carbonate:n ceo;carcass:n 2jb;card:n 2zx 6k9 6px ceq
cardboard:n cep;cardinal:a fb;cardinal:n 9j8 b9h 508;cardiomegaly:n byn;cardroom:n 2zz;cards:n 1kv
care:n 1qk 5n5 7zg 7xd;care:v gly i3h gm5 hux gh0;careen:v gtm gqb;career:n 1o0 1c3;career:v h5s;careerism:n 1ik
carefree:a pf;careful:a f8;carefully:r czq;carelessness:n 4ke 1sn;caress:n 15a;caress:v fee;caretaker:n 9j9 9ja
careworn:a uu;cargo:n 300;caricature:v elq;carload:n 8bp bf7;carnal:a mk;carnival:n 1ld 1mt 1lm;carpenter:n 9jb
carpentry:n 1oj;carpet:n 417 91m;carping:n 6tn;carriage:n 3u3 301 52g 302;carrier:n 9jd 303 2pd ccv;carry:n 1dq
carry:v fup ifz h5o f2m fdn g6m;cart:n 304 3gu;cart:v fv3 fus;cartilage:n 5g4;carton:n be2 305;cartoon:n 6y0 6ph
cartoonist:n 9je;cartridge:n 306 3o4 308 307;cartwheel:n 309 1js b2h;carve:v fgu fgw fgt;carved:a 3m;carven:a 3m
carving:n 30a 20p 20d;cascade:v h4z fw0;case:n 7ke bol 2c2 5yd;case:v hbx fxh;cash:n b29 b28;cash:v hia
cashmere:n 30d cm1;casino:n 30e 1kx;cassite:n 734 9aq;cast:n 8j1 3q7 bmt 4ky;cast:v g8h hh0 gdn fz3 hrb gq0
castanets:n 2vi;castigate:v ek0 hzz;castigation:n 6tu 2aw;castle:n 3tf 30f 16e;casual:a 6i ch;cat:n 2l3 9uv 9jf 3ku
catalog:n 6j7 6kn;catalogue:n 6kn 6j7;catalogue:v e6a g84;catapult:v fzt fzn;catastrophe:n 7ku c5e amk
catastrophic:a dr;catcall:n 78h;catch:n 5ca bd8 9jg 91n;catch:v ec7 h8f fr5 ftw fdf flz;catcher:n 9jh 1ro
catching:n 148 15h 11n;catechize:v egx egy;catecholamine:n cex;categorize:v e6n;category:n 8co 5zt;cater:v far faj
caterer:n 9ji;caterpillar:n 2ml;catharsis:n 1ai 1aj;cathedral:n 30i 30j;catheter:n 30k;cathode:n 30l 30m
catholic:n 9bd;catholicism:n 6c4;catkin:n aq3;cattle:n 2ni;cattleman:n 9jj 9n4;caucus:v huj;cause:n 7lp 6vm 1v0 y3
cause:v g9g efs;caution:n 4ka 7fe 5n5 4w4;caution:v enh;cautious:a j4;cautious:n 89r;cautiously:r czq czs
cavalcade:n 8p3;cavalry:n 8nn 8nh;cavalryman:n 9jl 9jk;cave:n 91o;caveat:n 7fe 6w7;caveman:n 9jm;cavern:n 91q 91p
cavity:n 95m bmj b49 5gj;cavort:v gq5;caw:v f2i;cc:n b9w;cease:v icv i7a;ceaseless:a 75;ceiling:n 30n 59v 6rd 59w
celebrant:n 9jo 9jn;celebrate:v i5n hzd hsa;celebration:n 7tx 1ja 1lk;celebrity:n 9jp c2t;celerity:n 55d
celestial:a wm wl e1;cell:n 30p y2 30o 8ma;cellar:n 2sw 40u 30q;cellulose:n cej;celtic:a xn;cement:n cet ces ccf ceu
cement:v fk9 fot fos;cemetery:n 8sk;censorship:n 1hs;censure:n 6tl c0u;census:n 1qj;cent:n bb0 b2d;centennial:n cri
center:a 3r;center:n 8sm 30s 30r 8sl;center:v icj ebu gnr;centerfield:n 30s 1ru;centering:n 5s4 13p;centimeter:n bar
central:a fb;centralization:n 2f6 23i;centralize:v dq0;centrifugation:n b4a;centrifuge:n 30u;centrifuge:v h2r
century:n cps bcz;cerebellum:n 5j6;cerebral:a oe;cerebrate:v e4l;ceremony:n 7ty 247 248;certain:a 3t;certainly:r cxw
certainty:n 5rk 4oy;certificate:n 6k3 b3g;certification:n 29y 6r6 6k3 15q;certified:a ox;certify:v ejp hp5 hvo hvv ejt
certiorari:n 6n5;certitude:n 5rm;chafe:v h8k giv giu fgq fge dnn;chaff:v em6;chagrin:n 7xo;chain:n 8mx 91r 30w 8di
chair:n 30y 1oe a7q 3a7;chairman:n a7q;chaise:n 310 30z;challenge:n bnw 7fv 7d6 7e5;challenge:v enc enb eij eii
challenging:a 8h;chamber:n 311 5hr 312 8lt;chamber:v iax;chambermaid:n 9jr;champ:n 9jt;champagne:n 88j
champion:n 9jt 9js agp 9dh;champion:v f8j;championship:n boy 7uc 2dg;chance:n c5r am5 1v7 575;chance:v i6j i30 hhq
chancel:n 313;chandelier:n 314;chandelle:v gwm;change:n 7jr bjl 17d alr;change:v d87 d7j d83 e00 dab d9t
channel:n 6d4 315 bl8 91s;channel:v h5o guc fto;chant:v f1l f31;chaos:n bqn aml 6c9;chaotic:a u8
chap:n 9jv bm6 91t 316;chapel:n 317 24j;chapter:n 6i2 crl 8iq 8ir;character:n 997 60g 4i2 642
characteristic:n 60i 4nu 6zg 4xq;characterization:n 7dj 7di 1mh;characterize:v euc ieb;charcoal:n cby 318 506 319
charcoal:v gcl;charge:n 220 6ne azl;charge:v f6n elb hn0 h3b hy7 ene;charged:a sr;charger:n 2n3 31a;chariot:n 31b 31c
charisma:n 4lm;charitable:a gt;charity:n 8ob 4t2 27b aub;charlatan:n a2s;charleston:n 1m3;charm:n 4ln 7av 31d 601
charm:v gkk i63 f7f eg9;charming:a jo;charnel:n 31e;chart:n 73b 31f 6ko;chart:v eav ea8 gg3;charter:n 6k4 6m5
charter:v hwx hvu hf5;chase:n 1ds 31g;chase:v gzd i28 g5a fif;chastisement:n 2aw 6ty;chastity:n 4tm;chat:v f0h
chatter:n 79r 7p6 7p5;chatter:v hdi g2t f0h f0c f0d;chattering:n 7p6 7p5;cheap:a ap ud tv;cheat:v i5c f5b i5e i5i
check:n b22 5tz 6ly btc;check:v e73 i20 e75 i0o go9 e74;checkbook:n b3f;checklist:n 6kp;checkout:n 156 cpf 31h
checkup:n 157;cheek:n 5mo 6ue 5l3 4sy;cheekbone:n 5ft;cheer:n 6sy 4ip;cheer:v glg emh emk emj emi;cheerful:a l1
cheerfulness:n 4ip 801;cheering:n 7ha;cheery:a 44;cheese:n 87s ary;cheesecloth:n 31i;chela:n 9bh 2ln;chemical:n cew
chemist:n 9jz a61;chemistry:n 68r c9n bio;cherish:v ghs;cherished:a hz;cherokee:n 72f 9au;chest:n 5ki 31j 5kj 31k
chew:v fce;cheyenne:n 72a 9av;chic:a ba;chicago:n 1l0;chick:n 2jf 9o2;chicken:n 842 2je aku 7ud;chide:v ek1;chief:a fc
chief:n 9vb 9sy 9vc;chiefly:r cwh;chieftain:n 9j5 9vc;chignon:n 5fh;child:n 9k0 9k1 9k2 9k3;childhood:n cnj c1z
childish:a if;childishness:n 4yb;chill:n 52v 7z1 byr 80m;chill:v glj dng dnd;chilling:a 25;chimney:n 31m 3lq
chin:n 5mi;chin:v gx2;china:n 31n 8zt;chinese:n 72m 9bk;chip:n 914 31o 91u 85r;chip:v fh5 fh3 g6c fh7 fh4;chipper:a 45
chiropractor:n 9k5;chirp:v f1t gek;chivalrous:a 7m;chivalry:n 4xh 65n;chivy:v giz;chloride:n ck1 ck0;chlorine:n car
chlorothiazide:n 31p;chlorpromazine:n 31q;chock:n 31s;chocolate:n 896 83c 50u;choice:a ts;choice:n 5wh 163 5wk
choir:n 8gy 8gz 31t;choirboy:n 9k6;choke:v d0r g44 g45 d5l d5k i1q;choked:a kf;cholelithiasis:n bvr;cholesterol:n cl0
chomp:n 1wo;choose:v e7w e8a e8b;chop:v fh0 gp7 ggc fs4 fgy f6u;chopin:n 7ip;chopper:n 14i 5g0 3hu 32d;chord:n bkg 70u
chore:n 1rh;choreograph:v gdi eat;choreography:n 1m0 74d 6zi;chorine:n 9k7;chortle:v d2o;chorus:n 7p8 8gv 75p 8gx
chorus:v ewi gel;chosen:n 9k8 8n9;christ:n all 98m;christendom:n 8eg;christening:n 24p;christian:n 9ba
christianity:n 6c3 8eg;christmas:n cpl cpk;chromatogram:n 31u;chromatography:n b4d;chrome:n cey;chromium:n cat
chronic:a hj;chronicle:v exk;chrysanthemum:n arg arf;chuck:n 829 84e 31v;chuck:v fzo hge ffq d5i;chuckle:n 790
chuckle:v d2o;chuff:v d12;chug:v hcw;chump:n 9k9;chunk:n 8av bdb;chunky:a u7;church:n 8eh 31w 24i 8ei;churchgoer:n 9kb
churchman:n 9kn;churchyard:n 8y1;churn:v fsh gqd;churning:a w;chute:n 3tt 31x;cicada:n 2mf;cigar:n 31y;cigarette:n 31z
ciliate:n 2hw;cilium:n 2i4 5gw;cinch:n 1nn 320 1l3;cinema:n 6d7 321;cipher:n 6cs bce bcc 9kc;cipher:v ex2 e55
circle:n bkc 8j5 bkd 1ct;circle:v gsf h2g g0i;circuit:n 322 1dc 8we 8sc;circuitry:n 323;circular:a px 7y
circulate:v evb ev8 h2d h2a h2c h29;circulation:n 6co amo b97 b96;circumference:n 57p 8sc 57q
circumscribe:v g58 dee g59;circumstance:n bok c6y 5yt 7tz;circumstances:n c54 b0c;circus:n 8h1 1ln 1mt 324
citation:n 6tf 7c8 6x7 6p9;cite:v ezk ezf gda ezg ezh eyr;citizen:n 9kd;citrate:v d8b;citron:n 86c atz
citrus:n 869 atx;city:n 8sp 8sx 8ij;civil:a 7o;civilian:n 9ke;civilization:n 8ex 8l6 4rr;civilized:a ou;clad:a 5f
claim:n 6ut 6uv 25v 5cy;claim:v eeo hju ez0 eet een;claimant:n 9kf;clairvoyance:n 7hm;clam:n b2o 86x;clamber:v gta
clammy:a w2;clamor:n 7p1 78i;clamor:v eg4 era i0f;clamoring:n 78i;clamorous:a o8;clamp:v fmz edy;clamshell:n 326
clan:n 8bc;clandestine:a ll;clang:n 7pa;clang:v hck;clangor:n 7pa;clangoring:n 7pa;clank:v hcl;clannish:a ne
clannishness:n 4vz;clap:n 7ov bw1 7p9;clap:v g70 h6p emu d2z h6o ff4;clapping:n 6sx;claret:n 50a 88k;clarify:v et6 dxj
clarity:n 4s3 4ma;clash:n 7pa br4 br5 21b;clash:v g3g ibw ei9;clasp:v fdk g2i g2h fdz;class:n 8co 8j3 8bl 1yd
class:v e6f;classic:n 327 9kg;classicist:n 9kh 9ki;classics:n 69y;classification:n 23a 89l 5tq 2am
classifier:n 9kj 6el;classify:v e6f i0m edb;classmate:n abx;classroom:n 328;clatter:n 7pb;clatter:v hcg
clause:n 6eu 6hz;claw:n 2lm 3ih 2ln 2lk;claw:v gso fdb fkf elh;clay:n cez cir;clean:a ny;clean:n 1pk;clean:r cul
clean:v g1c dap g1d d36 ii6 g73;cleaner:n 329 9kl 9kk;cleaning:n 1aa;cleanse:v d36 dxc;cleansing:n 1aa
clear:v dav dbq ikn ei4 dbp i1c;clearance:n 571 bfj 2a4;clearing:n 8sy 2fo 1b7;clearness:n 4s3 4ma;cleat:n 32c 32b 32a
cleave:v g2y g32 fdw;cleft:n bma 929;clench:v g4d fqv;clergy:n 8ff;clergyman:n 9km;cleric:n 9kn;clerk:n 9ko abb
clerking:n 1p4;clever:a 57 ga;cleverness:n 5o9 5ng 4nr;cliche:n 7aq;click:n 7p7 78c 3uf 139
click:v gr8 hdh hdi ffl f22 f20;client:n 9nv 9nu 3rl;clientele:n 8nz;cliff:n 91v;climate:n c7b c7m
climax:n 7s0 6hb 10p c9b;climax:v dw4;climb:v gtb gtf ds3 h1s dfe d9a;clinch:n 10k 32f 32e 325
clinch:v fn4 g4e g4d fsy fn3 efa;cling:v fdw fdj;clink:v hdn hdm;clip:n 7kh 32g 32h;clip:v fv8 grs fov fli di1
clique:n 8j6;cloak:n 32j 32i;clobber:v fsc fru;clock:n 32k;clock:v dwo;clocking:n cms;clod:n 8av a0d;clodhopper:n 2x3
clog:v fww gdl fk1 dsq dn8 daw;clogged:a uk kf;clomp:v gu4;close:a 5b;close:n cs8 6i8 18d;close:r d0e d0o
close:v fn5 fna hua hu8 i7b efb;closed:a kx;closely:r d0o;closer:r d0d;closet:n 36k 4ft 4fh 32l;closeup:n 32m
closing:n 1ew 6i8 1c1 19d;closure:n 1c1 6rp 6cf 5wd;clot:n 5i0;clot:v du4 du5 du3 dn8;cloth:n 3b7;clothe:v d3q hre g7l
clothed:a 5f lj;clothes:n 2qc;clothesbrush:n 32n;clotheshorse:n 32o 9o6;clothesline:n 32p;clothing:n 32q;clotted:a uk
cloud:n amp 91x bpl c7o;cloud:v ikm hb2 h25 gh9 g1n e1m;cloudburst:n aot;clouded:a 5j;cloudy:a 8x 52;clover:n aqo
clown:n 9kq 9kp;clowning:n 1lg 6y2;club:n 8ea 8io 32s 32t;clubhouse:n 32t;cluck:n 7pc;cluck:v f20;clue:n 6z3 6qp
clump:n 8aq 8av 7qk;clumsy:a dk bv wd;cluster:n 8aq;cluster:v h0q fxb;clutch:n 1vk bu2 8nw 8nu;clutch:v fd9 fdv ed9
clutches:n 1vk;cluttered:a uq;cm:n bar cav;coach:n 9ks 9kr 3u3 32u;coach:v ekn gu7;coaching:n 1bk;coagulate:v du4 du5
coal:n cf1 92v;coalesce:v dpb fvo;coalescence:n 1h2;coalition:n 8lb c1a 1h2;coarse:a se ov;coast:n 96m 91y 64b 1e9
coast:v gqj;coat:n 32v 32w 2ka;coat:v fhk d3v fhd;coating:n 32w 4m8 32x 1r8;coattail:n 32z;coax:v efp
cobbler:n 9kt 88x 83o;cocaine:n 330;coccidioidomycosis:n bwa;coccidiosis:n c4a;cock:v gqa fg5 gst;cockatoo:n 2jr
cockeyed:a t6 wg 95;cockpit:n 331 333 332;cockroach:n 2mb;coconut:n 86n 86m atf;cocoon:n 2mq;coddle:v i54 dk2
code:n 6rq 6gd 6gg;code:v g5q ex2;codification:n 233 6rq;codify:v dvy;coefficient:n b90;coerce:v i0b;coexist:v i74 i73
coexistence:n bpg;coffee:n 89e atr 89d 50u;coffeehouse:n 2ym;coffeepot:n 335;coffin:n 336;cognate:a p0
cognizance:n 5qe 5xf 5sk;cohere:v fdw ij6 ij5;coherent:a 5l ob;cohesion:n c1e b4e amn;cohesiveness:n c1e 4yr
coil:n 337 bkl 339 338;coil:v h2y gao g0n;coin:n b2a;coin:v gcx g8x;coincide:v ibd dlq ib4;coincidence:n 7kw 56g 54t
cold:n bw8 52u 5tg;coldness:n 5tg 4im 52u;collaborate:v htn hto;collaboration:n 2ct 2cu;collaborator:n 9lv 9kv 9ku
collage:n 33b 8ae;collapse:n bv7 7o0 1e7 7v8;collapse:v gy9 d2m h5v h27 gio;collar:n 33c 4l9 33e 33d
collar:v fde fdh fdg;collate:v e72 fq7;colleague:n 9kx 9kw;collect:v hly hft fpv fq3 hlz;collection:n 8a9 6o0 6lr 23e
collective:a qy;collective:n 8df;collectively:r cxo;collector:n 9kz 9ky 920 33f;college:n 8kw 8kx 33h;collegian:n 9l0
collision:n 7jy 7jw 7cf;colloquial:a ci;collusion:n 5wz 7c2;colon:n 5jt bb2 bb1;colonel:n 9l1;colonial:n 9l2
colonize:v i6f dqk;colony:n 8mq 8cl 8zx 8sb;color:a 4g;color:n 4zw 5da 51r 4l0;color:v dhl ekt i2e gct eku dhi
coloratura:n 9l3 1mc;colored:a 4h 2n lt;colorful:a 4h;colors:n 33i 33j;colossal:a gz;colour:a 4g;colt:n 2my 33k
columbine:n aqj;column:n 8p7 33m 8pg blq;columnist:n 9l5;coma:n av2 921;comb:n 33n 33o 2kh;comb:v g6a flb d3b
combat:n 21j 2bf;combat:v f4j;combination:n 8b1 8mp 8mo 8kk;combine:n 33p 8j0 7oo;combine:v i8q dbk fvp hm9 hqp fq5
combo:n 8jp;combustion:n b4f bqw 1gu;come:v gno gzm dlh dzi i89 dlk;comeback:n 7de 101;comedian:n 9l7 9l8
comedy:n 742 6y2;comer:n 9l9 9f5;comet:n 922;comfort:n c3i 7wb 2d9 c6e;comfort:v gl9 d5w;comforting:a 29
comforts:n b1g;comic:a f2;coming:a m2;coming:n 1c0 zs 54q 10p;command:n 7bh 8h3 5dm 4n7;command:v eea ee9 eyz ie4 hvc
commandeer:v fwe;commander:n 9lc 9la 9lb 9eb;commanding:a eb;commandment:n 7bk 6ac;commando:n 9ld 8o6
commemorate:v e3j e3i;commence:v dlt dlx g9w;commend:v eoe gcc eoi eoh eof;comment:n 6xa 6x5 7f8;comment:v f2d f05 eus
commentary:n 6x5;commentator:n a3x 9le;commerce:n 27e 79s;commercial:n 7h8;commercialism:n 27e;commercialization:n 214
commie:n 9li;commiserate:v glw;commiseration:n 81v 6qb;commissary:n 33q 33r;commission:n 8lx azw 2a1 bt7
commission:v hy4 hym hy3;commissioner:n 9lf 9lg;commit:v i5u eox hp1 hp2 hjj hqk;commitment:n 4jj 2cx 2fa 6sg
committed:a 1l;committee:n 8lx 8ly;committeeman:n 9lh;commodity:n 33s;common:a rj;common:n 8wa;commoner:n 99k
commonly:r cxa;commonplace:a lh;commonplace:n 7aq;commonwealth:n 8t1 8g0 8mt 8mb;commotion:n bqp 1mx 7td
commune:n 8sz 8mu;commune:v ef2 ef3;communicate:v edg ede hgq fnu f3f f02;communicating:n 6cm
communication:n 6cm yr bgb;communion:n 24l 79k 8fa;communique:n 6sd;communism:n 8mf 6br;communist:a xg
communist:n 9lj 9li;communistic:a xg;community:n 8id 89s awh 8ie;communize:v dqb dqa;commutation:n 1dm 6my 2b4 17m
commutator:n 33t;commute:v e03 h3z do5 d9v d9t;commuter:n 33u 9lk;commuting:n 1dm;compact:n 33v 6xo 33w
companion:n 9ll 9lm 9dd;companionship:n bnl;company:n 8dj 8hm bnl 8gt;comparable:a q5;comparative:a 0
comparatively:r cy5;compare:v e6b ih1 e6c ew7;comparison:n 158 bj6 4oi;compartment:n 33y 33x;compass:n 33z 59a 5nm 340
compassion:n 81u 4sh;compassionately:r czh;compatriot:n 9mz;compel:v i0e i96;compensate:v ic5 hhu ic6 i13 hhz hht
compensation:n ayi b4g 1az;compete:v f3j;competence:n 5bf;competently:r cyi;competition:n bim 7u8 2b9 aar
competitive:a s;competitor:n aar;compile:v hly g83 g85;compiling:n 23g;complain:v eqm ele;complaint:n bux 7e7 7e6 6nf
complaisance:n 4j7;complement:n 6ev b95 8hy 587;complement:v dtw;complete:a s9;complete:v dw3 dtv i4h f69
completed:a 63;completely:r cui;completeness:n c4p 4qi;completion:n 1na 18e;complex:a rx;complex:n 61r cf3 7vm 2xm
complexion:n 513 8b2 6bm 4ku;complexity:n 4pq;compliance:n 2cq 4j7 2b6;complicate:v dpu dpr;complicated:a rx
complication:n 26u bnx bvb 7si;complicity:n brw;compliment:n 6t6;compliment:v eoa eob;complimentary:a lm;comply:v i2u
component:n 61l bgu 341;comportment:n 4xb;compose:v i7x gdb gcy g83 ggu eag;composer:n 9ln;composing:n 56d 20g
composite:n 61r arc;composition:n 56d 4yn c9w 74y;compost:n cf5;composure:n 4wu;compound:n 61q cf6 342
compound:v ddu dbk hj6 gae fvp;compounding:n 1gw;comprehend:v e1o h7q i8n;comprehension:n 5xi bge;compress:v fqf fqc
comprise:v i8z i8m i7w;compromise:n 2cv 7c4;compromise:v f09 f0b;compromising:a c8;compulsion:n 90a 90d 15t
compulsive:a 12;compulsive:n 9lo;compulsivity:n 4ib;compunction:n 80j;computation:n 1xi 5x9;compute:v e55
computer:n 343 9iq;comrade:n 9ll 9lp 9i5;con:n 6r3 9ml 1u7;con:v i59 e2v;conceal:v hab;concealed:a vu
concede:v ejh eib hmu f6a;conceit:n 7xs 77s 77b 76e;conceive:v g8j e94 d42;concentrate:n cfp 82e 64m
concentrate:v dek ebu dq0 df2 h1d dmz;concentration:n 54b 56z 1gm 7rr;concept:n 5zj;conception:n 5zj 1wz 7lw 5o8
conceptuality:n 5zk;conceptualization:n 20k 5zk;concern:n 5q5 7zg 7xc 5z9;concern:v ici icp;concerned:a iw ix
concert:n 71z;concerted:a qx;concertina:n 345;concerto:n 75c;concession:n 6ma 7bz 7ew;concessionaire:n 9lq
concierge:n 9lr;conciliate:v ggv efe dw1;conciliatory:a c8;conciseness:n 77c;conclave:n 8li;conclude:v e4w eb7 ez9 i7b
concluding:a c1;conclusion:n 5zs 5w0 cs8 7je;concoct:v fvi gas g8n g8l;concord:n bq7 bgk;concrete:n cf7
concur:v eia dlq;concurrence:n 7c0 2cw bqd 54t;concurrent:a u4;concussion:n 7ri 7rb;condemn:v en0 em9 i0g haj eql hjq
condemnation:n 6tk 2e4 7g3 c9d;condensation:n 6ca b4h amz 7kp;condense:v dmy df2 dn5 dn4 dn1 dn0
condenser:n 2zk 348 347 346;condescending:a tn;condescension:n 4vw 6ua 4jy;condition:n bn4 6wk bn3 5yt
condition:v i57 i3t ez2 dch d3h;conditioner:n 1ph 9lu 349;conditioning:n 5uf;condone:v epf;conduct:n 2dy 4wh
conduct:v hvq ger i0z gz5 h5o ges;conduction:n ap8;conductivity:n ap8;conductor:n 9ls cf9 9lt 34b
cone:n 34c bk9 aq9 5iv;confederacy:n 8zy 8ld 8jr 6m8;confederate:n 9lw 9lv 9de;confer:v enw hiu
conference:n 8lj 8iv 7a5;confess:v ejk ejh eji;confession:n 7ev 6k5 24s 6uq;confessor:n 9lx 9ly;confidant:n 9lz
confidante:n 9m0;confide:v esw hp2;confidence:n 5rl 7zo c5q bnm;confident:a 3u;confidentiality:n c16 5n4
configuration:n 5tp 55p;confine:v dea fnb iff hzm fk2;confinement:n buo 2ah bsf 2al;confines:n 59c;confining:a ph
confirm:v e7b eyg dde hy9 hy2;confirmation:n 5yy 6r4 7c6 24q;confiscate:v hjp;conflict:n 21a 7vn 216 br3
conflict:v ibv i4u;conflicting:a 6s;conform:v ibj d8x;conformity:n 4mw 2cq 6bp 7c1;confound:v e46 e41;confrere:n 9kw
confront:v f3p eix f30 ii7;confrontation:n 7fx 7cd 7ca 2bb;confuse:v e41 e46 gj4 gac e44;confused:a mh 5m lf
confusing:a 50;confusion:n bqk 5qq 7xp 1gx;congeal:v dsv;congestion:n by3 bop;congo:n 89h
congratulate:v eoa eoc ghh eol;congratulation:n 6qc 7a0;congratulations:n 6t0;congregate:v h0k
congregation:n 8cc 8bq 2eq;congress:n 8fq 8lk 8lr 2eo;congressman:n 9m1;conjecture:n 624 6y5 5vj;conjecture:v e4u
conjoin:v fjg hz8;conjugate:n cf8;conjugate:v dpf ew8 e0y;conjunction:n 54t c1g 6fa bgl
connect:v fnt eb3 i80 f3c ff5 f3b;connected:a p1;connection:n bg8 c1b 34d 9m2;connoisseur:n 9m3;connotation:n 6on 63m
connote:v esg esk;conquer:v dug hjn f62;conqueror:n 9m4;conquest:n 129 10v 162;conscience:n 90g 4tj 7xl
consciousness:n 5qc 5qe;conscript:v f4y;conscription:n 2at;consecutive:a l5 76;consensus:n bqe;consent:n 6ss
consent:v eht;consequence:n alo 7jl 5cn;consequent:a 1c;consequently:r cw6 czt;conservation:n 7s5 1vt 690
conservatism:n 6bs;conservative:a j4;conservative:n 9m5 9m6;conservatively:r czs;consider:v e97 hc0 ecy etx ej0 e94
considerably:r cup;consideration:n 5w4 5yt 79v 4t3;consign:v hoz hoy hp0;consist:v iao iiv ib3 i8z
consistence:n 4of 4yo;consistency:n 4yo 4of c1f 4qh;consistent:a ni 5l;consistently:r cxq;consolation:n 7wc 2d9
console:v gl9;consolidate:v dew da1 dex da3 da2;consolidation:n 7op 2f5 923;consoling:a 29;consonant:n 789 78a
consort:v i6c iei gtv;conspicuous:a qn;conspicuously:r cyw;conspiracy:n 6m8 62v 8jr;conspirator:n 9ma
conspire:v eah eai;constable:n 9mb 9mc;constancy:n 4o2 5sh 4v3;constant:a vm 75;constant:n 614 b8z;constantly:r cut
constatation:n 629;constellation:n 5tp 924;consternation:n 7z0;constituent:n 341 99l bgu 6er
constitute:v i7w hs3 i7y g9l;constitution:n 6mg 19p 4yn;constraining:a ph;constrict:v fqc dj1
constriction:n bmp 7kq 5tb 2ao;construct:v ga5 ga3 g56 gg9 gg8 e4v;construction:n 1za 6es 5vf 491;construe:v e49
consult:v enz enx enw env;consultant:n 9e2;consultation:n 7a7 7a6 2gt;consume:v fc2 f8x f90 g3q f8y e2k;consumer:n 99m
consummate:v g95 g94;consumption:n 1wm bw5 b4i 1fj;contact:n z5 141 c1c 7ms;contact:v edj fcq
contain:v i8m iek i0o iik iel f7i;container:n 34e;contaminate:v dws dwt;contamination:n c63 cfa 1bu
contemplate:v hbt ea4 ea6 e4o;contemplation:n 1y2 5w7;contemplative:a um;contemporaries:n 8ml;contemporary:n 9md
contempt:n 7x5 4xm 6u5 2c1;contemptuous:a pc;contemptuously:r cwo;contend:v eeq eg1 end i67 f3j f4h
content:n 8af 6oh bhf bfm;content:v fbt gle;contention:n 6uy 7cg 2b9;contest:n 7u8 2ba;contest:v end
contestant:n 99n 9pp;context:n 6e4 c6y;contiguous:a 5e 6q;continence:n 4vk 4vp;continent:n 925;contingency:n 7jc bsp
contingent:n 8br 8o7;continuance:n 23l cmr cmq;continuation:n 23l 6ia 6cg 550;continue:v id3 egj icu gys ht9 iil
continuing:a hj;continuity:n c1j 73s 555;continuous:a 74;continuously:r czr;continuum:n cmo;contortion:n 1i6 bky
contour:n 6yz 55p 60m;contrabass:n 2t3;contraception:n 1x6;contraceptive:n 34f;contract:n 6m4 6vf 1kw
contract:v ep1 ht8 fqc d68 der fin;contraction:n 1gb 7kp 6e9 1g0;contractor:n 9me 9mg 9mf 5g7
contradict:v ibk ejw eg7 e7d;contradiction:n bjf 7dz 7dy;contradictory:a 6s;contradistinction:n 5u5
contralto:n 9mh 70x;contraption:n 2qd;contrary:a kb;contrary:n bjj bji bfu;contrast:n bjc 1qg 5u6 5sn
contrast:v e71 ibu;contribute:v hnb hm8 i3z hh8;contributing:a 3o;contribution:n 1ul axv 27c axu;contributor:n ag6 9mi
contributory:a 3o;contrition:n 80g;contrivance:n 2qd 5oc 62q 5tj;contrive:v g8v g8g g8h;contrived:a n
control:n 5di bi1 1w9 5x4;control:v hvc i0o fea gkb i15 i0n;controller:n 9df aah 34g;controversy:n 7cg
contusion:n bxl 144;convection:n b4k b4l;convene:v h0n ehb;convenience:n c3m 4n4 3xl 2qd;convent:n 34h 8if
convention:n 8ll 5pz 6xs 4r7;conventional:a li;conventionalize:v dyr gc7;converge:v ifd iha h1c dn9;conversation:n 79i
conversational:a ci;converse:v eux;conversion:n 7rx 5xb 179 12j;convert:n 9mj;convert:v do7 d7m dog d9t doi f42
convertible:n 34i b3k 34j;convex:a 6d;convexity:n 566 bjw;convey:v esd f2m hgq hg3 h5o h5h;conveyor:n 9mk 34l
convict:n 9ml 9mm;convict:v eqk;conviction:n 64y 2cb;convince:v efq;convinced:a 3u;convoy:n 8ou 8ot 1w4
convulse:v emn d2q gqw gqu fqe fqd;convulsive:a t4;cooccurring:a u4;cook:n 9mn;cook:v gar gaq dka i5j dkb
cookfire:n 34m;cookie:n 83r 9mo 6hs;cooking:n 1a2;cool:a 69;cool:v dng dnd dne;coolant:n cfb;cooler:n 34n 88y 34o
cooling:n b4m 34p;coolness:n 7yl 52w 4u4 4im;coon:n 99o;coop:n 31l 2yo;cooperate:v htn;cooperation:n 2cp 1ig
cooperative:a qx;cooperative:n 27q 8in;coordinate:n 67v;coordinate:v dpy hv0 hv1 dur;coordinated:a g7 ia
coordination:n 5ou 1vb bgm 5ot;coordinator:n 9mp;cop:n 9ib;cope:v i67;coping:n 3hi;copper:n cau b2f 9ib 50y
copy:n 6lc 34q 6hw 6s3;copy:v gfo gfe gew gcn;coquette:n 9mr;coral:n 50s cfc 86y;cord:n 34r b9k 34t 34s;cordial:a cs
corduroy:n 34s 34v;corduroys:n 34u;core:n 8ja 8sn 926 63k;core:v g5s;cork:n cfd cfe 34w;corkscrew:n 34x
corn:n ars art 860 bz0;corner:n 8t4 8t3 34z 34y;corner:v hvh gud gs8;cornfield:n 8t5;cornmeal:n 82g
corona:n ame aqd ams amr;coroner:n 9ms;corporal:n 9mt;corporate:a 7f qy;corporation:n 8dl 5kr;corporeal:a ml
corporeality:n 4pa;corps:n 8hf 8hh;corpse:n 5eh;corpulence:n 52c;corral:n 35m;corral:v g6i fw2 fpy;correct:a 7h nn
correct:v dbx i13 ek0 ic5 i3s gwp;correction:n 1av bd9 6jk 6ty;correctness:n 4ra 4wm;correlate:v ib6 eb4
correlation:n bip 68f 68e;correspond:v ib2 i90 exz ieg;correspondence:n 6pt 4mv bhi 55s;correspondent:n 9mu 9mv
corresponding:a q5;corridor:n 351;corroborate:v e7b eyi ibl;corrode:v dh3 dh2;corrupt:a tb;corrupt:v i5o hka g1n dc6
corruption:n c8x b4o 4tp;corsage:n 2vz;cortex:n 5j7 5j8 5h3;corticosteroid:n cd8;corticotropin:n 5ib;cosecant:n bg5
cosigner:n 99p 99q;cosmos:n 97r arh;cosponsor:v hg0;cost:n ay8 5aw 5c8;cost:v ier i8j;costume:n 352 354 355 353
costume:v d3w ho4;cottage:n 2xr;cotton:n cgw 356 as1 357;cottonmouth:n 2j5;couch:n 467 359 358;couch:v ew2;cough:v d0y
council:n 8lo 8lq 8lm;counsel:n 9e4 6r7;counsel:v enn;counseling:n 6r7;counselor:n 9mw 9mx 9e4;count:n b94 1pu 9my
count:v ets ia1 etx etr ih9 e8q;countenance:n 4l5 6so 5mk;counter:a n1;counter:n 35a 35c 35b 2xg;counter:v ej8 i4q
counteract:v i4m i4n i2y i2x;counterattack:n 22a 1kf;counterattack:v f6z;counterbalance:n 35e blk az3
counterbalance:v ic5 ibt i2y;counterchallenge:v eik;counteroffensive:n 22e;counterpart:n 5rh 35d;counterpoint:n 74g
counterpoint:v ibu gdc;counterproposal:n 7b4;countershot:n 13v;counting:n 1pu;countless:a 3g;country:n 8g0 8t6 8fx 8xu
countryman:n 9n0 9n1;countryside:n 8xv;county:n 8t7 8t8;coup:n 2ad 10w;couple:n 8bz 8c6 beu bci
couple:v fjj fjr hzb ft9;coupling:n 4hx 35f 1x2;coupon:n 6lz 5yr;courage:n 4u1;courageous:a 2x;courier:n a1z
course:n 1yd 8my 8ze z2;course:r cvb;court:n 8m2 35j 8d7 35i;court:v i25 i27 i26;courteous:a 7n;courtesy:n 2eg 6u1 4xe
courtier:n 9n2;courtyard:n 35h;cousin:n 9n3;cove:n 927 928;cover:n 42a 2un 255 2ug;cover:v fme fcv idb ich f06 i8n
coverage:n b0q 595 6sf;coverlet:n 35k;covet:v gme;covetousness:n 81m 4z6 1tp;cow:n 2nl 2k2;coward:n 99r
cowardice:n 4u9;cowardly:a 2z;cowboy:n 9n4 9n6 9n5;cower:v h48 h47;cowhand:n 9n4;cowhide:n cdq cdi 35l;cowling:n 3if
cowpuncher:n 9n4;cows:n 2ni;coyness:n 4qp;coyote:n 2l2 9n9 9n8;cozy:a ct;cps:n ct5;cr:n cat;crab:n 9d4 8zl;crack:a tq
crack:n 929 3eg bm6 7pd;crack:v dl5 hd7 hd6 fr7 dzd dl7;cracked:a si qd;cracker:n 856 a9u 9na 3c8
cracking:n 7pd 1gr b4p;crackle:n 7pe 35o;crackle:v hcp f2b d82;crackpot:n 9nb;cradle:n 35p 8s3 cna 40j
cradle:v fdy i2o gpj g2u g1k f3o;craft:n 1oh 35q 8po 5ol;crafter:n 9nd;craftsman:n 9ne 9nd 9nc;craftsmanship:n 5ol
crafty:a 1h;crag:n 92a;craggy:a sj;cram:v g0o g7a e30 dq5;cramp:n byw 35s 35r;crane:v d2e;cranky:a df
crash:n 7pa 7jx 7v8 145;crash:v gwu h6a g3i h07 g3j ib1;crassness:n 4ta;crate:n 35t be3;crave:v fb9 eeu;craved:a vv
crawl:n 1ed 1nl 1cs;crawl:v gqg ih4 ifu h47 gw6;craze:n 5ua bzq 4lw;crazed:a qf;crazily:r cwp;crazy:a qe;creak:v hcf
creaking:n 7pf;cream:n 8na 87p 35u;crease:v fii fig ffe e0o;create:v g7m gfz gc1 hy8 g91 g7v
creation:n 1z7 35v 7lw 19t;creativeness:n 5nr;creativity:n 5nr;creator:n 98k 99s;creature:n y5 9ng 9nh
creche:n 35w 35x;credible:a 7q;credit:n 6sp b20 b31 z0;credit:v ecb ecd hj2 e8l;credo:n 65p;creed:n 65p 6yf
creek:n 91f 9aw;creep:v gqg gsg h3u h47;creeper:n av9 9nf 2ii;cremate:v do0;crescendo:n 51w;crest:n 8t9 8wh 369 35y
crevice:n bm6 929;crew:n 8kl 8jc 8kn 8km;crib:n 35z 6g4 360 1ky;cricket:n 2ma;crime:n 1tv 1tw;criminal:a pr
criminal:n 9ni;criminality:n brx;crimson:a 4c 2s 4i;crimson:n 509;cringe:v h3w h47;cripple:n 9nj;cripple:v ddq d6g
crippling:a du;crisis:n bny 7s2;crisp:a 8u ev;crisp:n 85r;crispness:n 4y9 77d 4yv;crisscross:v gsj fib dxs
criterion:n 7hu 63r;critic:n 9nm 9nl 9nk;criticise:v ek4 f4r;criticism:n 6tm 5tt 6hd;criticize:v ek4 f4r
croak:v dmj f2u eqs;croaking:n 78r;crochet:v gbd gbc;crocked:a 95;crofter:n 9nn;crone:n 9v2;crony:n 9i6
crook:n 9ni bk0 363;crooked:a tb;croon:v f1k;crop:n auy aps 8ah 364;crop:v g2s gfa ga2 g4p g4o fli;cross:a hp de
cross:n 366 4lb 365 c5i;cross:v gsh h0j i44 gsq id4 gsn;crossing:n 1cv 938 8ta 3jz;crossroad:n 3jz
crossroads:n 8im bu4 5ux;crotchety:a dd;crouch:n 1i7;crouch:v h42 g29;crow:n 7pg 9ax;crow:v eok emc emd;crowbait:n 2n8
crowd:n 8gf 8kn;crowd:v h11 iaf h0y h39;crown:n 71g 5gp 368 367;crown:v hrn dw5 ie0 fmo;crucial:a 7u fa
crucifix:n 36b 1jt;crucifixion:n 2b2 1j1;crucify:v hyx gk8 gk6 ejy;crude:a 80;crudity:n c52 4xk;cruel:a ez
cruelty:n 1j2 7xj 4tc;cruise:v gu8 gnf hav gne;crumble:v h27 dpj dcm;crummy:a tv;crumple:v h27 fil fij e0o
crunch:n 7ph bnz 1fm;crunch:v f2b g67 fcf dkr;crupper:n 36c;crusade:n 1v0 21s;crush:n cdr 8gl 819 1fm
crush:v hu3 g64 f52 dla gk0 fy3;crushed:a nv;crusher:n 36d;crushing:a 6y;crust:n 92b 92c 4xn;crutch:n 36e 16r
cry:n 78e 78f 7al 741;cry:v er6 d4t er3 evn fbb ewc;cryostat:n 36f;cryptic:a at;crystal:n ch9 36g 92d ch6
crystallite:n 92e;crystallize:v d8k e45 dt0 dsy;crystallography:n 68x;cube:n bmz bmx bby at9;cube:v e5b fgx
cubism:n 8qm;cud:n 87a 82z;cuddle:v fsz ft1;cuff:n 36h 3gv;cufflink:n 36i;culminate:v dw4 dm7 i1j h0e d8m
culmination:n cts 8tb 6hb 18e;culprit:n a5s;cult:n 8fd 5ua 8fc 655;cultist:n 9np 9nq;cultivate:v gfd gfa hrj div
cultivation:n 29f 1zj c4n b4q;cultural:a sl;culture:n 8l6 5uc 673 1zo;cultured:a ou;cumbersome:a bv;cumulus:n 92g 8aw
cup:n 36j be4 bm2;cup:v dvl db6 d66;cupboard:n 36k;cur:n 2ku 9nr;curb:n 36l 36m 2ag;curb:v i0o fjz dei;curbside:n 36n
cure:n 3zi;cure:v d5u dys dyu dyt;curio:n 36o;curiosity:n 5qo 36o;curious:a b7;curiously:r cv6
curl:v dmq h77 g0n fe4 f3l;currant:n 866 aua;currency:n b27 4pm 54w;current:n amu 7r3 8qe;currently:r cvo
curriculum:n 6s4;curse:n 78q 7g3 7ay c3h;curse:v en2 en4 en3 f01;cursed:a hq;cursory:a 3k;curtail:v dei di1
curtain:n 36p 92h;curtness:n 4xl;curve:n bjz 73e 135 568;curve:v h1f ihw h1k h1j dmq;curved:a t9;curving:a t9
cushion:n 43v 36r 36q;cushion:v g4q;cushioning:n 3t9;cusp:n 36s 5ho 5go;cuss:n a5z 9jv 78q;cuss:v en2;custodian:n 9nt
custody:n bsj 2aj 1vr;custom:n 1il 5py azs 27l;customary:a 5t;customer:n 9nu;cut:n ayw 6pk 36t c24
cut:v g2r dro h1f hty gg2;cutlass:n 36u;cutting:n 20s avi 1ha 92i;cyclades:n 8l7;cycle:n ctn 8mz 7my ct5
cycle:v h33 gui guh dlm;cyclist:n 9nw;cylinder:n bjx blp 36w 36v;cynic:n 9nx 9ny;cyst:n bwm 5jf;cytoplasm:n 5in
dab:n 142 bdh;dab:v few fev;dabble:v gx6 hts htm gol;dabbled:a lk;dad:n 9nz;dadaism:n 8qn;daddy:n 9nz;daffodil:n asy
dagger:n 36x 6zv;dainty:a 85;daiquiri:n 88z;dairy:n 36y;dairyman:n 9o1 9o0;dais:n 36z;daisy:n are;dam:n 370 bau 2hf
dam:v fws;damage:n 7sa 7mt 1i2 azj;damage:v dg0 e1n;damaging:a ds;dame:n 9o2 9o3;damn:a 7x 7w;damn:n 5ai;damn:v en3
damnation:n 7g2 c4l;damned:a 7w hq;damned:n 89t;damp:a w3;dampen:v dox dd2 he2 dp0 dow dov;dance:n 74c 8ju 1jb 7tu
dance:v grc gdk h79;dancer:n 9o4 9o5;dancing:n 1jb;dandelion:n arj;dane:n 9bl;danger:n c8i 1v6 c8j 8xt;dangerous:a 7t
dangerously:r cwy;dangle:v ig1 fx4;danish:n 85c;dank:a w2;dapper:a b8;dappled:a mp;dare:v hqi i31 ena;daring:a i
daring:n 7fw 4u5;dark:n brb c96 8xy coy;darken:v djj g1m djh;darkness:n brb 8xy c96 67d;darling:a hy;darling:n 9o8
darn:v fm6;darned:a 7w;dart:v grn h3y grm;dash:n 4ru 1cr 7up;dash:v h3y dl4 fz4 i45 gip db1;dashing:a ss b8;data:n 8qg
date:n coj 9o9 8n4 cme;date:v hz2 ed2 e40 hz3 ed1;datum:n 5y9;daughter:n 9oa;daunt:v gip;dauntless:a 2u
dawn:n cp5 7ln cs9;dawn:v e1x i79 dyx;dawning:n cp5;day:n cob cml coi cos;daybed:n 372 310;daybreak:n cp5
daydream:v g8t htq;daylight:n cos amv;days:n cn6;daytime:n cos;dazed:a 55 9u;dazzle:v hbj ec5;dazzling:a 36;dc:n an1
deacon:n 9od 9oc;dead:n 89u cmm;deaden:v dow g71 dsj dsi dbj dbg;deadhead:n 9oh 374;deadline:n cpd;deadlock:n btl
deadly:a bs bt v0;deaf:a e7;deaf:n 89w;deafening:a hs;deal:n 28a 6xn bf5 cly;deal:v f06 ecy hqa i67 hl2 hhl
dealer:n aib 8dv aid a7w;dealing:n 29p 284;dealings:n z8 bfp 284;dean:n 9oi 9ok 9oj;dear:a hy rz;dear:n 9gp 9z0
death:n 7nn amw bpu cnd;deathbed:n coa 375;deathlike:a 11;deathly:a 11 bs;debacle:n 7o6 and 7v6;debate:n 7a2 7gs
debate:v eb6 ej0 eiy eg1;debauch:n 1lc;debilitate:v dor;debility:n c8s;debris:n cgh;debt:n c6b b2r 6xp;debunking:n 1lv
debut:n 19q 7ey;debut:v gdv gdu;dec:n cq7 8xc;decade:n cpr bcp;decay:n b4s b4r amx c8v;decay:v dpn dcm e02
deceased:a z;deceased:n 9oe;decedent:n 9oe;deceit:n 6wu 1td;deceive:v i5f em4;decelerate:v dsm dsg
deceleration:n 55j ct0 1eg;december:n cq7;decency:n 4wp 4uw;decent:a pa no;decent:r cyo;decently:r cyo
decentralize:v dq1;deceptive:a eh;decide:v e9p e9s e9u e9z;decidedly:r cv9;decimeter:n bas;decision:n 165 5zs 7jk 7jj
decisively:r czv;deck:n 376 377 8aj 378;declaim:v f1q eqv;declamation:n 7gt 7gu;declaration:n 6uo 6vb 7dq 6vf
declare:v eya ev3 ejo eju hvn hll;decline:n b4u c1l b4r 92k;decline:v dca hh6 ehs drx h1z gwp;declivity:n 92k
decompose:v dcn dpn dco;decomposition:n c8y b4w b4v;decor:n 3jw;decorate:v gbm iio i36 fw3;decoration:n 379 6ti 1b4
decorativeness:n 4m7;decorator:n 9xp 9om;decorum:n 4wk;decrease:n 7no b4x 588 1ff;decrease:v d91 dss;decree:n 6mm
decree:v ezq eba;decrement:n 588 b4x;decry:v en0;dedicate:v eox hs2 eow e84;dedication:n 4v4 7u4 6sg 6im
deduce:v e53 eth;deduct:v e5g hfk e53;deduction:n b0a ay5 5vx 5vk;deed:n 6mt yn;deem:v e9d;deep:r czx czy
deepen:v ddu dds e0s e01;deepening:n b4y;deeply:r cy8 czx;deer:n 2nu;default:n 10z aze azd 5wo;default:v hi0
defeat:n 7v2 80y;defeat:v f5j hxz;defecate:v d5d;defect:n c4y 5c5 c4z 4lv;defection:n 10b c0t
defend:v epl f79 f7d f4i f8j;defendant:n 9dg;defender:n 99t 99u;defense:n 218 1vw 8ee 6vn;defer:v i9t eo2
deference:n 2ek 4xi 4j7;defiance:n 4x3 7fy 2bc;deficiency:n c3y 58g;deficient:a d tm;deficit:n 58h c40 b9b b2p
define:v i7e eud iec ihp eto;defined:a 8v;defining:n b7x;definitely:r cv9;definition:n 6w0 4me;definitive:a t1 6k
deflection:n c6w 7rf 7kk 52q;deformation:n 7sz 7nu 1i6;deformed:a rh;defraud:v i59;defray:v hp6;defrost:v dnt
defy:v if6 if8 ena;degas:v dau;degeneration:n b4z c35 7sl;deglycerolize:v gy4;degradation:n 1bm c34;degrade:v gk1 dcj
degree:n 579 bod 6ta b9m;deign:v i6g;deity:n 98h;dejection:n c5z cg7;delaware:n 9ay;delay:n csm 269
delay:v du9 i9q dub dsn;delegate:n 9on;delegate:v hrz hrp;delegation:n 8o1 2a3;deliberate:a f8 ge;deliberately:r cw5
deliberation:n 7a4 5w5 5x0 55k;delicacy:n 4rv 822 5ub 582;delicate:a 86;delicately:r cx5;delicious:a my ue
delight:n 7w7 5z5;delight:v glb fbg glf;delightful:a my;delimit:v i7e idw ecn;delineation:n 7dj 37a 1z2
delirium:n bzq bzo;deliver:v ewq ftu hl0 i3l i07 f2o;deliverance:n 12g;delivery:n 1do 7l8 76m 288;delta:n 92j bkv 701
deltoid:n 5kc;delude:v i5f;deluge:n bf8 aot anc;delve:v fkq;demagogue:n 9oo;demand:n 7d0 b51 627 25u
demand:v eek i8h eyx f3a f39 eyy;demander:n 9op;demarcate:v eco ecn;demarcation:n 8vn 5u6;demean:v gk1;demeanor:n 4wh
demimonde:n 8jg;demineralization:n bws b52;democracy:n 6bt 8mb 65y;democrat:n 9os 9or;democratic:a 5r
democratize:v i22 i21;demolish:v ga9 gaa fc2 f40;demolition:n 7mb 2fu;demon:n 98t a2m 9ot
demonstrate:v hai e78 ejp i18;demonstration:n 1ls 1lt 2bx 6qy;demonstrative:n 6f9;demonstrator:n 9ow 9ov 9ou
demoralization:n 1bn bql 80o;demote:v hsc;demur:v eih eyu;demythologization:n 6xj;demythologize:v d88
denial:n 7ds 7dr b53 187;denomination:n 8f9 8cy 6fr;denote:v esn esl evm;denouement:n 7ji 6vx
denounce:v el4 i0k el7 el6;denseness:n 5p4 56z 4yz;densitometry:n 22r;density:n 4yz 56z;dent:n als bm3 4lx;dent:v fio
dentist:n 9ox;denture:n 37b;denunciation:n 7g0;deny:v ejc eje hfh hfe hff f38;depart:v gnn ibg h00 gzp hr3 h4i
department:n 8f3 8tc 60q;departure:n za 7o9 7m9;depend:v ibm eb1;dependable:a 89 v9;dependence:n bsm bv3
dependency:n bsm bv3 8rl;dependent:a 8b;dependent:n 9oy;depersonalize:v doo;depict:v gc5 ewk gca;depletion:n 1fi btp
deplorable:a d9 tw pr;deplorably:r cx0;deplore:v ek3 eqz;deploy:v f8k fps;deportee:n 9rs;depose:v hst eyj
deposit:n amy 96o b54 b21;deposit:v g0y hmg g4n;depositor:n 9oz;depot:n 4az 48g;deprave:v i5o;depravity:n 4tp 1t2
deprecating:a aa;deprecatory:a aa;depreciation:n 1fx b09 6u9;depredation:n 21o 7mc;depress:v gl8 gwz g4k g4j ddp
depressed:a 83;depression:n c03 c66 94w 80n;deprive:v hmp hml dai;depth:n 5a0 57a c36 5mz;deputy:n 9p1 9p0 9p3 9p2
deranged:a qf;dereliction:n 4kh 1sm;deride:v em0;derision:n 6u3 2e6;derisive:a pd;derivation:n 8rw 6vz 5vw
derivative:n 681 cfg 6kd 6ea;derive:v e53 hkw dfm dfl ihq;derrick:n 37e 37d;dervish:n 9p4;des:n cd7 388
descend:v gwo ihq i6g dli;descendant:n 9p5;descendants:n 8mk;descendent:n 9p5;descent:n 7o2 4y3 1e4 bh7
describe:v ewk euz g55 e69;description:n 6um 7dh 5zw;desecrate:v i4x en7;desecration:n 1t1;desert:n 8rs 4rm
desert:v e3o i5y gn8;desertion:n 10b 185;deserve:v ia4;deserving:a wj;design:n 1zz 5tk 62n 37f
design:v g8v eaq g92 g90 gfy g8k;designate:v f00 hrp ery eds eap;designation:n 6fr 168 15l;designer:n 9xo 9f2 9ud 9p6
desirable:a 9l;desire:n 7vq 4z3 bue;desire:v gm7 gmc gma;desired:a vv;desk:n 37g;desolate:a es
desolation:n c91 c7q 80e 7me;desorption:n b55;despair:n c5y 812;despairing:a ek;despatch:v gvi;desperate:a ek
desperate:n 9p7;desperately:r cwf;desperation:n c5y 4k9;despise:v ghp;despised:a i2;despoil:v hoo g3o;despoiler:n a71
despondency:n 80q;despotism:n c3e 8q1;dessert:n 83g;destination:n 8ua 66u 6yc;destine:v eds eap;destiny:n 7m0 98g c54
destroy:v g7s g3l f40 flv;destroyed:a hr;destroyer:n 37h 9p8;destruction:n 18p 7mb c94;desynchronizing:n biv
detach:v fjt h19 fjv;detached:a 6j qv;detachment:n 7xi 1hg c11 8hq;detail:n 5ye bgw 79t 8jd;detail:v eua e85
detailed:a 3j;details:n 6qg;detain:v hzm dub du9;detect:v hax;detectable:a m8 fk;detecting:n 1pv
detection:n 5sm 15h 6dv 1pv;detective:n 9p9 9pa;detector:n 37i 37k 37j;deter:v eqo efr;detergency:n 5b3
detergent:n cln 37l;deteriorate:v dcl d6j;deterioration:n c90 b56;determinant:n 5r9 ckh 8kc;determinate:a 6k
determination:n 15j 4uh 5zs 5wc;determine:v erm e9y e9w eto e9p e9x;determinedly:r cyy;deterrent:n 5r3;detest:v ghn
detonate:v dj6;detract:v dz1;detractor:n 9pb;detribalize:v d9q;devastate:v dop dg5;devastating:a pb 6w 6y
develop:v gf5 gf4 dzt d6p i87 dah;developer:n 9pc 37o;developing:a ft;development:n 1a8 b57 b67 7sg;deviant:a k4
deviate:v h4d ibg h4e;deviation:n 7o9 688 4rc 1sj;device:n 37p 76f 16i 37q;devil:n 98v 98t 78t 9vk;devilment:n 1sf
devious:a 8s 8p;devise:v g8g g9y hgl;devisee:n 9pd;devote:v eox ecu hfj;devotee:n 9rz;devotion:n 81a 2cy 24y 24w
devour:v g3n glp fc2 fc0;devout:a rz;dew:n cfh;dewar:n 37r;dexamethasone:n cda;dexterous:a h;dextrous:a h
diabetes:n bvt;diabetic:n 9pe;diagnose:v e5r e5s;diagnosing:n 15n;diagnosis:n 15n;diagnostic:a 40;diagnostician:n 9pf
diagonal:a en;diagram:n 37s;diagram:v gcm;dial:n 37t 37w 37v 37u;dial:v eh5 e7z;dialect:n 7as;dialectic:n 69t bjg
dialogue:n 79p 73t 6gt 7ad;dialysis:n 1qe;dialyze:v dkp;diam:n 57r;diameter:n 57r bk6;diamond:n b1t cfi 37x
diaper:n 37y 37z;diaphragm:n 380 5gz 382 381;diarrhea:n bz8;diarrhoea:n bz8;diary:n 6ig 383;diatom:n 2i1;dice:n 384
dichondra:n auc;dickens:n 78t;dictate:n 6rl 61u;dictate:v edu e4h i65;dictatorship:n 8q1;dictionary:n 6j9
dictum:n 6ur 6xb;die:n 384 386 387;die:v dmj h7w gil ds8 gml gim;diet:n 826 8ls 825 26g;diethylstilbestrol:n cd7
differ:v ibs ei8;difference:n 4oo 7o9 7ce bjm;differential:n 681 4op 389;differentiate:v e64 e68 e5k d7r d7q d7p
differentiation:n 5u4 1xj b88;differently:r cxl;difficult:a 8g;difficulty:n 1pe 5qy c0g 4mp;diffident:a 3x
diffuse:a dq;diffuse:v h3t fek ev8;diffused:a dq;diffusion:n b58 7m6 56x 1g9;dig:v fkq fku htt ha6 grl fkt
digest:v fc4 e1u e7j dvx dvw dpl;digitalization:n 1r5;dignify:v i35 dzq;dignitary:n ajf;dignity:n 4vs 4xc c27
digress:v egi h4i;dilapidated:a 7z;dilate:v dj3 eu9;dilemma:n 5qw;diligence:n 4uj 1pr;dilute:v ddr dwc
dilution:n cfj 1fv;dim:a 8y;dime:n b2b 38c;dimension:n 578 60f 67w 573;dimer:n cfk;dimethylglyoxime:n cfl
diminish:v d91 dst;diminished:a f9 6l;diminution:n b4u 74s 1ff;diminutive:a h6;din:n 7p1 1mx;din:v hdr e34
dine:v f9q f9p;dingy:a 4w nz 46;dinner:n 82q 8jy;dinnertime:n cov;dip:v g4r fbl dry dho hmh hbi
diplomacy:n 7ae 4t5 4w3;diplomat:n 9ph 9pi;dipole:n 38d;dipper:n 38e 913 2jv;direct:v ee2 f8m gdm hv8 gz5 gvb
directing:a 2b;direction:n 8zc bi2 6an 6r7;directional:a 2b;directionality:n 55w 55o;directive:n 7bl
directivity:n 55w 55x;directly:r cvt;director:n 9pj 9pl 9pk 9sc;directory:n 6jg 6kq;dirge:n 75r;dirt:n cfw c6o cg8 7fb
dirty:a 4v jx;disability:n c8t;disable:v dxx d6h;disabled:a c4;disabled:n 89y;disabling:a du;disabuse:v eww
disadvantage:n 5c3;disagree:v ei8 ig7;disagreement:n br7 4or 7c9;disallow:v ehm;disappear:v dri hb0 drj ddm
disappearance:n 107 7mg 19f 7mi;disappoint:v gjx;disappointed:a ti;disappointment:n 80x 114;disapprobation:n 6tk
disapproval:n 7x4 6tj 6aw 1xp;disapprove:v e7v eif;disarm:v gmo f48;disarray:n 5qq 4wg;disassemble:v gaf
disassembly:n 1zc;disaster:n c5e 7ku 18q;disastrous:a ck;disband:v h16 h13;disbelief:n 5rr 66q;disbelieve:v e8o
disburse:v hln;disc:n 3v1 bki 3o6 38h;discard:v hg6;discern:v he6;discernable:a 6v;discernible:a 6v fl
discharge:n 7ka 2g3 cg5 b5a;discharge:v i4h fpl htx fxr f7m eqd;disciple:n 9pm;discipline:n 67j 5pt 4vh 1yq
discipline:v i3t i3s;disclose:v ess h9r;disclosure:n 7en;discomfited:n 89x;discomfort:n c3n 7wj;disconnect:v fsq fnw
discontent:n 80s;discontinuance:n 23y;discontinue:v icv icz dmr;discontinuity:n c18;discorporate:a 7g
discount:n 1ft azu ayh ay5;discount:v ehz hmz;discourage:v eqo glk eng;discouraged:a l2;discourse:n 6e3 7gw 79u
discover:v hax e2f g8u ebs hkh ess;discovered:a ka;discovery:n zb 7eq 5xo 7er;discredit:n c31;discredit:v e8y elk e8o
discrepancy:n 4or 7oa;discrete:a qw;discretion:n bs7 5n3 5ub 5ds;discriminate:v e63 i0r he8;discriminating:a m7
discrimination:n 2ap 5u3;discuss:v f07 ej4;discussion:n 79u 7a1;disdain:n 7x5 6ua;disdain:v ghp ehq;disdainful:a pc nu
disease:n bva;diseased:a dz;disembodied:a 7g;disenfranchise:v hya;disenfranchisement:n 29z;disengage:v fze fwp dda
disengagement:n 1hg 10f;disentangle:v g5g fvu ico g0m d3b;disgrace:n c32;disgrace:v i37 gk1 elk;disguise:n 4l2 38f 253
disguise:v hb5;disgust:n 7x6;disgust:v hed gkr;disgusting:a kh;dish:n 38g 823 be5 adz;dishearten:v gll
disheartened:a l2;disheveled:a ur;dishonor:n c30 4v1;dishonor:v i37 i4w hh9;dishonour:v i37 i4w hh9;dishwasher:n 9pn
dishwater:n cfm;disillusionment:n 67b;disintegrate:v dpk dpo dpn;disintegration:n c8y c8z b5d b4t;disinter:v hwm
disinterest:n 6b2;disjointed:a 5m g2;disk:n bki 38h 3v1 3o6;disk:v gfc;dislike:n 6aw 7x0;dislike:v ghv
dislocation:n 7od 1mv bxp;dislodge:v g10 gq4 g0w;disloyalty:n 4va;dismally:r d01 d00;dismay:n 814 7z0;dismayed:a o
dismaying:a 21;dismember:v g49 g4b;dismiss:v ehz hxe hsp eq4 dl9;dismissal:n 2cc 7el 6st 18n;dismount:v gvq
disobedience:n 2c0 4x7;disobedient:a tg;disobey:v i2w;disorder:n buw c6q bqf;disordered:a l6 5m;disorderly:a us u8
disown:v hms ees;disparagement:n 6u9 2dw;dispatch:n 6sd 10o 55f 18y;dispatch:v gvi i4h hys hq5 flt;dispel:v gzf h15
dispensary:n 38i;dispensation:n 2a5 ayp 271;dispense:v hl2 i24 d5t;dispenser:n 38j 9po;dispersal:n 1g9
disperse:v fpk h15 dkq h12 g7j ev8;dispersed:a 6e;dispersion:n 7m7 56w 1g9;displace:v gzy hsv hsp gnq
displacement:n 17n 7tj 1eh b5b;display:n 718 1lr 38k 7eo;display:v h9w i29;displeasure:n 80w;disposal:n 5dr 29r zc
dispose:v hpi hg6 e8d fya diq;disposition:n 4i7 zc 6am 4z1;dispossession:n 2cg 66n;disprove:v e7g;dispute:n 7ce 2be
dispute:v enc eg5;disqualify:v dir evi;disregard:n 5s9 1iu;disregard:v f2g ehz e3t;disregardless:r cxp;disrepair:n c8u
disrepute:n c31;disrobe:v d3t;disrupt:v egf dyf;disruption:n 1h6 bqp 7od 1mu;disruptive:a oa;dissatisfaction:n 80t
dissect:v g2n e5n;dissection:n 1hb 5w1 1qc;dissemble:v ekx haf ge1;disseminate:v ev8;dissemination:n 6cn 56x 1g9
dissension:n 7cc br7;dissent:n 7e8 7cb 2bv;dissent:v ei7 i17 ei8;dissenter:n 9pp;disservice:n 2d6
dissipate:v h15 h12 fbx i7m;dissociation:n 1h7 c17 b5c;dissolution:n b5d b5e 1t5 18m;dissolve:n 6pj
dissolve:v dt4 dt3 dmb h13 gik gij;dissuade:v efr;distance:n 56q 8tl 59o 7xh;distant:a p7;distaste:n 7x3
distension:n 1g2 bv4;distill:v dvf de0 de1 dmy d50;distillation:n b5f cfn;distinct:a q8 qw
distinction:n 5u4 c2k 4oq 6tg;distinctive:a 41;distinctness:n 4md c0w 4o6;distinguish:v e64 he6 e68 erv e69
distinguishable:a q8;distinguished:a 8k;distort:v ekq fe3 fnj ekt dvj;distortion:n 7sz bjy am7;distract:v gj8 ggs
distraction:n 5qr 5s8 1li 17t;distress:n 7wk c5g byc 121;distressed:a ab v4;distressing:a e4 d9
distribute:v hl2 fpq hyj hev h2d ev8;distribution:n 5tl 56w 270 28e;distributor:n 9pq 9ed 8dr 38m;district:n 8tg
distrust:n 5rq 4wd;distrust:v e8z;disturb:v ghc fsm fct dye dg3;disturbance:n 7sp c00 bqp 2bt;disturbed:a v3
disturbing:a e4;ditch:n 38n 92l;ditty:n 75q;divan:n 38o 8lp 6o2 38p;dive:n 3ie 1k1 1e5;dive:v gwg gw8 gw7
diverge:v h1b ihb ibg;divergence:n 22v 7o9 61c 4or;diverse:a q9;diversification:n 17k c9e;diversion:n 1j7 1fe 221
diversity:n 4ot 4o1;divert:v h4d gvc hzg hmi;divertimento:n 75a;divest:v hmp hr9 hmo dao;divestiture:n 6mn 28j
divide:v hxj e5i i7z g30 h17 g2z;divided:a 6f;dividend:n b33 bc2 ay3;divine:a e3 e2;divine:n 98k 9kn;diving:n 7un 1k1
divinity:n 98h 4tz 83d 6a9;division:n 8hi 61i 1h8 8i5;divorce:n 2cl;divorce:v huk hzc;divulge:v ess;dizzy:a r2
do:v i4b gdq i4e i7r g9g i4y;dock:n 38q ati 3vc 38r;dock:v h61 hmm hfl g2w fkd;docket:v ey6 ey5
doctor:n 9pr 9pt 1jk 9ps;doctor:v dwd d5q dg7;doctorate:n 6td;doctrine:n 650;document:n 6k1 38s b2x 6ll
document:v exo e7c;documentary:n 6pi;dodge:n 62q 10l 6wp;dodge:v h6z h70 eio;dodging:n 1so 6wp 182;dog:n 2kt 9pv 9ip
dog:v gzd;doggedly:r czf;doggerel:n 6hj;doghouse:n 3kx 6ax;dogma:n 6yg 65q;dogwood:n aus aut;doleful:a go
doll:n 38t 9o2;dollar:n bay b2o b2g 6zn;domain:n c72 8tm 8ct 8b5;dominance:n 529 c38 alt 5dj
dominate:v i9v ia6 i2l iie ie4;dominated:a 91;dominating:a eb 90;domination:n 29b c39;domineer:v gia
dominion:n c3b 8tg 8fy;don:n 9pw a7j 9px;don:v d3u;donate:v hit;donation:n axv 27c;done:a bx;donor:n 9py 9pz
doom:n 7ma;doom:v eds eql ep9;doomed:a hq cm;doomed:n 89z;door:n 38u 38z 5d4 38v;doorbell:n 38w;doorhandle:n 38x
doorknob:n 38x;doorman:n 9q0;doorway:n 38z;dooryard:n 390;dope:n 3ww 9qq 89b 6qh;doped:a 96;dormant:a 1z
dormitory:n 391 392;dosage:n bex 393;dose:n 393 bex bw0 2p4;dose:v dy6 d61;dot:n bml 8f7 6z9 2p4;dot:v idg fpk exc dxn
dotted:a mq;double:a s6 s5 s4;double:n 14r ag1 9q1 618;double:v df6 frk h44 g0s hlk gev;doubleheader:n 1kk
doubly:r cwq;doubt:n 5ro 4p6;doubt:v e8w e8x;doubtful:a o5 3w rb;doubtless:r cwl;dough:n 87x b26;dourly:r czk
dove:n 2jn 9q3 845;dovetail:v ibc;down:a ve;down:n 2k7 1kg 92m;down:r cx1;down:v fci fc2 f56 ffd dvb;downcast:a 83
downfall:n 7l0 aol 7so;downgrade:v e6y;downpour:n aot;downtown:n 8ss;downward:a ve;downward:r cx1;dowry:n axl
doze:v d1t;dozen:a s0;dozen:n bcq;dozens:n bfh;drab:a 98 4n;draft:n b1z apn 394 888;draft:v gd2 f4v gbw
drafting:n 204 1ok 20b;drafty:a h8;drag:n aoy 5r4 395;drag:v fuz fv3 icn h7b h3o fc7;dragon:n 989 2iv
drain:n 1hq 397 396 25w;drain:v h50 f8z dtg dor;drainage:n 1hq;drama:n 73o 7jb 6hf 4id;dramatic:a fh
dramatics:n 1yf 73l;dramatist:n 9q6;dramatize:v gd1 ewn eub;drape:n 36p 4yf 398;drape:v g20 g22 g7l g7b;draped:a lj
draper:n 9q7;drapery:n 36p 399;draught:n 888 1ws apn 5a2;draughty:a h8;draw:n 92n 9q9 7nl 39a
draw:v fun hkz g55 ecq gyr gcf;drawer:n 39b 9q8 9q4;drawing:n 73h 39c 20b 1l7;drawl:n 79e;drawl:v evz;drawn:a uu
dread:n 7z6;dread:v gi4;dreadful:a 23 d8;dreadfully:r cvy d00;dream:n 5v6 5v7 7vr 5o6;dream:v g8t h8g
dreamer:n 9qa 9ww 9rj;dreamy:a 9v;drearily:r d01;dreary:a 98 46;dregs:n 92o;dress:n 39e 2r7 2qc
dress:v d3m d3q fhm d3j d3i dzk;dressed:a 5g;dresser:n 31k 9qc 9qb 39f;dribble:v h4x g78 frg d77
drift:n an3 b5g b5h 92p;drift:v grx gtq gq0 ibi i7q gry;drill:v fu8 e2t e31 e32 e2u;drink:n 88b 1t6 884 92q
drink:v f9v f9z fa9 ed6 fa0;drinker:n 9qe 9qd;drinking:n 1wv 1t6;drip:v h4y g78;drive:n 12x 39h 1v0 39i
drive:v gu6 gu5 h3j fzx i0c fz1;driven:a je 12;driver:n 9qf 9qh 9qg 6nm;driveway:n 39i;drizzle:n aou
drone:n 2ly 773 9ob 39j;droop:v gxu ig2 dux;drop:n blt bev 58d 91v;drop:v gxb gx8 ds1 gxw hsr etb;droplet:n bew
dropout:n 9of 9og;droppings:n cg9;dross:n c9p ckn;drought:n c88 cr2;drover:n 9vn;drown:v fmr dv5 dmm dvr ijd h7n
drowse:v d1t d1v;drowsiness:n btx;drowsy:a 1p;drug:n 39k;drug:v d61 fcd;drugged:a 96;drugging:n 1qx;drugstore:n 39l
drum:n 39m 7pi blr 39n;drum:v hcn gep e30;drumhead:n 39o;drumlin:n 92r;drummer:n 9qj;drunk:n 9ql 9qk;drunkard:n 9ql
drunkenness:n btq bv5 1t6;dry:a f3;dry:v dd4 dd5;drygoods:n 39p;dryness:n c87 4vn 4in;dual:a s5 s6;dub:v ezt eup hsb
dubious:a 3w o5;duck:n 2ju b9c 846 39q;duck:v goj gwh gx5 eio;ducking:n 1k5 1bw;duct:n 5f4 av4 39r;due:n 5cz b2q
duel:n 2bj 1up;duelist:n 9qo;duffer:n 9qp;dugout:n 39s 39t 2xv;duke:n 9qm 9qn;dull:a ht;dull:v ffz dp1 he2 h87 fg0 dz9
dullard:n ag2 9hn;dumb:a 58;dumbbell:n 39u 9qq;dump:v hgb hga hp9 gxa gx9 frs;dun:n 2n9 50w;dune:n 92s;dung:n cg9
dungeon:n 3kv 39v;dunk:v g4r g6b fbl;dupe:v em5;duplicate:v gev ib8 gey df6;duplication:n 39w 23p;durability:n 554
durable:a hl;duration:n cmr cmq 54y;dusk:n cp7;dusky:a 2q;dust:n cfq cgh cfr;dust:v ffu fgk g7c fpk;dustbin:n 2r0
dustpanful:n be6;duty:n 29h 1rg azr;dwarf:n 9qs 98r y0;dwarf:v ie5 hwb;dwell:v ea5 iao iah ijc euk;dweller:n 9a2
dwelling:n 39y;dwindle:v dgo;dye:v dhj;dyeing:n 1bq;dying:a 99;dying:n cnd;dynamics:n 691;dynamite:n 39z
dynamite:v dj8;dynasty:n 8bi;dysentery:n bvy;each:r czi;eagerness:n 81z 4jf;eagle:n 2io b9d b2i 71c
ear:n 5h4 5pm 5h6 5s1;earl:n 9qt;earlier:r cw2 czo;early:a ly;earn:v hkm hkn;earnest:a r0 rz o0;earnest:n b0v
earnestly:r cy7;earnestness:n 7y7 4ji;earnings:n axa ayd;earphone:n 3a0;earsplitting:a hs;earth:n 92t cfu 943 8u0
earthman:n ahl;earthquake:n 7sq bqr;earthy:a 80;ease:n 4mn c6e c3j 4qn;ease:v gmt d5w dy9 gla;easel:n 3a1;easily:r cxz
east:n bi9 8u2 big;easter:n cph an5;easy:r cxz cy6;eat:v f9s f9o fag ggx f8y dh3;eating:n 1wn;ebb:v gs0 f78 e0u
ebbing:n b5j;ebony:n 4zz au6 au5;ebullient:a st;eccentric:a 79;eccentric:n 9qv 9jw;eccentricity:n 4r2 bko 56a
ecclesiasticism:n 2de 656;echo:n 52o 995 7df 52p;echo:v euf hda icf;eclipse:n 7og;eclipse:v iie hb4;ecliptic:n 8u4
economic:a wn 9h;economical:a 9h wn;economics:n 69i;economist:n 9qw;economize:v hjc hpq;economy:n 8mi 5p1 4wb 17f
ecstasy:n brk brn 2p6;eddy:v h2s;edema:n by2;edge:n 8u6 blx 3a3 5cp;edge:v h54 hpy fw4 fg2;edgy:a ui;edifice:n 2xl
edify:v ewv;edit:v dbz ev7 dc3 dc0;edition:n 6ny 8ap 6oc 5zy;editor:n 9qx 6nn;editorial:n 6df;educate:v hrh e2s hrj
educated:a fv;education:n 1yc 671 5ug 1ot;educator:n 9qy;eeg:n 73j;efface:v djg gk2 g2j;effect:n alo 4kv 63a 6op
effect:v g98 i4c;effective:a 9d 5z;effectiveness:n 5du 540;effectuate:v g98;efficacious:a 9d;efficacy:n 5dv
efficiency:n bho 5p0;efficient:a 5z;effloresce:v di5 dsy dfr;effluent:n cge;effort:n 1uh 1p8 yy 1v0
egalitarianism:n 666;egg:n 87m 5jj;egghead:n 9qz;eggplant:n 85s auk;eggs:n 87m;ego:n 7xr 5qd 5mx;egotism:n 4vu 7xr
egotist:n 9r0;ejaculate:v ew4 d44;ejaculation:n 78u b5k;eject:v fw7 d7c h5f fpi;ejection:n 13h 189;elaborate:a 3j
elaborate:v eu9 g81 dpr dfk;elaboration:n 1gd 7nt 7bp 4pr;elapse:v h55;elastic:a c9;elasticity:n 534;elate:v gl0
elation:n c06 7zr;elbow:n 5ly 3a5 3a6 3a4;elbow:v gpe ffb;elder:a qq;elder:n 9r1 att 9r2;elderly:a kp;elect:v hsh e81
election:n 170 16x bnd 662;elector:n ak0 a7v;electric:a x1 ag;electrical:a x1;electricity:n an6 an8 7yi
electrifying:a ah;electrocardiograph:n 2zy;electrode:n 3aa;electrolysis:n b5l 1am;electromagnet:n 3ab
electromyography:n 22y;electron:n 92u;electronics:n 68y;electrophoresis:n b5m;electrophorus:n 3ac 2i3
electroshock:n 1r3;electrostatic:a wo;electrotherapist:n 9r4;elegance:n 4rs 4rt;elegant:a dl;element:n 61l 341 cai 8ue
elemental:a nb;elementary:a 8j nb;elephant:n 2oh 71d;elevate:v hs8 gx0 dzp;elevated:a jz 9y
elevation:n 7oj bof bil 94x;elevator:n 3ad 3ae;elicit:v ggg g8d ech;eliminate:v dv3 i8k dv2 d5b f53
elimination:n 1hn b5n 5w2 1ho;elite:n 8n8;elizabethan:n 9r5;ell:n 3af;ellipsoid:n blh;elm:n asw asx;elongate:v djz
elongated:a hh;eluate:n cg0;elucidate:v et6 e45;elude:v h58 igm eio;elusive:a lq;elute:v fht;elution:n b5o
emaciated:a bk;emanate:v dzu d0v;emanation:n cm3 2g2 7ls;emancipate:v hzs hzp;emancipated:a cr;emasculate:v dzh d4f
embankment:n 3ag;embark:v gxh dlw hqe;embarrass:v gja i43;embarrassed:a 6a;embarrassment:n 7xm brj 7k5 58v
embassy:n 3ah 8o2;embed:v g11 f4e;embellish:v eub iio gbm di2;embezzle:v hky;emblem:n 3ai 71b;emblematic:a p5
embodiment:n a5w 64v 207;embody:v ied iea ii4;embolden:v glg;emboss:v g18;embrace:n 1is c21 16w;embrace:v i8n fsx e2n
embracing:n 1is;embroider:v gax eub;embroil:v icn;emerge:v dra dyy drh gyd i88;emergence:n 7li 7l6 zz zf
emergency:n 7s1 bu1 3gt;emigrate:v dqo;emigration:n 10c;eminence:n c2k 5k4;emission:n 2g2 cg5 b5p b5a
emit:v d7d ika ewb;emotion:n 7vb;emotionalism:n 4ic;emotionality:n 4ic;emphasis:n c2h 548 77r 776;emphasize:v eyl eym
emphatic:a 1k;emphatically:r cv9;emphysema:n bwb;empire:n 8to 8d8 8dk;empiricism:n 66b 1px 1pq;employ:n bq3
employ:v f93 ht6;employee:n 9r6;employer:n 9r7;employment:n bq3 1o3 2dr 20y;empower:v hy0 hy1
emptiness:n c4d bui bme 5aj;empty:a im;empty:v dtc dt8 h5e fxp d5c;emulate:v icg ice f6p;enable:v dxy;enact:v huf ge4
enactment:n 296 6me 1mh;enamel:n 5gq cm5 3ak 3aj;enamel:v gbs;encamp:v iaq;encampment:n 8sf 2yt 25i;encase:v fxh
enchant:v glf gkk ega;enchantment:n 7wp c0d 66p;encipher:v ex2;enclave:n 8th;enclose:v g4z iff g5k db3
enclosure:n 3al 1du 92w 6k6;encompass:v i8n;encounter:n 21b 7rv 15c 7ca;encounter:v h0i hhq ih3 ihz f3r
encourage:v i3w glh efu;encouragement:n 6sw 2d7 810;encroach:v gyk i52;encroachment:n 7st 1sc 15w
encrust:v fhb g01 dfq;encumbrance:n 5za b2v 3i3;encyclopedia:n 6jj;end:n 8u7 cs7 7jf 66s;end:v i7a dm6 ihk g7t
endanger:v ie9 f0a;endear:v gkm;endearing:a hv;endeavor:n 1ux 1uh;endeavor:v i1u;ending:n 6em 18b cs7 7je;endless:a hm
endlessly:r cza czr;endorse:v hwf i42 hvv exb;endow:v hy1 heu;endowment:n 5no axx 279;endpoint:n 8u8
endurance:n 53v bps;endure:v e7j if7 i7s h7u if2 if1;enduring:a mb;enemy:n 8h4 9r9 8a0 9sn;energetic:a a0
energize:v d25 e0e;energy:n an9 543 4sv 4is;enervate:v dos gii;enervation:n 54i 7m4 1qu;enforce:v i49 i4a
enforcement:n 297;engage:v hqj e2i ht6 hsj eot dd9;engaged:a p8;engagement:n 216 8n4 7fm 2dr;engender:v g9r d43
engine:n 3ao am4 3nh 3ap;engineer:n 99v 9ra;engineering:n 213 699 3aq;english:n 72u 9cg 69m 7te;englishman:n 9bm
engrave:v flk gh6 gft fll;engraved:a 3n;engraver:n 9rc 9rb;engross:v e2l e2i;engrossed:a 1n;engrossing:a gf
engulf:v e2l g50;enhance:v de2 de3;enigma:n 5qu 6ya;enigmatic:a 6c;enjoin:v ehp edt;enjoy:v glo fbm gmj h7z fbg
enjoyment:n 7w9 26k 5d7;enlarge:v d98 deq d9h eu9;enlargement:n 1g1 bxz 7bp 3ar;enlightened:a fv
enlightenment:n 678 bro 8qr;enlist:v f4u hhe f4v;enliven:v gl3 dbi;enmesh:v fvt;enormity:n 4ws 57y 4tu 1sz
enormous:a h0;enormously:r cyp;enough:a tl;enough:n b8u;enough:r cxx;enquire:v ept egu eck;enrage:v gjk;enraged:a 15
enrich:v dag hmx;enrichment:n 1b8 axy;enrol:v hxs;enroll:v hxs;enrollee:n 9rd;enrollment:n zx 8r0;ensconce:v fy7
ensemble:n 8gw 8j2 8h0 8ag;enshrine:v fx6 ght;ensue:v i93;ensure:v ep8 e75;entail:v i95 i94 hq1;entanglement:n 4g6
enter:v h03 f3y hxs igi exh;enterotoxemia:n bx5;enterprise:n 1ux 8dd 4ss;entertain:v hzf eax ghk;entertainer:n 99w
entertainment:n 1jc;enthalpy:n 52s;enthrall:v glf;enthrone:v hrd hro;enthusiasm:n 81y 4iu 5q4;enthusiast:n 9re 9s1
entice:v egm;entire:a 60 61;entirely:r cui cuj;entirety:n c4q;entitle:v hvt ezw hs9;entity:n xw;entomb:v hwl
entrance:n 3as 7oi zt;entranceway:n 3as;entrant:n 3at a3i 9rg 9rf;entrench:v g17 i52;entrepreneur:n 9rh
entrust:v hp2 hpl;entry:n 6l8 19q b30 7bf;enumerate:v etl ets;enunciate:v evy evx;envelop:v g4z
envelope:n 3aw 3av bk2 92x;envious:a a3;environment:n bo0 8u9;environs:n 8u9 8su;envisage:v g8r;envision:v g8o g8q
envy:n 81l 1to;envy:v gmg gmd;enzyme:n ccy;epaulet:n 3ax;ephemeral:a md;epic:a h1;epic:n 6hk;epicenter:n 8ut
epicure:n 9ri;epidemic:n 7t4;epidermis:n 5ev;epigram:n 7ao;epiphany:n 7lf cpj;epiphysis:n 5m6 5j5
episode:n 7j9 6i3 6pr 42v;epistemology:n 69v;epitaph:n 6in 6io;epithet:n 6ud 7dk;epitome:n 64l 6jw;epitomize:v ief
epoch:n cre cu7 crd;epoxy:n chg;equal:a c;equal:n 9ad;equal:v ibp ic4 dqq;equality:n 4om bos;equally:r cuu
equanimity:n 4wu;equate:v e6c i90 dqq;equation:n 6rr bos 175;equator:n 8uf bke;equilibrate:v d8c ic7
equilibrium:n bo1 b4b blk 5po;equip:v hoc dxz;equipment:n 3ay;equipped:a d0;equipping:n 2as;equitable:a b3
equity:n b0i b0h 4t1;equivalence:n bos 4on 4oi;equivalent:n 5rg 53g;equivocal:a a5;era:n cre crc 7hv
eradicate:v dv2 gam;erase:v dvt g2j exg;erect:a eo;erect:v gak gxo;erode:v dh5 dh4;eroded:a wi
erosion:n b5q c7a b5r b4n;erotic:a rc;err:v e3u gtq;errand:n 1sa;erratic:a 3z r7;erratically:r cxd
error:n 117 4rb 62c 118;erudite:a qk;erupt:v dlr dja ijq dzx dj9 gin;eruption:n 7t6 by5 bt5 7t3;escalation:n 1g4
escapade:n 1uw 1jd;escape:n 10j 1je 1so 184;escape:v h59 eiq eir igm i6r h5a;escheat:n b0k ax5;eschew:v eiw
escort:n 9hd 1w3 9rk 9o9;escort:v h0t h0u;escritoire:n 42n;especially:r cwr d0l;espouse:v how hz8 e2n;essay:n 6iw 1uk
essay:v i1s i1w;essence:n 63k cm4 6op 3ux;essential:a jr fa;essential:n 94z;essentially:r cuc
establish:v huc g9l e78 e79 g9n g42;established:a r9 li;establishment:n 19p 8db 8ft 3az;estate:n awt awn 8fz
esteem:n c2u 7wx 6b7;esteem:v e9e e95;ester:n cg4;esthetic:a k xo uc;esthetic:n 66a;estimate:n 5xc 1xs 6mc 6y7
estimate:v e7q eay;estranged:a i1;estrangement:n c12 7x1;estuary:n 92y;etcetera:n 3b0;etch:v gfv hep gft fll dt5
eternal:a mc hm;eternally:r cww;eternity:n cr1 bpe csr;ethanol:n ccn;ethereal:a e1;ethic:n 65o 6rk;ethical:a pq
ethics:n 90e 69q;ethiopian:n 9bp;ethnic:a sl;ethos:n 4nc;etiquette:n 6ro;eulogize:v eo9;euphoria:n 7zw
europe:n 8g7 8g5;european:n 9bi;europeanize:v dqc dqd;eutectic:n c9x;evacuate:v go0 dta gzz dtb d5c
evacuation:n 1hp 10a b5n;evade:v eio h58 hq6 eis;evaluate:v e8e e7k;evaluation:n 1xq 5tv;evangelist:n 9rm 9rn
evaporate:v dn6 e11 e10 ddm;evaporation:n b8n b50;eve:n coh cp1 cox;evening:n cox csa cp2;evensong:n cqi
event:n ym bol anb alo;eventually:r cvn;eventuate:v i7c;ever:r cus;everlasting:a mc iz;everlastingly:r cww
everyday:a l7 ch;evidence:n 5yw 6qo 6v7;evidence:v ejp eyp eu4;evident:a ke fl;evidently:r cvc;evil:a vr 2j
evil:n 1sy 5av 4tr;evildoer:n ade;evocation:n 5va 66o 5z1;evoke:v ggg g9j g8d g8b esh;evolution:n b57
evolve:v gf4 dfj dzt;exacerbate:v dck glq;exacerbation:n 1gl 2e1;exact:a 7i;exact:v eyx een;exactly:r cy3
exaggerate:v el1 i4z;exaggerated:a j6 9x;exaggeration:n 77u 1g7 6ww;exalt:v emq gl2 gl3 dzr;exalted:a jz
examination:n 1py 7db 7d8 5wa;examine:v e5q h9a eh1 egw i1w;example:n 5ym 64k 63s 6rw;exasperate:v glq gir dck
exasperating:a mz;exasperation:n 7yx 1j5;excavation:n 20o 8te 3b1 1zs;exceed:v ibz iby f5f;exceedingly:r cvk
excel:v ic9;excellence:n 4nm 60n;excellent:a tt;excellently:r cye;excelsior:n cj2;except:v eih e3r
exception:n 5sc 5yo 7e9;exceptional:a l8 5s;excess:a ju;excess:n 58u 58s c48 26o;excessive:a pg
exchange:n aln 79l 2b5 289;exchange:v hig d9t d8g hrt hih d9v;excise:v g2m hm5 dv6;excitability:n 5pi 4ik
excite:v ghj dxe h8a ggn ggm ggk;excited:a u9;excitement:n 7zu bua 2gk 1n1;exclaim:v er3 evu;exclaiming:n 78s
exclamation:n 78s 7ea 77q;exclude:v e3r hvz i91 eho fw7;exclusion:n bo2 c0u 5sc 189;exclusive:a rk;exclusively:r cuj
exclusiveness:n 4vz;excommunicate:v f01 hsm;excoriate:v en0 fgq;excretion:n b5n cg6;excruciating:a lo
excursion:n 1de 1db;excursus:n 6ok;excuse:n 6vq 6pw 5yn;excuse:v eqi eph epg epk epi epf
execute:v hyu hyy g93 i4i i4f gdq;execution:n 2b0 12p b5s 6n6;executioner:n 9rp;executive:n 9rq 8fu 9ds;executor:n 9rr
exemplar:n 63s;exemplify:v ign ez8;exempt:v i4j eph;exemption:n c7v azo 18i;exercise:n 1pg 20y 1ys 1s5
exercise:v f9m i4y d71 d70 e31;exercising:n 1pg;exert:v f9m hf1 hqc;exertion:n 1p8;exhale:v d0u d0v
exhaust:v d5g f8y hk5 dtd d7c;exhausted:a uv;exhausting:a 9f;exhaustion:n bto 7m4 1fk;exhaustive:a 64
exhaustively:r cvz;exhibit:n 6v8 1lr;exhibit:v i8t h9w hai gtl;exhibition:n 1lu 8od;exhilarating:a gn
exhortation:n 79y 7gy;exhumation:n zg;exigency:n bu3 7s1;exile:v hzx;exist:v i72 i7o;existence:n bp8 97r
existent:a al oh 9;existential:a 9p;existentialist:n 9rt;existing:a al;exit:n 3b2 7m9 10i;exodus:n 10m;exonerate:v eqd
exorcise:v g0x;exotic:a cb;expand:v h5g dfx dzg djd dgh eu9;expanse:n 59g 59k 92z;expansion:n 1g1 bfw 7bp 1gc
expansiveness:n 4np 4jq;expect:v ebm eem ebn e1z d4b d4a;expectancy:n 7y1 65e;expectant:a 1t
expectation:n 652 c5x 7y0 68a;expedite:v i39 hv3;expedition:n 21r 8oi 1d8 1de;expel:v i03 hsl f5l d7c;expend:v f92 hj7
expenditure:n ay6 290 1fj;expense:n ay7 7s9 aya;experience:n 5un 672 7ix;experience:v h7x e28 h7t ghe d7w
experiential:a 9p;experiment:n 1q4 5x3 1ug;experiment:v i1y;experimental:a 9q;experimentalism:n 65r 6bc
experimentation:n 5x3 1q4;experimenter:n 99x 99y;expert:a sa;expert:n 99z;expertise:n 5or;expiate:v i14
expiration:n csc 7m9 1wf;expire:v id2 dmj d0u;explain:v et4 f2y epg;explanation:n 6vh 5ws 7fz;expletive:n 78q 78v
explicit:a av;explode:v dj6 dj4 ebj dj5 g3p f24;exploit:n yy;exploit:v f9e f9h ht5;exploitation:n 210 1iv
exploration:n 1da 20u 5w6;explore:v e60 e61 e5u e5t;explorer:n 9ru;explosion:n 7kd 1gs 7rs 7pj;explosive:a sz
export:n 3b3;export:v hou hgv fpr;exporter:n 9rv;expose:v h81 ess h9w fms h9r f0a;exposed:a nt
exposition:n 6vu 8od 6vt 6vs;exposure:n 54l 15v 7et 64c;expound:v eu9 exl;express:v ete et7 f2m f2n ha9 fnm
expressed:a av;expression:n 4l6 719 79z 7ah;expressiveness:n 4s2;expulsion:n 189 1fn 13h;expunge:v g2m
expurgation:n 1hr;exquisite:a is 85;extend:v dzf id6 idb hld d2d idh;extended:a hk hh;extension:n csn 1g8 6cp 1ye
extensive:a 66;extent:n bog 594;extenuate:v eqj;exterior:n 8w4 8w3;exterminate:v fly gam;extern:n 9rw;external:a gj cd
extinguish:v dvn ijt dvp dv3 dv2;extirpate:v gam g3u dan;extra:a ju;extract:n cg1 6ie
extract:v fnl hhc g8d de1 fvf fnm;extraneousness:n bgj;extraordinary:a j8;extrapolate:v ezc e5j e22
extrapolation:n 5xa 5vy;extravagant:a pg;extravagantly:r cz1 d04;extravaganza:n 1lj;extreme:a it;extreme:n 57j 8uh
extremely:r cwx cvk;extremity:n 5l4 c5f boi 8ug;extremum:n 8uh bal;extricate:v g5g;extrude:v gbl;exuberant:a st pg 2
exude:v d4z etf;exultant:a 84;exultation:n 7zs 795;eye:n 5gs 5n0 5s2 8sm;eye:v hc2;eyeball:n 5gx;eyebrow:n 5gu
eyelid:n 5gv;eyepiece:n 3b5;eyes:n 657;eyeshadow:n 3b6;eyesight:n 5pl;eyestrain:n btn;fabled:a oi;fabric:n 3b7 4ym
fabulous:a oj;facade:n 3b8 6wv;face:n 5mj 4l6 4l4 3b9;face:v eix f3p idu idv gs7 f30;facet:n 60j bmq
facilitate:v dy9 ihm gg7;facility:n 3ba 5ox 4mo 1o5;facing:n 3bc 3bd 3bb 1w1;facsimile:n 3bf 3be
fact:n 5yc 6qi bpb 621;faction:n 8j8 8js;factor:n 7lt 61l bc3 9e5;factor:v e5c hnc e5d;factory:n 3bg;faculty:n 5pa 8l5
fade:v ddn dr4 dr3 d6m;faded:a 4m 9z;fadeout:n 7mh 7sw;fail:v i1p i1n gjy ds8 i1d;failure:n 10x 7kz c5j a0b
faint:a 8y td;faint:v d26;fair:a b1 j5;fair:n 1lm 8og 8of 28q;fair:v fjl;fairly:r cv7;fairness:n 4t1 6b0 514 4lk
fairway:n 8ui 8wg 8w7;fairy:n 98p 9rx;fairyland:n 5o7 5nv;fairytale:n 7f6 6ws;faith:n 654 64z 8ef 2cz
faithful:n 8ib 8cc;faithfully:r cz8;fake:a d4 jl;fake:n 3bh 9x6 16k;fake:v ga4 i5j el0;faker:n 9x6;falcon:n 2im
fall:n cqp 11l 92k;fall:v gwt gwo d8t ih2 iji i1o;falloff:n b82;fallout:n cgk am3;false:a 7k
falsify:v ekq i5j e7i dc4 dc2;falsity:n bpm 6wo;falter:v ii3 grr grq ew3;faltering:n 25z;fame:n c2t c2y;famed:a gu
familiarity:n 5yb 4jz 4xd;family:n 8e9 8bd 8co 8be;famous:a gu;fan:n 3bi aex 9rz;fan:v frm ddv gqe daq;fanatic:n 9s0
fanaticism:n 6b6;fanciful:a ok;fancy:n 62e 5o4 7wo;fancy:v g8o ghu;fanfare:n 71p 70d;fantasia:n 75d;fantasist:n 9s2
fantastic:a b6 l9;fantasy:n 5o5 6gy 62e;fantods:n buz;farce:n 743 854;fare:n 631 azm 9s3 824;fare:v i7r fa2
farewell:n 6py 106;farm:n 3bj;farm:v htu hfu gf7;farmer:n 9s4;farmhouse:n 3bk;farming:n 1zk 1k6;farmland:n 8uj 92f
farther:a 5a;farther:r cv1;fasciculation:n byx;fascinate:v icr glr gkk;fascinated:a 9r;fascinating:a gf 1r
fascination:n c0f 7wp 4lr;fascism:n 6bu;fashion:n 4yc 1ip 5u9 3bl;fashion:v gag;fast:n 26f;fast:r cwt;fastball:n 136
fasten:v fmu fn0 fjc dqz;fastened:a 3b 2w;faster:r cwu;fat:a bq;fat:n cgp 5fr 52b;fatal:a 81 ck;fate:n 7m0 98g c54
fateful:a 81 nr ck;father:n 9s6 9st 9s7 9ka;father:v d43;fathom:v eci dwp;fatigue:n btm c4w 80v 1s7;fatigued:a uv
fatten:v fbu;fatty:a bq;faucet:n 3bn;fault:n 117 c4z 5af 930;fault:v el8;fauteuil:n 3bo;favor:n 2ed 5bp 6av 7ww
favor:v hse e9a hxa hwe;favorable:a 1w;favored:a i0;favorite:a i0;favorite:n 5wj 9o8 9t8;fawn:n 50w 2nv;faze:v gii
fear:n 7yz 7zg 7z5;fear:v gi6 gi4 gi5 gi0;fearful:a 23 2z;fearless:a r 2u;feasibility:n 5bd;feasible:a n2
feast:n 8jx 7ja 82v 7tw;feast:v fb1 fb2 fap;feat:n yy;feather:n 2k6 1et;feather:v fhw fhv f6y f6x d6o
feature:n 60i 5ml 6pd 6dg;feature:v i8o i8s;feb:n cpx;february:n cpx;fecund:a ng;fecundity:n 5ns buu 5az;federal:a k7
federalize:v dnb dxi dnc;fedora:n 3bp;fee:n azv ayv;feeble:a td pw;feebleness:n c8s 54h;feed:n 871
feed:v fao fae fal db7 i3y fag;feedback:n b5t 6w3;feeder:n 2h1 9qu 931 42u;feeding:n 1wn 25o;feedlot:n 3bq
feel:n 5qg c7s 4z8 1x9;feel:v ghe eb8 h7p d7f e96 h7y;feeler:n 2on 7b9 4t9 2oo;feeling:n yi 637 c7s 5ta;feelings:n 7ya
feign:v ekx ge2;feint:v ge3;felicitate:v eoc;felicity:n 4n1 brm;fell:v fh1 h56 fm9;fella:n 9jv
fellow:n 9jv 9ll 9kw bcg;fellowship:n 8ip bnl axo;felon:n 9ni bwe;female:n 2h5 9a0;femininity:n 4kl;fence:n 3br 9s9
fence:v g5m hfa f8c f7g eg1;fencing:n 3br cgl 2bg;fender:n 3bs 3bu 3bt 2xe;ferment:n bqz cd2 b8r
fermentation:n bqz b8r;ferocious:a vp;ferociously:r czm;ferocity:n 549;ferry:v gv7 gv6 gv5;fertile:a ng cu
fertilize:v dxd dxh d3z;fertilizer:n cgm;fervent:a lv;fervor:n 7vh bua;festival:n cok 1ll;festive:a gr;festivity:n 1ja
fetch:v fti ftj;fetching:a 1s;fete:v hzd;fetid:a cp;fever:n bz2 7y3;feverish:a u;fiat:n 6mm;fiber:n cgr 82i 5ep 4i2
fiberglass:n cgq;fibrin:n ccz;fibrosis:n bwo;fiction:n 6gv 6wt;fictive:a d3;fiddle:n 4f5;fidelity:n 4rg 4v2
fidget:v h3m;field:n 8ul 8rt 8uk 67j;field:v f3x f3v ej9 e7x;fielder:n 9sb 9sa;fieldhand:n 9s5;fielding:n 147
fieldstone:n cgt;fiend:n a2m 98t 9s0;fiendish:a db;fierce:a vp iu;fiercely:r czm;fierceness:n 549;fiery:a lv
fifteen:n bcu;fifth:n biz bc9 70l;fifties:n cnw cnv;fifty:n bcy b2l;fig:n 73a asv 86e;fight:n 216 2bf 4sx 7ci
fight:v f4h f4i ht0 i6d;fighter:n 9l6 3bv 9js;fighting:a kz;fighting:n 2bf;figure:n 73a 5ee bcd 3bw
figure:v eay igi g8o e55 e1s;figurine:n 3bx;figuring:n 5x9;file:n 6lk 8p6 3bz 3by;file:v exn fqb gt5 ene exm
filing:n 7bg 932 1zy 1vh;filipino:n 9c6;fill:n b8v cgu;fill:v dtk dth iae hrx fas hrw;filling:n cgu b5v 887 4hb
fillip:n 5z4;filly:n 2mx;film:n 6pb 6d7 3c1 3c0;film:v exq gdp;filming:n 1z6;filter:n 3c2 3c3;filter:v fvd fvc h4x
filthy:a jx 4y;final:a c1 jq;finale:n 752 cs8 18d;finally:r cvn cvm;finance:n 27n 69j 29m;finance:v hfp hfs
financial:a x4;financing:n 27o;find:v hhq hax hke erm eb8 h95;finding:n 15j 2ce 933;fine:a qi;fine:r cvv cx5
fineness:n 4nl 5a8 4zc 4rv;finger:n 5lj bak 3c4;finger:v fd1 fky erz;fingering:n 25d 153;fingernail:n 5m1
fingerprint:n 6qq 71i 4m2;fingerprinting:n 15m;fingertip:n 5lk;finicky:a bh;finish:n 4m8 cs8 c4n 8ua
finish:v dw3 dm5 i7a fhl fc1 dm4;finishing:n 4m8 18c;finn:n 9bq;fire:n 7jz 22f b5w 3c6;fire:v f7r f7k dk3 hsp f7m gze
firearm:n 3c7;firecracker:n 3c8;firelight:n ang;fireman:n 1jl aft aa5 9se;fireplace:n 3c9;firepower:n 5e1
fireside:n 8ux 3ho;firewall:n 12y 3cb 3ca;firewood:n cls;firework:n 3cc;firing:n 22f 13w 1gv 18n;firm:a p9;firm:n 8dm
firm:r cvs;firmly:r cvs cz9;firmness:n 53s 4ub 4yt 4q9;first:a c0;first:n biw b9g cs4 1rp;fiscal:a x4
fish:n 2oj 86o 9d8 8zm;fish:v flc f84;fisher:n 9sf;fisherman:n 9sf;fishing:n 1k7 1k8;fishmonger:n 9sg;fishwife:n 9sg
fist:n 5lg;fistfight:n 2bm;fistfight:v f3w;fit:a og;fit:n c0a bvk 4yg 1n5;fit:v ies ibb dip dio ib2 ihl
fitness:n 4n2 5bg;fitting:a no;five:n bcl 8eb 3ce;fix:n c0j 1dx 1bd 18j;fix:v dg7 fmu eto gaq f8t g9m;fixed:a ji
fixer:n 9sh cgv a1v 3pm;fixing:n 1bd 3bm 1bs;fixture:n 3cf aa1 4q7 1bd;fizzle:v icy;flag:n 3cg 6kv 710
flag:v f0k dxu gxu gb5 d9f;flail:n 3ch;flail:v fs8 h6n;flair:n 5nq 4ru bjr;flake:v g5e fmk fh6;flame:n b5w
flank:n 8r5 bli 84h 2o5;flank:v idy;flannel:n 3cj 4fq 3ck;flap:n 3cl c02 7t8 5hp;flap:v gru gpy h6m h6l gln f23
flapper:n 9si;flare:n bjr b5x 70z bww;flare:v ijv dj0 ijw dja;flash:n 7rj 4zn 7j1 5xp;flash:v hb9 drc h9z ese h3y h9u
flashback:n 6if 7n0;flashing:n 7j1 3cm;flashlight:n 3cn;flashy:a ud 4r;flask:n 3co be7;flat:a ac o2
flat:n 934 3cp 70r 3cq;flatly:r cwv;flatness:n 55n 76h 5t4 4zv;flats:n 3cs;flatten:v dul duk dp8;flatter:v eo7
flattery:n 6t7;flatus:n 1wq;flaunt:v h9z;flautist:n 9sm;flavor:n c7s 5sy 600;flaw:n c4z c4x c4u;flea:n 2lt
fleck:n 914 4lf;flecked:a mq;fledgling:n a3i 2i9;flee:v h5b;fleet:a bb;fleet:n 8la 8l9 8l8;fleeting:a ho
flesh:n 5fp 5ee av7;fleshy:a bi;flex:v h1o ha0 h1n fiq fip;flexibility:n 53a 4k6 4wz;flexible:a c9;flick:n 7mo 6yx 6pb
flick:v hba has gr6 g5t ijx g5u;flicker:v gpr ijx hba;flight:n 8i4 1cx 3ct 10j;flimsy:a te 7b ru;flinch:v h3w
fling:v fzg h6q hjb hg6;flint:n cgx;flip:n 1jy 890 2fm 2fl;flip:v gr5 fzb has gr7 gr6 fzh;flirt:v f0g huy;flit:v grn
float:v grx gs1 gpg i1x gmv fzq;floating:a r6;floc:n c9t;flocculate:v i8b i8c;flocculation:n b5y
flock:n 8cb 8c9 bf5 8kq;flock:v h0r h0q;flog:v frp frr;flood:n anc bf8 3cu 1ec;flood:v g0p dcy hpo dtj;flooded:a cv
floodhead:n ane;floor:n 3cv 3cw 6re 935;floorboard:n 3cx 3cy;flooring:n 3cv cgy;flop:v gww gwv i1r;florid:a dy
floridian:n 9cs;florist:n 9sl 3cz;flounce:v gtj;flounder:v gtn ht1;flour:n 82j;flourish:n 71t 71u 71s 71r
flourish:v djd hog fuk;flout:v ei1 elt;flow:n 7r1 ct2 1eb b5z;flow:v h4j h4l iic g21 dcz;flower:n aq2 aq1 cu4
flower:v di4;flowerbed:n 3d0;flowering:n b3z b8m;flowing:n 7r1;flu:n bvv;flub:v i1m;fluff:n cdc 2rn 11j
fluid:n cif cie;fluoresce:v hbe;fluorescein:n cj9;fluorescence:n anh;fluoride:n cgz;fluorine:n cax;fluoroboride:n ch0
flurry:n 1n4 ap5;flurry:v h5x gj4;flush:a pn;flush:n cu4 bur byp 8ak;flush:v d78 dts her fki dtu dtt;flushed:a dw 4i
fluster:v gj9 gj2;flute:n 3d3 3d2;flutter:n 1f9 bqp 7t8;flutter:v grn gpr gro gpv d17;flux:n ct3 7r6 cgn bul
fly:n 2lu 4ay 3d4 14f;fly:v gum gn7 guo fut gn0;flyer:n 7h9 9sk 9fq;flying:a f7;flyway:n 8wf;fm:n 6dx caw
foam:n 936 ch1;foam:v dyd;focus:n 5s4 4mg 4s4 bwg;focus:v ebu hbh ect djp djo;focusing:n 5s4 1go;foe:n 9r9 9sn
fog:n ani c7e 5qs;foible:n 4pj 3d5;foil:n 3d6 60t 3j9 3d7;foil:v ii0 i44 fmg;fold:n bm7 8cc b60 8ca
fold:v fih dpm hua fn6 e0n;foliage:n aw0 3d9;folk:n 8a1 8mm 8be 767;folklore:n 675;folks:n 8bf 8a1
follow:v gz1 igc gyh i2u igd;follower:n 9sp 9sq;following:a 1f;following:n 8ia 1ds;folly:n 4w5 2fq 5p7 1lf
fond:a i3 fo;fondly:r czd;fondness:n 7wo 81b 4ie;food:n ya 821 5xx;foodstuff:n 3g2 82d;fool:n 9sr 9k9 9y6
fool:v i5h fbx em5 em3;foolhardy:a 2v;foolishness:n 4w5 5p7 2fq;foot:n bac 8s6 2lh;foot:v hki gs4 e5f
footage:n 3da b03;football:n 1km 3db;footbridge:n 3dc;footing:n bp6 bg7 3dd;footnote:n 6x8;footpath:n 3u8
footprint:n 6qr 6qv 59m;footstep:n 7pk 1cg bda;foraging:n 20v;forbid:v ehm hwc;forbidden:a mg;force:n 5dd anj 541 8hb
force:v i0b g9v gpa edv g0v fzx;forceful:a 1k;forearm:n 5le;foreboding:n 7z8 7j0;forecast:n 6wa;forecast:v es6 eay enk
forecasting:n 6w8;foreclose:v hwc hjy;forefather:n 9st 9su;forefinger:n 5lm;forego:v ifj i23 hlt;foreground:n 64d
forehead:n 5mm 5k3;foreign:a ca gi;foreigner:n 9sv 9sw;foreknow:v ebo;foreknowledge:n 7hn;foreman:n 9sy 9sz
forerunner:n 9af 6z2 bit;foresee:v ebo g8q i4q;foreshorten:v df0 df1;foresight:n 4wa 5xg;forest:n 8pv 939
forestall:v hwc i4q;forever:r cww;forfeit:v hlt;forge:v gbk ga4 g8g gq7 gq6 gai;forget:v e3c e3p e3l;forgetful:a p3 1q
forgetfulness:n 5q9;forgive:v eqb i4k;forgo:v i23 ifj hlt;fork:n 1he bmv 3df;forked:a vd;form:n 6eb 5zu 645 55p
form:v hvx i7y i86 d8i gai hul;formalism:n 65s 66c 1ih;formally:r cyk;formation:n 8p1 1zx 19p 93b;formative:n 6ek
former:a lz m0;formidable:a 26;formula:n 6uz 6ye 6v0 6zj;formulate:v es4 g8g ew1 g8i;formulation:n ch2 20k 76i
forsake:v e3o;forswear:v ehv;fort:n 3en 3di;forte:n 5by 75f 3dg;forth:r cze cx7;forthright:a 8r;forthwith:r cvq
forties:n cnt cnu;fortification:n 3dh 5og 1b9;fortify:v ddc g6u f47 ddg ddf;fortitude:n 53t;fortress:n 3di
fortunately:r cvf;fortune:n am5 b1q am6 c54;forty:a s1;forward:r cx7;forward:v gvj;forwarding:n 13s 1a6
foster:v i3u i2p eqp;fostering:n 7hc 29g;foul:a kh cp;foul:v f8g dws fww f8f dwr dwq;found:n aye;found:v huc g9l e54
foundation:n bg6 8oa 3dk 679;founder:n byt 9t0 9t1;founding:n 19t;foundry:n 3dl;fountain:n 3do 970 3dn 3dm
fountainhead:n 6s2 8ry;four:n bck 3dp;foursome:n 8c3 bck;fourteen:n bct;fourth:n biy bc8 70k;fowl:n 2jc 840
fox:n 9pu cdx;foyer:n 2q5;fracas:n 7cj;fraction:n chy 3dq bc1;fractionate:v fvh fvg;fractionation:n 1hf
fracture:v dc9 g7u dl2 d7i d7h;fragile:a 86 ru;fragment:n 93a 439 73p;fragmentation:n 1hd bs1 b61 7r8
fragrance:n 5sv 519;frail:a ey 86;frambesia:n bw7;frame:n 3ds 3dt 5ee cro;frame:v g5j ifh i5l ew2 eag ga7
framework:n 622 4ym 3du;framing:n 20m 3dr;franc:n baz;franchise:n 6mb 8dn 5d6;frangipani:n aqu;frank:a 8r
frankly:r czz;frantic:a v u9;frantically:r d0n;fraternisation:n 26x;fraternity:n 8is 8e7;fraternize:v hrl
fraud:n 1ty 9x6 1tg;freak:n 9t2 9dp;freckle:n 5ex;free:a lm;free:v htw hp8 g10 i4j hzj htx;freedom:n bry c7v
freeman:n 9t4;freeway:n 3b4;freewheeler:n 9t3;freewheeling:a pf;freeze:v dno d5m dnr dms;freezing:n b62
freight:n 300 283 b02;freighter:n 2vx;french:n 730 9ci;frenchman:n 9br;frenzied:a ua v;frenzy:n bzq
frequency:n ct4 bhq b9i;frequent:v hxf gnd;frequently:r cv4;fresh:a gm;fresh:r cxk;freshly:r cxk d0a
freshman:n 9t5 a3i;freshness:n 4y8 4r5 bus 5oe;fret:v gjg gh2 hnn h8k gix ghm;friction:n br4 ank 1r7;friday:n coq
friend:n 9t7 9ee 9dk agp;friendliness:n 7wt 4jx;friendship:n bnp;frieze:n 3dx 3dw;fright:n 7yz;frighten:v gi2
frightened:a p q;frightening:a 23;frightful:a 22 la;frigid:a eu ex;fringe:n blz 8zs 8bm;frizzle:v dkg fe5
frog:n 2is 9bs 3dy;frogmarch:v h60 fur;frolic:n 1le;frolic:v gq5;front:n 8uq 8ur 64s 3dz;front:v idu f3q
frontage:n 596 bi3 3b8;frontier:n 8rr 8rn 67m;frost:n chq amq b63;frost:v g00 fcx fcw dbr;frostbite:n bxq;froth:n 936
frown:v d2t;frowzled:a ur;frozen:a ex;fruit:n avr 4hv 7jm;fruitfulness:n 5az 5ns;fruitless:a nh;frustrate:v i44 gk8
frustrated:a ti;frustration:n 80y 112 7yw;fry:v ihu dkf hz0;fuel:n ch4;fuel:v ho7 hpm hh4 ggl;fugitive:n 9ta 9t9
fulfil:v g93 fas ic3;fulfill:v g93 ic3 fas;fulfillment:n 805 10q;full:a 60 65;full:r cum;fullback:n 9tb 1rz
fullback:v f3n;fullness:n c4r 51t c46 580;fully:r cum cyc;fulminate:v el5 dre dj7;fumble:n 11i
fumble:v fkz h34 fd3 i1m f3m;fume:v gjj ikb h91 d51;fumes:n cfo;fun:n 1jf 6y1 2gj 4jo;function:n bfv 5b4 1ri bfr
function:v g0t ic2 f4t;fund:n b1b b1l 8e4;fundamental:a fb nc rq;fundamentally:r cuc;fundamentals:n 61v;funds:n b16
funeral:n 7u0;funnel:n bka 3e1 3e0;funnel:v fua;funny:a f2 b7 o6;fur:n cdw 2kb 3e2;furious:a vp 15 3i;furl:v dsa
furlong:n baf;furlough:n cn2;furlough:v hsq ee1;furnace:n 3e3;furnish:v hni ho3;furnished:a d0;furniture:n 3e4
furor:n 5ua 1my;furrow:n 3e5 bm5;furrow:v fie fig fif;further:a 5a;further:r cv1;further:v i3u i3w;furthermore:r cv0
furtive:a ql;fury:n 7yr bzq 549;fuse:n 3e7 3e6;fuse:v dpb dpi f7w dph;fusion:n 7on c1a b64;fuss:n c02 7om 7ck 1n4
fuss:v gjg i3i;fussy:a de mt bh;futile:a vg nh;futility:n 5b9;future:a fp;future:n cmj 6fi 3e8;fuzz:n av1 9ib 64t 5fk
fuzzed:a 2e;fuzzy:a 2e 8w;gabardine:n 3e9 3ck 39x;gabble:v f0c;gable:n 3ea;gadfly:n a5z 2lv;gadget:n 2qd
gadgetry:n 3eb;gaelic:a xn;gag:n 6xw 3ec;gag:v he1 g44 fiz em2 d5k d5j;gage:n 3ww 3ev;gagwriter:n 9tc;gaiety:n 7zx 7y5
gain:n bd5 5bt 586 ax3;gain:v hkw hkl hkp h0c f5v d9k;gainful:a nk;gait:n ctb 1cc 1cb;gal:n b9v baa 9td
galaxy:n 8kd asb 8ke;gallant:a ss fi;gallant:n 9o6 af6;gallantry:n 4u3 4xh 2ej;gallbladder:n 5hj;galling:a x
gallon:n b9v;gallop:n 1cf;gallop:v gvx gw0 gvy;gallows:n 3ed;gallus:n 2wf 2jd;galvanic:a x2 ag;galvanism:n an7 1qq
gamble:v i30 f80;gambler:n 9te 9tf;gambling:n 1jg;game:n 1kb 1kc 1jh 2lg;gamecock:n 2id 9vl;gamin:n afz
gamma:n 700 ba2;gamut:n 59h 70f;gang:n 8je 8kn 8jc 3ef;gangster:n 9tg;gap:n 4ow 95a 3eg 91z;gape:v hbr ig8;gaping:a ky
garage:n 3eh 3ei;garage:v hk8;garb:n 2r7;garbage:n cgf 6p8 3ej;garbed:a 5g;garbled:a 5m;garden:n 3ek 8pz 3el
garden:v gf9;gardener:n 9th 9ti;gardening:n 1zl;garland:v gb4;garment:n 3em;garner:v hkn fy4 fpv;garrison:n 3en 8no
garrison:v f4d;gas:n ch5 cbz bu5;gas:v f70 eoj;gash:v flm;gasoline:n cbz;gasp:n 1wk;gasp:v d0x;gassing:n b65 194
gastrocnemius:n 5lq;gate:n 3ep 3eq ax9 3er;gatepost:n 3es;gateway:n 3et;gather:v fpv hui d9n eti fm7 i6q
gathering:n 8bn 2el 23h 3eu;gaudy:a ud 4r;gauge:n 3ev bj7 59p 57v;gauge:v e7q fgd ern dwl duv dpc;gaunt:a bk
gauss:n ba3;gavotte:n 1m2 75y;gawk:v hbr;gay:a 44 gs;gayly:r cvr;gaze:n 1y0;gaze:v h9b;gear:n 3ew 3ey 3ex;gear:v dih
gearset:n 3ez;gee:n ba9;gegenschein:n amt;gelding:n 2mz;gem:n 3f0 cca 9y8 85b;gender:n 6fd 52m;general:n 9tk 5yg
general:v eeb;generalist:n aa6;generalization:n 5vl 632 5vu 5uk;generalize:v ezc eze evc d7b;generally:r cy2
generate:v g86 g89 g87 d43;generation:n 8ml 8mj crf ctr;generator:n 3f2 3f1 9tl 3f3;generosity:n 4sl 275
generously:r cyq;genesis:n 7lh;genetic:a g0;geneticist:n 9tm;genial:a cs er;genie:n 98y;genius:n 9tn 5ne 9dh 5nt
genre:n 606 77h 76n 3f4;gentian:n asi;gentle:v ggv hs9 ft3;gentleman:n 9to ajc;gently:r d0m;gentry:n 8nb;genuine:a v5
genuinely:r cva;genus:n 604 8es;geochemistry:n 68s;geographer:n 9tp;geographic:a xr i5;geographical:a xr i5
geologist:n 9tq;geology:n 694;geometric:a p4 wp;geometrical:a wp p4;geometry:n 67s;georgian:n 9ct 9cb 737
germ:n 5zh 5eq 2hr;german:n 9d0;germanium:n cay;germinate:v dme gf4 dmf;gesticulate:v ewz;gesture:n 1ej 712 2eh
gesture:v ewz;get:v hfb d8w d7v dyl gzm fti;geyser:v h53;ghastly:a 27;ghetto:n 8uu bpx 8td;ghost:n 62i 9tr 990 7b8
ghost:v gn2 gig gd9;ghostlike:a jm;ghostly:a jm;ghoul:n 9ue 98w;giant:n 2hg 9l4 8de 9tt;gibbet:n 3ee;gibelike:a pd
giddiness:n 4jn bz9;gift:n axk 5no 276;gift:v hy1 het;gig:n 3f6 46j 3f7 3f5;gigantic:a h2;giggle:n 791;giggle:v d2l
gild:v gbv;gilded:a 48 po;gilt:a 48;gingham:n 3f8;ginkgo:n aq0;ginmill:n 2so;gird:v f47 fw6 fk4;girl:n 9tu 9s8 9oa 9tv
girlfriend:n 9tw 9tv;girlish:a kt;give:n 537;give:v hmv hob hes hgz f2l get;giveaway:n ay1 7es 6pp;given:a 4 fn
given:n 628;givenness:n 4p1;giver:n 9tx 9py;giving:n 276 6sk 12c;glacier:n 93c;glad:a wf;gladiator:n 9ty a81
glamor:n 4lj;glance:n 1xx;glance:v hbv gr4;gland:n 5hb;glanders:n bx6;glare:n 4zl 1y1 c2e;glare:v d2u ik2 hbk
glaring:a 36 6t;glass:n ch7 3fa be8;glasses:n 46l;glassy:a cx;glaucoma:n bx1;glaze:v fhr d84 ho2 heh;glazed:a cx d5
gleam:n 4zr 7rl;gleam:v hbl hbc dr8;gleaming:n 7rl 4zr;glean:v fle;glee:n 7zy 806;gleeful:a gq;glibness:n 57d
glide:v gql guq gqm;glimmer:n 7rl 636;glimpse:n 1xx 64e 6z1;glimpse:v h8j;glint:n 7rk 4zo;glint:v hbl hbv
glinting:a 34;glisten:v hbl;glistening:a 37;glitter:n 4zm 7rm;glitter:v hbl;glittering:a 34;gloat:v eok hc1
global:a jj py;globe:n 92t bln 3fb;globulin:n ck8;glom:v hn3 hfd;gloom:n brh 80a c7p;gloomy:a 32 83 46;glorified:a 1x
glorify:v emq dwh e18 dwi;glorious:a fj 2f;glory:n c2s 4li 4zj;glory:v emg;glossary:n 6jb;glottochronology:n 69o
glove:n 2sv 3fc 2wc;glow:n bus 532 anw 7vc;glow:v hbd hbf ikf gmn gmm;glower:v d2u d2t;glowering:a dg;glue:n ccd
glue:v fmc dw8;glued:a 1m;glum:a dg;glut:v fbo hpo;glutton:n 9tz;glycerine:n cha;glycerol:n cha;glycerolize:v gy3
gm:n bbu;gnash:v d5n;gnaw:v fuh dh5;gnome:n 98r 7an;gnp:n ax7;go:v gmu hqd gnn d8w igf;goad:n 3xb 7hd
goad:v gli ffh ffg elx;goal:n 66s 8ua 3fd 176;goat:n 9im 9d7;gobble:v fa5 f2c;god:n 98h 9u0 3ja;goddam:a 7w
goddamn:a 7x 7w;goddamned:a 7w;goddess:n 98j;godlike:a e2;going:n za 7m9 zo;goitre:n bwl;goitrogen:n chb;gold:a j2 48
gold:n b1r 50g caz b11;golden:a 48 dn j2;goldsmith:n 9u1;golf:n 1kl;golfer:n 9u2;golfing:n 149;gone:a z lw;goner:n 9u3
good:n 5bz 4tl 5al 33s;good:r cun cw0;goodness:n 5al 4tl;goof:v i4s;goose:n 9v5 847;gop:n 8k6;gore:v fuf g35
gorge:v fbo;gory:a 2r 2t;gospel:n 6jp 6uk 769 6yf;gospeler:n 9rm;gospels:n 6jp;gossamer:a uj;gossip:n 79m 7f8 9u4
gouge:v fir hhi fis;gourd:n 3fe arv aru;gourmet:n 9ri;gout:n bwk;govern:v i0q hvd i64 i8i;governed:n 8fn
governess:n 9u5;government:n 8d5 294 5pv 69g;governor:n 9u6 3ff;gown:n 3fg 8l3 3ri 3fi;grab:v ftw hlw h7a hpt fni ed8
grace:n c4k 52i 4wo 4j5;grace:v gbm iio;graceful:a dl;gracefully:r cym;gracious:a 7n;graciously:r cym
grade:n 8j3 c22 561 b9o;grade:v e6q fkk e6p e6o;graded:a ea;gradient:n bjn 560;grading:n 235 1zd 1xr
graduate:n 9ef 3fj;graduate:v hj0 hiz di9;graduation:n 18f 7u7 6z0 22t;grain:n 93d 874 cdl bbt;graining:n 4zh
gram:n bbu;grammarian:n 9u7;grammatic:a xi;grammatical:a xi;granary:n 3fk;grand:a k0 po;grandchild:n 9u8
grandeur:n 4rx 4uv;grandfather:n 9u9;grandma:n 9ua;grandmother:n 9ua;grandparent:n 9ub;granite:n chc 4qa
granny:n 9ua 9uc 3fl;grant:n axp 125 ax2;grant:v hi7 hir eib hi6 hmu;granted:a 4;granular:a sf;granule:n 93e
grape:n 86h avy 3fm;grapevine:n 7fa avy;graph:n 73d 73b 6zm;graph:v gg3 gg4;graphic:a sy;graphical:a sy;graphite:n cel
grapple:v i67 g4i;grappling:n 1pa 1k2;grasp:v fdi e1o;grasping:n 5xk 1vj;grass:n arl agj 872
grass:v f7u g6r g4y fcz fcp el6;grassfire:n 7k2;grasshopper:n 2m8 891;grate:n 3fn 7pl 3fo;gratification:n brl 26n
gratify:v gld faq;grating:n 3fo 3fn 38a;gratitude:n 7x9;gratuitous:a lm jv;grave:a r1 7t fd;grave:n cne 3fp
gravel:n cc8;gravely:r cyg cuq;gravestone:n 3fq;graveyard:n 8sk;gravid:a 1t;gravity:n anp 4jl 7y6;gray:a 4e kq k8
gray:n 504 3fs 8r3 2na;graybeard:n a44;graze:v g4o g72 g4p ffe fa7;grease:n chd c6o;grease:v fhq;greasy:a br
greatcoat:n 3ft;greatest:a tu;greatness:n 5ck 57x;grecian:a xq;greece:n 8zu;greed:n 4z5 1tp;greek:a xq;greek:n 735 9bt
green:a ig;green:n 50k 8wa;greenhouse:n 3fu;greenness:n 58o c1x 50k;greenroom:n 3fv;greens:n 85o;greet:v epr epq ebi
greeting:n 6q0;grenade:n 3fw;grey:a 4e kq k8;grief:n 80h 5ze;grievance:n 81k 7gb 7ee;grieve:v gjr gjs;grievous:a 7t fd
grill:n 3g0 3fy;grill:v dki eh2;grille:n 4go 3fz 3fy;grim:a mo 27;grimace:v d30;grimy:a 4w;grin:n 714;grin:v d2g
grind:v g67 fqu htt h2w dkr g7y;grinding:n 93f 7pm anl;grinning:n 714;grip:n 1vk 3gy 2rl anm;grip:v fe6 g4i glr
gripe:n 7eb;gristmill:n 3g1;gritty:a sf 2y;groan:n 78w;groan:v f11;grocer:n 9uf;grocery:n 3g3 3g2;groggy:a 9u
groin:n 5me 3g4 2wo;groom:n 9uh af7 9ug;groom:v hrg d3k d3f;groove:n bl8 246 5ek;grope:v fkz i1t fd5;grotesque:a 2g b6
grotesque:n 3g5;ground:n 943 906 cfu bg7;ground:v fkc fys fyr ekd h0g h0f;grounder:n 14h;groundless:a ty
grounds:n 5yw 4ht 8um 6vm;groundwork:n 5wu 3dk 2a7;group:n yo cah 684;group:v e6k f4f;grouping:n yo 238 5tr
grove:n 8pw 3g6;grovel:v h47;grow:v d86 de4 de5 df4 dfi i87;grower:n 9e9;growing:n b67 b66;growl:n 7pn;growl:v f12
growling:n 7ef 7pn;grown:a id;grownup:n 999;growth:n b67 b68 b6g 8ps;grub:n 829 2mo;grudge:n 81k;gruesome:a 27
gruff:a 3e;grumble:n 7q8 7eg;grumble:v eqt eqs f12 hdq;grumbling:n 7q8 7eg;grunt:n 7po 9ui;grunt:v f0t
guarantee:n 6sl 6sm b0z;guarantee:v ep7 ep8 ep4 epb;guard:n 9ul 9uk 3g8 56l;guard:v hwk f7b f7d i6u;guardian:n 99t
guerrilla:n 9um;guess:n 6y5 5xd;guess:v e4p erh e7q e50;guessing:n 5xd;guest:n 9un 9uo 3rl;guidance:n 6r7 2ac 1vl
guide:n aj9 9up 6jf 64p;guide:v gu9 gz5 hv9 hb8 fd8;guidepost:n 60e 6ym;guilt:n brv 80k;guitar:n 3g9
gulf:n 93h 4ox 93g;gull:v i5h em5;gully:n 93i;gulp:n 1ws 1wt;gulp:v fch f32;gulping:n 1wt 1ww;gum:n 83b 5gl che ccd
gummy:a e;gun:n 3ga 2qz ad8 9uq;gunfire:n 13x;gunman:n 9uq ad8;gunner:n 9f6;gunplay:n 13z;gunpowder:n cjz
gunshot:n 13x;gunslinger:n 9uq;guru:n 9ur 9ut 9us;gush:v h4p eod fzw;gust:n anq;gusto:n 7wa;gut:n 5jq 93j 30h
guts:n 53u;gutter:n 3ge c5d 9uu 3gf;guy:n 9uv 3gh 3gg;guzzle:v f9x;gym:n 3gi;gymnast:n 9uw;gymnastic:a 5
gymnastics:n 1jo;gynecologist:n 9ux;gyrate:v h2y h2q;gyration:n 7tb 1eu;haberdashery:n 32r 3gk;habit:n 5q1 1in 3gl b69
habitat:n 8uv;habitual:a 5t;hack:n 9uy a0m 9uz 3gm;hack:v fgy i69 fgz f8i f8h dyq;hacker:n 9v1 9v0 9uy;hackneyed:a lh
hackwork:n 1pc;haggard:a uu bk;haggle:v hil;haiku:n 6hl;hail:n ans 93k 6q3;hail:v emt iia eq2 eq1 ijo
hair:n 5f7 bdj av1 5f6;haircut:n 5fd 1fq;hairdo:n 5fb;half:n bc6 crs;halfback:n 9v4 1s0;halftime:n cso;halfway:a 3r
halfway:r czn;hall:n 3go 2q5 3gn 391;hallelujah:n 6t2;hallmark:n 4nw 709;halloween:n cpi;hallucination:n bzh 62g 5xz
hallway:n 3go;halo:n 4zj bkj;halogen:n chh;halt:n btc 7o7 261;halt:v go7 go8 i48 dm8;halter:n 3gq 3h2 3gp 2le
ham:n 84y 9v7 9v6;hamlet:n 8im 8z1;hammer:n 3gr 5h7 3od;hammer:v fsa gbk;hamming:n 1mp;hamper:n 432 3gs
hamper:v deh f43;hand:n 5lf 9w0 6ij 5ok;hand:v hgo gz6;handbag:n 2rm;handclasp:n 6q6;handful:n bet be9
handicap:n c8t 5bq 5r3;handicap:v d6h f44 f43;handicapped:a c4;handiwork:n 3gw;handkerchief:n 3gx;handle:n 3gy
handle:v hux i0v f06 fd2 fe8 gkc;handlebar:n 3gz;handling:n 1r9 152 29o;hands:n 1vr 8he;handshaking:n 6q6
handspike:n 3h0;handstand:n 1ju;handwriting:n 6ij 1oy;handyman:n 9v8;hang:v fx3 fx2 hz1 gxc g21 ihh;hangout:n 8uw
hangover:n c3q 9w5 23x;hanker:v gmi;hanukkah:n cpm;haphazardly:r cwe;hapless:a cl;happen:v dld dlo i6i dln hhq
happening:n 7iu;happily:r cvr;happiness:n brm 7zp;happy:a wf;harangue:n 7gv;harangue:v ewr;harassed:a v1
harbor:n 8xf 3h3;harbor:v ghk iay hp7 hah;hard:a 8g;hardbake:n 839;harden:v dsw dsx diw di7 dgz;hardened:a j0
hardly:r cua cub;hardship:n c5c 4mq 7mk;hardtack:n 85e clr;hardware:n 3h5 3h6 3h4;hardworking:a 8m;hardy:a pv 2u
hare:n 84t;harem:n 3h7;harm:n bxg 7sa 1i2;harm:v d75;harmonious:a a4;harmony:n 4mu 74j bq7 7c7;harness:n 3h9 3h8
harness:v fxy f9f hvg dec;harp:n 3ha;harp:v euk geq;harrow:v gfc;harry:v giz doq;harsh:a se;harshen:v dzs
harshness:n 4ze 51s 4tc 4j4;harvest:n auy alu 23j 1zr;harvest:v fle dal;hasp:n 3hb;haste:n 55g 1n6 c44
hasten:v du8 h3p i39 g9c;hastily:r cyu;hat:n 3hc 1rj;hat:v d3n hq0;hatch:v d4i g8l gbu fia d4d;hatching:n b6a 4lc
hatchway:n 3hd;hate:n 81f;hate:v ghn;hated:a i2;hateful:a jy;hater:n 9v9;hatred:n 81f;haughty:a nu;haul:n 13c bd8
haul:v fv3 fuu;haunch:n 5kt 2o3;haunt:n 8uw;haunt:v gzi gig gnd;haunted:a 6h;haunting:a cf
have:v hez i8o h7t hf2 d7v f8x;haven:n 3he 8xf;haversack:n 2ri;havoc:n 1mz;hawaii:n 902;hawaiian:n 9cu
hawk:n 2il 9va 3qh;hawk:v hls f8a d33;hawker:n a5n 9ry;hay:n 873;hayfield:n 8uo;haystack:n 8b0;hazard:n c8k am5 3hf
hazard:v erh i32 i30;haze:n ant 5qs;hazy:a 5i 8w;head:n 5jv 2h2 5mu 9vb;head:v gug hva gz4 igz gu9 ij9
headache:n 5z9 byd;headgear:n 3hh 3hk 3hj;heading:n 6fx 8zd 39g;headland:n 95u;headlight:n 3hl;headline:n 6fy
headline:v evq hnu;headlinese:n 76j;headmaster:n 9vd;headquarters:n 3hn 3hm 8o8;headsman:n 9ve;headstand:n 1jv
headstrong:a kc;heal:v dgv d6z d5u;healer:n ahv;healing:a dt;healing:n b6b;health:n c3t bn5;healthy:a w8
heap:n 8aw bf5 2y2;heap:v hiw fyu dtl;hear:v hca e2f i01 h7s hcd;hearer:n 9vf;hearing:n 2ck c5s 8ts 1ya
heart:n 63d 5hn 4u2 8sm;heartbeat:n 7qv cra 5dg;hearth:n 3c9 3ho 8ux;heartily:r cz5;hearty:a w9 dx
heat:n anu 52x 5tf 4ih;heat:v dni hnx ggj dnk;heater:n 3hp 136;heating:n b6c 3hq;heave:v ewh fz6 h23 fv6 h69 d0x
heaven:n 8u5 5nw;heavenly:a wl wm;heavens:n 8sj;heaver:n 3hr 9vh;heaviness:n 53j 808 5e4 5a6;heaving:n 7ok 1wc 1e2 131
hebraic:a xs xt;hebrew:a xt xs;hebrew:n 9be;hectic:a u;hedge:n 3hs b0p 6x3;hedge:v eio g7i g7h drl;hedonism:n 90f 69r
heed:n 5s0;heed:v i58;heedless:a e6 3l;heel:n 3ht 5lv 9ip 858;heft:v fv6 fv7;hefty:a tc 7c;height:n 5a9 bof 52f 59t
heighten:v ds0 drz de2 gx3 dp4 ddu;heights:n 8v3;heir:n 9vj aga;heist:v i56;helium:n cb0;hell:n 8uy 7k6 5nz 5ny
hellenic:a xq;hellenic:n 735;hellion:n 9vk;hello:n 6q7;helm:n 3hv 2gc;help:n 2d0 9fe 5bl 5b5
help:v i38 d5v ihm igs fam i3x;helper:n 9fe 99g;helplessness:n 5e3 bsn 80p;hem:n 3hw 78x;hemisphere:n 8uz blm 5j0
hemoglobin:n ck9;hemorrhage:n bxk;hemorrhoid:n bye;hemosiderin:n cka;hen:n 2jh 2ie 844 2h6;hence:r cvh;henpecked:a 91
hepatitis:n bvz;herald:n 9vm 6z2;herald:v evl emt eq1;herb:n as4 87e;herd:n 8ch 8ci 8gj;herd:v h11 h10 ial;here:n 8r7
hereafter:r d07;heredity:n 4xu;hereinafter:r d07;heretic:n 9vo 9vp;heretofore:r cuz;heritage:n 5q3 4xv axh 11w
hermeneutics:n 6aa;hero:n a2f 643 9js;heroic:a h1;heroics:n 1mq;heroine:n 9vt 9vu;heroism:n 4u3;herpetologist:n 9vr
herringbone:n 3hx 3hy;hesitancy:n 7zc 4jh;hesitate:v i9m i9o;hesitation:n 5rt 4jh 25z;hex:n 7ay;hexameter:n 77m
heyday:n cu4;hi:n 6q7 902;hibachi:v dkj;hibernate:v d1u;hidden:a vu qm;hide:n cdh 2k5;hide:v hab g53 djn
hideaway:n 8v2 3hz;hideous:a ki 2h;hideout:n 8v2;hiding:n 252 c9f;hierarchy:n 8n0 8mw;high:n 57i c7d c08 c07
highlight:v dy1 d3g;highly:r cwx;highness:n 9vv 5aa 57h;highroad:n 3i0;highschool:n 8oj;highway:n 3i1;highwayman:n 9vw
hijack:v fwe hjs;hijacker:n 9vw 9vx;hike:n 1ch 58a 589;hike:v gx4 gt7;hilarious:a f5;hilarity:n 7zy;hill:n 93l 3qm
hillbilly:n 9vz;hillock:n 940;hillside:n 93m;hilt:n 3i2;hilum:n 5en aq7;hinder:v hw5 i43 f43;hinge:n 3i4 bom
hint:n 7b7 6z3 bf4 bf1;hint:v es9;hip:n 5ks 5mc 5ma bl4;hipline:n 8v1 8v0;hire:v ht6 hwx hf5;hiss:v f1x h4q f1y emv
hissing:n 7pp;histology:n 68o;historian:n 9w1;history:n cmi 6ls 69n cmp;histrionics:n 724 7ep;hit:n zd 143 10u 7jy
hit:v fre ff1 fr4 h0c fd0 f7v;hitch:n cu0 btc 5r7 3i5;hitch:v flz gsv gq8 gvn g7f;hitherto:r cuz;hitless:a tk
hitter:n 9gd 9w2;hive:n 8gh 2tz 912;hoarse:a 3e;hobble:v gsv hw9 fja;hobby:n 1jm 3i6 2in;hock:v hox d6i
hodgepodge:n 8ns 65j;hoe:n 3i7;hog:v hlx;hoist:v fv4 g77 fv5;hokan:n 72h 9az;hold:n 1vk 5xj 5dk csm
hold:v icw fdl get hez e9d ghk;holder:n 3i8 9w4 9w3;holding:n 1ve awl;holdup:n 1ua 269;hole:n 93o 3i9 3ia bmi
holiday:n cmy cpg;holler:n 78g 93q;holler:v erb er6 eqx;hollering:n 78g;hollow:a im;hollow:n bmg 93q 93p
hollowness:n c4e 565 4uq;hollyhock:n as0 arz;hollywood:n 8e2 c7r;holocaust:n 2fk;holster:n 3ib 3ic;home:a ce
home:n 8tr 39y 8r8 3id;homebound:n 8a2;homefolk:n 8bh;homeland:n 8s1;homer:n 14p b9t;homesteader:n af2;hometown:n 8yy
homicide:n 18v;homogenate:n chi;homogeneity:n 4oe 4py;homogenize:v du0 du2 du1;homosexual:n 9w7;honest:a eg v9
honestly:r czz;honesty:n 4ux ar7;honey:n 87u 9gp;honeybee:n 2m1;honeymoon:n cn0 cu1;honeymoon:v ifb
honeysuckle:n ats as6 aqk;honkytonk:n 3ie;honor:n 6t8 c2r 4us 4tn;honor:v i34 hwn hh7;honorable:a eg pq
honour:n c2r 6t8 4us 4tn;honour:v i34 hwn hh7;hood:n 9w8 93r 8ii 3ig;hoof:n 2li 2lj;hook:n 3ii bk1 5rf 3ih
hook:v foo hmy gbc fri hn3 hk0;hookup:n 3ik 3ij;hookworm:n 2kj c4b;hoop:n 3im 3il 4gp 2t1;hoot:n 78j 78n 5ai
hoot:v f0s f1w;hop:n 13m asu 7tv;hop:v gwd h6v gn3 h6u h6t h6s;hope:n 7y4 80z 65b 9w9;hope:v gmc gkz ead;hopeful:a 1v
hopper:n 3in 9wa 3io 2m8;hopscotch:n 1kq;horde:n 8gi 8jq 8gn;horizon:n 8v5 59f 8yk 8v6;hormone:n 5i9
horn:n 3iq 2hk 7i4 3ip;hornpipe:n 1m7 75z;horoscope:n 6w9 3ir;horrible:a 22;horribly:r cvy;horrid:a ki;horrifying:a 22
horror:n 7z2 3is 7x7;horse:n 2mw 3it 8nn 41x;horseback:n 2ke 93n;horselaugh:n 792;horseman:n 9wc 9wb
horsemanship:n 5om;hospital:n 3iv 8dc;hospitality:n 6q5;host:n 9we 8gi 2ht a1k;hostelry:n 3iw;hostess:n 9wf 9wd afn
hostility:n 4k3 br2 81g 21k;hotel:n 3ix;hotelman:n 9wh;hotness:n 52x buc 525;hotshot:n 9dh;hound:n 2kv 9ip
hour:n cqe cqf cqg 59r;hours:n cm9 cm8;house:n 3iy 8dm 8ig 8i9;house:v ieo hwt;housebreaker:n 9wi 9wl
housebreaking:n 1uf;household:n 8e9;householder:n 9w6;housekeeping:n 1nv;housewife:n 9wk;housework:n 1nv
housing:n 3iz 3j0 2zl;hover:v if4 i9n guu iid;however:r cuy;howl:n 78y 7pr 7pq;howl:v f17 f19 f13 d2j;howling:n 78y
hp:n ba6;hr:n cqe;hub:n 3j2 8t2;hubbub:n 7ps;hubris:n 4vx;huckster:n 9wm 9wn;huckster:v hls hil;huddle:n 7a9 8go
huddle:v h0w h48;hue:n 511;hug:v fsx fqw;huge:a h3;hugging:n 1x8;hulk:n 9tt 3j3;hulk:v ie6;hum:v f25 if5 hdp f26
human:n 2od;humane:a wq;humanism:n 665 664 8qt;humanist:a wr ws wq;humanist:n 9wo 9wp;humanistic:a ws wr wq
humanity:n 4sf 4nf 2oe;humanize:v gk4;humble:a tp sc;humble:v gk5 gjz;humbly:r cxe;humidity:n c86;humiliate:v gjz
humiliation:n c33 7xo 7kf 1bo;humility:n 4w0 7xt;humming:n 7pt 2g6;humor:n 6xt 4jp 81p 5e8;humor:v eml;humorist:n 9wq
hun:n 9wr 9d1;hunch:n 63c 1i8;hunch:v h1l;hundred:n bcz;hunger:n buh 4z4;hungry:a a2;hunt:v f89 gzh h3i h1g gpq fl1
hunter:n 9ws 9wt 95b 3j5;hunting:n 1k4 20t 1pb;hurdle:n 3j6 5r8 13o;hurdle:v gwf;hurl:v fz3 h41 f36;hurler:n a6n
hurricane:n anv;hurriedly:r cyu;hurry:n c44 55g 1n6;hurry:v h3d du8 du7;hurrying:a bc;hurt:a g3;hurt:n bxg 7wk 7wh 7s8
hurt:v h8p d4p gjc dg6 gjd h8o;hurtle:v h6h h41 fz3;husband:n 9wu;husbandry:n 1zk;hush:n 51e
hush:v due duf hdy dud duc;husky:a pu 3e;hustle:v h6y h3l hn4 hf9 efl;hut:n 3j7 3j1;hutment:n 3j8;hyacinth:n chj
hyalinization:n bvd;hydride:n chk;hydrocarbon:n chl;hydrochloride:n cf4;hydrogen:n cb1;hydroxide:n cib chn
hydroxymethyl:n cho;hymn:n 74w;hyperbolic:a 9w;hypercellularity:n bv0;hyperemia:n by4;hyperplasia:n bz6
hypertrophy:n bz4;hypervelocity:n cti;hypnotize:v d23;hypoadrenocorticism:n bvs;hypocellularity:n bv1
hypocrisy:n 6x1 4ur;hypocrite:n 9wv;hypothalamus:n 5jb;hypothesis:n 7b5 620 6y5;hypothesize:v e4u;hypothyroidism:n bvu
hysteria:n bzq 7z3 bzt;icbm:n 3js;ice:n chp 93t b1u 83l;icebox:n 3zc;icicle:n chr;icy:a ex eu;idea:n 5zf 66x 5zq 5xc
ideal:n 63n a2g;idealist:n 9ww;idealization:n 2du b6d 63p;identical:a q6 qb;identification:n 15l 71h c9g 5uu
identify:v e3z ezn e99 eb5 e69 e3x;identity:n 4i1 5uv bg1 4o7;ideologist:n 9wx;ideology:n 6bq 5vs
idiom:n 76r 7as 4yd 7ar;idiosyncrasy:n 4pj;idiot:n 9wy;idiotic:a wg;idle:a ty 8;idle:v htp;idleness:n 267 5ah 4j1
idler:n 9wz;idly:r d09;idol:n 3ja 9x0 63q;idolize:v ghz;ignite:v ijp ijq ggj;ignoramus:n 9x1;ignorance:n 67c
ignorant:a 9c fy;ignore:v f2g ehz e3t;ileum:n 5js;ilk:n 607;ill:a vx;ill:r cuo;illegitimacy:n bp4 4rq
illegitimate:a h9;illicit:a h9;illinois:n 9b0 72b;illiterate:a 9c;illness:n bv2;illuminate:v dhy e45 gbx
illumination:n c97 br9 7bn 531;illumine:v dhy;illusion:n 64r 62e 1th 12r;illustrate:v ez8 gc6 gb0
illustration:n 739 71a 5ym 3jb;illustrator:n 9f7;illustrious:a gu;image:n 640 4kz 3v9 64l;imagery:n 5v3;imaginary:a ok
imagination:n 5nu 5v3 5oa;imaginative:a 7p;imagine:v g8r e4p;imaging:n 5v3 1z3;imbalance:n bsu 55u;imbecile:n 9wy
imbed:v g11;imbibe:v g1q g1s f9v e2p;imitate:v gfe icd gco;imitation:a jl;imitation:n 65t 3jc 23s 6xy
immaculate:a 4u m9;immature:a kr ig;immediacy:n 4xr 5sf 55e;immediate:a 5e;immediately:r cvq;immense:a h3
immensely:r cue;immensity:n 57x;immerse:v g4s e2l g54 e2m;immigrant:n 9x2;immigration:n 10d 8ol;imminence:n bty
imminent:a 5d;immobility:n bt0 4q6;immortality:n 558 cnf;immunity:n c7t c7u 53z 18i;immunoelectrophoresis:n b6e
imp:n 98q 9x3;impact:n 7mp alv 15w 2bh;impair:v dgc dvm;impaired:a c3;impairment:n 7sa c90 c8t 1i3;impale:v fub g48
impart:v hl6 hnb h5o;impasse:n btl 2us;impassioned:a lv;impatience:n c0c 7yf 4j9;impeccable:a m9;impede:v hw5 fwr
impel:v g9v fzf;impelled:a je;impending:a 5d;imperfect:a ey;imperialism:n 6rf 6bv 1v9;imperil:v ie9;impersonal:a kd
impersonate:v ge9 elr ekv;impetus:n an3 12z;impinge:v i52 gyk;impinging:n 7ms;implant:v g11 fjf ed0;implement:n 3jd
implement:v ht4 i49 dw6;implementation:n 298 ze;implicated:a ix;implication:n 5vx 63j 7gh bjo;implike:a r3
implore:v eey;imply:v esg esi i95 i9b i9a;import:n 3je 9x4 6ol 63j;import:v hot hgu esp;importance:n 5ch c2g
important:a rp 7u;importation:n 28c 3je;importunity:n 7ct;impose:v i4a ee0 hm1;imposing:a fg 8k;imposition:n 299 5zc
impossible:a ul ux;impossible:n 5wr;impotence:n 5e2 bum;impotency:n 5e2 bum;impractical:a vh;imprecate:v en3 en2
imprecation:n 7g4 7gc;impress:v gh5 ghb ecf g1a gfq fwd;impression:n 637 4kv 64j blg;impressionist:n 9x7
impressive:a 9e;imprimatur:n 6so;imprint:n 5rb blg 70c 70b;imprint:v hul g1a;imprison:v hzk hzn
imprisonment:n 2ax bsi 2ai;improbable:a hf mu 7s;impromptu:n 7gk 7gl;impropriety:n 4wr c95 1sk 1sh;improve:v dcf dce
improvement:n 7ns 1a4 c1k;improvise:v geh i68;improvised:a me;impudent:a pe;impudently:r d0a;impulse:n 909 7w5 7kb 7sb
impunity:n c7w;impurity:n c9p c62;impute:v ec9 eca;in:n bab cb2 903;in:r d0k;inability:n 5p2 5e5;inaccuracy:n 4rh
inaction:n bta;inadequacy:n 58g c4v 4qw;inadvertence:n 5sa 4kf;inadvertently:r czg;inanimate:a 10;inappropriate:a 6o
inaugural:a c0;inaugural:n 7gm 1a1;inaugurate:v hs1 hu6 dly;inauguration:n 19s 1a1;incalculable:a jd;incantation:n 7aw
incapacitate:v dxx d6h;incarnate:a 7f;incarnate:v g9e ied;incarnation:n a5w 6yh cmn 209;incense:n chu 5sw
incensed:a 17;incentive:n 908 ay2;inception:n 7lg;incertain:a 3v;inch:n bab bbg;inch:v h54;incidence:n bi0
incident:a nd;incident:n 7k9 bqs;incidental:a nd 1c;incidentally:r cyz;incipience:n cnb;incipiency:n cnb;incise:v g2v
incisive:a m7;incite:v g9u elw fep;incitement:n 2gm 7he 90h 7gy;inclination:n 6am bl3 bl2 bl5;incline:n 96w 3yp
incline:v iga hce h43 h1p ghf e8d;inclined:a we;inclose:v g5k db3;include:v i8x e8p daz hw0;income:n ax4
incompatibility:n bjh bqi 4my;incompetence:n 5bi bvc;incompetent:n 9x8;incomprehensible:a as;inconceivable:a ul
inconvenience:n c3o 4mt 4nb;incorporate:v dus i8m hvw g1v;incorporation:n 2f7 5uh 1gh;incorrect:a 7j
incorruptibility:n 4uu;increase:n bd5 7nq b6g 585;increase:v d9g d95;increasingly:r cw1;incredible:a 7r
incubate:v dfo d4d;incubation:n 1qn ctm b43;incubus:n 98u bo3 9x9;inculcate:v e33;inculcation:n 1yj;incur:v ige dyl
incursion:n zu 222 11a;indecent:a nq;indecision:n 5rs 4uo;indefatigable:a 9t;indefensible:a oq lr;indefinable:a az
indefinity:n 4p7;indentation:n bm9 b79 6hv 1i9;independence:n bs2 7uy;independent:a cq 8a;indescribable:a az
index:n bj5 6qk 6ze 6ks;index:v hxw hpf ea2;indexing:n 23b;indiana:n 903 alk;indicate:v ers ery esb efz esc
indication:n 6ys 7ft 6yt 6ru;indicator:n 6qk 7hy 3jf chs;indict:v i16;indictment:n 7g9 7gd
indifference:n 7xg 7vo 4iy 4kq;indifferent:a e7;indigestion:n byq;indignant:a 17;indignation:n 7yt;indignity:n 2e9
indirection:n 244 1te;indiscriminately:r cwe;indispensable:a jr;indistinguishable:a q6;individual:a 5u
individual:n y4 9xa;individualism:n 4pg 65w 65v;individualist:n 9a1;individuality:n 4pg 4i1;individualized:a mi
individually:r cyv;indoctrinate:v e2x;indolence:n 4j0;indolent:a 3a;indoors:r cxf;indorse:v hwf i42 hvv exb
induce:v g9a efs g9c e52 gf2;inducement:n 908 15y;induct:v hr5 hrm hr6 gf2 ek9;induction:n 7u6 5vl 5z1
indulge:v i0p faq fbi i54;industrialism:n 8me;industrialization:n 1zu;industrious:a 8m a0;industry:n 8dz 1zt 4uj
ineffable:a az q1;inept:a bv;inequality:n 4ou;inert:a of 7;inertia:n 4iv;inescapable:a 3y;inescapably:r cyx
inevitability:n 4oz;inevitable:n 7m1;inevitably:r cxj cyx;inexhaustible:a bz;inexorable:a mo c6;inexpensive:a ap
inexperience:n 67e;inexplicable:a as;infamous:a p6;infancy:n cni c20;infant:n 9fs;infantile:a if;infantry:n 8ni
infantryman:n 9xb;infatuation:n 7vf 819 5y0;infect:v d6c d6b i5p e2z;infection:n bwd b6h 7ny;infectious:a qz
infective:a dv qz;infer:v e53 ezc eth e50 e21;inference:n 5vm;inferiority:n bp2 4ns 5cc;infernal:a db 7w
infertile:a bw;infest:v h0b iat ias;infidelity:n 4v9;infield:n 2su;infielder:n 9xc;infiltrate:v gsm huw gsl gsk
infiltration:n 225 b76;infinite:a 3g;infinitely:r cza;infinitive:n 6ez;infirmary:n 3iv;infirmity:n c8s
inflame:v d4l ijs ijr ggj d4k;inflate:v dgh dgg e0m e0l dfu;inflated:a 9w;inflation:n 7r9 4s0 1g5;inflect:v ew6 ew5
inflection:n bgr 770 7ob 771;inflexible:a c7;inflict:v ee0;infliction:n 299 1sv 5z6;inflow:n b6i
influence:n 5dc 15u 5ra alw;influence:v i2d e9y eg9;influx:n b6i;inform:v ekh dyk ekl;informant:n 9xd al0
information:n 6qe 5y8 7ge 8qg;infrared:n 55a anx;infuriate:v gir;infuriating:a mz;ingest:v f8x e2o;inglorious:a ej
ingratitude:n 7xb;ingredient:n 3jg 61l 87d;ingroup:n 8j6;inhabit:v iah iar ijc;inhabitant:n 9a2;inhalation:n 1wj 3jh
inherent:a gh aw;inherit:v hmq hmr;inheritance:n 11w axh 4y1 4xv;inhibit:v duh hw6 hu1 gj1;inhibition:n 4vo 17z
inhibitory:a pi;initial:n 6zx;initiate:v g88 g96 hrm euy dzc;initiation:n 7u6 19t 4w2 15s;initiative:n 4ss 19r
inject:v d65 db2 g5f fc8 fbv er9;injection:n 1dw cg2 1r0;injure:v d55 gjd dg6;injury:n bxg 7kr 7mu 1st
injustice:n 1su 4tx;ink:n cht 5i3;inkling:n 636;inlay:v gbt;inlet:n 93v 3jp;inmate:n 9xg 9xh 9ml;inn:n 3iw;inner:a b0
inning:n cro;innocence:n 4vf bru brt;innovate:v g97;innovation:n 3k0 5o8 19t;innumerable:a 3g;inoculation:n 1vx
input:n 7i2 6xa 5z2 3ji;inquest:n 1q3;inquire:v ept eck egu;inquiry:n 5x2 7d7 1q0;inquisitive:a 7v
inquisitor:n 9xj 9xk;inroad:n 1sd 227;insanely:r cwp;insanity:n bzu;inscribe:v flk hxs g57 exj exa ex2;inscribed:a 3n
inscription:n 6il 6im 1oz;inscrutability:n 4s6;inscrutable:a at;insect:n 2lp al7;insert:v fsr db3 fqg ezm
inset:n 3jk 3jj 3gd;inside:a nf;inside:n 8vb 8va;inside:r cxf cxh;insight:n 5sj 7yb 5xl 5se;insignificance:n 5cu
insignificant:a rt;insinuation:n 7gi 160;insist:v ejj egd ebf;insistence:n 7d2 c45 2di;insistent:a 6z 87
insolence:n 4xn 2e7;insolent:a pe 1j;insouciance:n 802;inspect:v hbw gnc e9n;inspection:n 1y3;inspector:n 9xl 9ro
inspiration:n 5zg 3jl 5x1 5qx;inspire:v gl3 g9i efx emi e2y d0w;instability:n bqj 4ri bsu 4q5;instal:v g41 hr4 g42
install:v g41 hr4 g42;installation:n 19v 3ba 7u6;installment:n azi 6pr 6hx 19v;instance:n 7ke 5ym;instancy:n 55e 5cq
instant:a bd 87;instant:n cra cr3;instantaneous:a bd;instantly:r cvq;instead:r cw7 cx4;instigate:v elw efx
instillation:n 1dt chv;instinct:n 5nj;institute:n 8oc;institute:v g9l g7o;institution:n 8db 3jm 5q2 19t
institutionalize:v hp1;instruct:v ek8 ee3 ekf;instruction:n 6yb 1yc 1yh 6nt;instructions:n 6jd;instructor:n ahc
instrument:n 3jn 16o 9xm 6kc;instrumental:a e8;instrumentalist:n a32;instrumentality:n 8f8 5b7 3jo
instrumentation:n 3jo 12o 750 20i;insubordination:n 4x4 2bz;insubstantial:a te;insufficient:a tm;insularity:n c11
insulate:v dww dwu;insulation:n c11 chw 1w0;insulin:n 5ic;insult:n 6u2 2e8;insult:v elm;insuperable:a 6r tz
insurance:n b0r 6m7 c8f;insure:v e75 ep8 epa hhv;insurmountable:a 6r;insurrection:n 21f;intact:a 61 g5
intake:n 1wm 3jp 1wj;intangible:n b0f;integer:n bbv;integral:a gh 61;integral:n 682;integrate:v dus hyq dut e5l
integrated:a vc;integrating:n 2co;integration:n 2co 2f5 1xk;integrity:n c4o 4ut;intellect:n 5nc 5pd 9a5
intellectual:a mm oe;intellectual:n 9a5;intelligence:n 5n9 8m6 6qn 6ql;intelligent:a op;intelligible:a 6b
intend:v eam eap eu7 esm;intense:a 97;intensely:r cy8;intensification:n 1gj 1gk;intensify:v dhu ddu dds e0z
intensity:n 57o 545 51v 512;intent:a 1n;intent:n 66v 6ov;intention:n 66v 66w 167;intentional:a ge;intentionally:r cw5
intentness:n 4ul;inter:v hwl;interact:v hqo;interaction:n z3 apd;intercede:v ef6;intercept:n 67z;intercept:v fu1 hdw
interceptor:n 3jq;interchange:n 3jr z7 2b5 27g;interconnect:v i82 fnv;interconnectedness:n c1d;intercourse:n 79j 1x0
interdependence:n biq;interest:n 5qp 5ao 5d9 azt;interest:v gls icp icq;interested:a iw;interface:n 3jt 6no 5uy 3ju
interfere:v hw8 i2j;interference:n 6rg 26q 7su 1nh;interfering:a gk;interferometer:n 3jv;interim:n csq
interior:a ce b0;interior:n 8vb 8va;interject:v er9;interlace:v g02 g6w;interlayer:n 3jx;interlock:v dpz g6w g6t
interlocking:a ry;interlude:n csp 1lp;intermarriage:n bq0 bpz;intermediary:n 9aa;intermediate:a j3;intermediate:n chx
interminable:a hm;intermission:n 260 csj;internal:a ce;internalize:v ecl;international:a cd;interne:n 9xq
interpenetrate:v feh fek;interplay:n z4;interpose:v h5l er9 i2j;interposition:n 26d 25a
interpret:v e49 et1 geo gc2 eun e23;interpretation:n 641 12s 7bm 5v0;interpreter:n 9xr 9xs aet 6np;interpreting:n 5v0
interrelation:n bis;interrelationship:n bis;interrogation:n 7da 7is 7d8 7d7;interrogative:n 7da bgp
interrupt:v egf dye dyf dmv;interruption:n 1h6 7oe csj;intersect:v h0j;intersection:n 61g 3jz bkb 8cq
intertwine:v g02 gbi gbe;interval:n csf 683 570 70h;intervene:v i2j idl dlf;intervention:n 2fb 6rg 25a 23z
interview:n 7d9 7a7;interview:v eil eim ein;interviewer:n 9xt;interweave:v g05;interwoven:a ry;intima:n 5h0
intimacy:n 4jz bnt 800;intimate:a mj ct;intimate:v esa esj;intimately:r cy4;intimidate:v gi8 glm
intimidation:n 2e2 815 7zd 7hf;intolerance:n 4ja 6b3;intonation:n 772 2g9 2g8 1m9;intone:v f31 f1l f1n
intransigence:n 4ug;intrenchment:n 3au;intrigue:n 62u bnq;intrigue:v icr eaj;introduce:v eq5 g97 db3 h5k g7p fsr
introduction:n 19q 6i5 7ex 6j4;introductory:a c2;introject:n 63o;intrude:v h05 i55 hc8 edx;intruder:n 9xu
intrusion:n 7st zv b6j 93w;intrust:v hp2;intuition:n 5sd 63c;inundation:n anc bf8;inure:v dgz;invade:v f73 h09 iat fei
invader:n 9xv;invalid:n 9xw;invalidate:v hyd ehy e7e dt7;invaluable:a vk;invariably:r cut;invariant:a vm
invasion:n 224 7st 7m8;inveigh:v eqy eqv;invent:v g8g g8m;invention:n 5o8 3k0 20j;inventive:a 7p;inventor:n 9xx
inventory:n 6kt 489 b38 5ob;inverse:a 2c;inversion:n bvp b6l 7sk;invert:v dol dok doj;invest:v hjj hy1 hre hrd hr5
investigate:v eh3 egu;investigating:n 1ps;investigation:n 5x7 1ps;investigator:n aaf 9xy 9p9
investment:n 27p b0g 4jk 2i5;investor:n 9xz;inviolate:a g5;invitation:n 7cp 4lp;invite:v ggh hr7 gko ehe hr8 fw9
invocation:n 7cy 7ax 66m 12n;invoke:v g8b ezl eel;involve:v icl icm i9a i8h i8y e2j;involvement:n 2f9 bgd 5qp bnt
invulnerability:n c8b 53y;inward:r d0k;iodide:n chz;iodinate:v dyg;iodination:n b6m;iodine:n cb3 4by
iodocompound:n ci0;iodoprotein:n cd0;ion:n 93x;irish:n 9ch 88v;irishman:n 9bu;irksome:a gg;iron:n cb4 3k1;iron:v fqj
ironic:a f3 6p;ironical:a 6p f3;irons:n 3k2;ironworker:n 9y0;irony:n 6xu 4mz 77t;irregular:a 72
irregularity:n 1si 4q0 55v bz7;irreproducibility:n 4rk;irresolution:n 5rs 4um;irrespective:r cxp
irresponsibility:n 4ko;irreverence:n 6b9 1t0;irrigate:v ddy d5p;irrigation:n 25n 1qy;irritability:n 81r 5pi 4j8
irritable:a df;irritably:r cz3;irritate:v giu d4j dxf;irritating:a x;irritation:n c0b 7yv c81 bu7
irruption:n zw b7b 7t3;island:n 93y 3k3;ism:n 650;isocyanate:n ci2;isolate:v dwu dx2 dwy e6g;isolated:a 73 qv
isolation:n c0x 7x2 2cm b6n;isomer:n ci3;isopleth:n 8ve;israeli:n 9bv;issuance:n 25r;issue:n 5y6 6ob 5y5 25r
issue:v ev6 hyh f2r dyy f2w;italian:n 9bw 72z;italic:n 6g8 72w 6zs;italicize:v gfr;itch:v h8l h8n gm8
item:n 6kf bgw 3k4 5ye;itemize:v etl etm;ivory:n cdb 503;ivy:n aqx;jab:n 1ek 14w 14v;jab:v fel feo fen;jabber:v f1s
jabbing:n 1ek;jackass:n 9v5 2nf;jacket:n 3k5 3k6 36a 85q;jacket:v fmf d3r;jade:n ci4 9e0 50l 2nb;jaded:a uw;jail:n 3k7
jail:v hzk;jam:n 83w c0j 8gl 2g4;jam:v h49 gyl fy3 f29 g0r g0o;jamaican:n 9c1;jammed:a 6n;jan:n cpw;jangle:v hch
janissary:n 9y2 9y1;janitor:n 9y3;jansenist:n 9y4;january:n cpw;jap:n 9c3;japan:n 3k9 3k8;japanese:n 9c2 72l
jar:n 3ka bea 7mr;jar:v ibw goh goi gh7 fyd;jargon:n 7au ci5 76k;jaunty:a b8 45;java:n 89e;jaw:n 5k5 5mq 3kb
jaw:v f0h f0e fce ek1;jazzy:a 4r;jealous:a a3;jealousy:n 81n 5s7;jeep:n 3kc;jeer:v elt;jejunum:n 5jr
jelly:n 83z 83x ci6;jeopardize:v ie9 i32;jeopardy:n c8k;jerk:n 9y5 1el ct6 84r;jerk:v g5y gr0 d1e gq8 g5t
jerking:n 1el;jest:n 6xw 1ji;jest:v em1 d7e;jesuit:n 9y7;jesus:n all;jet:n 3kd 7t5 ci7 ao1;jet:v fzw gup;jew:n 9be
jewel:n 3ke 9y8;jeweled:a f;jeweler:n 9ya 9y9;jibe:n 6xh;jig:v grg;jilt:v e3m;jimdandy:n 9yb 3kf;jimhickey:n 9yb 3kf
jimmy:v g61;jingle:v hch;jive:v gdj;job:n 1ny 1rh 3kg 3kh;jockey:n 9yd 9ye;jockey:v f5b f5s f46;jocose:a f6
jocular:a f6;jog:v id0 gy2 gtx grs fer ehh;joggle:v grh g6s;john:n 4c4 akn;johnny:n aek;join:v huu fjn fjg i80
joined:a i8;joint:n 5m9 3ki bmh 831;jointly:r cxo;joke:n 6xw 1ji 1j8 5ct;joke:v em1 d7e;joker:n 9yf 9yg 6i0 3kj
jolly:a gs;jolt:n 7mr 1el;jolt:v goh ggo;jolted:a t;jonquil:n asz;joss:n 3kk;jostle:v gsp gp9;jot:n 6le bf4
journal:n 6ig 6od b2z 3kl;journalese:n 76l;journalism:n 6db 1ou;journalist:n 9yh 9pg;journey:n 1d3;journey:v gnh gnk
journeying:n 1d3;joust:n 7uu;jovial:a gs;jowl:n 5fu 5mp;joy:n 7zq 5z5;jubilant:a 84 gq;jubilantly:r cvr
judaism:n 8el 6c6;judge:n 9yi 9rl;judge:v e7p e7k e7q evf i02;judgment:n 5zr 1xn 2ca 5we;judiciary:n 8fv 8fw
jug:n 3kn beb;juice:n 897 buq any 5hv;juicy:a rd;juju:n 667 3ko;jukebox:n 3kp;july:n cq2;jumble:n c6t 83q 65j
jumble:v ii1 gac fwf;jumbled:a us;jump:v gw9 gsc f6k d9c icc f3z;jumpy:a ui sk;junction:n 3kr c1g bmh 3ks
juncture:n 7rz bu4 bmh;june:n cq1;junior:n 9yk 9yj 9yl;junk:n cgh 3km;junk:v hg7;junkyard:n 8v7;jurisdiction:n 5dq 8vf
jurisprudence:n 69s 8q2;jurist:n 9ym 9yi;juror:n 9yn;jury:n 8om 8op;just:a b3 b1;just:r cud cy3;justice:n 4to 1qv 9yi
justification:n 5yu 6vl 2fe;justify:v epn eq7 dwj;justly:r cyt;justness:n 4mx 4to;jutting:a gl;juvenile:a ie
juxtapose:v fyq;juxtaposition:n 259 8wr;kale:n b26 ar2 85v;kamikaze:n 3kt 9yo;kansas:n 9b1;kc:n ct8;keen:a m7 is d6
keenly:r d0b;keenness:n 5nf 81z 4mi;keep:v icw id3 hex hw2;keeping:n 2cs 1vq 1ve;keepsake:n 3kw;ken:n 5xf 5nn
kerchief:n 3ky;kerosene:n cc0;kerygma:n 7gx;ketch:n 3kz;ketosis:n bx7;kettle:n 3l0 bec 93z 3l1;key:a fb
key:n 3l2 5wv 51l 70o;key:v e69 ho6 g09 dw2 dw0;keyboard:n 3l4 3l3;keyhole:n 3l5;keynote:n 7gn 63u 70g
keynote:v dil efo;khmer:n 72o 9cl;kick:n 14y 7zv 7nf 7eb;kick:v fp6 guj fp3 h2v fp5 fbz;kickoff:n 19w cs4 7lz
kid:n 9k0 cds 9k1;kid:v elv em6;kidnap:v fwc;kidnapper:n 9yp;kidney:n 5hd;kill:n 18u 18r 2he
kill:v fls hxz dm9 iin heo gkv;killer:n 9yq c8h 5r1 2kq;killing:n 7o1 18u axb;kilometer:n bav;kind:a er cg;kind:n 5zu
kinda:r cur;kindergarten:n 8ok;kindly:a gt;kindred:a qc;king:n 9yr 9ys 9g5 c2l;kingdom:n c73 8vi 8tp;kinship:n bh2 bh6
kiss:n 150 83t 83e 14z;kiss:v ftc ftd;kissing:n 1x8;kit:n 3l7 3l6 2hd;kitchen:n 3l8;kitchenette:n 3l9;kitten:n 2l6
kleenex:n ci8;km:n bav;knack:n 5np;knapsack:n 2ri;knead:v fez feu;knee:n 5ln 2o4 3la;kneecap:n 5fv;kneel:v g2a
knife:n 3lc 3ld bn1;knifelike:a m7;knight:n 9yu;knightly:a lx 7m;knit:n 3lg 3lf 3le;knit:v gb7 gb9 fij
knob:n 3li 3lh ble 3lj;knock:n 7pu 5tu 7rd 7ml;knock:v ff7 frz ffc hdg hcu ek4;knocking:n 7pu;knoll:n 940
knot:n 8ar 3lk clz ct7;knot:v gbf fjw g0b;knotted:a t7;knotty:a 8i t7 rw;know:v e25 e27 e26 e28 e20;knowing:a fw ge fx
knowledge:n ye;knowledgeable:a 9b fx;knuckle:n 5m4;knuckleball:n 137;korean:n 9c4 72k;krauthead:n 9d1;lab:n 3lm
label:n 7dm 707 cag 7ij;label:v ezz g5n evf e67 e65;labeled:a gv;labor:n 8gd 1p6 buo 8qs;labor:v hsz htt d48
laboratory:n 3lm 8yr;laborer:n 9yw;labour:n 8gd buo 8k5 1p6;labyrinth:n 3pc 5h5;lace:v g02 gbj gbh g0d ddf
lacerate:v g36 gje;lack:n c3y;lack:v i8v;lackey:n 9yx ah1;lacking:a d am;lacy:a pj;lad:n 9jv 9hw;ladder:n 3ln boe 7tf
laden:a cw;ladened:a cw;lady:n 9yz 9o3 9yy;lag:n 26c csq 47m;lag:v gyz hzk fzi fmq;lager:n 3ll 88e;laggard:n 9ob
lagoon:n 941;lair:n 8vj;laity:n 8fg;lake:n 942 cje cjd;lam:v h5a fs8;lamb:n 2nr 9z1 9z0;lament:v eqz
lamentation:n 7eh 26l;laminate:v g82 fql fom fet;lamp:n 3lo 3lp;lamplight:n anz;lampoon:v elz;lance:n 46i 46j 3lr
land:n awp 944 8tm 943;land:v gxi gxj d89 h64 hpu gxk;landing:n 3lt 3ls 105 104;landler:n 760;landlord:n 9z2
landmark:n 8wv 7s3 7hr 5er;landmass:n 945;landowner:n 9z3;landrover:n 3kc;landscape:n 8y0 3lv 3lu 6bg
landscaping:n 1zp 3lw;landslide:n 7uz 7r0;lane:n 3lx 3ly;language:n 6dz 77y 75u 5xq;languid:a 9v
languish:v dot gkg d6m;languor:n 7yo an4 7vp 4iw;lanky:a u6;lantern:n 3lz;lap:n 5lb c74 3m1 3m0
lap:v ido ftf hdu f9y dd0;lapel:n 3m2;lappet:n 5iy 3m3 2mk;lapse:n 11d csk 113;lapse:v gws dm3 dcc d6l hlu h55
lapsed:a mn;large:a gw;largely:r cuf;larger:a gy;larkspur:n aql;larva:n 2mm;lash:v frp gpo fr1 fk7;lasher:n 9z4
lashing:n 2az 3m6;last:a c1;last:n cs8 bj3 2gw cnc;last:r cw8;last:v if1 i7s;lasting:a ma hl mf;lastly:r cw8;lat:n 5l1
latch:v fj5;late:a nx m1;late:r czy;lately:r cxc;later:a 1d;later:r cw3;lather:n 96x c01 9z5 946;latin:n 72x 9z7 9z6
latitude:n 8vp bs5 8vq 59e;laudanum:n 3m7;laugh:n 78z 715 6xw;laugh:v d2p;laughter:n 78z 26m
launch:v huc fzp fzs dlv fzr fgo;launcher:n 3m8 30g;launching:n 12w 19q 12v;laundering:n 1ns;laundry:n 3ma 3m9
laurels:n 6t8 c2r;lavatory:n 4c4 4fp 3d1;lavender:a 4b;lavish:a pp;lavish:v hj1;lavishly:r d04;law:n 8q2 6mf 61t 61y
lawman:n 9z8;lawn:n 8vk;lawyer:n 9z9;lax:a 8n;laxness:n 4ki c8p;lay:v fy9 g27 g9z g28 hm3;layer:n 3mb 8vl 6cb 2ji
layer:v fhc;layette:n 3mc;laying:n b6p;layman:n 9za;layoff:n 19e;layout:n 5zo 237;laze:v htp;lazily:r d09;lazy:a 3a
lb:n bbm;lead:n 5br cb5 5z0 2gd;lead:v gz5 i98 i99 gz4 efw id6;leaden:a e5;leader:n 9a8 39d;leaders:n 8n2
leadership:n 2gb 8n2 c2c 5n8;leading:a i6 to;leaf:n aw0 6cy 3md;leafhopper:n 2mg;leaflet:n 5ho aw1 6j2
league:n 8iv 8lf bah;league:v dna;leak:n 947 bxf b6q 7t7;leak:v esy dyz;leakage:n 7t7;lean:a bj
lean:v h1t g6v iga e90 h1v;leaning:a em;leap:n 13n 7nw 7rt 56u;leap:v gw9 e0i h7k;leapfrog:n 1ks 1kr;leaping:n 13n
learn:v e2d e2f e2v e2g ek8 erp;learned:a qk 9b;learner:n 9zb 9ex;learning:n 5ue 676;lease:n awo 6m6 csw
lease:v hww hwx hf6 hf5;leash:n 3me bcj 2af;leather:n cdk;leave:n cn1 6su 106;leave:v gzq e3n ih0 d8d h02 igg
leavening:n 61m ci9;leaving:n za;lecher:n abj;lecture:n 7go 6tx 1yo;lecture:v eke ek1;lecturer:n 9zc 9zd
lecturing:n 1yo;ledge:n 948;ledger:n b2y 373;leech:n 2kk 9ze;leer:v hbq;left:a ak;left:n 8wx 8or 5lh 3mf
leftfield:n 3mf 1rt;lefty:n 9zg 9zf;leg:n 5l7 5l8 3mg bmu;legacy:n axi;legatee:n 9zh;legation:n 1ob 8o3
legend:n 6h5 6g3;legendary:a oi;legibility:n 4mf 4s1;legion:n 8gm 8kg 8kf 8gi;legislate:v hxg;legislation:n 6mi 295
legislator:n 9zi;legislature:n 8fr;legitimacy:n 4rp 4qf;legitimate:a vi;legitimize:v hyo;legume:n aqm aqn 85m
leisure:n cmx 266;leitmotiv:n 74m;lemma:n 6we 6fz;lemon:n 86b 50h au0 5sz;lemonade:n 899;lend:v hnb hna ihn
lending:n 27h;length:n 59n 54y 59x 59o;lengthen:v djx djt;lengthening:n 23m;lengthy:a hk;lens:n 3mh at6 6d5 5h2
lentil:n 85y at8 at7;leprosy:n bw2;lesion:n bwt bxt;lessen:v d91 dss de6;lessened:a f9;lessening:n 7no
lesson:n 1yl 6rw 6ow 1s4;let:v hu0 efv ei2 d7v dx1 hf6;letdown:n 80x;lethal:a bt;lethality:n 4qu
lethargy:n btj 54j 4iw;letter:n 6pu 6zw 9zj 7bq;letter:v hko gck gcj;letterhead:n 6d2;lettering:n 6il;letterman:n 9zk
letters:n 5ud 677;level:a ac t3;level:n 579 c22 bod 59u;level:v f8q gal fki f8p euw dmc;levelheaded:a op
lever:n 3mi 3mk 3mj;levis:n 3ml;levy:v hm1 f4x;lewd:a 4z;lexicon:n 5pb 6j9;lexicostatistics:n 6a8
liability:n c7y c6a 5c2;liable:a hd;liaison:n bnt 6d6;liar:n 9zl;liberal:a 39;liberal:n 9zm 9zn;liberalism:n 6bw 67i
liberalize:v hxh hxi;liberally:r cyq;liberate:v hzs htw hzr gga;liberated:a cr;liberation:n 12k 1um 18n
libertine:n 9zo;liberty:n brz bs3 bs8 cn4;librarian:n 9zp;library:n 3mn 8bu 3mm 8bt;libretto:n 73v
license:n 6n0 bs4 bs6 29x;license:v hvo;lick:v fru ftf e4x f9y;licking:n 7v2 2av;lid:n 5gv 3mo 3hc;lie:n 6wq 8ws
lie:v idj g2d iao ihf ekp ih8;lieutenant:n 9zr 9zq 9p0 9zs;life:n bpw 5xu bpp bpq;lifelike:a om;lifetime:n cn5
lift:n 2d4 am9 7oj 7n9;lift:v gx0 g4v gwy gwi ewf ehx;lifted:a ed;lifter:n akf 9hl;ligament:n 5ga 3mp
light:n ao0 3mq 6bj 530;light:v dhy fca gxg ijp hgm gvq;lighted:a 5n 31;lighten:v gl7 fxl emo djk dhh dbu
lighthearted:a 42;lighting:n bra 3ms 1ol 1gv;lightning:n ao2 7rn;lightweight:n 9zt akl 9zv 9zu;lignite:n cf2
like:a ha hc hb;like:v gm5 ghw e98 gm9;likelihood:n 4p4;likely:a he ns;likely:r cxu;likeness:n 4ob 3mt
likewise:r cxt cvl;liking:n 7wn;lilac:a 4b;lilac:n asm;lilt:n 521;limb:n 5l5 aw9 8vm 3mu;limbo:n c2q 5o1 5o0
limit:n 597 csd 8vo 8vn;limit:v dea dee eto;limitation:n 60c 5c4 bdc cq9;limiting:a ph;limitless:a hg by
limp:v gsv gyv;lincoln:n 2ns;linden:n as3 as2;line:n 8pb 6yy 8pa bju;line:v iev fhu g55 fi9 dtp ddi
lineage:n 8ep bh7 bbh b04;linebacker:n 9zw 1rx;lineman:n 9zx 9zy 9r3 1rw;linen:n 3mw cia 3mv;liner:n 14n 3mz 3my 3mx
lineup:n 6kk 8pc 6kj;linger:v ih7 i9h gzt h3n i9n;lingual:a x3;lingually:r cxr;linguist:n a00 9zz;linguistic:a x3
linguistically:r cxr;linguistics:n 6a0 69z;link:n bga 3n0 c1b bk3;link:v eb3 fnt i80 fxz;links:n 3n1;linoleum:n cic
lint:n cid 3n2;lion:n a01 9d5;lionize:v hsa;lip:n 5gm aqe 6uf 2wz;lipstick:n 3n3;liquid:n cih cig 78d
liquidate:v flx hpd hib hi2;liquidation:n 19c 2fj 190;liquor:n 88p cii 834;list:n 6ke 55z;list:v etk hxv h1v h1u etn
listen:v hcb hcd i58;listener:n 9vf;lit:a 31 5n;liter:n b9x;literal:a v5;literalism:n 65x 6at;literalness:n 4p9
literature:n 6gp 69w 6gq 1or;lithe:a dj;litigant:n a03;litigation:n 2c8;litter:n 8nt cgi 3n4 2tu;litter:v ihi fpp d49
littered:a uq;little:a h5 ku;little:n bdo;live:a y;live:v iah i7l i7s i7o e28;livelihood:n b1e;liveliness:n 1ms 4ir
lively:a su 9s;liver:n 5hk 84d a05 a04;livestock:n 2k1;livid:a 4l;living:n 5xu 89v bpq b1e;lizard:n 2iu a0c
load:n 3n7 bez 300 bey;load:v fxt fxu hgr g79 dwc;loaded:a cw;loading:n 3n7 bez bhz 300;loaf:n 857 84a;loaf:v i9j i9h
loan:n b2t 6ed;loan:v hna;loathe:v gho;loathsome:a wa kh;lob:v fzj;lobby:n 2q5 8mv 8bb;lobby:v hws
lobe:n 5j9 aw5 73k 3n8;loblolly:n 882;lobscouse:n 835;lobscuse:n 835;lobularity:n 55r;lobule:n 5ja;local:n 3n9 3na
locale:n 8z8;locality:n 8xj;localization:n 15r 67g;locate:v hkf ie1 hny dqj;located:a r5;location:n yj 258 15r 3nb
lock:n 3nc 5fe 3ne 3nd;lock:v fnc fzc dd7 g6w g6t gkx;locker:n 2yh 3nf 3de;lockup:n 3ng 1w2;locust:n 2m9 at4 at3
lodge:v ian g0y ene iak;lodging:n 3iz 4q8 25g;lodgings:n 38b;loft:n 3nk 3ni 563 3nj;lofty:a jz ec fi
log:n cij 6zf 6la 6l9;log:v exp fh2;logarithm:n 6zf;logger:n a0g;logging:n 1nw;logic:n 69u 5n2 61w 69a;logical:a vi 5l
logistics:n 25s;loins:n 5ky 5md;loiter:v i9h;londoner:n 9bo;lone:a sn sm s3;loneliness:n c10 80e 4i4;lonely:a sn sm
long:v gmi;longevity:n 54z 4ya;longhand:n 6g7;longing:n 7vx;longitude:n 8vr;longshoreman:n afj;longshot:n 3nl
look:n 4l6 1xw 4kt c7s;look:v h99 h9e d2w hau idu i3d;looking:a nm;looking:n 1xw 20w;lookup:n b7v;loom:n 3nm
loom:v ie8 ie6 iid gbb;loon:n a07 adc;loop:n 362 bkk b6o 8j7;loop:v h2i gbe h2h g0n fj4;loophole:n 6or 3nn
loose:v htw fwm dqw dqv;loosen:v dqw i6y i6x fvv fj0 fi5;loot:n axg b26;loot:v hoq hoo;lope:v gtz;lord:n 98k a4p a08
lordly:a k0 nu;lordship:n 6fv 5dn;lore:n 674;lose:v gji hkk;loser:n a0a a0b a09;loss:n b07 b6r 110 5c6;losses:n b0b
lost:a lf;lost:n 89z;lot:n bf5 8z6 8j5 c54;lotion:n 3no 3np;lots:n bfh;lotus:n ata;loud:a ud;loud:r cwc;loudly:r cwc
loudspeaker:n 3nq;louisianan:n 9cv;lounge:v g0z i9h;louse:n 2lr al7 2me 2ls;lousiness:n c4c 4qd;lousy:a da jx
love:n 817 5y1 9gp 7w1;love:v ghq gmj ghr ft4;loveliness:n 4lk;lovely:a hv;lover:n 9a6 9rz 9a7;lovingly:r czd
lower:v gwx dz0 dgp g4k d2t;lowering:a 5k;lowland:n 949;lowly:a tp qr sc;loyal:a m3;loyalist:n a0e
loyalty:n 4v5 81e 2cx;lp:n 3nr;lucid:a ob;lucidity:n 4s3 bzl;lucifer:n 98v 94q 3p6;luck:n c54 am5 am6;luckily:r cvf
lucky:a 1w;ludicrous:a f4 wg;lug:v fv1 fwx;luger:n 3ns a0f;luggage:n 2ro;lukewarm:a vw a1;lull:n csu c7i
lull:v ggq e0c ggt;lullaby:n 75t 1me;lumber:n cik 2st;lumber:v gtp fh2;luminary:n a0h;luminescence:n ao3 532
luminosity:n 530;lummox:n a0d;lump:n 8av by0 a0d 93s;lump:v fq8 e6m;lumpish:a 59;lunation:n cpu;lunch:n 82o
lunch:v fax fay;luncheon:n 82o;lunchroom:n 3nu;lung:n 5hl;lunge:n 1cl 2bo;lunge:v h41;lunkhead:n 9qr
lurch:n 1ci 7v4 1eo 1cl;lurch:v gtm gog h74 i9i f58;lure:n 4ls 5rf 2rr;lure:v egm;lurid:a qs;lurk:v i9k i9h f7y
luscious:a rd ue;lush:a 2 rd po;lust:n 7w3 1ts;luster:n 4zt 4zs 4m9;lustre:n 4m9 4zt 4zs;lusty:a dx;luxurious:a fr po
luxuriously:r d08;luxury:n 58t 5ay c6f;lymphocyte:n 5it;lyophilize:v dcr;lyric:a 9m;lyric:n 75u 6hm;lyrical:a 9m
lyricist:n a0j;ma:n a0k 6tc ba1 904;macabre:a 27;machine:n 3nv a0l 8k7 3nw;machinelike:a in;machinery:n 3nx 8pi
machinist:n a0n;mackinaw:n 3o2 3o1 3o0 3nz;macrophage:n 5ir;mad:a 16 qe u9;madam:n 9o3 a0o;maddened:a 15
maddening:a mz;madly:r d0n cwp;madman:n a0i;madness:n bzv bx8 7yr 5p7;madrigal:v gen;magazine:n 6o8 3o3 8du 3o4
maggot:n 2mp;magic:a jo;magic:n 668 12r;magical:a jo;magician:n a0q aef;magistrate:n a0r;magnet:n 3o5 60k
magnetism:n ao7 696;magnetize:v dpp egb;magnification:n 1g6 bhr 6ww 3ar;magnificence:n 4no 4rx;magnificent:a fj
magnificently:r cye d05;magnified:a 9x;magnify:v ds7 el1 deq;magnitude:n 572 bhu 5ci;magpie:n a0s 9jy
mahogany:n atv atu 50x;maid:n a0u a0t;maiden:n a0t crv;mail:n 6dn 6da 3o7 8qh;mail:v ftt f04;mailbox:n 3o9 3wu
mailman:n a0v;maimed:n 8a8;main:a fc 8a;mainland:n 94a;mainly:r cwh;maintain:v icw hk4 faw eyv hf1 hey;maintained:a 8e
maintenance:n 1be b1h ayj 2dp;majestic:a fi k1;majesty:n 4nq;major:n a0w a0x 67k;major:v e37;majority:n 592 b8w co3
majors:n 8iw;make:n 605 1ep;make:v i4b d7t g7m efs g9g g7v;maker:n a0y 98k 8do;makeready:n 2a8;makeshift:a me
makeup:n 3oa 7lb 4yn;making:n 1zv 4n3 3ob;malady:n c98 bv2;malaise:n c3p;malaria:n bvf;male:a i9;male:n 2h7 9a9
malediction:n 7g4;maleness:n 52n;malevolency:n 4t6;malfeasant:n a10;malformed:a rh;malign:a 2j;malignancy:n bwz 4t8
malinger:v hx8;malingering:n 1sp;maltreat:v i0x;mama:n a0k;mamma:n a0k 5kl;mammal:n 2jy;mammoth:a h2
man:n a11 acn a13 2od;man:v htv f4a;manage:v i1b hux i67 hvi i1l;management:n 29l 8n1;manager:n 9pj 9ks;mandamus:n 6n7
mandate:n 6na 8vs 2a2;mandate:v hs0 ee8 ee7;mandatory:a 9k;mane:n 2kd 5f9;maneuver:n 21c 62o 1n9 16f
maneuver:v gu9 hq4 f5r;maneuverability:n 4q3;manfulness:n 4kk;mangled:a g4;manhattan:n 892;manhood:n c1u 4nf 1oc
mania:n 90b bzp;maniac:n a0i a14;manic:a ua;manifest:v ejp exi dr7;manifestation:n 7ld 6yv 7lc 719;manifestly:r cvc
manifold:n 3oe cil 8cw;manipulate:v i2c fd7 i5j hpb gkb d5s;manipulation:n 15x 152;manner:n 4yc 4xa 608;manners:n 4wi
manometer:n 3of;manor:n 3og aww;manpower:n 8he;manse:n 3oi 3oh;manservant:n a15;mantel:n 3oj;mantle:n 71f 94b 916
mantrap:n adz 3ok;manual:n 6jc 1yt;manufacture:n 1zt 1zw;manufacture:v ga3 g8m gge ggd;manufacturer:n 8do a16
manufacturing:n 1zw;manumission:n 2fp;manure:n cgo;manuscript:n 6ip 6iq;manzanita:n as8 as7;map:n 3ol bfv
map:v gc8 eau ie3 gg6 gc9 do6;maple:n au4 au3;mar:v dvm d6e;marathon:n 1uy 7uh;marble:n cim 3om 3on;marbleizing:n 4zi
marbles:n 1kt 5nh;march:n cpy 1cm 1c4 8p4;march:v gyx h5y gt4 i18 gtl h5z;marching:n 1cm;mare:n 2n0 94c
margin:n bly 58x b0x axe;marginal:a ij;marginality:n 56h;maria:n 94c asr;marinate:v dcu;marine:a xj;marine:n a18 a19
marital:a x5;mark:n 5ty 7ic 7hx 6yw;mark:v g5n ert e68 e3j dxo i0k;marked:a fm;marker:n 3op 7ic 3oq
market:n 27m 8oz 3g3 8e5;market:v hle hng hlf dv1;marketing:n 28f 28d 11u;marketplace:n 27m 3or
marking:n 7ic 4l7 1xr 1b6;marksman:n a1b;marksmanship:n 5on;marmalade:n 83y;maroon:v hgi dx0;marquee:n 3ue 3os
marriage:n bpy 8c7 24n c1i;married:a x5;marrow:n 5g3 arw 87z 85w;marrowbone:n 87y;marry:v hz8 hz9;marsh:n 94d
marshal:n a1c a1d;marshal:v gy6 fob dgu gz9;martial:a iy;martini:n 893;martyr:n a1e a1f;marvel:n 7j8;marvel:v es2 es3
marvelous:a l9 7s jp;marvelously:r cyf;mascara:n 3ot;masculinity:n 52n 4kj;mash:v g64 f0g dkr;mask:n 3ou 254 8jw 3ov
mask:v haf fo3 hb5 fo6 fo5;masking:n 255 5sr 3ow;masonry:n 3ox 8iy 1om;masquerade:v hag ekw;mass:n 53e bf5 8ax 24v
mass:v h0l;massachuset:n 72c 9b2;massachusetts:n 904 9b2 72c;massacre:v dvs;massage:n 1qo;massage:v feu d4o
masses:n 8gc;masseur:n a1g;massive:a h4;mast:n 3oz ash 87b 3p0;master:n a0p a4p ajp a1i;master:v e2c f5k i2l e2b
masterly:a sb;mastermind:v eas;masterpiece:n 3p2 yz;mastery:n 5ow c39 29c;mat:n 3p3 3p5 3p4 94e
match:n 3p6 7uq 3p8 3p7;match:v ib2 hnv fjj ic4 dty fjk;matching:a ib ia;mate:n a1l ahd a1m aey;mate:v ft9 fjj f63
material:n c9o 6qf 3b7 3p9;materialism:n bug 66d;materialize:v dln;maternal:a ls;math:n 67q;mathematical:a sd
mathematics:n 67q;mating:n 1x2;matriarch:n a1n a1o;matriculate:v hxr;matrimony:n bpy 24m;matrix:n 8kb cio 94f 5m0
matron:n a1p a1r a1q;matsyendra:n 56k;matter:n 5q6 5y5 y9 5r0;matter:v ia1;matting:n 3pa 3p5;maturation:n b6s b67 b5u
mature:v dfi es5 e12 dfh dfb d6t;maturity:n co6 c1s co7;mausoleum:n 3pb;maxim:n 7am;maximal:a ih;maximize:v drm drn
maximum:a ih;maximum:n bf9 598 8vt;may:n cq0 atm;maybe:r czw;mayflower:n asa;mayor:n a1t;maze:n 3pc 5qv;mc:n ct9
meadow:n 8uo;meal:n 82m cr7 82f;mean:a k2 jy;mean:n 689;mean:v eu7 i95 esm eam ecm;meander:v gq2;meandering:a 8q
meaning:n 6ol 63g;meaningfulness:n 5cm;meaningless:a vg;meanness:n 4td 4so;means:n 16n 3pd b13
measure:n 16q ys 6ml 22j;measure:v e5y dwk iey e8e;measurement:n 22j;measuring:n 22j;meat:n 84b avv 63k;meaty:a il
mechanic:n a0n 9fp;mechanically:r cxm;mechanics:n 68z 12q;mechanism:n b6t 12q 94g 66e;medal:n 6ti;meddle:v i2k
meddling:a gk;meddling:n 17x;mediate:v ef6 idn;medication:n 3pe 1qr;medicine:n 68i 3pe 1ow 2ay;medieval:a lx
mediocrity:n 4qx ac6;meditate:v e4o ea6;meditation:n 5w8 5w9;meditative:a um;medium:a j3;medium:n 6cu 8ub 6ct chf
medley:n 75l;meek:a nw;meekly:r cxe;meet:n 7uo;meet:v h0i hz6 ifd fas hui;meeting:n 8lh 8ln 7rv 2eo;megalomania:n bzr
megalopolis:n 8sq;megaton:n ba7 bbq;melancholy:a 47;melancholy:n 809 c05 5i8;melee:n 1n0;melioration:n 1b2 c1k b5i
melodic:a io;melodious:a ip io;melodrama:n 744;melody:n 74l 5so;melon:n 86g arx;melt:v dsz dns dfp dpe ddn ddm
melting:n b8h;member:n a1u bgy 5l4 8g2;membership:n 8nx bns;membrane:n 3pf 5ij;memoir:n 6lv 6iy;memorabilia:n 6ld
memorandum:n 6lf;memorial:n 6sq 6lq 3pg;memorization:n 5ui;memorize:v e2v;memory:n 64g 5uo 5pc 3ph;men:n 8he
menace:n c8l 6v6;menace:v ie9 f33 d1i;menacing:a 24;menarche:n 7ll;mend:v dg7 dgv;menial:a sc;mentality:n 6ak 5na
mention:n 6xc 6x7 6th;mention:v ezk ez6 ezf;menu:n 6ku 828 6kw 631;meq:n 53h;mercenary:n a1w;mercer:n a1x
merchandise:n 3pk;merchandise:v hio;merchandising:n 28f;merchant:n a1y;mercurial:a 3z;mercury:n cb8 52t
mercy:n 26i 4sg 81x c58;mere:a ms;merely:r cud;merge:v dn7 dpb dez;merger:n 2f8 7on;merging:n 1h0;merit:n 5ae 4rl
merit:v ia4;mermaid:n 987;merrily:r cvr;merriment:n 7zx 1jf;merry:a gs gr 9s;merrymaking:n 1l8;mesh:n bam 7mn 5to 3rc
mesh:v fzc dpz hwp fvt;mesmerize:v egb d23;mess:n c6s c0j 84c 82b;message:n 6cq 6oh;messenger:n a1z;metal:a j1
metal:n caj c9v;metallic:a j1;metamorphose:v dof do8;metaphor:n 77v;meteor:n 94j aob;meteorite:n 94i
meter:n bat 3pl 77l 51z;meter:v dwm fhz;method:n 5pp 1mk;metis:n a21;metrazol:n 3ut;metro:n 3pn;metropolis:n 8sp 8ij
mew:v f1u f2j;mexican:n 9c5;mg:n bbs cb6;micelle:n 94k;michigan:n 1l0;microcosm:n 64n;micrometeorite:n 94l
micron:n bap;microorganism:n 2hl;microphone:n 3po;microphoning:n b6u;microscope:n 3pp;microscopy:n 1q6
microsecond:n cqn;microwave:n ao9;midair:n 8vu;midday:n cou;middle:a 3r;middle:n 8sm 61k 5ko cs6;midnight:n cp3
midsection:n 5ko;midshipman:n a22;midst:n 8vd;midwatch:n ctz;midway:a 3r;midway:r czn;mien:n 4xb;might:n 53n
migrate:v go1 go2;migration:n 291 8b7 7ko 7kn;mike:n 3po;mild:a nw;mildly:r d0m;mile:n bag baw bfa bax
mileage:n 59s bhs az6;milestone:n 7if 7s4;milieu:n c71;militant:a m6 s m5;military:n 8h9;militate:v hum
militia:n 8nj 8nk;milk:n 87n 5hw 87o;milk:v dbl f9i dbm;mill:n 3bg 3pr;mill:v grv dks fvb fqm;millenarianism:n 6ae
millennium:n cn7 cs1 crj;milliampere:n ba1;millidegree:n bbi;milligram:n bbs;milliliter:n b9w;millimeter:n baq
million:n bd2 bfb;millivoltmeter:n 3ps;millpond:n 94m;millwheel:n 3pt;milquetoast:n adl;mimesis:n 65u bvg 6pa
mimicry:n 1mi 23t;min:n cqk 72n;mince:v f2a gu3 g3d;mind:n 5mu 5ur 5zr ahx;mind:v eln ec2 huz i58 ec3 e39;minded:a fn
mindful:a p2;mindless:a p3;mine:n 3pv 3pu;mine:v f9g f71;miner:n a24;mineral:n cbr;mineralogy:n 697;mingle:v fvq ii1
mingling:n 26z;miniature:n 3px 3pw;minimal:a ii;minimize:v drk el3 en1;minimum:a ii;minimum:n bdp 8vv;mining:n 1zs 21e
minister:n 9ns a26 a25 1o6;minister:v i3c hvs;ministration:n 2d3;ministry:n 8f1 3py 8f2 1dj;minor:n 9k0
minority:n 8b8 593 co4;minstrel:n 9so a27;mint:n bf5 aue 87h;minuet:n 1m4 761;minute:n cqk cr9 cr3 b9n;minutia:n 5yj
miracle:n 7j7 7j5;miraculous:a jp cj;mire:n 94o cis c0l;mirror:n 3pz 5v2;mirror:v ik8 ejr;misanthrope:n a28
misbehavior:n 1se;miscalculate:v eaz e57;miscalculation:n 11b;miscarry:v i1n d4c;miscegenation:n 1x4
miscellaneous:a e9;mischief:n 1sf 4te;mischievous:a r3;misconception:n 62a;misconstruction:n 7bw 6et;misconstrue:v e42
misdeed:n 1se;misdemeanor:n 1tz;miserable:a do cl a8;misery:n c3u 80d;misfire:v f7n;misfortune:n 7k3 c5b
misgauge:v e7r;misgiving:n 7zj 65f 5rq;misguided:a ps;misinterpret:v et3 e4c e42;misinterpretation:n 7bv
misjudge:v e7m;mislay:v fyt;mislead:v gz7 eko;misleading:a eh;mismanage:v hv4;mismanagement:n 29n;misname:v eve
misnomer:n 6fq;misogynist:n a29;misperceive:v h8e;misplace:v fyt fyp;misquote:v ezi;misread:v e4k e4c
misrepresent:v eks i5j;misrepresentation:n 6wu 1ta;miss:n 9tu 7l5 6fs;miss:v h93 gkf i7j e3q h0h i8v;missile:n 3q1 3xd
missing:a am;mission:n 8o4 21t 1s9 1s8;missionary:n a2a a2b;missive:n 6pu;missouri:n 9b3;mist:n aoa;mist:v dmn hb2 fpb
mistake:n 117 62d 6xk;mistake:v e3w e3u;mistaken:a ps 7k;mistaking:n 7bv;mistress:n a2d abv a2c;mistrust:v e8z
misty:a 5i;misunderstand:v e42;misunderstanding:n 7bv 62d;misuse:n 20z;misuse:v f99 dc7;mite:n bf4;miter:v g5c hix fjh
mitigate:v eqj dbt;mitigation:n 1fh 6vr 1fg;mix:v dpb hyq e0a db0 fvq fsj;mixed:a e9;mixing:n 1gy
mixture:n c9u 885 8nq 7oq;ml:n b9w;mm:n baq;moan:n 78w;moan:v f11;mob:n 8gp 8ji 8je;mobcap:n 3q2;mobile:a r8
mobility:n 4q2;mobilization:n 2ar 2em;mobilize:v dgu f4w f49 dgt;mock:v elo elp;mocker:n abz 2ih;mockery:n 6u6 6xz 1mj
mocking:a pd;mode:n 4yc bn6 bgq bgo;model:n 622 609 a2e 3q3;model:v gff gcu ha3 ha2 ge6 gcv;modeled:a rg;moderate:a ug
moderate:n 9jq;moderate:v ej3 dbs i0o f2a esr di6;moderately:r cv7;moderation:n 58r 7nr 4vm 1fg;modern:n a2h 6zr
modernism:n 3q4 54x 1ij;modernity:n 54x;modernization:n 1ba 6is;modernize:v dga dqe;modesty:n 4wq 4wn
modification:n 17s 3q5 bgn 7jr;modifier:n 6f2 a2i 99j 5iq;modify:v dac daf d87;modulation:n 779 6dw 772 771
moire:n 3q6;moist:a w3;moisten:v dd2 fpj;moisture:n c85;mold:n bmt 3q7 cip b6v;mold:v gcu dcq gan gai fdx e9y
molding:n 1z8 3qa 3q9 3q8;molecule:n cbv c9r;molest:v i50 giz;mollify:v ggv di6 dft;moment:n cr3 cr9 cmd 5cn
momentary:a ho;momentum:n 542 53l;mommy:n a0k;monarch:n ael;monastery:n 3qb;monday:n com;money:n b24 awr b25
moneymaker:n a2j 62z;moneymaking:n 11o;monitor:v hbm hbn;monitoring:n 1y6;monk:n 9t6;monkey:n 2og 9x3
monochrome:n 3qc 2ul;monocle:n 3qd;monograph:n 6iv;monologist:n a2k;monologue:n 7az 7at 73u;monomer:n cbw
monopolization:n 29d;monopolize:v hvf hf0;monopoly:n c3g c3f 1l4;monosyllable:n 6ee;monotone:a jb;monotone:n 773 774
monotonous:a jb;monotony:n 4o4 4o3;monsieur:n a2l;monsoon:n aoc cqt aod;monster:n 988 9ts 9t2 a2m
monstrosity:n 9t2 7oc;monstrous:a 2g;month:n cpv cpt;monument:n 3pg 8vw 3zl;monumental:a h4;moo:v f21
mood:n 81p c7m bgo;moon:n 94p cpu aoe;moonlight:n aoe;mop:v fqp d31;moral:n 6ow;morale:n bzc 4i9;moralist:n a2n
morality:n 4tf 90e;morals:n 90e;moreover:r cv0;mores:n 5q0;morgue:n 3qe;morning:n cot 6q8 cp5 7ln;morocco:n cdt
morose:a dg;morphology:n 68p 6a6 6a5 695;morphophonemics:n 6a7;morrow:n cog;morse:n 6gf;morsel:n bes 82x;mortal:n y4
mortality:n 557 ct1;mortar:n 3qf ciq 3qg;mortar:v fog;mortgage:n b0y;mortician:n a2o;mortification:n 7xo aoi 7kf 26e
mosaic:n 3qi bxc 646;mosquito:n 2lw;moss:n apu;mostly:r cuf cy2;motel:n 3qj;moth:n 2mh;mother:n a2p cm2 a2r a2q
mother:v i3i d43;motherland:n 8s1;motif:n 3qk 74p 63i;motion:n 712 7ki 1ei bsv;motion:v ewz;motionless:a jh
motivate:v g9u;motivating:a 3p;motivation:n yf c9h 116;motive:a 3q 3p;motive:n yf 74p 3qk;motor:a 3q;motor:n 3ql 94r
motor:v gu5;motorcar:n 2zr;mottle:v gcr dxr;mottled:a mp;motto:n 7ak;mould:v gcu gan gai;mound:n 3qn 940 8aw 3qm
mount:n 2n1 1e3 94s 3qo;mount:v fmx ds3 dq7 g9s gtd gtb;mountain:n 94s bf5;mountainous:a sj;mountainside:n 94t
mourn:v gjp gjq;mourner:n a2t;mournful:a go;mouse:n 2ms bxm a2u 3qp;mouth:n 5gi 5gg 94v 94u;mouth:v etc f0l ftg
mouthful:n bed 82w;mouthpiece:n 3qs 3qq a2v 3qr;move:n 16d 16h 1ei 1bz;move:v gmu gnq gmr gnz hqd d1q
movement:n 1ei 1bz 7ki 8qk;mover:n a2x a8e a2w 8qy;movie:n 6pb;moviegoer:n a2y;mow:v fld d31;mph:n cta ctj;much:n bfc
muck:v das h5u g1g;mucosa:n 5ha;mucus:n 5if;mud:n cir 6uc;muddied:a nz;muddle:n c6t c0j;muddleheaded:a 53
muddy:a w1 nz;mudguard:n 3qt;muff:n 3qu 11i;muffle:v g3x he2;muffled:a ht;muffler:n 44t 3qv 371;mulch:n 3qw;mule:n 3qx
mull:v e4o hei;multiplication:n 1x5 b6w 1xl;multiplicity:n 57l 590;multiply:v e5h dfa d46 d45;multitude:n bf6 8gg 8gc
multitudinous:a 3g;mum:a 5x;mumble:v f0y fa8;mundane:a l7;munition:n 4g4 3qy 3dh;murder:n 18w;murder:v hys dzy
murderer:n a2z;murky:a 52;murmur:n 7pv 787 byo 7eg;murmur:v f0x eqs;murmuring:n 7pv 7eg;muscle:n 5g6 5g5 a30 5do
muscleman:n a30 9hc;musculature:n 5ix;muse:n 996 5zi;muse:v e4o;museum:n 3qz;music:n 74e 5t6 1m8 5t7;musical:n 749
musician:n a32 a31;musicianship:n 5oh;musing:n 5w7;musket:n 3r0;musketry:n 8nf 5oz;mustache:n 5fl;muster:v fpx ehc
mutant:n a33 2hj;mute:a 1i;muted:a hu ht;mutely:r cxi;mutilate:v di0 dzy d6e;mutilation:n 7sy 1i4;mutineer:n a34
mutiny:n 21i;mutter:v f0y eqs;muttering:n 7pv 7eg;mutton:n 84u;mutual:a rj os;mutuality:n bir biq;muzzle:n 3gb 3r2 3ec
mv:n ba4 cb7;myelofibrosis:n bwp;myocardium:n 5hq;myofibril:n 5iw;myofibrilla:n 5iw;myriad:a 3g;myriad:n bfd bd1
myrtle:n aqw asp;mysterious:a at a6;mystery:n 5qu 6h3;mystic:a a6 xc xb;mystical:a xb xc a6;mystify:v e47 dya
mystique:n 4nh;myth:n 6h7;mythic:a oj;mythological:a oj;mythology:n 8bv 69f;nab:v g6k fde fda;nadir:n c60 8vx
nag:v elf ggz e3f;nagging:a dh;nail:n 5lz 3r3 bai;nail:v fo1 fde fr6 i1f i1a hkj;naked:a 5h;nakedness:n c4h c7q 4jw
name:n 6fn c2x 8bj a35;name:v ezu ezn hs5 hs3 etp ezk;nameless:a 1a;namesake:n a36;napoleon:n 1l1;naprapath:n 9ab
narcotize:v d62;narrate:v eu3 eu2;narrative:n 7f5;narrow:v dj2 eb9 dsd dj1;narrowing:n 567 b6x 1ib
narrowness:n 5a7 6b4 60d 58y;nasal:a ee;nasale:v ewd;nasty:a jw 4y;nation:n 8g0 8fx 8le;national:n 9ac
nationalism:n 4v7 65z 7vs 660;nationality:n 8a4 bp5;nationalize:v dqf e13;native:n 9a3 9a4 y7;naturalism:n 66f 8qo
naturalize:v dqg et5 dqi dqh div;naturally:r cvb;naturalness:n 4qj 4vf 4ok;nature:n 4ne 98e 94y 4i6;naturopath:n a39
naught:n bcc 10y;nausea:n byu 7x8;nauseated:a w0;nautical:a xj;navel:n 5ku 8so;navigate:v gni gub gua
navigation:n 1vn 281 1dk;navigator:n ab7 a3a;navy:n 8h6 50n 8h7;nay:n 7dv;nazi:n a3c a3d;nazism:n 8mh;near:a 5b
near:r d0e cwg;near:v h38;nearer:r d0d;nearly:r cwg cy4;nearness:n 56r;nearsighted:a ro;neat:a uo;nebulous:a 8x 82
necessarily:r cxj;necessitate:v i8h i97;necessity:n c42 94z;neck:n 5k6 950 84l 3r5;necklace:n 3r6;necktie:n 3r7
necropsy:n 155;necrosis:n aoi;nectar:n cfy 898 83h;need:n c3x 951 yf c6i;need:v i8h fba;needed:a js
needle:n aw4 3r9 3r8 3v0;needle:v elx fm8;needless:a jv;negative:n 7dt 3ra;neglect:n 5s9 c1n 1iu 4kg
neglect:v e3q i1p e3t;neglected:a k9;negligence:n 1sn 4kg;negotiate:v ef8 h32;negotiation:n 7ad 2gx;negro:a 2n
negro:n 9am;neighbor:n a3e 952;neighborhood:n 8xj 8ih bde 8xm;neighborliness:n 4k1;neighbourhood:n 8xj 8ih
nemesis:n c3h;neocortex:n 5j2;neoromanticism:n 8qp;nephew:n a3f;nerve:n 4u2 4sy;nerveless:a 69;nerves:n bze 4ud
nervous:a v2;nervousness:n 7zk bze 4i8;nest:n 953 8xr 8jf;nest:v iau g14 fsz fq0;nestle:v fsz idk ft0
nestling:n 2ia 9k0;net:a jq;net:n 3jy 3rd axa 3re;net:v hkt hku gba foq;netlike:a pj;nettlesome:a x df
network:n 8pj 3rf 3rc 3rg;neurosis:n bzs;neurotic:n a3g;neuter:n 6fe;neutral:a kd of;neutralism:n 6ri;neutralist:n a3h
neutrality:n 2fc 6b2 54f;neutralization:n 19k b6z 19l 19j;neutralize:v i2b dv0 i2y flx f6c duz;neutrophil:n 5iu
nevertheless:r cuy;new:a lg;new:r cxk;newcomer:n a3i a3j;newfoundland:n 2l0;newly:r cxk;news:n 6ql 6s9 6pn 6qm
newsboy:n 9jc;newsletter:n 6sb;newsman:n aa8;newspaper:n 6dc 8dt 3rh civ;newspaperman:n 9mv;newton:n ba8
next:a 1f 5c fp;nice:a pa n7;nicety:n 4mx 6ox;niche:n bnc bk8 3z2 bn7;nickel:n cb9 b2c b2n;nickname:n 6fo 6fp
nickname:v ezt;nicotine:n ccq;niece:n a3l;night:n coy cp0 coz coc;nightclub:n 2yb;nightdress:n 3ri;nightfall:n cp7
nightmare:n bo3 5v8;nightshirt:n 3rj;nighttime:n coy;nihilism:n 661 bzj bqh;nimble:a 6 g9;nimbly:r cyl
nine:n bco 8ea 3rk;nineteen:n bcv;nineties:n co1 co0 cnz;ninth:n bj0 bca;nip:v fv9 fuj fv8;nirvana:n bro 8u5
nitrate:n cjy;nitrogen:n cba;no:n 7du cbb;nobility:n 8nd 4uv c28;noble:a fg;nobody:n 9kc;nod:n 7in 1em
nod:v epv epu gpn d1w;nodule:n 954;noise:n 7pw 5t9 7su 78k;noisemaker:n 3rm;nomia:n 2m6;nominal:a ik
nominate:v eo4 hsk hs5 hs3;nomination:n 169 bne 7gp;nonchalant:a 6i;nonchurchgoing:a mn;noncom:n a3m
nonconformist:n 9m8 9m7;nondriver:n a3n;nonequivalence:n 4ov;nonetheless:r cuy;nonfiction:n 6gw;noninterference:n 6rh
nonoccurrence:n bpo;nonsense:n 6p0 3d8;noon:n cou;noradrenaline:n 5ia;norethandrolone:n cd6;norm:n bj9 687
normally:r cxa;north:n 900 bi7 8tu;north:r czl;northeast:n bi8 bif 8tv;northerly:a k6 k5;northern:a k6 k5
northerner:n a3o ald;northland:n 8u3;northward:r czl;northwest:n bik bie 8tz;nose:n 5mf 3rn 3ro bdn
nose:v hc8 gyo h90 gpc fsw f5p;nostalgia:n 7vz;notable:a gu rr;notable:n a0h;notably:r cxb;notarize:v ejs
notation:n 6zd 6x6 1p0;notch:n bm4 95f 3rp 1hc;notch:v fic exv;note:n 6lb 6pv 70q 76x;note:v ez6 h8h h8i ez7
notebook:n 6j6 3rq;noted:a gu;nothing:n bcc;notice:n 6w6 5s3 7cn 7ej;notice:v hax h8h f2d f2f;noticeable:a m8
notification:n 2c9 7ei 7cn;notify:v eno;notion:n 637 5zm 63f 3rr;notorious:a p6;notwithstanding:r cuy;noun:n 6f0
nourish:v fck fco;nourishment:n 82k 1qs;nov:n cq6;novel:a lg km;novel:n 6gx 3rs;novelist:n a3p
novelty:n 4r5 5oe 3lb 2s4;november:n cq6;novitiate:n cu3 a3r;now:n cmc;now:r cvp;nowhere:n c2p;nozzle:n 3rt 5mg
nuance:n 6ox;nubbin:n 956;nuclear:a 7a;nucleate:v i8d;nucleolus:n 5ip;nucleus:n 5io 957 8ja 958;nude:a 5h
nude:n 3ru c4i a3s 3rv;nudge:v feq efj;nuisance:n 5z7 a4y;null:a vj;numb:a qu;number:n 58z b8x 71x 6ji
number:v i9y ett etn ih9 ets def;numbering:n 6kr;numbness:n by6 4iy;numerical:a sd;nun:n a3u 7i6 703;nurse:n a3t a37
nurse:v d5r ghk i3j i0w fb3;nursery:n 3rw;nursing:n 1qt 8ez 25p;nurture:v eqp i2n fck;nut:n avu 3rx bbf;nuthouse:n 2tv
nutrient:a w7;nutrient:n ya yb;nutritive:a w7;nuzzle:v fsz fsw fkx;nymph:n 994 2mn a3v;nymphomaniac:n a3w
oak:n asg asf;oat:n arn 877;oath:n 78q 6sh 7fi;oatmeal:n 881 82h;obedience:n 2b7 4x0 29j;obelisk:n 3ry 6zv;obey:v i2v
object:n xx 66t 6ep 5xw;object:v eig ij7;objectification:n 206 3rz;objection:n 7h1 7e4 2bv 243;objectionable:a kj
objective:a xa;objective:n 66t 3s0;objectivity:n 4w7;obligation:n 29h c69 bft b2s;oblige:v i0e eoq eor;oblique:a 8s
obliterate:v dvq djn djg dv4;obliteration:n 18s 7m3;oblivion:n c2q 5qa;oblivious:a 1q;obnoxious:a kj;obscene:a kg 4z
obscenity:n 4wt 78p 1sl;obscure:a 51 qm;obscure:v hb2 e44 djm e1l djn;obscurity:n 4s7 c2n bri;observable:a fl
observance:n 1y5 7ty 5s3 2cr;observation:n 22s 1y5 6xe 5yh;observational:a 9q;observe:v hax ez6 h8i hc9 hwn i5n
observed:a ka;observer:n 9ae a3x;obsess:v gig gmp;obsessed:a 6h 77;obstacle:n 5r5 3s1;obstinately:r cyr
obstruct:v i43 fwr had;obstruction:n 3s2 c6x 5r5 26r;obtain:v hha dyl iac;obtrusiveness:n 4mk;obverse:n 5wl 3s3
obviously:r cvc;occasion:n 7rz 7tr 907 cr6;occasion:v g9h;occasions:n 670;occidental:n a3y 725;occlude:v fwr
occluded:a g8;occlusion:n bvn 55y 2uw;occupancy:n 25h 122;occupant:n aag;occupation:n 1ny 29k 1nz 122
occupy:v htl iad iae icp f73 hj9;occur:v dld eby i7g;occurrence:n 7iu bpj;ocean:n 959 bff;ocelot:n 2la;ocher:n 50i cfv
oct:n cq5;octahedron:n bmy;octave:n cu5 70i 6hp;october:n cq5;ocular:a xf xe vt;odd:a ad;oddly:r cv6;odds:n 4p3 bht
odious:a hx;odor:n 518 5st;odyssey:n 1d5;off:r cze;offence:n 22d 8ed 7ys 2e5;offend:v giy i4t gky gjd;offender:n 9al
offense:n 2e5 7ys 1tu 8ed;offensive:n 22d;offer:n 7cl 7ba 1uj;offer:v hl9 hla hu5 eaf hlc hlb
offering:n 7ba axw 7cl 24t;office:n 3s4 8m5 1ri boq;officer:n a23 a3z a73 a40;officer:v eec;official:n a42 a41
officially:r cyk;officiate:v hr1 f4t;offsaddle:v fy1;offset:v ig4 ig3 hgs gfm gfl;offspring:n a43 7jo 2h9
offstage:n 4h4;often:r cv4;oftentimes:r cv4;ogle:v hbp;oil:n ciw 3s5 cj5 852;oil:v fhn d63;oilcloth:n 3s6
oilfield:n 8ym;oily:a br;ok:r cvv;okay:a qi;older:a kp qq;oldster:n a45;oleander:n aqt;ology:n 67n;olympics:n 7ub
omen:n 7iz;ominous:a 24;omission:n 11e c1o 5sb;omit:v e3r e3q;on:r cwb;one:n bcf 61p;oneness:n 4o8;onetime:a lz
onlooker:n a46;only:r cud cuj;onrush:n 21w 7ta;onset:n 7lm 21w;onslaught:n 7k7 21w 76z;open:a kw nt
open:n 8xb 8w5 7uk 5mw;open:v fn7 hu9 fn9 hu7 g4x dze;opener:n 7lo aj5 3sa;opening:n 95a 7u5 1h5 7ly;openwork:n 3sb
opera:n 74h 3sc;operagoer:n a47;operate:v hvl g0t fea f5r fzc d60;operation:n bt6 27j 1id b70;operational:a r4
operations:n 286;operator:n bg0 a48 a49;operetta:n 74i;opinion:n 653 6y4 658 6n2;opium:n 3sd;opponent:n a4a 9e1
opportunism:n 4sr;opportunity:n c5r;oppose:v eg6 f4i ibt f3u hqr eg7;opposite:a l0;opposite:n 6e7 bjj a4a bjk
opposition:n 180 bja 2bb a4a;oppress:v hu3 i60;oppression:n 1iz bsb 80r;optical:a xe xf;optimal:a 2l
optimism:n 811 5ea;optimum:a 2l;optimum:n 5as;opulent:a po;opus:n 74y;oral:a sx;orange:n 86a 50c aty cjf;oration:n 7gq
orator:n a4b;oratorio:n 759;orb:n 5gx bln;orbit:n 8vy c72 59a 8vz;orbit:v h2f;orchard:n 3g6;orchestra:n 8jm 3se
orchestration:n 74z 20i 230;orchid:n ark;ordain:v huf hrc hue edq;ordeal:n 7j2 2ci;order:n 7bi 574 bq5 8q5
order:v edt edn edu i0q dh9 dh8;ordered:a ld 5l;ordering:n 8q5 234;orderliness:n 4pw c6m;orderly:a uo
orderly:n a4d a4c;ordinance:n 6rm 6ni 16c;ordinarily:r cxa;ordinary:a 5q;ordinary:n a4e boj a4f 3sf;ordinate:n 67y
ore:n cc1 bb3;organ:n 5gc 8m7 3a9 6o7;organise:v dpy hvx hut hup g9y eas;organism:n xz 8pm
organization:n 8d2 5ti 8ft 29s;organize:v hvx hup eas dpy g9y hut;organizer:n a4g a4h 3uy;orgy:n 26p 24d 1lc
orient:n 8u2 8u1;orient:v ifm hb7 ifk enq dis;orientation:n 25b 6ba bi4 6au;orifice:n 5f3;origin:n 8rv 4y3 7lg 67u
original:n 3p1 64o;originality:n 5od 4r4;originate:v i87 g88 iib;ornament:n 379;ornament:v gbm iip;ornery:a dd
orphan:n a4i a4j 73y 2ha;orthicon:n 3sg;orthodoxy:n 4r6 6bo;orthography:n 6g9;orthophosphate:n cj8
os:n 5gh cbc 6nk 5gt;oscillation:n b71 7n5 7mw;oscillator:n 3sh;osseous:a xu;ossification:n b72 4r8
ossify:v dgm dqs dgn;ostensibly:r cvd;osteoporosis:n bwr;ostracize:v i09 hxd;other:a ly;otherwise:r cxl
ounce:n bbr bbl;oust:v hsl hsx;outbreak:n 7t3;outburst:n 740 7t1 1n2;outcast:n a4k;outclass:v e6t;outcome:n 7jh alo
outcry:n 78e;outdistance:v h5q;outdo:v f5f f5n;outdoors:r cxg;outdraw:v f5e;outface:v h9c;outfield:n 3sj
outfielder:n a4m a4l;outfight:v f5o;outfit:n 8ks 3sk 3l6;outflow:n 7t7 b73 970;outgeneral:v f5q;outgrow:v dzl f5d
outing:n 1de cmz;outlaw:n 9ni;outlaw:v hyn;outlay:n 28y ay6;outlet:n 3pj 4fe 3b2 2gv;outline:n 8w0 6jx 623
outline:v exy gd2 gcd;outlined:a 8v;outlive:v i7t;outlook:n 6ak 652 1y8;outmaneuver:v f5t;outmode:v e0f;outmoded:a b9
outnumber:v i9x;outplay:v f8u;outpost:n 8w6 8mr 3sm;output:n 3an 1zg 7i3 bdd;output:v g7w;outrage:n 7yt 1j4 7k8 2ea
outrage:v gky i4x i4w;outraged:a 17;outrageous:a ki j7;outreach:n 1fb;outright:a o3;outrun:v gtu;outset:n cs4
outside:a gj;outside:n 8w4 8w3;outside:r cxg;outsider:n 9sw a4n;outskirt:n 8zs;outskirts:n 8st;outsmart:v f5c f5t
outspoken:a 5w 8r;outstanding:a 6u ln;outstrip:v f5f h5q;outweigh:v f5h ia0;oval:n bkq;oven:n 3sn;overachievement:n zl
overachiever:n a4o;overall:n 3so 3sp;overbearing:a 8z nu;overburden:v ee5 fxm;overcast:a 5j;overcast:n c7k bre 3sq 1ka
overcoat:n 3ft 3sr;overcome:v f5j f5k gku f59;overdone:a j6;overdrive:v ht2 f9b;overeat:v fbo;overeating:n 1tr
overemphasize:v el2;overestimate:v e7o e9h;overestimation:n 6md 5xe;overexpose:v h86 h85;overfeed:v faf;overfill:v dtm
overflow:n 1ec 7r4;overflow:v h52 ggp;overhang:n 3ss;overhaul:v h30 dga;overhead:n ay9 cu8 8tk 4f1;overhear:v hdx
overheat:v dnf dnj;overindulge:v fbo;overlap:v ibe idd;overlay:v fmm flw;overload:n 3su 3st;overload:v daw fxq
overlook:v hbz igh e3q ie4 hby;overnighter:n a4q 3sv;overpayment:n ayc 28u;overpower:v f5u gku;overproduce:v gf8 g80
overprotection:n 1vu;overreach:v i1h f5c;override:v ebb i9w i2z gvp;overriding:a 93;overrun:v h0b iat h52 f57 eac
overseas:a cc;overshadow:v iie ie5 hb3;overshoe:n 3sw;overshoot:v f7q eab;oversimplification:n 2da 6vi
overstep:v h08 iby;overstrain:v f9l;overtake:v h30 gku;overthrow:n 18l 1n3;overthrow:v hsn ebb;overtime:n cmw cqj
overtone:n 6oy 5t8;overture:n 754 7lr 7b9;overturn:v gs9 gsb ebb hsn ehx d85;overweight:a bi
overwhelm:v gku ee6 fmr f5u;overwork:v gb2 ht5;owe:v hi1;owing:a ln;owl:n 2iq;own:v hf2;owner:n a4s a4t
ownership:n awg 1vd c5m;ox:n 2nj;oxcart:n 3sy;oxen:n 2ni;oxford:n 3sz;oxidation:n b74;oxidise:v dem den;oxygen:n cbd
oxytetracycline:n 3t0;oyabun:n a4u;oyster:n 86w;ozone:n cix;pa:n 9nz cbi bbd 905;pace:n ctb bda 55c 1ca
pace:v gu1 h6e dwn ea3;pachinko:n 1kj;pacification:n 6xr 21h;pacify:v ggv g9o;pacing:n cs3 1cj;pack:n bf6 8ai 3t1 8je
pack:v fx5 h63 fxa fuq hs4 ifz;package:n 8d0 3t2 6nj;package:v fxd;packaging:n 27x 7h3 3t3;packed:a 6n
packet:n 8d0 7it 3t4 3o8;packing:n cj1 1dv 1dr;packinghouse:n 3t6 3t5;pact:n 6xq;pad:n ciy aw2 3t8 3t7
pad:v eub gt8 g0u dk5;paddle:v gv2 hts gw5 gt2 fsp fsl;padlock:n 3ta;padlock:v fmv;paean:n 6t4 74x;pagan:n 9vg a4w 9vi
paganism:n 6c2;page:n 6cz a4x;page:v eei hte etu;pageant:n 1z0 7u3;paging:n 793 6d0;paid:a nk;pail:n 2xc bee
pain:n by7 7wf 5tc a4y;pain:v d57 gjc;painful:a mw d8;painfully:r d0p;pains:n 1un;paint:n 3tb 8vh 411
paint:v gc0 foj gbz fok;painter:n a4z a50 3tc 2l9;painting:n 3td 20c 1rc 1on;pair:n 8bw bci 8bs 8al
pair:v hzb fjj fvz fvy ft9;paired:a l0;palace:n 3tf 8d9 3tg 3te;pale:a tf 4s;pale:n 3v5;pale:v d79;paleocortex:n 5j3
palette:n 59j 3th 3ti;pall:v dz9 gip fmh fbr dzb dza;pallid:a 4o tf 4s;pallor:n 515;palm:n 5li ban ate 6ti;palm:v fd2
palpable:a ke;pamper:v i54;pamphlet:n 6j2 6iu;pan:n 3tk 3tj 2of;pan:v gz0 g1j eli;panama:n 2v5;pander:n a6g
pane:n 3tl 3tn 2p4;panel:n 3tm 8op 8oo 8on;panel:v gbo e4f;paneling:n 3tn;pang:n 7wg byg byf;panic:n 7z4 c09
panic:v gic gib;panicked:a q;pansy:n ast adl 9rx;pant:v d0x ewg;pantheon:n 8fh 3tp 3to;panther:n 2l9;panting:n 1wc 3tq
pantomime:n 1ml;pantomime:v geb;pantry:n 3tr;pap:n 6p7 827 5kn;papa:n 9nz;papal:a xh;paper:n ciz 6ix 6dc 6cw
paperback:n 3ts;papers:n 6k1;paperwork:n 1nx;par:n b9e bos;parable:n 6h6 6h8;parachute:n 3tt;parade:n 8p5 8qc 1lq
parade:v gtl gtk;paradigm:n bgs 64l 6eo 6bh;paradise:n 8u5 5nx;paradox:n 6ul;paragon:n 63q a2g;paragraph:n 6ic
parakeet:n 2js;parallel:n 4oh 8vq bkw;parallel:v ib7 dyn ib8;parallelism:n 4oc;paralyze:v dgr dgq;paramagnet:n 3tu
parameter:n 615 7lu 6gh 616;paramount:a 93;paranoiac:n a52;paraphernalia:n 3ex;paraphrase:v eut;parasite:n 2hs 9ze
parcel:n 3t2 274 8z2 8d0;parcel:v hxk fmj fiw;parch:v dd3;parched:a w5;parchment:n cj0 cdf;pardner:n 9ku
pardon:n 2ee 6n3 2ft;pardon:v eqi eqh;pare:v de7 g2q fhf fhe;parenchyma:n 5fq;parent:n a53 y1;parental:a ls
parenthesis:n 6ok;parenthood:n c1v;parimutuel:n 1l6;paris:n at0;parish:n 8ic 8w8;parishioner:n a54;parisology:n 6ot
park:n 8w9 8wa 2ry;park:v fy6 gue;parking:n bfk 16g;parlance:n 76r;parlay:v f82;parliament:n 8lu 1kz;parlor:n 3tx 3n6
parody:n 6xz 1mj;parody:v gea els;paroxysm:n bvk;parrot:n 2jp a55;parrot:v euh;parry:v f8d eio;parson:n 9ns
parsonage:n 3ty;part:n bgu 3tz 95d 5q8;part:r cuh;part:v h14 hun h00 g30 g2z;partake:v iho hl3 fa1;partial:a fo
partially:r cuh;participant:n a57 a6w;participate:v hw1 f3y;participation:n 2f9 bn8;particle:n c9r 95e 6fb
particular:a d1 5s;particular:n 5yf bgw 6wd;particularly:r cwr;parting:n 106 5fa;partition:n 3u0 b9z 5el 1ht
partly:r cuh;partner:n aey 9ku a58;partner:v hns hqb;partnership:n 8dp bfs 6m9;parts:n 8wb;party:n 8k4 8jt 8k8 7ts
pass:n 14b cn3 1nf 95f;pass:v h31 h35 hxg h55 hgo id6;passage:n 17w 6id 3u1 296;passageway:n 3u2 5f1;passenger:n a5a
passerby:n a5b;passing:a md;passing:n 1nf 7m9 7kj 7jg;passion:n 7ve 4ih buf 90b;passive:a vq;passivity:n 4ix 4x1
past:a fq;past:n cmg cn8 6fh;past:r d0f;paste:n cci ch8 ccg 87t;paste:v fmc frt fmd;pasted:a 1m;pastel:n 510
pastelike:a 4p;pastime:n 1jj;pastor:n 9ns 2ig;pastoral:a xk pz;pasture:n 8wc 872;pasty:a 4p e;pat:v ffq fev
patch:n 4lf 8z5 3u4 cr8;patch:v g5r hpr dgb dg9;patchwork:n 65j 3u6 3u5;patent:n 6l5 6n1;patent:v hhd hvp e0p
path:n 1ir 3u7 8wd 95g;pathetic:a cl a9 8l;pathogenic:a dv;pathologic:a dz x9;pathological:a x9 dz;pathologist:n 9pf
pathology:n bwn;pathos:n 5e9 81v 76o;pathway:n 5iz 3u8;patience:n 4j6 1l2;patient:n a5c 6fj;patina:n 3u9 3ub 3ua
patriot:n a5d;patriotic:a m3;patriotism:n 4v7;patrol:n 8ht 1vz 8m1;patrol:v hwi;patroller:n a5e;patrolman:n 9sj
patron:n a5f a5h a5g;patronage:n 2dg 8nz 6ua 2aq;patronize:v hfy hxf eqr eqq;patronizing:a tn;patronne:n a5i
patter:n 73z 7py;pattern:n 645 1ie 37f 5pz;pattern:v gff ifi;paucity:n 58q;pause:n csj 25x;pause:v i9o egg
pavement:n 3ud cj3 44o;paw:n 2nw 5lf;paw:v fd6 fd4;pay:n ayd;pay:v hhw f2l hhx hkv hhz ecu;payday:n cpb
payment:n ayb 28t 2ez;payroll:n b39 b3a 8f5;pbs:n cef;pea:n 85z atd atc;peace:n bqa bq8 7yn c8e;peaceable:a m4
peaceful:a m4 vq;peacock:n 2jl;peak:n bal cu4 bof 8wh;peak:v gzo;peaked:a vz;peal:n 7pz;pealing:n 7pz;pear:n 86j atp
pearl:n b1w 503 blt;peasant:n a5j a5l a5k;pebble:n 95h;peck:v ffp fa4 fte fa3 elf;pecs:n 5kh;pectoral:n 5kh 3ug
pectoralis:n 5kh;peculiar:a b7 d1;peculiarity:n 60o 4pi 36o;peculiarly:r cv6;pedantic:a qj;peddle:v hls
peddler:n a5n a8y;pedestal:n 2sp c2a 3uh;pedigree:n 8ep 8eo 4y4;peel:v fhf fh6 d3t;peep:v hbu h9q f1t ere dr6
peer:n 9ad a5o;peer:v hc7;peevish:a df;peg:n 3ui 7ii 5l9 3uj;pegboard:n 3uk;pelt:v fz7 f6l ijl;pelting:n 54n
pelvis:n 5mc 5mb;pemmican:n 84s;pen:n 3ul 3um 3wa 3uq;pen:v gcy;penalize:v hzy;penalty:n 2au azf 5cb 5c7
penance:n 80l 24r 2b3;pencil:n 3un cem bjs 3uo;pendulum:n 3up;penetrate:v fej eci e1x huw gyj fss;penetrating:a m7
penetration:n 222 5sj 103 5dx;peninsula:n 95i;pennant:n 6te 711 3ur;pennsylvania:n 905;penny:n bb7 b2d;pension:n b23
pensioner:n a5p;pensive:a um;pentagon:n 8ha;penthouse:n 3us;penutian:n 72i 9b4;peony:n aqh;people:n 89m 8fm 8bg 8gc
people:v dtf iaj;pepper:v heg f6l;peptidase:n cjo;perceive:v h7q e1w;percent:n bhj;percentage:n bhj ayo
perceptible:a fk;perception:n 644 5zl 5sg 5si;perch:n 3uu bae b9r 8wz;perch:v g25 gxg g76;perchance:r czw
perchlorate:n cbx;percolator:n 3uv;percussion:n 1ma 1gt 8hw 1xu;peremptory:a 90;perennial:a 70;perfect:a iz
perfect:v dv9;perfectibility:n 5nl;perfection:n c4m 63q 1b0;perfectionism:n 4j2;perfectionist:n a5q;perfectly:r cuk
perforation:n 3uw 95j 20q;perform:v gdq hqh gds i4e;performance:n 71w 1mm 12p zk;performer:n a5r;perfume:n 5sv 3ux
perfumed:a co cn;perfunctory:a 3k;perfusion:n 1e0;perhaps:r czw;peril:n c8k c8m 1v6;perilous:a q3;perilously:r cwy
period:n cm7 cto crt crb;periodical:n 6o4;periodicity:n 4pu;periphery:n blz;perish:v dmj;periwinkle:n aqv aqs 86u
perky:a 43;permanence:n 553;permanent:a ma;permeate:v fek fvc feh;permission:n 6sr 29x;permit:n 6n0 29x
permit:v ei2 hu0 ei3;peroxide:n ceb cj4;perpetrate:v i5u;perpetration:n 1u1;perpetual:a mc 75;perpetuate:v iab
perpetuation:n 23m;perplexing:a 50;persecute:v i60;persecution:n 1ix;persevere:v dm1;persist:v ia8 dm1 ih6
persistence:n 555 4ui 23u;persistency:n 4ui;persistent:a 71 cf mf;person:n y4 5ef 6fc;persona:n 642 4kz
personage:n a5u 9x5;personality:n 4i0 a5t;personalize:v don;personalized:a mi;personification:n a5v 77w 209
personify:v iee iea ecc;personnel:n 8hb 8f4;perspective:n 6be 4kw;perspiration:n 5i6 b77;persuade:v i62 efk
pertain:v ici iap;pertinence:n bgg;perturb:v ggs h4g h4f dh7;perturbation:n c00 alx 7sp 4wy;perusal:n 6of;peruse:v har
pervade:v fek;pervaporation:n 1gn;perverse:a kb;pessimism:n 816 5eb;pessimist:n a5y;pester:v gk9;pestered:a v1
pestering:a x;pet:n 2h3 9o8 81s 1z4;pet:v ft2 fef;petal:n aqc;petite:a h6;petition:n 6lp 7cv;petition:v eej
petitioner:n a60 agd;petrify:v dbh dxm dqs;petting:n 1x8;petulance:n 81r;petulantly:r cz3;pew:n 3uz;pfennig:n bb6
ph:n 54d;phagocyte:n 5is;phalanx:n 5fw 8ki 8kh;phantasy:n 62e 6gy 5o5;phantom:n 991 62h;pharmacist:n a61
pharmacy:n 68l 39l;phase:n ctq ctp 4kx;pheasant:n 2jk 848;phenomenon:n yt 7sh;phenothiazine:n ce5;philanthropist:n a62
philippic:n 7g1;philosopher:n a63 a64;philosophic:a x8 9n;philosophical:a x8 9n;philosophize:v e4n
philosophizing:n 6vv;philosophy:n 650 69p 651;phoenix:n atg 98a;phone:n 4an 783 3a0;phone:v eh4;phoneme:n 784
phonemics:n 6a4;phonetic:a x7;phonetics:n 6a3;phonic:a x7;phonograph:n 3z6;phonology:n 6a4;phony:a d4;phony:n 9wv
phosgene:n cj7;phosphate:n cj8 89c;phosphorus:n cbe 94q;photo:n 3v2;photograph:n 3v2;photograph:v exr
photography:n 1z5 b78 1p5;photomontage:n 3v3;photon:n 95k;phrase:n 6ew 75g 7ar 1lz;phrase:v ew1 eur;phraseology:n 76t
phrasing:n 239 76t;phylum:n 8er 8eq;physicalness:n 4pa;physician:n 9pr;physicist:n a65;physics:n 68t 68u
physiognomy:n 5mk;physiology:n 68q 52l;physique:n 52a 5ee;pianism:n 720;pianist:n a66;piano:n 3v4 51y;piazza:n 8wl
pick:n 5wh bdf 8na 4hb;pick:v e80 fpz el9 g9k dar dap;picket:n a06 8hu a67 3v6;picket:v i19 fj8;pickle:n 87j c0j
pickup:n 3v7 6mw 3v8 a68;picnic:n cmz 1nn 82t;picnic:v f9r;pictorial:a om;picture:n 3v9 3td 64j bo5;picture:v g8o gc5
picturing:n 5v5 1z1;pidgin:n 728;pie:n 83n 72p;piece:n 3va 3vb 95d 74y;piece:v g5r gab fjm fa6 dg9;piedmont:n 95l
pier:n 3vc 3ve 3vd;pierce:v fu6 gha h9i fu5 fu3;piety:n 4sc;piezoelectricity:n aoj;pig:n adx 9ib;pigeon:n 2jm
pigment:n cjb cjc 3tb;pigskin:n cdu;pike:n 3b4 86q 3vg 3vf;pile:n 8aw bf5 aws 5f8;pile:v fyu h49 ftm;pilfer:v hk0
pilgrim:n a69 a6b a6a;pilgrimage:n 1dd;pill:n 3vi 3vh a6c 5zd;pillar:n 634 blq a6d 33l;pillory:v hyw hyv ejy
pillow:n 3vk;pilot:n a6e a6f 6po 64o;pilot:v guo gub;pimp:n a6g;pimple:n bym;pin:n 3vl 7ur 7ii 71j
pin:v fcs fow fud f6m;pinafore:n 3kq;pinball:n 1ki;pinch:v fv9 fva hk0 flj dxg;pinched:a ee bk;pine:n apy apz
pinecone:n aqa;ping:v ff2 hcu hct edl edk;pink:n 50q aqy a6h;pinnacle:n 3vm bof 8wi;pinning:n 7fn
pinpoint:n cr4 4la 3vn;pinpoint:v hkj;pioneer:n a6j a6i;pioneer:v g9f g96 e62;pipe:n 3vp 3vo bls 3vq
pipe:v er8 gv8 gef gb6;piper:n a6k avz;pique:n 3vr 7yv;pirate:n a6o a6l 3vs;pirogue:n 39t;pisces:n 8zm 9d8 2oi
piss:v d59;pistol:n 3vt;pistoleer:n a6m;pit:n 95m bk7 5nz;pit:v f3u g2o dat;pitch:n 51i 133 8wu 7h6
pitch:v fzh gog gxe dii hls h1p;pitcher:n a6n 3vv bef au7;pitchfork:n 3vw;pitching:n 14a 1eo;piteous:a cl
pitfall:n 5r2 3vu;pith:n 63k;pitiable:a a9 cl;pitiful:a a9 d9 cl;pitiless:a iq f1;pituitary:n 5j4;pity:n 81v 7k4 4sh
pity:v glv;pityingly:r czh;pivot:v h2p;pixie:n 98q asc;pizza:n 880;place:n 8yw 8sa 5mv 8xk
place:v fy9 hrq e6q hny edp e6v;placement:n 56c z6 258;placid:a 3h;plague:v iko giz;plain:a ke;plain:n 95n 3lf
plainclothesman:n a6p;plainly:r cvc;plan:n 62j 5tk 3vx;plan:v ea9 ea7 g8v g90;plane:a ac;plane:n 2ph bjq boh 3vy
plane:v fgb gur fkj;planet:n 95o abh 95p;planetary:a wt r7;planetoid:n 94n;plank:n clx 6l7;plank:v fmi fyk fai
planner:n a6q 3vz;planning:n 2aa 200 5wx;plant:n 3w0 y6 a6r 62r;plant:v g3v g11 g9l hn5 fp4 ed0
plantation:n awx 8ms 3g6;planter:n a6s a6t 3w1;planting:n 25c 8dy 1zn;plaque:n 5ew 2wm;plasma:n cjh
plaster:n cji cjj 3w2;plaster:v foh g7e g7d foi fof d5y;plastered:a 95;plasterer:n a6u;plastic:a u2;plastic:n ca5 b1y
plasticity:n 539;plat:v eaw;plate:n 3id 3w3 3w4;platform:n 3w5 6l6 3w7 3w6;platinum:n cbf;platonism:n 66g
platonist:n a6v;platoon:n 8hn 8ho 8hp;play:n 73o 748 1nb 1n9;play:v f3k hq9 ged gdx htr gec;playacting:n 1mg
playback:n 23r 3w8;player:n a6w a32 9dm a6x;playground:n 8xi 3w9;playing:n 12t z9 1mg;playmate:n a6z;playwright:n 9q6
plead:v eez epj ef4 eyt;pleasantly:r cz4;please:v glb gm6 glc;pleasure:n 7w6 5z5 5wi 26j;pleat:n 3wc
pledge:v eoo hli fa9 eos eop;plenitude:n 58l;plentiful:a 1;plenty:n 58l bf5;plenty:r cxx;pleura:n 5hm;pliant:a u2 c9
plight:n c0h 7fl;plod:v gt8;plodding:n 1p7 1cn;plot:n 62t 8z5 6h9 73c;plot:v eak gcm eaw g8w;plow:n 3wd
plow:v gfb f06 h71;plowing:n 1zm;plowshare:n 3we;pluck:n 4u8 13f;pluck:v g5z hn4 hmy fuv fq2 fpz
plug:n 3wf 82z 7h5 46g;plug:v fst dm2 fs3 evr db5 db4;plum:r cul;plumb:r cul;plumb:v ecp fxn e5v duq;plumber:n a70
plumbing:n 3wg 1oo 22k;plummet:v gxd;plumpness:n 52d;plunder:n axg;plunder:v hoq hop hoo g3o;plunge:n 1k0 7t0
plunge:v g4s gwg gms dlv e2m gx9;plunk:v hdf fyk gwg fuv;plunker:n 14o;plush:a pp;ply:v far i6l gof fji fe9 f96
pm:n 155 cbh 9ju 6dy;pneumonia:n bwc;poach:v f87 dzo;pocket:n 3wh bmw b17 bmk;pocket:v hkx;pocketful:n beg;poem:n 6hh
poet:n a72;poetry:n 77i 77j;poignancy:n brs 5e9;poignant:a jg;point:n 61f 8wm 6oz 5ye;point:v ery ifm f8p gu9 ers gtw
poise:n bbj bst 4wv;poise:v guv gki g6q g6p;poison:n cke 5cd;poison:v i5q flp dz2 flr d6a;poke:v fel hc8 fsv fs0 fem
polarity:n bjd bje;polarization:n bsq;polarize:v dwb dwa dw9;pole:n 3wj 9c7 65a bae;pole:v fp7 fdo dep;police:n 8hd
police:v hwi;policeman:n a73;policy:n 62l 6rc 6m7;polio:n bw3;polish:n 4zu c4n cjl 72t;polish:v ffx dvb dva
polished:a sp;polite:a ou 7o;politeness:n 4xf 2ef;politic:a 8o;politician:n a76 a75 a77;politics:n bin 69g 1ov 69h
polka:n 762 1m6;poll:n 5x8 5jz 5jw 2jq;poll:v hwg hx4 hwh flg;pollen:n aq6;polls:n 8wn;pollution:n c79 c6p 1bu
polybutene:n ceg;polyelectrolyte:n ca0;polyethylene:n ca6;polymerization:n b7a;polymyositis:n bwq;polynomial:n 61b
polyphosphate:n cjk;pommel:v fs7;pompous:a n8;pompousness:n 4s0;poncho:n 3wl;pond:n 95q;ponder:v e4o
pony:n 2n5 2nc 6g4 447;pooch:v d8r;pool:n 3wm 95q 8r4 8iz;pool:v hl5 f4g;poor:a cl;poorly:r cuo;pop:n 9nz 89a 7q0 766
pop:v h5r frd hdj f7l hdk hb1;pope:n a79;poplin:n 3wn;popping:n 7q0;poppy:n arb;populace:n 8ga;popular:a 5r
popularism:n 74f;popularity:n 4rn;populate:v iah dte;population:n 8gb 8g9 68b bfn;porch:n 3wo;porcupine:n 2mu
pore:n bmm 5ey aq8;pore:v ebu;pork:n 84x b1a;porkchop:n 84z;porosity:n 4yw;port:n 8xe 88n 3wp 3m4;portal:n 3wq 6gk 5hi
portend:v enk;portentous:a rs nr n8;porter:n a7a 9q0;porterhouse:n 84k;portfolio:n 3wr 8jb 6kx 1rk
portion:n bgu 3tz 274 ayo;portrait:n 7dl 3ws;portray:v ewo gca ge9 gcb;portrayal:n 7dl 1mh 5v1 3ws
portuguese:n 731 9c8;portwatcher:n a7b;pose:n 4qo 56j 1tk;pose:v igj ha3 ekv i11 fy9 e47;poseur:n a7c
position:n 8wo 8wp 6be 56i;position:v gy0 fy9;positive:a 3u;positivism:n 67h 5cf;positivist:n a7d;posse:n 8o9
posseman:n a7e;possess:v i8u hf2 ia7;possessed:a 77;possession:n 1vd yq c0e 90c;possibility:n 65d c5n 620 5wp
possible:a a;possible:n 5wq a7f;possibly:r czw;possum:n 2jz 2k0;post:n 8wt 3pq 1o7 3wt;post:v g5w ewx hra f4c exf hxx
poster:n 6yl 9gy 2nd;posterior:a 1d;postmark:n 7id;postpone:v i9t;postscript:n 6x9 6ib;postulate:n 6wg
postulate:v eeq ebe i8h;posture:n 56i 52g 6al 5e0;pot:n 3wv 4c5 beh 3wx;pot:v g13;potassium:n cbg;potato:n 85p aul
potency:n 5dj 540 c5o buv;potent:a n4 n3;potential:a a ns;potential:n c5o aok;potentiality:n c5o 5nk
potentiometer:n 3wz 3wy;pothole:n 95r;potpourri:n 8nq 75l 3x0;potshot:n 140 6tq;potter:n a7g;potter:v fwi htk fwh
pottery:n 3x1 1op 3x2;pouch:n 3x3 bmw 5je;poultry:n 2jc 841;pounce:v h4a;pound:n bbm bb5 bbn bb8
pound:v fs0 g4l gtp gpw g3k fk3;pounding:n 7re 7qw 2bq;pour:v h4s h0z h4u h4r hpj ijl;poverty:n c6g;pow:n a7z
powder:n cjm cjz 3x4;powdered:a sg;powdery:a sg;power:n 5d8 ana 5n6 boq;power:v fan;powerful:a n4;powerfully:r d0g
powerfulness:n 5d8;powwow:n 7a9 8lv;practicable:a n2;practical:a ol on;practice:n 1ie 1ys 1if 1pp
practice:v i4y e31 ge7 i4d hqk;practiced:a sa aq;practise:v ge7 i4y e31;practised:a aq;practitioner:n a7h
pragmatic:a ol;prairie:n 8wj;praise:n 6t0 6t1;praise:v ema;prance:v gst gvt gvs gvr;prank:n 1lg 1j8;prattle:v f0c
pray:v ef1 eey;prayer:n 24u 7cv 7cr 6jq;preach:v ek7 ek6;preacher:n a7i;preaching:n 7gw 6ts;preamble:n 6i7
prearrange:v g9q;precarious:a 9a q3 qp;precaution:n 1vv 4kb 5n5;precede:v ifj idq gz3 eq6;precedence:n bp0 54r 2ge
precedent:n 5yp 6mh 8q3 6oj;preceding:a fq;prechlorination:n b7c;precinct:n 8sr;precious:a hz wk;precipice:n 95s
precipitate:n ca3;precipitate:v g9b dve iji gwq fz5;precipitin:n ckc;precise:a 7i;precisely:r cy3;precision:n 4rf
preclude:v hwc i8l;preconception:n 659 6ay;precondition:v dq6;predecessor:n a7k 6z2;predicament:n c0h;predicator:n 6ex
predict:v erj enk;prediction:n 5vn 6w8;predilection:n 6au 7wq;prednisone:n cd9;predominance:n c3a 4mm
predominate:v i9v ie6;predomination:n c3a 4mm;preeminent:a to;preempt:v hlq hsv hlr hlm;preexistence:n bpf
preface:n 6i6;preface:v eq6;prefer:v gmb e8a hse hsf;preferable:a 8c;preferably:r cxn;preference:n 7wq 6au 5wm 5bv
preferment:n 17r 7gf;preferred:a 8c i0;preisolate:v dx3;prejudice:n 6ay;prejudicial:a ds;prelude:n 7lr 753
premiere:n 721;premise:n 6wi;premises:n 8x0;premium:n azh b3e b00 ay0;premix:n 886;premonition:n 7z8 7ff
preoccupation:n 5zn 5rv 123;preoccupied:a 6h;preoccupy:v gih hjo;preparation:n 2a6 ch2 5wx btz;preparative:a 1e
preparatory:a 1e;prepare:v dq4 gaq gg0 g9y hrg e2s;prepared:a we;preposition:n 6f7 6kg;preposterous:a wg
prerequisite:n 626;presage:v enk;presbyterian:n a7l;prescribe:v edu f3i f3h;prescribed:a ra
prescription:n 6yd 3x6 6gs 6gr;preseason:n cqw;presence:n bpi 8xo 992 638;present:n cmb axt 6fg
present:v hai eg0 gdo his igj hiq;presentation:n 251 1ls 71v 7be;presently:r cv3 cvo;presentment:n 2c9 7cz 1ls
presentness:n 54v;preservation:n 1vs c9i b7d 7s5;preserve:n c75 8v9 83v;preserve:v icu hk4 hgc dcs ihd icx
preside:v hvk;presidency:n cs5 1od;president:n a7p a7o a7n a7q;press:n c45 6d8 3x7 8gl;press:v ful efh ia2 fqi fqc h0m
pressing:a 88;pressing:n 13a 3x8;pressure:n aom 5df 13a c45;pressure:v i0b i5r;prestige:n c2m
presume:v e4q hqi eyq d1g;presumption:n 628 5vz 4t0 2eb;presuppose:v ebd ebc;presupposition:n 5vt
pretence:n 4qr 4l1 6wy 5vb;pretend:v ekx ge1 hjv erh eky eep;pretended:a d3;pretense:n 1ti 6wy 5vb 4qr
pretension:n 4qr 6uu 4qs;pretext:n 6x0 4l1;prettiness:n 4ll;pretty:r cv7;prevail:v i9v iac ia8 f51 egc
prevalence:n 4pl bhv 591;prevent:v hwc hw2;prevention:n 26v;previous:a m0;prevision:n 5vq 63e 5xg 5vn;prey:n a7r 2lf
prey:v fcm fcl;price:n 5aw azj 5c8 5ak;price:v hpa ebt;priceless:a vk;pricing:n 5tw;prick:n 9fc bm3 5jk 20r
prick:v fu2 h8t gxp ffg h8s ggi;prickly:a 1g;pride:n 7xq 804 4vr 8ck;pride:v ghh;priest:n a7s a7t;primacy:n c2j
primarily:r cwh;primary:a fc;primary:n 172 2o8 95t;primate:n 9f3 2ob;prime:a ts;prime:n b98 cu4 cqh co5
prime:v dq9 fon dto;primed:a og;primer:n 6j5 3e6 3cr;priming:n 2a9 3e6 3cr;primping:n 1w5;prince:n a7u;principal:a fc
principal:n b2u a7x afa b15;principally:r cwh;principle:n 633 65m 61x 61z;print:n 6s8 3x9 6yw 6s7
print:v gfj gfk gfs gfq;printing:n 6ii 27v 6s5 6nx;prior:a 1b;priority:n bp0 54r;prise:v g61 g8e e9e;prison:n 3xa bo6
prisoner:n a7y;privacy:n 4i5 c14;private:a mj;private:n a80;privilege:n 5bw 5d2 5d3;privileged:a nf;privy:n 4c4 3sl
prize:n axs axg 4dk;prize:v hi9 g61 e9e;prizefight:n 7us;pro:n a86 6r2;probability:n 575 4p2;probable:a he
probably:r cxu czu;probe:v eh1 feg;problem:n c0m 6y9 5qz;procedure:n 241 1np 6ns 240;proceed:v egj gys hqd dlg id3
proceeding:n 2c3;proceedings:n 2c3 6lj;proceeds:n axd;process:n 241 5rx 6nb 5ry;process:v dy3 hv2 e56 i5t gyx gb1
processed:a ow;processing:n b7e;processor:n 8e0 a82 30t;proclaim:v evw evu eyw emq;proclamation:n 6up 2gy
procrastinate:v i9r i9s;procrastination:n 26b 55l;procreation:n 1x3;procure:v hhb fak;procurement:n 11x
procurer:n a6g a83;prod:v feq fep fel;prodigious:a gz rs l8;produce:n 85k;produce:v gfw g7v gfx h9x gf7
producer:n a16 a84 7lv;product:n 3pk 3xc 617 cjn;production:n 1zf 73n 3xc 1lw;productivity:n 5b0 bhw;profane:a 4x
profanity:n 794;profess:v ejl ef5 ejh eyb ep0 eoz;profession:n 8ey 1oq 6v3 6sj;professional:n a85 a86 a1h
professor:n a87;professorship:n 1oe;proffer:v hla;proficiency:n 5bh 5oy;proficient:a sa wy;profile:n 73f 8w1 6lu c2f
profit:n axa 5bt;profit:v hkp hk2;profitability:n 5bu;profits:n axa axc;profound:a rq;profoundly:r cy8
profundity:n 63w 57b 5mz 5a1;profuse:a 2;profusely:r cz1;profusion:n 58m;program:n 62j 62k 6pm 6l6;program:v ehj gfp
programming:n 2ab 202;progress:n 1a5 1c2 7tl;progress:v dfd gyi dfn;progression:n 8q7 7tl 1c2;progressively:r cw1
progressivism:n 6bx;prohibit:v ehm;prohibition:n 6mo 6mp cu2 7hj;project:n 1uv 62y;project:v edi ifn ftp h9s gcg
projected:a gl;projectile:n 3xd 40l;projection:n 5vo 71k 62y 3xe;proletariat:n 8gd;proliferation:n b7f b7g
prolific:a ng cu;prolong:v djy ict;prolongation:n 23m 59y 550;prolonged:a hk hh;prominence:n c2d 5cj blb
prominent:a 6u;prominently:r cyw;promise:n 7fh 65b;promise:v eom eon erj ii5;promising:a 1v
promote:v i3w hs8 evs f3t f3s;promoter:n a89 ad9;promotion:n 7h3 17q 7hb 1a6;prompt:v g9u efx eo0;promptly:r cx9 cx8
promulgate:v evu ems;promulgator:n a8a;prone:a ep;pronoun:n 6f8;pronounce:v evy evf;pronounced:a fm
pronouncement:n 6ur;proof:n 5yx 6qx bfo 6nz;prop:n 3xf 3xh 2pi;prop:v fdq;propaganda:n 6rz;propagandist:n a8b
propagation:n 6cp 1x5 ap9;propel:v fzf g9u;propeller:n 3xg;properly:r cyo cy3;property:n awl 4xo 8sa 60f
prophecy:n 5vp 6wb;prophesy:v es7 ek7;prophet:n a8c a8d;proponent:n 9e3;proportion:n bhe 573 bll bhd;proportional:a 5p
proportionality:n bhx 56e;proportionally:r d02;proportionate:a a4;proportionately:r d02;proposal:n 7b3 7b1 7b0
propose:v ens eae ean hsk eo5;proposition:n 6wc 7b6 7b2 7b0;proposition:v enu;proprietor:n a4s;proprietorship:n awk
propriety:n 4wj;propylthiouracil:n cc2;proscribe:v ehm;prose:n 6hg 76p;prosecute:v i5s hqj;prosecution:n 2cj 8dx 23v
prosecutor:n a8f;prosody:n 770 77k 69x;prospect:n c5p 652 9iz 649;prosper:v hog;prosperity:n c67 c56
prosperous:a th dn;prostitute:n a8g;prostitution:n 1t4;prostrate:a ep;prostrate:v h46 e0d fye;protagonist:n agp 9vs
protease:n cjo;protect:v f7a f7c;protection:n 1vo 3xj b0o c8g;protectorate:n 8x1;protege:n a8h;protein:n ccw
proteolysis:n b7h;protest:n 7ec 2bv 7ed;protest:v equ i17 eyd;protestant:n 9bb 8ek;protestantism:n 6c5
protestation:n 7ec 6v4;protoplasm:n 5im;prototype:n 64l;protozoa:n 2hu;protozoan:n 2hv;protrude:v ifn h5r dgd
protuberance:n blb bvl;proud:a fi;prove:v i92 e78 eyp e7a i1w gxq;provenance:n 8s3;proverb:n 7ap
provide:v hni far f2s hqm igg hfx;providence:n 29i c55 4w9;providential:a cj e3;province:n 8yg c76
provincialism:n 6b5 6az;provision:n 6wl 25m 5wx b1m;provision:v hoa;provisional:a 6m;provisions:n 82l;proviso:n 6wl
provocation:n 2e0 90h 7he;provoke:v ggg g9j ehg giz;prowess:n 5oo;prowl:v gt0 i9i;prowler:n a8i
proximity:n 56s 8xn 6ch;prudence:n 4w8 5n3;prurient:a re;pry:v g61 egq hc8 g8e;psi:n bbe 702;psithyrus:n 2m4
psyche:n 5mu aeh;psychiatrist:n a8j;psychologist:n a8k;psychology:n 69b;psychopath:n a8l;psychophysiology:n 69c
psychopomp:n a8m;psychotherapy:n 68m 1r2;pterygium:n 5gy;public:n 8ga 8b4;publication:n 6nw 27w 27t 27s
publicist:n a8n;publicity:n 7h3 4n9;publicize:v eu5 evp;publish:v gfj ev6;publisher:n 8ds a8o a8p;publishing:n 27s
pucker:n bm8;pucker:v fij fm7 fik;puckish:a r3;puff:v fc6 fc7 d0x gl1 f2x ehr;puke:n ab0 cgb;pull:n 13b aoo 5bs 3xm
pull:v fun fyz h3k g74 i5u gyr;pulley:n 3xn;pulling:n 13b;pulp:n 95v av7 cek 6o9;pulpit:n 36z;pulsate:v gps gpt g7x
pulsation:n 7sb apr 7qv;pulse:n 7sb 7qv ctc 85n;pulse:v gps g7x gpu;pulseless:a 10;pulverize:v dkt ga9 dku
pulverized:a sg;pummel:v fs7;pump:n 3xo 5hn 3xp;pump:v fec f8v gnt hpk h4o gns;pun:n 6y3;punch:n 14u 89f 3xq
punch:v fs3 g4m fu7;puncher:n 9n4 a8q 3xq;punctuality:n 54s;punctuate:v db9 eyl dmx;puncture:v fi1 fi2 em8 dpw djc
pundit:n 9xf;punish:v hzy;punishment:n 2au;punk:n 9w8 clw clv a8r;punster:n a8s;punt:v fp8 fp7 f81;pup:n 2hb a8t
pupate:v d6s;pupil:n ag0 5h1 abt;puppet:n 3xs 9nh 3xr;puppy:n 2hc a8t;purchase:n 11p ax0 aly;purchase:v hf4
pure:a iz 4f;purely:r cyd;purgatory:n bo7 5o2;purge:v i4o eqg dvh dvg dtu d5i;purging:n 1ad 1ae
purification:n 1ah b7q 1ag 1af;purify:v dvf dvh dvi;purity:n c61 bru 4tn;purl:v h2s f16 gb8 gaz gay;purloin:v hk0
purple:a k1;purple:n 50o c29 3a2;purport:v eer ean;purportedly:r cy1;purpose:n 66v 5b4 4uh;purposely:r cw5
purse:n 2rm b3c 3xt b3b;purse:v d8q fim;pursue:v hqj gza fl5 hqn;pursued:n a8u;pursuer:n a8v a8w
pursuit:n 1ds 5vd 1jm 1jj;purveyor:n a8x;push:n 138 aop 4sv 3xu;push:v gpa efi evs hsz gpb h39;pushing:n 138
pushup:n 1pm;pussy:n 5ji 2l4;put:v fy9 fy8 ew2 f94 hjj e7s;putout:n 14k;putt:v fr9 fra;puzzle:v e47 gmq
puzzlement:n 5qt;puzzling:a 6c 50;pyramid:v hkq hhn fw1 d9j;pyrex:n cjp;pyrometer:n 3xv;python:n 2j3 a8z
quack:n a90 7q1;quack:v f1v d1h;quackery:n 1pq 1t8;quadriceps:n 5g9;quadruple:v df9;quadrupling:n b7i;quail:v h3w
quake:n 7sq;quake:v gqs gqq;quaker:n 9bc a91;qualification:n 4n3 17v 6x4;qualified:a ox
qualify:v ics evh dbv diq ez2 euc;quality:n 4nd 4nj 60g 51q;qualm:n 7zj byv;quantity:n ys 584 60y;quarrel:n 7ch 3xw
quarrel:v eg5;quarter:n bc8 8x2 cru cql;quarterback:n a92 1ry;quarters:n 3n5;quartz:n ch6 cc3;quash:v hu2 hyd
quatrain:n 6hq;quaver:n 7q2 70v;queen:n 2mr a93 a94 a95;queer:a b7;quell:v duj fbs;quench:v fcn ijt htz duj drq dnh
query:n 7d7;query:v egr;quest:n 5vd 20x;question:n 7d7 6y8 7da 4p6;question:v en9 eh0 egr eil es1;questioner:n 9xi
questioning:a v6 7v;questioning:n 7d5;questionnaire:n 6k7;quick:a be f7 6;quick:r cx9;quicken:v dsf h8d dsu d41 d28
quickening:n bun 1ef;quicker:r cwu;quickie:n 1bf;quickly:r cws cx9;quickness:n 5ox 5nd 55d;quicksilver:a 3z
quickstep:v grj;quiet:n c7i bq6 51d 4ww;quiet:v hdy ggt;quietly:r cwd;quietness:n 51g 7ym;quill:n 3xx 2o7 2o6
quilt:n 3xy;quintet:n 757 bcl 8jk 8c4;quip:v em2;quirk:n 4qz 3xz;quirk:v fe2;quirt:n 3y0;quit:v icv hr2 gzp hgf
quiver:n 7z1 bsw 3y1 1f1;quiver:v gqs gpr gpt;quixotic:a n6;quiz:n 7dc;quota:n b9j ayy;quotation:n 6x7 6p9 6wn 24e
quote:v ezg ezj ezh exu;rabbi:n a97 6ft;rabbit:n cdy 84t;rabble:n 8gp 8o0;race:n 7uv 7ue 8ba 8eu
race:v h3p f45 hq7 h3q;racing:n 1k3;racist:n a98;rack:n 3y3 84w 7mf 3y4;rack:v gvz gjv ht3 hhi guz gun
racket:n 7q3 1u5 5t9 3y5;racketeer:n a99;racy:a su uf;radar:n 3y6;radiance:n ano 4zq but;radiant:a 35
radiate:v ik9 dhx id7 hbf hbb gmm;radiation:n aor 2g1 bxw b7j;radiator:n 95w 3y8 3y7;radical:a j9 kn
radical:n cah ch3 a9a bbz;radicalism:n 6by;radio:n 6dp 3yb 3y9;radio:v ey2;radiochlorine:n cas
radish:n 862 ara ar9 ar8;radius:n 57s bk5 8x3 5m7;raft:n 3yc bf5 3ye;rafter:n 3yd a9b;rag:n 3yf cpa 768 6dd
ragamuffin:n a9c;rage:n 7yr bu9 buf br1;rage:v igl igk;raid:n 226 1u6;raid:v hzl h0a hjt fl7;rail:n 3yk 3yh 4cl 3yg
rail:v eqy ifg hnp h18 gvh guk;railhead:n 3yi 3yj;railing:n 3yk 3yl;railroad:n 3yn 3ym;railway:n 3yn 3ym
rain:n aos cjv 54n;rain:v ijh;rainbow:n 95x 65c;rainfall:n aos;raise:n 589 90r 1v8 13g;raise:v d9m gx0 et9 hm0 gf7 i2n
raised:a g 9y;raising:n 7oj 4y0 29g;rajah:n a9d;rake:v h7c fkh idc hap fkg ffe;rally:n 8m9 zh b7k 7uf
rally:v fq6 f4w fpx dyw elu;rallying:n 2en zh;ram:n 3yu 9d2 3yo;ram:v g4l fzx g3i g0o;ramble:v id0 gq0
ramification:n 1he bmu 7si 56o;ramp:n 3yp 4hy;rampart:n 3yq;ramrod:n 3yr a9f 3ys;ranch:n 3yt;rancher:n a9g
rancor:n 81j;randomization:n 231;randomly:r cwe;range:n 59a 8x4 8x5 95y;range:v igt gq0 idi fwj g4o;rangy:a u6
rank:a 6t;rank:n 8pf c25 8np bou;rank:v e6w e6q ic8;ranked:a ea;ransack:v hoo flb;ransom:n ayl 28v 12m
rap:n 6tw 7rc 7px 7a3;rap:v fry hdg gdt f0q;rape:v i4w g3o;rapid:a bf;rapidity:n 55d;rapidly:r cws;rapist:n a9h
rapport:n bh3;rapture:n brk brn;rarely:r cv5;rarified:a jz;rascal:n aav 9x3;rasp:n 79c 3yv;rat:n 2mt abn ab0 9xe
rate:n ctl b01 55c bhg;rate:v e6q ia3 e70;rather:r cx4 cur;rathole:n 95z 3yw;ratify:v hxb;rating:n 5tv 1xq c23 c26
ratio:n bhk bhd;ration:n 82c ayq;rational:a mm;rationale:n 5wt;rationalism:n 66h 6af 663
rationalization:n 5ww b7l 2db 29u;rationalize:v epk dv8 hjd e4m e0q;rationing:n 273;rattle:n 7q4 3yx 2j6
rattle:v hco gqv;rattler:n 2j7 3dv;rattlesnake:n 2j7;rattling:n 7q4;raucous:a l4;ravage:n 7mc;rawhide:n cdj
ray:n amg bms amh;rbi:n 17b;reach:n 8x4 59a 1eq 5nm;reach:v h0c gzn fu0 edj i1i id5;react:v ebg hqr dt1;reactant:n cc4
reaction:n b4c 639 1xb aoq;reactionary:n a9i;reactivate:v dbf;reactivity:n 5ph c83;read:v e4d ih5 e4g e4j e4i e4b
readapt:v d90 d8y;reader:n a9j ag7 a9k aak;readily:r cx8;readiness:n btz 4jf 5qb 4mo;reading:n 5xr 7bs 5ya 6oe
readjust:v d8y did;readjustment:n 17h 22n;ready:n bu0;ready:v gaq dq4;reaffirm:v eyf;reagent:n ce9;real:a oh
real:r cv2;realign:v dup;realism:n 5bc bpa 66i 8qo;realist:n a9l a9n a9m;reality:n 5xt bpa bpc 4pc
realization:n 5xm 205 751 28r;realize:v ecg e1v g9d hkm hhk gdg;really:r cva cy0;realm:n c73 8tp 67l;reap:v fle hkz
reappear:v drg;reappearance:n 7la 100;rear:a 2a;rear:n 8r6 8x6 8wy 5l2;rear:v gxl i2n ie7 gxo gak;rearguard:n 8hv
rearing:n 4y0 29g;rearrange:v dhb;rearward:a 2a 2d;rearward:n 8x7;rearward:r cwi;reason:n 906 6vk 5pd bzm
reason:v e4w efy e4r;reasonable:a oo j5 oc;reasonably:r cv7 cz2;reasoning:n 5vg;reassail:v f6j;reassemble:v gad
reassert:v eyg;reassign:v hrs;reassurance:n 2dn;reassure:v ggy ez5;reawaken:v d20;reb:n aek;rebel:n aek 9xn a1s
rebel:v i5v i5w;rebellion:n 2bw 21f;rebound:v gr1 dyw;rebuff:n 2ec 7e3;rebuff:v ehu f7h;rebuild:v ga8;rebuilding:n 1bj
rebuke:v ek1;rebut:v ej6 e7h;recalculate:v e58;recall:v e38 eul icf eh7 ebw hyk;recapitulate:v ey7 gex gee
recapture:v ghg gc4 ftx;recede:v gyp f61 e0t;receipt:n 12b 6m2;receipts:n ax6;receive:v hf8 dyl h7r h7t fwb e8u
receiver:n 3yz a02 4ao 9ag;recent:a m1;recently:r cxc;receptacle:n 3z0 avm 3z1;reception:n 6q2 8jz 6du 12b
receptionist:n a9o;receptive:a 3s;recess:v fyi fid dmw;recession:n bth bk8 8p9 2fw;recipient:n 9ag 6fl;reciprocal:a os
recital:n 7f4 722 7g8 7g7;recite:v f1q etj gd5 eu2 etl;reckless:a 2v 3l;recklessness:n 4k8
reckon:v e4p eay e97 e55 eb1 eb0;reckoning:n 5x9 6lx 1pu;reclaim:v hjx hgd doh doe diu;reclassification:n 23c
reclassify:v e6i;reclining:n 1er;recluse:n 9vq;recognition:n c0p 5uu 6sp 5xm;recognize:v e20 ecg he6 e3d hy5 epr
recognized:a 3;recoil:v h3w hqt gr1 fp5;recollect:v e38;recollection:n 5uq 5up 64h;recommend:v enr eoh e14
recommendation:n 6rt 6t5 4kr;reconcile:v dw1 dvz efe ecv;recondition:v dci;reconnoiter:v hc3;reconsider:v e6d e6e
reconsideration:n 79x 5wg;reconstruct:v e4v ga8 d8z i3p dbw;reconstruction:n 1bi 7bu 5us;reconvene:v h0o
reconvert:v d7n;recopy:v gcp;record:n 6qw 3v1 b9f zn;record:v exh exd erw h7o;recorder:n 3z3 aa0 a9p 3c5
recording:n 3z4 1z9 3z5;recount:v eu2 ei0;recoup:v hhs hhr hfk;recourse:n 2d1 5bm;recover:v hhp d6k dyv hhr hgd fml
recovery:n 7s6 b4j zi;recreate:v d28 glg gf3;recreation:n 1j7 1i0;recreational:a nj;recrimination:n 7g6
recruit:n a9r a9q;recruit:v hxs hhf f4x;recruitment:n 2gs;rectangle:n bkx;rectifier:n 3z7 a9s;rectitude:n 4sb
recuperation:n b4j;recur:v dll eum i6e;recurrence:n 7mz;recurrent:a 70;red:a 4c 2s 4i;red:n 507 9he b05;redcoat:n 9q5
redden:v d78 dz6 dhr;redecorate:v gbn;rededicate:v eoy;redeem:v i3m hif hie hid hic;redefine:v i7f eue
redefinition:n 6w1;redemption:n 12h azc 11q;redeposition:n b7m;redevelopment:n 1bb;redheader:n a9t;redirect:v gve
rediscovery:n 15k;redistribute:v fpt;redouble:v dhv df7 ddt;redoubtable:a 26;redress:n az1 1aw;redress:v i13
reduce:v dro dev hsd hii gk3 del;reducing:n b7o b7n;reduction:n 1ff b7o 17e;redundancy:n 77g 58w 5tm 23o
redundant:a ju;reecho:v hdc hdb eug;reef:n 960 3fx;reek:v hec h8v d51 ikc;reeking:a w4;reel:n 3z8 763
reel:v gtm h2q g0j;reelect:v hsi;reelection:n 16y;reenact:v ge5 hug ge4;reenforce:v ddh;reenforcement:n 6r5 21v
reestablish:v hub;reevaluate:v e8h;reevaluation:n 5tx;reexamine:v e9j;refashion:v g7r;refectory:n 3z9
refer:v ezk ici e6h gvd enx esl;referee:n a9v aak a9w;reference:n 6xc 6x7 7hq 6j8;referendum:n 16z;refill:v dtn
refinance:v hfv;refine:v dvb dpr dvd dvc dpt dps;refined:a ow sp;refinement:n c4n 7nt b7q 6ox
reflect:v h9o e4o h9l ik5 h9n ejq;reflectance:n b91;reflection:n 5w7 aow 719 4oj;reflective:a um;reflector:n 3zb 3za
reflex:n 1xc;refocusing:n 1gp;reform:n 1b1 1v2 1b3;reform:v dgi doh dgl dgk dgj da6;refrain:n 75p;refrain:v igr fby
refreshing:a gm km;refrigeration:n b7r 1r4;refrigerator:n 3zc;refuel:v ho8 hh3;refueling:n 25q;refugee:n a9x
refund:n ayg 28w;refund:v hkb;refurbish:v d9y;refusal:n 7dw 6qd;refuse:n cgf;refuse:v ehs hh6 if8 hfe ija i06
refute:v ej6 e7h;regain:v hhp hke;regal:a k1;regale:v faa;regard:n 5yk 5s0 6q1 1y0;regard:v e97 h9d icl
regardless:r cxp;regime:n 8d5 62x;regiment:n 8hj;regiment:v hve hvy hrr;regimentation:n 2ak;region:n 8x8 5ej 8x9 bde
register:n 6lh 59d b37 3zd;register:v hxt exn hxq h7o erw hxu;registrant:n a9z;registration:n zx 8r0 6kb 51p
registry:n 6lh;regret:n 80i;regret:v gjm gjo er1 er0;regroup:v hur e6l;regular:a va;regular:n aa1 aa3 aa2 57f
regularity:n 55t 4pt;regulate:v dim i0q e9y ded;regulation:n 6rm 60b c3c;regulator:n 3ze aa4 3ff
rehabilitate:v i3o i4p i3q;rehabilitation:n 1hz 1bh 2ff 1r1;reharmonization:n 74k;rehash:v f9d ey8;rehearing:n 1yb
rehearsal:n 1yx 1yw;rehearse:v ge7;reich:n 8g1;reign:n crx crw c3d;reign:v i66 i9v;reimburse:v hkc hhs
reimbursement:n az0;rein:n 3zf 5dl;rein:v hvg goa go4 dec;reinforce:v ddh egz;reinforcement:n 21v 6r5 5z3 48w
reinstall:v g43;reinstate:v i3r hub;reinterpret:v et2 e4a;reissue:n 6di;reissue:v gez hyi;reiterate:v eui
reject:v e8r hh6 eif ehq ija i06;rejection:n 181 bo8 aoz 7e1;rejoice:v gl6 emf glz;rejoicing:a 84;rejoicing:n 7zz 795
rejoin:v huv ejb;relace:v g0e;relate:v eb3 ici eu1 igp hwq;relatedness:n bgh;relation:n yp 1x0 9yt 7f7;relations:n bfp
relationship:n bfq bni bnj bh6;relative:a 0 5p;relative:n 9yt 2hm;relatively:r cy5;relax:v d2b dqx dqv d2a i6z i6y
relay:n 1dp 8hz 8by 7ui;relay:v edh feb;relearn:v e2e;release:n 3zg 12k b7s 6w5;release:v fwk htw ftr ev6 d7c d53
relegate:v i6b hsc i08 edb;relent:v ieu;relentless:a mo 71;relentlessness:n 4sk;relevance:n bgf;relevancy:n bgf
reliability:n 4kn;reliable:a 89 v9 v8;reliably:r cz8;reliance:n 5rn bso;relic:n 3zh 3kw;relief:n 7wd c3j az2 af9
relieve:v d4n htc i4j gla i3k esx;relieved:a gl;religion:n 654 8ef;religionist:n 9ah;religious:a q2;religiously:r cyb
religiousness:n 4sd 4tk;relinquish:v hmt i23 hgf fwk;relish:n 7wa 832 5sy;relish:v glo;relive:v e2a;reliving:n 5xv
reload:v fxv fxw;rely:v eb1;relyric:v gcz;remain:v d7o igu i9d ih6;remainder:n bgz bc4 bbw 3am;remaining:a ak
remains:n 961 90p 5eh;remake:v g7r;remand:v etw hzk;remark:n 6xa 5sl;remark:v ez6 f2d;remarkable:a lb rr
remarkably:r cxb d0i;remarry:v hza;remedial:a dt;remedy:n 1aw 3zi;remedy:v dby d5x;remember:v e38 e3a e3h hpn eog eof
remembrance:n 5uq 6sq;remind:v e3e eo0;reminder:n 6lg 5y2 9dx;reminisce:v e3g;remission:n 7s7 aza 13t 12i
remit:v hi5 i9t ez1 etw eqc dr0;remnant:n bh0 3am;remodel:v dbw gah;remonstrance:n 7h1;remonstrate:v eqw eyk ek1
remorse:n 80j;remorseless:a iq;remount:v gte fmy fat;removal:n 1hj 18o;remove:v dak hss hg9 h62 dr2;remuda:n 8cj
remuneration:n ayd 28x;renaissance:n 250;rename:v ezv hs6;rend:v g4f;render:v d7u hni geo g89 f2o hme
rendering:n 723 5v0 12s 6mj;rendezvous:n 2ep 8xp 8n6;rending:a 3f;rendition:n 723 5v0 1j0 12s;renew:v g8f da5
renewal:n 1bh 2fs b7p;renovation:n 1bb c1r;rent:n 96a az7 1hi;rent:v hww hf6 hf5 hwx;renunciation:n 7e2 c0t 7hh 186
reopen:v fn8;reorder:v e6s edo;reorganize:v huq hur;reorientation:n 6bd 1f3;repair:n 1bd c8q 8uw
repair:v dg7 hhu gna dby d28;repairman:n aa7;repay:v hkb hom hon ejb;repayment:n 28w azb;repeal:n 19h;repeal:v ehx
repeat:n 7mx;repeat:v eui gev dll euf i6m gee;repeated:a 70;repel:v fz1 gks f7h ehu hed;repent:v gjn gjm
repentance:n 80l;repertory:n 3zj 8m4 8m3 8gu;repetition:n 7mx 23n 77o;repetitive:a 6z;rephrase:v eut
replace:v d9x hsu fkm hih;replacement:n 17o agr 7th 5ri;replacing:n 17o;replant:v g3w;replenish:v dtn
replenishment:n b7p;replication:n 23q 7de 6ng;reply:n 6w2 7dd;reply:v eja;report:n 7f1 7f0 6sa 7q5
report:v euz ev4 ev2 ev0 ev5 ev1;reporter:n aa8;reporting:n 6sf;repose:n 263 7yn 4ww;repose:v f95 ibo g2f g2e g27 fyf
repository:n 37c aa9 3zl;reprehensible:a pr;represent:v ieg ekr i2t i2s ewm ign;representation:n 63x 3zm 2dq bsk
representative:n aaa aet 9m1 5ym;repress:v hu2 hw7 g3x e3k e1i;repression:n bsa b7t 1iy;repressive:a pi
reprieve:n c3k 7of 6mx 2gg;reprimand:v ejx ek1;reprint:n 6di 6dh;reprint:v gez;reprisal:n 2f2;reproach:n 6tv c37
reproach:v ek2;reprobate:n aab;reprobate:v e8v f3g en0;reproduce:v gf0 d45 gf1 euj;reproducibility:n 4rj
reproducible:a ni;reproduction:n 5ut 3zk 23q;reproof:n 6tr;reptile:n 2it;republic:n 8mb 8mc;republican:n aad aac
repudiate:v ees e8s er2 ejd;repugnance:n 7x7 bjh;repulse:v f7h gks fz1;repulsion:n amd 7x7 21d;repulsive:a kg 2h
reputation:n c2w c2z 6b8;repute:n c2w;repute:v e95;request:n 6lp 7cm;request:v eee eef f3d;require:v i8h eem ee9 fba
required:a js 9k;requirement:n 627 94z 626;requisition:n 7d4 6k8 124;requisition:v eeh hjw;reread:v e4e
rerun:v evk g9t f4n dy8;reschedule:v ehk;rescind:v ehx;rescue:n 12g;rescue:v i3l;reseal:v fns;research:n 1q1 5x2
research:v eny e60;researcher:n aaf;resemblance:n 4ol;resemble:v ibq;resent:v ghl;resentment:n 81j;reserpine:n 3zn
reservation:n 8v8 6x4 5rp 2ds;reserve:n 4wn b1n ag8 bdg;reserve:v hfi ec1 ehl hzw;reserves:n 8nj
reservoir:n bfe 3zp 3zo 962;reset:v etq dij did;resettle:v dqn;reshape:v ea0 gaj;reside:v iai iad ibo
residence:n 8tq 3zq 25f 3oi;resident:n aag 9wj;residue:n cjq bgz;resift:v fvl;resign:v hq2 hr2 hmt ecv
resignation:n 813 7hg 6lm;resilience:n 535 7ne;resist:v if8 f68 i17 f67 ija i5x;resistance:n 180 aox 219
resistor:n 3zr;resmudge:v fgj;resolutely:r czv;resolution:n 6ln ap0 4ub 15o;resolve:n 4ub 6ln
resolve:v e9s ez9 e9v e4y he7 ecw;resolved:a so;resonance:n ao6 ao5 51u bh3;resonant:a pk;resorcinol:n cjr
resort:n 8xh 8uw 5bm 2d1;resort:v i6e gna;resound:v hda hci;resounding:a pk;resource:n b0e 5bk 5oa
resourcefulness:n 5bn 5oa;respect:n 5yk c2u 6b7 2ek;respect:v e9e hwn;respectable:a 7c;respective:a 5v;respects:n 6u0
respiration:n 1wb 1wa;respite:n c3k 25y 7of cst;resplendent:a 2f;respond:v ebg eja ebh;response:n am2 1xb 6w2 6q2
responsibility:n 29h c76 4km;responsiveness:n 5ph 5ec;rest:n bgz 263 cst bte;rest:v g2b egh ih8 d1p d7o;restate:v eui
restatement:n 6xi;restaurant:n 3zs;restive:a ui;restless:a o9;restlessness:n 4q4 c0c 7ye 4ia;restock:v hn6
restoration:n 1bg 12a c1r;restore:v i3p da8 hmf dg7 hub;restrain:v fk2 fk0 hw4 de9;restrained:a ug
restraint:n 2ae 4vl bsg 6cc;restrict:v dei i0n dea hw3;restricting:a ph;restriction:n 60c 1vc 2al
result:n alo 6vw 7jh 6fm;result:v i93 i98 dle;resultant:a 1c;resume:n 6jz 6ju;resume:v dlz dm0 hr0 ey3
resumption:n 19y;resurrect:v d6w da9 d6x;resuspend:v d8v;resuspension:n ca2;retail:n 28h;retail:v igx hho
retailer:n aai;retailing:n 28k;retain:v ien ht9 hk9 e3b;retained:a 8e;retaliate:v f8s f8r;retaliation:n 2f0
retard:v dsh ij0 dsn dsm;retardation:n 55j csx 963 5p5;retch:v d5i;retention:n 1ve 5pc 4z0;retentiveness:n 5pc 4z7 4z0
rethink:v e92;retie:v fj1;retina:n 5ik;retire:v hqu hqv gyp hyl huh hqw;retirement:n bp7 18g 109;retort:n 7de 3zt
retort:v ejb;retrace:v gzj e4v;retract:v ehv h3x g75 fz2;retraining:n 1yu;retranslate:v euo;retreat:n 10e 8xq 6z7 6z6
retreat:v gyp h6i gyq;retreated:n 8a5;retribution:n azg 1ay 2f1;retrieve:v hhp ftl ftk e38;retrospect:n 5wb
retrospective:n 8oe;retrovision:n 5vr;return:n 6mz 102 7tq 12a;return:v gzk hmd dom eul h5i hpp;reunion:n 8qx 1h3
reunite:v hz5 hxp;reuse:v f9c;rev:v dsl;revamp:v d9z dz4;reveal:v ha4 ess ha8;revealing:a fu;revel:n 1l9
revel:v fbg hze;revelation:n 7en 5xn 7em;reveller:n aaj;revelry:n 1l9;revenge:n 2f0;revenge:v f8s;revenue:n ax6 axf
reverberate:v hda iaa h9m h9l gr1 dy4;reverberation:n 52o am1;revere:v ghz gi0;revered:a ei;reverence:v gi0
reverend:n 9km 6fu;reverie:n 5v9 5rw;reversal:n 19m 7v3 7rg 5wf;reverse:a 2d 2c;reverse:n bjj 3zu 7v3 3zv
reverse:v d8f doj ebb ehx dok;reversibility:n 4ny;revert:v dom d7s;revery:n 5rw 5v9;revetment:n 3zx 3zw
review:n 5u2 6iz 159 b36;review:v e9j em7 e9l e9m e9k;reviewer:n aak 9le;revile:v ell;revise:v ex7 hus
revision:n 1hy 6jl 6go;revitalize:v d6u da0;revival:n 24z 8n7;revive:v d6v d28 daa da9 d27;revolt:n 21f
revolution:n 7sj 21g 7tb;revolutionary:a kn;revolutionize:v d85 hso e2y;revolve:v h2k h2f gop;revolver:n 3zy 3zz
revulsion:n 7x7;reward:n 7jp ayk 2dv 7bc;reward:v i34 egz hon;rewrite:v ex6 gd0;rh:n cki cbj 5id;rhetorician:n a4b
rheumatism:n bvh bwj;rhino:n 2ng;rhinoceros:n 2ng;rhinotracheitis:n bx9;rhubarb:n 85t ath;rhyme:n 77n 6ho
rhyme:v gd3 iiu;rhythm:n 778 4pv ctn 777;rhythmic:a pm;rhythmical:a pm;rib:n 400 5fx 84f 6xf;ribbon:n 964 6ti 402 401
ribes:n au9;riboflavin:n clj;rice:n 878 arp;richly:r d0c d08;richness:n 58m c6d 51t 5c9;rickety:a t0 pw;ricochet:v gr1
rid:v hp8;riddle:n 6ya 403;riddle:v fi3 e48 fvm fek edf e4z;ride:n 1d4 404;ride:v gvo gvl id1 gn1 elu iit
rider:n aal 6i1 aam a5a;ridge:n 965 blu 967 966;ridicule:n 6u4 2e6;ridicule:v ely;ridiculous:a 8l wg f4
riffle:v g5u has h20 fsk;rifle:n 406;rifle:v hoo fl9;rifleman:n aao aan;rift:n 969 968 7ks;rig:n 407 4cq 408 3sk
rig:v i5b hpb fj3 dq8;rigger:n aap 409 aaq 40a;right:a 7h nn;right:n 5cw 8ww 40c 8os;righteousness:n 4sa
rightfield:n 40c 1rv;rightfully:r cz7;rightly:r cyt;rightness:n 4tg 4wl 4ra 4mx;rigidly:r cyn;rigor:n 4mq 4qg 4j4
rigorous:a ae;rim:n blv 40e 40d 3ci;rim:v id9 hnm goo;ring:n 51b bkj 3il 91w;ring:v hd0 hda hd1 eh4 fw5 fjq
ringing:n 7q6 7fo 51u;rinse:v g1i fhs d39;riot:n 2bd bqo 6xx 1lc;riotous:a 2 oa;rip:v g4f h75 g6l hn2 emy
ripen:v dfh dfg;ripening:n b6s;ripping:a 3f tt;ripple:n 7n4 7n6;ripple:v h20 hdt;rise:n 7lj 1e1 90r 7tm
rise:v gwi d9a gxr ie7 gyc i87;risk:n c8k 1v6 577 576;risk:v i33 i30;risky:a sq;rite:n 24b 249;ritual:n 249 24f 1io
ritualize:v dyo;rival:n aar;rival:v ic4 f6o;rive:v g4f g2y;river:n 96b;riverbank:n 96c;rivet:v ebu fou ebv
rivulet:n 96d;road:n 40f 16p;roadblock:n 5r6 40g;roadside:n 4g2;roadway:n 40h;roam:v gq0;roar:n 7p2 78g 7q7
roar:v f13 erc f17 gyu f1i d2j;roarer:n aas;roaring:n 7p2 78g;roast:v dkd ely;rob:v hn1 hmy;robber:n aat
robbery:n 1u9 21n;robe:n 40i 3fh;robe:v d3x g7l;robust:a uf;robustness:n 53p 4xs;rock:n 96e cc7 aau;rock:v gph gpi
rocket:n 40l 40k ar5 7i0;rocky:a sk;rod:n 40m 2hq bae b9r;rodeo:n 1lx 40n;rogue:n aav;roiling:a w
role:n 1ri 642 5b4 1rn;roleplay:v gdy;roleplaying:n 1mr;roll:n 7tc 6kz 7nc 40o;roll:v gon gqk id8 fqk hel g0h
roller:n 14j 7nc 40q 40p;roman:n 9bx 9by 6zt;romance:n bnr 5e6 72y 6h4;romantic:a i4 n6;romantic:n aaw aax
romanticism:n 5be 69l 5e6;romanticize:v e9c dz5 d1k;rome:n 8ej;romp:n 7v1 ai2 1le;romp:v gq5 gts f50
roof:n 40r 40s 96f 6rd;roof:v fex;roofer:n aay;rooftop:n 8yu;rooftree:n 405;rookie:n 9no;room:n 40t bfi c5t 8c0
room:v ib0;roomful:n bei;rooms:n 49d;roost:v g25 dqm;rooster:n 2jg;root:n avh 8rv 6ef bc0
root:v dmi i85 i41 g12 fit dql;rooting:n b7u;rope:n 40v;rosary:n 40w;rose:n atj 88i 50r;rosebud:n aq5 aaz
rosette:n 40x bxd aw6 40y;roster:n 6kz;rostrum:n 36z 2ny;rosy:a dw;rot:n c8w b4v 6p5;rot:v dco d6n;rotary:a 7y
rotate:v h2k hrv f4s h2m h2l df5;rotation:n 1es bfy 7tb 54o;rotc:n 8hg;rotor:n 410 40z;rotten:a da;rotundity:n 569 76y
rough:a af;rough:r d06;rough:v gg1;roughen:v fgp;roughly:r cug d06;roughneck:n 9ic;roughness:n 4zd 51s 4rz c7j
round:a px;round:n 412 ctn 8ru 25k;round:v go5 d8n ew0 emx dva d8p;roundabout:a 8p;roundhouse:n 413 14x
roundup:n 1zq 6jy 1pw;rouse:v h5w h3h ggn d1z;rout:v f5l fit fis f5a;route:n 8wd 40f;routine:a l7
routine:n 245 71x 6ns;rove:v gq0;row:n 8pd 7ch 96g 35g;row:v gv1;rowdy:a l4;rowdy:n 9ic;royalty:n ax8 8fi;rpm:n ctd
rub:v fgc fge h8l;rubber:n cjs cjt 7ul 414;rubberlike:a 9j;rubbery:a 9j;rubbish:n cgg 6p6;rubble:n cgh
rubric:n 6ra 6vy 6rb 6g1;ruby:n b1v cju 509;ruck:n 8gj bm8;rudder:n 416 415;rudderless:a o1;ruddy:a dy 4c
rudeness:n 4xj c52;rudimentary:a nc;ruffian:n 9ic;ruffle:v h20 giw gst gj3 g5u fsj;rug:n 417;ruin:n c92 418 b59 7md
ruin:v g3l i46 hmw g3s ft7 e15;ruined:a hr tj;ruinous:a dr 6x;rule:n 60b 5pz 6r9 7hs;rule:v i64 eba i9v evg ify gce
ruler:n ab1 419;ruling:n 2cd;rumanian:n 733 9c9;rumble:n 7q8 41a 2bu;rumble:v hdq f12;rumen:n 2nh;rummage:v fla
rumor:n 7f9;rumor:v f0p;rump:n 2o2 84n 5l2;rumpus:n 1mx;run:n 17a 1us 7ug 8qd;run:v gtr h5a id6 hvl igf h4l
runaway:n 7v1 9ta;rundown:n 6k0;runner:n ae0 ab3 ab2 9g7;running:n 1nd 1cp bt8 29t;runoff:n 7r4 173;rupture:v g4g
rush:n 1n6 7t9;rush:v h3p f6h du7 du8 h3r h3q;rushing:n 1ne 1n6;russet:n 41c;russia:n 8zv;russian:n 9ca 72r
rust:v dh2 dh3 deo;rustle:n 7q9;rustle:v hd5 hk1 hjf;rustler:n ab4;rustling:n 21m 7q9;rut:n bl9 246 bud
rutabaga:n 863 ar3;ruthless:a iq;ruthlessness:n 4sj 7xj;sabine:n 9bz;sable:n 41e cdz 4zz 41d;sabotage:n 2fi
sack:n 41f bmw bej 88l;sack:v hop hsp hkt fxg;sacrament:n 24k;sacred:a q0;sacrifice:n 188 7mv b08 19a
sacrifice:v hok flu hol hne;sacrilege:n 1t1;sad:a d9;sadden:v gl4 gl5;saddle:n 41g 96h 84v 41h;saddle:v fy0 fxx ee4
saddlebag:n 41i;sadism:n 7we;sadness:n 807 brq 4iq;safe:n 41j 41k 34a;safebreaker:n ab5;safeguard:n 1vv 6sv
safeguard:v f7x h0v;safety:n c8a 8xs 3g8 14m;sag:v gxu gxv;saga:n 6h2;sage:n ab6 87i auf;sagebrush:n ard;said:a qa
sail:n 41l 1dh 41m;sail:v gnj gp0 guy gni;sailing:n 1dk 1di 10g 1cz;sailor:n ab8 9h7 2v5;saint:n aba ab9 a2g
sake:n 5ao 88f 66y;salacious:a re 4z;salad:n 87c;salamander:n 2ir 98b 3wi;salary:n ayd;sale:n 28i 28o 28p c99
salesgirl:n abc;saleslady:n abc;salesman:n abd;salesmanship:n 5op;salient:a 6u;saline:n c9z;salish:n 72e 9b5
saliva:n 5ig;salivate:v d76 gmf;sallow:a e0;sally:n 6xg 21u 1v5;salmon:n 2ol 870 50d;salon:n 41o 41p 41n
saloon:n 2so 3xk 42p;salt:n cjx 87g 5t3;salt:v fph e0h dct;saltwater:n cjw;salubrious:a w8
salute:v fa9 epy emb h8x eq0 epz;salvage:v i3k fpw;salvation:n 12h 16s c8c 12l;salve:n 3s9 1ax;salvo:n 7t2 22h 6sz
same:a hc;sameness:n 4o5 4o4;sample:n 5yq 68c 96i;sample:v fbw;sampler:n 41r ah8 8qi 41q;sampling:n 164 68c 22w
sanctified:a q0;sanction:n 6so 293 5d1 29w;sanction:v eid hyg eie;sanctity:n 4u0;sand:n ck3 53u;sand:v fqa
sandal:n 41s;sandalwood:n au2;sandpaper:n cg3;sandwich:n 85g;sane:a oc;sanguineous:a 2t;sanitation:n c6k 1ak
sanity:n bzk;sap:v hk5 fks;sapling:n avb;saracen:n abf abg abe;sarcasm:n 6xu;sardine:n 86z 2ok ck4;sari:n 41t
sash:n 41u 3f9;sashay:v goy gst grd;sassing:n 6uf;satanic:a db;satellite:n 41v abh 96j;satiate:v fbq fbo;satiety:n c47
satin:n 41w;satire:n 6xu;satiric:a qh;satirical:a qh;satirist:n abi;satisfaction:n 803 brl az4 b0u;satisfactory:a d7
satisfy:v ic3 gld fas;saturate:v dtx dx6;saturated:a 4f;saturation:n b6f 1i1 bn9 512;saturday:n cor;sauce:n 87l
sausage:n 853 2up;saute:v dkh;savage:a ez 4t;savage:n abk 9gi;savageness:n 54a;savannah:n 8xw;save:v i3k hgc i3n dzz
saver:n aae abl;saving:n 17f 12g 1vs;savings:n b1c;savior:n all abm;savor:v glo hea he9;savvy:v e1o;saw:v g38
sawdust:n ck5;sawhorse:n 41x;say:v ey9 eys eri ih5 edt evy;scab:v d6y htf;scaffold:n 41z 41y;scale:n bj4 bhc bhh aw3
scale:v igw gfg gz2 gtc fhj;scalp:n 5k0;scamper:n 1n8;scamper:v grw;scan:n 1q7 420;scan:v haq hap fl8 ibf gny f1r
scandal:n 7fb 7k8;scandalize:v gky;scanty:a 13;scapular:n 2o9 421;scar:n byy 4ly;scarce:r cua cub;scarcely:r cua cub
scarcity:n 58p;scare:v gi2 gip;scared:a p;scarf:n 422 423;scarify:v fi0 fi6 fi4;scatter:v h15 h12 fpk fyo dkq h5t
scattered:a 5m;scavenger:n ck6 a0s 2h0;scenario:n 73w 8ud 6wm;scene:n 8xx 7nz 649 6pc;scenery:n 424 8xz
scent:n 5sv 5su 518;scented:a co cn;scepticism:n 66r;schedule:n 630 6l0;schedule:v e86 ehi;scheme:n 62p 6wp 8pk 63z
scheme:v eaj eal;scherzo:n 75j;schism:n 1h9 7kt;schizophrenic:n abo;scholar:n abp 9zb abq;scholarship:n axn 676
scholastic:n a5m abr;school:n 8ku 425 5um 8kt;school:v hri hrj gw4;schoolboy:n abs;schooldays:n cnl;schoolgirl:n abu
schoolgirlish:a kt;schoolhouse:n 425;schooling:n 1yi 5um 1yv;schoolmarm:n abv;schoolmaster:n 9vd abw 2op
schoolmate:n abx;schoolmistress:n abv;schoolroom:n 328;sciatica:n byh;science:n 67p 5oi;scientist:n aby;scimitar:n 426
scoff:v elt ei1;scoffing:n 6u6;scold:v ek1 eqt;scoop:n bek bla 6se 464;scoot:v h3y;scope:n 59a c6z 4ap 3si
scorch:v dnw e1e e1d do1 dd6;scorched:a w5;score:n 5ty 6zh b99 8kj;score:v f5x fi7 exs gde ft8 f5y;scoreboard:n 427
scoreless:a tk;scores:n bfh;scorn:n 7x5 6u5;scorn:v ghp ehq;scornful:a pc;scornfully:r cwo;scot:n 9cc;scotchman:n 9cc
scoundrel:n ajr;scour:v fl4 fgg fgh dtu;scoured:a wi;scourge:n 428 c3h ahr;scouring:n 22i 1ab;scours:n bxa
scout:n a06 ac2 ac1 ac0;scout:v hc3;scowl:n 713;scowl:v d2x;scraggly:a bl;scramble:n 1uq 1n8
scramble:v gqh gta fwf fsg dz7;scrap:n 914 cgg 429 2bf;scrap:v hg7 eg5 e0r;scrape:n 7qa bxh 7io 4ly
scrape:v fkl gfu fko h22 fq4 fkp;scrapheap:n 8us 8ay;scraping:n 96k 7qa 7io;scratch:n bxh bm3 b26 ac3
scratch:v fge fko h8l hyc g2m fq4;scratchiness:n 4ze;scratchy:a df;scrawl:v gfn;scrawny:a bl;scream:n 78l 7qb 6xx
scream:v er6 er5 hcj;screaming:a f5;screaming:n 78l 7qb;screech:n 7qb 78l;screech:v hcf f1j;screeching:n 7qb 78l
screechy:a ef;screen:n 42c 2uq 42b 42a;screen:v i1z e9o hsg h9v fwt fvm;screenplay:n 73x;screwdriver:n 42d 894
scribble:v exx gfn;scribe:v fi8;scrimmage:n 1yy 1n0;scrimmage:v ge8;script:n 73r 6ij 6ga;scriptural:a x6
scripture:n 6jn 6jm;scrounge:v hje hjg;scrub:v fgg d38 hyc;scrubbing:n 1ab;scrupulously:r cyb;scrutinize:v hat e9n
scrutiny:n 1py 1xy;scud:v h3y guz;scuff:v gsx fp2 fp1 fp0;scuffle:n 2bi 42f 1uq;sculptor:n ac4;sculptural:a rg
sculpture:n 42g 20d;sculpture:v gby g2p;sculptured:a rg;scurry:v grw;scurrying:a bc;scuttle:v grw;sea:n 96l bff apk
seacoast:n 96m;seafarer:n a1a;seahorse:n 2kr;seal:n 42i 42h ce0 a3b;seal:v fnr fnp e9r fny fhp f88;sealing:n 1w8
seam:n 42j bm5 8yl;seaman:n a1a;seaquake:n 7ss;sear:v dnw e1e do1 dd3;search:n 20t 1q2 b7v 5vc
search:v fl0 hau e60 fl6;searchlight:n 42k;season:n cqv cqo cqu;seat:n 8y2 5l2 42m 42l;seat:v g26 iep hr5 ho0 hnz g7k
seated:a eq;seawater:n cjw;seaweed:n 2hy;sec:n cqm bg4 8oy;secede:v i2a;secessionist:n ac5;seclude:v dwz
second:n cqm cr9 1rq cr3;second:r cx6;secondary:a qr;secondhand:a kl;secondly:r cx6;secrecy:n 4js c14;secret:a ll
secret:n 6ry 6rx 5qu;secretary:n ac8 ac7 aa9 42n;secrete:v d53 hac;secretion:n 5i4;sect:n 8fb 8js
section:n 6hy 96n 8y3 42o;sector:n bkh 8b9 60p b9y;secularism:n 669;secularist:n ac9;secularize:v d8a hg4;secure:a qo
secure:v hhb fmu hp4 ep8 fst fke;securely:r cz9;security:n c8d b0o 7zn b3g;sedan:n 42p 42q;sedate:a r1;sediment:n 96o
sedimentation:n amy;seduction:n 161 162;see:v h96 e1v h95 g8o e97 e2f;seed:n avs aca 5zh
seed:v g1y hfq ga1 fyl e6r dy5;seedbed:n 42r;seedling:n apw;seedpod:n avx;seek:v hhg fl0 i1s gmy f3e;seeker:n acb 42s
seem:v h9e h9f iii hem;seeming:a nl;seemingly:r cvd;seep:v h51;seepage:n 7sx;seer:n ajw acc a8c;segment:n 42o 96p
segregate:v hyr g31 dwv;segregationist:n acd;seismograph:n 42t;seize:v fd9 fdc hjn hjp hjr fop
seizure:n bvi 127 1u4 120;seldom:r cv5;select:a ts;select:v e7w;selection:n 163 8nr 5wh b8e;selectman:n ace
self:n 5qd 998;selfishness:n 4sq;sell:v hhj igv efn hhl hgy iim;selling:n 28f;semblance:n 4l0 64r 3mt;seminarian:n acg
seminary:n 8l0 8l1;senate:n 8fo 8fp;senator:n ach;send:v gvb fts f04 gva f4c f2q;sending:n 13q;senior:a kp
senior:n aci 9r1;seniority:n boz 4ya;sensation:n 5sp 9dh 7yj bub;sensational:a fe wu;sense:n 5qh 6om 5pe 5n1
sense:v h7p hay e1r e1q;senseless:a vl;sensibility:n 5qj 7y9 5pg;sensible:a oo qt;sensibly:r cz2;sensing:n 5sm 1xv
sensitive:a qt;sensitivity:n 5pg 533 7y8 c82;sensitize:v dgy h89 e0x e0w;sensor:n 37i;sensory:a 3s wu;sensual:a mk ew
sensuality:n 7w2;sentence:n 6e5 2cb cqb;sentence:v eql;sentient:a 18;sentiment:n 7vj 653;sentimentalist:n acj
sentimentality:n 4ig 7vk;sentimentalize:v dz3 e16 d1l;sentinel:n a06;sentry:n a06;separate:v i7z g2z e64 hxj fve e6f
separated:a qv 6g g2;separately:r cyv;separation:n c0v 7m5 570 2g7;sepia:n 50x ck7 2km;sept:n cq4 8be;septation:n 1hv
september:n cq4;septum:n 5em;sequence:n 8q9 54m 42v 236;sequence:v e6x ero;sequential:a l5
sequestration:n 2cn b7w 6n9 124;serenade:n 75a 75w;serenade:v gd6;serenity:n 4ww 7yn;serge:n 42w
sergeant:n ack a74 acl;serial:a l5;serialism:n 764;series:n 8q6 6pq 6o5 7um;serious:a 7t;seriously:r cy7 cuq
seriousness:n 7y7 547 4ji;sermon:n 7gw 6ts;serpent:n 2ix 42y 42x;serratus:n 5kf;serum:n 5i1;servant:n acm bp3
serve:v ic2 f4o ic1 i2r fam fah;service:n 1nr 2d5 24h 8gs;service:v i2r dtz ft6;services:n 1o4;serviette:n 3r4
session:n 7aa cqc 2er 8ov;set:a og ji r5;set:n 8cn 8cs 1pi 477;set:v fy9 e9w eto f2p dik g6z;setback:n 7v3
setting:n 8uc c6z 3q0 c6y;settle:v gy7 e9s ef9 dqj efe gyb;settlement:n 8mq 8il 7c3 2g0;settler:n aco acq acp
setup:n 2qb 4yh 1tb;seven:n bcn 42z;sever:v g3f g3e;several:a 5v;severalty:n c0w awi;severe:a iv mr;severely:r cuq czj
severing:n 1fo;severity:n 546 4mq 4m6 4j4;sew:v fm4 gat;sewage:n cgd;sewer:n 430 acr c5d;sewing:n 1rb 431
sex:n 1wy 8cr 7w0 52m;sextet:n 758 bcm 8jl 8c5;sforzando:n 70t 70s;shack:n 3j1;shackle:n 432 433
shade:n brf 4zx 434 6ox;shade:v ike gcq fwu d7l d7k;shading:n 4ld 22u;shadow:n brg 8xy 62h 7z9;shadow:v gzc ike ie5
shadowed:a 33;shadowy:a 33 8y 7e;shaft:n 6zo 6xh 435 amg;shaggy:a ut;shake:v gqt d1n gqz gph da4 ggk;shaken:a t
shaking:n 1f4 bsw;shaky:a t0 t5 qp;shallowness:n 57c 5a3;sham:n 3bh 9x6;shamble:v gsw;shame:n 7xk c32 7k4
shame:v i37 i0j gjb f5i;shameful:a ej jc;shamrock:n aqq atw aqp;shantung:n 438;shanty:n 3j1 75o;shape:n 55p yk 5ee 64v
shape:v e9y gai d8i;shapeless:a ri;shaping:n b7x 1zx;shard:n 439;share:n ayo b0l 274 1ul;share:v ig6 hl4 hl3 hl1 f2t
shared:a 6f;sharer:n a56;shark:n 2i7 act acs;sharp:a 8u m7;sharpen:v fg1 dp3 dp2 djo he0 dp7
sharpness:n 5nf 5cp 523 4n8;shatter:v dkx dkz dky;shave:v d3a fg9 hp3 fgb fga fg8;shaved:a rl;shaven:a rl
shaving:n 1al 95c 15f;shawl:n 43a;sheaf:n 2xq;shear:n ap2;shear:v flf g3c flh e1k;sheath:n 43b 5es 334;shed:n 43c
shed:v fzk g1x g1w d1d;sheep:n 2nq acx acw;sheepman:n acv acu;sheepskin:n cdv cdf 6ka;sheer:a 62 dm;sheer:v h1f gn6
sheet:n 96q 6cx 43e bjq;shelf:n 43f 948;shell:n 43g cde 2kf aqb;shell:v f7s ggf fzl frf fl2 f52
shelter:n 43h 43i c8g azq;shelter:v iaz hjk;shelve:v i9t fyc;shenanigan:n 1sf 1tf;shepherd:n acy acu
shepherd:v i3g i3f;sheriff:n acz;sherry:n 88o;shibboleth:n 7ak 76v;shield:n 43k 43j 2kf;shield:v f7e hah
shielding:n 1vp 43l 43m;shift:n 7tj 7nx ctu 17l;shift:v do4 gq4 gzv gr9 e06 e07;shim:n 43n;shimmy:v gp8 gg5
shin:n 5lc 84g 704 5m8;shinbone:n 5m8;shine:v ik5 ijy hbl ihe iaw hbf;shining:a n0 37;shining:n 1nt;shiny:a 37 d5 n0
ship:n 43o;ship:v gva ht7 gxh gnl fyb;shipbuilding:n 1ze;shipment:n 300 10o;shipping:n 280 43p;shipshape:a up
shipwreck:n 43q 7v9 7nk;shipyard:n 43r;shirk:v hx7 eiv;shirking:n 1sq;shirt:n 43s;shirt:v d3s;shirtfront:n 43t 385
shirtsleeve:n 43u;shirtsleeves:n c4j;shit:n cg8 6p4 bf0 b7y;shiver:n 1xe 7z1;shiver:v gqr d1o;shivering:a t5
shivering:n byr;shivery:a 25;shock:n 7xz 2bh 1wp bv9;shock:v gkt gky gif g3h fq9 d6d;shocked:a o;shocking:a qs jc
shoe:n 43w 43x 3iu 2wj;shoeful:n bel;shoelace:n 43y;shoes:n bnf;shoestring:n 43y bdl;shoot:v f7v hyz f7o exq h6x h3y
shooter:n 4ah ad7 ad1 ad0;shooting:n 13u 195;shop:n 43z 4hi 1ym;shop:v hnf hxf hnh el6;shopkeeper:n ad2
shopper:n ad3 ad4;shopping:n 11t 441;shore:n 96r 442;short:n 443 444 1rr;short:r cw4;shortage:n 58h c3z;shortcut:n 445
shorten:v dju df0 e0k djs dc1;shortened:a hn;shortly:r cv3;shortness:n 59z c41 5ab 551;shortsighted:a ro
shortstop:n ad6 1rr;shot:n 13u 446 1ni c5u;shotgun:n 448;shoulder:n 5ka 84m 5kb 449;shoulder:v ffa ff8 ff9;shout:n 78e
shout:v er4 er6 er3 elg;shouting:n 7ha 78m;shove:v gp9 g5d h6r;shovel:n 44a bem 44b 3x5;shovel:v fkv
show:n 1lo 718 6pl 1tj;show:v hai e78 eyp h9p gc5 ete;showcase:n c77 30b;showdown:n 7ca;shower:n 44c 1at aov 7o3
shower:v hj1 fpa d34 ijj fau;showerhead:n 44d;showing:n 71m 1lr;showpiece:n 33g;showroom:n 44e;showy:a 4r
shrapnel:n 44f;shred:n bf3 3yf;shred:v g4h;shrewd:a 56 dp;shrewish:a dh;shriek:n 78l 7qb;shriek:v er8
shrieking:n 78l 7qb;shrill:v er8;shrine:n 44g;shrink:v deu h3w det der d92;shriveled:a w6 bm;shroud:v g53 iis fjy
shrub:n ave;shrubbery:n 8y4 8py;shrug:n 7im;shrug:v d2y;shucks:n 5ai 6ou;shudder:v d1o gqr;shuffle:v gsw gzw fsj
shuffling:n 1co 1ep;shun:v eiw i09;shunt:n 5k9 44h;shunt:v gzu h4h;shut:a kx;shut:v fn5 fna hvz;shutdown:n 19d
shutter:n 44j 44i;shuttle:v h40;shy:v gsd fza;shyly:r czc;siamese:n 9cm 44k 2l7;sicilian:n 9c0;sick:a vx w0 qe
sick:n 8a6;sicken:v gkr d67 hee d69;sickish:a w0;sickly:a e0 vz;sickness:n bv2 c53 byu;sickroom:n 44l
side:n 8y5 8oh 5kg 8s4;sideboard:n 44n 44m 2xg;sidestep:v eio;sidewalk:n 44o;sidewinder:n 2j8 44p;siding:n 44q ckl
sidle:v goz goy;siege:n 26s;sieve:n 44r;sift:v h78 fvj fvk e7y;sigh:n 796 7qc;sigh:v d0t ewe;sight:n 648 71n 5pj 6bk
sight:v hbo heq;sightseeing:n 1y4;sign:n 6qs 6yk 6yi 44s;sign:v ex9 hxb ep3 ht8 f0i fyg;signal:n 6yi 90i an2
signal:v f0i ers;signaling:n 6yi;signature:n 6ik 4yi 74n 70n;significance:n 5cl 63j 6ol;significant:a rp 7d
signify:v esm eso f0j;signore:n adb;signpost:n 6ym;silence:n bna 51d 4jr 4js;silence:v duf dui;silent:a o7 5x ax
silently:r cxi;silhouette:n 8w2 44u;silhouette:v h9t gbr;silicate:n ckj;silicone:n ckk;silk:n 44v ckm
silkworm:n 2mi 2mj;sill:n 44w 96s;silly:a wh r2 8l;silo:n 44x 44y;silver:a 38 4d;silver:n cbk b1s 505;silvery:a 38 4d
similar:a hb ha;similarity:n 4o9 6ci;similarly:r cxt;simile:n 77x;similitude:n 4ob 35d;simmer:v dkc;simple:a 8j ms
simplicity:n 4pp 4vg 4qk 4mn;simplify:v dpq;simply:r cud;simulate:v gfe ge6 ge2;simulated:a jl
simulation:n 1yz 5px 3q3 1ti;simultaneous:a u4;sin:n 4se 1tn bg2;sin:v i4r i4s;sincere:a r0
sincerity:n 7y7 4up 4ql 4ji;sinewy:a uy tc;sinful:a vs pt j8;sinfulness:n 4se;sing:v gem gej f37 f0w esz
singe:v dny e1e;singer:n add;singing:n 1mb 6z8;single:a 5u;single:n 14q bcf;single:v frj;singly:r cyv
singsong:n 775 2ga;singsong:v f1m h6w;singular:a lb b7;singularity:n 4ph 4r1;sinister:a 24;sink:n 450 b7z 96t 30v
sink:v gxw gxz gws gyb gwr h1y;sinking:n 7o4 7np 7zi;sinner:n ade;sinning:n 1tn;sinuous:a dj;sinusoid:n 5f5 bmc
sioux:n 9b6;sip:n 1wx;sip:v f9w;sipper:n adf;sir:n adg adh;sire:v d43;sirloin:n 84j;sis:n adk;sister:n adk adj adi
sit:v g23 idr gxs h0p ha3 gvo;site:n 8y8 8wq 6gj;sitting:a eq;sitting:n 1ey 1ex 8ov 7ab;situate:v ie1 g4n
situated:a r5;situation:n bnh bnb c0n 8wq;six:n bcm 451;sixties:n cny cnx;sizable:a gx 7c;size:n 57m 57e ccj bo9
sizzle:v emw gh4 dnx;skedaddle:v h5c;skeet:n 13y;skeletal:a bk;skeptic:n adm;skeptical:a v6;skepticism:n 5rr 66r
sketch:n 452 7dn 6jz 6y0;sketch:v gcw exy;skid:v gp4 gx1 gp5 gp3;skiff:n 454;skill:n 5oj 5oi;skillful:a sa n7
skim:v gur fg6 hap fzu fha fh9;skimming:n 2gp 6og 1uc 15f;skin:n 5et 455 2k5 bpr;skinny:a bl
skip:v e3s i7k gwd gzr gr3 fzu;skirmish:n 21b;skirmish:v f6r;skirmisher:n ado;skirt:n 457 456 av6 9o2
skirt:v eio h36 iew fw5;skit:n 1mo;skulk:v i9k hx8 gt1;skulking:n 1sp;skull:n 5k1;skullcap:n 458 aug 5k2
skunk:n ab0 7v5 3ww;sky:n 96u;skylark:v gq5;skylight:n 459;skyscraper:n 45a;slab:n 45b;slack:a 8n
slacken:v dso dsr dr1 dr0;slacks:n 45c;slain:n 8a7;slam:v ffo ffm grf ffn;slant:n 6bl 562;slant:v idp e8c h1t gq9
slanted:a en lt;slanting:a en;slap:v fsb;slapstick:n 747 45d;slash:v fln frp flm drr gqw;slat:n 45e
slate:n 45f cko ccb 6l1;slate:v ear hs7 fmp;slaughter:n 191 7v6 192;slaughter:v flo dvs;slave:n adp adq adr
slaver:v d77;slavery:n bse 1iq 1pd;slavic:n 72q;sleep:n btv btw css bpv;sleep:v d1r iem;sleeper:n ads adu adt 4bp
sleeping:n 5qn 264 1xa;sleepwalker:n adv;sleeve:n 45g 45h;slender:a bn wc;slice:n ays bxi 1nm;slice:v g34 frh fgr f6t
slick:n 4zb 6oa 45j 45i;slicker:n 3s7 adw 9ol;slide:n 45k 7qz 70e 45l;slide:v gp3 gqi h6d;slight:n 2ec;slightly:r cv8
slim:a bn;slime:v fgm;sling:v fzn h7m h7l g6n;slinging:n 134;slingshot:n 45m;slink:v gsu;slip:n 11k 11c cf0 avi
slip:v gqo db8 gp3 dcb h5d e3u;slippage:n b80 b81 1ea;slipper:n 45n adn;slit:n 45o 5ji bm3 96v;slit:v g34 g33
slivery:a ww;slob:n adx;sloe:n ato 86d;slogan:n 7ak;sloganeering:n 7gz;sloop:n 45p;slop:n 879 cis cgj 89i
slop:v g1z gt9 g4w fad;slope:n 96w 560;sloping:a en;sloppy:a w1;slot:n 6e2 45q csg c9j;slot:v e89
slovenliness:n c6r 4wf;slow:a 58;slow:r cy6;slow:v dsm dso dsp;slowing:n 55j;slowly:r cy6;slowness:n 5p8 55k 5p5
sludge:n ca4 cit;slug:n 2xo bbk b2e ady;slug:v fs5 htp;slugger:n 9gd 9hv;sluggish:a bg 7;sluice:n 45r
sluice:v ijm dtt gnv gnu;slum:n 8y9;slumber:n btv btk;slumber:v d1r;slump:n b82 c66;slump:v gya gy8 ds2 gwp
slurp:v f9t;sly:a 1h;smack:v fs1 hec heb fte fc3;small:a h5 ku;small:n 5l0 57g;smallness:n 581 58b 53r 4sp
smart:a ba gc;smart:v h8p;smash:n 7rd 7kx 1nj 145;smash:v fr6 dl4 hmw h7j gk0 g3t;smell:n 5st 518 c7s 5pn
smell:v h8y h8u h8w hec e1r;smile:n 714;smile:v d2f f35;smiling:n 714;smirk:v d2i;smite:v fqx gh8 dg4;smitten:a l
smoke:n ap3 b83 6z4 4pb;smoke:v fc5 ikb;smokehouse:n 45s;smoking:n 1wd b83;smolder:v dnv ghi;smooth:a 8o
smooth:v fgn ffx hmk;smoothness:n 4za 76g 4xg 4pz;smother:v g3y g40 g3x iir g3z;smothered:a g1;smothering:a 30
smuggle:v hos;smuggler:n ae0;snack:n 82u;snag:v fm0 hpe fh8;snail:n 86t;snake:n 2ix ae1;snake:v gqn ihx gq3
snap:n 151 cu9 83s;snap:v erf g4g dl6 gr8 dma hd6;snapdragon:n aui;snappy:a sv ev;snapshot:n 45v
snare:n 5zp 45y 45x 45w;snare:v fx0 egn;snarl:n 797 716 5qv;snarl:v erf erg fvs dpv;snatch:v fty fwc
sneak:v gsg i6p hk0 hgp;sneaker:n 3gj 9sd;sneer:n 6u7 6u8;sneer:v d2s d2r;snicker:v d2k;sniff:v h8z d15;snigger:v d2k
snip:n 45z 1fp;sniper:n ae2;sniveling:n 1xg;snobbish:a ne;snoop:v egt;snore:v d1x;snoring:n 1wg
snort:v f0z d10 fcc fc9;snout:n 2nx 5mg 2ny;snow:n ap4 ckp 33a;snow:v ijn ekz;snowball:n 83k 83j 460
snowball:v d9l fz8;snowfall:n ap4;snub:v f2g ehu;snuffbox:n 461;snuffer:n 462 ae4 ae3;snuggle:v fsz ft0
soak:v g4u hmy dcx hox fr0 fbe;soaking:n b84 1bx 1aq;soap:n 463 ayn 464;soapsuds:n 96x;soar:v guw gvk gut d9b gus
soaring:a ec;sob:v d4w;sober:a r1 4n;soberly:r cyg;sobriety:n btr 4vn 4jl;sociability:n 4ju;social:a wv;social:n 8k1
socialism:n 6bz 8mg;socialist:n ae5;sociality:n 4jt;socialize:v hrk hrf dq3 dq2;societal:a wv
society:n 8b6 8io bnl 8nc;sociologist:n ae6;sock:n 465 7ho;sock:v fqy;sod:n 97p cl3 ae7 9uv;soddy:n 466;sodium:n cbl
sofa:n 467;soften:v hdz dou ieu g4q f2a dfs;softened:a ht;softening:n b85;softly:r cwd;softness:n 4yu c8r c7g c68
soil:n c6o cfw 944 8rb;soil:v g1e;soiled:a 4v;sojourn:n 25j;solace:n 7wc c3l 2d9;solace:v gl9;solder:v g68
soldier:n ae8 2m0;soldiering:n 5oq 1sq;soldiery:n 8nm;sole:a rk s3;sole:n 468 5ls 2oq;solely:r cuj;solemn:a r1 r0
solemnity:n 4jm 7y6;solicit:v egl i25 egk eft eeg;solicitude:n 7xe;solid:n ckq bjp;solidarity:n 4pk
solidity:n 4yy c49 4kp;solipsism:n 66j;solitary:a sm sn;solitude:n c0z c0y 8ya;solo:n 2gf 755 1d0;soloist:n ae9
solution:n c9y 6vw 5pq 8cx;solve:v e4x ecw ef7;solved:a so;solvent:n ckr 6vw;somatic:a ml;somber:a 4n 47;some:r cug
someone:n y4;someplace:r cuv;somersault:n 1jy;somersaulting:n 1jy;somewhat:r cv8 cv7;somewhere:r cuv;son:n aea
sonar:n 469;song:n 75m 7qd 1md 6yr;songwriter:n aeb;sonnet:n 6hn;sonny:n 9hw;sonogram:n 46a;sonority:n 51u;soon:r cv3
sooner:r czo cxn;soothe:v gl9 d4m;soothsayer:n 9ss;sophisticate:n aec;sophistication:n 67a 62b 5os 4ve;sophomore:n aed
soprano:n aee 70y 51j;sorb:v g1u;sorbed:a g8;sore:a lp mw 16;sore:n bwh;sorely:r d0p;sorority:n 8it;sorption:n b86
sorrow:n 80f 80i 5ze brq;sorry:a d9;sort:n 5zu 4og aeg b87;soul:n aeh y4 7vd 208;sound:a op;sound:n 51a 5t5 7ol
sound:v h9g hcs h9h hcz ety hcx;sounding:a nm;soundtrack:n 46b;soup:n 833 cks bng;sour:v du6 hej
source:n 8rv 6s0 5zh 46c;sourdough:n ckt aei;souse:v dcx g4r fbd dk7;soutane:n 46d;south:n 8zz 8zy bib 8tx
southeast:n bia bih 8tw;southerner:n aej;southernism:n 7aj 6aj;southpaw:n 9zf 9zg;southwest:n bic bii 8ty
souvenir:n 3kw 5y3;sovereign:a cq 94;sovereign:n ael;sovereignty:n bs0 c3d 5dp;soviets:n 8da;sow:v fyl ev9 fyn
sowbelly:n 851;space:n yl bmf 8yb 8rm;space:v gy5;spaced:a 6g;spacing:n cte 56p;spaciousness:n 57z;spade:n 46f 46e
spade:v fkr;span:n cmt 56v bci bao;span:v id4;spang:v ff3;spaniel:n 2ky;spanish:n 732 9cj;spare:a bo ju
spare:v hx9 i4l hor f91;spark:n 7rk 4zp ap7 bf2;spark:v g99 ik7;sparkle:n 4zp 7rm 4zm;sparkle:v ik6 dv7 ik7 dyd
sparrow:n 2if;spasm:n byw 198;spasmodic:a t4;spatiality:n 55m;spatter:n 7qe 1re;spatter:v fpf ijk g1p
speak:v etc euu euv ewp h9j;speakeasy:n 46h;speaker:n aem 3nq aen;speaking:n 798 7gr;spear:n 46i 46j;spear:v fue ifo
spearhead:v hvb;special:a d1 5s;special:n 7bd 830 746;specialist:n aeo aep;specialization:n 1o2 1o1 b88
specialize:v dsd ezb dse hvr d7q;specially:r d0l cwr;specialty:n 5by 4pi 1o1;species:n 8et 603
specification:n 6un 7fu 6s1 2an;specificity:n 4pe 4pf;specify:v ez2 eto i7e ezb eb9 eap;specimen:n 5ys 5fn
speck:n 4la c9r bf4;speckled:a mq;spectacle:n 71o 46k 11g;spectacles:n 46l;spectacular:a fh 6u;spectator:n aeq 46m
specter:n 62i 991;spectral:a jm;spectrometer:n 3oy;spectrophotometer:n 46n;spectroscopy:n 1qd;spectrum:n am8 59i
speculate:v e4u es8 e4o hjl;speculation:n 6y5 624 b0m 5w8;speculative:a sq 7v;speech:n 7gj 77y 799 781
speechlessness:n 51f;speed:n ctf 55b 1ee bhp;speed:v h3p dsf h3d h3e dsk;speedily:r cws;speedy:a bf be
spell:n c0d ctv cr8 7av;spell:v et0 esp htd f2v d7y;spellbound:a 9r;spelling:n 6gc;spend:v if9 hj7 hj8
spending:n 28y ay6;sphere:n c72 46o 8ye 60p;spherical:a py;spherule:n blo;spic:a 4u;spice:n cku 87f 522
spice:v e0g he4;spider:n 6nq 46p;spike:n 7kc 46q avp avo;spill:v g1z h4t g1w g1x eu0 drp
spin:v h2q h4n h2u g8z g8y g04;spine:n 5m5 bmo auz 46r;spinnability:n 4na;spiral:n bkm bkn 46s;spiral:v h2y ihv h2z
spire:n 47s;spirit:n aer c7s 4i3 98z;spirited:a 2y;spirits:n 88p;spiritual:a q2;spiritual:n 74v;spit:v d73 f10 ijk fuc
spite:n 81o 4t7;spiteful:a 2k;splash:n 7qf bqt bdh 4le;splash:v fpg gt9 fpf fmn hdo g1f;splashed:a lk
splatter:n 7qe bdh;splattered:a lk;spleen:n 5he 81q;splendid:a 2f tt fj;splendidly:r cye d05;splendor:n 4zt 4rx
splenomegaly:n bz5;splice:v g3b hz9 g3a g39;splicing:n 46t;splinter:n 96y;splinter:v i2a hxl dl8;splinters:n cin
splintery:a ww;split:n 1jx ben ayt 96z;split:v hxj g2y hun h14 djb;splitting:a 3f;splutter:n 7qe 79a
spoil:v i1m dcp dc6 i54 i44 gm8;spoke:n 46u 41b;spokesman:n aes;sponge:n ca9 a96 9ze 2kg;sponge:v fqo hjh g2k fqq fq1
sponsor:n a5g a7m;sponsor:v hfy hfz hxf;sponsorship:n 2dl;spontaneity:n 4qm;spontaneous:a s2;spoon:n 46v beo
spoonful:n beo;spore:n apv;sport:n 1ly 1jn aew aev;sport:v i8s gq5;sportsman:n aeu;sportswoman:n aeu
spot:n 8yw 6i4 4nv 4m0;spot:v haw he6 g1o g1b dxq dxp;spotless:a 4u;spotlight:n c2e 46w;spotlight:v dy1 dhz
spouse:n aey;spout:v h4p f1s;sprain:v d6f;sprawl:v g24 h1a;sprawling:n 56m;spray:n ckw bdm 46x 2r3;spray:v fpe fp9 fpc
spraying:n 1ga bdm 1rd;spread:a 6e;spread:n 7tn 4ow 3yt 56y;spread:v fpq fpu ide g4x ev8 evb;spree:n 1la
spring:n cqq 46y 970 8rx;spring:v gw9 i86 gr1 d6q esu;springboard:n 46z 19o;springtime:n cqq
sprinkle:v fpk fpg ijk ddz;sprinkling:n bdk ap1 24o 1by;sprint:v gty;sprinter:n aez;sprout:v dme d6r;sprue:n bzy
spume:n 971;spur:n 7hd bmo 470;spur:v i3v gli ffk ffi ffj;spurn:v ehq;sputnik:n 471;sputter:v hdl e09 gta ewj d74
sputtering:n 7qe;spy:n af0 af1;spy:v haw egt hbo egs;squabble:n 7ck;squad:n 8hx 8hc 8ec;squadron:n 8i2 8i1 8i3
squall:v f18 er6 ikj;square:a w9;square:n bkr bbx 8wk bks;square:r cvu;square:v d8o e5a iba gy1 ib9 hhy;squarely:r cvu
squash:v g64;squat:a u7;squat:n 1pn bf0 1ez;squat:v g29 igq iag;squatting:n 1pn 1ez;squawk:v f1j eqx;squeak:n 7qg 10n
squeak:v hcf;squeaky:a ef;squeal:n 7qh;squeal:v f1z ejk;squeeze:n 1fl c65 b06 af3;squeeze:v g64 fum g0v i0b hhi h6r
squelch:v duj hcv gt9 g64;squint:v d1a hc4 d1b;squire:n af5 af4 af6;squirm:v gov;squirrel:n 2mv ce1;squirt:v fpi fkw
stab:v fes fen fel;stability:n 4qb bq9 4o2;stabilization:n 2gz;stabilize:v dgw fdu dgx;stable:n 473;stable:v hwu
stack:n 8az bf5 6ky 45t;stack:v fyv fyu fvx;stacked:a rf;stadium:n 474;staff:n 8q0 475 8l5 ckv;staff:v f4b f4p
stage:n ctq bod 476 73m;stage:v gdo g9p;stager:n af8 ajg;stagger:v gtm gtn fyw gkw;staggering:a ff;staggeringly:r cyp
staginess:n 4qq;stagnation:n btf btg;stain:n 4m3 ckx c6o 6yn;stain:v dhn dhp g1l dhk;staining:n 1br 1bt;stair:n 47v
staircase:n 479;stairs:n 478;stairway:n 479;stairwell:n 47a;stake:n ayu 7hp 47b b0n;stake:v i32 f81 g5v g5x g48
stalk:v gth gzi gzb;stall:n 47d 2vq 47c 7l1;stall:v i9r gob dua hwv god goc;stammer:v ew3;stamp:n bmt 8cp 70a 6yq
stamp:v gto fhx haa fhy e6j dvo;stampede:n 292 7to;stampede:v i6k h3g;stance:n 56n 6al;stand:n 2sp 8yf 8pu 47e
stand:v g2c i7d ihg ieq e7j e7l;standard:n 7hu 63r b9u b1x;standardize:v duu e8g;standby:n 47g aj4
standing:n bow 6l2 1fc;standpoint:n 6bi;standstill:n btl 7o8;staple:n 2sy ck2 ca8 47h;star:a i6;star:n 972 9dh 973 afa
star:v i8r gdz dxt;starboard:n 47i;stardom:n box;stare:n 1xz;stare:v h9b d2v;stark:a mr;starlet:n afb 974
starlight:n aof;start:n 7lk cs4 19x 1xd;start:v dlt dlx h00 i77 g88 g9w;starter:n 47j afd afc a3i;starting:n 19x
startle:v glt gsc;startup:n 19z 19s;starvation:n buj;starve:v fb8 fb5 fb6 fb9 fb7;starved:a t2;starving:a t2
state:n 8yg yh 8g8 8g0;state:v ey9 eo1 f2n;stately:a fg;statement:n 6ug 6r1 74q 6uh;statesman:n afe
statesmanship:n 4w3;static:a jh wo;station:n 47k bov 8yh 8wt;station:v f4c;stationery:n 6d1;statistic:n 686
statistician:n afg aff;statuary:n 8am;statue:n 47l;statuette:n 3bx;stature:n c2v 52f;status:n bor bn4;statute:n 6nh
stay:n 25e btc 6mq 47n;stay:v d7o go3 i9c igu dub;stead:n 1rl;steadfastly:r cvs;steady:v dqp fdu;steak:n 84i
steakhouse:n 47o;steal:v hn2 gqo f5w;stealing:n 1u8 257;stealth:n 257;stealthy:a ql;steam:v gux ikd gwn git ffw dkk
steamboat:n 47p;steamed:a mx;steamship:n 47q;steed:n 2n4;steel:n cer 49w 47r;steel:v gkj g7g;steep:a j7
steep:v e2l dkl;steeple:n 47s;steer:v gu9 guf hv9;stein:n 2u1;stellar:a i6 wx;stem:n 6ef avl 437 47u
stem:v ifl dm8 dam;stenography:n 6g6 1p1;step:n 16q bda 1c9 47v;step:v gu0 h6f i4g i0x hno h6g;stepchild:n afh
stepmother:n afi;steppe:n 975;steprelationship:n bh9;steps:n 478 976;stereo:a 2m;stereo:n 47w 47x;stereophonic:a 2m
stereotype:n 63y;stereotyped:a 78;sterilize:v d4h d4g;sterling:a tu;stern:a fs mo;stern:n 47y 5l2;sternly:r czj
sternum:n 5fy;steroid:n ckz cd5;stethoscope:n 47z;stetson:n 3bp;steward:n afk afm afl ad5;stewing:n 7yg 1a3
stick:n 480 awd 481 87r;stick:v g0y go3 fnz ij8 ia9 i9g;sticking:a gl;stickpin:n 482;sticky:a e;stiff:n afo 5eh
stiffen:v dqt dqr dqu;stiffening:n 242 b89;stiffly:r cyn;stiffness:n 53d 52k 4ue 4ry;stifle:v g3x dox fwq dml
still:a jh o7 3h;still:n 484 51e 483 38l;still:r cuy;still:v ggt duf gla e1f;stillness:n 51e c7h bsz;stilt:n 485
stilted:a n;stimulant:n 5z2 486;stimulate:v dxe efs ggk d25 g9c h8a;stimulating:a gn;stimulation:n 2go 5z2 b8a 1x7
stimulus:n 5z2;sting:n byi byg bxr 1u7;sting:v h8m fug edz h8t gjf;stink:v ica h8v;stinking:a da cp
stipulate:v ez2 ez3 ep2;stir:v grb gr9 h8a ggk ghd g8b;stirring:n 1f5 2gn;stirrup:n 487 5h9;stitch:n 488 byj
stitch:v fm4;stock:a lh;stock:n b0j 489 48a b3h;stock:v hkd hnl hnk hnj hn8 hn7;stockade:n 48b 344;stockbroker:n afp
stockholder:n afq;stocking:n 48c 25t;stoic:a 9o;stoic:n afr afs;stoical:a 9o;stoicism:n 4io 66k;stoke:v hv6
stomach:n 5ht 5kv 7ws 7vv;stomp:v gto;stone:n 96e 48d cc7 cca;stone:v flq dat;stool:n 48e cg7 avd 4c5
stoop:n 1en 48i 48f;stoop:v h42 i0y h4b h1r g6o;stop:n 7o7 26t 25l btc;stop:v go8 icv i48 goe go6 dmr
storage:n 1vg 48g 1vi b8b;store:n 43z b1l 3ph 48g;store:v hk6 hk7;storefront:n 440;storehouse:n 48g;storekeeper:n ad2
storeria:n 2j1;storeroom:n 48h;storm:n ann bqu 21z;storm:v igl g5i iki f72;story:n 7f5 6gz 3cw 6ls;storyline:n 6ha
storyteller:n a38 afu;stout:a pv;stove:n 48j;stow:v fy5;straddle:v if3 idi;strafe:v f7t;straggle:v h4i h1a
straggler:n afv;straight:a 76;straight:r cvt;straightaway:n 48k;straightaway:r cvq
straighten:v h1m fox gxm dh6 fxj dha;strain:n apb c0k 74l bzf;strain:v f8b gju f9k fvj d29 g4c;straining:a 9g
straining:n 1pf 1tc;strait:n 977 bo4;straitlaced:a np;strand:n 647 48l 30x cgs;strand:v hgi h65 h0g;strange:a b5 ca
strangeness:n 4qy 602 4r3;stranger:n afw afx;strangle:v g46 g3x dmk deh d5l d5k;strangled:a g1
strangulation:n 197 bxs 199;strap:n 48n 48p 48o 48m;strap:v fj9 frp dp5 d5z;stratagem:n 16l 62q;strategist:n afy
strategy:n 62p 6ce;stratification:n 23d bob b8c 56b;stratified:a ea;stratify:v i0s dxl i0t fkn d40
stratum:n 8yi 8bl 6cb 68d;stravinsky:n 7iq;straw:n ciu cev 50j 48q;strawberry:n 868 atn 4m4;stray:a 73;stray:n 2l5
stray:v gq0 gtq egi;streak:n 8qd 4xt 4lg 7ro;streak:v h66 gtt gcr;stream:n 978 8qe 1eb bsy
stream:v h4w d52 h0z ijl h4v;streamlined:a sh;streamliner:n 48r;street:n 48s 48t c78 c5v;streetcar:n 48u
streetlight:n 48v;strength:n 53m 5e0 541 5by;strengthen:v ddc ddb d72;strenuous:a 9g;stress:n 776 bzg c2i c0k
stress:v eyl ew9 gju;stressed:a v4;stretch:n 979 1eq 48x 1pl;stretch:v i76 d2c h3a des djz gxt;stretching:n 1g3 1pl
strew:v fpo fcy;striation:n bmb 4l8;stricken:a vy l;strict:a ae;strictly:r cyd;stride:n 1ca bda 1a7;strife:n bqx 2b8
strike:n 2fg 229 7rc 177;strike:v fro gh5 ff1 f6s erx fd0;striking:a fh 6u;string:n 48y 2w4 48z 8qa
string:v fo8 dba gym foe fod foc;stringy:a bp uy;strip:n 97a 490 2pk 73i;strip:v hmp d3t fhg dwe dbn hoo
stripe:n 2s1 7ib 7ia 60a;strive:v i1u f8b;striving:n 1un;stroke:n 1ni 7ng bvj 7rq;stroke:v fed f6v f6w eo8
stroll:n 1c7;stroll:v gsy;strong:a n3;strongly:r d0g;strop:v fg3;structure:n 491 4yk 5th 5eo;structure:v dpx
struggle:n 1uo 21a 1p9;struggle:v ht0 fyy gta f4h;strum:v hcy;strut:n 1ck 492;strut:v gst;strychnine:n ccr
stub:n 97b 955 6m3 6li;stubbornly:r cyr;stubbornness:n 4x6 4uf;stucco:n cl1;stud:v idg fo2;student:n ag0 abp
studio:n 493 495 494;study:n 1q8 5uj 7f1 5s5;study:v e5q e36 hc0 e2g e35 ea6;stuff:n c9o 496 awu 6p3
stuff:v g0q h6r fwx fbo dx5 dk4;stuffy:a vo;stumble:v grq grp hf3 e3v;stump:n avc 5l6 497 36z;stump:v e43 gto f4m dbo
stumping:n 1v4;stun:v dgs frn h88;stung:a mx;stunned:a u0 55;stunning:a fe;stunt:n zj 2h4;stunt:v hwa gdr
stupefying:a ff;stupendous:a gz;stupid:a 55 gd;stupid:n ag2;stupidity:n 5p3 2fq;stupor:n 7xz;sturdy:a pv c7
stutter:v ew3;style:n 4yc 76a 5zz 5u8;style:v ezs gav ex1;stylemark:n 4nw;stylist:n ag3 9v3;suave:a 8o;sub:v hij
subcommittee:n 8lz;subcontinent:n 97c;subcontract:v hwz hwy;subdivision:n 8z3 1hu 8ny 6hy
subdue:v hu2 dug gk6 f5k e17 dc5;subdued:a hu;subfigure:n bjt;subgroup:n 8cu 685;subject:n 6oi 498 67j 5y5
subject:v h80 f6e hzq;subjectivist:n ag4;subjugate:v hu2 hzq;subjugation:n bs9 1iz 129;sublime:v dn2 dn3
submarine:n 499 85h;submerge:v gyf fmr g4t dd1;submission:n 7bf 2b6 c9k 7xu;submissive:a 92
submit:v eo3 eo1 f6d his i6b eo2;submucosa:n 5il;subordinate:a 8b;subordinate:n ag5 6ec;subordinate:v e6u e17
subpart:n bh1;subpoena:v ehd;subscribe:v hlh ex9 eic hli hf7;subscription:n ayf 7c5 27d 1p2;subsection:n 49a
subsequently:r cw3;subservient:a e8 92;subside:v de6 gxy gxx gwr;subsidize:v hfn hfo;subsidy:n axq;subsist:v i7o
subsistence:n b1i bpt bph;subsoil:n cc6;subspace:n 8cv;subspecies:n 8eu;substance:n y8 63k 63g c9m;substantial:a 7d a7
substantially:r cup;substantiate:v e7b ied g9d ddd;substantive:a a7 il;substation:n 49b;substitute:n 5ri ag8 af9
substitute:v hih hij hry;substitution:n 7th 17m;substrate:n cd3 8yn 8yj 726;subsystem:n 8pl;subtend:v idw
subterfuge:n 6x2;subtitle:v hnt;subtle:a lq;subtlety:n 6ox 4ms;subtract:v e5g e1j;suburb:n 8tj;suburbanite:n ag9
subvert:v hsn i5o i2x g3m;subway:n 3pn 4e6;succeed:v i1e hsy;succeeding:a fp;success:n 7l2 10s c5a 9di
succession:n 54m 8qb 236 b8d;successive:a l5;successor:n agb 5rj aga;succor:n 2d3;succumb:v ei6 i7v;suck:n 1wu
suck:v f9u gnw ik4 icb h8b g1q;sucker:n 9k9 agc 86r;suction:n ape 1wu;sudanese:n 9cd;suddenly:r cw4;suddenness:n 55h
suds:n 96x 88d;sue:v i5t;suffer:v h7u d4r gjh e7j dcd d4q;sufferer:n ada a1e;suffering:a do
suffering:n by9 c3v 7wk 7wh;suffice:v ic0;suffix:n 6en;suffocate:v g40 fwq doz doy dml d7g;suffocating:a 30
suffocation:n 196;suffrage:n 5d5;suffuse:v dtq dtr;sugar:n 87v cei b26;sugar:v hef;suggest:v ens es9 esj esh
suggestion:n 635 7b6 bf1 7h0;suicide:n 18z age;suit:n 49c 2c2 agf 7cu;suit:v ies ihj ieh igo;suitability:n 4n0
suitable:a c5 9l;suitably:r cxv;suitcase:n 2rl;suite:n 75k 49d 8p8 8cz;suited:a c5;suitor:n agg;sulfur:n cbm
sulky:a bg 32;sulky:n 49e;sullen:a dg 5k;sullenly:r czk;sulphur:v dy7;sultan:n agh;sultry:a ew;sum:n b0d 61a 8an 63k
summarize:v ey3 ij1;summary:n 6jr;summate:v etv hqq;summation:n 6k0 8an 1xm;summer:n cqr cng
summon:v eh6 f0o g8c fpx dgu;sumptuous:a po;sun:n aog agi 97d;sun:v d7a h83;sunbaked:a w5;sunder:v dl3;sundial:n 49g
sundown:n cp6;sundry:a e9;sunlight:n aog;sunny:a 44;sunray:n aoh ari apm;sunshade:n 2rd 3tw;sunshine:n aog anf 4ip
suntanned:a 2p;super:a tq;super:r cvk;superb:a tr;superbly:r cyf;supercilious:a nu;superficial:a rv
superficiality:n 57c 5a4;superhighway:n 3b4 49h;superimpose:v fw8;superintend:v hvi;superintendent:n a4r agk
superior:n agm agl ajp;superiority:n 4nk 5bx 4vy bp1;superlative:a tu;superlative:n 6t3 bof 6f4;supermarket:n 49i
supernatural:n 98f;supernaturalism:n 65g 4qt;supersede:v hsu;supersonic:a 1u;superstition:n 65h;supervise:v hvi hbm
supervision:n 29q;supervisor:n agn 6nr;supper:n 82r 8k2;supplant:v hsu;supplement:n 6ib 58c 2p1
supplement:v hof ij2 fm3;supplemental:a na b;supplementary:a na b;suppleness:n 52j 53c 4k7;supplicate:v eev eex eew
supplier:n ago;supply:n bfg 25m;supply:v hni hyh far ezp;support:n 2do 2dc 5rc 21v;support:v i40 hfw hwf fdm e7b eic
supporter:n agp a5g 9fe 3eo;supporting:n 23k;suppose:v eri e4p e4u ebd ebc;supposed:a o4;supposedly:r cy1
suppress:v dug hu3 hu1 e3k d96;supra:r cwm;supremacy:n c39;supreme:a 94;sure:a 3t;sure:r cxw;surely:r cxw
surety:n 4p0 b0t 9wg 9uj;surf:n 7n1;surface:n 49j 8yo 97e 60r;surface:v gyc fhk dr9;surfactant:n clm;surfeit:v hnw fbj
surge:n 7t9 1fy 7na;surge:v h23 guw grz gqc da7;surgeon:n agq;surly:a di;surmise:n 6y5;surmise:v e93 err
surmount:v f5k idz gz2 f5f;surpass:v ic9 f5f h35 ibz;surplus:a ju;surplus:n 58u;surprise:n 7xy 7js 1mw
surprise:v ec6 i6n f72;surprisingly:r cz0;surrender:n 813 7hi 18h 111;surrender:v f66 hgx;surround:v fw5 g3y f77 f7g
surroundings:n c71 8u9;surveillance:n 1qh;survey:n 1q8 6jz 1y9;survey:v e5w hak e9l e5z e5x;surveying:n 22x
surveyor:n ags agt;survival:n bps b8e 23w;survive:v i7s i7u i7o i7t;survivor:n agv agu 2hi;susceptibility:n c7x
sushi:n 883;suspect:a o6;suspect:n agw 9dg;suspect:v err e8z es0;suspend:v fx1 d8u i04 dms dzj i9u
suspense:n 7za 5ru 7y2;suspension:n ca1 csj btb 7of;suspicion:n 63c 5rq br8 4we;suspicious:a v7 o6
sustain:v ict d4r fck faw fdm ejg;sustenance:n 82k b1e 2dp;swab:v fft few;swad:n 8as;swagger:v gst f08 d1j
swaggering:a nu;swallow:n 82y 1wr 2ik;swallow:v fcg f41 g54 et8 ehw ed7;swami:n 9bg;swamp:n 97f boa;swamp:v ikp g0p
swan:n 2jw;swan:v eyc gq0 gp1;swap:v hik gmx;sward:n 97p;swarm:n 8gn 8cm;swarm:v ifq h0z;swart:a 2q;swarthy:a 2q
swash:n 7n3;swashbuckler:n 9o7;swatch:n 49k;swathe:v fjx;swathing:n 49l;sway:n 5db 1f7;sway:v gph gpl i62 gpi
swear:v en2 eyc ep6 eyj eb1;swearing:n 78q 6sh;sweat:n 5i6 c01 an0 1p8;sweat:v d4y;sweatband:n 49m 49n
sweater:n 49o a5x;sweatshirt:n 49p;swede:n 9ce ar3 863;sweep:n 59g 9k4 7v0 49q;sweep:v gp2 gp0 fqr icn id4 fqs
sweeping:n 1ac;sweet:a hw;sweet:r d0j;sweetheart:n agy agx adz;sweetly:r d0j;sweetness:n 5t0 527 519 4qc;swell:a d6
swell:n 7n8 97g 51x 9o6;swell:v e04 i6o dfw i8e gye dfy;swelling:n by0 blb b6k;swerve:n 2gr 7rh;swerve:v h1f
swift:a bb;swig:n 1ws;swim:v gw2 gs1 ije ijd gs2;swimming:n 1jz;swimsuit:n 49r;swindle:v i59;swing:n bt9 49s 2bl 1e8
swing:v h67 gpl gpm i2f g63 ig1;swipe:v fqt hk0;swirl:n bkp;swirl:v h2x h2s;swish:v hdu;swiss:n 9ck
switch:n 49t 7th 49v 49u;switch:v d8g hik e00 do4 fzb frq;switching:n 17l;swivel:v h2p;swoon:v d26;swoop:n 70e 228 1e6
swoop:v h4a h4c ftz;sword:n 49w;syllabicity:n 786;syllable:n 6ej;symbol:n 6zb 5uz;symbolic:a p5
symbolism:n 6zc 1ii 8qq;symbolist:n ah2 ah3;symbolize:v ekr ewl;symmetric:a u3;symmetrical:a u3 a4
symmetry:n 55s bll 4xp;sympathetic:a gt;sympathize:v glx e24 glw;sympathy:n 6ar 81t bh4;symphony:n 75e 8jn
symposium:n 8m0;symptom:n bxu 6yu;symptomatic:a 40;synagogue:n 49x;synchronism:n biu
synchronize:v dpa ihy euq ed3 duo dun;synchrony:n biu;syndicate:n 8ji 8iz 8m8;syndrome:n 61s bxv;synergism:n b8f 6ag
synonym:n 6eg;syntax:n 6a1 8pn 6a2;synthesis:n b8g 5w3 5vk;synthesise:v e5o;synthesize:v e5o e5p;syringa:n au8 asl
system:n 49y 8pk cj6 5pr;systematically:r cxq;systematization:n 232;systematize:v dvv;table:n 8k9 49z 4a0 94h
tableau:n 8mn 64f;tablet:n 4a2 ciy 4a1 3vh;tabletop:n 4a3;taboo:a mg;tabulate:v gfi d8j;tabulation:n 73g 1qi
tack:v fo0 gv0 gab fma fm2 d80;tackle:n ah4 40b 3cd 1s3;tackle:v i51 fxy f8l;tact:n 4t4;tactic:n 62o;tactics:n 6cd 62o
tactile:a xd ub;tactual:a xd ub;tadpole:n 2oa;taffy:n 83f;tag:n 7ik 7il 3yf 1ku;tag:v g5n g6j ezy gzd gd4;tagged:a gv
tail:n 2lo csb bn0 5l2;tailback:n ah5 1s1;tailgate:n 4a4;tailor:v dis gau gat;taint:n c63;taiwan:n 8zt
take:v i6s hj9 gz5 fdd dym e4b;takeoff:n 1d2 7os 6xz 1mj;takeover:n 2ad 1ur;takings:n axd;tale:n 7f5 6wr
talent:n 5no ah6;talk:n 79n 79w 1yp 7go;talk:v euu etc euv eu0 esz eke;talkative:a u5;talking:n 79n;talks:n 7ad
talky:a u5;tallow:n cl2;tally:n 17a 6lx 1pu;tame:v dc5 esr div diu dit;tamper:v g5h i2k;tampering:n 17x
tan:n bxo 50v bg3;tang:n 524 8fk 5sy 2i2;tangent:n bk4 bg3;tangle:n 97h 5qv;tangled:a rw;tango:n 1m5 765
tank:n 4a6 4a5 bep 4a7;tanker:n 3s8 ah7;tanned:a 2p;tantalize:v elu;tantrum:n c0a;tap:n 7px 7rc 4fx 4a8
tap:v fr8 hmj fg7 f9h hdw hpw;tape:n 4a9 4aa 8zh 4ab;taper:v d93 dp6;tapestry:n 4ps 4ad 4ac;tapping:n 7qi
tar:n chm a1a;target:n 7hx a7r 8yp 4ae;tariff:n azr;tarnish:v g1l;tarpaulin:n 4af;tarry:v i9h gzt;task:n 1uv 1rh
taste:n 5sx 7wq 5u7 7j3;taste:v hea he3 fbw heb he5 e29;tat:v gbi;taunt:n 2e3;taunt:v elu;taunting:a pd;taut:a uh
tavern:n 4ag;tawdry:a ud;tax:n azn;tax:v hm4 hm6 f9n eld;taxi:n 2y7;taxi:v gv3 gv4;taxidriver:n aha;taxpayer:n ahb
tea:n 89g 82p auq 8k0;teacart:n 4ai;teach:v ek8 dh1;teacher:n ahc 60w;teaching:n 1yh 6ac 1yc;teakettle:n 4aj
teakwood:n aup;team:n 8hc 8bx;teammate:n ahd;teamster:n ahf ahe;tear:n 5i5 96a 1lb 1hh;tear:v g4g g2x h3b fq2 d4v
tears:n 1xf;tease:n ahg 9mr 1j6;tease:v gk9 elu gka g4a g19 fvv;teasing:n 1j6 1lh 1as;teaspoonful:n beq;teat:n 5kn
technical:a wy wz;technician:n ahh ahi;technique:n 5pw 5oy;technological:a wz;technology:n 212 699 3ny;tedious:a gg
tee:n 8yq 4al 4ak;teem:v ifq h0z;teen:a ks;teenage:a ks;teenager:n 9dy;teens:n cno bcr;teensy:a h7;teeter:v gpz
teetotaler:n ahj;telegram:n 6ps;telegraph:n 4am;telegraph:v ey1;telegrapher:n ahk;telegraphy:n 6dl 4am;telepathy:n 7hl
telephone:n 4an 6dj;telephone:v eh4;telescope:v g66 df3;televise:v eva;television:n 6dq 4aq 4as
tell:v ey9 etz eu2 edt ebp ez4;telling:a fu 9e;telltale:a fu;temerity:n 4u6;temper:n 7yv 81p 4j8 538
temperament:n 4i7 4ii 22p;temperature:n 52r 5te;tempest:n bqu apf;temple:n 4at 5mn 4au 49x;tempo:n cs3 ctg
tempt:v ehf egm gko eg9 gkp ego;temptation:n 5re 7vt 15z;ten:n bcp 4aw;tenaciously:r czf;tenacity:n 4ui;tenancy:n 25h
tenant:n ahm aho ahn;tend:v iga i3e hv5;tendency:n 6am 7wr 4z2 8zf;tender:a lp;tender:v hl8 hlg hl7 dy2
tenderness:n 4if byk 81w 81b;tending:n 1qk;tendon:n 5gb;tenement:n 4av;tenet:n 6yg;tennis:n 1kp
tenor:n 70w 51k ahp 6ao;tense:n 6ff;tension:n bzg c8o bss apa;tent:n 4ax 97j;tentacle:n 5de 2om;tentative:a 6m rb
tenth:n bcb bj1;tenting:n 25i;tenure:n ctt awj;tepid:a vw a1;term:n 6eh cqa 6xm 60z;term:v ezx
terminal:n 4az 4b0 8u7 4b1;terminate:v dm6 i7a ihk hsp;termination:n csc 8u8 7jh 6em;terminology:n 6ei;terms:n bp6 azj
terrace:n 3uc 97k 8pe;terrain:n 8z4;terrestrial:a wt;terrible:a 23 d8 iv;terribly:r cvw cvx;terrier:n 2kx
terrific:a l9 28;terrified:a q;terrify:v gi7;terrifying:a 28;territory:n 8tg 67o 8rb;terror:n 7z4 ahr ahq 1tt
terrorist:n ahs;terrorize:v i0d gi7;terrycloth:n 4b2;test:n 5x5 22z 7db 1uu;test:v i1w i1z egv iih f5z erq
testament:n 5x6 6ms 6r0 6jo;testicle:n 5jj;testify:v eyn eyp;testily:r cz3;testimonial:n 6qz 6t9 6t5
testimony:n 6v9 6v2 6qz;testing:n 1q5 1q9 1pz;tether:v fjb;texan:n 9cx;text:n 6ht 7bo 6j3 6hu;textile:n 3b7
texture:n 4z9 60h 51h 4zf;thamnophis:n 2iz;thank:v epc;thankfulness:n 7xa;thanks:n 7fp 2d2;thanksgiving:n cpn 7cx
thatch:n 5fi cl4 4b3;thaw:n b8h ao8 7tg;thaw:v dns;thawing:n b8h ao8;theater:n 4b4 73l 8tf;theatre:n 4b4 73l 8tf
theatregoer:n a6y;theme:n 6oi 63i 74o 6ix;then:n cu6;thence:r cvi cvj;thenceforth:r cxy;theologian:n aht
theology:n 6a9 6ab 1ox;theorem:n 6wf 63b;theorist:n ahu;theorize:v e4u e4t e4s;theory:n 67f 620 65i;therapeutic:a dt
therapist:n ahv;therapy:n 1qp;thereafter:r cxy;therefore:r cvh czt;therefrom:r cvj cvi;thereof:r cvj;thermistor:n 4b6
thermocouple:n 4b7;thermodynamics:n 692;thermometer:n 4b8;thermometry:n 28l;thermopile:n 4b9;thermostat:n 4ba
thermostatics:n 693;thesis:n 6wj 6it;thiamin:n cli;thick:n 8vd;thicken:v drv dru drw;thickened:a uz;thicket:n 8pq
thickness:n 57t 79g 5a6 4ys;thief:n ahw;thieving:n 1u8;thigh:n 5la;thighbone:n 5lo;thill:n 4bb;thin:a bj wc
thin:v drt drs ddr d3l;thing:n bon yu 60x 4bc;things:n awm;think:v e94 e4p e4l e38 g8s ebx;thinker:n ahx ahy
thinking:n 5ve;thinness:n 57w 52e 5a8 58i;thiocyanate:n cl6;thiouracil:n cl5;third:n bc7 1rs bix 70j;thirst:n buk 4z4
thirsty:a a2;thirteen:n bcs;thirties:n cnr cns;thirty:n bcx;thong:n 3m5 4be 4bd 3g7;thoriated:a xv;thorn:n 5z8 auz 705
thorough:a 64 iz;thoroughfare:n 4bf;thoroughgoing:a 64 iz;thoroughly:r cvz cw0;thought:n 5zf 5ve 65k 653
thoughtless:a 7l;thousand:n bd0;thrash:v fs8 gqw grf gpx gmw fs9;thread:n 4bg 964 5vi 42e;thread:v gq2 g0f foa fo9 fo8
threadbare:a lh;threat:n c8l 7fg 6v5 ahr;threaten:v ie9 eni enj;threatening:a 24 5k;three:n bcj 4db
thresh:v gqw h6n fs9 fs8;threshing:n 1hl;threshold:n cse 5sq 38z 38y;thrill:n 7zv 7z1 2gl;thrill:v h8c gjl gqr gl2
thriller:n 6h1;thrilling:a ah;thrive:v djd hog;thriving:a th;throat:n 5k7 4bi 4bh 2ic;throb:v h8q gps gqr
throbbing:n 7qw 7qj;throe:n bya c5h;thrombosis:n bvo;thrombus:n bzb;throne:n 4bj 4c5 1of;throng:n 8gg;throng:v h49
throttle:n 2ox 2oz;throttle:v dea g46 daj;through:a bx;throw:n 130 c5w 7ng 4bk;throw:v fz9 h73 fzk fyj f2k fzb
thrust:n aop 2bn 12x 6tp;thrust:v grk h6r h41 edv fu5;thruway:n 3b4;thud:n 7qk;thud:v hdd ff6 hde;thuggee:n 2fy
thumb:n 5ll 4bl 3sx;thumb:v gvn has fd1;thumbnail:n 5m2;thump:v gpw hdd fs0;thumping:n 7qk;thunder:n 7p2 7ql
thunder:v h6b erc ikl f15;thunderous:a hs;thursday:n cop;thus:r cvh;thwack:n 14t;thwart:n 4bm;thwart:v i44
thyroglobulin:n ci1;thyroid:n 5hc;thyronine:n cl8;thyrotrophin:n cl7;thyroxine:n 5ie;tibetan:n 9cn;tick:n 7qm 6zl 4bn
tick:v hdh hcq fmb e74;ticket:n 6m0 7ik 6nc 6l1;tidbit:n 837;tide:n 7qx 7ti csy;tidewater:n 97l;tidings:n 6ql
tie:n 3r7 bno bot 4bo;tie:v fj2 f65 deb fnt d8h i2h;tied:a 2w;tiger:n ahz;tight:a uh;tight:r cwt d0o
tighten:v dqz dqy dqu de8;tightening:n 15d;tile:n 4bq cl9 4br;tilt:v h1t gq9 gqb f6q;tilted:a em;tilth:n c6l 92f
timber:n cik 4bs 4bt 939;timbre:n 51q;time:n 7kh csh cmk cr5;time:v dwo e87 ea1 dif dic;timeliness:n 54u 4n5
timepiece:n 4bu;timer:n 4bv ai0 4bw;times:n cmf 1xl;timetable:n 6l4 6l3;timeworn:a lh;timid:a 3x;timidity:n 7zb 4ua
timidly:r czc;timing:n 54p 1va;tin:n cbn 4bx 2z3 2yx;tine:n 4bz;tingle:v h8r;tingling:a ai;tinker:v fwi htb dg8
tinkle:n 7qn;tinkle:v hdm;tint:n 4zx cja bf1;tint:v dhq;tiny:a h6;tip:n 8ys az9 6r8 blw;tip:v h1x dxv hew h72 h1t gtg
tipped:a em;tiptoe:v gtg;tire:n 4c0;tire:v d5h d5f hk5 glu;tired:a lh;tiredly:r cwz;tireless:a 9t 8m;tiresome:a gg
tiring:a 9f;tissue:n 5fo cla;tit:n 5km 5kn 2ij;titer:n 54c;titillating:a rc ai;title:n 6g1 6fw 6g2 boy;title:v ezw ezs
titration:n 1qb;titter:v d2l;tittering:a xv;toad:n 2is;toast:n 859 ai1 9u3 889;toast:v dk8 fa9;tobacco:n 4c1 aun
today:n cry coe;today:r cvp;toddy:n 895;toe:n 5lt 4c2 5lu 4c3;toffee:n 83a;toil:v htt;toilet:n 4c4 4c5 c5d 1w6
token:n 6yp 6qt 4c6 3kw;tokenish:a ik;tolerance:n 53x 4j3 26h 6b1;tolerant:a cg 39;tolerate:v e7j hwo h7v ei3
toll:n azy 5c8 7p0;toll:v hd2 hm2;tollgate:n 4c8;tollhouse:n 4c7;tomato:n 861 aum;tomb:n 3fp;tomorrow:n cod cs2
ton:n bbp bbo;tone:n 76w 51n 51q c7s;tongue:n 5gf 727 bn1 76u;tonight:n crz;tons:n bfh;too:r cvl
tool:n 4c9 16o 9nh 5jk;tool:v h7e gvm ho5 gb3;tooth:n 5fz 4ca 2ll 16t;toothbrush:n 4cb 5fm;toothpaste:n 4cc
top:n 8yv 8yt 8wh crp;top:v iby h5p idm hpx h0d;topic:n 6oi 5y5;topnotch:a tq;topography:n 55q;topple:v gx7 h72
topsoil:n cc5;torch:n 4cd auj 3cn 2uy;torment:n byl 7wl 7wi 7yy;torment:v gk7 gk8 d58;tormented:a gp
tormentor:n ai3 4ce;torn:a g4;tornado:n aph 35n;torpid:a 7 1z;torpor:n bti 4iz;torrent:n aot 7r5 bf8;torso:n 5ke
tortuous:a rw t8;torture:n 7wl byl 7wi 1tc;torture:v gk7 d58;tortured:a gp;torturing:a lo;tory:n ai4 ai6 ai5
toss:n 2fl 132 1f0;toss:v fzh gr5 fzo gqw hg6 fsi;total:a 60 65;total:n 49f 61a;total:v i9y etv dg1;totalistic:a x0
totalitarian:a x0;totality:n c4q 4po 49f;totally:r cui;toter:n 9jd;totter:v gt3 gt2 gpz;touch:n 7ra 5pk 7b8 4yi
touch:v fcr h92 ghd ici fcq d8e;touchdown:n 178 1d1;touching:a jg;touchstone:n 7hu;toughness:n 53w 53q 538 4mr
tour:n 1dc ctv cu0;tour:v gng;tourist:n ai7;tournament:n 7uj 7ut;tousled:a ur;tow:n 13d;towboat:n 4ds;towel:n 4cf
toweling:n 4cg;tower:n 4ch blq 4ds;tower:v ie6;town:n 8yx 8ik 8yz alm;townsman:n ai9 ai8;toxin:n ckf
toy:n 3wb 4cj 4ci 3pw;trace:n bf1 6qu 7b8 4ck;trace:v ecj g55 gzj gzh haz gyt;trachea:n 5jo 5jp;tracing:n 20e 4ck 15g
track:n 95g 5z0 4cm 3y2;track:v h5j hek gzd gsh g7n;tract:n 8z2 5jd 6iu 5iz;tractarian:n aia;tractor:n 4cn 4co
trade:n 27f 1oh 27k 28a;trade:v hio hin igy hik hhl;trademark:n 4nw 708;trader:n aib;tradesman:n ad2;trading:n 11r
tradition:n 5xs 5py;traditionalism:n 4r9 2df 66l;traditionalist:n aic;traffic:n 8p0 28g 7ir z8;tragedian:n aif aie
tragedy:n 7ku 745;trail:n 97m 4cp 5z0;trail:v h3o gzd h3s fv0;train:n 4cr 8qa 8p2 7jn;train:v e2s e2r i3t hrg hrj f8o
traineeship:n axr;training:n 1yr 4xz;trainman:n aig;trait:n 4hz;traitor:n aih 9q2;traitorous:a b4
tramp:n aii ah0 9vy 7qo;tramp:v gt6 gt8 gq1 gq0;trample:v gu2 d56 gor;trampling:n 7qp;trance:n c0d;tranquil:a 3h 68
tranquility:n 4ww bq6 7ym;tranquilizer:n 4cs;transact:v hhm;transaction:n 284;transcend:v ibz iby
transcribe:v ex5 ex3 gdh ex4 e0b;transcription:n 6g5 4ct 20h;transducer:n 4cu;transfer:n 1dn aij 17y 6m1
transfer:v hrs hgt gnx gzv hg1 h68;transfix:v glr fub;transform:v dzm doc do8 dod doa do9
transformation:n 7nx bfx 7ht 1hx;transformer:n 4cv;transfusion:n 1dz 1dy;transgress:v i4t idf i4r h08
transgression:n 1sx api 1sw;transience:n 556 552;transistor:n 4cw;transit:n 4b5 4cx 1d7;transition:n 17w 7rx 7nv 779
translate:v eun dod e23 ftq dyj ij3;translation:n 6mj 7tp 1hw bfz;translucence:n 4mb;transmissible:a g0 fz
transmission:n 13r 6cl b92 7ny;transmit:v hgq h5o evj fto;transmitting:n 13r;transmutation:n 2fz 7nx 7ry
transmute:v do8 doc dob;transparent:a uj;transpirate:v h4k;transpiration:n b8i b8j;transplant:v gnx ij4 g16 e05
transport:n 34k b8k 280 brk;transport:v gvf fup glf gva fto;transportation:n 4cx 1dn azm 8f7
transpose:v do5 e05 d81 goq gdf e03;transversally:r cxs;transverse:a hp;transversely:r cxs;transvestitism:n 24g
trap:n 4cy 4d0 5zp 4cz;trap:v hzo fx0 g6x fcs;trapper:n aik;trapping:n 2zl;travel:n 1cu 7km 1c5
travel:v gmu gnh gn9 gnk gn4 h7g;traveler:n 9ai;traveller:n 9ai;travelogue:n 6pe;traverse:v gsh id4 f38;tray:n 4d1
treacherous:a q4;treachery:n 4vd 1t7;tread:n 1ca 4d4 4d3 4d2;tread:v h6f gu2 g65 fdt hmb ft5;treadmill:n 4d6 4d5 1og
treason:n 1ub 4vb 1t7;treasure:n b1p 3f0 b1o 8qj;treasure:v hi9 ghs;treasured:a hz;treasurer:n ail
treasury:n b18 8f6 b2k aim;treat:v i0v dy3 d5o f06 hip faa;treated:a j0;treatment:n 1qm 29o 4ye 79u;treaty:n 6xq
treble:a s8 s7;tree:n ava bmn;treetop:n avj;tremble:v gqp;trembling:a t5;trembling:n bsw;tremendous:a h0 l9 la
tremendously:r cyp;tremor:n 1fa 7sr bsx;trench:n 4d7 97n 4d8;trend:n 8zf 8ze 6ap 5u8;trepidation:n 7z7
trespass:v i55 i53 i4v i4r h08;trestle:n 4da 4d9;trial:n 1us 5x5 1uu 2ch;triamcinolone:n clb;triangle:n bkt bku 4dc
tribunal:n 8m2;tribute:n 6t9 28z 1ud;trichrome:a 4j;trick:n 16j ctw 1t9 1j8;trick:v i5g;trickle:v h4x;tricolor:a 4j
trigger:n 3gc 4dd 15s;trigger:v g99;trill:n 70m 79h;trim:a bo up;trim:n c6n 4de bi6 1fr;trim:v fhe gbq dro iiz iiy gbp
trimming:n 1b5 4de 1fr;trinket:n 2s4;trio:n bcj 756 8jj 8c1;trip:n 1d6 bzi 7ky 7j4;trip:v grp gn9 g99;triphammer:n 4df
triple:a s7 s8;triple:n 14s 8c1 619;triple:v df8 frl;tripod:n 4dg;trite:a lh;triumph:n 7ux 7zt
triumph:v f51 glz eok emf;triumphant:a 84;trivial:a rv;triviality:n 5cs 5yl 4dh;troika:n 4di bcj 8c2
troll:n 98c 75v 4dj 1k9;troop:n 8ko 8kp 8kr 8kq;trooper:n 9jl ain aio 9jk;troops:n 8nm;tropidoclonion:n 2j0
trot:n 1cq aip 6g4 1cd;trot:v grs gw1 grt;trouble:n 5qz 7om 7j6 1pe;trouble:v ghc i0i ggs i0h d57;troubled:a oa
troubleshooter:n aiq;trough:n 97o 3ge bl7 b19;troupe:n 8gt;trousers:n 4dl;truck:n 4dm 3h1;truck:v gvg;trucking:n 282
truculence:n 4jd;trudge:v gt8;true:r cyh;truly:r cva cz7;trumpet:n 350;trumpet:v evv geu eme
trumpeter:n air 9vm 2kn 2jx;trundle:v got;trunk:n awf 4do 5ke 3nt;trust:n b1d 5rn 4wc 8j0
trust:v e91 hyp ebq gmc hp2 hj5;trustee:n ais a9y;truth:n 5yi bpd 6uj 4rd;truthfulness:n 4uz;try:n 1uh
try:v i1s i1w i02 fbw i01 gjw;tsh:n cl7;tsunami:n 7nb;tub:n 2tc 4dp ber;tube:n 4dq 4dr bls 5ez;tuberculosis:n bw4
tubing:n 4dq;tubule:n 5f0;tuck:v fqg fqh fm7;tudor:n 8fl ait;tuesday:n con;tuft:n 8at;tug:n 13e 4ds
tug:v fuw hsz fv2 fv1 fuy fux;tuition:n azz 1yk;tularemia:n bxb;tumble:n 1jw 11l;tumble:v gx7 h72 gos h2t h27 fwg
tumbler:n aiu 4dt 4du 2jo;tumbling:n 1jp;tumor:n bwx;tumour:n bwx;tumult:n bqv 7yh 1mx;tumultuous:a oa
tune:n 74l 51o 22q;tune:v dia di8;tuneful:a ip;tungsten:n cbo;tuning:n 22m;tunnel:n 4dv 91h;tunnel:v h28 fu9
turban:n 4dw 3vj;turbinate:n 5g1;turbulence:n apj c7l bqy;turbulent:a oa w;turf:n 97p 8zr 8vg;turkey:n 2jj 9yg 849
turmoil:n bqq 7yh 1n1;turn:n bk0 1fd 1kd 7sf;turn:v gs6 d8s i8f h6c d8f gsa;turning:n 1fd 17j 97q 7nh
turnover:n bhy 83m 58e 1f8;turnpike:n 4dy 4dx;turntable:n 4dz 4e1 4e0;tutor:n 9kr;tutor:v eka i6h;tutorial:n 7ac
tv:n 6dq 4as;tweed:n 4e2 3ck;tweeze:v g60;twelve:a s0;twelve:n bcq;twenties:n cnp cnq;twentieth:n bj2;twenty:n bcw b2m
twice:r cwq;twiddle:v h2x fe7;twig:n awa;twig:v dko e1t;twilight:n cp7 apc c1p;twin:a ib;twin:n aiv 9d3 35d
twine:v g02 g0h g03 fe3;twinge:n 7wg 5td;twinkle:v hb9 ik1;twinkling:n cra;twirl:v h2x h2u;twirler:n 9gc a6n
twist:n 7sf 7bt 16i 1ev;twist:v gov fip fe1 fe3 d8l ihw;twisting:n 1tc 1ev;twitch:v d1e gr0 gr7 fv9 fuo;two:n bch 37n
twofold:a s6 s4;twoscore:a s1;type:n 5zx 9jw 8ew 6zq;type:v exw e3y;typewriter:n 4e3;typewriting:n 6ih;typhoid:n bw6
typical:a 41;typify:v ief ekr;typing:n 6ih;typography:n 27u 6s6;tyranny:n 8q1 c3e;tyrant:n aiw aiy aix;tyrosine:n clc
ubermensch:n 9oq;ugliness:n 4lt 4tt;ugly:a di dc;ukrainian:n 72s;ulcer:n bwu;ulceration:n bwu;ultimately:r cvm
ultimatum:n 7d1;ultra:a j9;ultracentrifugation:n b8l;ultracentrifuge:n 4e4;ultrasonic:a 1u;ultraviolet:n apl
umbrella:n 4e5 1w7 1h4;un:n 8lc;unacceptable:a ux;unaccountable:a au;unaffected:a jf;unafraid:a r qo;unambiguity:n 4s5
unambiguously:r cz6 cya;unanswered:a ot;unavailing:a vg;unavoidable:a 3y;unavoidably:r cyx;unawareness:n 5qm
unbalance:n bsu bzx;unbelievable:a 7r mu;unbounded:a by;unbroken:a n5;unbuttoned:a 3c;uncanny:a jn;unceasingly:r czr
uncertain:a 3v;uncertainly:r cy9;uncertainty:n 4p5 5ro;unclasp:v fe0;uncle:n aiz aj0;unclean:a 4v;unclouded:a ny
uncompromising:a c7;unconcern:n 4kq 7xf;unconditional:a o2;unconditionally:r cwv;unconfessed:n 8qu;unconquerable:a tz
unconscious:n 5my;uncontrollable:a i7;unconventional:a oy;unconvincing:a 7b mu;uncork:v fwn fsu;uncover:v fms h9r ess
uncurl:v h45;underachievement:n zm;underachiever:n aj1;underbrush:n 8px;undercover:a ll;undercurrent:n 63l 7qy
underdeveloped:a ft;underestimate:v e9i e7t e7n;undergraduate:n aj2;underground:a vb ll;underlie:v ibn ids
underline:v eym ext;underling:n ag5;underlying:a aw nc;undermine:v i2x fiu;underpin:v fdp ibl;underrate:v e7n
underscore:v eym ext;undersecretary:n aj3;undershirt:n 44z;underside:n 8s5;understand:v e1p e1v e23 e21 e24
understandable:a 6b;understanding:n 5xh 6xl 6ar 5pd;understate:v el3;understatement:n 6wx;understood:a ax
undertake:v g9x i51 ep4 ep1 i2m;undertaker:n a2o;undertaking:n 1uv 28s;underwear:n 4e7;underworld:n 8jh 5ny
underwrite:v ep5 epa;undesirable:a 8d;undifferentiated:a 8f;undo:v g08 g7q i47 fj0 fix;undoing:n 19n 15e;undone:a tj
undoubtedly:r cwl;undress:v d3t dao;undue:a or;undulate:v h20 id8 gru e1a;unearth:v hkg ha5;uneasily:r cyj
uneasiness:n 7zh c3p 7xn 4wx;uneasy:a o9 v2;uneconomical:a 9i;unemployment:n bq4;unending:a mc;unequivocally:r cz6
uneven:a ad;unexpectedly:r cve;unexplainable:a au;unfair:a b2;unfaithful:a b4;unfaltering:a p9;unfalteringly:r cyy
unfasten:v fn2 fn1;unfastened:a kw 3c;unfertile:a bw;unfitting:a 6o;unfixed:a 82;unfold:v di3 ha7 h3a g4x
unfolding:n b8m;unforeseen:a ao;unfortunate:n 9aj;unfortunately:r cvg;ungainly:a dk wd;ungodly:a vs
unhappiness:n 807 brp;unhappy:a ab;unheeded:a k9;unheeding:a e6;unhitch:v fm1;unholy:a db pt;unhurt:a g6
unification:n 7on c19 1h1;unified:a vc g7;uniform:a oz 8f;uniform:n 4e8;uniformity:n 4px 4od
unify:v dn7 fvq i70 hxn dez;unimaginable:a ul;unimaginative:a 78;unimpeachably:r d0h;unimportant:a rt;uninitiate:n 8a3
unintelligent:a gd;uninterrupted:a 74;uninvolved:a 6j;union:a k7;union:n 8ix 900 1x2 c19;unique:a 5y;uniquely:r cya
uniqueness:n 4ph;unit:n b8y bgx 8h2 61o;unitarian:n aj6;unite:v hxn dn7 i8q i80 i70 dez;united:a i8
unity:n c4o bcf 4o8;universal:a 67;universality:n 4pn;universalize:v ezd;universe:n 97r 68b 5y4
university:n 8l2 4e9 8l4;unjust:a b2;unkind:a f1;unknown:a 1a;unknown:n 8xa afw 7ih;unlace:v fiy;unlash:v fk8
unlawful:a oy;unleash:v fwl fwo fwm;unlikely:a hf mu;unlimited:a hg o3 bz;unload:v fxs fxo;unloading:n 1ra
unlock:v fnd fzd dd8;unlovely:a 2i;unluckily:r cvg;unlucky:a cm;unmask:v est fo4;unmated:a ic;unmistakable:a ke
unmistakably:r d0i;unmoved:a jf;unnatural:a k3 m;unnecessary:a jt;unneeded:a jt;unnumbered:a 3g;unobtainable:a 1y
unpack:v fxe;unpaid:a nj;unpaired:a ic;unparalleled:a 5y;unpicturesque:a 2i;unplowed:a n5
unpredictability:n 4nz 4un 4p8;unpredictable:a 72;unpredictably:r cxd;unproblematic:a 8j;unprocurable:a 1y
unquestionably:r d0h cv9;unravel:v g0a g0c dkv;unreal:a jk;unrealism:n 64u;unreality:n 4pd bpk;unreason:n bzw
unreasoning:a od;unredeemed:a hq;unreflective:a un;unreliable:a q4;unremarkable:a l7;unrequited:a ot;unrest:n bqz 7yd
unruly:a l3 tg i7;unsaid:a ay;unscathed:a g6;unscramble:v dz8 g0a;unscrew:v fnn fno;unseen:a ao
unselfconsciousness:n 5qf;unselfishness:n 4sm 275;unshakable:a p9;unshaved:a rm;unshaven:a rm;unsheathe:v g51
unsloped:a el;unsolder:v fju;unspeakable:a az d8 q1;unspoken:a 1i ay;unstable:a 9a;unsteadily:r cy9;unstructured:a lc
unteach:v ekb ekc;untellable:a az;untenable:a oq;untested:a ar ko;unthaw:v dns;unthinking:a un 7l 59;untie:v fiy fj0
untold:a jd;untoward:a nq bu;untried:a ar ko;untruth:n 6wo;unused:a 8;unusual:a b5;unusually:r cxb;unvarying:a vm oz
unveil:v fx8 ha4 fx9;unwanted:a 8d;unwarranted:a lr ty or;unwavering:a p9 t3;unwillingness:n 4jg
unwind:v g0l g0m d2b d2a;unwire:v g6g;unwitting:a fy;unwittingly:r czg;unworthy:a dc;unwritten:a sx s2;up:r cx2
up:v d99;upbeat:a l1;upcoming:a m2;update:v dad ekm dae;upgrade:v e6z dcg hs8 e1h e1g;upheaval:n bqy bqq 7ot 1n1
uphold:v icu epm epo;upholster:v hoe;upkeep:n 1be 2dp;uplift:v gl0 gwl gpd;uplifting:n 7ou;uppercut:n 2bp
upraise:v d6w;upraised:a ed;upright:a el eo;uprising:n 21f;uproar:n bqv 7ps;uproot:v i2i gam g3u;upset:a v3 l6
upset:n c00 1n3 buw 4ea;upset:v dyh gj0 ghc gsb fgv f5m;upshot:n alo;uptake:n 1wm;uptown:n 8ti;upward:r cx2 cx3
upwards:r cx2 cx3;urbanize:v dxa dxb;urchin:n aj7;urge:n 909 7w4;urge:v efh enr emi;urgency:n c43 5co boo 7ct
urgent:a 88;urgently:r cwf;urging:n 7hd 2dj 7ct;urine:n cga;urn:n 4eb 4ec;us:n 8zw;usable:a vf r4 8t
usage:n 20y 1il 6e0;use:n 20y 5b4 5b6 b4i;use:v f93 f9j f92 i6v i4d hq8;useable:a r4 vf 8t;used:a kl;useful:a cy
usefulness:n 5b2;uselessness:n 5b8;user:n aj8 9qi;usher:v gz8;ussr:n 8zv;usually:r cxa;usurp:v hjr hsw;utensil:n 4ed
utilitarian:a cy;utility:n 8gr 5b2 1nu b8t;utilization:n 20y c9l;utilize:v f93 d9u;utmost:a it;utmost:n 598
utopia:n bnu 6h0 5o3;utopian:n aja;utopianism:n 6c0;utter:a iz;utter:v et7 ewb etc h2e;utterance:n 780;utterly:r cuk
vacancy:n c4f bme;vacate:v hq2 h5e ehx;vacation:n cmy 2g5;vacation:v ifa;vacationing:n 268;vaccinating:n 1vy
vaccination:n 1vx byz;vaccine:n 4ee;vacuolization:n bve;vacuum:n c4g bme 8yd;vacuum:v ffv;vagabond:n 97s ajb
vague:a 51 8y;vagueness:n 4s8 4mh;vain:a nh;valet:n ajc;validate:v hyf e7f eyi dt6;validation:n 15p 5yz
validity:n 4qg 4ro;valley:n 97t;valor:n 4u3;valuation:n 5tv azk;value:n 611 5ad b3d 517;value:v e9g hi9 e9e e8e e70
valued:a wk;values:n 65l;valve:n 5hs 4eg 4ef;vandal:n ajd aje;vandalism:n 2fv;vanguard:n 8hr 8ql 6bf
vanish:v dri hb0 h56 drj d94;vanity:n 7xs 5aj 4vt 39f;vanquish:v f52;vapor:n cky b8n;vaporization:n 18t b8n
vaquero:n 9n7;variability:n 4o0 4q1;variable:a vn;variable:n 97u 613 97v 7ig;variant:n 7oa 8ev 61d 5zy
variation:n 7mm 17i 74r 5zy;variety:n 8nq 4ot 8em 74a;various:a q7 5v q9;vary:v d83 ibg ibh dsc;varying:a vn
vase:n 4ei;vast:a h3;vastly:r cue;vaudeville:n 74b;vault:n 4ek 4el 4ej 13o;vector:n 61e bmr 97w 2hp;veer:v h1f e0j
vegetable:n 85l as5;vegetation:n 8pp b8o 5mr 265;vehemence:n 548 549;vehement:a iu;vehicle:n 4en 6cv cm6 937
veil:n 3hg av5 5gr 3j4;veil:v fx7 djn;vein:n 5ih 77f 97x;vein:v gcs;vellum:n cld cdg;velocity:n ctf;velour:n 4eo
velours:n 4eo;velvet:n 4ep;vending:n 28m;vendor:n acf;venerable:a ei;venerate:v gi0;vengeance:n 2f1
vent:n 4eq 2hh 97y 4er;vent:v etg dwf;ventilate:v dwf h82 h2b etg e1b;ventilation:n 1bc 4es 7a8 1wa
venture:n 1uz b0m 28n;venture:v hqe erh i32;venus:n 2kl;veracity:n 4v0;veranda:n 4et;verandah:n 4et;verb:n 6ey 6f1
verbena:n auo;verdict:n 2cf;verge:n bm0 599 7i7 4eu;verification:n 5yy 6vd;verify:v e77 i15 eyh eyc
verisimilitude:n 4l3;veritable:a va d2;vermouth:n 88m;vernal:a kv;versatility:n 5ov;verse:n 77i 6ho 6hr
version:n 7br 5zy 6ir 6mj;vertebrate:n 2i6;vertex:n 61h 8z9;vertical:a eo;vertigo:n bz9;verve:n 4it;very:a qb
very:r cv2;vessel:n 5hu 4ev 4ew;vest:n 4ex 44z;vest:v hrd hpz hg5 d3y d3x;vestibule:n 2q5 5gk;vestige:n 6qu
vet:n ajj ajh;veteran:n aji ajh ajg;veto:n 18a 5dt;veto:v hxy ehm;vex:v giu ggw fsm eiz e47;vexation:n 7yu c0b 5z9 1it
viability:n 559 5bb;viable:a n2;viand:n 836;vibrancy:n 51u;vibrant:a sw;vibrate:v gqy gpp if4 hcr gjl
vibration:n 1f1 bsw 7n5 4ni;vicar:n ajk ajm ajl;vice:n 4tw 1t3;vicinity:n 8xj;vicious:a ez vr pr;victim:n ajn ajo
victimize:v i5d i00 i59;victor:n ajp aky;victorian:a np;victory:n 7ux;victrola:n 4ey;video:n 6dr 4ez 6ds 6dq;vie:v f3j
view:n 6be 649 1y9 8tt;view:v e97 h98 ham;viewer:n aeq 4f0;viewers:n 8i8;viewpoint:n 6bi 8z7;vigilance:n 5s6 4kd
vigilantism:n 29a;vignette:n 7dn 4f3 4f2;vigor:n 543 53o 4is;vile:a dc wa;village:n 8il 8z1;villager:n ajq
villain:n ajr ajs;vindicate:v epn eqf eqe;vindication:n 2fd 6vn;vindictive:a 2k;vine:n av8;vinegar:n 87k cle
vineyard:n 4f4;vintage:n 88h 4y7;vinyl:n clg clf;violate:v i4t fcu i4x i4w g3o;violation:n 1tz 1u0 1sc 1t0
violence:n 21l 549 br0;violet:n ass 50p;violin:n 4f5;violinist:n ajt;virgin:n aju 9d6;virginian:n 9cy;virginity:n bq1
virile:a i9;virtual:a on;virtually:r cwg;virtue:n 4th 5ae 4tm 4ti;virtuoso:a sb;virtuoso:n 9dh ajv;virulence:n 5ce 4k5
virulent:a v0 mv;virus:n 2hn bt3 6nu;visage:n 5mk 4l5;viscometer:n 4f6;viscosity:n 4yp;visibility:n 52z c2f 4mc
vision:n 5v4 5pj 5ss 5nu;visit:n 2eu 8n5 2et 2es;visit:v hzh gnb hz7 gnc ee0 f0h;visitor:n ajx;vista:n 649
visual:a xe vt;visualization:n 64i;visualize:v g8o han g8p e19;vitality:n 4it bup apo;vitals:n 5gd;vitamin:n clh
vivacious:a sw;vivid:a om 4k;vividness:n 5da 512;vivify:v d28 e1c;viyella:n 4f7;vocabulary:n 6ja 5pb 5pu;vocal:a 5w
vocalist:n add;vocalize:v ety gd8 ewa evx edm;vocation:n 1o0 8o5;vociferous:a o8;vogue:n 5u8 c0o
voice:n 51c 782 7qq 76q;voice:v esq ety;void:a vj;volatile:a sz;volcano:n 97y 97z;volition:n 5pf 166;volley:n 22h 1nk
volleyball:n 1kn 4f8;voltage:n aok;voltaic:a x2;voltmeter:n 4f9;volume:n bfl 57n 2vk 6j1;voluminous:a t8
volunteer:n ajz ajy 9cw;volunteer:v eo6 hu5 hu4;voluptuous:a rd rf fr;vomit:v d5i;vomiting:n 13l;voodoo:n 3ko 8fe 6c8
vote:n 174 171 5d5 8r1;vote:v hx0 hx3 hx2 hx1;voter:n ak0;voting:n 174;vouch:v eyo ep7 eh8 ddj;vouchsafe:v hi8
vow:v eou eov;vowel:n 785 788;voyage:n 1dg 1df;voyager:n ak1;vulgar:a ov;vulnerability:n c8n 54k;vulture:n 2ip a17
wacky:a wh qd;wad:v fxa g0o;wade:v gss;wads:n bfh;wafer:n cch 85f 85a;waffle:n 83u;waft:v gpf ikh;wag:n ak2 1f6
wag:v gri;wage:n ayd;wage:v hql;wager:n 1l5 b0n;wages:n 7jp;waggle:v gri gp6;wagon:n 4fa 3wk 913 4fb;wail:n 7eh
wail:v f17 d4s;wailing:n 1xh;waist:n 5kp 436;wait:n csm 262;wait:v i9e i9p ebn htg;waiter:n ak3 ak5;waiting:n 262
waitress:n ak4;waive:v i23 hlt;wake:n alq 7n2 24c;wake:v d1y ggj enm d1z;wakefulness:n 5qk bts 5s6
walk:n 1c6 14b 52h 1c8;walk:v gs3 gs5 f60 gsi f83 i10;walkout:n 2fh 2by;walkover:n 1jr 1nn;wall:n 4fc 980 5ms c9a
wallet:n 4fd;wallflower:n ar6 ar4 ak6;wallop:v fs6 f55;wallow:v fbk gom h24 glz fbh;wallpaper:n clk
walnut:n 86k aso asn;walrus:n 2kr;wan:a tf 4o;wand:n 4ff awb 7i7 2td;wander:v gq0 i5i h7h gq2 egi;wanderer:n ak7 6nq
wandering:a r8 8q r7;wane:v drx ds6 ds5;wangle:v i1l i5j;waning:n 7se;want:n c6h c3y 951 7vw
want:v gm7 fba fl3 eao i8w;war:n 21x br6 2f3 1v3;warble:v f1p f1o;ward:n ak8 8z0 4fg;wardrobe:n 4fh 4fi 4fj
wardroom:n 4fk;warehouse:n 4fl;warehousing:n 1gg;warfare:n 21x 2f3;warhorse:n 4fm ajg 2n2;warlike:a m6 iy
warm:v dnm dnl;warmly:r cz5;warmongering:n 6c1;warmth:n 5tf 81d 52y 4ih;warn:v enf eng ekk ekj;warning:n 7fc 6rv 7ek
warp:v ekq dmd;warrant:n 6mv b3j 6so 6sl;warrant:v epp epb;warrior:n ak9;wart:n bld c51 4m5;wary:a v7
wash:n 4fn 1ap 981 b8p;wash:v fhs d37 g1h h76 ii8 iet;washbasin:n 4fp 4fo;washbowl:n 4fp 4fo;washing:n 1ap 3ma
washup:n 1an 1ao;waste:n cgc 1sr 8rp;waste:v hja f98 hg8 h4m flx f90;wastebasket:n 4fr;wasted:a vl 6l;wasteful:a 9i
wasteland:n 8rp;wastewater:n cge;watch:n 4fs ctx 1y7 cty;watch:v hal hwj ham hao;watcher:n aeq akc aka;watching:n 1y5
watchmaker:n akb;watchman:n akc;water:n cfx 91a cfz 4fz;water:v ddy hps d54 dti;watercolor:n 4fu 4fv cjg 20f
watercolorist:n akd;waterfall:n 982;waterfront:n 8xd;watermark:n 8za 7ie;waterproofing:n 1w8 4fy
watershed:n 8zb 8si 7s3;waterway:n 983 4fw;watery:a w4;watt:n ba5;wattle:n 5iy 4g0 aqr;wave:n 7ni 1f2 7n7 7nj
wave:v f0m fuk gru fe4 d3e;wavelength:n 56t 6bb;waver:v i9m ii3 grr gpk gpr gou;wax:n cll;wax:v fho ds3 ds4;waxen:a 4q
waxing:n 1rf 7ru;waxlike:a 4q;way:n 4yc 16n 8zc boc;waylay:v f7y;ways:n 4g1;wayside:n 4g2;wayward:a kb
weaken:v ddo ddl i2x dhw dou;weakened:a f9 9z;weakening:n 7sn 1fu;weakness:n c4t 5e3 54g c59;wealth:n c6c 58n b10 awq
wealthy:a pn;wean:v fb4 gm2;weaning:n 17p;weapon:n 4g3 7h2;wear:v d3p ii2 duw d3o if2;wearer:n ake;wearied:a uw
wearily:r cwz;weariness:n btm;wearisome:a gg;weary:v d5f d5h;wearying:a 9f;weather:n app;weatherstrip:v dwx
weave:n 4g5;weave:v g05 gbg gou gq2;web:n 984 4g6 2k8 8pj;wed:v hz8 hz9;wedding:n 7u2 24n 8k3;wedge:n bn2 85h 4g7
wedge:v g0y g0v;wednesday:n coo;wee:a h7;weed:n aux 4g9 3ww;weeds:n 4g8;week:n cp8 cmu cmv;weekday:n col;weekend:n cp9
weekly:n 6o6;weep:v d4t;weeping:n 1xf;weigh:v if0 etx iez ia1 ia2;weight:n 53i 4gb 5cr 4ga;weight:v fxk e8c
weighted:a e5;weighting:n b93;weightlessness:n 53k;weir:n 4gc 4gd;weird:a jn;welcome:n c0s 6q4;welcome:v hh5 eq3 fwa
weld:v g69 dey;welfare:n 27a 5am c3s;well:n 4ge 4gg 6s2 4gf;well:r cun;well:v gye;weltanschauung:n 6bn;welter:n c6t
wend:v gn5;west:n bid bij;western:n 6pg 85i;westerner:n akg;westward:r d03;westwards:r d03;wet:n c85;wet:v dcw d5a
wetness:n c84;wetting:n 1bv b6q;whack:v fs6;whale:n 9tt 2kp;wharf:n 3vc;wheat:n arr 876 50j;wheedle:v efp
wheel:n 4gh 47t 5dh 4gi;wheel:v h2n h2o gqk guh;wheelchair:n 4gj;wheeze:n 1wh 62w;wheeze:v d11;whereabouts:n 8zg
whet:v h8d fg4;whiff:n aon 14l;whig:n akj aki akh;while:n cr8;whim:n 7w5 63f;whimper:v d4s;whine:v gmz f0r hcf eqn
whinny:v f2h;whip:n 4gk akk 83i 53b;whip:v frp f54 gqx fr1 fsf emz;whipping:a sv;whipping:n 2az 7v6 4gl 2bs;whir:n 7qr
whir:v hdv;whirl:n 7td bkp 1uj 1ev;whirl:v h2x h2u h2s h2q h2t;whirring:n 7qr;whisk:v h5m h5n ftn fsf;whiskered:a rn
whiskers:n 5fj;whiskey:n 88t;whisky:n 88t;whisper:n 79b 7q9;whisper:v erd;whistle:v hd9 h6j f0u h6k f0w f0v
whistling:n 7qs 1mf 6za;whit:n bf3;white:n 9an 500;whiteface:n 2nn akm;whiten:v dhf;whiteness:n 500 bru 516
whiz:n 9dh 7qt;whiz:v hdv;whodunit:n 6h3;whole:a g6;whole:n 61n xy;whole:r cui;wholesaler:n 9yc;wholly:r cui
whoop:v er7 d0z;whore:n a8g;whorl:n bkl 5fe 337;wicked:a pt iv;wickedness:n 1sy c96 4tt 4se;wicker:n clp 4gn
wide:a wb 66;widen:v dix diz diy dzf;widow:n akp;widower:n akq;widowhood:n co8 bq2;width:n 5a5;wield:v hf1 fe8
wife:n akr;wig:n 4gq 6tt;wiggle:v grh;wigmaker:n aks;wildcat:n 4gr 9gi 2l8;wildcatter:n akt;wildlife:n 8cg
wildness:n 7vg 549 4x9 4x2;wile:n 1tf;will:n 5pf 66z 6ms;will:v edr e9q hgk;willful:a kc;willing:n 166
willingness:n 4je;willow:n au1 4gs;willpower:n 4uc;wilt:v duy dux;wily:a 1h;win:n 7nm axc;win:v f4z hkl f5v i1e hkn
wince:v h3w d1c;wind:n apq alz 1wi 79q;wind:v gq2 ihw g0h h90 g0g fzy;windbag:n 9tj;windbreak:n 4gt;winding:a t8 8q
windmill:n 4gv 4gu;window:n 4gw 4gx 4gy 985;windowpane:n 4gz;windowsill:n 4h0;windshield:n 4h1;windy:a vh
wine:n 88g 50b;wineglass:n 4h2;wing:n 2ld 4h3 4h4 8i0;wing:v gum;wingback:n akv 1s2;wingman:n akw;wings:n 16u 7i8
wink:n cra 717 13k;wink:v d18 hb9 d16 d19;winner:n aky akx 9di;winning:a 1s;winning:n 10t;winnow:v fvn gqf e82 daq
winter:n cqs;winter:v ifc;wintertime:n cqs;wintry:a ex;wipe:v fqn;wire:n 4h6 4h7 8zi 6ps;wire:v hph ey1 g6f g6h dxk
wiry:a bp;wisdom:n 63v 4w1 5n7 5c0;wise:a fw;wise:n 4yj;wisecrack:v f2e;wish:n 7vw 7co 6q1 5wn
wish:v gm3 gm5 eqa gm4 eq9 eq8;wishing:n 7vw;wisp:n 8au akz 8d1 8ce;wit:n 6xt 5na ak2;witch:n 9r8 98d ako 9v2
withal:r cuy;withdraw:v gyp hqv fze ehw dwz;withdrawal:n 7dx 2gq 108 7xi;withe:n 4h8 awc;wither:v deu dr4
withered:a bm w6;withering:a 6w pb;withhold:v hfg hfk;withholding:n 1fs azp 1vf;within:r cxh;withstand:v if6 f68
witness:n al0 aeq 6va al1;witness:v h94 h95;wizard:n 9dh aef;wobble:v gox gqb gp8;wobbly:a t0;woe:n c3v 80c
woeful:a tw;woefully:r cx0;wolf:n 2l1 al2;woman:n al3 al4 9jx 8qv;womb:n 5jh;wonder:n 7xw 7j8 5qo;wonder:v eck es1 es2
wonderful:a l9;wonderfully:r cyf;wonderfulness:n 4nn;wondrous:a l9;wondrously:r cyf;woo:v i27 i25;wood:n clq 8pv
woodcarver:n al5;woodgrain:n 4zg;woodgraining:n 4zh;woodpecker:n 2jt;woods:n 8pv;woodshed:n 4h9;woodwork:n 4ha 1oj
wool:n 4hc cm0 2kc;woolen:n 4hc;woolgather:v g8t;woolly:a 54;word:n 6e6 6vg 6ql 7bj;word:v ew1;wording:n 76t
wordlessly:r cxi;words:n 77z 75u 6e1 7ch;work:n 1no 4hd 1o3 5uj;work:v hth hta i1g g0t gb1 d71;workable:a n2
workbench:n 4he;workboard:n 4hf;worker:n 9ak a88 2lz 9dn;workings:n 4hh 4hg;workman:n al6;workout:n 1pg
works:n 3w0 c4s 1nq 4hh;worksheet:n 6d3 6mk;workshop:n 4hi 1yn;worktable:n 4hj;workweek:n cmu;world:a jj
world:n 97r 8b5 5xt 92t;worldwide:a jj 67;worm:n 2ki al7 6nv 4hk;worn:a uu;worried:a v3;worriment:n 4mt
worry:n 5z9 7zf;worry:v gh1 gh0 ggw icp g37 fgf;worse:n 5au;worsen:v dca dck;worship:n 24a 7wz;worship:v ghz gi1 i7i
worshipper:n 9gl al8;worst:n 7jq 4ts 14d;worsted:n 4hl 4hm;worth:a wj;worth:n bdq 5ac;worthless:a dc
worthlessness:n 5ag 5ba;worthy:a 9l;wound:n bxt 7mu 7wm 1i5;wound:v d55 gjd;wounded:a g3;wounded:n 8a8
wrack:n 2hz 7mf 2i0;wrack:v g3r;wraithlike:a 7e;wrangle:n 7ch 7ag;wrangle:v eg3 iam;wrap:n 4hn 85j 4ho
wrap:v fiv g0h g4z;wrapped:a lj 1n;wrapper:n 3rb 4ho 4hn;wrath:n 7yq 1tq;wreak:v g8a;wreath:n 4hp;wreathe:v fzz fzy
wreck:n c1q 7nk 7jx 4hq;wreck:v g3r;wreckage:n 4hr;wrench:v fng gow fnf d6f;wrestle:v f4k ej1 gov fyx;wrestler:n al9
wrestling:n 1pa 1k2;wretch:n ala a78;wretched:a tw do;wretchedness:n c3u c3r 4nt;wriggle:v gov;wring:v fnj fnf hhi fnk
wrinkle:n bm5 6ck 6cj;wrinkle:v fim fii fig e0o;wrist:n 5m3;writ:n 6n4;write:v gcy ex0 ey0 gdb gch exe
writer:n alb alc;writhe:v gov;writing:n 203 6gm 6gn 6gl;wrong:a 7j;wrong:n 4ty 1ss;wrong:r cys;wrong:v i0u
wrongdoing:n 4tv 1sb;wrongly:r cys;wry:a f3;xenon:n cbp;xylophone:n 3oo;yacht:n 4hs;yank:n ald 9cz;yank:v g5y
yankee:n ald a3k 9cz;yap:v f1e;yard:n bad 4ht 8zj bd0;yardage:n 59q;yardstick:n 7hw 4hu;yawn:n 1wl;yawn:v d14 ig8
yawning:a 1p;yaws:n bw7;year:n cpp cpq cpo 8j4;yearn:v gmi gkg ghx;yearning:n 7vx;years:n co9 cqy cn6;yell:n 78e 78f
yell:v er6 er5;yelling:n 78m;yellow:n 50e;yellow:v dht;yelp:n 7qu;yelp:v f1e;yelping:n 7qu;yen:n 7vy bba;yes:n 7dp
yesterday:n cof cs0;yesteryear:n cmg;yet:r cuz;yield:n 1zg axd 4hv bdd;yield:v hob ds9 g89 hmu ieu gnm;yoga:n 6c7 1po
yoke:n 4hw bsc bci 8iu;yokel:n ale;yokuts:n 72j 9b7;young:a kr kv;young:n 2h9;youngster:n 9k0;youth:n alf 89o cnm c1w
youthful:a kv;yr:n cpp;yucca:n at2;zeal:n 820 7vi 4jf;zenith:n 8zk;zero:n bcc bce 610;zest:n 7wa 524;zigzag:v gyg
zinc:n cbq;zionism:n 6rj 8qz;zionist:n alg;zip:v fnq h3d;zloty:n bbb;zombie:n alh alj ali 9fo;zone:n 8zn 8t0 8rz 5mt
zoning:n 201;zoo:n 3pi;zoom:v h3c h3f guw
`

/** synset and its hypernyms */
export const HYPERNYMS: string = `
100 zq;101 100;102 zq;103 zt;104 zq;105 zq;106 za;107 za;108 za;109 108;10a 108;10b 108;10c 291;10d 291;10e 108
10f 10e;10g za;10h za;10i za;10j yn;10k 10j;10l 10j;10m 10j;10n yv;10o za;10p 18e;10q 18e;10r yv;10s 10r;10t 10s
10u 10s;10v 10s;10w 10s;10x yn;10y 10x;10z 2ex 110;110 10x;111 110;112 26q;113 10x;114 11e;115 11e;116 yn;117 yn
118 10x;119 117;11a 117;11b 117;11c 117;11d 117;11e 117;11f 117;11g 11f;11h 11f;11i 11f;11j 11f;11k 11f;11l 7ky;11m yn
11n yn;11o 11m;11p 11m;11q 11p;11r 27e;11s 11p;11t 11s;11u 11t;11v 11m;11w 11m;11x 11m;11y yn;11z 11y;120 11y;121 120
122 yn;123 122;124 11y;125 272;126 125;127 yn;128 127;129 127;12a 11m;12b yn;12c zc;12d zc;12e 28f;12f 28f;12g zi
12h 12g;12i 12h;12j 12h;12k yv;12l 12g;12m zi;12n ze;12o ze;12p z1;12q 12p;12r 1mm;12s 1mm;12t 1mm 69k;12u 212;12v yn
12w yn;12x yn;12y 12x;12z 12x;130 yn;131 130;132 130;133 130;134 130;135 133;136 133;137 133;138 yn;139 138;13a 138
13b yn;13c 13b;13d 13c;13e 13b;13f 13b;13g yn;13h yn;13i 1xc 13h;13j 13h;13k 1xc;13l 1xc 13h;13m yn;13n yn;13o yn
13p 132;13q yn;13r 13q;13s 13r;13t 13s;13u yn;13v 13u;13w 13u;13x 13u;13y 13u;13z 2bf;140 13u;141 yn;142 yn;143 yn
144 143;145 143;146 1uh;147 152;148 z9;149 z9;14a z9;14b yv;14c 1uh;14d 1uh;14e 143;14f 143;14g 14f;14h 143;14i 14h
14j 14h;14k 10x;14l 10x;14m zd;14n 14f;14o 143;14p 14m;14q 14m;14r 14m;14s 14m;14t 2bk;14u 2bk;14v yn;14w 14u;14x 14u
14y 2bk;14z yn;150 yn;151 yn;152 yn;153 yn;154 1py;155 1py;156 1y3;157 1py;158 1py;159 1py;15a yn;15b 17d;15c 17d
15d 17s;15e 17s;15f yn;15g zb;15h zb;15i zb;15j zb;15k zb;15l 15j;15m 241;15n 15l;15o 15j;15p 15j;15q 15p;15r 15j
15s yn;15t yn;15u yn;15v 15u;15w 15u;15x 15u;15y yn;15z 15u;160 15z;161 15z;162 10s;163 z1;164 163;165 163;166 163
167 166;168 165;169 168;16a 270;16b 16a;16c 168;16d 165;16e 1kd;16f 16d;16g 16f;16h 17d;16i 16f;16j 16i;16k 16f
16l 16f;16m 16f;16n ze;16o 16n;16p 16n;16q 16f;16r 16n;16s 16n;16t 16n;16u 16n;16v 2dm;16w 16v;16x 163;16y 170;16z 171
170 171;171 yn ym;172 170;173 170;174 163;175 yn;176 10s;177 10s;178 10s;179 10s;17a 10s;17b 17a;17c 10s;17d z1
17e 17d;17f z1;17g 17s;17h 7oh;17i 1ic;17j 17d;17k 17d;17l 17d;17m 17d;17n 17o;17o 17m;17p 17m;17q 17d;17r 17q;17s 17d
17t 1hy;17u 17d;17v 1hy;17w 17d;17x 17d;17y 17d;17z z1;180 z1;181 yn;182 181;183 182;184 182;185 181;186 181
187 2cp 186;188 yn;189 181;18a 174;18b 17d;18c 18e;18d 18c;18e 18b;18f 18e;18g 18b;18h 288;18i 18b;18j 18i;18k 18b
18l 18b;18m 18b;18n 18b;18o 18n;18p 18b;18q 18p;18r 18p;18s 18p;18t 18s;18u 18b;18v 18u;18w 18v;18x 18w;18y 18u
18z 18u;190 18w;191 18u;192 18w;193 192;194 18u;195 18v;196 18u;197 196;198 2ao;199 2ao;19a 18u;19b 18b;19c 18b
19d 18b;19e 19d;19f 18b;19g 18b;19h 19i;19i 17d;19j 17d;19k 17d;19l 18p;19m 17d;19n 17d;19o 17d;19p 17d;19q 17d
19r 17d;19s 17d;19t 17d;19u 19t;19v 17d;19w 14y 17d;19x 1kd;19y 17d;19z 17d;1a0 17d;1a1 7u6;1a2 17d;1a3 1a2;1a4 17d
1a5 1a8;1a6 1a5;1a7 1a5;1a8 1a4;1a9 1a8;1aa 1a4;1ab 1aa;1ac 1aa;1ad 1aa;1ae 2fo;1af 1ae;1ag 248;1ah 1aa;1ai 1ad
1aj 1ad;1ak 1aa;1al 1aa;1am 1aa;1an 1ap 1aa;1ao 1ap;1ap 1no;1aq 1ap;1ar 1qk;1as 1qk;1at 1an;1au 1an;1av 1a4;1aw 1av
1ax 1aw;1ay 1av;1az 1av;1b0 1a4;1b1 1a4;1b2 1a4;1b3 1a4;1b4 17d;1b5 1b4;1b6 1b4;1b7 1a4;1b8 1a4;1b9 1b8;1ba 1a4
1bb 1a4;1bc 1a4;1bd 1a4;1be 1bd;1bf 1bd;1bg 1bd;1bh 1bg;1bi 1bd;1bj 1bi;1bk 1o3;1bl 1o3;1bm 17d;1bn 1bm;1bo 1bm
1bp 17d;1br 1bq;1bs b7d;1bt 17d;1bu 17d;1bv 17d;1bw 1bv;1bx 1bv;1by 1bv;1bz 17d;1c0 1bz;1c1 1c0;1c2 1bz;1c3 1c2
1c4 1c2;1c5 1bz;1c6 1c5;1c7 1c8;1c8 1cu;1c9 1c5;1ca 1c9;1cb 1c6;1cc 1c5;1cd 1cc;1ce 1cc;1cf 1cc;1cg 1c9;1ch 1c8
1ci 1cb;1cj 1cb;1ck 1cb;1cl 1bz;1cm 1c6;1cn 1c6;1co 1c6;1cp 1c5;1cq 1c5;1cr 1cp;1cs 1c5;1ct 1c5;1cu 1bz;1cv 1cu
1cw 1cu;1cx 1cw;1cy 1cx;1cz 1cx;1d0 1cx;1d1 105;1d2 za;1d3 1cu;1d4 1d3;1d5 1d3;1d6 1d3;1d7 1d3;1d8 1d3;1d9 1d8;1da 1d8
1db 1d3;1dc 1d3;1dd 1d3;1de 1d3;1df 1d3;1dg 1cu;1dh 1dg;1di 1cu;1dj 1o3;1dk 1o3;1dl 1cu;1dm 1cu;1dn 17d;1do 1dn
1dp 1do;1dq 1dn;1dr 1dq;1ds 1bz;1dt 17d;1du 17d;1dv 1du;1dw 17d;1dx 1r0;1dy z1;1dz 17d;1e0 17d;1e1 1bz;1e2 1e1;1e3 1e1
1e4 1bz;1e5 1e4;1e6 1e4;1e7 1e4;1e8 1bz;1e9 1bz;1ea 1bz;1eb 1bz;1ec 1eb;1ed 1bz;1ee 1bz;1ef 1ee;1eg 1ee;1eh 1bz
1ei 17d;1ej 1ei;1ek 1ej;1el 1ei;1em 1ei;1en 1ei;1eo 1ei;1ep 20h;1eq 1ei;1er 1ei;1es 1ei;1et 1es;1eu 1es;1ev 1es
1ew 1ei;1ex 1ei;1ey 1ei;1ez 1ei;1f0 1ei;1f1 1ei;1f2 1ei;1f3 17d;1f4 1ei;1f5 1ei;1f6 1ei;1f7 1eo;1f8 1ei;1f9 1ei
1fa 1f1;1fb 1eq;1fc 1ei;1fd 1f3;1fe 1fd;1ff 17d;1fg 1ff;1fh 1ff;1fi 1ff;1fj 1fi;1fk 1fi;1fl 13a;1fm 13a;1fn 1fl
1fo 1ha;1fp 1ff;1fq 1ff;1fr 1ff;1fs 1ff;1ft 1ff;1fu 1ff;1fv 1fu;1fw 17d;1fx 1ff;1fy 17d;1fz 17d;1g0 1ff;1g1 17d
1g2 1g1;1g3 1g1;1g4 17d;1g5 1g1;1g6 1g1;1g7 17d;1g8 1g1;1g9 1g8;1ga 1g9;1gb 1ff;1gc 17d;1gd 1gc;1ge 17d;1gf 1ge
1gg 1gf;1gi 1gh;1gj 17d;1gk 17d;1gl 1gj;1gn 1gm;1go 1gj;1gp 1go;1gq 17d;1gr 1gq;1gs 17d;1gt 1gs;1gu 17d;1gv 1gu
1gw 17d;1gx 1gw;1gy 1gw;1gz 1gw;1h0 1gz;1h1 1gw;1h2 1h1;1h3 1h1;1h4 1h1;1h5 17d;1h6 269;1h7 17d;1h8 17d;1h9 1h8
1ha 1h8;1hb 1ha;1hc 1h5;1hd 1h8;1he 1h8;1hf 1h8;1hg 17d;1hh 17d;1hi 1hh;1hj 17d;1hk 1hj;1hl 2g7;1hm 241;1hn 1hj
1ho 1hj;1hp 1hj;1hq 1hp;1hr 1hj;1hs 1hj;1ht 17d;1hu 1ht;1hv 1ht;1hw 17d;1hx 17d;1hy 1hw;1hz 1bg;1i0 1bg;1i1 17d
1i2 17d;1i3 1i2;1i4 1i2;1i5 1i2;1i6 17d;1i7 17d;1i8 17d;1i9 17d;1ia 17d;1ib 17d;1ic yn;1id 1ic;1ie 1ic;1if ze;1ig 1ie
1ih 1ie;1ii 1ie;1ij 1ie;1ik 1ie;1il 1ie 23w;1im 1il;1in 1il;1io 1in;1ip 1ie;1iq 1ie;1ir z2;1is 1vk;1it 1ie;1iu 1ie
1iv 1ie;1iw 1ie;1ix 1iw;1iy 1ic;1iz 1ix;1j0 18h;1j1 1ix;1j2 1iw;1j3 1j2;1j4 1j2;1j5 1it;1j6 1ie;1j7 1ic;1j8 1j7
1j9 1j7;1ja 1j7;1jb 1j7 69k;1jc 1j7;1jd 1j7;1je 1j7;1jf 1j7;1jg 1j7 1t3;1jh 1j7;1ji 1j7;1jj 1j7;1jk 1j7;1jl 1j7
1jm 1jj;1jn 1ny;1jo 1ly;1jp 1jo;1jq zj;1jr zj;1js zj;1jt 1pg;1ju 1pg;1jv zj;1jw zj;1jx zj;1jy 1jw;1jz 1ly;1k0 1jz
1k1 1jz;1k2 1ly;1k3 1ly;1k4 1ly;1k5 1k4;1k6 1ny;1k7 1ly;1k8 27i;1k9 1k7;1ka 1k7;1kb 1ic;1kc 7u8;1kd 1ic;1ke 1kd
1kf 1ke;1kg 1kd;1kh 1kd;1ki 1jh;1kj 1ki;1kk 1kc;1kl 1ly 1kb;1km 1ly;1kn 1ly 1kb;1ko 1ly 1kb;1kp 1ly 1kb;1kq 1kb
1kr 1kb;1ks 1c2;1kt 1kb;1ku 1kb;1kv 1kb;1kw 1kv;1kx 1kv;1ky 2zx;1kz 1kv;1l0 1kv;1l1 1kv;1l2 1kv;1l3 1kv;1l4 1kb
1l5 1jg;1l6 1l5;1l7 1jg 1kb;1l8 1ja;1l9 1l8;1la 26n;1lb 1l9;1lc 1l9;1ld 1ll;1le 1j7;1lf 1le;1lg 1lf;1lh 1le;1li 1jc
1lj 1jc;1lk 24f;1ll 1ja;1lm 1lo;1ln 1lo;1lo 1jc;1lp 1lo;1lq 1lr;1lr 1lo;1ls 1lo;1lt 1lo;1lu 1ls;1lv 1ls;1lw 1lu
1lx 1lu;1ly 1j7;1lz 1jb;1m0 1jb 6pl;1m1 1m0;1m2 1jb;1m3 1jb;1m4 1jb;1m5 1jb;1m6 1jb;1m7 1jb;1m8 1ic;1m9 1m8;1ma 1m8
1mb 1m8 1mm 69k;1mc 1mb;1md 1m8;1me 1md;1mf 1m8;1mg 1ic 69k;1mh 1mg;1mi 1mg;1mj 1mi;1mk 1mg;1ml 1mg;1mm 1ls;1mn 1mm
1mo 1mg;1mp 1mg;1mq 1mg;1mr 1mg;1ms 1ic;1mt 1ei;1mu 1ei;1mv 1mu;1mw 1mu;1mx 1ei;1my 1ei;1mz 1ei;1n0 1ei;1n1 1ei
1n2 1ei;1n3 1ei;1n4 1mx;1n5 1ic;1n6 1bz;1n7 1n6;1n8 1n6;1n9 1bz;1na 1n9;1nb 62j;1nc 1n9;1nd 1nb;1ne 1nd;1nf 1nb
1ng 1nf;1nh 1n9;1ni 1n9;1nj 1ni;1nk 1ni;1nl 1c5;1nm 1ni;1nn 1uv;1no 1ic;1np 1no;1nq 1ic;1nr 1no;1ns 1ap;1nt 1no
1nu 1nr;1nv 1no;1nw 1no;1nx 1no;1ny 1ic;1nz 1ic;1o0 1ny;1o1 1o0;1o2 17d;1o3 1ny;1o4 1o3;1o5 yc;1o6 1o3;1o7 1ny;1o8 1o7
1o9 1o7;1oa 1o7;1ob 1o7;1oc 1o7;1od 1o7;1oe 1o7;1of 1o7;1og 1ny;1oh 1ny;1oi 1om;1oj 1oh;1ok 1oh;1ol 1oh;1om 1oh
1on 1oh;1oo 1oh;1op 1oh;1oq 1ny;1or 1oq;1os 1oq;1ot 1oq;1ou 1oq;1ov 1oq;1ow 1oq;1ox 1oq;1oy 1ic;1oz 1ic;1p0 1ic
1p1 1oy;1p2 1oy;1p3 1ny;1p4 1p3;1p5 1ny;1p6 1no;1p7 1p6;1p8 1p6;1p9 1p8;1pa 1p9;1pb 1p6;1pc 1p6;1pd 1p6;1pe 1p8
1pf 1p8;1pg 1p8;1ph 1pg;1pi 1pg;1pj 1pg;1pk 1pj;1pl 1pg;1pm 1pg;1pn 1pg;1po 1pg;1pp 20y;1pq 1pp;1pr 1p8;1ps 1no
1pt 1ps;1pu 1ps;1pv 1ps;1pw 1ps;1px 1ps;1py 1ps;1pz 1ps;1q0 1ps;1q1 1ps;1q2 1ps;1q3 1q0;1q4 1q1;1q5 1q4;1q6 1q1
1q7 1py;1q8 1py;1q9 1py;1qa 1pt;1qb 22j;1qc 1pt;1qd 1pt;1qe 1pt;1qf 158;1qg 158;1qh 1ps;1qi 1ps;1qj 1pu;1qk 1no
1ql 1qk;1qm 1qk;1qn 1qk;1qo 1qm;1qp 1qm;1qq 1qp;1qr 1qp;1qs 1qk;1qt 1qk;1qu 1hm;1qv 1xn;1qw 1qr;1qx 1qw;1qy 1qm
1qz 1qm;1r0 1qm;1r1 1qp;1r2 1qp;1r3 1qp 1qq;1r4 1qp;1r5 1qm;1r6 1qm;1r7 1p8;1r8 1p6;1r9 1p6;1ra 1r9;1rb 1oh 20a
1rc 1r8;1rd 1r8;1re 1rc;1rf 1r8;1rg 1no;1rh 1rg;1ri 1rg;1rj 1ri;1rk 1ri;1rl 1ri;1rm 1rl;1rn 1ic;1ro 1rn;1rp 1rn
1rq 1rn;1rr 1rn;1rs 1rn;1rt 1rn;1ru 1rn;1rv 1rn;1rw 1rn;1rx 1rn;1ry 1rn;1rz 1rn;1s0 1rn;1s1 1rn;1s2 1rn;1s3 1rw
1s4 1uv;1s5 1s4;1s6 1rg;1s7 1s6;1s8 1no;1s9 1s6;1sa 1d6;1sb 1ic;1sc 1sb;1sd 1sc;1se 1sb;1sf 1se;1sg 1sf;1sh 1se
1si 1se;1sj 1si;1sk 1se;1sl 1sk;1sm 1sn 1sb;1sn yn;1so 1sn;1sp 1so;1sq 1so;1sr 1ic;1ss 1sb;1st 1sb;1su 1sb;1sv 1sb
1sw z1;1sx 1sb;1sy 1sx;1sz 1j2;1t0 1sy;1t1 1t0;1t2 1sx;1t3 1sx;1t4 1tv;1t5 26n;1t6 1t3;1t7 1sb;1t8 1sb;1t9 1sb;1ta 1sb
1tb 1sb;1tc 1ta;1td 1ta;1te 1td;1tf 1td;1tg 1tf;1th 1td;1ti 1td;1tj 1ti;1tk 1ti;1tl 1tk;1tm 1td;1tn 1sx;1to 1tn
1tp 1tn;1tq 1tn;1tr 1tn;1ts 1tn;1tt 297;1tu 1sx;1tv 1tu;1tw 1sx;1tx 1u3;1ty 1tv;1tz 1tv;1u0 1sb;1u1 1tv;1u2 1tv
1u3 1tv;1u4 1tv;1u5 1ux;1u6 1u8;1u7 1ty;1u8 1tv;1u9 1u8;1ua 1u9;1ub 1tv;1uc 1u8;1ud 1tv;1ue 1tv;1uf 1ue;1ug 1uz
1uh 1ic;1ui 1uh;1uj 1uh;1uk 1uh;1ul 1uh;1um 1uh;1un 1uh;1uo 1uh;1up 1uo;1uq 1uo;1ur 11m;1us 1uh;1ut 1us;1uu 1uh
1uv 1no;1uw 1uv;1ux 1uv;1uy 1uv;1uz 1uv;1v0 1uz;1v1 1v0;1v2 1v0;1v3 1v0;1v4 1v1;1v5 1uz;1v6 1uz;1v7 1v6;1v8 1v6
1v9 1ic;1va 1ic;1vb 1va;1vc 1ic;1vd 1ic;1ve 1vd;1vf 1ve;1vg 1ve;1vh 1vg;1vi 27i;1vj 1ic;1vk 1vj;1vl 1ic;1vm 1vl
1vn 1vl;1vo 1ic;1vp 1vo;1vq 29h;1vr 1vq;1vs 1vo;1vt 1vs;1vu 1vo;1vv 16q;1vw 1vo;1vx 1vo;1vy 1vo;1vz 1vo;1w0 1vo
1w1 1r8;1w2 1vo;1w3 1vo;1w4 1w3;1w5 1vo;1w6 1vo;1w7 218;1w8 1vo;1w9 b41;1wa b41;1wb b41;1wc 1wa;1wd 1wa;1we b41
1wf 1we;1wg 1wa;1wh 1wa;1wi 1wf;1wj 1we;1wk 1wj;1wl 1xc;1wm b41;1wn 1wm;1wo 1wn;1wp 1xc;1wq 1xc;1wr 1wm;1ws 1wr
1wt 1xc;1wu 1wm;1wv 1wm;1ww 1wv;1wx 1wr;1wy b41;1wz 1wy;1x0 1wy;1x1 1x0;1x2 1wy;1x3 1wy;1x4 1x3;1x5 1x3;1x6 2aa
1x7 1wy;1x8 1x7;1x9 1x7;1xa b41;1xb b41;1xc 1xb;1xd 1xc;1xe 1xc;1xf b41;1xg 1xf;1xh 1xf;1xi 241;1xj 1xi;1xk 1xi
1xl 1xi;1xm 1xi;1xn yn;1xo 1xn;1xp 1xn;1xq 1xn;1xr 1xq;1xs 1xn;1xt 1xs;1xu 1ya 241;1xv 1ic;1xw 1xv;1xx 1xw;1xy 1xw
1xz 1xw;1y0 1xz;1y1 1xz;1y2 1xz;1y3 1py;1y4 1xw;1y5 1xw;1y6 1y5;1y7 1qh;1y8 1xw;1y9 1xw;1ya 1xv;1yb 1ya;1yc 1ic
1yd 1yc;1ye 1yc;1yf 1yc;1yg 1yc;1yh 1ot;1yi 1yh;1yj 1yh;1yk 1yh;1yl 1yh;1ym 1yd;1yn 1yd;1yo 1yh;1yp 1yo;1yq 1yr
1yr 1ic;1ys 1yr;1yt 1ys;1yu 1yr;1yv 1yr;1yw 1ys;1yx 1ys;1yy 1ys;1yz 1ic;1z0 1ic;1z1 1ic;1z2 1z1;1z3 1z1;1z4 1z3
1z5 1z1;1z6 1z5;1z7 1ic;1z8 1z7;1z9 1z7;1za 1z7;1zb 1za;1zc 1ic;1zd 1za;1ze 1za;1zf yn;1zg 1zt;1zh 1zt;1zi 1zt;1zj 1zt
1zk 1zj;1zl 1zk;1zm 1zj;1zn 1zk;1zo b67;1zp 1zl;1zq 1zk;1zr cqo;1zs 1zt;1zt 27i;1zu 1zt;1zv 1zf;1zw 1z7;1zx 1zw
1zy 1zx;1zz 1z7;200 1zz;201 1ht;202 1z7;203 1z7;204 203;205 1z7;206 205;207 206;208 207;209 207;20a 1z7;20b 20a
20c 20a 69k;20d 20a 69k;20e 20b;20f 20c;20g 1z7;20h 20g;20i 20h;20j 1z7;20k 1z7;20l 20k;20m 20k;20n 20l;20o 1z7
20p 1z7;20q 1ic;20r 1ic;20s 1z7;20t 1ic;20u 20t;20v 20t;20w 20t;20x 20t;20y 1ic;20z 20y;210 20y;211 20y;212 211
213 212 1oq;214 210;215 yn ym;216 215;217 215;218 215;219 215;21a yn ym;21b 2bf;21c 1ic;21d 218;21e 218;21f 21a
21g yn ym;21h 21a;21i 21f;21j 216;21k z1;21l 21k;21m 1u8;21n 21k;21o 21k;21p 21x;21q 1ic;21r 21q;21s 21r;21t 1ic
21u 215;21v 1ic;21w 1ic;21x 215;21y 216;21z 21y;220 21w;221 21w;222 21w;223 222;224 222;225 222;226 222;227 224
228 226;229 21w;22a 21w;22b 21w;22c 2fi;22d 1ic;22e 22d;22f 21w;22g 22f;22h 22f;22i 20t;22j 1ic;22k 22j;22l 1ic
22m 22l;22n 22l;22o 22n;22p 22n;22q 17s;22r 22j;22s 22j;22t 22j;22u 22t;22v 17d;22w 22j;22x 22j;22y 241;22z 22j
230 20h;231 1ic;232 1ic;233 232;234 1ic;235 234;236 234;237 234;238 1ic;239 238;23a 238;23b 23a;23c 23a;23d 23a
23e 238;23f 23e;23g 23e;23h 23e;23i 23h;23j 23h;23k 1ic;23l 1ic;23m 23l;23n 23l;23o 23n;23p 23n;23q 23n;23r 23q
23s 23n;23t 23s;23u 23l;23v 23l;23w 23l;23x 23w;23y 18b;23z 2c3;240 2c3;241 1ic;242 241;243 240;244 241;245 241
246 245;247 1ic;248 1ic;249 1il;24a 1ic;24b 248;24c 24b;24d 24b;24e 1ie;24f 1ie;24g 1ie;24h 248;24i 24h;24j 24h
24k 248;24l 24f;24m 24k;24n 249;24o 24k;24p 24k;24q 248;24r 24k;24s 24r;24t 276;24u 24a;24v 248;24w 24u;24x 24u
24y 24a;24z 7ns;250 24z;251 248;252 1ic;253 252;254 252;255 252;256 252;257 252;258 1ic;259 258;25a 258;25b 258
25c 258;25d 258;25e yn;25f yn;25g 25f;25h 25f;25i 25h;25j 25e;25k 2es;25l 25e;25m 1ic;25n 25m;25o 25m;25p 25o;25q 25m
25r 25m;25s 25m;25t 25m;25u 1ic;25v 25u;25w 1fi;25x yn;25y 25x;25z 25x;260 25x;261 25x;262 yn;263 yn;264 263;265 264
266 263;267 yn;268 266;269 yn;26a 269;26b 269;26c 269;26d 1h6;26e 1ic;26g 26f;26h 29x;26i 26h;26j 1ic;26k 1ic
26l 1ic 719;26m 1ic;26n 17d;26o 26n;26p 26n;26q yn;26r 26q;26s 217;26t yn;26u 26q;26v 26q;26w yn ym;26x 26w;26y 26w
26z yn ym;270 yn;271 270;272 270;273 272;274 272;275 270;276 270;277 276;278 276;279 276;27a axm;27b 276;27c 276
27d 27c;27e 284;27f 27e;27g 27e;27h zc;27i 27e;27j 1ux;27k 1ux;27l 27k;27m 1ic;27n 27i;27o 27n;27p 27n;27q 8dd;27r 27i
27s 27i;27t yr;27u 1oh;27v 27i;27w 27v;27x 27i;27y 27i;27z 27i;280 27i;281 280;282 280;283 280;284 yn ym;285 284
286 284;287 284;288 284;289 284;28a 284;28b 284;28c 27e;28d 27e;28e 27e;28f 27e;28g 27e;28h 28f;28i 28f;28j 28i
28k 28f;28l 22j;28m 28f;28n 27i;28o 28f;28p c5r;28q 28p;28r 28p;28s 1oh;28t 27e;28u 28t;28v 28t;28w 28t;28x 28t
28y 28t;28z 28t;290 28y;291 1bz;292 yn ym;293 yn ym;294 yn ym;295 294;296 295;297 yn ym;298 297;299 297;29a 297
29b yn ym;29c 29b;29d 29b;29e yn ym;29f 29e;29g 29e;29h yn ym;29i 1vo;29j 29h;29k yn ym;29l yn ym;29m 29l;29n 29l
29o 29l;29p 29o;29q 29l;29r 29l;29s 29r;29t 29r;29u 29s;29v 29l;29w 29v;29x 29v;29y 29v;29z 29l;2a0 29y;2a1 29v
2a2 2a1;2a3 29v;2a4 29x;2a5 29x;2a6 1ic;2a7 2a6;2a8 2a6;2a9 2a6;2aa 2a6;2ab 2aa;2ac 29l;2ad yn ym;2ae 1ic;2af 2ae
2ag 2ae;2ah 2ae;2ai 2ah;2aj 2ai;2ak 299;2al 2ae;2am 2al;2an 2al;2ao 13a;2ap yn ym;2aq yn ym;2ar yn ym;2as 2ar;2at 2ar
2au yn ym;2av 2au;2aw 2au;2ax 2au;2ay 2au;2az 2av;2b0 2au;2b1 2b0;2b2 2b0;2b3 2au;2b4 26i;2b5 yn ym;2b6 yn ym;2b7 2b6
2b8 21a;2b9 yn ym;2ba 2b9;2bb yn ym;2bc yn ym;2bd 21l;2be yn ym;2bf 21a;2bg 2bf z1;2bh 2bf;2bi 2bf;2bj 2bf;2bk 1ei
2bl 2bk;2bm 2bf;2bn 2bk;2bo 2bn;2bp 2bk;2bq 2bk;2br 2bf;2bs 2bf;2bt 2bf;2bu 2bf;2bv yn ym;2bw yn ym;2bx 2bv;2by 2bv
2bz yn ym;2c0 2bz;2c1 2c0;2c2 2c3;2c3 yn ym;2c4 2c3;2c5 2c3;2c6 2ca;2c7 2c3;2c8 2c3;2c9 yn ym;2ca yn ym;2cb 2ca
2cc 2ca;2cd 2ca;2ce 2ca;2cf 2ce;2cg yn ym;2ch 2c3;2ci 2ch;2cj 2c3;2ck 2c3;2cl yn ym;2cm yn ym;2cn yn ym;2co yn ym
2cp yn ym;2cq 2cp;2cr 2cq;2cs 2cq;2ct 2cp;2cu 2cp;2cv 2cp;2cw 2cp;2cx 2cp;2cy 2cx;2cz 2cx;2d0 1ic;2d1 2d0;2d2 2d0
2d3 2d0;2d4 2d0;2d5 2d0;2d6 1st;2d7 2d0;2d8 138;2d9 2d3;2da 1hn;2db 1hn;2dc 2d0;2dd 2dc;2de 2dd;2df 2dd;2dg 2dm
2dh 2dc;2di 2dh;2dj 2dh;2dk 2dc;2dl 2dc;2dm 2dc;2dn 2dc;2do 1ic;2dp 2do;2dq 2cp;2dr z1;2ds 2dr;2dt 2dm;2du 2dt;2dv 2dm
2dw 1xp;2dx 6tm;2dy 1ic;2dz 1ic;2e0 2dy;2e1 1j5;2e2 2dy;2e3 2e0;2e4 1xp;2e5 2dy;2e6 2e5;2e7 2e5;2e8 2e5;2e9 2e8
2ea 2e8;2eb 2e5;2ec 2e5;2ed z1;2ee z1;2ef z1;2eg 2ef;2eh 6ys;2ei 2eg;2ej 2eg;2ek 2ef;2el yn ym;2em 2el;2en 2em;2eo 2el
2ep 2eo;2eq 2el;2er 2eo;2es 2eo;2et 2eo;2eu 2eo;2ev yn ym;2ew 2ev;2ex yn ym;2ey 2ex;2ez yn ym;2f0 yn ym;2f1 2f0
2f2 2f0;2f3 21a;2f4 21j;2f5 1gw;2f6 2f5;2f7 2f5;2f8 2f5;2f9 yn ym;2fa 2f9;2fb 2f9;2fc yn ym;2fd 2fo;2fe 2fd;2ff 2fd
2fg 2bv;2fh 2fg;2fi 18p;2fj 18p;2fk 18p;2fl 1jg;2fm 130;2fn 21w;2fo 12k;2fp 12k;2fq 117;2fr zt;2fs 23n;2ft 26i;2fu 18p
2fv 1sf 18p;2fw 18b;2fx 1av;2fy 18w;2fz 17d;2g0 19p;2g1 2g2;2g2 zf;2g3 2g2;2g4 215;2g5 19h;2g6 1mb;2g7 238;2g8 1mb
2g9 1mb;2ga 1mb;2gb 1ic;2gc 2gb;2gd 2gb;2ge 1ic;2gf 1ic;2gg 26i;2gh 1a0;2gi 1ic;2gj 1ic;2gk 1a0;2gl 2gk;2gm 1a0
2gn 1a0;2go 1a0;2gp 1hj;2gq 1hj;2gr 1fd;2gs yv;2gt z1;2gu z1;2gv 1ic;2gw 1ic;2gx 1ic;2gy yn;2gz 1a4;2h0 y5;2h1 y5
2h2 y5;2h3 y5;2h4 y5;2h5 y5;2h6 2h5;2h7 y5;2h8 y5;2h9 y5;2ha 2h9;2hb 2h9;2hc 2hb 2kt;2hd 2h9;2he 5eg;2hf 2h5;2hg y5
2hh 5f3;2hi y5;2hj y5;2hk 95d;2hl xz;2hm xz;2hn 2hl 90l;2ho 2hl;2hp 2hn;2hq 2ho;2hr 2hl;2hs xz;2ht xz;2hu 8eq;2hv 2hl
2hw 2hv;2hx 2hl;2hy 2hx;2hz 2hy;2i0 2hy;2i1 2hx y6;2i2 2hx;2i3 8es;2i4 5gc;2i5 5et;2i6 y5;2i7 2oj;2i8 2i6;2i9 2h9
2ia 2h9;2ib 95d;2ic 95d;2id 2i8;2ie 2i8;2if 2i8;2ig 8es;2ih 2i8;2ii 2i8;2ij 2i8;2ik 2i8;2il 2i8;2im 2il;2in 2im
2io 2i8;2ip 2i8;2iq 2i8;2ir 2i6;2is 2i6;2it 2i6;2iu 2it;2iv 2iu;2iw 2it;2ix 2it;2iy 8es;2iz 8es;2j0 8es;2j1 8es
2j2 2ix;2j3 2ix;2j4 8es;2j5 2ix;2j6 2lo;2j7 2ix;2j8 2j7;2j9 5gg;2ja 5gg;2jb 5eg;2jc 2i8;2jd 8es;2je 2jc;2jf 2je 2h9
2jg 2je;2jh 2je;2ji 2jh;2jj 2jc;2jk 2lg;2jl 2jk;2jm 2i8;2jn 2jm;2jo 2jm;2jp 2i8;2jq 2jp;2jr 2jp;2js 2jp;2jt 2i8
2jv 2ju;2jw 2i8;2jx 2jw;2jy 2i6;2jz 2jy;2k0 2jy;2k1 2jy;2k2 2jy;2k3 2h9;2k4 2h9;2k6 c9o;2k7 2k6;2k8 5eo;2k9 cgs
2ka 5f7;2kb 2ka;2kc 2ka;2kd 5f7;2ke 95d;2kg y5;2kh 5eo;2ki y5;2kj 2ki;2kk 2ki;2kl 8es;2km 8es;2kn 2i8;2ko 2jy;2kp 2ko
2kq 2kp;2ks 2jy;2kt y5;2ku 2kt;2kv 2kt;2kw 2kv;2kx 2kt;2ky 2kt;2kz 2kt;2l0 2kt;2l2 2l1;2l4 2l3 y5;2l5 y5;2l6 2h9
2l7 2l3 y5;2l8 2l3;2l9 2l8;2la 2l8;2lb 2jy;2lc 2jy;2ld 5gc;2le 2ld;2lf y5;2lg y5;2li 2lh;2lj 5eo;2lk 2lh;2ll 5eo
2lm 5eo;2ln 5l4;2lo 95d;2lp y5;2lq 2lp;2lr 2lp;2ls 2lp;2lt 2lp 2hs;2lu 2lp;2lv 2lu;2lw 2lp;2lx 2lp;2ly 2lx;2lz 2lp
2m0 2lz;2m1 2lx;2m2 8es;2m3 2lx;2m4 8es;2m5 2lx;2m6 8es;2m7 2lp;2m8 2lp;2m9 2m8;2ma 2lp;2mb 2lp;2mc 2lp;2md 2lp
2me 2lp;2mf 2lp;2mg 2lp;2mh 2lp;2mi 2ml;2mj 2ml;2mk 2mh;2ml 2mm;2mm y5;2mn 2mm;2mo 2mm;2mp 2mo;2mq xy;2mr 2lp;2ms 2jy
2mt 2jy;2mu 2jy;2mv 2jy;2mx 2h9 2h5;2my 2h9 2h7;2mz 2mw 2h7;2n0 2mw;2n1 2mw;2n2 2n1;2n3 2n2;2n4 2n2;2n5 2mw;2n6 2n5
2n7 2n1;2n8 2n1;2n9 2n1;2na 2n1;2nb 2mw;2nc 2mw;2nd 2mw;2nf 2ne;2nh 5ht;2nj 2ni;2nk 2ni;2nl 2ni;2nm 2ni;2nn 2nm
2np 2no;2nr 2h9;2ns 2nq;2nt 5f7;2nv 2nu 2h9;2nw 2lh;2nx 5mf;2ny 5mf;2nz 2jy;2o0 2jy;2o1 2jy;2o2 95d;2o3 2o2;2o4 5m9
2o5 95d;2o6 5eo;2o7 2k6;2o8 2o7;2o9 2k6;2oa 2mm;2ob 2jy;2oc 2ob;2od 2ob;2oe 2od yo;2of 8es;2og 2ob;2oh 2jy;2oi yo
2oj 2i6;2ok 2oj;2ol 2oj;2om 95d;2on 2om;2oo 2om;2op 2oj;2oq 2oj;2or 3qb;2os 34h;2ot 31w;2ou 3td;2ov 3f4;2ow 3az
2ox 4ef;2oy 3jn;2oz 3mi;2p0 yc;2p1 341;2p2 32q;2p3 2zx;2p4 39k;2p5 3jn;2p7 341;2p8 2p7;2p9 2qb;2pa 38j;2pb 2un;2pc 35q
2pd 43o 4en;2pe 3du;2pf 8dq;2pg 39r;2ph 2pc;2pi 3xg;2pj 3ba;2pk 3ba;2pl 3u2;2pm 491;2pn 3u1;2po 37p;2pp 32k;2pq 2vk
2pr 48s;2ps 3pe;2pt 2zr;2pu yc;2pv 4g4;2pw 3ay;2px 31d;2py yc;2pz 3jn;2q0 3ih;2q1 3aa;2q2 4b0;2q3 39k;2q4 37p;2q5 40t
2q6 yc;2q7 2uu;2q8 3iz;2q9 yc;2qa 3ze;2qb 3ay;2qc 32q;2qd 37p;2qe 37p;2qf 3jo;2qg 32q;2qh 49j;2qi 3du;2qj 491;2qk 3as
2ql 2xl;2qm 3sw;2qn 3u2;2qo 8z2;2qp 3xe;2qq 4g4;2qr 30y;2qs 4fh;2qt 3xj;2qu 2q4;2qv 32q;2qw 3xd;2qx 35v;2qy 4bf
2qz 2qq;2r0 2uc;2r1 cjx 3pe;2r2 3nv;2r3 38j;2r4 2p7;2r5 34d;2r6 4fc;2r7 32q;2r8 491;2r9 3c7;2ra 3ay;2rb 48s;2rc 2xl
2rd 43i;2rf 435;2rg 424;2rh 3mb 48w;2ri 2rk;2rj 4ht;2rk 34e;2rl 2ro;2rm 34e;2rn 4dh;2ro 34e;2rp 3ay;2rq 3vq;2rr 37p
2rs 2xq;2rt 3ay;2ru c9o;2rv 3zr;2rw 2pc;2rx 3wb;2ry 474;2rz 40t;2s0 3s9;2s1 379;2s2 2u4;2s3 3w5;2s4 379;2s5 37p
2s6 3cg;2s7 2sn;2s8 3jd;2s9 35a;2sa 8u7;2sb 8u7;2sc 4gb;2sd 2se;2se 3pe;2sf 2v4;2sg 4ev;2sh 2xl;2si 3al;2sj 3n5
2sk 4ew;2sl 4dq;2sm 2sn;2sn 3s2;2so 40t;2sp 37p;2sq 3ay;2sr 3ba;2ss 2rt 3ay;2st 32s 3ay;2su 8z2;2sv 3ay;2sw 3cw
2sx 491;2sy 33s;2sz 4ew;2t0 34e;2t1 3fd 3ay;2t2 2rt 3ay;2t3 2w4 37p;2t4 3e4;2t5 4en 34e;2t6 4bc;2t7 3dh;2t8 491
2t9 4ew;2ta 40i;2tb 40t;2tc 4ew;2td 40m;2te 40m;2tf 475;2tg 37p;2th 3t9;2ti 38u;2tj 33x;2tk 3ld;2tl 43z;2tm 3or
2tn 4ch;2to 379;2tp 3qa;2tq 37p 3va;2tr 3e4;2ts 8z5;2tt yc;2tu c9o;2tv 3iv;2tw 37p;2tx 40t;2ty 3e4;2tz 3z0;2u0 8wm
2u1 4ew;2u2 40t;2u3 37p;2u4 2p2;2u5 bkk;2u6 3i1;2u7 42m;2u8 42o;2u9 2zr;2ua 2tr;2ub 4en 34e;2uc 34e;2ud 3mp;2ue 3xj
2uf 3nv;2ug 3xj;2uh 431;2ui 3jn;2uj 2sz;2uk 43i;2ul 3v2;2um yc;2un 2tt;2uo 3mb;2up 2pc;2uq 3xj;2ur 42a;2us 4bf;2ut 3mq
2uu yc;2uv 3s2;2uw 3s2;2ux 37p;2uy 2xx;2uz 32s;2v0 32q;2v1 yc;2v2 491;2v3 3iy;2v4 4ev;2v5 3hc;2v6 32q;2v7 2pc;2v8 4ew
2v9 3lc;2va 3r7;2vb 3vk;2vc 2s8;2vd 2s8;2ve 37p 4g4;2vf 2yr;2vg 2ph 2pc 4en;2vh 311;2vi 37p;2vj 3hc;2vk 3xc;2vl 3e4
2vm 43f;2vn 3wj;2vo yc;2vp 3j0;2vq 32l;2vr 43z;2vs 49z;2vt yc;2vu 4ew;2vv 4ew;2vw 3tz;2vx 43o;2vy 3b7;2vz 89j 379
2w0 480;2w1 4g3;2w2 3dz;2w3 3lk;2w4 37p;2w5 38g;2w6 4ew;2w7 3ly;2w8 34r;2w9 34e;2wa 33x;2wb 2zs;2wc 3ay;2wd 37p 48w
2we 37p 48w;2wf 32q;2wg 3r3;2wh 4de;2wi 37p;2wj 37p;2wk 2wi;2wl 37p;2wm 3pg;2wn yd;2wo 2sn;2wp 43k;2wq 4dl;2wr 3jo yc
2ws 491;2wt 322;2wu 3hj;2wv 34e;2ww 3jm;2wx 4ev;2wy 3xe;2wz 3a3;2x0 cgr;2x1 49j;2x2 2qq;2x3 43w;2x4 3sn;2x5 8wm
2x6 42g;2x7 3jd;2x8 3jd;2x9 37p;2xa yc;2xb 301;2xc 4ew;2xd 3bm;2xe 37p;2xf 37p;2xg 3e4;2xh 3po;2xi 301;2xj 2wl;2xk 2to
2xl 491;2xm 491;2xn 3tz;2xo 3xd;2xp 4cr;2xq 3t2;2xr 3iy;2xs 2tr;2xt 34e;2xu 3hf;2xv 3dh;2xw 34e;2xx 2qb;2xy 341
2xz 3xe;2y0 3nv 4c9;2y1 34k;2y2 2zr 7ah;2y3 34b;2y4 3du;2y5 3gy;2y6 3bm;2y7 2zr;2y8 301;2y9 33x;2ya 4ax;2yb 3az
2yc 33x;2yd 33x;2ye 3iy;2yf 3e4;2yg 3j0;2yh 33x;2yi 40v;2yj 34b;2yk 491;2yl 2xf;2ym 3zs;2yn 3zs;2yo 3al;2yp 3re
2yq 2uu;2yr 3jn;2ys 3ay;2yt 3n5;2yu 3iz;2yv 4ch;2yx 34e;2yy 3lo;2yz 34r;2z0 35v;2z1 3jn;2z2 480;2z3 34e;2z4 2qz
2z5 3ga;2z6 43k;2z7 3ga;2z8 3co;2z9 40t;2za 3zs;2zb 43z;2zc 2tq;2zd 37p;2ze 3b7;2zf 3td;2zg 4ax;2zh 3hh;2zi yc;2zj 3xj
2zk 37p;2zl 3ex;2zm 32i;2zn 4dq;2zo 37p;2zp 3vh;2zq 34e;2zs 4en 34e;2zt 33x;2zu 33x;2zv 406;2zw 34q;2zx ciz;2zy 3jn
2zz 40t;300 3pk;301 4en 34e;302 37p;303 4en 34e;304 4fa;305 2w9;306 2pv;307 4cu;308 341;309 4gh;30a 42g;30b 34e
30c 3nv;30d 3b7;30e 2xl 3az;30f 3dh;30g 37p;30h 34r;30i 31w;30j 31w;30k 4dq;30l 3aa;30m 4az;30n 49j;30o 37p;30p 33y
30q 491;30r 2xl;30s 8z2;30t 3ay 3h4;30u 2qb;30v 3zo 3wm;30w 3mp;30x 3r6;30y 42m;30z 301;310 30y;311 3al;312 40t
313 491;314 3cf;315 3u1;316 3em;317 2xl;318 3jd;319 39c;31a 37p;31b 301;31c 4en 34e;31d xx;31e 4ek;31f 3ol;31g 3ds
31h 35a;31i 3rc;31j 2w9;31k 3e4;31l 2xl;31m 3u1;31n 4ed;31o yc;31p 39k 3pe;31q 4cs ce5;31r 3pe;31s 2uu;31t 491;31u 3z4
31v 37p;31w 2xl;31x 3ge;31y 4c1;31z 4c1;320 3ex;321 4b4;322 37p;323 3ay;324 474;325 37p;326 2xc;327 35v;328 40t
329 ch2;32a cik;32b 3bm;32c 3xe;32d 3lc;32e 3bm;32f bkk;32g 3bm;32h 379;32i 3em;32j yc;32k 4bu;32l 40t;32m 3v2;32n 2x8
32o 3du;32p 34r;32q yc 33s;32r 43z;32s 480;32t 2xl;32u 301;32v 3em;32w yc;32x 3b7;32y 3ai;32z 3cl;330 39k;331 33x
332 42l;333 3al;334 39e;335 3wv;336 2w9;337 491;338 34f;339 4cv;33a 330;33b 35v 3v9;33c 490;33d 3il;33e 32q;33f 3aa
33g 36o;33h 2xm;33i 3cg;33j 3ai;33k 3zy;33l 491;33m 4dq;33n 37p;33o 4c9;33p 3nv;33q 43z;33r 45u;33s yc;33t 49t;33u 4cr
33v 34e;33w 2zr;33x 40t;33y bmf;33z 3jn;340 3jn;341 3tz;342 3al;343 3nv;344 3jm;345 4h6;346 3mh;347 4dq;348 2qb
349 cew;34a 34f;34b 37p;34c yc;34d 3jo;34e 3jo;34f 37p;34g 37p;34h 3zq;34i 2zr;34j 467;34k 3jo;34l 2u5;34m 3c6;34n 3zc
34o 40t;34p 37p;34q 3zm;34r yc;34s 3b7;34t 34b;34u 4dl;34v 40f;34w 3wf;34x 3sa;34y 3jz;34z 491;350 2wl;351 3u2;352 2r7
353 2r7;354 2r7;355 2r7;356 3b7;357 4bg;358 2tr;359 3cr;35a 49z;35b 3nv;35c 3ay;35d 39w;35e 4ga;35f 37p;35g 3mb
35h 491;35i 8z2;35j 40t;35k 2tt;35l 4gk;35m 3um;35n 330;35o 31n;35p 3e4;35q 4en;35r 490;35s 325;35t 2w9;35u 3jo;35v yc
35w 3iv;35x 3zm;35y 3ai;35z 3e4;360 2uc 3fk;361 3ay;362 3bm;363 475;364 3an;365 3ai;366 491;367 3hh 3ex;368 4hp
369 8yt;36a 37p;36b 365;36c 48n;36d 37p;36e 475;36f 4ba;36g 341;36h 3m0;36i 379;36j 34e;36k 491;36l 3a3;36m 3ex
36n 3ud;36o xx;36p 2uq 3jo;36q 3t9;36r 3mb;36s 8u7;36t 3e5;36u 49w;36v 34e;36w 311;36x 3ld;36y 3bj;36z 3w5;370 2sn
371 37p;372 467;373 3kl;374 34k;375 2tr;376 3w5;377 3t4;378 3wo;379 yc;37a 39c;37b 37p;37c 3ba;37d 37p;37e 3du;37f 379
37g 49z;37h 43o 4en;37i 37p;37j 3ay;37k 3z7;37l 329;37m 37p;37n 2zx;37o 3ay;37p 3jo;37q 37f;37r 3co;37s 39c;37t 3dz
37u 49t;37v 3jf;37w 34g;37x 2zx;37y 3em;37z 3b7;380 37p;381 38h;382 34f;383 3kl;384 2uu;385 3jj;386 4c9;387 4c9
388 cf6;389 3ew;38a 37p;38b 3n5;38c 377;38d 2q4;38e 4ew;38f 2r7;38g 34e;38h 3w3;38i 2xl;38j 34e;38k 3zm;38l 3w0
38m 37p;38n 3b1;38o 467;38p 40t 312;38q 3al;38r 3w5;38s 3zm;38t 3wb;38u 2sn;38v 491;38w 3xu;38x 3lh;38y 44w;38z 3as
390 4ht;391 3n5 2xl;392 2tx;393 3pe;394 452;395 32q;396 3vo;397 4dq;398 yc;399 3b7;39a xx;39b 34e 491;39c 3zm;39d 3pk
39e 32q;39f 49z;39g 3u2;39h 37p;39i 40f;39j 2pc;39k ce8;39l 43z;39m 37p;39n 4ew;39o 3pf;39p 33s;39q 3b7;39r 3u1
39s 43h;39t 2v4;39u 4gb;39v 40t;39w 34q;39x 32q;39y 3iz;39z cew;3a0 4cu;3a1 4dg;3a2 2r7;3a3 49j;3a4 yc;3a5 2u8;3a6 3vo
3a7 3jn;3a8 3bi;3a9 37p;3aa 34b;3ab 3o5;3ac 37p;3ad 37p;3ae 37p;3af 2p7;3ag 3qm;3ah 2xl;3ai 37f;3aj 32w;3ak 3tb
3al 491;3am 3va 3b7;3an 3xc;3ao 3ql;3ap 3jn;3aq 40t;3ar 3v2;3as 2p0;3at 33s;3au 3dh;3av 4ho;3aw 34e;3ax 379;3ay 3jo
3az 491;3b0 496;3b1 yc;3b2 yc;3b3 33s;3b4 3i1;3b5 3mh;3b6 3oa;3b7 yc;3b8 3dz;3b9 49j;3ba yc;3bb 3xj;3bc 3mz;3bd 32w
3be 2qb;3bf 34q;3bg 3w0;3bh 3jc;3bi 37p;3bj 8wm;3bk 3iy;3bl 33s;3bm 37p;3bn 3ze;3bo 2qr;3bp 3hc;3bq 2xl;3br 2sn
3bs 2sn;3bt 3g8;3bu 3du;3bv 2ph 2pc 4en;3bw 3q3;3bx 3bw;3by 4c9;3bz 3e4;3c0 xx;3c1 3ay;3c2 37p;3c3 37p;3c4 yc;3c5 3vq
3c6 3c9;3c7 3ga;3c8 3cc;3c9 3z2;3ca 4fc;3cb 49y;3cc cew;3cd 3ex;3ce 2zx 2uu 384;3cf yc;3cg 3ai;3ch 3jd;3ci 3xe;3cj 3b7
3ck 4dl;3cl yc;3cm yc;3cn 3lo;3co 2vu;3cp 2w9;3cq 2zs;3cr 3tb 32w;3cs yc;3ct 479;3cu 3mq;3cv 49j;3cw 491;3cx 2v1
3cy 3cv;3cz 43z;3d0 2ts;3d1 4c5;3d2 bl8;3d3 4h2;3d4 yc;3d5 3tz;3d6 yc;3d7 3v9;3d8 379;3d9 379;3da 3c1;3db 2rt;3dc 2ws
3dd 37p;3de 4do;3df 4c9;3dg 3tz;3dh 491;3di 491;3dj 3ba;3dk 491;3dl 3bg;3dm 3cf;3dn 7r1;3do 491;3dp 2zx 2uu 384
3dq 3tz;3dr 3du;3ds 3du;3dt 3v2;3du 491;3dv 4cr;3dw 3b7;3dx 379;3dy 379;3dz 49j;3e0 45t;3e1 4ed;3e2 3em;3e3 311
3e4 3jo;3e5 4d8;3e6 37p;3e7 37p;3e8 33s;3e9 3b7;3ea 4fc;3eb 2qd;3ec 37p;3ed 3jn;3ee 3ed;3ef 4c9;3eg yc;3eh 2xl;3ei 43z
3ej 3z0;3ek 8z5;3el 4ht;3em 32q;3en 3pq;3eo 490;3ep 2sn;3eq 322;3er 3u2;3es 3wt;3et 3as;3eu 431;3ev 3jn;3ew 4gh
3ex 3ay;3ey 37p;3ez 3ey;3f0 2qx;3f1 3ao;3f2 2qb;3f3 37p;3f4 2qx;3f5 2v4;3f6 2v4;3f7 3jd;3f8 3b7;3f9 490;3fa 34e
3fb 46o 3q3;3fc 32q;3fd 3ay;3fe 2vu;3ff 34g;3fg 39e;3fh 32q;3fi 3em;3fj 3jn;3fk 48g;3fl 3lk;3fm 446;3fn 3du;3fo 2sn
3fp 8yw;3fq 48d 3pg;3fr 38g;3fs 32q;3ft 32v;3fu 2xl;3fv 40t;3fw 2ve;3fx 490;3fy 3du;3fz 3fo;3g0 3zs;3g1 3pr;3g2 33s
3g3 3or;3g4 3a3;3g5 2qx;3g6 3ek;3g7 32q;3g8 37p;3g9 37p;3ga 4g3;3gb yc;3gc 3mi;3gd 3va 3b7;3ge 315;3gf 4c9;3gg 2wd
3gh 3zm;3gi 3ba;3gj 43w;3gk 39p;3gl 2r7;3gm 4c9;3gn 40t;3go 351;3gp 32q;3gq 3hj;3gr 4c9;3gs 2t0;3gt 2wi;3gu 4en 34e
3gv 432;3gw 4hd;3gx 3va 3b7;3gy 3tz;3gz 2s8;3h0 2s8;3h1 3gu;3h2 40v;3h3 43h;3h4 341;3h5 4g4;3h6 3jo;3h7 3n5;3h8 3ex
3h9 37p;3ha 37p;3hb 3bm;3hc 3hh;3hd 3as;3he 43h;3hf 3s1;3hg 3em;3hh 32q;3hi 2wr;3hj 3ex;3hk 37p;3hl 3mq;3hm 3ba
3hn 3s4;3ho 39y;3hp 37p;3hq 3ba;3hr 2s8;3hs 3br;3ht 8s5;3hu 2pc;3hv 37p;3hw 8vn;3hx 3b7;3hy 37f;3hz 491;3i0 3i1
3i1 40f;3i2 3gy;3i3 3s2;3i4 3ks;3i5 34d;3i6 3wb;3i7 4c9;3i8 37p;3i9 yc;3ia ys;3ib 43b;3ic 2u4;3id 2sq;3ie 2yb;3if 3xj
3ig 2r4;3ih 37p;3ii 3bm;3ij 49y;3ik 34d;3il 490;3im 491;3in 3z0;3io 3nv;3ip 3gy;3iq 3rm;3ir 37s;3is xw;3it 3ay;3iu 43k
3iv 2xl;3iw 3ix;3ix 2xl;3iy 39y 2xl;3iz 491;3j0 3xj;3j1 43h;3j2 3tz;3j3 43o;3j4 3fh;3j5 4fs;3j6 2sn;3j7 43h;3j8 2yt
3j9 37p;3ja 3zm;3jb 3zm;3jc 34q;3jd 3jo;3je 33s;3jf 37p;3jg 341;3jh 3pe;3ji 341;3jj yc;3jk 3v9;3jl 3xc;3jm 3az;3jn 37p
3jo yc;3jp yc;3jq 3bv;3jr 3kr;3js 3q1;3jt 8yo;3ju 322;3jv 3jn;3jw 379;3jx 3mb;3jy 49y;3jz 3kr;3k0 35v;3k1 3jd;3k2 432
3k3 8zn;3k4 xy;3k5 32v;3k6 4ho;3k7 3jm;3k8 32w;3k9 4hd;3ka 4ew;3kb 37p;3kc 2zr;3kd 2ph;3ke 379;3kf xw;3kg 8wm;3kh 3xc
3ki 3az;3kj 2zx;3kk 3ja;3kl 2vk;3km 2v4;3kn 2vu;3ko 31d;3kp 3z6;3kq 39e;3kr 8yw;3ks 34d;3kt 3bv;3ku 486;3kv 491;3kw xx
3kx 2xl 43i;3ky 422;3kz 4ev;3l0 3wv;3l1 37p;3l2 37p;3l3 3i8;3l4 37p;3l5 3i9;3l6 3ex;3l7 34e;3l8 40t;3l9 3l8;3la yc
3lb yd;3ld 4g3;3le 35v;3lf 488;3lg 3b7;3lh 3gy;3li 3xe;3lj 379;3lk 3bm;3ll 2yt;3lm 8wm;3ln 478;3lo 37p;3lp 3e4;3lq 3u1
3lr 3lc;3ls 491;3lt 3w5;3lu 3f4;3lv 3td;3lw 3ek;3lx yc;3ly 3u7;3lz 3lo;3m0 3cl;3m1 yc;3m2 3m0;3m3 3m0;3m4 49j;3m5 3jd
3m6 40v 3bm;3m7 39k;3m8 2qq;3m9 8wm;3ma 3em 39p;3mb yc;3mc 3l6;3md 42o;3me 37p;3mf 8z2;3mg 37p;3mh 37p;3mi 2s8;3mj 4du
3mk 3nw;3ml 4dl 2qc;3mm 37c;3mn 40t;3mo yc;3mp 2r5;3mq 37p;3mr 3lo;3ms 2qb;3mt 3v9;3mu 3tz;3mv 39p;3mw 3b7;3mx 43o
3my 3va 3b7;3mz 3xj;3n0 3bm;3n1 3ba;3n2 3b7;3n3 3oa;3n4 34k;3n5 3iz;3n6 40t;3n7 4ga;3n8 3xe;3n9 34k;3na 39k;3nb 8wm
3nc 3bm;3nd 3al;3ne 37p;3nf 3bm;3ng 3k7;3nh 4en 34e;3ni 3cw;3nj 43h;3nk 3cw;3nl 3v2;3nm 3nv;3nn 3i9;3no 3jo;3np 3zi
3nq 4cu;3nr 3v1;3ns 3vt 2r9;3nt 33x;3nu 3zs;3nv 37p;3nw 37p;3nx 3nv;3ny 3nx 3ay;3nz 3b7;3o0 2v4;3o1 2un;3o2 32v
3o3 3xc;3o5 37p;3o6 37p;3o7 34k;3o8 2v4;3o9 2w9;3oa 3jo;3ob 341;3oc 3gr;3od 480;3oe 3vo;3of 3ev;3og 3oi;3oh 3zq
3oi 3iy;3oj 43f;3ok 4cy;3ol 3zm;3om 2rt;3on 42g;3oo 37p;3op yc;3oq 3jd;3or 3pj;3os 43i;3ot 3oa;3ou yc 38f;3ov 3xj
3ow 424;3ox 491;3oy 3jn;3oz 3wj;3p0 3wj;3p1 35v;3p2 4hd;3p3 yc;3p4 3ay;3p5 3du;3p6 37p;3p7 39w;3p8 37p;3p9 3ay;3pa yc
3pb 3fp 311;3pc 49y;3pd 3jo;3pe 39k;3pf yc;3pg 491;3ph 37p 3h4;3pi 3ba;3pj 3az;3pk 33s;3pl 3jn;3pm 39k;3pn 3yn;3po 4cu
3pp 3jn;3pq 3ba;3pr 3nx;3ps 4f9;3pt 4gh;3pu 37p;3pv 3b1;3pw 34q;3px 3td;3py 2xl;3pz 3zb;3q0 476;3q1 40l 4g3;3q2 2zh
3q3 3zm;3q4 3f4;3q5 34q;3q6 3b7;3q7 34e;3q8 42g;3q9 8vn;3qa 379;3qb 3zq;3qc 3td;3qd 3mh;3qe 2xl;3qf 2z4;3qg 4ew
3qh 2v1;3qi 2qx;3qj 3ix;3qk 37f;3ql 3nv;3qm 491;3qn 3ay;3qo 3du;3qp 37p;3qq 37p;3qr 3ay;3qs 2q9;3qt 3bs;3qu 32q
3qv 422;3qw 3xj;3qx 45n;3qy 2qq;3qz 37c;3r0 3c7;3r1 446;3r2 37p;3r3 3bm;3r4 3mv;3r5 3tz;3r6 379;3r7 3em;3r8 3jd
3r9 3jf;3ra 3c1;3rb 32q;3rc 3b7;3rd 4cy;3re 3fd;3rf 3ba;3rg 49y;3rh 3xc;3ri 4e7 32q;3rj 32q;3rk 2zx;3rl 343;3rm 37p
3rn 3dz;3ro 3dz;3rp bm9;3rr yd;3rs 2vk;3rt yc;3ru 3td;3rv 47l;3rw 2tx;3rx 2uu;3ry 33l;3rz 3zm;3s0 3mh;3s1 3s2;3s2 491
3s3 49j;3s4 3az;3s5 3tb;3s6 3b7;3s7 32v;3s8 43o;3s9 3zi;3sa 4c9;3sb 4hd;3sc 4b4;3sd 39k;3se bfi;3sf 2ub;3sg 4dr
3sh 3f3;3si 3ay;3sj 8z2;3sk 2r7;3sl 2xl;3sm 3pq;3so 32q;3sp 32q;3sq 4gl;3sr 32w;3ss 3xe;3st 3n7;3su 3n7;3sv 2rl;3sw yc
3sx 3qa;3sy 304;3sz 43w;3t0 3pe;3t1 3t2;3t2 34e;3t3 3p9;3t4 3t2;3t5 3w0;3t6 2xl;3t7 3t9;3t8 2uu;3t9 yc;3ta 3nc
3tb 32w c9o;3tc yc;3td 2qx;3te 3zq;3tf 3oi;3tg 3gn;3th 2v1;3ti 43k;3tj 34e;3tk 4ed;3tl yc;3tm yc;3tn 3tm;3to 4at
3tp 3pg;3tq 3b7;3tr 48h;3ts 2vk;3tt 3ay;3tu 3o5;3tv 3dh;3tw 434;3tx 40t;3ty 3zq;3tz xx;3u0 491;3u1 yc;3u2 3u1;3u3 2zs
3u4 3va 3b7;3u5 431;3u6 3xy;3u7 yc;3u8 3u7;3u9 32w;3ua 32w;3ub 32w;3uc 491;3ud 49j;3ue 4ax;3uf 37p;3ug 379;3uh 491
3ui 3bm;3uj 37p;3uk 49j;3ul 3jd;3um 3al;3un 3jd;3uo 3jo;3up 2qb;3uq 3jm;3ur 3cg;3us 2q8;3ut 3pe;3uu 37p;3uv 335
3uw 3i9;3ux 3jo;3uy 37p;3uz 2u7;3v0 37p;3v1 3z5;3v2 3zm;3v3 33b;3v4 37p;3v5 cik;3v6 4en;3v7 4dm;3v8 37p;3v9 3zm
3va 3tz;3vb 3k4;3vc 3w5;3vd 37p;3ve 37p;3vf 4g3;3vg 8u7;3vh 393;3vi 4bc;3vj 3hc;3vk 36q;3vl 379;3vm 47s;3vn 8u7
3vo 4dq;3vp 4dq;3vq 37p;3vr 3b7;3vs 43o;3vt 3c7;3vu 4cy;3vv 4ew;3vw 4c9;3vx 39c;3vy 3nv 4c9;3vz 3rq;3w0 2xm;3w1 3wx
3w2 49j;3w3 yc;3w4 3jb;3w5 49j;3w6 491;3w7 49y;3w8 3ay;3w9 4ht;3wa 3al;3wb yc;3wc bm7;3wd 4c9;3we 3nw;3wf 2uw;3wg 3ba
3wh 3x3;3wi 3jd;3wj 40m;3wk 4dm;3wl 32i;3wm 3b1;3wn 3b7;3wo 491;3wp yc;3wq 3as;3wr 34e;3ws 3mt;3wu 37c;3wv 4ed 4ew
3ww 39k;3wx 34e;3wy 3zr;3wz 3jn;3x0 3ux;3x1 4ed;3x2 4hi;3x3 2rk;3x4 3jo 3pe;3x5 3nv;3x6 3pe;3x7 3nv;3x8 3tz;3x9 2qx
3xa 3jm;3xb 37p;3xc 35v;3xd 4g3;3xe 491;3xf 491;3xg 37p;3xh xx;3xi 476;3xj yc;3xk 4ag;3xl 4c4 1o5;3xm 37p;3xn 3nw
3xo 37p;3xp 43w;3xq 4c9;3xr 38t;3xs 3bw;3xt 2rk;3xu 49t;3xv 4b8;3xw 2qw;3xx 3ul;3xy 2tt;3xz bl8;3y0 4gk;3y1 34e
3y2 3ba;3y3 3du;3y4 3jn;3y5 3jd;3y6 3jn;3y7 37p;3y8 3hp;3y9 49y;3ya 47k;3yb 3yz;3yc yc;3yd 2tq;3ye 3dk;3yf 3va 3b7
3yg 2s8;3yh 3yn;3yi 48g;3yj 8u7;3yk 2sn;3yl 3p9;3ym 4cm;3yn 8dq;3yo 4c9;3yp 3nw;3yq 3ag;3yr 40m;3ys 40m;3yt 3bj
3yu 3ph;3yv 3by;3yw 40t;3yx 3wb;3yy 49j;3yz 3ay;3z0 34e;3z1 2p1;3z2 3al;3z3 3ay;3z4 6yi;3z5 37p;3z6 3nv;3z7 37p
3z8 3c1;3z9 40t;3za 4ap;3zb 37p;3zd 37p;3ze 34g;3zf 48n;3zg 3pk;3zh 2q6;3zi 3pe;3zj 37c;3zk 34q;3zl 3fp 311;3zm 35v
3zn 3pe;3zo 4a5;3zp 942;3zq 3iy;3zr 37p;3zs 2xl;3zt 4ew;3zu 3ey;3zv 49j;3zw 3bb;3zx 2sn;3zy 3vt;3zz 38u;400 37p
401 3rr;402 490;403 44r;404 37p;405 2tq;406 3c7;407 3ex;408 56c;409 41e;40a 4ev;40b 3ex;40c 8z2;40d 3il;40e 3il;40f yc
40g 2sn;40h 40f;40i 3em;40j 3z0;40k 3ao;40l 4en;40m 3jd;40n 3um;40o 3c1;40p bjx;40q 4gh;40r 3xj;40s 3xj;40t 491
40u 3b1 491;40v yc;40w 8a9;40x 379;40y 4gw;40z 37p;410 2s8;411 3oa;412 2pv;413 8wm;414 3jd;415 37p;416 37p;417 yc 3jo
418 2xl;419 3jn;41a 42l;41b 2wd;41c 3b7;41d 422;41e 2x8;41f 2rk;41g 42l;41h 3va cdk;41i 2rk;41j 2w9;41k 36k
41l 3va 3b7;41m 491;41n 3n6;41o 40t;41p 43z;41q 35v;41r 47k;41s 43w;41t 39e;41u 3du;41v 3ay;41w 3b7;41x 3du;41y 89j
41z 3w5;420 3v9;421 3em;422 3em;423 3ks;424 477;425 2xl;426 49w;427 2v1 44s;428 4gk;429 3va;42a yc;42b 37p;42c 49j
42d 4c9;42e 400;42f 3i7;42g 2qx yk;42h 37q;42i 3bm;42j 3ks;42k 3mq;42l 37p;42m 3e4;42n 37g;42o 3tz;42p 2zr;42q 3n4
42r 2ts;42s 3xd;42t 3jn;42u 3nv;42v 3c1;42w 3b7;42x 350;42y 3cc;42z 2zx;430 396;431 35v;432 37p;433 2s8;434 3xj
435 40m;436 3tz;437 blp;438 3b7;439 3va;43a 32i;43b 3xj;43c 2xl;43d 32v;43e 3mv;43f 37p;43g 2pv;43h 491;43i 3xj
43j 2qt;43k 3xj;43l 43k;43m 43k;43n 3nw;43o 4ev;43p 34k;43q 43o;43r 8wm;43s 3em;43t 3dz;43u 45g;43v 371;43w yc;43x 34e
43y 34r;43z 3pj;440 3dz;441 33s;442 2tq;443 8z2;444 3ks;445 40f;446 3xd;447 3fa;448 3c7;449 yc;44a 4c9;44b 3jd;44c 3cf
44d 3rt;44e 491;44f 43g;44g 2xl;44h 34b;44i 2uq;44j 37p;44k 3jp;44l 40t;44m 2v1;44n 2v1;44o 3u7;44p 3q1;44q 3ym
44r 3c2;44s 491;44t 37p;44u 39c;44v 3b7;44w 37p;44x 4ch;44y 3ba;44z 3em;450 3cf;451 2zx 2uu 384;452 39c;453 37p
454 2v4;455 49j;456 3em;457 yc;458 2zh;459 4gw;45a 2xl;45b 2uu;45c 4dl;45d 37p;45e cik;45f 4a2;45g yc;45h 34e;45i 4c9
45j 3c0;45k yc;45l 3wb;45m 3wb;45n yc;45o yc;45p 4ev;45q 45o;45r 3u1;45s 2xl;45t 31m;45u 2s9;45v 3v2;45w 48z;45x 3jn
45y 39m;45z 3va;460 3wb;461 2w9;462 3jd;463 329;465 32q;466 3iy;467 42m;468 8s5;469 3jn;46a 3v9;46b 3z5;46c 3ba
46d 3fh;46e 44a 4c9;46f 2zx;46g 37p;46h 2so;46i 4g3;46j 3jd;46k 38k;46l 3jn;46m 3xp;46n 3jn;46o yc;46p 3tk;46q 3ay
46r 3tz;46s 379;46t 3ks;46u 37p;46v 34e;46w 3lo;46x 89j 379;46y 37p;46z 2v1;470 3xb;471 41v;472 3y5;473 2xl;474 491
475 480;476 3w5;477 3zm;478 479;479 yc;47a 4gf;47b 3jn;47c 2vr;47d 33x;47e 49z;47f 3cg;47g 4bc;47h 3r3;47i 49j;47j 3ql
47k 3ba;47l 42g;47m 45e;47n 490;47o 3zs;47p 2v4;47q 43o;47r 3jd;47s 4ch;47t 34g;47u 4dq;47v 37p;47w 49y;47x 3v2
47y 3yy;47z 3jn;480 3jd;481 3mi;482 3vl;483 2qb;484 3v2;485 3wj;486 39k;487 37p;488 431;489 3pk;48a 3gy 37p;48b 3dh
48c 32q;48d yc;48e 42m;48f 3wo;48g 37c;48h 40t;48i 2sz;48j 3hp;48k 42o;48l yc;48m 4gk;48n 3jd;48o 490;48p 37p;48q 4dq
48r 4cr;48s 4bf;48t 4bf;48u 4en 34e;48v 3lo;48w 37p;48x 48k;48y 34r;48z 34r;490 yc;491 yc;492 2wd;493 8wm;494 8wm
495 2q8;496 xx;497 3wt;498 xw;499 43o;49a 42o;49b 47k;49c 3em;49d 2q8;49e 4en 34e;49f xy;49g 4bu;49h 49y;49i 3g3
49j yc;49k 3va 3b7;49l yc;49m 490;49n 490;49o 3em;49p 49o;49q 3jd;49r 3em;49s 37p 3wb;49t 34g;49u 3ym;49v 2r7;49w 4g3
49x 2xl;49y 3jo;49z 3e4;4a0 3e4;4a1 2yq;4a2 45b;4a3 49j;4a4 3ep;4a5 4ew;4a6 4en;4a7 2zs;4a8 3w3;4a9 490;4aa 3z5
4ab 3jn;4ac 379;4ad 3b7;4ae 3ay;4af 2ze;4ag 2xl;4ah 3om;4ai 3gu;4aj 3l0;4ak 3ui 3ay;4al 37p;4am 2qb;4an 3ay;4ao 3a0
4ap 3jn;4aq 49y;4ar 3ay;4as 3yz;4at 2xl;4au 2xl;4av 2xl;4aw 2zx;4ax 43h;4ay 3cl;4az 47k;4b0 3ks;4b1 3ay;4b2 3b7 4cg
4b3 40r;4b4 2xl;4b5 3jn;4b6 34b;4b7 4b8;4b8 3jn;4b9 4b8;4ba 3ze;4bb 435;4bc yc;4bd 3jd;4be 3em;4bf 40f;4bg 34r;4bh 3u1
4bi yc;4bj 30y;4bk 2tt;4bl yc;4bm 2wd;4bn 3t7;4bo 2tq;4bp 2wd;4bq 45b;4br 3ay;4bs 2tq;4bt 3wt;4bu 3jn;4bv 4bu;4bw 3ff
4bx 4ew;4by 3pe;4bz 3xe;4c0 3il;4c1 c9o 39k;4c2 yc;4c3 3tz;4c4 40t;4c5 3cf;4c6 38h;4c7 2vq;4c8 3ep;4c9 3jd;4ca 3xe
4cb 2x8 3jo;4cc 329;4cd 3mq;4ce 424;4cf 3va 3b7;4cg 3b7;4ch 491;4ci 37p;4cj 3zk;4ck 39c;4cl 2s8;4cm yc;4cn 4en 34e
4co 4dm;4cp 40f;4cq 4dm;4cr 34k;4cs 39k 3pe;4ct 3z5;4cu 37p;4cv 37p;4cw 34b;4cx 3ba;4cy 37p;4cz 37p;4d0 396;4d1 3z0
4d2 37p;4d3 3ks;4d4 49j;4d5 3pr;4d6 37p;4d7 38n;4d8 38n;4d9 41x;4da 4ch;4db 2zx;4dc 3jn;4dd 37p;4de 379;4df 3nv 4c9
4dg 37p;4dh xx;4di 301;4dj 2rr;4dk 6t8;4dl 3em;4dn 32s;4do 2ro;4dp 4ew;4dq 3u1;4dr 37p;4ds 2v4;4dt 3fa;4du 3s2;4dv 3u2
4dw 3hh;4dx 3b4;4dy 3ep;4dz 3w5;4e0 3w5;4e1 4d1;4e2 3b7;4e3 3nv;4e4 30u;4e5 43i;4e6 4dv;4e7 3em;4e8 32q;4e9 3az
4ea 4c9;4eb 4ei;4ec 3wv;4ed 3jd;4ee ckg;4ef 34g;4eg 37p;4eh 2yw;4ei 3ka;4ej 40r;4ek 3fp 311;4el 48h;4em 3it;4en 34k
4eo 3b7;4ep 3b7;4eq 3i9;4er 45o;4es 49y;4et 3wo;4eu 8vn;4ev 35q;4ew 34e;4ex 3em;4ey 3z6;4ez 3z5;4f0 37p;4f1 3d7
4f2 452;4f3 3v2;4f4 3bj;4f5 2w4;4f6 3jn;4f7 3b7;4f8 2rt;4f9 3pl;4fa 4en 34e;4fb 4en 34e;4fc 3u0;4fd 34e;4fe 3z1
4ff 40m;4fg 3iz;4fh 3e4;4fi 8a9;4fj 8a9;4fk 3n5;4fl 48g;4fm 2qx;4fn 3tb;4fo 2sz;4fp 450;4fq 3mv;4fr 34e;4fs 4bu
4ft 4c4;4fu 3td;4fv 3tb;4fw yc;4fx 3bn 3cf;4fy 32w;4fz 3ba;4g0 3du;4g1 491;4g2 8vn;4g3 3jn;4g4 3jo;4g5 37f;4g6 4cy
4g7 3ht;4g8 3em;4g9 490;4ga yc;4gb 3ay;4gc 370;4gd 3br;4ge 3b1;4gf 3u2;4gg 4ew;4gh 3nw;4gi 3hv;4gj 30y;4gk 3jn;4gl 488
4gm 2xl;4gn 4hd;4go yc;4gp 3ay;4gq 2r7;4gr 4ge;4gs 3nv;4gt 3hs;4gu 3f1;4gv 3pr;4gw 3du;4gx yc;4gy 3tm;4gz 3tl;4h0 44w
4h1 3xj;4h2 3fa;4h3 37p;4h4 476;4h5 2uq;4h6 3mp;4h7 34b;4h8 37p;4h9 43c;4ha 4hd;4hb 4bg;4hc 3b7;4hd 3xc;4he 4hj
4hf 2v1;4hg 3b1;4hh 37p;4hi 8wm;4hj 49z;4hk 3bm;4hl 3b7;4hm 4bg;4hn 32i;4ho yc;4hp 89j 379;4hq 43o;4hr 3tz;4hs 4ev
4ht 8ul;4hu 419;4hv 3xc;4hw 3b7;4hx 34d;4hy 479;4hz yg;4i0 yg;4i1 4i0;4i2 4hz;4i3 4i2;4i4 4i7;4i5 4i4;4i6 4hz;4i7 4i6
4i8 4i7;4i9 4i7;4ia 4i8;4ib 4hz;4ic 4hz;4id 4ic;4ie 4ic;4if 4ie;4ig 4ic;4ih 4ic;4ii 4ic;4ij 4i7;4ik 4ic;4il 4hz
4im 4hz;4in 4hz;4io 4hz;4ip yg;4iq yg;4ir 4hz;4is 4ir;4it 4is;4iu 4ir;4iv 4hz;4iw 4iv;4ix 4iv;4iy 4ix;4iz 4ix;4j0 4iv
4j1 4j0;4j2 4i7;4j3 4i7;4j4 4i7;4j5 4i7;4j6 4i7;4j7 4i7;4j8 4i7;4j9 4i7;4ja 4j9;4jb 4i7;4jc 4i7;4jd 4jc;4je 4i7
4jf 4je;4jg 4i7;4jh 4jg;4ji 4hz;4jj 4ji;4jk 4jj;4jl 4ji;4jm 4ji;4jn 4hz;4jo 4hz;4jp 4jo;4jq 4hz;4jr 4hz;4js 4hz
4jt 4i6;4ju 4jt;4jv 4ju;4jw 4ju;4jx 4i7;4jy 4jx;4jz 4jx;4k0 4jx;4k1 4jx;4k2 4i7;4k3 4i7;4k4 4i7;4k5 4k3;4k6 5dw
4k7 5dw;4k8 4hz;4k9 4k8;4ka 4hz;4kb 4w4;4kc 4hz;4kd 4hz;4ke 4hz;4kf 4hz;4kg 4ke;4kh 4kg;4ki 4kg;4kj 4hz;4kk 4kj
4kl 4hz;4km 4hz;4kn 4km;4ko 4hz;4kp 4kn;4kq 4ko;4kr 4nu;4ks 4nd;4kt 4ks;4ku 4ks;4kv 4ks;4kw 4ks;4kx 4ks;4ky 4ks
4kz 4ks;4l0 4ks;4l1 4l0;4l2 4l0;4l3 4l0;4l4 4ks;4l5 4ks;4l6 4l5;4l7 37f;4l8 4lg;4l9 4l8;4la 4lf;4lb 4l7;4lc 4ld
4ld 4l7;4le 4lf;4lf 4l7;4lg 4l7;4lh 4ks;4li 4lh;4lj 4lh;4lk 4lh;4ll 4lh;4lm 4lh 5d9;4ln 4lh;4lo 4nd;4lp 4lo;4lq 4lo
4lr 4lo;4ls 4lo;4lt 4ks;4lu yg;4lv 4ks;4lw 4lv;4lx 4lv;4ly 4lv;4lz 4lv;4m0 4lv;4m1 4m0;4m2 4m0;4m3 4ks;4m4 4lv
4m5 4lv bva;4m6 4ks;4m7 4ks;4m8 4m7;4m9 4m8;4ma 4nd;4mb 4ma;4mc 4ma;4md 4ma;4me 4md;4mf 4md;4mg 4md;4mh 4nd;4mi 55p
4mj 52z 4nd;4mk 52z;4ml 52z;4mm 52z;4mn 4nd;4mo 4mn;4mp 4nd;4mq 4mp;4mr 4mp;4ms 4mp;4mt 4mp;4mu 4nu;4mv 4nu;4mw 4mv
4mx 4mw;4my 4nu;4mz 4my;4n0 4nd;4n1 4n0;4n2 4n0;4n3 4n2;4n4 4n0;4n5 4n4;4n6 4n4;4n7 4n6;4n8 4nd;4n9 4nd;4na 4nd
4nb 4nd;4nc yg;4nd yg;4ne 4nd;4nf 4nd;4ng 4nd;4nh 4ng;4ni 4ng;4nj 579;4nk 4nj;4nl 4nk;4nm 4nd;4nn 4nm;4no 4nm;4np 4no
4nq 4no;4nr 4nk;4ns 4nj;4nt 4ns;4nu 4nd;4nv 4nu;4nw 4nu;4nx 4nu;4ny 4nd;4nz 4nd;4o0 4nd;4o1 bn4;4o2 4nd;4o3 4o2
4o5 4nd;4o6 4oo;4o7 4o5;4o8 4o7;4o9 4o5;4oa 4o9;4ob 4o9;4oc 4o9;4od 4o9;4oe 4od;4of 4od;4og 4o9;4oh 4o9;4oi 4ob
4oj 4ob;4ok 4ob;4ol 4ob;4om 4o5;4on 4om;4oo 4nd;4op 4oo;4oq 4oo;4or 4oo;4os 4or;4ou 4oo;4ov 4ou;4ow 4ou;4ox 4ou
4oy 4nd;4oz 4oy;4p0 4oy;4p1 4oy;4p2 4nd;4p3 4p4;4p4 4p2;4p5 4nd;4p6 4p5;4p7 4p5;4p8 4p5;4p9 4pa;4pa 4nd;4pb 4nd
4pc 4pa;4pd 4nd;4pe 4nd;4pf 4nd;4pg 4hz;4ph 4pg;4pi 4pg;4pj 4pi;4pk 4nd;4pl 4nd;4pm 4pl;4pn 4nd;4po 4nd;4pp 4nd
4pq 4nd;4pr 4pq;4ps 4pq;4pt 4nd;4pu 4pt;4pv 4pu;4pw 4pt;4px 4pt;4py 4px;4pz 4pt;4q0 4nd;4q1 4q0;4q2 4nd;4q3 4q2
4q4 4q2;4q5 4q0;4q6 4nd;4q7 4q6;4q8 4q7;4q9 4q6;4qa 4q9;4qb 4q9;4qc 4nd;4qd 4nd;4qe 4nd;4qf 4nd;4qg 4nd;4qh 4nd
4qi 4nd;4qj 4nd;4qk 4qj;4ql 4qj;4qm 4qj;4qn 4qj;4qo 4nd;4qp 4nd;4qq 4nd;4qr 4nd;4qs 4nd;4qt 4nd;4qu 4nd;4qv 4nd
4qw 4nd;4qx 4nd;4qz 4qy;4r0 4qy;4r1 4qy;4r2 4qy;4r3 4nd;4r4 4nd;4r5 4r4;4r6 4nd;4r7 4r6;4r8 4r7;4r9 4r6;4ra 4nd
4rb 4nd;4rc 4rb;4rd 4nd;4re 4nd;4rf 4rd;4rg 4rd;4rh 4nd;4ri 4ko;4rj 4kn;4rk 4ko;4rl 5al;4rm 4rl;4rn 4nd;4ro 4nd
4rp 4nd;4rq 4nd;4rr 4nm;4rs 4nd;4rt 4nd;4ru 4rs;4rv 4rs;4rw 4rs;4rx 4rs;4ry 4nd;4rz 4nd;4s0 4nd;4s1 4nd;4s2 4nd
4s3 4nd;4s4 4s3;4s5 4s3;4s6 4nd;4s7 4nd;4s8 4nd;4s9 4nd;4sa 4tf;4sb 4sa;4sc 4sa;4sd 4sc;4se 4nd;4sf 4nd;4sg 4nd
4sh 4sg;4si 4tc;4sj 4nd;4sk 4nd;4sl 4tl;4sm 4sl;4sn 4sm;4so 4hz;4sp 4so;4sq 4hz;4sr 4sq;4ss 4hz;4st 4hz;4su 4st
4sv 4hz;4sw 4hz;4sx 4sw;4sy 4sw;4sz 4sy;4t0 4sz;4t1 4to;4t2 4tl 4ti;4t3 4tl;4t4 4t3;4t5 4t4;4t6 4tr;4t7 4t6;4t8 4tr
4t9 5dw;4ta 5e5;4tb 5e5;4tc 4t6;4td 4t6;4te 4tr;4tf 4nd;4tg 4tf;4th 4tl;4ti 4tl;4tj 4tf;4tk 4tj;4tl 4tf;4tm 4tf
4tn 4tm;4to 4sa 4ti;4tp 4nd;4tq 4nd;4tr 4nd;4ts 4tr;4tt 4tr;4tu 4tt;4tv 4tr;4tw 4tr;4tx 4nd;4ty 4tx;4tz 4nd;4u0 4nd
4u1 4i3;4u2 4u1;4u3 4u1;4u4 4u1;4u5 4u1;4u6 4u5;4u7 4u5;4u8 4u1;4u9 4i3;4ua 4u9;4ub 4hz;4uc 4ub;4ud 4uc;4ue 4ub
4uf 4ub;4ug 4uf;4uh 4ub;4ui 4uh;4uj 4uh;4uk 4uj;4ul 4uk;4um 4hz;4un 4um;4uo 4um;4up 4uz;4ur 4uq;4us 4sa;4ut 4ux
4uu 4ux;4uv 4sa;4uw 4sa;4ux 4sa;4uy 4ux;4uz 4ux;4v0 4uz;4v1 4nd;4v2 4nd;4v3 4v2;4v4 4v2;4v5 4v2;4v6 4v5;4v7 4v5
4v8 4v7;4v9 4nd;4va 4v9;4vb 4va;4vc 4vb;4vd 4va;4ve 4nd;4vf 4nd;4vg 4nd;4vh 4hz;4vi 4vh;4vj 4vh;4vk 4vh;4vl 4vh
4vm 4vl 4ti;4vn 4vm;4vo 4vl;4vp 4vl;4vq 4hz;4vr 4hz;4vs 7xq;4vt 4hz;4vu 4vt;4vv 1tn;4vw 4vv;4vx 4vv;4vy 4vv;4vz 4vv
4w0 4hz;4w1 4hz;4w2 4w1;4w3 4w1;4w4 4w1;4w5 4hz;4w6 4w5;4w7 4hz;4w8 4w1 4ti;4w9 4w8;4wa 4w9;4wb 4w8;4wc 4hz;4wd 4hz
4we 4wd;4wf 4hz;4wg 4hz;4wh 4hz;4wi 4wh;4wj 4wh;4wk 4wj;4wl 4wj;4wm 4wj;4wn 4wj;4wo 4wj;4wp 4wj;4wq 4wp;4wr 4wh
4ws 4wr;4wt 4wr;4wu 4i7;4wv 4wu;4ww 4wu;4wx 4i7;4wy 4i7;4wz 4hz;4x0 4wz;4x1 4x0;4x2 4hz;4x3 4hz;4x4 4x3;4x5 4hz
4x6 4hz;4x7 4hz;4x8 4x7;4x9 4hz;4xa 4wh;4xb 4xa;4xc 4xb;4xd 4xa;4xe 4xa;4xf 4xe;4xg 4xe;4xh 4xe;4xi 4xe;4xj 4xa
4xk 4xj;4xl 4xj;4xm 4xj;4xn 4xj;4xo yg;4xp 4xo;4xq 4xo;4xr 4nu;4xs 4nu;4xt 4nu;4xu 4xo;4xv yg;4xw 4xv;4xx 4xv;4xy 4xv
4xz 4xv;4y0 4xv;4y1 4xu;4y2 4y1;4y3 4y2;4y4 4y2;4y5 4xo;4y6 4y5;4y7 4y5;4y8 4y5;4y9 4y8;4ya 4y5;4yb 4y5;4yc 4xo
4yd 4yc;4ye 4yd;4yf 4yc;4yg 4yc;4yh 4yc;4yi 4yc;4yj 4yc;4yk 4yn;4yl 4yk;4ym 4yk;4yn 4xo;4yo 4xo;4yp 4yo;4yq 4yp
4yr 4yp;4ys 4yo;4yt 4yo;4yu 4yo;4yv 4yo;4yw 4yo;4yx 4yw;4yy 4yo;4yz 4yy;4z0 4yy;4z1 4xo;4z2 4z1;4z3 4z2;4z4 4z3
4z5 4z3;4z6 4z5;4z7 4z5;4z8 4xo;4z9 4z8;4za 4z9;4zb 4za;4zc 4za;4zd 4z9;4ze 4zd;4zf 4xo;4zg 4zf;4zh 4zf;4zi 4zf
4zj 4xo;4zk 4xo;4zl 4zk;4zm 4zk;4zn 4zk;4zo 4zk;4zp 4it 4l6;4zq 4zk;4zr 4zq;4zs 4zq;4zt 4zk;4zu 4zq 4za;4zv 4xo
4zw 4xo;4zx 4zw;4zy 4zw;4zz 4zy;500 4zw;501 500;502 500;503 500;504 4zw;505 504;506 504;507 4zw;508 507;509 507
50a 507;50b 507;50c 4zw;50d 4zw;50e 4zw;50f 4zw;50g 50e;50h 50e;50i 50e;50j 50e;50k 4zw;50l 50k;50m 4zw;50n 50m
50o 4zw;50p 50o;50q 4zw;50r 50q;50s 50q;50t 4zw;50u 50t;50v 50t;50w 50t;50x 50t;50y 50x;50z 50t;510 4zw;511 4xo
512 4xo;513 4zw;514 513;515 513;516 513;517 4xo;518 4xo;519 518;51a 4xo;51b 51a;51c 51a;51d 4xo;51e 51d;51f 51d
51g 51d;51h 4xo;51i 4xo;51j 51i;51k 51i;51l 51i;51m 51i;51n 51i;51o 51i;51p 4xo;51q 4xo;51r 51q;51s 4nd;51t 4xo
51u 51q;51v 4xo;51w 51v;51x 51w;51y 4xo;51z 4xo;520 4xo;521 4xo;522 4xo;523 522;524 522;525 522;526 4xo;527 4xo
528 4xo;529 4xo;52a 4xo;52b 4xo;52c 52b;52d 52b;52e 4xo;52f 4xo;52g 4xo;52h 52g;52i 52g;52j 52g;52k 52g;52l 4xo
52m 4xo;52n 52m;52o 4xo;52p 4xo;52q 4xo;52r ys 4xo;52s 4xo;52t 52r;52u 52r 90l;52v 52u;52w 52u;52x 52r;52y 52x;52z 4xo
530 4xo;531 530;532 530;533 4xo;534 4xo;535 534;536 534;537 534;538 534;539 4xo;53a 539;53b 53a;53c 53a;53d 4xo
53e ys 4xo;53f 53e;53g 53e;53h 53e;53i 4xo;53j 53i;53k 53i;53l 4xo;53m 4xo;53n 53m;53o 53m;53p 53m;53q 53m;53r 54g
53s 53m;53t 4u1 4ti;53u 53t;53v 53m;53w 53v;53x 53v;53y 53m;53z 53y;540 5d8;541 545;542 541;543 541;544 543;545 579
546 545;547 546;548 545;549 545;54a 549;54b 4xo;54c 54b;54d 54b;54e 54d;54f 54d;54g 4xo;54h 54g;54i 54g;54j 54g
54k 54g;54l 54k;54m 4xo;54n 54m;54o 54m;54p 4xo;54q 54p;54r 54p;54s 54p;54t 54p;54u 54p;54v 54p;54w 54v;54x 54w
54y 4xo;54z 54y;550 54y;551 54y;552 54y;553 54y;554 553;555 554;556 54y;557 54y;558 553;559 4xo;55a ct4;55b 55c
55c 4xo;55d 55c;55e 55d;55f 55d;55g 55b;55h 55g;55i 7jr;55j 7jr;55k 55c;55l 55k;55m 4xo;55n 55m;55o 55m;55p 55m
55q 55p;55r 55p;55s 55m;55t 55s;55u 55m;55v 55u;55w 55u;55x 4nd;55y yp;55z yp;560 yp;561 560;562 560;563 562;564 560
565 55p;566 55p;567 55p;568 55p;569 55p;56a 55p;56b 55p;56c yp;56d 56c;56e 56c;56f 56c;56g yp;56h yp;56i 4xo;56j 56i
56k 56i;56l 56i;56m 56i;56n 56i;56o 56c;56p 56c;56q 56p;56r 56q;56s 56r;56t 56q;56u 56q;56v 56q;56w 56p;56x 56w
56y 56w;56z 56p;570 56q;571 570;572 4xo;573 572;574 572;575 ys;576 575;577 575;578 572;579 4xo;57a 579;57b 57a;57c 57a
57d 57c;57e 4xo;57f 57e;57g 57e;57h 579;57i 579;57j 579;57k 572;57l 572;57m 572;57n 572;57o 572;57p 57m;57q 59n
57r 59n;57s 59n;57t 578;57u 57r;57v 57t;57w 578;57x 57m;57y 57x;57z 57m;580 57m;581 57m;582 581;583 572;584 583
585 583;586 585;587 90k;588 583;589 585;58a 585;58b 583;58c 585;58d 588;58e 57n;58f 4nd;58g 583;58h 58g;58i 58g
58j 584;58k 58j;58l 58j;58m 58j;58n 58j;58o 58m;58p 58g;58q 58p;58r 579;58s 579;58t 4hz;58u 58j;58v 58s;58w 58v
58x 583;58y 58x;58z 583;590 58z;591 58z;592 58z;593 58z;594 572;595 594;596 594;597 594;598 597;599 597;59a 594
59b 59a;59c 59a;59d 51q;59e 59a;59f 59a;59g 59a;59h 59a;59i 59a;59j 59a;59k 594;59l 59k;59m 59k;59n ys 4xo 578;59o 57m
59p 59o;59q 56q;59r 56q;59s 56q;59t 56q;59u 59t;59v 59t;59w 59t;59x 594;59y 59n;59z 59n;5a0 594;5a1 5a0;5a2 5a0
5a3 5a0;5a4 5a3;5a5 578;5a6 5a5;5a7 5a5;5a8 5a7;5a9 578;5aa 5a9;5ab 5a9;5ac 4nd;5ad 5ac;5ae 5ac;5af 5ac;5ag 4nd
5ah 5ag;5ai 5ag;5aj 5ag;5ak 5ac;5al 4nd;5am 5al;5an 5am;5ao 5am;5ap 5ao;5aq 5al;5ar 5al;5as 5al;5at 4nd;5au 5at
5av 5at;5aw 5ad;5ax 5aw;5ay 5aw;5az 4nd;5b0 5az;5b1 4nd;5b2 4nd;5b3 5b2;5b4 5b2;5b5 5b2;5b6 5b2;5b7 5b2;5b8 4nd
5b9 5b8;5ba 5b8;5bb 5b2;5bc 5b2;5bd 5b2;5be 5b8;5bf 5dw;5bg 5bf;5bh 5bf;5bi 5e5;5bj 4nd;5bk 5bj;5bl 5bk;5bm 5bk
5bn 5bk;5bo 5bj;5bp 5bo;5bq 5bo;5br 5bo;5bs 5bo;5bt 5bo;5bu 5bt;5bv 5bo;5bw 5bo;5bx 5bo;5by 5bj;5bz 5bo;5c0 5al
5c1 5c0;5c2 5at;5c3 5c2;5c4 5c3;5c5 5c3;5c6 5c3;5c7 5bq;5c8 5ad;5c9 5ad;5ca 5c3;5cb 5c3;5cc 5c3;5cd 4nd;5ce 4nd
5cf 4nd;5cg 5cf;5ch 5ad;5ci 5ch;5cj 5ch;5ck 5ch;5cl 5ch;5cm 5cl;5cn 5cl;5co 5ch;5cp 5co;5cq 5co;5cr 5ch;5cs 5ad
5ct 5cs;5cu 5ad;5cv 5cu;5cw 60u;5cx 5cw;5cy 5cw;5cz 5cw;5d0 5cw;5d1 6sr;5d2 5cw;5d3 5cw;5d4 5d0;5d5 5d6;5d6 5cw
5d7 5cw;5d8 4nd;5d9 5d8;5da 5d9;5db 5d8;5dc 5d8;5dd 5dc;5de 5dc;5df 5dd;5dg 5dd;5dh 5dd;5di 5d8;5dj 5di;5dk 5di
5dl 5di;5dm 5dj;5dn 5dj;5do 5dj;5dp 5dj;5dq 5d8;5dr 5d8;5ds 5d8;5dt 5d8;5du 5d8;5dv 5du;5dw 4nd;5dx 5dw;5dy 5dw
5dz 5dy;5e0 5dy;5e1 5e0;5e2 4nd;5e3 5e2;5e4 5e2;5e5 4nd;5e6 4nd;5e7 4xo;5e8 4nd;5e9 4nd;5ea 4i7;5eb 4i7;5ec 4nd;5ed xy
5ee 5ed;5ef 5ee;5eg xy;5eh 5eg;5ei 95d;5ej 95d;5ek 95d;5el 95d;5em 5el;5en 5ek;5eo 95d;5ep y2;5eq 5eo;5er 5eo;5es xy
5et 5fo;5eu 5et;5ev 8yi;5ew 4lf;5ex 4lf;5ey 5f4;5ez 5eo;5f0 5ez;5f1 5eo;5f2 c1g;5f3 5f1;5f4 5f1;5f5 5f1;5f6 5eo
5f8 5f7;5f9 5f7;5fa yj;5fb 5f7;5fc 5fb;5fd 5fb;5fe 5f7;5ff 5fb;5fg 5fb;5fh 5fb;5fi 5fb;5fj 5f7;5fk 5fj;5fl 5f7;5fm 5fl
5fn 96i;5fo 95d;5fp 5fo;5fq 5fo;5fr 5fo;5fs 5fo;5ft 5fs;5fu 5k5 5gc;5fv 5fs;5fw 5fs;5fx 5fs;5fy 5fs;5fz 5fs;5g0 5fz
5g1 5fs;5g2 5gj;5g3 5fo;5g4 5fo;5g5 5fo;5g6 5g7;5g7 5gc;5g8 5g6;5g9 5g6;5ga 5fo;5gb 5fo;5gc 95d;5gd 5gc;5ge 5gc
5gf 5gc;5gg 5f3;5gh 5f3;5gi 5f3;5gj 5eo;5gk 5gj;5gl 5fo;5gm 95d 5gc;5gn 5fz;5go blw;5gp 8yv;5gq y8;5gr 5ij;5gs 5gc
5gt 5gs;5gu 5f7;5gv 5hp;5gw 5f7;5gx 5eo;5gy 5ha;5gz 5ix 5ij;5h0 5ij;5h1 90o;5h2 5gc;5h3 5fo;5h4 5gc;5h5 5gc;5h6 5eo
5h7 5fs;5h8 5fs;5h9 5fs;5ha 5ij;5hb 5gc;5hc 5hb;5hd 5gc;5he 5fo;5hf 5hu;5hg 5hf;5hh 5hf;5hi 5ih;5hj 5gj;5hk 5gc
5hl 5gc;5hm 5ij;5hn 5gc;5ho 5hp;5hp 5fo;5hq 5g5;5hr 5gj;5hs 5eo;5ht 5gc;5hu 5ez;5hv y8;5hw y8 82k;5hx y8;5hy 5hx
5hz 5hx;5i0 8av;5i1 y8;5i2 5i1;5i3 y8;5i4 y8;5i5 bev;5i6 5i4;5i7 5hv;5i8 y8;5i9 5i4;5ia cex 90l;5ib 5i9;5ic 5i9 ce8
5id 5i9;5ie 5i9;5if 5i4;5ig 5i4;5ih 5hu;5ii 5hu;5ij 5fo;5ik 5ij;5il 5fo;5im y8;5in 5im;5io 5gc;5ip 5gc;5iq 8q9;5ir 5is
5is y2;5it 5is;5iu 5is;5iv y2;5iw cgs;5ix 95d;5j0 5eo;5j1 5eo;5j2 5j7;5j3 5j7;5j4 5hb;5j5 5hb;5j6 5eo;5j7 5eo;5j8 5fo
5j9 95d;5ja 5j9;5jb 5eo;5jc 5jd;5jd 95d;5je 5gj;5jf 5gj;5jg 5jf;5jh 5gc;5jj 5gc 5hb;5jk 5gc;5jl 5gj;5jm 5f4;5jn 5f4
5jo 5f4;5jp 5f0;5jq 5gc;5jr 5jq;5js 5jq;5jt 5jq;5ju 95d;5jv 95d;5jw 8yt;5jx 5jv;5jy 5jv;5jz 8yt;5k0 5et;5k1 5fs
5k2 5fs;5k3 5fs;5k4 95d;5k5 5fs;5k6 95d;5k7 5gj;5k8 5k9;5k9 5f1;5ka 95d;5kb 5m9;5kc 5g6;5kd 5gj;5ke 95d;5kf 5g6
5kg 5ej;5kh 5g6;5ki 95d;5kj 95d;5kk 5kj;5kl 5hb;5km 5kl;5kn 5gc;5ko 5ej;5kp 5ej;5kq 5fr;5kr 5kq;5ks 95d;5kt 95d
5ku 8wm;5kv 95d;5kw 5g6;5kx 5gj;5ky 5ej;5kz 95d;5l0 95d;5l1 5g6;5l2 95d;5l3 95d;5l4 95d;5l5 5l4;5l6 95d;5l7 5l5
5l8 5l5;5l9 5l7;5la 5l5;5lb 5la;5lc 95d;5ld 5l5;5le 5l5;5lg 5lf;5lh 5lf;5li 5ej;5lj 5l4;5lk 8ys;5ll 5lj;5lm 5lj
5ln 5m9;5lo 5fs;5lp 5g6;5lq 5g6;5lr 5eo;5ls 5ej;5lt 5l4;5lu 95d;5lv 5eo;5lw 5m9;5lx 5g6;5ly 5m9;5lz 5eo;5m0 y8;5m1 5lz
5m2 5m1;5m3 5m9;5m4 5m9;5m5 5eo;5m6 5fs;5m7 5fs;5m8 5fs;5m9 95d;5ma 5m9;5mb 5gj;5mc 5eo;5md 95d;5me 5ej;5mf 5gc
5mg 5mf;5mh 5eo;5mi 5ml;5mj 95d;5mk 5mj;5ml 95d;5mm 5ml;5mn 5ml;5mo 5ml;5mp 5ml;5mq 5ml;5mr bv2;5ms 8yi;5mt 5eo;5mu ye
5mv ye;5mw ye;5mx 5mu;5my 5mu;5mz 5n7;5n0 5n7;5n1 5n7;5n2 5n1;5n3 5n7;5n4 5n3;5n5 5n7;5n6 ye;5n7 5n6;5n8 5n6;5n9 5n6
5na 5n9;5nb 5n9;5nc 5n9;5nd 5n9;5ne 5n9;5nf 5n9;5ng 5n9;5nh 5n9;5ni 5n6;5nj 5ni;5nk 5ni;5nl 5nk;5nm 5nk;5nn 5nm
5no 5ni;5np 5no;5nq 5no;5nr 5n6;5ns 5nr;5nt 5nr;5nu 5nr;5nv 5nu;5nw 5nu;5nx 5nw;5ny 5nu;5nz 5nu;5o0 5nu;5o1 5nu
5o2 5nu;5o3 5nu;5o4 5nu;5o5 5nu;5o6 5o5;5o7 5o5;5o8 5nr;5o9 5nr;5oa 5o9;5ob 5oa;5oc 5o8;5od 5n6;5oe 5od;5of 5oo
5og 5oo;5oh 5oo;5oi 5n6;5oj 5n6;5ok 5n6;5ol 5oj;5om 5oj;5on 5oj;5oo 5n6;5op 5oj;5oq 5oj;5or yh;5os 5or;5ot 5tq;5ou yh
5ov yh;5ow yh;5ox yh;5oy yh;5oz 5oy;5p0 yh;5p1 5p0;5p2 ye;5p3 5p2;5p4 5p3;5p5 5p3;5p6 5p5;5p7 5p3;5p8 5p2;5p9 5p2
5pa 5n6;5pb ye;5pc 5pa;5pd 5pa;5pe 5pa;5pf 5pa;5pg 5pe;5ph 5pg;5pi 5ph;5pj 5pe 5pg;5pk 5pe 5pg;5pl 5pj;5pm 5pe 5pg
5pn 5pe 5pg;5po 5pg;5pp 5n6;5pq 5pp;5pr 5pp;5ps 5pr;5pt 5pr;5pu 5pr;5pv 5pr;5pw 5pp;5px 5pw 622;5py ye;5pz ye;5q0 5pz
5q1 5py;5q2 5py;5q3 ye;5q4 5qp;5q5 5qp;5q6 5q5;5q7 5q5;5q8 5q5;5q9 5qm;5qa 5q9;5qb bn4;5qc bn4;5qd 5qc;5qe 5rx;5qf 5qm
5qg 5qe;5qh 5qe;5qi 5qc;5qj 5qc;5qk 5qc bn4;5ql 5qk;5qn btv;5qo bn4;5qp 5qo;5qq bn4;5qr 5qq;5qs 5qq;5qt 5qq;5qu 5qq
5qv 5qq;5qw 5qq;5qx ye;5qy ye;5qz 5qy;5r0 5qz;5r1 5qy;5r2 5qy;5r3 5qy;5r4 5r3;5r5 5r3;5r6 5r5;5r7 5r5;5r8 5r5;5r9 ye
5ra 5r9;5rb 5ra;5rc 5ra;5rd 5rc;5re 5ra;5rf 5re;5rg ye;5rh 5rg;5ri 5rg;5rj 5ri;5rk bn4;5rl 5rk;5rm 5rk;5rn 5rk;5ro bn4
5rp 5ro;5rq 5ro;5rr 5ro;5rs 5ro;5rt 5rs;5ru 5ro;5rv bn4;5rw 5rv;5rx ye;5ry ye;5rz 5rx;5s0 5rz;5s1 5rz;5s2 5rz;5s3 5rz
5s4 5pa;5s5 5pa;5s6 5pa;5s7 5s6;5s8 5rx;5s9 5rx;5sa 5sb;5sb 5s9;5sc 5sb;5sd 5rx;5se 5sd;5sf 5sd;5sg 5rx;5sh 5sg;5si ye
5sj 5si;5sk 5si;5sl 5s3;5sm 5sg;5sn 5sg;5so 5sg;5sp 5sg;5sq 5sp;5sr 5sp;5ss 5sp;5st 5sp;5su 5st;5sv 5st;5sw 5sv
5sx 5sp;5sy 5sx;5sz 5sy;5t0 5sx;5t1 5sx;5t2 5sx;5t3 5sx;5t4 5sx;5t5 5sp;5t6 5t5;5t7 5t5;5t8 5t5;5t9 5t5;5ta 5sg
5tb 5ta;5tc 5sg;5td 5tc;5te 5sg;5tf 5te;5tg 5te;5th ye;5ti 5th;5tj 5ti;5tk 5ti;5tl 5ti;5tm 5tp;5tn 5tp;5to 5tp;5tp 5tk
5tq 5rx;5tr 5ti;5ts 5tq;5tt 5ts;5tu 5tt;5tv 5ts;5tw 5tv;5tx 5tv;5ty 5tv;5tz 5ts;5u0 1ut;5u1 1ut;5u2 5ts;5u3 5rx
5u4 5u3;5u5 5u4;5u6 5u4;5u7 5u3;5u8 5u7;5u9 5u8;5ua 5u9;5ub 5u7;5uc 5u7;5ud 5uc;5ue 5rx;5uf 5ue;5ug 5ue;5uh 5ue
5ui 5ue;5uj 5ue;5uk 5ue;5ul 5ug;5um 5ug;5un 671;5uo 5rx;5up 5uo;5uq 5pc;5ur 5up;5us 5up;5ut 5up;5uu 5uo;5uv 5uu
5uw 5uo;5ux 63x;5uy 63x;5uz 5rx;5v0 5ws;5v1 5rx;5v2 5v1;5v3 5rx;5v4 5v3;5v5 5v3;5v6 5v3;5v7 5nu;5v8 5v6;5v9 5v7
5va 5v3;5vb 5v3;5vc 5rx;5vd 5vc;5ve 5rx;5vf 5ve;5vg 5ve;5vh 5vg;5vi 5ve;5vj 5vg;5vk 5vg;5vl 5uw;5vm 5vg;5vn 5vg
5vo 5vn;5vp 5vn;5vq 5v4;5vr 5v4;5vs 5vj;5vt 5vj;5vu 5vj;5vv 5vm;5vw 5vm;5vx 5vm;5vy 5vm;5vz 5vm;5w0 625;5w1 5vh
5w2 5vh;5w3 5vg;5w4 5ve;5w5 5w4;5w6 5w4;5w7 5w4;5w8 5w7;5w9 5w7;5wa 5w7;5wb 5w7;5wc 5rx;5wd 5rx;5we 5rx;5wf 5rx
5wg 5wf;5wh 5rx;5wi 5wh;5wj 5wh;5wk 5rx;5wl 5wk;5wm 5wk;5wn 5wm;5wo 5wk;5wp 5wk;5wq 5wp;5wr 5wk;5ws 5ve;5wt 5ws
5wu 625;5wv 5ws;5ww 5ws;5wx 5ve;5wy 5wx;5wz 5wy;5x0 5wx;5x1 5sd;5x2 5ve;5x3 5x2;5x4 63r;5x5 5x3;5x6 65p;5x7 5x2
5x8 5x2;5x9 5ve;5xa 5x9;5xb 5x9;5xc 5x9;5xd 5xc;5xe 5xc;5xf 5rx;5xg 5rx;5xh 5rx;5xi 5xh;5xj 5xh;5xk 5xh;5xl 5xh
5xm 5xh;5xn 5xl;5xo 5xl;5xp 5xl;5xq 5rx;5xr 5xq;5xs ye;5xt 672;5xu 672;5xv 672;5xw ye;5xx ye;5xy 5xw;5xz 5xw;5y0 5xw
5y1 5xw;5y2 672;5y3 5y2;5y4 ye;5y5 ye;5y6 ye;5y7 5y5;5y8 ye;5y9 5y8;5ya 5y9;5yb 5y8;5yc 5y8;5yd 5yc;5ye 5yc;5yf 5yc
5yg 5yc;5yh 5yc;5yi 5yc;5yj 5ye;5yk 5ye;5yl 5ye;5ym 5y8;5yn 5ym;5yo 5ym;5yp 5ym;5yq 5ym;5yr 5yq;5ys 5ym;5yt 5y8
5yu 5yt;5yv 5y8;5yw 5y8;5yx 5yw;5yy 5yx;5yz 5yx;5z0 5yw;5z1 5z2;5z2 5y8;5z3 5z2;5z4 5z2;5z5 5z2;5z6 5z2;5z7 5z6
5z8 5z6;5z9 5z2;5za 5z9;5zb 5z9;5zc 5za;5zd 5za;5ze 5z2;5zf ye;5zg 5zf;5zh 5zg;5zi 5zh;5zj 5zf;5zk 5zj;5zl 5zk;5zm 5zj
5zn 5zf;5zo 5tk;5zp 5tk;5zq 653;5zr 653;5zs 5zr;5zt 5zj;5zu 5zt;5zv 5zx;5zw 5zu;5zx 5zu;5zy 5zx;5zz 5zu;600 5zu
601 600;602 600;603 5zu;604 5zu;605 5zu;606 5zu;607 5zu;608 5zu;609 5zu;60a 5zu;60b 5zj;60c 60b;60d 60c;60e 60b
60f 5zj;60g 60f;60h 60g;60i 60f;60j 60i;60k 60i;60l 60i;60m 60i;60n 60i;60o 60i;60p 60j;60q 60p;60r 60j;60s 60k
60t 60s;60u 5zj;60v 60u;60w 60u;60x 60u;60y 5zj;60z 60y;610 60y;611 60y;612 611;613 60y;614 60y;615 614;616 60y
617 60y;618 617;619 617;61a 60y;61b bfv;61c 61b;61d 613;61e 613;61f 61l;61g 61f;61h 61g;61i 5zj;61j 61i;61k 61i
61l 61i;61m 5ra;61n 5zj;61o 61n;61p 61o;61q 61n;61r 61n;61s 61r;61t 5zj;61u 61x;61v 61x;61w 61x;61x 61t;61y 5zj
61z 61y;620 5zj;621 5zj;622 620;623 62j;624 620;625 620;626 29h;627 29h;628 625;629 625;62a 5zf;62b 62a;62c 62a
62d 62a;62e 62a;62f 62e;62g 62a;62h 64r;62i 62h;62j 5zf;62k 5pr;62l 62j;62m 62l;62n 62j;62o 62j;62p 62j;62q 62p
62r 62q;62s 62p;62t 62p;62u 62t;62v 62t;62w 62p;62x 62j;62y 62j;62z 62y;630 62j;631 630;632 5zf;633 632;634 633
635 5zf;636 635;637 5zf;638 637;639 5zf;63a 637;63b 5zf;63c 637;63d 63c;63e 5n6;63f 5zf;63g 5zf;63h 5zf;63i 5zf
63j 63g;63k ye;63l 63g;63m 63g;63n 5zf;63o 63n;63p 5zf;63q 63n;63r 63n;63s 63n;63t 63s;63u 5zf;63v ye;63w 63v;63x ye
63y 63x;63z 63x;640 63x;641 63x;642 1mh;643 642;644 63x;645 5th;646 645;647 645;648 644;649 644;64a 649;64b 649
64c 649;64d 649;64e 649;64f 649;64g 63x;64h 64g;64i 640;64j 640;64k 63x;64l 64k;64m 64l;64n 64k;64o 64k;64p 64k
64q 63x;64r 64q;64s 64q;64t 63x;64u 63x;64v 63x;64w ye;64x 654;64y 64w;64z 64w;650 64w;651 64w;652 64w;653 64w
654 64w 4ti;655 654;656 654;657 653;658 64w;659 653;65a 653;65b 652;65c 65b;65d 652;65e 652;65f 652;65g 64w;65h 64w
65i 64w;65j 65i;65k 64w;65l 64w;65m 63n;65n 65m;65o 65m;65p 650;65q 650;65r 66b;65s 650;65t 650;65u 65t;65v 650
65w 64w;65x 650;65y 650;65z 650;660 650;661 650;662 650;663 650;664 650;665 650;666 650;667 668;668 65g;669 650
66a 650;66b 650;66c 650;66d 650;66e 650;66f 650;66g 650;66h 650;66i 650;66j 650;66k 650;66l 650;66m 668;66n 65g
66o 66m;66p 668;66q ye;66r 66q;66s ye;66t 66s;66u 66s;66v 66s;66w 66s;66x 66v;66y 66v;66z 66v;670 66t;671 ye;672 ye
673 ye;674 ye;675 674;676 671;677 676;678 671;679 671;67a 678;67b 67a;67c ye;67d 67c;67e 67c;67f 5ws;67g 61z;67h 66b
67i 67f;67j ye;67k 67j;67l ye;67m 67j;67n 67j;67o 5y7;67p 67j;67q 67p;67r 67q;67s 67q;67t yj;67u bkb;67v b8x;67w 67v
67x 67v;67y 67v;67z 61f;680 67q;681 5x9;682 5x9;683 8cs;684 8cs;685 684;686 5y9;687 686;688 686;689 687;68a 689
68b 8a9;68c 5tl;68d 68b;68e 67q;68f 686;68g 60y;68h 67p;68j 68i;68k 68i;68l 68i;68m 68i;68n 68p;68o 68n;68p 68h
68q 68h;68r 67p;68s 68r;68t 67p;68u 67p;68v 68t;68w 68v;68x 68t;68y 68t;68z 68t;690 61x;691 68z;692 68t;693 692
694 67p;695 694;696 694;697 694;698 67j 69k;699 67j;69a 5pr;69b 67p;69c 69b;69d 67p;69e 69d;69f 69d;69g 67p;69h 653
69i 67p;69j 69i;69k 67j;69l 69k 4yd;69m 69k;69n 69k;69o 69k;69p 69k;69q 69p;69r 69q;69s 69p;69t 69p;69u 69p;69v 69p
69w 69k;69x 69k;69y 69k;69z 69k;6a0 67p;6a1 5th;6a2 6a0;6a3 68u;6a4 6a0;6a5 5th;6a6 6a0;6a7 6a0;6a8 6a0;6a9 67j
6aa 6a9;6ab 5pr;6ac 650;6ad 650 ye;6ae 650;6af 650;6ag 650;6ah ye;6ai 6ah;6aj 6ah;6ak 6ah;6al 6ah;6am 6ah;6an 6am
6ao 6an;6ap 6am;6aq 6am;6ar 6am;6as 6am;6at 6am;6au 6am;6av 6am;6aw 6am;6ax 6aw;6ay 6am;6az 6am;6b0 6am;6b1 6ah
6b2 6b1;6b3 6ah;6b4 6b3;6b5 6b4;6b6 6b3;6b7 6ah;6b8 6b7;6b9 6ah;6ba 6ah;6bb 6ba;6bc 6ba;6bd 6ba;6be 6ba;6bf 6be
6bg 6bi;6bh 6be;6bi 6al;6bj 6be;6bk 6be;6bl 6bi;6bm 6bi;6bn 6be;6bo 6ba;6bp 6bo;6bq 6ba;6br 6bq;6bs 6bq;6bt 6bq
6bu 6bq;6bv 6bq;6bw 6bq;6bx 6bq;6by 6bq;6bz 6bq;6c0 6bq;6c1 6bq;6c2 654;6c3 654;6c4 6c3;6c5 6c3;6c6 654;6c7 1yq
6c8 654;6c9 yl;6ca 5ry;6cb 5mv;6cc 60c;6cd 67j;6ce 67j;6cf 61z;6cg 61z;6ch 61z;6ci 61z;6cj 5pp;6ck 5qy;6cl 6cm;6cm yn
6cn 6cl;6co 6cn;6cp 6cn;6cq yr;6cr 6cq;6cs 6cq;6ct 6cm;6cu 3jo;6cv 6cu;6cw 6cu;6cx ciz;6cy 6cx;6cz 6cy;6d0 b8x;6d1 ciz
6d2 6d1;6d3 6cx;6d4 6cl;6d5 6cm;6d6 6cm;6d7 6cu;6d8 6cu;6d9 6cl;6da 6cm;6db 6cu;6dc 6d8;6dd 6dc;6de 6gw 35v;6df 6de
6dg 6de;6dh 6de;6di 6nw;6dj 6cu;6dk 6dj;6dl 6cu;6dm 6ps;6dn 6cq;6do 6cu;6dp 6do;6dq 6do;6dr yr;6ds yr;6dt 6cl;6du 6do
6dv 6du;6dw 6cl;6dx 6dw;6dy 6dw;6dz yr;6e0 6dz;6e1 6dz;6e2 yp;6e3 bgu;6e4 6e3;6e5 8q9 6dz;6e6 bgu;6e7 6e6;6e8 6e6
6e9 6e6;6ea 6e6;6eb 6e6;6ec 6e6;6ed 6e6;6ee 6e6;6ef 6eb;6eg 6e6;6eh 6e6;6ei 6e6;6ej bgu;6ek bgu;6el 6e6 bgu;6em bgu
6en 6em;6eo 8co;6ep 6er;6eq 6es;6er 6dz;6es 6er;6et 6er;6eu 6es;6ev 6es;6ew 6es;6ex 6es;6ez 6ey;6f0 6e6;6f1 6e6
6f2 6e6;6f3 6f2;6f4 6f3 6f5;6f5 6f2;6f6 6e6;6f7 6e6;6f8 6e6;6f9 6f8;6fa 6e6;6fb 6e6;6fc 8co;6fd 8co;6fe 6fd;6ff 8co
6fg 6ff;6fh 6ff;6fi 6ff;6fj 8co;6fk 8co;6fl 8co;6fm 8co;6fn bgu;6fo 6fr;6fp 6fn;6fq 6fn;6fr 6fn;6fs 6fr;6ft 6fr
6fu 6fr;6fv 6fr;6fw 6fn;6fx 6ht;6fy 6fx;6fz 6fx;6g0 6fy;6g1 6fx;6g2 6fx;6g3 6g2;6g4 6mj;6g5 yr;6g6 6ij;6g7 6ij;6g8 6g7
6g9 6gl;6ga 6g9;6gb 6ga;6gc 6g9;6gd 6gl;6ge 6gd;6gf 6gd;6gg 6gl;6gh 6gi 611;6gi 6gg;6gj 343;6gk 6gj;6gl yr;6gm yr
6gn yr 3an;6go 6gm;6gp 6gm;6gq 6gm;6gr yr;6gs yr;6gt 6gm;6gu 76a;6gv 6gm;6gw 6hg;6gx 6gv;6gy 6gv;6gz 6gv;6h0 6gv
6h1 6gz;6h2 6gz;6h3 6gz;6h4 6gz;6h5 6gz;6h6 6gz;6h7 6gz;6h8 6gz;6h9 6gz;6ha 6h9;6hb cr3;6hc 6i8;6hd 6gm;6he 6hd
6hf 77h;6hg 77h;6hh 6gm;6hi 6hh;6hj 6ho;6hk 6hh;6hl 6hh;6hm 6hh;6hn 6hh;6ho 6hh;6hp 6ht;6hq 6ht;6hr 6ht;6hs 6ht
6ht 6gm;6hu 6gm;6hv 59k;6hw 6ht;6hx 6ht;6hy 6gm 74e;6hz 6hy;6i0 6hz;6i1 6hz;6i2 6hy;6i3 6hy;6i4 6hy;6i5 6hy;6i6 6i5
6i7 6i5;6i8 6hy;6i9 6ib;6ia 6ib;6ib 6gm;6ic 6gm;6id 6hy;6ie 6id;6if 6id;6ig 6gm;6ih 6gl;6ii 6gl;6ij 6gl;6ik 6fn
6il 6gm;6im 6cq;6in 6il;6io 6sq;6ip 6gm;6iq 6gm;6ir 6gm;6is 6ir;6it 6gm;6iu 6gm;6iv 6gm;6iw 6gm;6ix 6iw;6iy 6iw
6iz 6hd;6j0 6nw;6j1 6nw;6j2 6j0;6j3 6j0;6j4 6j3;6j5 6j3;6j6 2vk;6j7 6j0;6j8 6j0;6j9 6j8;6ja 6j8;6jb 6j8;6jc 6j8
6jd 6jc;6je 6j8;6jf 6j8;6jg 6j8;6jh 71h;6ji 6yi;6jj 6j8;6jk 6gm;6jl 6gm;6jm 6gm;6jn 6gm;6jo 6gm;6jp 6gm;6jq 6gm
6jr 6ug;6js 6jr;6jt 6jr;6ju 6jr;6jv 6jx;6jw 6jx;6jx 6jr;6jy 6jr;6jz 6jr;6k0 6jr;6k1 6gm;6k2 6k1;6k3 6k1;6k4 6k1
6k5 6k1;6k6 6k1;6k7 6k1;6k8 6k1;6k9 71h;6ka 6k3;6kb 6k3;6kc 6k1;6kd 6kc;6ke 6qe;6kf bgu;6kg 6kf;6kh 6qe;6ki 6ke
6kj 6l0;6kk 6kz;6kl 6ke;6km 6ke;6kn 6ke;6ko 6ke;6kp 6ke;6kq 6ke;6kr 6ke;6ks 6ke;6kt 6ke;6ku 6ke;6kv 6ke;6kw 6ke
6kx 6ke;6ky 6ke;6kz 6ke;6l0 6ke;6l1 6ke;6l2 6ke;6l3 6l0;6l4 6l0;6l5 6k1;6l6 6k1;6l7 6rc;6l8 6qw;6l9 6qw;6la 6qw
6lb 6qw;6lc 6qw;6ld 6qw;6le 6lb;6lf 6lb;6lg 6oh;6lh 6qw;6li 6qw;6lj 6qw;6lk 6qw;6ll 6lk;6lm 6k1;6ln 6k1;6lo 6lp
6lp 6oh;6lq 6oh;6lr 6lp;6ls 6qw;6lt 6ls;6lu 6lt;6lv 6lt;6lw 6k1;6lx 6lw;6ly 6lw;6lz 6k1;6m0 6k1;6m1 6m0;6m2 6oh
6m3 6m2;6m4 6xl 6kc;6m5 6m4;6m6 6m4;6m7 6m4;6m8 6xl;6m9 6m4;6ma 6m4;6mb 6ma;6mc 6k1;6md 6mc;6me 6kc;6mf 6kc;6mg 6mf
6mh 8q2;6mi 8q2;6mj 6qw;6mk 6qw;6ml 6kc;6mm 6me;6mn 6n4;6mo 6mf;6mp 6mm;6mq 6mm;6mr 6kc;6ms 6kc;6mt 6kc;6mu 6kc
6mv 6n4;6mw 6mv;6mx 6mv;6my 6mv;6mz 6kc;6n0 6kc;6n1 6kc;6n2 6kc;6n3 6mv;6n4 6kc;6n5 6n4;6n6 1p2;6n7 6n4;6n8 6n4
6n9 6n4;6na 6kc;6nb 6n4;6nc 6nb;6nd 6ug;6ne 6ug;6nf 6ug;6ng 6ug;6nh 6me;6ni 6nh;6nj 6gg;6nk 6nj;6nl 6nj;6nm 6nj
6nn 6nl;6no 6nj;6np 6nj;6nq 6nj;6nr 6nj;6ns 6nj;6nt 6gg;6nu 6nj;6nv 6nj;6nw 4hd;6nx 6nw;6ny 6nx;6nz 6nx;6o0 6nw
6o1 6cu;6o2 6o0;6o3 6o0;6o4 6nw;6o5 6o4;6o6 6o5;6o7 6o4;6o8 6d8 6nw;6o9 6o8;6oa 6o8;6ob 6o4;6oc 6ob;6od 6o4;6oe yr
6of 5xr;6og 5xr;6oh yr;6oi 6oh;6oj 6oi;6ok 6oh;6ol 6oh;6om 6ol;6on 6ol;6oo 6ol;6op 6ol;6oq 7ah;6or 6oq;6os 6oq;6ot 6oq
6ou 7ah;6ov 6ol;6ow 6ol;6ox 6ol;6oy 6ol;6oz 6ol;6p0 6oh;6p1 6p0;6p2 6p0;6p3 6p0;6p4 6p5;6p5 6p8;6p6 6p8;6p7 6p8
6p8 6oh;6p9 6ie;6pa 6p9;6pb 6pl 3xc;6pc 3v2;6pd 6pb;6pe 6pf;6pf 6pl;6pg 6pd;6ph 6pb;6pi 6pb;6pj 6id;6pk 6id;6pl ym
6pm 6pl;6pn 6pm;6po 6pm;6pp 6pm;6pq 6pm;6pr 6pm;6ps 6cq;6pt yr 6dn;6pu 6ht 38s;6pv 6pu;6pw 6pv;6px 6pt;6py 6oh;6pz 6py
6q0 6oh;6q1 6q0;6q2 6q0;6q3 6q0;6q4 6q0;6q5 6q4;6q6 6oh;6q7 6q0;6q8 6q0 6py;6q9 6q0 6py;6qa 6oh;6qb 6oh;6qc yn;6qd 6oh
6qe 6oh;6qf 6qe;6qg 6qe;6qh 6qg;6qi 6qe;6qj 6qi;6qk 6qi;6ql 6qe;6qm 6qe;6qn 6qe;6qo 6ys;6qp 6qo;6qq 6yw 71h;6qr 6yw
6qs 6qp;6qt 6qs;6qu 6ys;6qv 6qu;6qw 6qo;6qx 6r1;6qy 6qx;6qz 6qo;6r0 6qz;6r1 6qo;6r2 6r1;6r3 6r1;6r4 6qe;6r5 6r4
6r6 6r4;6r7 6oh;6r8 6r7;6r9 6yb;6ra 6r9;6rb 6yb;6rc 5vg;6rd 6rc;6re 6rc;6rf 6rc;6rg 6rc;6rh 6rc;6ri 6rc;6rj 6rc
6rk 5pr;6rl 6r9;6rm 6r9;6rn 6r9;6ro 6r9;6rp 6r9;6rq yr;6rr 6ug;6rs 7b3;6rt 6rs;6ru 6rs;6rv 6rs;6rw 6rv;6rx 6qe;6ry 6qe
6rz 6qe;6s0 6k1;6s1 6k1;6s2 6s0;6s3 6qf;6s4 6qe;6s5 6gl;6s6 6s5;6s7 4n6;6s8 yr;6s9 6qe;6sa 6s9;6sb 6sa;6sc 6sa;6sd 6sa
6se 6sa;6sf 6s9;6sg 6oh;6sh 6sg;6si 6sg;6sj 6si;6sk 6cl;6sl 7fk;6sm 7fk;6sn 6oh;6so 6sn;6sp 6sn;6sq 6sp;6sr 6sn
6ss 6sr;6st 6sr;6su 6sr;6sv 6sr;6sw 6sn;6sx 6sn;6sy 6sn;6sz 6sy;6t0 6sn;6t1 24a;6t2 6t1;6t3 6t0;6t4 6t0;6t5 6t0
6t6 6t0;6t7 6t6;6t8 6zb;6t9 6sn;6ta 6t8;6tb 6ta;6tc 6ta;6td 6ta;6te 6t8;6tf 6t8;6tg 6t8;6th 6t8;6ti 6t8;6tj 6oh
6tk 6tj;6tl 6tk;6tm 6tj;6tn 6tm;6to 6tm;6tp 6tm;6tq 6tm;6tr 6tm;6ts 6tx;6tt 6tr;6tu 6tr;6tv 6tr;6tw 6tv;6tx 6tr
6ty 6tr;6tz 6tr;6u0 6oh;6u1 6xa;6u2 6oh;6u3 6oh;6u4 6oh;6u5 6oh;6u6 6u3;6u7 6u5;6u8 6u5;6u9 6oh;6ua 6u9;6ub 6u9
6uc 6ub yn;6ud 6ub;6ue 6oh;6uf 7de;6ug 6oh;6uh 6oh;6ui 6ug;6uj 6ug;6uk 6uj;6ul 7dz;6um 6ug;6un 6um;6uo 6ug;6up 6ug
6uq 6uo;6ur 6uo;6us 6uo;6ut 6us;6uu 6ut;6uv 6us;6uw 6us;6ux 6uv;6uy 6us;6uz 6ug;6v0 6ug;6v1 6us;6v2 6us;6v3 6v1
6v4 6uo;6v5 6uo;6v6 6v5;6v7 6qe;6v8 6v7;6v9 6v7;6va 6v9;6vb 6v9;6vc 6v9 6kc;6vd 6vc;6ve 6ug;6vf 6ve;6vg 6ug;6vh 6ug
6vi 6vh;6vj 6vh;6vk 6vh;6vl 6vh;6vm 6vl;6vn 6vl;6vo 6vn;6vp 6vn;6vq 6vn;6vr 6vq;6vs 6hy;6vt 6vh;6vu 7bm;6vv 6vu
6vw 6ug;6vx 6vw;6vy 6vh;6vz 6vh;6w0 6vh;6w1 6w0;6w2 6ug;6w3 6w2;6w4 6ug;6w5 6w4;6w6 6w4;6w7 6w6;6w8 6ug;6w9 6w8
6wa 6w8;6wb 6w8;6wc 6ug;6wd 6wc;6we 6wc;6wf 6wc;6wg 6wc;6wh 6wc;6wi 6wg;6wj 6wi;6wk 6wi;6wl 6wk;6wm 6wi;6wn 6ug
6wo 6ug;6wp 6wo;6wq 6wo;6wr 6wq;6ws 6wr;6wt 6wo;6wu 6wo;6wv 6wu;6ww 6wu;6wx 6ug;6wy 6wu;6wz 6wy;6x0 6wy;6x1 6wy
6x2 6wu;6x3 6wu;6x4 6ug;6x5 6ug;6x6 6x5;6x7 6x6;6x8 6x6;6x9 6x6;6xa 6ug;6xb 6n2;6xc 6xa;6xd 6xc;6xe 6xa;6xf 6xa
6xg 6xa;6xh 6xa;6xi 6ug;6xj 6xi;6xk 6ug;6xl 6ug;6xm 6ug;6xn 6xl;6xo 6xl 6kc;6xp 6xl 6kc;6xq 6xl 6kc;6xr 6xq;6xs 6xq
6xt 6oh;6xu 6xt;6xv 6xt;6xw 6xt;6xx 6xw;6xy 6xt;6xz 6xy;6y0 6xt;6y1 6xt;6y2 6y1;6y3 6y1;6y4 6oh;6y5 6y4;6y6 7br
6y7 6ug;6y8 6oi;6y9 6y8;6ya 6y9;6yb 6oh;6yc 6yb;6yd 6yb;6ye 6yb;6yf 650;6yg 6yf;6yh 6yf;6yi yr;6yj 6yi;6yk yr;6yl 6yk
6ym 6yk;6yn 6zb;6yo 7ic;6yp 6zb;6yq 6yp;6yr 6yi;6ys yr;6yt 5yc;6yu 6ys;6yv 6ys;6yw 6ys;6yx 6yw;6yy 6yw;6yz 6yy;6z0 6yy
6z1 6ys;6z2 6ys;6z3 6ys;6z4 6ys;6z5 6yi;6z6 6yi;6z7 6yi;6z8 7en;6z9 6yi;6za 6yi;6zb 6yi;6zc 6zb;6zd 6gl;6ze 6zd
6zf 6ze;6zg bbv;6zh 74y;6zi 6zd;6zj 6ug;6zk 6zb;6zl 6zb;6zm 6zb;6zn 6zb;6zo 6yy;6zp 6zm;6zq 6zm;6zr 6zq;6zs 6zq
6zt 6zq;6zu 6zm;6zv 6zm;6zw 6zm;6zx 6zw;6zy 6zw;6zz 6zw;700 6zw;701 6zw;702 6zw;703 6zw;704 6zw;705 6zm;706 6fn
707 706;708 7ic;709 7ic;70a 6zb;70b 70a;70c 71h;70d 74l;70e 74l;70f 6zd;70g 70q;70h 6zd;70i 70h;70j 70h;70k 70h
70l 70h;70m 70q;70n 6zd;70o 6zd;70p 6zd;70q 6zd;70r 6zd;70s 6zd;70t 70u;70u 70q;70v 70q;70w 782;70x 782;70y 782
70z 6yi;710 6yi;711 710;712 yr;713 712;714 712;715 712;716 712;717 712;718 yr;719 yr;71a yr;71b 5uz;71c 71b;71d 71b
71e 71b;71f 6zb;71g 6zb;71h 6qo;71i 71h;71j 71h;71k yr;71l yr;71m yr;71n yr;71o 71n;71p yr;71q 71p;71r 712;71s 76a
71t 712;71u 379;71v yr;71w 6pl;71x 71w;71y 71w;71z 71w;720 71w;721 71w;722 71w;723 71w;724 71w;725 6dz;726 6dz;727 6dz
728 6dz;729 727;72a 727;72b 727;72c 727;72d 727;72e 727;72f 727;72g 729;72h 727;72i 727;72j 72i;72k 727;72l 727
72m 727;72n 72m;72o 727;72p 727;72q 727;72r 72q;72s 72q;72t 72q;72v 72u;72w 727;72x 72w;72y 72x;72z 72y;730 72y
731 72y;732 72y;733 72y;734 727;735 727;736 735;737 727;738 yr;739 738;73a 739;73b yr;73c 73b;73d yr;73e bju;73f 73b
73g 6qe;73h 738;73i 6y0;73j 73d;73k bkk;73l 6cm;73m 73l;73n 71v;73o 6gm;73p 35v;73q 6gm;73r 6gm;73s 73r;73t 73r
73u 6ht;73v 73r;73w 73r;73x 73r;73y 6ht;73z 6cm;740 719;741 740;742 6hf;743 742;744 742;745 6hf;746 6pm;747 742
748 6pl;749 748 6pb;74a 6pl;74b 74a;74c 2qx;74d 74c;74e yr;74f 74e;74g 74e;74h 76n;74i 74h;74j 74e;74k 74j;74l 74e
74m 74l;74n 74l;74o 74l;74p 74o;74q 74o;74r 74o;74s 74q;74t 74l;74u 74l;74v 76n 75m;74w 76n 75m;74x 74w;74y 74e
74z 74y;750 74y;751 74y;752 6i8;753 74e;754 74e;755 74y;756 74y;757 74y;758 74y;759 76n;75a 74y;75b 74y;75c 76n
75d 74y;75e 76n;75f 74y;75g 74y;75h 74y;75i 74y;75j 74y;75k 74y;75l 74y;75m 74y;75n 75m;75o 75m;75p 74e;75q 75m
75r 75m;75s 76n 767 75m;75t 75m;75u 6ht;75v 75m;75w 75m;75x 74e;75y 74e;75z 74e;760 74e;761 74e;762 74e;763 74e
764 74e;765 74e;766 76n;767 76n;768 74e;769 767;76a yr;76b 76m;76c 76a;76d 76a;76e 76f;76f 76a;76g 76a;76h 76a;76i 76a
76j 76a;76k 76a;76l 76a;76m 76a;76n 76a 74e;76o 76a;76p 76a;76q 79z;76r 76i;76s 76i;76t 76i;76u 76m;76v 76m;76w 76m
76x 76w;76y 76w;76z 6dz;770 76m;771 76m;772 770;773 772;774 70q;775 772;776 770;777 770 64p;778 yg;779 74y;77a 76a
77b 76a;77c 76a;77d 76a;77e 76a;77f 76a;77g 76a;77h 76a;77i 77h;77j 76a;77k 77h;77l 77k;77m 6hr;77n 77h;77o 76f
77p 76f;77q 76f;77r 76f;77s 76f;77t 76f;77u 76f;77v 76f;77w 76f;77x 76f;77y yr;77z 77y;780 yr;781 798;782 yr;783 bgu
784 783;785 783;786 8pk;787 785;788 6zw;789 783;78a 6zw;78b 79f;78c 789;78d 789;78e 780;78f 780;78g 78e;78h 78e
78i 78e;78j 78e;78k 78e;78l 78e;78m 78e;78n 78e;78o 794 6oh;78p 794;78q 794;78r 780;78s 780;78t 78s;78u 78s;78v 780
78w 780;78x 780;78y 780;78z 780;790 78z;791 78z;792 78z;793 780;794 780;795 780;796 780;797 780;798 780;799 780
79a 780;79b 798;79c 780;79d 780;79e 79d;79f 780;79g 79f;79h 79f;79i 77y;79j 6cm;79k 79j;79l 79i;79m 79i;79n 79i
79o 79n;79p 79n;79q 79n;79r 79n;79s 79i;79t 79u;79u 6cm;79v 79u;79w 79u;79x 79v;79y 6cm;79z 6cm;7a0 79z;7a1 77y
7a2 7a1;7a3 79i;7a4 7a1;7a5 7a1;7a6 7a5;7a7 7a5;7a8 7a1;7a9 7a5;7aa 7a5;7ab 7aa;7ac 7aa;7ad 7a1;7ae 7ad;7af 7ad
7ag 7af;7ah 77y;7ai 7ah;7aj 7ah;7ak 7ah;7al 7ak;7am 7ah;7an 7am;7ao 7ah;7ap 7ah;7aq 6xa 6uj;7ar 7ah;7as 77y;7at 77y
7au 77y;7av 77y;7aw 7av;7ax 7aw;7ay 7av;7az 77y;7b0 yn;7b1 7ba;7b2 7ba;7b3 6oh;7b4 7b3;7b5 7b3;7b6 7b3;7b7 7b6;7b8 7b6
7b9 7b6;7ba 6oh;7bb 7ba;7bc 7ba;7bd 7ba;7be 7b0;7bf 6oh;7bg 7bf;7bh yn;7bi 7bh;7bj 7bi;7bk 7bh;7bl 6ur;7bm 6vh;7bn 7bm
7bo 6id;7bp 79u;7bq 7bm;7br 7bm;7bs 7bm;7bt 7bm;7bu 7bm;7bv 7bm;7bw 7bv;7bx yn;7by 7bx;7bz 7bx;7c0 yn;7c1 yn;7c2 yn
7c3 6xl;7c4 7c3;7c5 yn;7c6 yn;7c7 yn;7c8 yn;7c9 yn;7ca 7c9;7cb 7c9;7cc 7c9;7cd 7cc;7ce 7c9;7cf 7ce;7cg 7ce;7ch 7ce
7ci 7cg;7cj 7ch;7ck 7ch;7cl yn;7cm yn;7cn 7cm;7co 7cm;7cp 7cm 6pu;7cq 7cp;7cr 7cm;7cs 7cr;7ct 7cr;7cu 7cr;7cv 7cm
7cw 7cv;7cx 7cv;7cy 7cv;7cz 7cm;7d0 6lp;7d1 7d0;7d2 7d0;7d3 7d0;7d4 7d0;7d5 7cm;7d6 7d5;7d7 7d5;7d8 7d5;7d9 7d8
7da 6e5;7db 6cm;7dc 7db;7dd yn;7de 7dd;7df 7dd;7dg 7dd;7dh yn;7di 7dh;7dj 6um;7dk 7dj;7dl 7dj;7dm 7dh;7dn 7dh;7do yn
7dp 6v1;7dq 6ug;7dr 6us;7ds yn;7dt 7ds;7du 7dt;7dv 7dt;7dw 7ds;7dx 7ds;7dy 7dr;7dz 6wo;7e0 7dr;7e1 yn;7e2 7e1;7e3 7e1
7e4 yn;7e5 7e4;7e6 7e4;7e7 78f;7e8 7e4;7e9 7e4;7ea 7e7;7eb 7e4;7ec 7e4;7ed 7e4;7ee 7e6;7ef 780;7eg 7e6;7eh 7e7;7ei yn
7ej 7ei;7ek 7ei;7el 7ej;7em yn;7en yn;7eo 7en;7ep 7eo;7eq 7en;7er 7en;7es 7en;7et 7en;7eu 6oh;7ev 7eu;7ew yn;7ex yn
7ey 7ex;7ez yn;7f0 yn;7f1 6k1;7f2 7f1;7f3 7f0;7f4 7f0;7f5 6oh;7f6 7f5;7f7 7f4;7f8 7f0;7f9 7f8;7fa 7f8;7fb 7f8;7fc yn
7fd 7fc;7fe 7fc;7ff 7fc;7fg 7fc;7fh yn 6sg;7fi 7fh;7fj 6ug;7fk 6sg;7fl 7fk;7fm 7fh;7fn 7fh;7fo 7fm;7fp 6oh;7fq 7fp
7fr yn;7fs 7fr;7ft yn;7fu yn;7fv yn;7fw 7fv;7fx 7fv;7fy 7fv;7fz yn;7g0 yn;7g1 7g0 7gt;7g2 7g0;7g3 7g0;7g4 7g3;7g5 6ne
7g6 7g5;7g7 6ug;7g8 7gr;7g9 6kc;7ga 7g5;7gb 7ga;7gc 7g5;7gd 7g5;7ge 7g5;7gf 7g5;7gg 7g5;7gh 7g5;7gi 7gh;7gj yn;7gk 7gj
7gl 74y;7gm 7gj;7gn 6oi;7go 7gj;7gp 7gj;7gq 7gj;7gr 7gj;7gs 7gr;7gt 7gj;7gu 7g8;7gv 7gt;7gw 7gj;7gx 7gw;7gy 6cm
7gz 6cm;7h0 6cm;7h1 6cm;7h2 6cm;7h3 6oh;7h4 7h3;7h5 7h3;7h6 7h3;7h7 7h3;7h8 7h7;7h9 7h7;7ha 6sw;7hb 6sw;7hc 6sw
7hd 6sw;7he 6sw;7hf 6tj;7hg yn;7hh 7hg;7hi 7hh;7hj 7dw;7hk 7hj;7hl yr;7hm yr;7hn 7hm;7ho 6yi;7hp 6yi;7hq 7hy;7hr 7hq
7hs 5zj;7ht 7hs;7hu ys;7hv 7hu;7hw 7hu;7hx 7hq;7hy 6yi;7hz 6yi;7i0 6yi;7i1 6yi;7i2 6yi;7i3 6yi;7i4 6z5;7i5 7hq;7i6 7hq
7i7 6zb;7i8 71e;7i9 71e;7ia 71e;7ib 71e;7ic 6zb;7id 7ic;7ie 7ic;7if 7ic;7ig 6zb;7ih 7ig;7ii 7ic;7ij 7ic;7ik 7ij
7il 7ij;7im 712;7in 712;7io z1 712;7ip 74e;7iq 74e;7ir 6cm;7is 6cl;7it 6cq;7iu ym;7iv 7iu;7iw 7iv;7ix 7iu;7iy 7ix
7iz 7ix;7j0 7iz;7j1 7ix;7j2 7ix;7j3 7ix;7j4 7ix;7j5 ym;7j6 7iu;7j7 7iu;7j8 7iu;7j9 7iu;7ja 7iu;7jb 7j9;7jc 7iu;7jd 7iu
7je 7iu;7jf 7je;7jg 7jf;7jh 7je;7ji 7jh;7jj 7jh;7jk 7jh;7jl 7jh;7jm 7jl;7jn 7jl;7jo alo;7jp 7jl;7jq 7jh;7jr 7iu
7js 7jr;7jt 7js;7ju 7iu;7jv 7k3;7jw 7jv;7jx 7jv;7jy 7ms;7jz 7iu;7k0 7jz;7k1 7jz;7k2 7jz;7k3 7j6;7k4 7k3;7k5 7j6
7k6 7j6;7k7 7j6;7k8 7j6;7k9 7iu;7ka 7iu;7kb 7ka;7kc 7ka;7kd 7ka;7ke 7iu;7kf 7ke;7kg 7ke;7kh 7ke;7ki 7iu;7kj 7ki
7kk 7ki;7kl 7ki;7km 7ki;7kn 7iu;7ko ym;7kp 7no;7kq 7kp;7kr 7jv;7ks 7m5;7kt 7ks;7ku 7k3;7kv 7ju;7kw 7ju;7kx 7jw;7ky 7k3
7kz 7iu;7l0 7kz;7l1 7kz;7l2 7iu;7l3 7l2;7l4 7kz;7l5 7kz;7l6 7jd;7l7 7jr;7l8 7l7;7l9 7iu;7la 7l9;7lb ym;7lc 7l9;7ld 7l9
7le 7l9;7lf 7ld;7lg 7jd;7lh 7jd;7li 7jd;7lj 7li;7lk 7jd;7ll 7lk;7lm 7lk;7ln 7lk;7lo 7lk;7lp 7lg;7lq 7lp;7lr 7lg
7ls 7lg;7lt 7lp;7lu 7lt;7lv 7lp;7lw 7jd;7lx 7lk;7ly 7lk;7lz 7lk;7m0 7iu;7m1 7m0;7m2 7mb;7m3 7mb;7m4 7sn;7m5 7jr
7m6 7tn;7m7 7tn;7m8 7tn;7m9 7nn;7ma 7m0;7mb 7je;7mc 7mb;7md 7mb;7me 7md;7mf 7mb;7mg 7iu;7mh 7mg;7mi 7iu;7mj 7k3
7mk 7k3;7ml 7k3;7mm 7jr;7mn 7ms;7mo 7ms;7mp 7ms;7mq 7mp;7mr 7mq;7ms 7iu;7mt 7no;7mu 7no;7mv 7no;7mw 7iu;7mx 7iu
7my 7mx;7mz 7mx;7n0 7mz;7n1 7ni;7n2 7ni;7n3 7ni;7n4 7ni;7n5 7n7;7n6 7n5;7n7 7ki;7n8 7ni;7n9 7ni;7na 7ni;7nb 7ku 7ni
7nc 7ni;7nd 7ki;7ne 7ki;7nf 7ki;7ng 7ki;7nh 7ki;7ni 7ki;7nj 7lj;7nk 7jv;7nl 7iu;7nm 7ux;7nn 7jr;7no 7jr;7np 7no
7nq 7jr;7nr 7jr;7ns 7nx;7nt 7ns;7nu 7jr;7nv 7jr;7nw 7nv;7nx 7jr;7ny 7k9;7nz 7k9;7o0 7iu;7o1 7nn;7o2 7km;7o3 7o2
7o4 7o2;7o5 7kz;7o6 7o0;7o7 7je;7o8 7o7;7o9 7mm;7oa 7o9;7ob 7o9;7oc 7kz;7od 7oe;7oe 7iu;7of 7oe;7og 7oe;7oh 7ns
7oi 7km;7oj 7tm;7ok 7tm;7ol 7iu;7om 7sp;7on 7iu;7oo 7iu;7op 7oo;7oq 7oo;7or 7oq;7os 7tm;7ot 7tm;7ou 7tm;7ov 7pw
7ow 7pw;7ox 7ol;7oy 7pw;7oz 7ol;7p0 7ol;7p1 7pw;7p2 7pw;7p3 7ol;7p4 7ol;7p5 7pw;7p6 7pw;7p7 7ol;7p8 7ol;7p9 7pw
7pa 7pw;7pb 7pw;7pc 7ol;7pd 7pw;7pe 7pw;7pf 7pw;7pg 7ol;7ph 7pw;7pi 7ol;7pj 7pw;7pk 7ol;7pl 7pw;7pm 7pw;7pn 7ol
7po 7pw;7pp 7pw;7pq 7pw;7pr 7ol;7ps 7pw;7pt 7pw;7pu 7ol;7pv 7ol;7pw 7ol;7px 7ol;7py 7ol;7pz 7ol;7q0 7ol;7q1 7ol
7q2 7ol;7q3 7pw;7q4 7pw;7q5 7pw;7q6 7ol;7q7 7ol;7q8 7pw;7q9 7pw;7qa 7pw;7qb 7pw;7qc 7ol;7qd 7ol;7qe 7pw;7qf 7pw
7qg 7pw;7qh 7pq;7qi 7ol;7qj 7ol;7qk 7ol;7ql 7pw;7qm 7ol;7qn 7ol;7qo 7pk;7qp 7ol;7qq 7ol;7qr 7ol;7qs 7ol;7qt 7ol
7qu 7ol;7qv 7iu;7qw 7qv;7qx 7iu;7qy 7r3;7qz 7o2;7r0 7qz;7r1 7km;7r2 7r1;7r3 7r1;7r4 7r1;7r5 7r3;7r6 7r1;7r7 7kd
7r8 7kd;7r9 7kd;7ra 7ms;7rb 7mq;7rc 7mq;7rd 7mq;7re 7mq;7rf 7kl;7rg 7nh;7rh 7nh;7ri 7kr;7rj 7iu;7rk 7rj;7rl 7rj
7rm 7rj;7rn 7rj;7ro 7rj;7rp 7ra;7rq 7ra;7rr 7nq;7rs 7nq;7rt 7nq;7ru 7nq;7rv 7iu;7rw 7rv;7rx 7nx;7ry 7jr;7rz 7iu
7s0 7rz;7s1 7s2;7s2 7rz;7s3 7rz;7s4 7rz;7s5 7ns;7s6 7ns;7s7 7of;7s8 7sa;7s9 7s8;7sa 7jr;7sb 7n7;7sc 7kz;7sd 7sc
7se 7no;7sf 7sg;7sg 7jr;7sh 7sg;7si 7sg;7sj 7jr;7sk 7jr;7sl 7nx;7sm 7sn;7sn 7nx;7so 7sn;7sp 1ic;7sq yt;7sr 7sq;7ss 7sq
7st 7oi;7su 7j6;7sv 7su;7sw 7su;7sx 7r1;7sy 7kr;7sz 7sa;7t0 7o2 7km;7t1 7iu;7t2 7t1;7t3 7iu;7t4 7t3;7t5 7r1;7t6 7ka
7t7 7r1;7t8 7n7;7t9 7r1;7ta 7t9;7tb 7nh;7tc 7tb;7td 7ki;7te 7tb;7tf 7sa;7tg 7sn;7th 7mm;7ti 7mm;7tj 7tp;7tk 7tj
7tl 7km;7tm 7km;7tn 7km;7to 7km;7tp 7km;7tq 7nh;7tr ym;7ts 7tr;7tt 7ts;7tu 7ts;7tv 7tu;7tw 7ts;7tx 7tr;7ty 7tr;7tz 7ty
7u0 7ty;7u1 7u0;7u2 7ty;7u3 7ty;7u4 7ty;7u5 7ty;7u6 7ty;7u7 7ty;7u8 ym;7u9 7u8;7ua 7u8;7ub 7u9;7uc 7u8;7ud 7u8;7ue 7u8
7uf 7ue;7ug 7ue;7uh 7ug;7ui 7ue;7uj 7u8;7uk 7uj;7ul 7u8;7um 7u8;7un 7uq;7uo 7u9;7up 7ug;7uq 7u8;7ur 7ux;7us 7uq
7ut 7u8;7uu 1uo;7uv 7u8;7uw 7uv;7ux 7je 7l2;7uy 7ux;7uz 7ux;7v0 7ux;7v1 7ux;7v2 7je 7kz;7v3 7iu;7v4 7v2;7v5 7v2
7v6 7v2;7v7 7iu;7v8 7iu;7v9 7md;7va yi;7vb yi;7vc yi;7vd yi;7ve yi;7vf 7ve;7vg 7ve;7vh 7ve;7vi 7vh;7vj yi;7vk 7vj
7vl 7vk;7vm yi;7vn yi;7vo yi;7vp yi;7vq yi;7vr 7vq;7vs 7vr;7vt 7vq;7vu 7vq;7vv 7vu;7vw 7vq;7vx 7vq;7vy 7vx;7vz 7vx
7w0 yi;7w1 7vq;7w2 7vq;7w3 7vq;7w4 7vq;7w5 7vq;7w6 yi;7w7 7w6;7w8 7w7;7w9 7w6;7wa 7w9 81y;7wb 7w6;7wc 7wb;7wd 7wb
7we 7w6;7wf yi;7wg yi;7wh 7wf;7wi 7wh;7wj 7wh;7wk 7wf;7wl 7wk;7wm 7wk;7wn yi;7wo 7wn;7wp 7wn;7wq 7wn;7wr 7wn;7ws 7wn
7wt 7wn;7wu 7wt;7wv 7wn;7ww 7wv;7wx 7wn;7wy 7wx;7wz 817;7x0 yi;7x1 7x0;7x2 7x1;7x3 7x0;7x4 7x0;7x5 7x0;7x6 7x0;7x7 7x6
7x8 7x6;7x9 yi;7xa 7x9;7xb yi;7xc 81t;7xd c0h;7xe 7xc;7xf yi;7xg 7xf;7xh 7xg;7xi 7xg;7xj 7xf;7xk yi;7xl 7xk;7xm 7xk
7xn 7xm;7xo 7xm;7xp 7xm;7xq yi;7xr 7xq;7xs 7xq;7xt yi;7xu 7xt;7xv yi;7xw 7xv;7xx 7xw;7xy 7xv;7xz 7xv;7y0 yi;7y1 7y0
7y2 7y1;7y3 7y1;7y4 7y1;7y5 yi;7y6 yi;7y7 7y6;7y8 yi;7y9 7y8;7ya 7y8;7yb 7y9;7yc yi;7yd 7yc;7ye 7yc;7yf 7ye;7yg 7yc
7yh 7yc;7yi 7yc;7yj 7yc;7yk yi;7yl 7yk;7ym 7yk;7yn 7ym;7yo 7ym;7yp 7vb;7yq 7yr;7yr 7yp;7ys 7yp;7yt 7yp;7yu 7yp;7yv 7yu
7yw 7yu;7yx 7yu;7yy 7yu;7yz 7vb;7z0 7yz;7z1 7yz;7z2 7yz;7z3 7yz;7z4 7yz;7z5 7vb;7z6 7yz;7z7 7z6;7z8 7z6;7z9 7z8
7za 7z6;7zb 7yz;7zc 7zb;7zd 7yz;7ze 7vb;7zf 7ze;7zg 7ze;7zh 7ze;7zi 7ze;7zj 7ze;7zk 7ze;7zl 7ze;7zm yi;7zn 7zm;7zo 7zn
7zp yi;7zq 7vb;7zr 7zq;7zs 7zq;7zt 7zs;7zu 7zq;7zv 7zu;7zw 7zr;7zx 7zp;7zy 7zx;7zz 7zp;800 7zp;801 7zp;802 801;803 7zp
804 803;805 803;806 803;807 yi;808 807;809 807;80a 809 7z6;80b 809;80c 80f;80d 807;80e 807;80f 807;80g 80i;80h 80f
80i 807;80j 80i;80k 80j;80l 80j;80m 7z6;80n 807;80o 80n;80p 80n;80q 80n;80r 80n;80s 7vx;80t 80s;80u 80t;80v 80u
80w 80t 7yu;80x 80t;80y 80x;80z yi;810 80z;811 80z;812 yi;813 812;814 812;815 814;816 812;817 7vb;818 817;819 817
81a 817;81b yi;81c 81b;81d 817;81e 817;81f 7vb;81g 81f;81h 81g;81i 81g;81j 81g;81k 81j;81l 81j;81m 81l;81n 81l;81o 81f
81p yi;81q 7yp;81r 81p;81s 81r;81t yi;81u 81t;81v 81t;81w 81u;81x 81u;81y yi;81z 81y;820 81z;821 ckq;822 82k;823 82k
824 ya;825 824;826 824;827 826;828 824;829 824;82a 824;82b 82m;82c 824;82d ya;82e 82d;82f 82d;82g 82f;82h 82f;82i 82d
82j 82d;82k ya;82l ya;82m 82k;82n 82m;82o 82m;82p 82m;82q 82m;82r 82m;82s 82m;82t 82m;82u 82m;82v 82m;82w ys;82x 82w
82y 82w;82z 82x;830 823;831 84b;832 87d;833 823;834 833;835 823;836 823;837 822;838 822;839 822;83a 838;83b 822
83c 821;83d 838;83e 838;83f 838;83g 82k;83h 822;83i 83g;83j 83g;83k 83g;83l 379;83m 823;83n 821;83o 83n;83p 821
83q 83p;83r 83p;83s 83r;83t 83r;83u 83p;83v 822;83w 83v;83x 83v;83y 83v;83z 822;840 84b;841 840;842 841;843 842
844 842;845 841;846 841;847 841;848 840;849 841;84a 821;84b 821;84c 82k;84d 84b;84e 84b;84f 84b;84g 84b;84h 84b
84i 84b;84j 84b;84k 84i;84l 84b;84m 84b;84n 84b;84o 84b;84p 84b;84q 823;84r 84b;84s 84b;84t 84b;84u 84b;84v 84b
84w 84b;84x 84b;84y 84b;84z 84b;850 84b;851 84x;852 cgp;853 84b;854 885;855 821 82d;856 855;857 855;858 8u7;859 855
85a 855;85b 855;85c 855;85d 855;85e 85d;85f 83r;85g 823;85h 85g;85i 85g;85j 85g;85k 821;85l 85k;85m 85l;85n 85m
85o 85l;85p 85l 82d;85q c9o;85r 823;85s 85l;85t 85l;85u 85l;85v 85u;85w 85l;85x 85m;85y 85m;85z 85m;860 874;861 85l
862 85l;863 85l;864 85k avr;865 85k avr;866 865;867 865 avr;868 865;869 85k avr;86a 869;86b 869;86c 869;86d 85k avr
86e 85k avr;86f 85k avr;86g 85k avr;86h 85k avr;86i 85k avr;86j 85k avr;86k avu;86l avu;86m avu;86n 821;86o 821
86p 821;86q 821;86r 821;86s 821;86t 84b;86u 821;86v 821;86w 821;86x 821;86y 821;86z 821;870 86o;871 ya;872 871;873 871
874 82d;875 874;876 874;877 874;878 874 82d;879 871;87a 871;87b 871;87c 823;87d 82d;87e 87d;87f 87d;87g 87d;87h 87e
87i 87e;87j 832;87k 87d;87l 87d;87m 82d;87n 82d 884;87o 82d;87p 82d;87q 82d 821;87r 87q 87t;87s 82d 821;87t 87d
87u 87d;87v 87d;87w 885;87x 885;87y 5fs;87z 822;880 823;881 823;882 823;883 823;884 ya cih;885 82d;886 885;887 885
888 88b;889 88b;88a 884 39k;88c 88a;88d 88c;88e 88c;88f 88a;88g 88a;88h 88g;88i 88g;88j 88g;88k 88g;88l 88g;88m 88g
88n 88g;88o 88g;88p 88a;88q 88p;88r 88p;88s 88r;88t 88p;88u 88t;88v 88t;88w 88g;88x 88a;88y 884;88z 88a;890 88a
891 88a;892 88a;893 88a;894 88a;895 88a;896 884;897 82d;898 884;899 884;89a 884;89b 884;89c 884;89d avs;89e 884
89f 88a;89g 884;89h 87e;89i 821;89j yo;89k 89j;89l 89j;89m yo;89n 89m;89o 89m;89p 89m;89q 89m;89r 89m;89s 89m;89t 89m
89u 89m;89v 89m;89w 89m;89x 89m;89y 89m;89z 89m;8a0 89m;8a1 89m;8a2 89m;8a3 89m;8a4 89m;8a5 89m;8a6 89m;8a7 89u
8a8 89m;8a9 yo;8aa 8a9;8ab 8a9;8ac 8a9;8ad 8a9;8ae 8a9;8af 8a9;8ag 8a9;8ah 8a9;8ai 8a9;8aj 8ai;8ak 8a9;8al 8a9;8am 8a9
8an 8a9;8ao 8a9;8ap yo;8aq 8ao;8ar 8aq;8as 8aq;8at 8aq;8au 8at;8av 8ao;8aw 8a9;8ax 8a9;8ay 8aw;8az 8aw;8b0 8az;8b1 8a9
8b2 8b1;8b3 yo;8b4 8b3;8b5 8bl;8b6 yo;8b7 89m;8b8 yo;8b9 yo;8ba yo;8bb yo 8h2;8bc yo;8bd 8bc;8be 8ep;8bf 8bc;8bg 8be
8bh 8be;8bi 8be;8bj 8be;8bk 8bn;8bl 89m;8bm yo;8bn yo;8bo 8bn;8bp 8bn;8bq 8a9;8br 8bn;8bs 8bn;8bt 8a9;8bu 8a9;8bv 8a9
8bw 8cn;8bx yo;8by 8bx;8bz 8bs;8c0 8bn;8c1 8cn;8c2 8bn;8c3 8bn;8c4 8cn;8c5 8cn;8c6 8bd;8c7 8bd;8c8 yo;8c9 yo;8ca yo
8cb 8cc;8cc yo;8cd 8c9;8ce 8c9;8cf 8a9;8cg xy;8ch yo;8ci yo;8cj 8ch;8ck yo;8cl yo;8cm yo;8cn 8a9;8co 8a9;8cp 8co
8cq 8cn;8cr 8co;8cs xw;8ct 8cs;8cu yo;8cv yl 8cs;8cw yl 8cs;8cx 8cs;8cy 8co;8cz 8cn;8d0 8a9;8d1 8d0;8d2 yo;8d3 8d2
8d4 8d2;8d5 8d2;8d6 8d5;8d7 8d5;8d8 8d5;8d9 8d5;8da 8g8;8db 8d2;8dc 8db;8dd 8d2;8de 8dd;8df 8dd;8dg 8dq;8dh 8dq
8di 8dq;8dj 8db;8dk 8dl;8dl 8dm;8dm 8dq;8dn 8dq;8do 8dq;8dp 8dq;8dq 8dd;8dr 8dj;8ds 8dm;8dt 8ds;8du 8ds;8dv 8dm
8dw 8d2;8dx 8a9;8dy 8a9;8dz 8dd;8e0 8dq;8e1 8dz;8e2 8dz;8e3 8db;8e4 8db;8e5 8dz;8e6 8bl;8e7 8bl;8e8 8hc;8e9 8h2
8ea 8hc;8eb 8hc;8ec 8hc;8ed 8hc;8ee 8hc;8ef 8db;8eg 8b3;8eh 8ef;8ei 8b3;8ej 8n2;8ek 8eh;8el 8ef;8em yo;8en 8em yo
8eo 8en;8ep 8bc;8eq yo;8er yo;8es yo;8et yo;8eu yo;8ev yo;8ew yo;8ex 8b6;8ey 8o5;8ez 8ey;8f0 8ey;8f1 8ey;8f2 8f3
8f3 8i5;8f4 8f3;8f5 8f3;8f6 8f3;8f8 8h2;8f9 8d2;8fa 8f9;8fb 8ef;8fc 8ef;8fd 8ef;8fe 8fd;8ff 8ey;8fg 8gc;8fh 8a9
8fi 8be;8fj 8bi;8fk 8bi;8fl 8bi;8fm yo;8fn 8fm;8fo 8fr;8fp 8fo;8fq 8fr;8fr 8fs;8fs 8bn;8ft 8b3;8fu 8ft;8fv 8ft;8fw 8pk
8fx 89m;8fy 8g0;8fz 8bl;8g0 8h2;8g1 8g0;8g2 8h2;8g3 8lb;8g4 8lb;8g5 8a9;8g6 8a9;8g7 8lb;8g8 8d5;8g9 yo;8ga 89m;8gb 89m
8gc yo;8gd 8bl;8ge 8bl;8gf 8bn;8gg 8bn;8gh 8gg;8gi 8gg;8gj 8gg;8gk 8gf;8gl 8gf;8gm 8h5;8gn 8gf;8go 8gf;8gp 8gf;8gq 8bn
8gr 8gs;8gs 8dj;8gt 8d2;8gu 8gt;8gv 8d2;8gw 8d2;8gx 8pb;8gy 8gv;8gz 8cn;8h0 8gx;8h1 8gt;8h2 8d2;8h3 8h2;8h4 8h2
8h5 8hb;8h6 8hb;8h7 8m5;8h8 8h2;8h9 8hb;8ha 8q4;8hb 8d2;8hc 8h2;8hd 8hb 8m5;8he 8hb;8hf 8h2;8hg 8hf;8hh 8b3;8hi 8h2
8hj 8h2;8hk 8h2;8hl 8h2;8hm 8h2;8hn 8h2;8ho 8ec;8hp yo;8hq 8h2;8hr 8h2;8hs 8hq 8h2;8ht 8hq;8hu 8hq;8hv 8hq;8hw 8d2
8hx 8h2;8hy 8he;8hz 8jc;8i0 8h2;8i1 8h2;8i2 8nh;8i3 8h2;8i4 8p1;8i5 8h2;8i6 8bn;8i7 8gc;8i8 8i7;8i9 8i6;8ia 8gc
8ib 8ia;8ic 8id;8id 8bn;8ie 8lb;8if 8id;8ig 8id;8ih 8id;8ii 8ih;8ij 8bn;8ik 8bn;8il 8id;8im 8id;8in 8d4;8io 8d4
8ip 8d4;8iq 8io;8ir 8fs;8is 8io;8it 8io;8iu 8bs;8iv 8d4;8iw 8iv;8ix 8d2;8iy 8d4;8iz 8d4;8j0 8iz;8j1 8bn;8j2 8j1
8j3 8bn;8j4 8bn;8j5 yo;8j6 8j5;8j7 8j6;8j8 8j6;8j9 8ja;8ja 8cn;8jb 8cn;8jc 8h2;8jd 8jc;8je 8d4;8jf 8je;8jg 8bl;8jh 8bl
8ji yo;8jj 8d2;8jk 8d2;8jl 8d2;8jm 8d2;8jn 8jm;8jo 8d2;8jp 8d2;8jq 8id;8jr 8j5;8js 8j6;8jt 8bn;8ju 8jt;8jv 8ju;8jw 8jt
8jx 8jy;8jy 8jt;8jz 8jt;8k0 8jz;8k1 8jt;8k2 8bn;8k3 8jt;8k4 8d2;8k5 8k4;8k6 8k4;8k7 8d2;8k8 8j5;8k9 89k;8ka 8k9
8kb 89k;8kc 8kb;8kd 8a9;8ke 8a9;8kf 8h2;8kg 8d4;8kh 8h2;8ki 8gf;8kj 8cn;8kk 8h2;8kl 8h2;8km 8hc;8kn 8bn;8ko 8h2
8kp 8h2;8kq 8gf;8kr 8h2;8ks 8h2;8kt 8b3;8ku 8db;8kv 8ku;8kw 8b3;8kx 8db;8ky 8ku;8kz 8db;8l0 8ku;8l1 8ku;8l2 8b3
8l3 8l2;8l4 8db;8l5 8b3;8l6 8b6;8l7 8l6;8l8 8a9;8l9 8a9;8la 8a9;8lb 8d2;8lc 8lb;8ld 8h2;8le 8ld;8lf 8h2;8lg 8g0
8lh 8bn;8li 8lh;8lj 8lh;8lk 8lh;8ll 8lh;8lm 8lh;8ln 8bn;8lo 8h2;8lp 8lo;8lq 8fs;8lr 8fr;8ls 8fr;8lt 8fs;8lu 8fr
8lv 8lm;8lw 8lx;8lx 8h2;8ly 8d2;8lz 8lx;8m0 8lj;8m1 8hb;8m2 8fs;8m3 8a9;8m4 8a9;8m5 8h2;8m6 8h2;8m7 8m5;8m8 8dg
8m9 8bn;8ma 8h2;8mb yo;8mc yo;8md 8mi;8me 8mi;8mf 8mg;8mg 8mi;8mh 6bu 8mg;8mi 8pk;8mj yo;8mk yo;8ml 89m;8mm yo;8mn 89j
8mo 8q9;8mp 8q9;8mq 8b3;8mr 8mq;8ms 8mq;8mt 8lb;8mu 8bn;8mv 89m;8mw 8d2;8mx 8q6;8my 8q6;8mz 8q6;8n0 8q6;8n1 8ft
8n2 8b3;8n3 8lw;8n4 8ln;8n5 8ln;8n6 8n4;8n7 8m9;8n8 8bl;8n9 8n8;8na 8n8;8nb 8bl;8nc 8n8;8nd 8n8;8ne 8h2;8nf 8h2
8ng 8ne;8nh 8h2;8ni 8h2;8nj 8h2;8nk 8b3;8nl 8m5;8nm 8hb;8nn 8nm;8no 8nm;8np 8hb;8nq 8a9;8nr 8nq;8ns 8nq;8nt yo;8nu 8a9
8nv 8a9;8nw 8c8;8nx 8b3;8ny 8i5;8nz 89m;8o0 8a1;8o1 8d2;8o2 8o1;8o3 8o1;8o4 8d2;8o5 8b3;8o6 8h2;8o7 8h2;8o8 8h2
8o9 8hd;8oa 8db;8ob 8oa;8oc 8d4;8od 8a9;8oe 8od;8of 8od;8og 8bn;8oh 8h2;8oi 8h2;8oj 8ku;8ok 8db;8ol 8b3;8om 8b3
8on 8b3;8oo 8b3;8op 8lx;8oq 8bn;8or 8js;8os 8js;8ot 8a9;8ou yn ym 8a9;8ov 8ln;8ow 8an;8ox 8db;8oy 8m5;8oz 8bl;8p0 8a9
8p1 89j;8p2 yn ym 8a9;8p3 yn ym 8a9;8p4 yn ym 8a9;8p5 yn ym 8a9;8p6 8pa;8p7 8p6;8p8 8bn;8p9 yn ym 8a9;8pa 8p1;8pb 8p1
8pc 8pb;8pd 8pb;8pe 8pd;8pf 8pb;8pg 89k;8ph 8a9;8pi 8pk;8pj 8pk;8pk yo;8pl 8pk;8pm 8pk;8pn 8pk;8po 8bl;8pp 8a9;8pq 8pp
8pr 8pq;8ps 8pp;8pt 8pp;8pu 8pp;8pv 8pp;8pw 8pv;8px 8pq;8py 8pp;8pz 8pp;8q0 8hb;8q2 8a9;8q3 8q2;8q4 8ft;8q5 89j
8q6 8q5;8q7 8q6;8q8 8q6;8q9 8q6;8qa 8q6;8qb 8q6;8qc 8qb;8qd 8qb;8qe 8my;8qf 89k;8qg 8a9;8qh 8a9;8qi 8nq;8qj 8a9;8qk yo
8ql 8qk;8qm 8qk;8qn 8qk;8qo 8qk;8qp 8qk;8qq 8qk;8qr 8qk;8qs 8qk;8qt 8qk;8qu 89m;8qv 8bl;8qw 8bn;8qx 8jt;8qy 8dj
8qz 8qk;8r0 8b3;8r1 8b3;8r2 8d2;8r3 8d2;8r4 8d2;8r5 8p1;8r6 8p1;8r7 yj;8r8 yj;8r9 8wm;8ra 8wd;8rb 8x9;8rc 8ra;8rd 8u9
8re 8wm;8rf 8wm;8rg 8y8;8rh 8ri;8ri 8x9;8rj 8x8;8rk 8ri;8rl 8x9;8rm yl yj;8rn 8s8;8ro 8xu;8rp 8x9;8rq 8x9;8rr 8x9
8rs 8z2 yo;8rt 8z2;8ru 8wd;8rv 8wm;8rw 8rv;8rx 8rv;8ry 8rv;8rz 8x8;8s0 8x8;8s1 8t6;8s2 8yw;8s3 8rv;8s4 8yo;8s5 8s4
8s6 8s7;8s7 8x8;8s8 8ug;8s9 8s8;8sa 8x9;8sb 8sa;8sc 8s9;8sd 8wt;8se 8u6;8sf 8y8;8sg 8ul;8sh 8sm;8si 8x9;8sj 8yo
8sk 8y8;8sl 8wm;8sm 8ri;8sn 8sl;8so 8sl;8sp 8tg;8sq 8x9;8sr 8tg;8ss 8tg;8st 8y3;8su 8x9;8sv 8ik;8sw 8tg;8sx 8tg
8sy 8z2;8sz 8tg;8t0 8x9;8t1 8yg;8t2 8sm;8t3 8wm;8t4 8ri;8t5 8ul;8t6 8tg;8t7 8x8;8t8 8tg;8t9 yj;8ta 8wm;8tb 8wm;8tc 8tg
8td 8tg;8te 8y8;8tf 8x9;8tg 8x9;8th 8tg;8ti 8tg;8tj 8tg;8tk 8yb;8tl 8x8;8tm 8x9;8tn 8tm;8to 8tm;8tp 8tm;8tq 8r9
8tr 8tq;8ts 8x4;8tt 8x4;8tu yj;8tv yj;8tw yj;8tx yj;8ty yj;8tz yj;8u0 yj;8u1 8uz;8u3 8x9;8u4 yj;8u5 8x8;8u6 8s8
8u7 8ug;8u8 8u7;8u9 8x9;8ua 8u7;8ub 8u9;8uc 8u9;8ud 8uc;8ue 8u9;8uf yj;8ug 8x8;8uh 8ug;8ui 8y8;8uj 8xu;8uk 8x9;8ul 8z2
8um 8z2;8un 8z2;8uo 8z2;8up 6yw;8uq 8s4;8ur 8wp;8us 8y8;8ut 8wm;8uu 8x2;8uv 8u9;8uw 8ri;8ux 8ri;8uy 8x8;8uz 8x9;8v0 yj
8v1 yj;8v2 8yw;8v3 8yw;8v4 8wh;8v5 yj;8v6 yj;8v7 8zj;8v8 8tg;8v9 8v8;8va 8yo;8vb 8x8;8vc 8va;8vd 8vb;8ve yj;8vf 8tg
8vg 8vf;8vh 8yb;8vi 8t6;8vj 8uv;8vk 8ul;8vl 8x8;8vm 8u6;8vn 8s8;8vo 8ug;8vp bl1;8vq yj;8vr bl1;8vs 8tg;8vt 8vo;8vu 8wm
8vv 8vo;8vw 8y8;8vx 8wm;8vy 8wd;8vz 8wd;8w0 8s8;8w1 8w0;8w2 8w0;8w3 8yo;8w4 8x8;8w5 8w4;8w6 8wt;8w7 8z2;8w8 8vf
8w9 8z2;8wa 8z2;8wb 8u9;8wc 8z2;8wd yj;8we 8wd;8wf 8wd;8wg 8wd;8wh 8yw;8wi 8wh;8wj 8z2;8wk 8z2;8wl 8wk;8wm yj;8wn 8wo
8wo 8wm;8wp 8wm;8wq 8wo;8wr 8wo;8ws 8wo;8wt 8wo;8wu 8wo;8wv 8wo;8ww 8wo;8wx 8wo;8wy 8wo;8wz 8y2;8x0 8y8;8x1 8tg
8x2 8tg;8x3 8x8;8x4 8vo;8x5 8z2;8x6 8s4;8x7 8x6;8x8 yj;8x9 yj;8xa 8x9;8xb 8ri;8xc bl1;8xd 8tg;8xe 8wm;8xf 8xe;8xg 8ri
8xh 3ix;8xi 8ri;8xj 8y3;8xk 8xj;8xl 8ri;8xm 8ri;8xn 8xj;8xo 8xn;8xp 8yw;8xq 8ri;8xr 8xq;8xs 8ri;8xt 8ri;8xu 8x9
8xv 8xu;8xw 8z2;8xx 8ri;8xy 8xx;8xz 8xj;8y0 8xz;8y1 8zj;8y2 8yb;8y3 8ri;8y4 8ri;8y5 8x8;8y6 8y5;8y7 6yw;8y8 8z2
8y9 8tg;8ya 8yw;8yb 8ri;8yc 8x8;8yd 8x8;8ye 8x9;8yf 8wo;8yg 8tg;8yh 8wo;8yi 8vl;8yj 8yi;8yk 8yi;8yl 8yi;8ym 8x9
8yn 8yo;8yo 8s8;8yp 8yw;8yq 8y8;8yr 8x9;8ys 8u7;8yt 8s4;8yu 8yt;8yv 8x8;8yw 8wm;8yx 8tg;8yy 8yx;8yz 8tg;8z0 8tg
8z1 8x9;8z2 8x9;8z3 8z2;8z4 8z2;8z5 8z2;8z6 8z2;8z7 8wo;8z8 8xx;8z9 8uh;8za yj;8zb yj;8zc 8wd;8zd 8zc;8ze 8zc;8zf 8zc
8zg yj;8zh 6yw 8ua;8zi 6yw 8ua;8zj 8z2;8zk 8wm;8zn 8yw;8zo 8rz;8zp 8rz;8zq 8zp;8zr 8tg;8zs 8tg;8zu 8t6;8zx 8x9;901 8zz
906 yf;907 906;908 yf;909 yf;90a yf;90b yf;90c 90b;90d yf;90e yf;90f 90e;90g 90e;90h yf;90i 90h;90j 95a;90l y3;90m 93x
90n 940;90o 93o;90p 961 3zh;90q 93i;90r 96w;90s 965;90t 96w;90u 96w;90v 94g;90w 95d;90x 94w;90y 91a;90z 93b;910 94w
911 8yi;912 953;914 93a;915 964;916 xy;917 96u;918 90s;919 xy;91a xw;91b 944;91c 944;91d 96e;91e 95a;91f 978;91g bln
91h 93p;91i 96e;91j 97t;91k 96w;91l 943;91m xy;91n xx;91o 93b;91p 91o;91q 92w;91s 91a;91t 929;91u cg9;91v 93b;91w 91r
91y 96w;91z 95f;920 94w;921 amp;922 xy;923 xy;924 xy;925 945;926 8sl;927 93v;928 91o;929 95a;92a 91v;92b 8vl;92c xy
92d 96e;92e 92d;92f 944;92g 91x;92h 90v;92i 95d;92j 93b 96o;92k 96w;92l 983;92m 94x;92n 93i;92o 96o;92p 919;92q 91a
92r 92p;92s 965;92u 95e;92v 93a;92w bmf;92x xy;92y 91a;92z bmf;930 929;931 978;932 93a;933 xx;934 95n;935 943;936 91g
937 xx;938 91a;939 943 yo;93a 95d;93b xx;93c 93b;93d c9r;93e 93d;93f c9r;93g 95a;93h 91a;93i 97t;93j 91s;93k xx
93l 94x;93m 96w;93n 966;93o 95a;93p 94w;93q 97t;93r xy;93s 95d;93t xx;93u 93b xx;93v 91a;93w 96e;93x 95e;93y 943
93z 93p;940 93l;941 942;942 91a;943 xx;944 xx;945 943;946 936;947 93o;948 965;949 94w;94a 943;94b 8vl;94c 8x8;94d 944
94e 919;94f 92w;94g xy;94h 94x;94i 94j;94j xy;94k 95e;94l 94i;94m 95q;94n xy;94o 91b;94p xx;94q 95o;94r 90l;94s 94x
94t 96w;94u 93b;94v 95a;94w 93b;94x 93b;94y 97r;94z xw;950 943;951 94z;952 xx;953 xy;954 93s;955 95d;956 955;957 8sl
958 8sl;959 91a;95a bmf;95b amp;95c 93a;95d xw;95e 919;95f yj;95g yj;95h 96e;95i 943;95j 93o;95k 95e;95l 96w;95m 93p
95n 943;95o xy;95p xy;95q 942;95r 93p;95s 91v;95t xy;95u 94x;95v 919;95w xy;95x blf;95y 93b;95z 93o;960 965;961 xx
962 xw;963 90l;964 xx;965 94x;966 93b;967 93b;968 929;969 95a;96a 95a;96b 978;96c 90t;96d 978;96e xy;96f xy;96g 97a
96h 95f;96i xy;96j xy;96k 93a;96l 91a;96m 96r;96n 95d;96o y9;96p 95d;96q 92z;96r 93b;96s 96e;96t 94w;96u ch5;96v 929
96w 93b;96x 936;96y 914;96z 929;970 93b;971 936;972 xy;973 xy;974 973;975 95n;976 95g;977 91s;978 91a;979 92z;97a 95d
97b xy;97c 945;97d 972;97e 8vl;97f 944;97g 94x;97h xy;97i 92c;97j 984;97k 94x;97l 943;97m 95g;97n 94w;97o 94w;97p 944
97q 95c;97r xy;97s xx;97t 94w;97u xw;97v 972;97w 90l;97x 93b;97y 929;97z 94s;980 xx;981 910;982 91a;983 91a;984 xx
985 95a;986 5nu;987 5nu;988 5nu;989 988;98a 5nu;98b 988;98c 988;98d 5nu;98e y3;98f y3;98g y3;98h 64w;98i ab9;98j 98h
98l 64w;98m abm;98n 64w;98o 98n;98p 64w;98q 98p;98r 98p;98s 98z;98t 98z;98u 98t;98w 98z;98x 98z;98y 98z;98z 64w
990 aeh;991 98z;992 98z;993 98h;994 98h;995 994;996 98h;997 5nu;998 y4;999 y4;99a y4;99b y4;99c 9tg;99d y4;99e y4
99f a57;99g y4;99h y4;99i y4;99j y4;99k y4;99l ak0;99m aj8;99n y4;99o 99k;99p y4;99q y4;99r y4;99s y4;99t y4;99u 9l6
99v y4;99w y4;99x aaf;99y y4;99z y4;9a0 y4;9a1 y4;9a2 y4;9a3 y4;9a4 y4;9a5 y4;9a6 y4;9a7 y4;9a8 y4;9a9 y4;9aa y4
9ab ahv;9ac y4;9ad y4;9ae y4;9af y4;9ag y4;9ah y4;9ai y4;9aj y4;9ak y4;9al y4;9am y4;9an y4;9ao 9an;9ap 9an;9aq 9an
9ar y4;9as y4;9at 9as;9au y4;9av y4;9aw y4;9ax 9b6;9ay y4;9az y4;9b0 y4;9b1 9b6;9b2 y4;9b3 9b6;9b4 y4;9b5 y4;9b6 y4
9b7 9b4;9b8 9a2 yo;9b9 9bb;9ba y4;9bb 9ba;9bc 9ba;9bd 9ba;9be y4;9bf y4;9bg y4;9bh y4;9bi 9a2;9bj 9a2 y4;9bk 9a2 y4
9bl 9bi;9bm 9bi;9bn 9bi;9bo 9bi;9bp y4;9bq 9bi;9br 9bi;9bs 9br;9bt 9bi;9bu 9bi;9bv 9a2 y4;9bw 9bi;9bx 9bw;9by 9bi
9bz 9bw;9c0 9bw;9c1 9co;9c2 9a2 y4;9c3 9c2;9c4 9a2 y4;9c5 9co;9c6 9a3;9c7 9bi;9c8 9bi;9c9 9bi;9ca 9a3;9cb 9ca;9cc 9bi
9cd y4;9ce 9bi;9cf 8fx;9cg 8fx;9ch 8fx;9ci 8fx;9cj 8fx;9ck 8fx;9cl 9a2;9cm 9a2 y4;9cn 9a2 y4;9co 9a2;9cp 9a2;9cq 9cp
9cr 9cp;9cs 9cp;9ct 9cp;9cu 9cp;9cv 9cp;9cw 9cp;9cx 9cp;9cy 9cp;9cz 9cp;9d0 9bi;9d1 9d0;9d2 y4;9d3 y4;9d4 y4;9d5 y4
9d6 y4;9d7 y4;9d8 y4;9d9 agl;9da y4;9db 9qy;9dc 9ni;9dd 9fk;9de 9fe;9df 99h;9dg a03;9dh 99z;9di y4;9dj 9km bor;9dk y4
9dl y4;9dm a5r;9dn y4;9do 9dm;9dp 9re;9dq 9ff;9dr a23;9ds 9vb;9dt y4;9du 9vb;9dv 9a6;9dw y4;9dx 99t;9dy y4;9dz 9zo
9e0 9dz;9e1 y4;9e2 9fm;9e3 y4;9e4 9z9;9e5 99h;9e6 aaa;9e7 y4;9e8 9a8;9e9 9s4;9ea 9fe;9eb acn;9ec aaa;9ed 9fn;9ee 9ff
9ef abp;9eg y4;9eh 9fi;9ei 9ph;9ej aet;9ek 9rz;9el a8j;9em 99z;9en 99z;9eo a9a;9ep 9yt;9eq aa8;9er a5g;9es y4;9et aby
9eu 9e3;9ev a42;9ew 99d;9ex a3q;9ey 9rl;9ez 9nl;9f0 9et;9f1 9h1;9f2 99s;9f3 a7s;9f4 9ba;9f5 9ai;9f6 acn;9f7 9f8
9f8 99s;9f9 9sr;9fa a2z;9fb y4;9fc y4;9fd y4 9ag;9fe 9ak;9ff 9ad;9fg ag5;9fh y4;9fi 99n;9fj 9al;9fk 9fe;9fl 9yt
9fm 99z;9fn y4;9fo y4;9fp aa7;9fq 9ak;9fr a43;9fs 9k1;9ft 2i6;9fu a11;9fv 9fi a6w;9fw al3;9fx 9o4;9fy 9re;9fz 9fi a6w
9g0 ahw;9g1 y4;9g2 99h;9g3 9bb;9g4 9ni;9g5 9ik;9g6 9r6;9g7 9fz;9g8 ab1;9g9 add;9ga a43;9gb y4;9gc a5r;9gd 9fz;9ge a42
9gf y4;9gg 9xz;9gh y4;9gi 9fj;9gj 9m7;9gk 9aj;9gl y4;9gm agp;9gn 9fk;9go 9tu;9gp 9a6;9gq 9ag;9gr 9r9;9gs a60;9gt y4
9gu agm;9gv 9te;9gw 99d;9gx a6w;9gy 9ak;9gz aby;9h0 a65;9h1 a7s;9h2 y4;9h3 9ni;9h4 9ak;9h5 alf;9h6 y4;9h7 acn;9h8 al3
9h9 9ak;9ha a1a;9hb 9tu;9hc y4;9hd 99t;9he a9a;9hf 9li;9hg y4;9hh adp;9hi adp;9hj 99g;9hk 9e6;9hl ahw;9hm 9ni;9hn y4
9ho 9ag;9hp 9r7;9hq ab1;9hr a9i;9hs 9l6;9ht 9bk;9hu a11;9hv 9hs;9hw a0z;9hx a11 9a6;9hy 9ni;9hz y4;9i0 9nc;9i1 aey
9i2 a57;9i3 9yt;9i4 a1u;9i5 9t7;9i6 9t7;9i7 air;9i8 9mf;9i9 99s;9ia a11;9ib a73;9ic 9fj;9id 9w8;9ie 9ic;9if 9dk
9ig 9gd;9ih ahw;9ii 9r6;9ij ae8 9lw;9ik 99h;9il a15;9im ajo;9in 9l6;9io 9nu;9ip ajr;9iq 99z;9ir ab1 y4;9is ajx;9it y4
9iu 9gv;9iv 9xz;9iw a75;9ix y4;9iy 9dk;9iz y4;9j0 a7s;9j1 9m5;9j2 a23;9j3 a73;9j4 a23;9j5 9a8;9j6 y5;9j7 y4;9j8 9h1
9j9 9nt;9ja a42;9jb 9nc;9jc 9r6;9jd 9ai;9je 9q4;9jf 9u4 al3;9jg 999;9jh 9xc;9ji ago;9jj 9s4;9jk ae8;9jl ae8;9jm y4
9jn a7s;9jo y4;9jp 9x5;9jq 999;9jr a0u;9js 99t;9jt aar;9ju aaa;9jv 9a9;9jw 999;9jx 9kk;9jy aem;9jz aby;9k0 y4;9k1 a43
9k2 y4;9k3 9p5;9k4 9kk;9k5 ahv;9k6 add;9k7 9o4;9k8 9o8;9k9 ajo;9ka aht;9kb y4;9kc 99k;9kd 9ac;9ke 9kd;9kf 99d;9kg 9f8
9kh 9f8;9ki 9wo;9kj ahy;9kk 9yw;9kl ad2;9km 9a8;9kn 9km;9ko 9r6;9kp 9l7;9kq 9sr;9kr ahc;9ks 9a8;9kt a0y;9ku 9ff
9kv aih;9kw 9ff;9kx 9ff;9ky 9ak;9kz y4;9l0 ag0;9l1 a23;9l2 aag;9l3 aee;9l4 9x5;9l5 9yh;9l6 y4;9l7 a5r;9l8 9dm;9l9 aar
9la 9a8;9lb a23;9lc a23;9ld acn;9le alb;9lf 9ds;9lg a1u;9lh a1u;9li ae5;9lj a75;9lk a5a;9ll 9t7;9lm 9ai;9ln a31;9lo y4
9lp 9li;9lq 9ik;9lr 9j9;9ls a31;9lt 9ky;9lu 9ks;9lv 9dc;9lw agp aej;9lx a7s;9ly y4;9lz 9t7;9m0 9lz;9m1 9zi;9m2 9dk
9m3 9fm;9m4 ajp;9m5 999;9m6 a1u;9m7 9pp;9m8 9bb;9m9 9bb;9ma 9ni;9mb 9z8;9mc a73;9md 9ad;9me 9i8;9mf y4;9mg a6w;9mh add
9mi alb;9mj y4;9mk a1z;9ml a7y;9mm 9al;9mn 9ak;9mo 9mn;9mp a4g;9mq y4;9mr al3;9ms 9xy;9mt a3m;9mu y4;9mv 9yh;9mw 9e2
9mx agn;9my a08;9mz 9ac;9n0 9mz;9n1 99k;9n2 9fk;9n3 9yt;9n4 9w0;9n5 99a;9n6 a5r;9n7 9n4;9n8 a42 9se;9n9 ae0;9na 99v y4
9nb 9qv;9nc 9ak;9nd 99s;9ne a85;9nf y4;9ng y4;9nh adp;9ni 9al;9nj y4;9nk y4;9nl 9rl;9nm a85;9nn 9s4;9no a3q;9np 9sp
9nq 9sp;9nr 99r;9ns 9km;9nt 99t;9nu 99m;9nv y4;9nw aal;9nx y4;9ny a63;9nz 9s6;9o0 9s5;9o1 9s4;9o2 9tu;9o3 al3;9o4 a5r
9o5 y4;9o6 a11;9o7 99a;9o8 9a6;9o9 9ll;9oa 9k1 9a0;9ob 9wz;9oc 9km bor;9od a42;9oe y4;9of y4;9og 9a1;9oh y4;9oi 9du
9oj 9j8;9ok 9r1;9ol 9al;9om 9f8;9on aaa;9oo a75;9op y4;9oq 9a8;9or 9e3;9os a75;9ot 9dn;9ou y4;9ov 9r6;9ow ahc;9ox a85
9oy 9ag;9oz 9xz;9p0 9fe;9p1 9z8;9p2 9e6;9p3 9zi;9p4 ab9;9p5 9yt;9p6 a6q;9p7 9aj;9p8 y4;9p9 a73;9pa 9xy;9pb 9nx;9pc 99s
9pd 9gq;9pe ada;9pf aep;9pg alc;9ph a42;9pi 9aa;9pj 9du;9pk agn;9pl a1u;9pm 9sp;9pn 9yw;9po ago;9pp y4;9pq ago;9pr a85
9ps abp;9pt aht;9pu 9ol;9pv 9jv;9pw 9to;9px 9vb;9py 99g;9pz 99g;9q0 9ul;9q1 y4;9q2 9ol;9q3 999;9q4 9f8;9q5 ae8;9q6 alb
9q7 aib;9q8 y4;9q9 99w;9qa ads;9qb 9fe;9qc y4;9qd 99m;9qe 99m;9qf a48;9qg 9u2;9qh 9ak;9qi y4;9qj a32;9qk 9qd;9ql 9qd
9qm a5o;9qn a08;9qo 9e1;9qp y4;9qq y4;9qr ag2;9qs y4;9qt a5o;9qu 99m;9qv y4;9qw aby;9qx 9ak;9qy a85;9qz 9a5;9r0 y4
9r1 999;9r2 a42;9r3 9ak;9r4 ahv;9r5 y4;9r6 9ak;9r7 9a8;9r8 y4;9r9 9e1;9ra a48;9rb 9f8;9rc 9ak;9rd y4;9re agp;9rf 99n
9rg 9ai;9rh 99h;9ri y4;9rj 9wz;9rk 9fk;9rl 9fm;9rm a7i;9rn 9a8;9ro 9xy;9rp 9yq;9rq 9du;9rr y4;9rs 9sv;9rt a63;9ru y4
9rv 99h;9rw 9pr;9rx 9w7;9ry 9ws;9rz 9sp;9s0 9re;9s1 9dv;9s2 99s;9s3 a5a;9s4 99s;9s5 9w0;9s6 a53;9s7 a7s 6fr;9s8 9a0
9s9 aib;9sa 9fi;9sb 9fz;9sc a84;9sd 9xe;9se 99t;9sf 9ak;9sg aib;9sh 9x5;9si 9tu;9sj 9z8;9sk 9ai;9sl ad2;9sm a32
9sn aar;9so add;9sp y4;9sq 9ai;9sr y4;9ss ajw;9st 9ep;9su a7k;9sv 9ai;9sw afw;9sx 9a8;9sy agn;9sz 9yn;9t0 99s;9t1 9ak
9t2 a33;9t3 y4;9t4 9kd;9t5 aj2;9t6 y4;9t7 y4;9t8 aar;9t9 9ni;9ta y4;9tb 9fv;9tc alb;9td 9tu;9te y4;9tf 99a;9tg 9ni
9th 99z;9ti 9r6;9tj 9hn;9tk 9vb;9tl a0y;9tm 9gz;9tn 9a5;9to a11;9tp 99z;9tq aby;9tr alb;9ts y4;9tt y4;9tu al3
9tv al3 9a6;9tw al3 9t7;9tx y4;9ty 9l6;9tz 9qu;9u0 agm;9u1 9ya;9u2 a6w;9u3 9p7;9u4 y4;9u5 ahc;9u6 a76;9u7 a00;9u8 a43
9u9 9ub;9ua 9ub;9ub 9ep;9uc a45 al3;9ud aeo;9ue ahw;9uf a1y;9ug aey;9uh a57;9ui y4;9uj a5g;9uk 9zx;9ul 99t;9um ak9
9un ajx;9uo 9nu;9up 9a8;9uq a2z;9ur y4 9a8;9us 9a8;9ut y4 9a8;9uu 9ak;9uv a11;9uw 9fi;9ux aep;9uy y4;9uz alb
9v0 99v y4;9v1 9u2;9v2 a45 al3;9v3 9nc;9v4 9fv;9v5 9sr;9v6 9dm;9v7 a48;9v8 aa7;9v9 y4;9va 999;9vb 9a8;9vc 9a8;9vd a7x
9ve 9rp;9vf 9ae;9vg y4;9vh al6;9vi y4;9vj 9ag;9vk y4;9vl 9l6;9vm a1z;9vn 9w0;9vo a4k;9vp 9m7;9vq 9a1;9vr 9gz;9vs 997
9vt 642;9vu al3;9vv 9a8;9vw ahw;9vx 9ni;9vy 9ai;9vz 99k;9w0 9yw;9w1 abp;9w2 a2w;9w3 99h;9w4 a4t;9w5 a42;9w6 a4t;9w7 y4
9w8 9ni;9w9 y4;9wa 9fi;9wb 9s1;9wc aal;9wd a5h;9we 999;9wf 9we;9wg a7y;9wh 9du;9wi 9ih;9wj 9pr;9wk akr;9wl 9yw;9wm acf
9wn a8n;9wo abp;9wp 9e3;9wq 99w;9wr ak7;9ws 9ak;9wt acb;9wu aey;9wv 9ol;9ww y4;9wx 9e3;9wy y4;9wz y4;9x0 afa;9x1 y4
9x2 9ai;9x3 9k0;9x4 9sv;9x5 999;9x6 9ol;9x7 a4z;9x8 y4;9x9 y4;9xa xz;9xb ae8;9xc 9sb;9xd y4;9xe 9xd;9xf abp;9xg aag
9xh a5c;9xi aem;9xj 9xi;9xk a42;9xl a73;9xm 9fe;9xn a9a y4;9xo aeo;9xp aeo;9xq 9pr;9xr 9aa;9xs y4;9xt 9xi;9xu 9rg y4
9xv 9xu;9xw ada;9xx 99s;9xy 99z;9xz 99h;9y0 a0y;9y1 ae8;9y2 9sp;9y3 9nt;9y4 9e3;9y5 y4;9y6 9kp;9y7 y4;9y8 y4;9y9 a1y
9ya a0y;9yb a2g;9yc 9pq;9yd 9wc;9ye a48;9yf 9l7;9yg y4;9yh alb;9yi a42 y4;9yj y4;9yk aj2;9yl aea;9ym 99z;9yn 9nl
9yo a6e ahs;9yp 9ni 99i;9yq y4;9yr ael;9ys aar;9yt y4;9yu 9a8;9yv 9yu;9yw al6;9yx acm;9yy 9a8;9yz al3;9z0 y4;9z1 ajo
9z2 9z3;9z3 9w4;9z4 9qh;9z5 al6;9z6 y4;9z7 9a2;9z8 99t;9z9 a85;9za 99k;9zb y4;9zc 9qy;9zd aem;9ze 9sp;9zf a6n;9zg y4
9zh 9gq;9zi 9a8 a76;9zj a4s;9zk 9fi;9zl 9ol;9zm 999;9zn 999;9zo y4;9zp a85;9zq 9z8;9zr a23;9zs a23;9zt a81;9zu al9
9zv 9hs;9zw 9fi a6w;9zx 9fi a6w;9zy ags;9zz y4;a00 aby;a01 9jp;a02 y4;a03 y4;a04 9a2;a05 y4;a06 akc;a07 9wz;a08 9a8
a09 9te;a0a 99n;a0b 9aj;a0c 9zo;a0d y4;a0e agp;a0f 9fi;a0g 9yw;a0h 9jp;a0i ada;a0j alb;a0k a2p;a0l y4;a0m a75;a0n 9nc
a0o 99h;a0p 9f8;a0q a5r;a0r 9yi;a0s abl;a0t 9tu;a0u acm;a0v 9r6;a0w a23;a0x ag0;a0y 99s;a0z 9a9;a10 9al;a11 9a9 999
a12 a11;a13 y4;a14 9s1;a15 acm;a16 a0y;a17 9fj;a18 acn;a19 ae8;a1a ab8;a1b ad7;a1c 9z8;a1d a23;a1e ajn;a1f ajn;a1g ahv
a1h 9fm;a1i 9r7;a1j a40;a1k 99w;a1l a40;a1m y5;a1n al3 9vb;a1o al3;a1p akr;a1q a3t al3;a1r 9z8;a1s 9m7;a1t 9fn a76
a1u 9ff;a1v 9ak;a1w 99a;a1x aib;a1y 99h;a1z 9ai;a20 a1z;a21 y4;a22 a3q;a23 acn;a24 9yw;a25 9ph;a26 9rq;a27 a5r;a29 a28
a2a ahc;a2b y4;a2c 9r7;a2d al3 9a7;a2e 9fe;a2f 9a8;a2g 9a8;a2h y4;a2i 9aa;a2j 99h;a2k a5r;a2l a11;a2m y4;a2n a63
a2o 9ak;a2p a53;a2q agl;a2r a45 al3;a2s 9ol;a2t 9aj;a2u y4;a2v aet;a2w 9ai;a2x al6;a2y aeq;a2z 9ni 9yq;a30 9ic;a31 9f8
a32 a5r;a33 xz;a34 9xn;a35 9x5;a36 y4;a37 al3 99t;a38 aem;a39 ahv;a3a 9ru;a3b 9h7;a3c 999;a3d aah;a3e y4;a3f 9yt
a3g ada;a3h 9e3;a3i a3q;a3j 9f5;a3k 9cp;a3l 9yt;a3m a23;a3n 9ai;a3o 9a2;a3p alb;a3q y4;a3r y4;a3s y4;a3t a85;a3u y4
a3v al3;a3w aab;a3x 99z;a3y 9a2;a3z a42 9w4;a40 a1a;a41 y4;a42 9ak;a43 9yt;a44 a45 a11;a45 999;a46 aeq;a47 a5f;a48 y3
a49 9ik;a4a 99n;a4b aem;a4c 9fk;a4d 9fk ae8;a4e 9yi;a4f 9km;a4g ahy;a4h aaa;a4i 9k0;a4j y4;a4k 9aj;a4l 9sa;a4m 9sb
a4n 99n;a4o ag0;a4p ab1;a4q 9uo;a4r agn;a4s 9ik;a4t y4;a4u agn;a4v al6;a4w y4;a4x a1z;a4y y4;a4z 9f8;a50 9ak;a51 a2t
a52 ada;a53 9ep;a54 9kb;a55 9mq;a56 a57;a57 9ff;a58 y4;a59 a75;a5a 9ai;a5b 9ai;a5c y4 ada;a5d 9ac;a5e akc;a5f 9nu
a5g 99g;a5h a4s;a5i a5g;a5j 99k;a5k y4;a5l 9yw;a5m abp;a5n acf;a5o a08;a5p 9gq;a5q 9lo;a5r 99w;a5s 9al;a5t 9jp;a5u y4
a5v y4;a5w a5v;a5x y4;a5y adm;a5z ai3;a60 99d;a61 a85;a62 9py;a63 abp;a64 y4;a65 aby;a66 a32;a67 9ou;a68 9dk;a69 9ai
a6a 9gl;a6b aco;a6c y4;a6d agp;a6e 9fq;a6f a1a;a6g 9al;a6h ae5;a6i aco;a6j 99s;a6k a32;a6l a71;a6m ae8;a6n y4 9fz
a6o ahw;a6p 9p9;a6q y4;a6r 9dm;a6s 9s4;a6t 9ak;a6u 9ak;a6v 9e3;a6w 99n;a6x y4;a6y aeq;a6z 9ll;a70 9nc;a71 ahw;a72 alb
a73 9z8;a74 9z8;a75 9a8;a76 9a8;a77 a6q;a78 ajn;a79 9a8 9bd;a7a 9yw;a7b akc;a7c 9r0;a7d y4;a7e a11;a7f 99d;a7g 9nc
a7h a85;a7i 9km;a7j ahc;a7k 9af;a7l 9bb;a7m 9e3;a7n aaa;a7o aaa;a7p 9rq;a7q 9a8;a7r ajn;a7s 9km bor;a7t 9a8;a7u 9a8
a7v a7u;a7w 99h;a7x 9qy;a7y 9aj;a7z a7y;a80 acn;a81 9hs;a82 9ak;a83 y4;a84 99s;a85 999;a86 9fi;a87 9db;a88 99k;a89 a8n
a8a 9a8;a8b y4;a8c ajw;a8d y4;a8e 99s;a8f a42 9z9;a8g al3;a8h 9ag;a8i 9xu;a8j aep;a8k aby;a8l a3g;a8m 5nu;a8n y4
a8o a85;a8p a4s;a8q 9hs;a8r 9dy;a8s 9wq;a8t alf;a8u ajn;a8v 9sq;a8w y4;a8x ago;a8y aid 9ni;a8z 98z;a90 9pr a2s;a91 99r
a92 9fv;a93 9a8;a94 9a8;a95 a5v;a96 9zb;a97 9a8;a98 9e3;a99 9ni;a9a y4;a9b 9ai;a9c aj7;a9d 9a8;a9e 9zo;a9f a4r;a9g 9s4
a9h 9fj 9ni;a9i 9m5;a9j abp;a9k y4;a9l a63;a9m a4z;a9n y4;a9o ac7;a9p 9yi;a9q a3i;a9r acn;a9s y4;a9t y4;a9u 99k
a9v a41;a9w 9z9;a9x 9ai;a9y a1u;a9z y4;aa0 a42;aa1 a5f;aa2 9sp;aa3 ae8;aa4 a42;aa5 a6n;aa6 abp;aa7 a1v;aa8 y4;aa9 9lz
aaa y4;aab 9al;aac 9e3;aad a75;aae y4;aaf aby;aag 9a2;aah y4;aai a1y 9pq;aaj 9jo;aak 9nl;aal 9ai;aam 9ai;aan ae8
aao a1b;aap 9nc;aaq 9ak;aar 99n;aas y4;aat ahw;aau y4;aav ajr;aaw 9ww;aax 9f8;aay 9nc;aaz 9tu;ab0 y4;ab1 y4;ab2 a1z
ab3 9ai;ab4 ahw;ab5 ahw;ab6 9a5;ab7 a40;ab8 9ak;ab9 y4;aba 98h;abb 9r6;abc 9r6;abd 9r6;abe y4;abf ak7;abg 9an;abh 9sp
abi 9wq;abj aab;abk y4;abl a4t;abm 99g;abn 9ak;abo ada;abp 9a5;abq ag0;abr a63;abs a0z abt;abt alf;abu 9s8;abv ahc
abw 9qy;abx 9dk;aby y4;abz y4;ac0 99z;ac1 ago;ac2 a0z 9s8;ac3 aar;ac4 9f8;ac5 9e3;ac6 y4;ac7 9fe;ac8 9vb;ac9 9e3
aca a6w;acb y4;acc 9ae;acd 9e3;ace a42;acf a1y;acg ag0;ach 9zi;aci aj2;acj y4;ack a3m;acl 9z9;acm 9ak;acn 9ak;aco 9ai
acp 9ko;acq y4;acr a0y;acs 99z;act 9al;acu 9vn;acv 9s4;acw 9sp;acx y4;acy 9km;acz 9z8;ad0 a6w;ad1 9te;ad2 a1y;ad3 9nu
ad4 9e6;ad5 aaa;ad6 9xc;ad7 99z;ad8 ad7;ad9 9hk;ada 9aj;adb a11;adc y4;add a32;ade 9al;adf 9qe;adg a11;adh 9a8;adi a1u
adj a3u;adk 9yt;adl 99r;adm 9a5;adn y4;ado 9l6;adp y4;adq 9ak;adr y4;ads y4;adt 9di;adu af0 9p8 ahs;adv ads;adw aec
ady 9wz;adz al3;ae0 9ni;ae1 y4;ae2 a1b;ae3 99m;ae4 y4;ae5 a75;ae6 aby;ae7 aab;ae8 acn;ae9 a32;aea 9k1 9a9;aeb 9ln
aec 999;aed aj2;aee add;aef y4;aeg y4;aeh aer;aei aco a24;aej 9cp;aek ae8 9lw;ael ab1 aaa;aem y4;aen 9a8;aeo 99z
aep 9pr;aeq 9ae;aer y3;aes aet;aet 9e3;aeu 9fi;aev y4;aew y4;aex 9re;aey 9yt y4;aez 9fi;af0 9e6;af1 aeq;af2 aco
af3 9a6;af4 9z3;af5 9fk;af6 9fk;af7 9w0;af8 agn;af9 9ad;afa 9dm;afb 9do;afc a41;afd 99n;afe a75;aff 9iq;afg aby
afh 9k1;afi a53;afj 9yw;afk y4;afl 9fk;afm a40;afn afl;afo a11;afp 9e5;afq 9xz;afr a63;afs 999;aft 9yw;afu 9zl;afv 9ob
afw 9xu;afx y4;afy a6q;afz aj7;ag0 9rd;ag1 af9;ag2 y4;ag3 9f8;ag4 9a5;ag5 9fe;ag6 9py;ag7 9nu;ag8 9fi;ag9 aag;aga a43
agb 9ad;agc 9qe;agd a03;age 9yq;agf 9ik;agg 9dv;agh ab1;agi 9x5;agj 9xe;agk 9j9;agl y4;agm 9a8;agn agm;ago 99h;agp 9e3
agq 9pr;agr af9;ags 99v;agt aff;agu y4;agv 9aj;agw y4;agx y4;agy 9a6;agz 9ai;ah0 9zo;ah1 9sp;ah2 9f8;ah3 9xr;ah4 9zx
ah5 9fv;ah6 99z;ah7 ae8;ah8 9nl;ah9 a42;aha 9qf;ahb y4;ahc 9qy;ahd 9ff;ahe 9qf;ahf 9qh;ahg y4;ahh 9ak;ahi 99z;ahj y4
ahk a48;ahl 9a2;ahm y4;ahn aag;aho 9w4;ahp add;ahq 9x3;ahr y4;ahs a9a;aht abp;ahu 9a5;ahv 99z;ahw 9ni;ahx 9a5;ahy 9a5
ahz y4;ai0 a41;ai1 9jp;ai2 9tu;ai4 9cp;ai5 9m5;ai6 9bm;ai7 9ai;ai8 aag;ai9 9ad;aia 9ba;aib a1y;aic 9m5;aid acf;aie 9dm
aif alb;aig 9r6;aih 9ni;aii ajb;aij y4;aik 9ws;ail y4;aim a26;ain a73;aio a73;aip a9a;aiq aa7;air a32;ais y4;ait ab1
aiu 9uw;aiv 9yt;aiw ab1;aix y4;aiy ab1;aiz 9yt;aj0 99g;aj1 ag0;aj2 9l0;aj3 ac8;aj4 9dm;aj5 y4;aj6 9pm;aj7 9k0;aj8 y4
aj9 9rk;aja y4;ajb ak7 9aj;ajc a15 acm;ajd 9p8;aje abk;ajf 9x5;ajg 99z;ajh acn;aji acn;ajj 9pr;ajk a7s;ajl 9km;ajm 9km
ajn 9aj;ajo y4;ajp 9l6;ajq 9a2;ajr y4;ajs 642;ajt a32;aju y4;ajv a31;ajw 9a5;ajx 9ai;ajy 9ak;ajz acn;ak0 9kd;ak1 9ai
ak2 9wq;ak3 9r6;ak4 ak3;ak5 y4;ak6 99r;ak7 9ai;ak8 y4;ak9 y4;aka y4;akb a0y;akc 9ul;akd a4z;ake aj8;akf 9fi;akg 9a2
akh a75;aki agp;akj 9bm 9zm;akk 9zi;akl 9kc;akm 9kp;akn 9nu;ako a4w;akp al3;akq a11;akr al3 aey;aks a0y;akt 9ik;aku y4
akv 9fv;akw a6e;akx 9te;aky 99n;akz y4;al0 9ae aem;al1 y4;al2 9zo a11;al3 9a0 999;al4 9a0;al5 9nc;al6 9r6;al7 y4
al8 9dv;al9 9l6;ala aab;alb y4;alc y4;ald 9cp;ale 99k;alf y4;alg 9be;alh 9oe;ali 98h;alj 98z;alk 9f8;alm 9f2;aln yt
alo yt;alp alo;alq alo;alr alo;als alo;alt yt;alu alo;alv alo;alw alo;alx alw;aly alw;alz alw;am0 alo;am1 alo;am2 alo
am3 alo;am4 y3;am5 yt;am6 yt;am8 89k;am9 anj;ama amp;amb anj;amc amb;amd anj;ame ano;amf anh;amg ao0;amh aor;ami apq
amj apq;amk yt;aml yt;amm amb;amn anj;amo yt;amp yt;amq app;amr ao0;ams ap7;amt ao0;amv ao0;amw yt;amx yt;amy yt
an0 amz;an1 an8;an2 an8;an3 anj;an4 apq;an5 apq;an6 yt;an7 an6;an8 an9;an9 yt;ana yt;anb yt;anc yt;and anc;ane anc
anf app;ang ao0;anh ao0;ani ama;anj yt;ank aox;anl ank;anm ank;ano ao0;anp amb;anq apq;anr anq;ans aol;ant ama;anu an9
anv ann;anw ao0;anx aor;any amu;anz ao0;ao0 aor;ao1 7ka;ao2 7ka;ao3 ao0;ao4 7n5;ao5 7n5;ao6 yt;ao7 amb;ao8 app;ao9 aor
aoa ani;aob ao0;aoc apq;aod apq aos;aoe ao0;aof ao0;aog ao0;aoh amg;aoi amw;aoj an6;aol app;aom yt;aon anq;aoo anj
aop anj;aoq anj;aor an9;aos aol;aot aos;aou aos;aov aos;aow yt;aoy aox;aoz yt;ap0 yt;ap1 aov;ap2 7nu;ap3 ama;ap4 aol
ap5 ap4;ap6 ann;ap7 ap8;ap8 yt;ap9 yt;apa anj;apb 7nu;apc ao0;apd yt;ape aom;apf ann;apg ao2;aph ann;api yt;apj yt
apk b5z;apl aor;apm apl;apn apq;apo anj;apq app;apr yt;aps y6;apt xy;apu xz;apw y6;apx y6;apy ava;apz clq;aq0 ava
aq3 aq1;aq4 aq1;aq5 aq4;aq6 apv;aq7 8wm;aq8 90o;aqa aq9;aqb 5es;aqc aw0;aqd xy;aqe xy;aqf ava;aqg ava;aqh aq2;aqi 8es
aqj aq2;aqk aqj;aql aq2;aqm as4 av8;aqn avx;aqo as4;aqp aqo;aqq aqo;aqr ava;aqs as4;aqt y6;aqu ave;aqv ave;aqw aqv
aqx av8;aqy aq2;aqz 8es;ar0 8es;ar1 as4;ar2 as4;ar3 as4;ar4 aq2;ar5 as4;ar6 aq2;ar7 as4;ar8 as4;ar9 avh;ara as4
arb aq2;arc aq2;ard ave;are aq2;arf aq2;arg aq1;arh aq2;ari y6;arj as4;ark aq2;arl as4;arm arl;arn arl;aro arl;arp arl
arq avl;arr arl;ars arl;art avs;aru av8;arv avr;arw av8;arx aru;ary ave;arz ave;as0 ave;as1 ave;as2 ava;as3 clq;as4 y6
as5 as4;as6 ave;as7 ave;as8 ave;as9 ave;asa ave;asb as4;asc ave;asd ava;ase clq;asf ava;asg clq;ash avu;asi aq2
asj ava;ask clq;asl 8es;asm ave;asn ava;aso clq;asp ava;asq as4;asr ava;ass as4;ast as4;asu av8;asv ava;asw ava
asx clq;asz asy;at0 8es;at1 av8;at2 ave;at3 ava;at4 clq;at5 ave;at6 8es;at7 aqm;at8 aqn;at9 ave;ata 8es;atb aqm
atc aqm;atd aqn;ate ava;atf ate;atg 8es;ath as4;ati as4;atj ave;atk atj;atl 8pp;atm ave;atn as4;ato ave;atp ava
atq avf;atr ava;ats ave;att ave;atu ava;atv clq;atw as4;atx ava;aty atx;atz atx;au0 atx;au1 ava;au2 clq;au3 ava
au4 clq;au5 ava;au6 clq;au7 aw0;au8 ave;au9 8es;aua ave;aub as4;auc av8;aud as4;aue as4;auf as4;aug as4;auh 8ys
aui aq2;auj as4;auk as4;aul av8;aum as4;aun as4;auo aq2;aup clq;auq ave;aur as4;aus ava;aut clq;auu 8es;auv xz;auw xz
aux y6;auy 1zg;av0 awa;av2 8at;av3 av1;av4 xy;av5 xy;av6 xy;av8 y6;av9 y6;ava y6;avb ava;avc xy;avd avc;ave y6;avf y6
avg bgu;avi avl;avj 8yv;avk avl;avm xy;avn aw0;avo aq1;avp avr;avq avl;avs avr;avt avs;avu avs;avv xy;avw avr;avx avr
avy av8;avz 8es;aw1 aw0;aw2 aw0;aw3 aw0;aw4 aw0;aw5 xy;aw6 aw0;aw7 xy;aw8 avl;aw9 aw8;awa aw8;awb awa;awc awa;awd aw9
awe aw9;awf avl;awg yp;awh awg;awi awg;awj 5cw;awk awg;awl yq;awm awl;awn awl;awo awl;awp awl;awq awl;awr awq;aws awr
awt awl;awu awl;awv awn;aww awn;awx awn;awy yq;awz awy;ax0 awy;ax1 ax0;ax2 yq;ax3 b0d;ax4 ax3;ax5 yq;ax6 b0d;ax7 5ad
ax8 ayb;ax9 ax6;axa ax4;axb axa;axc ax3;axd ax4;axe axa;axf ax4;axg yq;axh yq;axi axk axh;axj axh;axk awy;axl axk
axm axk;axn axm axs;axo axm axs;axp axm;axq axp;axr axm;axs axk;axt axk;axu b0d;axv axk;axw axv;axx b12;axy axk
axz axk;ay0 ay2 axs;ay1 axk;ay2 ayb;ay3 ay2;ay4 ayb;ay5 ay4;ay6 yq;ay7 ay8;ay8 ay6;ay9 ay7;aya ay6;ayb ay8;ayc ayb
ayd ayb;aye ayd;ayf ayb;ayg ayb;ayh ayg;ayi ayb;ayj ayb;ayk ayb;ayl ay8;aym ayb;ayn aym;ayo yq;ayp ayo;ayq ayo;ayr ayo
ays ayo;ayt ayo;ayu ayo;ayv ayu;ayw ayo;ayx ayo;ayy ayx;ayz b24;az0 ayi;az1 ayi;az2 az1;az3 ayi;az4 az1;az5 az0
az6 az5;az7 axd;az8 ayb;az9 az8;aza ayb;azb ayb;azc azb;azd b07;aze 10x;azf ayb;azg azf;azh ayb;azi ayb;azj ay8
azk azj;azl ay8;azm azl;azo b0a;azp azn;azq 1ff;azr azn;azs azr;azt azl;azu b01;azv azl;azw azv;azx azv;azy azv
azz azv;b00 azl;b01 azl;b02 b01;b03 b01;b04 b01;b05 b0d;b06 b05;b07 yq;b08 b07;b09 b07 ay7;b0a b09;b0b b07;b0c yq
b0d yq;b0e yq;b0f yq;b0g yq;b0h ayu;b0i yq;b0j b14;b0k ayu;b0l b3h;b0m b0g;b0n b0m;b0o yq;b0p b0o;b0q b0d;b0r b0o
b0s b0r;b0t yq;b0u ayb;b0v b0t;b0w b0t;b0x ayb;b0y ayu;b0z ayu;b10 yq;b11 b10;b12 yq;b13 b12;b14 yq;b15 b12;b16 yq
b17 b16;b18 b16;b19 b18;b1a ayz;b1b b24;b1c b1b;b1d awl;b1e b0e;b1f b0e;b1g b1e;b1h b1e;b1i b1e;b1j axa;b1k b1l
b1l b1j;b1m b1l;b1n b1j;b1o yq;b1p b10;b1q b1p;b1r b1p;b1s b1p;b1t 3ke;b1u b1t;b1v 3ke;b1w 3ke;b1x 5ad;b1y 71h;b1z 6kc
b20 yq;b21 b1b;b22 b1z;b23 ayb;b24 7hu;b25 b27;b26 b24;b27 7hu;b28 ayb;b29 b27;b2a b27;b2b b2a;b2c b2a;b2d b2a;b2e b2a
b2f b2d;b2g b2a;b2h b2g;b2i b2a;b2j b27;b2k b3i;b2l b2j;b2m b2j;b2n b2j;b2o b2j;b2p yq;b2q azl;b2r yq;b2s b2x;b2t b2r
b2u b2r;b2v yq;b2w yq;b2x yr;b2y b2x;b2z b2y;b30 b32;b31 b30;b32 b37;b33 axa;b34 4om;b35 b32;b36 b32;b37 b2x;b38 b37
b39 b37;b3a b0d;b3b b0d;b3c b0d;b3d ys;b3e b3d;b3f b2x;b3g 6kc;b3h b3g;b3i b2s b3g;b3j b0t;b3k b3g;b3l 62j;b3m b1b
b3n b5q;b3o b86;b3p b6y;b3q b6g;b3r b6g;b3s b6g;b3u b6y;b3v b6y;b3w b6y;b3x b5w;b3z b67;b40 b7e;b42 b6c b8n;b43 b75
b44 b3q;b45 b6y;b46 b75;b47 b6y;b48 b6y;b49 b4s;b4a b6y;b4b b4c;b4c b6y;b4d b6y;b4e b67;b4f b74;b4g 5ry;b4h b6y
b4i b51;b4j b6b;b4k b6y;b4l b6y;b4m b6y;b4n b6y;b4o b4s;b4p b6y;b4q b67;b4r b4x;b4s b6y;b4t b6y;b4u b4x;b4v b4s
b4w b4c;b4x xw;b4y b57;b4z xw;b50 b6y;b52 b6y;b53 5ry;b54 b3q;b55 b6y;b56 b4u;b57 xw;b58 b6y;b59 b4s;b5a b41;b5b b4c
b5c b6y;b5d b6y;b5e b6y;b5f b6y;b5g b6y;b5i b5h;b5j b4u;b5k b5a;b5l b4w;b5m b6y;b5n b5a;b5o b6y;b5p b7s;b5q b6y
b5r b4u;b5s xw;b5t b6y;b5u b41;b5v b5z;b5w b4f;b5x b5w;b5y b6y;b5z b6y;b60 b6y;b61 b8b;b62 b4m b6y;b63 b62;b64 b6y
b65 b6y;b66 1zf;b68 b57;b69 b67;b6a b75;b6b b41;b6c b6y;b6d 5ry;b6e b5m;b6f b58;b6g xw;b6i b5z;b6j b6y;b6k b6y;b6l b6y
b6m b6y;b6n 5ry;b6o xw;b6p b75;b6q b5n;b6r b4u;b6t b6y;b6u b6y;b6v b4s;b6w b6g;b6x b4x;b6y xw;b6z b4c;b70 b7e;b71 b6y
b72 b45;b73 b5z;b74 b4c;b76 b6y;b77 b41;b78 xw;b79 b4n;b7a b6y;b7b b6g;b7c b6y;b7e xw;b7f b67;b7g b6g;b7h b6y;b7i b6w
b7j b5p;b7k b4j;b7l 5ry;b7m b54;b7n b6r;b7o b4c;b7p b5v;b7q b7e;b7r b4m b7d;b7s b6y;b7t 5ry;b7u b67;b7v b70;b7w b6y
b7x xw;b7y b5n;b7z b6y;b80 b4x;b81 b4u;b82 b56;b83 b8n;b84 b6y;b85 b6y;b86 b6y;b87 b70;b88 b3t;b89 b6y;b8a b6y;b8b b70
b8c b6y;b8d b6y;b8e b6y;b8f b6y;b8g b6y;b8h b6c b6y;b8i b6y;b8j b41;b8k b58;b8l b4a;b8m b57;b8n b6y;b8o b67;b8p b5q
b8q b6g;b8r b6y;b8s ys;b8t ys;b8u ys;b8v b8u;b8w ys;b8x ys;b8y ys;b8z b8x;b90 b8z;b91 b90;b92 b90;b93 b90;b94 b8x
b95 b94;b96 b94;b97 b94;b98 b8x;b99 b8x;b9a b99;b9b b99;b9c b99;b9d b99;b9e b99;b9f b8x;b9g b8x;b9h b8x;b9i b9h
b9j b8x;b9k b8y;b9l b8y;b9m b8y;b9n b8y;b9o b8y;b9p b8y;b9q b8y;b9r b8y;b9s b8y;b9t b8y;b9u b8y;b9w b8y;b9x b8y
b9y b8y;b9z b8y;ba0 b8y;ba1 b8y;ba2 b8y;ba3 b8y;ba4 b8y;ba5 b8y;ba6 b8y;ba7 b8y;ba8 b8y;ba9 b8y;baa b8y;bab b8y
bac b8y;bad b8y;bae b8y;baf b8y;bag b8y;bah b8y;bai b8y;baj b8y;bak b8y;bal bdc;bam b8y;ban b8y;bao b8y;bap b8y
baq b8y;bar b8y;bas b8y;bat b8y;bau b8y;bav b8y;baw b8y;bax b8y;bay b8y;baz b8y;bb0 b8y;bb1 b8y;bb2 b8y;bb3 b8y
bb4 b8y;bb5 b8y;bb6 b8y;bb7 b8y;bb8 b8y;bb9 b8y;bba b8y;bbb b8y;bbc b8y;bbd b8y;bbe b8y;bbf b8y;bbg b8y;bbh b8x
bbi b8y;bbj b8y;bbk b8y;bbl b8y;bbm b8y;bbn b8y;bbo b8y;bbp b8y;bbq b8y;bbr b8y;bbs b8y;bbt b8y;bbu b8y;bbv b8x
bbw b8x;bbx b8x;bby b8x;bbz ys;bc0 b8x;bc2 b8x;bc3 bbv;bc4 b8x;bc5 b8x;bc6 bc1;bc7 bc1;bc8 bc1;bc9 bc1;bca bc1;bcb bc1
bcc ys;bcd bbv;bce bcd;bcf bcd;bcg bcf;bch bcd;bci bch;bcj bcd;bck bcd;bcl bcd;bcm bcd;bcn bcd;bco bcd;bcp bbv;bcq bbv
bcr bbv;bcs bbv;bct bbv;bcu bbv;bcv bbv;bcw bbv;bcx bbv;bcy bbv;bcz bbv;bd0 bbv;bd1 bbv;bd2 bbv;bd3 bbv;bd4 bbv;bd5 ys
bd6 bd5;bd7 ys;bd8 ys;bd9 ys;bda ys;bdb ys;bdc ys;bdd ys;bde ys;bdf bdd;bdg ys;bdh ys;bdi ys;bdj ys;bdk ys;bdl ys
bdm ys;bdn ys;bdo ys;bdp bal ys;bdq ys;bdr ys;bds ys;bdt ys;bdu ys;bdv ys;bdw ys;bdx ys;bdy ys;bdz ys;be0 ys;be1 ys
be2 ys;be3 ys;be4 ys;be5 ys;be6 ys;be7 ys;be8 ys;be9 ys;bea ys;beb ys;bec ys;bed ys;bee ys;bef ys;beg ys;beh ys;bei ys
bej ys;bek ys;bel ys;bem ys;ben bdx;beo ys;bep ys;beq ys;ber ys;bes ys;bet ys;beu ys;bev ys;bew bev;bex ys;bey ys
bez ys;bf0 ys;bf1 ys;bf2 bf1;bf3 ys;bf4 ys;bf5 ys;bf6 ys;bf7 ys;bf8 bf5;bf9 bal ys;bfa ys;bfb ys;bfc ys;bfd ys;bfe bfg
bff ys;bfg ys;bfh ys;bfi yp;bfj bfi;bfk bfi;bfl ys;bfm bfl;bfn bbv;bfo ys;bfp yp;bfq yp;bfr yp;bfs bfq;bft bfq;bfu yp
bfv yp;bfw bfv;bfx bfv;bfy bfx;bfz bfx;bg0 bfv;bg1 bg0;bg2 bfv;bg3 bfv;bg4 bfv;bg5 bfv;bg6 yp;bg7 bg6;bg8 yp;bg9 bg8
bga bg8;bgb bg8;bgc bg8;bgd bg8;bge bgd;bgf bg8;bgg bgf;bgh bg8;bgi bgh;bgj yp;bgk yp;bgl yp;bgm yp;bgn yp;bgo yp
bgp bgo;bgq yp;bgr yp;bgs bgr;bgt yp;bgu yp;bgv bgu;bgw bgu;bgx bgu;bgy bgu;bgz bgu;bh0 bgz;bh1 bgu;bh2 yp;bh3 bh2
bh4 bh2;bh5 bh6;bh6 yp;bh7 bh6;bh8 bh6;bh9 bh8;bha bh6;bhb bh6;bhc yp;bhd yp;bhe bhk;bhf bhe;bhg bhe;bhh bhe;bhi bhx
bhj bhe;bhk yp;bhl bhk;bhm bhk;bhn bhk;bho bhk;bhp bhk;bhq bhk;bhr bhk;bhs bhk;bht bhk;bhu bhk;bhv bhk;bhw bhk;bhx bhk
bhy bhk;bhz bhk;bi0 bhq;bi1 yp;bi2 yp;bi3 bi2;bi4 bi2;bi5 bi4;bi6 bi5;bi7 bi2;bi8 bi2;bi9 bi2;bia bi2;bib bi2;bic bi2
bid bi2;bie bi2;bif bi2;big bi2;bih bi2;bii bi2;bij bi2;bik bi2;bil yp;bim yp;bin yp;bio yp;bip yp;biq yp;bir yp
bis yp;bit yp;biu yp;biv yp;biw c25;bix c25;biy c25;biz c25;bj0 c25;bj1 c25;bj2 c25;bj3 c25;bj4 7hu;bj5 bj4;bj6 yp
bj7 7hu;bj8 7hu;bj9 7hu;bja yp;bjb bja;bjc bja;bjd bja;bje bja;bjf bja;bjg bjf;bjh bja;bji bja;bjj bja;bjk bja;bjl yp
bjm bjl;bjn bjl;bjo yp;bjp yk;bjq yk;bjr yk;bjs yk;bjt yk;bju yk;bjv yk;bjw bjp;bjx bjp;bjy yk;bjz bju;bk0 bjz;bk1 bjz
bk2 bjz;bk3 yk;bk4 bju;bk5 bju;bk6 bju;bk7 bjp 5gj;bk8 bjp;bk9 yk;bka bk9;bkb 8cs;bkc bkq;bkd yk;bke bkc;bkf bjz
bkg bju;bkh yk;bki yk;bkj bjp;bkk bjz;bkl yk;bkm bjz;bkn bjz;bko bhk;bkp yk;bkr bkx;bks yk;bku yk;bkv bkt;bkw yk
bky bjy;bkz bjy;bl0 bjz;bl1 bmf;bl2 bl1;bl3 bl1;bl4 bl1;bl5 bl1;bl6 bl1;bl7 bjp;bl8 blg;bl9 bl8;bla bjp;blb bjw
blc blb;bld blb;ble bjw;blf bjz;blg bjp;blh yk;bli bjt;blj 59o;blk 491;bll blk;blm bjt;bln yk;blo bln;blp yk;blq yk
blr blp;bls blp;blt yk;blu bjw;blv blx yk;blw bjw;blx bju;bly blx;blz blx;bm0 blx;bm1 bju;bm2 bjp;bm3 blg;bm4 bm9
bm5 blg;bm6 blg;bm7 yk;bm8 bm7;bm9 bjp;bma bm9;bmb bl8;bmc bjz;bmd yk;bme bmf;bmf yk yj;bmg bmj;bmh bk3;bmi bmf
bmj bmf;bmk bmf;bml bki;bmm bmi;bmn yk;bmo bjw;bmp 567;bmq bjt;bmr bju;bms bmr;bmt bjp;bmu bjt;bmv bmu;bmw bmj;bmx bjp
bmy bjp;bmz bjp;bn0 bjw;bn1 bjw;bn2 bkt;bn3 yh;bn4 yh;bn5 bn4;bn6 bn4;bn7 bn4;bn8 bn4;bn9 bn4;bna bn4;bnb bn4;bnc bov
bnd bor;bne bn4;bnf bnb;bng bnb;bnh yh;bni yh;bnj yh;bnk bnj;bnl bnp;bnm bnp;bnn bnj;bno bnj;bnp bnj;bnq bnr;bnr bni
bns bnj;bnt bni;bnu yh;bnv bnh;bnw bnh;bnx bnh;bny c0n;bnz c0n;bo0 bnh;bo1 bnh;bo2 bnh;bo3 c0n;bo4 c0n;bo5 bnh;bo6 bnh
bo7 c0n;bo8 bnh;bo9 bnh;boa c0n;bob bn3;boc bn4;bod yh;boe bod;bof bod;bog bod;boh bod;boi bod;boj bn3;bok bn4;bol bok
bom bok;bon bnh;boo c0n;bop bnh;boq yh;bor yh;bos bor;bot bos;bou bor;bov bou;bow bor;box bor;boy bor;boz bor;bp0 bor
bp1 c39;bp2 bor;bp3 bp2;bp4 bor;bp5 bor;bp6 bor;bp7 bor;bp8 yh;bp9 bp8;bpa bp9;bpb bpa;bpc bp9;bpd bp9;bpe bp8;bpf bp8
bpg bp8;bph bp8;bpi bp8;bpj bpi;bpk yh;bpl bpk;bpm bpk;bpn c3y;bpo bpn;bpp bp8;bpq bp8;bpr bpq;bps bpq;bpt bps;bpu yh
bpv bpu;bpw bp8;bpx bpw;bpy bor;bpz bpy;bq0 bpy;bq1 bn4;bq2 bor;bq3 yh;bq4 yh;bq5 yh;bq6 bq5;bq7 bq5;bq8 bq7;bq9 bq5
bqa bq5;bqb bqa;bqc bq7;bqd bqc;bqe bqc;bqf yh;bqg bqf;bqh bqg;bqi bn4;bqj bqf;bqk bqf;bql bqk;bqm bqk;bqn bqk;bqo bqf
bqp bqf;bqq bqp;bqr bqp;bqs bqp;bqt bqp;bqu bqp;bqv bqp;bqw bqv;bqx bqf;bqy bqf;bqz bqy;br0 bqy;br1 br0;br2 yh;br3 yh
br4 br3;br5 br3;br6 br2;br7 br3;br8 br2;br9 yh;bra br9;brb br9;brc brb;brd brb;bre brb;brf brb;brg brf;brh brb;bri brb
brj 7vb;brk 7vb;brl 7vb;brm 7vb;brn c06;bro brm;brp 7vb;brq brp;brr brq;brs brq;brt bn4;bru bn4;brv bn4;brw brv
brx brv;bry yh;brz bs2;bs0 brz;bs1 c8y;bs2 bry;bs3 bry;bs4 bs3;bs5 bs3;bs6 bs3;bs7 bs3;bs8 bry;bs9 bnj;bsa bs9;bsb bs9
bsc bsb;bsd bs9;bse bs9;bsf bs9;bsg bsf;bsh bsg;bsi bsf;bsj bsf;bsk yh;bsl bs2;bsm yh;bsn bsm;bso bsm;bsp bsm;bsq bn4
bsr bo1;bss bsr;bst bo1;bsu bnh;bsv yh;bsw bsv;bsx bsw;bsy bsv;bsz yh;bt0 bsz;bt1 yh;bt2 bt1;bt3 bsk;bt4 bt1;bt5 bt1
bt6 bt1;bt7 bt6;bt8 bt6;bt9 bt1;bta yh;btb bta;btc bta;btd bta;bte bta;btf bta;btg bta;bth bn4;bti bn4;btj bti;btk bta
btl c0n;btm yh;btn btm;bto btm;btp yh;btq yh;btr yh;bts yh;btt bn4;btu bn4;btv bn4;btw bn4;btx yh;bty yh;btz yh
bu0 btz;bu1 yh;bu2 yh;bu3 bny;bu4 bny;bu5 bn4;bu6 btu;bu7 btu;bu8 btu;bu9 bu8;bua btu;bub bua;buc btu;bud bn4;bue btu
buf bue;bug bue;buh bn4;bui buh;buj buh;buk bn4;bul bwn;bum bn4;bun bod;buo b75;bup bn4;buq bup;bur bn4;bus bn4
but brm bn4;buu bn4;buv bn4;buw bn4;bux buw;buy buw;buz buw;bv0 bn4;bv1 bn4;bv3 bn4;bv4 bn4;bv5 bv3;bv6 bv2;bv7 bv2
bv8 bv7;bv9 bv7;bva bv2;bvb bva;bvc bva;bvd bn4;bve bn4;bvf bwd;bvg bva;bvh bva;bvi 7j6;bvj 7j6;bvk 7j6;bvl bn4
bvm bvi;bvn 7j6;bvo bvn;bvp c6u;bvq bwn;bvr bwn;bvs buw;bvt bva;bvu buw;bvv bva;bvw c8t;bvx bva;bvy bva;bvz bva
bw0 bva;bw1 bw0;bw2 bva;bw3 bva;bw4 bva;bw5 bw4;bw6 bva;bw7 bva;bw8 bva;bw9 bva;bwa b6h;bwb bva;bwc bva;bwe bwd
bwf c46 bwd;bwg 8wm;bwh bwd;bwi bva;bwj bwi bva;bwk bwi;bwl bva;bwm bwn;bwo bwn;bwp bwo;bwq bxu;bwr bwn;bws bwn
bwt bwn;bwu bwt;bwv bva;bww bva;bwx bv2;bwy bwx;bwz bva;bx0 bwx bwz;bx1 bva;bx2 bva;bx3 bxu;bx4 bva;bx5 bva;bx6 bva
bx7 bxu;bx8 bva;bx9 bva;bxa bva;bxb bva;bxc bva;bxd bva;bxe bva;bxf bva;bxh bxt;bxi bxt;bxj bxt;bxk bxg;bxl bxg
bxm bxl;bxn bxg;bxo bn4;bxp bxg;bxq bxg;bxr bxg;bxs buw;bxt bxg;bxu 5yw;bxv bxu;bxw bxv;bxx bxu;bxy bxu;bxz yh
by0 bxz bxu;by1 by0;by2 by0;by3 bxu;by4 by3;by5 bxu;by6 bxu;by7 bxu;by8 by7;by9 by7;bya by9;byb by7;byc by7;byd by8
bye bxu;byf by7;byg by7;byh by7;byi by7;byj by7;byk by7;byl by7;bym bva;byn bxu;byo bxu;byp bxu;byq bxu;byr bxu
bys bxu;byt bxu;byu bxu;byv byu;byw bxu;byx byw;byy bxu;byz byy;bz0 bxu;bz1 bxu;bz2 bxu;bz3 bxu;bz4 c6u;bz5 bz4
bz6 c6u;bz7 bxu;bz8 bxu;bz9 bxu;bza bxu;bzb 5i0;bzc bn4;bzd bn4;bze bn4;bzf bze;bzg bzf;bzh bn4;bzi bzh;bzj bn4
bzk bn4;bzl bzk;bzm bzk;bzn buw;bzo buw;bzp buw;bzq bzp;bzr bn4;bzs buw;bzt bzs;bzu bn4;bzv bzu;bzw bzu;bzx bzu
bzy buw;bzz bn4;c00 bzz;c01 bzz;c02 bzz;c03 bn4;c04 c03;c05 c03;c06 bn4;c07 c06;c08 c06;c09 bzd;c0a 7yp;c0b bn4
c0c c0b;c0d bn4;c0e c0d;c0f c0d;c0g bn4;c0h c0g;c0i c0h;c0j c0g;c0k c0g;c0l c0g;c0m c0g;c0n c0g;c0o bnv;c0p bnv
c0q bnv;c0r bnv;c0s bnv;c0t bo8;c0u bo8;c0v yh;c0w c0v;c0x c0v;c0y c0x;c0z c0x;c10 c0x;c11 c0x;c12 c0x;c13 c0x;c14 c0x
c15 c14;c16 c14;c17 bn4;c18 c0v;c19 yh;c1a c19;c1b c19;c1c c1b;c1d c1b;c1e c1b;c1f c1e;c1g c19;c1h c19;c1i c19;c1j c1e
c1k bn4;c1l bn4;c1m c1k;c1n c1l;c1o c1n;c1p c1l;c1q c1l;c1r c1k;c1s yh;c1t c1s;c1u c1t;c1v c1t;c1w c1s;c1x yh;c1y yh
c1z yh;c20 yh;c21 bnh;c22 c25;c23 bow;c24 c25;c25 bor;c26 c25;c27 bor;c28 bor;c29 c28;c2a bor;c2b c25;c2c bor;c2d bow
c2e c2d;c2f c2d;c2g bow;c2h c2g;c2i c2h;c2j c2g;c2k bor;c2l c2k;c2m bow;c2n bow;c2o c2n;c2p c2n;c2q c2n;c2r bow
c2s c2r;c2t c2r;c2u c2r;c2v c2u;c2w c2r;c2x c2w;c2y c2w;c2z c31;c30 bow;c31 c30;c32 c30;c33 c32;c34 c33;c35 c34
c36 c34;c37 c32;c38 bn4;c39 c38;c3a c38;c3b c38;c3c c38;c3d c3b;c3e c38;c3f c38;c3g 27m;c3h 7j6;c3i bn4;c3j c3i
c3k c3j;c3l c3i;c3m c3i;c3n bn4;c3o c3n;c3p c3n;c3q c3n;c3r c3n;c3s c56;c3t c3s;c3u c5c;c3v c3u;c3w c5g;c3x bn4
c3y c3x;c3z c3y;c40 c3y;c41 c3y;c42 c3x;c43 c42;c44 c43;c45 c43;c46 bn4;c47 c46;c48 c46;c49 c46;c4a c46;c4b c46
c4c c46;c4d bn4;c4e c4d;c4f c4d;c4g c4d;c4h bn4;c4i c4h;c4j bn4;c4k yh;c4l yh;c4m yh;c4n c4m;c4o yh;c4p c4o;c4q c4p
c4r c4p;c4s c4q;c4t yh;c4u yh;c4v c4t;c4w c4t;c4x c4t;c4y yh;c4z yh;c50 c4z;c51 yh;c52 yh;c53 yh;c54 bn3;c55 c54
c56 c54;c57 c54;c58 c57;c59 c5b;c5a c56;c5b c54;c5c c5b;c5d c5b;c5e c5c;c5f c5c;c5g c5c;c5h c5g;c5i c5c;c5j c54
c5k bn4;c5l c5j;c5m yh;c5n bp8;c5o c5n;c5p c5o;c5q bn4;c5r c5n;c5s c5r;c5t c5r;c5u c5r;c5v c5r;c5w c5r;c5x bn4;c5y bn4
c5z c03;c60 c5c;c61 bn4;c62 bn4;c63 c62;c64 c67;c65 bn4;c66 bn4 bny;c67 bn4;c68 bn4;c69 yh;c6a c69;c6b c6a;c6c bn4
c6d c6c;c6e c6d;c6f c6c;c6g bn4;c6h c6g;c6i c6g;c6j c6i;c6k bn4;c6l bn4;c6m bn4;c6n c6m;c6o bn4;c6p bn4;c6q bn4
c6r c6q;c6s c6q;c6t c6q;c6u bn4;c6v c6u;c6w c6v;c6x bn4;c6y bo0;c6z bo0;c70 c6z;c71 bo0;c72 bo0;c73 c72;c74 c72
c75 c72;c76 c72;c77 c6z;c78 bo0;c79 bn4 c62;c7a bn4;c7b bn4;c7c app;c7d c7c;c7e c7c;c7f app;c7g app;c7h c7f;c7i c7f
c7j app;c7k app;c7l app;c7m bn4;c7n bn4;c7o c7p;c7p c7n;c7q c7p;c7r c7s;c7s c7n;c7t bn4;c7u bn4;c7v c7t;c7w c7v
c7x bn4;c7y c7x;c7z c7x;c80 c7z;c81 c6u c82;c82 c7x;c83 c7x;c84 bn4;c85 c84;c86 c84;c87 bn4;c88 c87;c89 c87;c8a bn4
c8b c8a;c8c c8a;c8d c8a;c8e c8d;c8f c8g;c8g c8d;c8h y3;c8i bn4;c8j y3;c8k c8j;c8l c8j;c8m c8i;c8n c8i;c8o bn4;c8p bn4
c8q bn4;c8s c8r;c8t c8r;c8u bn4;c8v bn4;c8w c8v;c8x c8w;c8y c8v;c8z c8t;c90 c8v;c91 c90;c92 c91;c93 c91;c94 yh;c95 bn4
c96 bn4;c97 bn4;c98 bn4;c99 yh;c9a c0g;c9b bod;c9c bn4;c9d bn4;c9e bn4;c9f c14;c9g bn4;c9h bn4;c9i bn4;c9j bor;c9k bn4
c9l yh;c9m xw;c9n y8;c9o y8;c9p cgc;c9q y9;c9r c9o;c9s c9o;c9t c9o;c9u y8;c9v c9u;c9w c9u;c9x c9u;c9y c9u;c9z c9y
ca0 c9y;ca1 c9u;ca2 ca1;ca3 ckq;ca4 ca3;ca5 ckq;ca6 cf6;ca7 c9o;ca8 c9o;ca9 c9o;caa cf6 ckr;cab cf6;cac cah;cad cln
cae cf6;caf y8;cag caf;cai y8;caj cai;cak caj;cal cai ch5;cam cai;can caj;cao caj;cap caj;caq cai;car cai ch5 chh
cas car;cat caj;cau caj cf9;cav caj;caw caj;cax cai ch5 chh;cay cai cf9;caz caj;cb0 cai ch5;cb1 cai ch5;cb2 caj
cb3 cai chh;cb4 caj;cb5 caj;cb6 caj;cb7 cai;cb8 caj;cb9 caj;cba cai ch5;cbb cai;cbc caj;cbd cai ch5;cbe cai;cbf caj
cbg caj;cbh caj;cbi caj;cbj caj;cbk caj cf9;cbl caj;cbm cai;cbn caj;cbo caj;cbp cai ch5;cbq caj;cbr c9o;cbs cbr cjx
cbt cbr;cbu cbr;cbw cf6;cbx cjx;cby ch4 caq;cbz ch4 chl;cc0 ch4 chl;cc1 cbr;cc2 cf6;cc3 cbr;cc4 cew;cc5 cfw;cc6 cfw
cc7 c9o;cc8 cc7;cc9 cc8;cca ch9;ccb cc7;ccc c9o;ccd ccf;cce ccc;ccf ccc;ccg ccc;cch ccg;cci c9w;ccj c9o;cck cg4
ccl cc3 cca;ccm cih;ccn ccm c9o;cco cjx;ccp cjx;ccq ckf cf6 90l;ccr ckf cf6;ccs c9v;cct c9v;ccu y8;ccv cew;ccw cbv cf6
ccx ccw;ccy ccw ccu;ccz ccw;cd0 ccw;cd1 cjo;cd2 y9;cd3 y8;cd4 che;cd5 5i9;cd6 cd5;cd7 cd5;cd8 cd5;cd9 5i9 cd8 3pe
cda cd8 3pe;cdb c9o;cdc c9o;cdd c9o;cde c9o;cdg cdf;cdi cdh;cdj cdh;cdl cdk;cdm cdk;cdn cdk;cdo cdk;cdp cdk;cdq cdk
cdr cdk;cds cdk;cdt cdk;cdu cdk;cdv cdk;cdx cdw;cdy cdw;cdz cdw;ce0 cdw;ce1 cdw;ce2 cf6;ce3 cjq;ce4 cj3;ce5 cf6
ce6 c9w;ce7 ce8;ce8 y3 y9;ce9 ce8;cea ce8;ceb ce8;cec cgm;ced cjx;cee cf6;cef c9y;ceg ch5;ceh cgp c9o;cei cbv cf6
cej cei;cek cej;cel caq;cem cel;cen ciz;ceo cjx;cep ciz cj1;ceq cep;cer c9v;ces yc;cet cf7;ceu cgu;cev c9o;cew c9o
cex 5i9;cey cat;cez cfw;cf0 cez;cf1 ch4 y9;cf2 cf1 c9o;cf3 cf6;cf4 cf3;cf5 c9w;cf6 cew;cf7 yc cj3;cf8 c9y;cf9 c9o
cfa c9o;cfb cif ce8;cfc cca;cfd aw7 c9o;cfe aw7;cff cbr;cfg cf6;cfh amz;cfi caq cca;cfj c9y;cfk cf6;cfl ce8;cfm cfx
cfn cih;cfo ch5 cgc;cfp cc1;cfq c9o;cfr c9o;cfs ch5;cft cfs;cfu c9o;cfv cbr cjb;cfw cfu;cfx cf6 cig;cfy 5i4;cfz y8
cg0 c9y;cg1 c9y;cg2 c9y;cg3 c9o;cg4 cf6;cg5 c9o;cg6 cgc;cg7 cg6;cg8 cg7;cg9 cg7;cga cg6;cgb cg6;cgc c9o;cgd cgc
cge cgc;cgf cgc;cgg cgc;cgh cgg;cgi cgg;cgj cgc;cgk cfq;cgl yc;cgm cew;cgn cew;cgo cgm;cgp cbv;cgq yc;cgr c9o;cgs cgr
cgt cc7;cgu c9o;cgv cf6;cgw cgr;cgx cf6;cgy yc;cgz cjx;ch0 cjx;ch1 c9o;ch2 cf6;ch3 caf;ch4 y9;ch5 cie;ch6 ch7;ch7 ckq
ch8 ch7;ch9 ckq;cha ccm;chb cf6;chc cc7;chd ciw;che cg5;chf ya;chg cf6;chh yo;chi c9o;chj cbr;chk cf6;chl cf6;chm chl
chn cf6;cho cah;chp ch9;chq chp;chr chp;chs c9o;cht cih;chu cf6;chv cig;chw yc;chx cew;chy cew;chz cjx;ci0 cf6;ci1 cd0
ci2 cjx;ci3 cf6;ci4 cca;ci5 cbr;ci6 y9;ci7 cf2;ci8 cla;ci9 y9;cia ciz;cib cf6;cic yc;cid cgr;cie y9;cif y8;cig cie
cih cif;cii cih;cij clq;cik yc;cil ciz;cim cc7;cin clq;cio cc7;cip cfw;ciq yc;cir cfw;cis cir;cit y9;ciu cgr;civ ciz
ciw cbv;cix ch5;ciy ciz;ciz c9o;cj0 ciz;cj1 c9o;cj2 cj1;cj3 yc;cj4 cf6;cj5 ciw ch4;cj6 y9;cj7 ch5;cj8 cjx;cj9 c9o chs
cja c9o;cjb c9o;cjc c9o;cjd cjb;cje cjb;cjf cjb;cjg cjb;cjh cc3 cca;cji c9u yc;cjj cjx;cjk cjx;cjl ch2;cjm ckq;cjn cew
cjo ccy;cjp ch7;cjq y9;cjr cf6;cjs cg5;cjt cf6;cju cca cbr;cjv cfx;cjw cfx;cjx cf6;cjy cf6;cjz cew;ck0 cjx;ck1 cf6
ck2 cgr;ck3 cfw;ck4 cc3 cca;ck5 clq;ck6 ce8;ck7 cjb;ck8 ccw;ck9 ccw;cka cjb;ckb ccw;ckc ckb;ckd ckb;cke y9;ckf cke
ckg y9;ckh 8wq;cki ckg;ckj cjx;ckk cf6;ckl yc;ckm cgr;ckn 3c0;cko yc;ckp 8vl;ckq y9;ckr y8;cks c9w;ckt ci9;cku cf6
ckv yc;ckw cew;ckx c9o;cky ca1;ckz cf6;cl0 ccm ckz;cl1 cji;cl2 ciw c9o;cl3 ccy;cl4 yc;cl5 cf6;cl6 cjx;cl7 5i9;cl8 cf6
cl9 yc;cla ciz;clb cd8;clc cf6;cld ciz;cle cab;clf ca5;clg cah;clh 82k;cli clh;clj clh;clk ciz;cll cbv;clm ce8;cln clm
clo c9o;clp clq;clq c9o;clr atu;cls ch4;clt cls;clu cls;clv ch4;clw ch4;clx cik;cly clx;clz clq;cm0 cgr;cm1 cm0
cm2 ci9;cm3 y9;cm4 y8;cm5 cf6;cm6 y9;cm7 ys;cm8 cm7;cm9 cm7;cma cm7;cmb yg;cmc cmb;cmd cmb;cme cmb;cmf cm7;cmg yg
cmh cmg;cmi cmg;cmj yg;cmk cm7;cml cmk;cmm cmk;cmn cmk;cmo yg;cmp cmo;cmq yg;cmr cm7;cms cmr;cmt cmr;cmu cm7;cmv cm7
cmw cm7;cmx cm7;cmy cmx;cmz cmy;cn0 cmy;cn1 cm7;cn2 cn1;cn3 cn1;cn4 cn1;cn5 cm7;cn6 cm7;cn7 cm7;cn8 cm7;cn9 cs4
cna cn9;cnb cs4;cnc cs7;cnd cs7;cne cnd;cnf cn5;cng cm7;cnh cm7;cni cm7;cnj cm7;cnk cnj;cnl cm7;cnm cm7;cnn cm7
cno cm7;cnp cm7;cnq cpr;cnr cm7;cns cpr;cnt cm7;cnu cpr;cnv cm7;cnw cpr;cnx cm7;cny cpr;cnz cm7;co0 cpr;co1 cpr
co2 cm7;co3 cnh;co4 cnh bor;co5 co6;co6 cm7;co7 coj;co8 cm7;co9 cm7;coa cm7;cob ys;coc ys;cod cob;coe cob;cof cob
cog cob;coh cob;coi cm7;coj cob;cok cm7;col cm7;com col;con col;coo col;cop col;coq col;cor col;cos cm7;cot cm7
cou cqf;cov cqf;cow cos;cox cos;coy cm7;coz cm7;cp0 cm7;cp1 cm7;cp2 cm7;cp3 cqf;cp4 cqf;cp5 cqf;cp6 cqf;cp7 cqf
cp8 cm7;cp9 cm7;cpa cp8;cpb coi;cpc 5ti;cpd ys;cpe 1ic;cpf ys;cpg coi;cph cpg;cpi coi;cpj cpg;cpk cpg;cpl cqu;cpm cpg
cpn cpg;cpo cm7;cpp cm7;cpq cm7;cpr cm7;cps cm7;cpt ys;cpu cpt;cpv cm7;cpw cpv;cpx cpv;cpy cpv;cpz cpv;cq0 cpv;cq1 cpv
cq2 cpv;cq3 cpv;cq4 cpv;cq5 cpv;cq6 cpv;cq7 cpv;cq8 cpv;cq9 cm7;cqa cm7;cqb cqa;cqc cqa;cqd ys;cqe ys;cqf 5ya;cqg cm7
cqh cqf;cqi cqf;cqj cm7;cqk ys;cql ys;cqm ys;cqn ys;cqo cm7;cqp cqo;cqq cqo;cqr cqo;cqs cqo;cqt cqo;cqu cm7;cqv cm7
cqw cqv;cqx cqu;cqy cm7;cqz cqy;cr0 yg;cr1 yg;cr2 cm7;cr3 ys;cr4 cr3;cr5 cr3;cr6 cr5;cr7 cr6;cr8 cmk;cr9 cmk;cra cr9
crb yg;crc yg;crd yg;cre cm7;crf cm7;crg coi;crh crg;cri crg;crj crg;crk coj;crl ctq;crm crn;crn cre;cro 61i;crp crr
crq crr;crr 61i;crs 61i;crt 61i;cru 61i;crv 61i;crw crn;crx cm7;cry cmb;crz cmb;cs0 cmg;cs1 650;cs2 cmj;cs3 yg;cs4 ys
cs5 ctt;cs6 ys;cs7 ys;cs8 cs7;cs9 cm7;csa cm7;csb cs7;csc cs7;csd cs7;cse cs4;csf ys;csg csf;csh cm7;csi csf;csj csf
csk csj;csl csj;csm csj;csn csm;cso csj;csp csf;csq csf;csr csf;css cm7;cst csj;csu csj;csv cst;csw cm7;csx csm
csy cm7;csz ctl;ct0 ctl;ct1 ctl;ct2 ctl;ct3 ctl;ct4 ctl;ct5 ctl;ct6 ctl;ct7 ctl;ct8 ctl;ct9 ctl;cta ctl;ctb ctl
ctc 5yw ctl;ctd ctl;cte ctl;ctf ctl;ctg ctl;cth ctf;cti ctf;ctj 5ya;ctk ct4;ctl yp;ctm ctq;ctn csf;cto csf;ctp ys
ctq cm7;ctr ctq;cts ctq;ctt cqa;ctu cm9;ctv ctu;ctw ctu;ctx ctu;cty cm7;ctz ctx;cu0 cm7;cu1 cm7;cu2 cm7;cu3 cm7
cu4 cm7;cu5 cok;cu6 ys;cu7 cm7 cpv cpp;cu8 csf;cu9 cr8;d0r d0q;d0s d7d;d0t d0q;d0u d0q;d0v d7d;d0w d0q;d0x d13;d0y d7c
d0z d0y;d10 d0u;d11 d0q;d12 d13;d13 d0u;d14 d0q;d15 d0w;d16 d1f;d17 d16;d18 ewz;d19 de9;d1a d30;d1b d2w;d1c d30
d1d fzk;d1e gmr;d1g d1f;d1h d1f;d1i d1f;d1j d1f;d1k d1f;d1l d1f;d1m d1f;d1n gmr;d1o gmr;d1p g2e;d1r d1p;d1s d1r
d1t d1r;d1u d1r;d1v d1p;d1w d1v;d1x d0q;d1y d8s;d1z d87;d20 d1z;d21 d87;d22 d21;d23 d24;d24 d21;d25 d21;d26 d8s
d27 d8s;d28 d25;d29 d21;d2a d21;d2b d8s;d2c d29;d2d ewz;d2e d2c;d2f d30;d2g d2f;d2h d2f;d2i d2f;d2j d2p;d2k d2p
d2l d2p;d2m d4r;d2n d2p;d2o d2p;d2q d2p;d2r d2f;d2s ete;d2t d30;d2u d2v;d2v h99;d2w i75;d2x d2t;d2y ewz;d2z ewz
d30 ede;d31 d30;d32 d7c;d33 d0y;d34 d35;d35 d36;d36 d3f;d37 d36;d38 d37;d39 d37;d3a d3f;d3b d3f;d3c d3f;d3d d3c
d3e d3c;d3f di2;d3g d3f;d3h d37;d3i d3m;d3j d3m;d3k di2;d3l d8s;d3m d7j;d3n d3u;d3o i8o;d3p i8o;d3q d8s;d3r d3q
d3s d3q;d3t dak;d3u d3m;d3v d3q;d3w d3q;d3x d3q;d3y d3j;d3z d87;d40 d3z;d41 gmr;d42 d8s;d43 g7m;d44 d7c;d45 g7m
d46 d45;d47 gfw;d48 d7j;d49 d47;d4a d47;d4b ebn;d4c d7c;d4d d45;d4e d4g;d4f d4g;d4g d60;d4h g1c;d4i d8s;d4j dck
d4k dca;d4l dck;d4m d4n;d4n dcf;d4o d5o;d4p d87;d4q i75;d4r h7t;d4s d4t;d4u d4t;d4v d4t;d4w d4t;d4x d4t;d4y d5b
d4z d5b;d50 d4z;d51 d4z;d52 d4z;d53 d4z;d54 d53;d55 d4p;d56 d55;d57 d4p;d58 d55;d59 d5b;d5a d59;d5b d7c;d5c d5b
d5d d5b;d5e d7c;d5f d87;d5g d5f;d5h d6j;d5i d5b;d5j d69;d5k d4q;d5l fqc;d5m i75;d5n fqu;d5p d5o;d5q d5o;d5r d5o
d5s d5o;d5t d5o;d5u d5v;d5v dcf;d5w d4n;d5x d5o;d5y d5o;d5z fmu;d60 d5o;d61 d5o;d62 d61;d63 en5;d64 d5o;d65 d5t
d66 d5o;d67 dca;d68 d67;d69 d75;d6a d61;d6b dws;d6c hmv;d6d d5o;d6e d55;d6f d55;d6g d55;d6h d55;d6i d6h;d6j dca
d6k dce;d6l dom;d6m d6j;d6n d6j;d6o d6p;d6p d7j;d6q d6p;d6r d6p;d6s d6p;d6t i0n;d6u dcf;d6v d1z;d6w d6v;d6x gzk
d6y d6z;d6z dce;d71 f93;d72 d70;d73 d7c;d74 d7c;d75 d55;d76 d1f;d77 d76;d78 dhi;d79 dhi;d7a g2d;d7b fpq;d7d d7c
d7e d1f;d7f i75;d7g d7f;d7h d55;d7i dmr;d7k d7j;d7l d87;d7m d87;d7n d7m;d7o i75;d7p d7j;d7q dfj;d7r de4;d7s d7j
d7t d87;d7u d7t;d7v d7t;d7w d7j;d7x hq3;d7y d7x;d7z d83;d80 d8f;d81 d87;d82 d83;d84 d7j;d85 d87;d86 d7j;d88 d87
d89 d87;d8a d8s;d8b d8s;d8c d8s;d8d igr;d8e d87;d8f d7j;d8g d8f;d8h d8i;d8i d87;d8j d8i;d8k d8i;d8l d8i;d8m d7j
d8n d8i;d8o d8i;d8p d87;d8q d8n;d8r d8q;d8s d7j;d8t d8s;d8u d87;d8v d8u;d8w d8s;d8x d7j;d8y d8x;d8z d87;d90 d8x
d91 d7j;d92 d91;d93 d91;d94 d91;d95 d87;d96 dss;d97 d95;d98 d95;d99 d95;d9a de4;d9b d9a;d9c ds3;d9d d9g;d9e d9a
d9f d91;d9g d7j;d9h de4;d9i de4;d9j d9g;d9k ds3;d9l d9g;d9m d95;d9n d9g;d9o d8x;d9p d9o;d9q d9p;d9r d87;d9s d7j
d9t d9x;d9u d9t;d9v d87;d9w d9t;d9x g8f;d9y g8f;d9z g8f;da0 g8f;da1 ddb;da2 d7j;da3 d7j;da4 ddo;da5 da8;da6 dce
da7 dce;da8 g8f;da9 da8;daa djd;dab d3m;dac d7j;dad dac;dae dac;daf dax;dag dcf;dah dcf;dai dca;daj dag;dal dak
dam dak;dan dak;dao dak;dap dak;daq dak;dar dak;das dak;dat dak;dau dak;dav d87;daw dtk;dax d9g;day dax;daz dax
db0 dax;db1 db0;db2 dax;db3 fy9;db4 db3;db5 db3;db6 db3;db7 db3;db8 db3;db9 dax;dba dax;dbb d87;dbc d87;dbd d87
dbe d87;dbf dbb;dbg d87;dbh dbg;dbi d25;dbj d7j;dbk dax;dbl dak;dbm dax;dbn dbp;dbo dbp;dbp dak;dbq g7m;dbr dg0
dbs dsg;dbt dss;dbu dbt;dbv dac;dbw d87;dbx d8f;dby dbx;dbz d87;dc0 e8e;dc1 df0;dc2 dbz;dc3 d87;dc4 d8f;dc5 d87
dc6 dac;dc7 f92;dc8 f92;dc9 dc7;dca d8s;dcb dca;dcc dcb;dcd dca;dce d8s;dcf d87;dcg dcf;dch dcf;dci dch;dcj dck
dck d87;dcl dcm;dcm d7j;dcn fve;dco e02;dcp e02;dcq d7j;dcr dcs;dcs gaq;dct dcs;dcu dkl;dcv dcs;dcw d87;dcx dcw
dcy fcv;dcz dcy;dd0 dcz;dd1 dcy;dd2 dcw;dd3 dd4;dd4 d87;dd5 d7j;dd6 dd5;dd7 dd9;dd8 dda;dd9 fcr;dda d8s;ddb d7j
ddc d87;ddd ddc;dde ddc;ddf d87;ddg dax;ddh ddc;ddi ddh;ddj e7b;ddk ddh;ddl d91;ddm ddl;ddn ddl;ddo d87;ddp ddo
ddq ddo;ddr ddo;dds d9g;ddt dds;ddu d9g;ddv ddu;ddw d87;ddx ddo;ddy dcw;ddz dcw;de0 d7j;de1 g7m;de2 ddu;de3 dcf
de4 d9g;de5 de4;de6 ddl;de7 dss;de8 dea;deb dea;dec de9;ded de9;dee dss;def dee;deg dee;deh dea;dei dee;dej dei
dek d8s;del i8f;dem d87 d7j;den d7j;deo den;dep d7j;deq d95;der d91;des de4;det dss;deu d91;dev dpq;dew dn7;dex dez
dey dez;dez d87;df0 dss;df1 dju;df2 df0;df3 df2;df4 d87;df5 df4;df6 dfa;df7 df6;df8 dfa;df9 dfa;dfa d95;dfb de4
dfc de4;dfd de4;dfe dfd;dff d87;dfg dfi;dfh d87;dfi de4;dfj de4;dfk d87;dfl g7m;dfm dfj;dfn de4;dfo de4;dfp d7j
dfq dsw;dfr dfq;dfs d87;dft dfs;dfu dfx;dfv dfy;dfw dfx;dfx de4;dfy df4;dfz dg0;dg0 d87;dg1 dg0;dg2 dg0;dg3 dg0
dg4 dg0;dg5 gku;dg6 dg0;dg7 dcf;dg8 dg7;dg9 dg7;dga g8f;dgb dg7;dgc dg0;dgd d7j;dge dgd;dgf ddu;dgg dzg;dgh d95
dgi dcf;dgj dcf;dgk d7j;dgl g7m;dgm d8s;dgn d87;dgo d91;dgp dss;dgq dei;dgr d87;dgs dei;dgt gnq;dgu fpv;dgv dce
dgw d87;dgx d7j;dgy d87;dgz dh0;dh0 d87;dh1 dh0;dh2 dcm;dh3 dg0;dh4 dg0;dh5 dcm;dh6 dh9;dh7 d87;dh8 fvw;dh9 fvw
dha fvw;dhb fvw;dhc fvw;dhd dhf;dhe d87;dhf dhi;dhg dhi;dhh d7j;dhi d7j;dhj dhi;dhk dhj;dhl d87;dhm dhl;dhn dhj
dho dhn;dhp d87;dhq dhl;dhr dhi;dhs dhr;dht dhi;dhu d95;dhv dhu;dhw dss;dhx d7d;dhy dhh;dhz dhy;di0 dg0;di1 dju
di2 dcf;di3 de4;di4 de4;di5 di4;di6 ddo;di7 ddb;di8 dib;di9 dib;dia dib;dib d87;dic dib;did dib;die dib;dif dib
dig din;dih din;dii dik;dij dib;dik d87;dil dik;dim dib;din d83;dio din;dip d8i;diq hrg;dir d87;dis din;dit din
diu d87;div din;diw dac;dix d9g;diy d87;diz d83;dj0 dix;dj1 dqy;dj2 d7j;dj3 dix;dj4 d7j;dj5 d8s;dj6 d7j;dj7 dj6
dj8 dj6;dj9 dj4;dja dds;djb dl0;djc dl0;djd de4;dje d95;djf ddl;djg djf;djh d87;dji djh;djj d7j;djk d87;djl d87
djm d87;djn d87;djo dib;djp d8x;djq e70;djr d9g;djs d91;djt de4;dju dro;djv d9g;djw dzf;djx d95;djy djx;djz djx
dk0 dka;dk1 dka;dk2 dka;dk3 dk0;dk4 dtk;dk5 dtk;dk6 dd2;dk7 dka;dk8 dni;dk9 dka;dka d7j;dkb d87;dkc dkm;dkd dka
dke dki;dkf dka;dkg dkf;dkh dkf;dki dka;dkj dki;dkk dka;dkl dx6;dkm d7j;dkn dki;dko h1b;dkp fve;dkq d7j;dkr dl0
dks dkr;dkt dpk;dku dpk;dkv dpk;dkw dl0;dkx dkw;dky dl1;dkz dg0;dl0 d7j;dl1 h17;dl2 dl1;dl3 dl0;dl4 dl1;dl5 d7j
dl6 dl0;dl7 dl5;dl8 dl0;dl9 d87;dla dl0;dlb dla;dlc dld;dle dld;dlf dld;dlg dld;dlh dld;dli dlh;dlj dld;dlk i72
dll dld;dlm dll;dln dld;dlo dld;dlp dld;dlq dld;dlr i77;dls i77;dlu dlt;dlv dlt;dlw dlt;dly dlx;dlz icu;dm0 d7j
dm1 icu;dm2 dm1;dm3 i7a;dm4 dm6;dm5 hq3;dm6 d87;dm7 dm6;dm8 go6;dm9 dm6;dma fn5;dmb dm6;dmc d7j;dmd d7j;dme de5
dmf df4;dmg de4;dmh de4;dmi de4;dmj d8s;dmk dml;dml dmj;dmm dmj;dmn fcv;dmo dfw;dmp dfy;dmq d7j;dmr dm6;dms dmv
dmt dmr;dmu dsp;dmv dm6;dmw i7a;dmx egf;dmy d7j;dmz d87;dn0 dlc;dn1 dds;dn2 d7j;dn3 d7j;dn4 d7j;dn5 dak;dn6 d7j
dn7 dut;dn8 fvo;dn9 dn7;dna hxn;dnb hxn;dnc dn7;dnd d8s;dne d7j;dnf dnk;dng d87;dnh dng;dni d87;dnj dni;dnk d8s
dnl d87;dnm d7j;dnn dnl;dno d8s;dnp d87;dnq d8s;dnr d87;dns d7j;dnt dns;dnu d8s;dnv dnu;dnw dni;dnx dnw;dny do1
dnz g3l;do0 dnz;do1 dg0;do2 dfw;do3 d87;do4 d87;do5 d8f;do6 do5;do7 d87;do8 d7j;do9 d87;doa d87;dob d87;doc d87
dod d87;doe d7m;dof d8f;dog d7j;doh d87;doi d87;doj d87;dok e6s;dol d87;dom d8f;don d87;doo d87;dop g3l;doq g3l
dor ddo;dos ddo;dot ddl;dou dbg;dov dsn;dow dou;dox hu1;doy dox;doz i8f;dp0 ddo;dp1 d7j;dp2 dds;dp3 ddu;dp4 ddu
dp5 fg1;dp6 d7j;dp7 d87;dp8 d87;dp9 d8x;dpa dib;dpb d7j;dpc dpb;dpd dpb;dpe dpb;dpf dpb;dpg dpb;dph dsz;dpi d7j
dpj dpk;dpk d7j;dpl dpk;dpm dus;dpn d7j;dpo d87;dpp d87;dpq d87;dpr d87;dps d87;dpt ddl;dpu d87;dpv dpu;dpw dib
dpx dpy;dpy fvw;dpz dpy;dq0 d87;dq1 d87;dq2 d87;dq3 dq4;dq4 d87;dq5 dq4;dq6 dq4;dq7 dq4;dq8 hoc;dq9 dq4;dqa dqf
dqb d87;dqc d87;dqd d87;dqe d7j;dqf d87;dqg d87;dqh d87;dqi din;dqk dqj;dql dgx;dqm dql;dqn dqj;dqo go1;dqp dgx
dqq d87;dqr d87;dqs dqr;dqt d7j;dqu dea;dqv ddl;dqw d87;dqx dqw;dqy d7j;dqz d87;dr0 dqw;dr1 ddl;dr2 dri;dr3 dri
dr4 dri;dr6 dr5;dr7 dr5;dr8 drd;dr9 dr5;dra dr5;drb dra;drc dr5;dre drd;drf dln;drg dr5;drh dr5;drj i7a;drk dss
drl drk;drm d95;drn f9h;dro dss;drp dro;drq dro;drr dro;drs dro;drt d8s;dru d8s;drv d87;drw d7j;drx d91;dry drx
drz d95;ds0 d95;ds1 drx;ds2 ds1;ds3 d9g;ds4 d9g;ds5 d91;ds6 d91;ds7 d9h;ds8 d7j;ds9 d7j;dsa d7j;dsb d83;dsc d87
dsd d83;dse dac;dsf dds;dsg d87;dsh dsg;dsi dsh;dsj d87;dsk d87;dsl d95;dsm d91;dsn d87;dso ddl;dsp dsm;dsq dsp
dsr dss;dss d87;dst dss;dsu dxe;dsv d7j;dsw d7j;dsx d7j;dsy d7j;dsz dt3;dt0 d7j;dt1 d8s;dt2 dcf;dt3 d7j;dt4 d8s
dt5 d87;dt6 d87;dt7 d87;dt8 d8s;dt9 dtc;dta dtc;dtb dtc;dtc d87;dtd dtc;dte dtk;dtf dte;dtg dtc;dth d8s;dti dth
dtj dth;dtk d87;dtl dtk;dtm dtk;dtn dtk;dto dtk;dtp dtk;dtq ddy;dtr d7j;dts h4l;dtt dcx;dtu g1i;dtv dtk;dtw ic7
dtx d87;dty dib;dtz dia;du0 dqq;du1 d8s;du2 d8s;du3 d8s;du4 d8s;du5 d87;du6 d8s;du7 efh;du8 hq3;du9 dsm;dua du9
dub dsn;duc ddy;dud d37;due d7j;duf dug;dug i0o;duh hwc;dui dug;duj dug;duk d7j;dul d8i;dum d7j;dun dum;duo fea
dup dum;duq dib;dur dib;dus fvp;dut d8s;duu i0q;duv duu;duw dcl;dux dcm;duy ddl;duz d87;dv0 ddo;dv1 d87;dv2 fls
dv3 g7s;dv4 dv3;dv5 dv3;dv6 dv3;dv7 i75;dv8 dv3;dv9 dcf;dva dv9;dvb dcf;dvc dvf;dvd dy3;dve d8s;dvf dcf;dvg dvf
dvh d87;dvi d7j;dvj d8i;dvk d8i;dvl d8i;dvm dg0;dvn dv3;dvo dvn;dvp dm6;dvq dak;dvr fls;dvs fls;dvt fls;dvu d87
dvv dh9;dvw dvv;dvx d7j;dvy dvv;dvz dib;dw0 dvz;dw1 hwq;dw2 d87;dw3 dm6;dw4 i7a;dw5 dw4;dw6 dw3;dw7 dw6;dw8 fn0
dw9 g30;dwa g2z;dwb d87;dwc dc6;dwd dwc;dwe dak;dwf g8f;dwg dd4;dwh d87;dwi eub;dwj dib;dwk f2m;dwl dwk;dwm dwk
dwn dwk;dwo dwk;dwp dwk;dwq g1e;dwr i37;dws g1e;dwt d87;dwu i0r;dwv dwu;dww d87;dwx dww;dwy g2z;dwz dwu;dx0 dwu
dx1 d8d;dx2 hfb;dx3 dx2;dx4 d95;dx5 dx6;dx6 dtk;dx7 d87;dx8 d8s;dx9 dsw;dxa d87;dxb d87;dxc hp8;dxd dag;dxe d8e
dxf dxe;dxg dxf;dxh d87;dxi dq1;dxj d87;dxk din;dxl fvw;dxm d7m;dxn dxo;dxo d87;dxp dxo;dxq d7j;dxr dxp;dxs dxo
dxt dxo;dxu dxo;dxv dxo;dxw d7m;dxx d87;dxy d87;dxz dxy;dy0 dac;dy1 eyl;dy2 d87;dy3 d8e;dy4 dy3;dy5 dy3;dy6 dy3
dy7 dy3;dy8 dy3;dy9 i38;dya djn;dyb d7d;dyc d87;dyd dyb;dye hq3;dyf egf;dyg d87;dyh fct;dyi d87;dyj gnq;dyk d87
dyl d7j;dym d7j;dyn d87;dyo eju;dyp d87;dyq gfp;dyr d87;dys dcs;dyt d7j;dyu dsw;dyv dom;dyw dyv;dyx d7j;dyz dyy
dz0 d87;dz1 dro;dz2 d87;dz3 eks;dz4 dg7;dz5 d87;dz6 dhl;dz7 d87;dz8 d87;dz9 d7j;dza d7j;dzb d87;dzc g88;dzd h31
dze hob;dzf d95;dzg d98;dzh ddo;dzi d7j;dzj d87;dzk gaq;dzl d7j;dzm d87;dzn dni;dzo dka;dzp d87;dzq dzp;dzr dzp
dzs d87;dzt d7j;dzu gno;dzv d7j;dzw d87;dzx dr5;dzy ekq;dzz hwc;e01 d7j;e02 d7j;e03 d7j;e04 d9g;e05 e06;e06 d87
e07 d7j;e08 dak;e09 d87;e0a dbk;e0b d7m;e0c duf;e0d d87;e0e d87;e0f d87;e0g d87;e0h e0g;e0i e00;e0j do4;e0k d87
e0l dro;e0m d87;e0n d7j;e0o e0n;e0p d87;e0q d87;e0r d7m;e0s d98;e0t d7j;e0u e0t;e0v d7j;e0w d87;e0x d87;e0y d7j
e0z d87;e10 d7j;e11 d87;e12 d7j;e13 d87;e14 d87;e15 dcm;e16 d87;e17 dz0;e18 d87;e19 d87;e1a d7j;e1b d87;e1c d87
e1d dnz;e1e dnu;e1f d87;e1g dcf;e1h dce;e1i d7j;e1j dro;e1k d7j;e1l d87;e1m d87;e1n d7j;e1o e1p;e1q e1p;e1r e1w
e1s e1o;e1t e1o;e1u e1o;e1w e1v;e1y e1v;e1z e97;e20 e8t;e21 e8j;e22 e53;e23 e1p;e28 h7x;e29 e28;e2a e28;e2b e27
e2c e27;e2e e2d;e2h e2g;e2i gls;e2j e2i;e2k e2i;e2l ebu;e2n e8t;e2o e2d;e2p e2o;e2q e2r;e2r e2g;e2s ek8;e2t e2s
e2u e2r;e2v e35;e2w e2v;e2x ek8;e2y e2x;e2z gh5;e30 e35;e31 e2g;e32 ek8;e33 e32;e34 e33;e35 e2d;e37 e36;e39 e3a
e3b e3a;e3d e38;e3f e3e;e3g e3h;e3i e3e;e3j i5n;e3k e3c;e3l hkk;e3m e3n;e3o e3n;e3p e3q;e3r dv3;e3s e3q;e3v e3u
e3w e3x;e3x e3d;e3y e3x;e3z e9w;e40 e9w;e41 e3w;e42 e49;e43 e47;e44 d87;e45 et6;e46 i75;e47 e46;e48 e47;e49 e1p
e4a e49;e4b e49;e4c e4b;e4d e49;e4e e4d;e4f e7w;e4g etc;e4h e4g;e4i erj;e4j e49;e4k e4j;e4m e4l;e4n e4l;e4o e4l
e4p ebm;e4q ebm;e4r e4l;e4s e4r;e4t e4r;e4u ebm;e4v e4u;e4w e4l;e4x e1p;e4y e4x;e4z e4x;e50 e4x;e51 e4x;e52 e4w
e53 e4w;e55 e4r;e56 e55;e57 e55;e58 e55;e59 e55;e5a e5h;e5b e5h;e5c e55;e5d hc0;e5e e55;e5f e5e;e5g e55;e5h e55
e5i e55;e5j e55;e5k e55;e5l e55;e5m d5o;e5o dbk;e5p d7j;e5r e5q;e5s e5q;e5t e5s;e5u e5r;e5v e5u;e5w e5q;e5x e55
e5y e9p;e5z e5q;e60 eh3;e61 eh3;e62 e61;e63 e64;e64 e3z;e65 e64;e66 ebg;e67 e64;e68 euc;e6a e6f;e6b e5q;e6c hc0
e6d e97;e6e e97;e6f e6n;e6g e6f;e6h e6f;e6i e6f;e6j e6f;e6k e6f;e6l e6k;e6m e6k;e6n e4r;e6o e6f;e6p e8e;e6q e7k
e6r e6q;e6s e6q;e6t e6u;e6u e6q;e6v e6w;e6w i75;e6x e6q;e6y e6q;e6z e6q;e70 e8e;e71 e64;e72 e6b;e73 e5q;e74 e77
e75 e77;e76 ejp;e77 e7b;e78 e7b;e79 g7m;e7a e78;e7c e7b;e7d e78;e7e e7d;e7f e7b;e7g e7d;e7h e7g;e7i e7g;e7j ei2
e7k e4l;e7l e7k;e7m e3u;e7n e7m;e7o e7m;e7p e9s;e7q e55;e7r e7q;e7s e7q;e7t e7q;e7u e7k;e7v e7k;e7w e9p;e7x e7w
e7y e7w;e7z e7w;e80 e7w;e81 e7w;e82 e7w;e83 e7w;e84 e83;e85 e83;e86 ea7;e87 e86;e88 e86;e89 e86;e8b e7k;e8c i2d
e8d e9y;e8e e7k;e8f e7q;e8g e8e;e8h e8e;e8i e4o;e8j e8t;e8k e8j;e8l e91;e8m e8l;e8n e8j;e8o e8r;e8p e97;e8q e8p
e8r e7k;e8s e8r;e8t e7k;e8u e8t;e8v e8r;e8w e8o;e8x e8z;e8y ehz;e8z e8o;e90 e91;e91 e8j;e92 e94;e93 e53;e94 e7k
e95 e94;e96 e94;e97 e94;e98 e97;e99 e97;e9a e97;e9b e97;e9c e97;e9d e97;e9e e97;e9f e5q;e9g e9w;e9h e9g;e9i e9g
e9j e5q;e9k e3h;e9l hbw;e9m e38;e9n e5q;e9o e5q;e9q e9p;e9r e9p;e9s dm6;e9t e9s;e9u efs;e9v e9p;e9x i7e;e9y g9g
e9z e9y;ea0 e9y;ea1 e9y;ea2 e9y;ea3 e9y;ea4 ecy;ea5 gh0;ea6 e4l;ea7 e4l;ea8 ea7;ea9 eam;eaa ea9;eab eaa;eac eab
ead ea9;eae ea7;eaf eae;eag ea7;eah eak;eai hqo;eaj eak;eak ea7;eal ea7;ean eam;eao eek;eap ea7;eaq eap;ear eap
eas ea7;eat eas;eau e61;eav gc8;eaw gc8;eax ea4;eay e7k;eaz e7m;eb0 e7q;eb1 e91;eb2 eap;eb3 e4l;eb4 eb3;eb5 eb3
eb6 ej0;eb7 dm6;eb8 e4w;eb9 e9x;eba e9p;ebb eba;ebc esi;ebd e4q;ebe ebd;ebf ebe;ebg hq3;ebh ebg;ebi ebg;ebj ebg
ebk ebg;ebl ebg;ebm e7k;ebo e26;ebp e50;ebq ebm;ebr e2f;ebs e2f;ebt ebr;ebu e4l;ebv e2i;ebw ebu;ebx ebu;eby i84
ebz eay;ec0 e55;ec1 hgj;ec2 e4l;ec3 hao;ec4 ec6;ec5 ec4;ec6 gh5;ec7 ec6;ec8 ec6;ec9 e7k;eca ec9;ecb ec9;ecc ec9
ecd ec9;ece ec9;ecf gh5;ecg e25;ech e53;eci e1p;ecj e5q;eck egr;ecl ec9;ecm eb3;ecn dea;eco e64;ecp dwk;ecq g7m
ecr e97;ecs e55;ect dum;ecu e4l;ecv e8t;ecw e55;ecx e7l;ecy e4l;ecz ecy;ed0 edg;ed1 hni;ed2 ed1 fhx;ed3 hup;ed4 gh5
ed6 e2l;ed7 de9;ed8 icr;ed9 gku;eda e5y;edb edc;edc e7k;edd e8t;ede hqo;edf ede;edg hgq;edh edg;edi ede;edj ede
edk edj;edl edj;edm etc;edn eee;edo edn;edp edn;edq ezq;edr edq;eds edq;edt eef;edu ee0;edv i0e;edw etc;edx ee0
edy ee0;edz edv;ee0 ede;ee1 ei2;ee2 edt;ee3 edt;ee4 ee9;ee5 ee4;ee6 ee4;ee7 hrp;ee8 edu;ee9 edt;eea i2l;eeb eea
eec eea;eed eee;eee edg;eef eed;eeg eed;eeh ee9;eei f0o;eej eee;eek eee;eel eee;eem eek;een i8h;eeo eye;eep eeo
eeq eeo;eer eeo;ees e8r;eet eyc;eeu eey;eev eey;eew eee;eex eej;eey eez;eez eel;ef0 eez;ef1 ef2;ef2 ede;ef3 eoo
ef4 eya;ef5 eya;ef6 ef8;ef7 ef9;ef8 ej4;ef9 ez9;efa ef9;efb dm6;efc eht;efd efc;efe eia;eff efe;efg eee;efh enn
efi efh;efj efi;efk efs;efl efk;efm efk;efn efk;efo ewp;efp efk;efq efk;efr enn;eft efs;efu efs;efv efs;efw efs
efx efs;efy eg0;efz eg0;eg0 ey9;eg1 eux;eg2 eg1;eg3 eg5;eg4 eek;eg5 eg1;eg6 eg1;eg7 ej6;eg8 efk;eg9 efk;ega i63
egb eg9;egc efk;egd eey;ege egd;egf dmr;egg egf;egh egg;egi etz;egj euu;egk hl9;egl eee;egm ehg;egn egm;ego efk
egp ew1;egq ept;egr ept;egs egu;egt hbm;egu eh1;egv egw;egw egr;egx egw;egy ek8;egz ek8;eh0 ept;eh1 eh3;eh2 egw
eh3 e5q;eh4 edg;eh5 fea;eh6 eha;eh7 eha;eh8 eh6;eh9 f0o;eha edt;ehb f0o;ehc eha;ehd ftu;ehe eef;ehf ehe;ehg enb
ehh ehg;ehi ea7;ehj ehi;ehk ehi;ehl eee;ehm ee9;ehn ehm;eho ehm;ehp ehm;ehq ehs;ehr eoj;ehs ebg;eht ebg;ehu ehq
ehv ees;ehw ees;ehx hyb;ehy exs;ehz e8r;ei0 ets;ei1 ehz;ei2 eht;ei3 ei2;ei4 ei2;ei5 efc;ei6 eht;ei7 ei8;ei9 ei8
eib eia;eic eia;eid ei4;eie eid;eif e7k;eig eif;eih eig;eii eig;eij eee;eik enb;eil eux;eim eux;ein eux;eio eiu
eip eio;eiq eiu;eir eiu;eis eir;eit eiu;eiv eiu;eiw eiu;eix hv7;eiy ej4;eiz eiy;ej0 ej4;ej1 ej0;ej2 ej4;ej3 ej4
ej4 etc;ej5 etc;ej6 ees;ej7 ej6;ej8 eja;ej9 eja;eja ey9;ejb eja;ejc ejw;ejd ejc;eje ees;ejf eju;ejg ejf;ejh ejf
eji ejf;ejk ejf;ejl eeo;ejm eyc;ejn erw;ejo eyc;ejp eyp;ejq ejp;ejr ejp;ejs ejp;ejt eju;eju e7k;ejv eju;ejw ei8
ejx ek4;ejy ek4;ejz ek4;ek0 ek1;ek1 ek4;ek2 ela;ek3 ek4;ek4 f2d;ek5 ek4;ek6 efh;ek7 eke;ek8 ekh;ek9 ek8;eka ek8
ekb ek8;ekc ek8;ekd ek8;eke ek8;ekf ekh;ekg ekf;ekh ede;eki ekh;ekj ekh;ekk edt;ekl ekh;ekm ekh;ekn ek8;eko ekh
ekp eko;ekq eks;ekr eu7;eks ewm;ekt d8e;eku epk;ekv em4;ekw ekv;ekx eks;eky gdx;ekz em4;el0 ekx;el1 eko;el2 el1
el3 ekh;el4 ek4;el5 el4;el6 ekh;el7 evm;el8 elb;el9 ek4;ela elb;elc ela;eld eeo;ele eeo;elf eqm;elg emx;elh emx
eli ek4;elj elb;elk ek4;ell elg;elm gjd;eln eig;elo i0v;elp gfe;elq elp;elr elp;els elp;elt elu;elu elo;elv em5
elw ehg;elx giz;ely elo;elz ely;em0 elo;em1 ede;em2 em1;em3 htr em1;em4 eko;em5 em4;em6 elu;em7 e7k;em8 ek4;em9 eya
ema e8e;emb ema;emc ewb;emd ewb;eme ewb;emf emj;emg emf;emh emp;emi glh;emj gl6;eml faq;emm emk;emn emm;emo emj
emp ema;emq ema;emr emq;ems ev3;emt emp;emu ewz;emv em9;emw hci;emx ek4;emy emx;emz emx;en0 el4;en1 ek4;en2 et7
en3 g8b;en4 elg;en5 g8b;en6 eya;en7 d8f;en8 ewz;en9 enb;ena enb;enb ehe;enc end;end eg6;ene ela;enf ekh;eng enn
enh enf;eni enf;enj enk;enk ers;enl enf;enm enl;enn ej4;eno ekh;enp ekh;enq enp;enr ens;ens eya;ent ens;enu ens
env enn;enw ej4;enx eny;eny eh3;enz ept;eo0 ekh;eo1 ens;eo2 ei6;eo3 gvd;eo4 hsk;eo5 eef;eo6 ekh;eo7 ema;eo8 eo7
eo9 ema;eoa ema;eob epq;eoc eq8;eod ema;eoe ema;eof ezk;eog ezk;eoh ema;eoi hp2;eoj el1;eok eoj;eol eok;eom eya
eon eya;eoo eom;eop eoq;eoq hwq;eor i2u;eos hoy;eot eou;eou eoo;eov eox;eow ede;eox f93;eoy eox;eoz eou;ep0 hh2
ep1 eom;ep2 ep1;ep3 ep1;ep4 eom;ep5 ep4;ep6 eou;ep7 eoo;ep9 ep8;epa epb;epb hwf;epc esd;epd epc;epe edg;epf eqb
epg epn;eph eqb;epi eee;epj epk;epk epl;epl efy;epm epl;epn epo;epo eyg;epp epn;epq ede;epr ewt;eps ede;ept ede
epu ede;epv ewz;epw ewz;epx epr;epy epr;epz epr;eq0 epr;eq1 epr;eq2 eha;eq3 epr;eq4 epr;eq5 ekh;eq6 ey9;eq7 eqb
eq8 epr;eq9 edn;eqa et7;eqb eib;eqc eqb;eqd evf;eqe eqd;eqf eye;eqg eqd;eqh eqb;eqi eqb;eqj epk;eqk evf;eql eya
eqn eqm;eqo eif;eqp glh;eqq eqp;eqr hqo;eqs eqm;eqt eqm;equ eqm;eqv equ;eqw eig;eqx eqm;eqy eqm;eqz eqm;er0 ekh
er1 ehs;er2 ehs;er3 et7;er4 etc;er5 er4;er6 ewb;er7 er6;er8 er6;er9 egf;era et7;erb er4;erc er4;erd etc;ere etc
erf etc;erg hcs;erh es8;eri es8;erj erh;erk erj;erl erj;ern erm;ero erm;erq erp;err erh;ers etz;ert ers;eru ert
erv ert;erw esb;erx erw;ery ekh;erz ery;es0 e4p;es1 e4o;es2 ebg;es3 et7;es4 e4u;es5 es4;es6 erj;es7 erj;es8 e4r
es9 esd;esa es9;esb ekh;esc ekh;esd hl6;ese esd;esf esd;esg ete;esh ete;esi ete;esj esi;esk esi;esl esm;esn f00
eso eu7;esp eu7;esq et7;esr d87;ess etz;est ely;esu ess;esv ess;esw ess;esx esw;esy ess;esz ess;et0 etj;et1 et4
et2 et1;et3 et1;et4 ekh;et5 et4;et6 et4;et8 etc;et9 et7;eta et7;etb et7;etc ede;etd etc;ete esd;etf ete;etg ete
eth e4w;eti e4w;etj euf;etk etl;etl ezn;etm etn;etn ezn;eto e7w;etp eto;etq eto;etr etj;ets erm;ett f00;etu ett
etv ets;etw enb;ety evy;etz ekh;eu0 etz;eu1 eu2;eu2 ekh;eu3 ekh;eu4 ekl;eu5 etz;eu6 eu5;eu7 esd;eu8 eu7;eu9 et6
eua eu9;eub el1;euc e3a;eud eto;eue eud;euf ewb;eug euf;euh euf;eui etz;euj euf;euk eui;eul esl;eum eul;eun eui
euo eun;eup euq;euq d87;eur hup;eus et1;eut eui;euu ede;euv ede;euw euu;eux euu;euy ej4;euz ekh;ev0 ekh;ev1 eqm
ev2 evm;ev3 ey9;ev4 evm;ev5 ekh;ev6 eu5;ev7 ev6;ev8 eu5;ev9 ev8;eva evj;evb gmu;evc ev8;evd ezz;eve evd;evf eju
evg evf;evh evf;evi evf;evj eu5;evk evj;evl etz;evm ekh;evn evm;evo ezn;evp evm;evq evp;evr evs;evs ema;evt evs
evu eya;evv evu;evw ezw;evx ey9;evz evy;ew0 evy;ew1 ete;ew2 ew1;ew3 etc;ew4 etc;ew5 etc;ew6 dac;ew7 ew6;ew8 ew6
ew9 evy;ewa evy;ewc ewb;ewd ewb;ewe ewb;ewf ewb;ewg ewb;ewh ewb;ewi ewb;ewj ewb;ewk exl;ewl ewk;ewm et7;ewn ewm
ewo ewm;ewq etc;ewr ewp;ews ewt;ewt gno;ewu ezz;ewv ek8;eww ekh;ewx evm;ewy ewx;ewz ede;ex0 ede;ex1 ex0;ex2 d7m
ex3 ex6;ex4 ex6;ex5 ex0;ex6 ex0;ex7 ex6;ex8 ex7;ex9 ex0;exa ep3;exb ep3;exc gch;exd exh;exe exd;exf exh;exg dak
exh hgc;exi exh;exj exh;exk exh;exl eu9;exm exh;exn hxt;exo exh;exp exh;exq exh;exr exh;exs exh;ext dxo;exu db9
exv exh;exw ex0;exx ex0;exy ewk;ey0 exz;ey1 edg;ey2 ede;ey3 eui;ey4 ey3;ey5 ey3;ey6 fy9;ey7 ey3;ey8 ey7;ey9 et7
eya ey9;eyb eya;eyc eya;eyd eyc;eyf eye;eyg eye;eyh eyg;eyi eyg;eyj eya;eyk ekh;eyl ete;eym eyl;eyn eya;eyo eyn
eyp ekh;eyq eyp;eyr eyp;eys eyv;eyt eys;eyu eyt;eyv ejj;eyw eyv;eyx ez0;eyy eee;eyz eyx;ez0 eee;ez1 hyb;ez2 ep1
ez3 ep7;ez4 eyc;ez5 eg8;ez6 ey9;ez7 ex0;ez8 eu9;ez9 eia;eza eia;ezb eu9;ezc e4w;ezd ezc;eze etc;ezf f2f;ezg eui
ezh ezk;ezi ezg;ezj hgz;ezk ecm;ezl ezk;ezm ezp;ezn esl;ezo eu7;ezp ey9;ezq eya;ezr ezu;ezs ezu;ezt ezu;ezu ezz
ezv ezu;ezw ezu;ezx ezu;ezy ezu;ezz f00;f01 hvz;f02 eoo;f03 evd;f04 hgt;f05 et4;f06 euy;f07 f06;f08 efp;f09 ef9
f0a d8e;f0b f0a;f0c etc;f0d etc;f0e etc;f0f f0c;f0g euu;f0h eux;f0i ede;f0j esb;f0k f0i;f0l ekx;f0m ewz;f0n f0o
f0o eha;f0p euu;f0q euu;f0r etc;f0s ewb;f0t ewb;f0u ede;f0v f0i;f0w hcs;f0x etc;f0y etc;f0z ewb;f10 ewb;f11 ewb
f12 ewb;f13 hci;f14 f13;f15 f13;f16 hci;f17 er6;f18 f17;f19 ewb;f1a etc;f1b ewb;f1c f1b;f1d etc;f1e f1b;f1f ewb
f1g eqm;f1h er4;f1i ewb;f1j er6;f1k gej;f1l gej;f1m f1l;f1n evf;f1o gej;f1p gej;f1q gdq;f1r f1q;f1s etc;f1t ewb
f1u ewb;f1v ewb;f1w ewb;f1x ewb;f1y etc;f1z ewb;f20 ewb;f21 ewb;f22 evy;f23 evy;f24 evy;f25 gej;f26 hci;f27 ewb
f28 etc;f29 egf;f2a d87;f2b hci;f2c ewb;f2d ez6;f2e f2d;f2f ebg;f2g i0v;f2h ewb;f2i ewb;f2j ewb;f2k ede;f2l ede
f2m ede;f2n esl;f2o edg;f2p e79;f2q hgt;f2r ede;f2s ez2;f2t ede;f2u ewb;f2v ega;f2w ex0;f2x ema;f2y ey9;f2z etc
f31 etc;f32 etc;f33 ete;f34 ete;f35 ete;f36 et7;f37 ewb;f39 eh6;f3a ez0;f3b fjn;f3c fjn;f3d eck;f3e f3d;f3f hqo
f3g eql;f3h edt;f3i enr;f3k f3j;f3l f3k;f3m f3k;f3n f3k;f3o f3k;f3p f3r;f3q f3p;f3s f93;f3t d7j;f3u f3p;f3v f3k
f3w f4h;f3x fd2;f3z f3y;f40 f5j;f41 f40;f42 f5x;f43 i0r;f44 i2d;f45 f3j;f46 f45;f48 hmp;f49 d87;f4a f4b;f4b far
f4c gnq;f4d f4c;f4e f4f;f4f hui;f4g f4f;f4i f4h;f4j f4h;f4k f4j;f4l f45;f4m f4l;f4n f4l;f4o hta;f4p f4o;f4q f4o
f4r f4q;f4s f4o;f4t f4o;f4u huu;f4v hxs;f4w eha;f4x f4v;f4y f4u;f50 f4z;f51 f4z;f52 f5j;f53 f52;f54 f52;f55 f5j
f56 f5j;f57 f5j;f58 f5j;f59 f52;f5a f52;f5b f52;f5c f5f;f5d f5f;f5e f5f;f5f f52;f5g f5f;f5h f5f;f5i f5f;f5k f52
f5l f5j;f5m f5j;f5n f52;f5o f52;f5p f5j;f5q f5t;f5s f5r;f5t f5n;f5u f52;f5w f5v;f5x f5v;f5y i1i;f5z f5y;f60 f5x
f61 dca;f62 f5j;f63 f52;f64 f6i;f65 dqq;f67 f4i;f68 f4i;f69 f3k;f6a f66;f6b f66;f6c f48;f6e f6d;f6f hq3;f6g f4h
f6h f6i;f6j f6i;f6k f6i;f6l f6g;f6m f6f;f6n f6h;f6o f3j;f6p f3j;f6q f4h;f6r f4h;f6s f6g;f6t f6s;f6u f6s;f6v f6s
f6w gv1;f6x gv1;f6y gv2;f6z f6g;f70 f6g;f71 ddh;f72 f6g;f73 f6g;f74 f6i;f75 fwr;f76 fwr;f77 f6g;f78 f77;f79 hw2
f7a f79;f7b f7a;f7c hti;f7d f7a;f7e f7a;f7f f7a;f7g f7a;f7h f4i;f7i f79;f7j f6g;f7l f7k;f7n ds8;f7o f7k;f7p f7o
f7q f7o;f7r f7o;f7s f7j;f7t f6g;f7u f7v;f7v d55;f7w hoc;f7x f7a;f7y i9e;f7z f4h;f80 f3k;f81 f8w;f82 f81;f83 f3k
f84 ftw;f85 f84;f86 f89;f87 f89;f88 f89;f89 fwz;f8a f89;f8b hsz;f8c f4h;f8d f8c;f8e f3k;f8f f3k;f8g fre;f8h f8f
f8i f8f;f8j hwf;f8k gy0;f8l f6f;f8m f8o;f8n f8m;f8o gy0;f8p f8o;f8q f8o;f8r f6s;f8s hzy;f8t f8s;f8u f52;f8v f7o
f8w f80;f8y hj7;f8z f8y;f90 hj7;f91 f92;f94 f93;f95 f94;f96 f93;f97 f93;f98 f93;f99 f93;f9a f93;f9b f93;f9c f93
f9d f9c;f9e f93;f9f f9h;f9g f9h;f9h f93;f9i f9h;f9j f8x;f9k f93;f9l f9k;f9m f93;f9n f9k;f9o f8x;f9p fae;f9q f9o
f9r f9o;f9s f9o f8x;f9t f9s;f9u f9v;f9v f8x;f9w f9v;f9x f9v;f9y f9v;f9z f8x;fa0 f90;fa1 f8x;fa2 f9s;fa3 f9s;fa4 f9s
fa5 f9s;fa6 f9s;fa7 f9o;fa8 fce;fa9 i34;faa far;fab far;fac i7l;fad fae;fae far;faf fae;fag f8x;fah far;fai fah
faj far;fak far;fal hni;fam far;fan far;fao far;fap faa;faq far;far hes;fas far;fat far;fau far;fav far;faw hez
fax f9o;fay fae;faz f9o;fb0 fae;fb1 f9o;fb2 hzf;fb3 fae;fb4 hml;fb5 dmj;fb6 hml;fb7 hml;fb8 d4q;fb9 gm7;fba i75
fbb fba;fbc fby;fbd f9z;fbe d21;fbf fbe;fbh fbg;fbi f8y;fbj fbi;fbk i0p;fbl g4s;fbm f93;fbn hj7;fbo f9o;fbp f9e
fbq f8x;fbr fbq;fbs fas;fbt fas;fbu d87;fbv fae;fbw f8x;fbx f90;fbz i23;fc0 f9s;fc1 f9s;fc2 fc1;fc3 ewb;fc4 dy3
fc5 f9j;fc6 fc5;fc7 d0w;fc8 fcd;fc9 fcd;fca ijp;fcb fcd;fcc d0w;fcd f9j;fce fqu;fcf fce;fch f9v;fci f9v;fcj fcg
fck far;fcl fag;fcm f9e;fcn fas;fco fae;fcp g4p;fct d87;fcu fct;fcv fcq;fcw fme;fcx fme;fcy fcv;fcz fcv;fd0 d8e
fd1 fcr;fd2 fcr;fd3 fd2;fd4 fee;fd5 fee;fd6 fkl;fd7 fd2;fd9 fdd;fda fd9;fdb fd9;fdc fdd;fde fd9;fdf fd9;fdg hoc
fdh fd9;fdi fdl;fdj fdi;fdk fdi;fdn fdm;fdo fdm;fdp fdm;fdq fdm;fdr fdq;fds fdm;fdt fds;fdu ddc;fdv fdl;fdw fcq
fdx fdw;fdy fdl;fdz fd9;fe0 fwk;fe1 gs6;fe2 fe1;fe3 d7j;fe4 fe1;fe5 fe4;fe6 fd9;fe7 fd7;fe8 fd7;fe9 fe8;fea fd7
feb fea;fec fe8;fed fcr;fee fed;fef fee;feg fej;feh fej;fei feh;fej h03;fek fej;fel grk;fem fu3;fen grk;feo fro
feq gpa;fer feq;fes d55;fet g2y;feu fd7;fev fro;few fol;fex fme;fey g4n;fez fd7;ff0 fro;ff1 fcr;ff2 ff1;ff3 ff1
ff4 fr4;ff5 ff1;ff6 ff1;ff7 fro;ff8 grk;ff9 fup;ffa gx0;ffb feq;ffc ff1;ffd fro;ffe fff;fff fcr;ffg fen;ffh fep
ffi ffh;ffj hoc;ffk fro;ffl gmr;ffm fr4;ffn fz9;ffo fn5;ffp fro;ffq fee;ffr fgc;ffs g1c;fft fqp;ffu g1c;ffv g1c
ffw g1c;ffx di2;ffy ffx;ffz d87;fg0 d87;fg1 d87;fg2 fg1;fg3 fg1;fg4 fg1;fg5 fy9;fg6 fcr;fg7 fro;fg8 ffe;fg9 e0k
fga fgt;fgb g2r;fgc fd8;fgd fgc;fge fcq;fgf fgc;fgg fgc;fgh fgc;fgi fgc;fgj fgi;fgk fgi;fgl g1e;fgm g1e;fgn d7j
fgo fgn;fgp d7j;fgq dak;fgr g2r;fgs dak;fgt g2r;fgu g2r gai;fgv gai;fgw g2r;fgx g2r;fgy g2r;fgz g2r;fh0 g2r;fh1 g2r
fh2 fh1;fh3 g2r;fh4 g2r;fh5 g30;fh6 fh5;fh7 gai;fh8 fro;fh9 dak;fha fhk;fhb fhk;fhc gai;fhd fcv;fhe g2r;fhf fhg
fhg dak;fhh fhg;fhi fme;fhj dak;fhk fme;fhl fhk;fhm fhl;fhn fme;fho fme;fhp fhk;fhq fme;fhr fhk;fhs ftu;fht fhs
fhu fme;fhv fme;fhw fjg;fhx g1a;fhy fnx;fhz fhy;fi0 fi1;fi1 fu3;fi2 g7m;fi3 fu3;fi4 fi5;fi5 d87;fi6 fi7;fi7 fic
fi8 fi7;fi9 fi7;fia fi9;fib fi9;fic g2v;fid fic;fie fkq;fif g2r;fig fih;fih d7j;fii fih;fij fii;fik fii;fil gy9
fim fin;fin det;fio fip;fip d7j;fiq gmr;fir d6e;fis dtc;fit fkq;fiu dtc;fiv fme;fiw fiv;fix fms;fiy g08;fiz fj2
fj0 d87;fj1 fj2;fj2 fmu;fj3 fmu;fj4 fj2;fj5 fmu;fj6 fk2;fj7 fmu;fj8 fmu;fj9 fj2;fja fj9;fjb fjp;fjc fjp;fjd fcq
fje fjg;fjf fje;fjg fnt;fjh fjn;fji fjn;fjj fjn;fjk fjn;fjl fjn;fjm g39;fjn fnt;fjo fjn;fjp fnt;fjq fjp;fjr fjp
fjs fjp;fjt fnw;fju fjv;fjv g30;fjw fj2;fjx fk5;fjy fiv;fjz fk0;fk0 dea;fk1 fk0;fk2 dxx;fk3 fk2;fk4 fk5;fk5 fjp
fk6 fmu;fk7 fj2;fk8 fiy;fk9 fk5;fka fj2;fkb fmu;fkc fmu;fkd gu9;fke ddc;fkf fko;fkg fpv;fkh fgn;fki d7j;fkj fgn
fkk fki;fkl fgc;fkm fy9;fkn fy9;fko g2v;fkp d55;fkq dak;fkr fkq;fks fiu;fkt dak;fku dtc;fkv fkq;fkw dcw;fkx hha
fky fl0;fkz fl0;fl1 fl0;fl2 fl0;fl3 fl0;fl4 fl0;fl5 fl0;fl6 h9a;fl7 fl6;fl8 fl6;fl9 fl6;fla fl6;flb fl6;flc fl0
fld g2r;fle fpv;flf fli;flg fli;flh g2r;fli dro;flj fli;flk fgw;fll fgw;flm g2r;fln g2r;flo fls;flp fls;flq fls
flr fls;flt fls;flu fls;flv fls;flw fls;flx fls;fly fls;flz fjp;fm0 flz;fm1 g08;fm2 fjp;fm3 fjp;fm4 fmu;fm5 fm4
fm6 dg7;fm7 fm4;fm8 fu2;fm9 fm4;fma fm4;fmb fm4;fmc fjp;fmd fme;fmf fme;fmg fme;fmh fme;fmi fme;fmj fme;fmk fme
fml fme;fmn fmm;fmo fme;fmp fex;fmq fme;fmr fcv;fmt fms;fmu fjp;fmv fnc;fmw fmu;fmx fjp;fmy fmx;fmz fmu;fn0 fje
fn1 fn9;fn2 g08;fn3 fmu;fn4 fmu;fn6 fk2;fn8 fn7;fn9 d8s;fna d8s;fnb de9;fnc fmu;fnd fn7;fne fnc;fnf fe3;fng g74
fnh g74;fni fd9;fnj fe3;fnk g64;fnl dak;fnm hfb;fnn dqw;fno dqw;fnp dg7;fnq fmu;fnr fn5;fns fnr;fnu i82;fnv fnt
fnw g2z;fnx fjp;fny fnx;fnz fje;fo0 fmu;fo1 fjp;fo2 dax;fo3 fme;fo4 fms;fo5 fme;fo6 fme;fo7 fme;fo8 fvw;fo9 fd8
foa fnl;fob fvw;foc dak;fod fmu;foe fvw;fof fhk;fog fof;foh fme;foi fme;foj fhk;fok fme;fol fme;fom fme;fon foj
foo fmu;fop ftw;foq ftw;for fmu;fos fmu;fot fhk;fou fmu;fov fjp;fow fmu;fox d87;foy dcm;foz g3l;fp0 fp3;fp1 fko
fp2 duw;fp3 fr4;fp4 fy9;fp5 gr1;fp6 fzf;fp7 fzf;fp8 fp6;fp9 fpk;fpa fp9;fpb fp9;fpc fme;fpd fme;fpe fpk;fpf fpk
fpg fpk;fph fpg;fpi fpl;fpj fpg;fpk fpl;fpl fpq;fpm fpk;fpn h12;fpo fpq;fpp fpo;fpr fpq;fps fpq;fpt fpq;fpu gmr
fpw fpv;fpx fpv;fpy hly;fpz fpv;fq0 fpv;fq1 fpv;fq2 fhg;fq3 hly;fq4 hly;fq5 fvq;fq6 fq3;fq7 dh9;fq8 hly;fq9 fpv
fqa fgn;fqb fgn;fqc dqy;fqd fqc;fqe fqc;fqf g0v;fqg g5k;fqh fih;fqi duk;fqj fqi;fqk dul;fql dul;fqm fqk;fqn fgc
fqo fqn;fqp g1q;fqq fqp;fqr fqn;fqs g1c;fqt fr4;fqu dl0;fqv fum;fqw fcq;fqx fr4;fqy fr4;fr0 fqz;fr1 fro;fr2 fqz
fr3 fro;fr4 fcr;fr5 fr4;fr6 fr4;fr7 fr4;fr8 g2r;fr9 fre;fra f3k;frb fre;frc fre;frd fre;fre fzf;frf fre;frg fre
frh fre;fri fre;frj fre;frk fre;frl fre;frm i1p;frn fr4;fro fcr;frp fqz;frq frp;frr fqz;frs fr3;frt fr3;fru f52
frv fr4;frw fr4;frx fr4;fry fro;frz fry;fs0 fr4;fs1 fr4;fs2 fr4;fs3 fr4;fs4 fro;fs5 fr4;fs6 fr4;fs7 fr4;fs8 fqz
fs9 fr3;fsa fr3;fsb fro;fsc fqz;fsd fr4;fse fro;fsf fsg;fsg fsm;fsh grb;fsi fsm;fsj fd7;fsk fsj;fsl grb;fsm gnq
fsn f4h;fso fr4;fsp fqz;fsq g08;fsr fjp;fss fsr;fst dg7;fsu fn7;fsv fsm;fsw fee;fsx fdk;fsy fsx;fsz fdv;ft0 fy9
ft1 fsx;ft2 fee;ft3 ft2;ft4 ft9;ft5 ft9;ft6 ft9;ft7 ft9;ft8 efk;ft9 fjg;fta g7v;ftb ft9;ftc fcr;ftd fcr;fte ftc
ftf fed;ftg fcr;fth fup;fti fto;ftj h5h;ftk fti;ftl fti;ftm fy9;ftn fqn;fto gnq;ftp fto;ftq fto;ftr fto;fts fto
ftt fts;ftu fti;ftv d87;ftw fd9;ftx fdf;fty fd9;ftz fty;fu0 gmr;fu1 ftw;fu2 fu3;fu3 fej;fu4 fu3;fu5 fej;fu6 fej
fu7 fu3;fu8 g2r;fu9 fej;fua gnq;fub fu5;fuc fud;fud fub;fue fub;fuf fu5;fug fu3;fuh fce fui;fui fe6;fuj fui;fuk gnq
ful fcr;fum ful;fun gnq;fuo fun;fup gnq;fuq fup;fur fth;fus fup;fut fup;fuu fup;fuv fun;fuw fyz;fux fun;fuy gnq
fuz fun;fv0 fuz;fv1 fup;fv2 fuz;fv3 fun;fv4 gx0;fv5 gx0;fv6 g4v;fv7 iez;fv8 g2r;fv9 fe6;fva fih;fvb g2v;fvc fej
fvd fve;fve d7j;fvf fve;fvg fve;fvh fve;fvi fvq;fvj fve;fvk e5q;fvl fvj;fvm fvj;fvn fvj;fvo dn7;fvp fvq;fvq d87
fvr fvq;fvs fe3;fvt fvs;fvu dh9;fvv fvu;fvw fy9;fvx fvw;fvy fvw;fvz i7g;fw0 fvw;fw1 fvw;fw2 fvw;fw3 fvw;fw4 fcq
fw5 fcq;fw6 fw5;fw7 i03;fw8 fy9;fw9 eee;fwa fwb;fwc fdc;fwd fwc;fwe fdc;fwf d87;fwg fwf;fwh gmr;fwi hth;fwj fvw
fwl fwk;fwm fwk;fwn fwl;fwo fwk;fwq fwr;fwr hw5;fws fwr;fwt fwr;fwu fwt;fwv fwr;fww fwr;fwx fww;fwy fwz;fwz hfb
fx0 fwz;fx1 fx2;fx2 fmu;fx4 fx1;fx5 fxh;fx6 g5k;fx7 hab;fx8 fms;fx9 dak;fxa fvw;fxb d7j;fxc fxb;fxd fxh;fxe dak
fxf fx5;fxg fxh;fxh g5k;fxi fx5;fxj g0m;fxk d87;fxl dak;fxm fxk;fxn fxk;fxo fxp;fxp dak;fxq fxt;fxr dak;fxs ftu
fxt dtk;fxu dtk;fxv fxu;fxw fxt;fxx fxk;fxy fjp;fxz fjp;fy0 fjp;fy1 dak;fy2 d55;fy3 fy2;fy4 hk7;fy5 fx5;fy6 fy9
fy7 fy9;fy8 d87;fy9 gnq;fya fy9;fyb fy9;fyc fy9;fyd fy9;fye fz9;fyf fy9;fyg fy9;fyh fy9;fyi fy9;fyj fy9;fyk fy9
fyl fy9;fym fyl;fyn fyl;fyo fyl;fyp fy9;fyq fy9;fyr fy9;fys fk2;fyu fvw;fyv fxt;fyw fvw;fyx f4h;fyy i1u;fyz fun
fz0 fyz;fz1 gpa;fz2 fyz;fz3 fz9;fz4 fz3;fz5 fz3;fz6 fz9;fz7 fz9;fz8 fz7;fz9 fzf;fza fz9;fzb fzc;fzc gnq;fzd fze
fze fwk;fzf gnq;fzg fz9;fzh fzg;fzi fzh;fzj fz9;fzk dak;fzl dra;fzm gxo;fzn fz3;fzo fz9;fzp fzf;fzq fzp;fzr gnq
fzs fzr;fzt fzf;fzu fz9;fzv grk;fzw h4l;fzx grk;fzy g02;fzz gbm;g00 fme;g01 gbm;g02 fe3;g03 g7m;g04 fe3;g05 fe3
g06 g05;g07 gbm;g08 d8f;g09 g3l;g0a g08;g0b g02;g0c fvu;g0d fj2;g0e g0d;g0f fd8;g0g dqz;g0h gnq;g0i d8i;g0j g0h
g0k g0h;g0l gnq;g0m g08;g0n g0h;g0o g0q;g0p dtk;g0q g7a;g0r ds8;g0s g0t;g0u g0q;g0v gnq;g0w gzy;g0x fw7;g0y fmu
g0z g23;g10 dak;g11 fsr;g12 g3v;g13 g11;g14 g11;g15 g11;g16 fsr;g17 fmu;g18 g1a;g19 d7j;g1a d7j;g1b d7j;g1c d87
g1d dh6;g1e d87;g1f g1e;g1g g1e;g1h g1c;g1i g1h;g1j fve;g1k g1h;g1l g1b;g1m g1l;g1n dvm;g1o g1e;g1p g1b;g1r g1u
g1s g1r;g1t g1u;g1u d8s;g1v dsa;g1w gnq;g1x h4s;g1y g1w;g1z gnq;g20 fvw;g22 fvw;g24 g23 g2d;g25 g23;g26 fy9;g27 fy9
g28 g27;g29 g23;g2a g2b;g2b i75;g2c g2b;g2e g2d;g2f g2d;g2g g2d;g2h fmu;g2i fmu;g2j g2l;g2k g2j;g2l dak;g2m g2l
g2n g2r;g2o dvm;g2p fgu;g2q g2r;g2r g2z;g2s e0k;g2t g2r;g2u g2r;g2v g2r;g2w g2r;g2x g2z;g2y g2x;g2z gnq;g30 d7j
g31 g30;g32 g7m;g33 g2v;g34 g2r;g35 gau;g36 g4g;g37 g2v;g38 g2r;g39 g02;g3a fjg;g3b fjg;g3c fg9;g3d fh0;g3e g2r
g3f g2z;g3g ff1;g3h g3g;g3i g3g;g3j dpk;g3k g30;g3m g3l;g3n g3l;g3o g3l;g3p g3l;g3q g3l;g3r g3l;g3s dop;g3t dg0
g3u gnq;g3v fy9;g3w g3v;g3x hu1;g3y fme;g3z dvn;g40 fls;g41 fy9;g43 g41;g44 fqc;g45 fqc;g46 fls;g47 fls;g48 fls
g49 fls;g4a g4h;g4b g30;g4c dqy;g4d fd9;g4e fdl;g4f g4g;g4g g2z;g4h g4g;g4i fd9;g4j gnq;g4k d87;g4l grk;g4m grk
g4n fy9;g4o fag;g4p fae;g4q dac;g4r g4s;g4s fej;g4t g4s;g4u g4s;g4v gnq;g4w dak;g4x g08;g4y g4x;g4z fme;g50 g4z
g51 gyr;g52 g4z;g53 g4z;g54 g5k;g55 dxo;g56 g55;g57 g55;g58 g55;g59 g55;g5a g2r;g5b g2r;g5c g5b;g5d gpa;g5e d7j
g5f db3;g5g fwp;g5h fd7;g5i fej;g5j g5k;g5k fw5;g5l g5k;g5m g5k;g5n fjp;g5o g5n;g5p g5n;g5q g5n;g5r fjg;g5s dtc
g5t gpa;g5u gnq;g5v dxo;g5w fnx;g5x fmu;g5y fun;g5z fun;g60 g5z;g61 fn7;g62 fn7;g63 fe8;g64 ful;g65 g64;g66 g64
g67 ful;g68 fjg;g69 fjg;g6a fox;g6b fre;g6c fre;g6d fre;g6e fre;g6f fmu;g6g g08;g6h fo8;g6i g5k;g6j fcr;g6k g6j
g6l g2r;g6n g6m;g6o g6m;g6p g6m;g6q fy9;g6r fme;g6s fmu;g6t fsx;g6u g5k;g6v fy9;g6w fdl;g6x fdl;g6y i70;g6z fvw
g70 fy9;g71 g2v;g72 d55;g73 hmp;g74 hq3;g75 g74;g76 fy9;g77 gx0;g78 h4s;g79 fy9;g7a fy9;g7b fme;g7c fme;g7d fnx
g7e fme;g7f fnt;g7g fme;g7h g5k;g7i fw5;g7j fve;g7k fy9;g7l fcv;g7n g7m;g7o g7m;g7p g9n;g7r g7v;g7s g7q;g7t g7s
g7u g7s;g7w g7v;g7x g7v;g7y g7m;g7z gai;g80 g7v;g81 g7v;g82 g7v;g83 g7m;g84 g83;g85 g7m;g86 g7m;g87 g7v;g88 g7m
g89 g7v;g8a g7m;g8b g8c;g8c g7m;g8d e49;g8e hha;g8f g7m;g8g g7m;g8h gvb;g8i g7m;g8j g7m;g8k g8j;g8l g7m;g8m g8l
g8n g8m;g8o g8r;g8p g8r;g8q g8r;g8r g7m;g8s g8r;g8t g8r;g8u g8j;g8v g7m;g8w g8v;g8x g7m;g8y g7m;g8z g8m;g90 g7m
g91 g7m;g92 g91;g93 dw3 g98;g94 g93;g95 g93;g96 g9g;g97 g96;g98 g9g;g99 g96;g9a g86;g9b g98;g9c g98;g9d g7m;g9e g9d
g9f g97;g9g g7m;g9h g9g;g9i g9h;g9j g9g;g9k g9j;g9l g96;g9m g9l;g9n g7m;g9o g9n;g9p g96;g9q gdd;g9r g9g;g9s g96
g9t g9y;g9u g9g;g9v g9g;g9w dlx;g9x g96;g9y g96;g9z g9y;ga0 g7m;ga1 ga0;ga2 ga0;ga3 g7m;ga4 g7m;ga5 g7m;ga6 g7m
ga7 ga5;ga8 ga5;ga9 g7s;gaa g7s;gab fjn g7m;gac gab;gad gab;gae gab;gaf g7s;gag g7m;gah g7r;gai g7m;gaj gai;gak ga5
gal g7s;gam g7s;gan gai;gao gai;gap g7m;gaq g7m;gar g7m;gas gaq;gat gag;gau g92;gav g7m;gaw d87;gax gbm;gay gax
gaz gax;gb0 gbm;gb1 doc;gb2 gb1;gb3 gb1;gb4 gbm;gb5 gbm;gb6 gbm;gb7 g7m;gb8 gb7;gb9 fjg;gba gbg;gbb gbg;gbc gbe
gbd g7m;gbe gb9;gbf g7m;gbg g7m;gbh gbg;gbi g7m;gbj gbg;gbk g7z;gbl g7v;gbm d87;gbn gbm;gbo gbm;gbp gbm;gbq gbm
gbr gc2;gbs gbm;gbt gbm;gbu gbt;gbv gbm;gbw g90;gbx gbm;gby gai;gbz gc2;gc0 gc1;gc1 hq3;gc2 g7m;gc3 gc2;gc4 gc3
gc5 gc2;gc6 gc5;gc7 gc2;gc8 gc2;gc9 gc5;gca gc2;gcb gc2;gcc gcb;gcd gcf;gce gcf;gcf gc2;gcg gcf;gch g55;gci gch
gcj gch;gck gfq;gcl gcf;gcm gcf;gcn g7m;gco gcn;gcp gfo;gcq gcf gc0;gcr dhl;gcs dhn;gct gbm;gcu gai;gcv gc2;gcw gcf
gcx g7m;gcy g7m;gcz gcy;gd0 gcy;gd1 gcy;gd2 gcy;gd3 g7m;gd4 gd3;gd5 g7m;gd6 gdq;gd7 gej;gd8 gej;gd9 gcy;gda gcy
gdb g7m;gdc gdb;gdd gdb;gde gdb;gdf gdd;gdg gdb;gdh din;gdi g7m;gdj gdk;gdk gmr;gdl gdk;gdm g7m;gdn hrp;gdo g7m
gdp exh g7m;gdr gdq;gds g7m;gdt gds;gdu gds;gdv g97;gdw gds;gdx g7m;gdy gds;gdz gdq;ge0 gdq;ge2 ge1;ge3 ge2;ge4 gdx
ge5 g7m;ge6 g7m;ge7 gdq;ge8 ge7;ge9 gdx;gea gdx;geb gdy;gec g7m;ged gds;gee gec;gef hcx;geg ged;geh gdq;gei ged
gej etc;gek gej;gel gej;gem gej geo;gen gem;geo gdq;gep hcx;geq hcx;ger gdq;ges gds;get hv8;geu hcx;gev gf0;gew gev
gex gev;gey gf0;gez gf0;gf0 g7v;gf1 g7m;gf2 gfx;gf3 g7m;gf4 g7m;gf5 gfz;gf6 gf5;gf7 gfd;gf8 gf7;gf9 i3e;gfa dq4
gfb gb1;gfc gfb;gfe gf0;gff gfe;gfg gff;gfh d7j;gfi gdd;gfj g7v;gfk gch;gfl gfq;gfm g7m;gfn gch;gfo gch;gfp g7m
gfq gch;gfr gfq;gfs gf0;gft gfs;gfu g7m;gfv gfs;gfw g7m;gfx g7m;gfy g91;gg0 g7m;gg1 gg0;gg2 g7m;gg3 gc2;gg4 gcm
gg5 gdk;gg6 g8v;gg7 g9g;gg8 g7m;gg9 g7m;gga g86;ggb gg2;ggc g7m;ggd g7m;gge gfw;ggf g7m;ggg g7m;ggh ggg;ggi ggg
ggj ggg;ggk ggg;ggl ggk;ggm ggk;ggn ghc;ggo ghc;ggp gh3;ggq ggt;ggr d8s;ggs ghc;ggt gl9;ggu ggt;ggv ggt;ggw ggs
ggx ggw;ggy ggt;ggz ggw;gh0 ec2;gh2 gh1;gh3 i75;gh4 gh3;gh6 gh5;gh7 gh5;gh8 gh5;gh9 gh5;gha gh5;ghb gh5;ghc gh5
ghd gh5;ghf ghe;ghg ghe;ghh ghe;ghi ghe;ghj ggg;ghk ghe;ghl ghv;ghm giu;ghn ghv;gho ghn;ghp ghn;ghr ghq;ghs ghq
ght gi0;ghu gm7;ghx ghs;ghy ghq;ghz ghy;gi0 e9e;gi1 gi0;gi2 ggk;gi3 gi2;gi5 er0;gi6 gh1;gi7 gi2;gi8 gi2;gi9 gi8
gia gi9;gib gi7;gic gi4;gid gkd;gie gi2;gif gie;gig gih;gih hvc;gii gj0;gij d1f;gik gj0;gil d1f;gim gkg;gio d4r
gip glm;giq ggg;gir giq;gis ghe;git gis;giv ghe;giw giu;gix giu;giy giq;giz giu;gj0 ggg;gj1 gj0;gj2 gj4;gj3 gj2
gj4 gja;gj5 gj0;gj6 gj4;gj7 ggn;gj8 gj4;gj9 i0z;gja gj0;gjb ggg;gjc gj0;gjd ggg;gje gjd;gjf gjd;gjg gh1;gjh ghe
gji gjh;gjj ghe;gjk giq;gjl ggk;gjm ghe;gjo gkf;gjp gjr;gjq i5n;gjr gjh;gjs gj0;gjt ghc;gju gj0;gjv gju;gjw gjc
gjx i44;gjy gjx;gjz gjd;gk0 gjz;gk1 gjz;gk2 gk5;gk3 gk1;gk4 d87;gk5 d87;gk6 i0o;gk7 gjc;gk8 giz;gk9 gk8;gka gkb
gkb hqo;gkc gkb;gkd ebn;gke ig9;gkf gm7;gkg gmi;gkh epd;gki dq4;gkj gki;gkk gkq;gkl gkq;gkm glb;gkn giu;gko ggk
gkp ggm;gkr gks;gkt ec6;gku ggg;gkv gku;gkw gku;gkx gku;gky gkr;gkz gm7;gl0 ggk;gl1 gl0;gl2 gl0;gl3 ggk;gl4 gh5
gl5 ghe;gl6 ghe;gl7 emh;gl8 glk;gla gl9;glb gld;glc gld;gle gld;glf glb;glg glh;glh gl3;gli glh;glj gl8;gll glk
glm glk;gln gjg;glp glo;glq giq;glr gls;gls ggg;glt gkt;glv gjr;glw glv;glx ghe;gly glv;glz gl6;gm0 d87;gm1 gh5
gm2 gm0;gm3 gm7;gm4 gm7;gm5 gm7;gm6 gm5;gm8 gm7;gm9 gm7;gma eee;gmb ghw;gmc gm3;gmd gm7;gme gmd;gmf gme;gmg gmh
gmh e9e;gmi gm7;gmj ghw;gmk ghe;gml ghe;gmm ghe;gmn ghe;gmo efq;gmp gh1;gmq e4o;gms h3y;gmt gmu;gmv gmu;gmw gmx
gmx gmu;gmy gmu;gmz gmu;gn0 gmu;gn1 gmu;gn2 gmu;gn3 gn4;gn4 gmu;gn5 gmu;gn6 gu9;gn7 gmr;gn8 gzq;gna gmu;gnb gn9
gnd gnb;gne gni;gnf gmu;gng gnh;gnh gn9;gni gnh;gnj gnk;gnk gmu;gnl gnk;gnm gmr;gnn h02;gno gmu;gnp gno;gnr gnq
gns gnq;gnt dak;gnu dak;gnv gvf;gnw dak;gnx gzy;gny gnq;go0 gnz;go1 gnz;go2 gnz;go4 go6;go5 gmu;go7 go6;go9 go8
goa go8;gob go8;goc go6;god go8;goe egf;gof gn9;gog gmr;goh gmr;goi gnq;goj gmr;gok gmr;gol gok;gom gmr;gon gs6
goo gon;gop gnq;goq gzv;gor gs3;gos gs6;got gmu;gou gpl;gov gmr;gow gov;gox gmr;goy gmr;goz gmr;gp0 gmr;gp1 gp0
gp2 gmr;gp3 gql;gp4 gp3;gp5 go6;gp6 gmr;gp7 gmr;gp8 gqy;gp9 gpa;gpa gnq;gpb ful;gpc gpa;gpd gpa;gpe gp9;gpf grx
gpg gvf;gph gmr;gpi gnq;gpj fdl;gpk d7j;gpl gmr;gpm gmu;gpn gmr;gpo gpl;gpp gpl;gpq gpp;gpr gmr;gps gpw;gpt gmr
gpu gnq;gpv gpw;gpw gmr;gpx gpw;gpy gpw;gpz gmr;gq0 gmu;gq1 gsh;gq2 gmu;gq3 gq2;gq4 gnq;gq5 htr;gq6 gmu;gq7 gyi
gq8 gmr;gq9 gmr;gqa gq9;gqb gmr;gqc gwi;gqd gmr;gqe gqt;gqf gqe;gqg gmu;gqh gmu;gqi gmu;gqj gql;gqk gmu;gql gmu
gqm gnq;gqn gql;gqo gmr;gqp gqt;gqq gqt;gqr gqp;gqs gqp;gqt gmr;gqu gqt;gqv gqt;gqw gqt;gqx gqw;gqy gmr;gqz gqy
gr0 gmr;gr1 gw9;gr2 gmu;gr3 gr1;gr4 ff1;gr5 gs6;gr6 fz9;gr7 gmr;gr8 gmr;gr9 gmr;gra gmr;grb gnq;grc gmr;grd grc
gre gdk;grf gdk;grg gdk;grh gqt;gri grh;grj gdk;grk gpa;grl grk;grm h41;grn h3d;gro h6m;grp gmr;grq gs3;grr gmr
grs gtr;grt gs5;gru gmr;grv gmr;grw gtr;grx gmu;gry h29;grz h4l;gs0 gyp;gs1 gmu;gs2 gmu;gs3 gmu;gs4 gs3;gs5 h0s
gs6 gmr;gs7 gs6;gs8 gs6;gs9 gs6;gsa gmu;gsb gnq;gsc gmr;gsd gsc;gse gsc;gsf gmu;gsg gs3;gsh h31;gsi gsh;gsj gsh
gsk h31;gsl fvc;gsm fvc;gsn h0j;gso h31;gsp h31;gsq fih;gsr gsh;gss gs3;gst gs3;gsu gs3;gsv gs3;gsw gs3;gsx gsw
gsy gs3;gsz gs3;gt0 gs3;gt1 gs3;gt2 gs3;gt3 gph;gt4 gs3;gt5 gyx;gt6 gt7;gt7 gs3;gt8 gs3;gt9 gt8;gta gtf;gtb gwi
gtc gtb;gtd gmr;gte gtd;gtf gmr;gtg gs3;gth gs3;gti gum;gtj gs3;gtk gyx;gtl i0e;gtm gs3;gtn gs3;gto gs3;gtp gs3
gtq gmu;gtr h3d;gts gtr;gtt gtr;gtu gtr;gtv h0s;gtw guy;gtx gtr;gty gtr;gtz gtr;gu0 gmu;gu1 gs3;gu2 gs3;gu3 gs3
gu4 gs3;gu5 gmu fup;gu6 fea;gu7 gu6;gu8 gnk;gu9 hvc;gua gu9;gub gu9;guc gu9;gud gu9;gue gu9;guf hvc;gug gys;guh gvl
gui gvl;guj gmr;guk gvl;gul gvl;gum gmu;gun gum;guo fea;gup guo;guq guo;gur gql;gus guq;gut gum;guu gum;guv guu
guw gwi;gux gmu;guy gvl;guz guy;gv0 guy;gv1 gvl;gv2 gvl;gv3 gmu;gv4 gvl;gv5 gmu;gv6 gvf;gv7 h5h;gv8 gvf;gv9 gva
gva gnq;gvb gnq;gvc gvb;gvd gvb;gve gvb;gvf gnq;gvg gvf;gvh gvf;gvi gva;gvj gva;gvk guo;gvl gn4;gvm gvl;gvn gvl
gvo gmu;gvp gvo;gvq gwo;gvr gvo;gvs gvo;gvt gmu;gvu gvo;gvv gvo;gvw h6e;gvx gvo;gvy gvo;gvz h6e;gw0 h6e;gw1 gvo
gw2 gmu;gw3 gw2;gw4 gw2;gw5 gw2;gw6 gw2;gw7 gw2;gw8 gyf;gw9 gmr;gwa gw9;gwb gw9;gwc gmr;gwd gw9;gwe gw9;gwf gw9
gwg gwo;gwh gwg;gwi gmu;gwj gwi;gwk gmu;gwl gwi;gwm gwi;gwn gwi;gwo gmu;gwp gwo;gwq gwo;gwr gwo;gws d83;gwt gmu
gwu gwo;gwv gwo;gww gy9;gwx gnq;gwy gnq;gwz gwx;gx0 gnq;gx1 gx0;gx2 gx0;gx3 gx0;gx4 gx0;gx5 g4r;gx6 g4r;gx7 gwo
gx8 gwo;gx9 gx8;gxa gxb;gxb gnq;gxc gxb;gxd gx8;gxe gwo;gxf gwo;gxg gxi;gxh h04;gxi gzm;gxj gzm;gxk gzm;gxl gxm
gxm d7j;gxn gmr;gxo gx0;gxp gxo;gxq de4;gxr d7j;gxs d7j;gxt d7j;gxu gxw;gxv gxw;gxw d7j;gxx gyb;gxy h1y;gxz gnq
gy0 fy9;gy1 gy0;gy2 gy1;gy3 fy9;gy4 dak;gy5 fy9;gy6 fy9;gy7 fy9;gy8 gy9;gy9 d7j;gya gxu;gyb gwo;gyc gwk;gyd gyc
gye gyc;gyf gyb;gyg gmu;gyh gmu;gyi gmu;gyj gyi;gyk gyi;gyl gpa;gym gyi;gyn gnq;gyo gyn;gyp gmu;gyq gyp;gyr dak
gys gmu;gyt gys;gyu gys;gyv gys;gyw h3p;gyx gs3;gyy gmu;gyz gz1;gz0 gmu;gz1 gmu;gz2 h0c;gz3 gmu;gz4 gz3;gz6 gz5
gz7 gz5;gz8 gz5;gz9 gz8;gza gmu;gzb gza;gzc gz1;gzd gza;gze gzf;gzf gnq;gzg gzf;gzh gzd;gzi gza;gzj gzk;gzk gmu
gzl gzk;gzn gzm;gzo h0c;gzp gzq;gzr gzq;gzs gzq;gzt gzq;gzu gzv;gzv gnq;gzw gzv;gzx gzv;gzy gnq;gzz gzy;h00 gzq
h01 h00;h02 gmr;h04 h03;h05 h03;h06 h05;h07 h31;h08 h31;h09 h03;h0a h09;h0b f73;h0d h0c;h0e h0c;h0f h0c;h0g h64
h0h i1n;h0j h0i;h0k hui;h0l h0y;h0m h0l;h0n hui;h0o h0n;h0p h0n;h0q hui;h0r gmu;h0s gmu;h0t h0s;h0u h0s;h0v h0t
h0w h0q;h0x h0q;h0y hui;h0z h0y;h10 h0y;h11 gnq;h12 h14;h13 h14;h14 gmr;h15 h17;h16 h15;h18 h17;h19 h17;h1a fpq
h1b gmr;h1c hui;h1d h1c;h1e gs6;h1f gs6;h1g h4d;h1h gs6;h1i gs6;h1j h1n;h1k h1n;h1l d7j;h1m d7j;h1n d7j;h1o der
h1p h1t;h1q h1p;h1r h1p;h1s h1p;h1t h1n;h1u h1t;h1v gmr;h1w h1x;h1x h6c;h1y h1z;h1z gx8;h20 h4j;h21 d7j;h22 h21
h23 dgg;h24 guw;h25 h24;h26 gmu;h27 d7j;h28 fkq;h29 gmu;h2a h4l;h2b h2a;h2c gnq;h2d gnq;h2e h2d;h2f h2g;h2g gmu
h2h h2g;h2i h2g;h2j gmu;h2k gmr;h2l gs6;h2m gs6;h2n h2k;h2o gvf;h2p gs6;h2q h2k;h2r h4n;h2s h4l;h2t gmr;h2u h2m
h2v gdk;h2w gdk;h2x h2k;h2y gs6;h2z gs6;h30 gyi;h31 gmu;h32 h31;h33 h31;h34 h31;h35 gmu;h36 h35;h37 h31;h38 gno
h39 h38;h3a d7j;h3b h3p;h3c h3d;h3d gmu;h3e gmu;h3f gmu;h3g h5b;h3h gnq;h3i h3h;h3j gnq;h3k gu6 gmu;h3l gmr;h3m gmr
h3n gmr;h3o gyz;h3p gmu;h3q gnq;h3r gtr;h3s gmu;h3t fpq;h3u h3t;h3v h3t;h3w gmr;h3x h3w;h3y h3p;h3z gn9;h40 gmu
h41 gmr;h42 h1n;h43 gwx;h44 h1n;h45 d7j;h46 d7j;h47 h1n;h48 h42;h49 h0y;h4a gwo;h4b h4a;h4c gmr;h4d gs6;h4e gvc
h4f h4e;h4g h4e;h4h h4e;h4i h4d;h4j gmr;h4k h4j;h4l gmr;h4m h4l;h4n h4v;h4o h4p;h4p h4r;h4q gmu;h4r h4l;h4s gnq
h4t h4l;h4u h4s;h4v h4l;h4w grx;h4x h4l;h4y gwo;h4z gwo;h50 h4l;h51 h4l;h52 h4t;h53 h52;h54 gyi;h55 gyi;h56 h55
h57 h5b;h58 h59;h59 h5b;h5a gzq;h5b h5a;h5c h5a;h5d h59;h5e gzq;h5f h02;h5g de4;h5h fup;h5i h5h;h5j h5k;h5l g7p
h5m h5h;h5n gmu;h5o h5h;h5p h30;h5r d7j;h5s gmu;h5t h2d;h5u h5t;h5v fih;h5w d1q;h5x gmr;h5y gs5;h5z i0e;h60 h5y
h61 h03;h62 gzv;h63 dtk;h64 h5h;h65 h64;h66 gmr;h67 gnq;h68 gmu;h69 gmr;h6a gmr;h6b gmr;h6c gnq;h6d gnq;h6e gmu
h6f gmu;h6g gmu;h6h gmu;h6i gmu;h6j gmu;h6k gnq;h6l gmr;h6m gnq;h6n h6l;h6o h6l;h6p h6m;h6q gmr;h6r gpa;h6s gw9
h6t h5p;h6u gsh;h6v gmr;h6w gnq;h6x g8h;h6y gnq;h6z gmr;h70 gmr;h71 gmu;h72 gpa;h73 gmr;h74 gmu;h75 h3b;h76 gnq
h77 h1n;h78 gmu;h79 gmr;h7a gmr;h7b gmu;h7c gnq;h7d gmu;h7e gu6;h7f gvb;h7g gmu;h7h gys;h7i gyh;h7j gnq;h7k gmr
h7l gnq;h7m fx2;h7n gyf;h7p h7q;h7r h7q;h7s h7r;h7t d7j;h7u h7x;h7v h7u;h7w h7u;h7x d7j;h7y h7x;h7z h7x;h80 d8e
h81 h80;h82 h81;h83 h81;h84 h81;h85 h81;h86 h80;h87 d87;h88 d87;h8a h89;h8b h8a;h8c h8a;h8d h8a;h8e h7q;h8f h7q
h8g h7q;h8j h96;h8k d4j;h8l d4j;h8m h8p;h8n h8p;h8o h7q;h8q h8p;h8r h8n;h8s h8t;h8t h8o;h8v h8w;h8w h8u;h8x h8w
h8y h7q;h8z h8y;h90 h8y;h91 dy3;h92 h7q;h94 hal;h95 h7x;h96 h7q;h97 h96;h98 e5q;h9b h99;h9c h9b;h9d h99;h9e i75
h9f i75;h9g h9e;h9i h9h;h9j h9h;h9k hcs;h9m h9l;h9n h9p;h9o ery;h9q h9p;h9r ha4;h9s h9p;h9t h9s;h9u h9p;h9v h9p
h9w h9p;h9x h9w;h9y h9w;h9z h9w;ha0 h9z;ha1 h9w;ha2 h9w;ha3 h9w;ha4 h9p;ha5 ha4;ha6 ha5;ha7 ha4;ha8 ess;ha9 g9d
haa euc;hac hab;had hab;hae hab;haf hb5;hag hb5;hah hab;hai h9p;haj ejp;hak h9a;ham hal;han ham;hap h9a;haq h9a
har h9a;has har;hat h9a;hau h9a;hav hau;haw hbo;hax hbo;hay hax;haz hax;hb0 i7a;hb1 dr5;hb2 hab;hb3 hb2;hb4 hb3
hb5 hab;hb6 hb5;hb7 e9p;hb8 hb7;hb9 hbb;hba hb9;hbc hbb;hbd hbb;hbe hbd;hbf h9e;hbg d87;hbh he0;hbi d87;hbj hc6
hbk ijy;hbl h9e;hbm hc9;hbn hc9;hbo h7q;hbp h99;hbq h99;hbr h99;hbs h99;hbt h98;hbu h99;hbv h99;hbw h9a;hbx hbw
hby hak;hbz h93;hc0 e4o;hc1 h99;hc2 h99;hc3 hc9;hc4 h99;hc5 d87;hc7 h99;hc8 hau;hc9 hal;hca h7q;hcb h7q;hcc hcb
hcd ebu;hce hcd;hcf hci;hcg hci;hch hci;hci hcs;hcj hci;hck hcs;hcl hcs;hcm hcs;hcn hcs;hco hcs;hcp hco;hcq hcs
hcr hcs;hct hcs;hcu hcs;hcv hcs;hcw hcs;hcy hcx;hcz evm;hd0 hcs;hd1 hcx;hd2 hd1;hd3 hcs;hd4 hci;hd5 hcs;hd6 hcs
hd7 hcs;hd8 hcs;hd9 hcs;hda hcs;hdb hda;hdc hda;hdd hcs;hde f2b;hdf hcs;hdg hcs;hdh hcs;hdi hcs;hdj hcs;hdk hcx
hdl hdj;hdm hcs;hdn hcx;hdo hcs;hdp hcs;hdq hcs;hdr hcs;hds hcs;hdt hcs;hdu hcs;hdv hcs;hdw hcb;hdx hca;hdy d87
hdz d87;he0 d87;he1 duf;he2 hdz;he3 h7q;he5 e3x;he7 he6;he8 he6;he9 he3;heb hea;hec esh;hed h8a;hee hed;hef d87
heg he4;heh d87;hei d87;hej d87;hek hc9;hel hcs;hem h9f;hen d61;heo h8o;hep h9p;heq f8o;her hbd;hes hg1;heu het
hev het;hew het;hex hez;hey hez;hf0 hez;hf1 hez;hf3 hfb;hf4 hfb;hf5 hfb;hf6 hes;hf7 hf4;hf8 hfb;hf9 hf8;hfa hf8
hfc hfb;hfd hfb;hfe hex;hff i0o;hfg hfe;hfh hfg;hfi hfg;hfj hfi;hfk hex;hfl hfk;hfm hfw;hfn hfw;hfo hhw;hfp hhw
hfq hfp;hfr hfp;hfs hj2;hfu hft;hfv hfp;hfw hes;hfx hfw;hfy hfw;hfz i40;hg0 hfy;hg2 hg1;hg3 hg1;hg4 hg1;hg5 gnq
hg6 hg9;hg7 hg6;hg8 hg6;hga hg9;hgb hg6;hgc hex;hgd f9c;hge hgh;hgf hgg;hgh hg6;hgi e3o;hgj hl2;hgk het;hgl hgk
hgm gnq;hgn gnq;hgo hg1;hgp hgo;hgq hgt;hgr hgt;hgs hgt;hgt gnq;hgu hgt;hgv hgt;hgw hgj;hgx het;hgy hgx;hgz ey9
hh0 hgz;hh1 hfb;hh2 hh1;hh3 hh4;hh4 hf8;hh5 hh1;hh7 hh1;hh8 hhw;hh9 hh6;hha hfb;hhb hha;hhc hha;hhd hhb;hhe hhb
hhf hhe;hhg gm7;hhh hhg;hhi hmy;hhj hig;hhk hhj;hhl hhm;hhm hqo;hhn hhl;hho hhj;hhp hfb;hhr hfb;hhs hht;hht hhw
hhu hhw;hhv f7a;hhw hes;hhx eza;hhy eza;hhz eza;hi0 i1p;hi1 i75;hi2 eza;hi3 hh6;hi4 gzk;hi5 hhw;hi6 hes;hi7 hes
hi8 hi7;hi9 e97;hia hig;hib hia;hic hia;hid hhw;hie hig;hif hig;hig hg1;hih d87;hii hih;hij hig;hik hig;hil him
him ef8;hin hig;hip het;hiq hgw;hir hmv;his hes;hit het;hiu hiq;hiv hes;hiw hes;hix hiu;hiy hiu;hiz hiu;hj0 hf8
hj1 f90;hj2 hj4;hj3 hj4;hj5 hna;hj6 hj4;hj7 hhw;hj8 f8y;hj9 f92;hja f92;hjb f90;hjc hgc;hjd hup;hje f89;hjf hje
hjg hji;hjh hha;hji eee;hjj hj7;hjk hjj;hjl hjj;hjm hjl;hjn hjr;hjo hjr;hjq hjp;hjs hjr;hjt hjr;hju eee;hjv hju
hjw hju;hjx hfb;hjy hjx;hjz hju;hk0 hn2;hk1 hn2;hk2 hkm;hk3 hkp;hk4 hez;hk5 f8y;hk6 hex;hk7 hex;hk8 hk7;hk9 hex
hka hhw;hkb hhw;hkc hkb;hkd hez;hke hfb;hkf hke;hkg hkf;hkh hke;hki hhw;hkj hkf;hkl hfb;hkm hfb;hkn hfb;hko hkn
hkp hfb;hkq hkp;hkr d5v;hks ihj;hkt hkp;hku hkv;hkv hkm;hkw hha;hkx hn2;hky hn2;hkz hkw;hl0 hgo;hl1 hev;hl2 hes
hl3 hfb;hl4 f93;hl5 hl4;hl6 etz;hl7 hla;hl8 het;hl9 hni;hla hes;hlb hle;hlc f2l;hld hni;hle hio;hlf hhl;hlh hlg
hli hit;hlj f3k;hlk hlj;hll f8k;hlm hlj;hln hhw;hlo i75;hlq hfb;hlr hfb;hls hhl;hlt hgh;hlu hlt;hlv d87;hlx hlw
hly hk6;hlz hfb;hm0 hft;hm1 hn0;hm2 hm1;hm3 hm1;hm4 hm1;hm5 hm4;hm6 e9w;hm7 hn0;hm8 hes;hm9 hm8;hma hl2;hmb hma
hmc hma;hmd hes;hme het;hmf hkb;hmg hes;hmh dak;hmi dak;hmj dak;hmk hp8;hml hfg;hmm hml;hmn hml;hmo dak;hmq hfb
hmr hf8;hms hml;hmt hgo;hmu hes;hmw hml;hmx dax;hmy i5c;hmz hp3;hn0 hj4;hn1 hn2;hn3 hn2;hn4 hn2;hn5 hn7;hn6 hn7
hn7 hni;hn8 hni;hn9 hfb;hna hes;hnb d87;hnc hnb;hnd hnb;hne i7i;hnf hha;hng hnf;hnh fl0;hni hes;hnj hni;hnk hni
hnl hoc;hnm hni;hnn hni;hno hni;hnp hni;hnq hni;hnr hni;hns hni;hnt hni;hnu hni;hnv hni;hnw hni;hnx hni;hny f4c
hnz hni;ho0 hni;ho1 hni;ho2 hni;ho3 hni;ho4 hni;ho5 hni;ho6 hni;ho7 hni;ho8 ho7;ho9 ho7;hoa hni;hob hni;hoc hni
hod hoc;hoe hni;hof dax;hog d8s;hoh hta;hoi f4q;hoj hhm;hok hmt;hol hhj;hom hes;hon hq3;hoq hn2;hor hes;hos hou hot
hot hio;hou hio;hov hh1;how e7w;hox hoy;hoy hp2;hoz hgh;hp0 ftu;hp1 hgt;hp2 hgo;hp3 dro;hp4 ep7;hp5 hp4;hp6 hhw
hp7 hex;hp9 hhj;hpa e9w;hpb hpa;hpc hi1;hpd hhx;hpe hha;hpf hni;hpg hni;hph hoc;hpi hhj;hpj hni;hpk hni;hpl hgo
hpm hni;hpn hgk;hpo hni;hpp hq3;hpq hj7;hpr hni;hps hni;hpt hha;hpu hmv;hpv hhi;hpw hni;hpx hni;hpy hni;hpz hes
hq0 hni;hq1 hgk;hq2 hr2;hq4 hq3;hq5 hq3;hq6 hq3;hq7 hq3;hq8 hq3;hq9 hq3;hqa hq3;hqb hq3;hqc hq3;hqd hq3;hqe hqd
hqf i0z;hqg efi;hqh hq3;hqi hq3;hqj hq3;hqk hqj;hql f4h;hqm hql;hqn hqr;hqo hq3;hqp hqo;hqq hqp;hqr hq3;hqs hqr
hqt dld;hqu hr2;hqv icv;hqw hsp;hqx hsy;hqy hqx;hr0 hqz;hr1 hqh;hr2 hr3;hr3 d7j;hr5 hr4;hr6 fwb;hr7 eee;hr8 hqo
hr9 htx;hra hrp;hrb hrp;hrc hrd;hrd hr4;hre hoc;hrf hrh;hrg hrh;hrh dcf;hri hrh;hrj dvb;hrk hqo;hrl hrk;hrm hw0
hrn hrd;hro hrd;hrp hy7;hrq hrp;hrr hrp;hrs hrp;hrt hrs;hru hrt;hrv hru;hrw ht6;hrx hta;hry hsu;hrz hrp;hs0 hrp
hs1 g9w;hs2 hs1;hs3 g9l;hs4 hs3;hs5 hy7;hs6 hs5;hs7 hxu;hs8 hrp;hs9 hs8;hsa hwn;hsb hs9;hsc hrp;hsd hsc;hse hs8
hsf hhw;hsg e7w;hsh e7w;hsi hsh;hsj ht6;hsk e7w;hsl hss;hsm hsl;hsn hst;hso hsn;hsp hss;hsq hsp;hsr hss;hst hsl
hsu hsy;hsv hsu;hsw hsu;hsx hsu;hsz ht0;ht0 i1s;ht1 ht0;ht2 ht5;ht3 f93;ht4 f93;ht5 f93;ht7 ht6;ht8 ht6;ht9 ict
htb hta;htc htx;htd htc;hte hth;htf hta;htg hth;hti hth;htj hth;htk htl;htl hth;htm htl;htn hth;hto htn;htq htp
hts htr;htt hta;htu hta;htv hta;hty htx;htz dug;hu2 hu3;hu4 hth;hu5 hq3;hu6 hu7;hu7 g9w;hu8 dm6;hub d87;huc hu9
hue hrd;huf ezq;hug huf;huh hua;hui hqo;huj hui;huk hun;hul i2d;hum i2d;huo hux;hup hux;huq hup;hur hvx;hus huq
hut huu;huv huu;huw huu;hux hvc;huy hq3;huz hux;hv0 hux;hv1 iei;hv2 hux;hv3 i5t;hv4 hux;hv5 huz;hv6 hv5;hv7 hq3
hv8 hux;hv9 hv8;hva hv8;hvb hva;hvd hvc;hve hvc;hvf hvc;hvg hvc;hvh hvc;hvi huo;hvj hvi;hvk hvc;hvl hv8;hvm hvl
hvn ei4;hvo ei4;hvp hxt;hvq hux;hvr hth;hvs hth;hvt hy0;hvu hvo;hvv epb;hvw g7m;hvx g7m;hvy hvx;hvz hw2;hw0 ei2
hw1 hq3;hw3 hw2;hw4 hw2;hw5 hw2;hw6 hw5;hw7 hw5;hw8 hw5;hw9 hw5;hwa hw5;hwb hwa;hwd hwc;hwe ei2;hwf eid;hwg e5z
hwh hfb;hwi hwk;hwj e73;hwk hwj;hwl g27;hwm hha;hwn e8t;hwo hwn;hwp hwq;hwq hqo;hwr egl;hws egl;hwt iaz;hwu iaz
hwv iaz;hww ep1;hwx ep1;hwy hta;hwz ht6;hx0 e7w;hx1 hx2;hx2 f2n;hx3 f2n;hx4 hx0;hx5 igr;hx7 hx6;hx8 hx7;hx9 igr
hxa hx9;hxb hyf;hxc hxd;hxd hvz;hxe hsp;hxf i40;hxg huf;hxh d87;hxi d7j;hxj d7j;hxk hxj;hxl hxj;hxm hxj;hxn huu
hxo hxn;hxp hxn;hxq hxs;hxr hxs;hxs hxt;hxt exh;hxu f4l;hxv hxt;hxw hxv;hxx hxv;hxy eg7;hxz hxy;hy0 hy7;hy1 dxy
hy2 eoo;hy3 ei4;hy4 hoc;hy5 hvo;hy6 hy7;hy8 hy7;hy9 eid;hya hml;hyb eju;hyd hyb;hye hud;hyf ei4;hyg hy0;hyh hyj
hyi hyh;hyj hg1;hyk hyb;hyl hyk;hym edn;hyn ehm;hyo ei2;hyp ei2;hyr i0r;hys fls;hyt hss;hyu fls hzy;hyv hzy;hyw h9w
hyx hyu;hyy hys;hyz fls;hz0 fls;hz1 hyu;hz2 gzq;hz3 i6c;hz4 eee;hz5 hz6;hz7 hz6;hz8 hxn;hz9 hr1;hza hz8;hzb hxn
hzc hun;hzd hz6;hze hzd;hzf hrk;hzg hzf;hzh gng;hzi hyn;hzj hyh;hzk hzm;hzl f6g;hzn hzm;hzo hzm;hzp hzr;hzq i2l
hzr htx;hzs d8s;hzt enb;hzu eii;hzv exh;hzw eee;hzx i03;hzz hzy;i00 hzy;i01 eh1;i02 e9p;i03 gnq;i04 i03;i05 ei2
i07 i03;i08 i03;i09 i03;i0a i03;i0b i0e;i0c i0b;i0d i0b;i0e efs;i0f i0e;i0g i0e;i0h f8b;i0i d8e;i0j i0e;i0k ezz
i0l dxo;i0m i0n;i0n dei;i0o de9;i0q e9p;i0r e64;i0s e64;i0t d7j;i0u i0v;i0v hqo;i0w i0v;i0x i0v;i0y hq3;i0z g6m hq3
i10 i12;i11 i0z;i12 hq3;i13 d87;i14 i13;i15 i1w;i16 elb;i17 eg7;i18 i17;i19 i18;i1a i1e;i1b i1e;i1c i1e;i1d e7k
i1f i1e;i1g i1e;i1h i1n;i1i i1e;i1j i1i;i1k i1i;i1l i1i;i1m i1n;i1o i1n;i1q i1p;i1r i1n;i1s hq3;i1t i1s;i1u i1s
i1v i1u;i1w e7k;i1x i1w;i1y eh3;i1z i20;i20 h9a;i21 d87;i22 d7j;i24 i4j;i25 hq3;i26 hq3;i28 i25;i29 i25;i2a hun
i2b d87;i2c i2d;i2d d8e;i2e i2d;i2f i2d;i2g i5f;i2h hwq;i2i gzy;i2j hqo;i2k i2j;i2l hvc;i2m eht;i2o i2n;i2p i2n
i2q i38;i2r g0t;i2s f4o;i2t i75;i2u i2v;i2v d8x;i2w ehs;i2x i2w;i2y ig3;i2z i2y;i30 i1s;i31 hq3;i32 i33;i33 i1s
i34 hi9;i35 i34;i36 i34;i38 i40;i39 i38;i3a i38;i3b hti;i3c i3d;i3d i3h;i3e i3d;i3f i3e;i3g f7b;i3h i38;i3i i3h
i3j i3h;i3k i3l;i3l i3n;i3m hub;i3o i3p;i3p g8f;i3q i3p;i3r i3p;i3s hzy;i3t d87;i3u i3w;i3v i3w;i3w i40;i3x i3w
i3y i3w;i3z i3w;i41 i40;i42 i40;i43 hwc;i44 hwc;i45 i44;i46 i44;i47 i46;i48 hwc;i49 i0e;i4a i0e;i4c hq3;i4e g93
i4f i49;i4g i4f;i4h g93;i4i i49;i4k i4j;i4l i4j;i4m hq3;i4n i0o;i4o i60;i4p i3r;i4q hq3;i4r i4t;i4s i4t;i4t hwq
i4u i4t;i4v i4t;i4w f6i;i4x f6i;i4z i4b;i50 f6i;i51 eix;i52 i53;i53 i6v;i54 i0v;i55 i4t;i56 hn2;i57 ek8;i58 i2v
i59 i5c;i5a i5c;i5b i5e;i5c i5d;i5d i0u;i5e i5f;i5f i5d;i5g i5f;i5h i5f;i5i i5f;i5j i5e;i5k egm;i5l i5f;i5m i5c
i5o d87;i5p i5o;i5q i5o;i5r i2d;i5s hq3;i5t enb;i5u hq3;i5v i17;i5w i17;i5x i2w;i5y h5b;i5z ehg;i60 gk8;i61 i1e
i62 i2d;i63 hvc;i64 hvc;i65 i64;i66 i64;i67 hq3;i68 i67;i69 i67;i6a i2h;i6b eo3;i6c hqo;i6d evs;i6e f93;i6f hjr
i6g hq3;i6h igp;i6i i6j;i6j dld;i6k hq3;i6l i4e;i6m hq3;i6n hq3;i6o d1f;i6p hq3;i6r h59;i6s hq3;i6t hxt;i6u hq3
i6v f9e;i6w eps;i6x d7j;i6y d87;i6z d1f;i70 d87;i71 hv8;i73 i72;i74 i73;i76 iav;i78 i75;i79 i77;i7b i7a;i7c i7a
i7d i75;i7e i75;i7f i7e;i7g drd;i7h iav;i7i i7h;i7j i1p;i7k i7j;i7m i7l;i7n i7l;i7p i7o;i7q i7o;i7r dlg;i7u f5j
i7v dmj;i7x i7w;i7y i7w;i81 i80;i82 i80;i83 fnt;i85 i84;i86 i84;i87 i84;i88 i87;i89 i87;i8a i84;i8b d7j;i8c d87
i8d i8f;i8e i87;i8f do8;i8g i8f;i8i i8h;i8j i8h;i8l i8k;i8m i8x;i8n i8x;i8p i8o;i8q i8o;i8r i8o;i8s i8o;i8t i8u
i8u i8o;i8w i8v;i8y i8x;i8z i75;i90 ibp;i91 i8v;i92 i75;i93 i92;i94 i99;i95 i97;i96 i8h;i97 i99;i98 gfx;i99 i98
i9a i8o;i9b esh;i9c igu;i9d i75;i9f i75;i9g how;i9h i75;i9i i9h;i9j htp;i9k hab;i9l i9m;i9n i9m;i9o i9q;i9p hq3
i9q i9p;i9r i9q;i9s i9r i9q;i9t i9q;i9u i9t;i9w i9v;i9x i9y;i9y i75;i9z i9y;ia0 i9v;ia1 i75;ia2 ia1;ia3 i75;ia4 i75
ia5 i75;ia6 i2d;ia7 ia6;ia8 i75;ia9 ih6;iaa ia8;iab icu;iac i72;iad iah;iae iav;iaf iae;iag iad;iah iav;iai iah
iaj iah;iak hwt;ial gf7;iam ial;ian iah;iao i72;iap igb;iaq iah;iar iav;ias iar;iat iar;iau iah;iaw i75;iax hwt
iay iaz;iaz hni;ib0 iah;ib1 iad;ib2 ibp;ib3 ib2;ib4 ib2;ib5 ib2;ib6 ib2;ib7 ib2;ib8 ib2;ib9 ib2;iba d8x;ibb ihl
ibc dip;ibd i73;ibe ibd;ibf ibj;ibg ibs;ibh ibs;ibi ibh;ibk ibg;ibl ib2;ibm i75;ibn i75;ibo i8x;ibq ib2;ibr ibq
ibt ibu;ibu ibs;ibv ibu;ibw ibv;ibx i75;iby ic9;ic0 ic3;ic1 g98;ic2 ic0;ic3 fas;ic4 f3j;ic5 ic7;ic6 ic5;ic7 dty
ic8 ic9;ica i75;icb i75;icc h9e;icd ibq;ice icd;icf ibq;icg gfe;ich ic3;icj ici;ick ici;icl ici;icm hw0;icn icm
ico htx;icq ici;icr icq;ics ic0;ict icu;icu icw;icx icw;icy icz;icz i7a;id0 egj;id1 id3;id2 icz;id3 hq3;id4 idb
id5 iav;id6 iav;id7 id6;id9 iev;ida id9;idb iav;idc idb;idd idb;ide idb;idf ide;idg idb;idh iav;idi i7w;idj iav
idk idj;idl idj;idm idj;idn idj;ido idj;idp idj;idq idj;idr iav;ids idj;idt idj;idu idj;idv iav;idw i75;idx idj
idy idj;idz idj;ie0 idj;ie1 erm;ie2 ie1;ie3 ie1;ie4 idj;ie5 ie4;ie6 ie7;ie7 h9e;ie8 h9e;ie9 i72;iea ekr;ieb e68
iec ieb;ied i75;iee iea;ief ekr;ieg ibp;ieh ib2;iei ib2;iej iei;iek i8x;iel i75;iem ihc;ien iek;ieo ihc;iep ihc
ieq f68;ier i75;ies fas;iet i75;iev idj;iew ife;iex ibr;iey i75;iez dwk;if0 iey;if1 iey;if2 if1;if3 iav;if4 i9m
if5 i75;if6 f68;if7 if6;if8 igm;ifa if9;ifb ifa;ifc if9;ife iff;iff iek;ifg iff;ifh iff;ifi ib2;ifk gy0;ifl ifk
ifm idj;ifo ifn;ifp ifn;ifq if5;ifr i75;ifs i8o;ift i8o;ifu ifq;ifw ifv;ifx i6c;ify ifv;ifz i8o;ig0 gxu;ig1 fx3
ig2 ig1;ig3 ic7;ig4 ic7;ig5 ib2;ig6 ibe;ig7 i75;ig8 i75;iga i75;igc i93;igd i93;ige h80;igf i75;igg hob;igh idj
igi i75;igj i7w;igk i75;igl d1f;igm e47;ign iea;igo di2;igp i75;igq i75;igs igr;igt i75;igu i75;igv i75;igw iey
igx igv;igy igv;igz i75;ih0 d7t;ih1 i75;ih2 i75;ih3 i75;ih4 h9e;ih5 i8o;ih7 ih6;ih8 iav;ih9 e6f;iha iex;ihb i75
ihd f7a;ihe i75;ihf i75;ihg i75;ihh i75;ihi i75;ihj i75;ihk i75;ihl i75;ihm ic1;ihn i75;iho ig6;ihp h9p;ihr i75
ihs i75;iht iav;ihu dnk;ihv ihw;ihw i75;ihx ihw;ihy dld;ihz d7w;ii0 ibu;ii1 i75;ii2 i8o;ii3 i9m;ii4 ewm;ii5 i75
ii6 i75;ii7 idu;ii8 i75;ii9 i75;iia i75;iib i77;iic i72;iid ihh;iie iid;iif i75;iig i7y;iih i75;iii i75;iij i75
iik i75;iil hq3;iim i75;iin i75;iio i75;iip iio;iiq fcv;iir fcv;iis fcv;iit gmv;iiu ib2;iiv i75;iiw g88;iix i75
iiy i75;iiz ic7;ij0 i75;ij1 ey9;ij2 i7w;ij3 ibp;ij4 i75;ij5 i75;ij6 d87;ij7 i75;ij8 i75;ij9 i87;ija ebg;ijb i75
ijc i72;ijd i75;ije i75;ijf ie1;ijg i75;ijh iji;ijj ijh;ijk ijh;ijl ijh;ijm ijl;ijn iji;ijo iji;ijp iju;ijq d8s
ijr ijp;ijs ijp;ijv dnu;ijw ijy;ijx ijy;ijz dnu;ik0 ijy;ik1 ijy;ik2 ik5;ik4 ik3;ik5 ika;ik6 ik5;ik7 ika;ik8 h9l
ik9 ika;ikb ika;ikc ika;ikd ika;ike djh;ikf ijy;ikh ikg;iki ikg;ikj ikg;ikk ikg;ikm djh;iko dg4;ikp dcy;xx xw;xy xx
xz xy;y0 xz;y1 xz;y2 xy;y3 xw;y4 xz y3;y5 xz;y6 xz;y7 xz;y8 y9 bgu;y9 xw;ya y9;yb y9;yc xy;yd yc;ye xw;yf xw;yg xw
yh yg;yi yh;yj xx;yk yg;yl yg;ym xw;yn ym;yo xw;yp xw;yq yp;yr xw;ys xw;yt xw;yu z1;yv z1;yw z1;yx yv;yy yv;yz yv
z0 yv;z1 yn;z2 z1;z3 z1;z4 z3;z5 z3;z6 z5;z7 z3;z8 z7;z9 z1;za yn;zb yn;zc yn;zd yy;ze yn;zf yn;zg yn;zh yy;zi yn
zj yy;zk yv;zl zk;zm zk;zn yv;zo yv;zp yv;zq z1;zr zp;zs zp;zt zq;zu zt;zv zt;zw zt;zx zt;zy zq;zz zq
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
prevent preventative prevention preventive;price pricing;prick pricker pricking;prime primer;print printer printing
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
tantalize tantalization tantalizer tantalus;tap tapper;taper tapering;tarry tarriance;taste taster tasting;tat tatting
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
