"""Hand-kept corrections to subdivision names, read by places_subdivisions.py.

KO: code, then the customary Korean name and other names, separated by |.
EN: code, then the customary English name and other names.
SHORT: code, then the abbreviation that newspapers write behind a city; ~ marks one that is also a word.
"""

KO = """
US-DC 워싱턴DC|워싱턴|워싱턴D.C.|워싱턴 DC|워싱턴 D.C.|컬럼비아특별구|컬럼비아 특별구|D.C.
US-AZ 애리조나주|아리조나주|아리조나
US-CA 캘리포니아주|캘리포니아|가주|캘리포니아 주
US-GA 조지아주|미국 조지아
US-NC 노스캐롤라이나주|노스캐롤라이나|북캐롤라이나
US-SC 사우스캐롤라이나주|사우스캐롤라이나
US-MI 미시간주|미시건주|미시건
US-MN 미네소타주
US-OR 오리건주|오레곤주|오레곤
US-VA 버지니아주
US-TN 테네시주
US-MA 매사추세츠주|메사추세츠주|메사추세츠
US-PA 펜실베이니아주|펜실베니아주|펜실베니아|펜실바니아
US-CT 코네티컷주
US-WA 워싱턴주
US-ND 노스다코타주|노스다코다
CA-NL 뉴펀들랜드 래브라도주|뉴펀들랜드래브라도주|뉴펀들랜드
CA-QC 퀘벡주|퀘벡|퀘벡 주|퀘백주|퀘백
CA-BC 브리티시컬럼비아주|브리티시컬럼비아|브리티시 컬럼비아주|브리티시 컬럼비아|BC주|B.C.주
CA-NT 노스웨스트 준주|노스웨스트준주
CA-AB 앨버타주|알버타주|알버타
CA-SK 서스캐처원주|사스카추완주|사스카츄완
CA-PE 프린스에드워드아일랜드주|프린스에드워드섬
JP-01 홋카이도|북해도|홋카이도청
JP-13 도쿄도|동경도
JP-26 교토부|~교토
JP-27 오사카부|~오사카
JP-29 나라현
JP-24 미에현
JP-42 나가사키현
JP-47 오키나와현|오키나와|~류큐
CN-AH 안후이성|안후이|안휘성
CN-BJ 베이징|베이징시|북경|북경시
CN-CQ 충칭|충칭시|중경|중경시
CN-FJ 푸젠성|푸젠|복건성
CN-GD 광둥성|광둥|광동성|~광동
CN-GS 간쑤성|간쑤|감숙성
CN-GX 광시좡족자치구|광시|광시 좡족자치구|광서장족자치구|광서성
CN-GZ 구이저우성|구이저우|귀주성|~귀주
CN-HA 허난성|허난|하남성|중국 하남성
CN-HB 후베이성|후베이|호북성
CN-HE 허베이성|허베이|하북성
CN-HI 하이난성|하이난|해남성|하이난다오
CN-HL 헤이룽장성|헤이룽장|흑룡강성|흑룡강
CN-HN 후난성|후난|호남성
CN-JL 지린성|~지린|길림성|길림
CN-JS 장쑤성|장쑤|강소성|장수성
CN-JX 장시성|~장시|강서성
CN-LN 랴오닝성|랴오닝|요녕성|요령성|랴오닝 성
CN-NM 네이멍구자치구|네이멍구|내몽골|내몽고|네이멍구 자치구|내몽골자치구|내몽고자치구
CN-NX 닝샤후이족자치구|닝샤|닝샤 후이족자치구|영하회족자치구
CN-QH 칭하이성|칭하이|청해성
CN-SC 쓰촨성|쓰촨|사천성|스촨성
CN-SD 산둥성|산둥|산동성|산동
CN-SH 상하이|상하이시|상해시|~상해
CN-SN 산시성|섬서성|산시성 섬서|샨시성
CN-SX 산시성|산서성
CN-TJ 톈진|톈진시|천진시|~천진|텐진|텐진시
CN-XJ 신장위구르자치구|신장 위구르자치구|신장웨이우얼자치구|~신장
CN-XZ 티베트자치구|시짱자치구|티베트|시짱|티벳|티베트 자치구
CN-YN 윈난성|윈난|운남성
CN-ZJ 저장성|~저장|절강성
VN-HN 하노이|하노이시
VN-SG 호찌민|호찌민시|호치민|호치민시|호찌민 시|호치민 시|사이공
VN-DN 다낭|다낭시
VN-HP 하이퐁|하이퐁시
VN-CT 껀터|껀터시|칸토시|껀토
VN-56 박닌성|박닌|박린성
VN-57 빈즈엉성|빈즈엉|빈증성|빈즈엉 성
VN-39 동나이성|동나이
VN-13 꽝닌성|꽝닌
VN-69 타이응우옌성|타이응우옌|타이응웬성|타이응웬
VN-21 타인호아성|타인호아|탄호아성|탄호아
VN-22 응에안성|응에안|응예안성|응에안 성
VN-34 카인호아성|카인호아|칸호아성
VN-35 럼동성|럼동|람동성
VN-43 바리어붕따우성|바리아붕따우성|바리어붕따우
VN-26 투아티엔후에성|후에성|트어티엔후에성|투아티엔후에
VN-61 하이즈엉성|하이즈엉|하이증성
VN-66 흥옌성|흥옌|흥이엔성
VN-41 롱안성|롱안
VN-02 라오까이성|라오까이|라오카이성|라오카이
ID-JB 서자바주|자와바랏주|서자바|웨스트자바주|서부자바주|서부 자바주
ID-JI 동자바주|자와티무르주|동자바|이스트자바주|동부자바주
ID-JT 중부자바주|자와틍아주|중부자바|중앙자바주|중자바주
ID-JK 자카르타|자카르타주|자카르타 특별수도지역|DKI 자카르타|자카르타시
ID-KB 서칼리만탄주|칼리만탄바랏주|서부칼리만탄주
ID-KI 동칼리만탄주|칼리만탄티무르주|동부칼리만탄주|동칼리만탄
ID-KS 남칼리만탄주|칼리만탄슬라탄주
ID-KT 중부칼리만탄주|칼리만탄틍아주
ID-KU 북칼리만탄주|칼리만탄우타라주
ID-MU 북말루쿠주|말루쿠우타라주
ID-NB 서누사텡가라주|누사틍가라바랏주
ID-NT 동누사텡가라주|누사틍가라티무르주
ID-PB 서파푸아주|파푸아바랏주
ID-SA 북술라웨시주|술라웨시우타라주
ID-SB 서수마트라주|수마트라바랏주
ID-SG 동남술라웨시주|술라웨시틍가라주
ID-SN 남술라웨시주|술라웨시슬라탄주
ID-SR 서술라웨시주|술라웨시바랏주
ID-SS 남수마트라주|수마트라슬라탄주
ID-ST 중부술라웨시주|술라웨시틍아주
ID-SU 북수마트라주|수마트라우타라주
ID-YO 욕야카르타|욕야카르타 특별주|족자카르타|욕야카르타주
ID-BA 발리주|~발리
ID-KR 리아우제도주|리아우 제도주|리아우제도
ID-BB 방카블리퉁제도주|방카블리퉁
ID-BT 반텐주|반튼주|반텐
ID-JW 자바섬|~자바|자와섬|자바 섬
ID-SM 수마트라섬|수마트라|수마트라 섬
ID-SL 술라웨시섬|술라웨시
ID-KA 칼리만탄|보르네오섬 칼리만탄
ID-NU 누사텡가라|소순다열도
TH-10 방콕|방콕시|방콕도
TH-20 촌부리주|촌부리
TH-21 라용주|라용|라영주|라영
TH-50 치앙마이주
TH-83 푸껫주|푸켓주
TH-14 아유타야주|아유타야
MY-01 조호르주|조호주|조호르|조호
MY-02 케다주|크다주|케다
MY-04 믈라카주|말라카주|믈라카|말라카
MY-07 피낭주|페낭주|페낭|풀라우피낭주|페낭섬
MY-10 슬랑오르주|셀랑고르주|슬랑오르|셀랑고르
MY-13 사라왁주|사라왁|사라와크주
MY-14 쿠알라룸푸르|쿠알라룸프르
MY-12 사바주|~사바
MY-08 페락주|페라크주|~페락
MY-05 느그리슴빌란주|네게리셈빌란주
PH-00 메트로마닐라|메트로 마닐라|마닐라 수도권
PH-40 칼라바르손|칼라바르존|칼라바르손 지방
PH-CAV 카비테주|카비테
PH-PLW 팔라완주|팔라완
IN-DL 델리|델리주
IN-MH 마하라슈트라주|마하라슈트라|마하라시트라주
IN-TN 타밀나두주|타밀나두
IN-KA 카르나타카주|카르나타카|카르나타가주
IN-UP 우타르프라데시주|우타르프라데시
IN-AP 안드라프라데시주|안드라프라데시
IN-OR 오디샤주|오디샤|오리사주
IN-PB 펀자브주|펀자브|펀잡주|펀잡
IN-GJ 구자라트주|구자라트
IN-MP 마디아프라데시주|마디아프라데시
IN-WB 서벵골주|서벵골
IN-CH 찬디가르
IN-LA 라다크
IN-DH 다드라 나가르하벨리 다만 디우
HU-NK 너지커니저
AU-ACT 호주 수도특별구|오스트레일리아 수도준주|수도특별자치구
AU-SA 사우스오스트레일리아주|남호주|남호주주|남호주 주
AU-WA 웨스턴오스트레일리아주|서호주|서호주주|서호주 주
AU-NSW 뉴사우스웨일스주|뉴사우스웨일스|뉴사우스웨일즈주|NSW주|뉴 사우스 웨일스
AU-QLD 퀸즐랜드주|퀸즐랜드|퀸스랜드주|퀸즈랜드주
AU-VIC 빅토리아주|호주 빅토리아
AU-NT 노던준주|노던 준주|노던테리토리
AU-TAS 태즈메이니아주|태즈메이니아|타스마니아
DE-BE 베를린|베를린주
DE-BY 바이에른주|바이에른|바바리아주|바바리아
DE-BW 바덴뷔르템베르크주|바덴뷔르템베르크|바덴-뷔르템베르크주
DE-HB 브레멘주|~브레멘
DE-HE 헤센주|헤센
DE-HH 함부르크주|함부르크
DE-NI 니더작센주|니더작센
DE-NW 노르트라인베스트팔렌주|노르트라인베스트팔렌|노르트라인-베스트팔렌주|NRW주
DE-SN 작센주|작센
DE-ST 작센안할트주|작센안할트
DE-MV 메클렌부르크포어포메른주|메클렌부르크포어포메른
FR-IDF 일드프랑스|일드프랑스주|일 드 프랑스
FR-ARA 오베르뉴론알프|론알프|오베르뉴론알프주
FR-PAC 프로방스알프코트다쥐르|프로방스
FR-GES 그랑테스트|알자스
FR-HDF 오드프랑스
FR-CVL 상트르발드루아르|상트르
FR-NAQ 누벨아키텐
FR-BRE 브르타뉴
FR-NOR 노르망디
FR-OCC 옥시타니
FR-PDL 페이드라루아르
FR-BFC 부르고뉴프랑슈콩테|부르고뉴
FR-20R 코르시카|코르시카섬
GB-ENG 잉글랜드
GB-SCT 스코틀랜드
GB-WLS 웨일스|웨일즈
GB-NIR 북아일랜드
IT-82 시칠리아주|시칠리아|시칠리아섬
IT-88 사르데냐주|사르데냐
IT-32 트렌티노알토아디제주|트렌티노
ES-AN 안달루시아주|안달루시아|안달루시아 지방
ES-AR 아라곤주|~아라곤
ES-CT 카탈루냐주|카탈루냐|카탈로니아|카탈루냐 자치주|카탈루냐자치정부
ES-GA 갈리시아주|갈리시아
ES-MD 마드리드주|마드리드 자치주
ES-PV 바스크주|바스크|바스크 자치주|바스크지방
ES-VC 발렌시아주|발렌시아 자치주
ES-NC 나바라주|나바라
ES-CN 카나리아제도|카나리아 제도
ES-IB 발레아레스제도|발레아레스 제도
ES-RI 라리오하주
PL-02 돌니실롱스크주|하실레시아주
PL-12 마우폴스카주|말로폴스카주|마워폴스카주|소폴란드주
PL-14 마조프셰주|마조비에츠키에주|마조비아주
PL-24 실롱스크주|실레시아주|실롱스키에주
PL-30 비엘코폴스카주|대폴란드주
PL-22 포모제주|포모르스키에주
CZ-10 프라하|프라하시
CZ-20 중앙보헤미아주|중부보헤미아주
CZ-42 우스티주
CZ-64 남모라비아주|남모라바주
CZ-80 모라비아실레시아주|모라바슬레스코주
CZ-72 즐린주
HU-BU 부다페스트
AT-9 빈|비엔나|빈시
AT-6 슈타이어마르크주|슈티리아주
AT-7 티롤주|티롤
CH-ZH 취리히주
CH-GE 제네바주
CH-VD 보주
NL-NB 노르트브라반트주|노르트브라반트|북브라반트주
NL-NH 노르트홀란트주|노르트홀란트|북홀란트주
NL-ZH 자위트홀란트주|자위트홀란트|남홀란트주
NL-GE 헬데를란트주|헬데를란트
BE-BRU 브뤼셀|브뤼셀 수도 지역|브뤼셀수도권
BE-VLG 플랑드르|플람스|플랜더스|플란데런|플랑드르 지역
BE-WAL 왈롱|왈로니아|왈롱 지역
RU-PRI 연해주|프리모르스키주|프리모르스키 지방|프리모리예
RU-KHA 하바롭스크주|하바롭스크 지방|하바로프스크주
RU-KAM 캄차카주|캄차카 지방|캄차카
RU-SA 사하공화국|야쿠티야공화국|야쿠티야|사하 공화국|사하(야쿠티야)공화국|야쿠티아
RU-BU 부랴티야공화국|부랴티야|부랴트 공화국|부랴트공화국|부리야티야
RU-TA 타타르스탄공화국|타타르스탄|타타르 공화국|타타르스탄 공화국
RU-BA 바시코르토스탄공화국|바시코르토스탄|바시키르 공화국
RU-CE 체첸공화국|체첸|체첸 공화국
RU-SAK 사할린주|사할린
RU-MOS 모스크바주
RU-MOW 모스크바|모스크바시
RU-SPE 상트페테르부르크|상트페테르부르크시
RU-KDA 크라스노다르주|크라스노다르 지방
RU-KYA 크라스노야르스크주|크라스노야르스크 지방
RU-ZAB 자바이칼주|자바이칼 지방|자바이칼
RU-PER 페름주|페름 지방
RU-ALT 알타이주|알타이 지방
UA-30 키이우|키이우시|키예프
UA-32 키이우주|키예프주
UA-05 빈니차주
UA-12 드니프로페트로우스크주|드니프로주
UA-43 크림공화국|크림 자치공화국|크림반도|크림
UA-23 자포리자주|자포리자
KZ-ALA 알마티|알마티시
KZ-ALM 알마티주
KZ-AST 아스타나|누르술탄|아스타나시
KZ-SEV 북카자흐스탄주
KZ-VOS 동카자흐스탄주
KZ-ZAP 서카자흐스탄주
KZ-YUZ 투르키스탄주|남카자흐스탄주
KZ-SHY 심켄트|쉼켄트|심켄트시
KZ-AKT 악토베주|악퇴베주
KZ-KZY 키질로르다주|크즐오르다주|크질오르다주
KZ-ZHA 잠빌주|잠블주
UZ-TK 타슈켄트|타쉬켄트|타슈켄트시
UZ-TO 타슈켄트주|타쉬켄트주
UZ-SA 사마르칸트주|사마르칸드주
UZ-FA 페르가나주
UZ-NG 나망간주
UZ-XO 호레즘주
MN-1 울란바토르|울란바타르|울란바토르시|울란바타르시
MN-047 투브아이막|투브도|투브주
MN-053 움누고비아이막|우문고비|움느고비|움누고비|남고비
MN-065 고비알타이아이막|고비알타이
MN-037 다르항올|다르한올|다르항올아이막
MN-035 오르홍|오르혼
MN-049 셀렝게|셀렝게아이막|셀렝게도
MN-039 헨티|헨티아이막|헹티주
MN-041 홉스골|홉스굴|흡수굴|홉스골아이막
TR-34 이스탄불|이스탄불시|이스탄불주
TR-06 앙카라주
MX-CMX 멕시코시티|멕시코시
MX-MEX 멕시코주
MX-NLE 누에보레온주|누에보레온|누에보 레온주
BR-SP 상파울루주
BR-RJ 리우데자네이루주
BR-MG 미나스제라이스주|미나스제라이스
BR-DF 브라질리아 연방구|연방구
AR-C 부에노스아이레스|부에노스아이레스시
AR-B 부에노스아이레스주
CL-RM 산티아고 수도주|산티아고수도주
CL-LI 오이긴스주
CL-AI 아이센주
CL-NB 뉴블레주|누블레주
CO-DC 보고타|보고타시
PE-CAL 카야오|카야오특별구
PE-LMA 리마|리마시
ZA-GP 하우텡주|가우텡주|하우텡
ZA-GT 하우텡주|가우텡주|하우텡
ZA-NL 콰줄루나탈주|콰줄루나탈
ZA-KZN 콰줄루나탈주|콰줄루나탈
ZA-WC 웨스턴케이프주|서케이프주
ZA-EC 이스턴케이프주|동케이프주
ZA-FS 프리스테이트주
EG-C 카이로주
EG-SHR 샤르키야주
SA-01 리야드주
SA-02 메카주
SA-03 메디나주
SA-04 동부주|동부 주
SA-08 북부국경주
SA-12 자우프주|알자우프주
SA-14 아시르주
AE-AZ 아부다비|아부다비 토후국|아부다비시
AE-DU 두바이|두바이 토후국|두바이시
AE-SH 샤르자|샤르자 토후국|샤르자시
AE-AJ 아지만|아즈만|아지만 토후국
AE-FU 푸자이라|후자이라|푸자이라 토후국
AE-RK 라스알카이마|라스알카이마 토후국
AE-UQ 움알쿠와인|움알쿠와인 토후국
TW-TPE 타이베이|타이베이시|대북시|타이페이
TW-NWT 신베이시|신베이|신북시
TW-TXG 타이중시|타이중|대중시
TW-KHH 가오슝시|가오슝|까오슝
TW-TNN 타이난시|타이난
TW-TAO 타오위안시|타오위안
TW-HSZ 신주시|신주
TW-HSQ 신주현
TW-KEE 지룽시|지룽
TW-LIE 롄장현|마쭈열도
TW-ILA 이란현
KH-12 프놈펜|프놈펜시
KH-17 시엠레아프주|시엠립주|씨엠립주|씨엠립|시엠립|시엠레아프
KH-18 시아누크빌주|시하누크빌|시아누크빌|프레아시아누크주
KH-23 켑주|케프주
KH-24 파일린주
KH-25 트봉크뭄주|트봉크몸주
KH-7 캄포트주|깜폿주
LA-VT 비엔티안|비엔티안시|비엔티안특별시
LA-VI 비엔티안주
LA-LP 루앙프라방주|루앙프라방
LA-CH 참파삭주|참빠삭주
LA-SV 사완나켓주|사바나켓주|사완나켓
MM-06 양곤|양곤주|양곤관구|양곤 지역|양곤구
MM-04 만달레이|만달레이관구|만달레이주
MM-18 네피도|네피도 연방구|네피도시
MM-17 샨주
MM-14 친주
MM-15 몬주
MM-16 라카인주
NZ-AUK 오클랜드|오클랜드시|오클랜드 지방
NZ-WGN 웰링턴 지방|웰링턴주
NZ-CAN 캔터베리 지방|켄터베리
NZ-BOP 베이오브플렌티
NZ-GIS 기즈번
NZ-HKB 호크스베이
NZ-NTL 노스랜드 지방
NZ-STL 사우스랜드
NZ-WKO 와이카토
NZ-OTA 오타고
KE-30 나이로비|나이로비시|나이로비카운티
KE-28 몸바사
KE-40 타나리버|타나리버 카운티
IQ-KR 쿠르드자치구|쿠르디스탄|쿠르드 자치정부|쿠르드자치지역
IQ-BG 바그다드주
IQ-AR 아르빌주|에르빌주
"""

