"""Hand-kept names of countries and of words for their people, read by places.py.

COUNTRIES: ISO 3166-1 code, Korean name, other Korean names, other English names (with `=Name` first
if the preferred English name is not the one of iso-codes), population in thousands.
"""

COUNTRIES = """
AD;안도라;안도라 공국;;80
AE;아랍에미리트;UAE|아랍에미리트연합|아랍에미리트연방|아랍 에미리트|에미리트;UAE|U.A.E.|Emirates|~the Emirates;9900
AF;아프가니스탄;아프간;;41000
AG;앤티가 바부다;앤티가바부다|앤티가;Antigua;97
AI;앵귈라;;;15
AL;알바니아;;;2800
AM;아르메니아;;;2780
AO;앙골라;;;35000
AQ;남극;남극 대륙|남극대륙;;1
AR;아르헨티나;;Argentine;46000
AS;아메리칸사모아;미국령 사모아|아메리칸 사모아;;50
AT;오스트리아;;;9100
AU;호주;오스트레일리아;Commonwealth of Australia;26000
AW;아루바;;;106
AX;올란드 제도;올란드제도;Aland Islands|Åland;30
AZ;아제르바이잔;;;10100
BA;보스니아 헤르체고비나;보스니아헤르체고비나|보스니아;Bosnia|Bosnia-Herzegovina|BiH;3230
BB;바베이도스;;;281
BD;방글라데시;;;171000
BE;벨기에;;;11700
BF;부르키나파소;;;22700
BG;불가리아;;;6500
BH;바레인;;;1480
BI;부룬디;;;12900
BJ;베냉;베넹;;13300
BL;생바르텔레미;;St. Barthelemy|Saint Barthelemy;10
BM;버뮤다;;;64
BN;브루나이;브루나이 다루살람|브루나이다루살람;=Brunei|Brunei Darussalam;449
BO;볼리비아;;;12200
BQ;네덜란드령 카리브;보네르|보나이러;=Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire;26
BR;브라질;;Brasil;215000
BS;바하마;;=The Bahamas|Bahamas;410
BT;부탄;;;782
BV;부베섬;;;0
BW;보츠와나;;;2630
BY;벨라루스;벨로루시|백러시아;Belorussia|Byelorussia;9200
BZ;벨리즈;;;405
CA;캐나다;카나다;;38900
CC;코코스 제도;코코스제도|킬링 제도;=Cocos Islands|Cocos (Keeling) Islands|Keeling Islands;1
CD;콩고민주공화국;민주콩고|DR콩고|DRC|콩고 민주 공화국|콩고민주공|킨샤사콩고;=Democratic Republic of the Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa|Congo, The Democratic Republic of the|Democratic Republic of Congo|Zaire;99000
CF;중앙아프리카공화국;중앙아프리카 공화국|중아공;;5580
CG;콩고공화국;콩고|콩고 공화국|콩고브라자빌;=Republic of the Congo|Congo|Congo-Brazzaville|Republic of Congo;5970
CH;스위스;스위스 연방|스위스연방;;8770
CI;코트디부아르;코트디브아르|아이보리코스트;Ivory Coast|Cote d'Ivoire|Côte d’Ivoire;28200
CK;쿡 제도;쿡제도|쿡아일랜드;;17
CL;칠레;;Republic of Chile;19600
CM;카메룬;;;27900
CN;중국;중화인민공화국|중공|~중화;PRC|P.R.C.|P.R. China|Mainland China|Communist China|the People's Republic of China;1412000
CO;콜롬비아;콜롬비아공화국;;51900
CR;코스타리카;;;5180
CU;쿠바;;;11200
CV;카보베르데;카보 베르데|카프베르데;Cape Verde;593
CW;퀴라소;큐라소;Curacao;150
CX;크리스마스섬;;;2
CY;키프로스;사이프러스;;1250
CZ;체코;체코공화국|체코 공화국;;10500
DE;독일;독일연방공화국|독일 연방 공화국|서독;FRG|West Germany|Deutschland;83800
DJ;지부티;;;1120
DK;덴마크;;;5900
DM;도미니카연방;도미니카 연방;;73
DO;도미니카공화국;도미니카 공화국|도미니카;the Dominican Republic;11200
DZ;알제리;;;44900
EC;에콰도르;;;18000
EE;에스토니아;;;1350
EG;이집트;이집트아랍공화국|애급;;111000
EH;서사하라;;;576
ER;에리트레아;에리트리아;;3680
ES;스페인;에스파냐|~서반아;España;47800
ET;에티오피아;이디오피아;;123000
FI;핀란드;;;5560
FJ;피지;;Republic of Fiji;930
FK;포클랜드 제도;포클랜드|포클랜드제도|말비나스;=Falkland Islands|Falklands|Falkland Islands (Malvinas)|Malvinas;4
FM;미크로네시아;미크로네시아연방|미크로네시아 연방;=Micronesia|FSM;114
FO;페로 제도;페로제도;Faroes|Faeroe Islands;53
FR;프랑스;불란서|프랑스공화국|프랑스 공화국;;68000
GA;가봉;;;2390
GB;영국;그레이트브리튼|대영제국|유나이티드킹덤;UK|U.K.|Britain|Great Britain|the United Kingdom;67000
GD;그레나다;;;125
GE;조지아;그루지야;=Georgia|Republic of Georgia;3710
GF;프랑스령 기아나;프랑스령기아나;;305
GG;건지섬;건지 섬;;63
GH;가나;가나공화국;;33500
GI;지브롤터;지브롤타;;33
GL;그린란드;;;57
GM;감비아;;=The Gambia|Gambia;2700
GN;기니;기니공화국;=Guinea;13900
GP;과들루프;;;396
GQ;적도기니;적도 기니;;1670
GR;그리스;희랍|헬라스;Hellas;10400
GS;사우스조지아 사우스샌드위치 제도;사우스조지아;South Georgia;0
GT;과테말라;;;17400
GU;괌;;Territory of Guam;172
GW;기니비사우;;Guinea Bissau;2100
GY;가이아나;;Co-operative Republic of Guyana;809
HK;홍콩;홍콩특별행정구|홍콩특구;Hong Kong SAR|Hongkong|HKSAR;7350
HM;허드 맥도널드 제도;;Heard & McDonald Islands;0
HN;온두라스;;;10400
HR;크로아티아;;;3860
HT;아이티;~하이티;;11600
HU;헝가리;;;9640
ID;인도네시아;인니|인도네시아공화국;;275500
IE;아일랜드;에이레|아일랜드공화국;Republic of Ireland|Eire;5130
IL;이스라엘;;;9560
IM;맨섬;맨 섬;;84
IN;인도;인도공화국|바라트;Bharat;1417000
IO;영국령 인도양 지역;영국령 인도양 식민지;BIOT;3
IQ;이라크;;;44500
IR;이란;이란이슬람공화국;;88600
IS;아이슬란드;;;382
IT;이탈리아;이태리|이탈리아공화국;Italia;58900
JE;저지섬;저지 섬;=~Jersey;108
JM;자메이카;;;2830
JO;요르단;요르단왕국|~요단;=Jordan|Hashemite Kingdom;11300
JP;일본;일본국|닛폰;Nippon;125000
KE;케냐;케냐공화국;;54000
KG;키르기스스탄;키르기스공화국|키르기즈스탄|키르기스;Kyrgyz|Kirghizia|Kirgizstan;6970
KH;캄보디아;캄보디아왕국|캄푸치아;Kampuchea;16800
KI;키리바시;;;131
KM;코모로;;;837
KN;세인트키츠네비스;세인트키츠 네비스;St. Kitts and Nevis|St Kitts and Nevis;48
KP;북한;조선민주주의인민공화국|북조선|~북측|~조선|이북;DPRK|D.P.R.K.|N. Korea|DPR Korea|the North|Democratic People’s Republic of Korea;26000
KR;대한민국;한국|남한|~우리나라|~남조선|~코리아|~남측|~국내;ROK|R.O.K.|Republic of Korea|S. Korea|Korea|Korea, Republic of|Rep. of Korea|South-Korea|Korea Republic;51700
KW;쿠웨이트;;;4270
KY;케이맨 제도;케이맨제도|케이만군도|케이맨군도;Caymans|Cayman;69
KZ;카자흐스탄;카자흐;Kazakstan;19600
LA;라오스;라오인민민주공화국|라오스인민민주공화국;Lao PDR|Laos PDR|Lao People's Democratic Republic|Lao;7530
LB;레바논;;;5490
LC;세인트루시아;;St. Lucia|St Lucia;180
LI;리히텐슈타인;;;39
LK;스리랑카;실론;Ceylon;22200
LR;라이베리아;;;5300
LS;레소토;;;2310
LT;리투아니아;;;2830
LU;룩셈부르크;룩셈부르크 대공국;;653
LV;라트비아;;;1880
LY;리비아;;State of Libya;6810
MA;모로코;모로코왕국;;37500
MC;모나코;모나코공국;;36
MD;몰도바;;;2540
ME;몬테네그로;;;617
MF;생마르탱;;=Saint Martin|St. Martin|Saint Martin (French part);32
MG;마다가스카르;마다가스카;;29600
MH;마셜제도;마셜 제도|마셜군도|마샬군도;Marshalls;42
MK;북마케도니아;마케도니아|북마케도니아공화국;Macedonia|FYROM;2060
ML;~말리;;;22600
MM;미얀마;버마;Burma|Republic of the Union of Myanmar;54200
MN;몽골;몽고|몽골공화국|몽골국;;3400
MO;마카오;마카오특별행정구;Macau|Macao SAR|Macau SAR;695
MP;북마리아나제도;북마리아나 제도|북마리아나 연방;Northern Marianas|CNMI;50
MQ;마르티니크;;;367
MR;모리타니;모리타니아;;4740
MS;몬트세랫;몬세라트;;4
MT;몰타;;;531
MU;모리셔스;;;1260
MV;몰디브;;;524
MW;말라위;;;20400
MX;멕시코;멕시코합중국;México|Mexico;127500
MY;말레이시아;말련;;33900
MZ;모잠비크;;;33000
NA;나미비아;;;2570
NC;뉴칼레도니아;누벨칼레도니;;290
NE;니제르;;;26200
NF;노퍽섬;;;2
NG;나이지리아;나이지리아연방공화국;;218500
NI;니카라과;;;6950
NL;네덜란드;화란|홀란드|네덜란드왕국;Holland|the Netherlands;17700
NO;노르웨이;;;5460
NP;네팔;;;30500
NR;나우루;;;13
NU;니우에;;;2
NZ;뉴질랜드;~뉴질;Aotearoa;5120
OM;~오만;오만왕국;=Oman;4580
PA;파나마;;;4410
PE;페루;;;34000
PF;프랑스령 폴리네시아;프랑스령폴리네시아;;306
PG;파푸아뉴기니;파푸아 뉴기니;~PNG;10100
PH;필리핀;필리핀공화국|비율빈;the Philippines;115600
PK;파키스탄;파키스탄이슬람공화국;;235800
PL;폴란드;폴란드공화국|파란;;36800
PM;생피에르 미클롱;생피에르미클롱;Saint Pierre & Miquelon;6
PN;핏케언 제도;핏케언제도;=Pitcairn Islands|Pitcairn;0
PR;푸에르토리코;;Commonwealth of Puerto Rico;3220
PS;팔레스타인;팔레스타인 자치정부|팔레스타인자치정부|팔레스타인국;=Palestine|State of Palestine|Palestinian Territories|Palestinian Authority|Palestinian territory|the State of Palestine;5040
PT;포르투갈;포르투칼|포도아;;10400
PW;팔라우;;;18
PY;파라과이;;;6780
QA;카타르;;;2700
RE;레위니옹;;Reunion;974
RO;루마니아;;;19000
RS;세르비아;;;6760
RU;러시아;러시아연방|러시아 연방|~소련|노서아;=Russia|Russian Federation|the Russian Federation|Soviet Union|USSR;144000
RW;르완다;;;13800
SA;사우디아라비아;사우디|사우디 아라비아|사우디아라비아왕국;KSA|Saudi|Kingdom of Saudi Arabia;36400
SB;솔로몬제도;솔로몬 제도|솔로몬군도;Solomons;724
SC;세이셸;세이쉘;;120
SD;~수단;수단공화국;;46900
SE;스웨덴;스웨덴왕국|서전;;10500
SG;싱가포르;싱가폴|싱가포르공화국;;5640
SH;세인트헬레나;;=Saint Helena|St. Helena|Saint Helena, Ascension and Tristan da Cunha;5
SI;슬로베니아;;;2110
SJ;스발바르 얀마옌 제도;스발바르|스발바르제도;Svalbard;3
SK;슬로바키아;슬로바크공화국;;5430
SL;시에라리온;;;8610
SM;산마리노;산마리노공화국;;34
SN;세네갈;;;17300
SO;소말리아;;;17600
SR;수리남;;Surinam;618
SS;남수단;남수단공화국;;10900
ST;상투메 프린시페;상투메프린시페;São Tomé and Príncipe|Sao Tome & Principe;227
SV;엘살바도르;;;6340
SX;신트마르턴;;=Sint Maarten|St. Maarten|Sint Maarten (Dutch part);43
SY;시리아;시리아아랍공화국;Syrian Arab Republic;22100
SZ;에스와티니;스와질란드;Swaziland;1200
TC;터크스 케이커스 제도;터크스케이커스제도;Turks & Caicos;46
TD;차드;차드공화국;=~Chad;17700
TF;프랑스령 남방 및 남극;프랑스령 남부와 남극 지역;French Southern and Antarctic Lands;0
TG;토고;;;8850
TH;태국;타이왕국|타이 왕국|~타이|태국왕국;~Siam;71700
TJ;타지키스탄;타지크;Tadjikistan;9950
TK;토켈라우;;;2
TL;동티모르;티모르레스테|티모르-레스테;East Timor|Timor Leste;1340
TM;투르크메니스탄;투르크멘;Turkmenia;6430
TN;튀니지;튀니지아;;12400
TO;통가;통가왕국;Kingdom of Tonga;107
TR;튀르키예;터키|튀르키예공화국|터어키|~토이기;Turkiye|Turkey|Republic of Turkey;85000
TT;트리니다드토바고;트리니다드 토바고|트리니다드;Trinidad|Trinidad & Tobago;1530
TV;투발루;;;11
TW;대만;타이완|중화민국|자유중국;Republic of China|R.O.C.|Formosa|Chinese Taipei|Taiwan (ROC);23300
TZ;탄자니아;탄자니아연합공화국;Tanganyika;65500
UA;우크라이나;;the Ukraine;38000
UG;우간다;;;47200
UM;미국령 군소 제도;;US Minor Outlying Islands;0
US;미국;미합중국|아메리카합중국|~아메리카|유에스에이|미연방;USA|U.S.|U.S.A.|US|America|the United States|the States|United States of America|the U.S.|United States (US);333000
UY;우루과이;;;3420
UZ;우즈베키스탄;우즈벡|우즈베크|우즈백;Uzbek Republic;35600
VA;바티칸;바티칸 시국|바티칸시국|교황청;=Vatican City|Vatican|Holy See|Vatican City State|the Vatican|Holy See (Vatican City State);1
VC;세인트빈센트 그레나딘;세인트빈센트그레나딘|세인트빈센트;St. Vincent and the Grenadines|Saint Vincent;104
VE;베네수엘라;베네수엘라 볼리바르;;28300
VG;영국령 버진아일랜드;영국령 버진 제도;=British Virgin Islands|BVI|Virgin Islands, British;31
VI;미국령 버진아일랜드;미국령 버진 제도;=U.S. Virgin Islands|US Virgin Islands|Virgin Islands, U.S.|USVI;105
VN;베트남;월남|베트남사회주의공화국|베트남 사회주의 공화국;Viet Nam|Viet-Nam|Socialist Republic of Vietnam|S.R. Vietnam;98200
VU;바누아투;;;327
WF;왈리스 푸투나;왈리스퓌튀나;Wallis & Futuna;12
WS;사모아;서사모아;Western Samoa;222
YE;예멘;;;33700
YT;마요트;;;326
ZA;남아프리카공화국;남아공|남아프리카 공화국|~남아프리카;RSA;59900
ZM;잠비아;;;20000
ZW;짐바브웨;;;16300
"""

