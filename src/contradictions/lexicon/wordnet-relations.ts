// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use

/** lemma:pos and its synsets, most frequent first */
export const SENSES: string = `
abandon:n 6le;abandon:v f1t f1s er4 bsq;abandonment:n 16u 107 123;abasement:n 9zg 19y;abashed:a 6a;abbey:n 2ds 2dr 2dq
abbot:n 7t4;abbreviated:a hi hn;abdomen:n 4mq 4mr;aberrant:a k4;aberration:n a2q 8ve;abet:v fo2;abhor:v e49
abhorrent:a kg;abide:v fu1 bwl;abiding:a mb;ability:n 4i5 4o9;abject:a a8;abjection:n 9zg;ablation:n 1f0 994
ablaze:a lu 5o;ably:r ape;abnormal:a k3;abnormality:n a2p 4q1 3yp 1na;abode:n 7cs 2tz;abolish:v ff8;abolition:n 17z
abominable:a hx d8;aborigine:n 7qq;abortion:n 184 6bs;abound:v g0c g0e;about:r alc;above:r ani;abreaction:n 18x
abridge:v b58 b4s;abridgment:n 5g9;abroad:a cc;abrogate:v fj7;abruptly:r an0;abruptness:n 441 4b1 4ah;abscess:n 9uu
absence:n 9og 271 ajj 9tk;absent:a am 1o;absent:v bgl;absenteeism:n 272;absently:r an5;absentminded:a 1o
absentmindedly:r an5;absolute:a 62;absolute:n 50q;absolutely:r alg;absorb:v dpa brq dp9 bez g4l;absorbed:a 1n
absorption:n 995 996;abstain:v fhz d01;abstract:n 50p 5gd;abstract:v byd f58 c1z cmk;abstraction:n 50p 1ey 4vy 2dt
abstractionism:n 2du 54f;abstruseness:n 3zm 53i;absurd:a wg;absurdity:n 5km 431;abundance:n 4d7 9hj 9hi
abuse:n 1fz 5p4 1uk;abuse:v flp b2h ca8 b2i;academic:a qj;academic:n 7t5;academicianship:n 1jx;academy:n 75x 75v 2dv
accede:v ccr fbu c72;accelerate:v bhv bi0;acceleration:n 4ai 1ce ak0;accelerator:n 2dx 2dw a7s
accent:n 618 9yu 62m 5zl;accenting:n 28t;accentuate:v cn1 cks;accept:v bxv f2b c6q c0l f2c f6w;acceptable:a d7
acceptance:n 58r 15s 9mu 63r;accepted:a 3;access:n 4hb 4h8 2dy 5di;accessory:n 2e0 2dz 7t6;accident:n 6an 6am
accidentally:r ama apv;acclaim:v cbj cbk;acclimatize:v bev;accommodate:v fze b8j cyz g1w fv9 cdg
accompaniment:n 69o 4cw 1qd;accompany:v g0g emp e17 g0i;accomplice:n 7t8;accomplish:v dw6 fm9;accomplished:a s9 63 r9
accomplishment:n yt 4ph;accord:v fz4 f3e;accordance:n 63t 202;accordingly:r an2;accost:v clb c5i
account:n 5hw 5nh 9mj 5qf;accountant:n 7t9;accounting:n 5qg 4qh 1kn 98k;accouterment:n 2e0;accredit:v fiy fiz c1e
accreditation:n 22l;accretion:n 997 9ex 999 998;accrue:v azr;acculturate:v b03;acculturation:n 222 56a 4ut
accumulate:v f75 b01;accumulation:n 997 6x4 1dy 97c;accuracy:n 3z2 3z3;accurate:a 7i;accusation:n 67f 5pv
accusative:a aj xa;accuse:v ca4 ca5;accusing:a aj;accustom:v b70;ace:n 9ej 7tb a7y;acetone:n a5p;acetonemia:n 9uc
ache:n 9v4;ache:v eu9 e6x eua;achieve:v fm9;achievement:n yt;acid:a mv;acid:n a5q 2e1;acidity:n 49h
acknowledge:v c8b ce2 cqt ce1 c2c br2;acolyte:n 7td;acquaint:v ces cce c9c;acquaintance:n 4y6 9mm 7te;acquiesce:v c72
acquiescence:n 9xb 63q;acquire:v f0p bns axa fyo f5t brf;acquisition:n 11d 93a 4un 4ph;acquit:v cez flr;acreage:n 4e8
acres:n 931;acrobatic:a 5;acrobatics:n 1gm 1b5;act:n 5ig yl 5vq;act:v fb0 asb e0q ct0 asi g2z;acting:n 1ih
action:n yz 9rn 1uq 9bn;activate:v dwc b1n b1q b1p b1o;active:a kz;active:n 7tf;activism:n 52a
activity:n 1fg 9rn 99h a3n;actor:n 7tg 7th;actress:n 7ti;actual:a 9 v5;actuality:n 9o2;actually:r aow
actuate:v dwc dww;acute:a 97 m7;acutely:r ar7;ad:n 68c;adam:n 2e2;adamant:a c6;adapt:v b8j azb
adaptation:n 5fj 99a 167;adapted:a ja;add:v b19 co4 f8d bug cif g30;addition:n 2e3 9ew 93b;additive:n 2e4
addlebrained:a 53;address:n 5dm 7ay 67t 5yq;address:v ceg cl7 clc cwu cxd frm;adept:a sa;adequacy:n 4d4
adequate:a c tl;adhere:v g0q blg d1y fu5 fu4 dbs;adherence:n 25m;adherent:n 83v;adhesive:n a7i;adieu:n 5lg;adios:n 5lg
adjacent:a 5c 6q;adjective:n 5cm;adjoin:v djt d0s b1a;adjourn:v bcm ffc;adjournment:n 17b;adjudication:n 1rs
adjunct:n 7ij 7tk 5cb;adjust:v b88 bjy azb b8d byu;adjustment:n 6ex 16j 1w2 99a;administer:v ffj f7j f6a awg frr
administration:n 22c 71t 1m8 aj7;administrator:n 7tn 7tm;admiration:n 6mm 6nl 261;admire:v e8y exc
admirer:n 8qn 7tp 7to;admission:n 27t 669 95z 4hb;admit:v c8b fkx fgv f2c;admittedly:r apd;admix:v bf2
admonish:v cc5 cc6 c8t;admonition:n 5n3 5p1;ado:n 1j1;adolescent:a ks ie;adolescent:n 7tr;adonis:n 8di
adopt:v f9w f9v fbw bns dzx;adoption:n 15s 24k 11p;adore:v e4j;adorn:v dyk g38 fcb;adroitness:n 4ps;adsorb:v dpc
adult:a id;adult:n 7pz 295;adulterer:n 7ts;adulthood:n ag4 9yc;advance:n 6jn 6eb 633 1a9
advance:v ekf cci bmd fon ekk cu5;advantage:n 4g4 4f8;advent:n zq ai5;adventure:n 1p9;adventure:v fnr fnt
adventurer:n 7q0 85m;adverb:n 5co;adversary:n 7tu;adverse:a bu;adversity:n a1g 6d7;advertise:v ck8 ckb
advertisement:n 68c;advertising:n 68c 20j;advice:n 5n0;advisability:n 4gh;advise:v ccc ccd cch;advisedly:r an1
advisor:n 7tv;advocacy:n 25q;advocate:n 7tw 7tx;advocate:v ccg c90;aeon:n ai7;aerated:a sr;aeration:n 99b
aerator:n 2e5;aerial:n 1jc 2et;aerodynamic:a sh;aerosol:n 8vg 2e6;aerosolize:v dde ddf;aesthetic:a xo k uc
affair:n 4qt 9ms 6jt;affairs:n 4qu 20x;affect:n 6l8;affect:v ayt asw fxa c9r e3q;affected:a m;affection:n 6qt
affectionate:a i3;affidavit:n 5qa;affiliated:a p1;affiliation:n 9mn 1zt;affinity:n 8vi 9h6 9h3 9h0
affirm:v bwd cms cmu;affirmation:n 5pz 658 5np 24m;affix:v dbq d9y d7q;afflicted:a vy c3;affluence:n a2c
afford:v czq f9b;affront:n 26e;affront:v cad;afghan:n 2e7 3gp;afire:a 5o;aflame:a lu 5o;aflare:a 5o;afloat:a o1 cv
aforesaid:a qa;after:r amz;aftereffect:n 8ux;afternoon:n agp 5lq;afterward:r amz;afterwards:r amz;agape:a ky
age:n 44k aiq afr ai6;age:v b5j b5m;aged:a kp;agency:n 76u 6zv 9ro 9r6;agenda:n 52o 5gu;agent:n 7ik 7tz a8x 7ty
agglomerate:v dl1;agglomeration:n 6xh 1wq;agglutinin:n adg;aggravate:v b2u e87;aggregate:n 3l5 a5n 78z
aggregation:n 6x4 1wp;aggression:n 6qz 1v2 277;aggressive:a et;aggressiveness:n 406 6qz 3si;aggressor:n 7v6;aghast:a o
agile:a 6 g9;agilely:r aph;agitate:v fqq e38 fr4 edj ed3 dgd;agitation:n 9wj 9pq 6o0 1iz;agony:n 6m9 9v5
agree:v c77 c4a fvr fz4 f60;agreeably:r aq0;agreement:n 5sg 3vf 9p4 4wx;agriculture:n 20q 1te 70h;ague:n 9t6 9vm
ahead:r an6;aid:n 4g1 25b 93w 1lx;aid:v fnz awi;aide:n 7tl 7u1;ailing:a vz;ailment:n 9t2;aim:n 563 561 1pw 7hl
aim:v cwv bzo co3 c03 cwt cis;aimless:a o1 r6;air:n aa4 7gr 3vw 8vp;air:v etr ck2 cip blp blo;aircraft:n 2e8
airflow:n 6ha;airframe:n 2e9;airless:a vo;airplane:n 2eb;airs:n 3yl;airspeed:n aki;airway:n 2ea 7az 4lu;airy:a vh
aisle:n 2ee 2ed;akin:a qc p0;alabama:n 7i3;alabaman:n 7sl;alabamian:n 7sl;alabaster:n 466;alarm:n 6ol 2ef 5tt 2eg
alarm:v e4z cca;album:n 5jp 2eh;alcohol:n 6vs a7p;alderman:n 7u3;alert:a 9s 20;alert:v cca;alerting:n 9sg 66q
alertness:n 4so 9sg;algae:n 29s;alibi:n 5qm 5qn;alien:a gi cb;alien:n 86l 8pw;alienate:v e8h f1f e8i;alienated:a le i1
alienation:n 6mq 9xm yu;alight:v ejg ejf;align:v bjy fvu c1x bk3;alignment:n 765 4b9 6i4 1w3;alike:a hb;alive:a y 19
alkali:n a5s a7r;all:r ale;allegation:n 67k 5pw;allege:v cn8;alleged:a o4;allegiance:n 258 426;allegory:n 5e4 5vb 5du
alleviate:v avb bnf;alley:n 2ei 2jn;alleyway:n 2ei;alligator:n a8d;alligatored:a si;allocate:v f26
allocation:n 956 1zw 15b;allot:v f1v f3e f6a;allotment:n 956 1zw;allow:v fev c6z f3f c12 g11 c10
allowance:n 950 95e 94e 3x5;allusion:n 5s9;ally:n 768 7u5;almost:r anc;alone:a sn;alone:r alf;aloneness:n 3ri
along:r an7;aloof:a p7;aloofness:n 6n6;aloud:r an8;alpha:n 5ue 6cl;alphabetize:v b7b f8r;also:r amh
alter:v aym ayi dxw b2c av4;alteration:n 6aj 16j 1f9;altercation:n 645;altered:a ja;alternate:a n9
alternate:v aye fcr bry ayf ayc;alternative:a n9;alternative:n 4wk;alternatively:r an3;altitude:n 4eg 9kq 9ia
altogether:r ale;altruism:n 3zx;aluminum:n a5x;always:r alo alp;amass:v b01 f75;amateur:a nj;amateur:n 7u7 7u8
amaze:v c15 bt9;amazed:a u0;amazement:n 6nk;amazing:a u1;ambassador:n 7u9 7ua;amber:n 46g;ambiance:n a3a 7b2
ambiguity:n 5kb;ambiguous:a a5;ambition:n 6lm 403;ambitious:a 8h;amble:v ef6;ambulance:n 2ej;ambuscade:n 27p
ambush:n 27p;ambush:v cw5 cwd;amend:v clp b2p b29;amendment:n 27y 5ph;america:n 7hz;american:n 7sk 5wb 7sj
americana:n 2ek;americanism:n 428 5z7 1fq;amiable:a cs;amiss:a cz;amity:n 3t2 9p3;ammo:n 2el;ammoniac:n a80
ammunition:n 2el a5b 5gt;amorist:n 7ub;amorous:a i4;amorphous:a ri lc;amount:n 96d 4cs yq 511;amount:v fun ft5
amphibology:n 5kd;ample:a 1 gx;amplification:n 1dx 4cv;amplify:v bhp c9v b6m b6k;amplitude:n 6jm 4d8 4cb
amply:r ar8 ap8;amputate:v d4s;amulet:n 2em;amuse:v fk8 cbc;amusement:n 6m0 1gb;anabaptist:n 7rj;anachronism:n 2en 7q1
analogue:n 3wu;analogy:n 4vz 1ls 54i;analyse:v bus c24 bup buo;analysis:n 1la 4vn 5ec 5yr;analyst:n 7ud 7ue 7uc
analytic:a 14;analytical:a 14;analyticity:n 4if;analyze:v bus bup c24 buo;analyzer:n 2eo;anarchist:n 7uf;anarchy:n 9p8
anastomosis:n 4j5;anatomic:a xl xm;anatomical:a xl xm;anatomical:n 62c;anatomy:n 57g 4im 1lq;ancestor:n 7ug
ancestral:a fz;ancestry:n 710 44h;anchor:n 2ep 4rx;anchor:v d8a d89;andrena:n 2c4;anecdote:n 66g;anemia:n 9vz
angel:n 7pg 8m2 7uh;angelic:a hw;anger:n 6oa 9si 1oa;anger:v e59 e5b;angle:n 9kb 59s 7rt;angle:v eod enn d97 cwc bxe
anglican:n 80z;anglophilia:n 6mn;angry:a 3i;angst:n 6p5;anguish:n 6mc a08;anguished:a gp;animal:a mk;animal:n y4
animate:a 18;animate:v e7k boz b1u at3;animated:a 19;animize:v boz;animosity:n 6qy;anion:n 7il;anionic:n a5r
annihilate:v bke;annihilating:a 6w pb;annihilation:n 17h 6cq;anniversary:n aij;announce:v ck5 cjm ck7 ck4
announcement:n 5po 5r1;annoy:v e5d;annoyance:n 9wv 6of 4z1;annoyed:a mx v1;annoying:a x;anode:n 2eq 2er;anomic:a le
anomie:n 9xn;anonymity:n 9z1;answer:n 5qz 5qt 650;answer:v c86 c0m bu3 bu0 c83 g33;antagonise:v fpd e74
antagonist:n 7tu 2es;antagonistic:a n1;antagonize:v e74 fpd;antecedent:n 7ug 6ce 9id;antenna:n 2et 40i 2do
anterior:a 1b;anterior:n 4k8;anthill:n 7im;anthropologist:n 7ui;antibody:n ade;antic:a b6
anticipate:v c0n fph c0p cg4 e6u bbb;anticipated:a an;anticipation:n 6nq 54z 4vt a1y;antigen:n adj;antipathy:n 6ms 4xv
antique:a b9;antiquity:n aip 2ev;antiredeposition:n 99c;antiserum:n 4l3;antithesis:n 9iv;anvil:n 2ew;anxiety:n 9w1 6oy
anxious:a 99 v2;anxiously:r apf;anyhow:r als alt;anyway:r als alt;aorta:n 4ko;apache:n 7rc 7q2 5w1;apartment:n 2ex
ape:n 2dj 81f;aperture:n 2ez 7in 2ey;apex:n 7hj;apiece:r aqe;aplomb:n 43k;apogee:n aks;apologia:n 5ql;apologist:n 7uj
apologize:v ce8;apology:n 5ql 4yi;apostolic:a xh;apothecary:n 8hv;appalling:a 21;appalling:n 69r;apparatus:n 2f0
apparent:a ke nl;apparently:r am9 am8;apparition:n 7pt 6c2 525;appeal:n 64d 3ug 24l 5hv;appeal:v fkl c3k e77 fkm co0
appear:v euz bgo bgy ev0 bgw e0t;appearance:n 3tl 6bx 270 54b;appease:v e3g czv c4d;append:v d9y d9x co4
appendix:n 5f3;appetite:n 6lp;applaud:v cbk cbf;applause:n 5o2;applejack:n 6w5;applicability:n 9gl;applicant:n 7q3
application:n 1um 5hs 1me 5jf;applicator:n 2f3;apply:v cx9 fx9 c4e dce f7h;appoint:v fd0 fj0 f9d;appointed:a ra
appointee:n 7uk 7q4;appointment:n 158 77k 7q4;apportion:v f26 f69;appraisal:n 4u2 5ie 1rx;appraise:v bxg buy
appraiser:n 7un 7uo;appreciate:v e6y br0 f3h b9m;appreciation:n 4xi 4ug 673 261;apprehend:v bqq d1g e4y
apprehension:n 6or 4xg 550 11y;apprentice:n 7um;apprentice:v brs;apprenticeship:n 1jy;approach:n 1ub 1a7 2dy 7b1
approach:v ep1 fzi fg2 ea6 cla;appropriate:v c12 f4v;appropriately:r aor;appropriation:n 958 1e1 11o
approval:n 25u 6mk 9xa 5nt;approve:v c7a bww;approximate:a af;approximate:v fwg bws;approximately:r alc
approximation:n 4xb 3wn 5sy;apron:n 7b3 3c0;apt:a fn hd ga;aptitude:n 4ol;arbitrarily:r ana;arbitrate:v c44
arc:n 8xx 9jt 9kn;arch:n 9ka 2f6 2f5;arch:v eng;archaeologist:n 7up;archaize:v bno;archangel:n 7ph;archbishop:n 7uq
arched:a ta;arching:a ta;architect:n 7ur;architecture:n 2f7 57x 1kg 44x;archives:n 5jq;arctic:a eu;arctic:n 2f8
ardent:a lv;ardor:n 6rf 6qq 6lf;arduous:a 9g;area:n 7b5 4y2 4iq a2w;areaway:n 2f9;arena:n a2w 7b4 3jc;argon:n a5y
argot:n 62o;argue:v c4w c4z c4x;argument:n 5mf 642 61w 5g8;arianist:n 7ut;aridity:n 4fl a3w
arise:v fsw fsz ejr bb4 eii fqm;aristocracy:n 77t 77r;arm:n 4n1 2fa 3ps;arm:v csi f91;armament:n 2fb 23b
armchair:n 2fc;armoire:n 2fd;armor:n 2fe;armpit:n 4mc;arms:n 3pt;army:n 72z 72j 77z;aroma:n 473 4ta
arousal:n 18f 9s9 4r7 1re;arouse:v e31 ast dvh at0 asu edk;arraign:v ca6;arrange:v djl cnp dws e24 au7 e07
arranged:a ld;arrangement:n 4wx 6wg 4tv 4b6;array:n 6wh 2ff;array:v dk8 c1x;arrest:n 11y 9ry;arrest:v d1g cvp dmo eal
arrival:n zn zo 7uu;arrive:v elj fqs;arrogance:n 42q;arrogate:v f52 f57 f4z;arrow:n 2fg;arroyo:n 7ip;arsenic:n a5z
art:n 2fh 1u1 4pm 5wm;arteriole:n 4kp;artery:n 4kn 2fi;arthritis:n 9ty;article:n 5b7 yb 5et
articulate:v faf ckk ckh fsq ckg;articulation:n 61a 9lk 5z5 4nh;artifact:n ya;artifice:n 15k;artificial:a jk n
artillery:n 2fj 77u 687;artilleryman:n 7uv;artisan:n 81x;artist:n 7ux;artistic:a uc;artistry:n 4pm;arts:n 586;as:r alq
ascend:v eik fbv et6 enk;ascendancy:n 9zk;ascertain:v cg7 bw7 cga c0s;ascribe:v c1a;ash:n a8t 8zz 900;ashen:a 4l
asia:n 726;ask:v c3c c5n c3l ceh ft6 fjw;asleep:a qu z;aspect:n 50e 3wd 53u;asphalt:n a8u a73;aspirant:n 7ul
aspiration:n 404 6lm 607 1qr;aspire:v bzb;ass:n 4mt 7uy 2cv 1r9;assail:v cuq cuo cbn;assassin:n 7uz;assault:n 1vd 1oe
assault:v cuq fpn cbn;assay:n 4u9 66f 1p6;assay:v byg fmj;assemblage:n 6yc 30t 26p 6x4;assemble:v dxd ffd frg
assembly:n 2fl 1t7 2ww 71s;assent:n 63q;assent:v c72;assert:v cnb cms fbc c0g;assertion:n 5pr 658;assertiveness:n 4gt
assess:v bxg f7e f7d bxh;assessment:n 4u2 4fi 1rr;asset:n 4fz;assiduity:n 41m;assign:v fcm f1v c1a bx5 cxa f57
assignee:n 7v1;assigning:n 15a;assignment:n 1my 5is 15a 93e;assimilate:v brq b02 b05 dpb b06;assist:n 25b 1j8
assist:v fnz fee fnh;assistance:n 25b 4g1 93w;assistant:n 7v2;associate:n 7v3 80d 7v4 69p;associate:v c04 fr3 fii
association:n 6zk 1zr 9y0 4v4;assorted:a e9 q7;assortment:n 784 1wl;assume:v bts fbw bns f6w ejn f4z
assumption:n 5rf 51u 11l;assurance:n 4s5 66x 66w 96p;assure:v cdw cnk c56 bw7 e3j cdb;asterisk:n 5ua;astonish:v c15
astonished:a u0;astonishing:a u1 ff;astonishingly:r apw;astonishment:n 6nk;astound:v c15;astounding:a ff;astral:a wx
astronomy:n 57m;astrophysics:n 57n;astute:a 56;asymmetry:n 4at;asynchrony:n 9if;athabascan:n 5vz 7rb;athlete:n 7v5
athletic:a 5;athleticism:n 497;athletics:n 1i5 6ka;atm:n 9e1 2mr;atmosphere:n a3a 9e1 7b6 a34;atom:n a5t a5a
atomic:a 7a;atone:v flw e66;atrociously:r amt;atrophied:a 6l;atrophy:n 9vt 6is;attach:v d7n d7b d7c fn8 f4x
attached:a p1 1l;attachment:n 6qu 2fn 5j5 2fo;attack:n 1vb 1h1 5or 1ub;attack:v cuo cbn cun cuq bbm asx;attacker:n 7v6
attain:v fm9 elk f5p em9;attainment:n 10k zp 4ph;attempt:n 1ov 1oj;attempt:v fmj dwz;attend:v fs6 fo4 g0h fnh exw
attendance:n 26z akl;attendant:n 7v7 7q5 69o;attention:n 4si 1lx 50n 26m;attest:v c8k c8i cn3;attic:n 34l 4m4 2fp
attire:n 2fq;attired:a 5g;attitude:n 58q 4ba 1o6 9i2;attorney:n 8by;attract:v dmn e77 dbc;attraction:n 8vh 5l0 3uh 50f
attribute:n 50a ye;attribute:v c1a c2b;attune:v b8b;audacious:a 2u 1j i;audacity:n 41a 409;audience:n 73k 73l a1t 621
audit:n 98n 14b;audit:v byo brj;audition:v e0p;aug:n ahj;augment:v azl azw;augur:v cc9 cg5;august:n ahj
austere:a mr fs;authentic:a v8 d2;authenticate:v bw8;authenticity:n 3ye;author:n 8ul 875;authoritarian:a 8z
authoritative:a t1 kk;authorities:n 6zl;authority:n 4hs 7v9 7v8 4s5;authorization:n 5j7 4hs 4hc 22g
authorize:v c71 fiu;authorized:a kk;authorship:n 1tu 18c;auto:n 2mb;autofluorescence:n 8vl;autoloader:n 2fr
automate:v bl4;automatic:a in;automatically:r aoi;automation:n a4x 2fs;automobile:n 2mb;autonomy:n 9qm 9r7
autopsy:n 14c;autumn:n ahy;auxiliary:a na;auxiliary:n 7u1;avail:n 4fp;avail:v cxg fo1 czs;availability:n 3vo
available:a 8t;avarice:n 1o9 45e;avenge:v cwz;avenue:n 1ud 2ft;average:a k2 5q;average:n 574 9hk;average:v fuo fmb bub
aversion:n 6ms 16s;avert:v fh8 ene;aviary:n 2fu;aviation:n 79e 70f 4pd 1b3;avoid:v c7r fh8 fi0 czf fj6;avoidance:n 16r
await:v c0o;awaited:a an;awake:a 20;awake:v ast;awaken:v asu ast c23;awakening:n 28g;award:n 11w 5od 942
award:v f3y f3z;awarding:n 11w;aware:a p2;awareness:n 4r0 4r4;away:r aqa;awe:n 6nm 6oq;awe:v e4o;awed:a pl
awestruck:a pl;awful:a d8 23 jw;awful:r ams;awfully:r ams amu;awkward:a wd;awry:a t6 cz;ax:n 2fv;axe:n 2fv
axiom:n 62g 5re;axis:n 925 724 723;axle:n 2fw;azimuth:n 9kf;babble:v crd cot ezd chj;babe:n 7ve;baby:n 7ve 7vd 7yy
bachelor:n 7vf 8bl;back:n 3d6 7fj 7vg;back:r ane;back:v fha ekv fot f14 fyl;backbone:n 4rx 48x 4nf 3j3;backdrop:n 2fx
backer:n 7uh;background:n 44c 53v 4yq 6j1;backing:n 25p 2fy 978;backlog:n 6x5 aea 97g;backstage:n 3qk;backstitch:v da0
backward:r ane anf;backwards:r ane anf;backwoods:n 7ba;backyard:n 2g0;bacteria:n 29j;bad:a ir;bad:n 4fe
badge:n 5ve 50g;badger:v e6q c4k;badly:r alm alk;badness:n 4fe 499 43r;baffle:v bt9 fov b4m;baffled:n 6wk
baffling:a 8i;bag:n 2g1 2gx 2g3;bag:v dkn g0l g0a f65 dl4;baggage:n 2g5 7vh;bagpipe:n 2g6;bait:n 4rz 2g7
bait:v cal fqb cud;bake:v b9v bor g3u;baked:a w5;balance:n 9rd 98m 4b8 9kr;balance:v fww f4b dtx g2t;bale:n 2g8
baleful:a 24;balk:v fqo;balkanize:v fig;ball:n 2g9 37c 9ku 752;ball:v do6;ballad:n 5ye 5eg;ballast:n 2ga a7g 3um 2gb
ballet:n 1i8 5yl;balletomane:n 7vi;balloon:n 2gc;ballot:n 5gi 161;ballpark:n 2gd 4dy;ballplayer:n 7vj;ballroom:n 2ge
ballyhoo:n 68a;balsam:n 2gf;balustrade:n 2gk;ban:n 5in 68n;ban:v fka c6k fl2 fl1;banana:n 903;band:n 74h 3u1 2gg
band:v d88 d7o;bandit:n 7vk;bandstand:n 2gh;bandy:v cwl cw6 c7z;bang:n 6hl 6fb 4jg 6pf;bang:r aql
bang:v d3o ezc d3q et2 dgv d35;banging:n 6fc 248;banish:v fl1 fl2 fl0 eld;banister:n 2gk;bank:n 7is 7ir 7ac
bank:v enq dsy f9j f9i f9h f7n;bankrupt:v f7z;bankruptcy:n a1n 24n;banner:n 2gj 5d6 3jm;banquet:n 754 6sa
banshee:n 7pp;banter:v cax;baptist:n 7vl;baptize:v co6;bar:n 2gv 2gm 2gl;bar:v c6l dkk fl0 dar;barb:n 5sd 2ay
barbarian:n 8m7 8hf;barbaric:a 4t;barbecue:v ba9;barbed:a qg 1g;barbell:n 2gn;barbital:n 2go;barbiturate:n 2gp
bare:a 5h 13;bare:v dao cip b1y;barely:r al6 al7;bargain:n 5si 93d;bargain:v f3u c4b;bargaining:n 629;barge:n 2gq
barge:v ekt ehe;barium:n a60;bark:n 92m 6fd;bark:v cpo d5h d5g cpp;barkeep:n 7vn;barley:n 6ux;barnburner:n 6br
baronial:a fg;barony:n 937 9yo 7cp;barrage:n 5ze 1vv;barrel:n 2gs 2gr 9ky;barricade:n 3eg 2gt;barricade:v dkk cvd cvc
barrier:n 2gu 4rq 7iu;bartender:n 7vn;base:n 2wx 2gx 7iv;base:v bu6 g3y d0e;baseball:n 2gy;baseline:n 9is
basement:n 2h0;bash:n 6hl 6jv;basic:a c2;basically:r al8;basileus:n 7vp;basin:n 2h2 7iw 7c1;basis:n 9gd 4wt 9gt
bask:v e85 dpy;basket:n 2h3 2h4;basketball:n 2h5;bass:n 47g 7vq;bastard:n 7v0 7vr;baste:v ba1 dg3 da5;bastion:n 2h7
bat:n 1h4 3jb;bat:v dfm as3 dfo dfn dfl;batch:n 788 9fj 787;bath:n 2h8 195;bathe:v au0 dsg ei4;bather:n 8qw 7vs
bathing:n 1g8 190;bathos:n 5ys 6lj 5ea;bathrobe:n 2h9;bathroom:n 2ha 3mu;bathtub:n 2hb;baton:n 2hc 3nw 2he 2hd
battalion:n 9fk;batter:n 7vu 6vg;batter:v dg5 dg3;battery:n 77v 6x6 70j;batting:n 13l;battle:n 1ur 1p2 1uv
battle:v cst;battlefield:n 7bd;battlefront:n 7dp;battleground:n 7bd;bawdyhouse:n 3qa;bawl:v cpv cpi avi;bay:n 7ix 2hf
bay:v cpr cpq;bayonet:n 2hg;bazaar:n 2hh 2hi 21h;be:v frv fvk frs fwe;beach:n 7iy;beachhead:n 7hv yv;beacon:n 2hj
bead:n 2hk 9l0 2hl;beadle:n 7vv;beady:a f;beak:n 2ab 2aa 91e 4nm;beam:n 5tb 2hm 8vn 8vm;beam:v atc g4g cri ck2 ex0 e93
beaming:a 35;bean:n 6ud 92c 90h 4m4;bear:n 7vw;bear:v fte auz bwl dh8 dx2 f6w;beard:n 4jk 91t 7vx 2d5;beard:v fxz
bearded:a rn;bearer:n 7yc 8ed 8gz 897;bearing:n 9gn 7hl 43t 47x;beast:n y4 7vy;beat:n 7be 6h4 5zn 8wz
beat:v ctc der dev ec6 dv6 ey7;beating:n 249 23e;beatnik:n 7vz;beau:n 7x8 82n;beautify:v b80 g38 dyk
beauty:n 3ua 8o9 53f;beckon:v cp0 e72 cp1;become:v aza ft4 fst g19;bed:n 2hn 2ho 7iz 7j0;bedamn:v cbs
bedding:n 2hp 2hq;bedground:n 7b7;bedraggled:a 7z;bedroom:n 2hr;bedside:n 7gn;bedstead:n 2hs;bedtime:n agx;bee:n 2by
beebread:n a8w;beech:n 8zt 8zu;beef:n 2d3 6tj 65r;beefy:a pu;beehive:n 7j1 4jd 2ht;beer:n 6vu;beetle:n 2bs 35c
befall:v bbh bbg;befit:v fz3;befog:v ewn;before:r amy an6;befriend:v fr1;befuddle:v bt8 czi;befuddled:a mh 54
beg:v c3x c5j f4q c7m;beget:v auv;beggary:n a2i;begin:v bbl frx bbp c2v fry;beginner:n 8ft 86p
beginning:n 6a5 aj6 519 7bf;beguile:v fqd e71;behalf:n 1mr 4fa;behave:v asb flr flu;behavior:n 265 9rq 438 266
behead:v drm;behind:n 4mt;behold:v eus;behoove:v fwm;being:n 9o1 xy;belabor:v c8z deu;belated:a nx;belch:n 132
belch:v aro b95;belching:n 133 132;belfry:n 2hu;belie:v fw9 c9m;belief:n 54h 52v;believable:a 7q;believably:r aqq
believe:v bxl by6 c0r bxp bxo;believer:n 7w1 7w0;bell:n 2t3 6fe;belle:n 7w3;bellhop:n 7w2;belligerent:a et m5
bellow:n 60b;bellow:v cpv cpw;belly:n 4mq 4mn 9kk 7e4;belong:v f6v g2c g2d g2b g3z g0w;beloved:a hy;below:r anj
belowground:a vb;belt:n 2hw 2hv 7bk 6hl;belt:v e02 dft dcj;bemoan:v cfk;bench:n 2hy 7op 71v 3qt;bench:v fjm evj
bend:n 9jh 6bb 2hz 9lc;bend:v enh enb d6n epu end d6o;beneath:r anj;benediction:n 1y1 64h;beneficiary:n 7w5
benefit:n 95g 4f7 5vr;benefit:v f5x f5z;bent:n 591 8zf 4os;bequest:n 93s;berate:v c8v;bereavement:n 9qe
berry:n 6ui 92e;berth:n 1jw 2i0;beryllium:n a61;beseech:v c3z;beset:v e5i cvb dno;besides:r amh;besiege:v cve c5c
besieger:n 7w6 7w7;besmirch:v caa;bespeak:v cgd c3d;best:a j;best:n 13r 7w8;best:v ctx;bestial:a f0
bestow:v f42 f43 f8d;bestowal:n 201 949;bet:n 96k 1hf;bet:v cg6 cx2 c02;beta:n 5uf;bethink:v bxk
betray:v chf fn7 e6f fq9 ca0 cav;betrayal:n 1nv 42c;better:a j;better:n 4fb 7wa 7w9 4fc;better:v ctq b2p b2o
betterment:n 6eb 9y5 19d;bevel:v dsp;beverage:n 6vm;bevy:n 78u 6yz;bewail:v cfk;beware:v c14;bewhiskered:a rn
bewilder:v bt9 e5o;bewildered:a mh;bewilderment:n 4rf;bewitch:v e71 c59 c58;bias:n 597;bible:n 5g5;biblical:a x6
bibliography:n 5gw;bicker:v c50;bickering:n 646;bicycle:n 2i1;bid:n 63b 1ow 635 5qc;bid:v f6o ceu c3z f6r f2r c6b
bidder:n 7wb;bidding:n 63b 64c 5qc;bide:v fu1;big:a gw ir;big:r aq7;bigger:a gy;bilharziasis:n 9tv
bilk:v fq1 fov f7r eqy;bill:n 5ik 5hz 987;bill:v f82 ckc clg;billion:n 9fo;billow:v eny eo0 enx b5z;bin:n 2i2
bind:v dbs fn8 d83 d84 d74 cdf;binder:n a7k 2i4 2i3;binding:n 3ui 2i6;binomial:n 57a;bioassay:n 4ua;biography:n 5hx
biologist:n 7wd;biology:n 57b 6z1;biomedicine:n 57e 57d;biophysicist:n 7we;bird:n 29z 6t7 82j 60i;birdbath:n 2i7
birdhouse:n 2i8;birth:n afl 6bv 9bu 9h8;birthday:n aik ain;birthplace:n 7bm 7bn;birthright:n 44d 93t 44b
biscuit:n 6tx 6sy;bishop:n 7wf;bishopry:n 1jz;bit:n 7j3 aif 6b6;bite:n 9ug 6sc 9uo 6s9;bite:v di9 eu7 dhv di7
biter:n 7wg;biting:a qg;bitter:a mv;bitterness:n 6r0 4tg;bitters:n 6w3;bivouac:n 2lo 7bz;bizarre:a 79;blab:v chj coq
black:n 463 9q3;blackberry:n 6uk;blacken:v b7e bdo;blackmailer:n 7wh;blackness:n 463 9q3;blackout:n ajm 9q4
blade:n 927 7wi 7j4 3le;blame:n 67q 5oy;blame:v ca2 ca3 c1f;blanch:v axr ba4;blanched:a 4l;bland:a 8o;blandness:n 43x
blanket:n 2ia 7j5 2ib;blanket:v dc0 g3a;blare:n 6ff;blare:v eyo eys;blaring:n 6ff;blaspheme:v cbr;blasphemous:a 4x
blasphemy:n 60j 1nr;blast:n 13v 6fb 8wo 6hf;blast:v eyo dey cvz e30 e2w;blasting:a 6x;blatant:a qn o8
blaze:n 99d 6ay 1n8 45r;blaze:v g4i cvw g4h ely cgf;blazing:a 36 qn;bleach:n 467 a8y;bleach:v b7c;bleached:a 4m
bleak:a es;bleary:a 8w;bleat:v cpu cpt;bleb:n 4lx;bleed:v aw2 awq fas epn bim;blemish:n 3un;blend:n 6f7 1eg
blend:v djg fz5 bex;blending:n 1eg 1w9;bless:v cbu f46 cbx cbv;blessed:a 7w;blessing:n 25u a1b 64i 64h;blight:n a4p
blight:v g56;blind:a od;blind:n 6wl 2id 2ic 5rz;blind:v exq exp b9e;blink:v as2 as5 ewu;blinker:n 2if 3ql
blister:v bdp cbp bdq;blistering:a mv;blithe:a 42;blithely:r amn;blizzard:n 8xw 7a5;bloat:n 9ux;bloat:v bce bcf
bloc:n 723;block:n 2ig 7g3 9lz 6x7;block:v dkk fou foz cqn fgh;blockade:n 1us 2ih;bloke:n 7yr;blond:a 2o;blonde:a 2o
blonde:n 7wj;blood:n 4kz 3rw 8kg 710;bloodhound:n 2ba;bloodshed:n 17m 17s;bloodstained:a 2r;bloodstream:n 4l0
bloom:n 99e 8yd 9sy;bloom:v b82;blooming:n 99e;blossom:n 8yd al4;blossom:v b82 b81;blot:n 3ur 110;blotch:n 3us
blow:n 241 6de 6l1 6al;blow:v arz g4y atx ee7 ev5 bkv;blower:n 2ij 2u5 2b4;blowing:n 99g;blubber:v avl chx
bludgeon:n 2il;blue:a 49 83;blue:n 46l 2im 7ar 7j6;blues:n 9wo;bluestocking:n 7wl;bluff:n 7j7 5rw 1o7;bluish:a 49
blunder:n 116;blunder:v fpj eoy ckn;blunt:a 8r;blunt:v b46 ett d42 b45 b1s;blur:n 54e;blur:v ex1 bt6 d4k b9h b9b
blurred:a 8w;blurt:v ckn;blush:v axq b7q;bluster:n 9pd 5vm 8wp 675;bluster:v g52 cd8 asf;board:n 76m aec 2in 6rp
board:v em1 fvp cyh cyg;boarding:n 10d 2io;boardinghouse:n 2ip;boast:n 674;boast:v cd8 fth;boastfully:r aq7
boat:n 2iq 2yo;boater:n 2ir 7wm;boatload:n 9fl;boatswain:n 7wn;bob:v eay dqc cel au8;bode:v cc9;body:n 4il 6xw 4io 7j8
bodybuilder:n 7wo;bodybuilding:n 1l2;bodyguard:n 7wp 73c;bog:n 7ja;bog:v bck bcj;bogey:n 7pl 9di 2is
boggle:v een fua c19;bogus:a d4;bogy:n 2is 7pl;boil:v bdd bah bdc ecn e3o;boiler:n 2it 32t;boiling:n 99i 18i
boisterous:a l3;bold:a dm;boldness:n 419 408;bolo:n 2iv 2iu;bolshevik:n 7wq 7wr;bolster:n 2iw;bolster:v b3t d1t ba0
bolt:n 8y2 2iy 2ix 1j4;bolt:r apj aql;bolt:v eid db9 d0m eqx elp cyb;bomb:n 2iz 2j0;bomb:v cvq;bomber:n 2j1 7ws 6u1
bombing:n 1vq 1vr;bombproof:n 2j2;bond:n 8vq 98z 9gf;bond:v dbs fn8 du6;bondsman:n 7wt 7wu;bone:n 4jq 468
bonfire:n 6as;bonnet:n 2j3 30q;bonus:n 4yz 94c;bony:a bl xu;boo:v cbl;booby:n 84v;book:n 5fq 2j4 5lx 5x3
book:v bxa fko fkn frj;bookcase:n 2j5;booked:a p8;booker:n 7wv;booking:n 19v 260;bookshelf:n 2j6
boom:n 6fg a25 6l5 2j7;boom:v ezb dey g53 ey6 b99;boomerang:v eli;boon:n a1b;boost:n 25i 4cz 25j
boost:v ej4 b9a fon bmd dni;boot:n 34t 6pf;booth:n 2ja 2j8 2j9;bootlegger:n 7wx;bootlegging:n 124 125;booty:n 93q
booze:n 6w2;borate:n a8z;border:n 7bt 9l5 7d7 36t;border:v dju fzz dsw fav djt;borderline:a ij;bore:v e8b dhz
boredom:n 6qc;boring:a gg;borough:n 7ca;borrow:v f8b f9v;borrower:n 7wz;borrowing:n 11p 212;bosom:n 9xp 4mh 15t
boss:n 86o 7x0 86n 8h6;bother:v fl9 e5d fla em3 e5q e5p;bottle:n 2jb 9f7 2jc;bottleneck:n 9lr 2jd
bottom:n 7bp 7br 4mt ait;bottomland:n 7jb;boucle:n 2je;bough:n 92t;boulder:n 7jc;boulevard:n 2ft;bounce:n 48e 136 6dy
bounce:v edb df4 edc f3c eic f3b;bouncing:n 6dy;bound:n 9l4 7bs 4du 136;bound:v eia fzz b4j edb;boundary:n 7bs 9l4 4du
boundless:a by;bounds:n 7bs;bouquet:n 2jf 474;bourbon:n 7x2 6w7 7x1 71j;bourgeoisie:n 72d;bout:n aiu aen 6kb 1hj
bow:n 2jj 2jg 2ji 2jh;bow:v cek ccr env epu e19;bower:n 2f4;bowl:n 2jm 9kg 2jl;bowlder:n 7jc;bowstring:n 2jo
box:n 2jp 2jq 9x2;box:v dl2 dgf dge;boxer:n 7x3 8gv 7x4;boy:n 8df 7x5 8oh;boycott:v fi6;boyhood:n aft
brace:n 2js 9el 6yk;brace:v e6z d1w d1u at0;braced:a tx;bracing:n 2jr;brad:n 2jt;brag:v cd8;braggadocio:n 675
braid:n 4jh 2ju;braid:v dyh dnu dnt;brain:n 4od 4nz 877;brainy:a gb;brake:n 2jv 79o;brakes:n 2jw
branch:n 78b 92n 9lw 8v7;branched:a vd;brand:n 5ul 500 5tg aeb;brand:v fld flc dt1 coh;brandish:v dib evm;brandy:n 6w4
brass:n 2jx 71t 408;brassy:a ud 1j;bravado:n 5vm;brave:a 2x 2u;brave:v fzs;bravery:n 416 6p6;brazen:a 1j
brazenness:n 41b;breach:n 7jd 6bh;breach:v fpk dte;bread:n 6tr 97u;breadth:n 4oe 4er;break:n 6eu 6bk 7kr 6bh
break:v bcl bau b64 dcr bav fpk;breakable:n 2jz;breakdown:n 1iv 9t8 9a7 6ik;breakfast:n 6s2;breakfast:v cz3 cz4
breaking:n 1e8;breakthrough:n 4xn 14l 1vi;breakup:n 179 6ct;breakwater:n 2k0;breast:n 4mg 4mj;breastwork:n 39h
breath:n 1qm aa5 ajw 631;breathe:v arm fse g3g chu ch0;breathing:n 1qi;breathless:a 10;breeches:n 2k1;breed:n 70y 4zq
breed:v dwu dh2 dh1 auy;breeding:n 3zf 44e 224;breeze:n 8vp 1je;brevity:n 4a4;bribe:n 94v;bribe:v f5i;briber:n 7x9
brick:n 2k2;bricklayer:n 7xa;bricklaying:n 1k7;bride:n 7xb;bridegroom:n 87x 87y;bridge:n 2k3 2k4 9gh 4nn
bridge:v fss d7m eey;bridgehead:n 7hu 7bx;bridle:n 2k5 231;brief:a hi;brief:n 5ip 5gb;brief:v c9a
brier:n 90q 91q 90p 90a;bright:a 4k gc;bright:r ang;brighten:v b9g g55;brightly:r ang;brightness:n 45q 4oj 489
brilliance:n 45r 3zg 4oh;brilliancy:n 45z;brilliant:a tr gb fj;brilliantly:r ang;brim:n 2k7 2k6
bring:v er7 dhm dvg dh9 ayo;bringing:n 1bt;brink:n 9l7 7by 4dw;brisk:a 9s gm;bristle:n 2k8;bristle:v g0e g0d bv8
british:n 7sd;broad:a wb 66;broadcast:n 5ao 5l4;broadcast:v ck2 dma cjr;broadcasting:n 5bg;broaden:v b9r bok bhs b9q
broadening:n 18o 9d2;broadside:n 68e 67b 2k9;brocaded:a g;broil:v bai bor g3u;broiler:n 2kb 6ta;broken:a nv
broker:n 7ty;brokerage:n 6zw;bronchiole:n 4m1;bronze:n 2kc;bronzed:a 2p;brood:n 6yv;brood:v bz6 g2x g0u e6v av3
brooding:a um;brooding:n 99j 6pu;brook:n 7je;brook:v bwl;broom:n 90e;brothel:n 3qa;brother:n 7xc 7xe 7xd
brotherhood:n 9h9 70i 6mj 74a;brow:n 4ns 4kd 7dy;browbeat:v e4u com;brown:a 4a;brown:n 46s;brown:v b9w b7k
brownish:a 4a;bruise:n 9ui;bruise:v dlq e5w bb3 b67;bruit:v cp3;brush:n 79n 2kd 6hx;brush:v d3t d3h d3u ebf bpb dd5
brutal:a ez f0;brutality:n 3zu;brute:a f0;brute:n 7vy y4;bubble:n 7jf 52g 523;bubble:v bnh ezd eij bni aro
buck:n 3op 98a 3fg;buck:v fmm fbp ep4 eci;buckboard:n 2ke;bucket:n 2kf;buckle:n 2kg 9k9;buckle:v dpz d6j bc4
buckskin:n 2cp a8e;bucolic:a pz xk;bud:n 8yf;bud:v bbk;buddha:n 7pc;buddy:n 7xe;budge:v edj;budget:n 993 992
budget:v c11;buff:n 85q a8f 4iy 46x;buff:v dg4 d40;buffer:n a90 7ht 2vi 2ki;buffer:v bn7 ds5;buffet:n 2kj 6s7 3ii
buffet:v dg5 dg4;buffoon:n 7zl 7zk;bug:n 2c6 a16 2kk 2c7;bug:v e6q ezg;buggy:n 2kl;bugle:n 2km 91a 2kn;bugler:n 7xf
build:n 47v 4im;build:v dx7 b5t dx8 big fge e1t;builder:n ae5 7xh 7xg;building:n 2ko 1t6 20r 6ya;buildup:n 1dz 99k 689
bulb:n 929 2kq;bulge:n 9kj;bulge:v b6i g0a erh b60;bulging:a 6d;bulk:n 4dp 4ce 48l;bulk:v b6j b60
bull:n 2d1 7xi 5kp 118;bull:v fbd f4u c9u azs;bullet:n 2kr 12s;bulletin:n 5nj;bulletin:v ciq;bullshit:v c9u;bully:a d6
bully:n 7xk 7xl;bullyboy:n 7xm;bum:n 8lu 8s7 89x 4mt;bum:v f4p fu8;bumblebee:n 2c3;bump:v d3e f30 edo fd9 doh
bunch:n 6xj 75p 6x8;bunch:v emu dl0;bundle:n 6zg 2ks 935;bundle:v dl7 dl0 dkz asn;bunk:n 2i0 2ku 5kq
bunker:n 2kv 2kx 2kw;bunker:v df3 f99 elu;bunkmate:n 7xn;bunt:n 13t;bunter:n 7xo;buoyant:a 43;burden:n 4z5 34f 5ka 534
bureau:n 76u 2nn;bureaucracy:n 7a1 6zm 6zj;burgeon:v bc7;burglar:n 7xp;burglary:n 1os;burial:n 6k3 1ya;burly:a pu
burn:n 9v7 9ul 9uk 3uq;burn:v bdm g4x bdh eu7 g4c e91;burner:n 2ky;burning:n 1eb 9v7 99v 23k;burr:n 2kz;burrow:n 7jg
burrow:v eo2;burst:n 1ea 1vw 1j2 6j6;burst:v b97 e56 b90 eib g0e bgu;bury:v evz fhg d30 dsi doq bse;bus:n 2l1 2l0
bush:n 920 79q;bushwhack:v cw5 fsc;bushwhacker:n 893;bushy:a ut;business:n 705 20c 1jp 4z6;businesslike:a o0
businessman:n 7xq;businessmen:n 715;bust:v dcr fkd drv dcq baq;bustle:n 1j1 2l2;bustle:v epd;busy:a mt gk;busy:v feg
but:r al9;butcher:v d9j;butler:n 7xr;butt:n 921 7xs 4mt;butt:v djt d32 dm5;butter:n 6vd 7xt;buttocks:n 4mt
button:n 2l3 3cb 692;buttoned:a 3b;buttressed:a tx;buy:v f0i f5i fuu f0q bxm;buyer:n 7xu;buying:n 11i;buzz:n 6fh 28h
buzz:v eyn efp fzq c67;bw:n 1v5;by:r arb;bygone:a lw;bygone:n aeu;bypass:n 2hx 4ma 3hi;bypass:v c7q;cab:n 2l6 2l5 2l4
cabana:n 2l7;cabbage:n 6ub 97u;cabin:n 2la 2lb 2l9;cabinet:n 2lc 2le 2ld;cable:n 5be 2lg 2lf;cable:v cmh d75
cache:n 97d 2lh;cackle:v cqm cql ati;cadaver:n 4ip;cadaverous:a bk;cadence:n 5zu;cadre:n 76x 74l;cafe:n 2li
cafeteria:n 2lj;cage:n 2lk 9r3 2ll;cagey:a 57;cake:n 2lm 6tk 6sw;calamity:n 6bj;calcification:n 99l 9rz
calcify:v bmi bpy bmh bmg;calcium:n a62;calculate:v bu7 bzz f4c cgr c03 c02;calculating:a dp;calculation:n 1rp 4x8 4wz
calculus:n 7jh 7on;calendar:n ah5 5gx 75f;calf:n a8g;caliber:n 3vz 4cl;calibrate:v b86 dt2 c29;calibration:n 1w0
calibre:n 3vz 4cl;californian:n 7sm;caliph:n 7xx;call:n 5bd 58z 609 64n;call:v co9 cjw c62 cfr c68 fjz
caller:n 7xy 7y0 7xz;callous:a uz;calloused:a uz;calm:a 68;calm:n 43j 8vo;calm:v e3e bg8 e3c asz
calmness:n 43j a36 6o6;calorimeter:n 2ln;calumniate:v caa;calumny:n 5pc;calving:n 99m;camaraderie:n 3sy
camouflage:v ewr;camp:n 2lo 7al 2lp 74i;camp:v fvf bnu;campaign:n 6ku 1pd 1v6 1bg;campaign:v csv fr4;camper:n 2lq
campfire:n 6at;camping:n 1ym;campmate:n 7y2;campus:n 7c0;can:n 2lr 4mt;can:v b34 fdm;cancel:v fj5 g0o fj4 dq3 c6v
cancellation:n 186;cancer:n 7sz 7hq;candid:a 8r;candidacy:n 1pe;candidate:n 7y1 7y3;candidly:r aqv;candle:n 2ls
candour:n 41z 598;candy:n 6sl;cane:n 8zg;cane:v dfi;caning:n 3qb;cannon:n 2lu 2lw 2lv;canon:n 5mx 7y4 7ji 5y9
canonize:v c8p cbh;canonized:a 1x;cant:n 5kn 7it 62o 61i;canteen:n 2lx 2lz 2ly;canter:n 1al;canter:v ehz ehy
cantilever:n 2m0;canvas:n 2m1 a2u 2m2;canvass:v fhb fhl bus;canyon:n 7ji;canyonside:n 7jj;cap:n 2m3 2m4;cap:v fyh b4p
capability:n 4i7 a3m 4on;capacitance:n 2m5;capacitor:n 2m5;capacity:n 4i8 a3m 9fx;cape:n 7jk 2m7;caper:v eif
capillary:n 2m8;capital:n 96x 96v 5u8;capitalist:a xp 3d;capitalist:n 7y5 7q7;capitalistic:a 3d xp
capitalize:v f5b f8q dzg c1s c1r b0a;capitulate:v cuk;capsule:n 2ma 2m9 5g9;captain:n 7y6 8dx;captivate:v e71
captivating:a 1r;captive:a 1n;captive:n 8jf 7y8;captivity:n 9r4 9qz;captor:n 7q8;capture:n 11x 99o 99n 1ok
capture:v dz1 e71 d1h f72 f4v dko;car:n 2mb 2mc 2me 2md;caravan:n 793 3ol;carbine:n 2mf;carbon:n a63 a95 2mg
carbonate:n a96;carcass:n 2ac;card:n 2mh 5le a98;cardboard:n a97;cardinal:a fb;cardinal:n 7y9 9do 46d
cardiomegaly:n 9vh;cardroom:n 2mi;cards:n 1h9;care:n 1lx 4o8 6p0 6n2;care:v e8f fo8 e8m ffs e3l;careen:v eft ecl
career:n 1jr 1aa;career:v eri;careerism:n 1fo;carefree:a pf;careful:a f8;carefully:r aqm;carelessness:n 3t9 1nf
caress:v d2g;caretaker:n 7ya 7yb;careworn:a uu;cargo:n 2mj;caricature:v cah;carload:n 6yd 9fl;carnal:a mk
carnival:n 1hl 1it 1hu;carpentry:n 1k8;carpet:n 3ey;carping:n 5oq;carriage:n 39o 2mk 47x;carrier:n 7yc a7t;carry:n 1bu
carry:v dig g0k ere cr0 d1p dtu;cart:n 2ml 2zj;cart:v dit dij;carton:n 2mm;cartoon:n 5ss;cartoonist:n 7yd
cartridge:n 2mn 354;cartwheel:n 2mo 985;carve:v d4u d4w d4t;carved:a 3m;carven:a 3m;carving:n 2mp 1u4
cascade:v eqp djp;case:n 6b4 9nj 24i 4y8;case:v exh dl6;cash:n 97x 97w;cash:v f3i;cashmere:n 2ms aeg;casino:n 1ha
cassite:n 5wk 7ra;cast:n 74d 36r 9lv 3tr;cast:v dvn f2a e0g dmr fc8 eca;castigate:v c8u fkr;castigation:n 5ow 23f
castle:n 394 2mt;casual:a 6i ch;cat:n 2be 889 7ye 32p;catalog:n 5fx 5gy;catalogue:n 5gy 5fx;catalogue:v bvc dvb
catapult:v dng dna;catastrophe:n 6bj a1i;catastrophic:a dr;catcall:n 60c;catch:n 9ey 7yf 7jl
catch:v c18 eu0 dex dhn d1h d9u;catcher:n 7yg;catching:n 13n 14k;catechize:v c5v c5w;catecholamine:n a9d
categorize:v bvp;category:n 6z6 4zo;cater:v cyw cyo;caterer:n 7yh;caterpillar:n 2ca;catharsis:n 18x 18y
cathedral:n 2mw 2mx;catheter:n 2my;cathode:n 2mz 2n0;catholic:n 7rn;catholicism:n 5aa;cattle:n 2cz;cattleman:n 81r
caucus:v ffe;cause:n 6cd 5qj 1pd y2;cause:v dwj c4q;caution:n 66r 4o8 42z;caution:v cc6;cautious:a j4;cautious:n 6wm
cautiously:r aqm aqo;cavalry:n 781 77w;cavalryman:n 7yj 7yi;cave:n 7jm;caveat:n 66r 5r4;cavern:n 7jo 7jn
cavity:n 7n2 9lm 99p 4k6;cavort:v ecf;caw:v cqw;cc:n 9dt;cease:v fxk fs0;ceaseless:a 75;ceiling:n 4ei 5mr 4ej
celebrant:n 7yl 7yk;celebrate:v fqe fk5 fd7;celebration:n 6jz 1g9 1hs;celebrity:n 7ym 9z6;celerity:n 4ad
celestial:a wm wl e1;cell:n 2n1 y1 76x;cellar:n 2h0 3es;cellulose:n a91;celtic:a xn;cement:n a9a a7l a9b
cement:v d87 dcl dck;cemetery:n 7c3;censure:n 5oo 9xe;census:n 1lw;cent:n 981;centennial:n ail;center:a 3r
center:n 7c5 2n3 2n2 7c4;center:v fx8 c0v ea8;centerfield:n 2n3;centering:n 4sn 138;centimeter:n 9dz;central:a fb
centralization:n 279 1wt;centralize:v bfj;centrifugation:n 99q;centrifuge:n 2n5;centrifuge:v eol;century:n ahd 9eu
cerebral:a oe;cerebrate:v btn;ceremony:n 6k0 1xg 1xh;certain:a 3t;certainly:r aos;certainty:n 4s4 3xa
certificate:n 5gj 98x;certification:n 22j 5mk 5gj 14t;certified:a ox;certify:v c8k fa5 fgj fgq c8n;certiorari:n 5j2
certitude:n 4s6;chafe:v eu5 e5e e5d d4q d4g bda;chaff:v cax;chagrin:n 6nd;chain:n 77e 7jp 2n6 6zx;chair:n 2n8 1k3 8j9
chairman:n 8j9;chaise:n 2na 2n9;challenge:n 9mv 676 64q 65l;challenge:v cc1 cc0 c7g c7f;challenging:a 8h
chamber:n 2nb 4ku 2nc 76j;chamber:v fvm;chambermaid:n 7yo;champ:n 7yq;champion:n 7yq 7yp 8qn 7tb;champion:v cwq
championship:n 9nu 6kd 25p;chance:n a1s 8vc 1pk 4bw;chance:v fr9 fnr f30;chandelle:v eim;change:n 6aj 9j5 164 8uz
change:v aym ay1 ayi bp3 b0n b07;channel:n 5b1 2nd 9kh 7jq;channel:v ere egj dhf;chant:v cpz crf;chaos:n 9pe
chaotic:a u8;chap:n 7yr 9lb 7jr;chapel:n 1xr;chapter:n 5ew aio 743 744;character:n 7px 50b 3rg 53o
characteristic:n 50d 3wa 5u2 446;characterization:n 653 652 1ii;characterize:v ciw fyx;charcoal:n a76 46b 2ne
charcoal:v dzj;charge:n 1vf 5ja 95r;charge:v cuv ca5 f82 ep4 fj0 cc3;charged:a sr;charger:n 2cm 2nf;chariot:n 2ng
charisma:n 3uf;charitable:a gt;charity:n 78j 205;charlatan:n 8ez;charm:n 3ug 62p 2nh 4zw;charm:v e71 fqu cvm c57
charming:a jo;charnel:n 2ni;chart:n 5wp 2nj 5gz;chart:v bzw bz9 e2q;charter:n 5gk 5i7;charter:v fhr fgp f0j
chase:n 1bw 2nk;chase:v ela fmz dso d6d;chastisement:n 23f 5p0;chastity:n 40s;chat:v cov;chatter:n 61l 6fj 6fi
chatter:v ez2 dq9 cov coq cor;chattering:n 6fj 6fi;cheap:a ap ud tv;cheat:v fq3 ctl fq5 fq9;check:n 97r 4u9 5i1 9ry
check:v bw5 fmr bw7 flg ean bw6;checklist:n 5h0;checkout:n 14d 2nl;checkup:n 14e;cheek:n 4nu 408;cheekbone:n 4jr
cheer:n 5o3 3rz;cheer:v e7x cb7 cba cb9 cb8;cheerful:a l1;cheerfulness:n 3rz 6pk;cheering:n 68f;cheery:a 44
cheese:n 6vf;chela:n 2bp;chemical:n a9c;chemist:n 7yv 8hv;chemistry:n 57j a57;cherish:v e4d;cherished:a hz
chest:n 2nm 4mg 2nn;chew:v d0h;chic:a ba;chicago:n 1hc;chick:n 2af 82j;chicken:n 6t9 2ae 6ke;chide:v c8v;chief:a fc
chief:n 88l 86o 88m;chiefly:r and;chieftain:n 7y7 88m;chignon:n 4ji;child:n 7yw 7yx 7yy 7yz;childhood:n afs
childish:a if;chill:n 485 6om 9vl 6q4;chill:v e80 bd3 bd0;chilling:a 25;chimney:n 2no;chin:n 4no;chin:v ej2
china:n 2np 7hx;chinese:n 5w4 7rq;chip:n 7j3 7js 6u9;chip:v d55 d53 d57 d54;chipper:a 45;chiropractor:n 7z1
chirp:v cq7 e1b;chivalrous:a 7m;chivalry:n 43y 558;chivy:v e5i;chloride:n ad9;chlorine:n a64;chlorpromazine:n 2nq
chock:n 2nr;chocolate:n 6wa 6sn 46t;choice:a ts;choice:n 4wh 153 4wk;choir:n 72u 72v;choke:v arn drj drk aw9 aw8 fmh
choked:a kf;chomp:n 1qw;choose:v bwy bxc bxd;chop:v d50 ebj e2x dfv d4y cv1;chopin:n 69i;chopper:n 13x 4jx 2o4
chord:n 5v3;chore:n 1mm;choreograph:v e0b bzu;choreography:n 1i7 5xl 5u3;chorine:n 7z2;chortle:v atj
chorus:n 6fl 72s 5yf 72t;chorus:v cl1 e1c;chosen:n 7z3 77p;christ:n 8uu 7pf;christendom:n 70r;christian:n 7rk
christianity:n 5a9 70r;christmas:n ah8;chromatogram:n 2ns;chromatography:n 99t;chrome:n a9e;chromium:n a66
chronic:a hj;chronicle:v cm0;chrysanthemum:n 8za 8z9;chuck:n 6ro;chuck:v dnb f1q d3s aw6;chuckle:n 60v;chuckle:v atj
chuff:v ary;chug:v eyg;chump:n 7z4;chunk:n 6xo;chunky:a u7;church:n 70s 2nt 1xq 70t;churchgoer:n 7z6;churchman:n 7zi
churchyard:n 7gi;churn:v dg8 ecn;churning:a w;chute:n 39f 2nu;ciliate:n 29r;cilium:n 4kf;cinch:n 1je;cinema:n 5b2 2nv
cipher:n 5ap 9ei 9eg 7z7;cipher:v clk bu7;circle:n 9jq 74h 9jr 1b0;circle:v eeo eoa do4;circuit:n 2nw 1bj 7f0 7bw
circular:a px 7y;circulate:v cju cjr eo7 eo4 eo6 eo3;circulation:n 5al 9df 9de;circumference:n 4cg 7bw 4ch
circumscribe:v dsm b4n dsn;circumstance:n 9ni a2s 4yo 6k1;circumstances:n a18 96c;circus:n 72x 1hv 1it 2nx
citation:n 5oi 5s3 5ku;cite:v cnz cnu e04 cnv cnw cn7;citizen:n 7z8;citrate:v ayq;citron:n 6up 910;citrus:n 6um 90y
city:n 7c8 73w;civil:a 7o;civilian:n 7z9;civilization:n 713 761 3za;civilized:a ou;clad:a 5f;claim:n 5ps 5pu 1yx 4h9
claim:v c3n f52 cng c3s c3m;claimant:n 7za;clairvoyance:n 68o;clam:n 98a;clamber:v efh;clammy:a w2;clamor:n 6ff 60d
clamor:v c52 cfv fl7;clamoring:n 60d;clamorous:a o8;clamp:v dau c2x;clan:n 6y2;clandestine:a ll;clang:n 6fn
clang:v ey4;clangor:n 6fn;clangoring:n 6fn;clank:v ey5;clannish:a ne;clannishness:n 42u;clap:n 6fb 9tp 6fm
clap:v du8 ese cbk atu esd d36;clapping:n 5o2;clarify:v chq bms;clarity:n 3zj 3uz;clash:n 6fn 9pv 9pw 1uw
clash:v dqw fwl c76;clasp:v d1m dq0 dpz d21;class:n 6z6 74f 6yb 1sg;class:v bvh;classic:n 2nz 7zb;classicist:n 7zc 7zd
classification:n 1wl 6wi 4u1 237;classifier:n 7ze 5c6;classify:v bvh fle c2a;classmate:n 8mj;classroom:n 2o0
clatter:n 6fo;clatter:v ey0;clause:n 5cf 5et;claw:n 30s 2bp;claw:v d1d d8d ca9;clay:n a9f acc;clean:a ny;clean:r alh
clean:v dow b11 dox au1 g2q dub;cleaner:n 2o1 7zg 7zf;cleaning:n 18p;cleanse:v au1 bml;cleansing:n 18p
clear:v b17 b21 g55 c71 b20 fm3;clearance:n 4bs 9fu 22p;clearing:n 7cb 27q 19h;clearness:n 3zj 3uz;cleat:n 2o3 2o2
cleave:v dqe dqi d1y;cleft:n 9lf 7k3;clench:v drs den;clergyman:n 7zh;cleric:n 7zi;clerk:n 7zj;clerking:n 1ko
clever:a 57 ga;cleverness:n 4p7 4oj 3w7;cliche:n 62k;click:n 6fk;click:v edi ez1 ez2 d3n cqg cqe;client:n 82d 37p
clientele:n 78c;cliff:n 7jt;climate:n a39;climax:n 6i8 5e9 10j a4w;climax:v bld;climb:v efi efm bhl enm b5l azo
clinch:n 2o5 2ny;clinch:v daz drt drs dgp day c48;cling:v d1y d1l;clink:v ez7 ez6;clip:n 6b7 2o6
clip:v diy ee2 dcn d9d b7z;clique:n 74i;cloak:n 2o7;clobber:v dg3 dfl;clock:n 2o8;clock:v blx;clocking:n af5
clod:n 6xo 8cx;clodhopper:n 2ka;clog:v dkl e0e d7z bi6 bcv b18;clogged:a uk kf;clomp:v egb;close:a 5b
close:n aj9 5f2 172;close:r ara ark;close:v db0 db5 ff5 ff3 fs1 c49;closed:a kx;closely:r ark;closer:r ar9
closet:n 2re 3pk 3pc 2o9;closeup:n 2oa;closing:n 1ct 5f2 1a8 181;closure:n 1a8;clot:n 4l1;clot:v bjg bjh bjf bcv
cloth:n 2ux;clothe:v aui fcb dus;clothed:a 5f lj;clothes:n 2f1;clothesbrush:n 2ob;clotheshorse:n 2oc 82n
clothesline:n 2od;clothing:n 2oe;clotted:a uk;cloud:n 8vs 7jv 9oe a3b;cloud:v g54 ewn enz e3u dp6 bqo;cloudburst:n 8xm
clouded:a 5j;cloudy:a 8x 52;clover:n 8yr;clown:n 7zl 7zk;clowning:n 1ho 5su;club:n 70l 741 2og 2oh;clubhouse:n 2oh
cluck:v cqe;clue:n 5tr 5m3;clump:n 6xj 6xo 6gt;clumsy:a dk bv wd;cluster:n 6xj;cluster:v emn dl0;clutch:n 1pu 789 787
clutch:v d1b d1x c28;clutches:n 1pu;cluttered:a uq;cm:n 9dz a68;coach:n 7zn 7zm 39o 2oi;coach:v c9h ege;coaching:n 19u
coagulate:v bjg bjh;coal:n a9g 7kn;coalesce:v bex djd;coalescence:n 1ej;coalition:n 765 9xt 1ej;coarse:a se ov
coast:n 7nv 7jw 53w 1c8;coast:v ect;coat:n 2oj 2ok 2az;coat:v d5j aun d5c;coating:n 2ok 3ux 2ol 1me;coattail:n 2om
coax:v c4n;cobbler:n 7zo 6sv;cocaine:n 2on;cock:v eck d47 ef0;cockatoo:n 2ao;cockeyed:a t6 wg 95;cockpit:n 2oo 2op
coconut:n 6uq 90l;coddle:v fpv b9x;code:n 5mz 5dh 5dk;code:v dt3 clk;codification:n 1we 5mz;codify:v bl8
coefficient:n 9d8;coerce:v fl3;coexist:v fru frt;coexistence:n 9o9;coffee:n 6wd 90t 6wc 46t;coffeehouse:n 2li
coffeepot:n 2or;coffin:n 2os;cognate:a p0;cognizance:n 4r0 4xe 4t1;cohere:v d1y g3p g3o;coherent:a 5l ob
cohesion:n 9xx 99u 8vr;cohesiveness:n 9xx 452;coil:n 2ot 9jx 2ov 2ou;coil:v eos dxq do9;coin:n 97y
coincide:v fw2 bbi fvt;coincidence:n 6bl 49w;cold:n 484 4tt;coldness:n 4tt 3ry 484;collaborate:v fei fej
collaboration:n 254 255;collaborator:n 80m 7zq 7zp;collage:n 2ox 6x9;collapse:n 9t7 6ej 1c6 6l6
collapse:v ek6 ath erl eo1 e57;collar:n 3u2 2oy;collar:v d1g d1j d1i;collate:v bw4 ddz;colleague:n 7zs 7zr
collect:v f75 f16 ddn ddv f76;collection:n 6x4 5jo 5hv 1wp;collective:a qy;collective:n 6zu;collectively:r aok
collector:n 7zu 7zt 2oz;college:n 75w 2p1;collegian:n 7zv;collision:n 6aq 6ao 641;colloquial:a ci;collusion:n 4wy
colonial:n 7zw;colonize:v bg3;colony:n 778 7bv;color:a 4g;color:n 461 4hk 47k 3tt;color:v b7j c9n fn5 dzr c9o b7g
coloratura:n 7zx 1id;colored:a 4h 2n lt;colorful:a 4h;colors:n 2p2 2p3;colossal:a gz;colour:a 4g;colt:n 2ci 2p4
columbine:n 8yn;column:n 795 2p6 79d 9kx;columnist:n 7zz;coma:n 91s 7jy;comb:n 2p7 2p8;comb:v dtm d96 au6
combat:n 1v1 23w;combat:v cst;combination:n 6xu 777 776 75m;combine:n 74c 6f4;combine:v ftf b1w dje f7g fbm ddx
combustion:n 99v 9pn 1eb;come:v ea5 elj bb9 bon fsy bbc;comeback:n 64y zx;comedian:n 801 802;comedy:n 5xb 5su
comer:n 803 7uu;comfort:n 9zu 6m3 25k a2d;comfort:v e7q awj;comforting:a 29;comforts:n 979;comic:a f2;coming:a m2
coming:n 1a7 zq 49t 10j;command:n 63b 4hv 3vp;command:v c39 c38 cnf fyq fg7;commandeer:v dk3;commander:n 805 804 7u2
commanding:a eb;commandment:n 63e 58p;commando:n 806;commemorate:v bsl bsk;commence:v bbl bbp dwy
commend:v cd3 dza cd7 cd6 cd4;comment:n 5s6 5s1 66l;comment:v cqr coj cjb;commentary:n 5s1;commentator:n 8fy 807
commerce:n 208 61m;commercial:n 68d;commercialism:n 208;commercialization:n 1up;commie:n 80a;commiserate:v e8d
commiseration:n 6ra;commissary:n 2p9 2pa;commission:n 76n 95y 22m 9rt;commission:v fix fjf fiw;commissioner:n 808 809
commit:v fql cdl fa1 fa2 f4r fbh;commitment:n 3sp 258 27d 5nn;committed:a 1l;committee:n 76n;commodity:n 2pb
common:a rj;common:n 7ex;commoner:n 7qa;commonly:r ao6;commonplace:a lh;commonplace:n 62k;commonwealth:n 7cc 720 76y
commotion:n 9pg 1ix 6jh;commune:n 77b;commune:v c41;communicate:v c2f c2d f20 crt;communicating:n 5aj
communication:n 5aj yp 9gg;communion:n 1xt 61f 71c;communique:n 5nk;communism:n 770 59y;communist:a xg
communist:n 80b 80a;communistic:a xg;community:n 73r 6wn 92w;communize:v bfu bft;commutation:n 1br 5iv 23n 16d
commutator:n 2pc;commute:v bp6 epr bds b09 b07;commuter:n 80c;commuting:n 1br;compact:n 2pd;companion:n 80d 80e 7t7
companionship:n 9mk;company:n 6zy 9mk 72r;comparable:a q5;comparative:a 0;comparatively:r ap1
compare:v bvd g1m bve ckq;comparison:n 14f 9iq 3wv;compartment:n 2pf 2pe;compass:n 4dx 4op;compassion:n 6r9 3zt
compassionately:r aqd;compatriot:n 81n;compel:v fl6 ftv;compensate:v fwu f34 fwv flv f38 f33;compensation:n 94s 19a
compete:v crx;competence:n 4fv;competently:r ape;competition:n 6k9 23s 8ln;competitive:a s;competitor:n 8ln
compile:v f75 dva;compiling:n 1wr;complain:v cf7;complaint:n 9t2 65n 65m;complaisance:n 3se
complement:n 5cg 9dd 73g 4cw;complement:v bj8;complete:a s9;complete:v blc bj7 fp8 cui;completed:a 63;completely:r ale
completeness:n a0x;completion:n 1j7 173;complex:a rx;complex:n 51g a9i 6lk 2kp;complexion:n 46z 6xv 59t 3tn
complexity:n 3xt;compliance:n 251 3se 23p;complicate:v bfe bfc;complicated:a rx;complication:n 1zp 9mw 9tb 6ip
complicity:n 9qj;compliment:n 5ob;compliment:v ccz cd0;complimentary:a lm;comply:v fnl;component:n 51b 9gs 2pg
comportment:n 43t;compose:v fsm e05 dzv dva e3f bzh;composer:n 80f;composing:n 4b7 1u7;composite:n 51g 8z7
composition:n 4b7 44z a5f 5xz;compost:n a9k;composure:n 43j;compound:n 51f a9l 2ph;compound:v b43 b1w f4e dxg dje
compounding:n 1ed;comprehend:v bqq etd ftc;comprehension:n 4xh 9gj;compress:v de7 de4;comprise:v fto ftb fsl
compromise:n 256;compromise:v con cop;compromising:a c8;compulsive:a 12;compulsive:n 80g;compulsivity:n 3ro
compunction:n 6q1;computation:n 1rp 4x8;compute:v bu7;computer:n 2pi 7xw;comrade:n 80d 80h 7xd;con:n 5mh 81a 1om
con:v fq0 brx;conceal:v evw;concealed:a vu;concede:v c8d c78 f7x cuj;conceit:n 6nh 5yt;conceive:v dvo by6 auu
concentrate:n aa1 6rt 547;concentrate:v b4t c0v bfj b5a ena bcp;concentration:n 49e 4bq 1e4 6hz;concept:n 4ze
conception:n 4ze 1r7 6ck 4p6;conceptuality:n 4zf;conceptualization:n 1ua 4zf;concern:n 4qs 6p0 6n1 4z4
concern:v fx7 fxe;concerned:a iw ix;concert:n 5vs;concerted:a qx;concession:n 5ic 63s;concierge:n 80i
conciliate:v e3g c4c blb;conciliatory:a c8;conclave:n 76a;conclude:v bty c08 cno fs1;concluding:a c1
conclusion:n 4zn 4w4 aj9 6a6;concoct:v dj7 dxs dvs dvq;concord:n 9oz;concrete:n a9m;concur:v c77 bbi
concurrence:n 257 9p5 49w;concurrent:a u4;concussion:n 6hq 6hj;condemn:v cbq caz fl8 ew4 cf6 f4y
condemnation:n 5on 26a 67d a4y;condensation:n 5ad 99w 8w0 6be;condense:v bco b5a bct bcr bcq;condenser:n 2m5 2pk 2pj
condescending:a tn;condescension:n 42r 5pb;condition:n 9m3 5rh 9m2 4yo;condition:v fpy fok cni b2r;conditioner:n 80l
conditioning:n 4uo;condone:v ce3;conduct:n 265 438;conduct:v fgl e1g flr el2 ere e1h;conduction:n 8xy
conductivity:n 8xy;conductor:n 80j a9o 80k 2pm;cone:n 2pn 9jn 8yk;confederacy:n 7i0 766 74y 5ia
confederate:n 80n 80m 7t8;confer:v ccl f42;conference:n 76b 748 61z;confess:v c8g c8d c8e;confession:n 66a 5gl 1xx 5pp
confessor:n 80o;confidant:n 80p;confidante:n 80q;confide:v chg fa2;confidence:n 4s5 6p8 9ml;confident:a 3u
confidentiality:n 9xq 4o7;configuration:n 4u0 4ao;confine:v b4j db6 g00 fke d80;confinement:n 9sv 232 9r1 236
confines:n 4dz;confining:a ph;confirm:v bwd cmw b3n fj2;confirmation:n 4yt 5mi;confiscate:v f4x;conflict:n 1uv 1ur 9pu
conflict:v fwk fpl;conflicting:a 6s;conform:v fw8 azb;conformity:n 3vg 251 59w 63t;confound:v bt8 bt3;confrere:n 7zr
confront:v cs3 c7u cre g2r;confrontation:n 678 63z 63w 23u;confuse:v bt3 bt8 e5n dxe bt6;confused:a mh 5m lf
confusing:a 50;confusion:n 9pb 4rc 6ne 1ee;congestion:n 9uz;congratulate:v ccz cd1 e42 cda;congratulation:n 61u
congratulations:n 5o5;congregate:v emh;congregation:n 6yy 6ye 26u;congress:n 71q 76c 76h 26s;congressman:n 80r
conjecture:n 51t 5sx 4vp;conjecture:v btw;conjoin:v d7e fk0;conjugate:n a9n;conjugate:v bf1 ckr bq1
conjunction:n 49w 9xz;connect:v dbn c04 fsp crq d37 crp;connected:a p1;connection:n 9ge 9xu 2po 80s;connoisseur:n 80t
connotation:n 5k9 539;connote:v ch1 ch5;conquer:v bjs f4v cub;conqueror:n 80u;conquest:n 11z 10o 152
conscience:n 7ig 40q 6na;consciousness:n 4qy 4r0;conscript:v ct8;conscription:n 23c;consecutive:a l5 76
consensus:n 9p6;consent:n 5ny;consent:v c6q;consequence:n 8uw 6ad 4h0;consequent:a 1c;consequently:r an2 aqp
conservation:n 6id 1q3 57r;conservatism:n 59z;conservative:a j4;conservative:n 80v 80w;conservatively:r aqo
consider:v by9 exk c1y cih c7x by6;considerably:r all;consideration:n 4w8 4yo 61p 40c;consign:v f9z f9y fa0
consist:v fvd g3f fvs fto;consistence:n 3ws 450;consistency:n 450 3ws 9xy;consistent:a ni 5l;consistently:r aom
consolation:n 6m4 25k;console:v e7q;consolidate:v b54 b0f b55;consolidation:n 6f5 278;consoling:a 29
consonant:n 605 606;consort:v fr3 fz4 eg2;conspicuous:a qn;conspicuously:r aps;conspiracy:n 5ia 52j 74y
conspirator:n 810;conspire:v bzi bzj;constable:n 811 812;constancy:n 3wf 4sy 423;constant:a vm 75;constant:n 50x 9d7
constantly:r alp;constatation:n 51y;constellation:n 4u0;consternation:n 6ol;constituent:n 2pg 7qb 9gs 5cc
constitute:v fsl fd0 fsn dwo;constitution:n 5ii 188 44z;constraining:a ph;constrict:v de4 b8x
constriction:n 9lr 6bf 4to 239;construct:v dx7 dx5 dsk btx;construction:n 1t6 5cd 4vl 3kw;construe:v btb
consult:v cco ccm ccl cck;consultant:n 7tv;consultation:n 621 620 28s;consume:v d05 cx3 cx6 dr5 cx4 brm;consumer:n 7qc
consummate:v dw8 dw7;consumption:n 1qu 9tr 99x 1dc;contact:n z3 9xv 6dg;contact:v c2i d0s
contain:v ftb fz6 flg g34 fz7 cvp;container:n 2pp;contaminate:v bm1 bm2;contamination:n a24 a9p 1a2
contemplate:v exd bz5 bz7 btq;contemplation:n 1s5 4wb;contemplative:a um;contemporaries:n 774;contemporary:n 813
contempt:n 6mu 442 5p6 24h;contemptuous:a pc;contemptuously:r ank;contend:v c3p c4z cc2 fqy crx csr
content:n 6xa 5k3 9hc 9fx;content:v czw e7v;contention:n 5px 642 23s;contest:n 6k9 23t;contest:v cc2
contestant:n 7qd 83y;context:n 5bs a2s;contiguous:a 5e 6q;continence:n 42l;continent:n 7jz;contingency:n 6a4 9rb
contingent:n 6yf;continuance:n 1ww af4 af3;continuation:n 1ww 5f4 4a2;continue:v fxs c5h fxj ekp fe5 g35
continuing:a hj;continuity:n 9y2 5x4 4a7;continuous:a 74;continuously:r aqn;continuum:n af1;contortion:n 1ff 9k8
contour:n 4ao 50h;contrabass:n 2h6;contraceptive:n 2pq;contract:n 5i6 5qd;contract:v cdp fe4 de4 awu b4z d6l
contraction:n 6be 5bw 1dn;contractor:n 814 815 4k0;contradict:v fw9 c8q c55 bwf;contradiction:n 9iz 65g
contradictory:a 6s;contradistinction:n 4ue;contralto:n 816;contraption:n 2f2;contrary:a kb;contrary:n 9j3 9j2
contrast:n 9iw 1lt 4uf;contrast:v bw3 fwj;contribute:v f8d f7f foq f2i;contributing:a 3o
contribution:n 1oz 945 206 944;contributor:n 8q5 817;contributory:a 3o;contrition:n 6py;contrivance:n 2f2 4pa 52e 4tw
contrive:v dw0 dvm dvn;contrived:a n;control:n 4hr 9hy 1qh 4x3;control:v fg7 flg d2c e6s flx flf
controller:n 7t9 8le 2pr;controversy:n 642;contusion:n 9ui 13j;convection:n 99z;convene:v emk c69
convenience:n 9zy 3vm 3c3 2f2;convent:n 2ps 73s;convention:n 76d 4qn 5sl 3yw;conventional:a li
conventionalize:v bnw dz5;converge:v fzy g1u en9 bcw;conversation:n 61d;conversational:a ci;converse:v cjg
conversion:n 6i5 4xa 129;convert:n 818;convert:v bdu ay4 be3 b07 be5 csf;convertible:n 2pt 991 2pu;convex:a 6d
convexity:n 4b2 9jd;convey:v cgy cr0 f20 f1g ere er7;conveyor:n 819 2pw;convict:n 81a 81b;convict:v cf5
conviction:n 54j 24r;convince:v c4o;convinced:a 3u;convoy:n 78x 1qe;convulse:v cbd atl ed6 ed4 de6 de5;convulsive:a t4
cooccurring:a u4;cook:n 81c;cook:v dxr ba5 fqa ba6;cookfire:n 2px;cookie:n 6sy 81d 5eo;cooking:n 18h;cool:a 69
cool:v bd3 bd0 bd1;coolant:n a9q;cooler:n 2py 6w9;cooling:n 9a0;coolness:n 6o7 486 3ry;coop:n 2lk;cooperate:v fei
cooperation:n 250 1fk;cooperative:a qx;cooperative:n 740;coordinate:n 56w;coordinate:v bfh ffv ffw bk3
coordinated:a g7 ia;coordination:n 1pm 4pr;coordinator:n 81e;cop:n 7xj;cope:v fqy;coping:n 301
copper:n a67 983 7xj 46w;copy:n 2pz 5eq 5nb;copy:v e2b e21 e1k dzl;coquette:n 81g;coral:n 46r;cord:n 2q0 2q2 2q1
cordial:a cs;corduroy:n 2q1 2q4;corduroys:n 2q3;core:n 74m 7c6 7k0 537;cork:n a9r a9s 2q5;corn:n 6ug
corner:n 7cf 7ce 2q6;corner:v fgc egk eeh;cornmeal:n 6rv;corona:n 8vk 8vu 8vt;coroner:n 81h;corporal:n 81i
corporate:a 7f qy;corporation:n 700 4mo;corporeal:a ml;corporeality:n 3xk;corps:n 737 739;corpse:n 4ip;corral:n 2qn
corral:v dtq djr ddq;correct:a 7h nn;correct:v b28 flv c8u fwu foj eip;correction:n 196 5p0;correctness:n 3yz 43d
correlate:v fvv c05;correspond:v fvr ftp cmf fz2;correspondence:n 5la 3vf 9hf 4ar;correspondent:n 81j
corresponding:a q5;corridor:n 2q8;corroborate:v bwd cmy fwa;corrode:v b73 b72;corrupt:a tb;corrupt:v fqf f5i dp6 b2g
corruption:n a4j 9a2 40v;corsage:n 2jf;cortex:n 4lr;corticosteroid:n a83;corticotropin:n 4l9;cosmos:n 7ov 8zb
cosponsor:v f1d;cost:n 94i 4fh 4go;cost:v fzd ft8;costume:n 2q9 2qb 2qc 2qa;costume:v auo f94;cottage:n 2kt
cotton:n 2qd 8zk 2qe;couch:n 3is 2qg 2qf;couch:v ckl;cough:v aru;council:n 76g 76e;counsel:n 7tx 5ml;counsel:v ccc
counseling:n 5ml;counselor:n 81k 81l 7tx;count:n 9dc 1lb 81m;count:v cic fuq cih cib g1t bxs;countenance:n 3ty 5nu 4nq
counter:a n1;counter:n 2qh 2kj;counter:v c84 fph;counteract:v fpd fpe fnp fno;counterattack:n 1vp 1h2
counterattack:v cv6;counterbalance:n 2qj 9kr 95c;counterbalance:v fwu fwi fnp;counterchallenge:v c7h
counteroffensive:n 1vt;counterpart:n 4s1 2qi;counterpoint:v fwj e06;counterproposal:n 62y;countershot:n 13d
counting:n 1lb;countless:a 3g;country:n 720 7cg 71x 7gc;countryman:n 81o;countryside:n 7gd;county:n 7ch;coup:n 22y 10p
couple:n 6yn 6yt 9el;couple:v d7h d7p fk3 dh0;coupling:n 3rb 1ra;coupon:n 4ym;courage:n 416;courageous:a 2x
courier:n 8ec;course:n 1sg 77f 7hm z0;course:r am7;court:n 76r 2ql 6zn;court:v fmw fmy fmx;courteous:a 7n
courtesy:n 26k 5p3 43v;courtier:n 81p;cousin:n 81q;cove:n 7k1 7k2;cover:n 3fr 2ia 1y9 2i5
cover:v da9 d0x fy0 fx6 cok ftc;coverage:n 96n 4ds 5nm;covet:v e8v;covetousness:n 6r3 45e 1o9;cow:n 2d2;coward:n 7qe
cowardice:n 41c;cowardly:a 2z;cowboy:n 81r 81t 81s;cower:v epy epx;cowhand:n 81r;cowhide:n a8h a89 2qm;cowling:n 30q
cowpuncher:n 81r;cows:n 2cz;coyote:n 2bd 81v;cozy:a ct;cps:n ak6;cr:n a66;crab:n 7sz 7hq;crack:a tq
crack:n 7k3 2xp 9lb 6fp;crack:v bay eyr eyq dez boi bb0;cracked:a si qd;cracker:n 6ts 2vt;cracking:n 6fp 1e9
crackle:n 6fq 2qp;crackle:v ey9 cqp ayh;crackpot:n 81w;cradle:n 7bn afm;cradle:v d20 fnf ebu dqa dp3 cs2
craft:n 1k6 2qq 79l 4pj;crafter:n 81y;craftsman:n 81z 81y 81x;craftsmanship:n 4pj;crafty:a 1h;crag:n 7k4;craggy:a sj
cram:v doa dui bs2 bfo;cramp:n 9vp 2qs 2qr;crane:v at9;cranky:a df;crash:n 6fn 6ap 6l6 13k
crash:v eiu erz dqy em4 dqz fvq;crate:n 2qt;crave:v czc c3t;craved:a vv;crawl:n 1cc 1az;crawl:v ecq g0f epx ei7
craze:n 4uj 9wb;crazed:a qf;crazily:r anl;crazy:a qe;creak:v exz;creaking:n 6fr;cream:n 77q;crease:v d6g d6e d3g bpr
create:v dut e2m dyz fj1 dw4 dv2;creation:n 1t5 2qu 6ck 18b;creativeness:n 4ou;creativity:n 4ou;creator:n 7pe 7qf
creature:n y4 821 822;creche:n 2qv 2qw;credible:a 7q;credit:n 5nv 98j yy;credit:v c1c c1e f4a bxn;credo:n 55a
creed:n 55a 5t7;creek:n 7je;creep:v ecq eep epm epx;creeper:n 820;cremate:v bdn;crescendo:n 47p;crest:n 7f3 2r5 2qx
crevice:n 9lb 7k3;crew:n 75n 74o 75p 75o;crib:n 5da 2qy;crime:n 1oc 1od;criminal:a pr;criminal:n 823;criminality:n 9qk
crimson:a 4c 2s 4i;crimson:n 46e;cringe:v epo epx;cripple:n 824;cripple:v b3z;crippling:a du;crisis:n 9mx 6ia
crisp:a 8u ev;crisp:n 6u9;crispness:n 44m;crisscross:v ees d6a bn0;criterion:n 68t 53d;critic:n 826 825
criticise:v c8y ct1;criticism:n 5op 4u3 5eb;criticize:v c8y ct1;croak:v bc9 cr8 cfd;croaking:n 60m;crochet:v dyc
crocked:a 95;crone:n 88f;crony:n 7xe;crook:n 823 9jh 2r0;crooked:a tb;croon:v cpy;crop:n 91o 8ya 6xc 2r1
crop:v e1x dx4 ds4 ds3 d9d;cross:a hp de;cross:n 2r3 3u4 2r2;cross:v eeq emg fov eex fxt eew
crossing:n 1b2 7ky 7ci 320;crossroad:n 320;crossroads:n 73z 9sf;crotchety:a dd;crouch:v epu dpr;crow:n 7rd
crow:v cd9 cb2 cb3;crowbait:n 2cq;crowd:n 72e 75p;crowd:v emy fv4 emv ep2;crown:n 5vg 4ka 2r4;crown:v fck ble daj
crucial:a 7u fa;crucifix:n 2r6;crucifixion:n 23l;crucify:v fjq e6p e6n c8s;crude:a 80;crudity:n a17;cruel:a ez
cruelty:n 1g3 6n8 40j;cruise:v egf e9w ewg e9v;crumble:v eo1 bf4 b2w;crummy:a tv;crumple:v eo1 d6j d6h bpr
crunch:n 6fs 9my 1df;crunch:v cqp dtj d0i bal;crupper:n 2r7;crusade:n 1pd 1v8;crush:n a8i 72k 6qr 1df
crush:v fey dtg ctc bb2 e6h dlr;crushed:a nv;crusher:n 2r8;crushing:a 6y;crust:n 7k5 7k6 443;crutch:n 2r9
cry:n 609 60a 62f 5xa;cry:v cfr avh cfo ck6 cze ckv;cryostat:n 2ra;cryptic:a at;crystal:n ab8 2rb 7k7 ab6
crystallite:n 7k8;crystallize:v ayz bt7 bid;crystallography:n 57o;cube:n 9lz 9e9;cube:v bud d4x;cud:n 6v2 6se
cuddle:v dgq dgs;cuff:n 2rc 2zk;culminate:v bld bbz fma emb;culmination:n aks 5e9 173;culprit:n 8hm
cult:n 71f 4uj 71e 54q;cultist:n 828 829;cultivate:v e20 e1x fcg b8r;cultivation:n 223 1td a0v 9a3;cultural:a sl
culture:n 761 4ul 56a 1th;cultured:a ou;cumbersome:a bv;cumulus:n 7ka 6xp;cup:n 2rd;cup:v bkw b1i aws;cupboard:n 2re
cur:n 2b8 82a;curb:n 2rf 231;curb:v flg d7x b4r;curbside:n 2rg;cure:n 3dn;cure:v awh bnx bnz bny;curio:n 2rh
curiosity:n 4ra 2rh;curious:a b7;curiously:r am2;curl:v bcg esw do9 d26 crz;currant:n 6uj 918;currency:n 97v 3xr 49z
current:n 8vw 6hb 7ab;currently:r amk;curriculum:n 5nc;curse:n 60l 67d 62s 9zt;curse:v cbr cbt cbs cog;cursed:a hq
cursory:a 3k;curtail:v b4r b7z;curtain:n 2ri 7kb;curtness:n 441;curve:n 9jg 5ws 12r 4b4;curve:v enc g2g eng enf bcg
curved:a t9;curving:a t9;cushion:n 3h4 2rk 2rj;cushion:v ds5;cushioning:n 38z;cusp:n 4ks 4k9;cuss:n 8ht 7yr 60l
cuss:v cbr;custodian:n 82c;custody:n 9r5 234 1q1;custom:n 1fp 4qm 95w 20e;customary:a 5t;customer:n 82d;cut:n 955 2rl
cut:v dq8 bh7 enc fet e2p;cutlass:n 2rm;cutting:n 923 1ep 7kc;cycle:n ako 77g 6dj ak6;cycle:v eox egp ego bbe
cylinder:n 9je 9kw 2ro 2rn;cynic:n 82e 82f;cyst:n 9u2 4lw;cytoplasm:n 4li;dab:n 9f4;dab:v d2y d2x
dabble:v ej6 fen feh eaz;dabbled:a lk;dad:n 82g;daddy:n 82g;daffodil:n 908;dagger:n 2rp 5ub;dainty:a 85;dairy:n 2rq
dairyman:n 82i 82h;dais:n 2rr;daisy:n 8z8;dam:n 2rs 29b;dam:v dkh;damage:n 6ii 1fb 95p;damage:v b65 bqp;damaging:a ds
dame:n 82j 82k;damn:a 7x 7w;damn:n 4f3;damn:v cbs;damnation:n 67c a0t;damned:a 7w hq;damned:n 6wo;damp:a w3
dampen:v bek b3b ezm ben bej bei;dance:n 5xk 751 1ga 6jw;dance:v edm e0d esy;dancer:n 82l 82m;dancing:n 1ga
dandelion:n 8zc;dane:n 7rr;danger:n a45 1pj a46 7gb;dangerous:a 7t;dangerously:r anu;dangle:v g0m dkt;dank:a w2
dapper:a b8;dappled:a mp;dare:v fbf fns cbz;daring:a i;daring:n 677 419;dark:n 9q2 a4s 7gf agr;darken:v b9f dp5 b9d
darkness:n 9q2 7gf a4s;darling:a hy;darling:n 82p;darn:v da1;darned:a 7w;dart:v edx epq edw;dash:n 3zd 1ay
dash:v epq bax dms fow e58 b1d;dashing:a ss b8;data:n 7ad;date:n agd 82q 77k aer;date:v c22 bt2 fjv c21;datum:n 4y4
daughter:n 82r;daunt:v e58;dauntless:a 2u;dawn:n agy 6cb aja;dawn:v bqz frz bo2;dawning:n agy;day:n ag6 aey agc agm
daybed:n 2ru 2na;daybreak:n agy;daydream:v dvy fel;daylight:n agm 8vx;days:n afi;daytime:n agm;dazed:a 55 9u
dazzle:v ex3 c16;dazzling:a 36;dc:n 8w2;deacon:n 82t;dead:n 6wp aez;deaden:v bej du9 bhz bhy b1v b1s;deadlock:n 9s5
deadly:a bs bt v0;deaf:a e7;deaf:n 6wr;deafening:a hs;deal:n 211 5si 9fj aed;deal:v cok c1y fb7 fqy f6a f2v
dealer:n 8s0 70a 8s2;dealing:n 22a 20w;dealings:n z6 9g0 20w;dean:n 82x 82w;dear:a hy rz;dear:n 7w4 8bp
death:n 6e6 8vy 9on afp;deathbed:n 2rw;deathlike:a 11;deathly:a 11 bs;debacle:n 6en 8wc 6l4;debate:n 61w 67z
debate:v c07 c7x c7v c4z;debauch:n 1hk;debilitate:v bee;debility:n a4f;debris:n aap;debt:n a2a 98b;debut:n 189 66c
debut:v e0o e0n;dec:n ahn;decade:n ahc 9es;decay:n 9a5 9a4 a4h;decay:v bf8 b2w bp5;deceased:a z;deceased:n 82u
decedent:n 82u;deceit:n 5rr 1ny;deceive:v fq6 cav;decelerate:v bi2 bhw;deceleration:n 4aj ak1 1cf;december:n ahn
decency:n 43g;decent:a pa no;decent:r apk;decently:r apk;decentralize:v bfk;deceptive:a eh;decide:v byq byt byv bz0
decidedly:r am5;decision:n 155 4zn 6ac 6ab;decisively:r aqr;deck:n 2rx 2ry 6xe 2rz;declaim:v cq4 cfg
declamation:n 680 681;declaration:n 5pn 5q9 659 5qd;declare:v cmq cjm c8j c8o fgi;decline:n 9a6 9y4 9a4 7ke
decline:v b2k f2g c6p bhf ent eip;declivity:n 7ke;decompose:v b2x bf8 b2y;decomposition:n a4k 9a8 9a7;decor:n 31y
decorate:v dyk g38 fnx djs;decoration:n 2s0 5ol 19e;decorativeness:n 3uw;decorator:n 8aj 82z;decorum:n 43b
decrease:n 6e7 9a9 4cx 1d8;decrease:v azf bi8;decree:n 5il;decree:v co5 c0b;decrement:n 4cx 9a9;decry:v cbq
dedicate:v cdl fcz bx6;dedication:n 424 6k6 5nn 5ff;deduce:v bu5 ci1;deduct:v bui f0y bu5;deduction:n 96b 94f 4w1 4vq
deed:n 5ir yl;deem:v bye;deep:r aqt aqu;deepen:v b43 b41 bpv bp4;deepening:n 9aa;deeply:r ap4 aqt;deer:n 2d6
default:n 10s 95k 4wo;default:v f39;defeat:n 6l0 6qg;defeat:v ctt fit;defecate:v aw1;defect:n 4gl a15 3un
defection:n 107 9xd;defend:v ce9 cvg cvk css cwq;defendant:n 7ta;defender:n 7qg 7qh;defense:n 1ut 1q6 70p 5qk
defer:v fui ccr;deference:n 26o 43z 3se;defiance:n 43o 679;deficiency:n a0a 4d5;deficient:a d tm;deficit:n 4d6 a0c 9dj
define:v fs3 cix fyy g29 ci8;defined:a 8v;defining:n 9cd;definitely:r am5;definition:n 5qx 3v3;definitive:a t1 6k
deflection:n a2r 6hn 6ba;deformation:n 6j5 6ed 1ff;deformed:a rh;defraud:v fq0;defray:v fa6;defrost:v bdg
defy:v fzr fzt cbz;degas:v b16;degeneration:n 9zh 6ir;degradation:n 19w 9zg;degrade:v e6i b2t;degree:n 4c0 9nc 5of
deign:v fr6;deity:n 7pb;dejection:n a20 aaf;delay:n ajn 1za;delay:v bjl fuf bjn bi3;delegate:n 830;delegate:v fcw fcm
delegation:n 78e 22o;deliberate:a f8 ge;deliberately:r an1;deliberation:n 61y 4w9 4wz 4ak;delicacy:n 3ze 6rh 4uk 4cr
delicate:a 86;delicately:r ao1;delicious:a my ue;delight:n 6lz 4z0;delight:v e7s czj e7w;delightful:a my
delimit:v fs3 fyk c1o;delineation:n 653 2s1 1t0;delirium:n 9wb;deliver:v cl8 dhl f68 foc fkz cr2;deliverance:n 126
delivery:n 1bt 6bw 5z1 20z;delta:n 7kd 5uh;delude:v fq6;deluge:n 9fm 8xm 8wb;delve:v d8o;demagogue:n 831
demand:n 64k 9ab 51w 1yw;demand:v c3j ft6 cnd cro crn cne;demander:n 832;demarcate:v c1p c1o;demarcation:n 7ed 4uf
demean:v e6i;demeanor:n 438;demimonde:n 74s;demineralization:n 9u7;democracy:n 5a0 76y 55j;democrat:n 835 834
democratic:a 5r;democratize:v fmt fms;demolish:v dxb dxc d05 csd;demolition:n 6cz 27w;demon:n 7pm 8ev 836
demonstrate:v ew3 bwa c8k fm0;demonstration:n 1i0 1i1 24d 5mc;demonstrative:n 5cq;demonstrator:n 838 837
demoralization:n 19x 9pc 6q6;demote:v fd9;demur:v c7e cna;demythologization:n 5sf;demythologize:v ayn
denial:n 65b 65a 16w;denomination:n 71b 6ze 5d1;denote:v ch8 ch6 ck5;denouement:n 6aa 5qu;denounce:v c9y flc ca1 ca0
denseness:n 4pz 4bq 457;densitometry:n 1w6;density:n 457 4bq;dent:n 8v0 9l8 3uo;dent:v d6m;denunciation:n 67a
deny:v c88 c8a f0v f0s f0t crm;depart:v ea4 fw5 elx elm fc0 eq8;department:n 716 50l;departure:n z8 6eq 6cx
depend:v fwb c02;dependable:a 89 v9;dependence:n 9r8 9t5;dependency:n 9r8 9t5;dependent:a 8b;dependent:n 839
depersonalize:v beb;depict:v dz3 cl3 dz8;depletion:n 1db;deplorable:a d9 tw pr;deplorably:r anw;deplore:v c8x cfk
deploy:v cwr ddk;deportee:n 85k;depose:v fdq cmz;deposit:n 8vz 7nw 9ac 97q;deposit:v doj f7n ds2;depositor:n 83a
depot:n 3m4 3kf;deprave:v fqf;depravity:n 40v 1ns;deprecating:a aa;deprecatory:a aa;depreciation:n 1dm 5pa
depredation:n 6d0;depress:v e7p eiz drz dry b3y;depressed:a 83;depression:n 9wn a26 7me 6q5;deprive:v f7s f7p b0u
depth:n 4em 4c1 9zi 4o3;deputy:n 83c 83b 83e 83d;deranged:a qf;dereliction:n 3tb 1ne;deride:v car;derision:n 5p5 26c
derisive:a pd;derivation:n 7bg 5qw 4w0;derivative:n 56y a9t 5gq 5bx;derive:v bu5 f64 b5s b5r g2a;derrick:n 2s3
des:n a82;descend:v eio g2a fr6 bba;descendant:n 83f;descendent:n 83f;descent:n 6ek 44i 1c3 9h5
describe:v cl3 cji dsj bvb;description:n 5pl 651 4zr;desecrate:v fpo cbw;desecration:n 1nr;desert:n 7bc 3z8
desert:v bsq fqp e9p;desertion:n 107 16u;deserve:v fut;deserving:a wj;design:n 1tr 4tx 52b 2s4
design:v dw0 bzr dw5 dw3 e2l dvp;designate:v cof fcm cgj c2r bzq;designation:n 5d1 158 14o;designer:n 8ai 7ur 87u 83g
desirable:a 9l;desire:n 6ll 45b 9sm;desire:v e8o e8t e8r;desired:a vv;desk:n 2s5;desolate:a es
desolation:n a4n a3d 6pw 6d2;desorption:n 9ad;despair:n a1z 6qk;despairing:a ek;despatch:v ehn;desperate:a ek
desperate:n 83h;desperately:r anb;desperation:n a1z 3t7;despise:v e4a;despised:a i2;despoil:v f9o dr3;despoiler:n 8iq
despondency:n 6q8;despotism:n 9zq 79y;dessert:n 6sq;destination:n 7db 562 5t4;destine:v c2r bzq;destiny:n 6co 7pa a18
destroy:v duz dr0 csd d9q;destroyed:a hr;destroyer:n 83i;destruction:n 17e 6cz a4q;desynchronizing:n 9if
detach:v d7r en6 d7t;detached:a 6j qv;detachment:n 6n7 1eu 9xl 73b;detail:n 4y9 9gu 61n 74p;detail:v ciu bx7
detailed:a 3j;details:n 5lu;detain:v fke bjn bjl;detect:v ewi;detectable:a m8 fk;detecting:n 1lc
detection:n 4t3 14k 5bk 1lc;detective:n 83j 83k;detector:n 2s6 2s7;deter:v cf9 c4p;detergency:n 4fn
detergent:n ae4 2s8;deteriorate:v b2v ax4;deterioration:n a4m 9ae;determinant:n 4rt adk;determinate:a 6k
determination:n 14m 41j 4zn;determine:v cg7 byz byx ci8 byq byy;determinedly:r apu;deterrent:n 4rn;detest:v e48
detonate:v b92;detract:v bo6;detractor:n 83l;detribalize:v b04;devastate:v bec b6a;devastating:a pb 6w 6y
develop:v e1s e1r box axa fsw b0t;developer:n 83m;developing:a ft;development:n 18n 9af 9b8 6in;deviant:a k4
deviate:v eq3 fw5 eq4;deviation:n 6eq 575 3z1 1nb;device:n 2s9 5yu 15h 2sa;devil:n 7po 7pm 60o 88s;devilment:n 1n7
devious:a 8s 8p;devise:v dvm dx0 f1x;devisee:n 83n;devote:v cdl c1u f0x;devotee:n 85q;devotion:n 6qs 259 1y2 1y0
devour:v dr2 e86 d05 d03;devout:a rz;dew:n a9u;dexamethasone:n a84;dexterous:a h;dextrous:a h;diabetic:n 83o
diagnose:v but buu;diagnosing:n 14q;diagnosis:n 14q;diagnostic:a 40;diagnostician:n 83p;diagonal:a en;diagram:n 2sb
diagram:v dzk;dial:n 2sd 2sc;dial:v c63 bx1;dialect:n 62m;dialectic:n 58e 9j0;dialogue:n 61j 5x5 627;dialyze:v baj
diam:n 4ci;diameter:n 4ci;diamond:n 97k a9v;diaper:n 2se 2sf;diaphragm:n 4kh 2sh 2sg;diarrhea:n 9vx;diarrhoea:n 9vx
diary:n 5f9 2si;diatom:n 29w;dice:n 2sj;dichondra:n 919;dickens:n 60o;dictate:n 5mv 51j;dictate:v c2t btj fqw
dictatorship:n 79y;dictionary:n 5fz;dictum:n 5pq 5s7;die:n 2sj;die:v bc9 etj bhq e92 e55;diet:n 6rl 76i 6rk 1zf
diethylstilbestrol:n a82;differ:v fwh c75;difference:n 3x1 6eq 640 9j6;differential:n 56y 3x2
differentiate:v bv6 bva bum ay7;differentiation:n 4ud 9cn;differently:r aoh;difficult:a 8g
difficulty:n 1ky 4ri 9x0 3va;diffident:a 3x;diffuse:a dq;diffuse:v epl d2m cjr;diffused:a dq
diffusion:n 9ag 6cu 4bo 1du;dig:v d8o feo evr edv d8r;digest:v d07 bqw bwl bl7 bl6 bf6;dignify:v fnw bou
dignitary:n 8sx;dignity:n 42n 43u 9yk;digress:v c5g eq8;dilapidated:a 7z;dilate:v b8z cit;diligence:n 41l 1l8
dilute:v b40 bll;dilution:n a9w 1dl;dim:a 8y;dime:n 97z 2sm;dimension:n 4bz 50a 4bu;dimer:n a9x;diminish:v azf bi9
diminished:a f9 6l;diminution:n 9a6 5xw 1d8;diminutive:a h6;din:n 6ff 1ix;din:v ezb bs6;dine:v cxw cxv
dingy:a 4w nz 46;dinner:n 6s5 755;dip:v ds6 czo bhg b7m;diplomacy:n 628 40e 42y;diplomat:n 83r 83s;dipole:n 2sn
dipper:n 7j2 2ar;direct:v c31 cwt e0f fg3 el2 ehg;directing:a 2b;direction:n 7hk 9hz 58w 5ml;directional:a 2b
directionality:n 4av 4an;directive:n 63f;directivity:n 4av 4aw;directly:r amp;director:n 83t 83u;directory:n 5g2 5h1
dirge:n 5yh;dirt:n aa7 a2l aag 66o;dirty:a 4v jx;disability:n a4g;disable:v bn4 ax2;disabled:a c4;disabled:n 6wt
disabling:a du;disabuse:v cle;disadvantage:n 4gj;disagree:v c75 g0s;disagreement:n 9py 3x4 63v;disallow:v c6j
disappear:v bh1 ewl bh2 b3v;disappearance:n 103 6d4 183 6d6;disappoint:v e6e;disappointed:a ti;disappointment:n 6qf
disapprobation:n 5on;disapproval:n 6mt 5om 595 1rt;disapprove:v bwx c7c;disarm:v e95 csj;disarray:n 4rc
disassemble:v dxh;disassembly:n 1t8;disaster:n a1i 6bj 17f;disastrous:a ck;disband:v en3 en0;disbelief:n 4sb 55y
disbelieve:v bxq;disburse:v f6u;disc:n 3a9 9ju 356 2sq;discard:v f1i;discern:v ezq;discernable:a 6v
discernible:a 6v fl;discharge:n 6b2 283 aad 9ai;discharge:v fp8 ddd fes dlf cvt cez;disciple:n 83v
discipline:n 56o 4qi 42g 1sq;discipline:v fok foj;disclose:v chd evc;disclosure:n 662;discomfited:n 6ws
discomfort:n 9zz 6ma;disconnect:v dgh dbp;discontent:n 6qa;discontinuance:n 1x7;discontinue:v fxk fxo bch
discontinuity:n 9xr;discorporate:a 7g;discount:n 1dj 94r 94f;discount:v c6w;discourage:v cf9 e81 cc5;discouraged:a l2
discourse:n 5br 683 61o;discover:v ewi brh dvz c0t f5p chd;discovered:a ka;discovery:n z9 665 4xn 666;discredit:n 9zd
discredit:v by0 cab bxq;discrepancy:n 3x4 6er;discrete:a qw;discretion:n 9qt 4o6 4uk 4i1;discriminate:v bv5 flj ezs
discriminating:a m7;discrimination:n 4uc;discuss:v col c81;discussion:n 61o 61v;disdain:n 6mu 5pb;disdain:v e4a c6n
disdainful:a pc nu;disease:n 9ta;diseased:a dz;disembodied:a 7g;disenfranchise:v fj3;disenfranchisement:n 22k
disengage:v dn2 dke b3j;disengagement:n 1eu 10b;disentangle:v dst djj fxd do8 au6;disgrace:n 9ze
disgrace:v fny e6i cab;disguise:n 3tv 2so 1y7;disguise:v ewq;disgust:n 6mv;disgust:v ezx e78;disgusting:a kh
dish:n 2sp 6ri 8o9;dishearten:v e82;disheartened:a l2;disheveled:a ur;dishonor:n 9zc;dishonor:v fny fpn f2j
dishonour:v fny fpn f2j;dishwasher:n 83w;dishwater:n a9y;disillusionment:n 56i;disintegrate:v bf5 bf9 bf8
disintegration:n a4k a4l 9ak;disinterest:n 59a;disjointed:a 5m g2;disk:n 9ju 2sq 3a9 356;disk:v e1z;dislike:n 595 6mp
dislike:v e4g;dislocation:n 6et 1iv 9um;dislodge:v dol ece doh;disloyalty:n 42a;dismally:r aqx aqw;dismay:n 6qm 6ol
dismayed:a o;dismaying:a 21;dismember:v dro drq;dismiss:v c6w fi8 fdm bb1;dismissal:n 24s 661 5nz 17c;dismount:v ehv
disobedience:n 24g 43q;disobedient:a tg;disobey:v fnn;disorder:n 9t1 a2m 9p7;disordered:a l6 5m;disorderly:a us u8
disown:v f7v c3r;disparagement:n 5pa 264;dispatch:n 5nk 10i 4af 17n;dispatch:v ehn fp8 fjl fb2 d9o;dispel:v elc en2
dispensation:n 22q 94y 1zv;dispense:v f6a fmv awg;dispenser:n 2sr 83x;dispersal:n 1du
disperse:v ddc en2 bak emz duq cjr;dispersed:a 6e;dispersion:n 6cv 4bn 1du;displace:v elv fds fdm ea7
displacement:n 16e 6jl 1cg 9aj;display:n 5v9 1hz 2ss 663;display:v evh fn0;displeasure:n 6qe;disposal:n 4i0 22c za
dispose:v fah f1i bxf dly b8m;disposition:n 3rk za 58v 459;dispossession:n 55w;disprove:v bwi;dispute:n 640
dispute:v cc1 c53;disqualify:v b8n ck1;disregard:n 4sq 1fy;disregard:v cqu c6w bsv;disregardless:r aol;disrepute:n 9zd
disrobe:v aul;disrupt:v c5d bnl;disruption:n 1em 9pg 6et 1iu;disruptive:a oa;dissatisfaction:n 6qb;dissect:v dq5 bup
dissection:n 1eq 4w5 1lr;dissemble:v c9r ew0 e0u;disseminate:v cjr;dissemination:n 5ak 4bo 1du;dissension:n 63y 9py
dissent:n 65o 63x 24c;dissent:v c74 flz c75;dissenter:n 83y;disservice:n 25h;dissipate:v en2 emz d00 fsb
dissolution:n 9ak 17b;dissolve:v bii bih bc3 en0 e54;dissuade:v c4p;distance:n 4bh 7cn 4eb 6n6;distant:a p7
distaste:n 6ms;distension:n 1dp;distill:v bkq b49 b4a bco avo;distillation:n 9al a9z;distinct:a q8 qw
distinction:n 4ud 9yx 3x3 5oj;distinctive:a 41;distinctness:n 3v2 9xg 3wj;distinguish:v bv6 ezq bva cgg bvb
distinguishable:a q8;distinguished:a 8k;distort:v c9k d25 dbe c9n bku;distortion:n 6j5 9jf 8ve;distract:v e5r e3d
distraction:n 4rd 1hq 16k;distress:n 6mb a1k 9v8 11r;distressed:a ab v4;distressing:a e4 d9
distribute:v f6a ddi fjc f0a eo7 cjr;distribution:n 4ty 4bn 1zu 215;distributor:n 83z 7u4 706;district:n 7cl
distrust:n 4sa 436;distrust:v by1;disturb:v e3x dgd d0v bnk b68;disturbance:n 6iv 9wk 9pg 24a;disturbed:a v3
disturbing:a e4;ditch:n 2su 7kf;ditty:n 5yg;divan:n 2sv 2sw;dive:n 30p 1gr 1c4;dive:v eig ei9 ei8
diverge:v en8 g1v fw5;divergence:n 6eq 3x4;diverse:a q9;diversification:n 16b a4z;diversion:n 1g6 1d7 1vg
diversity:n 3x6 3we;divert:v eq3 ehh fk8;divertimento:n 5y8;divest:v f7s fc6 b10;divestiture:n 21a
divide:v fid buk fso dqg en4 dqf;divided:a 6f;dividend:n 98l 9ec 94d;divine:a e3 e2;divine:n 7pe 7zi;diving:n 6kn 1gr
divinity:n 7pb 414 58m;division:n 518 1en 73j;divorce:v fff fk4;divulge:v chd;dizzy:a r2;do:v fp2 e0j fp5 fsg dwj fpp
dock:n 2sx 90n 3ag 2sy;dock:v erq f7q f0z dqc d8b;docket:v cmm cml;doctor:n 840 842 841;doctor:v blm awd b6c
doctorate:n 5og;doctrine:n 54l;document:n 5gh 2sz 98f;document:v cm4 bwe;documentary:n 5l2;dodge:n 52e 5rm
dodge:v eso esp c7l;dodging:n 1ng 5rm 16r;dog:n 2b7 844 7xv;dog:v ela;doggedly:r aqb;doggerel:n 5eh;doghouse:n 32r 596
dogma:n 5t8 55b;dogwood:n 91n;doleful:a go;doll:n 2t0 82j;dollar:n 98a 984 5u6;domain:n a2w 7co 6zb 6xy
dominance:n 9zk 4hs;dominate:v fuk fuv fnc g2y fyq;dominated:a 91;dominating:a eb 90;domination:n 21z 9zl
domineer:v e4v;dominion:n 9zn 7cl 71y;don:n 845 8j5 846;don:v aum;donate:v f41;donation:n 945 206;done:a bx
donor:n 847 848;doom:n 6cy;doom:v c2r cf6 cdx;doomed:a hq cm;doomed:n 6wu;door:n 2t1 2t6 4hf 2t2;doorbell:n 2t3
doorhandle:n 2t4;doorknob:n 2t4;doorman:n 849;doorway:n 2t6;dooryard:n 2t7;dope:n 3bk 84v 5lv;doped:a 96;dormant:a 1z
dormitory:n 2t8 2t9;dosage:n 9fc 2ta;dose:n 2ta 9fc 9to 2e1;dose:v bnd awn;dot:n 9lo 719 2e1;dot:v fy4 ddc clt bmv
dotted:a mq;double:a s6 s5 s4;double:n 144 8q0 84a;double:v b5e dfc epw dod f6s e1j;doubleheader:n 1h7;doubly:r anm
doubt:n 4s8 3xh;doubt:v bxy bxz;doubtful:a o5 3w rb;doubtless:r anh;dough:n 6vh 97u;dourly:r aqg;dove:n 2al 6tc
dovetail:v fw1;down:a ve;down:n 2ax 1h3;down:r anx;down:v d0l d05 ctg d3f bkm;downcast:a 83;downfall:n 6bp 8xe 6iu
downgrade:v bw0;downpour:n 8xm;downward:a ve;downward:r anx;dowry:n 93v;doze:v aso;dozen:a s0;dozen:n 9et;dozens:n 9fs
drab:a 98 4n;draft:n 97p 8y5 2tb 6vq;draft:v dzy ct5 dyu;drafting:n 1tv 1k9 1u2;drafty:a h8;drag:n 8xq 4ro 2tc
drag:v diq dit fxc et0 epg d0a;drain:n 1f4 2te 2td 1yy;drain:v eqq cx5 bit bee;drainage:n 1f4;drama:n 5x2 6a3 5ed 3rq
dramatic:a fh;dramatics:n 5wz;dramatist:n 84e;dramatize:v dzx cl5 civ;drape:n 2ri 44r;drape:v dpi dpk dus duj
draped:a lj;draper:n 84f;drapery:n 2ri 2tf;draught:n 6vq 1r0 8y5 4eo;draughty:a h8;draw:n 7kg 84g 2tg
draw:v die f67 dsj eko dzd;drawer:n 2th 84c;drawing:n 5wv 2ti 1u2;drawl:n 619;drawl:v cki;drawn:a uu;dread:n 6or
dread:v e4p;dreadful:a 23 d8;dreadfully:r amu aqw;dream:n 4vc 4vd 6lm 4p4;dream:v dvy eu1;dreamer:n 84h 89u
dreamy:a 9v;drearily:r aqx;dreary:a 98 46;dregs:n 7kh;dress:n 2tj 2fq 2f1;dress:v aue aui d5l aub bop;dressed:a 5g
dresser:n 2nn 84j 84i 2tk;dribble:v eqn dug df8 axp;drift:n 8w4 9am 9an 7ki;drift:v ee7 efx eca fw7 fsf ee8
drill:v dhz brv bs3 bs4 brw;drink:n 6vt 1nu 6vm 7kj;drink:v cy1 cy5 cye c25 cy6;drinker:n 84l 84k;drinking:n 1r3 1nu
drip:v eqo dug;drive:n 12j 1pd 2tm;drive:v egd egc epc dnk fl4 dmp;driven:a je 12;driver:n 84m 84o 84n;driveway:n 2tm
drizzle:n 8xn;drone:n 2bz 5zi 82s;droop:v ejs g0n bk9;drop:n 9l0 9fa 4d2 7jt;drop:v ejb ej8 bhj eju fdo chv
droplet:n 9fb;dropout:n 82v;droppings:n aah;dross:n a59;drought:n a3v ai8;drover:n 88v;drown:v dam bkh bcc bl1 g3w eta
drowse:v aso asq;drowsy:a 1p;drug:n 2tn;drug:v awn d0g;drugged:a 96;drugging:n 1m9;drugstore:n 2to
drum:n 2tp 6ft 9ky 2tq;drum:v ey7 bs2;drumhead:n 2tr;drumlin:n 7kk;drunk:n 84r 84q;drunkard:n 84r;drunkenness:n 1nu
dry:a f3;dry:v b3d b3e;drygoods:n 2ts;dryness:n a3u 42j;dual:a s5 s6;dub:v co8 cj9 fd8;dubious:a 3w o5
duck:n 2aq 9dk 6td 2tt;duck:v eax eih ej5 c7l;ducking:n 1gv 1a4;duct:n 4j7 2tu;due:n 4ha;duel:n 240 1p3;duelist:n 84u
dugout:n 2tv 2tw 2kw;duke:n 84s 84t;dull:a ht;dull:v d41 beo ezm ett d42 boe;dullard:n 8q1 7wy;dumb:a 58
dumbbell:n 2tx 84v;dump:v f1n f1m fa9 eja ej9 dfj;dun:n 2cr 46u;dune:n 7kl;dung:n aah;dunk:v ds6 czo;dupe:v caw
duplicate:v e1j fvx e1m b5e;duplication:n 2ty;durability:n 4a6;durable:a hl;duration:n af4 af3 4a1;dusk:n ah0
dusky:a 2q;dust:n aa2 aap aa3;dust:v d3w d4m duk ddc;dustbin:n 2fk;duty:n 225 1ml 95v;dwarf:n 7pk xz;dwarf:v fyr fh6
dwell:v bz6 fvd fv6 g3v cj4;dweller:n 7qp;dwelling:n 2tz;dwindle:v b6r;dye:v b7h;dyeing:n 19z;dying:a 99;dying:n afp
dynamics:n 57s;dynamite:v b94;dynasty:n 6y8;each:r aqe;eagerness:n 6re 3sl;eagle:n 9dl 986 5vc;ear:n 4sk;earl:n 84x
earlier:r amy aqk;early:a ly;earn:v f5u f5v;earnest:a r0 rz o0;earnest:n 96s;earnestly:r ap3;earnestness:n 6nv 3so
earnings:n 93l 94n;earphone:n 2u0;earsplitting:a hs;earth:n 7km aa6 7lp 7d2;earthman:n 8rc;earthquake:n 6iw 9pi
earthy:a 80;ease:n 3v8 a2d 9zv 3yk;ease:v e9a awj bnf e7r;easel:n 2u1;easily:r aov;east:n 7d4 9i5;easter:n 8w6
easy:r aov ap2;eat:v cxy cxu cyl e3i cx4 b73;eating:n 1qv;ebb:v cvf bpx;ebbing:n 9ap;ebony:n 464 916 915
ebullient:a st;eccentric:a 79;eccentric:n 84z 7ys;eccentricity:n 3yr 9k0;ecclesiasticism:n 25n 54r;echo:n 481 7pw 64z
echo:v ciz eyu fx4;eclipse:n 6ew;eclipse:v g2y ewp;economic:a wn 9h;economical:a 9h wn;economics:n 584
economize:v f4k fao;economy:n 773 4pw 166;ecstasy:n 9q7 9qa 2e2;eddy:v eom;edema:n 9uy;edge:n 7d7 9l4 2u2 4h2
edge:v equ fav djt d44;edgy:a ui;edifice:n 2ko;edify:v cld;edit:v b2a cjq b2d;edition:n 5jm 6xi 5jz 4zt;editor:n 5jg
editorial:n 5b8;educate:v fce bru fcg;educated:a fv;education:n 1sf 568 4up 1kh;educator:n 850;eeg:n 5wx
efface:v b9c e6j dq1;effect:n 8uw 3to 52y 5ka;effect:v dwb fp3;effective:a 9d 5z;effectiveness:n 4i3 493
effectuate:v dwb;efficacious:a 9d;efficacy:n 4i4;efficiency:n 9hl 4pv;efficient:a 5z;effloresce:v b83 bid b5w
effluent:n aam;effort:n 1ov 1ks yw 1pd;egalitarianism:n 55q;egg:n 6va 4lz;egghead:n 851;eggplant:n 91g;eggs:n 6va
ego:n 6ng 4qz 4o1;egotism:n 42p 6ng;ejaculate:v ckn auw;ejaculation:n 60p 9aq;eject:v djw axu er5 dda
ejection:n 131 16y;elaborate:a 3j;elaborate:v cit dv8 bfc;elaboration:n 1dx 6ec 63j 3xu;elapse:v eqv;elastic:a c9
elasticity:n 48c;elate:v e7h;elation:n 9wq 6pb;elbow:n 2u3 2u4;elbow:v ebp d3d;elder:a qq;elder:n 852 90v;elderly:a kp
elect:v fde bx3;election:n 15x 15u 9mc;elector:n 8th 8jd;electric:a x1 ag;electrical:a x1;electricity:n 8w7 8w9
electrifying:a ah;electrode:n 2u6;electrolysis:n 9ar;electromagnet:n 2u7;electronics:n 57p;electrophoresis:n 9as
electroshock:n 1mb;electrostatic:a wo;electrotherapist:n 853;elegance:n 3zb 3zc;elegant:a dl;element:n 51b 2pg a5v 7df
elemental:a nb;elementary:a 8j nb;elephant:n 5vd;elevate:v fd5 ej0 bot;elevated:a jz 9y;elevation:n 6ez 9ne 9ia 7mf
elicit:v e31 dvj c1i;eliminate:v bkf ft9 bke avz ctd;elimination:n 1f1 9at 4w6 1f2;elite:n 77o;elizabethan:n 854
elm:n 906 907;elongate:v b9u;elongated:a hh;eluate:n aaa;elucidate:v chq bt7;elude:v eqy g17 c7l;elusive:a lq
elute:v d5s;emaciated:a bk;emanate:v boy arr;emanation:n aeh 282 6cg;emancipate:v fkk fkh;emancipated:a cr
emasculate:v bom av5;embankment:n 2u8;embark:v ejh bbo fbb;embarrass:v e5t fou;embarrassed:a 6a
embarrassment:n 6nb 6ax 4di;embassy:n 78f;embed:v dom cso;embellish:v civ g38 dyk b80;embezzle:v f66;emblem:n 2u9 5vb
emblematic:a p5;embodiment:n 8hq 54g 1ty;embody:v fyz fyw g2o;embolden:v e7x;emboss:v dot;embrace:n 1fw 15t
embrace:v ftc dgo brp;embracing:n 1fw;embroider:v dxx civ;embroil:v fxc;emerge:v bgt bo3 bh0 eka fsx
emergence:n 6c6 6bu zd;emergency:n 6i9 2zi;emigrate:v bg7;emigration:n 108;eminence:n 9yx;emission:n 282 aad 9au 9ai
emit:v axv g4s cku;emotion:n 6l9;emotionalism:n 3rp;emotionality:n 3rp;emphasis:n 9yu 49b 5zl;emphasize:v cn1 cn2
emphatic:a 1k;emphatically:r am5;empire:n 7cq 6zo 6zz;empiricism:n 55u 1ld 1l7;employ:n 9ov;employ:v cx9 fe2
employee:n 855;employer:n 856;employment:n 9ov 1jt 25z 1uj;empower:v fiu fiv;emptiness:n a0m 9sq 9lh 4f4;empty:a im
empty:v bip bil er4 dld aw0;emulate:v fx5 fx3 cux;enable:v bn5;enact:v ffa e0x;enactment:n 21v 5ig 1ii
enamel:n aej 2ub 2ua;enamel:v dyq;encamp:v fvf;encampment:n 7bz 2lo 1ym;encase:v dl6;enchant:v e7w e71 c58
enchantment:n 6mg 9wx;encipher:v clk;enclave:n 7cm;enclose:v dsd g00 dsx b1f;enclosure:n 2uc 1bx 7ko 5gm
encompass:v ftc;encounter:n 1uw 6i3 63w;encounter:v emf f30 g1o g2j cs5;encourage:v fon e7y c4s
encouragement:n 5o1 25i 6qi;encroach:v ekh fpt;encroachment:n 6iz 1n4 14y;encrust:v d5a dno b5v;encumbrance:n 4z5 30g
encyclopedia:n 5g4;end:n 7d8 aj8 6a7 560;end:v fs0 bby g24 dv0;endanger:v fyv coo;endear:v e73;endearing:a hv
endeavor:n 1pa 1ov;endeavor:v fml;ending:n 5c7 170 aj8 6a6;endless:a hm;endlessly:r aq6 aqn;endorse:v fha fot fgq cls
endow:v fiv f09;endowment:n 4or 947 203;endpoint:n 7d9;endurance:n 48y 9ol;endure:v bwl fzs fsh eth fzn fzm
enduring:a mb;enemy:n 857 6wv 86d;energetic:a a0;energize:v at0 bph;energy:n 8wa 496 405 3s1;enervate:v bef e53
enervation:n 49l 6cs 1m6;enforce:v fp0 fp1;enforcement:n 21w;engage:v fbg brk fe2 fdg cdi b3i;engaged:a p8
engagement:n 1ur 77k 66z 25z;engender:v dwu auv;engine:n 2uf 8vb 2ug;engineer:n 7qi 858;engineering:n 1uo 57y 2uh
english:n 5wa 7se 588;englishman:n 7rs;engrave:v d9f e3r e2g d9g;engraved:a 3n;engross:v brn brk;engrossed:a 1n
engrossing:a gf;engulf:v brn dse;enhance:v b4b b4c;enigma:n 4rg 5t2;enigmatic:a 6c;enjoin:v c6m c2s
enjoy:v e85 czp e90 etm czj;enjoyment:n 6m1 1zi;enlarge:v azm b4y azv cit;enlargement:n 1do 9uv 63j 2ui
enlightened:a fv;enlightenment:n 56f 9qb;enlist:v ct4 f2o ct5;enliven:v e7k b1u;enmesh:v dji;enormity:n 4cp 40z
enormous:a h0;enormously:r apl;enough:a tl;enough:n 9d4;enough:r aot;enquire:v ceh c5s c1l;enrage:v e63;enraged:a 15
enrich:v b0s f80;enrichment:n 19i 948;enrol:v fim;enroll:v fim;enrollee:n 859;enrollment:n zv 7ap;ensconce:v dlv
ensemble:n 74e 72w 6xb;enshrine:v dkv e4e;ensue:v fts;ensure:v cdw bw7;entail:v ftu ftt fay;entanglement:n 3pv
enter:v em0 csb fim g13 clx;enterprise:n 1pa 6zs 402;entertain:v fk7 bzy e45;entertainer:n 7qj;entertainment:n 1gb
enthrall:v e7w;enthrone:v fca fcl;enthusiasm:n 6rd 3s3 4qr;enthusiast:n 85a 85s;entice:v c5k;entire:a 60 61
entirely:r ale alf;entirety:n a0y;entitle:v fgo cob fd6;entomb:v fhg;entrance:n 2uj 6ey zr;entranceway:n 2uj
entrant:n 2uk 8fn 85c 85b;entrench:v dos fpt;entrust:v fa2 fak;entry:n 189 98i 639;enumerate:v ci5 cic
enunciate:v ckh ckg;envelop:v dsd;envelope:n 2un 2um 9jj;envious:a a3;environment:n 9mz 7da;environs:n 7da
envisage:v dvw;envision:v dvt dvv;envy:n 6r2;envy:v e8x e8u;enzyme:n a7v;ephemeral:a md;epic:a h1;epic:n 5ei
epicure:n 85d;epidemic:n 6j9;epidermis:n 4iz;epigram:n 62i;epiphany:n 6c3;episode:n 6a2 5ex 5l8 3g8;epistemology:n 58g
epitaph:n 5fg 5fh;epithet:n 5pd 654;epitome:n 546 5gc;epitomize:v fz1;epoch:n aih;equal:a c;equal:n 7r0
equal:v fwe fwt bg9;equality:n 3wz 9np;equally:r alq;equanimity:n 43j;equate:v bve ftp bg9;equation:n 9np
equator:n 9js;equilibrate:v ayr fww;equilibrium:n 9n0 99r 9kr;equip:v f9c bn6;equipment:n 2uo;equipped:a d0
equipping:n 23b;equitable:a b3;equity:n 96g 40b;equivalence:n 9np 3x0 3wv;equivalent:n 4s0;equivocal:a a5
era:n aih 68u;eradicate:v bke dxo;erase:v bl3 dq1;erect:a eo;erect:v dxm ejo;erode:v b75 b74;eroded:a wi
erosion:n 9av 9aw 9a1;erotic:a rc;err:v bsw efx;errand:n 1n2;erratic:a 3z r7;erratically:r ao9;error:n 10y 3z0 520 10z
erudite:a qk;erupt:v bbj b96 g49 bp0 b95 e56;eruption:n 6ja 9v1 9rr 6j8;escapade:n 1p9 1gc;escape:n 10f 1gd 1ng 16t
escape:v eqz c7n c7o g17 frh er0;eschew:v c7t;escort:n 7wp 1qd 85e 82q;escort:v emq emr;escritoire:n 3g1
especially:r ann arh;espouse:v f9w fk0 brp;essay:n 5fm 1oy;essay:v fmj fmn;essence:n 537 aei 5ka 3a7;essential:a jr fa
essential:n 7mh;essentially:r al8;establish:v ff7 dwo bwa bwb dwq drh;established:a r9 li
establishment:n 188 6zr 71t 2up;estate:n 936 931 71z;esteem:n 9z7 6mm 59f;esteem:v byf by7;esthetic:a k xo uc
estimate:n 4xb 1rw 5ie 5sz;estimate:v bws bzz;estranged:a i1;estrangement:n 9xm 6mq;estuary:n 7kp;etcetera:n 2uq
etch:v e2i f04 e2g d9g;eternal:a mc hm;eternally:r ans;eternity:n 9o7 ajs;ethanol:n a7q;ethereal:a e1;ethic:n 559 5mu
ethical:a pq;ethics:n 7ie 58b;ethnic:a sl;ethos:n 3vs;etiquette:n 5my;eulogize:v ccy;euphoria:n 6pg;europe:n 725
european:n 7rp;europeanize:v bfv bfw;eutectic:n a5g;evacuate:v eae bin elw bio aw0;evacuation:n 1f3 106 9at
evade:v c7l eqy fb3 c7p;evaluate:v bxg bwm;evaluation:n 1ru 4u5;evangelist:n 85g;evaporate:v bq4 bq3 b3v
evaporation:n 9d0;eve:n agb agu agq;evening:n agq ajb agv;event:n yk 9nj 8uw;eventually:r amj;ever:r alo
everlasting:a mc iz;everlastingly:r ans;everyday:a l7 ch;evidence:n 4yr 5m2 5q5;evidence:v c8k cn5 cio;evident:a ke fl
evidently:r am8;evil:a vr 2j;evil:n 1np 4fg 40w;evildoer:n 8np;evocation:n 4vg 55x 4yw;evoke:v e31 dwm dvj dvh ch2
evolution:n 9af;evolve:v e1r b5q box;exacerbate:v b2u e87;exacerbation:n 1e3 268;exact:a 7i;exact:v cnd c3m
exactly:r aoz;exaggerate:v c9v fpq;exaggerated:a j6 9x;exaggeration:n 5rt;exalt:v cbg e7j e7k bov;exalted:a jz
examination:n 1le 64v 64s;examine:v bus euv c5z c5u fmn;example:n 4yh 545 53e 5n4;exasperate:v e87 e5a b2u
exasperating:a mz;exasperation:n 6oi 1g4;excavation:n 7cj 2ur 1tk;exceed:v fwo fwn ctp;exceedingly:r amg;excel:v fwy
excellence:n 3w2 50i;excellent:a tt;excellently:r apa;excelsior:n acm;except:v c7e bst;exception:n 4st 4yj 65p
exceptional:a l8 5s;excess:a ju;excess:n 4dh 4dg a0k;excessive:a pg;exchange:n 61g 23o 210
exchange:v f3o b07 ayv fcq f3p b09;excise:v dq4 f7c;excitability:n 4qb 3rx;excite:v e44 bmn etv e38 e37 e35
excited:a u9;excitement:n 6pe 9sk 28j 1iz;exclaim:v cfo ckd;exclaiming:n 60n;exclamation:n 60n 65q
exclude:v bst fgu ftq c6l djw;exclusion:n 9n1 9xe 4st 16y;exclusive:a rk;exclusively:r alf;exclusiveness:n 42u
excommunicate:v cog fdj;excoriate:v cbq d4q;excretion:n 9at aae;excruciating:a lo;excursion:n 1bl 1bi;excursus:n 5k6
excuse:n 5qn 5ld 4yi;excuse:v cf3 ce5 ce4 ce8 ce6 ce3;execute:v fjn fjr dw6 fp9 fp6 e0j;execution:n 23j 12f 5j3
executioner:n 85i;executive:n 85j 71u 7tm;exemplar:n 53e;exemplify:v g18 cnn;exempt:v fpa ce5;exemption:n a3i 95t 177
exercise:n 1l0 1uj 1ss 1mx;exercise:v cxs fpp axl axk bs3;exercising:n 1l0;exert:v cxs f0g fb9;exertion:n 1ks
exhale:v arq arr;exhaust:v aw4 cx4 f5d biq axu;exhausted:a uv;exhausting:a 9f;exhaustion:n 9s8 6cs 1dd;exhaustive:a 64
exhaustively:r amv;exhibit:n 5q6 1hz;exhibit:v fti evh ew3 efs;exhibition:n 1i2 78l;exhilarating:a gn
exhortation:n 61s 685;exhumation:n ze;exigency:n 9se 6i9;exile:v fkp;exist:v frs fsd;existence:n 9o1 7ov
existent:a al oh 9;existential:a 9p;existentialist:n 85l;existing:a al;exit:n 2us 6cx 10e;exodus:n 10g;exonerate:v cez
exorcise:v doi;exotic:a cb;expand:v er6 b62 bol b99 b6m cit;expanse:n 4e3 4e7 7kq;expansion:n 1do 9g5 63j 1dw
expansiveness:n 3w5;expect:v c0n c3l c0o br1 av2 av1;expectancy:n 6nq 54z;expectant:a 1t;expectation:n 54n a1y 6np 577
expedite:v fo0 ffy;expedition:n 1v7 1bf 1bl;expel:v fkv fdi ctv axu;expend:v cx8 f4f;expenditure:n 94g 21r 1dc
expense:n 94h 6ih 94k;experience:n 4uv 569 69q;experience:v etk bra etg e3z ayb;experiential:a 9p
experiment:n 1lk 4x2 1ou;experiment:v fmp;experimental:a 9q;experimentalism:n 55c 59j;experimentation:n 4x2 1lk
experimenter:n 7qk 7ql;expert:a sa;expert:n 7qm;expertise:n 4pp;expiate:v flw;expiration:n ajd 6cx 1qn
expire:v fxr bc9 arq;explain:v cho crc ce4;explanation:n 5qf 4wr;expletive:n 60l 60q;explicit:a av
explode:v b92 b90 c0k b91 dr4 cqi;exploit:n yw;exploit:v cxk cxn fe1;exploitation:n 1ul;exploration:n 1bh 1uf 4wa
explore:v bv2 bv3 buw buv;explorer:n 85m;explosion:n 6b3 1ea 6i0 6fu;explosive:a sz;export:n 2ut;export:v f9u f25 ddj
expose:v eto chd evh dan evc coo;exposed:a nt;exposition:n 5qr 78l 5qq 5qp;exposure:n 49o 14x 668 53x
expound:v cit cm1;express:v chy chr cr0 cr1 evu dbh;expressed:a av;expression:n 3tz 5va 61t 62b;expressiveness:n 3zi
expulsion:n 16y 1dg 131;expunge:v dq4;exquisite:a is 85;extend:v bok fxv fy0 f6l at8 fy5;extended:a hk hh
extension:n ajo 1dt 5am 1sh;extensive:a 66;extent:n 9nf 4dr;extenuate:v cf4;exterior:n 7er 7eq;exterminate:v d9t dxo
extern:n 85n;external:a gj cd;extinguish:v bky g4b bl0 bkf bke;extirpate:v dxo dr9 b0z;extra:a ju;extract:n aab 5f8
extract:v dbg f2m dvj b4a dj4 dbh;extraordinary:a j8;extrapolate:v cnr bul br4;extrapolation:n 4x9 4w2
extravagant:a pg;extravagantly:r apx ar0;extravaganza:n 1hr;extreme:a it;extreme:n 4ca 7dh;extremely:r ant amg
extremity:n 4mu a1j 7dg;extremum:n 7dh 9dx;extricate:v dst;extrude:v dyj;exuberant:a st pg 2;exude:v avn chz
exultant:a 84;exultation:n 6pc 610;eye:n 4kb 4sl 7c5;eye:v exm;eyeball:n 4kg;eyebrow:n 4kd;eyelid:n 4ke;eyepiece:n 2uv
eyes:n 54s;eyeshadow:n 2uw;eyesight:n 4qd;eyestrain:n 9s7;fabled:a oi;fabric:n 2ux 44y;fabulous:a oj;facade:n 2uy 5rs
face:n 4np 3tz 3tx 2uz;face:v c7u cs3 fyi fyj eeg cre;facet:n 50e 9ls;facilitate:v bnf g26 e2u
facility:n 2v0 4ps 3v9 1jv;facing:n 2v2 2v3 2v1 1qb;facsimile:n 2v4;fact:n 4y7 5lw 9o4 51q;faction:n 74k 74z
factor:n 6ch 51b 9ed 7ty;factor:v bue f8e buf;factory:n 2v5;faculty:n 4q3 760;fade:v b3w bgn bgm ax7;faded:a 4m 9z
fadeout:n 6d5 6j2;fail:v fmg fme e6f bhq fm4;failure:n 10q 6bo a1m 8cw;faint:a 8y td;faint:v at1;fair:a b1 j5
fair:n 1hu 78n 78m 21h;fair:v d7j;fairly:r am3;fairness:n 40b 598 470 3ud;fairway:n 7di 7f2 7eu;fairy:n 7pi 85o
fairyland:n 4p5;fairytale:n 66j 5rp;faith:n 54p 54k 70q 25a;faithful:n 73p 6yy;faithfully:r aq4;fake:a d4 jl
fake:n 2v6 8a2;fake:v dx6 fqa c9u;faker:n 8a2;falcon:n 2a2;fall:n ahy 11c 7ke;fall:v eit eio az7 g1n g41 fmf
falloff:n 9ch;fallout:n aas 8va;false:a 7k;falsify:v c9k fqa bwk b2e b2c;falsity:n 9of 5rl;falter:v g2n ee1 ee0 ckm
faltering:n 1z1;fame:n 9z6 9zb;famed:a gu;familiarity:n 4y6 3t1;family:n 70k 6y3 6z6 6y4;famous:a gu;fan:n 2v7 8p1 85q
fan:v b44 eco b12;fanatic:n 85r;fanaticism:n 59e;fanciful:a ok;fancy:n 522 4p2 6mf;fancy:v dvt e4f;fanfare:n 5vl 5us
fantasia:n 5ya;fantasist:n 85t;fantastic:a b6 l9;fantasy:n 4p3 5dy 522;fantods:n 9t3;farce:n 5xc
fare:n 52p 95s 85u 6rj;fare:v fsg cy8;farewell:n 5lf 102;farm:n 2v8;farm:v fep f17 e1u;farmer:n 85v;farmhouse:n 2v9
farming:n 1te 1gw;farmland:n 7dj 7k9;farther:a 5a;farther:r alx;fascinate:v fxg e88 e71;fascinated:a 9r
fascinating:a gf 1r;fascination:n 9wz 6mg 3uj;fascism:n 5a1;fashion:n 44o 1ft 4ui;fashion:v dxi;fast:n 1ze;fast:r anp
fastball:n 12s;fasten:v dap dav d7a bgi;fastened:a 3b 2w;faster:r anq;fat:a bq;fat:n 4jp;fatal:a 81 ck
fate:n 6co 7pa a18;fateful:a 81 nr ck;father:n 85x 86j 85y 7z5;father:v auv;fathom:v c1j bly;fatigue:n 9s6 a13 6qd 1mz
fatigued:a uv;fatten:v czx;fatty:a bq;faucet:n 2vb;fault:n 10y a15 4f0 7kr;fault:v ca2;fauteuil:n 2vc
favor:n 4g5 594 6ml;favor:v fdb byc fi4 fh9;favorable:a 1w;favored:a i0;favorite:a i0;favorite:n 4wj 82p 86u
fawn:n 46u 2d7;faze:v e53;fear:n 6ok 6p0 6oq;fear:v e4r e4p e4q e4l;fearful:a 23 2z;fearless:a r 2u;feasible:a n2
feast:n 754 6sa 6jy;feast:v cz5 cyu;feat:n yw;feather:n 2aw 1cq;feather:v d5v d5u cv5 cv4 ax9
feature:n 50d 4nr 5ky 5b9;feature:v ftd fth;feb:n ahi;february:n ahi;fecund:a ng;fecundity:n 4ov 4fj;federal:a k7
federalize:v bcy bmr bcz;fedora:n 2vd;fee:n 95x 954;feeble:a td pw;feebleness:n a4f 49k;feed:n 6uu
feed:v cyt cyj cyq b1j fop cyl;feedback:n 9ax 5r0;feeder:n 84y 3g7;feeding:n 1qv 1yr;feedlot:n 2ve
feel:n 4r2 a3f 45f 1rg;feel:v e3z c09 etc axx by8 etl;feeler:n 2do 633 40i 2dp;feeling:n yg 52v a3f 4tn;feelings:n 6ny
feign:v c9r e0v;feint:v e0w;felicitate:v cd1;felicity:n 9q9;fell:v d51 eqw da4;fella:n 7yr;fellow:n 7yr 80d 7zr
fellowship:n 742 9mk 93y;felon:n 823 9tu;female:n 292 7qn;femininity:n 3tf;fence:n 2vf 860;fence:v dsz f0o cwj cvn c4z
fencing:n 2vf 23x;fender:n 2vg 2vi 2vh 2kh;ferment:n 9pq 9d3;fermentation:n 9pq 9d3;ferocious:a vp;ferociously:r aqi
ferocity:n 49c;ferry:v ehc ehb eha;fertile:a ng cu;fertilize:v bmm bmq aur;fertilizer:n aat;fervent:a lv
fervor:n 6lf 9sk;festival:n age 1ht;festive:a gr;festivity:n 1g9;fetch:v dh9 dha;fetching:a 1s;fete:v fk5;fetid:a cp
fever:n 9vs 6ns;feverish:a u;fiat:n 5il;fiber:n aav 6rx 4iu 3rg;fibrin:n a7w;fibrosis:n 9u4;fiction:n 5dv 5rq
fictive:a d3;fiddle:n 3p4;fidelity:n 3z4 422;fidget:v epe;field:n 7dl 7bd 7dk 56o;field:v csa cs8 c85 bwz
fielder:n 862 861;fieldhand:n 85w;fielding:n 13m;fieldstone:n aax;fiend:n 8ev 7pm 85r;fiendish:a db;fierce:a vp iu
fiercely:r aqi;fierceness:n 49c;fiery:a lv;fifth:n 9ij 5uz;fifties:n afx;fifty:n 988;fig:n 5wo;fight:n 1ur 23w 407 644
fight:v csr css fdx fr4;fighter:n 800 2vj 7yp;fighting:a kz;fighting:n 23w;figure:n 5wo 4im 9eh 2vk
figure:v bzz g13 dvt bu7 bqu;figurine:n 2vl;figuring:n 4x8;file:n 5hp 794 2vm;file:v cm3 de3 efc cc3 cm2
filing:n 63a 7ks 1tq 1pr;filipino:n 7s5;fill:n 9d5 aay;fill:v bix biu fv3 fcu cyx fct;filling:n aay 9az 6vp 3qq
fillip:n 4yz;filly:n 2ch;film:n 5kw 5b2 2vo 2vn;film:v cm6 e0i;filming:n 1t4;filter:n 2vp;filter:v dj2 dj1 eqn
filthy:a jx 4y;final:a c1 jq;finale:n 5y1 aj9 172;finally:r amj ami;finance:n 20g 585 227;finance:v f12 f15
financial:a x4;financing:n 20h;find:v f30 ewi f5m cg7 c09 euq;finding:n 14m 24u 7kt;fine:a qi;fine:r amr ao1
fineness:n 3w1 4eu 45j 3ze;finger:n 4n7;finger:v d13 d8u cgk;fingering:n 1yh;fingernail:n 4nd
fingerprint:n 5m4 5vi 3ut;fingerprinting:n 14p;fingertip:n 4n8;finicky:a bh;finish:n 3ux aj9 a0v 7db
finish:v blc bbx fs0 d5k d04 bbw;finishing:n 3ux 171;finn:n 7ru;fire:n 6ar 1vu 9b0 2vr;fire:v cvy cvr b9y fdm cvt elb
firearm:n 2vs;firecracker:n 2vt;firelight:n 8we;fireman:n 8pt 8l2 864;fireplace:n 2vu;firepower:n 4ia
fireside:n 7dt 305;firewall:n 12k 2vv;firewood:n ae9;firework:n 2vw;firing:n 1vu 13e 1ec 17c;firm:a p9;firm:n 701
firm:r amo;firmly:r amo aq5;firmness:n 48v 41d 3ya;first:a c0;first:n 9ig aj6;fiscal:a x4;fish:n 6ur 7t3 7hr
fish:v d97 cwb;fisher:n 865;fisherman:n 865;fishing:n 1gx;fishmonger:n 866;fishwife:n 866;fist:n 4n4;fistfight:n 243
fistfight:v cs9;fit:a og;fit:n 9wu 9ti 44s 1j2;fit:v fze fw0 b8l b8k fvr g25;fitness:n 3vk 4fw;fitting:a no
five:n 9eo 70m 2vy;fix:n 9x3 19n 178;fix:v b6c dap ci8 dxr dwp;fixed:a ji;fixer:n 867 aaz 8e8;fixing:n 19n 2va 1a1
fixture:n 2vz 8ky 3y8 19n;fizzle:v fxn;flag:n 2w0 5h5 5v5;flag:v coy bn2 ejs dy5 azt;flail:n 2w1;flail:v dfz esc
flair:n 4ot 3zd 9ja;flake:v daf d56;flame:n 9b0;flank:n 7au 9kp;flank:v fym;flannel:n 2w3 2w4;flap:n 2w5 9wm 6jc 4kt
flap:v ee4 ec8 esb esa e84 cqh;flapper:n 868;flare:n 9ja 9b1;flare:v g4d b8w g4e b96;flash:n 6hr 45t 69u 4xo
flash:v ewu bgv evk cgz epq evf;flashback:n 6dl;flashing:n 69u;flashlight:n 2w6;flashy:a ud 4r;flask:n 2w7
flat:a ac o2;flat:n 7ku 2w8;flatly:r anr;flatness:n 5yw 4ti;flatten:v bjx bjw beu;flatter:v ccw;flattery:n 5oc
flatus:n 1qy;flaunt:v evk;flautist:n 86c;flavor:n a3f 4td 4zv;flaw:n a15 a14;flea:n 2bv;fleck:n 7j3 3u8;flecked:a mq
fledgling:n 8fn;flee:v er1;fleet:a bb;fleet:n 764 763 762;fleeting:a ho;flesh:n 4im 91u;fleshy:a bi
flex:v eni evl enh d6o d6n;flexibility:n 48i 43m;flexible:a c9;flick:n 6dc 5kw;flick:v ewv ewd edg dt5 g4f dt6
flicker:v ec1 g4f ewv;flight:n 73i 1b4 2wa 10f;flimsy:a te 7b ru;flinch:v epo;fling:v dn4 esf f4j f1i
flip:n 1go 27o 27n;flip:v edf dmz ewd edh edg dn5;flirt:v cou fft;flit:v edx;float:v ee7 eea ebr fmo e9c dnd
floating:a r6;floc:n a5c;flocculate:v ft0 ft1;flocculation:n 9b2;flock:n 6yx 6yw 9fj 75q;flock:v emo emn
flog:v dfg dfi;flood:n 8wb 9fm 2wb 1cb;flood:v dob b37 fan biw;flooded:a cv;floor:n 2wc 2wd 7kv;floorboard:n 2we 2wf
flooring:n 2wc;flop:v eiw eiv fmi;florid:a dy;floridian:n 7sn;florist:n 86b 2wg;flounce:v efq;flounder:v efu fdy
flour:n 6ry;flourish:n 5vn;flourish:v b99 f9g dib;flout:v c6y cak;flow:n 6h9 ak3 1ca 9b3;flow:v eq9 eqb g2w dpj b38
flower:n 8ye 8yd al4;flower:v b82;flowerbed:n 2wh;flowering:n 99f 9cz;flowing:n 6h9;flub:v fmd;fluff:n a85 2g4 11a
fluid:n ac1 ac0;fluoresce:v ewz;fluorescence:n 8wf;fluorine:n a6a;fluoroboride:n ab0;flurry:n 1j1 8xv;flurry:v ern e5n
flush:a pn;flush:n al4 9sy 9vj;flush:v axq bj4 f06 d8g bj6 bj5;flushed:a dw 4i;fluster:v e5s e5l;flute:n 2wk 2wj
flutter:n 1d2 9pg 6jc;flutter:v edx ec1 edy ec5 as3;flux:n ak4 6he aau 9ss;fly:n 2bw 3m3 13u;fly:v egr e9o egt dik e9h
flyer:n 68e 86a 7vc;flying:a f7;flyway:n 7f1;fm:n 5bm a69;foam:n 7kw ab1;foam:v bnj;focus:n 4sn 3v5 3zk 9tw
focus:v c0v ex2 c1t b9l b9k;focusing:n 4sn 1e6;foe:n 857 86d;fog:n 8wg a35 4re;foible:n 3xp 2wl;foil:n 50o 31e 2wm
foil:v g2k fov dab;fold:n 9lc 6yy;fold:v d6f bf7 ff5 db1 bpq;foliage:n 92h;folk:n 6ww 6y4 5yn;folklore:n 56c
folks:n 6y5 6ww;follow:v eky g0x eke fnl g0y;follower:n 86f 86g;following:a 1f;following:n 73o 1bw
folly:n 430 27s 4q2 1hn;fond:a i3 fo;fondly:r aq9;fondness:n 6mf 6qt 3rr;food:n y9 6rg;foodstuff:n 2yz 6rs
fool:n 86h 7z4 8az;fool:v fq8 d00 caw cau;foolhardy:a 2v;foolishness:n 430 4q2 27s;foot:n 7bq 2bm;foot:v f5q eed buh
footage:n 2wo 965;football:n 2wp;footbridge:n 2wq;footing:n 9nz 9gd;footnote:n 5s4;footpath:n 39s
footprint:n 5m5 5m9 4e9;footstep:n 6fv 1an 9ez;foraging:n 1ug;forbid:v c6j fh7;forbidden:a mg;force:n 4hn 8wh 494 733
force:v fl3 dwx ebm c2u dog dnk;forceful:a 1k;forearm:n 4n2;foreboding:n 6ot 69t;forecast:n 5r7;forecast:v cgr bzz cc9
forecasting:n 5r5;foreclose:v fh7 f56;forefather:n 86j 86k;forefinger:n 4na;forego:v g04 fmu f70;foreground:n 53y
forehead:n 4ns;foreign:a ca gi;foreigner:n 86l 86m;foreknow:v c0p;foreknowledge:n 68p;foreman:n 86o
forerunner:n 7r2 5tq 9id;foresee:v c0p dvv fph;foreshorten:v b58 b59;foresight:n 434 4xf;forest:n 79s 7kz
forestall:v fh7 fph;forever:r ans;forfeit:v f70;forge:v dyi dx6 dvm ech ecg dxk;forget:v bse bsr bsn;forgetful:a p3 1q
forgetfulness:n 4qw;forgive:v cex fpb;forgo:v fmu g04 f70;fork:n 1es 9lx 2ws;forked:a vd;form:n 5by 4zp 53r 4ao
form:v fgs fsn fsv ayx dxk ffg;formalism:n 55d 1fl;formally:r apg;formation:n 792 1tp 188 7l1;former:a lz m0
formidable:a 26;formula:n 5t6 5py 5u4;formulate:v cgp dvm ckk;formulation:n ab2 1ua 5yx;forsake:v bsq;forswear:v c6s
fort:n 2xu 2wv;forte:n 4ge 2wt;forth:r aqa ao3;forthright:a 8r;forthwith:r amm;forties:n afw
fortification:n 2wu 4pe 19j;fortify:v b3l du2 csi b3p b3o;fortitude:n 48w;fortress:n 2wv;fortunately:r amb
fortune:n 8vc 97j 8vd a18;forty:a s1;forward:r ao3;forward:v eho;forwarding:n 13b 18l;foster:v fol fng cfa
fostering:n 68h 224;foul:a kh cp;foul:v cwn bm1 dkl cwm bm0 blz;found:n 94o;found:v ff7 dwo bu6
foundation:n 9gc 78i 2wx 56g;founder:n 86p;founding:n 18b;foundry:n 2wy;fountain:n 2x0 7o8 2wz;fountainhead:n 5na 7bi
four:n 9en 2x1;foursome:n 6yq 9en;fourth:n 9ii 9ef 5uy;fowl:n 2ad 6t7;fox:n 843 a8o;foyer:n 2eu;fracas:n 645
fraction:n abp 2x2;fractionate:v dj6 dj5;fractionation:n 1et;fracture:v b2j dv1 baw ay0 axz;fragile:a 86 ru
fragment:n 7l0 3gl;fragmentation:n 1er 9qn 9b4 6hg;fragrance:n 4ta 474;frail:a ey 86;frambesia:n 9ts
frame:n 2x4 2x5 4im air;frame:v dsw g02 fqc ckl bzh dx9;framework:n 51r 44y 2x6;framing:n 1uc 2x3
franchise:n 5id 702 4hh;frangipani:n 8yv;frank:a 8r;frankly:r aqv;frantic:a v u9;frantically:r arj
fraternisation:n 1zs;fraternity:n 745 70i;fraternize:v fci;fraud:n 1of 8a2 1o1;freak:n 86q 7tj;free:a lm
free:v fer fa8 dol fpa fkb fes;freedom:n 9ql a3i;freeman:n 86s;freeway:n 2uu;freewheeler:n 86r;freewheeling:a pf
freeze:v bdb bde bci;freezing:n 9b5;freight:n 2mj 20v 964;french:n 5wg 7sg;frenchman:n 7rv;frenzied:a ua v
frenzy:n 9wb;frequency:n ak5 9hn 9dp;frequent:v fi9 e9u;frequently:r am0;fresh:a gm;fresh:r aog;freshly:r aog ar6
freshman:n 8fn;freshness:n 44l 3yu 9sz 4pc;fret:v e5z e3n f8n eu5 e5g e47;friction:n 9pv 8wi 1md;friday:n agk
friend:n 86t 7u5 7te 8qn;friendliness:n 6mi 3t0;friendship:n 9mo;frieze:n 2x8;fright:n 6ok;frighten:v e4n
frightened:a p q;frightening:a 23;frightful:a 22 la;frigid:a eu ex;fringe:n 9l6 7hw;frizzle:v bab d27;frog:n 2a4 7rw
frogmarch:v erp dii;frolic:n 1hm;frolic:v ecf;front:n 7do 7dp 54d 2x9;front:v fyi cs4;frontage:n 4dt 9i0 2uy
frontier:n 7b9 56q;frost:n abj 9b6;frost:v dnn d0z d0y b22;frostbite:n 9un;froth:n 7kw;frown:v ato;frowzled:a ur
frozen:a ex;fruit:n 92a 3r9 6ae;fruitfulness:n 4fj 4ov;fruitless:a nh;frustrate:v fov e6p;frustrated:a ti
frustration:n 6qg 10v 6oh;fry:v g2e baa fjt;fuel:n ab4;fuel:v f97 fal f2e e36;fugitive:n 86w 86v;fulfil:v dw6 cyx fws
fulfill:v dw6 fws cyx;fulfillment:n 6po;full:a 60 65;full:r ali;fullback:v cs1;fullness:n a0z 47m a0i;fully:r ali ap8
fulminate:v c9z bgx b93;fumble:n 119;fumble:v d8v eoy d15 fmd cs0;fume:v e62 g4t eum avp;fumes:n aa0
fun:n 1ge 5st 28i 3st;function:n 9g4 4fo 1mn 9g2;function:v doe fwr ct3;fund:n 974 97e;fundamental:a fb nc rq
fundamentally:r al8;fundamentals:n 51k;funds:n 96z;funeral:n 6k2;funnel:n 9jo 2xb 2xa;funnel:v di1;funny:a f2 b7 o6
fur:n a8n 2b0 2xc;furious:a vp 15 3i;furlough:n afe;furlough:v fdn c30;furnace:n 2xd;furnish:v f8i f93;furnished:a d0
furniture:n 2xe;furor:n 4uj;furrow:n 2xf 9la;furrow:v d6c d6e d6d;further:a 5a;further:r alx;further:v fol fon
furthermore:r alw;furtive:a ql;fury:n 6oc 9wb 49c;fuse:n 2xg;fuse:v bex cw3 bf3;fusion:n 6f3 9xt
fuss:n 9wm 6f2 646 1j1;fuss:v e5z fo9;fussy:a de mt bh;futile:a vg nh;futility:n 4ft;future:a fp;future:n aew 5cw 2xh
fuzz:n 91r 7xj 54e 4jl;fuzzed:a 2e;fuzzy:a 2e 8w;gabardine:n 2xi 2w4;gabble:v coq;gable:n 2xj;gadfly:n 8ht 2bx
gadget:n 2f2;gadgetry:n 2xk;gaelic:a xn;gag:n 5so 2xl;gag:v ezl drj d6x cat aw8 aw7;gage:n 3bk 2y0;gagwriter:n 86x
gaiety:n 6ph;gain:n 9ew 4g9 4cv 93f;gain:v f64 f5t f5x em9 cu5 azy;gainful:a nk;gait:n akc 1aj 1ai;gal:n 9ds 86y
galaxy:n 75h 8zr 75i;gallant:a ss fi;gallant:n 82n 8p9;gallantry:n 418 43y 26n;galling:a x;gallon:n 9ds;gallop:n 1am
gallop:v ei2 ei0;gallows:n 2xm;galvanic:a x2 ag;galvanism:n 8w8 1m2;gamble:v fnr cw7;gambler:n 86z 870;gambling:n 1gf
game:n 1gy 1gz 1gg 2bl;gamecock:n 88t;gamma:n 5ug;gamut:n 4e4;gang:n 74q 75p 74o 2xo;gangster:n 871
gap:n 3x9 7ms 2xp 7jx;gape:v exb g0t;gaping:a ky;garage:v f5g;garb:n 2fq;garbage:n aan 5kt 2xq;garbed:a 5g
garbled:a 5m;garden:n 2xr 79w 2xs;garden:v e1w;gardener:n 872;gardening:n 1tf;garland:v dy4;garment:n 2xt
garner:v f5v dls ddn;garrison:n 2xu 782;garrison:v csn;gas:n ab5 a77;gas:v cv7 cd8;gash:v d9h;gasoline:n a77
gasp:n 1qs;gasp:v art;gate:n 2xv 93k 2xw;gatepost:n 2xx;gateway:n 2xy;gather:v ddn ffd b01 ci2 da2 frg
gathering:n 6yc 26p 1ws 2xz;gaudy:a ud 4r;gauge:n 2y0 9ir 4ec 4cm;gauge:v bws d4f cg8 blu bk7 bey;gaunt:a bk
gawk:v exb;gay:a 44 gs;gayly:r amn;gaze:n 1s3;gaze:v euw;gear:n 2y1 2y3 2y2;gear:v b8e;gearset:n 2y4;gegenschein:n 8vv
gem:n 2y5 a7h 8b0;gender:n 5cr 47z;general:n 874 4yb;general:v c3a;generalist:n 8l3;generalization:n 4vr 52q 4vy
generalize:v cnr cnt cjv axt;generally:r aoy;generate:v dvc dvf dvd auv;generation:n 774 aii akr
generator:n 2y7 2y6 875 2y8;generosity:n 3zv 1zz;generously:r apm;genesis:n 6c5;genetic:a g0;geneticist:n 876
genial:a cs er;genie:n 7pq;genius:n 877 4oh 7tb 4ow;genre:n 501 5zq 5z2 2y9;gentian:n 8zy;gentle:v e3g fd6 dgu
gentleman:n 878 8su;gently:r ari;gentry:n 77r;genuine:a v5;genuinely:r am6;genus:n 4zz;geochemistry:n 57k
geographer:n 879;geographic:a xr i5;geographical:a xr i5;geologist:n 87a;geology:n 57v;geometric:a p4 wp
geometrical:a wp p4;georgian:n 7so 7sa;germ:n 4zc 4iv 29m;german:n 7sv;germanium:n a6b;germinate:v bc5 e1r bc6
gesticulate:v clh;gesture:n 1ci 5v7 26l;gesture:v clh;get:v f0p aza aya bnr elj dh9;geyser:v eqt;ghastly:a 27
ghetto:n 7dq 9oq;ghost:n 526 87b 7ps 632;ghost:v e9j e51;ghostlike:a jm;ghostly:a jm;ghoul:n 87v
giant:n 29c 7zy 6zt 87c;gibbet:n 2xn;gibelike:a pd;giddiness:n 9vy;gift:n 93u 4or 200;gift:v fiv f08;gig:n 3iy
gigantic:a h2;giggle:n 60w;giggle:v atg;gild:v dyt;gilded:a 48 po;gilt:a 48;gingham:n 2ya;ginmill:n 2gv
gird:v csi djv d82;girl:n 87d 85z 82r 87e;girlfriend:n 87f 87e;girlish:a kt;give:n 48f;give:v f7y f9b f07 f29 cqz e1i
giveaway:n 94b 667 5l6;given:a 4 fn;given:n 51x;giver:n 847;giving:n 200 122;glad:a wf;gladiator:n 87g 8jh
glamor:n 3uc;glance:n 1s0;glance:v exf ede;gland:n 4km;glare:n 45r 1s4 9yr;glare:v atp g4k ex4;glaring:a 36 6t
glass:n ab7 2yb;glasses:n 3j0;glassy:a cx;glaze:v d5q ayj f92;glazed:a cx d5;gleam:n 45x 6ht;gleam:v ex5 ewx bgr
gleaming:n 6ht 45x;glean:v d99;glee:n 6pi 6pp;gleeful:a gq;glibness:n 4c4;glide:v ecv egv ecw;glimmer:n 6ht 52u
glimpse:n 1s0 53z 5tp;glimpse:v eu4;glint:n 6hs 45u;glint:v ex5 exf;glinting:a 34;glisten:v ex5;glistening:a 37
glitter:n 45s 6hu;glitter:v ex5;glittering:a 34;gloat:v cd9 exl;global:a jj py;globe:n 7km 9ku 2yc;glom:v f85 f0r
gloom:n 6pt a3c;gloomy:a 32 83 46;glorified:a 1x;glorify:v cbg blq bqb blr;glorious:a fj 2f;glory:n 9z5 3ub 45p
glory:v cb6;glow:n 9sz 48b 8wt 6la;glow:v ewy ex0 g4x e94 e93;glower:v atp ato;glowering:a dg;glue:n a7j
glue:v da7 blh;glued:a 1m;glum:a dg;glut:v czr fan;glutton:n 87h;glycerine:n ab9;glycerol:n ab9;glycerolize:v ek1
gm:n 9e5;gnash:v awa;gnaw:v di8 b75;gnome:n 7pk 62h;gnp:n 93i;go:v e9b fba ea4 aza g10;goad:n 3bu 68i
goad:v e7z d3j d3i cao;goal:n 560 7db 2yd;goat:n 7xs 7t2;gobble:v cyb cqq;god:n 7pb 87i 31f;goddam:a 7w
goddamn:a 7x 7w;goddamned:a 7w;goddess:n 7pd;godlike:a e2;going:n z8 6cx zm;goitre:n 9u1;goitrogen:n aba;gold:a j2 48
gold:n 46g 96u;golden:a 48 dn j2;goldsmith:n 87j;golfer:n 87k;golfing:n 13o;gone:a z lw;goner:n 87l
good:n 4gf 40r 4f6 2pb;good:r alj amw;goodness:n 4f6 40r;goof:v fpj;goose:n 88h 6te;gop:n 75b;gore:v di6 dql
gorge:v czr;gory:a 2r 2t;gospel:n 5g6 5pj 5yo 5t7;gospeler:n 85g;gospels:n 5g6;gossamer:a uj;gossip:n 66l 87m
gouge:v d6p f2s d6q;gourd:n 2ye 8zi 8zh;gourmet:n 85d;gout:n 9u0;govern:v fli fg8 fqv ft7;governed:n 71n
governess:n 87n;government:n 6zl 21t 4qj 582;governor:n 87o 2yf;gown:n 2yg 75z 37o 2yh;grab:v dhn f73 esz far dbd c27
grace:n a0s 43f;grace:v dyk g38;graceful:a dl;gracefully:r api;gracious:a 7n;graciously:r api;grade:n 74f 9yg 4ay
grade:v bvs d8i bvr bvq;graded:a ea;gradient:n 9j7 4ax;grading:n 1wg 1t9 1rv;graduate:n 7u6;graduate:v f48 f47 b86
graduation:n 174 5to 1w8;grain:n 7l2 6uw a8c;graining:n 45n;gram:n 9e5;grammarian:n 87p;grammatic:a xi
grammatical:a xi;granary:n 2yi;grand:a k0 po;grandchild:n 87q;grandeur:n 3zg 41x;grandfather:n 87r;grandma:n 87s
grandmother:n 87s;grandparent:n 87t;granite:n 3yb;granny:n 87s;grant:n 93z 11v 93e;grant:v f3f f3z c78 f3e f7x
granted:a 4;granular:a sf;granule:n 7l3;grape:n 92g 2yj;grapevine:n 66n 92g;graph:n 5wr 5wp 5u5;graph:v e2q e2r
graphic:a sy;graphical:a sy;graphite:n a93;grapple:v fqy drx;grappling:n 1ku 1gs;grasp:v d1k bqq;grasping:n 4xj 1pt
grass:n 8ze 8qh 6uv;grass:v cw1 dtz dsc d11 d0r ca0;grassfire:n 6au;grasshopper:n 2c5;grate:n 2yk 6fw 2yl
gratification:n 9q8;gratify:v e7u cyv;grating:n 2yl 2yk;gratitude:n 6my;gratuitous:a lm jv;grave:a r1 7t fd
grave:n afq 2ym;gravel:n a7f;gravely:r apc alm;gravestone:n 2yn;graveyard:n 7c3;gravid:a 1t;gravity:n 8wn 3sr 6nu
gray:a 4e kq k8;gray:n 469 2yp 7as 2cs;graybeard:n 8g5;graze:v ds3 dua ds4 d3g;grease:n abb a2l;grease:v d5p
greasy:a br;greatcoat:n 2yq;greatest:a tu;greatness:n 4gx 4co;grecian:a xq;greed:n 45d 1o9;greek:a xq;greek:n 5wl 7rx
green:a ig;green:n 46j 7ex;greenhouse:n 2yr;greenness:n 4dc 46j;greenroom:n 2ys;greens:n 6u8;greet:v cef cee c0j
greeting:n 5lh;grenade:n 2yt;grey:a 4e kq k8;grief:n 6pz 4z9;grievance:n 6r1 67l 65u;grieve:v e6a;grievous:a 7t fd
grill:n 2yx 2yv;grill:v bad c60;grille:n 2yw 2yv;grim:a mo 27;grimace:v atv;grimy:a 4w;grin:n 5v8;grin:v atb
grind:v dtj dem feo eoq bal dv5;grinding:n 7l4 6fx 8wj;grinning:n 5v8;grip:n 1pu 2zm 2g2 8wk;grip:v d28 drx e88
gripe:n 65r;gristmill:n 2yy;gritty:a sf 2y;groan:n 60r;groan:v cpf;grocer:n 87w;grocery:n 2z0 2yz;groggy:a 9u
groin:n 4nk 2z1 2k0;groom:n 87y 8pa 87x;groom:v fcd auc aua;groove:n 9kh 1xf;grope:v d8v fmk d17;grotesque:a 2g b6
grotesque:n 2z2;ground:n 7lp 7i8 aa6 9gd;ground:v d8a dmg dmf c97 emd emc;grounder:n 13w;groundless:a ty
grounds:n 4yr 3r7 7dm 5qj;groundwork:n 4wt 2wx 22s;group:n ym a5u 571;group:v bvm csp;grouping:n ym 1wj
grove:n 79t 2z3;grovel:v epx;grow:v ayl b4d b4e b5c b5p fsw;grower:n 7u0;growing:n 9b8 9b7;growl:n 6fy;growl:v cpg
growling:n 65v 6fy;grown:a id;grownup:n 7pz;growth:n 9b8 9b9 9bf 79p;grub:n 6ro 2cd;grudge:n 6r1;gruesome:a 27
gruff:a 3e;grumble:n 6gh 65w;grumble:v cfe cfd cpg eza;grumbling:n 6gh 65w;grunt:n 6fz;grunt:v cp7;guarantee:n 5nr 5ns
guarantee:v cdv cdw cds cdz;guard:n 881 880 2z4 4bc;guard:v fhf cvi cvk frk;guardian:n 7qg;guerrilla:n 882
guess:n 5sx 4xc;guess:v btr cg2 bws bu2;guessing:n 4xc;guest:n 883 884 37p;guidance:n 5ml 22x 1pv;guide:n 8ss 885 54a
guide:v egg el2 fg4 ewt d1a;guidepost:n 509 5te;guilt:n 9qi 6q2;gulf:n 7l5;gull:v fq8 caw;gully:n 7l6;gulp:n 1r0 1r1
gulp:v d0k crg;gulping:n 1r1 1r4;gum:n abc a7j;gummy:a e;gun:n 2z5 2fj 8nk 886;gunfire:n 13f;gunman:n 886 8nk
gunner:n 7uv;gunplay:n 13g;gunpowder:n ad8;gunshot:n 13f;gunslinger:n 886;guru:n 887;gush:v eqf cd2 dnj;gust:n 8wo
gusto:n 6m2;gut:n 7l7 2mv;guts:n 48x;gutter:n 2z7 a1h 888;guy:n 889 2z8;guzzle:v cy3;gymnast:n 88a;gymnastic:a 5
gymnastics:n 1gl;gynecologist:n 88b;gyrate:v eos eok;gyration:n 6jf 1cr;haberdashery:n 2of 2za;habit:n 4qp 1fr 2zb 9ba
habitat:n 7dr;habitual:a 5t;hack:n 88c 8d5 88d 2zc;hack:v d4y fr0 d4z cwp cwo bnv;hacker:n 88e 88c;hackneyed:a lh
hackwork:n 1kw;haggard:a uu bk;haggle:v f3t;haiku:n 5ej;hail:n 8wq 7l8 5lk;hail:v cbj g2u ceq cep g47;hair:n 4j9 91r
haircut:n 4je;hairdo:n 4jc;half:n aiv;halftime:n ajp;halfway:a 3r;halfway:r aqj;hall:n 2ze 2eu 2zd 2t8
hallelujah:n 5o7;hallmark:n 3wc 5uo;halloween:n ah7;hallucination:n 9w5 524 4xw;hallway:n 2ze;halo:n 45p 9jv
halogen:n abe;halt:n 9ry 6eo 1z3;halt:v eal eam foz bc0;halter:n 2zf 2zq 2bj;ham:n 88i;hamlet:n 73z 7hc;hammer:n 2zg
hammer:v dg1 dyi;hamming:n 1ip;hamper:n 3ge 2zh;hamper:v b4q csg;hand:n 4n3 894 5fc 4pi;hand:v f1y el3;handbag:n 2g3
handclasp:n 5ln;handicap:n a4g 4g6 4rn;handicap:v ax2 csg;handicapped:a c4;handiwork:n 2zl;handle:n 2zm
handle:v ffs fln cok d14 d2a e6t;handlebar:n 2zn;handling:n 1mf 14a 229;hands:n 1q1 736;handshaking:n 5ln
handspike:n 2zo;handwriting:n 5fc 1kk;handyman:n 88j;hang:v dks dkr fju ejc dpj g21;hangout:n 7ds
hangover:n a02 899 1x6;hanker:v e8z;haphazardly:r ana;hapless:a cl;happen:v bb5 bbg fr8 bbf f30;happening:n 69n
happily:r amn;happiness:n 9q9 6p9;happy:a wf;harangue:n 682;harangue:v cl9;harassed:a v1;harbor:n 7fy
harbor:v e45 fvn fa7 ew2;hard:a 8g;harden:v bib bic b8s b6z;hardened:a j0;hardly:r al6 al7;hardship:n a1g 3vb 6d8
hardtack:n 6ty ae8;hardware:n 2zs 2zt 2zr;hardworking:a 8m;hardy:a pv 2u;hare:n 6tn;harem:n 2zu;harm:n 9ud 6ii 1fb
harm:v axn;harmonious:a a4;harmony:n 5xo 9oz;harness:v dlm cxl fgb b4l;harp:v cj4;harrow:v e1z;harry:v e5i bed
harsh:a se;harshen:v bow;harshness:n 45l 47l 40j 3sd;harvest:n 91o 8v1 1wu 1tj;harvest:v d99 b0x;haste:n 4ag 1j3 a0g
hasten:v bjk eph fo0 dwf;hastily:r apq;hat:n 2zv 1mo;hat:v auf fax;hatch:v dvq dys d69 av3;hatching:n 9bb 3u5
hatchway:n 2zw;hate:n 6qw;hate:v e48;hated:a i2;hateful:a jy;hater:n 88k;hatred:n 6qw;haughty:a nu;haul:n 12x 9ey
haul:v dit dil;haunch:n 2dc;haunt:n 7ds;haunt:v elf e51 e9u;haunted:a 6h;haunting:a cf;have:v f0e ftd etg f0h aya cx3
haven:n 2zx 7fy;haversack:n 2fz;hawaii:n 7i4;hawaiian:n 7sp;hawk:n 2a1 370;hawk:v f6z cwh aty;hawker:n 8hh 85p
hayfield:n 7dn;haystack:n 6xt;hazard:n a47 8vc 2zy;hazard:v cg2 fnt fnr;haze:n 8wr 4re;hazy:a 5i 8w;head:n 4nz 88l
head:v egn fg5 el1 g1k egg g3s;headache:n 4z4 9v9;headgear:n 300 302;heading:n 5d3 7hl 2tl;headland:n 7n8
headlight:n 303;headline:n 5d4;headline:v ck9 f8u;headlinese:n 5yy;headmaster:n 88n;headquarters:n 304;headsman:n 88o
headstrong:a kc;heal:v b6v axj awh;healer:n 8rl;healing:a dt;healing:n 9bc;health:n a05 9m4;healthy:a w8
heap:n 6xp 9fj 2l0;heap:v f44 dmi biy;hear:v exu brh fkt etf exx;hearer:n 88p;hearing:n 24y a1t 7cu 1sd
heart:n 531 4kr 417 7c5;heartbeat:n 6h4 aig 4hp;hearth:n 2vu 305 7dt;heartily:r aq1;hearty:a w9 dx
heat:n 8ws 487 4ts 3ru;heat:v bd5 f8x e34 bd7;heater:n 306 12s;heating:n 9bd;heave:v cl0 dmu enx diw ery art
heaven:n 7d6 4oy;heavenly:a wl wm;heavens:n 7c2;heaver:n 307 88q;heaviness:n 48n 6pr 4es;heaving:n 6f0 1qk 1c1 12n
hebraic:a xs xt;hebrew:a xt xs;hebrew:n 7ro;hectic:a u;hedge:n 308 96m;hedge:v c7l dup bh4;hedonism:n 7if 58c
heed:n 4sj;heed:v fpz;heedless:a e6 3l;heel:n 309 7xv 6tu;heft:v diw dix;hefty:a tc 7c;height:n 4ev 9ne 47w 4eg
heighten:v bhi bhh b4b ej3 ber b43;heights:n 7dx;heir:n 88r 8q9;heist:v fpx;helium:n a6c;hell:n 7du 6ay 4p1 4p0
hellenic:a xq;hellenic:n 5wl;hellion:n 88s;hello:n 5lo;helm:n 30a 28b;help:n 25b 7v2 4g1 4fp
help:v fnz awi g26 g1d cyr foo;helper:n 7v2 7q6;helplessness:n 4ic 9r9 6q7;hem:n 60s;hemisphere:n 7dv 9kt
hemorrhage:n 9uh;hemorrhoid:n 9va;hemosiderin:n add;hen:n 2ah 2a0 6tb 293;hence:r amd;henpecked:a 91;herald:n 88u 5tq
herald:v ck4 cbj cep;herb:n 8zn 6v6;herd:n 6z2 72i;herd:v emy emx fva;here:n 7aw;hereafter:r ar3;heredity:n 449
hereinafter:r ar3;heretic:n 88w 88x;heretofore:r alv;heritage:n 44a 93r 11m;hermeneutics:n 58n;hero:n 8ep 53p 7yp
heroic:a h1;heroics:n 1iq;heroine:n 88z 890;heroism:n 418;herringbone:n 30b 30c;hesitancy:n 3sn;hesitate:v fub fud
hesitation:n 4sd 3sn 1z1;hex:n 62s;hexameter:n 5zv;heyday:n al4;hi:n 5lo 7i4;hibachi:v bae;hibernate:v asp
hidden:a vu qm;hide:n a88 2av;hide:v evw dsh b9j;hideaway:n 7dw;hideous:a ki 2h;hideout:n 7dw;hiding:n 1y6 a50
hierarchy:n 77h 77d;high:n 4c9 9ws 9wr;highlight:v bn8;highly:r ant;highness:n 4ew 4c8;highroad:n 30d;highway:n 30e
highwayman:n 891;hijack:v dk3 f50;hijacker:n 891 892;hike:n 1ao 4cz 4cy;hike:v ej4 efe;hilarious:a f5;hilarity:n 6pi
hill:n 7l9 374;hillbilly:n 893;hillock:n 7lm;hillside:n 7la;hilt:n 30f;hilum:n 8yi;hinder:v fh0 fou csg;hinge:n 9nk
hint:n 631 5tr 9fi 9ff;hint:v cgu;hip:n 4nj;hire:v fe2 fhr f0j;hiss:v cqb eqg cqc cbl;hissing:n 6g0;historian:n 895
history:n aev 5hw 589 af2;histrionics:n 5vx 664;hit:n zb 13i 10n 6aq;hit:v df6 d33 dew em9 d12 cw2
hitch:n al0 9ry 4rr 30h;hitch:v d9u ef2 eci ehs dun;hitherto:r alv;hitless:a tk;hitter:n 7vu 896;hive:n 72g 2ht 7j1
hoarse:a 3e;hobble:v ef2 fh4 d78;hobby:n 1gj 30i 2a3;hock:v f9x ax3;hodgepodge:n 786 554;hoe:n 30j;hog:v f74
hoist:v diu duf div;hold:n 1pu 4xi 4ht ajn;hold:v fxl d1n e1i f0e bye e45;holder:n 30k 898 897;holding:n 1po 92z
holdup:n 1op 1za;hole:n 7lc 30l 9ll;holiday:n afa ah6;holler:n 60b 7le;holler:v cfw cfr cfi;hollering:n 60b
hollow:a im;hollow:n 9lj 7le 7ld;hollowness:n a0n 41s;hollywood:n a3e;holocaust:n 27m;holster:n 30m 30n;home:a ce
home:n 7ct 2tz 7ax 30o;homebound:n 6wx;homefolk:n 6y7;homeland:n 7bl;homer:n 142;homesteader:n 8p5;hometown:n 7hb
homicide:n 17k;homogenate:n abf;homogeneity:n 3wr 3y1;homogenize:v bjc bje bjd;homosexual:n 89b;honest:a eg v9
honestly:r aqv;honesty:n 41y 8z4;honey:n 7w4;honeybee:n 2c2;honeymoon:n afc al1;honeymoon:v fzw;honeysuckle:n 90u 8yo
honkytonk:n 30p;honor:n 5od 9z4 41u 40t;honor:v fnv fhh f2h;honorable:a eg pq;honour:n 9z4 5od 41u 40t
honour:v fnv fhh f2h;hood:n 89c 73v 30r;hoof:n 2bn;hook:n 9ji 4rz 30s;hook:v dch f81 dyc dfa f85 f58;hookup:n 30u 30t
hoop:n 30v 2h4;hoot:n 60e 60i 4f3;hoot:v cp6 cqa;hop:n 905 6jx;hop:v eie esk e9k esj esi esh;hope:n 6nt 6qh 54w 89d
hope:v e8t e7g bze;hopeful:a 1v;hopper:n 30w 30x 2c5;horde:n 72h 74x 72m;horizon:n 4e2 7gy;hormone:n 4l7
horn:n 30y 690;horoscope:n 5r6 30z;horrible:a 22;horribly:r amu;horrid:a ki;horrifying:a 22;horror:n 6on 6mw
horse:n 2cg 310 781 3fg;horseback:n 7lb;horselaugh:n 60x;horseman:n 89e;horsemanship:n 4pk;hospital:n 311
hospitality:n 5lm;host:n 89f 72h 29o 8dy;hostelry:n 312;hostess:n 89g 8pn;hostility:n 3t4 9pt 6qx 1v2;hotel:n 313
hotelman:n 89i;hotness:n 487 47u;hotshot:n 7tb;hound:n 2b9 7xv;hour:n ahr ahs aht 4ee;hours:n aem ael
house:n 314 701 73t 73n;house:v fza fhn;housebreaker:n 89j;housebreaking:n 1ot;household:n 70k;householder:n 89a
housekeeping:n 1jm;housewife:n 89l;housework:n 1jm;housing:n 315 316 2m6;hover:v fzp fuc egz g2x;however:r alu
howl:n 60t 6g1;howl:v cpl cpn cph ate;howling:n 60t;hr:n ahr;hub:n 318 7cd;hubbub:n 6g2;hubris:n 42s;huckster:n 89m
huckster:v f6z f3t;huddle:n 623 72n;huddle:v emt epy;hug:v dgo deo;huge:a h3;hugging:n 1rf;hulk:n 87c 319;hulk:v fys
hum:v cqj fzq ez9 cqk;human:n 2dk;humane:a wq;humanism:n 55p 55o;humanist:a wr ws wq;humanist:n 89n 89o
humanistic:a ws wr wq;humanity:n 3vv 2dl;humanize:v e6l;humble:a tp sc;humble:v e6m e6g;humbly:r aoa;humidity:n a3t
humiliate:v e6g;humiliation:n 9zf 6nd 6b5 19y;humility:n 42v 6ni;humming:n 6g3 285;humor:n 5sm 3su 6r5 4ig;humor:v cbb
humorist:n 89p;hun:n 7sw;hunch:n 530;hundred:n 9eu;hunger:n 9sp 45c;hungry:a a2;hunt:v cwg ele epb ec0 d8x
hunter:n 89q 89r 31a;hunting:n 1gu 1ue 1kv;hurdle:n 31b 4rs 137;hurl:v dmr ept crk;hurler:n 8id;hurriedly:r apq
hurry:n a0g 4ag 1j3;hurry:v ep6 bjk bjj;hurrying:a bc;hurt:a g3;hurt:n 9ud 6mb 6m8 6ig;hurt:v eua avd e5v b6b e5w eu9
hurtle:v es6 ept dmr;husband:n 89s;husbandry:n 1te;hush:n 479;hush:v bjq bjr ezi bjp bjo;husky:a pu 3e
hustle:v esn epd f86 f0n c4j;hut:n 31c 317;hutment:n 31d;hyalinization:n 9td;hydrocarbon:n abg;hydrochloride:n a9j
hydrogen:n a6d;hydroxide:n aby abh;hymn:n 5xx;hyperbolic:a 9w;hyperemia:n 9v0;hypertrophy:n 9vu;hypervelocity:n akj
hypnotize:v asy;hypocrisy:n 5ry 41t;hypocrite:n 89t;hypothesis:n 62z 51p 5sx;hypothesize:v btw;hysteria:n 9wb 6oo 9wd
ice:n abi 7lg 97l;icebox:n 3di;icicle:n abk;icy:a ex eu;idea:n 4za 565 4zl 4xb;ideal:n 53a 8eq;idealist:n 89u
idealization:n 262 53b;identical:a q6 qb;identification:n 14o 5vh a51 4v2;identify:v bt1 co2 byb c06 bvb bsz
identity:n 3rf 4v3 9ga 3wk;ideologist:n 89v;ideology:n 59x;idiom:n 5z6 62m 44p 62l;idiosyncrasy:n 3xp;idiot:n 89w
idiotic:a wg;idle:a ty 8;idle:v fek;idleness:n 4f2 3sa;idler:n 89x;idly:r ar5;idol:n 31f 89y 53c;idolize:v e4k
ignite:v g48 g49 e34;ignorance:n 56j;ignorant:a 9c fy;ignore:v cqu c6w bsv;ilk:n 502;ill:a vx;ill:r alk
illegitimacy:n 9nx;illegitimate:a h9;illicit:a h9;illiterate:a 9c;illness:n 9t4;illuminate:v b7w bt7 dyv
illumination:n a4t 9q0 63h 48a;illumine:v b7w;illusion:n 54c 522 1o2 12h;illustrate:v cnn dz4 dy0
illustration:n 5wn 4yh 31g;illustrator:n 7uw;illustrious:a gu;image:n 53m 3ts 3ad 546;imagery:n 4v9;imaginary:a ok
imagination:n 4ox 4v9 4p8;imaginative:a 7p;imagine:v dvw btr;imaging:n 4v9 1t1;imbalance:n 9rg 4at;imbecile:n 89w
imbed:v dom;imbibe:v dp9 dpb cy1 brr;imitate:v e21 fx2 dzm;imitation:a jl;imitation:n 55e 31h 1x1 5sq
immaculate:a 4u m9;immature:a kr ig;immediacy:n 4sw 4ae;immediate:a 5e;immediately:r amm;immense:a h3;immensely:r ala
immensity:n 4co;immerse:v ds7 brn dsi bro;immigration:n 109 78p;imminence:n 9sb;imminent:a 5d;immobility:n 9rm 3y7
immortality:n 4a8;immunity:n a3g a3h 492 177;immunoelectrophoresis:n 9be;imp:n 7pj 89z;impact:n 6dd 8v2 14y 23y
impair:v b6h bkx;impaired:a c3;impairment:n 6ii a4m a4g 1fc;impale:v di2 drn;impart:v f6e f8d ere;impasse:n 9s5 2ie
impassioned:a lv;impatience:n 9ww 6o3 3sg;impeccable:a m9;impede:v fh0 dkg;impel:v dwx dn3;impelled:a je
impending:a 5d;imperfect:a ey;imperialism:n 5a2;imperil:v fyv;impersonal:a kd;impersonate:v e11 cai c9p
impetus:n 8w4 12l;impinge:v fpt ekh;impinging:n 6dg;implant:v dom d7d c20;implement:n 31i;implement:v fe0 fp0 blf
implementation:n 21x zc;implicated:a ix;implication:n 4w1 536 67r;implike:a r3;implore:v c3x
imply:v ch1 ch3 ftu fu0 ftz;import:n 31j 8a0 5k7 536;import:v f9t f24 cha;importance:n 4gu 9yt;important:a rp 7u
importation:n 213 31j;importunity:n 64e;impose:v fp1 c2z f78;imposing:a fg 8k;imposition:n 21y 4z7;impossible:a ul ux
impotence:n 4ib 9st;impotency:n 4ib 9st;impractical:a vh;imprecate:v cbs cbr;imprecation:n 67e 67m
impress:v e3q e3w c1g dou e2d dk2;impression:n 52v 3to 544 9ko;impressionist:n 8a3;impressive:a 9e;imprimatur:n 5nu
imprint:n 4rv 9ko 5ur 5uq;imprint:v ffg dou;imprison:v fkc fkf;imprisonment:n 23g 9r4 233;improbable:a hf mu 7s
impromptu:n 67u;impropriety:n 43i a4r 1nc 1n9;improve:v b2p b2o;improvement:n 6eb 18j 9y3;improvise:v e18 fqz
improvised:a me;impudent:a pe;impudently:r ar6;impulse:n 7ib 6lx 6ij;impunity:n a3j;impurity:n a59 a23
impute:v c1a c1b;in:n 9dv a6e 7i5;in:r arg;inability:n 4px 4id;inaccuracy:n 3z5;inaction:n 9rw;inadequacy:n 4d5 a12
inadvertence:n 4sr;inadvertently:r aqc;inanimate:a 10;inappropriate:a 6o;inaugural:a c0;inaugural:n 67v 18g
inaugurate:v fcy ff1 bbq;inauguration:n 18a 18g;incalculable:a jd;incantation:n 62q;incapacitate:v bn4 ax2
incarnate:a 7f;incarnate:v dwh fyz;incarnation:n 8hq 5t9 af0 1u0;incense:n abm 4tb;incensed:a 17;incentive:n 7ia 94c
inception:n 6c4;incertain:a 3v;inch:n 9dv;inch:v equ;incidence:n 9hx;incident:a nd;incident:n 6b1 9pj
incidental:a nd 1c;incidentally:r apv;incipience:n afn;incipiency:n afn;incise:v dqb;incisive:a m7
incite:v dww can d2r;incitement:n 28l 68j 7ih 685;inclination:n 58v 9kd 9kc 9ke;incline:n 7o4 3cy
incline:v g0v exy epv enj e40 bxf;inclined:a we;inclose:v dsx b1f;include:v ftm bxr b1b fgv;income:n 93g
incompatibility:n 9j1 3vi;incompetence:n 4fy 9tc;incomprehensible:a as;inconceivable:a ul;inconvenience:n a00 3ve
incorporate:v bk4 ftb fgr;incorporation:n 27a 4uq 1e0;incorrect:a 7j;incorruptibility:n 41w;increase:n 9ew 6e9 9bf 4cu
increase:v azu azj;increasingly:r amx;incredible:a 7r;incubate:v av3;incubation:n 1lz akn 99j;incubus:n 7pn 9n2
inculcate:v bs5;incur:v g0z bnr;incursion:n zs 1vh 111;indecent:a nq;indecision:n 4sc 41q;indefatigable:a 9t
indefensible:a oq lr;indefinable:a az;indefinity:n 3xi;indentation:n 9le 9bw;independence:n 9qo 6kw
independent:a cq 8a;indescribable:a az;index:n 9ip 5ly 5u0 5h3;index:v fiq fae bz3;indexing:n 1wm;indiana:n 7i5 8ut
indicate:v cgd cgj cgw c4x cgx;indication:n 5tj 5n2;indicator:n 5ly 68x 31k;indict:v fly;indictment:n 67j 67n
indifference:n 6n5 3s7 3tj;indifferent:a e7;indigestion:n 9vk;indignant:a 17;indignation:n 6oe;indignity:n 26f
indirection:n 1xd 1nz;indiscriminately:r ana;indispensable:a jr;indistinguishable:a q6;individual:a 5u
individual:n y3 8a4;individualism:n 3xm 55h 55g;individualist:n 7qo;individuality:n 3xm 3rf;individualized:a mi
individually:r apr;indoctrinate:v brz;indolence:n 3s9;indolent:a 3a;indoors:r aob;indorse:v fha fot fgq cls
induce:v dwd c4q dwf bu4 e1p;inducement:n 7ia;induct:v fc2 fcj fc3 e1p c93;induction:n 6k8 4vr 4yw
indulge:v flh cyv czl fpv;industrialism:n 76z;industrialization:n 1tm;industrious:a 8m a0;industry:n 70d 1tl 41l
ineffable:a az q1;inept:a bv;inequality:n 3x7;inert:a of 7;inertia:n 3s4;inescapable:a 3y;inescapably:r apt
inevitability:n 3xb;inevitable:n 6cp;inevitably:r aof apt;inexhaustible:a bz;inexorable:a mo c6;inexpensive:a ap
inexperience:n 56k;inexplicable:a as;infamous:a p6;infant:n 7ve;infantile:a if;infantryman:n 8a5
infatuation:n 6ld 6qr 4xx;infect:v awy awx fqg bs1;infection:n 9tt 6eh;infectious:a qz;infective:a dv qz
infer:v bu5 cnr ci1 bu2 br3;inference:n 4vs;inferiority:n 3w8 4gr;infernal:a db 7w;infertile:a bw;infest:v em8 fvi fvh
infidelity:n 429;infield:n 2gz;infielder:n 8a6;infiltrate:v eev ffr eeu eet;infiltration:n 1vk;infinite:a 3g
infinitely:r aq6;infinitive:n 5ck;infirmary:n 311;infirmity:n a4f;inflame:v av9 g4a e34 av8
inflate:v b6m b6l bpp bpo b5z;inflated:a 9w;inflation:n 6hh 3zh 1dr;inflect:v ckp cko;inflection:n 9gq 5zf 6es 5zg
inflexible:a c7;inflict:v c2z;infliction:n 21y 1nm 4z1;inflow:n 9bg;influence:n 4hm 14w 4ru 8v3
influence:v fn4 byz c57;influx:n 9bg;inform:v c9b bnq c9f;informant:n 8a7 8ud;information:n 5ls 4y3 67o 7ad
infrared:n 4aa;infuriate:v e5a;infuriating:a mz;ingest:v cx3 brq;inglorious:a ej;ingratitude:n 6n0
ingredient:n 31l 51b 6v5;ingroup:n 74i;inhabit:v fv6 fvg g3v;inhabitant:n 7qp;inhalation:n 1qr 31m;inherent:a gh aw
inherit:v f7t f7u;inheritance:n 11m 93r 44g 44a;inhibit:v bjt fh1 few e5k;inhibition:n 42k 16o;inhibitory:a pi
initial:n 5ud;initiate:v dve dw9 fcj cjh boh;initiation:n 6k8 18b 42x 14v;initiative:n 402
inject:v awr b1e dss d0b czy cfu;injection:n aac;injure:v avt e5w b6b;injury:n 9ud 6bg 6dh 1nk;injustice:n 1nl 412
ink:n abl;inkling:n 52u;inlay:v dyr;inlet:n 7lh 31u;inmate:n 8aa 8ab 81a;inn:n 312;inner:a b0;inning:n air
innocence:n 42f 9qh 9qg;innovate:v dwa;innovation:n 321 4p6 18b;innumerable:a 3g;inoculation:n 1q7
input:n 68y 5s6 4yx 31n;inquest:n 1lj;inquire:v ceh c1l c5s;inquiry:n 4x1 64r 1lg;inquisitive:a 7v
inquisitor:n 8ad 8ae;inroad:n 1n5 1vm;insanely:r anl;insanity:n 9we;inscribe:v d9f fim dsl clz clr clk;inscribed:a 3n
inscription:n 5fe 5ff;inscrutable:a at;insect:n 2br 8uh;insert:v dgi b1f de8 co1;inset:n 31p 31o;inside:a nf
inside:n 7e3 7e2;inside:r aob aod;insight:n 4t0 6nz 4xk 4sv;insignificant:a rt;insinuation:n 67s;insist:v c8f c5b c0g
insistence:n 64m a0h 25r;insistent:a 6z 87;insolence:n 443 26d;insolent:a pe 1j;insouciance:n 6pl
inspect:v exg e9t byo;inspection:n 1s6;inspector:n 8af 85h;inspiration:n 4zb 31q 4x0;inspire:v e7k dwl c4v cb8 bs0 ars
instability:n 9pa 9rg;instal:v drg fc1 drh;install:v drg fc1 drh;installation:n 18d 2v0 6k8
installment:n 95o 5l8 5er 18d;instance:n 6b4 4yh;instancy:n 4ae 4h3;instant:a bd 87;instant:n aig ai9
instantaneous:a bd;instantly:r amm;instead:r an3 ao0;instigate:v can c4v;instillation:n abn;instinct:n 4om
institute:n 78k;institute:v dwo duv;institution:n 6zr 31r 4qq 18b;institutionalize:v fa1;instruct:v c92 c32 c99
instruction:n 5t3 1sf 1si 5jj;instructions:n 5g1;instructor:n 8r6;instrument:n 31s 15m 8ag 5gp;instrumental:a e8
instrumentalist:n 8f9;instrumentality:n 71a 4fr 31t;instrumentation:n 31t 12e 1u9;insubordination:n 43p 24f
insubstantial:a te;insufficient:a tm;insularity:n 9xl;insulate:v bm5 bm3;insulation:n 9xl 1qa;insulin:n 4la
insult:n 5p4 26e;insult:v cad;insuperable:a 6r tz;insurance:n 96o 5i9 a42;insure:v bw7 cdw cdy f35;insurmountable:a 6r
insurrection:n 1uy;intact:a 61 g5;intake:n 1qu 31u 1qr;integer:n 9e6;integral:a gh 61;integral:n 56z
integrate:v bk4 fjj bk5 bun;integrated:a vc;integrating:n 24z;integration:n 24z 278;integrity:n a0w 41v
intellect:n 4of 4q6 7qs;intellectual:a mm oe;intellectual:n 7qs;intelligence:n 4oc 5m1 5lz;intelligent:a op
intelligible:a 6b;intend:v bzn bzq cir ch7;intense:a 97;intensely:r ap4;intensification:n 1e2
intensify:v b7s b43 b41 bq2;intensity:n 4cf 498 47o 46y;intent:a 1n;intent:n 563 5kg;intention:n 563 564 157
intentional:a ge;intentionally:r an1;intentness:n 41n;inter:v fhg;interact:v fbl;interaction:n z1;intercede:v c44
intercept:n 56x;intercept:v dhs ezg;interceptor:n 31v;interchange:n 31w z5 23o 20a;interconnect:v fsr dbo
interconnectedness:n 9xw;intercourse:n 61e 1r8;interdependence:n 9ib;interest:n 4rb 4f9 4hj;interest:v e89 fxe fxf
interested:a iw;interface:n 31x;interfere:v fh3 fna;interference:n 5ms 1zl 6j0;interfering:a gk;interim:n ajr
interior:a ce b0;interior:n 7e3 7e2;interject:v cfu;interlace:v dnp du4;interlayer:n 31z;interlock:v bfi du4 du1
interlocking:a ry;interlude:n ajq 1hx;intermarriage:n 9ot 9os;intermediary:n 7qx;intermediate:a j3;intermediate:n abo
interminable:a hm;intermission:n 1z2 ajk;internal:a ce;internalize:v c1m;international:a cd;interne:n 8ak
interpenetrate:v d2j d2m;interplay:n z2;interpose:v erb cfu fna;interposition:n 1zd 1ye
interpret:v btb chl e1f dz0 cj7 br5;interpretation:n 53n 12i 63g 4v6;interpreter:n 8al 8am 8oy;interpreting:n 4v6
interrelation:n 9ic;interrelationship:n 9ic;interrogation:n 64u 69l 64s 64r;interrogative:n 64u 9gp
interrupt:v c5d bnk bnl bcl;interruption:n 1em 6eu ajk;intersect:v emg;intersection:n 516 320 9jp 6z8
intertwine:v dnp dyg dyd;interval:n ajg 570 4br 5uv;intervene:v fna fy9 bb7;intervention:n 27e 5ms 1ye 1x8
interview:n 64t 621;interview:v c7i c7j c7k;interviewer:n 8an;interweave:v dns;interwoven:a ry;intima:n 4ki
intimacy:n 3t1 9ms;intimate:a mj ct;intimate:v cgv ch4;intimately:r ap0;intimidate:v e4t e83;intimidation:n 6qn 6ox
intolerance:n 3sh 59b;intonation:n 5zh 288 287 1ia;intone:v crf cpz cq1;intransigence:n 41i;intrenchment:n 2ul
intrigue:n 52i 9mp;intrigue:v fxg bzk;introduce:v ces dwa b1f era duw dgi;introduction:n 189 5ez 66b 5fu
introductory:a c2;intrude:v em2 fpw exs c2w;intruder:n 8ao;intrusion:n 6iz zt 7li;intrust:v fa2;intuition:n 4su 530
inundation:n 8wb 9fm;inure:v b6z;invade:v cva em6 fvi d2k;invader:n 8ap;invalid:n 8aq;invalidate:v fj6 c6v bwg bik
invaluable:a vk;invariably:r alp;invariant:a vm;invasion:n 1vj 6iz 6cw;inveigh:v cfj cfg;invent:v dvm dvr
invention:n 4p6 321;inventive:a 7p;inventor:n 8ar;inventory:n 5h4 3k9 98q 4p9;inverse:a 2c;inversion:n 9tn
invert:v be8 be7 be6;invest:v f4r fiv fcb fca fc2;investigate:v c61 c5s;investigating:n 1l9;investigation:n 4x6 1l9
investigator:n 8lc 8as 83j;investment:n 20i 96f 3sq 29x;investor:n 8at;inviolate:a g5;invitation:n 64b
invite:v e32 fc4 e75 c6b fc5 djy;invocation:n 64j 62r 55v 12d;invoke:v dvh co0 c3k;involve:v fxa fxb ftz ft6 ftn brl
involvement:n 27c 9gi 4rb 9ms;invulnerability:n a3y 491;inward:r arg;iodinate:v bnm;iodine:n a6f;iodocompound:n abq
iodoprotein:n a7x;ion:n 7lj;irish:n 7sf 6w8;irksome:a gg;iron:n a6g 322;iron:v deb;ironic:a f3 6p;ironical:a 6p f3
irons:n 323;ironworker:n 8au;irony:n 5sn;irregular:a 72;irregularity:n 1na 3y2 4au 9vw;irresolution:n 4sc 41o
irrespective:r aol;irreverence:n 59g 1nq;irrigate:v b47 awc;irrigation:n 1yq;irritability:n 6r6 4qb 3sf;irritable:a df
irritably:r apz;irritate:v e5d av7 bmo;irritating:a x;irritation:n 9wv 6og a3o 9sh;irruption:n zu 6j8;island:n 7lk 324
ism:n 54l;isocyanate:n abs;isolate:v bm3 bmb bm7 bvi;isolated:a 73 qv;isolation:n 9xh 6mr;isomer:n abt;issuance:n 1yt
issue:n 5jy 4y1 1yt;issue:v cjp fja cr5 bo3 cra;italian:n 7ry 5wf;italic:n 5dd 5wc;italicize:v e2e;itch:v eu6 eu8 e8p
item:n 5gs 9gu 325 4y9;itemize:v ci5 ci6;ivory:n 468;ivy:n 8yy;jab:n 1cj 148;jab:v d2n d2q d2p;jabber:v cq6
jabbing:n 1cj;jackass:n 88h 2cw;jacket:n 326 327;jacket:v daa auj;jade:n 7tt 46k 2ct;jaded:a uw;jail:n 328;jail:v fkc
jam:n 6t3 9x3 72k;jam:v epz eki dlr cqn doa;jammed:a 6n;jan:n ahh;jangle:v ey1;janissary:n 8aw 8av;janitor:n 8ax
jansenist:n 8ay;january:n ahh;jap:n 7s4;japanese:n 7s3;jar:n 329 6df;jar:v fwl eav eaw e3s dm1;jargon:n 62o 5yz
jaunty:a b8 45;java:n 6wd;jaw:n 4m9 4nw;jaw:v cov cos d0h c8v;jazzy:a 4r;jealous:a a3;jealousy:n 6r4 4sp;jeep:n 32a
jeer:v cak;jelly:n 6t6 6t4;jeopardize:v fyv fnt;jeopardy:n a47;jerk:n 1ck ak7 6tl;jerk:v dta eda asa eci dt5
jerking:n 1ck;jest:n 5so 1gh;jest:v cas axw;jesus:n 8uu;jet:n 32b abu;jet:v dnj egu;jew:n 7ro;jewel:n 32c 8b0
jeweled:a f;jeweler:n 8b2 8b1;jibe:n 5sd;jig:v edq;jilt:v bso;jimdandy:n 8b3 32d;jimhickey:n 8b3 32d;jimmy:v dtd
jingle:v ey1;jive:v e0c;job:n 1jp 1mm 32e;jockey:n 8b5 8b6;jockey:v ctl cu2;jocose:a f6;jocular:a f6
jog:v fxp ek0 eg4 ee2 d2t c6e;joggle:v edr du0;john:n 3mu 8u3;johnny:n 8oq;join:v ffp d7l d7e fsp;joined:a i8
joint:n 4nh 9lk;jointly:r aok;joke:n 5so 1gh 1g7 4h6;joke:v cas axw;joker:n 8b7 8b8 5eu;jolly:a gs;jolt:n 6df 1ck
jolt:v eav e39;jolted:a t;jonquil:n 909;joss:n 32f;jostle:v ebl;jot:n 5hk 9fi;journal:n 5f9 5k0 98h 32g
journalese:n 5z0;journalism:n 1ki;journalist:n 8b9 83q;journey:n 1ba;journey:v e9y ea1;journeying:n 1ba;joust:n 6ks
jovial:a gs;jowl:n 4js 4nv;joy:n 6pa 4z0;jubilant:a 84 gq;jubilantly:r amn;judaism:n 70w;judge:n 8ba 85f
judge:v bwr bwm bws cjy fku;judgment:n 4zm 1rr 24q;judiciary:n 71v 71w;jug:n 32i;juice:n 6wb 9sx 8wu;juicy:a rd
juju:n 55r 32j;jukebox:n 32k;jumble:n a2o 6sx 554;jumble:v g2l dxe dk4;jumbled:a us;jump:v eia eel cus azq fx1 csc
jumpy:a ui sk;junction:n 32m 9xz 9lk 32n;juncture:n 6i7 9sf 9lk;junior:n 8bb 8bc;junk:n aap 32h;junk:v f1j
junkyard:n 7dz;jurisdiction:n 4hz 7e6;jurisprudence:n 58d 79z;jurist:n 8bd 8ba;jury:n 78q 78t;just:a b3 b1
just:r al9 aoz;justice:n 40u 1m7 8ba;justification:n 4yp 5qi 27g;justify:v ceb bls;justly:r app;justness:n 3vh 40u
jutting:a gl;juvenile:a ie;juxtapose:v dme;juxtaposition:n 1yd 7fc;kale:n 97u 6uc;kamikaze:n 32o 8be;kc:n ak9
keen:a m7 is d6;keenly:r ar7;keenness:n 4oi 6re 3v6;keep:v fxl fxs f0c fgx;keeping:n 253 1q0 1po;keepsake:n 32q
ken:n 4xe 4oq;kerchief:n 32s;kerosene:n a78;kerygma:n 684;ketosis:n 9uc;kettle:n 32t 7ll;key:a fb;key:n 32u 4wu 47f
key:v bvb f96 bla;keyboard:n 32w 32v;keyhole:n 32x;keynote:n 67w 53g 5uu;keynote:v b8h c4m;kick:n 149 6pf 6dz 65r
kick:v dcy dcv eop dcx d02;kickoff:n aj6 6cn;kid:n 7yw a8j 7yx;kid:v cam cax;kidnap:v dk1;kidnapper:n 8bf
kill:n 17j 17g 29a;kill:v d9n fit bc1 g37 f03 e7c;killer:n 8bg a44 4rl;killing:n 17j 93m;kilometer:n 9e0;kind:a er cg
kind:n 4zp;kinda:r aln;kindly:a gt;kindred:a qc;king:n 8bh 8bi 7vm 9yy;kingdom:n a2x 7e9 7cr;kinship:n 9h0 9h4
kiss:n 6t0 6so;kiss:v dh3 dh4;kissing:n 1rf;kit:n 32y;kitchen:n 32z;kitchenette:n 330;kleenex:n abv;km:n 9e0
knack:n 4os;knapsack:n 2fz;knead:v d31 d2w;knee:n 2dd;kneel:v dps;knife:n 332 333 9m0;knifelike:a m7;knight:n 8bk
knightly:a lx 7m;knit:n 335 334;knit:v dy7 dy9 d6h;knob:n 337 336 9km 338;knock:n 6g4 4u4 6hl 6d9
knock:v d39 dfq d3e ez0 eye c8y;knocking:n 6g4;knoll:n 7lm;knot:n 6xk 339 aee ak8;knot:v d7u dnx;knotted:a t7
knotty:a 8i t7 rw;know:v br7 br9 br8 bra br2;knowing:a fw ge fx;knowledge:n yc;knowledgeable:a 9b fx;knuckleball:n 12t
krauthead:n 7sw;lab:n 33b;label:n 656 5um 69c;label:v coe dt0 cjy bv9 bv7;labeled:a gv;labor:n 72c 1kq 9sv
labor:v fdw feo;laboratory:n 33b 7h4;laborer:n 8bm;labour:n 72c 9sv 1kq;labyrinth:n 360;lace:v dnp dyh dyf dnz b3o
lacerate:v dqm e5x;lack:n a0a;lack:v ftk;lackey:n 8bn;lacking:a d am;lacy:a pj;lad:n 7yr 7x7;ladder:n 33c 9nd 6ji
laden:a cw;ladened:a cw;lady:n 8bo 82k;lag:n 1zc ajr 3jr;lag:v ekw fkc dn6 dal;lager:n 33a 6vw;laggard:n 82s
lagoon:n 7ln;laity:n 71h;lake:n 7lo acu act;lam:v er0 dfz;lamb:n 8bq 8bp;lament:v cfk;lamentation:n 65x 1zj
laminate:v dv9 ded dcf d2v;lamp:n 33d 33e;lamplight:n 8wv;lampoon:v caq;lance:n 3ix 3iy;land:n 7lq 7co 7lp
land:v eji ejj ayo ert ejk;landing:n 33g 33f 101 100;landlord:n 8br;landmark:n 7fg 6ib 68r 4iw;landmass:n 7lr
landowner:n 8bs;landrover:n 32a;landscape:n 7gh 33i 33h 59n;landscaping:n 1ti 33j;landslide:n 6kx 6h8;lane:n 33k
language:n 5bo 5zw 5yj 4xp;languid:a 9v;languish:v beg e6x ax7;languor:n 8w5 3s5;lanky:a u6;lantern:n 33l
lap:n 4n0 a2y 33m;lap:v fyc dh6 eze cy4 b39;lapel:n 33n;lappet:n 4ln 33o;lapse:n 114 ajl 10w
lapse:v eis bbv b2m ax6 f71 eqv;lapsed:a mn;large:a gw;largely:r alb;larger:a gy;larva:n 2cb;lash:v dfg eby det d85
lasher:n 8bt;lashing:n 23i 33p;last:a c1;last:n aj9 9in 28v afo;last:r an4;last:v fzm fsh;lasting:a ma hl mf
lastly:r an4;latch:v d73;late:a nx m1;late:r aqu;lately:r ao8;later:a 1d;later:r amz;lather:n 7o5 9wl 8bu 7ls
latin:n 5wd 8bw 8bv;latitude:n 9qr 7ef 4e1;laugh:n 60u 5so;laugh:v atk;laughter:n 60u 1zk
launch:v ff7 dnc dnf bbn dne d4p;launcher:n 33q 2mu;launching:n 189;laundering:n 1jj;laundry:n 33r;laurels:n 5od 9z4
lavatory:n 3mu 3ph 2wi;lavender:a 4b;lavish:a pp;lavish:v f49;lavishly:r ar0;law:n 79z 5ih 51i 51n;lawman:n 8bx
lawn:n 7ea;lawyer:n 8by;lax:a 8n;laxness:n 3tc a4c;lay:v dlx dpp dx1 dpq f7a;layer:n 33s 7eb 5ae 2ai;layer:v d5b
layette:n 33t;laying:n 9bh;layman:n 8bz;layoff:n 182;layout:n 4zj 1wi;laze:v fek;lazily:r ar5;lazy:a 3a;lb:n 9e3
lead:n 4g7 a6h 4yv 28c;lead:v el2 ftx fty el1 c4u fxv;leaden:a e5;leader:n 7qv;leaders:n 77j
leadership:n 28a 77j 9yp 4ob;leading:a i6 to;leaf:n 92h 5av 33u;leaflet:n 4ks 92i 5fs;league:n 748;league:v bcx
leak:n 7lt 9bi 6jb;leak:v chi bo4;leakage:n 6jb;lean:a bj;lean:v enn du3 g0v by2 enp;leaning:a em
leap:n 136 6ef 6i1 4bl;leap:v eia bpl et7;leapfrog:n 1h8;leaping:n 136;learn:v brf brh brx bri c92 cga;learned:a qk 9b
learner:n 8c0 7um;learning:n 4un 56d;lease:n 932 5i8 ajx;lease:v fhq fhr f0k f0j;leash:n 9em 230;leather:n a8b
leave:n afd 5o0 102;leave:v eln bsp g1l ays elz g11;leavening:n abw;leaving:n z8;lecture:n 67x 5oz 1so
lecture:v c98 c8v;lecturer:n 8c1 8c2;lecturing:n 1so;ledge:n 7lu;ledger:n 98g 2rv;leech:n 8c3;leer:v exa;left:a ak
left:n 7fi 78v 4n5 33v;leftfield:n 33v;lefty:n 8c5 8c4;leg:n 4mw 4mx 9lw;legacy:n 93s;legatee:n 8c6;legation:n 1k0
legend:n 5e3 5d9;legendary:a oi;legibility:n 3v4;legion:n 72l 75j 72h;legislate:v fia;legislation:n 21u
legislator:n 8c7;legislature:n 71r;legitimacy:n 3ye;legitimate:a vi;legitimize:v fjh;legume:n 8yp 8yq 6u6
leisure:n af9 1z8;leitmotiv:n 5xq;lemma:n 5rb 5d5;lemon:n 6uo 46h 911 4te;lend:v f8d f8c g27;lending:n 20b
length:n 4ea 4a1 4ek 4eb;lengthen:v b9s b9o;lengthening:n 1wx;lengthy:a hk;lens:n 33w 4kk;lentil:n 6ue 90g 90f
lesion:n 9u8 9uq;lessen:v azf bi8 b4f;lessened:a f9;lessening:n 6e7;lesson:n 1sl 5n4 5kh 1mw
let:v fev c4t c6z aya bma f0k;letdown:n 6qf;lethal:a bt;lethargy:n 9s4 49m 3s5;letter:n 5lb 5uc 8c8
letter:v f5w dzi dzh;letterhead:n 5az;lettering:n 5fe;letterman:n 8c9;letters:n 4um 56e;level:a ac t3
level:n 4c0 9yg 9nc 4eh;level:v cwx dxn d8g cww cjf;levelheaded:a op;lever:n 33x 33z 33y;levy:v f78 ct7;lewd:a 4z
lexicon:n 4q4 5fz;liability:n a3l a29 4gi;liable:a hd;liaison:n 9ms;liar:n 8ca;liberal:a 39;liberal:n 8cb 8cc
liberalism:n 5a3;liberalize:v fib fic;liberally:r apm;liberate:v fkk fer fkj e2v;liberated:a cr
liberation:n 12a 1p0 17c;libertine:n 8cd;liberty:n 9qm 9qp 9qu afg;librarian:n 8ce;library:n 341 6yi 340 6yh
libretto:n 5x6;license:n 5ix 9qq 9qs 22i;license:v fgj;lick:v dfl dh6 btz cy4;licking:n 6l0 23e;lid:n 4ke 2zv
lie:n 5rn 7fd;lie:v fy7 dpv fvd g1z c9j g1s;lieutenant:n 8cf 83b;life:n 9op 4xs 9oi 9oj;lifelike:a om;lifetime:n afh
lift:n 25f 6ez 6du;lift:v ej0 dsa eiy eii cky c6u;lifted:a ed;lifter:n 8tv 7ww;ligament:n 342;light:n 8ww 343 59q 489
light:v b7w d0d ejg g48 ehv;lighted:a 5n 31;lighten:v e7o cbe b9g b7f b25;lighthearted:a 42;lighting:n 9q1 344 1ec
lightning:n 8wx 6hv;lightweight:n 8cg 8u1 8ci 8ch;lignite:n a9h;like:a ha hc hb;like:v e8m e4h bya e8q
likelihood:n 3xf;likely:a he ns;likely:r aoq;likeness:n 3wo 345;likewise:r aop amh;liking:n 6me;lilac:a 4b;lilac:n 901
limb:n 4mv 92o 7ec 346;limbo:n 9z3;limit:n 4du aje 7ee 7ed;limit:v b4j b4n ci8;limitation:n 507 4gk 9f0;limiting:a ph
limitless:a hg by;limp:v ef2 eks;linden:n 8zm 8zl;line:n 798 5tn 797 9jc;line:v fzg d5t dsj d68 bj2 b3r
lineage:n 710 9h5 9e2 966;lineman:n 8cj 8ck 1mu;linen:n 347 abx;liner:n 140 348;lineup:n 5gv 799
linger:v g1r fu6 elq epf fuc;lingual:a x3;lingually:r aon;linguist:n 8cm 8cl;linguistic:a x3;linguistically:r aon
linguistics:n 58i 58h;link:n 349 9xu 9jk;link:v c04 dbn fsp dln;lint:n abz 34a;lion:n 8cn 7t0;lionize:v fd7
lip:n 5pe 2k7;lipstick:n 34b;liquid:n ac3 ac2 608;liquidate:v d9s fac f3j;liquidation:n 180 27l 17p;liquor:n 6w2 ac4
list:n 5gr;list:v ci4 fip enp eno ci7;listen:v exv exx fpz;listener:n 88p;lit:a 31 5n;literal:a v5
literalism:n 55i 592;literature:n 5ds 5dt 1kf;lithe:a dj;litigant:n 8co;litigation:n 24o;litter:n aaq 34c 2hq
litter:v g22 ddh av0;littered:a uq;little:a h5 ku;live:a y;live:v fv6 fsa fsh fsd bra;livelihood:n 977
liveliness:n 1is 3s0;lively:a su 9s;liver:n 8cq 8cp;livid:a 4l;living:n 4xs 6wq 9oj 977;load:n 34f 9fd 2mj
load:v dlh dli f21 duh bll;loaded:a cw;loading:n 34f 9fd 9hw 2mj;loaf:n 6tt 6tg;loaf:v fu8 fu6;loan:n 98d 5c0
loan:v f8c;loathe:v e49;loathsome:a wa kh;lob:v dn7;lobby:n 2eu 77c;lobby:v fhm;lobe:n 4ls 5wy 34g;lobscouse:n 6si
lobscuse:n 6si;lobularity:n 4aq;lobule:n 4lt;locale:n 7hi;locality:n 7g1;localization:n 14u 56m
locate:v f5n fyn f8y bg2;located:a r5;location:n yh 1yc 14u;lock:n 34h 4jf 34i;lock:v db7 dn0 b3g du4 du1 e7e
locker:n 2le 34j 2wr;lockup:n 34k 1qc;locust:n 90d 90c;lodge:v fvc doj cc3 fv9;lodging:n 315 3y9 1yk;lodgings:n 2sl
loft:n 34n 34l 4b0 34m;lofty:a jz ec fi;log:n ac5 5u1;log:v cm5 d52;logarithm:n 5u1;logger:n 8cz;logging:n 1jn
logic:n 58f 4o5 51l 57z;logical:a vi 5l;logistics:n 1yu;loins:n 4ms;loiter:v fu6;lone:a sn sm s3
loneliness:n 9xk 6pw 3ri;lonely:a sn sm;long:v e8z;longevity:n 44n;longhand:n 5dc;longing:n 6ls;longshoreman:n 8pk
longshot:n 34o;look:n 3tz 1rz 3tm a3f;look:v euu euz atr ewf fyi fo4;looking:a nm;looking:n 1rz 1uh;lookup:n 9cc
loom:v fyu fys g2x dyb;loon:n 8cs;loop:n 2qz 9jw 74j;loop:v eoc dyd eob do9 d72;loophole:n 5kc 34p
loose:v fer dkb bgf bge;loosen:v bgf fro frn djk d6y d64;loot:n 93q 97u;loot:v f9q f9o;lope:v eg6;lord:n 7pe 8gp 8ct
lordly:a k0 nu;lordship:n 4hw;lore:n 56b;lose:v e61 f5s;loser:n 8cv 8cw 8cu;loss:n 969 9bj 10t 4gm;lost:a lf
lost:n 6wu;lot:n 9fj 7hh 74h a18;lotion:n 34q;lots:n 9fs;loud:a ud;loud:r an8;loudly:r an8;loudspeaker:n 34r
louisianan:n 7sq;lounge:v dok fu6;louse:n 2bt 8uh 2bu;lousy:a da jx;love:n 6qp 4xy 7w4;love:v e4b e90 e4c dgv
loveliness:n 3ud;lovely:a hv;lover:n 7qt 85q 7qu;lovingly:r aq9;lower:v eix bo5 b6s drz ato;lowering:a 5k
lowland:n 7lv;lowly:a tp qr sc;loyal:a m3;loyalist:n 8cy;loyalty:n 425 6qv 258;lp:n 34s;lucid:a ob;lucidity:n 3zj 9w8
lucifer:n 7po 7m8 35x;luck:n a18 8vc 8vd;luckily:r amb;lucky:a 1w;ludicrous:a f4 wg;lug:v dis dkm;luggage:n 2g5
lukewarm:a vw a1;lull:n ajv a38;lull:v e3b bpf e3e;lullaby:n 5yi 1if;lumber:n ac6;lumber:v efw d52;luminary:n 8d0
luminescence:n 8wy 48b;luminosity:n 489;lummox:n 8cx;lump:n 6xo 9uw 8cx 7lf;lump:v de0 bvo;lumpish:a 59;lunation:n ahf
lunch:n 6s3;lunch:v cz1 cz2;luncheon:n 6s3;lunchroom:n 34u;lunge:n 1as 245;lunge:v ept;lunkhead:n 84w
lurch:n 1ap 6l2 1cl 1as;lurch:v eft eau est fu7 cti;lure:n 3uk 4rz 2g7;lure:v c5k;lurid:a qs;lurk:v fu9 fu6 cw5
luscious:a rd ue;lush:a 2 rd po;luster:n 45z 45y 3uy;lustre:n 3uy 45z 45y;lusty:a dx;luxurious:a fr po
luxuriously:r ar4;luxury:n a2e;lyric:a 9m;lyric:n 5yj 5ek;lyrical:a 9m;lyricist:n 8d2;ma:n 8d3 9du 7i6;macabre:a 27
machine:n 34v 8d4 75c 34w;machinelike:a in;machinery:n 34x 79f;machinist:n 8d6;mackinaw:n 352 351 350 34z
macrophage:n 4lj;mad:a 16 qe u9;madam:n 82k;maddened:a 15;maddening:a mz;madly:r arj anl;madman:n 8d1
madness:n 9wf 6oc 4q2;madrigal:v e1e;magazine:n 5jv 353 709 354;maggot:n 2ce;magic:a jo;magic:n 55s 12h;magical:a jo
magician:n 8d8 8ol;magistrate:n 8d9;magnet:n 355 50f;magnetism:n 8x1;magnetize:v bfa c59
magnification:n 1ds 9ho 5rt 2ui;magnificence:n 3w4 3zg;magnificent:a fj;magnificently:r apa ar1;magnified:a 9x
magnify:v bhp c9v b4y;magnitude:n 4bt 9hr 4gv;magpie:n 8da 7yu;mahogany:n 90x 90w 46v;maid:n 8dc 8db;maiden:n 8db
mail:n 5bf 5b4 357 7ae;mail:v dhk coi;mailbox:n 359;maimed:n 6x3;main:a fc 8a;mainland:n 7lw;mainly:r and
maintain:v fxl f5c cz0 cnb f0g f0d;maintained:a 8e;maintenance:n 19o 97a 25x;majestic:a fi k1;majesty:n 3w6
major:n 8dd 56p;major:v bs9;majority:n 4dp ag1;majors:n 749;make:n 500 1cm;make:v fp2 ay8 dut c4q dwj dv2
maker:n 8de 7pe 703;makeready:n 22t;makeshift:a me;makeup:n 35a 6bz 44z;making:n 1tn 3vl 35b;malady:n a4u 9t4
malaise:n a01;male:a i9;male:n 294 7qw;malediction:n 67e;maleness:n 480;malevolency:n 40f;malfeasant:n 8dg
malformed:a rh;malign:a 2j;malignancy:n 9ub 40h;malinger:v fi2;malingering:n 1nh;maltreat:v flp;mama:n 8d3
mamma:n 8d3 4mi;mammal:n 2au;mammoth:a h2;man:n 8dh 8n4 8dj 2dk;man:v feq csk;manage:v fm2 ffs fqy fgd fmc
management:n 226 77i;manager:n 83t 7zn;mandamus:n 5j4;mandate:n 5j7 7eg 22n;mandate:v fcx c37 c36;mandatory:a 9k
mane:n 2b2 4jb;maneuver:n 52c 1j6 15e;maneuver:v egg fb1 cu1;maneuverability:n 3y5;manfulness:n 3te;mangled:a g4
manhood:n 9yd 3vv 1k1;mania:n 7ic 9wa;maniac:n 8d1 8dk;manic:a ua;manifest:v c8k cly bgq
manifestation:n 6c1 5tl 6c0 5va;manifestly:r am8;manifold:n 35d ac7;manipulate:v fn3 d19 fqa fab e6s awf
manipulation:n 14z 14a;manner:n 44o 43s 503;manners:n 439;manor:n 35e 938;manpower:n 736;manse:n 35g 35f
manservant:n 8dl;mantel:n 35h;mantle:n 5vf 7lx 7j5;mantrap:n 8o9 35i;manual:n 5g0 1st;manufacture:n 1tl 1to
manufacture:v dx5 dvr e2z e2y;manufacturer:n 703 8dm;manufacturing:n 1to;manumission:n 27r;manuscript:n 5fi
manzanita:n 8zp;map:n 35j 9g4;map:v dz6 bzv fyp e2t dz7 bdt;maple:n 914;mar:v bkx ax0;marathon:n 1pb 6kh
marble:n ac8 35k 35l;marbleizing:n 45o;marbles:n 4ok;march:n 1at 1ab;march:v eku ero efb fm0 efs;marching:n 1at
mare:n 2cj 7ly;margin:n 9l5 4dk 93p;marginal:a ij;maria:n 7ly 904;marinate:v b33;marine:a xj;marine:n 8do 8dp
marital:a x5;mark:n 4u8 695 68w 5tm;mark:v dt0 cge bva bsl bmw flc;marked:a fm;marker:n 35m 695
market:n 20f 790 2z0 70g;market:v f6m f8g f6n bkd;marketing:n 216 214 11k;marketplace:n 20f 35n
marking:n 695 3u0 1rv 19g;marksman:n 8dr;marksmanship:n 4pl;marmalade:n 6t5;maroon:v f1u bm9;marquee:n 39x
marriage:n 9or 6yu 1xv 9y1;married:a x5;marrow:n 6vj;marrowbone:n 6vi;marry:v fk0 fk1;marshal:n 8ds
marshal:v ek3 dc4 b6u el6;martial:a iy;martyr:n 8dt 8du;marvel:n 6a1;marvel:v cgn cgo;marvelous:a l9 7s jp
marvelously:r apb;mascara:n 35o;masculinity:n 480 3td;mash:v dtg cou bal;mask:n 35p 1y8 753 35q
mask:v ew0 dbw ewq dbz dby;masking:n 1y9 4t6 35r;masonry:n 35s 1ka;masquerade:v ew1 c9q;mass:n 48k 9fj 6xq;mass:v emi
massachuset:n 5w0 7re;massachusetts:n 7i6 7re 5w0;massacre:v bl2;massage:n 1m0;massage:v d2w avc;masses:n 72b
massive:a h4;mast:n 8zx 6v3 35t;master:n 8d7 8gp 8t7 8dw;master:v bre ctu fnc brd;masterly:a sb;mastermind:v bzt
masterpiece:n 35v yx;mastery:n 9zl 220;mat:n 35w;match:n 35x 6kp 35y;match:v fvr f8v d7h fwt bja d7i;matching:a ib ia
mate:n 8dz 8r7 8e0 8p2;mate:v dh0 d7h cuc;material:n a58 5lt 2ux 35z;materialism:n 9so;materialize:v bbf;maternal:a ls
math:n 56u;mathematical:a sd;mathematics:n 56u;mating:n 1ra;matriarch:n 8e1 8e2;matriculate:v fil;matrimony:n 9or 1xu
matrix:n 75g aca 7lz;matron:n 8e3 8e4;matter:n 4qt 4y1 y8 4rk;matter:v fuq;matting:n 35w;maturation:n 9bk 9b8 9ay
mature:v b5p cgq bq5 b5o b5j;maturity:n ag4 9yb ag5;maxim:n 62g;maximal:a ih;maximize:v bh5 bh6;maximum:a ih
maximum:n 9fn 4dv 7eh;maybe:r aqs;mayflower:n 8zq;mayor:n 8e6;maze:n 360 4rh;mc:n aka;meadow:n 7dn;meal:n 6s1 aid 6ru
mean:a k2 jy;mean:n 576;mean:v cir ftu ch7 bzn c1n;meander:v ecc;meandering:a 8q;meaning:n 5k7 533
meaningfulness:n 4gz;meaningless:a vg;meanness:n 40k 3zy;means:n 15l 361 96w;measure:n 15o yq 5ik 1vy
measure:v bv0 blt fzj bxg;measurement:n 1vy;measuring:n 1vy;meat:n 6th 537;meaty:a il;mechanic:n 8d6 7vb
mechanically:r aoi;mechanics:n 57q 12g;mechanism:n 12g 7m0;medal:n 5ol;meddle:v fnb;meddling:a gk;meddling:n 16n
mediate:v c44 fyb;medication:n 362 1m3;medicine:n 57c 362 23h;medieval:a lx;mediocrity:n 8mq;meditate:v btq bz7
meditation:n 4wc 4wd;meditative:a um;medium:a j3;medium:n 5ar 7dc 5aq abd;medley:n 5yc;meek:a nw;meekly:r aoa
meet:n 6ko;meet:v emf fjy fzy cyx ffd;meeting:n 769 76f 6i3 26s;melancholy:a 47;melancholy:n 6ps 9wp;melee:n 1iy
melioration:n 19d 9y3 9ao;melodic:a io;melodious:a ip io;melodrama:n 5xd;melody:n 5xp;melon:n 8zj
melt:v bie bdf b5u bf0 b3w b3v;melting:n 9cu;member:n 8e7 9gw 4mu 722;membership:n 78a 9mr;membrane:n 363 4lf
memoir:n 5fo;memorabilia:n 5hj;memorandum:n 5hl;memorial:n 5nw 5hu 364;memorization:n 4ur;memorize:v brx
memory:n 541 4uw 4q5 365;men:n 736;menace:n a48 5q4;menace:v fyv crh ase;menacing:a 24;menarche:n 6c9;mend:v b6c b6v
menial:a sc;mentality:n 58t 4od;mention:n 5s8 5s3 5ok;mention:v cnz cnm cnu;menu:n 6rn 5h6 52p;mercenary:n 8e9
mercer:n 8ea;merchandise:n 368;merchandise:v f3w;merchandising:n 216;merchant:n 8eb;mercurial:a 3z;mercury:n a6k 483
mercy:n 1zg 3zs 6rc a1c;mere:a ms;merely:r al9;merge:v bcu bex b57;merger:n 27b 6f3;merging:n 1eh;merit:n 4ez 3z7
merit:v fut;merrily:r amn;merriment:n 6ph 1ge;merry:a gs gr 9s;merrymaking:n 1hh;mesh:n 6db 37j;mesh:v dn0 bfi fhj dji
mesmerize:v c59 asy;mess:n a2n 9x3 6ti 6rq;message:n 5an 5k3;messenger:n 8ec;metal:a j1;metal:n a5w a5e;metallic:a j1
metamorphose:v be2 bdv;meteor:n 7m2 8x4;meteorite:n 7m1;meter:n 369 5zu;meter:v blv d5y;method:n 4qe 1il
metrazol:n 3a4;metro:n 36a;metropolis:n 7c8 73w;mew:v cq8 cqx;mg:n 9e4 a6i;micelle:n 7m3;michigan:n 1hc
microcosm:n 548;micrometeorite:n 7m4;microorganism:n 29g;microphone:n 36b;microscopy:n 1lm;midair:n 7ei;midday:n ago
middle:a 3r;middle:n 7c5 51a 4ml;midnight:n agw;midsection:n 4ml;midst:n 7e5;midwatch:n akz;midway:a 3r;midway:r aqj
mien:n 43t;might:n 48q;migrate:v eaf eag;migration:n 21s 6y0 6bd;mike:n 36b;mild:a nw;mildly:r ari;mileage:n 4ef 9hp
milestone:n 698 6ic;milieu:n a2v;militant:a m6 s m5;military:n 731;militate:v ffh;militia:n 77x 77y;milk:n 6vb 4ky 6vc
milk:v cxo b1x;mill:n 2v5 36d;mill:v ee5 bam dee;millennium:n afj aj3 aim;milliampere:n 9du;milligram:n 9e4
milliliter:n 9dt;millimeter:n 9dy;million:n 9fo;millivoltmeter:n 36e;millpond:n 7m5;milquetoast:n 8nv
mimesis:n 55f 9tf 5kv;mimicry:n 1ij 1x2;min:n ahv 5w5;mince:v cqo ega dqt;mind:n 4nz 4uz 4zm 8rn
mind:v cae c13 ffu fpz c14 bsb;minded:a fn;mindful:a p2;mindless:a p3;mine:n 36f;mine:v cxm cv8;miner:n 8ef
mineral:n a72;mineralogy:n 57w;mingle:v djf g2l;miniature:n 36h 36g;minimal:a ii;minimize:v bh3 c9x;minimum:a ii
minimum:n 9f6 7ej;mining:n 1tk 1ux;minister:n 82b 8eh 8eg;minister:v fo3 fgn;ministration:n 25e;ministry:n 36i 1bp
minor:n 7yw;minority:n 4dq ag2;minstrel:n 86e 8ei;mint:n 9fj 91b 6v7;minute:n ahv aif ai9;minutia:n 4ye
miracle:n 6a0 69y;miraculous:a jp cj;mire:n 7m6 acd 9x5;mirror:n 36j 4v8;mirror:v g4q;misanthrope:n 8ej
misbehavior:n 1n6;miscalculate:v c00 bu9;miscalculation:n 112;miscarry:v fme;miscegenation:n 1rc;miscellaneous:a e9
mischief:n 1n7 40l;mischievous:a r3;misconception:n 51z;misconstruction:n 63p 5ce;misconstrue:v bt4;misdeed:n 1n6
misdemeanor:n 1og;miserable:a do cl a8;misery:n a06 6pv;misfire:v cvu;misfortune:n 6av a1f;misgauge:v bwt
misgiving:n 6p3 550 4sa;misguided:a ps;misinterpret:v chn bte bt4;misinterpretation:n 63o;misjudge:v bwo;mislay:v dmh
mislead:v el4 c9i;misleading:a eh;mismanage:v ffz;mismanagement:n 228;misname:v cjx;misnomer:n 5d0;misogynist:n 8ek
misperceive:v etz;misplace:v dmh dmd;misquote:v cnx;misread:v btm bte;misrepresent:v c9m fqa
misrepresentation:n 5rr 1nw;miss:n 87d 6bt;miss:v euo e6w fs8 bss eme ftk;missile:n 36l 3bw;missing:a am
mission:n 1n1 1n0;missionary:n 8el;missive:n 5lb;missouri:n 7rf;mist:n 8x3;mist:v bcd ewn dd3;mistake:n 10y 521
mistake:v bsy bsw;mistaken:a ps 7k;mistaking:n 63o;mistress:n 8en 8mh 8em;mistrust:v by1;misty:a 5i
misunderstand:v bt4;misunderstanding:n 63o 521;misuse:n 1uk;misuse:v cxf b2h;mite:n 9fi;miter:v dsq f45 d7f
mitigate:v cf4 b24;mitigation:n 1da 5qo 1d9;mix:v bex fjj bpd b1c djf dga;mixed:a e9;mixing:n 1ef
mixture:n a5d 6vn 784 6f6;ml:n 9dt;mm:n 9dy;moan:n 60r;moan:v cpf;mob:n 72o 74u 74q;mobcap:n 36m;mobile:a r8
mobility:n 3y4;mobilization:n 23a 26q;mobilize:v b6u ct6 b6t;mock:v caf cag;mockery:n 5p7 5sr 1ik;mocking:a pd
mode:n 44o 9m5 9go;model:n 51r 504 8eo 36n;model:v e22 dzs evo evn e0y dzt;modeled:a rg;moderate:a ug;moderate:n 7yn
moderate:v c80 b23 flg cqo chc b84;moderately:r am3;moderation:n 4df 6ea 42i 1d9;modern:n 8er;modernism:n 36o 4a0 1fn
modernity:n 4a0;modernization:n 19k 5fk;modernize:v b6f bfx;modesty:n 43h 43e;modification:n 16j 36p 6aj
modifier:n 5cl 7q9;modify:v b0o b0r aym;modulation:n 5zo 5bl 5zh 5zg;moire:n 36q;moist:a w3;moisten:v b3b ddb
moisture:n a3s;mold:n 9lv 36r acb;mold:v dzs b30 dxp dxk d1z byz;molding:n 36u 36t 36s;molecule:n a5a;molest:v fpr e5i
mollify:v e3g b84 b5y;moment:n ai9 aif aeq 4h0;momentary:a ho;momentum:n 495;mommy:n 8d3;monarch:n 8or;monastery:n 36v
monday:n agg;money:n 97s 934 97t;moneymaker:n 8es 52n;moneymaking:n 11e;monitor:v ex6 ex7;monitoring:n 1s9
monkey:n 2dm 89z;monochrome:n 36w 2i9;monocle:n 36x;monologist:n 8et;monologue:n 62t 62n;monomer:n a74
monopolization:n 221;monopolize:v fga f0f;monopoly:n 9zs 9zr;monosyllable:n 5c1;monotone:a jb;monotone:n 5zi 5zj
monotonous:a jb;monotony:n 3wh 3wg;monsieur:n 8eu;monsoon:n 8x5 8x6;monster:n 86q 8ev;monstrosity:n 86q;monstrous:a 2g
month:n ahg ahe;monument:n 364 7ek 3dq;monumental:a h4;moo:v cqf;mood:n 6r5 a39 9go;moon:n 7m7 ahf 8x7;moonlight:n 8x7
mop:v deh atw;moral:n 5kh;morale:n 3rm;moralist:n 8ew;morality:n 40m 7ie;morals:n 7ie;moreover:r alw;mores:n 4qo
morgue:n 36y;morning:n agn 5lp agy 6cb;morocco:n a8k;morose:a dg;morphology:n 57h 58l;morrow:n aga;morse:n 5dj
morsel:n 6sc;mortal:n y3;mortality:n ak2;mortar:n 36z;mortar:v dc9;mortician:n 8ex;mortification:n 6nd 8xb 6b5
mosaic:n 371 53s;mostly:r alb aoy;mother:n 8ey;mother:v fo9 auv;motherland:n 7bl;motif:n 372 5xt 535
motion:n 5v7 6b8 1ch 9rh;motion:v clh;motionless:a jh;motivate:v dww;motivating:a 3p;motivation:n yd a52 10x
motive:a 3q 3p;motive:n yd 5xt 372;motor:a 3q;motor:n 373 7m9;motor:v egc;motorcar:n 2mb;mottle:v dzp bmz;mottled:a mp
motto:n 62e;mould:v dzs dxp dxk;mound:n 7lm 6xp 374;mount:n 2ck 1c2 7ma;mount:v das bhl bfq dwv efk efi
mountain:n 7ma 9fj;mountainous:a sj;mountainside:n 7mb;mourn:v e68 e69;mourner:n 8f0;mournful:a go;mouse:n 9uj 8f1
mouth:n 4k4 7md 7mc;mouth:v chw coz dh7;mouthful:n 6sb;mouthpiece:n 375 8f2;move:n 15d 15g 1ch 1a6
move:v e9b ea7 e98 ead fba asl;movement:n 1ch 1a6 6b8 7ah;mover:n 8f4 8f3 7an;movie:n 5kw;moviegoer:n 8f5
mow:v d98 atw;mph:n akb akk;muck:v b14 erk dp0;mucosa:n 4kl;mucus:n 4lc;mud:n acc;muddied:a nz;muddle:n a2o 9x3
muddleheaded:a 53;muddy:a w1 nz;mudguard:n 376;muff:n 119;muffle:v drc ezm;muffled:a ht;muffler:n 377 2rt;mulch:n 378
mule:n 379;mull:v btq;multiplication:n 1rd 9bl 1rq;multiplicity:n 4cc 4dn;multiply:v buj b5i auy aux
multitude:n 9fk 72f 72b;multitudinous:a 3g;mum:a 5x;mumble:v cpc cyd;mundane:a l7;munition:n 3pt 37a 2wu;murder:n 17l
murder:v fjl bp1;murderer:n 8f6;murky:a 52;murmur:n 6g5 9vi 65w;murmur:v cpb cfd;murmuring:n 6g5 65w
muscle:n 4jz 8f7 4hx;muscleman:n 8f7 7wo;musculature:n 4lm;muse:n 4zd;muse:v btq;museum:n 37b;music:n 5xm 4tk 1i9 4tl
musical:n 5xh;musician:n 8f9 8f8;musicianship:n 4pf;musing:n 4wb;musketry:n 4pu;mustache:n 4jm;muster:v ddp c6a
mutant:n 8fa 29f;mute:a 1i;muted:a hu ht;mutely:r aoe;mutilate:v b7y bp1 ax0;mutilation:n 6j4 1fd;mutineer:n 8fb
mutiny:n 1v0;mutter:v cpc cfd;muttering:n 6g5 65w;mutton:n 6to;mutual:a rj os;mutuality:n 9ib;muzzle:n 2xl;mv:n a6j
myelofibrosis:n 9u5;myofibril:n 4ll;myofibrilla:n 4ll;myriad:a 3g;myrtle:n 8yx;mysterious:a at a6;mystery:n 4rg 5e1
mystic:a a6 xc xb;mystical:a xb xc a6;mystify:v bt9 bng;mystique:n 3vx;myth:n 5e5;mythic:a oj;mythological:a oj
mythology:n 6yj;nab:v dts d1g d1c;nadir:n a21;nag:v ca7 e3k bsh;nagging:a dh;nail:n 4nc 37d;nail:v dbu d1g dey fm6 f5r
naked:a 5h;nakedness:n a0q a3d 3sz;name:n 5cx 9za 6y9 8fc;name:v co9 co2 fd2 fd0 ci9 cnz;nameless:a 1a;namesake:n 8fd
napoleon:n 1hd;naprapath:n 7qy;narcotize:v awo;narrate:v cin cim;narrative:n 66i;narrow:v b8y c0a bht b8x
narrowing:n 4b3 9bm;narrowness:n 4et 59c 508 4dl;nasal:a ee;nasale:v ckw;nasty:a jw 4y;nation:n 720 71x 767
national:n 7qz;nationalism:n 427 55k 6ln 55l;nationality:n 6wz 9ny;nationalize:v bfy bq6;native:n 7qq 7qr y6
naturalism:n 7ai;naturalize:v bfz chp bg1 bg0 b8r;naturally:r am7;naturalness:n 3yg 42f 3wx;nature:n 3vu 7p8 7mg 3rj
naturopath:n 8fg;naught:n 9eg 10r;nausea:n 9vn 6mx;nauseated:a w0;nautical:a xj;navel:n 4mp 7c7;navigate:v e9z egi egh
navigation:n 1px 20t 1bq;navigator:n 8m0 8fh;navy:n 46m 730;nay:n 65e;nazi:n 8fj;nazism:n 772;near:a 5b;near:r ara anc
near:v ep1;nearer:r ar9;nearly:r anc ap0;nearness:n 4bi;nearsighted:a ro;neat:a uo;nebulous:a 8x 82;necessarily:r aof
necessitate:v ft6 ftw;necessity:n a0e 7mh;neck:n 7mi 37e;necklace:n 37f;necktie:n 37g;necropsy:n 14c;necrosis:n 8xb
nectar:n aa9 6sr;need:n a09 7mj yd a2h;need:v ft6 czd;needed:a js;needle:n 37h;needle:v cao da3;needless:a jv
negative:n 65c 37i;neglect:n 4sq 9y6 1fy 3ta;neglect:v bss fmg bsv;neglected:a k9;negligence:n 1nf 3ta
negotiate:v c46 eow;negotiation:n 627 28w;negro:a 2n;negro:n 7r8;neighbor:n 8fk 7mk;neighborhood:n 7g1 73u 9f2 7g4
neighborliness:n 3t3;neighbourhood:n 7g1 73u;nemesis:n 9zt;neocortex:n 4lp;nerve:n 417 408;nerveless:a 69
nerves:n 9w2 41f;nervous:a v2;nervousness:n 6p4 9w2 3rl;nest:n 7ml 7g9 74r;nest:v fvj dop dgq dds;nestle:v dgq fy8 dgr
nestling:n 7yw;net:a jq;net:n 37k 93l 37l;net:v f61 f62 dya dci;netlike:a pj;nettlesome:a x df;network:n 79g 37j 37m
neurosis:n 9wc;neurotic:n 8fl;neuter:n 5cs;neutral:a kd of;neutralist:n 8fm;neutrality:n 59a 49i
neutralization:n 9bo 187;neutralize:v fn2 bkc fnp d9s bkb;nevertheless:r alu;new:a lg;new:r aog;newcomer:n 8fn 8fo
newfoundland:n 2bb;newly:r aog;news:n 5lz 5ng 5l5 5m0;newsletter:n 5ni;newsman:n 8l5;newspaper:n 5b5 708 37n acf
newspaperman:n 81j;next:a 1f 5c fp;nice:a pa n7;nicety:n 3vh 5ki;niche:n 9mb 9jm 3da 9m6;nickel:n a6l 980
nickname:n 5cy 5cz;nickname:v co8;night:n agr agt ags;nightclub:n 2l8;nightdress:n 37o;nightfall:n ah0
nightmare:n 9n2 4ve;nighttime:n agr;nihilism:n 55m 9p9;nimble:a 6 g9;nimbly:r aph;nine:n 9er 70l;nineties:n ag0 afz
ninth:n 9ik;nip:v diz dia diy;nirvana:n 9qb 7d6;nitrate:n ad7;nitrogen:n a6m;no:n 65d a6n;nobility:n 77t 41x 9yl
noble:a fg;nobody:n 7z7;nod:n 69g;nod:v cej cei ebx asr;nodule:n 7mm;noise:n 6g6 4tm 6j0 60f;noisemaker:n 37q
nominal:a ik;nominate:v cct fdh fd2 fd0;nomination:n 159 9md;nonchalant:a 6i;nonchurchgoing:a mn;noncom:n 8fq
nonconformist:n 80y 80x;nonequivalence:n 3x8;nonetheless:r alu;nonfiction:n 5dw;nonoccurrence:n 9oh;nonsense:n 5kl 2wn
noon:n ago;noradrenaline:n 4l8;norm:n 9it 574;normally:r ao6;north:n 7i2 7cw;north:r aqh;northeast:n 9i4 7cx
northerly:a k6 k5;northern:a k6 k5;northerner:n 8fr 8un;northland:n 7d5;northward:r aqh;northwest:n 9i9 7d1
nose:n 4nl 37r 37s;nose:v exs ekl eul ebo dgn ctz;nostalgia:n 6lu;notable:a gu rr;notable:n 8d0;notably:r ao7
notarize:v c8m;notation:n 5tz 5s2;notch:n 9l9 7mw 37t;notch:v d6b cmb;note:n 5hi 5lc 5v1 5zc;note:v cnm eu2 eu3
notebook:n 5fw 37u;noted:a gu;nothing:n 9eg;notice:n 5r3 4sm 649 65z;notice:v ewi eu2 cqr cqt;noticeable:a m8
notification:n 24p 65y 649;notify:v ccd;notion:n 52v 4zh 532 37v;notorious:a p6;notwithstanding:r alu
nourish:v d0n d0q;nourishment:n 6rz 1m4;nov:n ahm;novel:a lg km;novel:n 5dx 37w;novelist:n 8fs
novelty:n 3yu 4pc 331 2gi;november:n ahm;novitiate:n al3;now:n aep;now:r aml;nowhere:n 9z2;nozzle:n 37x 4nm
nuance:n 5ki;nubbin:n 7mo;nuclear:a 7a;nucleate:v ft2;nucleus:n 7mp 74m 7mq;nude:a 5h;nude:n 37y a0r 8fu 37z
nudge:v d2s c4h;nuisance:n 4z2 8gx;null:a vj;numb:a qu;number:n 4dm 9d6 5vq 5g3;number:v fun cid ci7 g1t cic b4o
numbering:n 5h2;numbness:n 9v2 3s7;numerical:a sd;nun:n 8fw 5uj;nurse:n 8fv 8fe;nurse:v awe e45 foa flo cz6
nursing:n 1m5;nurture:v cfa fne d0n;nut:n 92d 380;nutrient:a w7;nutrient:n y9;nutritive:a w7;nuzzle:v dgq dgn
nymph:n 7pv 2cc 8fx;oak:n 8zw 8zv;oat:n 6uz;oath:n 60l 5no 66v;oatmeal:n 6rw;obedience:n 23q 43n;obelisk:n 381 5ub
obey:v fnm;object:n xw 561 5ca 4xu;object:v c7d g3q;objectification:n 1tx 382;objection:n 686 65k 24c 1xc
objectionable:a kj;objective:a xa;objective:n 561 383;obligation:n 225 a28 98c;oblige:v fl6 cdf cdg;oblique:a 8s
obliterate:v b9j b9c bkg;obliteration:n 17h 6cr;oblivion:n 9z3 4qx;oblivious:a 1q;obnoxious:a kj;obscene:a kg 4z
obscenity:n 60k 1nd;obscure:a 51 qm;obscure:v ewn bt6 b9i b9j;obscurity:n 3zm 9z0;observable:a fl
observance:n 1s8 6k0 4sm 252;observation:n 1w7 1s8 5sa 4yc;observational:a 9q;observe:v ewi cnm eu3 ext fhh fqe
observed:a ka;observer:n 7r1 8fy;obsess:v e51 e96;obsessed:a 6h 77;obstacle:n 4rp 384;obstinately:r apn
obstruct:v fou dkg evy;obstruction:n 385 4rp 1zm;obtain:v f2k bnr fv1;obverse:n 4wl;obviously:r am8
occasion:n 6i7 6jt 7i9 aic;occasion:v dwk;occidental:n 8fz;occlude:v dkg;occluded:a g8;occlusion:n 9tl 2ii
occupancy:n 1yl 11s;occupant:n 8ld;occupation:n 1jp 1jq 11s;occupy:v feg fv2 fv3 fxe cva f4h;occur:v bb5 c0z fs5
occurrence:n 69n 9oc;ocean:n 7mr 9fq;ocelot:n 2bh;oct:n ahl;octave:n 5uw;october:n ahl;ocular:a xf xe vt;odd:a ad
oddly:r am2;odds:n 3xe 9hq;odious:a hx;odor:n 473 4t8;odyssey:n 1bc;off:r aqa;offence:n 1vs 70o 6od 26b
offend:v e5h fpk e7f e5w;offender:n 7r7;offense:n 26b 6od 1ob 70o;offensive:n 1vs;offer:n 647 634 1ox
offer:v f6h f6i ff0 bzg f6k f6j;offering:n 634 946 647 1xy;office:n 386 76u 1mn 9nn;officer:n 8ee 8g0 8is 8g1
officer:v c3b;official:n 8g3 8g2;officially:r apg;officiate:v fby ct3;offsaddle:v dlp;offset:v g0p g0o f22 e29 e28
offspring:n 8g4 6ag 296;offstage:n 3qk;often:r am0;oftentimes:r am0;ogle:v ex9;oil:n acg aco;oil:v d5m awp
oilcloth:n 387;oily:a br;ok:r amr;okay:a qi;older:a kp qq;oldster:n 8g6;ology:n 56r;olympics:n 6kc;omen:n 69s
ominous:a 24;omission:n 115 9y7 4ss;omit:v bst bss;on:r an7;one:n 9ej 51e;oneness:n 3wl;onetime:a lz;onlooker:n 8g7
only:r al9 alf;onrush:n 1vb 6je;onset:n 6ca 1vb;onslaught:n 6az 1vb 5ze;open:a kw nt;open:n 7fw 7es 6kk
open:v db2 ff4 db4 ff2 dsb boj;opener:n 6cc 8so;opening:n 7ms 6k7 6cm;openwork:n 389;opera:n 38a;operagoer:n 8g8
operate:v fgg doe d2c cu1 dn0 awm;operation:n 9rs 1fh 9bp;operational:a r4;operations:n 20y;operator:n 9g9 8g9 8ga
opinion:n 54o 5sw 54t 5iz;opponent:n 8gb 7tu;opportunism:n 401;opportunity:n a1s;oppose:v c54 css fwi cs7 fbo c55
opposite:a l0;opposite:n 5bv 9j3 8gb 9j4;opposition:n 16p 9iu 23u 8gb;oppress:v fey fqr;oppression:n 1g1 9qx 6q9
optical:a xe xf;optimal:a 2l;optimism:n 6qj 4ii;optimum:a 2l;optimum:n 4fd;opulent:a po;opus:n 5xz;oral:a sx
orange:n 6un 90z acv;orator:n 8gc;orb:n 4kg 9ku;orbit:n 7el a2w 4dx 7em;orbit:v eo9;orchard:n 2z3;orchestra:n 74v
orchestration:n 1u9 1wc;orchid:n 8zd;ordain:v ffa fc9 ff9 c2p;ordeal:n 69v 24x;order:n 63c 4bv 9ox 7a2
order:v c2s c2m c2t fli b78 b77;ordered:a ld 5l;ordering:n 7a2 1wf;orderliness:n 3xz a2k;orderly:a uo
orderly:n 8ge 8gd;ordinance:n 5mw 5jc 15c;ordinarily:r ao6;ordinary:a 5q;ordinary:n 8gf 9nh 8gg 38b;ore:n a79
organ:n 4k1 76v 5ju;organise:v bfh fgs ffo ffk dx0 bzt;organism:n xy 79j;organization:n 6zi 4tv 71t 22d
organize:v fgs ffk bzt bfh dx0 ffo;organizer:n 8gh;orgy:n 1xl 1hk;orient:n 7d4 7d3;orient:v g07 ews g05 ccf b8o
orientation:n 1yf 59h 9i1 593;orifice:n 4j6;origin:n 7bf 44i 6c4 56v;original:n 35u 549;originality:n 4pb 3yt
originate:v fsw dve g2v;ornament:n 2s0;ornament:v dyk g39;ornery:a dd;orphan:n 8gi 8gj 297;orthodoxy:n 3yv 59v
orthography:n 5de;orthophosphate:n acr;os:n 4k5 a6o 5je 4kc;oscillation:n 9bq 6dq;oscillator:n 38c;osseous:a xu
ossification:n 9br 3yx;ossify:v b6p bgb b6q;ostensibly:r am9;osteoporosis:n 9u6;ostracize:v fl1 fi7;other:a ly
otherwise:r aoh;oust:v fdi fdu;outbreak:n 6j8;outburst:n 5x9 6j6;outcast:n 8gk;outclass:v bvv;outcome:n 6a9 8uw
outcry:n 609;outdistance:v erg;outdo:v ctp ctx;outdoors:r aoc;outdraw:v cto;outface:v eux;outfield:n 38d
outfielder:n 8gm 8gl;outfight:v cty;outfit:n 75s 38e 32y;outflow:n 6jb 9bs 7o8;outgeneral:v cu0;outgrow:v ctn
outing:n 1bl afb;outlaw:n 823;outlaw:v fjg;outlay:n 21p 94g;outlet:n 367 3pa 2us 28u;outline:n 7en 5gd 51s
outline:v cme dzy dzb;outlined:a 8v;outlive:v fsi;outlook:n 58t 54n 1sb;outmaneuver:v cu3;outmode:v bpi;outmoded:a b9
outnumber:v fum;outplay:v cx0;outpost:n 7et 779 38f;output:n 2ue 1tc 68z 9f1;output:v dv3;outrage:n 6oe 6b0 26g
outrage:v e7f fpo fpn;outraged:a 17;outrageous:a ki j7;outreach:n 1d4;outright:a o3;outrun:v eg1;outset:n aj6
outside:a gj;outside:n 7er 7eq;outside:r aoc;outsider:n 86m 8gn;outskirt:n 7hw;outskirts:n 7c9;outsmart:v ctm cu3
outspoken:a 5w 8r;outstanding:a 6u ln;outstrip:v ctp erg;outweigh:v ctr fup;oval:n 9k2;oven:n 38g;overachievement:n zj
overachiever:n 8go;overbearing:a 8z nu;overburden:v c34 dla;overcast:a 5j;overcast:n 38h;overcoat:n 2yq 38i
overcome:v ctt ctu e7b ctj;overdone:a j6;overdrive:v fdz cxh;overeat:v czr;overemphasize:v c9w;overestimate:v bwq byi
overestimation:n 5if 4xd;overexpose:v ets;overfeed:v cyk;overfill:v biz;overflow:n 1cb 6hc;overflow:v eqs e3a
overhang:n 38j;overhaul:v eou b6f;overhead:n 94j 3p0;overhear:v ezh;overheat:v bd2 bd6;overindulge:v czr
overlap:v fw3 fy1;overlay:v dah d9r;overload:n 38l 38k;overload:v b18 dle;overlook:v exj g12 bss fyq exi
overnighter:n 8gq 38m;overpayment:n 94m 21l;overpower:v cu4 e7b;overproduce:v e1v dv7;overprotection:n 1q4
overreach:v fm8 ctm;override:v c0c ful fnq ehu;overriding:a 93;overrun:v em8 fvi eqs cth bzd;overseas:a cc
overshadow:v g2y fyr ewo;overshoe:n 38n;overshoot:v cvx bzc;overstep:v em5 fwn;overstrain:v cxr;overtake:v eou e7b
overthrow:n 17a 1j0;overthrow:v fdk c0c;overtime:n ahu;overtone:n 5kj;overture:n 5y3 6cf 633
overturn:v eei eek c0c fdk c6u ayk;overweight:a bi;overwhelm:v e7b c35 dam cu4;overwork:v dy2 fe1;owe:v f3a;owing:a ln
own:v f0h;owner:n 8gs 8gt;ownership:n 92v 1pn a1o;ox:n 2d0;oxcart:n 38p;oxen:n 2cz;oxford:n 38q;oxidation:n 9bt
oxidise:v b4v b4w;oxygen:n a6p;oyabun:n 8gu;ozone:n ach;pa:n 82g a6t 7i7;pace:n akc 9ez 4ac 1ah;pace:v eg8 es3 blw bz4
pachinko:n 1h6;pacification:n 5sk 1uz;pacify:v e3g dwr;pacing:n aj5 1aq;pack:n 9fk 6xd 38r 74q
pack:v dku ers dkz dih fd1 g0k;package:n 6zg 38s 5jd;package:v dl2;packaging:n 20p 688 38t;packed:a 6n
packet:n 6zg 69m 38u 358;packing:n acl 1by 1bv;packinghouse:n 38w 38v;pact:n 5sj;pad:n aci 92j 38y 38x
pad:v civ eff dof ba0;paddle:v eh7 fen ei6 ef9 dgg dgc;padlock:n 390;padlock:v daq;paean:n 5o9 5xy;pagan:n 8gw
paganism:n 5a8;page:n 5aw;page:v c3h fea cie;pageant:n 6k5;paging:n 60y 5ax;paid:a nk;pail:n 2kf
pain:n 9v3 6m6 4tp 8gx;pain:v avv e5v;painful:a mw d8;painfully:r arl;pains:n 1p1;paint:n 391 7e8 3ew
paint:v dyy dcc dyx dcd;painter:n 8gy 2bg;painting:n 392 1u3 1mh 1kb;pair:n 6yk 9el 6yg;pair:v fk3 d7h djo djn dh0
paired:a l0;palace:n 394 6zp 393;pale:a tf 4s;pale:v axr;paleocortex:n 4lq;palette:n 4e6 395
pall:v boe e58 dac czu bog bof;pallid:a 4o tf 4s;pallor:n 471;palm:n 4n6 90k 5ol;palm:v d14;palpable:a ke;pamper:v fpv
pamphlet:n 5fs 5fl;pan:n 396;pan:v ekx;panama:n 2ir;pander:n 8i8;pane:n 397 399 2e1;panel:n 398 78t 78s 78r
panel:v dym bth;paneling:n 399;pang:n 6m7 9vc 9vb;panic:n 6op 9wt;panic:v e4x e4w;panicked:a q;pansy:n 8nv 85o
pant:v art ckz;pantheon:n 71i 39b 39a;panther:n 2bg;panting:n 1qk 39c;pantomime:n 1im;pantomime:v e13;pantry:n 39d
pap:n 5ks 6rm 4mk;papa:n 82g;papal:a xh;paper:n acj 5fn 5b5 5at;paperback:n 39e;papers:n 5gh;paperwork:n 1jo
par:n 9dm 9np;parable:n 5e4 5e6;parachute:n 39f;parade:n 7a9 1hy;parade:v efs efr;paradigm:n 9gr 546 5c9 59o
paradise:n 7d6 4oz;paradox:n 5pk;paragon:n 53c 8eq;paragraph:n 5f6;parakeet:n 2ap;parallel:n 3wu 7ef
parallel:v fvw bnt fvx;parallelism:n 3wp;paramagnet:n 39g;parameter:n 50y 6ci 5dl 50z;paramount:a 93
paraphernalia:n 2y2;paraphrase:v cjc;parasite:n 29n 8c3;parcel:n 38s 1zy 7hd 6zg;parcel:v fie dae d6u;parch:v b3c
parched:a w5;parchment:n ack a86;pardner:n 7zp;pardon:n 5j0 27v;pardon:v cf3 cf2;pare:v b4g dq7 d5e d5d
parent:n 8h0 y0;parental:a ls;parenthesis:n 5k6;parenthood:n 9ye;parimutuel:n 1hg;parish:n 73q 7ev;parishioner:n 8h1
parisology:n 5ke;park:n 7ew 7ex 2gd;park:v dlu egl;parking:n 9fv 15f;parlance:n 5z6;parlay:v cw9;parliament:n 76k 1hb
parlor:n 34e;parody:n 5sr 1ik;parody:v e12 caj;paroxysm:n 9ti;parrot:n 2am 8h2;parrot:v cj1;parry:v cwk c7l
parson:n 82b;parsonage:n 39j;part:n 9gs 39k 7mu 4qv;part:r ald;part:v en1 ffi elx dqg dqf;partake:v g28 f6b cy7
partial:a fo;partially:r ald;participant:n 8h4 8il;participate:v fgw csb;participation:n 27c 9m7;particle:n a5a 7mv
particular:a d1 5s;particular:n 4ya 9gu 5ra;particularly:r ann;parting:n 102;partition:n 39l 4ir 1f5;partly:r ald
partner:n 8p2 7zp 8h5;partner:v f8s fb8;partnership:n 704 9g3 5ib;parts:n 7ey;party:n 75a 750 75d 6ju
pass:n 13q aff 1jb 7mw;pass:v eov eoz fia eqv f1y fxv;passage:n 16m 5f7 39m 21v;passageway:n 39n 4j4;passenger:n 8h7
passing:a md;passing:n 1jb 6cx 6b9 6a8;passion:n 6lc 3ru 9sn 7ic;passive:a vq;passivity:n 3s6;past:a fq
past:n aet afk 5cv;past:r arb;paste:n a7o a7m;paste:v da7 dfk da8;pasted:a 1m;pastelike:a 4p;pastime:n 1gi
pastor:n 82b;pastoral:a xk pz;pasture:n 6uv;pasty:a 4p e;pat:v d3s d2x;patch:n 3u8 7hg aie;patch:v dt4 fap b6g b6e
patchwork:n 554 39q 39p;patent:n 5hf 5iy;patent:v f2n fgk bps;path:n 1fv 39r 7ez 7mx;pathetic:a cl a9 8l
pathogenic:a dv;pathologic:a dz x9;pathological:a x9 dz;pathologist:n 83p;pathology:n 9u3;pathos:n 4ih 6ra 5z3
pathway:n 4lo 39s;patience:n 1he;patient:n 8h8;patina:n 39t 39v 39u;patriot:n 8h9;patriotic:a m3;patriotism:n 427
patrol:n 73d 1q9 76q;patrol:v fhd;patroller:n 8ha;patrolman:n 869;patron:n 8hb 8hd 8hc;patronage:n 25p 78c 5pb
patronize:v f1b fi9 cfc cfb;patronizing:a tn;patronne:n 8he;patter:n 6g8;pattern:n 53r 1fi 2s4 4qn;pattern:v e22 g03
paucity:n 4de;pause:n ajk 1yz;pause:v fud c5e;pavement:n 39w acn 3ho;paw:n 2d8 4n3;paw:v d18 d16;pay:n 94n
pay:v f36 cqz f37 f63 f38 c1u;payday:n ah4;payment:n 94l 21k;payroll:n 98r 98s 718;pea:n 6uf 90j 90i
peace:n 9p2 9p0 6o9 a41;peaceable:a m4;peaceful:a m4 vq;peak:n 9dx al4 9ne 7f3;peak:v ell;peaked:a vz;peal:n 6g9
pealing:n 6g9;pearl:n 97n 468 9l0;peasant:n 8hf;pebble:n 7my;peck:v d3r cya dh5 cy9 ca7;pecs:n 4mf;pectoral:n 4mf
pectoralis:n 4mf;peculiar:a b7 d1;peculiarity:n 50j 3xo 2rh;peculiarly:r am2;pedantic:a qj;peddle:v f6z
peddler:n 8hh 8k5;pedestal:n 2gw 9yn;pedigree:n 710 70z 44j;peel:v d5e d56 aul;peep:v exe evb cq7 cfz bgp
peer:n 7r0 8hi;peer:v exr;peevish:a df;peg:n 39y 69b 4my;pelt:v dmv cut g44;pelting:n 49q;pelvis:n 4nj 4ni
pemmican:n 6tm;pen:n 39z 3a0 3b5;pen:v dzv;penalize:v fkq;penalty:n 23d 95l 4gq 4gn;penance:n 6q3 1xw 23m;pencil:n a94
pendulum:n 3a1;penetrate:v d2l c1j bqz ffr ekg dgj;penetrating:a m7;penetration:n 1vh 4t0 zz 4i6;peninsula:n 7mz
pennant:n 5oh 5v6 3a2;pennsylvania:n 7i7;penny:n 981;pensioner:n 8hj;pensive:a um;pentagon:n 732;penthouse:n 3a3
penutian:n 5w2 7rg;peony:n 8ym;people:n 6wj 71m 6y6 72b;people:v bis fv8;pepper:v ezz cut;peptidase:n ad2
perceive:v etd bqy;percent:n 9hg;percentage:n 9hg 94x;perceptible:a fk;perception:n 53q 4zg 4sx 4sz
perch:n 9dw 9dr 7fk;perch:v dpn ejg due;perchance:r aqs;perchlorate:n a75;percolator:n 3a5;percussion:n 1ib
peremptory:a 90;perennial:a 70;perfect:a iz;perfect:v bkk;perfectibility:n 4oo;perfection:n a0u 53c 19b
perfectionism:n 3sb;perfectionist:n 8hk;perfectly:r alg;perforation:n 3a6 7n0;perform:v e0j fbe e0l fp5
performance:n 5vp 1in 12f zi;performer:n 8hl;perfume:n 4ta 3a7;perfumed:a co cn;perfunctory:a 3k;perhaps:r aqs
peril:n a47 a49 1pj;perilous:a q3;perilously:r anu;period:n aek akp aiw;periodical:n 5jr;periodicity:n 3xx
periphery:n 9l6;perish:v bc9;periwinkle:n 8yw 8yu;perky:a 43;permanence:n 4a5;permanent:a ma;permeate:v d2m dj1 d2j
permission:n 5nx 22i;permit:n 5ix 22i;permit:v c6z fev c70;perpetrate:v fql;perpetration:n 1oi;perpetual:a mc 75
perpetuate:v fv0;perpetuation:n 1wx;perplexing:a 50;persecute:v fqr;persecution:n 1g0;persevere:v bbt
persist:v fux bbt g1q;persistence:n 4a7 41k 1x3;persistency:n 41k;persistent:a 71 cf mf;person:n y3 4in
persona:n 53o 3ts;personage:n 8ho 8a1;personality:n 3re 8hn;personalize:v bea;personalized:a mi
personification:n 8hp 1u0;personify:v fz0 fyw c1d;personnel:n 733 717;perspective:n 59l 3tp;perspiration:n 4l6 9bv
persuade:v fqt c4i;pertain:v fx7 fve;pertinence:n 9gl;perturb:v e3d eq6 eq5;perturbation:n 9wk 8v4 6iv;perusal:n 5k1
peruse:v ewc;pervade:v d2m;pervaporation:n 1e5;perverse:a kb;pessimism:n 6qo 4ij;pessimist:n 8hs;pester:v e6q
pestered:a v1;pestering:a x;pet:n 290 82p 6r7 1t2;pet:v dgt d2h;petite:a h6;petition:n 5ht 64g;petition:v c3i
petitioner:n 8hu;petrify:v b1t bgb;petting:n 1rf;petulance:n 6r6;petulantly:r apz;pew:n 3a8;ph:n 49g;phagocyte:n 4lk
phalanx:n 4jt 75k;phantasy:n 522 5dy 4p3;phantom:n 7pt 525;pharmacist:n 8hv;pharmacy:n 57f 2to;phase:n akq 3tq
phenomenon:n yr 6io;phenothiazine:n a8v;philanthropist:n 8hw;philippic:n 67b;philosopher:n 8hx 8hy;philosophic:a x8 9n
philosophical:a x8 9n;philosophize:v btp;philosophizing:n 5qs;philosophy:n 54l 58a 54m;phone:n 3lx 601 2u0;phone:v c62
phoneme:n 602;phonemics:n 58k;phonetic:a x7;phonic:a x7;phonograph:n 3de;phonology:n 58k;phony:a d4;phony:n 89t
phosgene:n acq;phosphate:n acr;phosphorus:n a6q 7m8;photo:n 3aa;photograph:n 3aa;photograph:v cm7
photography:n 1t3 1kp;photomontage:n 3ab;phrase:n 5ch 62l 1i6;phrase:v ckk;phraseology:n 5z8;phrasing:n 1wk 5z8
phylum:n 711;physicalness:n 3xk;physician:n 840;physicist:n 8hz;physics:n 57l;physiognomy:n 4nq;physiology:n 57i
physique:n 47v 4im;pianism:n 5vt;pianist:n 8i0;piazza:n 7f6;pick:n 4wh 9f3 77q 3qq;pick:v bx2 ddr ca3 dwn b13 b11
picket:n 8cr 73e 8i1;picket:v fm1 d76;pickle:n 6v9 9x3;pickup:n 3ac 8i2;picnic:n afb 1je 6s8;picnic:v cxx
pictorial:a om;picture:n 3ad 392 544 9n4;picture:v dvt dz3;picturing:n 4vb 1sz;pie:n 6su;piece:n 3ae 3af 7mu 5xz
piece:v dt4 dxd d7k cyc b6e;piedmont:n 7n1;pier:n 3ag;pierce:v dhx e3v ev3 dhw dhu;piety:n 3zp;piezoelectricity:n 8xc
pig:n 8o7 7xj;pigeon:n 2ak;pigment:n acs 391;pigskin:n a8l;pike:n 2uu 3ah;pile:n 6xp 9fj 935 4ja;pile:v dmi epz dhd
pilfer:v f58;pilgrim:n 8i4 8i3;pilgrimage:n 1bk;pill:n 3aj 3ai 4z8;pillar:n 52s 9kx 8i5 2p5;pillory:v fjp fjo c8s
pillow:n 3ak;pilot:n 8i6 8i7 549;pilot:v egt egi;pimp:n 8i8;pin:n 3al 6kq 69b;pin:v d0u dco di4 cuu;pinafore:n 32l
pinball:n 1h5;pinch:v diz dj0 f58 d9e bmp;pinched:a ee bk;pine:n 8yc;pinecone:n 8yl;ping:v d34 eye eyd c2k c2j
pink:n 46p 8yz;pinnacle:n 3am 9ne 7f4;pinning:n 670;pinpoint:n aia 3u3;pinpoint:v f5r;pioneer:n 8i9
pioneer:v dwi dw9 bv4;pipe:n 3ao 3an 9kz 3ap;pipe:v cft ehd dy6;piper:n 8ia;pique:n 3aq 6og;pirate:n 8ie 8ib 3ar
pirogue:n 2tw;pisces:n 7hr 7t3;piss:v avx;pistol:n 3as;pistoleer:n 8ic;pit:n 7n2 9jl 4p1;pit:v cs7 b15
pitch:n 47c 12p 7ff 68b;pitch:v dn5 eau eje b8f f6z enj;pitcher:n 8id 3au 917;pitching:n 13p 1cl;piteous:a cl
pitfall:n 4rm 3at;pith:n 537;pitiable:a a9 cl;pitiful:a a9 d9 cl;pitiless:a iq f1;pity:n 6ra 6aw 3zt;pity:v e8c
pityingly:r aqd;pivot:v eoj;pixie:n 7pj 8zs;pizza:n 6vk;place:n 7h9 7bu 4o0 7g2;place:v dlx fcn bvs f8y c2o bvx
placement:n 4b6 z4 1yc;placid:a 3h;plague:v g56 e5i;plain:a ke;plain:n 7n3 334;plainclothesman:n 8if;plainly:r am8
plan:n 527 4tx 3av;plan:v bza bz8 dw0 dw3;plane:a ac;plane:n 2eb 9j9 9ng;plane:v d4d egw d8h;planet:n 7n4 8m5
planetary:a wt r7;plank:n aec 5hh;plank:v dad dm8 cyn;planner:n 8ig 3aw;planning:n 22v 1ts 4ww;plant:n 3ax y5 8ih 52f
plant:v dra dom dwo f87 dcw c20;plantation:n 939 77a 2z3;planter:n 8ii 8ij 3ay;planting:n 1yg 70c 1tg;plaque:n 4j0 2jy
plaster:n acx 3az;plaster:v dca dum dul dcb dc8;plastered:a 95;plastic:a u2;plastic:n a5m;plasticity:n 48h;plat:v bzx
plate:n 30o 3b0 3b1;platform:n 3b2 5hg 3b3;platonist:n 8ik;platoon:n 73a;play:n 5x2 5xg 1j6
play:v cry fb6 e15 e0q fem e14;playacting:n 1ih;player:n 8il 8f9 7tg 8im;playground:n 7g0 3b4;playing:n z7 1ih
playmate:n 8io;playwright:n 84e;plead:v c3y ce7 c42 cn9;pleasantly:r aq0;please:v e7s e8n e7t
pleasure:n 6ly 4z0 4wi 1zh;pleat:n 3b7;pledge:v cdd f6q cye cdh cde;plenitude:n 4d9;plentiful:a 1;plenty:n 4d9 9fj
plenty:r aot;pliant:a u2 c9;plight:n 9x1 66y;plod:v eff;plodding:n 1kr 1au;plot:n 52h 7hg 5e7 5wq
plot:v bzl dzk bzx dw1;plow:n 3b8;plow:v e1y cok esq;pluck:n 130;pluck:v dtb f86 f81 dim ddu ddr;plug:n 3b9 6se 68a
plug:v dgk bbu dfu cka b1h b1g;plum:r alh;plumb:r alh;plumb:v c1q dlb bux bk2;plumber:n 8ip;plumbing:n 1kc 1vz
plummet:v ejd;plunder:n 93q;plunder:v f9q f9p f9o dr3;plunge:n 1gq;plunge:v ds7 eig e99 bbn bro ej9
plunk:v eyz dm8 eig dim;plunker:n 141;plush:a pp;ply:v cyw frb eat d7g d2b cxc;pm:n 14c a6s 5bn;poach:v cwe bos
pocket:n 3ba 9ly 970 9ln;pocket:v f65;poem:n 5ef;poet:n 8ir;poetry:n 5zr 5zs;poignancy:n 9qf 4ih;poignant:a jg
point:n 515 7f7 5kk 4y9;point:v cgj g07 cww egg cgd eg3;poise:n 9rf 43k;poise:v eh0 e6z dty dtx;poison:n adh
poison:v fqh d9k bo7 d9m aww;poke:v d2n exs dgm dfr d2o;polarity:n 9ix 9iy;polarization:n 9rc;polarize:v blk blj bli
pole:n 3bb 7s6 54v 9dw;pole:v dcz d1q;police:n 735;police:v fhd;policeman:n 8is;policy:n 529 5mq 5i9
polish:n 460 a0v acz 5w9;polish:v d3z bkm bkl;polished:a sp;polite:a ou 7o;politeness:n 43w 26j;politic:a 8o
politician:n 8iv 8iu;politics:n 582 1kj 583;poll:n 4x7 4m5 4m3 2an;poll:v fhb fhy fhc d9b;pollen:n 8yh;polls:n 7f8
pollution:n a33 1a2;polynomial:n 512;polyphosphate:n acy;pommel:v dfy;pompous:a n8;pompousness:n 3zh;poncho:n 3bc
pond:n 7n5;ponder:v btq;pony:n 2co 5da 3he;pooch:v az5;pool:n 3bd 7n5 7at 74b;pool:v f6d csq;poor:a cl;poorly:r alk
pop:n 82g 6ga;pop:v erh df5 ez3 cvs ez4 ewm;pope:n 8ix;poplin:n 3be;popping:n 6ga;poppy:n 8z6;populace:n 729
popular:a 5r;popularism:n 5xn;popularity:n 3z9;populate:v fv6 bir;population:n 72a 728 578 9fy;porch:n 3bf
pore:n 9lp 4j1 8yj;pore:v c0v;pork:n 6tp 973;porosity:n 455;port:n 7fx;portal:n 3bg 5do 4kq;portend:v cc9
portentous:a rs nr n8;porter:n 8iy 849;portfolio:n 74n 5h7 1mp;portion:n 9gs 39k 1zy 94x;portrait:n 655 3bh
portray:v cl6 dz8 e11 dz9;portrayal:n 655 1ii 4v7 3bh;portuguese:n 5wh 7s7;portwatcher:n 8iz;pose:n 3yl 4bb 1o5
pose:v g14 evo c9p flt dlx bt9;position:n 7f9 7fa 59l 4ba;position:v ejy dlx;positive:a 3u;positivism:n 56n 4gs
posse:n 78h;posseman:n 8j0;possess:v ftj f0h fuw;possessed:a 77;possession:n 1pn yo 9wy 7id
possibility:n 54y a1p 51p 4wp;possible:a a;possible:n 4wq 8j1;possibly:r aqs;post:n 7fe 36c 1jw 3bi
post:v dt8 clf fc7 csm clw fir;poster:n 5td 7wc 2cu;posterior:a 1d;postmark:n 696;postpone:v fui;postscript:n 5s5 5f5
postulate:n 5rd;postulate:v c3p c0f ft6;posture:n 4ba 47x 58u 4i9;pot:n 3bj 3mv 3bl;pot:v doo;potassium:n a6r
potato:n 91h;potency:n 4hs 493 a1q;potent:a n4 n3;potential:a a ns;potential:n a1q 8xd;potentiality:n a1q 4on
pothole:n 7n6;potpourri:n 784 5yc 3bm;potshot:n 13h 5ot;potter:n 8j2;potter:v dk7 fef dk6;pottery:n 1kd 3bn
pouch:n 3bo 9ly;poultry:n 2ad 6t8;pounce:v eq0;pound:n 9e3;pound:v dfr ds0 efw ec6 d81;pounding:n 6hm 6h5 247
pour:v eqi emw eqk eqh fai g44;poverty:n a2f;pow:n 8jg;powder:n ad0 ad8 3bp;powdered:a sg;powdery:a sg
power:n 4hi 4o9 9nn;power:v cys;powerful:a n4;powerfully:r arc;powerfulness:n 4hi;powwow:n 623 76l;practicable:a n2
practical:a ol on;practice:n 1fi 1ss 1fj 1l6;practice:v fpp bs3 e0z fp4 fbh;practiced:a sa aq;practise:v e0z fpp bs3
practised:a aq;practitioner:n 8j3;pragmatic:a ol;praise:n 5o5 5o6;praise:v cb0;prance:v ef0 ehx ehw;prank:n 1ho 1g7
prattle:v coq;pray:v c40 c3x;prayer:n 1xz 64g 64d;preach:v c91 c90;preacher:n 8j4;preaching:n 683 5ov;preamble:n 5f1
prearrange:v dwt;precarious:a 9a q3 qp;precaution:n 1q5 3t8 4o8;precede:v g04 fye el0 cet;precedence:n 9nv 49u 28d
precedent:n 4yk 7a0 5k5;preceding:a fq;precious:a hz wk;precipice:n 7n7;precipitate:n a5k
precipitate:v dwe bkp g41 eiq dmt;precipitin:n adf;precise:a 7i;precisely:r aoz;preclude:v fh7 fta
preconception:n 54u 597;precondition:v bfp;predecessor:n 8j6 5tq;predicament:n 9x1;predicator:n 5ci;predict:v cg4 cc9
prediction:n 4vt 5r5;predilection:n 593 6mh;predominance:n 9zm 3v7;predominate:v fuk fys;predomination:n 9zm 3v7
preeminent:a to;preempt:v f6x fds f6y f6t;preexistence:n 9o8;preface:n 5f0;preface:v cet;prefer:v e8s bxc fdb fdc
preferable:a 8c;preferably:r aoj;preference:n 6mh 593 4wm 4gb;preferment:n 16i 67p;preferred:a 8c i0;preisolate:v bmc
prejudice:n 597;prejudicial:a ds;prelude:n 6cf 5y2;premiere:n 5vu;premise:n 5rf;premises:n 7fl
premium:n 95n 98w 962 94a;premix:n 6vo;premonition:n 6ot 66s;preoccupation:n 4zi 11t;preoccupied:a 6h
preoccupy:v e52 f4w;preparation:n 22r ab2 4ww 9sc;preparative:a 1e;preparatory:a 1e;prepare:v bfn dxr e2n dx0 fcd bru
prepared:a we;preposterous:a wg;prerequisite:n 51v;presage:v cc9;presbyterian:n 8j7;prescribe:v c2t crw crv
prescribed:a ra;prescription:n 5t5 3br;preseason:n ai4;presence:n 9ob 7g6 7pu 52w;present:n aeo 943 5cu
present:v ew3 c4y e0h f40 g14 f3y;presentation:n 1y5 1i0 5vo 638;presently:r alz amk;presentment:n 24p 1i0
presentness:n 49y;preservation:n 1q2 a53 9bx 6id;preserve:n a2z 7e1 6t2;preserve:v fxj f5c f1o b31 g1x fxm
preside:v fgf;presidency:n aj7 1k2;president:n 8j9;press:n a0h 5b3 3bs 72k;press:v dic c4f fur dea de4 emj
pressing:a 88;pressing:n 12v 3bt;pressure:n 8xf 4ho 12v a0h;pressure:v fl3 fqi;prestige:n 9yz
presume:v bts fbf cn6 asc;presumption:n 51x 4w3 40a 26h;presuppose:v c0e c0d;pretence:n 3ym 3tu 5rv 4vh
pretend:v c9r e0u f53 cg2 c9s c3o;pretended:a d3;pretense:n 1o3 5rv 4vh 3ym;pretension:n 3ym 5pt;pretext:n 5rx 3tu
prettiness:n 3ue;pretty:r am3;prevail:v fuk fv1 fux ctb c5a;prevalence:n 3xq 9hs 4do;prevent:v fh7 fgx
prevention:n 1zq;previous:a m0;prevision:n 4vw 4xf 4vt;prey:n 8ja 2bk;prey:v d0o;price:n 4fh 95p 4go 4f5
price:v faa c0u;priceless:a vk;pricing:n 4u6;prick:n 7v0 9l8 4m0;prick:v dht eue ejp d3i eud e33;prickly:a 1g
pride:n 6nf 6pn 42m;pride:v e42;priest:n 8jb;primacy:n 9yw;primarily:r and;primary:a fc;primary:n 15z 2df
primate:n 7us 2di;prime:a ts;prime:n 9dg al4 ag3;prime:v bfs dcg bj1;primed:a og;primer:n 5fv 2xg 2w9
priming:n 22u 2xg 2w9;prince:n 8jc;principal:a fc;principal:n 98e 8je 8pd 96y;principally:r and
principle:n 52r 557 51m 51o;print:n 5tm 5nf;print:v e26 e27 e2f e2d;printing:n 5fb 20n 5nd 5jl;prior:a 1b
priority:n 9nv 49u;prise:v dtd dvk byf;prison:n 9n5;prisoner:n 8jf;privacy:n 9xo;private:a mj;privilege:n 4gc 4hd 4he
privileged:a nf;privy:n 3mu;prize:n 942 93q 3nt;prize:v f3h dtd byf;pro:n 8jl 5mg;probability:n 4bw 3xd;probable:a he
probably:r aoq aqq;probe:v c5z d2i;problem:n 9x6 5t1 4rj;procedure:n 1xa 1jg 5ji 1x9;proceed:v c5h ekp fba bb8 fxs
proceeding:n 24j;proceedings:n 24j;proceeds:n 93o;process:n 1xa 4sg 5j8 4sh;process:v bna ffx bu8 fqk eku dy1
processed:a ow;processing:n 9by;processor:n 70e 8ji 2n4;proclaim:v ckf ckd cnc cbg;proclamation:n 5po 28x
procrastinate:v fug fuh;procrastination:n 1zb 4al;procreation:n 1rb;procure:v f2l cyp;procurement:n 11n;procurer:n 8i8
prod:v d2s d2r d2n;prodigious:a gz rs l8;produce:n 6u4;produce:v e2j dv2 e2k evi e1u;producer:n 8dm 8jj 6cj
product:n 368 3bv 510 ad1;production:n 1tb 5x1 3bv 1i3;productivity:n 4fk 9ht;profane:a 4x;profanity:n 60z
profess:v c8h c43 c8d cmr cdo cdn;profession:n 714 1ke 5q1 5nq;professional:n 8jk 8jl 8dv;professor:n 8jm
professorship:n 1k3;proffer:v f6i;proficiency:n 4fx 4pt;proficient:a sa wy;profile:n 5wt 7eo 5hy 9ys;profit:n 93l 4g9
profit:v f5x f5a;profitability:n 4ga;profits:n 93l 93n;profound:a rq;profoundly:r ap4;profundity:n 53i 4c2 4o3 4en
profuse:a 2;profusely:r apx;profusion:n 4da;program:n 527 528 5l4 5hg;program:v c6g e2c;programming:n 22w
progress:n 18k 1a9 6jn;progress:v b5k ekf b5t;progression:n 7a4 6jn 1a9;progressively:r amx;progressivism:n 5a4
prohibit:v c6j;prohibition:n 5im 5in al2 68m;project:n 1p8 52m;project:v c2h g08 dhg evd dze;projected:a gl
projectile:n 3bw 3ej;projection:n 4vu 52m 3bx;proletariat:n 72c;proliferation:n 9bz 9c0;prolific:a ng cu
prolong:v b9t fxi;prolongation:n 1wx 4a2;prolonged:a hk hh;prominence:n 9yq 4gw 9kj;prominent:a 6u;prominently:r aps
promise:n 66u 54w;promise:v cdb cdc cg4 g2p;promising:a 1v;promote:v fon fd5 ckb cs6;promoter:n 8nl
promotion:n 688 16h 68g 18l;prompt:v dww c4v ccp;promptly:r ao5 ao4;promulgate:v ckd cbi;prone:a ep;pronoun:n 5cp
pronounce:v ckh cjy;pronounced:a fm;pronouncement:n 5pq;proof:n 4ys 5mb 9fz 5jn;prop:n 3bz 2ec;prop:v d1s
propaganda:n 5n7;propagation:n 5am 1rd;propel:v dn3 dww;propeller:n 3by;properly:r apk aoz;property:n 92z 444 7bu 50a
prophecy:n 4vv 5r8;prophesy:v cgs c91;prophet:n 8jo;proponent:n 7tw;proportion:n 9hb 4bu 9ks 9ha;proportional:a 5p
proportionality:n 9hu 4b8;proportionally:r aqy;proportionate:a a4;proportionately:r aqy;proposal:n 62x 62v 62u
propose:v cch bzf bzo fdh ccu;proposition:n 5r9 630 62w 62u;proposition:v ccj;proprietor:n 8gs;proprietorship:n 92y
propriety:n 43a;proscribe:v c6j;prose:n 5ee 5z4;prosecute:v fqj fbg;prosecution:n 70b 1x4;prosecutor:n 8jp
prosody:n 5zf 5zt;prospect:n a1r 54n 7y3 53u;prosper:v f9g;prosperity:n a27 a1a;prosperous:a th dn;prostitute:n 8jq
prostrate:a ep;prostrate:v bpg dm2;protagonist:n 8qn 88y;protease:n ad2;protect:v cvh cvj;protection:n 1py 3c1 96l a43
protectorate:n 7fm;protege:n 8jr;protein:n a7u;protest:n 65s 24c 65t;protest:v cff flz cmt;protestant:n 7rl 70v
protestantism:n 5ab;protestation:n 65s 5q2;protoplasm:n 4lh;prototype:n 546;protozoa:n 29p;protozoan:n 29q
protrude:v g08 erh b6i;protuberance:n 9kj 9tj;proud:a fi;prove:v ftr bwa cn5 bwc fmn ejq;provenance:n 7bn
proverb:n 62j;provide:v f8i cyw cr6 fbj g11 f1a;providence:n a19 433;providential:a cj e3;province:n 7gu a30
provincialism:n 59d;provision:n 5ri 1yp 4ww 97f;provision:v f9a;provisional:a 6m;provisions:n 6s0;proviso:n 5ri
provocation:n 267 7ih 68j;provoke:v e31 dwm c6d e5i;prowess:n 4pm;prowl:v ef7 fu7;prowler:n 8js;proximity:n 4bj 7g5
prudence:n 432 4o6;prurient:a re;pry:v dtd c5o exs dvk;psi:n 5ui;psyche:n 4nz 8on;psychiatrist:n 8jt
psychologist:n 8ju;psychology:n 580;psychopath:n 8jv;psychophysiology:n 581;psychotherapy:n 1ma;public:n 729 6xx
publication:n 5jk 20o 20l 20k;publicity:n 688 3vq;publicize:v cip ck8;publish:v e26 cjp;publisher:n 707 8jw 8jx
publishing:n 20k;pucker:n 9ld;pucker:v d6h da2 d6i;puckish:a r3;puff:v d09 d0a art e7i crb c6o;puke:n 8lu aaj
pull:n 12w 8xh 4g8 3c4;pull:v die dmn duc fql eko;pulley:n 3c5;pulling:n 12w;pulp:n 91u a92 5jw;pulpit:n 2rr
pulsate:v ec2 ec3 dv4;pulsation:n 6ij 8y9 6h4;pulse:n 6ij 6h4 akd 6u7;pulse:v ec2 dv4 ec4;pulseless:a 10
pulverize:v ban dxb bao;pulverized:a sg;pummel:v dfy;pump:n 4kr 3c6;pump:v d2e cx1 faj eqe ea9;pun:n 5sv
punch:n 147 3c7;punch:v dfu ds1 dhy;puncher:n 81r 8jy 3c7;punctuality:n 49v;punctuate:v b1l cn1 bcn
puncture:v d60 d61 b98;pundit:n 8a9;punish:v fkq;punishment:n 23d;punk:n 89c 8jz;punster:n 8k0;punt:v dd0 dcz cw8
pup:n 298 8k1;pupate:v axd;pupil:n 8pz 4kj 8mf;puppet:n 3c9 822 3c8;puppy:n 299 8k1;purchase:n 11f 93c 8v5
purchase:v f0i;pure:a iz 4f;purely:r ap9;purgatory:n 9n6;purge:v fpf cf1 bks bkr bj6 aw6;purging:n 18s 18t
purification:n 18w 9c8 18v 18u;purify:v bkq bks bkt;purity:n a22 9qh 40t;purl:v eom cpk dy8 dxz dxy;purloin:v f58
purple:a k1;purple:n 46n 9ym;purport:v c3q bzo;purportedly:r aox;purpose:n 563 4fo 41j;purposely:r an1
purse:n 2g3 98u 3ca 98t;purse:v az4 d6k;pursue:v fbg el7 d90 fbk;pursuer:n 8k2 8k3;pursuit:n 1bw 4vj 1gj 1gi
purveyor:n 8k4;push:n 12u 8xi 405 3cb;push:v ebm c4g ckb fdw ebn ep2;pushing:n 12u;pussy:n 4ly
put:v dlx dlw ckl cxa f4r bwu;putt:v df1 df2;puzzle:v bt9 e97;puzzlement:n 4rf;puzzling:a 6c 50
pyramid:v f5y f2x djq azx;pyrex:n ad3;pyrometer:n 3cc;python:n 8k6;quack:n 8k7 6gb;quack:v cq9 asd;quackery:n 1l7
quadruple:v b5h;quadrupling:n 9c1;quail:v epo;quake:n 6iw;quake:v ed2 ed0;quaker:n 7rm 8k8;qualification:n 3vl 16l 5s0
qualified:a ox;qualify:v fxh ck0 b26 b8m cni ciw;quality:n 3vt 3vz 50b 47j;qualm:n 6p3 9vo;quantity:n yq 4ct 50t
quarrel:n 643 3cd;quarrel:v c53;quarter:n 9ef 7fn aix;quarterback:n 8k9;quarters:n 34d;quartz:n ab6 a7a
quash:v fex fj6;quaver:n 6gc 5v4;queen:n 2cf 8ka;queer:a b7;quell:v bjv czv;quench:v d0p g4b feu bjv bh9 bd4
query:n 64r;query:v c5p;quest:n 4vj 1ui;question:n 64r 5t0 64u 3xh;question:v cby c5y c5p c7i cgm;questioner:n 8ac
questioning:a v6 7v;questioning:n 64p;quick:a be f7 6;quick:r ao5;quicken:v bhv ety bia aut at3;quickening:n 9su 1ce
quicker:r anq;quickie:n 19p;quickly:r ano ao5;quickness:n 4ps 4og 4ad;quicksilver:a 3z;quickstep:v edt
quiet:n a38 9oy 478 43l;quiet:v ezi e3e;quietly:r an9;quietness:n 47b 6o8;quill:n 3ce 2de;quilt:n 3cf
quintet:n 5y6 9eo 6yr;quip:v cat;quirk:n 3yo 3cg;quirk:v d24;quirt:n 3ch;quit:v fxk fbz elm f1r;quiver:n 6om 9ri 1cy
quiver:v ed2 ec1 ec3;quixotic:a n6;quiz:n 64w;quota:n 9dq 957;quotation:n 5s3 5ku 5rk 1xm;quote:v cnv cny cnw cma
rabbit:n a8p 6tn;rabble:n 72o 78d;race:n 6kt 6kf 6y1 712;race:v eph csh fb4 epi;racing:n 1gt;rack:n 3ci 6d3
rack:v ei1 e6c f2s eh4 egs;racket:n 6gd 1ol 4tm 3cj;racketeer:n 8kc;racy:a su uf;radiance:n 8wm 45w 9t0;radiant:a 35
radiate:v g4r b7v fxw ex0 eww e93;radiation:n 8xk 281 9ut 9c2;radiator:n 3ck;radical:a j9 kn;radical:n a5u ab3 8kd 9ea
radicalism:n 5a5;radio:n 5bh 3cl;radio:v cmi;radiochlorine:n a65;radish:n 8z5;radius:n 4cj 7fo;raft:n 9fj 3cn
rafter:n 3cm 8ke;rag:n 3co ah3 5b6;ragamuffin:n 8kf;rage:n 6oc 9sj 9sn 9ps;rage:v g16 g15;raid:n 1vl
raid:v fkd em7 f51 d92;rail:n 3ct 3cq 3n8 3cp;rail:v cfj g01 f8p en5 ehm egq;railhead:n 3cr 3cs;railing:n 3ct 3cu
railroad:n 3cw 3cv;railway:n 3cw 3cv;rain:n 8xl 49q;rain:v g40;rainbow:n 7n9 54x;rainfall:n 8xl;raise:n 4cy 7iq
raise:v b00 ej0 cht f77 e1u fne;raised:a g 9y;raising:n 6ez 44f 224;rake:v et1 d8f ewa d8e d3g;rally:n 76w zf 9c3
rally:v ddy ct6 ddp bo1 cal;rallying:n 26r zf;ram:n 7sx 3cx;ram:v ds0 dnk dqy doa;ramble:v fxp eca
ramification:n 1es 9lw 6ip 4bf;ramp:n 3cy 3rc;rampart:n 3cz;ramrod:n 3d0 8kh 3d1;ranch:n 3d2;rancher:n 8ki
rancor:n 6r0;randomly:r ana;range:n 4dx 7fp 7fq 7na;range:v g1e eca fy6 dk8 ds3;rangy:a u6;rank:a 6t
rank:n 79c 9yi 783 9nr;rank:v bvy bvs fwx;ranked:a ea;ransack:v f9o d96;ransom:n 94u 21m 12c;rap:n 5oy 6hk 6g7 61x
rap:v dfp ez0 e0m cp4;rape:v fpn dr3;rapid:a bf;rapidity:n 4ad;rapidly:r ano;rapist:n 8kj;rapport:n 9h1
rapture:n 9q7 9qa;rarely:r am1;rarified:a jz;rascal:n 8lp 89z;rasp:n 617 3d3;rat:n 8ma 8lu 8a8;rate:n akm 963 4ac 9hd
rate:v bvs fus bw2;rather:r ao0 aln;rathole:n 7nb 3d4;ratify:v fi5;rating:n 4u5 1ru 9yh 9yj;ratio:n 9hh 9ha
ration:n 6rr 94z;rational:a mm;rationale:n 4ws;rationalism:n 55n;rationalization:n 4wv 22f
rationalize:v ce8 bkj f4l bto bpt;rationing:n 1zx;rattle:n 6ge 3d5 2a7;rattle:v ey8 ed5;rattler:n 2a8 2x7
rattlesnake:n 2a8;rattling:n 6ge;raucous:a l4;ravage:n 6d0;rawhide:n a8a;ray:n 8vm 9lu 8vn;rbi:n 163
reach:n 7fp 4dx 1cn 4op;reach:v em9 elk dhr c2i fm9 fxu;react:v c0h fbo bif;reactant:n a7b;reaction:n 99s 52x 1ri 8xj
reactionary:n 8kk;reactivate:v b1r;reactivity:n 4qa a3q;read:v btf g1p bti btl btk btd;readapt:v aze azc
reader:n 8kl 8q6 8lh;readily:r ao4;readiness:n 9sc 3sl 3v9;reading:n 4xq 63l 4y5;readjust:v azc b8a
readjustment:n 168 1w2;ready:n 9sd;ready:v dxr bfn;reaffirm:v cmv;real:a oh;real:r aly;realign:v bk1;realism:n 9o3 7ai
realist:n 8km 8ko 8kn;reality:n 4xr 9o3 9o5 3xl;realization:n 4xl 1tw 5y0 21i;realize:v c1h bqx dwg f5u f2u
really:r am6 aow;realm:n a2x 7cr;reap:v d99 f67;reappear:v bgz;reappearance:n 6by zw;rear:a 2a;rear:n 7av 7fr 7fj 4mt
rear:v ejl fne fyt ejo dxm;rearguard:n 73f;rearing:n 44f 224;rearrange:v b7a;rearward:a 2a 2d;rearward:n 7fs
rearward:r ane;reason:n 7i8 5qh 4q6 9w9;reason:v bty c4w btt;reasonable:a oo j5 oc;reasonably:r am3 apy
reasoning:n 4vm;reassail:v cur;reassemble:v dxf;reassert:v cmw;reassign:v fcp;reassurance:n 25v;reassure:v e3j cnl
reawaken:v asv;reb:n 8oq;rebel:n 8oq 8ah 8e5;rebel:v fqm fqn;rebellion:n 1uy;rebound:v edb bo1;rebuff:n 26i 65j
rebuff:v c6r cvo;rebuild:v dxa;rebuilding:n 19t;rebuke:v c8v;rebut:v c82 bwj;recalculate:v bua
recall:v bsa cj5 fx4 c65 c0x fjd;recapitulate:v cmn e1l e16;recapture:v e41 dz2 dho;recede:v ekm bpw;receipt:n 121 5i4
receipts:n 93h;receive:v f0m bnr ete etg dk0 bxw;receiver:n 3d7 3ly 7r3;recent:a m1;recently:r ao8
receptacle:n 3d8 3d9;reception:n 5lj 756 5bj 121;receptionist:n 8kp;receptive:a 3s;recess:v dm6 bcm;recession:n 9jm
recipient:n 7r3;reciprocal:a os;recital:n 66h 5vv 67i 67h;recite:v cq4 ci3 cim ci5;reckless:a 2v 3l;recklessness:n 3t6
reckon:v btr bzz by9 bu7 c02 c01;reckoning:n 4x8 5i0 1lb;reclaim:v f55 f1p be4 be1 b8q;reclassification:n 1wn
reclassify:v bvk;reclining:n 1co;recognition:n 9x9 4v2 5nv 4xl;recognize:v br2 c1h ezq bsf fiy cef;recognized:a 3
recoil:v epo fbq edb dcx;recollect:v bsa;recollection:n 4uy 4ux 542;recommend:v ccg cd6 bq7
recommendation:n 5n1 5oa 3tk;reconcile:v blb bl9 c4c c1v;recondition:v b2s;reconnoiter:v exn;reconsider:v bvf bvg
reconsideration:n 61r 4wg;reconstruct:v btx dxa azd fog b27;reconstruction:n 19s 63n 4v0;reconvene:v eml
reconvert:v ay5;recopy:v dzn;record:n 5ma 3a9 9dn zl;record:v clx clu cgh etb;recorder:n 3db 8kx 8kq 2vq
recording:n 3dc 3dd;recount:v cim c6x;recoup:v f32 f31 f0y;recourse:n 25c 4g2;recover:v f2z ax5 bo0 f31 f1p dag
recovery:n 6ie 99y zg;recreate:v at3 e7x e1q;recreation:n 1g6;recreational:a nj;recrimination:n 67g;recruit:n 8kr
recruit:v fim f2p ct7;recruitment:n 28r;rectangle:n 9k7;rectifier:n 3df 8ks;rectitude:n 3zo;recuperation:n 99y
recur:v bbd cj6 fr5;recurrence:n 6dk;recurrent:a 70;red:a 4c 2s 4i;red:n 46c 7wq 967;redcoat:n 84d
redden:v axq bob b7p;redecorate:v dyl;rededicate:v cdm;redeem:v fod f3n f3m f3l f3k;redefine:v fs4 ciy
redefinition:n 5qy;redemption:n 127 95j 11g;redeposition:n 9c4;redevelopment:n 19l;redheader:n 8kt;redirect:v ehj
rediscovery:n 14n;redistribute:v ddl;redouble:v b7t b5f b42;redoubtable:a 26;redress:n 95a 197;redress:v flv
reduce:v bh7 b53 fda f3q e6k b4u;reducing:n 9c6 9c5;reduction:n 1d8 9c6 165;redundancy:n 4dj 4tz 1wz;redundant:a ju
reecho:v eyw eyv cj0;reef:n 7nc 2yu;reek:v ezw eug avp g4u;reeking:a w4;reel:n 3dg;reel:v eft eok do5;reelect:v fdf
reelection:n 15v;reenact:v ffb e0x;reenforce:v b3q;reenforcement:n 5mj 1va;reestablish:v ff6;reevaluate:v bxj
reevaluation:n 4u7;reexamine:v byk;refashion:v duy;refer:v cnz fx7 bvj ehi ccm ch6;referee:n 8ku 8lh 8kv
reference:n 5s8 5s3 68q 5fy;referendum:n 15w;refill:v bj0;refinance:v f18;refine:v bkm bfc bko bkn bfd;refined:a ow sp
refinement:n a0v 6ec 9c8 5ki;reflect:v ev9 btq ev6 g4n ev8 c8l;reflectance:n 9d9;reflection:n 4wb 5va 3ww
reflective:a um;reflector:n 3dh;reflex:n 1rj;refocusing:n 1e7;reform:n 19c 1pf;reform:v b6n be4 b6o b0i;refrain:n 5yf
refrain:v g1c d01;refreshing:a gm km;refrigeration:n 9c9 1mc;refrigerator:n 3di;refuel:v f98 f2d;refueling:n 1ys
refund:n 94q 21n;refund:v f5j;refurbish:v b0c;refusal:n 65f 5lr;refuse:n aan;refuse:v c6p f2g fzt f0s g3t fky
refute:v c82 bwj;regain:v f2z f5m;regal:a k1;regale:v cyf;regard:n 4yf 4sj 5li 1s3;regard:v by9 euy fxa
regardless:r aol;regime:n 6zl 52l;regiment:v fg9 fgt fco;regimentation:n 235;region:n 7ft 4iq 7fu 9f2
register:n 5hn 4e0 98p;register:v fin cm3 fik etb cgh fio;registrant:n 8kw;registration:n zv 7ap 5go;registry:n 5hn
regret:n 6q0;regret:v e65 e67 cfm cfl;regroup:v ffm bvn;regular:a va;regular:n 8ky 8l0 8kz 4c6;regularity:n 4as 3xw
regulate:v b8i fli byz b4m;regulation:n 5mw 506 9zo;regulator:n 3dj 8l1 2yf;rehabilitate:v fof fpg foh
rehabilitation:n 1fa 19r 27h;rehash:v cxj cmo;rehearing:n 1se;rehearsal:n 1sx 1sw;rehearse:v e0z;reich:n 721
reign:n aiz aiy 9zp;reign:v fqx fuk;reimburse:v f5k f32;reimbursement:n 959;rein:n 3dk 4hu;rein:v fgb eao eai b4l
reinforce:v b3q c5x;reinforcement:n 1va 5mj 4yy 3kr;reinstall:v dri;reinstate:v foi ff6;reinterpret:v chm btc
reissue:n 5bb;reissue:v e1n fjb;reiterate:v cj2;reject:v bxt f2g c7c c6n g3t fky;rejection:n 16q 9n7 65h
rejoice:v e7n cb5 e8g;rejoicing:a 84;rejoicing:n 6pj 610;rejoin:v ffq c87;relace:v do0;relate:v c04 fx7 cil g1a fhk
relatedness:n 9gm;relation:n yn 1r8 8bj 66k;relations:n 9g0;relationship:n 9g1 9mh 9mi 9h4;relative:a 0 5p
relative:n 8bj 29h;relatively:r ap1;relax:v at6 bgg bge at5 frp fro;relay:n 6ym 6ki;relay:v c2g d2d;relearn:v brg
release:n 3dl 12a 9ca 5r2;release:v dk9 fer dhi cjp axu avr;relegate:v fr2 fd9 fl0 c2a;relent:v fzf;relentless:a mo 71
relevance:n 9gk;relevancy:n 9gk;reliability:n 3th;reliable:a 89 v9 v8;reliably:r aq4;reliance:n 4s7 9ra
relic:n 3dm 32q;relief:n 6m5 9zv 95b 8pc;relieve:v avb fe8 fpa e7r fob chh;relieved:a gl;religion:n 54p 70q
religious:a q2;religiously:r ap7;religiousness:n 3zq;relinquish:v f7w fmu f1r dk9;relish:n 6m2 6sg 4td;relish:v e85
relive:v brc;reliving:n 4xt;reload:v dlj dlk;rely:v c02;remain:v ay6 g1f fu2 g1q;remainder:n 9gx 9ee 9e7 2ud
remaining:a ak;remains:n 7nd 7io 4ip;remake:v duy;remand:v cig fkc;remark:n 5s6 4t2;remark:v cnm cqr
remarkable:a lb rr;remarkably:r ao7 are;remarry:v fk2;remedial:a dt;remedy:n 197 3dn;remedy:v b29 awk
remember:v bsa bsc bsj fam cd5 cd4;remembrance:n 4uy 5nw;remind:v bsg ccp;reminder:n 5hm 4xz 7tq;reminisce:v bsi
remission:n 6if 95h 128;remit:v f3d fui cnh cig cey bgj;remnant:n 9gy 2ud;remodel:v b27 dxj;remonstrance:n 686
remonstrate:v cfh cn0 c8v;remorse:n 6q1;remorseless:a iq;remount:v efl dat;removal:n 1ex 17d
remove:v b0w fdp f1l err bgl;remuda:n 6z3;remuneration:n 94n 21o;renaissance:n 1y4;rename:v coa fd3;rend:v dru
render:v ay9 f8i e1f dvf cr2 f7l;rendering:n 5vw 4v6 12i 5ij;rendezvous:n 26t 7g7 77m;rending:a 3f
rendition:n 5vw 4v6 1g2 12i;renew:v dvl b0h;renewal:n 19r 27u 9c7;renovation:n 19l 9ya;rent:n 7nl 95f 1ew
rent:v fhq f0k f0j fhr;renunciation:n 65i 9xd 68l 16v;reopen:v db3;reorder:v bvu c2n;reorganize:v ffl ffm
reorientation:n 59k 1d0;repair:n 19n a4d 7ds;repair:v b6c f34 e9r b29 at3;repairman:n 8l4;repay:v f5j f9m f9n c87
repayment:n 21n 95i;repeal:n 185;repeal:v c6u;repeat:n 6di;repeat:v cj2 e1j bbd ciz frc e16;repeated:a 70
repel:v dmp e79 cvo c6r ezx;repent:v e66 e65;repentance:n 6q3;repertory:n 3do 76t 76s;repetition:n 6di 1wy
repetitive:a 6z;rephrase:v cjc;replace:v b0b fdr d8k f3p;replacement:n 16f 8qp 6jj 4s2;replacing:n 16f;replant:v drb
replenish:v bj0;replenishment:n 9c7;replication:n 1x0 64y;reply:n 5qz 64x;reply:v c86;report:n 66e 66d 5nh 6gf
report:v cji cjn cjl cjj cjo cjk;reporter:n 8l5;reporting:n 5nm;repose:n 1z5 6o9 43l;repose:v cxb fwd dpx dpw dpp dm3
repository:n 2s2 8l6 3dq;reprehensible:a pr;represent:v fz2 c9l fnk fnj cl4 g18;representation:n 53j 3dr 25y 9r6
representative:n 8l7 8oy 80r 4yh;repress:v fex fh2 drc bsm bql;repression:n 9qw;repressive:a pi
reprieve:n 9zw 6ev 5iu 28f;reprimand:v c8r c8v;reprint:n 5bb 5ba;reprint:v e1n;reprisal:n 275;reproach:n 5ox 9zj
reproach:v c8w;reprobate:n 8l8;reprobate:v bxx cru cbq;reproduce:v e1o aux cj3;reproducibility:n 3z6;reproducible:a ni
reproduction:n 4v1 3dp 1x0;reproof:n 5ou;reptile:n 2a5;republic:n 76y;republican:n 8la 8l9;repudiate:v c3r bxu cfn c89
repugnance:n 6mw 9j1;repulse:v cvo e79 dmp;repulsion:n 8vj 6mw;repulsive:a kg 2h;reputation:n 9z9;repute:n 9z9
repute:v by7;request:n 5ht 648;request:v c3d c3e crr;require:v ft6 c3l c38 czd;required:a js 9k
requirement:n 51w 7mh 51v;requisition:n 64o 11u;requisition:v c3g f54;reread:v btg;rerun:v ck3 csx;reschedule:v c6h
rescind:v c6u;rescue:n 126;rescue:v foc;reseal:v dbm;research:n 1lh 4x1;research:v ccn bv2;researcher:n 8lc
resemblance:n 3wy;resemble:v fwf;resent:v e46;resentment:n 6r0;reservation:n 7e0 5s0 4s9 260;reserve:n 43e 97g 8q7
reserve:v f0w c12 c6i fko;reserves:n 77x;reservoir:n 9fp 3dt 3ds;reset:v cia b8a;resettle:v bg6;reshape:v bz1 dxl
reside:v fv7 fv2 fwd;residence:n 7cs 3du 1yj 35g;resident:n 8ld 89k;residue:n ad4 9gx;resift:v dja
resign:v faz fbz f7w c1v;resignation:n 6ql 68k 5hq;resilience:n 48d;resist:v fzt cuh flz cug g3t fqo
resistance:n 16p 8xp 1uu;resistor:n 3dv;resmudge:v d4l;resolutely:r aqr;resolution:n 5hr 41d 14r;resolve:n 41d 5hr
resolve:v byt cno byw bu0 ezr c1w;resolved:a so;resonance:n 8x0 47n 9h1;resonant:a pk;resort:n 7fz 7ds 4g2 25c
resort:v fr5 e9r;resound:v eyu ey2;resounding:a pk;resource:n 96e 4g0 4p8;resourcefulness:n 4g3 4p8
respect:n 4yf 9z7 59f 26o;respect:v byf fhh;respectable:a 7c;respective:a 5v;respects:n 5p2;respiration:n 1qj 1qi
respite:n 9zw 1z0 6ev aju;resplendent:a 2f;respond:v c0h c86 c0i;response:n 8v9 1ri 5qz 5lj
responsibility:n 225 a30 3tg;responsiveness:n 4qa 4ik;rest:n 9gx 1z5 aju 9s0;rest:v dpt c5f g1s ask ay6;restate:v cj2
restatement:n 5se;restaurant:n 3dw;restive:a ui;restless:a o9;restlessness:n 3y6 9ww 6o2 3rn;restock:v f88
restoration:n 19q 120 9ya;restore:v fog b0k f7m b6c ff6;restrain:v d80 d7y fgz b4i;restrained:a ug
restraint:n 22z 42h 9r2 5af;restrict:v b4r flf b4j fgy;restricting:a ph;restriction:n 507 236;result:n 8uw 5qt 6a9
result:v fts ftx bb6;resultant:a 1c;resume:n 5gf 5ga;resume:v bbr bbs fbx cmj;resurrect:v axg b0l axh;resuspend:v az9
resuspension:n a5j;retail:n 218;retail:v g1i f2y;retailer:n 8lf;retailing:n 21b;retain:v fz9 fe5 f5h bsd;retained:a 8e
retaliate:v cwz cwy;retaliation:n 273;retard:v bhx g3j bi3 bi2;retardation:n 4aj ajy 7ne 4q0;retch:v aw6
retention:n 1po 4q5 458;retentiveness:n 4q5 458;rethink:v by4;retie:v d6z;retina:n 4lg
retire:v fbr fbs ekm fje ffc fbt;retirement:n 9o0 175 105;retort:n 64y 3dx;retort:v c87;retrace:v elg btx
retract:v c6s epp dud dmq;retraining:n 1su;retranslate:v cj8;retreat:n 10a 7g8 5tu;retreat:v ekm es7 ekn
retreated:n 6x0;retribution:n 95m 199 274;retrieve:v f2z dhc dhb bsa;retrospect:n 4we;retrovision:n 4vx
return:n 5iw zy 6js 120;return:v elh f7k be9 cj5 er8;reunion:n 7am 1ek;reunite:v fjx fij;reuse:v cxi;rev:v bi1
revamp:v b0d bo9;reveal:v evp chd evt;revealing:a fu;revel:n 1hi;revel:v czj fk6;revelation:n 662 4xm;reveller:n 8lg
revelry:n 1hi;revenge:n 273;revenge:v cwz;revenue:n 93h;reverberate:v eyu fuz ev7 ev6 edb bnb;reverberation:n 481 8v8
revere:v e4k e4l;revered:a ei;reverence:v e4l;reverend:n 7zh;reverie:n 4vf 4sf;reversal:n 6l1 6ho 4wf;reverse:a 2d 2c
reverse:n 9j3 3dy 6l1;reverse:v ayu be6 c0c c6u be7;revert:v be9;revery:n 4sf 4vf;revetment:n 3e0 3dz
review:n 4ub 5fp 14g 98o;review:v byk cay bym byn byl;reviewer:n 8lh 807;revile:v cac;revise:v clo ffn
revision:n 1f9 5dr;revitalize:v axe b0e;revival:n 1y3 77n;revive:v axf at3 b0m b0l at2;revolt:n 1uy
revolution:n 6iq 6jf;revolutionary:a kn;revolutionize:v ayk fdl bs0;revolve:v eoe eo9 eb3;revolver:n 3e1 3e2
revulsion:n 6mw;reward:n 6ah 94t 263 636;reward:v fnv c5x f9n;rewrite:v cln dzw;rh:n adl a6u 4lb;rhetorician:n 8gc
rheumatism:n 9tg 9tz;rhino:n 2cx;rhinoceros:n 2cx;rhubarb:n 6ua 90m;rhyme:n 5em;rhyme:v dzz g3e
rhythm:n 5zn 3xy ako 5zm;rhythmic:a pm;rhythmical:a pm;rib:n 3e3 4ju 5sb;ribbon:n 7nf 5ol 3e5 3e4;rice:n 6v0
richly:r ar8 ar4;richness:n 4da a2c 47m 4gp;rickety:a t0 pw;ricochet:v edb;rid:v fa8;riddle:n 5t2 3e6
riddle:v d62 bta djb d2m c2e bu1;ride:n 1bb;ride:v eht ehq fxq e9i cal g3d;rider:n 8li 5ev 8lj 8h7
ridge:n 7ng 9l1 7ni 7nh;ridicule:n 26c;ridicule:v cap;ridiculous:a 8l wg f4;riffle:v dt6 ewd enu dgb;rifle:n 3e8
rifle:v f9o d94;rifleman:n 8ll 8lk;rift:n 7nk 7nj 6bh;rig:n 3e9 3nb 38e;rig:v fq2 fab d71 bfr;rigger:n 8lm 3ea
right:a 7h nn;right:n 4h7 7fh 3ec 78w;righteousness:n 3zn;rightfield:n 3ec;rightfully:r aq3;rightly:r app
rightness:n 40n 43c 3yz 3vh;rigidly:r apj;rigor:n 3vb 3yf 3sd;rigorous:a ae;rim:n 9l2 3ee 3ed 2w2;rim:v fxy f8m eb2
ring:n 476 9jv 30v 7ju;ring:v eyk eyu eyl c62 dju d7o;ringing:n 6gg 671 47n;rinse:v dp2 d5r au4;riot:n 23v 9pf 5sp 1hk
riotous:a 2 oa;rip:v dru esu dtt f84 cbo;ripen:v b5o b5n;ripening:n 9bk;ripping:a 3f tt;ripple:n 6dp 6dr
ripple:v enu ezd;rise:n 6c7 1c0 7iq 6jo;rise:v eii azo ejr fyt ek9 fsw;risk:n a47 1pj 4by 4bx;risk:v fnu fnr
risky:a sq;rite:n 1xk 1xi;ritual:n 1xi 1xn 1fs;rival:n 8ln;rival:v fwt cuw;rive:v dru dqe;river:n 7nm;riverbank:n 7nn
rivet:v c0v dcm c0w;rivulet:n 7no;road:n 3ef 15n;roadblock:n 4rq 3eg;roadside:n 3pr;roadway:n 3eh;roam:v eca
roar:n 6fg 60b;roar:v cph cfx cpl ekr cpw ate;roaring:n 6fg 60b;roast:v ba8 cap;rob:v f83 f81;robber:n 8lo
robbery:n 1oo;robe:n 3ei;robe:v aup dus;robust:a uf;robustness:n 48s 447;rock:n 7np a7e;rock:v ebs ebt
rocket:n 3ej 8z2;rocky:a sk;rod:n 3ek 29l 9dw 9dr;rodeo:n 1i4 3el;rogue:n 8lp;roiling:a w;role:n 1mn 53o 4fo 1ms
roleplay:v e0r;roleplaying:n 1ir;roll:n 6jg 5h9 6dx 3em;roll:v eb1 ecu fxx dec f01 do3;roller:n 13y 6dx 3eo 3en
roman:n 7rz 7s0;romance:n 9mq 4ie 5we 5e2;romantic:a i4 n6;romantic:n 8lq 8lr;romanticism:n 587 4ie
romanticize:v boa asg;rome:n 70u;romp:n 6kz 8rs 1hm;romp:v ecf efz cta;roof:n 3ep 3eq 5mr;roof:v d2z;roofer:n 8ls
rooftop:n 7h7;rooftree:n 3e7;rookie:n 827;room:n 3er 9ft a1u 6yo;room:v fvp;rooms:n 3l4;roost:v dpn bg5;rooster:n 2ag
root:n 922 7bf 5c2 9eb;root:v bc8 fsu fos don d6r bg4;rooting:n 9cb;rope:n 3et;rose:n 90o 6w0 46q;rosebud:n 8yg 8lt
rosette:n 92l 3eu;roster:n 5h9;rostrum:n 2rr 2da;rosy:a dw;rot:n a4i 9a7 5kq;rot:v b2y ax8;rotary:a 7y
rotate:v eoe fcs ct2 eog eof b5d;rotation:n 1cp 9g7 6jf 49r;rotc:n 738;rotor:n 3ev;rotten:a da;rotundity:n 5zd
rough:a af;rough:r ar2;rough:v e2o;roughly:r alc ar2;roughneck:n 7xk;roughness:n 45k 47l;round:a px
round:n 3ex ako 7be;round:v eaj az1 ckj cbn bkl az3;roundabout:a 8p;roundup:n 5ge;rouse:v erm epa e38 asu
rout:v ctv d6r d6q ctk;route:n 7ez 3ef;routine:a l7;routine:n 1xe 5vq 5ji;rove:v eca;row:n 79a 643 7nq 2qk;row:v eh6
rowdy:a l4;rowdy:n 7xk;royalty:n 93j;rpm:n ake;rub:v d4e d4g eu6;rubber:n 6kl;rubberlike:a 9j;rubbery:a 9j
rubbish:n aao 5kr;rubble:n aap;rubric:n 5mo 5qv 5mp 5d7;ruby:n 97m 46e;ruck:n 72i 9ld;rudderless:a o1;ruddy:a dy 4c
rudeness:n 440 a17;rudimentary:a nc;ruffian:n 7xk;ruffle:v enu e5f ef0 e5m dt6 dga;rug:n 3ey;ruin:n a4o 3ez 9ah 6d1
ruin:v dr0 fox f7z dr7 dgy bq8;ruined:a hr tj;ruinous:a dr 6x;rule:n 506 4qn 5mn 68s;rule:v fqv c0b fuk cjz g0j dzc
ruler:n 8lv 3f0;ruling:n 24t;rumanian:n 5wj 7s8;rumble:n 6gh 3f1 24b;rumble:v eza cpg;rumen:n 2cy;rummage:v d95
rumor:n 66m;rumor:v cp3;rump:n 2db 4mt;rumpus:n 1ix;run:n 162 1p5 6kg 7aa;run:v efy er0 fxv fgg g10 eqb
runaway:n 6kz 86w;rundown:n 5gg;runner:n 8oa 8lx 8lw 7vo;running:n 1j9 1aw 9ru 22e;runoff:n 6hc 160;rupture:v drv
rush:n 1j3 6jd;rush:v eph cup bjj bjk epj epi;rushing:n 1ja 1j3;russia:n 7hy;russian:n 7s9 5w7;rust:v b72 b73 b4x
rustle:n 6gi;rustle:v eyp f59 f4n;rustler:n 8ly;rustling:n 1v4 6gi;rut:n 9ki 1xf;rutabaga:n 6uh 8z0;ruthless:a iq
ruthlessness:n 6n8;sabine:n 7s1;sable:n 3f3 a8q 464 3f2;sabotage:n 27k;sack:n 3f4 9ly;sack:v f9p fdm f61 dl5
sacrament:n 1xs;sacred:a q0;sacrifice:n 16x 96a 17y;sacrifice:v f9k d9p f9l;sacrilege:n 1nr;sad:a d9;sadden:v e7l e7m
saddle:n 3f5 7nr;saddle:v dlo dll c33;saddlebag:n 3f6;sadness:n 6pq 9qd;safe:n 3f7 2pl;safebreaker:n 8lz
safeguard:n 1q5;safeguard:v cw4 ems;safety:n a3x 7ga 2z4 13z;sag:v ejs ejt;sage:n 6v8 91c;said:a qa;sail:n 1bo 3f8
sail:v ea0 ebd eh3 e9z;sailing:n 1bq 10c 1b6;sailor:n 8m1 7wk 2ir;saint:n 8m3 8m2 8eq;sake:n 4f9 6vx 566
salacious:a re 4z;salad:n 6v4;salary:n 94n;sale:n 219 21f 21g;salesgirl:n 8m4;saleslady:n 8m4;salesmanship:n 4pn
salient:a 6u;saliva:n 4ld;salivate:v axo e8w;sallow:a e0;sally:n 5sc 1v9 1pi;salmon:n 6ut;salon:n 3fa 3f9
saloon:n 2gv 3c2 3g3;salt:n ad6 4th;salt:v dd9 bpk b32;saltwater:n ad5;salubrious:a w8
salute:v cye cem cb1 eui ceo cen;salvage:v fob ddo;salvation:n 127 15p a3z 12b;salve:n 388 198;salvo:n 6j7 1vw 5o4
same:a hc;sameness:n 3wi 3wh;sample:n 4yl 579 7ns;sample:v czz;sampler:n 8r4 7af;sampling:n 154 579 1wa
sanctified:a q0;sanction:n 5nu 4hc 22h;sanction:v c7a fj9 c7b;sanctity:n 415;sand:n ada 48x;sand:v de2;sandal:n 3fb
sandalwood:n 913;sandwich:n 6u0;sane:a oc;sanguineous:a 2t;sanitation:n 18z;sanity:n 9w7;sap:v f5d d8q;sapling:n 91x
sarcasm:n 5sn;sari:n 3fc;sash:n 3fd;sashay:v ebb ef0 edn;sassing:n 5pe;satanic:a db;satellite:n 3fe 8m5
satiate:v czt czr;satiety:n a0j;satin:n 3ff;satire:n 5sn;satiric:a qh;satirical:a qh;satirist:n 8m6
satisfaction:n 6pm 9q8 95d 96r;satisfactory:a d7;satisfy:v fws e7u cyx;saturate:v bj9 bmf;saturated:a 4f
saturation:n 9m8 46y;saturday:n agl;sausage:n 6tq;saute:v bac;savage:a ez 4t;savage:n 8m7 7vy;savageness:n 49d
save:v fob f1o foe bp2;saver:n 8lb 8m8;saving:n 166 126 1q2;savings:n 975;savior:n 8uu 8m9;savor:v e85 ezu ezt
savvy:v bqq;saw:v dqo;sawdust:n adb;sawhorse:n 3fg;say:v cmp cn8 cg3 g1p c2s ckh;scab:v axi feb;scaffold:n 3fi 3fh
scale:n 9io 9he 92k;scale:v g1h e23 ekz efj d5i;scalp:n 4m6;scamper:n 1j5;scamper:v ee6;scan:n 1ln 3fj
scan:v ewb ewa d93 fw4 eac cq5;scandal:n 66o 6b0;scandalize:v e7f;scanty:a 13;scapular:n 2dg 3fk;scar:n 9vq 3up
scarce:r al6 al7;scarcely:r al6 al7;scarcity:n 4dd;scare:v e4n e58;scared:a p;scarf:n 3fl;scarify:v d5z d65 d63
scatter:v en2 emz ddc dmc bak erj;scattered:a 5m;scavenger:n 8da 28z;scenario:n 5x7 7de 5rj;scene:n 7ge 6ei 53u 5kx
scenery:n 3fm 7gg;scent:n 4ta 4t9 473;scented:a co cn;scepticism:n 55z;schedule:n 52o 5ha;schedule:v bx8 c6f
scheme:n 52d 5rm 79h 53l;scheme:v bzk bzm;schism:n 1eo 6bi;scholar:n 8mb 8c0 8mc;scholarship:n 93x 56d
scholastic:n 8hg 8md;school:n 75u 3fn 4uu 75t;school:v fcf fcg ei5;schoolboy:n 8me;schoolgirl:n 8mg;schoolgirlish:a kt
schoolhouse:n 3fn;schooling:n 1sj 4uu 1sv;schoolmarm:n 8mh;schoolmaster:n 88n 8mi;schoolmate:n 8mj
schoolmistress:n 8mh;schoolroom:n 2o0;science:n 56t 4pg;scientist:n 8mk;scoff:v cak c6y;scoffing:n 5p7;scold:v c8v cfe
scoop:n 5nl 3iq;scoot:v epq;scope:n 4dx a2t;scorch:v bdj bqh bqg bdo b3f;scorched:a w5;score:n 4u8 9dh 75l
score:v cu7 d66 cm8 e08 dgz cu8;scoreboard:n 3fo;scoreless:a tk;scores:n 9fs;scorn:n 6mu 5p6;scorn:v e4a c6n
scornful:a pc;scornfully:r ank;scot:n 7sb;scotchman:n 7sb;scoundrel:n 8t9;scour:v d8z d4i d4j bj6;scoured:a wi
scourge:n 3fp 9zt 8rh;scouring:n 1vx 18q;scout:n 8cr 8mm 8ml;scout:v exn;scowl:v ats;scraggly:a bl;scramble:n 1p4 1j5
scramble:v ecr efh dk4 dg7 boc;scrap:n 7j3 aao 3fq 23w;scrap:v f1j c53 bpu;scrape:n 6gj 9ue 69h 3up
scrape:v d8j e2h d8m enw ddw d8n;scrapheap:n 6xr;scraping:n 7nt 6gj 69h;scratch:n 9ue 9l8 97u 8mn
scratch:v d4g d8m eu6 fj5 dq4 ddw;scratchiness:n 45l;scratchy:a df;scrawl:v e2a;scrawny:a bl;scream:n 60g 6gk 5sp
scream:v cfr cfq ey3;screaming:a f5;screaming:n 60g 6gk;screech:n 6gk 60g;screech:v exz cpx;screeching:n 6gk 60g
screechy:a ef;screen:n 3fs 2ic 3fr;screen:v fmq byp fdd evg dki djb;screenplay:n 5x8;scribble:v cmd e2a;scribe:v d67
scrimmage:n 1sy 1iy;scrimmage:v e10;script:n 5x3 5fc 5df;scriptural:a x6;scripture:n 5g5;scrounge:v f4m f4o
scrub:v d4i au3 fj5;scrubbing:n 18q;scrupulously:r ap7;scrutinize:v ewe byo;scrutiny:n 1le 1s1;scud:v epq eh4
scuff:v ef4 dcu dct dcs;scuffle:n 23z 3fu 1p4;sculptor:n 8mo;sculptural:a rg;sculpture:n 3fv 1u4;sculpture:v dyw dq6
sculptured:a rg;scurry:v ee6;scurrying:a bc;scuttle:v ee6;sea:n 7nu 9fq;seacoast:n 7nv;seafarer:n 8dq;seahorse:n 2b6
seal:n 3fx 3fw a8r 8fi;seal:v dbl bys dbr d5o cwf;sealing:n 1qg;seam:n 9la 7gz;seaman:n 8dq;seaquake:n 6iy
sear:v bdj bqh bdo b3c;search:n 1ue 1li 9cc 4vi;search:v d8w ewf bv2 d91;searchlight:n 3fy;season:n ai3 ahx ai2
seat:n 7gj 4mt 3g0 3fz;seat:v dpo fzb fc2 f90 f8z dur;seated:a eq;seawater:n ad5;seaweed:n 29t;sec:n ahw;secede:v fn1
secessionist:n 8mp;seclude:v bm8;second:n ahw aif ai9;second:r ao2;secondary:a qr;secondhand:a kl;secondly:r ao2
secrecy:n 3sv 9xo;secret:a ll;secret:n 5n6 5n5 4rg;secretary:n 8ms 8mr 8l6 3g1;secrete:v avr evx;secretion:n 4l4
sect:n 71d 74z;section:n 5es 7gk 3g2;sector:n 50k;secularism:n 55t;secularist:n 8mt;secularize:v ayp f1h;secure:a qo
secure:v f2l dap fa4 cdw dgk d8c;securely:r aq5;security:n a40 96l 6p7 98x;sedan:n 3g3 3g4;sedate:a r1;sediment:n 7nw
sedimentation:n 8vz;seduction:n 151 152;see:v eur bqx euq dvt by9 brh;seed:n 92b 8mu 4zc
seed:v dpg f13 dx3 dm9 bvt bnc;seedbed:n 3g5;seedpod:n 92f;seek:v f2q d8w fmj e9f crs;seeker:n 8mv 3g6
seem:v euz ev0 g32 f02;seeming:a nl;seemingly:r am9;seep:v eqr;seepage:n 6j3;seer:n 8td 8mw 8jo;segment:n 3g2 7nx
segregate:v fjk dqh bm4;seize:v d1b d1e f4v f4x f4z;seizure:n 9th 11x 1ok 11q;seldom:r am1;select:a ts;select:v bwy
selection:n 153 785 4wh 9cs;self:n 4qz 7py;selfishness:n 400;sell:v f2t g1g c4l f2v f28 g36;selling:n 216
semblance:n 3tt 54c 345;seminarian:n 8my;senate:n 71o 71p;senator:n 8mz;send:v ehg dhj coi ehf csm cr4;sending:n 139
senior:a kp;senior:n 8n0 852;seniority:n 44n;sensation:n 4t4 7tb 9sl;sensational:a fe wu;sense:n 4r3 5k8 4q7 4o4
sense:v etc ewj bqt bqs;senseless:a vl;sensibility:n 4r5 6nx 4q9;sensible:a oo qt;sensibly:r apy;sensing:n 4t3 1ry
sensitive:a qt;sensitivity:n 4q9 6nw a3p;sensitize:v b6y etu bq0 bpz;sensor:n 2s6;sensory:a 3s wu;sensual:a mk ew
sentence:n 5bt 24r ahp;sentence:v cf6;sentient:a 18;sentiment:n 6lh 54o;sentimentalist:n 8n1;sentimentality:n 3rt 6li
sentimentalize:v bo8 bq9 ash;sentinel:n 8cr;sentry:n 8cr;separate:v fso dqf bv6 fid dj3 bvh;separated:a qv 6g g2
separately:r apr;separation:n 9xf 6ct 4br 286;sepia:n 46v adc;sept:n ahk 6y4;septation:n 1f7;september:n ahk
septum:n 4is;sequence:n 7a6 49p 3g8 1wh;sequence:v bvz cg9;sequential:a l5;sequestration:n 5j6 11u;serenade:n 5y8 5yk
serenade:v e01;serenity:n 43l 6o9;serge:n 3g9;sergeant:n 8n2 8it;serial:a l5;serialism:n 5ym;series:n 7a3 5l7 5js 6km
serious:a 7t;seriously:r ap3 alm;seriousness:n 6nv 49a 3so;sermon:n 683 5ov;serpent:n 2a6 3gb 3ga;serum:n 4l2
servant:n 8n3;serve:v fwr csy fwq fni cyr cym;service:n 1ji 25g 1xp 72q;service:v fni bjb dgx;services:n 1ju
session:n 624 ahq 26v 78y;set:a og ji r5;set:n 6z5 6za 1l1 3jf;set:v dlx byx ci8 cr3 b8g du7;setback:n 6l1
setting:n 7dd a2t 36k a2s;settle:v ek4 byt c47 bg2 c4c ek8;settlement:n 778 73y 63u 280;settler:n 8n5 8n6
setup:n 2f0 44t;seven:n 9eq;sever:v dqv dqu;several:a 5v;severalty:n 9xg 92x;severe:a iv mr;severely:r alm aqf
severing:n 1dh;severity:n 499 3vb 3sd;sew:v d9z dxt;sewage:n aal;sewer:n 3gc a1h;sewing:n 3gd;sex:n 1r6 6z9 6lv 47z
sextet:n 5y7 9ep 6ys;sforzando:n 5v2;shack:n 317;shackle:n 3ge 3gf;shade:n 9q5 462 3gg 5ki;shade:v g4w dzo dkj ay3 ay2
shading:n 3u6 1w9;shadow:n 9q6 7gf 525 6ou;shadow:v el9 g4w fyr;shadowed:a 33;shadowy:a 33 8y 7e
shaft:n 5u7 5sd 3gh 8vm;shaggy:a ut;shake:v ed3 ed9 ebs b0g e35;shaken:a t;shaking:n 9ri;shaky:a t0 t5 qp
shallowness:n 4c3 4ep;sham:n 2v6 8a2;shamble:v ef3;shame:n 6n9 9ze 6aw;shame:v fny flb e5u cts;shameful:a ej jc
shamrock:n 8yt 8ys;shantung:n 3gk;shanty:n 317;shape:n 4ao yi 4im 54g;shape:v byz dxk ayx;shapeless:a ri
shaping:n 9cd 1tp;shard:n 3gl;share:n 94x 96i 1zy 1oz;share:v g0r f6c f6b f69 cr7;shared:a 6f;sharer:n 8h3
shark:n 8n8 8n7;sharp:a 8u m7;sharpen:v d43 beq bep b9k ezk bet;sharpness:n 4oi 4h2 47s;shatter:v bar bat bas
shave:v au5 d4b fa3 d4d d4c d4a;shaved:a rl;shaven:a rl;shaving:n 7mt 14i;shawl:n 3gm;sheaf:n 2ks;shear:n 8xs
shear:v d9a dqs d9c bqn;sheath:n 3gn 2oq;shed:n 3go;shed:v dn8 dpf dpe as9;sheep:n 8na;sheepman:n 8n9
sheepskin:n a8m a86 5gn;sheer:a 62 dm;sheer:v enc e9n;sheet:n 7ny 5au 9j9;shelf:n 3gq 7lu;shell:n 3gr 2b3
shell:v cvz e30 dn9 df7 ctc;shelter:n 3gs 3gt a43 95u;shelter:v fvo f4s;shelve:v fui dm0;shenanigan:n 1n7 1o0
shepherd:n 8nb 8n9;shepherd:v fo7 fo6;sheriff:n 8nc;shibboleth:n 62e 5za;shield:n 3gv 3gu 2b3;shield:v cvl ew2
shielding:n 1pz 3gw 3gx;shift:n 6jl 6eg aku 16c;shift:v bdr ece els edj bp9 bpa;shimmy:v ebk e2s;shin:n 5uk 4ng
shinbone:n 4ng;shine:v g4n g4g ex5 g1y fvl ex0;shining:a n0 37;shining:n 1jk;shiny:a 37 d5 n0;ship:n 3gy
ship:v ehf fe3 ejh ea2 dlz;shipbuilding:n 1ta;shipment:n 2mj 10i;shipping:n 20s 3gz;shipshape:a up
shipwreck:n 3h0 6l7 6e4;shirk:v fi1 c7s;shirking:n 1ni;shirt:n 3h1;shirt:v auk;shirtfront:n 3h2 2sk;shirtsleeve:n 3h3
shit:n aag 5kp 9fe;shiver:n 1rl 6om;shiver:v ed1 asj;shivering:a t5;shivering:n 9vl;shivery:a 25
shock:n 6no 23y 1qx 9t9;shock:v e7a e7f e50 dqx de1 awz;shocked:a o;shocking:a qs jc;shoe:n 3h5;shoelace:n 3h6
shoes:n 9me;shoestring:n 3h6;shoot:v cw2 fjs cvv cm6 esm epq;shooter:n 3lt 8nj 8ne 8nd;shooting:n 13c 17t
shop:n 3h7 3qx 1sm;shop:v f8f fi9 f8h ca0;shopkeeper:n 8nf;shopper:n 8ng 8nh;shopping:n 11j 3h9;shore:n 7nz 3ha
short:n 3hb 1mt;short:r an0;shortage:n 4d6 a0b;shortcut:n 3hc;shorten:v b9p b58 bpn b9n b2b;shortened:a hn
shortly:r alz;shortness:n 4el a0d 4a3;shortsighted:a ro;shortstop:n 8ni 1mt;shot:n 13c 3hd 1jd a1v;shotgun:n 3hf
shoulder:v d3c d3a d3b;shout:n 609;shout:v cfp cfr cfo ca8;shouting:n 68f 60h;shove:v ebl dsr esg;shovel:n 3bq
shovel:v d8s;show:n 1hw 5v9 5l3 1o4;show:v ew3 bwa cn5 eva dz3 chy;showcase:n a31 2mq;showdown:n 63w
shower:n 194 8xo 6el;shower:v f49 dd2 atz g42 cyy;showerhead:n 3hg;showing:n 1hz;showpiece:n 2p0;showy:a 4r
shrapnel:n 3hh;shred:n 9fh 3co;shred:v drw;shrewd:a 56 dp;shrewish:a dh;shriek:n 60g 6gk;shriek:v cft
shrieking:n 60g 6gk;shrill:v cft;shrink:v b52 epo b51 b4z azg;shriveled:a w6 bm;shroud:v dsh g3c d7w;shrub:n 920
shrubbery:n 7gl 79v;shrug:n 69f;shrug:v att;shucks:n 4f3 5kf;shudder:v asj ed1;shuffle:v ef3 elt dga
shuffling:n 1av 1cm;shun:v c7t fl1;shunt:n 4mb 3hi;shunt:v elr eq7;shut:a kx;shut:v db0 db5 fgu;shutdown:n 181
shutter:n 3hj;shuttle:v eps;shy:v eem dmy;shyly:r aq8;siamese:n 3hk;sicilian:n 7s2;sick:a vx w0 qe;sick:n 6x1
sicken:v e78 awt ezy awv;sickish:a w0;sickly:a e0 vz;sickness:n 9t4 9vn;sickroom:n 3hl;side:n 7gm 78o 4me 7bo
sideboard:n 3hn 3hm 2kj;sidestep:v c7l;sidewalk:n 3ho;sidewinder:n 2a9 3hp;siding:n 3hq;sidle:v ebc ebb;siege:n 1zn
sieve:n 3hr;sift:v esx dj8 dj9 bx0;sigh:n 611 6gl;sigh:v arp ckx;sight:n 5vj 4qc 59r;sight:v ex8 f05;sightseeing:n 1s7
sign:n 5m6 5tc 5ta 3hs;sign:v clq fi5 cdr fe4 cow dm4;signal:n 5ta 7ii 8w3;signal:v cow cgd;signaling:n 5ta
signature:n 5fd 44u 5xr;significance:n 4gy 536 5k7;significant:a rp 7d;signify:v ch7 ch9 cox;signore:n 8nn
signpost:n 5te;silence:n 9m9 478 3sv;silence:v bjr bju;silent:a o7 5x ax;silently:r aoe;silhouette:n 7ep 3ht
silhouette:v eve dyp;silicate:n adm;silk:n 3hu;silkworm:n 2c8 2c9;sill:n 3hv 7o0;silly:a wh r2 8l;silo:n 3hw
silver:a 38 4d;silver:n a6v 46a;silvery:a 38 4d;similar:a hb ha;similarity:n 3wm;similarly:r aop;similitude:n 3wo 2qi
simmer:v ba7;simple:a 8j ms;simplicity:n 3xs 3yh 3v8;simplify:v bfb;simply:r al9;simulate:v e21 e0y e0v;simulated:a jl
simulation:n 4ql 36n 1o3;simultaneous:a u4;sin:n 3zr 1o8;sin:v fpi fpj;sincere:a r0;sincerity:n 6nv 41r 3yi 3so
sinewy:a uy tc;sinful:a vs pt j8;sinfulness:n 3zr;sing:v e1d e1a crl cpa chj;singe:v bdl bqh;singer:n 8no
singing:n 1ic 5tv;single:a 5u;single:n 143 9ej;single:v dfb;singly:r apr;singsong:n 5zk 289;singsong:v cq0 esl
singular:a lb b7;singularity:n 3xn 3yq;sinister:a 24;sink:n 3hy 9ce 7o1;sink:v eju ejx eis ek8 eir ens
sinking:n 6em 6e8 6p2;sinner:n 8np;sinning:n 1o8;sinuous:a dj;sinusoid:n 4j8;sioux:n 7rh;sip:n 1r5;sip:v cy2
sipper:n 8nq;sir:n 8nr;sire:v auv;sis:n 8nu;sister:n 8nu 8nt 8ns;sit:v dpl fyf emm evo eht;site:n 7go 7fb 5dn
sitting:a eq;sitting:n 1cv 1cu 78y 625;situate:v fyn ds2;situated:a r5;situation:n 9mg 9ma 9x7 7fb;six:n 9ep 3hz
sixties:n afy;sizable:a gx 7c;size:n 4cd 4c5 9n8;sizzle:v cbm e3p bdk;skedaddle:v er2;skeletal:a bk;skeptic:n 8nw
skeptical:a v6;skepticism:n 4sb 55z;sketch:n 3i0 657 5gf 5ss;sketch:v dzu cme;skid:v ebh ej1 ebg;skill:n 4ph 4pg
skillful:a sa n7;skim:v egw d48 ewa dnh d59 d58;skimming:n 28o 5k2 1or 14i;skin:n 4ix 3i1 2av 9ok;skinny:a bl
skip:v bsu fs9 eie elo edd dnh;skirmish:n 1uw;skirmish:v cuy;skirmisher:n 8ny;skirt:n 3i2 82j;skirt:v c7l ep0 fzh dju
skit:n 1io;skulk:v fu9 fi2 ef8;skulking:n 1nh;skull:n 4m7;skullcap:n 3i3 91d 4m8;skunk:n 8lu 6l3 3bk;sky:n 7o2
skylark:v ecf;skylight:n 3i4;skyscraper:n 3i5;slab:n 3i6;slack:a 8n;slacken:v bi4 bi7 bgk bgj;slacks:n 3i7;slain:n 6x2
slam:v d3q d3o edp d3p;slant:n 59s 4az;slant:v fyd bxe enn ecj;slanted:a en lt;slanting:a en;slap:v dg2
slapstick:n 5xf;slash:v d9i dfg d9h bha ed6;slat:n 3i8;slate:n 3i9 5hb;slate:v bzs fd4 dak;slaughter:n 17q 6l4 17r
slaughter:v d9j bl2;slave:n 8nz 8o0 8o1;slaver:v axp;slavery:n 9r0 1fu 1kx;slavic:n 5w6;sleep:n 9sa ajt 9oo
sleep:v asm fz8;sleeper:n 8o2 8o4 8o3 3mk;sleeping:n 4r9 1z6 1rh;sleepwalker:n 8o5;sleeve:n 3ia;slender:a bn wc
slice:n 951 9uf;slice:v dqk df9 d4r cv0;slick:n 45i 5jx 3ib;slicker:n 8o6 82y;slide:n 6h7 5ut 3ic;slide:v ebg ecs es2
slight:n 26i;slightly:r am4;slim:a bn;slime:v d4n;sling:v dna et9 et8 dtv;slinging:n 12q;slingshot:n 3id;slink:v ef1
slip:n 11b 113 923;slip:v ecy b1k ebg b2l er3 bsw;slippage:n 9cf 9cg 1c9;slipper:n 3ie 8nx;slit:n 3if 4ly 9l8 7o3
slit:v dqk dqj;slivery:a ww;slob:n 8o7;sloe:n 90s;slogan:n 62e;slop:n 6v1 acd aar 6wf;slop:v dph efg cyi
slope:n 7o4 4ax;sloping:a en;sloppy:a w1;slot:n 3ig ajh a54;slot:v bxb;slow:a 58;slow:r ap2;slow:v bi2 bi4 bi5
slowing:n 4aj;slowly:r ap2;slowness:n 4ak 4q0;sludge:n a5l ace;slug:n 2kr 982 8o8;slug:v dfw fek;slugger:n 7vu 7x6
sluggish:a bg 7;sluice:v g45 bj5 eaa;slumber:n 9sa;slumber:v asm;slump:n 9ch a26;slump:v ek7 ek5 bhk eip;slurp:v cxz
sly:a 1h;smack:v dfs ezw ezv dh5 d06;small:a h5 ku;small:n 4c7;smallness:n 4cq 4d0 48u 3zz;smart:a ba gc;smart:v eua
smash:n 6hl 6bm 13k;smash:v dey bax f7z e6h dr8;smell:n 4t8 473 a3f;smell:v euj euf euh ezw bqt;smile:n 5v8
smile:v ata crj;smiling:n 5v8;smirk:v atd;smite:v dep e3t b69;smitten:a l;smoke:n 8xt 9ci 5ts;smoke:v d08 g4t
smoking:n 1ql 9ci;smolder:v bdi e43;smooth:a 8o;smooth:v d4o d3z f7o;smoothness:n 45h 5yv 43x
smother:v drd drf drc g3b dre;smothered:a g1;smothering:a 30;smuggle:v f9s;smuggler:n 8oa;snack:n 6s9;snag:v d9v fad
snail:n 6us;snake:n 2a6;snake:v ecx g2h ecd;snap:n al5 6sz;snap:v cg0 drv baz edi bc2 eyq;snapdragon:n 91f
snappy:a sv ev;snapshot:n 3ij;snare:n 4zk 3il 3ik;snare:v dkp c5l;snarl:n 612 4rh;snarl:v cg0 cg1 djh bff
snatch:v dhp dk1;sneak:v eep frf f58 f1z;sneaker:n 2z9 863;sneer:n 5p8 5p9;sneer:v atn atm;snicker:v atf
sniff:v euk as1;snigger:v atf;snip:n 3im;sniper:n 8ob;sniveling:n 1rn;snobbish:a ne;snoop:v c5r;snore:v ass
snoring:n 1qo;snort:v cpd arw d0f d0c;snout:n 2d9 4nm 2da;snow:n 8xu adn 2ow;snow:v g46 c9t;snowball:v azz dmw
snowfall:n 8xu;snub:v cqu c6r;snuffbox:n 3in;snuffer:n 3io 8od 8oc;snuggle:v dgq dgr;soak:v ds9 f81 b36 f9x des czh
soaking:n 9cj 1a5 193;soap:n 3ip 94w 3iq;soapsuds:n 7o5;soar:v eh1 ehp egy azp egx;soaring:a ec;sob:v avk
sober:a r1 4n;soberly:r apc;sobriety:n 42j 3sr;sociability:n 3sx;social:a wv;social:n 758;socialism:n 5a6 771
socialist:n 8oe;sociality:n 3sw;socialize:v fch fcc bfm bfl;societal:a wv;society:n 6xz 741 9mk 77s;sock:v deq
sod:n 7ot adu 889;soddy:n 3ir;sodium:n a6w;sofa:n 3is;soften:v ezj beh fzf ds5 cqo b5x;softened:a ht;softening:n 9ck
softly:r an9;softness:n 454 a4e;soil:n a2l aa7 7lq 7b0;soil:v doy;soiled:a 4v;sojourn:n 1yn;solace:n 6m4 9zx 25k
solace:v e7q;solder:v dtk;soldier:n 8of 2c1;soldiering:n 4po 1ni;soldiery:n 780;sole:a rk s3;sole:n 3it 4nb
solely:r alf;solemn:a r1 r0;solemnity:n 3ss 6nu;solicit:v c5j fmw c5i c4r c3f;solicitude:n 6n3;solid:n ado 9j8
solidity:n 456 a0l 3ti;solitary:a sm sn;solitude:n 9xj 9xi 7gp;solo:n 28e 5y4 1b7;soloist:n 8og
solution:n a5h 5qt 4qf 6zd;solve:v btz c1w c45;solved:a so;solvent:n adp 5qt;somatic:a ml;somber:a 4n 47;some:r alc
someone:n y3;someplace:r alr;somersault:n 1go;somersaulting:n 1go;somewhat:r am4 am3;somewhere:r alr;son:n 8oh
song:n 5yd 6gm 1ie;songwriter:n 8oi;sonnet:n 5el;sonny:n 7x7;sonogram:n 3iu;sonority:n 47n;soon:r alz;sooner:r aqk aoj
soothe:v e7q ava;soothsayer:n 86i;sophisticate:n 8oj;sophistication:n 56h 4pq 42e;soprano:n 8ok 47d;sorb:v dpd
sorbed:a g8;sore:a lp mw 16;sore:n 9tx;sorely:r arl;sorority:n 746;sorption:n 9cl;sorrow:n 6px 6q0 4z9 9qd;sorry:a d9
sort:n 4zp 3wt 8om 9cm;soul:n 8on y3 6lb 1tz;sound:a op;sound:n 475 4tj 6f1;sound:v ev1 eyc ev2 eyj cii eyh
sounding:a nm;soup:n 6sh adq 9mf;sour:v bji;source:n 7bf 5n8 4zc 3iv;sourdough:n adr 8oo;souse:v b36 ds6 czg ba2
south:n 7i1 7i0 7cz;southeast:n 9i6 7cy;southerner:n 8op;southernism:n 62d 58s;southpaw:n 8c4 8c5;southwest:n 9i7 7d0
souvenir:n 32q 4y0;sovereign:a cq 94;sovereign:n 8or;sovereignty:n 9zp 4hy;soviets:n 6zq;sow:v dm9 cjs dmb
space:n yj 9li 7gq 7b8;space:v ek2;spaced:a 6g;spacing:n akf 4bg;spade:v d8p;span:n af6 4bm 9el;span:v fxt;spang:v d35
spanish:n 5wi 7sh;spare:a bo ju;spare:v fi3 fpc f9r cx7;spark:n 6hs 45v 8xx 9fg;spark:v dwc g4p;sparkle:n 45v 6hu 45s
sparkle:v g4o bki g4p bnj;spasm:n 9vp 17w;spasmodic:a t4;spatiality:n 4am;spatter:n 6gn 1mj;spatter:v dd7 g43 dp8
speak:v chw cjd cje cl7 ev4;speakeasy:n 3iw;speaker:n 8os 34r;speaking:n 613 67y;spear:n 3ix 3iy;spear:v di5 g09
spearhead:v fg6;special:a d1 5s;special:n 637 6sf;specialist:n 8ot 8ou;specialization:n 1js 9cn
specialize:v bht cnq bhu fgm ay7;specially:r arh ann;specialty:n 4ge 3xo 1js;species:n 4zy;specification:n 5pm 5n9 238
specify:v cni ci8 fs3 cnq c0a bzq;specimen:n 4yn 4jo;speck:n 3u3 a5a 9fi;speckled:a mq;spectacle:n 5vk 3iz 117
spectacles:n 3j0;spectacular:a fh 6u;spectator:n 8ov 3j1;specter:n 526 7pt;spectral:a jm;spectrum:n 8vf 4e5
speculate:v btw cgt btq f4t;speculation:n 5sx 51t 96j 4wc;speculative:a sq 7v;speech:n 67t 5zw 614 5zz
speechlessness:n 47a;speed:n akg 4ab 1cd 9hm;speed:v eph bhv ep6 ep7 bi0;speedily:r ano;speedy:a bf be
spell:n 9wx akv aie 62p;spell:v chk cha fe9 cr9 ayd;spellbound:a 9r;spelling:n 5dg;spend:v fzu f4f f4g
spending:n 21p 94g;sphere:n a2w 3j2 50k;spherical:a py;spherule:n 9kv;spic:a 4u;spice:n 47r;spice:v bpj ezo
spider:n 5jh;spike:n 928;spill:v dph eqj dpe dpf cik bh8;spin:v eok eqd eoo dw2 dnr;spine:n 4nf 9lq 91p 3j3
spinnability:n 3vr;spiral:n 9jy 9jz 3j4;spiral:v eos g2f eot;spire:n 3jw;spirit:n 8ow a3f 3rh 7pr;spirited:a 2y
spirits:n 6w2;spiritual:a q2;spit:v cpe g43 di3;spite:n 40g;spiteful:a 2k;splash:n 6go 9pk 9f4 3u7
splash:v dd8 efg dd7 dai ez8 doz;splashed:a lk;splatter:n 6gn 9f4;splattered:a lk;splendid:a 2f tt fj
splendidly:r apa ar1;splendor:n 45z 3zg;splenomegaly:n 9vv;splice:v dqr fk1 dqq dqp;splicing:n 3j5;splinter:n 7o6
splinter:v fn1 fif;splinters:n ac9;splintery:a ww;split:n 9f8 952 7o7;split:v fid dqe ffi en1 b97;splitting:a 3f
splutter:n 6gn 615;spoil:v fmd b2z b2g fpv fov e8p;spokesman:n 8ox;sponge:n 8kb 8c3;sponge:v deg f4p dq2 dei ddt
sponsor:n 8hc 8j8;sponsor:v f1b f1c fi9;sponsorship:n 25t;spontaneity:n 3yj;spontaneous:a s2;spoon:n 3j6 9f9
spoonful:n 9f9;spore:n 8yb;sport:n 1i5 1gk 8p0;sport:v fth ecf;sportsman:n 8oz;sportswoman:n 8oz
spot:n 7h9 5ey 3wb 3ur;spot:v ewh ezq dp7 dov bmy bmx;spotless:a 4u;spotlight:n 9yr 3j7;spotlight:v bn8 b7x
spouse:n 8p2;spout:v eqf cq6;sprain:v ax1;sprawl:v dpm en7;sprawling:n 4bd;spray:n 9f5 2fm;spray:v dd6 dd1 dd4
spraying:n 1dv 9f5 1mi;spread:a 6e;spread:n 6jp 3x9 3d2 4bp;spread:v ddi ddm fy2 dsb cjr cju;spring:n ahz 7o8 7bh
spring:v eia fsv edb axb che;springboard:n 3j8;springtime:n ahz;sprinkle:v ddc dd8 g43 b48;sprinkling:n 8xr
sprint:v eg5;sprout:v bc5 axc;sprue:n 9wi;spume:n 7o9;spur:n 68i 9lq 3j9;spur:v fom e7z d3m d3k d3l;spurn:v c6n
sputnik:n 3ja;sputter:v ez5 bpc efh cl2;sputtering:n 6gn;spy:n 8p3 8p4;spy:v ewh c5r ex8 c5q;squabble:n 646
squad:n 734 70n;squadron:n 73h;squall:v cpm cfr g51;square:a w9;square:n 9k3 9e8 7f5 9k4;square:r amq
square:v az2 buc fvz ejz fvy;squarely:r amq;squash:v dtg;squat:a u7;squat:n 1l4 9fe 1cw;squat:v dpr g1b fv5
squatting:n 1l4 1cw;squawk:v cpx cfi;squeak:n 6gp 10h;squeak:v exz;squeaky:a ef;squeal:n 6gq;squeal:v cqd c8g
squeeze:n 1de 968 8p6;squeeze:v dtg did dog fl3 f2s esg;squelch:v bjv eyf efg dtg;squint:v as6 exo as7
squire:n 8p8 8p7 8p9;squirm:v eb8;squirrel:n a8s;squirt:v dda d8t;stab:v d2u d2p d2n;stability:n 3yc 9p1 3wf
stabilization:n 28y;stabilize:v b6w d1w b6x;stable:v fho;stack:n 6xs 9fj 5h8 3ih;stack:v dmj dmi djm;stacked:a rf
stadium:n 3jc;staff:n 79x 3jd 760;staff:v csl csz;stage:n akq 9nc 3je 5x0;stage:v e0h dws;stager:n 8pb 8sy
stagger:v eft efu dmk e7d;staggering:a ff;staggeringly:r apl;stagnation:n 9s1 9s2;stain:n 3uu a2l 5tf
stain:v b7l b7n dp4 b7i;staining:n 1a0;stair:n 3jy;staircase:n 3jh;stairs:n 3jg;stairway:n 3jh;stairwell:n 3ji
stake:n 953 96k;stake:v fnt cw8 dt7 dt9 drn;stalk:v efo elf el8;stall:n 3jk 2j8 3jj;stall:v fug eap bjm fhp ear eaq
stammer:v ckm;stamp:n 9lv 6z7 5up 5ti;stamp:v efv d5w evv d5x bvl bkz;stampede:n 6jq;stampede:v fra ep9
stance:n 4be 58u;stand:n 2gw 7gt 79r 3jl;stand:v dpu fs2 g20 fzc bwl bwn;standard:n 68t 53d 97o;standardize:v bk6 bxi
standby:n 3jn 8sn;standing:n 9nt 5hc 1d5;standpoint:n 59p;standstill:n 9s5 6ep;staple:n 2h1 a5o 3jo;star:a i6
star:n 7oa 7tb 7ob 8pd;star:v ftg e0s bn1;stare:n 1s2;stare:v euw atq;stark:a mr;starlet:n 8pe 7oc;starlight:n 8x8
start:n 6c8 aj6 18e 1rk;start:v bbl bbp elx frx dve dwy;starter:n 8pg 8pf 8fn;starting:n 18e;startle:v e8a eel
startup:n 18a;starvation:n 9sr;starve:v czb cz8 cz9 czc cza;starved:a t2;starving:a t2;state:n 7gu yf 727 720
state:v cmp ccq cr1;stately:a fg;statement:n 5pf 5mf 5xu 5pg;statesman:n 8ph;statesmanship:n 42y;static:a jh wo
station:n 3jp 9ns 7gv 7fe;station:v csm;stationery:n 5ay;statistic:n 573;statistician:n 8pi;statuary:n 6xf
statue:n 3jq;statuette:n 2vl;stature:n 9z8 47w;status:n 9no 9m3;statute:n 5jb;stay:n 1yi 9ry 5io 3js
stay:v ay6 eah fu1 g1f bjn;stead:n 1mq;steadfastly:r amo;steady:v bg8 d1w;steakhouse:n 3jt;steal:v f84 ecy cu6
stealing:n 1on 1yb;stealth:n 1yb;stealthy:a ql;steam:v eh2 g4v ein e5c d3y baf;steamboat:n 3ju;steamed:a mx
steamship:n 3jv;steed:n 2cn;steel:n a99 3le;steel:v e70 duo;steep:a j7;steep:v brn bag;steeple:n 3jw
steer:v egg egm fg4;stellar:a i6 wx;stem:n 5c2 926 3gj 3jx;stem:v g06 bc0 b0y;stenography:n 5db 1kl
step:n 15o 9ez 1ag 3jy;step:v eg7 es4 fp7 flp f8o es5;stepchild:n 8pj;steppe:n 7od;steprelationship:n 9h7
steps:n 3jg 7oe;stereo:a 2m;stereo:n 3jz;stereophonic:a 2m;stereotype:n 53k;stereotyped:a 78;sterilize:v av6
sterling:a tu;stern:a fs mo;stern:n 3k0 4mt;sternly:r aqf;sternum:n 4jv;steroid:n a81;stetson:n 2vd;steward:n 8pm 8pl
stewing:n 6o4 18i;stick:n 3k1 92s 3k2 6ve;stick:v doj eah dbs g3r fuy fu5;sticking:a gl;stickpin:n 3k3;sticky:a e
stiff:n 8po 4ip;stiffen:v bgc bga bgd;stiffening:n 1xb 9co;stiffly:r apj;stiffness:n 41g;stifle:v drc bek dkf bcb
still:a jh o7 3h;still:n 3k5 479 3k4 2st;still:r alu;still:v e3e bjr e7r bqi;stillness:n 479 a37 9rl;stilt:n 3k6
stilted:a n;stimulant:n 4yx 3k7;stimulate:v bmn c4q e35 at0 dwf etv;stimulating:a gn;stimulation:n 28n 4yx 9cp 1re
stimulus:n 4yx;sting:n 9vd 9vc 9uo 1om;sting:v eu7 di7 c2y eue e5y;stink:v fwz eug;stinking:a da cp
stipulate:v cni cnj cdq;stir:v edl edj etv e35 e3y dvh;stirring:n 28m;stitch:n 3k8 9ve;stitch:v d9z;stock:a lh
stock:n 96h 3k9 3ka 98y;stock:v f5l f8l f8k f8j f8a f89;stockade:n 3kb;stockbroker:n 8pp;stockholder:n 8pq
stocking:n 1yv;stoic:a 9o;stoic:n 8pr 8ps;stoical:a 9o;stoke:v fg1;stomach:n 4kw 4mq 6lq;stomp:v efv
stone:n 7np 3kc a7e a7h;stone:v d9l b15;stool:n 3kd aaf 91z 3mv;stoop:n 3kh 3ke;stoop:v epu flq eq1 enl dtw
stop:n 6eo 1zo 1yo 9ry;stop:v eam fxk foz eas eak bch;storage:n 1pq 3kf 1ps 9cq;store:n 3h7 97e 365 3kf
store:v f5e f5f;storefront:n 3h8;storehouse:n 3kf;storekeeper:n 8nf;storeroom:n 3kg;storm:n 8wl 9pl 1ve
storm:v g16 dsv g50 cv9;story:n 66i 5dz 2wd 5hw;storyline:n 5e8;storyteller:n 8ff 8pu;stout:a pv;stove:n 3ki
stow:v dlt;straddle:v fzo fy6;strafe:v cw0;straggle:v eq8 en7;straggler:n 8pv;straight:a 76;straight:r amp
straightaway:n 3kj;straightaway:r amm;straighten:v dcp ejm b76 dl8 b79;strain:n 8xz 9x4 5xp 9w3
strain:v cwi e6b cxq dj8 at4 drr;straining:a 9g;straining:n 1kz 1nx;strait:n 7of 9n3;straitlaced:a np
strand:n 53t 2n7 aaw;strand:v f1u eru emd;strange:a b5 ca;strangeness:n 3yn 4zx 3ys;stranger:n 8pw 8px
strangle:v drl drc bca b4q aw9 aw8;strangled:a g1;strangulation:n 17v 9up 17x;strap:n 3kl 3kk;strap:v d77 dfg bes awl
stratagem:n 15j 52e;strategist:n 8py;strategy:n 52d;stratification:n 1wo 9na 4b5;stratified:a ea
stratify:v flk bmu fll d8l aus;stratum:n 7gw 6yb 5ae;stravinsky:n 69j;straw:n 46i 3km;strawberry:n 6ul 90r;stray:a 73
stray:v eca efx c5g;streak:n 7aa 448 3u9 6hw;streak:v erv eg0 dzp;stream:n 7og 7ab 1ca 9rk
stream:v eqm avq emw g44 eql;streamlined:a sh;streamliner:n 3kn;street:n 3ko 3kp a32 a1w;streetlight:n 3kq
strength:n 48p 4i9 494 4ge;strengthen:v b3l b3k axm;strenuous:a 9g;stress:n 5zl 9w4 9yv 9x4;stress:v cn1 cks e6b
stressed:a v4;stretch:n 7oh 1cn 3ks 1l3;stretch:v frw at7 ep3 b50 b9u;stretching:n 1dq 1l3;strew:v ddg d10
striation:n 9lg 3u1;stricken:a vy l;strict:a ae;strictly:r ap9;stride:n 1ah 9ez 18m;strife:n 9po 23r
strike:n 27i 1vo 6hk;strike:v dff e3q d33 cuz cgi d12;striking:a fh 6u;string:n 3kt 2jk 3ku 7a7
string:v dc1 b1m ekj dc7 dc6 dc5;stringy:a bp uy;strip:n 7oi 3kv 5ww;strip:v f7s aul d5f bln b1y f9o
stripe:n 2gg 694 693 505;strive:v fml cwi;striving:n 1p1;stroke:n 1jd 6e0 6hy;stroke:v d2f cv2 cv3 ccx;stroll:n 1ae
stroll:v ef5;strong:a n3;strongly:r arc;strop:v d45;structure:n 3kw 44w 4tu 4it;structure:v bfg;struggle:n 1p2 1uv 1kt
struggle:v fdx dmm efh csr;strum:v eyi;strut:n 1ar 3kx;strut:v ef0;stub:n 7mn 5i5 5ho;stubbornly:r apn
stubbornness:n 41h;stucco:n adt;stud:v fy4 dbv;student:n 8pz 8mb;studio:n 3ky;study:n 1lo 4us 66e
study:v bus bs8 exk bri bs7 bz7;stuff:n a58 3kz 5ko;stuff:v doc esg dkm czr bme b9z;stuffy:a vo;stumble:v ee0 edz bsx
stump:n 91y 3l0 2rr;stump:v bt5 efv csw b1z;stumping:n 1ph;stun:v dfe;stung:a mx;stunned:a u0 55;stunning:a fe
stunt:n zh 291;stunt:v fh5 e0k;stupefying:a ff;stupendous:a gz;stupid:a 55 gd;stupid:n 8q1;stupidity:n 4py 27s
stupor:n 6no;sturdy:a pv c7;stutter:v ckm;style:n 44o 5yp 4zu 4uh;style:v co7 dxv clj;stylemark:n 3wc
stylist:n 8q2 88g;suave:a 8o;sub:v f3r;subcommittee:n 76o;subcontinent:n 7oj;subcontract:v fht fhs
subdivision:n 7he 1f6 78b 5es;subdue:v fex bjs e6n ctu bqa b2f;subdued:a hu;subfigure:n 9jb;subgroup:n 6zc 572
subject:n 5k4 56o 4y1;subject:v etn cum fki;subjectivist:n 8q3;subjugate:v fex fki;subjugation:n 9qv 1g1 11z
sublime:v bcs;submarine:n 6u1;submerge:v ekc dam ds8 b3a;submission:n 639 23p a55 6nj;submissive:a 92
submit:v ccs ccq cul f40 fr2 ccr;subordinate:a 8b;subordinate:n 8q4 5bz;subordinate:v bvw bqa;subpart:n 9gz
subscribe:v f6p clq c79 f6q f0l;subscription:n 94p 207 1km;subsection:n 3l1;subsequently:r amz;subservient:a e8 92
subside:v b4f ejw ejv eir;subsidize:v f10 f11;subsidy:n 940;subsist:v fsd;subsistence:n 97b 9om 9oa;subsoil:n a7d
subspecies:n 712;substance:n y7 537 533;substantial:a 7d a7;substantially:r all;substantiate:v bwd fyz dwg b3m
substantive:a a7 il;substation:n 3l2;substitute:n 4s2 8q7 8pc;substitute:v f3p f3r fcv;substitution:n 6jj 16d
substrate:n a7z 7h0 7gx;subsystem:n 79i;subtend:v fyk;subterfuge:n 5rz;subtitle:v f8t;subtle:a lq;subtlety:n 5ki 3vd
subtract:v bui bqm;suburbanite:n 8q8;subvert:v fdk fqf fno dr1;subway:n 36a 3oc;succeed:v fm5 fdv;succeeding:a fp
success:n 6bq 10l a1e 7tc;succession:n 49p 7a8 1wh 9cr;successive:a l5;successor:n 8qa 4s3 8q9;succor:n 25e
succumb:v c73 fsk;suck:n 1r2;suck:v cy0 g4m fx0 etw dp9;sucker:n 7z4 8qb;suction:n 8y1 1r2;suddenly:r an0
suddenness:n 4ah;suds:n 7o5 6vv;sue:v fqk;suffer:v eth avf e60 bwl b2n ave;sufferer:n 8nm 8dt;suffering:a do
suffering:n 9v5 a07 6mb 6m8;suffice:v fwp;suffix:n 5c8;suffocate:v drf dkf bem bel bcb axy;suffocating:a 30
suffocation:n 17u;suffrage:n 4hg;suffuse:v bj3;sugar:n 97u;suggest:v cch cgu ch4 ch2;suggestion:n 52t 630 9ff
suicide:n 17o 8qc;suit:n 3l3 24i 8qd 64f;suit:v fze g23 fz3 g19;suitability:n 3vj;suitable:a c5 9l;suitably:r aor
suitcase:n 2g2;suite:n 5yb 3l4 796 6zf;suited:a c5;suitor:n 8qe;sulfur:n a6x;sulky:a bg 32;sullen:a dg 5k
sullenly:r aqg;sulphur:v bne;sultan:n 8qf;sultry:a ew;sum:n 96d 511 6xg 537;summarize:v cmj g3k;summary:n 5g7
summate:v cif fbn;summation:n 5gg 6xg;summer:n ai0;summon:v c64 cp2 dvi ddp b6u;sumptuous:a po;sun:n 8x9 8qg 7ok
sun:v axs etq;sunbaked:a w5;sundial:n 3l6;sundown:n agz;sundry:a e9;sunlight:n 8x9;sunny:a 44;sunray:n 8xa 8y4
sunshade:n 39i;sunshine:n 8x9 8wd 3rz;suntanned:a 2p;super:a tq;super:r amg;superb:a tr;superbly:r apb
supercilious:a nu;superficial:a rv;superficiality:n 4c3 4eq;superhighway:n 2uu;superimpose:v djx;superintend:v fgd
superintendent:n 8gr 8qi;superior:n 8qk 8qj 8t7;superiority:n 3w0 4gd 42t 9nw;superlative:a tu
superlative:n 5o8 9ne 5cn;supermarket:n 3l7;supernatural:n 7p9;supernaturalism:n 551;supersede:v fdr;supersonic:a 1u
superstition:n 552;supervise:v fgd ex6;supervision:n 22b;supervisor:n 8ql;supper:n 6s6;supplant:v fdr
supplement:n 5f5 4d1 2dz;supplement:v f9f g3l d9y;supplemental:a na b;supplementary:a na b;supplicate:v c3u c3w c3v
supplier:n 8qm;supply:n 9fr 1yp;supply:v f8i fja cyw co4;support:n 25w 25l 4rw 1va;support:v for f19 fha d1o bwd c79
supporter:n 8qn 8hc 7v2;supporting:n 1wv;suppose:v cg3 btr btw c0e c0d;supposed:a o4;supposedly:r aox
suppress:v bjs fey few bsm azk;supra:r ani;supremacy:n 9zl;supreme:a 94;sure:a 3t;sure:r aos;surely:r aos
surety:n 3xc 96q 89h 87z;surf:n 6dm;surface:n 3l8 7h1 7ol 50m;surface:v ek9 d5j bgs;surfactant:n ae3;surfeit:v f8w czm
surge:n 6jd 6dv;surge:v enx eh1 ee9 ecm b0j;surgeon:n 8qo;surly:a di;surmise:n 5sx;surmise:v by5 cgc
surmount:v ctu ekz ctp;surpass:v fwy ctp eoz fwo;surplus:a ju;surplus:n 4dh;surprise:n 6nn 6ak 1iw
surprise:v c17 frd cv9;surprisingly:r apw;surrender:n 6ql 176 10u;surrender:v cuf f27;surround:v dju drd cve cvn
surroundings:n a2v 7da;surveillance:n 1lu;survey:n 1lo 5gf 1sc;survey:v buy ew5 bym bv1 buz;surveying:n 1wb
surveyor:n 8qq 8qr;survival:n 9ol 9cs 1x5;survive:v fsh fsj fsd fsi;survivor:n 8qt 8qs 29e;susceptibility:n a3k
sushi:n 6vl;suspect:a o6;suspect:n 8qu 7ta;suspect:v cgc by1 cgl;suspend:v dkq az8 fkw bci boo fuj
suspense:n 6ov 4se 6nr;suspension:n a5i ajk 9rx 6ev;suspicion:n 530 4sa 9pz 437;suspicious:a v7 o6
sustain:v fxi avf d0n cz0 d1o c8c;sustenance:n 6rz 977 25x;swab:v d3v d2y;swad:n 6xl;swagger:v ef0 com asf
swaggering:a nu;swallow:n 6sd 1qz;swallow:v d0j cse dsi chs c6t c26;swamp:n 9n9;swamp:v g57 dob;swan:n 2as
swan:v cms eca ebe;swap:v f3s e9e;sward:n 7ot;swarm:n 72m 6z4;swarm:v g0b emw;swart:a 2q;swarthy:a 2q;swash:n 6do
swashbuckler:n 82o;swathe:v d7v;sway:n 4hl 1d1;sway:v ebs ebv fqt ebt;swear:v cbr cms cdu cmz c02;swearing:n 60l 5no
sweat:n 4l6 9wl 8w1 1ks;sweat:v avm;sweater:n 3l9 8hr;swede:n 7sc 8z0 6uh;sweep:n 4e3 7z0 6ky
sweep:v ebf ebd dej fxc fxt dek;sweeping:n 18r;sweet:a hw;sweet:r arf;sweetheart:n 8qv 8o9;sweetly:r arf
sweetness:n 4tf 474 3yd;swell:a d6;swell:n 6dt 7om 47q 82n;swell:v bp7 fre b61 ft3 ekb b63;swelling:n 9uw 9kj
swerve:n 28q 6hp;swerve:v enc;swift:a bb;swig:n 1r0;swim:v ei3 eea g3x g3w eeb;swimming:n 1gp;swimsuit:n 3la
swindle:v fq0;swing:n 9rv 3lb 242 1c7;swing:v erw ebv ebw fn6 dtf g0m;swipe:v del f58;swirl:n 9k1;swirl:v eor eom
swish:v eze;swiss:n 7si;switch:n 3lc 6jj 3ld;switch:v ayv f3s bp3 bdr dmz dfh;switching:n 16c;swivel:v eoj;swoon:v at1
swoop:n 5ut 1vn 1c5;swoop:v eq0 eq2 dhq;sword:n 3le;symbol:n 5tx 4v5;symbolic:a p5;symbolism:n 5ty 1fm
symbolist:n 8qy 8qz;symbolize:v c9l;symmetric:a u3;symmetrical:a u3 a4;symmetry:n 4ar 9ks 445;sympathetic:a gt
sympathize:v e8e br6 e8d;sympathy:n 590 6r8 9h2;symphony:n 74w;symposium:n 76p;symptom:n 9ur 5tk;symptomatic:a 40
synagogue:n 3lf;synchronism:n 9ie;synchronize:v bew g2i cja bk0 bjz;synchrony:n 9ie;syndicate:n 74u 74b
syndrome:n 51h 9us;synergism:n 9ct;synonym:n 5c3;syntax:n 58j 79k;synthesis:n 4w7 4vq;synthesise:v buq
synthesize:v buq bur;system:n 3lg 79h acp 4qg;systematically:r aom;systematization:n 1wd;systematize:v bl5
table:n 75e 3lh 3li;tableau:n 775 540;tablet:n 3lk aci 3lj 3ai;taboo:a mg;tabulate:v e25 ayy;tabulation:n 5wu 1lv
tack:v dbt eh5 dxd da5 d9x ayf;tackle:n 8r0 3eb 2vx 1mv;tackle:v fps dlm cws;tact:n 40d;tactic:n 52c;tactics:n 52c
tactile:a xd ub;tactual:a xd ub;tadpole:n 2dh;taffy:n 6sp;tag:n 69d 69e 3co;tag:v dt0 dtr cod ela e00;tagged:a gv
tail:n 2bq ajc 4mt;tailback:n 8r1;tailgate:n 3ll;tailor:v b8o dxu dxt;taint:n a24;taiwan:n 7hx
take:v fri f4h el2 d1f bns btd;takeoff:n 1b9 6f8 5sr 1ik;takeover:n 22y;takings:n 93o;tale:n 66i 5ro;talent:n 4or 8r2
talk:n 61h 61q 1sp 67x;talk:v cjd chw cje cik chj c98;talkative:a u5;talking:n 61h;talks:n 627;talky:a u5
tally:n 162 5i0 1lb;tame:v b2f chc b8r b8q b8p;tamper:v dsu fnb;tampering:n 16n;tan:n 9ul 9gb;tang:n 47t 71k 4td
tangent:n 9gb;tangle:n 4rh;tangled:a rw;tank:n 3lm;tanker:n 8r3;tanned:a 2p;tantalize:v cal;tantrum:n 9wu
tap:n 6g7 6hk 3pm 3ln;tap:v df0 d49 cxn ezg fat;tape:n 3lo 3lp;taper:v azh;tapestry:n 3xv 3lq;tapping:n 6gr;tar:n 8dq
target:n 68w 8ja 7h2;tariff:n 95v;tarnish:v dp4;tarpaulin:n 3lr;tarry:v fu6 elq;task:n 1p8 1mm;taste:n 4tc 6mh 4ug 69w
taste:v ezu ezn czz ezv ezp brb;tat:v dyg;taunt:n 269;taunt:v cal;taunting:a pd;taut:a uh;tavern:n 3ls;tawdry:a ud
tax:v f7b f7d cxt;taxi:n 2l4;taxi:v eh8 eh9;taxidriver:n 8r5;tea:n 6we 6s4 91m 757;teach:v c92 b71;teacher:n 8r6 50r
teaching:n 1si 58p 1sf;teakettle:n 3lu;teakwood:n 91l;team:n 734 6yl;teammate:n 8r7;teamster:n 8r9 8r8
tear:n 4l5 7nl 1hj 1ev;tear:v drv dqd ep4 ddu avj;tears:n 1rm;tease:n 81g 1g5;tease:v e6q cal e6r drp djk
teasing:n 1g5 1hp;teat:n 4mk;technical:a wy wz;technician:n 8ra;technique:n 4qk 4pt;technological:a wz
technology:n 1un 57y 34y;tedious:a gg;tee:n 7h3 3lv;teem:v g0b emw;teen:a ks;teenage:a ks;teenager:n 7tr;teensy:a h7
teeter:v ec9;telegram:n 5l9;telegraph:n 3lw;telegraph:v cmh;telegrapher:n 8rb;telegraphy:n 3lw;telephone:n 3lx 5bc
telephone:v c62;telescope:v dti b5b;televise:v cjt;television:n 5bi 3lz;tell:v cmp cij cim c2s c0q cnk;telling:a fu 9e
telltale:a fu;temerity:n 41a;temper:n 6og 6r5 3sf 48g;temperament:n 3rk 3rv 1w4;temperature:n 482 4tr;tempest:n 9pl
temple:n 3m0 4nt 3m1 3lf;tempo:n aj5 akh;tempt:v c6c c5k e75 c57 e76 c5m;temptation:n 4ry 6lo 150;ten:n 9es
tenaciously:r aqb;tenacity:n 41k;tenancy:n 1yl;tenant:n 8re 8rd;tend:v g0v fo5 fg0;tendency:n 58v 45a 7hn;tender:a lp
tender:v f6g f6o f6f bn9;tenderness:n 3rs 9vf 6rb 6qt;tending:n 1lx;tenet:n 5t8;tenor:n 47e 8rf 58x;tense:n 5ct
tension:n 9w4 a4b 9re;tent:n 3m2 7oo;tentacle:n 2dn;tentative:a 6m rb;tenth:n 9il;tenting:n 1ym;tenure:n akt
tepid:a vw a1;term:n 5c4 aho 5sh 50u;term:v coc;terminal:n 3m4 3m5 7d8;terminate:v bby fs0 g24 fdm
termination:n ajd 7d9 6a9 5c7;terminology:n 5c5;terms:n 9nz 95p;terrace:n 7op 79b;terrain:n 7hf;terrestrial:a wt
terrible:a 23 d8 iv;terribly:r ams amt;terrific:a l9 28;terrified:a q;terrify:v e4s;terrifying:a 28
territory:n 7cl 56s 7b0;terror:n 6op 8rh 8rg;terrorist:n 8ri;terrorize:v fl5 e4s;terrycloth:n 3m6;test:n 4x4 64v 1p7
test:v fmn fmq c5t g31 cu9 cgb;testament:n 4x5 5iq 5me;testicle:n 4lz;testify:v cn3 cn5;testily:r apz
testimonial:n 5md 5oe 5oa;testimony:n 5q7 5q0 5md;testing:n 1ll 1lp 1lf;tether:v d79;texan:n 7ss;text:n 5ep 63i 5ft
textile:n 2ux;texture:n 45g 50c 45m;thank:v ce0;thankfulness:n 6mz;thanks:n 672 25d;thanksgiving:n 64i
thatch:n 4jj 3m7;thaw:n 9cu 8x2;thaw:v bdf;thawing:n 9cu 8x2;theater:n 3m8 5wz 7ck;theatre:n 3m8 5wz 7ck
theatregoer:n 8in;theme:n 5k4 535 5xs 5fn;thence:r ame amf;thenceforth:r aou;theologian:n 8rj;theology:n 58m 58o
theorem:n 5rc 52z;theorist:n 8rk;theorize:v btw btv btu;theory:n 56l 51p 553;therapeutic:a dt;therapist:n 8rl
therapy:n 1m1;thereafter:r aou;therefore:r amd aqp;therefrom:r amf ame;thereof:r amf;thermocouple:n 3m9
thermodynamics:n 57t;thermometer:n 3ma;thermometry:n 21c;thermopile:n 3mb;thermostat:n 3mc;thermostatics:n 57u
thesis:n 5rg;thick:n 7e5;thicken:v bhe bhd;thickened:a uz;thicket:n 79n;thickness:n 4ck 61b 4es 453;thief:n 8rm
thieving:n 1on;thigh:n 4mz;thill:n 3md;thin:a bj wc;thin:v bhc bhb b40 aud;thing:n 9nl ys 50s 3me;things:n 930
think:v by6 btr btn bsa dvx c0y;thinker:n 8rn 8ro;thinking:n 4vk;thinness:n 4cn 4eu;thiocyanate:n adv;third:n 9ih 5ux
thirst:n 45c;thirsty:a a2;thirties:n afv;thoriated:a xv;thorn:n 4z3 91p;thorough:a 64 iz;thoroughfare:n 3mf
thoroughgoing:a 64 iz;thoroughly:r amv amw;thought:n 4za 4vk 555 54o;thoughtless:a 7l;thousand:n 9ev
thrash:v dfz ed6 edp ec7 e9d dg0;thread:n 3mg 7nf 4vo 3ft;thread:v ecc do1 dc3 dc2 dc1;threadbare:a lh
threat:n a48 66t 5q3 8rh;threaten:v fyv cc7 cc8;threatening:a 24 5k;three:n 9em;thresh:v ed6 esc dg0 dfz
threshing:n 1ez;threshold:n ajf 4t5 2t6 2t5;thrill:n 6pf 6om 28k;thrill:v etx e64 ed1 e7j;thrilling:a ah
thrive:v b99 f9g;thriving:a th;throat:n 3mh;throb:v eub ec2 ed1;throbbing:n 6h5 6gs;throe:n 9v6 a1l;thrombosis:n 9tm
thrombus:n 9w0;throne:n 3mv 1k4;throng:n 72f;throng:v epz;throttle:n 2dw 2dx;throttle:v b4j drl b0v;through:a bx
throw:n 12m a1x 6e0 3mi;throw:v dmx ess dn8 dm7 cqy dmz;thrust:n 8xi 244 12j 5os;thrust:v edu esg ept c2u dhw
thruway:n 2uu;thud:n 6gt;thud:v eyx d38 eyy;thuggee:n 27z;thumb:n 4n9 38o;thumb:v ehs ewd d13;thumbnail:n 4ne
thump:v ec6 eyx dfr;thumping:n 6gt;thunder:n 6fg 6gu;thunder:v es0 cfx g53 cpj;thunderous:a hs;thursday:n agj
thus:r amd;thwack:n 146;thwart:v fov;thyroglobulin:n abr;thyrotrophin:n adw;tick:n 6gv;tick:v ez1 eya da6 bw6
ticket:n 5i2 69d 5j9 5hb;tidbit:n 6sk;tide:n 6jk ajz;tidings:n 5lz;tie:n 37g 9mn 9nq 3mj;tie:v d70 cue b4k dbn ayw fn8
tied:a 2w;tiger:n 8rp;tight:a uh;tight:r anp ark;tighten:v bgi bgh bgd b4h;tightening:n 14h;tile:n 3ml
tilt:v enn ecj ecl;tilted:a em;tilth:n a2j 7k9;timber:n ac6 3mm 3mn 7kz;timbre:n 47j;time:n 6b7 aji aex aib
time:v blx bx9 bz2 b8c b89;timeliness:n 49x 3vn;timepiece:n 3mo;timer:n 3mp 8rq 3mq;times:n aes 1rq
timetable:n 5he 5hd;timeworn:a lh;timid:a 3x;timidity:n 6ow;timidly:r aq8;timing:n 49s 1pl;tin:n a6y 3mr 2lt 2lr
tingle:v euc;tingling:a ai;tinker:v dk7 fe7 b6d;tinkle:n 6gw;tinkle:v ez6;tint:n 462 9ff;tint:v b7o;tiny:a h6
tip:n 7h5 5mm 9l3;tip:v enr bn3 f0b esr enn efn;tipped:a em;tiptoe:v efn;tire:n 3ms;tire:v aw5 aw3 f5d e8b;tired:a lh
tiredly:r anv;tireless:a 9t 8m;tiresome:a gg;tiring:a 9f;tissue:n adx;tit:n 4mj 4mk;titer:n 49f;titillating:a rc ai
title:n 5d7 5d2 5d8 9nu;title:v cob co7;titter:v atg;tittering:a xv;toad:n 2a4;toast:n 6tv 8rr 87l 6vr;toast:v ba3 cye
tobacco:n 91j;today:n aj0 ag8;today:r aml;toe:n 3mt;toffee:n 6sm;toil:v feo;toilet:n 3mu 3mv a1h
token:n 5th 5m7 3mw 32q;tokenish:a ik;tolerance:n 490 3sc 599;tolerant:a cg 39;tolerate:v bwl fhi eti c70
toll:n 960 4go 6fe;toll:v eym f79;tollgate:n 3my;tollhouse:n 3mx;tomato:n 91i;tomb:n 2ym;tomorrow:n ag7 aj4
tone:n 5zb 47h 47j a3f;tongue:n 4k3 5vy 9m0 5z9;tonight:n aj1;tons:n 9fs;too:r amh;tool:n 3mz 15m 822 4m0
tool:v et3 ehr f95 dy3;tooth:n 4jw 3n0 2bo 15q;toothbrush:n 3n1 4jn;top:n 7h8 7h6 7f3 ais;top:v fwn erf fya fau ema
topic:n 5k4 4y1;topnotch:a tq;topography:n 4ap;topple:v ej7 esr;topsoil:n a7c;torch:n 3n2 2w6 2ik
torment:n 9vg 6mc 6m9 6oj;torment:v e6o e6p avw;tormented:a gp;tormentor:n 8rt;torn:a g4;tornado:n 2qo;torpid:a 7 1z
torpor:n 9s3 3s8;torrent:n 8xm 6hd 9fm;torso:n 4md;tortuous:a rw t8;torture:n 6mc 9vg 6m9 1nx;torture:v e6o avw
tortured:a gp;torturing:a lo;tory:n 8ru 8rv;toss:n 27n 12o 1cx;toss:v dn5 edf dnb ed6 f1i dg9;total:a 60 65
total:n 3l5 511;total:v fun cif b66;totalistic:a x0;totalitarian:a x0;totality:n a0y 3l5;totally:r ale;toter:n 7yc
totter:v efa ef9 ec9;touch:n 6hi 632 44u;touch:v d0t eun e3y fx7 d0s ayt;touchdown:n 1b8;touching:a jg
touchstone:n 68t;toughness:n 48z 48t 48g 3vc;tour:n 1bj akv al0;tour:v e9x;tourist:n 8rw;tournament:n 6kj 6kr
tousled:a ur;tow:n 12y;towboat:n 3o0;toweling:n 3n3;tower:n 3n4 9kx 3o0;tower:v fys;town:n 7ha 73x 8uv
townsman:n 8ry 8rx;toxin:n adi;toy:n 3b6 3n6 3n5 36g;trace:n 9ff 5m8 632 3n7;trace:v c1k dsj elg ele ewk ekq
trachea:n 4m2;tracing:n 1u5 3n7 14j;track:n 7mx 4yv 3n9;track:v er9 f00 ela eeq duu;tract:n 7hd 4lv 5fl 4lo
tractarian:n 8rz;tractor:n 3na;trade:n 209 1k6 20d 211;trade:v f3w f3v g1j f3s f2v;trademark:n 3wc 5un;trader:n 8s0
tradesman:n 8nf;trading:n 11h;tradition:n 4qm;traditionalism:n 3yy 25o;traditionalist:n 8s1;traffic:n 791 217 69k z6
tragedian:n 8s4 8s3;tragedy:n 6bj 5xe;trail:n 7oq 4yv;trail:v epg ela epk dir;train:n 3nc 7a7 793 6af
train:v bru brt fok fcd fcg cwv;traineeship:n 941;training:n 1sr 44e;trainman:n 8s5;trait:n 3rd;traitor:n 8s6 84b
traitorous:a b4;tramp:n 8s7 8qx 6gx;tramp:v efd eff ecb eca;trample:v eg9 avu eb5;trampling:n 6gy;trance:n 9wx
tranquil:a 3h 68;tranquility:n 43l 9oy 6o8;transact:v f2w;transaction:n 20w;transcend:v fwo fwn
transcribe:v cll e0a clm bpe;transcription:n 3nd 1u8;transfer:n 1bs 8s8 5i3;transfer:v fcp f23 eab els f1e erx
transfix:v e88 di2;transform:v boq bdz bdv be0 bdx bdw;transformation:n 6eg 9g6;transformer:n 3ne;transfusion:n 1bz
transgress:v fpk fy3 fpi em5;transgression:n 1no 1nn;transience:n 4a4;transit:n 3nf 1be;transition:n 16m 6i5 6ee 5zo
translate:v cj7 be0 br5 dhh bnp g3m;translation:n 5ij 6jr 1f8 9g8;translucence:n 3v0;transmissible:a g0 fz
transmission:n 13a 5ai 9da 6eh;transmit:v f20 ere ck2 dhf;transmitting:n 13a;transmutation:n 6eg 6i6
transmute:v bdv bdz bdy;transparent:a uj;transpirate:v eqa;transpiration:n 9cv 9cw;transplant:v eab g3n dor bp8
transport:n 2pv 9cx 20s 9q7;transport:v ehk dig e7w ehf dhf;transportation:n 3nf 1bs 95s 719
transpose:v bds bp8 ayg eb4 e09 bp6;transversally:r aoo;transverse:a hp;transversely:r aoo;transvestitism:n 1xo
trap:n 3ng 3nh 4zk;trap:v fkg dkp du5 d0u;trapper:n 8s9;trapping:n 2m6;travel:n 1b1 6bc 1ac
travel:v e9b e9y e9q ea1 e9l et4;traveler:n 7r4;traveller:n 7r4;travelogue:n 5kz;traverse:v eeq fxt crm;tray:n 3ni
treacherous:a q4;treachery:n 42d 1nv;tread:n 1ah 3nj;tread:v es4 eg9 dth d1v f7i dgw;treadmill:n 3nk 1k5
treason:n 1oq 42b 1nv;treasure:n 97i 2y5 97h 7ag;treasure:v f3h e4d;treasured:a hz;treasury:n 971
treat:v fln bna awb cok f3x cyf;treated:a j0;treatment:n 1ly 229 44q 61o;treaty:n 5sj;treble:a s8 s7;tree:n 91w
treetop:n 924;tremble:v ecz;trembling:a t5;trembling:n 9ri;tremendous:a h0 l9 la;tremendously:r apl
tremor:n 1d3 6ix 9rj;trench:n 3nl 7or 3nm;trend:n 7hn 7hm 58y 4uh;trepidation:n 6os;trespass:v fpw fpu fpm fpi em5
trestle:n 3nn;trial:n 1p5 4x4 1p7 24w;triamcinolone:n ady;triangle:n 9k5 9k6;tribunal:n 76r;tribute:n 5oe 21q
trichrome:a 4j;trick:n 15i akw 1g7;trick:v fq7;trickle:v eqn;tricolor:a 4j;trigger:n 2z6 3no 14v;trigger:v dwc
trill:n 5v0 61c;trim:a bo up;trim:n 3np 9i3 1di;trim:v d5d dyo bh7 g3i g3h dyn;trimming:n 19f 3np 1di;trinket:n 2gi
trio:n 9em 5y5 6yp;trip:n 1bd 9w6 6bn 69x;trip:v edz e9q dwc;triple:a s7 s8;triple:n 145 6yp;triple:v b5g dfd
tripod:n 3nq;trite:a lh;triumph:n 6kv 6pd;triumph:v ctb e8g cd9 cb5;triumphant:a 84;trivial:a rv
triviality:n 4h5 4yg 3nr;troika:n 3ns 9em;troop:n 75r 75q;trooper:n 7yj 8sa 8sb 7yi;troops:n 780
trot:n 1ax 8sc 5da 1ak;trot:v ee2 ee3;trouble:n 4rj 6f2 69z 1ky;trouble:v e3x fla e3d fl9 avv;troubled:a oa
troubleshooter:n 8sd;trough:n 7os 2z7 9kg 972;troupe:n 72r;trousers:n 3nu;truck:n 3nv 2zp;truck:v ehl;trucking:n 20u
truculence:n 3sj;trudge:v eff;true:r apd;truly:r am6 aq3;trumpet:n 2q7;trumpet:v cke cb4;trumpeter:n 8se 88u 2at
trundle:v eb6;trunk:n 92u 3nx 4md 34t;trust:n 976 4s7 435 74c;trust:v by3 fji c0r e8t fa2 f4d;truth:n 4yd 9o6 5pi 3z2
truthfulness:n 420;try:n 1ov;try:v fmj fmn fku czz fkt e6d;tsh:n adw;tsunami:n 6dw;tub:n 2hb 3ny;tube:n 3nz 9kz 4j2
tuberculosis:n 9tq;tubing:n 3nz;tubule:n 4j3;tuck:v de8 de9 da2;tudor:n 71l 8sf;tuesday:n agh;tuft:n 6xm;tug:n 12z 3o0
tug:v din fdw dis dip dio;tuition:n 961 1sk;tumble:n 1gn 11c;tumble:v ej7 esr eon eo1 dk5;tumbler:n 8sg 3o1 3o2
tumbling:n 1gm;tumor:n 9ua;tumour:n 9ua;tumult:n 9pm 6o5 1ix;tumultuous:a oa;tune:n 5xp 47i 1w5;tune:v b87 b85
tuneful:a ip;tungsten:n a6z;tuning:n 1w1;tunnel:n 3o3 7jg;tunnel:v eo2 di0;turban:n 3o4;turbinate:n 4jy
turbulence:n 9pp;turbulent:a oa w;turf:n 7ot 7e7;turkey:n 2aj 8b8 6tf;turmoil:n 9ph 6o5 1iz;turn:n 9jh 1d6 1h0 6im
turn:v eef az6 ft4 es1 ayu eej;turning:n 1d6 16a 7ou 6e1;turnover:n 9hv 6st 4d3;turnpike:n 3o6 3o5
turntable:n 3o7 3o9 3o8;tutor:n 7zm;tutor:v c94 fr7;tutorial:n 626;tv:n 5bi 3lz;tweed:n 3oa 2w4;tweeze:v dtc
twelve:a s0;twelve:n 9et;twenties:n afu;twentieth:n 9im;twenty:n 989;twice:r anm;twiddle:v eor d29;twig:n 92p
twig:v bqv;twilight:n ah0 8y0 9y8;twin:a ib;twin:n 7sy 2qi;twine:v dnp do3 dnq d25;twinge:n 6m7 4tq;twinkle:v ewu g4j
twinkling:n aig;twirl:v eor eoo;twirler:n 7vt 8id;twist:n 6im 63m 15h 1cs;twist:v eb8 d6n d23 d25 az0 g2g
twisting:n 1nx 1cs;twitch:v asa eda edh diz dif;two:n 9ek;twofold:a s6 s4;twoscore:a s1;type:n 4zs 7ys 5u9
type:v cmc bt0;typewriting:n 5fa;typical:a 41;typify:v fz1 c9l;typing:n 5fa;typography:n 20m 5ne;tyranny:n 79y 9zq
tyrant:n 8si 8sh;ubermensch:n 833;ugliness:n 3ul 40y;ugly:a di dc;ukrainian:n 5w8;ulcer:n 9u9;ulceration:n 9u9
ultimately:r ami;ultimatum:n 64l;ultra:a j9;ultracentrifugation:n 9cy;ultracentrifuge:n 3ob;ultrasonic:a 1u
ultraviolet:n 8y3;umbrella:n 1qf 1el;unacceptable:a ux;unaccountable:a au;unaffected:a jf;unafraid:a r qo
unambiguity:n 3zl;unambiguously:r aq2 ap6;unanswered:a ot;unavailing:a vg;unavoidable:a 3y;unavoidably:r apt
unawareness:n 4r8;unbalance:n 9rg 9wh;unbelievable:a 7r mu;unbounded:a by;unbroken:a n5;unbuttoned:a 3c;uncanny:a jn
unceasingly:r aqn;uncertain:a 3v;uncertainly:r ap5;uncertainty:n 3xg 4s8;unclasp:v d22;uncle:n 8sj;unclean:a 4v
unclouded:a ny;uncompromising:a c7;unconcern:n 3tj 6n4;unconditional:a o2;unconditionally:r anr;unconfessed:n 7aj
unconquerable:a tz;unconscious:n 4o2;uncontrollable:a i7;unconventional:a oy;unconvincing:a 7b mu;uncork:v dkc dgl
uncover:v dan evc chd;underachievement:n zk;underachiever:n 8sk;underbrush:n 79u;undercover:a ll
undercurrent:n 538 6h6;underdeveloped:a ft;underestimate:v byj bwv bwp;undergraduate:n 8sl;underground:a vb ll
underlie:v fwc fyg;underline:v cn2 cm9;underling:n 8q4;underlying:a aw nc;undermine:v fno d6s;underpin:v d1r fwa
underrate:v bwp;underscore:v cn2 cm9;undersecretary:n 8sm;undershirt:n 3hx;underside:n 7bp
understand:v bqr bqx br5 br3 br6;understandable:a 6b;understanding:n 4xg 5sg 590 4q6;understate:v c9x
understatement:n 5ru;understood:a ax;undertake:v dwz fps cds cdp fnd;undertaker:n 8ex;undertaking:n 1p8 21j
underworld:n 74t 4p0;underwrite:v cdt cdy;undesirable:a 8d;undifferentiated:a 8f;undo:v dnv dux foy d6y d6v
undone:a tj;undoubtedly:r anh;undress:v aul b10;undue:a or;undulate:v enu fxx ee4 bqd;unearth:v f5o evq;uneasily:r apf
uneasiness:n 6p1 a01 6nc;uneasy:a o9 v2;uneconomical:a 9i;unemployment:n 9ow;unending:a mc;unequivocally:r aq2
uneven:a ad;unexpectedly:r ama;unexplainable:a au;unfair:a b2;unfaithful:a b4;unfaltering:a p9;unfalteringly:r apu
unfasten:v dax daw;unfastened:a kw 3c;unfertile:a bw;unfitting:a 6o;unfixed:a 82;unfold:v b81 evs ep3 dsb
unfolding:n 9cz;unforeseen:a ao;unfortunate:n 7r5;unfortunately:r amc;ungainly:a dk wd;ungodly:a vs
unhappiness:n 6pq 9qc;unhappy:a ab;unheeded:a k9;unheeding:a e6;unhitch:v d9w;unholy:a db pt;unhurt:a g6
unification:n 6f3 9xs 1ei;unified:a vc g7;uniform:a oz 8f;uniform:n 3od;uniformity:n 3y0 3wq
unify:v bcu djf frq fih b57;unimaginable:a ul;unimaginative:a 78;unimpeachably:r ard;unimportant:a rt;uninitiate:n 6wy
unintelligent:a gd;uninterrupted:a 74;uninvolved:a 6j;union:a k7;union:n 74a 7i2 1ra 9xs;unique:a 5y;uniquely:r ap6
uniqueness:n 3xn;unit:n 9gv 72y 51d;unitarian:n 8sp;unite:v fih bcu ftf fsp frq b57;united:a i8;unity:n a0w 9ej 3wl
universal:a 67;universalize:v cns;universe:n 7ov 578;university:n 75y 3oe;unjust:a b2;unkind:a f1;unknown:a 1a
unknown:n 7fv 8pw 69a;unlace:v d6w;unlash:v d86;unlawful:a oy;unleash:v dka dkd dkb;unlikely:a hf mu
unlimited:a hg o3 bz;unload:v dlg dlc;unloading:n 1mg;unlock:v db8 dn1 b3h;unlovely:a 2i;unluckily:r amc;unlucky:a cm
unmask:v dbx;unmated:a ic;unmistakable:a ke;unmistakably:r are;unmoved:a jf;unnatural:a k3 m;unnecessary:a jt
unneeded:a jt;unnumbered:a 3g;unobtainable:a 1y;unpack:v dl3;unpaid:a nj;unpaired:a ic;unparalleled:a 5y
unpicturesque:a 2i;unplowed:a n5;unpredictability:n 41p 3xj;unpredictable:a 72;unpredictably:r ao9;unproblematic:a 8j
unprocurable:a 1y;unquestionably:r ard am5;unravel:v dnw dny bap;unreal:a jk;unrealism:n 54f;unreality:n 9od
unreason:n 9wg;unreasoning:a od;unredeemed:a hq;unreflective:a un;unreliable:a q4;unremarkable:a l7;unrequited:a ot
unrest:n 9pq 6o1;unruly:a l3 tg i7;unsaid:a ay;unscathed:a g6;unscramble:v bod dnw;unscrew:v dbi dbj;unseen:a ao
unselfconsciousness:n 4r1;unselfishness:n 3zw 1zz;unshakable:a p9;unshaved:a rm;unshaven:a rm;unsheathe:v dsf
unsloped:a el;unsolder:v d7s;unspeakable:a az d8 q1;unspoken:a 1i ay;unstable:a 9a;unsteadily:r ap5;unstructured:a lc
unteach:v c95 c96;untellable:a az;untenable:a oq;untested:a ar ko;unthaw:v bdf;unthinking:a un 7l 59;untie:v d6w d6y
untold:a jd;untoward:a nq bu;untried:a ar ko;untruth:n 5rl;unused:a 8;unusual:a b5;unusually:r ao7;unvarying:a vm oz
unveil:v dkx evp dky;unwanted:a 8d;unwarranted:a lr ty or;unwavering:a p9 t3;unwillingness:n 3sm
unwind:v do7 do8 at6 at5;unwire:v dto;unwitting:a fy;unwittingly:r aqc;unworthy:a dc;unwritten:a sx s2;up:r any
up:v azn;upbeat:a l1;upcoming:a m2;update:v b0p c9g b0q;upgrade:v bw1 b2q fd5 bqk bqj;upheaval:n 9pp 9ph 6f9 1iz
uphold:v fxj cea cec;upholster:v f9e;upkeep:n 19o 25x;uplift:v e7h eil;uplifting:n 6fa;uppercut:n 246;upraise:v axg
upraised:a ed;upright:a el eo;uprising:n 1uy;uproar:n 9pm 6g2;uproot:v fn9 dxo dr9;upset:a v3 l6
upset:n 9wk 1j0 9t1 3of;upset:v bnn e5j e3x eek d4v ctw;upshot:n 8uw;uptake:n 1qu;upward:r any anz;upwards:r any anz
urbanize:v bmj bmk;urchin:n 8sq;urge:n 7ib 6lw;urge:v c4f ccg cb8;urgency:n a0f 4h1 9nm 64e;urgent:a 88;urgently:r anb
urging:n 68i 25s 64e;urine:n aai;urn:n 3og 3oh;us:n 7hz;usable:a vf r4 8t;usage:n 1uj 1fp 5bp;use:n 1uj 4fo 4fq 99x
use:v cx9 cxp cx8 frl fp4 fb5;useable:a r4 vf 8t;used:a kl;useful:a cy;usefulness:n 4fm;uselessness:n 4fs
user:n 8sr 84p;usher:v el5;ussr:n 7hy;usually:r ao6;usurp:v f4z fdt;utensil:n 3oi;utilitarian:a cy
utility:n 72p 4fm 1jl;utilization:n 1uj a56;utilize:v cx9 b08;utmost:a it;utmost:n 4dv;utopia:n 9mt 5e0
utopianism:n 5a7;utter:a iz;utter:v chr cku chw eo8;utterance:n 5zy;utterly:r alg;vacancy:n a0o 9lh
vacate:v faz er4 c6u;vacation:n afa 284;vacation:v fzv;vacationing:n 1z9;vaccinating:n 1q8;vaccination:n 1q7 9vr
vacuolization:n 9te;vacuum:n a0p 9lh 7gs;vacuum:v d3x;vagabond:n 7ow 8st;vague:a 51 8y;vain:a nh;valet:n 8su
validate:v fj8 bwh cmy bij;validation:n 14s 4yu;validity:n 3yf;valley:n 7ox;valor:n 418;valuation:n 4u5 95q
value:n 50v 4ey 98v;value:v byh f3h byf bxg bw2;valued:a wk;values:n 556;valve:n 4kv 3ok 3oj;vandal:n 8sv 8sw
vandalism:n 27x;vanguard:n 59m;vanish:v bh1 ewl eqw bh2 azi;vanity:n 6nh 4f4 42o 2tk;vanquish:v ctc;vapor:n ads 9d0
vaporization:n 17i 9d0;vaquero:n 81u;variability:n 3y3;variable:a vn;variable:n 50w 7oy 699;variant:n 6er 513 4zt
variation:n 6da 169 5xv 4zt;variety:n 784 3x6 70x 5xi;various:a q7 5v q9;vary:v ayi fw5 fw6;varying:a vn;vase:n 3om
vast:a h3;vastly:r ala;vaudeville:n 5xj;vault:n 3oo 3on 137;vector:n 514 9lt 7oz 29k;veer:v enc bpm
vegetable:n 6u5 8zo;vegetation:n 79m 9d1 1z7;vehemence:n 49b 49c;vehement:a iu;vehicle:n 3oq 5as 7kx;veil:n 2zz
veil:v dkw b9j;vein:n 4le 5zp 7p0;vein:v dzq;vellum:n a87;velocity:n akg;velour:n 3or;velours:n 3or;velvet:n 3os
vending:n 21d;vendor:n 8mx;venerable:a ei;venerate:v e4l;vengeance:n 274;vent:n 3ot 29d 7p1 3ou;vent:v ci0 blo
ventilate:v blo etp eo5 ci0 bqe;ventilation:n 19m 622 1qi;venture:n 1pc 96j 21e;venture:v fbb cg2 fnt;veracity:n 421
veranda:n 3ov;verandah:n 3ov;verb:n 5cj;verbena:n 91k;verdict:n 24v;verge:n 9l7 4dw 691;verification:n 4yt 5qb
verify:v bw9 flx cmx cms;verisimilitude:n 3tw;veritable:a va d2;vermouth:n 6w1;vernal:a kv;verse:n 5zr 5em 5en
version:n 63k 4zt 5fj 5ij;vertebrate:n 29y;vertex:n 517 7hj;vertical:a eo;vertigo:n 9vy;verve:n 3s2;very:a qb
very:r aly;vessel:n 4kx 3ow 3ox;vest:n 3oy 3hx;vest:v fca faw auq aup;vestibule:n 2eu 4k7;vestige:n 5m8;vet:n 8t1 8sz
veteran:n 8t0 8sz 8sy;veto:n 16z 4i2;veto:v fis c6j;vex:v e5d e3h dgd c7w bt9;vexation:n 6of 9wv 4z4 1fx
viability:n 4a9;viable:a n2;viand:n 6sj;vibrancy:n 47n;vibrant:a sw;vibrate:v ed8 ebz fzp eyb e64
vibration:n 1cy 9ri 6dq 3vy;vicar:n 8t2 8t4 8t3;vice:n 411 1nt;vicinity:n 7g1;vicious:a ez vr pr;victim:n 8t5 8t6
victimize:v fq4 fks fq0;victor:n 8t7 8uc;victorian:a np;victory:n 6kv;video:n 3oz 5bi;vie:v crx;view:n 59l 53u 1sc 7cv
view:v by9 eut ew7;viewer:n 8ov;viewers:n 73m;viewpoint:n 59p;vigilance:n 4so;vignette:n 657 3p2 3p1
vigor:n 496 48r 3s1;vile:a dc wa;village:n 73y 7hc;villager:n 8t8;villain:n 8t9 8ta;vindicate:v ceb cf0
vindication:n 27f 5qk;vindictive:a 2k;vine:n 91v;vineyard:n 3p3;vintage:n 6vz;vinyl:n ae0 adz
violate:v fpk d0w fpo fpn dr3;violation:n 1og 1oh 1n4 1nq;violence:n 1v3 49c 9pr;violet:n 46o;violin:n 3p4
violinist:n 8tb;virgin:n 7t1;virginian:n 7st;virginity:n 9ou;virile:a i9;virtual:a on;virtually:r anc
virtue:n 40o 4ez 40s 40p;virtuoso:a sb;virtuoso:n 7tb 8tc;virulence:n 3t5;virulent:a v0 mv;virus:n 29i 9rp
visage:n 4nq 3ty;viscosity:n 451;visibility:n 9ys 3v1;vision:n 4va 4qc 4t7 4ox;visit:n 26y 77l 26x 26w
visit:v fk9 e9s fjz e9t c2z cov;visitor:n 8te;vista:n 53u;visual:a xe vt;visualization:n 543
visualize:v dvt ew8 dvu bqc;vitality:n 3s2 9sw 8y6;vitals:n 4k2;vitamin:n ae1;vivacious:a sw;vivid:a om 4k
vividness:n 4hk 46y;vivify:v at3 bqf;viyella:n 3p5;vocabulary:n 4q4;vocal:a 5w;vocalist:n 8no
vocalize:v cii e03 ckt ckg c2l;vocation:n 1jr 78g;vociferous:a o8;vogue:n 4uh 9x8;voice:n 477 600 6gz 5z5
voice:v chb cii;void:a vj;volatile:a sz;volcano:n 7p1 7p2;volition:n 4q8 156;volley:n 1vw;volleyball:n 3p6
voltage:n 8xd;voltaic:a x2;voltmeter:n 3p7;volume:n 9fw 4ce 2j4 5fr;voluminous:a t8;volunteer:n 8tg 8tf 7sr
volunteer:v ccv ff0 fez;voluptuous:a rd rf fr;vomit:v aw6;vomiting:n 135;voodoo:n 32j 71g;vote:n 161 15y 4hg 7aq
vote:v fhu fhx fhw fhv;voter:n 8th;voting:n 161;vouch:v cn4 cdv c66 b3s;vouchsafe:v f3g;vow:v cdj cdk;vowel:n 603 604
voyage:n 1bn 1bm;voyager:n 8ti;vulgar:a ov;vulnerability:n a4a 49n;vulture:n 8dn;wacky:a wh qd;wad:v dkz doa
wade:v eez;wads:n 9fs;wafer:n a7n 6tz 6tw;waffle:n 6t1;waft:v ebq g4z;wag:n 8tj;wag:v eds;wage:n 94n;wage:v fbi
wager:n 1hf 96k;wages:n 6ah;waggle:v eds ebi;wagon:n 3p8 7j2;wail:n 65x;wail:v cpl avg;wailing:n 1ro;waist:n 4mm 3gi
wait:n ajn 1z4;wait:v fu3 fue c0o fec;waiter:n 8tk 8tm;waiting:n 1z4;waitress:n 8tl;waive:v fmu f70;wake:n 8uy 6dn
wake:v ast e34 ccb asu;wakefulness:n 4r6 4so;walk:n 1ad 13q 47y 1af;walk:v eec eee cua eer cwa fls;walkout:n 27j 24e
walkover:n 1je;wall:n 3p9 7p3 4nx a4v;wallflower:n 8z3 8z1;wallop:v dfx ctf;wallow:v czn eb0 eny e8g czk
wallpaper:n ae2;walnut:n 902;walrus:n 2b6;wan:a tf 4o;wand:n 3pb 92q 691 2hc;wander:v eca fq9 et5 ecc c5g
wanderer:n 8tn 5jh;wandering:a r8 8q r7;wane:v bhf bho bhn;wangle:v fmc fqa;waning:n 6il;want:n a2g a0a 7mj 6lr
want:v e8o czd d8y bzp ftl;war:n 1vc 9px 276 1pg;warble:v cq3 cq2;ward:n 8to;wardrobe:n 3pc 3pd 3pe;warehouse:n 3pf
warfare:n 1vc 276;warhorse:n 8sy 2cl;warlike:a m6 iy;warm:v bd9 bd8;warmly:r aq1;warmth:n 4ts 488 3ru
warn:v cc4 cc5 c9e c9d;warning:n 66p 5n3 660;warp:v c9k bc4;warrant:n 5it 990 5nu 5nr;warrant:v ced cdz;warrior:n 8tp
wart:n 9kl 3uv;wary:a v7;wash:n 192;wash:v d5r au2 dp1 esv g2s;washbasin:n 3ph 3pg;washbowl:n 3ph 3pg
washing:n 192 33r;washup:n 190 191;waste:n aak 1nj 7bb;waste:v f4i cxe f1k eqc d9s cx6;wastebasket:n 3pi
wasted:a vl 6l;wasteful:a 9i;wasteland:n 7bb;wastewater:n aam;watch:n 3pj akx 1sa aky;watch:v ew6 fhe ew7 ew9
watcher:n 8ov 8ts 8tq;watching:n 1s8;watchmaker:n 8tr;watchman:n 8ts;water:n aa8 7j9 3po;water:v b47 faq avs biv
watercolor:n 3pl acw 1u6;watercolorist:n 8tt;waterfall:n 7p4;watermark:n 697;waterproofing:n 1qg 3pn
watershed:n 7c1 6ib;waterway:n 7p5;watery:a w4;wattle:n 4ln 3pp;wave:n 6e2 1cz 6ds 6e3;wave:v cp0 dib ee4 d26 au9
wavelength:n 4bk 59i;waver:v fub g2n ee1 ec1 eb7;wax:v d5n bhl bhm;waxen:a 4q;waxing:n 1mk 6i2;waxlike:a 4q
way:n 44o 15l 7hk 9nb;waylay:v cw5;ways:n 3pq;wayside:n 3pr;wayward:a kb;weaken:v b3x b3u fno b7u beh;weakened:a f9 9z
weakening:n 6it 1dk;weakness:n a11 4ic 49j a1d;wealth:n a2b 4db 96t 933;wealthy:a pn;wean:v cz7 e8j;weaning:n 16g
weapon:n 3ps 687;wear:v auh g2m bk8 aug fzn;wearer:n 8tu;wearied:a uw;wearily:r anv;weariness:n 9s6;wearisome:a gg
weary:v aw3 aw5;wearying:a 9f;weather:n 8y7;weatherstrip:v bm6;weave:n 3pu;weave:v dns dye eb7 ecc;web:n 7p6 3pv 79g
wed:v fk0 fk1;wedding:n 6k4 1xv 759;wedge:n 9m1 6u1 3pw;wedge:v doj dog;wednesday:n agi;wee:a h7;weed:n 3bk
weeds:n 3px;week:n ah1 af7 af8;weekday:n agf;weekend:n ah2;weekly:n 5jt;weep:v avh;weeping:n 1rm
weigh:v fzl cih fzk fuq fur;weight:n 48m 3pz 4h4 3py;weight:v dl9 bxe;weighted:a e5;weighting:n 9db
weightlessness:n 48o;weir:n 3q0 3q1;weird:a jn;welcome:n 9xc 5ll;welcome:v f2f cer djz;weld:v dtl b56
welfare:n 204 4f7 a04;well:n 3q2 3q4 5na 3q3;well:r alj;well:v ekb;weltanschauung:n 59u;welter:n a2o;wend:v e9m
west:n 9i8;western:n 5l1 6u2;westerner:n 8tw;westward:r aqz;westwards:r aqz;wet:n a3s;wet:v b35 avy;wetness:n a3r
wetting:n 1a3 9bi;whack:v dfx;whale:n 87c 2b5;wharf:n 3ag;wheat:n 6uy 46i;wheedle:v c4n;wheel:n 3q5 4hq 3q6
wheel:v eoh eoi ecu ego;wheelchair:n 3q7;wheeze:n 1qp 52k;wheeze:v arx;whereabouts:n 7ho;whet:v ety d46;whiff:n 8xg
whig:n 8tz 8ty 8tx;while:n aie;whim:n 6lx 532;whimper:v avg;whine:v e9g cp5 exz cf8;whinny:v cqv
whip:n 3q8 8u0 6ss 48j;whip:v dfg cte ed7 det dg6 cbp;whipping:a sv;whipping:n 23i 6l4 3q9 249;whir:n 6h0;whir:v ezf
whirl:n 6jh 9k1 1ox 1cs;whirl:v eor eoo eom eok eon;whirring:n 6h0;whisk:v erc erd dhe dg6;whiskered:a rn
whiskers:n 4jk;whiskey:n 6w6;whisky:n 6w6;whisper:n 616 6gi;whisper:v cfy;whistle:v eyt es8 cp8 es9 cpa cp9
whistling:n 6h1 1ig 5tw;whit:n 9fh;white:n 7r9 465;whiteface:n 2d4 8u2;whiten:v b7d;whiteness:n 465 9qh 472
whiz:n 7tb 6h2;whiz:v ezf;whodunit:n 5e1;whole:a g6;whole:n 51c xx;whole:r ale;wholesaler:n 8b4;wholly:r ale
whoop:v cfs arv;whore:n 8jq;whorl:n 9jx 4jf 2ot;wicked:a pt iv;wickedness:n 1np a4s 40y 3zr;wicker:n ae6 3qb
wide:a wb 66;widen:v b8t b8v b8u bok;widow:n 8u5;widower:n 8u6;width:n 4er;wield:v f0g d2a;wife:n 8u7;wiggle:v edr
wigmaker:n 8u8;wildcat:n 7vy 2bf;wildness:n 6le 49c;wile:n 1o0;will:n 4q8 567 5iq;will:v c2q byr f1w;willful:a kc
willing:n 156;willingness:n 3sk;willow:n 912;willpower:n 41e;wilt:v bka bk9;wily:a 1h;win:n 6e5 93n
win:v ct9 f5t cu5 fm5 f5v;wince:v epo as8;wind:n 8y8 8v6 1qq 61k;wind:v ecc g2g do3 eul do2 dnl;windbag:n 873
windbreak:n 3qc;winding:a t8 8q;windmill:n 3qe 3qd;window:n 3qf 3qg 7p7;windowpane:n 3qh;windowsill:n 3qi;windy:a vh
wine:n 6vy;wineglass:n 3qj;wing:n 2bi 3qk;wing:v egr;wingback:n 8u9;wingman:n 8ua;wings:n 15r;wink:n aig 134
wink:v as4 ewu as2 as5;winner:n 8uc 8ub 7tc;winning:a 1s;winning:n 10m;winnow:v djc ecp bx4 b12;winter:n ai1
winter:v fzx;wintertime:n ai1;wintry:a ex;wipe:v def;wire:n 3qm 3qn 5l9;wire:v fag cmh dtn dtp bmt;wiry:a bp
wisdom:n 53h 42w 4oa 4gg;wise:a fw;wise:n 44v;wisecrack:v cqs;wish:n 6lr 64a 5li 4wn;wish:v e8k e8m cew e8l cev ceu
wishing:n 6lr;wisp:n 6xn 6zh 6z0;wit:n 5sm 4od 8tj;witch:n 8u4 88f;withal:r alu;withdraw:v ekm fbs dn2 c6t bm8
withdrawal:n 28p 104 6n7;withe:n 92r;wither:v b52 bgn;withered:a bm w6;withering:a 6w pb;withhold:v f0u f0y
withholding:n 1pp;within:r aod;withstand:v fzr cuh;witness:n 8ud 8ov 5q8;witness:v eup euq;wizard:n 7tb 8ol
wobble:v eba ecl ebk;wobbly:a t0;woe:n a07;woeful:a tw;woefully:r anw;wolf:n 2bc;woman:n 8ue 8uf 7yt 7ak
wonder:n 6nl 6a1 4ra;wonder:v c1l cgm cgn;wonderful:a l9;wonderfully:r apb;wonderfulness:n 3w3;wondrous:a l9
wondrously:r apb;woo:v fmy fmw;wood:n ae7 79s;woodgraining:n 45n;woods:n 79s;woodshed:n 3qo;woodwork:n 3qp 1k8
wool:n 3qr aef 2b1;woolen:n 3qr;woolgather:v dvy;woolly:a 54;word:n 5bu 5qe 5lz 63d;word:v ckk;wording:n 5z8
wordlessly:r aoe;words:n 5zx 5yj 5bq 643;work:n 1jf 3qs 1jt 4us;work:v fed fe6 fm7 doe dy1 axl;workable:a n2
workbench:n 3qt;workboard:n 3qu;worker:n 7r6 8jn 2c0 7th;workings:n 3qw 3qv;workman:n 8ug;workout:n 1l0
works:n 3ax a10 1jh 3qw;worksheet:n 5b0;workshop:n 3qx 1sn;worktable:n 3qy;workweek:n af7;world:a jj
world:n 7ov 6xy 4xr 7km;worldwide:a jj 67;worm:n 8uh;worn:a uu;worried:a v3;worriment:n 3ve;worry:n 4z4 6oz
worry:v e3m e3l e3h fxe dqn d4h;worse:n 4ff;worsen:v b2k b2u;worship:n 1xj 6mo;worship:v e4k e4m fs7
worshipper:n 7w0 8ui;worst:n 6ai 40x 13s;worsted:n 3qz 3r0;worth:a wj;worth:n 4ex;worthless:a dc
worthlessness:n 4f1 4fu;worthy:a 9l;wound:n 9uq 6dh 6md 1fe;wound:v avt e5w;wounded:a g3;wounded:n 6x3
wrack:n 29u 6d3 29v;wrack:v dr6;wraithlike:a 7e;wrangle:n 643 62a;wrangle:v c51 fvb;wrap:n 3r1 6u3 3r2
wrap:v d6t do3 dsd;wrapped:a lj 1n;wrapper:n 3r2 3r1;wrath:n 6ob 1oa;wreak:v dvg;wreath:n 3r3;wreathe:v dnm dnl
wreck:n 9y9 6e4 6ap 3r4;wreck:v dr6;wreckage:n 3r5;wrench:v dbb eb9 dba ax1;wrestle:v csu c7y eb8 dml;wrestler:n 8uj
wrestling:n 1ku 1gs;wretch:n 8uk 8iw;wretched:a tw do;wretchedness:n a06 a03 3w9;wriggle:v eb8;wring:v dbe dba f2s dbf
wrinkle:n 9la 5ah 5ag;wrinkle:v d6k d6g d6e bpr;writ:n 5j1;write:v dzv cli cmg e05 dzf clv;writer:n 8ul 8um
writhe:v eb8;writing:n 1tu 5dq 5dp;wrong:a 7j;wrong:n 413;wrong:r apo;wrong:v flm;wrongdoing:n 410 1n3;wrongly:r apo
wry:a f3;xenon:n a70;yacht:n 3r6;yank:n 8un 7su;yank:v dta;yankee:n 8un 8fp 7su;yap:v cps;yard:n 3r7 7hp 9ev
yardage:n 4ed;yardstick:n 68v 3r8;yawn:n 1qt;yawn:v as0 g0t;yawning:a 1p;yaws:n 9ts;year:n aha ahb ah9 74g
yearn:v e8z e6x e4i;yearning:n 6ls;years:n ai6 afi;yell:n 609 60a;yell:v cfr cfq;yelling:n 60h;yellow:n 46f
yellow:v b7r;yelp:n 6h3;yelp:v cps;yelping:n 6h3;yen:n 6lt;yesterday:n ag9 aj2;yesteryear:n aet;yet:r alv
yield:n 1tc 93o 3r9 9f1;yield:v f9b bhr dvf f7x fzf ea3;yoga:n 5ac 1l5;yoke:n 3ra 9qy 9el 747;yokuts:n 5w3 7ri
young:a kr kv;young:n 296;youngster:n 7yw;youth:n 8uo 9yf;youthful:a kv;yr:n aha;yucca:n 90b;zeal:n 6rf 6lg 3sl
zero:n 9eg 9ei;zest:n 6m2 47t;zigzag:v ekd;zinc:n a71;zionism:n 5mt 7ao;zionist:n 8up;zip:v dbk ep6
zombie:n 8uq 8us 8ur 7va;zone:n 7hs 7bj 4ny;zoning:n 1tt;zoo:n 366;zoom:v ep5 ep8 eh1
`

/** synset and its hypernyms */
export const HYPERNYMS: string = `
100 zo;101 zo;102 z8;103 z8;104 z8;105 104;106 104;107 104;108 21s;109 21s;10a 104;10b 10a;10c z8;10d z8;10e z8
10g 10f;10h yt;10i z8;10k yt;10l 10k;10m 10l;10n 10l;10o 10l;10p 10l;10r 10q;10s 271 10t;10t 10q;10u 10t;10v 1zl
10w 10q;10x yl;10z 10q;110 10y;111 10y;112 10y;113 10y;114 10y;115 10y;116 10y;117 116;118 116;119 116;11a 116;11b 116
11c 6bn;11e 11d;11f 11d;11g 11f;11h 208;11i 11f;11j 11i;11k 11j;11l 11d;11m 11d;11n 11d;11p 11o;11q 11o;11r 11q
11t 11s;11u 11o;11v 1zw;11w 11v;11y 11x;11z 11x;120 11d;122 za;123 za;124 216;125 216;126 zg;127 126;128 127;129 127
12a yt;12b 126;12c zg;12d zc;12e zc;12f yz;12g 12f;12h 1in;12i 1in;12k 12j;12l 12j;12n 12m;12o 12m;12p 12m;12q 12m
12r 12p;12s 12p;12t 12p;12v 12u;12x 12w;12y 12x;12z 12w;130 12w;132 1rj 131;133 131;134 1rj;135 1rj 131;138 12o
13a 139;13b 13a;13d 13c;13e 13c;13f 13c;13g 23w;13h 13c;13j 13i;13k 13i;13l 1ov;13m 14a;13n z7;13o z7;13p z7;13q yt
13r 1ov;13s 1ov;13t 13i;13u 13i;13v 13u;13w 13i;13x 13w;13y 13w;13z zb;140 13u;141 13i;142 13z;143 13z;144 13z;145 13z
146 241;147 241;148 147;149 241;14b 1le;14c 1le;14d 1s6;14e 1le;14f 1le;14g 1le;14h 16j;14j z9;14k z9;14l z9;14m z9
14n z9;14o 14m;14p 1xa;14q 14o;14r 14m;14s 14m;14t 14s;14u 14m;14x 14w;14y 14w;14z 14w;150 14w;151 150;152 10l;153 yz
154 153;155 153;156 153;157 156;158 155;159 158;15a 1zu;15b 15a;15c 158;15d 155;15e 15d;15f 15e;15g 164;15h 15e
15i 15h;15j 15e;15k 15e;15l zc;15m 15l;15n 15l;15o 15e;15p 15l;15q 15l;15r 15l;15s 25u;15t 15s;15u 153;15v 15x;15w 15y
15x 15y;15z 15x;160 15x;161 153;163 162;164 yz;165 164;166 yz;167 16j;168 6ex;169 1fg;16a 164;16b 164;16c 164;16d 164
16e 16f;16f 16d;16g 16d;16h 164;16i 16h;16j 164;16k 1f9;16l 1f9;16o yz;16p yz;16q yl;16r 16q;16s 16r;16t 16r;16u 16q
16v 16q;16w 16v;16x yl;16z 161;171 173;172 171;173 170;174 173;175 170;176 20z;178 177;179 170;17a 170;17b 170;17c 170
17d 17c;17e 170;17f 17e;17g 17e;17h 17e;17i 17h;17j 170;17k 17j;17l 17k;17m 17l;17n 17j;17o 17j;17p 17l;17q 17j
17r 17l;17s 17r;17t 17k;17u 17j;17v 17u;17w 239;17x 239;17y 17j;17z 170;180 170;181 170;182 181;183 170;184 170
185 186;187 17e;18c 18b;18e 1h0;18g 6k8;18i 18h;18k 18n;18l 18k;18m 18k;18n 18j;18o 18n;18p 18j;18q 18p;18r 18p
18s 18p;18t 27q;18u 18t;18v 1xh;18w 18p;18x 18s;18y 18s;18z 18p;190 192 18p;191 192;192 1jf;193 192;194 190;195 190
196 18j;197 196;198 197;199 196;19a 196;19b 18j;19c 18j;19d 18j;19f 19e;19g 19e;19h 18j;19i 18j;19j 19i;19k 18j
19l 18j;19m 18j;19n 18j;19o 19n;19p 19n;19q 19n;19r 19q;19s 19n;19t 19s;19u 1jt;19v 1jt;19x 19w;19y 19w;1a0 19z
1a1 9bx;1a4 1a3;1a5 1a3;1a6 164;1a7 1a6;1a8 1a7;1a9 1a6;1aa 1a9;1ab 1a9;1ac 1a6;1ad 1ac;1ae 1af;1af 1b1;1ag 1ac
1ah 1ag;1ai 1ad;1aj 1ac;1ak 1aj;1al 1aj;1am 1aj;1an 1ag;1ao 1af;1ap 1ai;1aq 1ai;1ar 1ai;1as 1a6;1at 1ad;1au 1ad
1av 1ad;1aw 1ac;1ax 1ac;1ay 1aw;1az 1ac;1b0 1ac;1b1 1a6;1b2 1b1;1b3 1b1;1b4 1b3;1b5 1b4;1b6 1b4;1b7 1b4;1b8 101;1b9 z8
1ba 1b1;1bb 1ba;1bc 1ba;1bd 1ba;1be 1ba;1bf 1ba;1bg 1bf;1bh 1bf;1bi 1ba;1bj 1ba;1bk 1ba;1bl 1ba;1bm 1ba;1bo 1bn
1bp 1jt;1bq 1jt;1br 1b1;1bt 1bs;1bu 1bs;1bv 1bu;1bw 1a6;1by 1bx;1bz yz;1c0 1a6;1c1 1c0;1c2 1c0;1c3 1a6;1c4 1c3;1c5 1c3
1c6 1c3;1c7 1a6;1c8 1a6;1c9 1a6;1ca 1a6;1cb 1ca;1cc 1a6;1cd 1a6;1ce 1cd;1cf 1cd;1cg 1a6;1ch 164;1ci 1ch;1cj 1ci
1ck 1ch;1cl 1ch;1cn 1ch;1co 1ch;1cp 1ch;1cq 1cp;1cr 1cp;1cs 1cp;1ct 1ch;1cu 1ch;1cv 1ch;1cw 1ch;1cx 1ch;1cy 1ch
1cz 1ch;1d0 164;1d1 1cl;1d2 1ch;1d3 1cy;1d4 1cn;1d5 1ch;1d7 1d6;1d9 1d8;1da 1d8;1db 1d8;1dc 1db;1dd 1db;1dg 1de
1dh 1ep;1dj 1d8;1dk 1d8;1dl 1dk;1dm 1d8;1dn 1d8;1dp 1do;1dq 1do;1dr 1do;1ds 1do;1dt 1do;1dv 1du;1dx 1dw;1dz 1dy
1e1 1e0;1e3 1e2;1e5 1e4;1e6 1e2;1e7 1e6;1e9 1e8;1ec 1eb;1ee 1ed;1ef 1ed;1eg 1ed;1eh 1eg;1ei 1ed;1ej 1ei;1ek 1ei
1el 1ei;1em 1za;1eo 1en;1ep 1en;1eq 1ep;1er 1en;1es 1en;1et 1en;1ew 1ev;1ey 1ex;1ez 286;1f1 1ex;1f2 1ex;1f3 1ex
1f4 1f3;1f6 1f5;1f7 1f5;1f9 1f8;1fa 19q;1fc 1fb;1fd 1fb;1fe 1fb;1fg yl;1fh 1fg;1fi 1fg;1fj zc;1fk 1fi;1fl 1fi;1fm 1fi
1fn 1fi;1fo 1fi;1fp 1fi 1x5;1fq 1fp;1fr 1fp;1fs 1fr;1ft 1fi;1fu 1fi;1fv z0;1fw 1pu;1g0 1fz;1g1 1g0;1g2 176;1g3 1fz
1g4 1fx;1g6 1fg;1g7 1g6;1g8 1g6;1g9 1g6;1ga 1g6;1gb 1g6;1gc 1g6;1gd 1g6;1ge 1g6;1gf 1g6 1nt;1gg 1g6;1gh 1g6;1gi 1g6
1gj 1gi;1gk 1jp;1gl 1i5;1gm 1gl;1go 1gn;1gq 1gp;1gr 1gp;1gt 1i5;1gv 1gu;1gw 1jp;1gx 20c;1gy 1fg;1gz 6k9;1h0 1fg
1h1 1h0;1h2 1h1;1h3 1h0;1h4 1h0;1h5 1gg;1h6 1h5;1h7 1gz;1h8 1a9;1h9 1gy;1ha 1h9;1hb 1h9;1hc 1h9;1hd 1h9;1he 1h9
1hf 1gf;1hg 1hf;1hh 1g9;1hi 1hh;1hj 1hi;1hk 1hi;1hl 1ht;1hm 1g6;1hn 1hm;1ho 1hn;1hp 1hm;1hq 1gb;1hr 1gb;1hs 1xn
1ht 1g9;1hu 1hw;1hv 1hw;1hw 1gb;1hx 1hw;1hy 1hz;1hz 1hw;1i0 1hw;1i1 1hw;1i2 1i0;1i3 1i2;1i4 1i2;1i5 1g6;1i6 1ga
1i7 1ga 5l3;1i8 1i7;1i9 1fg;1ia 1i9;1ib 1i9;1id 1ic;1if 1ie;1ig 1i9;1ih 1fg;1ii 1ih;1ik 1ij;1il 1ih;1im 1ih;1in 1i0
1io 1ih;1ip 1ih;1iq 1ih;1ir 1ih;1is 1fg;1iv 1iu;1iw 1iu;1j1 1ix;1j2 1fg;1j3 1a6;1j4 1j3;1j5 1j3;1j6 1a6;1j7 1j6
1j8 1j6;1ja 1j9;1jc 1jb;1jd 1j6;1je 1p8;1jf 1fg;1jg 1jf;1jh 1fg;1ji 1jf;1jj 192;1jk 1jf;1jl 1ji;1jm 1jf;1jn 1jf
1jo 1jf;1jp 1fg;1jq 1fg;1jr 1jp;1js 1jr;1jt 1jp;1ju 1jt;1jv ya;1jw 1jp;1jx 1jw;1jy 1jw;1jz 1jw;1k0 1jw;1k1 1jw;1k2 1jw
1k3 1jw;1k4 1jw;1k5 1jp;1k6 1jp;1k7 1ka;1k8 1k6;1k9 1k6;1ka 1k6;1kb 1k6;1kc 1k6;1kd 1k6;1ke 1jp;1kf 1ke;1kg 1ke
1kh 1ke;1ki 1ke;1kj 1ke;1kl 1kk;1km 1kk;1kn 1jp;1ko 1kn;1kp 1jp;1kq 1jf;1kr 1kq;1ks 1kq;1kt 1ks;1ku 1kt;1kv 1kq
1kw 1kq;1kx 1kq;1ky 1ks;1kz 1ks;1l0 1ks;1l1 1l0;1l2 1l0;1l3 1l0;1l5 1l0;1l6 1uj;1l8 1ks;1l9 1jf;1la 1l9;1lb 1l9
1ld 1l9;1le 1l9;1lf 1l9;1lg 1l9;1lh 1l9;1li 1l9;1lj 1lg;1ll 1lk;1lm 1lh;1ln 1le;1lo 1le;1lp 1le;1lq 1la;1lr 1la
1ls 14f;1lt 14f;1lv 1l9;1lw 1lb;1lx 1jf;1ly 1lx;1lz 1lx;1m0 1ly;1m2 1m1;1m3 1m1;1m4 1lx;1m5 1lx;1m6 1f0;1m7 1rr
1m8 1m3;1m9 1m8;1ma 1m1;1mb 1m2;1mc 1m1;1md 1ks;1mg 1mf;1mh 1me;1mi 1me;1mj 1mh;1mk 1me;1ml 1jf;1mm 1ml;1mn 1ml
1mo 1mn;1mp 1mn;1mq 1mn;1mr 1mq;1ms 1fg;1mv 1mu;1mx 1mw;1my 1ml;1mz 1my;1n0 1jf;1n1 1my;1n2 1bd;1n3 1fg;1n4 1n3
1n5 1n4;1n6 1n3;1n7 1n6;1n8 1n7;1n9 1n6;1na 1n6;1nb 1na;1nc 1n6;1nd 1nc;1ne 1nf 1n3;1ng 1nf;1nh 1ng;1ni 1ng;1nj 1fg
1nk 1n3;1nl 1n3;1nm 1n3;1nn yz;1no 1n3;1np 1no;1nq 1np;1nr 1nq;1ns 1no;1nt 1no;1nw 1n3;1nx 1nw;1ny 1nw;1nz 1ny;1o0 1ny
1o1 1o0;1o2 1ny;1o3 1ny;1o4 1o3;1o5 1o3;1o6 1o5;1o7 1ny;1o8 1no;1ob 1no;1oc 1ob;1od 1no;1oe 1oj;1of 1oc;1og 1oc
1oh 1n3;1oi 1oc;1oj 1oc;1ol 1pa;1oo 1on;1op 1oo;1oq 1oc;1or 1on;1ot 1os;1ou 1pc;1ov 1fg;1ow 1ov;1ox 1ov;1oy 1ov
1oz 1ov;1p0 1ov;1p1 1ov;1p2 1ov;1p3 1p2;1p4 1p2;1p5 1ov;1p6 1p5;1p7 1ov;1p8 1jf;1p9 1p8;1pa 1p8;1pb 1p8;1pc 1p8
1pd 1pc;1pe 1pd;1pf 1pd;1pg 1pd;1ph 1pe;1pi 1pc;1pj 1pc;1pk 1pj;1pm 1pl;1po 1pn;1pp 1po;1pq 1po;1pr 1pq;1ps 20c
1pu 1pt;1pw 1pv;1px 1pv;1py 1fg;1pz 1py;1q0 225;1q1 1q0;1q2 1py;1q3 1q2;1q4 1py;1q5 15o;1q6 1py;1q8 1py;1q9 1py
1qa 1py;1qb 1me;1qc 1py;1qd 1py;1qe 1qd;1qf 1ut;1qg 1py;1qh 99h;1qi 99h;1qj 99h;1qk 1qi;1ql 1qi;1qm 99h;1qn 1qm
1qo 1qi;1qp 1qi;1qq 1qn;1qr 1qm;1qs 1qr;1qt 1rj;1qu 99h;1qv 1qu;1qw 1qv;1qx 1rj;1qy 1rj;1qz 1qu;1r0 1qz;1r1 1rj
1r2 1qu;1r3 1qu;1r4 1r3;1r5 1qz;1r6 99h;1r7 1r6;1r8 1r6;1r9 1r8;1ra 1r6;1rb 1r6;1rc 1rb;1rd 1rb;1re 1r6;1rf 1re
1rg 1re;1rh 99h;1ri 99h;1rj 1ri;1rk 1rj;1rl 1rj;1rm 99h;1rn 1rm;1ro 1rm;1rp 1xa;1rr yl;1rs 1rr;1rt 1rr;1ru 1rr;1rv 1ru
1rw 1rr;1rx 1rw;1rz 1ry;1s0 1rz;1s1 1rz;1s2 1rz;1s3 1s2;1s4 1s2;1s5 1s2;1s6 1le;1s7 1rz;1s8 1rz;1s9 1s8;1sa 1lu
1sb 1rz;1sc 1rz;1sd 1ry;1se 1sd;1sf 1fg;1sg 1sf;1sh 1sf;1si 1kh;1sj 1si;1sk 1si;1sl 1si;1sm 1sg;1sn 1sg;1so 1si
1sp 1so;1sq 1sr;1sr 1fg;1ss 1sr;1st 1ss;1su 1sr;1sv 1sr;1sw 1ss;1sx 1ss;1sy 1ss;1t0 1sz;1t1 1sz;1t2 1t1;1t3 1sz
1t4 1t3;1t5 1fg;1t7 1t6;1t8 1fg;1t9 1t6;1ta 1t6;1tb yl;1te 1td;1tf 1te;1tg 1te;1th 9b8;1ti 1tf;1tj ahx;1tl 20c;1tm 1tl
1tn 1tb;1tp 1to;1tq 1tp;1ts 1tr;1tt 1f5;1tv 1tu;1tx 1tw;1ty 1tx;1tz 1ty;1u0 1ty;1u1 1t5;1u2 1u1;1u3 1u1;1u4 1u1
1u5 1u2;1u6 1u3;1u8 1u7;1u9 1u8;1ub 1ua;1uc 1ua;1ud 1ub;1ue 1fg;1uf 1ue;1ug 1ue;1uh 1ue;1ui 1ue;1uj 1fg;1uk 1uj
1ul 1uj;1um 1uj;1un 1um;1uo 1un 1ke;1up 1ul;1ur 1uq;1us 1uq;1ut 1uq;1uu 1uq;1uw 23w;1ux 1ut;1uy 1uv;1uz 1uv;1v0 1uy
1v1 1ur;1v2 yz;1v3 1v2;1v4 1on;1v5 1vc;1v7 1v6;1v8 1v7;1v9 1uq;1vc 1uq;1vd 1ur;1ve 1vd;1vf 1vb;1vg 1vb;1vh 1vb;1vi 1vh
1vj 1vh;1vk 1vh;1vl 1vh;1vm 1vj;1vn 1vl;1vo 1vb;1vp 1vb;1vq 1vb;1vr 27k;1vt 1vs;1vu 1vb;1vv 1vu;1vw 1vu;1vx 1ue
1vy 1fg;1vz 1vy;1w0 1fg;1w1 1w0;1w2 1w0;1w3 1w2;1w4 1w2;1w5 16j;1w6 1vy;1w7 1vy;1w9 1w8;1wa 1vy;1wb 1vy;1wc 1u8
1we 1wd;1wg 1wf;1wh 1wf;1wi 1wf;1wj 1fg;1wk 1wj;1wl 1wj;1wm 1wl;1wn 1wl;1wo 1wl;1wp 1wj;1wq 1wp;1wr 1wp;1ws 1wp
1wt 1ws;1wu 1ws;1wv 1fg;1ww 1fg;1wx 1ww;1wy 1ww;1wz 1wy;1x2 1x1;1x3 1ww;1x4 1ww;1x5 1ww;1x6 1x5;1x7 170;1x8 24j
1x9 24j;1xa 1fg;1xb 1xa;1xc 1x9;1xd 1xa;1xe 1xa;1xf 1xe;1xg 1fg;1xh 1fg;1xi 1fp;1xj 1fg;1xl 1xk;1xm 1fi;1xn 1fi
1xo 1fi;1xq 1xp;1xr 1xp;1xt 1xn;1xu 1xs;1xv 1xi;1xw 1xs;1xx 1xw;1xy 200;1xz 1xj;1y0 1xz;1y1 1xz;1y2 1xj;1y3 6eb
1y4 1y3;1y5 1xh;1y6 1fg;1y7 1y6;1y8 1y6;1y9 1y6;1ya 1y6;1yb 1y6;1yc 1fg;1yd 1yc;1ye 1yc;1yf 1yc;1yg 1yc;1yh 1yc;1yi yl
1yj yl;1yk 1yj;1yl 1yj;1yn 1yi;1yo 1yi;1yp 1fg;1yq 1yp;1yr 1yp;1ys 1yp;1yt 1yp;1yu 1yp;1yv 1yp;1yw 1fg;1yx 1yw;1yy 1db
1z0 1yz;1z1 1yz;1z2 1yz;1z3 1yz;1z6 1z5;1z7 1z6;1z8 1z5;1z9 1z8;1zb 1za;1zc 1za;1zd 1em;1zf 1ze;1zh 1fg;1zi 1fg
1zj 1fg 5va;1zk 1fg;1zl yl;1zm 1zl;1zn 1us;1zo yl;1zp 1zl;1zq 1zl;1zs 1zr;1zt 1zr;1zu yl;1zv 1zu;1zw 1zu;1zx 1zw
1zy 1zw;201 200;202 200;203 200;204 93w;205 200;206 200;207 206;208 20w;209 208;20a 208;20b za;20c 208;20e 20d;20f 1fg
20g 20c;20h 20g;20i 20g;20j 20c;20k 20c;20l yp;20m 1k6;20n 20c;20o 20n;20p 20c;20q 20c;20r 20c;20s 20c;20t 20s;20u 20s
20v 20s;20x 20w;20y 20w;210 20w;211 20w;212 20w;213 208;214 208;215 208;216 208;217 208;218 216;219 216;21a 219
21b 216;21c 1vy;21d 216;21e 20c;21f 216;21h 21g;21i 21g;21j 1k6;21k 208;21l 21k;21m 21k;21n 21k;21o 21k;21p 21k
21q 21k;21r 21p;21s 1a6;21u 21t;21v 21u;21x 21w;21y 21w;220 21z;221 21z;223 222;224 222;227 226;228 226;229 226
22a 229;22b 226;22c 226;22d 22c;22e 22c;22f 22d;22g 226;22h 22g;22i 22g;22j 22g;22k 226;22l 22j;22m 22g;22n 22m
22o 22g;22p 22i;22q 22i;22r 1fg;22s 22r;22t 22r;22u 22r;22v 22r;22w 22v;22x 226;230 22z;231 22z;232 22z;233 232
234 233;235 21y;236 22z;237 236;238 236;23b 23a;23c 23a;23f 23d;23g 23d;23h 23d;23i 23e;23k 23j;23l 23j;23m 23d
23n 1zg;23q 23p;23r 1uv;23t 23s;23v 1v3;23w 1uv;23x 23w;23y 23w;23z 23w;240 23w;242 241;243 23w;244 241;245 244
246 241;247 241;248 23w;249 23w;24a 23w;24b 23w;24d 24c;24e 24c;24g 24f;24h 24g;24i 24j;24k 24j;24l 24j;24m 24q
24n 24j;24o 24j;24s 24q;24t 24q;24u 24q;24v 24u;24w 24j;24x 24w;24y 24j;251 250;252 251;253 251;254 250;255 250
256 250;257 250;258 250;259 258;25a 258;25b 1fg;25c 25b;25d 25b;25e 25b;25f 25b;25g 25b;25h 1nk;25i 25b;25j 12u
25k 25e;25l 25b;25m 25l;25n 25m;25o 25m;25p 25u;25q 25l;25r 25q;25s 25q;25t 25l;25u 25l;25v 25l;25w 1fg;25x 25w
25y 250;25z yz;260 25z;261 25u;262 261;263 25u;264 1rt;265 1fg;266 1fg;268 1g4;269 267;26a 1rt;26b 265;26c 26b;26d 26b
26e 26b;26f 26e;26g 26e;26h 26b;26i 26b;26j yz;26k 26j;26l 5tj;26m 26k;26n 26k;26o 26j;26q 26p;26r 26q;26s 26p;26t 26s
26u 26p;26v 26s;26w 26s;26x 26s;26y 26s;270 26z;272 271;274 273;275 273;276 1uv;277 1v1;278 1ed;279 278;27a 278
27b 278;27d 27c;27e 27c;27f 27q;27g 27f;27h 27f;27j 27i;27k 17e;27l 17e;27m 17e;27o 12m;27q 12a;27r 12a;27s 10y;27t zr
27u 1wy;27v 1zg;27w 17e;27x 1n7 17e;27y 196;27z 17l;280 188;281 282;282 zd;283 282;284 185;285 1ic;287 1ic;288 1ic
289 1ic;28a 1fg;28b 28a;28c 28a;28d 1fg;28e 1fg;28f 1zg;28g 18f;28h 1fg;28i 1fg;28j 18f;28k 28j;28l 18f;28m 18f
28n 18f;28o 1ex;28p 1ex;28q 1d6;28r yt;28s yz;28t yz;28u 1fg;28v 1fg;28w 1fg;28x yl;28y 18j;28z y4;290 y4;291 y4
292 y4;293 292;294 y4;295 y4;296 y4;297 296;299 298 2b7;29a 4io;29b 292;29c y4;29d 4j6;29e y4;29f y4;29g xy;29h xy
29i 29g;29j 29g;29k 29i;29l 29j;29m 29g;29n xy;29o xy;29p 711;29r 29q;29t 29s;29u 29t;29v 29t;29w 29s;29x 4ix;29z 29y
2a0 29z;2a2 2a1;2a3 2a2;2a5 29y;2a7 2bq;2a9 2a8;2aa 4k4;2ab 4k4;2ac 4io;2ae 2ad;2af 2ae;2ag 2ae;2ah 2ae;2ai 2ah
2aj 2ad;2al 2ak;2am 29z;2an 2am;2ao 2am;2ap 2am;2ar 2aq;2at 2as;2au 29y;2ax 2aw;2ay aaw;2az 4j9;2b0 2az;2b1 2az
2b2 4j9;2b5 2b4;2b8 2b7;2ba 2b9;2bb 2b7;2bd 2bc;2bf 2be;2bg 2bf;2bh 2bf;2bi 4k1;2bj 2bi;2bk y4;2bl y4;2bn 2bm;2bo 4it
2bp 4mu;2bs 2br;2bt 2br;2bu 2br;2bv 2br;2bx 2bw;2bz 2by;2c0 2br;2c1 2c0;2c2 2by;2c3 2by;2c4 2by;2c6 2br;2c7 2br
2c8 2ca;2c9 2ca;2ca 2cb;2cb y4;2cc 2cb;2cd 2cb;2ce 2cd;2cf 2br;2ch 292;2ci 294;2cj 2cg;2ck 2cg;2cl 2ck;2cm 2cl;2cn 2cl
2co 2cg;2cp 2ck;2cq 2ck;2cr 2ck;2cs 2ck;2ct 2cg;2cu 2cg;2cw 2cv;2cy 4kw;2d0 2cz;2d1 2cz;2d2 2cz;2d3 2cz;2d4 2d3
2d5 4j9;2d7 2d6;2d8 2bm;2d9 4nl;2da 4nl;2dc 2db;2dd 4nh;2de 2aw;2df 2de;2dg 2aw;2dh 2cb;2dj 2di;2dl 2dk ym;2dm 2di
2do 2dn;2dp 2dn;2dq 36v;2dr 2ps;2ds 2nt;2dt 392;2du 2y9;2dv 2up;2dw 3oj;2dz 2pg;2e0 2oe;2e3 2pg;2e4 2e3;2e5 2f0
2e6 2sr;2e7 2ia;2e8 2qq;2e9 2x6;2ea 2tu;2ec 3by;2ed 39n;2ee 39m;2ef 2s9;2eg 2o8;2eh 2j4;2ei 3ko;2ej 2mb;2ek ya;2el 3pt
2em 2nh;2en ya;2eo 31s;2ep 30s;2eq 2u6;2er 3m5;2es 2tn;2eu 3er;2ev ya;2ew 2ig;2ex 315;2ez 3dj;2f0 2uo;2f1 2oe;2f2 2s9
2f3 2s9;2f4 2x6;2f5 3kw;2f6 2uj;2f7 2ko;2f8 38n;2f9 39n;2fa 3bx;2fb 3pt;2fc 2n8;2fd 3pc;2fe 3c1;2ff 2oe;2fg 3bw
2fh 2qu;2fi 3mf;2fj 2fb;2fk 2i2;2fl 34v;2fm 2sr;2fn 2e3;2fo 2po;2fp 3p9;2fq 2oe;2fr 2vs;2fs 2uo;2ft 3ko;2fu 2ko
2fw 3gh;2fx 3fm;2fy 33s 3kr;2fz 2g1;2g0 3r7;2g1 2pp;2g2 2g5;2g3 2pp;2g4 3nr;2g6 3ap;2g7 2s9;2g8 2ks;2ga a58;2gb 3dv
2gc 3b6;2gd 3jc;2ge 3er;2gf 388;2gh 3b2;2gj 2w0;2gk 2gu;2gl 31i;2gm 2qh;2gn 3pz;2go 2gp;2gq 2iq;2gr 3ox;2gs 3nz
2gt 2gu;2gu 385;2gv 3er;2gy 2g9;2gz 7hd;2h0 2wd;2h1 2pb;2h2 3ox;2h3 2pp;2h4 2yd;2h5 2g9;2h6 2jk;2h7 2wu;2h8 3ox
2h9 3ei;2ha 3er;2hb 3ox;2hc 3ek;2hd 3ek;2he 3jd;2hf 2pe;2hg 333;2hh 3h7;2hi 35n;2hj 3n4;2hl 36u;2hm 3ae;2ho 7hg
2hq a58;2hr 3er;2hs 2xe;2ht 3d8;2hu 3er;2hv 2e0;2hw 9jw;2hx 30e;2hy 3g0;2hz 3g2;2i0 2hn;2i2 2pp;2i3 342;2i4 3c1
2i5 3c1;2i6 3gd;2i7 2h2;2i8 3gt;2i9 3aa;2ia 2hp;2ib 33s;2ic 3c1;2id 3fr;2ie 3mf;2if 343;2ig ya;2ih 385;2ii 385;2ij 2s9
2ik 2ky;2il 2og;2im 2oe;2io 3kw;2ip 314;2iq 3ow;2ir 2zv;2is 2e8;2it 3ox;2iu 332;2iv 37g;2iw 3ak;2ix 2gl;2iy 2gl
2iz 3pt;2j0 2ln;2j1 2eb;2j2 2nb;2j3 2zv;2j4 3bv;2j5 2xe;2j6 3gq;2j7 3bb;2j8 2o9;2j9 3h7;2ja 3lh;2jb 3ox;2jc 3ox
2jd 39k;2je 2ux;2jg 3k1;2jh 3ps;2ji 2x9;2jj 339;2jl 2sp;2jm 3ox;2jn 33k;2jo 2q0;2jp 2pp;2jq 2pe;2jr 3kr;2js 3kr
2jt 37d;2ju 3np;2jw 2jv;2jy 364;2jz yb;2k0 2gu;2k1 3nu;2k3 3kw;2k4 2nw;2k5 302;2k6 3bx;2k7 2u2;2k8 aav;2k9 2fb;2ka 3h5
2kb 38g;2kc 3fv;2kd 31i;2ke 2mk;2kf 3ox;2kg 2va;2kh 2s9;2kj 2xe;2kk 36b;2kl 2mk;2km 2jx;2kn 2hk;2ko 3kw;2kp 3kw
2kq 39k;2kr 3bw;2ks 38s;2kt 314;2ku 2hn;2kv 2zy;2kw 2wu;2kx 2pp;2ky 2f0;2kz 3bx;2l0 2mb;2l1 2pm;2l2 2x6;2l3 2va
2l4 2mb;2l5 2mk;2l6 2pe;2l7 3m2;2l9 2pe;2la 2pe;2lb 314;2lc 2xe;2ld 316;2le 2pe;2lf 3et;2lg 2pm;2lh 2ki;2li 3dw
2lj 3dw;2lk 2uc;2ll 37l;2lm 2ig;2lp 315;2lr 2pp;2ls 33d;2lt 2pp;2lu 2fj;2lv 2z5;2lw 2z5;2lx 2w7;2ly 3dw;2lz 3h7
2m0 2hm;2m1 2ux;2m2 3m2;2m3 300;2m4 3c1;2m7 2o7;2m8 3nz;2m9 3ai;2ma 2pp;2md 2pe;2me 2pe;2mf 3e8;2mg 2pz;2mh acj
2mi 3er;2mj 368;2ml 3p8;2mm 2jp;2mn 2el;2mo 3q5;2mp 3fv;2mq 2pp;2mr 34v;2ms 2ux;2mt 2wu;2mu 2s9;2mv 2q0;2mw 2nt
2mx 2nt;2my 3nz;2mz 2u6;2n0 3m4;2n1 2pf;2n2 2ko;2n3 7hd;2n4 2zr;2n5 2f0;2n6 342;2n7 37f;2n8 3g0;2n9 2mk;2na 2n8
2nb 2uc;2nc 3er;2nd 39m;2ne 2ti;2nf 2s9;2ng 2mk;2nh xw;2ni 3oo;2nj 35j;2nk 2x4;2nl 2qh;2nm 2jp;2nn 2xe;2nq a8v;2nr 2ig
2ns 3dc;2nu 2z7;2nv 3m8;2nx 3jc;2nz 2qu;2o0 3er;2o1 ab2;2o2 2va;2o3 3bx;2o4 332;2o5 2va;2o6 2va;2o8 3mo;2o9 3er
2oa 3aa;2ob 2kd;2oc 2x6;2od 2q0;2of 3h7;2og 3k1;2oh 2ko;2oi 2mk;2ol 2ux;2om 2w5;2oo 2pe;2op 3fz;2oq 2tj;2or 3bj
2os 2jp;2ot 3kw;2ou 2pq;2ov 3ne;2ow 2on;2ox 3ad;2oy 30v;2oz 2u6;2p0 2rh;2p1 2kp;2p2 2w0;2p3 2u9;2p4 3e1;2p5 3kw
2p6 3nz;2p7 2s9;2p8 3mz;2p9 3h7;2pa 3ii;2pb ya;2pc 3lc;2pd 2mb;2pe 3er;2pf 9li;2pg 39k;2ph 2uc;2pi 34v;2pj 33w;2pk 2f0
2pl 2pq;2pm 2s9;2pn ya;2po 31t;2pp 31t;2pq 2s9;2pt 2mb;2pu 3is;2pv 31t;2pw 2hw;2px 2vr;2py 3di;2pz 3dr;2q1 2ux;2q2 2pm
2q3 3nu;2q4 3ef;2q5 3b9;2q6 320;2q7 2jx;2q8 39n;2q9 2fq;2qa 2fq;2qb 2fq;2qc 2fq;2qd 2ux;2qe 3mg;2qf 2hn;2qg 2w9
2qh 3lh;2qi 2ty;2qj 3py;2qk 33s;2ql 3er;2qm 3q8;2qn 3a0;2qo 2on;2qp 2np;2qq 3oq;2qr 3kv;2qs 2ny;2qt 2jp;2qu ya;2qv 311
2qw 3dr;2qx 2u9;2qy 2i2 2yi;2qz 2va;2r0 3jd;2r1 2ue;2r2 2u9;2r3 3kw;2r4 3r3;2r5 7h6;2r6 2r2;2r7 3kl;2r8 2s9;2r9 3jd
2ra 3mc;2rb 2pg;2rc 33m;2rd 2pp;2rf 2u2;2rg 39w;2rh xw;2ri 2ic;2rj 38z;2rk 33s;2rl 2xf;2rm 3le;2rn 2pp;2ro 2nb;2rp 333
2rq 2v8;2rr 3b2;2rs 2gu;2rt 2s9;2ru 3is;2rv 32g;2rw 2hn;2rx 3b2;2ry 38u;2rz 3bf;2s0 ya;2s1 2ti;2s2 2v0;2s3 2x6;2s4 2s0
2s5 3lh;2s6 2s9;2s7 3df;2s8 2o1;2s9 31t;2sa 2s4;2sb 2ti;2sc 31k;2sd 2pr;2se 2xt;2sf 2ux;2sg 2sq;2sh 2pq;2si 32g
2sk 31o;2sl 34d;2sm 2ry;2sn 2et;2so 2fq;2sp 2pp;2sq 3b0;2sr 2pp;2ss 3dr;2st 3ax;2su 2ur;2sv 3is;2sw 2nc;2sx 2uc
2sy 3b2;2sz 3dr;2t0 3b6;2t2 3kw;2t3 3cb;2t4 336;2t5 3hv;2t6 2uj;2t7 3r7;2t8 34d 2ko;2t9 2hr;2ta 362;2tb 3i0;2tc 2oe
2td 3an;2te 3nz;2tf 2ux;2tg xw;2th 2pp;2ti 3dr;2tk 3lh;2tl 39n;2tm 3ef;2tn a8x;2to 3h7;2tq 3ox;2tr 363;2ts 2pb;2tt 2ux
2tv 3gs;2tx 3pz;2ty 2pz;2tz 315;2u1 3nq;2u3 2hz;2u4 3an;2u5 2v7;2u6 2pm;2u7 355;2u8 374;2u9 2s4;2ua 2ok;2ub 391
2ue 3bv;2uf 373;2ug 31s;2uh 3er;2ui 3aa;2uj 2dy;2uk 2pb;2ul 2wu;2um 3r2;2un 2pp;2uo 31t;2up 3kw;2uq 3kz;2ur ya;2ut 2pb
2uu 30e;2uv 33w;2uw 35a;2ux ya;2uy 2x9;2uz 3l8;2v0 ya;2v1 3c1;2v2 348;2v3 2ok;2v4 2pz;2v5 3ax;2v6 31h;2v7 2s9;2v9 314
2vb 3dj;2vc 2fc;2vd 2zv;2ve 2ko;2vf 2gu;2vg 2gu;2vh 2z4;2vi 2x6;2vj 2eb;2vk 36n;2vl 2vk;2vn xw;2vp 2s9;2vq 3ap;2vr 2vu
2vs 2z5;2vt 2vw;2vu 3da;2vv 3p9;2vx 2y2;2vy 2sj;2vz ya;2w0 2u9;2w1 31i;2w2 3bx;2w3 2ux;2w4 3nu;2w7 2jb;2w8 2jp;2wa 3jh
2wb 343;2wd 3kw;2we 2in;2wf 2wc;2wg 3h7;2wh 2ho;2wi 3mv;2wj 9kh;2wk 3qj;2wl 39k;2wm 3ad;2wn 2s0;2wo 2vo;2wp 2g9
2wq 2k3;2wr 3nx;2ws 3mz;2wt 39k;2ww 2v0;2wy 2v5;2wz 6h9;2x0 3kw;2x1 2sj;2x2 39k;2x3 2x6;2x4 2x6;2x5 3aa;2x7 3nc
2x8 2ux;2xa 3ih;2xb 3oi;2xc 2xt;2xd 2nb;2xf 3nm;2xh 2pb;2xi 2ux;2xj 3p9;2xk 2f2;2xn 2xm;2xo 3mz;2xq 3d8;2xr 7hg
2xs 3r7;2xt 2oe;2xu 36c;2xw 39n;2xx 3bi;2xy 2uj;2xz 3gd;2y1 3q5;2y2 2uo;2y4 2y3;2y5 2fh;2y6 2uf;2y7 2f0;2y9 2fh
2ya 2ux;2yb 2pp;2yc 3j2 36n;2ye 2jb;2yf 2pr;2yg 2tj;2yh 2xt;2yi 3kf;2yj 3hd;2yk 2x6;2yl 2gu;2ym 7h9;2yn 3kc 364
2yo 2sp;2yp 2oe;2yq 2oj;2yr 2ko;2ys 3er;2yt 2iz;2yu 3kv;2yv 2x6;2yw 2yl;2yx 3dw;2yy 36d;2z0 35n;2z1 2u2;2z2 2fh
2z3 2xr;2z4 2s9;2z5 3ps;2z6 33x;2z7 2nd;2z8 2jr;2z9 3h5;2za 2ts;2zb 2fq;2zc 3mz;2zd 3er;2ze 2q8;2zf 302;2zh 2h3
2zi 2jv;2zk 3ge;2zl 3qs;2zn 2gl;2zo 2gl;2zp 2zj;2zq 3et;2zr 2pg;2zs 3pt;2zt 31t;2zu 34d;2zv 300;2zw 2uj;2zx 3gs
2zy 384;2zz 2xt;300 2oe;301 2k2;303 343;304 386;305 2tz;306 2s9;307 2gl;308 2vf;309 7bp;30b 2ux;30c 2s4;30d 30e
30e 3ef;30f 2zm;30g 385;30h 2po;30i 3b6;30j 3mz;30m 3gn;30n 2hv;30o 2gx;30p 2l8;30q 3c1;30r 2fn;30t 3lg;30u 2po
30w 3d8;30x 34v;30y 37q;30z 2sb;312 313;313 2ko;314 2tz 2ko;315 3kw;316 3c1;317 3gs;318 39k;319 3gy;31a 3pj;31b 2gu
31c 3gs;31d 2lo;31e 2s9;31g 3dr;31h 2pz;31i 31t;31j 2pb;31k 2s9;31l 2pg;31m 362;31n 2pg;31o ya;31p 3ad;31q 3bv;31r 2up
31s 2s9;31t ya;31v 2vj;31w 32m;31x 7h1;31y 2s0;31z 33s;320 32m;321 2qu;322 31i;323 3ge;324 7hs;325 xx;326 2oj;327 3r2
329 3ox;32a 2mb;32b 2eb;32e 3bv;32f 31f;32g 2j4;32h 2iq;32i 2jb;32j 2nh;32k 3de;32l 2tj;32m 7h9;32n 2po;32o 2vj
32p 3k7;32q xw;32r 3gt;32s 3fl;32t 3bj;32u 2s9;32v 30k;32w 2s9;32x 30l;32y 2y2;32z 3er;330 32z;331 yb;333 3ps;335 2ux
336 2zm;337 3bx;338 2s0;339 2va;33a 2lo;33c 3jg;33e 2xe;33f 3kw;33g 3b2;33h 2y9;33i 392;33j 2xr;33k 39r;33l 33d
33m 2w5;33n 33m;33o 33m;33p 3et 2va;33q 2fb;33r 2xt;33s ya;33t 32y;33u 3g2;33v 7hd;33x 2gl;33y 3o2;33z 34w;340 2s2
341 3er;342 2fo;344 2f0;345 3ad;346 39k;347 2ux;348 3c1;349 2va;34a 2ux;34b 35a;34c 2pv;34d 315;34e 3er;34f 3py
34g 3bx;34h 2va;34i 2uc;34j 2va;34k 328;34l 2wd;34m 3gs;34n 2wd;34o 3aa;34p 30l;34q 3dn;34s 3a9;34t 2pe;34u 3dw
34v 2s9;34x 34v;34y 34x 2uo;34z 2ux;350 2iq;351 2ia;352 2oj;353 3bv;355 2s9;357 2pv;358 2iq;359 2jp;35b 2pg;35c 2zg
35d 3an;35e 35g;35f 3du;35g 314;35h 3gq;35i 3ng;35j 3dr;35k 2g9;35l 3fv;35m ya;35n 367;35o 35a;35p 2so;35q 3c1;35r 3fm
35s 3kw;35t 3bb;35u 2qu;35v 3qs;35y 2ty;35z 2uo;360 3lg;361 31t;362 2tn;364 3kw;365 2zr;366 2v0;368 2pb;36a 3cw
36d 34x;36e 3p7;36f 2ur;36g 2pz;36h 392;36i 2ko;36j 3dh;36k 3je;36l 3ej 3ps;36m 2m3;36n 3dr;36o 2y9;36p 2pz;36q 2ux
36r 2pp;36s 3fv;36u 2s0;36w 392;36x 33w;36y 2ko;36z 3ox;370 2in;371 2fh;372 2s4;373 34v;374 3kw;375 2ey;376 2vg
377 3fl;378 3c1;379 3ie;37a 2fb;37b 2s2;37c 3hd;37d 2va;37e 39k;37h 31i;37i 2vo;37j 2ux;37k 3ng;37l 2yd;37m 3lg
37n 3bv;37p 2pi;37q 2s9;37r 2x9;37s 2x9;37t 9le;37v yb;37w 2j4;37y 392;37z 3jq;380 2ig;381 2p5;382 3dr;383 33w;384 385
385 3kw;387 2ux;388 3dn;389 3qs;38a 3m8;38b 2i1;38c 2y8;38d 7hd;38e 2fq;38f 36c;38h 3q9;38i 2ok;38j 3bx;38k 34f
38l 34f;38m 2g2;38o 36u;38p 2ml;38q 3h5;38r 38s;38s 2pp;38t 35z;38u 38s;38v 3ax;38w 2ko;38x 38z;38y 2ig;38z ya;390 34h
391 2ok;393 3du;394 35g;395 2in;396 2pp;399 398;39a 3m0;39b 364;39c 2ux;39d 3kg;39e 2j4;39g 355;39h 2wu;39i 3gg
39j 3du;39k xw;39l 3kw;39n 39m;39o 2mc;39p 3gd;39q 3cf;39s 39r;39t 2ok;39u 2ok;39v 2ok;39x 3m2;3a0 2uc;3a1 2f0;3a2 2w0
3a3 2ex;3a4 362;3a5 2or;3a6 30l;3a8 2hy;3aa 3dr;3ab 2ox;3ac 3nv;3ad 3dr;3ae 39k;3af 325;3ag 3b2;3ah 3ps;3ai 2ta
3aj 3me;3ak 2rj;3am 3jw;3an 3nz;3ao 3nz;3aq 2ux;3ar 3gy;3as 2vs;3at 3ng;3au 3ox;3av 2ti;3aw 37u;3ax 2kp;3ay 3bl
3az 3l8;3b1 31g;3b3 3kw;3b4 3r7;3b5 2uc;3b6 ya;3b7 9lc;3b8 3mz;3b9 2ii;3ba 3bo;3bb 3ek;3bc 2o7;3bd 2ur;3be 2ux;3bf 3kw
3bg 2uj;3bh 345;3bj 3ox;3bl 2pp;3bm 3a7;3bn 3qx;3bo 2g1;3bp 362;3bq 34v;3br 362;3bs 34v;3bt 39k;3bu 2s9;3bv 2qu
3bw 3ps;3bx 3kw;3bz xw;3c0 3je;3c2 3ls;3c3 3mu 1jv;3c4 2s9;3c5 34w;3c6 3h5;3c7 3mz;3c8 2t0;3c9 2vk;3ca 2g1;3cb 3lc
3cc 3ma;3cd 2fg;3ce 39z;3cf 2hp;3cg 9kh;3ch 3q8;3ci 2x6;3ck 306;3cl 3d7;3cm 2hm;3cn 2wx;3cp 2gl;3cq 3cw;3cr 3kf
3cs 7d8;3ct 2gu;3cu 35z;3cv 3n9;3cx 3mz;3cz 2u8;3d0 3ek;3d1 3ek;3d2 2v8;3d3 2vm;3d4 3er;3d5 3b6;3d8 2pp;3da 2uc
3db 2uo;3dc 5ta;3de 34v;3dg 2vo;3dh 2s9;3dj 2pr;3dk 3kl;3dl 368;3dm 2ev;3dn 362;3do 2s2;3dp 2pz;3dr 2qu;3ds 3lm
3dt 7lo;3du 314;3dw 2ko;3dx 3ox;3dy 2y3;3dz 2v1;3e0 2gu;3e1 3as;3e2 2t1;3e4 37v;3e5 3kv;3e6 3hr;3e7 2hm;3e8 2vs
3e9 2y2;3ea 3f3;3eb 2y2;3ec 7hd;3ed 30v;3ee 30v;3eg 2gu;3eh 3ef;3ei 2xt;3ej 3oq;3ek 31i;3el 3a0;3em 2vo;3en 9je
3eo 3q5;3ep 3c1;3eq 3c1;3es 2ur;3eu 3qf;3ev 2gl;3ew 35a;3ex 2el;3ez 2ko;3f1 3fz;3f2 3fl;3f3 2kd;3f4 2g1;3f5 3fz
3f6 2g1;3f7 2re;3f8 3kw;3f9 34e;3fa 3h7;3fb 3h5;3fc 2tj;3fd 2x6;3fe 2uo;3ff 2ux;3fg 2x6;3fh 6wg;3fi 3b2;3fj 3ad
3fk 2xt;3fl 2xt;3fm 3jf;3fn 2ko;3fo 2in 3hs;3fp 3q8;3fq 3ae;3fs 3l8;3ft 3e3;3fu 30j;3fw 2sa;3fx 2va;3fy 343;3g0 2xe
3g1 2s5;3g2 39k;3g3 2mb;3g4 34c;3g5 2ho;3g6 3bw;3g7 34v;3g8 2vo;3g9 2ux;3ga 2q7;3gb 2vw;3gc 2td;3gf 2gl;3gg 3c1
3gh 3ek;3gi 39k;3gj 9kw;3gk 2ux;3gl 3ae;3gm 2o7;3gn 3c1;3gp 2oj;3gr 2el;3gs 3kw;3gt 3c1;3gu 2fe;3gv 3c1;3gw 3gv
3gx 3gv;3gy 3ow;3gz 2pv;3h0 3gy;3h1 2xt;3h2 2x9;3h3 3ia;3h4 2rt;3h7 367;3h8 2x9;3h9 2pb;3ha 2hm;3hb 7hd;3hc 3ef
3hd 3bw;3he 2yb;3hf 2vs;3hg 37x;3hh 3gr;3hi 2pm;3hj 2ic;3hk 31u;3hl 3er;3hm 2in;3hn 2in;3hp 36l;3hq 3cv;3hs 3kw
3ht 2ti;3hu 2ux;3hw 3n4;3hz 2sj;3i0 2ti;3i1 3l8;3i2 2xt;3i3 2m3;3i4 3qf;3i5 2ko;3i6 2ig;3i7 3nu;3i9 3lk;3ib 2vn
3ic 3b6;3id 3b6;3ig 3if;3ih 2no;3ii 2gm;3ij 3aa;3ik 3ku;3il 2tp;3im 3ae;3in 2jp;3io 31i;3ip 2o1;3ir 314;3is 3g0
3it 7bp;3iu 3ad;3iv 2v0;3iw 2gv;3ix 3ps;3iy 31i;3iz 2ss;3j1 3c6;3j2 ya;3j3 39k;3j4 2s0;3j5 32n;3j6 2pp;3j7 33d;3j8 2in
3j9 3bu;3ja 3fe;3jb 3cj;3jc 3kw;3jd 3k1;3je 3b2;3jf 3dr;3jg 3jh;3ji 3q3;3jj 2j9;3jk 2pe;3jl 3lh;3jm 2w0;3jn 3me
3jo 37d;3jp 2v0;3jq 3fv;3jr 3i8;3js 3kv;3jt 3dw;3ju 2iq;3jv 3gy;3jw 3n4;3jx 3nz;3jz 3aa;3k0 3d6;3k1 31i;3k2 33x
3k3 3al;3k4 2f0;3k5 3aa;3k6 3bb;3k7 2tn;3k8 3gd;3k9 368;3ka 2zm;3kb 2wu;3kd 3g0;3ke 3bf;3kf 2s2;3kg 3er;3kh 2h2
3ki 306;3kj 3g2;3kk 3q8;3km 3nz;3kn 3nc;3ko 3mf;3kp 3mf;3kq 33d;3kr 2s9;3ks 3kj;3kt 2q0;3ku 2q0;3kv ya;3kw ya;3kx 2jr
3ky 2ex;3kz xw;3l0 3bi;3l1 3g2;3l2 3jp;3l3 2xt;3l4 2ex;3l5 xx;3l6 3mo;3l7 2z0;3l8 ya;3l9 2xt;3la 2xt;3lb 3b6;3lc 2pr
3ld 3cv;3le 3ps;3lg 31t;3lh 2xe;3li 2xe;3lj 2lm;3lk 3i6;3ll 2xv;3lm 3ox;3ln 3b0;3lo 3kv;3lp 3dd;3lq 2ux;3lr 2m1
3ls 2ko;3lt 35k;3lu 32t;3lv 39y;3lw 2f0;3ly 2u0;3lz 3d7;3m1 2ko;3m2 3gs;3m3 2w5;3m4 3jp;3m6 2ux 3n3;3m7 3ep;3m8 2ko
3m9 3ma;3mb 3ma;3mc 3dj;3md 3gh;3me ya;3mf 3ef;3mg 2q0;3mh 39m;3mi 2hp;3mj 2hm;3mk 2jr;3ml 3i6;3mm 2hm;3mn 3bi;3mp 3mo
3mq 2yf;3mr 3ox;3ms 30v;3mt 39k;3mu 3er;3mw 2sq;3mx 2j8;3my 2xv;3mz 31i;3n0 3bx;3n1 2kd;3n2 343;3n3 2ux;3n4 3kw
3n5 2s9;3n6 3dp;3n7 2ti;3n8 2gl;3n9 ya;3na 3nv;3nb 3nv;3nd 3dd;3nf 2v0;3ng 2s9;3nh 2td;3ni 3d8;3nj 3l8;3nk 36d;3nl 2su
3nm 2su;3nn 3fg;3no 2s9;3nr xw;3ns 2mk;3nt 5od;3nu 2xt;3nw 2og;3nx 2g5;3ny 3ox;3o0 2iq;3o1 2yb;3o2 385;3o3 39n;3o4 300
3o5 2uu;3o6 2xv;3o7 3b2;3o8 3b2;3o9 3ni;3oa 2ux;3ob 2n5;3oc 3o3;3od 2oe;3oe 2up;3of 3mz;3og 3om;3oh 3bj;3oi 31i
3oj 2pr;3ok 2s9;3ol 2lq;3om 329;3on 3ep;3op 310;3oq 2pv;3or 2ux;3os 2ux;3ot 30l;3ou 3if;3ov 3bf;3ow 2qq;3ox 2pp
3oy 2xt;3oz 3dd;3p0 2wm;3p1 3i0;3p2 3aa;3p3 2v8;3p4 2jk;3p5 2ux;3p6 2g9;3p7 369;3p9 39l;3pa 3d9;3pb 3ek;3pc 2xe
3pd 6x4;3pe 6x4;3pf 3kf;3pg 2h2;3ph 3hy;3pi 2pp;3pj 3mo;3pk 3mu;3pl 392;3pm 2vb;3pn 2ok;3po 2v0;3pp 2x6;3pq 3kw
3ps 31s;3pt 31t;3pu 2s4;3pv 3ng;3pw 309;3px 2xt;3py ya;3q0 2rs;3q1 2vf;3q2 2ur;3q4 3ox;3q5 34w;3q6 30a;3q7 2n8;3q8 31s
3qa 2ko;3qb 3qs;3qc 308;3qd 2y6;3qe 36d;3qf 2x6;3qg 398;3qh 397;3qi 3hv;3qj 2yb;3qk 3je;3ql 2ic;3qm 342;3qn 2pm
3qo 3go;3qp 3qs;3qq 3mg;3qr 2ux;3qs 3bv;3qt 3qy;3qu 2in;3qv 2ur;3qy 3lh;3qz 2ux;3r0 3mg;3r1 2o7;3r4 3gy;3r5 39k
3r6 3ow;3r7 7dl;3r8 3f0;3r9 3bv;3ra 2ux;3rb 2po;3rc 3jh;3rd ye;3re ye;3rf 3re;3rg 3rd;3rh 3rg;3ri 3rk;3rj 3rd;3rk 3rj
3rl 3rk;3rm 3rk;3rn 3rl;3ro 3rd;3rp 3rd;3rq 3rp;3rr 3rp;3rs 3rr;3rt 3rp;3ru 3rp;3rv 3rp;3rw 3rk;3rx 3rp;3rz ye;3s1 3s0
3s2 3s1;3s3 3s0;3s4 3rd;3s5 3s4;3s6 3s4;3s7 3s6;3s8 3s6;3s9 3s4;3sa 3s9;3sb 3rk;3sc 3rk;3sh 3sg;3sj 3si;3sk 3rk
3sl 3sk;3sm 3rk;3sn 3sm;3so 3rd;3sp 3so;3sq 3sp;3sr 3so;3ss 3so;3su 3st;3sw 3rj;3sx 3sw;3sy 3sx;3sz 3sx;3t0 3rk
3t1 3t0;3t2 3t0;3t3 3t0;3t5 3t4;3t7 3t6;3t8 42z;3ta 3t9;3tb 3ta;3tc 3ta;3td 3rd;3te 3td;3tf 3rd;3th 3tg;3ti 3th
3tk 3wa;3tl 3vt;3tm 3tl;3tn 3tl;3to 3tl;3tp 3tl;3tq 3tl;3tr 3tl;3ts 3tl;3tt 3tl;3tu 3tt;3tv 3tt;3tw 3tt;3tx 3tl
3ty 3tl;3tz 3ty;3u0 2s4;3u1 3u9;3u2 3u1;3u3 3u8;3u4 3u0;3u5 3u6;3u6 3u0;3u7 3u8;3u8 3u0;3u9 3u0;3ua 3tl;3ub 3ua
3uc 3ua;3ud 3ua;3ue 3ua;3uf 4hj;3uh 3vt;3ui 3uh;3uj 3uh;3uk 3uh;3ul 3tl;3um ye;3un 3tl;3uo 3un;3up 3un;3uq 3un;3ur 3un
3us 3ur;3ut 3ur;3uu 3tl;3uv 3un;3uw 3tl;3ux 3uw;3uz 3vt;3v0 3uz;3v1 3uz;3v2 3uz;3v3 3v2;3v4 3v2;3v5 3v2;3v6 4ao
3v8 3vt;3va 3vt;3vb 3va;3vc 3va;3vd 3va;3ve 3va;3vg 3vf;3vh 3vg;3vi 3wa;3vj 3vt;3vk 3vj;3vl 3vk;3vm 3vj;3vn 3vm
3vo 3vm;3vp 3vo;3vq 3vt;3vr 3vt;3vs ye;3vt ye;3vu 3vt;3vv 3vt;3vw 3vt;3vx 3vw;3vy 3vw;3vz 4c0;3w0 3vz;3w1 3w0;3w2 3vt
3w3 3w2;3w4 3w2;3w5 3w4;3w6 3w4;3w7 3w0;3w8 3vz;3w9 3w8;3wa 3vt;3wb 3wa;3wc 3wa;3wd 3wa;3we 9m3;3wg 3wf;3wi 3vt
3wj 3x1;3wk 3wi;3wl 3wk;3wm 3wi;3wn 3wm;3wo 3wm;3wp 3wm;3wq 3wm;3wr 3wq;3ws 3wq;3wt 3wm;3wu 3wm;3wv 3wo;3ww 3wo
3wx 3wo;3wy 3wo;3wz 3wi;3x0 3wz;3x1 3vt;3x2 3x1;3x3 3x1;3x4 3x1;3x5 3x4;3x7 3x1;3x8 3x7;3xa 3vt;3xb 3xa;3xc 3xa
3xd 3vt;3xe 3xf;3xf 3xd;3xg 3vt;3xh 3xg;3xi 3xg;3xj 3xg;3xk 3vt;3xl 3xk;3xm 3rd;3xn 3xm;3xo 3xm;3xp 3xo;3xr 3xq
3xs 3vt;3xt 3vt;3xu 3xt;3xv 3xt;3xw 3vt;3xx 3xw;3xy 3xx;3xz 3xw;3y0 3xw;3y1 3y0;3y2 3vt;3y3 3y2;3y4 3vt;3y5 3y4
3y6 3y4;3y7 3vt;3y9 3y8;3yb 3ya;3yc 3ya;3yd 3vt;3yg 3vt;3yh 3yg;3yi 3yg;3yj 3yg;3yk 3yg;3yo 3yn;3yp 3yn;3yq 3yn
3yr 3yn;3ys 3vt;3yt 3vt;3yu 3yt;3yw 3yv;3yx 3yw;3yy 3yv;3yz 3vt;3z1 3z0;3z2 3vt;3z3 3vt;3z4 3z2;3z5 3vt;3z6 3th
3z8 3z7;3z9 3vt;3za 3w2;3zb 3vt;3zc 3vt;3zd 3zb;3ze 3zb;3zf 3zb;3zg 3zb;3zi 3vt;3zk 3zj;3zl 3zj;3zn 40m;3zo 3zn
3zp 3zn;3zq 3zp;3zt 3zs;3zu 40j;3zw 3zv;3zx 3zw;3zz 3zy;401 400;404 403;407 406;408 406;409 408;40a 409;40b 40u
40d 40c;40e 40d;40f 40w;40g 40f;40h 40w;40j 40f;40k 40f;40l 40w;40m 3vt;40n 40m;40o 40r;40p 40r;40q 40m;40r 40m
40s 40m;40t 40s;40u 3zn;40x 40w;40y 40w;40z 40y;410 40w;411 40w;413 412;414 3vt;415 3vt;416 3rh;417 416;418 416
41a 419;41b 419;41c 3rh;41d 3rd;41e 41d;41f 41e;41g 41d;41h 41d;41i 41h;41j 41d;41k 41j;41l 41j;41m 41l;41n 41m
41o 3rd;41p 41o;41q 41o;41r 420;41t 41s;41u 3zn;41v 41y;41w 41y;41y 3zn;41z 41y;420 41y;421 420;422 3vt;423 422
424 422;425 422;426 425;427 425;428 427;429 3vt;42a 429;42b 42a;42c 42b;42d 42a;42e 3vt;42g 3rd;42h 42g;42i 42h
42j 42i;42k 42h;42l 42h;42m 3rd;42n 6nf;42o 3rd;42p 42o;42r 42q;42s 42q;42t 42q;42v 3rd;42w 3rd;42x 42w;42y 42w
430 3rd;431 430;433 432;434 433;435 3rd;436 3rd;437 436;438 3rd;439 438;43a 438;43b 43a;43c 43a;43d 43a;43e 43a
43f 43a;43g 43a;43h 43g;43i 438;43j 3rk;43k 43j;43l 43j;43m 3rd;43n 43m;43p 43o;43r 43q;43s 438;43t 43s;43u 43t
43v 43s;43w 43v;43y 43v;43z 43v;440 43s;441 440;442 440;443 440;444 ye;445 444;446 444;447 3wa;448 3wa;449 444;44a ye
44b 44a;44c 44a;44d 44a;44g 449;44h 44g;44i 44h;44j 44h;44k 444;44m 44l;44o 444;44p 44o;44q 44p;44r 44o;44s 44o
44t 44o;44u 44o;44v 44o;44w 44z;44x 44w;44y 44w;44z 444;450 444;451 450;452 451;453 450;454 450;455 450;456 450
459 444;45a 459;45b 45a;45c 45b;45d 45b;45e 45d;45f 444;45g 45f;45h 45g;45i 45h;45j 45h;45k 45g;45l 45k;45o 45m
45r 45q;45s 45q;45t 45q;45u 45q;45v 3s2 3tz;45w 45q;45x 45w;45y 45w;45z 45q;460 45w 45h;462 461;464 463;466 465
467 465;468 465;46a 469;46b 469;46d 46c;46e 46c;46g 46f;46h 46f;46i 46f;46k 46j;46m 46l;46o 46n;46q 46p;46r 46p
46t 46s;46v 46s;46w 46v;46x 46s;46z 461;470 46z;471 46z;472 46z;473 444;474 473;476 475;477 475;479 478;47a 478
47b 478;47d 47c;47e 47c;47f 47c;47g 47c;47h 47c;47i 47c;47k 47j;47m 444;47n 47j;47p 47o;47q 47p;47s 47r;47t 47r
47u 47r;47y 47x;480 47z;483 482;484 482;485 484;486 484;487 482;488 487;48a 489;48b 489;48d 48c;48e 48c;48f 48c
48g 48c;48i 48h;48j 48i;48l 48k;48n 48m;48o 48m;48p 444;48q 48p;48r 48p;48s 48p;48t 48p;48u 49j;48v 48p;48w 416
48x 48w;48y 48p;48z 48y;490 48y;491 48p;492 491;493 4hi;494 498;495 494;496 494;497 496;498 4c0;499 498;49a 499
49b 498;49c 498;49d 49c;49e 444;49f 49e;49h 49g;49i 49g;49j 444;49k 49j;49l 49j;49m 49j;49n 49j;49o 49n;49q 49p
49r 49p;49t 49s;49v 49s;49x 49s;49y 49s;49z 49y;4a0 49z;4a2 4a1;4a3 4a1;4a4 4a1;4a5 4a1;4a6 4a5;4a7 4a6;4a8 4a5
4a9 444;4aa ak5;4ab 4ac;4ad 4ac;4ae 4ad;4af 4ad;4ag 4ab;4ah 4ag;4ai 6aj;4aj 6aj;4ak 4ac;4al 4ak;4am 444;4an 4am
4ao 4am;4ap 4ao;4aq 4ao;4ar 4am;4as 4ar;4at 4am;4au 4at;4aw 3vt;4ay 4ax;4az 4ax;4b0 4az;4b1 4ax;4b2 4ao;4b3 4ao
4b4 4ao;4b5 4ao;4b7 4b6;4b8 4b6;4b9 4b6;4bb 4ba;4bc 4ba;4bd 4ba;4be 4ba;4bf 4b6;4bg 4b6;4bh 4bg;4bi 4bh;4bj 4bi
4bk 4bh;4bl 4bh;4bm 4bh;4bn 4bg;4bo 4bn;4bp 4bn;4bq 4bg;4br 4bh;4bs 4br;4bt 444;4bu 4bt;4bv 4bt;4bw yq;4bx 4bw;4by 4bw
4bz 4bt;4c0 444;4c1 4c0;4c2 4c1;4c3 4c1;4c4 4c3;4c5 444;4c6 4c5;4c7 4c5;4c8 4c0;4c9 4c0;4ca 4c0;4cb 4bt;4cc 4bt
4cd 4bt;4ce 4bt;4cf 4bt;4cg 4cd;4ch 4ea;4ci 4ea;4cj 4ea;4ck 4bz;4cl 4ci;4cm 4ck;4cn 4bz;4cp 4co;4cq 4cd;4cr 4cq
4cs 4bt;4ct 4cs;4cu 4cs;4cv 4cu;4cw 7ij;4cx 4cs;4cy 4cu;4cz 4cu;4d0 4cs;4d1 4cu;4d2 4cx;4d3 4ce;4d4 3vt;4d5 4cs
4d6 4d5;4d7 4ct;4d8 4d7;4d9 4d7;4da 4d7;4db 4d7;4dc 4da;4dd 4d5;4de 4dd;4df 4c0;4di 4dg;4dj 4di;4dk 4cs;4dl 4dk
4dm 4cs;4dn 4dm;4do 4dm;4dp 4dm;4dq 4dm;4dr 4bt;4ds 4dr;4dt 4dr;4du 4dr;4dv 4du;4dw 4du;4dx 4dr;4dy 4dx;4dz 4dx
4e0 47j;4e1 4dx;4e2 4dx;4e3 4dx;4e4 4dx;4e5 4dx;4e6 4dx;4e7 4dr;4e8 4e7;4e9 4e7;4ea 4bz;4eb 4cd;4ec 4eb;4ed 4bh
4ee 4bh;4ef 4bh;4eh 4eg;4ei 4eg;4ej 4eg;4ek 4dr;4el 4ea;4em 4dr;4en 4em;4eo 4em;4ep 4em;4eq 4ep;4er 4bz;4et 4er
4eu 4et;4ev 4bz;4ew 4ev;4ex 3vt;4ey 4ex;4ez 4ex;4f0 4ex;4f1 3vt;4f2 4f1;4f3 4f1;4f4 4f1;4f5 4ex;4f6 3vt;4f7 4f6
4f8 4f7;4f9 4f7;4fa 4f9;4fb 4f6;4fc 4f6;4fd 4f6;4fe 3vt;4ff 4fe;4fg 4fe;4fh 4ey;4fi 4fh;4fj 3vt;4fk 4fj;4fl 3vt
4fm 3vt;4fn 4fm;4fo 4fm;4fq 4fm;4fr 4fm;4fs 3vt;4ft 4fs;4fu 4fs;4fv 4i5;4fw 4fv;4fx 4fv;4fy 4id;4fz 3vt;4g0 4fz
4g1 4g0;4g2 4g0;4g3 4g0;4g4 4fz;4g5 4g4;4g6 4g4;4g7 4g4;4g8 4g4;4g9 4g4;4ga 4g9;4gb 4g4;4gc 4g4;4gd 4g4;4ge 4fz
4gf 4g4;4gg 4f6;4gh 4gg;4gi 4fe;4gj 4gi;4gk 4gj;4gl 4gj;4gm 4gj;4gn 4g6;4go 4ey;4gp 4ey;4gq 4gj;4gr 4gj;4gs 3vt
4gt 4gs;4gu 4ey;4gv 4gu;4gw 4gu;4gx 4gu;4gy 4gu;4gz 4gy;4h0 4gy;4h1 4gu;4h2 4h1;4h3 4h1;4h4 4gu;4h6 4h5;4h7 50p
4h8 4h7;4h9 4h7;4ha 4h7;4hb 4h7;4hc 5nx;4hd 4h7;4he 4h7;4hf 4hb;4hg 4hh;4hi 3vt;4hj 4hi;4hk 4hj;4hl 4hi;4hm 4hi
4hn 4hm;4ho 4hn;4hp 4hn;4hq 4hn;4hr 4hi;4hs 4hr;4ht 4hr;4hu 4hr;4hv 4hs;4hw 4hs;4hx 4hs;4hy 4hs;4hz 4hi;4i0 4hi
4i1 4hi;4i2 4hi;4i3 4hi;4i4 4i3;4i5 3vt;4i6 4i5;4i7 4i5;4i8 4i7;4i9 4i7;4ia 4i9;4ib 3vt;4ic 4ib;4id 3vt;4ie 3vt
4if 444;4ig 3vt;4ih 3vt;4ii 3rk;4ij 3rk;4ik 3vt;4im 4il;4in 4im;4ip 4io;4is 4ir;4iu y1;4iv 4it;4iw 4it;4iy 4ix;4iz 7gw
4j0 3u8;4j1 4j7;4j2 4it;4j3 4j2;4j4 4it;4j5 9xz;4j6 4j4;4j7 4j4;4j8 4j4;4ja 4j9;4jb 4j9;4jc 4j9;4jd 4jc;4je 4jc
4jf 4j9;4jg 4jc;4jh 4jc;4ji 4jc;4jj 4jc;4jl 4jk;4jn 4jm;4jo 7ns;4jr 4jq;4js 4m9;4jt 4jq;4ju 4jq;4jv 4jq;4jw 4jq
4jx 4jw;4jy 4jq;4jz 4k0;4k0 4k1;4k2 4k1;4k3 4k1;4k4 4j6;4k5 4j6;4k6 4it;4k7 4k6;4k8 4jw;4k9 9l3;4ka 7h8;4kc 4kb
4kd 4j9;4kf 4j9;4kh 4lm 4lf;4ki 4lf;4kj 7in;4kk 4k1;4kl 4lf;4km 4k1;4ko 4kn;4kp 4kn;4kq 4le;4ks 4kt;4ku 4k6;4kv 4it
4kx 4j2;4ky 6rz;4l0 4kz;4l1 6xo;4l3 4l2;4l5 9fa;4l6 4l4;4l7 4l4;4l8 a9d;4l9 4l7;4la 4l7;4lb 4l7;4lc 4l4;4ld 4l4
4lg 4lf;4lh y7;4li 4lh;4lj 4lk;4ll aaw;4lp 4lr;4lq 4lr;4lt 4ls;4lu 4lv;4lx 4lw;4m1 4j7;4m2 4j3;4m3 7h6;4m5 7h6;4m6 4ix
4m7 4jq;4m8 4jq;4m9 4jq;4ma 4mb;4mb 4j4;4mc 4k6;4me 4iq;4mh 4mg;4mj 4mi;4ml 4iq;4mm 4iq;4mn 4jp;4mo 4mn;4mp 7f7
4mr 4k6;4ms 4iq;4mv 4mu;4mw 4mv;4mx 4mv;4my 4mw;4mz 4mv;4n0 4mz;4n1 4mv;4n2 4mv;4n4 4n3;4n5 4n3;4n6 4iq;4n8 7h5
4n9 4n7;4na 4n7;4nb 4iq;4nd 4nc;4ne 4nd;4ni 4k6;4nk 4iq;4nm 4nl;4nn 4it;4no 4nr;4nq 4np;4ns 4nr;4nt 4nr;4nu 4nr
4nv 4nr;4nw 4nr;4nx 7gw;4ny 4it;4nz yc;4o0 yc;4o1 4nz;4o2 4nz;4o3 4oa;4o5 4o4;4o7 4o6;4o9 yc;4ob 4o9;4oc 4o9;4od 4oc
4oe 4oc;4of 4oc;4og 4oc;4oh 4oc;4oi 4oc;4oj 4oc;4ok 4oc;4ol 4o9;4om 4ol;4on 4ol;4oo 4on;4op 4on;4oq 4op;4os 4or
4ot 4or;4ou 4o9;4ov 4ou;4ow 4ou;4ox 4ou;4oz 4oy;4p2 4ox;4p3 4ox;4p4 4p3;4p5 4p3;4p6 4ou;4p7 4ou;4p8 4p7;4p9 4p8
4pa 4p6;4pb 4o9;4pc 4pb;4pd 4pm;4pe 4pm;4pf 4pm;4pg 4o9;4ph 4o9;4pi 4o9;4pj 4ph;4pk 4ph;4pl 4ph;4pn 4ph;4po 4ph
4pq 4pp;4pr 4u1;4pu 4pt;4pw 4pv;4px yc;4py 4px;4pz 4py;4q0 4py;4q1 4q0;4q2 4py;4q3 4o9;4q4 yc;4q5 4q3;4q6 4q3;4q7 4q3
4q8 4q3;4q9 4q7;4qa 4q9;4qb 4qa;4qd 4qc;4qf 4qe;4qg 4qe;4qh 4qg;4qi 4qg;4qj 4qg;4qk 4qe;4ql 4qk 51r;4qo 4qn;4qp 4qm
4qq 4qm;4qr 4rb;4qs 4rb;4qt 4qs;4qu 4qs;4qv 4qs;4qw 4r8;4qx 4qw;4qz 4qy;4r1 4r8;4r2 4r0;4r3 4r0;4r4 4qy;4r5 4qy
4r7 4r6;4r9 9sa;4rb 4ra;4rd 4rc;4re 4rc;4rf 4rc;4rj 4ri;4rk 4rj;4rl 4ri;4rm 4ri;4rn 4ri;4ro 4rn;4rp 4rn;4rq 4rp
4rr 4rp;4rs 4rp;4ru 4rt;4rv 4ru;4rw 4ru;4rx 4rw;4ry 4ru;4rz 4ry;4s0 yc;4s1 4s0;4s2 4s0;4s3 4s2;4s5 4s4;4s6 4s4;4s7 4s4
4s9 4s8;4sa 4s8;4sb 4s8;4sc 4s8;4sd 4sc;4se 4s8;4sg yc;4sh yc;4sj 4si;4sk 4si;4sl 4si;4sm 4si;4sp 4so;4sr 4ss;4ss 4sq
4st 4ss;4sv 4su;4sw 4su;4sy 4sx;4sz yc;4t0 4sz;4t1 4sz;4t2 4sm;4t3 4sx;4t4 4sx;4t5 4t4;4t6 4t4;4t7 4t4;4t8 4t4;4t9 4t8
4ta 4t8;4tb 4ta;4tc 4t4;4td 4tc;4te 4td;4tf 4tc;4tg 4tc;4th 4tc;4ti 4tc;4tj 4t4;4tk 4tj;4tl 4tj;4tm 4tj;4to 4tn
4tq 4tp;4ts 4tr;4tt 4tr;4tu yc;4tv 4tu;4tw 4tv;4tx 4tv;4ty 4tv;4tz 4u0;4u0 4tx;4u2 4u1;4u4 4u3;4u5 4u2;4u6 4u5;4u7 4u5
4u8 4u5;4u9 4u2;4ua 1p6;4ub 4u2;4ud 4uc;4ue 4ud;4uf 4ud;4ug 4uc;4uh 4ug;4ui 4uh;4uj 4ui;4uk 4ug;4ul 4ug;4um 4ul
4uo 4un;4up 4un;4uq 4un;4ur 4un;4us 4un;4ut 4up;4uu 4up;4uv 568;4ux 4uw;4uy 4q5;4uz 4ux;4v0 4ux;4v1 4ux;4v2 4uw
4v3 4v2;4v4 4uw;4v6 4wr;4v8 4v7;4va 4v9;4vb 4v9;4vc 4v9;4vd 4ox;4ve 4vc;4vf 4vd;4vg 4v9;4vh 4v9;4vj 4vi;4vl 4vk
4vm 4vk;4vn 4vm;4vo 4vk;4vp 4vm;4vq 4vm;4vs 4vm;4vt 4vm;4vu 4vt;4vv 4vt;4vw 4va;4vx 4va;4vz 4vs;4w0 4vs;4w1 4vs
4w2 4vs;4w3 4vs;4w4 51u;4w5 4vn;4w6 4vn;4w7 4vm;4w8 4vk;4w9 4w8;4wa 4w8;4wb 4w8;4wc 4wb;4wd 4wb;4we 4wb;4wg 4wf
4wi 4wh;4wj 4wh;4wl 4wk;4wm 4wk;4wn 4wm;4wo 4wk;4wp 4wk;4wq 4wp;4wr 4vk;4ws 4wr;4wt 51u;4wu 4wr;4wv 4wr;4ww 4vk
4wx 4ww;4wy 4wx;4wz 4ww;4x0 4su;4x2 4x1;4x3 53d;4x4 4x2;4x5 55a;4x6 4x1;4x7 4x1;4x9 4x8;4xa 4x8;4xb 4x8;4xc 4xb
4xd 4xb;4xh 4xg;4xi 4xg;4xj 4xg;4xk 4xg;4xl 4xg;4xm 4xk;4xn 4xk;4xo 4xk;4xq 4xp;4xr 569;4xs 569;4xt 569;4xv 4xu
4xw 4xu;4xx 4xu;4xy 4xu;4xz 569;4y0 4xz;4y2 4y1;4y3 yc;4y4 4y3;4y5 4y4;4y6 4y3;4y7 4y3;4y8 4y7;4y9 4y7;4ya 4y7;4yb 4y7
4yc 4y7;4yd 4y7;4ye 4y9;4yf 4y9;4yg 4y9;4yh 4y3;4yi 4yh;4yj 4yh;4yk 4yh;4yl 4yh;4ym 4yl;4yn 4yh;4yo 4y3;4yp 4yo
4yq 4y3;4yr 4y3;4ys 4yr;4yt 4ys;4yu 4ys;4yv 4yr;4yw 4yx;4yx 4y3;4yy 4yx;4z2 4z1;4z3 4z1;4z5 4z4;4z6 4z4;4z7 4z5
4z8 4z5;4zb 4za;4zc 4zb;4zd 4zc;4ze 4za;4zf 4ze;4zg 4zf;4zh 4ze;4zi 4za;4zj 4tx;4zk 4tx;4zl 54o;4zm 54o;4zn 4zm
4zo 4ze;4zp 4zo;4zq 4zs;4zr 4zp;4zs 4zp;4zt 4zs;4zu 4zp;4zv 4zp;4zw 4zv;4zx 4zv;4zy 4zp;4zz 4zp;500 4zp;501 4zp
502 4zp;503 4zp;504 4zp;505 4zp;506 4ze;507 506;508 507;509 506;50a 4ze;50b 50a;50c 50b;50d 50a;50e 50d;50f 50d
50g 50d;50h 50d;50i 50d;50j 50d;50k 50e;50l 50k;50m 50e;50n 50f;50o 50n;50p 4ze;50q 50p;50r 50p;50s 50p;50t 4ze
50u 50t;50w 50t;50x 50t;50y 50x;50z 50t;510 50t;511 50t;512 9g4;513 50w;514 50w;515 51b;516 515;517 516;518 4ze
519 518;51a 518;51b 518;51c 4ze;51d 51c;51e 51d;51f 51c;51g 51c;51h 51g;51i 4ze;51j 51m;51k 51m;51l 51m;51m 51i
51n 4ze;51o 51n;51p 4ze;51q 4ze;51r 51p;51s 527;51t 51p;51u 51p;51v 225;51w 225;51x 51u;51y 51u;51z 4za;520 51z
521 51z;522 51z;523 522;524 51z;525 54c;526 525;527 4za;528 4qg;52a 529;52b 527;52e 52d;52f 52e;52g 52d;52h 52d
52i 52h;52j 52h;52k 52d;52l 527;52m 527;52n 52m;52o 527;52p 52o;52q 4za;52r 52q;52s 52r;52t 4za;52u 52t;52v 4za
52w 52v;52x 4za;52y 52v;52z 4za;530 52v;531 530;532 4za;533 4za;534 4za;535 4za;536 533;538 533;539 533;53a 4za
53b 4za;53c 53a;53d 53a;53e 53a;53f 53e;53g 4za;53i 53h;53k 53j;53l 53j;53m 53j;53n 53j;53o 1ii;53p 53o;53q 53j
53r 4tu;53s 53r;53t 53r;53v 53u;53w 53u;53x 53u;53y 53u;53z 53u;540 53u;541 53j;542 541;543 53m;544 53m;545 53j
546 545;547 546;548 545;549 545;54a 545;54b 53j;54c 54b;54d 54b;54e 53j;54f 53j;54i 54p;54j 54h;54k 54h;54l 54h
54m 54h;54n 54h;54o 54h;54p 54h;54q 54p;54r 54p;54s 54o;54t 54h;54u 54o;54v 54o;54w 54n;54x 54w;54y 54n;54z 54n
550 54n;551 54h;552 54h;553 54h;554 553;555 54h;556 54h;558 557;559 557;55a 54l;55b 54l;55c 55u;55d 54l;55e 54l
55f 55e;55g 54l;55h 54h;55i 54l;55j 54l;55k 54l;55l 54l;55m 54l;55n 54l;55o 54l;55p 54l;55q 54l;55r 55s;55s 551
55t 54l;55v 55s;55w 551;55x 55v;55z 55y;561 560;562 560;563 560;564 560;565 563;566 563;567 563;56c 56b;56d 568
56e 56d;56f 568;56g 568;56h 56f;56i 56h;56k 56j;56l 4wr;56m 51o;56n 55u;56p 56o;56q 56o;56r 56o;56s 4y2;56t 56o
56u 56t;56v 9jp;56w 9d6;56x 515;56y 4x8;56z 4x8;570 6za;571 6za;572 571;573 4y4;574 573;575 573;576 574;577 576
578 6x4;579 4ty;57a 50t;57d 57c;57e 57c;57f 57c;57g 57h;57h 57b;57i 57b;57k 57j;57m 57l;57n 57m;57o 57l;57p 57l
57q 57l;57r 51m;57s 57q;57t 57l;57u 57t;57w 57v;57x 56o;57y 56o;57z 4qg;580 56t;581 580;583 54o;585 584;586 56o
587 586 44p;588 586;589 586;58a 586;58b 58a;58c 58b;58d 58a;58e 58a;58f 58a;58g 58a;58h 586;58i 56t;58j 4tu;58l 4tu
58m 56o;58n 58m;58o 4qg;58p 54l;58q yc;58r 58q;58s 58q;58t 58q;58u 58q;58v 58q;58w 58v;58x 58w;58y 58v;58z 58v;590 58v
591 58v;592 58v;594 58v;595 58v;596 595;599 58q;59a 599;59b 58q;59c 59b;59d 59c;59e 59b;59f 58q;59g 58q;59h 58q
59i 59h;59j 59h;59k 59h;59l 59h;59m 59l;59n 59p;59o 59l;59p 58u;59q 59l;59r 59l;59s 59p;59t 59p;59u 59l;59v 59h
59w 59v;59x 59h;59y 59x;59z 59x;5a0 59x;5a1 59x;5a2 59x;5a3 59x;5a4 59x;5a5 59x;5a6 59x;5a7 59x;5a8 54p;5a9 54p
5aa 5a9;5ab 5a9;5ac 1sq;5ad 4sh;5ae 4o0;5af 507;5ag 4qe;5ah 4ri;5ai 5aj;5aj yl;5ak 5ai;5al 5ak;5am 5ak;5an yp;5ao 5an
5ap 5an;5aq 5aj;5ar 31t;5as 5ar;5at 5ar;5au acj;5av 5au;5aw 5av;5ax 9d6;5az 5ay;5b0 5au;5b1 5ai;5b2 5ar;5b4 5aj
5b5 5b3;5b6 5b5;5b7 5dw;5b8 5b7;5b9 5b7;5ba 5b7;5bb 5jk;5bd 5bc;5be 5l9;5bf 5an;5bh 5bg;5bi 5bg;5bj 5bg;5bk 5bj
5bl 5ai;5bm 5bl;5bn 5bl;5bo yp;5bp 5bo;5bq 5bo;5bs 5br;5bv 5bu;5bw 5bu;5bx 5bu;5by 5bu;5bz 5bu;5c0 5bu;5c1 5bu;5c2 5by
5c3 5bu;5c4 5bu;5c5 5bu;5c6 5bu;5c8 5c7;5c9 6z6;5ca 5cc;5cb 5cd;5cd 5cc;5ce 5cc;5cf 5cd;5cg 5cd;5ch 5cd;5ci 5cd
5ck 5cj;5cm 5cl;5cn 5cm 5co;5co 5cl;5cq 5cp;5cs 5cr;5cu 5ct;5cv 5ct;5cw 5ct;5cy 5d1;5cz 5cx;5d0 5cx;5d1 5cx;5d2 5cx
5d4 5d3;5d5 5d3;5d6 5d4;5d7 5d3;5d9 5d8;5da 5ij;5db 5fc;5dc 5fc;5dd 5dc;5de 5dp;5df 5de;5dg 5de;5di 5dh;5dj 5dh
5dl 5dm 50v;5dm 5dk;5dn 2pi;5do 5dn;5dr 5dq;5ds 5dq;5dt 5dq;5du 5yp;5dw 5ee;5dx 5dv;5dy 5dv;5dz 5dv;5e0 5dv;5e1 5dz
5e2 5dz;5e3 5dz;5e4 5dz;5e5 5dz;5e6 5dz;5e7 5dz;5e8 5e7;5e9 ai9;5ea 5f2;5eb 5dq;5ec 5eb;5ed 5zq;5ee 5zq;5eg 5ef
5eh 5em;5ei 5ef;5ej 5ef;5ek 5ef;5el 5ef;5em 5ef;5eo 5ep;5eq 5ep;5er 5ep;5es 5dq 5xm;5et 5es;5eu 5et;5ev 5et;5ew 5es
5ex 5es;5ey 5es;5ez 5es;5f0 5ez;5f1 5ez;5f2 5es;5f3 5f5;5f4 5f5;5f6 5dq;5f7 5es;5f8 5f7;5f9 5dq;5fa 5dp;5fb 5dp
5fc 5dp;5fd 5cx;5fe 5dq;5ff 5an;5fg 5fe;5fh 5nw;5fi 5dq;5fj 5dq;5fk 5fj;5fm 5dq;5fn 5fm;5fo 5fm;5fp 5eb;5fq 5jk
5fr 5jk;5fs 5fq;5ft 5fq;5fu 5ft;5fv 5ft;5fw 2j4;5fx 5fq;5fy 5fq;5g1 5g0;5g2 5fy;5g3 5ta;5g4 5fy;5g7 5pf;5g8 5g7
5g9 5g7;5ga 5g7;5gb 5gd;5gc 5gd;5gd 5g7;5ge 5g7;5gf 5g7;5gg 5g7;5gh 5dq;5gi 5gh;5gj 5gh;5gk 5gh;5gl 5gh;5gm 5gh
5gn 5gj;5go 5gj;5gp 5gh;5gq 5gp;5gs 9gs;5gt 5ls;5gu 5gr;5gv 5h9;5gw 5gr;5gx 5gr;5gy 5gr;5gz 5gr;5h0 5gr;5h1 5gr
5h2 5gr;5h3 5gr;5h4 5gr;5h5 5gr;5h6 5gr;5h7 5gr;5h8 5gr;5h9 5gr;5ha 5gr;5hb 5gr;5hc 5gr;5hd 5ha;5he 5ha;5hf 5gh
5hg 5gh;5hh 5mq;5hj 5ma;5hk 5hi;5hl 5hi;5hm 5k3;5ho 5ma;5hp 5ma;5hq 5gh;5hr 5gh;5hs 5ht;5ht 5k3;5hu 5k3;5hv 5ht
5hw 5ma;5hx 5hw;5hy 5hx;5i0 5hz;5i1 5hz;5i3 5i2;5i5 5i4;5i7 5i6;5i8 5i6;5i9 5i6;5ia 5sg;5ib 5i6;5ic 5i6;5id 5ic
5if 5ie;5ig 5gp;5ih 5gp;5ii 5ih;5ik 5gp;5il 5ig;5im 5ih;5in 5il;5io 5il;5ip 5gp;5iq 5gp;5ir 5gp;5is 5gp;5it 5j1
5iu 5it;5iv 5it;5iw 5gp;5ix 5gp;5iy 5gp;5iz 5gp;5j0 5it;5j1 5gp;5j2 5j1;5j3 1km;5j4 5j1;5j5 5j1;5j6 5j1;5j7 5gp
5j8 5j1;5j9 5j8;5jb 5ig;5jc 5jb;5jd 5dk;5je 5jd;5jg 5jf;5ji 5jd;5jj 5dk;5jk 3qs;5jl 5jk;5jm 5jl;5jn 5jl;5jo 5jk
5jp 5ar;5jq 5jo;5jr 5jk;5js 5jr;5jt 5js;5ju 5jr;5jv 5b3 5jk;5jw 5jv;5jx 5jv;5jy 5jr;5jz 5jy;5k0 5jr;5k1 4xq;5k2 4xq
5k3 yp;5k4 5k3;5k5 5k4;5k6 5k3;5k7 5k3;5k8 5k7;5k9 5k7;5ka 5k7;5kb 62b;5kc 5kb;5kd 5kb;5ke 5kb;5kf 62b;5kg 5k7;5kh 5k7
5ki 5k7;5kj 5k7;5kk 5k7;5kl 5k3;5km 5kl;5kn 5kl;5ko 5kl;5kp 5kq;5kq 5kt;5kr 5kt;5ks 5kt;5kt 5k3;5ku 5f8;5kv 5ku
5kw 5l3 3bv;5kx 3aa;5ky 5kw;5kz 5l0;5l0 5l3;5l1 5ky;5l2 5kw;5l4 5l3;5l5 5l4;5l6 5l4;5l7 5l4;5l8 5l4;5l9 5an
5lb 5ep 2sz;5ld 5lc;5le 5la;5lg 5lf;5li 5lh;5lj 5lh;5lk 5lh;5ll 5lh;5lm 5ll;5lo 5lh;5lp 5lh 5lf;5lq 5lh 5lf;5lr 5k3
5ls 5k3;5lt 5ls;5lu 5ls;5lv 5lu;5lw 5ls;5lx 5lw;5ly 5lw;5lz 5ls;5m0 5ls;5m1 5ls;5m2 5tj;5m3 5m2;5m4 5tm;5m5 5tm
5m6 5m3;5m7 5m6;5m8 5tj;5m9 5m8;5ma 5m2;5mb 5mf;5mc 5mb;5md 5m2;5me 5md;5mf 5m2;5mg 5mf;5mh 5mf;5mi 5ls;5mj 5mi
5mk 5mi;5ml 5k3;5mm 5ml;5mn 5t3;5mo 5mn;5mp 5t3;5mt 5mq;5mu 4qg;5mv 5mn;5mw 5mn;5mx 5mn;5my 5mn;5n0 62x;5n1 5n0
5n2 5n0;5n3 5n0;5n4 5n3;5n5 5ls;5n6 5ls;5n7 5ls;5n8 5gh;5n9 5gh;5na 5n8;5nb 5lt;5nc 5ls;5nd 5dp;5ne 5nd;5nf 3vo
5ng 5ls;5nh 5ng;5ni 5nh;5nj 5nh;5nk 5nh;5nl 5nh;5nm 5ng;5nn 5k3;5no 5nn;5np 5nn;5nq 5np;5nr 66x;5ns 66x;5nt 5k3
5nu 5nt;5nv 5nt;5nw 5nv;5nx 5nt;5ny 5nx;5nz 5nx;5o0 5nx;5o1 5nt;5o2 5nt;5o3 5nt;5o4 5o3;5o5 5nt;5o6 1xj;5o7 5o6
5o8 5o5;5o9 5o5;5oa 5o5;5ob 5o5;5oc 5ob;5od 5tx;5oe 5nt;5of 5od;5og 5of;5oh 5od;5oi 5od;5oj 5od;5ok 5od;5ol 5od
5om 5k3;5on 5om;5oo 5on;5op 5om;5oq 5op;5or 5op;5os 5op;5ot 5op;5ou 5op;5ov 5oz;5ow 5ou;5ox 5ou;5oy 5ox;5oz 5ou
5p0 5ou;5p1 5ou;5p2 5k3;5p3 5s6;5p7 5p5;5p8 5p6;5p9 5p6;5pb 5pa;5pc 5pa;5pd 5pc;5pe 64y;5pf 5k3;5pg 5k3;5ph 5pf
5pi 5pf;5pj 5pi;5pk 65g;5pl 5pf;5pm 5pl;5pn 5pf;5po 5pf;5pp 5pn;5pq 5pn;5pr 5pn;5ps 5pr;5pt 5ps;5pu 5pr;5pv 5pr
5pw 5pu;5px 5pr;5py 5pf;5pz 5pr;5q0 5pr;5q1 5pz;5q2 5pn;5q3 5pn;5q4 5q3;5q5 5ls;5q6 5q5;5q7 5q5;5q8 5q7;5q9 5q7
5qa 5q7 5gp;5qb 5qa;5qc 5pf;5qd 5qc;5qe 5pf;5qf 5pf;5qg 5qf;5qh 5qf;5qi 5qf;5qj 5qi;5qk 5qi;5ql 5qk;5qm 5qk;5qn 5qk
5qo 5qn;5qp 5es;5qq 5qf;5qr 63g;5qs 5qr;5qt 5pf;5qu 5qt;5qv 5qf;5qw 5qf;5qx 5qf;5qy 5qx;5qz 5pf;5r0 5qz;5r1 5pf
5r2 5r1;5r3 5r1;5r4 5r3;5r5 5pf;5r6 5r5;5r7 5r5;5r8 5r5;5r9 5pf;5ra 5r9;5rb 5r9;5rc 5r9;5rd 5r9;5re 5r9;5rf 5rd
5rg 5rf;5rh 5rf;5ri 5rh;5rj 5rf;5rk 5pf;5rl 5pf;5rm 5rl;5rn 5rl;5ro 5rn;5rp 5ro;5rq 5rl;5rr 5rl;5rs 5rr;5rt 5rr
5ru 5pf;5rv 5rr;5rw 5rv;5rx 5rv;5ry 5rv;5rz 5rr;5s0 5pf;5s1 5pf;5s2 5s1;5s3 5s2;5s4 5s2;5s5 5s2;5s6 5pf;5s7 5iz
5s8 5s6;5s9 5s8;5sa 5s6;5sb 5s6;5sc 5s6;5sd 5s6;5se 5pf;5sf 5se;5sg 5pf;5sh 5pf;5si 5sg;5sk 5sj;5sl 5sj;5sm 5k3
5sn 5sm;5so 5sm;5sp 5so;5sq 5sm;5sr 5sq;5ss 5sm;5st 5sm;5su 5st;5sv 5st;5sw 5k3;5sx 5sw;5sy 63k;5sz 5pf;5t0 5k4
5t1 5t0;5t2 5t1;5t3 5k3;5t4 5t3;5t5 5t3;5t6 5t3;5t7 54l;5t8 5t7;5t9 5t7;5ta yp;5tb 5ta;5tc yp;5td 5tc;5te 5tc;5tf 5tx
5tg 695;5th 5tx;5ti 5th;5tj yp;5tk 5tj;5tl 5tj;5tm 5tj;5tn 5tm;5to 5tn;5tp 5tj;5tq 5tj;5tr 5tj;5ts 5tj;5tt 5ta;5tu 5ta
5tv 662;5tw 5ta;5tx 5ta;5ty 5tx;5tz 5dp;5u1 5u0;5u2 9e6;5u3 5tz;5u4 5pf;5u6 5tx;5u7 5tn;5u8 5u5;5u9 5u5;5ua 5u5
5ub 5u5;5uc 5u5;5ud 5uc;5ue 5uc;5uf 5uc;5ug 5uc;5uh 5uc;5ui 5uc;5uj 5uc;5uk 5uc;5ul 5cx;5um 5ul;5un 695;5uo 695
5up 5tx;5uq 5up;5ur 5vh;5us 5xp;5uu 5v1;5uw 5uv;5ux 5uv;5uy 5uv;5uz 5uv;5v0 5v1;5v2 5v3;5v3 5v1;5v4 5v1;5v6 5v5
5vb 4v5;5vc 5vb;5vd 5vb;5ve 5vb;5vf 5tx;5vg 5tx;5vh 5m2;5vi 5vh;5vk 5vj;5vm 5vl;5vn 5v7;5vp 5l3;5vq 5vp;5vr 5vp
5vs 5vp;5vt 5vp;5vu 5vp;5vv 5vp;5vw 5vp;5vx 5vp;5vy 5bo;5w1 5vz;5w3 5w2;5w5 5w4;5w7 5w6;5w8 5w6;5w9 5w6;5wb 5wa
5wd 5wc;5we 5wd;5wf 5we;5wg 5we;5wh 5we;5wi 5we;5wj 5we;5wk 5vy;5wn 5wm;5wo 5wn;5wq 5wp;5ws 9jc;5wt 5wp;5wu 5ls
5wv 5wm;5ww 5ss;5wx 5wr;5wy 9jw;5wz 5aj;5x0 5wz;5x1 5vo;5x4 5x3;5x5 5x3;5x6 5x3;5x7 5x3;5x8 5x3;5x9 5va;5xa 5x9
5xb 5ed;5xc 5xb;5xd 5xb;5xe 5ed;5xf 5xb;5xg 5l3;5xh 5xg 5kw;5xi 5l3;5xj 5xi;5xk 2fh;5xl 5xk;5xn 5xm;5xo 5xm;5xp 5xm
5xq 5xp;5xr 5xp;5xs 5xp;5xt 5xs;5xu 5xs;5xv 5xs;5xw 5xu;5xy 5xx;5xz 5xm;5y0 5xz;5y1 5f2;5y2 5xm;5y3 5xm;5y4 5xz
5y5 5xz;5y6 5xz;5y7 5xz;5y8 5xz;5y9 5xz;5ya 5xz;5yb 5xz;5yc 5xz;5yd 5xz;5ye 5yd;5yf 5xm;5yg 5yd;5yh 5yd;5yi 5yd
5yj 5ep;5yk 5yd;5yl 5xm;5ym 5xm;5yo 5yn;5yp yp;5yq 5z1;5yr 5yp;5ys 5yp;5yt 5yu;5yu 5yp;5yv 5yp;5yw 5yp;5yx 5yp;5yy 5yp
5yz 5yp;5z0 5yp;5z1 5yp;5z2 5yp 5xm;5z3 5yp;5z4 5yp;5z5 61t;5z6 5yx;5z7 5yx;5z8 5yx;5z9 5z1;5za 5z1;5zb 5z1;5zc 5zb
5zd 5zb;5ze 5bo;5zf 5z1;5zg 5z1;5zh 5zf;5zi 5zh;5zj 5v1;5zk 5zh;5zl 5zf;5zm 5zf 54a;5zp 5yp;5zq 5yp;5zr 5zq;5zs 5yp
5zu 5zt;5zv 5en;5zx 5zw;5zz 613;600 yp;602 601;603 601;604 5uc;605 601;606 5uc;607 61a;608 605;609 5zy;60a 5zy;60b 609
60c 609;60d 609;60e 609;60f 609;60g 609;60h 609;60i 609;60j 60z;60k 60z;60l 60z;60m 5zy;60n 5zy;60o 60n;60p 60n
60q 5zy;60r 5zy;60s 5zy;60t 5zy;60u 5zy;60v 60u;60w 60u;60x 60u;60y 5zy;60z 5zy;610 5zy;611 5zy;612 5zy;613 5zy
614 5zy;615 5zy;616 613;617 5zy;619 618;61b 61a;61c 61a;61d 5zw;61f 61e;61g 61d;61h 61d;61i 61h;61j 61h;61k 61h
61l 61h;61m 61d;61n 61o;61o 5aj;61p 61o;61q 61o;61r 61p;61s 5aj;61t 5aj;61u 61t;61v 5zw;61w 61v;61x 61d;61y 61v
61z 61v;620 61z;621 61z;622 61v;623 61z;624 61z;625 624;626 624;627 61v;628 627;629 627;62a 629;62b 5zw;62c 62b
62d 62b;62e 62b;62f 62e;62g 62b;62h 62g;62i 62b;62j 62b;62k 5s6;62l 62b;62n 5zw;62p 5zw;62q 62p;62r 62q;62s 62p
62t 5zw;62v 634;62w 634;62x 5k3;62y 62x;62z 62x;630 62x;631 630;632 630;633 630;634 5k3;635 634;636 634;637 634
638 62u;639 5k3;63a 639;63c 63b;63d 63c;63e 63b;63f 5pq;63g 5qf;63h 63g;63i 5f7;63j 61o;63k 63g;63l 63g;63m 63g
63n 63g;63o 63g;63p 63o;63r 63q;63s 63q;63u 5sg;63w 63v;63x 63v;63y 63v;63z 63y;640 63v;641 640;642 640;643 640
644 642;645 643;646 643;649 648;64a 648;64b 648 5lb;64c 64b;64d 648;64f 64d;64g 648;64h 64g;64i 64g;64j 64g;64k 5ht
64l 64k;64m 64k;64n 64k;64o 64k;64p 648;64q 64p;64r 64p;64s 64p;64t 64s;64u 5bt;64v 5aj;64w 64v;64y 64x;64z 64x
650 64x;652 651;653 5pl;654 653;655 653;656 651;657 651;659 5pf;65a 5pr;65c 65b;65d 65c;65e 65c;65f 65b;65g 5rl
65i 65h;65j 65h;65l 65k;65m 65k;65n 60a;65o 65k;65p 65k;65q 65n;65r 65k;65s 65k;65t 65k;65u 65m;65v 5zy;65w 65m
65x 65n;65z 65y;660 65y;661 65z;663 662;664 663;665 662;666 662;667 662;668 662;66a 669;66c 66b;66e 5gh;66f 66e
66g 66d;66h 66d;66i 5k3;66j 66i;66k 66h;66l 66d;66m 66l;66n 66l;66o 66l;66q 66p;66r 66p;66s 66p;66t 66p;66u 5nn
66v 66u;66w 5pf;66x 5nn;66y 66x;66z 66u;670 66u;671 66z;673 672;675 674;677 676;678 676;679 676;67b 67a 680;67c 67a
67d 67a;67e 67d;67f 5ja;67g 67f;67h 5pf;67i 67y;67j 5gp;67k 67f;67l 67k;67m 67f;67n 67f;67o 67f;67p 67f;67q 67f
67r 67f;67s 67r;67u 67t;67v 67t;67w 5k4;67x 67t;67y 67t;67z 67y;681 67i;682 680;683 67t;684 683;686 5aj;688 5k3
689 688;68a 688;68b 688;68c 688;68d 68c;68e 68c;68f 5o1;68g 5o1;68h 5o1;68i 5o1;68j 5o1;68l 68k;68m 65f;68n 68m
68p 68o;68q 68x;68r 68q;68s 4ze;68u 68t;68v 68t;68w 68q;68x 5ta;68y 5ta;68z 5ta;690 5tt;692 5ve;693 5ve;694 5ve
695 5tx;696 695;697 695;698 695;699 5tx;69a 699;69b 695;69c 695;69d 69c;69e 69c;69f 5v7;69g 5v7;69i 5xm;69j 5xm
69k 5aj;69l 5ai;69m 5an;69n yk;69o 69n;69p 69o;69q 69n;69r 69q;69t 69s;69u 69q;69v 69q;69w 69q;69x 69q;69y yk;69z 69n
6a0 69n;6a1 69n;6a2 69n;6a3 6a2;6a4 69n;6a5 69n;6a6 69n;6a7 6a6;6a8 6a7;6a9 6a6;6aa 6a9;6ab 6a9;6ac 6a9;6ad 6a9
6ae 6ad;6af 6ad;6ag 8uw;6ah 6ad;6ai 6a9;6aj 69n;6ak 6aj;6al 6ak;6am 69n;6ao 6an;6ap 6an;6aq 6dg;6ar 69n;6as 6ar
6at 6ar;6au 6ar;6av 69z;6aw 6av;6ax 69z;6ay 69z;6az 69z;6b0 69z;6b1 69n;6b2 69n;6b3 6b2;6b4 69n;6b5 6b4;6b6 6b4
6b7 6b4;6b8 69n;6b9 6b8;6ba 6b8;6bb 6b8;6bc 6b8;6bd yk;6bf 6be;6bg 6an;6bh 6ct;6bi 6bh;6bj 6av;6bk 6am;6bl 6am;6bm 6ao
6bo 69n;6bp 6bo;6bq 69n;6br 6bq;6bs 6bo;6bt 6bo;6bu 6a5;6bv 6aj;6bw 6bv;6bx 69n;6by 6bx;6bz yk;6c0 6bx;6c1 6bx;6c2 6bx
6c3 6c1;6c4 6a5;6c5 6a5;6c6 6a5;6c7 6c6;6c8 6a5;6c9 6c8;6ca 6c8;6cb 6c8;6cc 6c8;6cd 6c4;6ce 6cd;6cf 6c4;6cg 6c4
6ch 6cd;6ci 6ch;6cj 6cd;6ck 6a5;6cl 6c8;6cm 6c8;6cn 6c8;6co 69n;6cp 6co;6cq 6cz;6cr 6cz;6cs 6it;6ct 6aj;6cu 6jp
6cv 6jp;6cw 6jp;6cx 6e6;6cy 6co;6cz 6a6;6d0 6cz;6d1 6cz;6d2 6d1;6d3 6cz;6d4 69n;6d5 6d4;6d6 69n;6d7 6av;6d8 6av
6d9 6av;6da 6aj;6db 6dg;6dc 6dg;6dd 6dg;6de 6dd;6df 6de;6dg 69n;6dj 6di;6dk 6di;6dl 6dk;6dm 6e2;6dn 6e2;6do 6e2
6dp 6e2;6dq 6ds;6dr 6dq;6ds 6b8;6dt 6e2;6du 6e2;6dv 6e2;6dw 6bj 6e2;6dx 6e2;6dz 6b8;6e0 6b8;6e1 6b8;6e2 6b8;6e3 6c7
6e4 6an;6e5 6kv;6e6 6aj;6e7 6aj;6e8 6e7;6e9 6aj;6ea 6aj;6eb 6eg;6ec 6eb;6ed 6aj;6ee 6aj;6ef 6ee;6eg 6aj;6eh 6b1
6ei 6b1;6ej 69n;6ek 6bc;6el 6ek;6em 6ek;6en 6ej;6eo 6a6;6ep 6eo;6eq 6da;6er 6eq;6es 6eq;6et 6eu;6eu 69n;6ev 6eu
6ew 6eu;6ex 6eb;6ey 6bc;6ez 6jo;6f0 6jo;6f1 69n;6f2 6iv;6f5 6f4;6f6 6f4;6f7 6f6;6f8 6jo;6f9 6jo;6fa 6jo;6fb 6g6
6fc 6g6;6fd 6g6;6fe 6f1;6ff 6g6;6fg 6g6;6fh 6f1;6fi 6g6;6fj 6g6;6fk 6f1;6fl 6f1;6fm 6g6;6fn 6g6;6fo 6g6;6fp 6g6
6fq 6g6;6fr 6g6;6fs 6g6;6ft 6f1;6fu 6g6;6fv 6f1;6fw 6g6;6fx 6g6;6fz 6g6;6g0 6g6;6g1 6g6;6g2 6g6;6g3 6g6;6g4 6f1
6g5 6f1;6g6 6f1;6g7 6f1;6g8 6f1;6g9 6f1;6ga 6f1;6gb 6f1;6gc 6f1;6gd 6g6;6ge 6g6;6gf 6g6;6gg 6f1;6gh 6g6;6gi 6g6
6gj 6g6;6gk 6g6;6gl 6f1;6gm 6f1;6gn 6g6;6go 6g6;6gp 6g6;6gq 6g1;6gr 6f1;6gs 6f1;6gt 6f1;6gu 6g6;6gv 6f1;6gw 6f1
6gx 6fv;6gy 6f1;6gz 6f1;6h0 6f1;6h1 6f1;6h2 6f1;6h5 6h4;6h6 6hb;6h7 6ek;6h8 6h7;6h9 6bc;6ha 6h9;6hb 6h9;6hc 6h9
6hd 6hb;6he 6h9;6hf 6b3;6hg 6b3;6hh 6b3;6hi 6dg;6hj 6de;6hk 6de;6hl 6de;6hm 6de;6hn 6bb;6ho 6e1;6hp 6e1;6hq 6bg
6hr 69n;6hs 6hr;6ht 6hr;6hu 6hr;6hv 6hr;6hw 6hr;6hx 6hi;6hy 6hi;6hz 6e9;6i0 6e9;6i1 6e9;6i2 6e9;6i4 6i3;6i5 6eg
6i6 6aj;6i7 69n;6i8 6i7;6i9 6ia;6ia 6i7;6ib 6i7;6ic 6i7;6id 6eb;6ie 6eb;6if 6ev;6ig 6ii;6ih 6ig;6ii 6aj;6ij 6ds
6ik 6bo;6il 6e7;6im 6in;6in 6aj;6io 6in;6ip 6in;6iq 6aj;6ir 6eg;6is 6it;6it 6eg;6iu 6it;6iv 1fg;6ix 6iw;6iy 6iw
6iz 6ey;6j0 69z;6j1 6j0;6j2 6j0;6j3 6h9;6j4 6bg;6j5 6ii;6j6 69n;6j7 6j6;6j8 69n;6j9 6j8;6ja 6b2;6jc 6ds;6jd 6h9
6je 6jd;6jf 6e1;6jg 6jf;6jh 6b8;6ji 6ii;6jj 6da;6jk 6da;6jl 6jr;6jm 6jl;6jn 6bc;6jo 6bc;6jp 6bc;6jq 6bc;6jr 6bc
6js 6e1;6ju 6jt;6jv 6ju;6jw 6ju;6jx 6jw;6jy 6ju;6jz 6jt;6k0 6jt;6k1 6k0;6k2 6k0;6k3 6k2;6k4 6k0;6k5 6k0;6k6 6k0
6k7 6k0;6k8 6k0;6ka 6k9;6kb 6k9;6kc 6ka;6kd 6k9;6ke 6k9;6kf 6k9;6kg 6kf;6kh 6kg;6ki 6kf;6kj 6k9;6kk 6kj;6kl 6k9
6km 6k9;6kn 6kp;6ko 6ka;6kp 6k9;6kq 6kv;6kr 6k9;6ks 1p2;6kt 6k9;6ku 6kt;6kv 6a6 6bq;6kw 6kv;6kx 6kv;6ky 6kv;6kz 6kv
6l0 6a6 6bo;6l1 69n;6l2 6l0;6l3 6l0;6l4 6l0;6l5 69n;6l6 69n;6l7 6d1;6l8 yg;6l9 yg;6la yg;6lb yg;6lc yg;6ld 6lc;6le 6lc
6lf 6lc;6lg 6lf;6lh yg;6li 6lh;6lj 6li;6lk yg;6ll yg;6lm 6ll;6ln 6lm;6lo 6ll;6lq 6lp;6lr 6ll;6ls 6ll;6lt 6ls;6lu 6ls
6lv yg;6lw 6ll;6lx 6ll;6ly yg;6lz 6ly;6m0 6lz;6m1 6ly;6m2 6m1 6rd;6m3 6ly;6m4 6m3;6m5 6m3;6m6 yg;6m7 yg;6m8 6m6
6m9 6m8;6ma 6m8;6mb 6m6;6mc 6mb;6md 6mb;6me yg;6mf 6me;6mg 6me;6mh 6me;6mi 6me;6mj 6mi;6mk 6me;6ml 6mk;6mm 6me;6mn 6mm
6mo 6qp;6mp yg;6mq 6mp;6mr 6mq;6ms 6mp;6mt 6mp;6mu 6mp;6mv 6mp;6mw 6mv;6mx 6mv;6my yg;6mz 6my;6n0 yg;6n1 6r8;6n2 9x1
6n3 6n1;6n4 yg;6n5 6n4;6n6 6n5;6n7 6n5;6n9 yg;6na 6n9;6nb 6n9;6nc 6nb;6nd 6nb;6ne 6nb;6nf yg;6ng 6nf;6nh 6nf;6ni yg
6nj 6ni;6nk yg;6nl 6nk;6nm 6nl;6nn 6nk;6np yg;6nq 6np;6nr 6nq;6ns 6nq;6nt 6nq;6nu yg;6nv 6nu;6nw yg;6nx 6nw;6ny 6nw
6nz 6nx;6o0 yg;6o1 6o0;6o2 6o0;6o3 6o2;6o4 6o0;6o5 6o0;6o6 yg;6o7 6o6;6o8 6o6;6o9 6o8;6oa 6l9;6ob 6oc;6oc 6oa;6od 6oa
6oe 6oa;6of 6oa;6og 6of;6oh 6of;6oi 6of;6oj 6of;6ok 6l9;6ol 6ok;6om 6ok;6on 6ok;6oo 6ok;6op 6ok;6oq 6l9;6or 6ok
6os 6or;6ot 6or;6ou 6ot;6ov 6or;6ow 6ok;6ox 6ok;6oy 6l9;6oz 6oy;6p0 6oy;6p1 6oy;6p2 6oy;6p3 6oy;6p4 6oy;6p5 6oy;6p6 yg
6p7 6p6;6p8 6p7;6p9 yg;6pa 6l9;6pb 6pa;6pc 6pa;6pd 6pc;6pe 6pa;6pf 6pe;6pg 6pb;6ph 6p9;6pi 6ph;6pj 6p9;6pk 6p9;6pl 6pk
6pn 6pm;6po 6pm;6pp 6pm;6pq yg;6pr 6pq;6ps 6pq;6pt 6ps 6or;6pu 6ps;6pv 6pq;6pw 6pq;6px 6pq;6py 6q0;6pz 6px;6q0 6pq
6q1 6q0;6q2 6q1;6q3 6q1;6q4 6or;6q5 6pq;6q6 6q5;6q7 6q5;6q8 6q5;6q9 6q5;6qa 6ls;6qb 6qa;6qc 6qb;6qd 6qc;6qe 6qb 6of
6qf 6qb;6qg 6qf;6qh yg;6qi 6qh;6qj 6qh;6qk yg;6ql 6qk;6qm 6qk;6qn 6qm;6qo 6qk;6qp 6l9;6qq 6qp;6qr 6qp;6qs 6qp;6qt yg
6qu 6qt;6qv 6qp;6qw 6l9;6qx 6qw;6qy 6qx;6qz 6qx;6r0 6qx;6r1 6r0;6r2 6r0;6r3 6r2;6r4 6r2;6r5 yg;6r7 6r6;6r8 yg;6r9 6r8
6ra 6r8;6rb 6r9;6rc 6r9;6rd yg;6re 6rd;6rf 6re;6rg ado;6rh 6rz;6ri 6rz;6rj y9;6rk 6rj;6rl 6rj;6rm 6rl;6rn 6rj;6ro 6rj
6rp 6rj;6rq 6s1;6rr 6rj;6rs y9;6rt 6rs;6ru 6rs;6rv 6ru;6rw 6ru;6rx 6rs;6ry 6rs;6rz y9;6s0 y9;6s1 6rz;6s2 6s1;6s3 6s1
6s4 6s1;6s5 6s1;6s6 6s1;6s7 6s1;6s8 6s1;6s9 6s1;6sa 6s1;6sc 6sb;6sd 6sb;6se 6sc;6sf 6ri;6sh 6ri;6sj 6ri;6sk 6rh
6sm 6sl;6sn 6rg;6so 6sl;6sp 6sl;6sr 6rh;6ss 6sq;6st 6ri;6sv 6su;6sx 6sw;6sy 6sw;6sz 6sy;6t0 6sy;6t1 6sw;6t3 6t2
6t4 6t2;6t5 6t2;6t6 6rh;6t7 6th;6t8 6t7;6t9 6t8;6ta 6t9;6tb 6t9;6tc 6t8;6td 6t8;6te 6t8;6tf 6t8;6tg 6rg;6th 6rg
6ti 6rz;6tj 6th;6tk 6ri;6tl 6th;6tm 6th;6to 6th;6tp 6th;6tq 6th;6ts 6tr;6tt 6tr;6tu 7d8;6tv 6tr;6tw 6tr;6ty 6tx
6tz 6sy;6u1 6u0;6u2 6u0;6u3 6u0;6u4 6rg;6u5 6u4;6u6 6u5;6u7 6u6;6u8 6u5;6ua 6u5;6uc 6ub;6ud 6u6;6ue 6u6;6uf 6u6
6ug 6uw;6uj 6ui;6uk 6ui;6ul 6ui;6un 6um;6uo 6um;6up 6um;6uq 6rg;6ur 6rg;6us 6th;6ut 6ur;6uu y9;6uw 6rs;6ux 6uw;6uy 6uw
6uz 6uw;6v0 6uw;6v1 6uu;6v2 6uu;6v3 6uu;6v4 6ri;6v5 6rs;6v7 6v6;6v8 6v6;6v9 6sg;6va 6rs;6vb 6vm;6vc 6rs;6vd 6rg
6ve 6vd;6vf 6rg;6vg 6vn;6vh 6vn;6vi 4jq;6vj 6rh;6vk 6ri;6vl 6ri;6vm y9 ac3;6vn 6rs;6vo 6vn;6vp 6vn;6vq 6vt;6vr 6vt
6vs 6vm;6vv 6vu;6vw 6vu;6vx 6vs;6vy 6vs;6vz 6vy;6w0 6vy;6w1 6vy;6w2 6vs;6w3 6w2;6w4 6w2;6w5 6w4;6w6 6w2;6w7 6w6
6w8 6w6;6w9 6vm;6wa 6vm;6wb 6rs;6wc 92b;6wd 6vm;6we 6vm;6wf 6rg;6wg ym;6wh 6wg;6wi 6wg;6wj ym;6wk 6wj;6wl 6wj;6wm 6wj
6wn 6wj;6wo 6wj;6wp 6wj;6wq 6wj;6wr 6wj;6ws 6wj;6wt 6wj;6wu 6wj;6wv 6wj;6ww 6wj;6wx 6wj;6wy 6wj;6wz 6wj;6x0 6wj
6x1 6wj;6x2 6wp;6x3 6wj;6x4 ym;6x5 6x4;6x6 6x4;6x7 6x4;6x8 6x4;6x9 6x4;6xa 6x4;6xb 6x4;6xc 6x4;6xd 6x4;6xe 6xd;6xf 6x4
6xg 6x4;6xh 6x4;6xi ym;6xj 6xh;6xk 6xj;6xl 6xj;6xm 6xj;6xn 6xm;6xo 6xh;6xp 6x4;6xq 6x4;6xr 6xp;6xs 6xp;6xt 6xs;6xu 6x4
6xv 6xu;6xx 6xw;6xy 6yb;6y0 6wj;6y1 ym;6y3 6y2;6y4 710;6y5 6y2;6y6 6y4;6y7 6y4;6y8 6y4;6y9 6y4;6ya 6yc;6yb 6wj;6yd 6yc
6ye 6x4;6yf 6yc;6yg 6yc;6yh 6x4;6yi 6x4;6yj 6x4;6yk 6z5;6ym 6yl;6yn 6yg;6yo 6yc;6yp 6z5;6yq 6yc;6yr 6z5;6ys 6z5
6yt 6y3;6yu 6y3;6yx 6yy;6yz 6yw;6z0 6yw;6z1 6x4;6z3 6z2;6z4 ym;6z5 6x4;6z6 6x4;6z7 6z6;6z8 6z5;6z9 6z6;6zb 6za;6zc ym
6zd 6za;6ze 6z6;6zf 6z5;6zg 6x4;6zh 6zg;6zj 6zi;6zk 6zi;6zm 6zl;6zn 6zl;6zo 6zl;6zp 6zl;6zq 727;6zr 6zi;6zs 6zi
6zt 6zs;6zu 6zs;6zv 705;6zw 705;6zx 705;6zy 6zr;6zz 700;700 701;701 705;702 705;703 705;704 705;705 6zs;706 6zy
707 701;708 707;709 707;70a 701;70b 6x4;70c 6x4;70e 705;70f 70d;70g 70d;70h 6yb;70i 6yb;70j 734;70k 72y;70m 734
70n 734;70o 734;70p 734;70q 6zr;70r 6xw;70s 70q;70t 6xw;70u 77j;70v 70s;70w 70q;70y 70x;70z 70y;713 6xz;714 78g
715 714;716 73j;717 716;718 716;71a 72y;71c 71b;71d 70q;71e 70q;71f 70q;71g 71f;71h 72b;71i 6x4;71j 6y8;71k 6y8
71l 6y8;71m ym;71n 71m;71o 71r;71p 71o;71q 71r;71r 71s;71s 6yc;71t 6xw;71u 71t;71v 71t;71w 79h;71x 6wj;71y 720;71z 6yb
721 720;722 72y;723 765;724 765;725 6x4;726 6x4;727 6zl;728 ym;729 6wj;72a 6wj;72b ym;72c 6yb;72d 6yb;72e 6yc;72f 6yc
72g 72f;72h 72f;72i 72f;72j 72e;72k 72e;72l 72z;72m 72e;72n 72e;72o 72e;72p 72q;72q 6zy;72r 6zi;72t 798;72u 72s
72v 6z5;72w 72t;72x 72r;72y 6zi;730 76u;731 733;732 7a1;733 6zi;734 72y;735 733;736 733;738 737;739 6xw;73a 70n
73c 73b;73d 73b;73e 73b;73f 73b;73g 736;73h 77w;73i 792;73k 6yc;73l 72b;73m 73l;73n 73k;73o 72b;73p 73o;73q 73r
73r 6yc;73s 73r;73t 73r;73u 73r;73v 73u;73y 73r;73z 73r;740 6zk;741 6zk;742 6zk;743 741;744 71s;745 741;746 741
747 6yg;748 6zk;749 748;74a 6zi;74b 6zk;74c 74b;74d 6yc;74e 74d;74f 6yc;74g 6yc;74i 74h;74j 74i;74k 74i;74l 74m
74m 6z5;74n 6z5;74o 72y;74p 74o;74q 6zk;74r 74q;74s 6yb;74t 6yb;74w 74v;74x 73r;74y 74h;74z 74i;751 750;752 751
753 750;754 755;755 750;756 750;757 756;758 750;759 750;75a 6zi;75b 75a;75c 6zi;75d 74h;75e 6wh;75f 75e;75g 6wh
75h 6x4;75i 6x4;75j 6zk;75k 72e;75l 6z5;75m 72y;75n 72y;75o 734;75p 6yc;75q 72e;75r 72y;75s 72y;75t 6xw;75v 75u
75w 6xw;75x 6zr;75y 6xw;75z 75y;760 6xw;761 6xz;762 6x4;763 6x4;764 6x4;765 6zi;767 766;768 720;769 6yc;76a 769
76b 769;76c 769;76d 769;76e 769;76g 71s;76h 71r;76i 71r;76j 71s;76k 71r;76l 76e;76m 76n;76o 76n;76p 76b;76q 733
76r 71s;76s 6x4;76t 6x4;76v 76u;76w 6yc;76z 773;770 771;772 5a1 771;773 79h;774 6wj;775 6wg;776 7a6;777 7a6;778 6xw
779 778;77a 778;77b 6yc;77c 6wj;77d 6zi;77e 7a3;77f 7a3;77g 7a3;77h 7a3;77i 71t;77j 6xw;77k 76f;77l 76f;77m 77k
77n 76w;77p 77o;77q 77o;77s 77o;77t 77o;77v 77u;77y 6xw;77z 76u;780 733;781 780;782 780;783 733;784 6x4;785 784
786 784;787 6x4;788 6x4;789 6yv;78a 6xw;78b 73j;78c 6wj;78d 6ww;78e 6zi;78f 78e;78g 6xw;78h 735;78j 78i;78k 6zk
78l 6x4;78m 78l;78n 6yc;78o 72y;78p 6xw;78q 6xw;78r 6xw;78s 6xw;78t 76n;78u 6yc;78v 74z;78w 74z;78x 6x4;78y 76f
78z 6xg;790 6yb;791 6x4;792 6wg;794 797;795 794;796 6yc;797 792;798 792;799 798;79a 798;79b 79a;79c 798;79d 6wh
79e 6x4;79f 79h;79g 79h;79h ym;79i 79h;79j 79h;79k 79h;79l 6yb;79m 6x4;79n 79m;79o 79n;79p 79m;79q 79m;79r 79m;79s 79m
79t 79s;79u 79n;79v 79m;79w 79m;79x 733;79z 6x4;7a0 79z;7a2 6wg;7a3 7a2;7a4 7a3;7a5 7a3;7a6 7a3;7a7 7a3;7a8 7a3
7a9 7a8;7aa 7a8;7ab 77f;7ac 6wh;7ad 6x4;7ae 6x4;7af 784;7ag 6x4;7aj 6wj;7ak 6yb;7al 6yc;7am 750;7an 6zy;7ao 7ah
7ap 6xw;7aq 6xw;7ar 6zi;7as 6zi;7at 6zi;7au 792;7av 792;7aw yh;7ax yh;7az 7ez;7b1 7az;7b2 7da;7b3 7go;7b4 7b5;7b5 7fu
7b6 7ft;7b7 7b5;7b8 yj yh;7b9 7bs;7ba 7gc;7bc 7hd;7bd 7hd;7be 7ez;7bf 7f7;7bg 7bf;7bh 7bf;7bi 7bf;7bj 7ft;7bk 7ft
7bl 7cg;7bm 7h9;7bn 7bf;7bo 7h1;7bp 7bo;7bq 7br;7br 7ft;7bs 7dg;7bt 7bs;7bv 7bu;7bw 7bt;7bx 7fe;7by 7d7;7bz 7go
7c0 7dl;7c2 7h1;7c3 7go;7c4 7f7;7c5 7b5;7c6 7c4;7c7 7c4;7c9 7gk;7ca 73x;7cb 7hd;7cc 7gu;7cd 7c5;7ce 7f7;7cf 7b5
7ch 7ft;7ci 7f7;7cj 7go;7ck 7fu;7cl 7fu;7cm 7cl;7cn 7ft;7co 7fu;7cp 7co;7cq 7co;7cr 7co;7cs 7ay;7ct 7cs;7cu 7fp
7cv 7fp;7cw yh;7cx yh;7cy yh;7cz yh;7d0 yh;7d1 yh;7d2 yh;7d3 7dv;7d5 7fu;7d6 7ft;7d7 7bs;7d8 7dg;7d9 7d8;7db 7d8
7dc 7da;7dd 7da;7de 7dd;7df 7da;7dg 7ft;7dh 7dg;7di 7go;7dj 7gc;7dk 7fu;7dl 7hd;7dm 7hd;7do 7bo;7dq 7fn;7dr 7da
7ds 7b5;7dt 7b5;7du 7ft;7dx 7h9;7dy 7f3;7dz 7hp;7e1 7e0;7e2 7h1;7e3 7ft;7e4 7e2;7e5 7e3;7e6 7cl;7e7 7e6;7e8 7gq
7e9 7cg;7ea 7dl;7eb 7ft;7ec 7d7;7ed 7bs;7ee 7dg;7eg 7cl;7eh 7ee;7ei 7f7;7ej 7ee;7ek 7go;7el 7ez;7em 7ez;7en 7bs
7eo 7en;7ep 7en;7eq 7h1;7er 7ft;7es 7er;7et 7fe;7eu 7hd;7ev 7e6;7ew 7hd;7ex 7hd;7ey 7da;7f0 7ez;7f1 7ez;7f2 7ez
7f3 7h9;7f4 7f3;7f5 7hd;7f6 7f5;7f7 yh;7f8 7f9;7f9 7f7;7fa 7f7;7fb 7f9;7fc 7f9;7fd 7f9;7fe 7f9;7ff 7f9;7fg 7f9;7fh 7f9
7fi 7f9;7fj 7f9;7fk 7gj;7fl 7go;7fm 7cl;7fo 7ft;7fp 7ee;7fq 7hd;7fr 7bo;7fs 7fr;7ft yh;7fu yh;7fv 7fu;7fw 7b5;7fy 7fx
7fz 313;7g0 7b5;7g1 7gk;7g2 7g1;7g3 7b5;7g4 7b5;7g5 7g1;7g6 7g5;7g7 7h9;7g8 7b5;7g9 7g8;7ga 7b5;7gb 7b5;7gd 7gc
7ge 7b5;7gf 7ge;7gg 7g1;7gh 7gg;7gi 7hp;7gj 7gq;7gk 7b5;7gl 7b5;7gm 7ft;7gn 7gm;7go 7hd;7gp 7h9;7gq 7b5;7gr 7ft
7gs 7ft;7gt 7f9;7gv 7f9;7gw 7eb;7gx 7gw;7gy 7gw;7gz 7gw;7h0 7h1;7h1 7bs;7h2 7h9;7h3 7go;7h4 7fu;7h5 7d8;7h6 7bo
7h7 7h6;7h8 7ft;7h9 7f7;7hb 7ha;7he 7hd;7hf 7hd;7hg 7hd;7hh 7hd;7hi 7ge;7hj 7dh;7hk 7ez;7hl 7hk;7hm 7hk;7hn 7hk;7ho yh
7hp 7hd;7hs 7h9;7ht 7bj;7hv 7hu;7i3 7i1;7i9 7i8;7ib yd;7id 7ic;7ie yd;7if 7ie;7ig 7ie;7ii 7ih;7ik y2;7il 7lj;7im 7lm
7in 7lc;7io 7nd 3dm;7ip 7l6;7iq 7o4;7ir 7ng;7is 7o4;7it 7o4;7iu 7m0;7iv 7mu;7iw 7me;7ix 7j9;7iy 7l1;7iz 7me;7j0 7gw
7j1 7ml;7j3 7l0;7j4 7nf;7j6 7o2;7j7 7ir;7jb 7lq;7jc 7np;7jd 7ms;7je 7og;7jg 7ld;7jh 7np;7jj 7o4;7jk 7lp;7jl xw;7jm 7l1
7jn 7jm;7jo 7ko;7jq 7j9;7jr 7k3;7js aah;7jt 7l1;7ju 7jp;7jw 7o4;7jx 7mw;7jy 8vs;7jz 7lr;7k0 7c4;7k1 7lh;7k2 7jm
7k3 7ms;7k4 7jt;7k5 7eb;7k7 7np;7k8 7k7;7k9 7lq;7ka 7jv;7kb 7iu;7kc 7mu;7kd 7l1;7ke 7o4;7kf 7p5;7kg 7l6;7kh 7nw
7kj 7j9;7kk 7ki;7kl 7ng;7kn 7l0;7ko 9li;7kp 7j9;7kq 9li;7kr 7k3;7ks 7l0;7kt xw;7ku 7n3;7kv 7lp;7kw 7jf;7kx xw;7ky 7j9
7kz 7lp;7l0 7mu;7l1 xw;7l2 a5a;7l3 7l2;7l4 a5a;7l5 7j9;7l6 7ox;7l7 7jq;7l8 xw;7l9 7mf;7la 7o4;7lb 7nh;7lc 7ms;7ld 7me
7le 7ox;7lf 7mu;7lg xw;7lh 7j9;7li 7np;7lj 7mv;7lk 7lp;7ll 7ld;7lm 7l9;7ln 7lo;7lo 7j9;7lp xw;7lq xw;7lr 7lp;7ls 7kw
7lt 7lc;7lu 7ng;7lv 7me;7lw 7lp;7lx 7eb;7ly 7ft;7lz 7ko;7m1 7m2;7m3 7mv;7m4 7m1;7m5 7n5;7m6 7ja;7m7 xw;7m8 7n4;7m9 7ik
7ma 7mf;7mb 7o4;7mc 7l1;7md 7ms;7me 7l1;7mf 7l1;7mg 7ov;7mi 7lp;7mj 7mh;7mk xw;7mm 7lf;7mn 7mu;7mo 7mn;7mp 7c4;7mq 7c4
7mr 7j9;7ms 9li;7mt 7l0;7mv 7j8;7mw yh;7my 7np;7mz 7lp;7n0 7lc;7n1 7o4;7n2 7ld;7n3 7lp;7n5 7lo;7n6 7ld;7n7 7jt;7n8 7mf
7n9 9kn;7na 7l1;7nb 7lc;7nc 7ng;7nd xw;7ne 7ik;7nf xw;7ng 7mf;7nh 7l1;7ni 7l1;7nj 7k3;7nk 7ms;7nl 7ms;7nm 7og;7nn 7is
7no 7og;7nq 7oi;7nr 7mw;7nt 7l0;7nu 7j9;7nv 7nz;7nw y8;7nx 7mu;7ny 7kq;7nz 7l1;7o0 7np;7o1 7me;7o3 7k3;7o4 7l1;7o5 7kw
7o6 7j3;7o7 7k3;7o8 7l1;7o9 7kw;7oc 7ob;7od 7n3;7oe 7mx;7of 7jq;7og 7j9;7oh 7kq;7oi 7mu;7oj 7lr;7ok 7oa;7ol 7eb
7om 7mf;7on 7k6;7oo 7p6;7oq 7mx;7or 7me;7os 7me;7ot 7lq;7ou 7mt;7ow xw;7ox 7me;7oy 7oa;7oz 7ik;7p0 7l1;7p1 7k3;7p2 7ma
7p3 xw;7p4 7j9;7p5 7j9;7p6 xw;7p7 7ms;7p8 y2;7p9 y2;7pa y2;7pc 8m2;7pd 7pb;7pf 8m9;7ph 7pg;7pj 7pi;7pk 7pi;7pn 7pm
7pp 7pr;7pq 7pr;7ps 8on;7pt 7pr;7pu 7pr;7pw 7pv;7py y3;7pz y3;7q0 y3;7q1 y3;7q2 871;7q3 y3;7q4 y3;7q5 8h4;7q7 y3
7q8 y3;7q9 y3;7qa y3;7qb 8th;7qc 8sr;7qd y3;7qe y3;7qf y3;7qh 800;7qi y3;7qj y3;7qk 8lc;7ql y3;7qm y3;7qn y3;7qo y3
7qp y3;7qq y3;7qr y3;7qs y3;7qt y3;7qv y3;7qw y3;7qy 8rl;7qz y3;7r0 y3;7r1 y3;7r2 y3;7r4 y3;7r5 y3;7r6 y3;7r8 y3
7r9 y3;7ra 7r9;7rc 7rb;7rd 7rh;7rf 7rh;7ri 7rg;7rj 7rl;7rl 7rk;7rm 7rk;7rn 7rk;7ro y3;7rp 7qp;7rr 7rp;7rt 7rp;7ru 7rp
7rv 7rp;7rw 7rv;7rx 7rp;7ry 7rp;7rz 7ry;7s0 7rp;7s1 7ry;7s2 7ry;7s4 7s3;7s5 7qq;7s6 7rp;7s7 7rp;7s8 7rp;7s9 7qq
7sa 7s9;7sb 7rp;7sc 7rp;7sd 71x;7se 71x;7sf 71x;7sg 71x;7sh 71x;7si 71x;7sj 7qp;7sk 7qp;7sl 7sk;7sm 7sk;7sn 7sk
7so 7sk;7sp 7sk;7sq 7sk;7sr 7sk;7ss 7sk;7st 7sk;7su 7sk;7sv 7rp;7sw 7sv;7sx y3;7sy y3;7sz y3;7t0 y3;7t1 y3;7t2 y3
7t3 y3;7t4 8qj;7t5 850;7t6 823;7t7 7v7;7t8 7v2;7ta 8co;7tb 7qm;7tc y3;7td 7zh;7te y3;7tf y3;7tg 8hl;7th y3;7ti 7tg
7tj 85a;7tk 7v3;7tl 8ee;7tm 88l;7tn 88l;7to 7qt;7tp y3;7tq 7qg;7ts 8cd;7tt 7ts;7tu y3;7tv 7v8;7tw y3;7tx 8by;7tz 8l7
7u0 85v;7u1 7v2;7u2 8n4;7u3 8l7;7u4 7v9;7u5 7v3;7u6 8mb;7u7 y3;7u8 7v5;7u9 83r;7ua 8oy;7ub 85q;7uc 8jt;7ud 7qm;7ue 7qm
7uf 8kd;7ug 8bj;7uh 8hc;7uj 7tw;7uk 8g3;7ul 7q3;7um 8ft;7un 85f;7uo 825;7up 7ui;7uq 7wf;7ur 7qf;7us 8jb;7ut 7rk
7uu 7r4;7uv 8n4;7uw 7ux;7ux 7qf;7uy 86h;7uz 8f6;7v1 7r3;7v2 7r6;7v3 7r0;7v4 8q4;7v5 7qd;7v6 7r7;7v7 7v2;7v8 7qm;7v9 y3
7va y3;7vb 8l4;7vd 8g4;7ve 7yx;7vf 8dh;7vh 8ue;7vi 85a;7vj 7v5 8il;7vk 8rm;7vl 7rl;7vm 7xq;7vn 855;7vo 7vj;7vp 8lv
7vq 8no;7vr 8g4;7vs y3;7vt 8hl;7vu 7vj;7vv 8g3;7vw 8at;7vx y3;7vy 7v6;7vz 80x;7w1 8qn;7w2 7v7;7w3 87d;7w4 7qt;7w5 7r3
7w6 857;7w7 8hu;7w8 y3;7w9 8qk;7wa 86z;7wb 7q3;7wc 7r6;7wd 8mk;7we 8hz;7wf 8jb;7wg y3;7wh 823;7wi 8uo;7wj y3;7wk 8n4
7wl 8ue;7wm 7r6;7wn 8dq;7wo y3;7wp 7qg;7wq 8kd;7wr 80a;7ws y3;7wt 8nz;7wu 7q6;7wv 7tz;7ww 8rm;7wx 823;7wz 7r3;7x0 856
7x1 8lv;7x2 8kk;7x3 800;7x4 7rq;7x5 8dh;7x6 7x3;7x7 8df;7x8 8dh 7qt;7x9 823;7xa 81x;7xb 8h4;7xc 8e7;7xd 86t;7xe 86t
7xf 8se;7xg 815;7xh 7qf;7xi 8dh;7xj 8is;7xk 7v6;7xl 89c;7xm 7xk;7xn 7te;7xo 7vu;7xp 8rm;7xr 8dl;7xs 8t6;7xt 800
7xu 82d;7xv 8t9;7xw 7qm;7xx 8lv;7xy 8te;7xz 7wa;7y0 8at;7y1 8iu;7y2 7te;7y3 y3;7y4 8jb;7y5 80v;7y6 8is;7y7 7qv;7y8 y4
7y9 7wf;7ya 82c;7yb 8g3;7yc 7r4;7yd 84c;7ye 87m 8ue;7yf 7pz;7yg 8a6;7yh 8qm;7yi 8of;7yj 8of;7yk 8jb;7yl y3;7ym 8a1
7yn 7pz;7yo 8dc;7yp 7qg;7yq 8ln;7yr 7qw;7ys 7pz;7yt 7zf;7yu 8os;7yv 8mk;7yx 8g4;7yy y3;7yz 83f;7z0 7zf;7z1 8rl;7z2 82l
7z3 82p;7z4 8t6;7z5 8rj;7z7 7qa;7z8 7qz;7z9 7z8;7za 7q3;7zb 7ux;7zc 7ux;7zd 89n;7ze 8ro;7zf 8bm;7zg 8nf;7zi 7zh
7zj 855;7zk 801;7zl 86h;7zm 8r6;7zo 8de;7zp 7v3;7zq 8s6;7zr 7v3;7zs 7v3;7zt 7r6;7zu y3;7zv 8pz;7zw 8ld;7zx 8ok;7zy 8a1
7zz 8b9;800 y3;801 8hl;802 7tg;803 8ln;804 7qv;805 8ee;806 8n4;807 8ul;808 7tm;809 8e7;80a 8oe;80b 8iu;80c 8h7;80d 86t
80e 7r4;80f 8f8;80g y3;80h 80a;80i 7ya;80j 8f8;80k 7zt;80l 7zn;80m 7t6;80n 8qn 8op;80o 8jb;80p 86t;80q 80p;80r 8c7
80s 7te;80t 7v8;80u 8t7;80v 7pz;80w 8e7;80x 83y;80y 7rl;80z 7rl;810 823;811 8bx;812 8is;813 7r0;814 7xg;816 8no
817 8ul;818 y3;819 8ec;81a 8jf;81b 7r7;81d 81c;81e 8gh;81f y3;81g 8ue;81h 8as;81i 8fq;81j 8b9;81k 7tv;81l 8ql;81m 8ct
81n 7qz;81o 81n;81p 7v7;81q 8bj;81s 7q0;81t 8hl;81u 81r;81v 8oa;81w 84z;81y 7qf;81z 8jk;820 y3;821 y3;822 8nz;824 y3
825 85f;826 8jk;827 8ft;828 86f;829 86f;82a 7qe;82b 7zh;82c 7qg;82d 7qc;82f 8hx;82g 85x;82h 85w;82i 85v;82j 87d
82k 8ue;82l 8hl;82m y3;82n 8dh;82o 7q0;82p 7qt;82q 80d;82s 89x;82t 7zh;82u y3;82v 7qo;82w 7y9;82x 852;82y 7r7;82z 7ux
830 8l7;831 8iu;832 y3;833 7qv;834 7tw;835 8iu;836 7th;838 8r6;839 7r3;83a 8at;83b 7v2;83c 8bx;83d 7tz;83e 8c7;83f 8bj
83g 8ig;83h 7r5;83j 8is;83k 8as;83l 82e;83m 7qf;83n 7w5;83o 8nm;83p 8ou;83q 8um;83r 8g3;83s 7qx;83t 7tn;83u 8ql
83v 86f;83w 8bm;83x 8qm;83y y3;83z 8qm;841 8mb;842 8rj;843 82y;844 7yr;845 878;846 88l;847 7q6;848 7q6;849 881;84a y3
84b 82y;84c 7ux;84d 8of;84e 8ul;84f 8s0;84g 7qj;84h 8o2;84i 7v2;84j y3;84k 7qc;84l 7qc;84m 8g9;84n 87k;84o 7r6;84p y3
84q 84k;84r 84k;84s 8hi;84t 8ct;84u 7tu;84w 8q1;84x 8hi;84y 7qc;84z y3;850 8jk;851 7qs;852 7pz;853 8rl;854 y3;855 7r6
856 7qv;857 7tu;858 8g9;859 y3;85a 8qn;85b 7qd;85c 7r4;85e 7v7;85f 7v8;85g 8j4;85h 8as;85i 8bg;85j 7tn;85k 86l;85l 8hx
85m y3;85n 840;85o 89b;85p 89q;85q 86f;85r 85a;85s 7to;85t 7qf;85u 8h7;85v 7qf;85w 894;85x 8h0;85y 8jb;85z 7qn;860 8s0
862 7vj;863 8a8;864 7qg;866 8s0;867 8a1;868 87d;869 8bx;86a 7r4;86b 8nf;86c 8f9;86d 8ln;86e 8no;86f y3;86g 7r4;86i 8td
86j 7ug;86k 8j6;86l 7r4;86m 8pw;86n 7qv;86o 8ql;86q 8fa;86r y3;86s 7z8;86t y3;86u 8ln;86v 823;86w y3;86x 8ul;86y 87d
86z y3;870 7q0;871 823;872 855;873 7wy;874 88l;875 8de;876 7wd;877 7qs;878 8dh;879 7qm;87a 8mk;87b 8ul;87d 8ue
87e 8ue 7qt;87f 8ue 86t;87g 800;87h 84y;87i 8qk;87j 8b2;87k 8il;87l 83h;87n 8r6;87o 8iv;87p 8cm;87q 8g4;87r 87t
87s 87t;87u 8ot;87v 8rm;87w 8eb;87y 8h4;87z 8hc;880 8cj;881 7qg;882 8tp;883 8te;884 82d;885 7qv;886 8f6;887 7qv
888 7r6;889 8dh;88a 7v5;88b 8ou;88d 8ul;88e 87k;88g 81x;88h 86h;88i 7tg;88j 8l4;88k y3;88l 7qv;88m 7qv;88n 8je;88o 85i
88p 7r1;88q 8ug;88r 7r3;88t 800;88u 8ec;88v 894;88w 8gk;88x 80x;88y 7px;88z 53o;890 8ue;892 823;894 8bm;895 8mb
896 8f3;897 7q7;898 8gt;899 8g3;89a 8gt;89b y3;89c 823;89d y3;89e 8li;89f 7pz;89g 89f;89h 8jf;89i 7tn;89j 7xp;89k 840
89l 8u7;89m 8mx;89n 8mb;89o 7tw;89p 7qj;89r 8mv;89s 8p2;89t 82y;89v 7tw;89y 8pd;89z 7yw;8a0 86l;8a1 7pz;8a2 82y
8a3 8gy;8a4 xy;8a5 8of;8a6 862;8a8 8a7;8a9 8mb;8aa 8ld;8ab 8h8;8ac 8os;8ad 8ac;8ae 8g3;8af 8is;8ag 7v2;8ai 8ot;8aj 8ot
8ak 840;8al 7qx;8am y3;8an 8ac;8ao 85c;8ap 8ao;8aq 8nm;8ar 7qf;8as 7qm;8at 7q7;8au 8de;8av 8of;8aw 86f;8ax 82c;8ay 7tw
8az 7zk;8b0 y3;8b1 8eb;8b2 8de;8b3 8eq;8b4 83z;8b5 89e;8b6 8g9;8b7 801;8b9 8ul;8ba 8g3;8bb y3;8bc 8oh;8bd 7qm;8be 8i6
8bf 823 7q8;8bg y3;8bh 8or;8bi 8ln;8bj y3;8bl 8bk;8bm 8ug;8bn 8n3;8bo 8ue;8bq 8t6;8br 8bs;8bs 898;8bt 84o;8bu 8ug
8bv y3;8bw 7qp;8bx 7qg;8by 8jk;8bz 7qa;8c0 y3;8c1 850;8c2 8os;8c3 86f;8c4 8id;8c5 y3;8c6 7w5;8c7 8iv;8c8 8gs;8c9 7v5
8ca 82y;8cb 7pz;8cc 7pz;8ce 8jk;8cf 8bx;8cg 8jh;8ch 8uj;8ci 7x3;8ck 8qq;8cl y3;8cm 8mk;8cn 7ym;8cp 7qp;8cq y3;8cr 8ts
8cs 89x;8cu 86z;8cv 7qd;8cw 7r5;8cy 8qn;8cz 8bm;8d0 7ym;8d1 8nm;8d2 8ul;8d3 8ey;8d4 y3;8d5 8iu;8d6 81x;8d7 7ux;8d8 8hl
8d9 8ba;8db 87d;8dd 8pz;8de 7qf;8df 7qw;8dg 7r7;8dh 7qw 7pz;8di 8dh;8dj y3;8dk 85s;8dl 8n3;8dm 8de;8dn 7v6;8do 8n4
8dp 8of;8dq 8m1;8dr 8nj;8ds 8bx;8dt 8t5;8du 8t5;8dv 7v8;8dw 856;8dx 8g1;8dy 7qj;8dz 8g1;8e0 y4;8e1 8ue;8e2 8ue;8e3 8u7
8e4 8fv 8ue;8e5 80x;8e6 8iv;8e7 7v3;8e9 7q0;8ea 8s0;8ec 7r4;8ed 8ec;8ee 8n4;8ef 8bm;8eg 83r;8eh 85j;8ei 8hl;8ek 8ej
8el 8r6;8em 856;8en 8ue 7qu;8eo 7v2;8ep 7qv;8er y3;8es 7q7;8et 8hl;8eu 8dh;8ew 8hx;8ey 8h0;8ez 82y;8f0 7r5;8f1 y3
8f2 8oy;8f3 7r4;8f4 8ug;8f5 8ov;8f6 823 8bg;8f7 7xk;8f8 7ux;8f9 8hl;8fa xy;8fb 8ah;8fc 8a1;8fd y3;8fe 8ue;8ff 8os
8fg 8rl;8fh 85m;8fi 7wk;8fj 8le;8fk y3;8fl 8nm;8fm 7tw;8fn 8ft;8fo 7uu;8fp 7sk;8fq 8ee;8fr 7qp;8fs 8ul;8fu y3;8fx 8ue
8fy 7qm;8fz 7qp;8g0 8g3 898;8g1 8dq;8g4 8bj;8g5 8g6 8dh;8g6 7pz;8g7 8ov;8g8 8hb;8g9 y2;8ga 7xq;8gb 7qd;8gc 8os;8gd 7v7
8ge 7v7 8of;8gf 8ba;8gg 7zh;8gh 8ro;8gi 7yw;8gj y3;8gk 7r5;8gl 861;8gm 862;8gn 7qd;8go 8pz;8gp 8lv;8gq 884;8gr 8ql
8gs 7xq;8gt y3;8gu 8ql;8gv 8ug;8gy 7ux;8gz 8f0;8h1 7z6;8h2 81f;8h3 8h4;8h4 7v3;8h5 y3;8h6 8iu;8h7 7r4;8h8 8nm;8h9 7qz
8ha 8ts;8hb 82d;8hc 7q6;8hd 8gs;8he 8hc;8hg 8mb;8hh 8mx;8hi 8ct;8hj 7w5;8hk 80g;8hl 7qj;8hm 7r7;8hn 7ym;8ho y3;8hp y3
8hq 8hp;8hr y3;8hs 8nw;8ht 8rt;8hu 7q3;8hw 847;8hx 8mb;8hy y3;8hz 8mk;8i0 8f9;8i1 837;8i2 7te;8i3 7w0;8i4 8n5;8i5 8qn
8i6 7vc;8i7 8dq;8i8 7r7;8i9 8n5;8ia 8f9;8ib 8iq;8ic 8of;8id 7vj;8ie 8rm;8if 83j;8ig y3;8ih 7tg;8ii 85v;8ij 7r6;8ik 7tw
8il 7qd;8im y3;8in 8ov;8io 80d;8ip 81x;8iq 8rm;8ir 8ul;8is 8bx;8it 8bx;8iu 7qv;8iv 7qv;8iw 8t5;8ix 7rn;8iy 8bm;8iz 8ts
8j0 8dh;8j1 7q3;8j2 81x;8j3 8jk;8j4 7zh;8j5 8r6;8j6 7r2;8j7 7rl;8j8 7tw;8ja 8t5;8jb 7zh;8jd 8jc;8je 850;8jf 7r5
8jg 8jf;8jh 7x3;8ji 7r6;8jj 7qf;8jk 7pz;8jl 7v5;8jm 7t5;8jn 7qa;8jp 8g3 8by;8jq 8ue;8jr 7r3;8js 8ao;8jt 8ou;8ju 8mk
8jv 8fl;8jw 8jk;8jx 8gs;8jy 7x3;8jz 7tr;8k0 89p;8k1 8uo;8k2 86g;8k3 y3;8k4 8qm;8k5 8s2 823;8k6 7pr;8k7 840 8ez;8k8 7qe
8k9 7vg;8ka 8hp;8kb 8c0;8kc 823;8kd y3;8ke 7r4;8kf 8sq;8kg 8cd;8kh 8gr;8ki 85v;8kj 7v6 823;8kk 80v;8kl 8mb;8km 8hx
8kn 8gy;8ko y3;8kp 8mr;8kq 8ba;8kr 8fn;8ks y3;8kt y3;8ku 8g2;8kv 8by;8kw y3;8kx 8g3;8ky 8hb;8kz 86f;8l0 8of;8l1 8g3
8l2 8id;8l3 8mb;8l4 8e8;8l6 80p;8l8 7r7;8l9 7tw;8la 8iu;8lb y3;8lc 8mk;8ld 7qp;8le y3;8lf 8eb 83z;8lg 7yl;8lh 825
8li 7r4;8lj 7r4;8lk 8of;8ll 8dr;8lm 81x;8ln 7qd;8lo 8rm;8lp 8t9;8lq 89u;8lr 7ux;8ls 81x;8lt 87d;8lv y3;8lw 8ec;8lx 7r4
8ly 8rm;8lz 8rm;8m0 8g1;8m3 7pb;8m5 86f;8m6 89p;8m8 8gt;8m9 7q6;8ma 7r6;8mb 7qs;8mc 8pz;8md 8hx;8me 8df 8mf;8mf 8uo
8mg 85z;8mi 850;8mj 7te;8mk y3;8ml 7qm;8mm 8df 85z;8mn 8ln;8mo 7ux;8mp 7tw;8mq y3;8mr 7v2;8ms 88l;8mt 7tw;8mu 8il
8mv y3;8mw 7r1;8mx 8eb;8my 8pz;8mz 8c7;8n0 8sl;8n1 y3;8n2 8fq;8n3 7r6;8n6 7zj;8n7 7qm;8n8 7r7;8n9 88v;8na 86f;8nb 7zh
8nc 8bx;8nd 8il;8ne 86z;8nf 8eb;8ng 82d;8nh 7tz;8ni 8a6;8nj 7qm;8nk 8nj;8nl 7wv;8nm 7r5;8nn 8dh;8no 8f9;8np 7r7
8nq 84l;8nr 8dh;8ns 8e7;8nt 8fw;8nv 7qe;8nw 7qs;8nx y3;8ny 800;8nz y3;8o0 7r6;8o1 y3;8o3 7tc;8o4 8p3 8ri;8o5 8o2
8o6 8oj;8o8 89x;8o9 8ue;8oa 823;8ob 8dr;8oc 7qc;8od y3;8oe 8iu;8og 8f9;8oi 80f;8oj 7pz;8ok 8no;8om y3;8on 8ow;8oo 8n5
8op 7sk;8or 8lv;8ot 7qm;8ou 840;8ov 7r1;8ox 8oy;8oy 7tw;8oz 7v5;8p0 y3;8p1 85a;8p2 8bj;8p4 8ov;8p5 8n5;8p6 7qt;8p7 8bs
8p8 7v7;8p9 7v7;8pa 894;8pb 8ql;8pc 7r0;8pd 7tg;8pe 7ti;8pf 8g2;8pg 7qd;8ph 8iu;8pi 7xw;8pj 7yx;8pk 8bm;8pl 7v7
8pm 8g1;8pn 8pl;8po 8dh;8pp 7ty;8pq 8at;8pr 8hx;8ps 7pz;8pt 8bm;8pu 8ca;8pv 82s;8pw 8ao;8px y3;8py 8ig;8pz 859;8q0 8pc
8q2 7ux;8q3 7qs;8q4 7v2;8q5 847;8q6 82d;8q7 7v5;8q8 8ld;8q9 8g4;8qa 7r0;8qb 84l;8qc 8bg;8qd 7xq;8qe 7to;8qf 8lv
8qg 8a1;8qh 8a8;8qi 7ya;8qk 7qv;8ql 8qk;8qn 7tw;8qo 840;8qp 8pc;8qq 7qi;8qr 8pi;8qs y3;8qt 7r5;8qu y3;8qv 7qt;8qw 7r4
8qx 8cd;8qy 7ux;8qz 8al;8r0 8cj;8r1 7vg;8r2 7qm;8r3 8of;8r4 825;8r5 84m;8r6 850;8r7 7v3;8r8 84m;8r9 84o;8ra 7qm
8rb 8g9;8rc 7qp;8rd 8ld;8re 898;8rf 8no;8rg 89z;8rh y3;8ri 8kd;8rj 8mb;8rk 7qs;8rl 7qm;8rm 823;8rn 7qs;8ro 7qs;8rp y3
8rq 8g2;8rr 7ym;8rs 87d;8ru 7sk;8rv 7rs;8rw 7r4;8rx 8ld;8ry 7r0;8rz 7rk;8s0 8eb;8s1 80v;8s2 8mx;8s3 7tg;8s4 8ul
8s5 855;8s6 823;8s7 8st;8s8 y3;8s9 89q;8sa 8is;8sb 8is;8sc 8kd;8sd 8l4;8se 8f9;8sf 8lv;8sg 88a;8sh y3;8si 8lv;8sj 7q6
8sk 8pz;8sl 7zv;8sm 8ms;8sn 7tg;8so y3;8sp 83v;8sq 7yw;8sr y3;8ss 85e;8st 8tn;8su 8dl;8sv 83i;8sw 8m7;8sx 8a1;8sy 7qm
8sz 8n4;8t0 8n4;8t1 840;8t2 8jb;8t3 7zh;8t4 7zh;8t5 7r5;8t6 y3;8t7 800;8t8 7qp;8ta 53o;8tb 8f9;8tc 8f8;8td 7qs;8te 7r4
8tf 7r6;8tg 8n4;8th 7z8;8ti 7r4;8tj 89p;8tl 8tk;8tm y3;8tn 7r4;8to y3;8tp y3;8tq y3;8tr 8de;8ts 881;8tt 8gy;8tu 8sr
8tv 7v5;8tw 7qp;8tx 8iu;8ty 8qn;8tz 7rs 8cb;8u0 8c7;8u1 7z7;8u2 7zk;8u3 82d;8u4 8gw;8u5 8ue;8u6 8dh;8u7 8ue 8p2
8u8 8de;8u9 7vg;8ua 8i6;8ub 86z;8uc 7qd;8ud 7r1 8os;8ue 7qn 7pz;8uf 7qn;8ug 855;8ui 7to;8uj 800;8uk 8l8;8un 7sk
8up 7ro;8uq 82u;8ur 7pb;8us 7pr;8ut 7ux;8uv 7ur;8uw yr;8ux 8uw;8uy 8uw;8uz 8uw;8v0 8uw;8v1 8uw;8v2 8uw;8v3 8uw;8v4 8v3
8v5 8v3;8v6 8v3;8v7 8uw;8v8 8uw;8v9 8uw;8va 8uw;8vb y2;8vc yr;8vd yr;8vf 6wh;8vg 8vs;8vh 8wh;8vi 8vh;8vj 8wh;8vk 8wm
8vl 8wf;8vm 8ww;8vo 8y8;8vp 8y8;8vq 8vh;8vr 8wh;8vt 8ww;8vu 8xx;8vv 8ww;8vx 8ww;8w1 8w0;8w2 8w9;8w3 8w9;8w4 8wh
8w5 8y8;8w6 8y8;8w8 8w7;8w9 8wa;8wc 8wb;8wd 8y7;8we 8ww;8wf 8ww;8wg 8vg;8wi 8xp;8wj 8wi;8wk 8wi;8wm 8ww;8wn 8vh
8wo 8y8;8wp 8wo;8wq 8xe;8wr 8vg;8ws 8wa;8wt 8ww;8wu 8vw;8wv 8ww;8wy 8ww;8wz 6dq;8x0 6dq;8x1 8vh;8x2 8y7;8x3 8wg
8x4 8ww;8x5 8y8;8x6 8y8 8xl;8x7 8ww;8x8 8ww;8x9 8ww;8xa 8vm;8xb 8vy;8xc 8w7;8xe 8y7;8xg 8wo;8xh 8wh;8xi 8wh;8xj 8wh
8xk 8wa;8xl 8xe;8xm 8xl;8xn 8xl;8xo 8xl;8xq 8xp;8xr 8xo;8xs 6ed;8xt 8vg;8xu 8xe;8xv 8xu;8xw 8wl;8xz 6ed;8y0 8ww
8y1 8xf;8y2 8wx;8y4 8y3;8y5 8y8;8y6 8wh;8y8 8y7;8y9 yr;8ya y5;8yc ae7;8yf 8yd;8yg 8yf;8yh 8yb;8yi 7f7;8yj 7in;8yl 8yk
8ym 8ye;8yn 8ye;8yo 8yn;8yp 8zn;8yq 92f;8yr 8zn;8ys 8yr;8yt 8yr;8yu 8zn;8yv 920;8yx 8yw;8yy 91v;8yz 8ye;8z1 8ye
8z2 8zn;8z3 8ye;8z4 8zn;8z5 922;8z6 8ye;8z7 8ye;8z8 8ye;8z9 8ye;8za 8yd;8zb 8ye;8zc 8zn;8zd 8ye;8zf 8ze;8zg 926
8zh 91v;8zi 92a;8zj 8zh;8zk 920;8zl 91w;8zm ae7;8zo 8zn;8zp 920;8zq 920;8zr 8zn;8zs 920;8zt 91w;8zu ae7;8zv 91w
8zw ae7;8zx 92d;8zy 8ye;8zz 91w;900 ae7;901 920;902 ae7;903 8zn;904 91w;905 91v;906 91w;907 ae7;909 908;90a 91v
90b 920;90c 91w;90d ae7;90e 920;90f 8yp;90g 8yq;90h 8yp;90i 8yp;90j 8yq;90k 91w;90l 90k;90m 8zn;90n 8zn;90o 920
90p 90o;90q 79m;90r 8zn;90s 920;90t 91w;90u 920;90v 920;90w 91w;90x ae7;90z 90y;910 90y;911 90y;912 91w;913 ae7
914 ae7;915 91w;916 ae7;917 92h;918 920;919 91v;91a 8zn;91b 8zn;91c 8zn;91d 8zn;91e 7h5;91f 8ye;91g 8zn;91h 91v
91i 8zn;91j 8zn;91k 8ye;91l ae7;91m 920;91n ae7;91o 1tc;91q 92p;91s 6xm;91t 91r;91x 91w;91z 91y;921 9gs;923 926
924 7h8;925 926;927 92h;928 92a;929 926;92b 92a;92c 92b;92d 92b;92e 92a;92f 92a;92g 91v;92i 92h;92j 92h;92k 92h
92l 92h;92n 926;92o 92n;92p 92n;92q 92p;92r 92p;92s 92o;92t 92o;92u 926;92v yn;92w 92v;92x 92v;92y 92v;92z yo;930 92z
932 92z;933 92z;934 933;935 934;936 92z;937 931;938 931;939 931;93b 93a;93c 93a;93d 93c;93f 96d;93h 96d;93i 4ey
93j 94l;93k 93h;93l 93g;93m 93l;93o 93g;93p 93l;93s 93u 93r;93t 93r;93u 93a;93v 93u;93w 93u;93x 93w 942;93y 93w 942
93z 93w;940 93z;941 93w;942 93u;943 93u;944 96d;945 93u;946 945;947 96v;948 93u;949 93u;94a 94c 942;94b 93u;94c 94l
94d 94c;94f 94e;94h 94i;94i 94g;94j 94h;94k 94g;94l 94i;94m 94l;94o 94n;94p 94l;94q 94l;94r 94q;94t 94l;94u 94i
94v 94l;94w 94v;94y 94x;94z 94x;950 94x;951 94x;952 94x;953 94x;954 953;955 94x;956 94x;957 956;958 97s;959 94s
95a 94s;95b 95a;95c 94s;95d 95a;95e 959;95f 93o;95g 94l;95h 94l;95i 94l;95j 95i;95k 10q;95l 94l;95m 95l;95n 94l
95o 94l;95p 94i;95q 95p;95r 94i;95s 95r;95t 96b;95u 1d8;95w 95v;95y 95x;95z 95x;960 95x;961 95x;962 95r;963 95r
964 963;965 963;966 963;967 96d;968 967;96a 969;96c yo;96g 953;96h 96x;96i 98y;96j 96f;96m 96l;96n 96d;96o 96l;96p 96o
96r 94l;96s 96q;96u 96t;96w 96v;96y 96v;970 96z;971 96z;972 971;973 958;974 97s;975 974;976 92z;977 96e;978 96e
979 977;97a 977;97b 977;97c 93l;97d 97e;97e 97c;97f 97e;97g 97c;97h yo;97i 96t;97j 97i;97k 32c;97l 97k;97m 32c;97n 32c
97o 4ey;97q 974;97r 97p;97t 97v;97u 97s;97w 94l;97x 97v;97z 97y;980 97y;981 97y;982 97y;983 981;984 97y;985 984
986 97y;988 987;989 987;98a 987;98c 98f;98d 98b;98e 98b;98f yp;98h 98g;98i 98k;98j 98i;98k 98p;98l 93l;98m 3wz;98n 98k
98o 98k;98q 98p;98r 98p;98s 96d;98t 96d;98u 96d;98v yq;98w 98v;98x 5gp;98y 98x;98z 98c 98x;990 96q;991 98x;992 527
993 974;994 9av;995 9cl;996 9bn;997 9bf;998 9bf;999 9bf;99b 9bn;99c 9bn;99d 9b0;99f 9b8;99g 9by;99i 9bd 9d0;99j 9bu
99k 997;99m 9bu;99n 9bn;99o 9bn;99p 9a5;99q 9bn;99r 99s;99t 9bn;99u 9b8;99v 9bt;99w 9bn;99x 9ab;99y 9bc;99z 9bn
9a2 9a5;9a3 9b8;9a4 9a9;9a5 9bn;9a6 9a9;9a7 9a5;9a8 99s;9aa 9af;9ac 997;9ad 9bn;9ae 9a6;9ag 9bn;9ah 9a5;9ai 99h
9aj 99s;9ak 9bn;9al 9bn;9am 9bn;9ao 9an;9ap 9a6;9aq 9ai;9ar 9a8;9as 9bn;9at 9ai;9au 9ca;9aw 9a6;9ax 9bn;9ay 99h
9az 9b3;9b0 99v;9b1 9b0;9b2 9bn;9b3 9bn;9b4 9cq;9b5 9a0;9b6 9b5;9b7 1tb;9b9 9af;9ba 9b8;9bb 9bu;9bc 99h;9be 9as
9bg 9b3;9bh 9bu;9bj 9a6;9bl 9bf;9bm 9a9;9bo 99s;9bq 9bn;9br 99l;9bs 9b3;9bt 99s;9bv 99h;9bw 9a1;9bz 9b8;9c0 9bf
9c1 9bl;9c2 9au;9c3 99y;9c4 9ac;9c5 9bj;9c6 99s;9c7 9az;9c8 9by;9c9 9a0 9bx;9ca 9bn;9cb 9b8;9cc 9bp;9ce 9bn;9cf 9a9
9cg 9a6;9ch 9ae;9ci 9d0;9cj 9bn;9ck 9bn;9cl 9bn;9cm 9bp;9cn 99a;9co 9bn;9cp 9bn;9cr 9bn;9cs 9bn;9ct 9bn;9cu 9bd
9cv 9bn;9cw 99h;9cx 9ag;9cy 99q;9cz 9af;9d1 9b8;9d2 9bf;9d5 9d4;9d7 9d6;9d8 9d7;9d9 9d8;9da 9d8;9db 9d8;9dc 9d6
9dd 9dc;9de 9dc;9df 9dc;9dg 9d6;9dh 9d6;9di 9dh;9dj 9dh;9dk 9dh;9dl 9dh;9dm 9dh;9dn 9d6;9do 9d6;9dp 9do;9dq 9d6
9dx 9f0;9e2 9d6;9e6 9d6;9e7 9d6;9e8 9d6;9e9 9d6;9ea yq;9eb 9d6;9ec 9d6;9ed 9e6;9ee 9d6;9eh 9e6;9ei 9eh;9ej 9eh;9ek 9eh
9el 9ek;9em 9eh;9en 9eh;9eo 9eh;9ep 9eh;9eq 9eh;9er 9eh;9ex 9ew;9f3 9f1;9f6 9dx;9f8 9f7;9fb 9fa;9fg 9ff;9fm 9fj
9fn 9dx;9fp 9fr;9fu 9ft;9fv 9ft;9fw yq;9fx 9fw;9fy 9e6;9fz yq;9g1 yn;9g2 yn;9g3 9g1;9g5 9g4;9g6 9g4;9g7 9g6;9g8 9g6
9g9 9g4;9ga 9g9;9gc yn;9gd 9gc;9ge yn;9gf 9ge;9gg 9ge;9gh 9ge;9gi 9ge;9gj 9gi;9gk 9ge;9gl 9gk;9gm 9ge;9gn 9gm;9gp 9go
9gr 9gq;9gs yn;9gt 9gs;9gu 9gs;9gv 9gs;9gw 9gs;9gx 9gs;9gy 9gx;9gz 9gs;9h0 yn;9h1 9h0;9h2 9h0;9h3 9h4;9h4 yn;9h5 9h4
9h6 9h4;9h7 9h6;9h8 9h4;9h9 9h4;9hc 9hb;9hd 9hb;9he 9hb;9hf 9hu;9hg 9hb;9hi 9hh;9hj 9hh;9hk 9hh;9hl 9hh;9hm 9hh
9hn 9hh;9ho 9hh;9hp 9hh;9hq 9hh;9hr 9hh;9hs 9hh;9ht 9hh;9hu 9hh;9hv 9hh;9hw 9hh;9hx 9hn;9hy yn;9i0 9hz;9i1 9hz;9i2 9i1
9i3 9i2;9i4 9hz;9i5 9hz;9i6 9hz;9i7 9hz;9i8 9hz;9i9 9hz;9ic yn;9ig 9yi;9ih 9yi;9ii 9yi;9ij 9yi;9ik 9yi;9il 9yi;9im 9yi
9in 9yi;9io 68t;9ip 9io;9iq yn;9ir 68t;9is 68t;9it 68t;9iu yn;9iv 9iu;9iw 9iu;9ix 9iu;9iy 9iu;9iz 9iu;9j0 9iz;9j2 9iu
9j3 9iu;9j4 9iu;9j5 yn;9j6 9j5;9j7 9j5;9j8 yi;9j9 yi;9ja yi;9jc yi;9jd 9j8;9je 9j8;9jf yi;9jg 9jc;9jh 9jg;9ji 9jg
9jj 9jg;9jk yi;9jl 4k6;9jo 9jn;9jp 6za;9jq 9k2;9jr yi;9js 9jq;9jt 9jg;9jy 9jg;9jz 9jg;9k0 9hh;9k3 9k7;9k4 yi;9k6 yi
9k8 9jf;9k9 9jf;9ka 9jg;9kb 9li;9kc 9kb;9kd 9kb;9ke 9kb;9kf 9kb;9kh 9ko;9ki 9kh;9kk 9kj;9kl 9kj;9km 9jd;9kn 9jg
9kp 9jb;9kq 4eb;9kr 3kw;9ks 9kr;9kt 9jb;9kv 9ku;9kx yi;9ky 9kw;9kz 9kw;9l1 9jd;9l2 9l4;9l3 9jd;9l4 9jc;9l5 9l4;9l6 9l4
9l7 9l4;9l8 9ko;9l9 9le;9la 9ko;9lb 9ko;9ld 9lc;9lf 9le;9lg 9kh;9lh 9li;9li yh;9lj 9lm;9lk 9jk;9ll 9li;9lm 9li;9ln 9li
9lo 9ju;9lp 9ll;9lr 4b3;9ls 9jb;9lu 9lt;9lv 9j8;9lw 9jb;9lx 9lw;9ly 9lm;9lz 9j8;9m1 9k5;9m2 yf;9m3 yf;9m4 9m3;9m5 9m3
9m6 9m3;9m7 9m3;9m8 9m3;9m9 9m3;9ma 9m3;9mb 9ns;9mc 9no;9md 9m3;9me 9ma;9mf 9ma;9mg yf;9mh yf;9mi yf;9mj 9mi;9mk 9mo
9ml 9mo;9mm 9mi;9mn 9mi;9mo 9mi;9mp 9mq;9mq 9mh;9mr 9mi;9mt yf;9mu 9mg;9mv 9mg;9mw 9mg;9mx 9x7;9my 9x7;9mz 9mg;9n0 9mg
9n1 9mg;9n2 9x7;9n3 9x7;9n4 9mg;9n5 9mg;9n6 9x7;9n7 9mg;9n8 9mg;9n9 9x7;9na 9m2;9nb 9m3;9nc yf;9nd 9nc;9ne 9nc;9nf 9nc
9ng 9nc;9nh 9m2;9ni 9m3;9nj 9ni;9nk 9ni;9nl 9mg;9nm 9x7;9nn yf;9no yf;9np 9no;9nq 9np;9nr 9no;9ns 9nr;9nt 9no;9nw 9zl
9nx 9no;9ny 9no;9nz 9no;9o0 9no;9o1 yf;9o2 9o1;9o3 9o2;9o4 9o3;9o5 9o2;9o6 9o2;9o7 9o1;9o8 9o1;9o9 9o1;9oa 9o1;9ob 9o1
9oc 9ob;9oe 9od;9of 9od;9og a0a;9oh 9og;9oi 9o1;9oj 9o1;9ok 9oj;9ol 9oj;9om 9ol;9on yf;9oo 9on;9op 9o1;9oq 9op;9os 9or
9ot 9or;9ou 9m3;9ov yf;9ow yf;9ox yf;9oy 9ox;9oz 9ox;9p0 9oz;9p1 9ox;9p2 9ox;9p3 9p2;9p4 9oz;9p5 9p4;9p6 9p4;9p7 yf
9p8 9p7;9p9 9p8;9pa 9p7;9pb 9p7;9pc 9pb;9pd 9pb;9pe 9pb;9pf 9p7;9pg 9p7;9ph 9pg;9pi 9pg;9pj 9pg;9pk 9pg;9pl 9pg
9pm 9pg;9pn 9pm;9po 9p7;9pp 9p7;9pq 9pp;9pr 9pp;9ps 9pr;9pt yf;9pu yf;9pv 9pu;9pw 9pu;9px 9pt;9py 9pu;9pz 9pt;9q0 yf
9q1 9q0;9q2 9q0;9q3 9q2;9q4 9q2;9q6 9q5;9qd 9qc;9qe 9qd;9qf 9qd;9qg 9m3;9qh 9m3;9qi 9m3;9qj 9qi;9qk 9qi;9ql yf;9qm 9qo
9qn a4k;9qo 9ql;9qp 9ql;9qq 9qp;9qr 9qp;9qs 9qp;9qt 9qp;9qu 9ql;9qv 9mi;9qw 9qv;9qx 9qv;9qy 9qx;9qz 9qv;9r0 9qv
9r1 9qv;9r2 9r1;9r3 9r2;9r4 9r1;9r5 9r1;9r6 yf;9r7 9qo;9r8 yf;9r9 9r8;9ra 9r8;9rb 9r8;9rc 9m3;9rd 9n0;9re 9rd;9rf 9n0
9rh yf;9ri 9rh;9rj 9ri;9rk 9rh;9rl yf;9rm 9rl;9rn yf;9ro 9rn;9rp 9r6;9rq 9rn;9rr 9rn;9rs 9rn;9rt 9rs;9ru 9rs;9rv 9rn
9rw yf;9rx 9rw;9ry 9rw;9rz 9rw;9s0 9rw;9s1 9rw;9s2 9rw;9s4 9s3;9s5 9x7;9s7 9s6;9s8 9s6;9sb yf;9sc yf;9sd 9sc;9se 9mx
9sf 9mx;9sg 9s9;9sh 9s9;9sj 9si;9sl 9sk;9sm 9s9;9sn 9sm;9so 9sm;9sq 9sp;9sr 9sp;9ss 9u3;9su 9nc;9sv 9bu;9sx 9sw
9t0 9q9;9t2 9t1;9t3 9t1;9t6 9t4;9t7 9t4;9t8 9t7;9t9 9t7;9ta 9t4;9tb 9ta;9tc 9ta;9td 9m3;9te 9m3;9tf 9ta;9tg 9ta
9tj 9m3;9tk 9th;9tm 9tl;9tn a2p;9tp 9to;9tr 9tq;9tu 9tt;9tv 9tt;9tw 7f7;9tx 9tt;9tz 9ty;9u0 9ty;9u1 9ta;9u2 9u3
9u4 9u3;9u5 9u4;9u6 9u3;9u7 9u3;9u8 9u3;9u9 9u8;9ub 9ta;9uc 9ur;9ue 9uq;9uf 9uq;9ug 9uq;9uh 9ud;9ui 9ud;9uj 9ui
9uk 9ud;9um 9ud;9un 9ud;9uo 9ud;9up 9t1;9uq 9ud;9ur 4yr;9us 9ur;9ut 9us;9uu 9ur;9uv yf;9uw 9uv 9ur;9ux 9uw;9uy 9uw
9uz 9ur;9v0 9uz;9v1 9ur;9v2 9ur;9v3 9ur;9v4 9v3;9v5 9v3;9v6 9v5;9v7 9v3;9v8 9v3;9v9 9v4;9va 9ur;9vb 9v3;9vc 9v3
9vd 9v3;9ve 9v3;9vf 9v3;9vg 9v3;9vh 9ur;9vi 9ur;9vj 9ur;9vk 9ur;9vl 9ur;9vm 9ur;9vn 9ur;9vo 9vn;9vp 9ur;9vq 9ur
9vr 9vq;9vs 9ur;9vt 9ur;9vv 9vu;9vw 9ur;9vx 9ur;9vy 9ur;9vz 9ur;9w0 4l1;9w3 9w2;9w4 9w3;9w6 9w5;9w8 9w7;9w9 9w7
9wb 9wa;9wd 9wc;9wf 9we;9wg 9we;9wh 9we;9wi 9t1;9wk 9wj;9wl 9wj;9wm 9wj;9wo 9wn;9wp 9wn;9wr 9wq;9ws 9wq;9wt 9w1
9ww 9wv;9wy 9wx;9wz 9wx;9x0 9m3;9x1 9x0;9x2 9x1;9x3 9x0;9x4 9x0;9x5 9x0;9x6 9x0;9x7 9x0;9x8 9mu;9x9 9mu;9xa 9mu
9xb 9mu;9xc 9mu;9xd 9n7;9xe 9n7;9xf yf;9xg 9xf;9xh 9xf;9xi 9xh;9xj 9xh;9xk 9xh;9xl 9xh;9xm 9xh;9xn 9xh;9xo 9xh;9xp 9xo
9xq 9xo;9xr 9xf;9xs yf;9xt 9xs;9xu 9xs;9xv 9xu;9xw 9xu;9xx 9xu;9xy 9xx;9xz 9xs;9y0 9xs;9y1 9xs;9y2 9xx;9y3 9m3;9y4 9m3
9y5 9y3;9y6 9y4;9y7 9y6;9y8 9y4;9y9 9y4;9ya 9y3;9yb yf;9yc 9yb;9yd 9yc;9ye 9yc;9yf 9yb;9yg 9yi;9yh 9nt;9yi 9no;9yj 9yi
9yk 9no;9yl 9no;9ym 9yl;9yn 9no;9yo 9yi;9yp 9no;9yq 9nt;9yr 9yq;9yt 9nt;9yu 9yt;9yv 9yu;9yw 9yt;9yy 9yx;9yz 9nt
9z0 9nt;9z1 9z0;9z2 9z0;9z3 9z0;9z4 9nt;9z5 9z4;9z6 9z4;9z7 9z4;9z8 9z7;9z9 9z4;9za 9z9;9zb 9z9;9zc 9nt;9zd 9zc
9ze 9zc;9zf 9ze;9zg 9zf;9zh 9zg;9zi 9zg;9zj 9ze;9zk 9m3;9zl 9zk;9zm 9zk;9zn 9zk;9zo 9zk;9zp 9zn;9zq 9zk;9zr 9zk
9zs 20f;9zu 9m3;9zv 9zu;9zw 9zv;9zx 9zu;9zy 9zu;9zz 9m3;a00 9zz;a01 9zz;a02 9zz;a03 9zz;a04 a1a;a05 a04;a07 a06
a08 a1k;a09 9m3;a0a a09;a0b a0a;a0c a0a;a0d a0a;a0e a09;a0f a0e;a0g a0f;a0h a0f;a0i 9m3;a0j a0i;a0k a0i;a0l a0i
a0m 9m3;a0n a0m;a0o a0m;a0p a0m;a0q 9m3;a0r a0q;a0s yf;a0t yf;a0u yf;a0v a0u;a0w yf;a0x a0w;a0y a0x;a0z a0x;a10 a0y
a12 a11;a13 a11;a14 a11;a16 a15;a18 9m2;a19 a18;a1c a1b;a1d a1f;a1e a1a;a1f a18;a1g a1f;a1h a1f;a1i a1g;a1j a1g
a1k a1g;a1l a1k;a1m a18;a1n a1m;a1o yf;a1p 9o1;a1q a1p;a1r a1q;a1s a1p;a1t a1s;a1u a1s;a1v a1s;a1w a1s;a1x a1s;a1z 9m3
a20 9wn;a21 a1g;a22 9m3;a23 9m3;a24 a23;a25 a27;a26 9mx;a28 yf;a29 a28;a2a a29;a2c a2b;a2d a2c;a2e a2b;a2g a2f;a2h a2f
a2i a2h;a2j 9m3;a2k 9m3;a2m 9m3;a2n a2m;a2o a2m;a2q a2p;a2r a2q;a2s 9mz;a2t 9mz;a2u a2t;a2v 9mz;a2w 9mz;a2x a2w
a2y a2w;a2z a2w;a30 a2w;a31 a2t;a32 9mz;a33 a23;a34 8y7;a35 a34;a37 a36;a38 a36;a39 9m3;a3a 9m3;a3b a3c;a3c a3a
a3d a3c;a3e a3f;a3f a3a;a3g 9m3;a3h 9m3;a3i a3g;a3j a3i;a3k 9m3;a3l a3k;a3m a3k;a3n a3m;a3o a2p;a3p a3k;a3q a3k
a3r 9m3;a3s a3r;a3t a3r;a3u 9m3;a3v a3u;a3w a3u;a3x 9m3;a3y a3x;a3z a3x;a40 a3x;a41 a40;a42 a43;a43 a40;a44 y2;a45 9m3
a46 y2;a47 a46;a48 a46;a49 a45;a4a a45;a4b 9m3;a4c 9m3;a4d 9m3;a4f a4e;a4g a4e;a4i a4h;a4j a4i;a4k a4h;a4l a4g;a4m a4h
a4n a4m;a4o a4n;a4p a4n;a4q yf;a4r 9m3;a4s 9m3;a4t 9m3;a4u 9m3;a4v 9x0;a4w 9nc;a4x 9m3;a4y 9m3;a4z 9m3;a50 9xo;a51 9m3
a52 9m3;a53 9m3;a54 9no;a55 9m3;a56 yf;a57 y7;a58 y7;a59 aak;a5a a58;a5b a58;a5c a58;a5d y7;a5e a5d;a5f a5d;a5g a5d
a5h a5d;a5i a5d;a5j a5i;a5k ado;a5l a5k;a5m ado;a5n a58;a5o a58;a5p adp;a5q a9l;a5r ae4;a5s a9l;a5t y7;a5v y7;a5w a5v
a5x a5w;a5y a5v;a5z a5v;a60 a5w;a61 a5w;a62 a5w;a63 a5v;a64 a5v ab5 abe;a65 a64;a66 a5w;a67 a5w a9o;a68 a5w;a69 a5w
a6a a5v ab5 abe;a6b a5v;a6c a5v;a6d a5v ab5;a6e a5w;a6f a5v abe;a6g a5w;a6h a5w;a6i a5w;a6j a5v;a6k a5w;a6l a5w
a6m a5v ab5;a6n a5v;a6o a5w;a6p a5v ab5;a6q a5v;a6r a5w;a6s a5w;a6t a5w;a6u a5w;a6v a9o;a6w a5w;a6x a5v;a6y a5w
a6z a5w;a70 a5v;a71 a5w;a72 a58;a73 a72;a74 a9l;a75 ad6;a76 ab4 a63;a77 ab4 abg;a78 ab4 abg;a79 a72;a7a a72;a7b a9c
a7c aa7;a7d aa7;a7e a58;a7f a7e;a7g a7f;a7h ab8;a7i a58;a7j a7l;a7k a7i;a7l a7i;a7m a7i;a7n a7m;a7o a5f;a7p ac3
a7q a7p;a7r ad6;a7t a9c;a7v a7u a7s;a7w a7u;a7x a7u;a7y ad2;a7z y7;a80 abc;a81 4l7;a83 a81;a84 a83;a85 a58;a87 a86
a89 a88;a8a a88;a8c a8b;a8d a8b;a8e a8b;a8f a8b;a8g a8b;a8h a8b;a8i a8b;a8j a8b;a8k a8b;a8l a8b;a8m a8b;a8o a8n
a8p a8n;a8q a8n;a8r a8n;a8s a8n;a8t ad4;a8u acn;a8w a5f;a8x y2;a8y a8x;a8z ad6;a90 a9l;a92 a91;a93 a63;a94 a93;a95 acj
a96 ad6;a97 acj acl;a98 a97;a99 a5e;a9a a9m;a9b aay;a9c a58;a9d 4l7;a9e a66;a9f aa7;a9h a9g;a9i a9l;a9j a9i;a9k a5f
a9l a9c;a9m acn;a9n a5h;a9o a58;a9p a58;a9q ac1 a8x;a9r 92m;a9s 92m;a9t a9l;a9u 8w0;a9v a63;a9w a5h;a9x a9l;a9y aa8
a9z ac3;aa0 ab5 aak;aa1 a79;aa3 a58;aa4 ab5;aa5 aa4;aa6 a58;aa7 aa6;aa8 ac2;aa9 4l4;aaa a5h;aab a5h;aac a5h;aad a58
aae aak;aaf aae;aag aaf;aah aaf;aai aae;aaj aae;aak a58;aal aak;aam aak;aan aak;aao aak;aap aao;aaq aao;aar aak
aas aa2;aat a9c;aau a9c;aav a58;aaw aav;aax a7e;aay a58;aaz a9l;ab0 ad6;ab1 a58;ab2 a9l;ab3 a5t;ab5 ac0;ab7 ado
ab8 ado;ab9 a7p;aba a9l;abb acg;abd y9;abe ym;abf a58;abh a9l;abi ab8;abj abi;abk abi;abl ac3;abm a9l;abn ac2;abo a9c
abp a9c;abq a9l;abr a7x;abs ad6;abt a9l;abu a9h;abv adx;abx acj;aby a9l;abz aav;ac0 y8;ac1 y7;ac2 ac0;ac3 ac1;ac4 ac3
ac5 ae7;ac7 acj;ac8 a7e;ac9 ae7;aca a7e;acb aa7;acc aa7;acd acc;ace y8;acf acj;ach ab5;aci acj;acj a58;ack acj;acl a58
acm acl;acn ya;aco acg;acp y8;acq ab5;acr ad6;act acs;acu acs;acv acs;acw acs;acx a5d;acy ad6;acz ab2;ad0 ado;ad1 a9c
ad2 a7v;ad3 ab7;ad4 y8;ad5 aa8;ad6 a9l;ad7 a9l;ad9 a9l;ada aa7;adb ae7;adc acs;add acs;ade a7u;adf ade;adg ade;adi adh
adk 7fb;adl adj;adm ad6;adn 7eb;ado y8;adq a5f;adr abw;ads a5i;adt acx;adu a7v;adv ad6;adw 4l7;adx acj;ady a83;adz a5m
ae0 a5u;ae1 6rz;ae2 acj;ae4 ae3;ae5 a58;ae6 ae7;ae8 90w;ae9 ab4;aea ae9;aeb ae9;aec ac6;aed aec;aee ae7;aeg aef;aeh y8
aei y7;aej a9l;ael aek;aen aek;aep aeo;aeq aeo;aer aeo;aes aek;aeu aet;aev aet;aex aek;aey aex;aez aex;af0 aex;af2 af1
af4 aek;af5 af4;af6 af4;af8 aek;afa af9;afb afa;afc afa;afe afd;aff afd;afg afd;afh aek;afj aek;afk aek;afl aj6
afm afl;afn aj6;afo aj8;afp aj8;afq afp;aft afs;afu ahc;afv ahc;afw ahc;afx ahc;afy ahc;afz ahc;ag0 ahc;ag1 afr
ag2 afr;ag3 ag4;ag5 agd;ag7 ag6;ag8 ag6;ag9 ag6;aga ag6;agb ag6;agd ag6;age aek;agg agf;agh agf;agi agf;agj agf
agk agf;agl agf;agm aek;agn aek;ago ahs;agp agm;agq agm;agr aek;ags aek;agt aek;agu aek;agv aek;agw ahs;agx ahs
agy ahs;agz ahs;ah0 ahs;ah1 aek;ah2 aek;ah3 ah1;ah4 agc;ah5 4tv;ah6 agc;ah7 agc;ah8 ai2;ah9 aek;aha aek;ahb aek
ahc aek;ahd aek;ahf ahe;ahg aek;aho aek;ahp aho;ahq aho;aht aek;ahu aek;ahx aek;ahy ahx;ahz ahx;ai0 ahx;ai1 ahx
ai2 aek;ai3 aek;ai4 ai3;ai5 ai2;ai6 aek;ai7 ai6;ai8 aek;aia ai9;aib ai9;aic aib;aid aic;aie aex;aif aex;aig aif
aih aek;aii aek;aij agc;aik aij;ail aij;aim aij;ain agd;aio akq;aip aiq;aiq aih;air 518;ais aiu;ait aiu;aiu 518
aiv 518;aiw 518;aix 518;aiy aiq;aiz aek;aj0 aeo;aj1 aeo;aj2 aet;aj3 54l;aj4 aew;aj7 akt;aj9 aj8;aja aek;ajb aek
ajc aj8;ajd aj8;aje aj8;ajf aj6;ajg yq;ajh ajg;aji aek;ajj ajg;ajk ajg;ajl ajk;ajm ajk;ajn ajk;ajo ajn;ajp ajk;ajq ajg
ajr ajg;ajs ajg;ajt aek;aju ajk;ajv ajk;ajw aju;ajx aek;ajy ajn;ajz aek;ak0 akm;ak1 akm;ak2 akm;ak3 akm;ak4 akm
ak5 akm;ak6 akm;ak7 akm;ak8 akm;ak9 akm;aka akm;akb akm;akc akm;akd akm;ake akm;akf akm;akg akm;akh akm;aki akg
akj akg;akk 4y5;akl ak5;akn akq;ako ajg;akp ajg;akq aek;akr akq;aks akq;akt aho;aku aem;akv aku;akw aku;akx aku
aky aek;akz akx;al0 aek;al1 aek;al2 aek;al3 aek;al4 aek;al5 aie;arn arm;aro axv;arp arm;arq arm;arr axv;ars arm
art arz;arv aru;arw arq;arx arm;ary arz;arz arq;as0 arm;as1 ars;as3 as2;as4 clh;as5 b4i;as6 atv;as7 atr;as8 atv
as9 dn8;asc asb;asd asb;ase asb;asf asb;asg asb;ash asb;asi asb;ask dpw;asm ask;asn asm;asp asm;asq ask;asr asq
ass arm;ast az6;asu aym;asv asu;asw aym;asx asw;asy asz;asz asw;at0 asw;at2 az6;at3 at0;at4 asw;at5 asw;at6 az6
at7 at4;at8 clh;at9 at7;ata atv;atb ata;atc ata;atd ata;ate atk;atf atk;atg atk;ath avf;ati atk;atj atk;atl atk
atm ata;atn chy;ato atv;atp atq;atq euu;atr frv;ats ato;att clh;atu clh;atv c2d;atw atv;atx axu;aty aru;atz au0
au0 au1;au1 aua;au2 au1;au3 au2;au4 au2;au5 aua;au6 aua;au7 aua;au8 au7;au9 au7;aua b80;aub aue;auc b80;aud az6
aue ay1;auf aum;aug ftd;auh ftd;aui az6;auj aui;auk aui;aum aue;aun aui;auo aui;aup aui;auq aub;aur aym;aus aur
aut e98;auu az6;auv dut;auw axu;aux dut;auy aux;auz e2j;av0 auz;av1 auz;av2 c0o;av3 aux;av4 av6;av5 av6;av6 awm
av7 b2u;av8 b2k;av9 b2u;ava avb;avb b2p;avc awb;ave frv;avf etg;avg avh;avi avh;avj avh;avk avh;avl avh;avm avz
avn avz;avo avn;avp avn;avq avn;avr avn;avs avr;avt avd;avu avt;avv avd;avw avt;avx avz;avy avx;avz axu;aw0 avz
aw1 avz;aw2 axu;aw4 aw3;aw5 ax4;aw6 avz;aw7 awv;aw8 ave;aw9 de4;awa dem;awc awb;awd awb;awe awb;awf awb;awg awb
awh awi;awi b2p;awj avb;awk awb;awl dap;awm awb;awo awn;awp cbu;awq awb;awr awg;aws awb;awt b2k;awu awt;awv axn
aww awn;awx bm1;awy f7y;awz awb;ax1 avt;ax2 avt;ax3 ax2;ax4 b2k;ax5 b2o;ax6 be9;ax7 ax4;ax8 ax4;ax9 axa;axa ay1
axb axa;axc axa;axd axa;axe b2p;axg axf;axh elh;axi axj;axj b2o;axm axk;axn avt;axp axo;axq b7g;axr b7g;axs dpv
axt ddi;axv axu;axw asb;axx frv;axy axx;axz avt;ay0 bch;ay2 ay1;ay3 aym;ay4 aym;ay5 ay4;ay6 frv;ay7 b5q;ay8 aym
ay9 ay8;aya ay8;ayb ay1;ayc fb0;ayd ayc;aye ayi;ayf ayu;ayg aym;ayh ayi;ayj ay1;ayk aym;ayl ay1;ayn aym;ayo aym
ayp az6;ayq az6;ayr az6;ays g1c;ayt aym;ayu ay1;ayv ayu;ayw ayx;ayx aym;ayy ayx;ayz ayx;az0 ayx;az1 ayx;az2 ayx
az3 aym;az4 az1;az5 az4;az6 ay1;az7 az6;az8 aym;az9 az8;aza az6;azc azb;azd aym;aze azb;azg azf;azh azf;azi azf
azj aym;azk bi8;azl azj;azm azj;azn azj;azo b4d;azp azo;azq bhl;azr azu;azs azo;azt azf;azv b4d;azw b4d;azx azu
azy bhl;azz azu;b00 azj;b01 azu;b02 azb;b03 b02;b04 b03;b05 aym;b06 ay1;b07 b0b;b08 b07;b09 aym;b0a b07;b0b dvl
b0c dvl;b0d dvl;b0e dvl;b0f b3k;b0g b3x;b0h b0k;b0i b2o;b0j b2o;b0k dvl;b0l b0k;b0m b99;b0n aue;b0o ay1;b0p b0o
b0q b0o;b0r b19;b0s b2p;b0t b2p;b0u b2k;b0v b0s;b0x b0w;b0y b0w;b0z b0w;b10 b0w;b11 b0w;b12 b0w;b13 b0w;b14 b0w
b15 b0w;b16 b0w;b17 aym;b18 bix;b19 azu;b1a b19;b1b b19;b1c b19;b1d b1c;b1e b19;b1f dlx;b1g b1f;b1h b1f;b1i b1f
b1j b1f;b1k b1f;b1l b19;b1m b19;b1n aym;b1o aym;b1p aym;b1q aym;b1r b1n;b1s aym;b1t b1s;b1u at0;b1v ay1;b1w b19
b1x b19;b1y b20;b1z b20;b20 b0w;b21 dut;b22 b65;b23 bhw;b24 bi8;b25 b24;b26 b0o;b27 aym;b28 ayu;b29 b28;b2a aym
b2b b58;b2c b2a;b2d aym;b2e ayu;b2f aym;b2g b0o;b2h cx8;b2i cx8;b2j b2h;b2k az6;b2l b2k;b2m b2l;b2n b2k;b2o az6
b2p aym;b2q b2p;b2r b2p;b2s b2r;b2t b2u;b2u aym;b2v b2w;b2w ay1;b2x dj3;b2y bp5;b2z bp5;b30 ay1;b31 dxr;b32 b31
b33 bag;b34 b31;b35 aym;b36 b35;b37 d0x;b38 b37;b39 b38;b3a b37;b3b b35;b3c b3d;b3d aym;b3e ay1;b3f b3e;b3g b3i
b3h b3j;b3i d0t;b3j az6;b3k ay1;b3l aym;b3m b3l;b3n b3l;b3o aym;b3p b19;b3q b3l;b3r b3q;b3s bwd;b3t b3q;b3u azf
b3v b3u;b3w b3u;b3x aym;b3y b3x;b3z b3x;b40 b3x;b41 azu;b42 b41;b43 azu;b44 b43;b45 aym;b46 b3x;b47 b35;b48 b35
b49 ay1;b4a dut;b4b b43;b4c b2p;b4d azu;b4f b3u;b4g bi8;b4h b4j;b4k b4j;b4l b4i;b4m b4i;b4n bi8;b4o b4n;b4p b4n
b4q b4j;b4r b4n;b4s b4r;b4t az6;b4u ft4;b4v aym ay1;b4w ay1;b4x b4w;b4y azj;b4z azf;b50 b4d;b51 bi8;b52 azf;b53 bfb
b54 bcu;b55 b57;b56 b57;b57 aym;b58 bi8;b59 b9p;b5a b58;b5b b5a;b5d b5c;b5e b5i;b5f b5e;b5g b5i;b5h b5i;b5i azj
b5l b5k;b5m aym;b5n b5p;b5o aym;b5r dut;b5s b5q;b5u ay1;b5v bib;b5w b5v;b5x aym;b5y b5x;b5z b62;b60 b63;b61 b62
b62 b4d;b63 b5c;b64 b65;b65 aym;b66 b65;b67 b65;b68 b65;b69 b65;b6a e7b;b6b b65;b6c b2p;b6d b6c;b6e b6c;b6f dvl
b6g b6c;b6h b65;b6j b6i;b6k b43;b6l bol;b6m azj;b6n b2p;b6o b2p;b6p az6;b6q aym;b6r azf;b6s bi8;b6t ea7;b6u ddn
b6v b2o;b6w aym;b6x ay1;b6y aym;b6z b70;b70 aym;b71 b70;b72 b2w;b73 b65;b74 b65;b75 b2w;b76 b78;b77 djl;b78 djl
b79 djl;b7a djl;b7b djl;b7c b7d;b7d b7g;b7e b7g;b7f ay1;b7g ay1;b7h b7g;b7i b7h;b7j aym;b7k b7j;b7l b7h;b7m b7l
b7n aym;b7o b7j;b7p b7g;b7q b7p;b7r b7g;b7s azj;b7t b7s;b7u bi8;b7v axv;b7w b7f;b7x b7w;b7y b65;b7z b9p;b80 b2p
b83 b82;b84 b3x;b85 b88;b86 b88;b87 b88;b88 aym;b89 b88;b8a b88;b8b b88;b8c b88;b8d b8j;b8e b8j;b8f b8g;b8g aym
b8h b8g;b8i b88;b8j ayi;b8k b8j;b8l ayx;b8m fcd;b8n aym;b8o b8j;b8p b8j;b8q aym;b8r b8j;b8s b0o;b8t azu;b8u aym
b8v ayi;b8w b8t;b8x bgh;b8y ay1;b8z b8t;b91 az6;b93 b92;b94 b92;b95 b90;b96 b41;b97 bau;b98 bau;b99 b4d;b9a azj
b9b b3u;b9c b9b;b9d aym;b9e b9d;b9f ay1;b9g aym;b9h aym;b9i aym;b9j aym;b9k b88;b9l azb;b9m azu;b9n azf;b9o b4d
b9p bh7;b9q azu;b9r bok;b9s azj;b9t b9s;b9u b9s;b9v ba5;b9w ba5;b9x ba5;b9y b9v;b9z bix;ba0 bix;ba1 b3b;ba2 ba5
ba3 bd5;ba4 ba5;ba6 aym;ba7 bah;ba8 ba5;ba9 bad;baa ba5;bab baa;bac baa;bad ba5;bae bad;baf ba5;bah ay1;bai bad
baj dj3;bam bal;ban bf5;bao bf5;bap bf5;baq bau;bar baq;bas bav;bat b65;bav en4;baw bav;bax bav;bay ay1;baz bau
bb0 bay;bb1 aym;bb3 bb2;bb4 bb5;bb6 bb5;bb7 bb5;bb8 bb5;bb9 bb5;bba bb9;bbb bb5;bbc frs;bbd bb5;bbe bbd;bbf bb5
bbg bb5;bbh bb5;bbi bb5;bbj frx;bbk frx;bbm bbl;bbn bbl;bbo bbl;bbq bbp;bbr fxj;bbs ay1;bbt fxj;bbu bbt;bbv fs0
bbw bby;bbx fb0;bby aym;bbz bby;bc1 bby;bc2 db0;bc3 bby;bc5 b4e;bc6 b5c;bc7 b4d;bc8 b4d;bc9 az6;bca bcb;bcb bc9
bcc bc9;bcd d0x;bce b61;bcf b63;bch bby;bci bcl;bcj bch;bck bi5;bcl bby;bcm fs0;bcn c5d;bcp aym;bcq bb4;bcr b41
bcs ay1;bct b0w;bcu bk5;bcv djd;bcw bcu;bcx fih;bcy fih;bcz bcu;bd0 az6;bd1 ay1;bd2 bd7;bd3 aym;bd4 bd3;bd5 aym
bd6 bd5;bd7 az6;bd8 aym;bd9 ay1;bda bd8;bdb az6;bdc aym;bdd az6;bde aym;bdg bdf;bdh az6;bdi bdh;bdj bd5;bdk bdj
bdl bdo;bdm dr0;bdn bdm;bdp b61;bdq aym;bdr aym;bds ayu;bdt bds;bdu aym;bdv ay1;bdw aym;bdx aym;bdy aym;bdz aym
be0 aym;be1 ay4;be2 ayu;be3 ay1;be4 aym;be5 aym;be6 aym;be7 bvu;be8 aym;be9 ayu;bea aym;beb aym;bec dr0;bed dr0
bee b3x;bef b3x;beg b3u;beh b1s;bei bi3;bej beh;bek few;bel bek;bem ft4;ben b3x;beo ay1;bep b41;beq b43;ber b43
bes d43;bet aym;beu aym;bev azb;bew b88;bey bex;bez bex;bf0 bex;bf1 bex;bf2 bex;bf3 bie;bf4 bf5;bf6 bf5;bf7 bk4
bf9 aym;bfa aym;bfb aym;bfc aym;bfd aym;bfe aym;bff bfe;bfg bfh;bfh djl;bfi bfh;bfj aym;bfk aym;bfl aym;bfm bfn
bfn aym;bfo bfn;bfp bfn;bfq bfn;bfr f9c;bfs bfn;bft bfy;bfu aym;bfv aym;bfw aym;bfx ay1;bfy aym;bfz aym;bg0 aym
bg1 b8j;bg3 bg2;bg4 b6x;bg5 bg4;bg6 bg2;bg7 eaf;bg8 b6x;bg9 aym;bga aym;bgb bga;bgc ay1;bgd b4j;bge b3u;bgf aym
bgg bgf;bgh ay1;bgi aym;bgj bgf;bgk b3u;bgl bh1;bgm bh1;bgn bh1;bgp bgo;bgq bgo;bgr bgw;bgs bgo;bgt bgo;bgu bgt
bgv bgo;bgx bgw;bgy bbf;bgz bgo;bh0 bgo;bh2 fs0;bh3 bi8;bh4 bh3;bh5 azj;bh6 cxn;bh7 bi8;bh8 bh7;bh9 bh7;bha bh7
bhb bh7;bhc az6;bhd az6;bhe aym;bhf azf;bhg bhf;bhh azj;bhi azj;bhj bhf;bhk bhj;bhl azu;bhm azu;bhn azf;bho azf
bhp azv;bhq ay1;bhr ay1;bhs ayi;bht ayi;bhu b0o;bhv b41;bhw aym;bhx bhw;bhy bhx;bhz aym;bi0 aym;bi1 azj;bi2 azf
bi3 aym;bi4 b3u;bi5 bi2;bi6 bi5;bi7 bi8;bi8 aym;bi9 bi8;bia bmn;bib ay1;bic ay1;bie bih;bif az6;big b2p;bii az6
bij aym;bik aym;bil az6;bim bip;bin bip;bio bip;bip aym;biq bip;bir bix;bis bir;bit bip;biu az6;biv biu;biw biu
bix aym;biy bix;biz bix;bj0 bix;bj1 bix;bj2 bix;bj3 ay1;bj4 eqb;bj5 b36;bj6 dp2;bj7 bix;bj8 fww;bj9 aym;bja b88
bjb b87;bjc bg9;bjd az6;bje az6;bjf az6;bjg az6;bjh aym;bji az6;bjj c4f;bjk fb0;bjl bi2;bjm bjl;bjn bi3;bjo b47
bjp au2;bjq ay1;bjr bjs;bjs flg;bjt fh7;bju bjs;bjv bjs;bjx ayx;bjz bjy;bk0 d2c;bk1 bjy;bk2 b88;bk3 b88;bk4 dje
bk5 az6;bk6 fli;bk7 bk6;bk8 b2v;bk9 b2w;bka b3u;bkb aym;bkc b3x;bkd aym;bke d9n;bkf duz;bkg bkf;bkh bkf;bki frv
bkj bkf;bkk b2p;bkl bkk;bkm b2p;bkn bkq;bko bna;bkp az6;bkq b2p;bkr bkq;bks aym;bkt ay1;bku ayx;bkv ayx;bkw ayx
bkx b65;bky bkf;bkz bky;bl0 bby;bl1 d9n;bl2 d9n;bl3 d9n;bl4 aym;bl5 b78;bl6 bl5;bl7 ay1;bl8 bl5;bl9 b88;bla bl9
blc bby;bld fs0;ble bld;blf blc;blg blf;blh dav;bli dqg;blj dqf;blk aym;bll b2g;blm bll;bln b0w;blp b3d;blq aym
blr civ;bls b88;blt cr0;blu blt;blv blt;blw blt;blx blt;bly blt;blz doy;bm0 fny;bm1 doy;bm2 aym;bm3 flj;bm4 bm3
bm5 aym;bm6 bm5;bm7 dqf;bm8 bm3;bm9 bm3;bma ays;bmb f0p;bmc bmb;bmd azj;bme bmf;bmf bix;bmg aym;bmh az6;bmi bib
bmj aym;bmk aym;bml fa8;bmm b0s;bmn ayt;bmo bmn;bmp bmo;bmq aym;bmr bfk;bms aym;bmt b8j;bmu djl;bmv bmw;bmw aym
bmx bmw;bmy ay1;bmz bmx;bn0 bmw;bn1 bmw;bn2 bmw;bn3 bmw;bn4 aym;bn5 aym;bn6 bn5;bn7 b0o;bn9 aym;bna ayt;bnb bna
bnc bna;bnd bna;bne bna;bnf fnz;bng b9j;bnh axv;bni aym;bnj bnh;bnk fb0;bnm aym;bnn d0v;bno aym;bnp ea7;bnq aym
bnr ay1;bns ay1;bnt aym;bnu aym;bnv e2c;bnw aym;bnx b31;bny ay1;bnz bib;bo0 be9;bo1 bo0;bo2 ay1;bo4 bo3;bo6 bh7
bo7 aym;bo8 c9m;bo9 b6c;boa aym;bob b7j;boc aym;bod aym;boe ay1;bof ay1;bog aym;boh dve;boi eov;boj f9b;bok azj
bol azm;bom b3x;bon ay1;boo aym;bop dxr;boq aym;bor bd5;bos ba5;bot aym;bou bot;bov bot;bow aym;box ay1;boy ea5
boz aym;bp0 bgo;bp1 c9k;bp2 fh7;bp4 ay1;bp5 ay1;bp6 ay1;bp7 azu;bp8 bp9;bp9 aym;bpa ay1;bpb b0w;bpc aym;bpd b1w
bpe ay4;bpf bjr;bpg aym;bph aym;bpi aym;bpj aym;bpk bpj;bpl bp3;bpm bdr;bpn aym;bpo bh7;bpp aym;bpq ay1;bpr bpq
bps aym;bpt aym;bpu ay4;bpv azm;bpw ay1;bpx bpw;bpy ay1;bpz aym;bq0 aym;bq1 ay1;bq2 aym;bq3 ay1;bq4 aym;bq5 ay1
bq6 aym;bq7 aym;bq8 b2w;bq9 aym;bqa bo5;bqb aym;bqc aym;bqd ay1;bqe aym;bqf aym;bqg bdm;bqh bdh;bqi aym;bqj b2p
bqk b2o;bql ay1;bqm bh7;bqn ay1;bqo aym;bqp ay1;bqq bqr;bqs bqr;bqt bqy;bqu bqq;bqv bqq;bqw bqq;bqy bqx;br0 bqx
br1 by9;br2 bxv;br3 bxl;br4 bu5;br5 bqr;bra etk;brb bra;brc bra;brd br9;bre br9;brg brf;brj bri;brk e89;brl brk
brm brk;brn c0v;brp bxv;brq brf;brr brq;brs brt;brt bri;bru c92;brv bru;brw brt;brx bs7;bry brx;brz c92;bs0 brz
bs1 e3q;bs2 bs7;bs3 bri;bs4 c92;bs5 bs4;bs6 bs5;bs7 brf;bs9 bs8;bsb bsc;bsd bsc;bsf bsa;bsh bsg;bsi bsj;bsk bsg
bsl fqe;bsm bse;bsn f5s;bso bsp;bsq bsp;bsr bss;bst bkf;bsu bss;bsx bsw;bsy bsz;bsz bsf;bt0 bsz;bt1 byx;bt2 byx
bt3 bsy;bt4 btb;bt5 bt9;bt6 aym;bt7 chq;bt8 frv;bt9 bt8;bta bt9;btb bqr;btc btb;btd btb;bte btd;btf btb;btg btf
bth bwy;bti chw;btj bti;btk cg4;btl btb;btm btl;bto btn;btp btn;btq btn;btr c0n;bts c0n;btt btn;btu btt;btv btt
btw c0n;btx btw;bty btn;btz bqr;bu0 btz;bu1 btz;bu2 btz;bu3 btz;bu4 bty;bu5 bty;bu7 btt;bu8 bu7;bu9 bu7;bua bu7
bub bu7;buc buj;bud buj;bue bu7;buf exk;bug bu7;buh bug;bui bu7;buj bu7;buk bu7;bul bu7;bum bu7;bun bu7;buo awb
buq b1w;bur ay1;but bus;buu bus;buv buu;buw but;bux buw;buy bus;buz bu7;bv0 byq;bv1 bus;bv2 c61;bv3 c61;bv4 bv3
bv5 bv6;bv6 bt1;bv7 bv6;bv8 c0h;bv9 bv6;bva ciw;bvc bvh;bvd bus;bve exk;bvf by9;bvg by9;bvh bvp;bvi bvh;bvj bvh
bvk bvh;bvl bvh;bvm bvh;bvn bvm;bvo bvm;bvp btt;bvq bvh;bvr bxg;bvs bwm;bvt bvs;bvu bvs;bvv bvw;bvw bvs;bvx bvy
bvy frv;bvz bvs;bw0 bvs;bw1 bvs;bw2 bxg;bw3 bv6;bw4 bvd;bw5 bus;bw6 bw9;bw7 bw9;bw8 c8k;bw9 bwd;bwa bwd;bwb dut
bwc bwa;bwe bwd;bwf bwa;bwg bwf;bwh bwd;bwi bwf;bwj bwi;bwk bwi;bwl c6z;bwm btn;bwn bwm;bwo bsw;bwp bwo;bwq bwo
bwr byt;bws bu7;bwt bws;bwu bws;bwv bws;bww bwm;bwx bwm;bwy byq;bwz bwy;bx0 bwy;bx1 bwy;bx2 bwy;bx3 bwy;bx4 bwy
bx5 bwy;bx6 bx5;bx7 bx5;bx8 bz8;bx9 bx8;bxa bx8;bxb bx8;bxd bwm;bxf byz;bxg bwm;bxh bws;bxi bxg;bxj bxg;bxk btq
bxl bxv;bxm bxl;bxn by3;bxo bxn;bxp bxl;bxq bxt;bxr by9;bxs bxr;bxt bwm;bxu bxt;bxv bwm;bxw bxv;bxx bxt;bxy bxq
bxz by1;by0 c6w;by1 bxq;by2 by3;by3 bxl;by4 by6;by5 bu5;by6 bwm;by7 by6;by8 by6;by9 by6;bya by9;byb by9;byc by9
byd by9;bye by9;byf by9;byg bus;byh byx;byi byh;byj byh;byk bus;byl bsj;bym exg;byn bsa;byo bus;byp bus;byr byq
bys byq;byt bby;byu byt;byv c4q;byw byq;byy fs3;byz dwj;bz0 byz;bz1 byz;bz2 byz;bz3 byz;bz4 byz;bz5 c1y;bz6 e3l
bz7 btn;bz8 btn;bz9 bz8;bza bzn;bzb bza;bzc bzb;bzd bzc;bze bza;bzf bz8;bzg bzf;bzh bz8;bzi bzl;bzj fbl;bzk bzl
bzl bz8;bzm bz8;bzo bzn;bzp c3j;bzq bz8;bzr bzq;bzs bzq;bzt bz8;bzu bzt;bzv bv3;bzw dz6;bzx dz6;bzy bz5;bzz bwm
c00 bwo;c01 bws;c02 by3;c03 bzq;c04 btn;c05 c04;c06 c04;c07 c7x;c08 bby;c09 bty;c0a byy;c0b byq;c0c c0b;c0d ch3
c0e bts;c0f c0e;c0g c0f;c0h fb0;c0i c0h;c0j c0h;c0k c0h;c0l c0h;c0m c0h;c0n bwm;c0p br8;c0q bu2;c0r c0n;c0s brh
c0t brh;c0u c0s;c0v btn;c0w brk;c0x c0v;c0y c0v;c0z fst;c10 bzz;c11 bu7;c12 f1v;c14 ew9;c15 c17;c16 c15;c17 e3q
c18 c17;c19 c17;c1a bwm;c1b c1a;c1c c1a;c1d c1a;c1e c1a;c1f c1a;c1g e3q;c1h br7;c1i bu5;c1j bqr;c1k bus;c1l c5p
c1m c1a;c1n c04;c1o b4j;c1p bv6;c1q blt;c1r by9;c1s bu7;c1t bjy;c1u btn;c1v bxv;c1w bu7;c1x bwn;c1z c1y;c20 c2f
c21 f8i;c22 c21 d5w;c23 e3q;c25 brn;c26 b4i;c27 fxg;c28 e7b;c29 bv0;c2a c2b;c2b bwm;c2c bxv;c2d fbl;c2e c2d;c2f f20
c2g c2f;c2h c2d;c2i c2d;c2j c2i;c2k c2i;c2l chw;c2m c3d;c2n c2m;c2o c2m;c2p co5;c2q c2p;c2r c2p;c2s c3e;c2t c2z
c2u fl6;c2v chw;c2w c2z;c2x c2z;c2y c2u;c2z c2d;c30 c6z;c31 c2s;c32 c2s;c33 c38;c34 c33;c35 c33;c36 fcm;c37 c2t
c38 c2s;c39 fnc;c3a c39;c3b c39;c3c c3d;c3d c2f;c3e c3c;c3f c3c;c3g c38;c3h cp2;c3i c3d;c3j c3d;c3k c3d;c3l c3j
c3m ft6;c3n cmu;c3o c3n;c3p c3n;c3q c3n;c3r bxt;c3s cms;c3t c3x;c3u c3x;c3v c3d;c3w c3i;c3x c3y;c3y c3k;c3z c3y
c40 c41;c41 c2d;c42 cmq;c43 cmq;c44 c46;c45 c47;c46 c81;c47 cno;c48 c47;c49 bby;c4a c6q;c4b c4a;c4c c77;c4d c4c
c4e c3d;c4f ccc;c4g c4f;c4h c4g;c4i c4q;c4j c4i;c4k c4i;c4l c4i;c4m cl7;c4n c4i;c4o c4i;c4p ccc;c4r c4q;c4s c4q
c4t c4q;c4u c4q;c4v c4q;c4w c4y;c4x c4y;c4y cmp;c4z cjg;c50 c4z;c51 c53;c52 c3j;c53 c4z;c54 c4z;c55 c82;c56 c4i
c57 c4i;c58 fqu;c59 c57;c5a c4i;c5b c3x;c5c c5b;c5d bch;c5e c5d;c5f c5e;c5g cij;c5h cjd;c5i f6h;c5j c3d;c5k c6d
c5l c5k;c5m c4i;c5n ckk;c5o ceh;c5p ceh;c5q c5s;c5r ex6;c5s c5z;c5t c5u;c5u c5p;c5v c5u;c5w c92;c5x c92;c5y ceh
c5z c61;c60 c5u;c61 bus;c63 d2c;c64 c68;c65 c68;c66 c64;c67 cp2;c68 c2s;c69 cp2;c6a c68;c6b c3e;c6c c6b;c6d cc0
c6e c6d;c6f bz8;c6g c6f;c6h c6f;c6i c3d;c6j c38;c6k c6j;c6l c6j;c6m c6j;c6n c6p;c6o cd8;c6p c0h;c6q c0h;c6r c6n
c6s c3r;c6t c3r;c6u fj4;c6v cm8;c6w bxt;c6x cic;c6y c6w;c6z c6q;c70 c6z;c71 c6z;c72 c4a;c73 c6q;c74 c75;c76 c75
c78 c77;c79 c77;c7a c71;c7b c7a;c7c bwm;c7d c7c;c7e c7d;c7f c7d;c7g c3d;c7h cc0;c7i cjg;c7j cjg;c7k cjg;c7l c7r
c7m c7l;c7n c7r;c7o c7r;c7p c7o;c7q c7r;c7s c7r;c7t c7r;c7u fg2;c7v c81;c7w c7v;c7x c81;c7y c7x;c7z c81;c80 c81
c82 c3r;c83 c82;c84 c86;c85 c86;c86 cmp;c87 c86;c88 c8q;c89 c88;c8a c3r;c8b c8o;c8c c8b;c8d c8b;c8e c8b;c8g c8b
c8h c3n;c8i cms;c8j cms;c8k cn5;c8l c8k;c8m c8k;c8n c8o;c8o bwm;c8p c8o;c8q c75;c8r c8y;c8s c8y;c8t c8y;c8u c8v
c8v c8y;c8w ca4;c8x c8y;c8y cqr;c8z c8y;c90 c4f;c91 c98;c92 c9b;c93 c92;c94 c92;c95 c92;c96 c92;c97 c92;c98 c92
c99 c9b;c9a c99;c9b c2d;c9c c9b;c9d c9b;c9e c2s;c9f c9b;c9g c9b;c9h c92;c9i c9b;c9j c9i;c9k c9m;c9l cir;c9m cl4
c9n ayt;c9o ce8;c9p cav;c9q c9p;c9r c9m;c9s e0q;c9t cav;c9u c9r;c9v c9i;c9w c9v;c9x c9b;c9y c8y;c9z c9y;ca0 c9b
ca1 ck5;ca2 ca5;ca3 c8y;ca4 ca5;ca6 ca4;ca7 cf7;ca8 cbn;ca9 cbn;caa ca5;cac ca8;cad e5w;cae c7d;caf fln;cag e21
cah cag;cai cag;caj cag;cak cal;cal caf;cam caw;can c6d;cao e5i;cap caf;caq cap;car caf;cas c2d;cat cas;cau fem cas
cav c9i;caw cav;cax cal;cay bwm;caz cmq;cb0 bxg;cb1 cb0;cb2 cku;cb3 cku;cb4 cku;cb5 cb9;cb6 cb5;cb7 cbf;cb8 e7y
cb9 e7n;cbb cyv;cbc cba;cbd cbc;cbe cb9;cbf cb0;cbg cb0;cbh cbg;cbi cjm;cbj cbf;cbk clh;cbl caz;cbm ey2;cbn c8y
cbo cbn;cbp cbn;cbq c9y;cbr chr;cbs dvh;cbt ca8;cbu dvh;cbv cmq;cbw ayu;cbx clh;cby cc0;cbz cc0;cc0 c6b;cc1 cc2
cc2 c54;cc3 ca4;cc4 c9b;cc5 ccc;cc6 cc4;cc7 cc4;cc8 cc9;cc9 cgd;cca cc4;ccb cca;ccc c81;ccd c9b;cce c9b;ccf cce
ccg cch;cch cmq;cci cch;ccj cch;cck ccc;ccl c81;ccm ccn;ccn c61;cco ceh;ccp c9b;ccq cch;ccr c73;ccs ehi;cct fdh
ccu c3e;ccv c9b;ccw cb0;ccx ccw;ccy cb0;ccz cb0;cd0 cee;cd1 ceu;cd2 cb0;cd3 cb0;cd4 cnz;cd5 cnz;cd6 cb0;cd7 fa2
cd8 c9v;cd9 cd8;cda cd9;cdb cmq;cdc cmq;cdd cdb;cde cdf;cdf fhk;cdg fnl;cdh f9y;cdi cdj;cdj cdd;cdk cdl;cdl cx9
cdm cdl;cdn cdj;cdo f2c;cdp cdb;cdq cdp;cdr cdp;cds cdb;cdt cds;cdu cdj;cdv cdd;cdx cdw;cdy cdz;cdz fha;ce0 cgy
ce1 ce0;ce2 c2f;ce3 cex;ce4 ceb;ce6 c3d;ce7 ce8;ce8 ce9;ce9 c4w;cea ce9;ceb cec;cec cmw;ced ceb;cee c2d;cef clb
ceg c2d;ceh c2d;cei c2d;cej clh;cek clh;cel cef;cem cef;cen cef;ceo cef;cep cef;ceq c68;cer cef;ces c9b;cet cmp
ceu cef;cev c2m;cew chr;cex c78;cey cex;cez cjy;cf0 cez;cf1 cez;cf2 cex;cf3 cex;cf4 ce8;cf5 cjy;cf6 cmq;cf8 cf7
cf9 c7c;cfa e7y;cfb cfa;cfc fbl;cfd cf7;cfe cf7;cff cf7;cfg cff;cfh c7d;cfi cf7;cfj cf7;cfk cf7;cfl c9b;cfm c6p
cfn c6p;cfo chr;cfp chw;cfq cfp;cfr cku;cfs cfr;cft cfr;cfu c5d;cfv chr;cfw cfp;cfx cfp;cfy chw;cfz chw;cg0 chw
cg1 eyc;cg2 cgt;cg3 cgt;cg4 cg2;cg5 cg4;cg6 cg4;cg8 cg7;cg9 cg7;cgb cga;cgc cg2;cgd cij;cge cgd;cgf cge;cgg cge
cgh cgw;cgi cgh;cgj c9b;cgk cgj;cgl btr;cgm btq;cgn c0h;cgo chr;cgp btw;cgq cgp;cgr cg4;cgs cg4;cgt btt;cgu cgy
cgv cgu;cgw c9b;cgx c9b;cgy f6e;cgz cgy;ch0 cgy;ch1 chy;ch2 chy;ch3 chy;ch4 ch3;ch5 ch3;ch6 ch7;ch8 cof;ch9 cir
cha cir;chb chr;chc aym;chd cij;che chd;chf chd;chg chd;chh chg;chi chd;chj chd;chk ci3;chl cho;chm chl;chn chl
cho c9b;chp cho;chq cho;chs chw;cht chr;chu chr;chv chr;chw c2d;chx chw;chy cgy;chz chy;ci0 chy;ci1 bty;ci2 bty
ci3 ciz;ci4 ci5;ci5 co2;ci6 ci7;ci7 co2;ci8 bwy;ci9 ci8;cia ci8;cib ci3;cic cg7;cid cof;cie cid;cif cic;cig cc0
cii ckh;cij c9b;cik cij;cil cim;cim c9b;cin c9b;cio c9f;cip cij;ciq cip;cir cgy;cis cir;cit chq;ciu cit;civ c9v
ciw bsc;cix ci8;ciy cix;ciz cku;cj0 ciz;cj1 ciz;cj2 cij;cj3 ciz;cj4 cj2;cj5 ch6;cj6 cj5;cj7 cj2;cj8 cj7;cj9 cja
cja aym;cjb chl;cjc cj2;cjd c2d;cje c2d;cjf cjd;cjg cjd;cjh c81;cji c9b;cjj c9b;cjk cf7;cjl ck5;cjm cmp;cjn ck5
cjo c9b;cjp cip;cjq cjp;cjr cip;cjs cjr;cjt ck2;cju e9b;cjv cjr;cjw coe;cjx cjw;cjy c8o;cjz cjy;ck0 cjy;ck1 cjy
ck2 cip;ck3 ck2;ck4 cij;ck5 c9b;ck6 ck5;ck7 co2;ck8 ck5;ck9 ck8;cka ckb;ckb cb0;ckc ckb;ckd cmq;cke ckd;ckf cob
ckg cmp;cki ckh;ckj ckh;ckk chy;ckl ckk;ckm chw;ckn chw;cko chw;ckp b0o;ckq ckp;ckr ckp;cks ckh;ckt ckh;ckv cku
ckw cku;ckx cku;cky cku;ckz cku;cl0 cku;cl1 cku;cl2 cku;cl3 cm1;cl4 chr;cl5 cl4;cl6 cl4;cl8 chw;cl9 cl7;cla clb
clb ea5;clc coe;cld c92;cle c9b;clf ck5;clg clf;clh c2d;cli c2d;clj cli;cll cln;clm cln;cln cli;clo cln;clp clo
clq cli;clr cdr;cls cdr;clt dzf;clu clx;clv clu;clw clx;clx f1o;cly clx;clz clx;cm0 clx;cm1 cit;cm2 clx;cm3 fin
cm4 clx;cm5 clx;cm6 clx;cm7 clx;cm8 clx;cm9 bmw;cma b1l;cmb clx;cmc cli;cmd cli;cme cl3;cmg cmf;cmi c2d;cmj cj2
cmk cmj;cml cmj;cmm dlx;cmn cmj;cmo cmn;cmp chr;cmq cmp;cmr cmq;cms cmq;cmt cms;cmv cmu;cmw cmu;cmx cmw;cmy cmw
cmz cmq;cn0 c9b;cn1 chy;cn2 cn1;cn3 cmq;cn4 cn3;cn5 c9b;cn6 cn5;cn7 cn5;cn8 cnb;cn9 cn8;cna cn9;cnb c8f;cnc cnb
cnd cng;cne c3d;cnf cnd;cng c3d;cnh fj4;cni cdp;cnj cdv;cnk cms;cnl c56;cnm cmp;cnn cit;cno c77;cnp c77;cnq cit
cnr bty;cns cnr;cnt chw;cnu cqt;cnv cj2;cnw cnz;cnx cnv;cny f29;cnz c1n;co0 cnz;co1 co4;co2 ch6;co3 cir;co4 cmp
co5 cmq;co6 co9;co7 co9;co8 co9;co9 coe;coa co9;cob co9;coc co9;cod co9;coe cof;cog fgu;coh cjw;coi f23;coj cho
cok cjh;col cok;com c4n;con c47;coo ayt;cop coo;coq chw;cor chw;cos chw;cot coq;cou cjd;cov cjg;cow c2d;cox cgw
coy cow;coz c9r;cp0 clh;cp1 cp2;cp2 c68;cp4 cjd;cp5 chw;cp6 cku;cp7 cku;cp8 c2d;cp9 cow;cpa eyc;cpb chw;cpc chw
cpd cku;cpe cku;cpf cku;cpg cku;cph ey2;cpi cph;cpj cph;cpk ey2;cpl cfr;cpm cpl;cpn cku;cpo chw;cpp cku;cpq cpp
cpr chw;cps cpp;cpt cku;cpu cf7;cpv cfp;cpw cku;cpx cfr;cpy e1a;cpz e1a;cq0 cpz;cq1 cjy;cq2 e1a;cq3 e1a;cq4 e0j
cq5 cq4;cq6 chw;cq7 cku;cq8 cku;cq9 cku;cqa cku;cqb cku;cqc chw;cqd cku;cqe cku;cqf cku;cqg ckh;cqh ckh;cqi ckh
cqj e1a;cqk ey2;cql cku;cqm chw;cqn c5d;cqo aym;cqp ey2;cqq cku;cqr cnm;cqs cqr;cqt c0h;cqu fln;cqv cku;cqw cku
cqx cku;cqy c2d;cqz c2d;cr0 c2d;cr1 ch6;cr2 c2f;cr3 bwb;cr4 f23;cr5 c2d;cr6 cni;cr7 c2d;cr8 cku;cr9 c58;cra cli
crb cb0;crc cmp;crd chw;crf chw;crg chw;crh chy;cri chy;crj chy;crk chr;crl cku;crn c64;cro cng;crp d7l;crq d7l
crr c1l;crs crr;crt fbl;cru cf6;crv c2s;crw ccg;cry crx;crz cry;cs0 cry;cs1 cry;cs2 cry;cs3 cs5;cs4 cs3;cs6 ay1
cs7 cs3;cs8 cry;cs9 csr;csa d14;csc csb;csd ctt;cse csd;csf cu7;csh crx;csj f7s;csk csl;csl cyw;csm ea7;csn csm
cso csp;csp ffd;csq csp;css csr;cst csr;csu cst;csv csh;csw csv;csx csv;csy fe6;csz csy;ct0 csy;ct1 ct0;ct2 csy
ct3 csy;ct5 fim;ct6 c68;ct7 ct5;ct8 ct4;cta ct9;ctb ct9;ctc ctt;ctd ctc;cte ctc;ctf ctt;ctg ctt;cth ctt;cti ctt
ctj ctc;ctk ctc;ctl ctc;ctm ctp;ctn ctp;cto ctp;ctp ctc;ctq ctp;ctr ctp;cts ctp;ctu ctc;ctv ctt;ctw ctt;ctx ctc
cty ctc;ctz ctt;cu0 cu3;cu2 cu1;cu3 ctx;cu4 ctc;cu6 cu5;cu7 cu5;cu8 fm9;cu9 cu8;cua cu7;cub ctt;cuc ctc;cud cuq
cue bg9;cug css;cuh css;cui cry;cuj cuf;cuk cuf;cum cul;cun fb0;cuo csr;cup cuq;cur cuq;cus cuq;cut cuo;cuu cun
cuv cup;cuw crx;cux crx;cuy csr;cuz cuo;cv0 cuz;cv1 cuz;cv2 cuz;cv3 eh6;cv4 eh6;cv5 eh7;cv6 cuo;cv7 cuo;cv8 b3q
cv9 cuo;cva cuo;cvb cuq;cvc dkg;cvd dkg;cve cuo;cvf cve;cvg fgx;cvh cvg;cvi cvh;cvj fee;cvk cvh;cvl cvh;cvm cvh
cvn cvh;cvo css;cvp cvg;cvq cuo;cvs cvr;cvu bhq;cvv cvr;cvw cvv;cvx cvv;cvy cvv;cvz cvq;cw0 cuo;cw1 cw2;cw2 avt
cw3 f9c;cw4 cvh;cw5 fu3;cw6 csr;cw7 cry;cw8 cx2;cw9 cw8;cwa cry;cwb dhn;cwc cwb;cwd cwg;cwe cwg;cwf cwg;cwg dko
cwh cwg;cwi fdw;cwj csr;cwk cwj;cwl cry;cwm cry;cwn df6;cwo cwm;cwp cwm;cwq fha;cwr ejy;cws cun;cwt cwv;cwu cwt
cwv ejy;cww cwv;cwx cwv;cwy cuz;cwz fkq;cx0 ctc;cx1 cvv;cx2 cw7;cx4 f4f;cx5 cx4;cx6 f4f;cx7 cx8;cxa cx9;cxb cxa
cxc cx9;cxd cx9;cxe cx9;cxf cx9;cxg cx9;cxh cx9;cxi cx9;cxj cxi;cxk cx9;cxl cxn;cxm cxn;cxn cx9;cxo cxn;cxp cx3
cxq cx9;cxr cxq;cxs cx9;cxt cxq;cxu cx3;cxv cyj;cxw cxu;cxx cxu;cxy cxu cx3;cxz cxy;cy0 cy1;cy1 cx3;cy2 cy1;cy3 cy1
cy4 cy1;cy5 cx3;cy6 cx6;cy7 cx3;cy8 cxy;cy9 cxy;cya cxy;cyb cxy;cyc cxy;cyd d0h;cye fnv;cyf cyw;cyg cyw;cyh fsa
cyi cyj;cyj cyw;cyk cyj;cyl cx3;cym cyw;cyn cym;cyo cyw;cyp cyw;cyq f8i;cyr cyw;cys cyw;cyt cyw;cyu cyf;cyv cyw
cyw f07;cyx cyw;cyy cyw;cyz cyw;cz0 f0e;cz1 cxu;cz2 cyj;cz3 cxu;cz4 cyj;cz5 cxu;cz6 cyj;cz7 f7p;cz8 bc9;cz9 f7p
cza f7p;czb ave;czc e8o;czd frv;cze czd;czf d01;czg cy5;czh asw;czi czh;czk czj;czl cx4;czm czl;czn flh;czo ds7
czp cx9;czq f4f;czr cxu;czs cxk;czt cx3;czu czt;czv cyx;czw cyx;czx aym;czy cyj;czz cx3;d00 cx6;d02 fmu;d03 cxy
d04 cxy;d05 d04;d06 cku;d07 bna;d08 cxp;d09 d08;d0a ars;d0b d0g;d0c d0g;d0d g48;d0e d0g;d0f ars;d0g cxp;d0h dem
d0i d0h;d0k cy1;d0l cy1;d0m d0j;d0n cyw;d0o cxk;d0p cyx;d0q cyj;d0r ds4;d0v aym;d0w d0v;d0x d0s;d0y da9;d0z da9
d10 d0x;d11 d0x;d12 ayt;d13 d0t;d14 d0t;d15 d14;d16 d2g;d17 d2g;d18 d8j;d19 d14;d1b d1f;d1c d1b;d1d d1b;d1e d1f
d1g d1b;d1h d1b;d1i f9c;d1j d1b;d1k d1n;d1l d1k;d1m d1k;d1p d1o;d1q d1o;d1r d1o;d1s d1o;d1t d1s;d1u d1o;d1v d1u
d1w b3l;d1x d1n;d1y d0s;d1z d1y;d20 d1n;d21 d1b;d22 dk9;d23 eef;d24 d23;d26 d23;d27 d26;d28 d1b;d29 d19;d2a d19
d2b d2a;d2c d19;d2d d2c;d2e d2a;d2f d0t;d2g d2f;d2h d2g;d2i d2l;d2j d2l;d2k d2j;d2l em0;d2m d2l;d2n edu;d2o dhu
d2p edu;d2q dff;d2s ebm;d2t d2s;d2u avt;d2v dqe;d2w d19;d2x dff;d2y dce;d2z da9;d30 ds2;d31 d19;d32 dff;d33 d0t
d34 d33;d35 d33;d36 dew;d37 d33;d38 d33;d39 dff;d3a edu;d3b dig;d3c ej0;d3d d2s;d3e d33;d3f dff;d3g d3h;d3h d0t
d3i d2p;d3j d2r;d3k d3j;d3l f9c;d3m dff;d3n e98;d3o dew;d3p dmx;d3q db0;d3r dff;d3s d2g;d3t d4e;d3u dow;d3v deh
d3w dow;d3x dow;d3y dow;d3z b80;d40 d3z;d41 aym;d42 aym;d43 aym;d44 d43;d45 d43;d46 d43;d47 dlx;d48 d0t;d49 dff
d4a d3g;d4c d4t;d4d dq8;d4e d1a;d4f d4e;d4g d0s;d4h d4e;d4i d4e;d4j d4e;d4k d4e;d4l d4k;d4m d4k;d4n doy;d4p d4o
d4r dq8;d4s b0w;d4t dq8;d4u dq8 dxk;d4v dxk;d4w dq8;d4x dq8;d4y dq8;d4z dq8;d50 dq8;d51 dq8;d52 d51;d53 dq8;d54 dq8
d55 dqg;d56 d55;d57 dxk;d58 b0w;d59 d5j;d5a d5j;d5b dxk;d5c d0x;d5d dq8;d5e d5f;d5f b0w;d5g d5f;d5h da9;d5i b0w
d5j da9;d5k d5j;d5l d5k;d5m da9;d5n da9;d5o d5j;d5p da9;d5q d5j;d5s d5r;d5t da9;d5u da9;d5v d7e;d5w dou;d5x dbq
d5y d5x;d5z d60;d60 dhu;d61 dut;d62 dhu;d63 d64;d64 aym;d65 d66;d66 d6b;d67 d66;d68 d66;d69 d68;d6a d68;d6b dqb
d6c d8o;d6d dq8;d6e d6f;d6g d6f;d6h d6g;d6i d6g;d6j ek6;d6k d6l;d6l b51;d6m d6n;d6o e98;d6p ax0;d6r d8o;d6t da9
d6u d6t;d6v dan;d6w dnv;d6x d70;d6y aym;d6z d70;d70 dap;d71 dap;d72 d70;d73 dap;d74 d80;d75 dap;d76 dap;d77 d70
d78 d77;d79 d7n;d7a d7n;d7b d0s;d7c d7e;d7d d7c;d7e dbn;d7f d7l;d7g d7l;d7h d7l;d7i d7l;d7j d7l;d7k dqp;d7l dbn
d7m d7l;d7n dbn;d7o d7n;d7p d7n;d7q d7n;d7r dbp;d7s d7t;d7t dqg;d7u d70;d7v d83;d7w d6t;d7x d7y;d7y b4j;d7z d7y
d80 bn4;d81 d80;d82 d83;d83 d7n;d84 dap;d85 d70;d86 d6w;d87 d83;d88 d70;d89 dap;d8a dap;d8b egg;d8c b3l;d8d d8m
d8e ddn;d8f d4o;d8h d4o;d8i d8g;d8j d4e;d8k dlx;d8l dlx;d8m dqb;d8n avt;d8o b0w;d8p d8o;d8q d6s;d8r b0w;d8s d8o
d8t b35;d8u d8w;d8v d8w;d8x d8w;d8y d8w;d8z d8w;d90 d8w;d91 euv;d92 d91;d93 d91;d94 d91;d95 d91;d96 d91;d97 d8w
d98 dq8;d99 ddn;d9a d9d;d9b d9d;d9c dq8;d9e d9d;d9f d4w;d9g d4w;d9h dq8;d9i dq8;d9j d9n;d9k d9n;d9l d9n;d9m d9n
d9o d9n;d9p d9n;d9q d9n;d9r d9n;d9s d9n;d9t d9n;d9u d7n;d9v d9u;d9w dnv;d9x d7n;d9y d7n;d9z dap;da0 d9z;da1 b6c
da2 d9z;da3 dht;da4 d9z;da5 d9z;da6 d9z;da7 d7n;da8 da9;daa da9;dab da9;dac da9;dad da9;dae da9;daf da9;dag da9
dai dah;daj da9;dak d2z;dal da9;dam d0x;dao dan;dap d7n;daq db7;dar dap;das d7n;dat das;dau dap;dav d7c;daw db4
dax dnv;day dap;daz dap;db1 d80;db3 db2;db4 az6;db5 az6;db6 b4i;db7 dap;db8 db2;db9 db7;dba d25;dbb duc;dbc duc
dbd d1b;dbe d25;dbf dtg;dbg b0w;dbh f0p;dbi bgf;dbj bgf;dbk dap;dbl db0;dbm dbl;dbo dbn;dbp dqf;dbq d7n;dbr dbq
dbs d7c;dbt dap;dbu d7n;dbv b19;dbw da9;dbx dan;dby da9;dbz da9;dc0 da9;dc1 djl;dc2 d1a;dc3 dbg;dc4 djl;dc5 b0w
dc6 dap;dc7 djl;dc8 d5j;dc9 dc8;dca da9;dcb da9;dcc d5j;dcd da9;dce da9;dcf da9;dcg dcc;dch dap;dci dhn;dcj dap
dck dap;dcl d5j;dcm dap;dcn d7n;dco dap;dcp aym;dcq b2w;dcr dr0;dcs dcv;dct d8m;dcu bk8;dcv dew;dcw dlx;dcx edb
dcy dn3;dcz dn3;dd0 dcy;dd1 ddc;dd2 dd1;dd3 dd1;dd4 da9;dd5 da9;dd6 ddc;dd7 ddc;dd8 ddc;dd9 dd8;dda ddd;ddb dd8
ddc ddd;ddd ddi;dde ddc;ddf emz;ddg ddi;ddh ddg;ddj ddi;ddk ddi;ddl ddi;ddm e98;ddo ddn;ddp ddn;ddq f75;ddr ddn
dds ddn;ddt ddn;ddu d5f;ddv f75;ddw f75;ddx djf;ddy ddv;ddz b78;de0 f75;de1 ddn;de2 d4o;de3 d4o;de4 bgh;de5 de4
de6 de4;de7 dog;de8 dsx;de9 d6f;dea bjw;deb dea;dec bjx;ded bjx;dee dec;def d4e;deg def;deh dp9;dei deh;dej def
dek dow;del dew;den did;deo d0s;dep dew;deq dew;des der;det dff;deu der;dev dff;dew d0t;dex dew;dey dew;dez dew
df0 dq8;df1 df6;df2 cry;df3 df6;df4 df6;df5 df6;df6 dn3;df7 df6;df8 df6;df9 df6;dfa df6;dfb df6;dfc df6;dfd df6
dfe dew;dff d0t;dfg der;dfh dfg;dfi der;dfj dev;dfk dev;dfl ctc;dfm dew;dfn dew;dfo dew;dfp dff;dfq dfp;dfr dew
dfs dew;dft dew;dfu dew;dfv dff;dfw dew;dfx dew;dfy dew;dfz der;dg0 dev;dg1 dev;dg2 dff;dg3 der;dg4 dew;dg5 dff
dg6 dg7;dg7 dgd;dg8 edl;dg9 dgd;dga d19;dgb dga;dgc edl;dgd ea7;dge csr;dgf dew;dgg der;dgh dnv;dgi d7n;dgj dgi
dgl db2;dgm dgd;dgn d2g;dgo d1m;dgp dgo;dgq d1x;dgr dlx;dgs dgo;dgt d2g;dgu dgt;dgv dh0;dgw dh0;dgx dh0;dgy dh0
dgz c4i;dh0 d7e;dh1 dv2;dh2 dh0;dh3 d0t;dh4 d0t;dh5 dh3;dh6 d2f;dh7 d0t;dh8 dig;dh9 dhf;dha er7;dhb dh9;dhc dh9
dhd dlx;dhe def;dhf ea7;dhg dhf;dhh dhf;dhi dhf;dhj dhf;dhk dhj;dhl dh9;dhm aym;dhn d1b;dho d1h;dhp d1b;dhq dhp
dhr e98;dhs dhn;dht dhu;dhu d2l;dhv dhu;dhw d2l;dhx d2l;dhy dhu;dhz dq8;di0 d2l;di1 ea7;di2 dhw;di3 di4;di4 di2
di5 di2;di6 dhw;di7 dhu;di8 d0h di9;di9 d28;dia di9;dib ea7;dic d0t;did dic;die ea7;dif die;dig ea7;dih dig;dii dh8
dij dig;dik dig;dil dig;dim die;din dmn;dio die;dip ea7;diq die;dir diq;dis dig;dit die;diu ej0;div ej0;diw dsa
dix fzk;diy dq8;diz d28;dj0 d6f;dj1 d2l;dj2 dj3;dj4 dj3;dj5 dj3;dj6 dj3;dj7 djf;dj8 dj3;dj9 bus;dja dj8;djb dj8
djc dj8;djd bcu;dje djf;djf aym;djg djf;djh d25;dji djh;djj b78;djk djj;djl dlx;djm djl;djn djl;djo fs5;djp djl
djq djl;djr djl;djs djl;djt d0s;dju d0s;djv dju;djw fkv;djx dlx;djy c3d;djz dk0;dk1 d1e;dk2 dk1;dk3 d1e;dk5 dk4
dk6 e98;dk7 fed;dk8 djl;dka dk9;dkb dk9;dkc dka;dkd dk9;dkf dkg;dkg fh0;dkh dkg;dki dkg;dkj dki;dkk dkg;dkl dkg
dkm dkl;dkn dko;dko f0p;dkp dko;dkq dkr;dkr dap;dkt dkq;dku dl6;dkv dsx;dkw evw;dkx dan;dky b0w;dkz djl;dl1 dl0
dl2 dl6;dl3 b0w;dl4 dku;dl5 dl6;dl6 dsx;dl7 dku;dl8 do8;dla dl9;dlb dl9;dlc dld;dld b0w;dle dlh;dlf b0w;dlg dhl
dlh bix;dli bix;dlj dli;dlk dlh;dll dl9;dlm d7n;dln d7n;dlo d7n;dlp b0w;dlq avt;dlr dlq;dls f5f;dlt dku;dlu dlx
dlv dlx;dlw aym;dlx ea7;dly dlx;dlz dlx;dm0 dlx;dm1 dlx;dm2 dmx;dm3 dlx;dm4 dlx;dm5 dlx;dm6 dlx;dm7 dlx;dm9 dlx
dma dm9;dmb dm9;dmc dm9;dmd dlx;dme dlx;dmf dlx;dmg d80;dmi djl;dmj dlh;dmk djl;dml csr;dmm fml;dmn die;dmo dmn
dmp ebm;dmq dmn;dmr dmx;dms dmr;dmt dmr;dmu dmx;dmv dmx;dmw dmv;dmx dn3;dmy dmx;dmz dn0;dn0 ea7;dn1 dn2;dn2 dk9
dn3 ea7;dn4 dmx;dn5 dn4;dn6 dn5;dn7 dmx;dn8 b0w;dn9 bgt;dna dmr;dnb dmx;dnc dn3;dnd dnc;dne ea7;dnf dne;dng dn3
dnh dmx;dni edu;dnj eqb;dnk edu;dnl dnp;dnm dyk;dnn da9;dno dyk;dnp d25;dnq dut;dnr d25;dns d25;dnt dns;dnu dyk
dnv ayu;dnw dnv;dnx dnp;dny djj;dnz d70;do0 dnz;do1 d1a;do2 bgi;do3 ea7;do4 ayx;do5 do3;do6 do3;do7 ea7;do8 dnv
do9 do3;doa doc;dob bix;doc dui;dod doe;dof doc;dog ea7;doh elv;doi djw;doj dap;dok dpl;dol b0w;dom dgi;don dra
doo dom;dop dom;doq dom;dor dgi;dos dap;dot dou;dow aym;dox b76;doy aym;doz doy;dp0 doy;dp1 dow;dp2 dp1;dp3 dp1
dp4 dov;dp5 dp4;dp6 bkx;dp7 doy;dp8 dov;dpa dpd;dpb dpa;dpc dpd;dpd az6;dpe ea7;dpf eqi;dpg dpe;dph ea7;dpi djl
dpk djl;dpm dpl dpv;dpn dpl;dpo dlx;dpp dlx;dpq dpp;dpr dpl;dps dpt;dpt frv;dpu dpt;dpw dpv;dpx dpv;dpy dpv;dpz dap
dq0 dap;dq1 dq3;dq2 dq1;dq3 b0w;dq4 dq3;dq5 dq8;dq6 d4u;dq7 dq8;dq8 dqf;dq9 dq8;dqa dq8;dqb dq8;dqc dq8;dqd dqf
dqe dqd;dqf ea7;dqg ay1;dqh dqg;dqi dut;dqj dqb;dqk dq8;dql dxu;dqm drv;dqn dqb;dqo dq8;dqp dnp;dqq d7e;dqr d7e
dqs d4b;dqt d50;dqu dq8;dqv dqf;dqw d33;dqx dqw;dqy dqw;dqz bf5;dr1 dr0;dr2 dr0;dr3 dr0;dr4 dr0;dr5 dr0;dr6 dr0
dr7 bec;dr8 b65;dr9 ea7;dra dlx;drb dra;drc few;drd da9;dre bky;drf d9n;drg dlx;dri drg;drj de4;drk de4;drl d9n
drm d9n;drn d9n;dro d9n;drp drw;drq dqg;drr bgh;drs d1b;drt d1n;dru drv;drv dqf;drw drv;drx d1b;dry ea7;drz aym
ds0 edu;ds1 edu;ds2 dlx;ds3 cyl;ds4 cyj;ds5 b0o;ds6 ds7;ds7 d2l;ds8 ds7;ds9 ds7;dsa ea7;dsb dnv;dsc dsb;dsd da9
dse dsd;dsf eko;dsg dsd;dsh dsd;dsi dsx;dsj bmw;dsk dsj;dsl dsj;dsm dsj;dsn dsj;dso dq8;dsp dq8;dsq dsp;dsr ebm
dss b1f;dst dke;dsu d19;dsv d2l;dsw dsx;dsx dju;dsy dsx;dsz dsx;dt0 d7n;dt1 dt0;dt2 dt0;dt3 dt0;dt4 d7e;dt5 ebm
dt6 ea7;dt7 bmw;dt8 dbq;dt9 dap;dta die;dtb die;dtc dtb;dtd db2;dte db2;dtf d2a;dtg dic;dth dtg;dti dtg;dtj dic
dtk d7e;dtl d7e;dtm dcp;dtn dap;dto dnv;dtp dc1;dtq dsx;dtr d0t;dts dtr;dtt dq8;dtv dtu;dtw dtu;dtx dtu;dty dlx
dtz da9;du0 dap;du1 dgo;du2 dsx;du3 dlx;du4 d1n;du5 d1n;du6 frq;du7 djl;du8 dlx;du9 dqb;dua avt;dub f7s;dud duc
due dlx;duf ej0;dug eqi;duh dlx;dui dlx;duj da9;duk da9;dul dbq;dum da9;dun dbn;duo da9;dup dsx;duq dj3;dur dlx
dus d0x;duu dut;duv dut;duw dwq;duy dv2;duz dux;dv0 duz;dv1 duz;dv3 dv2;dv4 dv2;dv5 dut;dv6 dxk;dv7 dv2;dv8 dv2
dv9 dv2;dvb dva;dvc dut;dvd dv2;dve dut;dvf dv2;dvg dut;dvh dvi;dvi dut;dvj btb;dvn ehg;dvp dvo;dvr dvq;dvs dvr
dvt dvw;dvu dvw;dvv dvw;dvx dvw;dvy dvw;dvz dvo;dw1 dw0;dw2 dvr;dw4 dut;dw5 dw4;dw6 blc dwb;dw7 dw6;dw8 dw6;dw9 dwj
dwa dw9;dwb dwj;dwc dw9;dwd dvc;dwe dwb;dwf dwb;dwg dut;dwh dwg;dwi dwa;dwj dut;dwk dwj;dwl dwk;dwm dwj;dwn dwm
dwo dw9;dwp dwo;dwq dut;dwr dwq;dws dw9;dwt e07;dwu dwj;dwv dw9;dww dwj;dwx dwj;dwy bbp;dwz dw9;dx0 dw9;dx1 dx0
dx2 dut;dx3 dx2;dx4 dx2;dx7 dut;dx8 dut;dx9 dx7;dxa dx7;dxb duz;dxc duz;dxd d7l dut;dxe dxd;dxf dxd;dxg dxd;dxh duz
dxj duy;dxl dxk;dxm dx7;dxn duz;dxo duz;dxp dxk;dxq dxk;dxs dxr;dxt dxi;dxu dw5;dxv dut;dxw aym;dxx dyk;dxy dxx
dxz dxx;dy0 dyk;dy1 bdz;dy2 dy1;dy3 dy1;dy4 dyk;dy5 dyk;dy6 dyk;dy8 dy7;dy9 d7e;dya dye;dyb dye;dyc dyd;dyd dy9
dyf dye;dyh dye;dyi dv6;dyj dv2;dyk aym;dyl dyk;dym dyk;dyn dyk;dyo dyk;dyp dz0;dyq dyk;dyr dyk;dys dyr;dyt dyk
dyu dw3;dyv dyk;dyw dxk;dyx dz0;dyy dyz;dyz fb0;dz1 dz0;dz2 dz1;dz3 dz0;dz4 dz3;dz5 dz0;dz6 dz0;dz7 dz3;dz8 dz0
dz9 dz0;dza dz9;dzb dzd;dzc dzd;dzd dz0;dze dzd;dzf dsj;dzg dzf;dzh dzf;dzi e2d;dzj dzd;dzk dzd;dzl dut;dzm dzl
dzn e2b;dzo dzd dyy;dzp b7j;dzq b7l;dzr dyk;dzs dxk;dzt dz0;dzu dzd;dzw dzv;dzx dzv;dzy dzv;e00 dzz;e01 e0j;e02 e1a
e03 e1a;e04 dzv;e05 dut;e06 e05;e07 e05;e08 e05;e09 e07;e0a b8j;e0b dut;e0c e0d;e0d e98;e0e e0d;e0f dut;e0g fcm
e0i clx dut;e0k e0j;e0m e0l;e0n e0l;e0o dwa;e0p e0l;e0r e0l;e0s e0j;e0t e0j;e0v e0u;e0w e0v;e0x e0q;e0z e0j;e10 e0z
e11 e0q;e12 e0q;e13 e0r;e15 e0l;e16 e14;e17 e15;e18 e0j;e19 e15;e1a chw;e1b e1a;e1c e1a;e1d e1a e1f;e1e e1d;e1f e0j
e1g e0j;e1h e0l;e1i fg3;e1j e1o;e1k e1j;e1l e1j;e1m e1o;e1n e1o;e1o dv2;e1p e2k;e1q dut;e1s e2m;e1t e1s;e1u e20
e1v e1u;e1w fo5;e1x bfn;e1z e1y;e21 e1o;e22 e21;e23 e22;e24 ay1;e25 e07;e26 dv2;e27 dzf;e28 e2d;e29 dut;e2a dzf
e2b dzf;e2d dzf;e2e e2d;e2f e1o;e2g e2f;e2h dut;e2i e2f;e2j dut;e2k dut;e2l dw4;e2n dut;e2o e2n;e2p dut;e2q dz0
e2r dzk;e2s e0d;e2t dw0;e2u dwj;e2v dvc;e2w e2p;e2x dut;e2y dut;e2z e2j;e30 dut;e31 dut;e32 e31;e33 e31;e34 e31
e35 e31;e36 e35;e37 e35;e38 e3x;e39 e3x;e3a e3o;e3b e3e;e3c az6;e3d e3x;e3e e7q;e3f e3e;e3g e3e;e3h e3d;e3i e3h
e3j e3e;e3k e3h;e3l c13;e3n e3m;e3o frv;e3p e3o;e3r e3q;e3s e3q;e3t e3q;e3u e3q;e3v e3q;e3w e3q;e3x e3q;e3y e3q
e40 e3z;e41 e3z;e42 e3z;e43 e3z;e44 e31;e45 e3z;e46 e4g;e47 e5d;e48 e4g;e49 e48;e4a e48;e4c e4b;e4d e4b;e4e e4l
e4f e8o;e4i e4d;e4j e4b;e4k e4j;e4l byf;e4m e4l;e4n e35;e4o e4n;e4q cfl;e4r e3m;e4s e4n;e4t e4n;e4u e4t;e4v e4u
e4w e4s;e4x e4p;e4y e6u;e4z e4n;e50 e4z;e51 e52;e52 fg7;e53 e5j;e54 e5j;e55 e6x;e57 avf;e58 e83;e59 e31;e5a e59
e5b e3z;e5c e5b;e5e e3z;e5f e5d;e5g e5d;e5h e59;e5i e5d;e5j e31;e5k e5j;e5l e5n;e5m e5l;e5n e5t;e5o e5j;e5p e5n
e5q e38;e5r e5n;e5s flr;e5t e5j;e5u e31;e5v e5j;e5w e31;e5x e5w;e5y e5w;e5z e3m;e60 e3z;e61 e60;e62 e3z;e63 e59
e64 e35;e65 e3z;e67 e6w;e68 e6a;e69 fqe;e6a e60;e6c e6b;e6d e5v;e6e fov;e6f e6e;e6g e5w;e6h e6g;e6i e6g;e6j e6m
e6k e6i;e6l aym;e6m aym;e6n flg;e6o e5v;e6p e5i;e6q e6p;e6r e6s;e6s fbl;e6t e6s;e6u c0o;e6v g0u;e6w e8o;e6x e8z
e6y ce1;e6z bfn;e70 e6z;e71 e77;e72 e77;e73 e7s;e74 e5d;e75 e35;e76 e37;e78 e79;e7a c17;e7b e31;e7c e7b;e7d e7b
e7e e7b;e7f e78;e7g e8o;e7h e35;e7i e7h;e7j e7h;e7k e35;e7l e3q;e7m e3z;e7n e3z;e7o cb7;e7p e81;e7r e7q;e7s e7u
e7t e7u;e7v e7u;e7w e7s;e7x e7y;e7y e7k;e7z e7y;e80 e7p;e82 e81;e83 e81;e84 e5z;e86 e85;e87 e59;e88 e89;e89 e31
e8a e7a;e8c e6a;e8d e8c;e8e e3z;e8f e8c;e8h aym;e8i e3q;e8j e8h;e8k e8o;e8l e8o;e8m e8o;e8n e8m;e8p e8o;e8q e8o
e8r c3d;e8s e4h;e8t e8k;e8u e8o;e8v e8u;e8w e8v;e8x e8y;e8y byf;e8z e8o;e90 e4h;e91 e3z;e92 e3z;e93 e3z;e94 e3z
e95 c4o;e96 e3m;e97 btq;e99 epq;e9a e9b;e9c e9b;e9d e9e;e9e e9b;e9f e9b;e9g e9b;e9h e9b;e9i e9b;e9j e9b;e9k e9l
e9l e9b;e9m e9b;e9n egg;e9o e98;e9p eln;e9r e9b;e9s e9q;e9u e9s;e9v e9z;e9w e9b;e9x e9y;e9y e9q;e9z e9y;ea0 ea1
ea1 e9b;ea2 ea1;ea3 e98;ea4 elz;ea5 e9b;ea6 ea5;ea8 ea7;ea9 ea7;eaa ehk;eab elv;eac ea7;eae ead;eaf ead;eag ead
eai eak;eaj e9b;eal eak;ean eam;eao eam;eap eam;eaq eak;ear eam;eas c5d;eat e9q;eau e98;eav e98;eaw ea7;eax e98
eay e98;eaz eay;eb0 e98;eb1 eef;eb2 eb1;eb3 ea7;eb4 els;eb5 eec;eb6 e9b;eb7 ebv;eb8 e98;eb9 eb8;eba e98;ebb e98
ebc e98;ebd e98;ebe ebd;ebf e98;ebg ecv;ebh ebg;ebi e98;ebj e98;ebk ed8;ebl ebm;ebm ea7;ebn dic;ebo ebm;ebp ebl
ebq ee7;ebr ehk;ebt ea7;ebu d1n;ebw e9b;ebx e98;eby ebv;ebz ebv;ec0 ebz;ec2 ec6;ec3 e98;ec4 ea7;ec5 ec6;ec6 e98
ec7 ec6;ec8 ec6;ec9 e98;eca e9b;ecb eeq;ecc e9b;ecd ecc;ece ea7;ecf fem;ecg e9b;ech ekf;eci e98;ecj e98;eck ecj
ecl e98;ecm eii;ecn e98;eco ed3;ecp eco;ecq e9b;ecr e9b;ecs e9b;ect ecv;ecu e9b;ecv e9b;ecw ea7;ecx ecv;ecy e98
ecz ed3;ed0 ed3;ed1 ecz;ed2 ecz;ed3 e98;ed4 ed3;ed5 ed3;ed6 ed3;ed7 ed6;ed8 e98;ed9 ed8;eda e98;edb eia;edc e9b
edd edb;ede d33;edf eef;edg dmx;edh e98;edi e98;edj e98;edk e98;edl ea7;edm e98;edn edm;edo e0d;edp e0d;edq e0d
edr ed3;eds edr;edt e0d;edu ebm;edv edu;edw ept;edx ep6;edy esb;edz e98;ee0 eec;ee1 e98;ee2 efy;ee3 eee;ee4 e98
ee5 e98;ee6 efy;ee7 e9b;ee8 eo3;ee9 eqb;eea e9b;eeb e9b;eec e9b;eed eec;eee emp;eef e98;eeg eef;eeh eef;eei eef
eej e9b;eek ea7;eel e98;eem eel;een eel;eeo e9b;eep eec;eeq eov;eer eeq;ees eeq;eet eov;eeu dj1;eev dj1;eew emg
eex d6f;eey eeq;eez eec;ef0 eec;ef1 eec;ef2 eec;ef3 eec;ef4 ef3;ef5 eec;ef6 eec;ef7 eec;ef8 eec;ef9 eec;efa ebs
efb eec;efc eku;efd efe;efe eec;eff eec;efg eff;efh efm;efi eii;efj efi;efk e98;efl efk;efm e98;efn eec;efo eec
efp egr;efq eec;efr eku;eft eec;efu eec;efv eec;efw eec;efx e9b;efy ep6;efz efy;eg0 efy;eg1 efy;eg2 emp;eg3 eh3
eg4 efy;eg5 efy;eg6 efy;eg7 e9b;eg8 eec;eg9 eec;ega eec;egb eec;egc e9b dig;egd d2c;ege egd;egf ea1;egg fg7;egh egg
egi egg;egj egg;egk egg;egl egg;egm fg7;egn ekp;ego ehq;egp ehq;egq ehq;egr e9b;egs egr;egt d2c;egu egt;egv egt
egw ecv;egx egv;egy egr;egz egr;eh0 egz;eh1 eii;eh2 e9b;eh4 eh3;eh5 eh3;eh8 e9b;eh9 ehq;eha e9b;ehb ehk;ehc er7
ehd ehk;ehe ehf;ehf ea7;ehg ea7;ehh ehg;ehi ehg;ehj ehg;ehk ea7;ehl ehk;ehm ehk;ehn ehf;eho ehf;ehp egt;ehq e9l
ehr ehq;ehs ehq;eht e9b;ehu eht;ehv eio;ehw eht;ehx e9b;ehy eht;ehz es3;ei0 eht;ei1 es3;ei2 es3;ei3 e9b;ei4 ei3
ei5 ei3;ei6 ei3;ei7 ei3;ei8 ei3;ei9 ekc;eia e98;eib eia;eic eia;eid e98;eie eia;eif eia;eig eio;eih eig;eii e9b
eij eii;eik e9b;eil eii;eim eii;ein eii;eio e9b;eip eio;eiq eio;eir eio;eit e9b;eiu eio;eiv eio;eiw ek6;eix ea7
eiy ea7;eiz eix;ej0 ea7;ej1 ej0;ej2 ej0;ej3 ej0;ej4 ej0;ej5 ds6;ej6 ds6;ej7 eio;ej8 eio;ej9 ej8;eja ejb;ejb ea7
ejc ejb;ejd ej8;eje eio;ejf eio;ejg eji;ejh em1;eji elj;ejj elj;ejk elj;ejl ejm;ejn e98;ejo ej0;ejp ejo;ejq b4d
ejs eju;ejt eju;ejv ek8;ejw ens;ejx ea7;ejy dlx;ejz ejy;ek0 ejz;ek1 dlx;ek2 dlx;ek3 dlx;ek4 dlx;ek5 ek6;ek6 ay1
ek7 ejs;ek8 eio;ek9 eik;eka ek9;ekb ek9;ekc ek8;ekd e9b;eke e9b;ekf e9b;ekg ekf;ekh ekf;eki ebm;ekj ekf;ekk ea7
ekl ekk;ekm e9b;ekn ekm;eko b0w;ekp e9b;ekq ekp;ekr ekp;eks ekp;ekt eph;eku eec;ekv e9b;ekw eky;ekx e9b;eky e9b
ekz em9;el0 e9b;el1 el0;el3 el2;el4 el2;el5 el2;el6 el5;el7 e9b;el8 el7;el9 eky;ela el7;elb elc;elc ea7;eld elc
ele ela;elf el7;elg elh;elh e9b;eli elh;elk elj;ell em9;elm eln;elo eln;elp eln;elq eln;elr els;els ea7;elt els
elu els;elv ea7;elw elv;elx eln;ely elx;elz e98;em1 em0;em2 em0;em3 em2;em4 eov;em5 eov;em6 em0;em7 em6;em8 cva
ema em9;emb em9;emc em9;emd ert;eme fme;emg emf;emh ffd;emi emv;emj emi;emk ffd;eml emk;emm emk;emn ffd;emo e9b
emp e9b;emq emp;emr emp;ems emq;emt emn;emu emn;emv ffd;emw emv;emx emv;emy ea7;emz en1;en1 e98;en2 en4;en3 en2
en5 en4;en6 en4;en7 ddi;en8 e98;en9 ffd;ena en9;enb eef;enc eef;end eef;ene eef;enf enh;eng enh;eni b4z;enj enn
enk enj;enl enj;enm enj;enn enh;eno enn;enp e98;enq enr;ens ent;ent ej8;enu eq9;enw env;enx b6l;eny eh1;enz eny
eo0 e9b;eo2 d8o;eo3 e9b;eo4 eqb;eo5 eo4;eo6 ea7;eo7 ea7;eo8 eo7;eo9 eoa;eoa e9b;eob eoa;eoc eoa;eod e9b;eof eef
eog eef;eoh eoe;eoi ehk;eoj eef;eok eoe;eol eqd;eom eqb;eon e98;eoo eog;eop e0d;eoq e0d;eor eoe;eos eef;eot eef
eou ekf;eov e9b;eow eov;eox eov;eoy eov;eoz e9b;ep0 eoz;ep1 ea5;ep2 ep1;ep4 eph;ep5 ep6;ep6 e9b;ep7 e9b;ep8 e9b
ep9 er1;epa ea7;epb epa;epc ea7;epd e98;epe e98;epf e98;epg ekw;eph e9b;epi ea7;epj efy;epk e9b;epl ddi;epm epl
epn epl;epo e98;epp epo;epq eph;epr e9q;eps e9b;ept e98;epu enh;epv eix;epw enh;epx enh;epy epu;epz emv;eq0 eio
eq1 eq0;eq2 e98;eq3 eef;eq4 ehh;eq5 eq4;eq6 eq4;eq7 eq4;eq8 eq3;eq9 e98;eqa eq9;eqb e98;eqc eqb;eqd eql;eqe eqf
eqf eqh;eqg e9b;eqh eqb;eqi ea7;eqj eqb;eqk eqi;eql eqb;eqm ee7;eqn eqb;eqo eio;eqp eio;eqq eqb;eqr eqb;eqs eqj
eqt eqs;equ ekf;eqv ekf;eqw eqv;eqx er1;eqy eqz;eqz er1;er0 eln;er1 er0;er2 er0;er3 eqz;er4 eln;er5 elz;er6 b4d
er7 dig;er8 er7;er9 era;erb duw;erc er7;erd e9b;ere er7;erf eou;eri e9b;erj eo7;erk erj;erl d6f;erm asl;ern e98
ero eee;erp ero;erq em0;err els;ers bix;ert er7;eru ert;erv e98;erw ea7;erx e9b;ery e98;erz e98;es0 e98;es1 ea7
es2 ea7;es3 e9b;es4 e9b;es5 e9b;es6 e9b;es7 e9b;es8 e9b;es9 ea7;esa e98;esb ea7;esc esa;esd esa;ese esb;esf e98
esg ebm;esh eia;esi erf;esj eeq;esk e98;esl ea7;esm dvn;esn ea7;eso e98;esp e98;esq e9b;esr ebm;ess e98;est e9b
esu ep4;esv ea7;esw enh;esx e9b;esy e98;esz e98;et0 e9b;et1 ea7;et2 e9b;et3 egd;et4 e9b;et5 ekp;et6 eke;et7 e98
et8 ea7;et9 dkr;eta ekc;etc etd;ete etd;etf ete;eth etk;eti eth;etj eth;etl etk;etm etk;etn ayt;eto etn;etp eto
etq eto;etr eto;ets eto;etv etu;etw etv;etx etv;ety etv;etz etd;eu0 etd;eu1 etd;eu4 eur;eu5 av7;eu6 av7;eu7 eua
eu8 eua;eu9 etd;eub eua;euc eu8;eud eue;eue eu9;eug euh;euh euf;eui euh;euj etd;euk euj;eul euj;eum bna;eun etd
eup ew6;euq etk;eur etd;eus eur;eut bus;euw euu;eux euw;euy euu;euz frv;ev0 frv;ev1 euz;ev3 ev2;ev4 ev2;ev5 eyc
ev7 ev6;ev8 eva;ev9 cgj;evb eva;evc evp;evd eva;eve evd;evf eva;evg eva;evh eva;evi evh;evj evh;evk evh;evl evk
evm evh;evn evh;evo evh;evp eva;evq evp;evr evq;evs evp;evt chd;evu dwg;evv ciw;evx evw;evy evw;evz evw;ew0 ewq
ew1 ewq;ew2 evw;ew3 eva;ew4 c8k;ew5 euv;ew7 ew6;ew8 ew7;ewa euv;ewb euv;ewc euv;ewd ewc;ewe euv;ewf euv;ewg ewf
ewh ex8;ewi ex8;ewj ewi;ewk ewi;ewl fs0;ewm bgo;ewn evw;ewo ewn;ewp ewo;ewq evw;ewr ewq;ews byq;ewt ews;ewu eww
ewv ewu;ewx eww;ewy eww;ewz ewy;ex0 euz;ex1 aym;ex2 ezk;ex3 exq;ex4 g4g;ex5 euz;ex6 ext;ex7 ext;ex8 etd;ex9 euu
exa euu;exb euu;exc euu;exd eut;exe euu;exf euu;exg euv;exh exg;exi ew5;exj euo;exk btq;exl euu;exm euu;exn ext
exo euu;exp aym;exr euu;exs ewf;ext ew6;exu etd;exv etd;exw exv;exx c0v;exy exx;exz ey2;ey0 ey2;ey1 ey2;ey2 eyc
ey3 ey2;ey4 eyc;ey5 eyc;ey6 eyc;ey7 eyc;ey8 eyc;ey9 ey8;eya eyc;eyb eyc;eyd eyc;eye eyc;eyf eyc;eyg eyc;eyi eyh
eyj ck5;eyk eyc;eyl eyh;eym eyl;eyn eyc;eyo ey2;eyp eyc;eyq eyc;eyr eyc;eys eyc;eyt eyc;eyu eyc;eyv eyu;eyw eyu
eyx eyc;eyy cqp;eyz eyc;ez0 eyc;ez1 eyc;ez2 eyc;ez3 eyc;ez4 eyh;ez5 ez3;ez6 eyc;ez7 eyh;ez8 eyc;ez9 eyc;eza eyc
ezb eyc;ezc eyc;ezd eyc;eze eyc;ezf eyc;ezh exu;ezl bjr;ezm ezj;ezn etd;ezp bsz;ezr ezq;ezs ezq;ezt ezn;ezv ezu
ezw ch2;ezx etv;ezy ezx;ezz ezo;f00 ext;f01 eyc;f02 ev0;f03 eu9;f04 eva;f05 cwv;f06 ewy;f07 f1e;f09 f08;f0a f08
f0b f08;f0c f0e;f0d f0e;f0f f0e;f0g f0e;f0i f0p;f0j f0p;f0k f07;f0l f0i;f0m f0p;f0n f0m;f0o f0m;f0q f0p;f0r f0p
f0s f0c;f0t flg;f0u f0s;f0v f0u;f0w f0u;f0x f0w;f0y f0c;f0z f0y;f10 f19;f11 f36;f12 f36;f13 f12;f14 f12;f15 f4a
f17 f16;f18 f12;f19 f07;f1a f19;f1b f19;f1c for;f1d f1b;f1f f1e;f1g f1e;f1h f1e;f1i f1l;f1j f1i;f1k f1i;f1m f1l
f1n f1i;f1o f0c;f1p cxi;f1q f1t;f1r f1s;f1t f1i;f1u bsq;f1v f6a;f1w f08;f1x f1w;f1y f1e;f1z f1y;f20 f23;f21 f23
f22 f23;f23 ea7;f24 f23;f25 f23;f26 f1v;f27 f08;f28 f27;f29 cmp;f2a f29;f2b f0p;f2c f2b;f2d f2e;f2f f2b;f2h f2b
f2i f36;f2j f2g;f2k f0p;f2l f2k;f2m f2k;f2n f2l;f2o f2l;f2p f2o;f2q e8o;f2r f2q;f2s f81;f2t f3o;f2u f2t;f2v f2w
f2w fbl;f2x f2v;f2y f2t;f2z f0p;f31 f0p;f32 f33;f33 f36;f34 f36;f35 cvh;f36 f07;f39 fmg;f3a frv;f3b f2g;f3c elh
f3d f36;f3e f07;f3f f07;f3g f3f;f3h by9;f3i f3o;f3j f3i;f3k f3i;f3l f36;f3m f3o;f3n f3o;f3o f1e;f3p aym;f3q f3p
f3r f3o;f3s f3o;f3t f3u;f3u c46;f3v f3o;f3x f08;f3y f26;f3z f7y;f40 f07;f41 f08;f42 f3y;f43 f07;f44 f07;f45 f42
f46 f42;f47 f42;f48 f0m;f49 cx6;f4a f4c;f4b f4c;f4d f8c;f4e f4c;f4f f36;f4g cx4;f4h cx8;f4i cx8;f4j cx6;f4k f1o
f4l ffk;f4m cwg;f4n f4m;f4o f4q;f4p f2k;f4q c3d;f4r f4f;f4s f4r;f4t f4r;f4u f4t;f4v f4z;f4w f4z;f4y f4x;f50 f4z
f51 f4z;f52 c3d;f53 f52;f54 f52;f55 f0p;f56 f55;f57 f52;f58 f84;f59 f84;f5a f5u;f5b f5x;f5d cx4;f5e f0c;f5f f0c
f5g f5f;f5h f0c;f5i f36;f5j f36;f5k f5j;f5l f0e;f5m f0p;f5n f5m;f5o f5n;f5p f5m;f5q f36;f5r f5n;f5t f0p;f5u f0p
f5v f0p;f5w f5v;f5x f0p;f5y f5x;f5z awi;f60 g23;f61 f5x;f62 f63;f63 f5u;f64 f2k;f65 f84;f66 f84;f67 f64;f68 f1y
f69 f0a;f6a f07;f6b f0p;f6c cx9;f6d f6c;f6e cij;f6f f6i;f6g f08;f6h f8i;f6i f07;f6j f6m;f6k cqz;f6l f8i;f6m f3w
f6n f2v;f6p f6o;f6q f41;f6r cry;f6s f6r;f6t f6r;f6u f36;f6v frv;f6x f0p;f6y f0p;f6z f2v;f70 f1t;f71 f70;f72 aym
f74 f73;f75 f5e;f76 f0p;f77 f16;f78 f82;f79 f78;f7a f78;f7b f78;f7c f7b;f7d byx;f7e f82;f7f f07;f7g f7f;f7h f6a
f7i f7h;f7j f7h;f7k f07;f7l f08;f7m f5j;f7n f07;f7o fa8;f7p f0u;f7q f7p;f7r f7p;f7t f0p;f7u f0m;f7v f7p;f7w f1y
f7x f07;f80 b19;f81 fq3;f82 f4c;f83 f84;f85 f84;f86 f84;f87 f89;f88 f89;f89 f8i;f8a f8i;f8b f0p;f8c f07;f8d aym
f8e f8d;f8f f2k;f8g f8f;f8h d8w;f8i f07;f8j f8i;f8k f8i;f8l f9c;f8m f8i;f8n f8i;f8o f8i;f8p f8i;f8q f8i;f8r f8i
f8s f8i;f8t f8i;f8u f8i;f8v f8i;f8w f8i;f8x f8i;f8y csm;f8z f8i;f90 f8i;f91 f8i;f92 f8i;f93 f8i;f94 f8i;f95 f8i
f96 f8i;f97 f8i;f98 f97;f99 f97;f9a f8i;f9b f8i;f9c f8i;f9d f9c;f9e f8i;f9f b19;f9g az6;f9h fe6;f9i ct0;f9j f2w
f9k f7w;f9l f2t;f9m f07;f9n fb0;f9q f84;f9r f07;f9s f9u f9t;f9t f3w;f9u f3w;f9v f2b;f9w bwy;f9x f9y;f9y fa2;f9z f1t
fa0 dhl;fa1 f23;fa2 f1y;fa3 bh7;fa4 cdv;fa5 fa4;fa6 f36;fa7 f0c;fa9 f2t;faa byx;fab faa;fac f37;fad f2k;fae f8i
faf f8i;fag f9c;fah f2t;fai f8i;faj f8i;fak f1y;fal f8i;fam f1w;fan f8i;fao f4f;fap f8i;faq f8i;far f2k;fas f2s
fat f8i;fau f8i;fav f8i;faw f07;fax f8i;fay f1w;faz fbz;fb1 fb0;fb2 fb0;fb3 fb0;fb4 fb0;fb5 fb0;fb6 fb0;fb7 fb0
fb8 fb0;fb9 fb0;fba fb0;fbb fba;fbc flr;fbd c4g;fbe fb0;fbf fb0;fbg fb0;fbh fbg;fbi csr;fbj fbi;fbk fbo;fbl fb0
fbm fbl;fbn fbm;fbo fb0;fbp fbo;fbq bb5;fbr fbz;fbs fxk;fbt fdm;fbu fdv;fbv fbu;fbx fbw;fby fbe;fbz fc0;fc0 ay1
fc2 fc1;fc3 dk0;fc4 c3d;fc5 fbl;fc6 fes;fc7 fcm;fc8 fcm;fc9 fca;fca fc1;fcb f9c;fcc fce;fcd fce;fce b2p;fcf fce
fcg bkm;fch fbl;fci fch;fcj fgv;fck fca;fcl fca;fcm fj0;fcn fcm;fco fcm;fcp fcm;fcq fcp;fcr fcq;fcs fcr;fct fe2
fcu fe6;fcv fdr;fcw fcm;fcx fcm;fcy dwy;fcz fcy;fd0 dwo;fd1 fd0;fd2 fj0;fd3 fd2;fd4 fio;fd5 fcm;fd6 fd5;fd7 fhh
fd8 fd6;fd9 fcm;fda fd9;fdb fd5;fdc f36;fdd bwy;fde bwy;fdf fde;fdg fe2;fdh bwy;fdi fdp;fdj fdi;fdk fdq;fdl fdk
fdm fdp;fdn fdm;fdo fdp;fdq fdi;fdr fdv;fds fdr;fdt fdr;fdu fdr;fdw fdx;fdx fmj;fdy fdx;fdz fe1;fe0 cx9;fe3 fe2
fe4 fe2;fe5 fxi;fe7 fe6;fe8 fes;fe9 fe8;fea fed;feb fe6;fec fed;fee fed;fef feg;feg fed;feh feg;fei fed;fej fei
fel fek;fen fem;feo fe6;fep fe6;feq fe6;fet fes;feu bjs;fex fey;fez fed;ff0 fb0;ff1 ff2;ff2 dwy;ff3 bby;ff6 aym
ff7 ff4;ff9 fca;ffa co5;ffb ffa;ffc ff5;ffd fbl;ffe ffd;fff ffi;ffg fn4;ffh fn4;ffj ffs;ffk ffs;ffl ffk;ffm fgs
ffn ffl;ffo ffp;ffq ffp;ffr ffp;ffs fg7;fft fb0;ffu ffs;ffv ffs;ffw fz4;ffx ffs;ffy fqk;ffz ffs;fg0 ffu;fg1 fg0
fg2 fb0;fg3 ffs;fg4 fg3;fg5 fg3;fg6 fg5;fg8 fg7;fg9 fg7;fga fg7;fgb fg7;fgc fg7;fgd ffj;fge fgd;fgf fg7;fgg fg3
fgh fgg;fgi c71;fgj c71;fgk fin;fgl ffs;fgm fed;fgn fed;fgo fiu;fgp fgj;fgq cdz;fgr dut;fgs dut;fgt fgs;fgu fgx
fgv c6z;fgw fb0;fgy fgx;fgz fgx;fh0 fgx;fh1 fh0;fh2 fh0;fh3 fh0;fh4 fh0;fh5 fh0;fh6 fh5;fh8 fh7;fh9 c6z;fha c7a
fhb bv1;fhc f0p;fhd fhf;fhe bw5;fhf fhe;fhg dpp;fhh bxv;fhi fhh;fhj fhk;fhk fbl;fhl c5j;fhm c5j;fhn fvo;fho fvo
fhp fvo;fhq cdp;fhr cdp;fhs fe6;fht fe2;fhu bwy;fhv fhw;fhw cr1;fhx cr1;fhy fhu;fhz g1c;fi1 fi0;fi2 fi1;fi3 g1c
fi4 fi3;fi5 fj8;fi6 fi7;fi7 fgu;fi8 fdm;fi9 for;fia ffa;fib aym;fic ay1;fie fid;fif fid;fig fid;fih ffp;fii fih
fij fih;fik fim;fil fim;fim fin;fin clx;fio csv;fip fin;fiq fip;fir fip;fis c55;fit fis;fiu fj0;fiv bn5;fiw c71
fix f9c;fiy fgj;fiz fj0;fj1 fj0;fj2 c7a;fj3 f7p;fj4 c8o;fj6 fj4;fj7 ff8;fj8 c71;fj9 fiu;fja fjc;fjb fja;fjc f1e
fjd fj4;fje fjd;fjf c2m;fjg c6j;fjh c6z;fji c6z;fjk flj;fjl d9n;fjm fdp;fjn d9n fkq;fjo fkq;fjp evh;fjq fjn;fjr fjl
fjs d9n;fjt d9n;fju fjn;fjv fr3;fjw c3d;fjx fjy;fjz fjy;fk0 fih;fk1 fby;fk2 fk0;fk3 fih;fk4 ffi;fk5 fjy;fk6 fk5
fk7 fch;fk8 fk7;fk9 e9x;fka fjg;fkb fja;fkc fke;fkd cuo;fkf fke;fkg fke;fkh fkj;fki fnc;fkj fes;fkk az6;fkl cc0
fkm c7f;fkn clx;fko c3d;fkp fkv;fkr fkq;fks fkq;fkt c5z;fku byq;fkv ea7;fkw fkv;fkx c6z;fkz fkv;fl0 fkv;fl1 fkv
fl2 fkv;fl3 fl6;fl4 fl3;fl5 fl3;fl6 c4q;fl7 fl6;fl8 fl6;fl9 cwi;fla ayt;flb fl6;flc coe;fld bmw;fle flf;flf b4r
flg b4i;fli byq;flj bv6;flk bv6;fll ay1;flm fln;fln fbl;flo fln;flp fln;flq fb0;flr dtu fb0;fls flu;flt flr;flu fb0
flv aym;flw flv;flx fmn;fly ca5;flz c55;fm0 flz;fm1 fm0;fm2 fm5;fm3 fm5;fm4 bwm;fm6 fm5;fm7 fm5;fm8 fme;fm9 fm5
fma fm9;fmb fm9;fmc fm9;fmd fme;fmf fme;fmh fmg;fmi fme;fmj fb0;fmk fmj;fml fmj;fmm fml;fmn bwm;fmo fmn;fmp c61
fmq fmr;fmr euv;fms aym;fmt ay1;fmv fpa;fmw fb0;fmx fb0;fmz fmw;fn0 fmw;fn1 ffi;fn2 aym;fn3 fn4;fn4 ayt;fn5 fn4
fn6 fn4;fn7 fq6;fn8 fhk;fn9 elv;fna fbl;fnb fna;fnc fg7;fnd c6q;fnf fne;fng fne;fnh fnz;fni doe;fnj csy;fnk frv
fnl fnm;fnm azb;fnn c6p;fno fnn;fnp g0o;fnq fnp;fnr fmj;fns fb0;fnt fnu;fnu fmj;fnw fnv;fnx fnv;fnz for;fo0 fnz
fo1 fnz;fo2 fee;fo3 fo4;fo4 fo8;fo5 fo4;fo6 fo5;fo7 cvi;fo8 fnz;fo9 fo8;foa fo8;fob foc;foc foe;fod ff6;fof fog
fog dvl;foh fog;foi fog;foj fkq;fol fon;fom fon;fon for;foo fon;fop fon;foq fon;fos for;fot for;fou fh7;fov fh7
fow fov;fox fov;foy fox;foz fh7;fp0 fl6;fp1 fl6;fp3 fb0;fp5 dw6;fp6 fp0;fp7 fp6;fp8 dw6;fp9 fp0;fpb fpa;fpc fpa
fpd fb0;fpe flg;fpf fqr;fpg foi;fph fb0;fpi fpk;fpj fpk;fpl fpk;fpm fpk;fpn cuq;fpo cuq;fpq fp2;fpr cuq;fps c7u
fpt fpu;fpu frl;fpv fln;fpw fpk;fpx f84;fpy c92;fpz fnm;fq0 fq3;fq1 fq3;fq2 fq5;fq3 fq4;fq4 flm;fq5 fq6;fq6 fq4
fq7 fq6;fq8 fq6;fq9 fq6;fqa fq5;fqb c5k;fqc fq6;fqd fq3;fqf aym;fqg fqf;fqh fqf;fqi fn4;fqj fb0;fqk cc0;fql fb0
fqm flz;fqn flz;fqo fnn;fqp er1;fqq c6d;fqr e6p;fqs fm5;fqt fn4;fqu fg7;fqv fg7;fqw fqv;fqx fqv;fqy fb0;fqz fqy
fr0 fqy;fr1 fn8;fr2 ccs;fr3 fbl;fr4 ckb;fr5 cx9;fr6 fb0;fr7 g1a;fr8 fr9;fr9 bb5;fra fb0;frb fp5;frc fb0;frd fb0
fre asb;frf fb0;frh eqz;fri fb0;frj fin;frk fb0;frl cxk;frm ceg;frn ay1;fro aym;frp asb;frq aym;frr fg3;frt frs
fru frt;frw fvk;fry frv;frz frx;fs1 fs0;fs2 frv;fs3 frv;fs4 fs3;fs5 bgw;fs6 fvk;fs7 fs6;fs8 fmg;fs9 fs8;fsb fsa
fsc fsa;fse fsd;fsf fsd;fsg bb8;fsj ctt;fsk bc9;fsm fsl;fsn fsl;fsq fsp;fsr fsp;fss dbn;fsu fst;fsv fst;fsw fst
fsx fsw;fsy fsw;fsz fst;ft0 ay1;ft1 aym;ft2 ft4;ft3 fsw;ft4 bdv;ft5 ft4;ft7 ft6;ft8 ft6;fta ft9;ftb ftm;ftc ftm
fte ftd;ftf ftd;ftg ftd;fth ftd;fti ftj;ftj ftd;ftl ftk;ftn ftm;fto frv;ftp fwe;ftq ftk;ftr frv;fts ftr;ftt fty
ftu ftw;ftv ft6;ftw fty;ftx e2k;fty ftx;ftz ftd;fu0 ch2;fu1 g1f;fu2 frv;fu4 frv;fu5 f9w;fu6 frv;fu7 fu6;fu8 fek
fu9 evw;fua fub;fuc fub;fud fuf;fue fb0;fuf fue;fug fuf;fuh fug fuf;fui fuf;fuj fui;ful fuk;fum fun;fun frv;fuo fun
fup fuk;fuq frv;fur fuq;fus frv;fut frv;fuu frv;fuv fn4;fuw fuv;fuy g1q;fuz fux;fv0 fxj;fv1 frs;fv2 fv6;fv3 fvk
fv4 fv3;fv5 fv2;fv6 fvk;fv7 fv6;fv8 fv6;fv9 fhn;fvb fva;fvc fv6;fvd frs;fve g0w;fvf fv6;fvg fvk;fvh fvg;fvi fvg
fvj fv6;fvl frv;fvm fhn;fvn fvo;fvo f8i;fvp fv6;fvq fv2;fvr fwe;fvs fvr;fvt fvr;fvu fvr;fvv fvr;fvw fvr;fvx fvr
fvy fvr;fvz azb;fw0 g25;fw1 b8l;fw2 frt;fw3 fw2;fw4 fw8;fw5 fwh;fw6 fwh;fw7 fw6;fw9 fw5;fwa fvr;fwb frv;fwc frv
fwf fvr;fwg fwf;fwi fwj;fwj fwh;fwk fwj;fwl fwk;fwm frv;fwn fwy;fwp fws;fwq dwb;fwr fwp;fws cyx;fwt crx;fwu fww
fwv fwu;fww bja;fwx fwy;fwz frv;fx0 frv;fx1 euz;fx2 fwf;fx3 fx2;fx4 fwf;fx5 e21;fx6 fws;fx8 fx7;fx9 fx7;fxa fx7
fxb fgv;fxc fxb;fxd fes;fxf fx7;fxg fxf;fxh fwp;fxi fxj;fxj fxl;fxm fxl;fxn fxo;fxo fs0;fxp c5h;fxq fxs;fxr fxo
fxs fb0;fxt fy0;fxu fvk;fxv fvk;fxw fxv;fxy fzg;fxz fxy;fy0 fvk;fy1 fy0;fy2 fy0;fy3 fy2;fy4 fy0;fy5 fvk;fy6 fsl
fy7 fvk;fy8 fy7;fy9 fy7;fya fy7;fyb fy7;fyc fy7;fyd fy7;fye fy7;fyf fvk;fyg fy7;fyh fy7;fyi fy7;fyj fvk;fyk frv
fyl fy7;fym fy7;fyn cg7;fyo fyn;fyp fyn;fyq fy7;fyr fyq;fys fyt;fyt euz;fyu euz;fyv frs;fyw c9l;fyx bva;fyy fyx
fyz frv;fz0 fyw;fz1 c9l;fz2 fwe;fz3 fvr;fz4 fvr;fz5 fz4;fz6 ftm;fz7 frv;fz8 g1w;fz9 fz6;fza g1w;fzb g1w;fzc cuh
fzd frv;fze cyx;fzg fy7;fzh fzz;fzi fwg;fzj frv;fzk blt;fzl fzj;fzm fzj;fzn fzm;fzo fvk;fzp fub;fzq frv;fzr cuh
fzs fzr;fzt g17;fzv fzu;fzw fzv;fzx fzu;fzz g00;g00 fz6;g01 g00;g02 g00;g03 fvr;g05 ejy;g06 g05;g07 fy7;g09 g08
g0a g08;g0b fzq;g0c frv;g0d ftd;g0e ftd;g0f g0b;g0h g0g;g0i fr3;g0j g0g;g0k ftd;g0l ejs;g0m dks;g0n g0m;g0o fww
g0p fww;g0q fvr;g0r fw3;g0s frv;g0t frv;g0v frv;g0x fts;g0y fts;g0z etn;g10 frv;g11 f9b;g12 fy7;g13 frv;g14 fsl
g15 frv;g16 asb;g17 bt9;g18 fyw;g19 b80;g1a frv;g1b frv;g1d g1c;g1e frv;g1f frv;g1g frv;g1h fzj;g1i g1g;g1j g1g
g1k frv;g1l ay8;g1m frv;g1n frv;g1o frv;g1p ftd;g1r g1q;g1s fvk;g1t bvh;g1u fzi;g1v frv;g1x cvh;g1y frv;g1z frv
g20 frv;g21 frv;g22 frv;g23 frv;g24 frv;g25 frv;g26 fwq;g27 frv;g28 g0r;g29 eva;g2b frv;g2c frv;g2d fvk;g2e bd7
g2f g2g;g2g frv;g2h g2g;g2i bb5;g2j ayb;g2k fwj;g2l frv;g2m ftd;g2n fub;g2o cl4;g2p frv;g2q frv;g2r fyi;g2s frv
g2t frv;g2u frv;g2v frx;g2w frs;g2x g21;g2y g2x;g2z frv;g30 fsn;g31 frv;g32 frv;g33 frv;g34 frv;g35 fb0;g36 frv
g37 frv;g38 frv;g39 g38;g3a d0x;g3b d0x;g3c d0x;g3d e9c;g3e fvr;g3f frv;g3g frv;g3h frv;g3i fww;g3j frv;g3k cmp
g3l fsl;g3m fwe;g3n frv;g3o frv;g3p aym;g3q frv;g3r frv;g3s fsw;g3t c0h;g3u frv;g3v frs;g3w frv;g3x frv;g3y fyn
g3z frv;g40 g41;g42 g40;g43 g40;g44 g40;g45 g44;g46 g41;g47 g41;g48 g4c;g49 az6;g4a g48;g4d bdh;g4e g4g;g4f g4g
g4h bdh;g4i g4g;g4j g4g;g4k g4n;g4m g4l;g4n g4s;g4o g4n;g4p g4s;g4q ev6;g4r g4s;g4t g4s;g4u g4s;g4v g4s;g4w b9d
g4x g4g;g4z g4y;g50 g4y;g51 g4y;g52 g4y;g54 b9d;g56 b69;g57 b37;xx xw;xz xy;y0 xy;y3 xy y2;y4 xy;y5 xy;y6 xy;y7 y8 9gs
ya xx;yb ya;yf ye;yg yf;yh xw;yi ye;yj ye;yl yk;yo yn;ys yz;yt yz;yu yz;yv yt;yw yt;yx yt;yy yt;yz yl;z0 yz;z1 yz
z2 z1;z3 z1;z4 z3;z5 z1;z6 z5;z7 yz;z8 yl;z9 yl;za yl;zb yw;zc yl;zd yl;ze yl;zf yw;zg yl;zh yw;zi yt;zj zi;zk zi
zl yt;zm yt;zn yt;zo yz;zp zn;zq zn;zr zo;zs zr;zt zr;zu zr;zv zr;zx zw;zy zo;zz zr
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