EN = """
US-DC Washington, D.C.|District of Columbia|Washington D.C.|Washington, DC|Washington DC|D.C.|Washington
CA-QC Quebec|Québec|Province of Québec
CA-NL Newfoundland and Labrador|Newfoundland & Labrador|Newfoundland
CA-BC British Columbia|B.C.
CN-NM Inner Mongolia|Inner Mongolia Autonomous Region|Nei Mongol
CN-XJ Xinjiang|Xinjiang Uygur Autonomous Region|Xinjiang Uyghur Autonomous Region
CN-XZ Tibet|Tibet Autonomous Region|Xizang
CN-GX Guangxi|Guangxi Zhuang Autonomous Region
CN-NX Ningxia|Ningxia Hui Autonomous Region
CN-BJ Beijing|Peking|Beijing Municipality
CN-SH Shanghai|Shanghai Municipality
CN-CQ Chongqing|Chongqing Municipality
CN-TJ Tianjin|Tianjin Municipality
CN-GD Guangdong|Canton Province
VN-SG Ho Chi Minh City|HCMC|Saigon|Ho Chi Minh|Hochiminh City|HCM City|Hồ Chí Minh City
VN-HN Hanoi|Ha Noi|Hà Nội
VN-DN Da Nang|Danang|Đà Nẵng
VN-HP Hai Phong|Haiphong|Hải Phòng
VN-CT Can Tho|Cần Thơ
CZ-10 Prague|Praha|City of Prague
CZ-20 Central Bohemian Region|Central Bohemia|Středočeský
CZ-31 South Bohemian Region|South Bohemia|Jihočeský
CZ-32 Plzeň Region|Pilsen Region|Plzen Region
CZ-41 Karlovy Vary Region
CZ-42 Ústí nad Labem Region|Usti Region|Ústí Region
CZ-51 Liberec Region
CZ-52 Hradec Králové Region|Hradec Kralove Region
CZ-53 Pardubice Region
CZ-63 Vysočina Region|Vysocina Region
CZ-64 South Moravian Region|South Moravia
CZ-71 Olomouc Region
CZ-72 Zlín Region|Zlin Region
CZ-80 Moravian-Silesian Region|Moravia-Silesia
PL-02 Lower Silesia|Lower Silesian Voivodeship|Dolnośląskie
PL-04 Kuyavia-Pomerania|Kuyavian-Pomeranian Voivodeship
PL-06 Lublin Voivodeship|Lubelskie
PL-08 Lubusz Voivodeship|Lubuskie
PL-10 Łódź Voivodeship|Lodz Voivodeship
PL-12 Lesser Poland|Lesser Poland Voivodeship|Małopolska|Malopolska
PL-14 Masovia|Masovian Voivodeship|Mazovia|Mazowieckie
PL-16 Opole Voivodeship|Opolskie
PL-18 Subcarpathia|Subcarpathian Voivodeship|Podkarpackie
PL-20 Podlaskie Voivodeship|Podlaskie
PL-22 Pomeranian Voivodeship|Pomorskie
PL-24 Silesian Voivodeship|Śląskie|Silesia
PL-26 Świętokrzyskie Voivodeship|Swietokrzyskie
PL-28 Warmia-Masuria|Warmian-Masurian Voivodeship
PL-30 Greater Poland|Greater Poland Voivodeship|Wielkopolska
PL-32 West Pomeranian Voivodeship|West Pomerania
KZ-AST Astana|Nur-Sultan|City of Astana
KZ-YUZ Turkistan Region|Turkestan Region|South Kazakhstan
KZ-SEV North Kazakhstan Region|North Kazakhstan
KZ-VOS East Kazakhstan Region|East Kazakhstan
KZ-ZAP West Kazakhstan Region|West Kazakhstan
UZ-TO Tashkent Region|Tashkent Province|Tashkent Oblast
UZ-NW Navoi Region|Navoiy|Navoi
UZ-SA Samarkand Region|Samarqand|Samarkand Province
UZ-XO Khorezm Region|Xorazm|Khorezm
UZ-QA Kashkadarya Region|Qashqadaryo|Kashkadarya
UZ-SI Sirdarya Region|Sirdaryo|Syrdarya
UZ-SU Surkhandarya Region|Surxondaryo|Surkhandarya
UA-30 Kyiv|Kiev|City of Kyiv
UA-32 Kyiv Oblast|Kyiv Region|Kiev Region|Kiev Oblast
UA-43 Crimea|Autonomous Republic of Crimea
RU-PRI Primorsky Krai|Primorye|Primorsky Territory|Primorsky|Maritime Territory|Maritime Province
RU-KHA Khabarovsk Krai|Khabarovsk Territory|Khabarovsk Region
RU-KAM Kamchatka Krai|Kamchatka|Kamchatka Territory
RU-SA Sakha Republic|Yakutia|Republic of Sakha|Sakha (Yakutia)|Sakha
RU-BU Buryatia|Republic of Buryatia|Buryat Republic
RU-TA Tatarstan|Republic of Tatarstan
RU-BA Bashkortostan|Republic of Bashkortostan
RU-MOW Moscow|City of Moscow
RU-MOS Moscow Oblast|Moscow Region
RU-SPE Saint Petersburg|St. Petersburg|St Petersburg
RU-LEN Leningrad Oblast|Leningrad Region
DE-BY Bavaria|Bayern|Free State of Bavaria
DE-SN Saxony|Sachsen|Free State of Saxony
DE-TH Thuringia|Thüringen|Free State of Thuringia
DE-NW North Rhine-Westphalia|Nordrhein-Westfalen|NRW|North Rhine Westphalia
DE-BW Baden-Württemberg|Baden-Wuerttemberg|Baden-Wurttemberg
AE-AZ Abu Dhabi|Emirate of Abu Dhabi|Abu Dhabi Emirate
AE-DU Dubai|Emirate of Dubai|Dubai Emirate
AE-SH Sharjah|Emirate of Sharjah
TW-TPE Taipei|Taipei City|City of Taipei
TW-NWT New Taipei City|New Taipei
BE-VLG Flanders|Flemish Region|Vlaanderen
BE-WAL Wallonia|Walloon Region|Wallonie
BE-BRU Brussels|Brussels-Capital Region|Brussels Capital Region|Bruxelles
ES-PV Basque Country|Basque|Euskadi|Basque Autonomous Community
ES-CT Catalonia|Catalunya|Cataluña
FR-IDF Île-de-France|Ile-de-France|Paris Region
FR-20R Corsica|Corse
FR-PAC Provence-Alpes-Côte d'Azur|Provence|Provence-Alpes-Cote d'Azur
FR-CVL Centre-Val de Loire
FR-BRE Brittany|Bretagne
FR-NOR Normandy|Normandie
MX-CMX Mexico City|Ciudad de México|CDMX
MX-MEX State of Mexico|Estado de México|Mexico State
LA-VT Vientiane|Vientiane Capital|Vientiane Prefecture
LA-VI Vientiane Province
KH-12 Phnom Penh
KH-17 Siem Reap|Siemreap
KH-18 Sihanoukville|Preah Sihanouk
MY-07 Penang|Pulau Pinang
MY-04 Malacca|Melaka
MN-1 Ulaanbaatar|Ulan Bator|Ulaanbaatar City
AR-C Buenos Aires City|City of Buenos Aires|Ciudad de Buenos Aires|Autonomous City of Buenos Aires
AR-B Buenos Aires Province|Province of Buenos Aires
CL-RM Santiago Metropolitan Region
PE-LMA Lima Metropolitan Municipality|Metropolitan Municipality of Lima
IQ-KR Kurdistan Region|Kurdistan|Iraqi Kurdistan
SA-04 Eastern Province
SA-01 Riyadh Province|Riyadh Region
SA-02 Makkah Province|Makkah Region|Mecca Province
SA-03 Madinah Province|Medina Province|Al Madinah Region
ZA-KZN KwaZulu-Natal|KwaZulu Natal
ZA-NL KwaZulu-Natal|KwaZulu Natal
ZA-FS Free State Province|~Free State
ZA-NW North West Province
PH-00 Metro Manila|National Capital Region
TH-10 Bangkok|Bangkok Metropolis|Krung Thep
TH-14 Ayutthaya|Phra Nakhon Si Ayutthaya
JP-01 Hokkaido|Hokkaidō
UA-05 Vinnytsia Oblast|Vinnytsia Region|Vinnytsia oblast|Vinnytsia region|Vinnytsia
UA-07 Volyn Oblast|Volyn Region|Volyn oblast|Volyn region|Volyn
UA-09 Luhansk Oblast|Luhansk Region|Luhansk oblast|Luhansk region|Luhansk
UA-12 Dnipropetrovsk Oblast|Dnipropetrovsk Region|Dnipropetrovsk oblast|Dnipropetrovsk region|Dnipropetrovsk
UA-14 Donetsk Oblast|Donetsk Region|Donetsk oblast|Donetsk region|Donetsk
UA-18 Zhytomyr Oblast|Zhytomyr Region|Zhytomyr oblast|Zhytomyr region|Zhytomyr
UA-21 Zakarpattia Oblast|Zakarpattia Region|Zakarpattia oblast|Zakarpattia region|Zakarpattia
UA-23 Zaporizhzhia Oblast|Zaporizhzhia Region|Zaporizhzhia oblast|Zaporizhzhia region|Zaporizhzhia
UA-26 Ivano-Frankivsk Oblast|Ivano-Frankivsk Region|Ivano-Frankivsk oblast|Ivano-Frankivsk region|Ivano-Frankivsk
UA-35 Kirovohrad Oblast|Kirovohrad Region|Kirovohrad oblast|Kirovohrad region|Kirovohrad
UA-46 Lviv Oblast|Lviv Region|Lviv oblast|Lviv region|Lviv
UA-48 Mykolaiv Oblast|Mykolaiv Region|Mykolaiv oblast|Mykolaiv region|Mykolaiv
UA-51 Odesa Oblast|Odesa Region|Odesa oblast|Odesa region|Odessa Oblast|Odessa Region|Odesa
UA-53 Poltava Oblast|Poltava Region|Poltava oblast|Poltava region|Poltava
UA-56 Rivne Oblast|Rivne Region|Rivne oblast|Rivne region|Rivne
UA-59 Sumy Oblast|Sumy Region|Sumy oblast|Sumy region|Sumy
UA-61 Ternopil Oblast|Ternopil Region|Ternopil oblast|Ternopil region|Ternopil
UA-63 Kharkiv Oblast|Kharkiv Region|Kharkiv oblast|Kharkiv region|Kharkiv
UA-65 Kherson Oblast|Kherson Region|Kherson oblast|Kherson region|Kherson
UA-68 Khmelnytskyi Oblast|Khmelnytskyi Region|Khmelnytskyi oblast|Khmelnytskyi region|Khmelnytskyi
UA-71 Cherkasy Oblast|Cherkasy Region|Cherkasy oblast|Cherkasy region|Cherkasy
UA-74 Chernihiv Oblast|Chernihiv Region|Chernihiv oblast|Chernihiv region|Chernihiv
UA-77 Chernivtsi Oblast|Chernivtsi Region|Chernivtsi oblast|Chernivtsi region|Chernivtsi
ES-MD Community of Madrid|Madrid Region|Autonomous Community of Madrid
ES-NC Navarre|Navarra
ES-AS Asturias|Principality of Asturias
ES-MC Region of Murcia|Murcia Region
ES-IB Balearic Islands|Balearics
ES-CN Canary Islands|Canaries
ES-CL Castile and León|Castilla y León|Castile and Leon
ES-CM Castilla-La Mancha|Castile-La Mancha
ES-VC Valencian Community|Valencia Region|Comunitat Valenciana
ES-RI La Rioja
ES-AN Andalusia|Andalucía|Andalucia
NZ-MBH Marlborough|Marlborough Region|Marlborough District
CO-DC Bogotá|Bogota|Bogotá Capital District
NO-54 Troms og Finnmark|Troms and Finnmark
PE-CAL Callao|El Callao
RU-CE Chechnya|Chechen Republic
RU-CU Chuvashia|Chuvash Republic
RU-KB Kabardino-Balkaria|Kabardino-Balkarian Republic
RU-KC Karachay-Cherkessia
"""