# Words for people and things of a country. English; lower-case words never match.
DEMONYMS = """
AD Andorran;AE Emirati;AF Afghan,Afghani;AG Antiguan;AL Albanian;AM Armenian;AO Angolan;AR Argentine,Argentinian,Argentinean
AT Austrian;AU Australian,Aussie;AZ Azerbaijani,Azeri;BA Bosnian,Herzegovinian;BB Barbadian,Bajan;BD Bangladeshi;BE Belgian;BF Burkinabe,Burkinabé
BG Bulgarian;BH Bahraini;BI Burundian;BJ Beninese;BM Bermudian;BN Bruneian;BO Bolivian;BR Brazilian;BS Bahamian;BT Bhutanese;BW Botswanan,Motswana
BY Belarusian,Belarussian;BZ Belizean;CA Canadian;CD Congolese;CF Central African;CH Swiss;CI Ivorian;CL Chilean;CM Cameroonian;CN Chinese,Mainland Chinese,Sino
CO Colombian;CR Costa Rican;CU Cuban;CV Cape Verdean,Cabo Verdean;CY Cypriot;CZ Czech;DE German;DJ Djiboutian;DK Danish,,Danes;DO Dominican;DZ Algerian
EC Ecuadorian,Ecuadorean;EE Estonian;EG Egyptian;ER Eritrean;ES Spanish,Spaniard;ET Ethiopian;FI Finnish,,Finns;FJ Fijian;FM Micronesian;FO Faroese
FR French,Frenchman;GA Gabonese;GB British,Briton,Britons;GD Grenadian;GE Georgian;GH Ghanaian,Ghanian;GL Greenlandic,Greenlander;GM Gambian
GN Guinean;GQ Equatorial Guinean,Equatoguinean;GR Greek,Hellenic;GT Guatemalan;GU Guamanian;GW Bissau-Guinean;GY Guyanese;HK Hongkonger,Hong Konger;HN Honduran
HR Croatian,Croat;HT Haitian;HU Hungarian;ID Indonesian;IE Irish,Irishman;IL Israeli;IN Indian;IQ Iraqi;IR Iranian,Persian;IS Icelandic,Icelander;IT Italian
JM Jamaican;JO Jordanian;JP Japanese;KE Kenyan;KG Kyrgyzstani,Kyrgyz;KH Cambodian,Khmer;KI I-Kiribati;KM Comorian;KN Kittitian
KP North Korean;KR Korean,South Korean,S. Korean;KW Kuwaiti;KZ Kazakhstani,Kazakh;LA Laotian,Lao;LB Lebanese;LC Saint Lucian;LI Liechtensteiner
LK Sri Lankan;LR Liberian;LS Basotho;LT Lithuanian;LU Luxembourgish,Luxembourger;LV Latvian;LY Libyan;MA Moroccan;MC Monegasque,Monégasque;MD Moldovan
ME Montenegrin;MG Malagasy,Madagascan;MH Marshallese;MK Macedonian,North Macedonian;ML Malian;MM Burmese,Myanmarese;MN Mongolian,Mongol;MO Macanese
MR Mauritanian;MT Maltese;MU Mauritian;MV Maldivian;MW Malawian;MX Mexican;MY Malaysian;MZ Mozambican;NA Namibian;NE Nigerien;NG Nigerian;NI Nicaraguan
NL Dutch,Dutchman,Netherlandish;NO Norwegian;NP Nepali,Nepalese;NR Nauruan;NZ New Zealander,;OM Omani;PA Panamanian;PE Peruvian;PG Papua New Guinean
PH Filipino,Philippine,Filipina;PK Pakistani;PL Polish,Pole,Poles;PR Puerto Rican;PS Palestinian;PT Portuguese;PW Palauan;PY Paraguayan;QA Qatari
RO Romanian;RS Serbian,Serb;RU Russian,Soviet;RW Rwandan;SA Saudi Arabian,Saudi,Saudis;SB Solomon Islander;SC Seychellois;SD Sudanese;SE Swedish,Swede,Swedes
SG Singaporean;SI Slovenian,Slovene;SK Slovak,Slovakian;SL Sierra Leonean;SM Sammarinese;SN Senegalese;SO Somali,Somalian;SR Surinamese
SS South Sudanese;ST Santomean;SV Salvadoran,Salvadorean;SY Syrian;SZ Swazi;TD Chadian;TG Togolese;TH Thai;TJ Tajikistani,Tajik;TL Timorese,East Timorese
TM Turkmen;TN Tunisian;TO Tongan;TR Turkish,Turk,Turks;TT Trinidadian;TV Tuvaluan;TW Taiwanese;TZ Tanzanian;UA Ukrainian;UG Ugandan
US American;UY Uruguayan;UZ Uzbek,Uzbekistani;VA ;VC Vincentian;VE Venezuelan;VN Vietnamese;VU Ni-Vanuatu,Vanuatuan;WS Samoan
YE Yemeni,Yemenite;ZA South African;ZM Zambian;ZW Zimbabwean
CA-QC Québécois,Quebecois,Quebecer,Quebecker;CA-ON Ontarian;CA-AB Albertan;CA-BC British Columbian;CA-MB Manitoban;CA-NS Nova Scotian;CA-NL Newfoundlander
ES-CT Catalan,Catalonian;ES-AN Andalusian;ES-PV Basque;ES-GA Galician;ES-VC Valencian;DE-BY Bavarian;DE-SN ;DE-HE Hessian;DE-BE Berliner;DE-ST Saxon-Anhalt
BE-VLG Flemish,;BE-WAL Walloon;GB-SCT Scottish,Scots,Scotsman;GB-WLS Welsh,Welshman;GB-,Englishman;GB-NIR Northern Irish
FR-20R Corsican;FR-BRE Breton;FR-IDF Parisian;FR-NOR ;IT-82 Sicilian;IT-88 Sardinian;IT-52 Tuscan;IT-25 ;IT-34 Venetian;IT-
US-CA Californian;US-TX Texan;US-NY New Yorker;US-HI Hawaiian;US-AK Alaskan;US-FL Floridian;US-VA Virginian;US-AZ Arizonan;US-OR Oregonian;US-OH Ohioan;US-MI Michigander
US-WA Washingtonian;US-UT Utahn;US-CO Coloradan;US-MN Minnesotan;US-IL Illinoisan;US-TN Tennessean;US-NV Nevadan;US-PA Pennsylvanian;US-LA Louisianan;US-AL Alabamian;US-IN 
AU-QLD Queenslander;AU-TAS Tasmanian;AU-VIC ;AU-NSW New South Welsh;AT-7 Tyrolean;AT-9 Viennese;CN-XZ Tibetan;CN-XJ Uyghur;CN-GD Cantonese;CN-SC Sichuanese,Szechuan
RU-TA Tatar;RU-CE Chechen;RU-SA Yakut,;RU-BU Buryat;JP-47 Okinawan;ID-BA Balinese;IN-PB Punjabi;IN-GJ Gujarati;IN-WB Bengali;IN-TN Tamil;UA-43 Crimean
CH-GE Genevan;GL Kalaallit;KP ;MM 
"""