SHORT = """
CA-AB ~Alta.
CA-BC B.C.
CA-MB ~Man.
CA-NB N.B.
CA-NS N.S.
CA-ON Ont.
CA-PE P.E.I.
CA-QC Que.
CA-SK Sask.
US-AL ~Ala.
US-AR ~Ark.
US-AZ Ariz.
US-CA Calif.
US-CO Colo.
US-CT Conn.
US-DE ~Del.
US-FL Fla.
US-GA ~Ga.
US-IL ~Ill.
US-IN ~Ind.
US-KS ~Kan.
US-KY Ky.
US-LA ~La.
US-MA ~Mass.
US-MD Md.
US-MI Mich.
US-MN Minn.
US-MO ~Mo.
US-MS ~Miss.
US-MT ~Mont.
US-NC N.C.
US-ND N.D.
US-NE Neb.
US-NH N.H.
US-NJ N.J.
US-NM N.M.
US-NV Nev.
US-NY N.Y.
US-OK Okla.
US-OR ~Ore.
US-PA ~Pa.
US-RI R.I.
US-SC S.C.
US-SD S.D.
US-TN Tenn.
US-VA Va.
US-VT Vt.
US-WA ~Wash.
US-WI ~Wis.
US-WV W.Va.
US-WY Wyo.
"""