HANJA = """
韓 KR;大韓民國 KR;韓國 KR;美 US;美國 US;日 JP;日本 JP;中 CN;中國 CN;北 KP;北韓 KP;南韓 KR;英 GB;英國 GB;獨 DE;獨逸 DE;佛 FR;佛蘭西 FR;伊 IT;伊太利 IT;露 RU;蘇 RU;印 IN;印度 IN
濠 AU;濠洲 AU;加 CA;加拿大 CA;越 VN;越南 VN;泰 TH;泰國 TH;臺 TW;臺灣 TW;台 TW;台灣 TW;蒙 MN;蒙古 MN;比 PH;比律賓 PH;蘭 NL;和蘭 NL;西班牙 ES;葡 PT
墺 AT;墺地利 AT;白耳義 BE;瑞西 CH;瑞典 SE;丁抹 DK;波蘭 PL;希臘 GR;土耳其 TR;埃及 EG;墨西哥 MX
秘 PE;阿 AF;獨國 DE;法國 FR;德國 DE;俄 RU;俄國 RU;緬 MM;南阿 ZA;南阿共 ZA;香港 HK;澳門 MO;洪 HU;匈 HU;新西蘭 NZ;印尼 ID
"""

# One-syllable names as they are joined in Korean news (한·중, 한-베); common ones first kept unique.
ABBREV_KO = """
한 KR;미 US;일 JP;중 CN;북 KP;남 KR;러 RU;영 GB;독 DE;불 FR;호 AU;베 VN;월 VN;몽 MN;인 IN;인니 ID;태 TH;우 UA;우즈 UZ;우즈벡 UZ;카 KZ;카자흐 KZ;카타르 QA;캐 CA;뉴 NZ;뉴질 NZ;대만 TW;필 PH
비 PH;말 MY;말련 MY;싱 SG;싱가 SG;캄 KH;라 LA;미얀마 MM;이 IT;이스라엘 IL;이란 IR;이집트 EG;스페인 ES;스위스 CH;스웨덴 SE;네 NL;네덜란드 NL;란 NL;벨 BE;폴 PL;폴란드 PL;체 CZ;체코 CZ;헝 HU;헝가리 HU
덴 DK;덴마크 DK;핀 FI;불가리아 BG;터 TR;튀 TR;튀르키예 TR;사 SA;사우디 SA;아랍에미리트 AE;브 BR;멕 MX;멕시코 MX;칠 CL;칠레 CL;페 PE;페루 PE;콜 CO;콜롬비아 CO
남아공 ZA;케 KE;탄 TZ;가나 GH;파 PK;방 BD;네팔 NP;쿠바 CU;투르크 TM;투르크멘 TM;키르 KG;키르기스 KG;타지크 TJ;아제르 AZ;조지아 GE;홍 HK;홍콩 HK;북한 KP;
"""
