"""Hand-kept Korean names of cities, read by places_cities.py: country: English name=Korean name/other Korean names; ..."""

KO = """
JP: Tokyo=도쿄/동경; Osaka=오사카; Kyoto=교토; Nagoya=나고야; Sapporo=삿포로; Fukuoka=후쿠오카; Kobe=고베; Yokohama=요코하마; Kawasaki=가와사키; Saitama=사이타마; Hiroshima=히로시마; Sendai=센다이; Chiba=지바/치바; Kitakyushu=기타큐슈/키타큐슈; Sakai=사카이; Niigata=니가타; Hamamatsu=하마마쓰; Shizuoka=시즈오카; Kumamoto=구마모토; Okayama=오카야마; Kagoshima=가고시마; Nagasaki=나가사키; Naha=나하; Tsuruga=쓰루가; Kanazawa=가나자와; Matsuyama=마쓰야마; Oita=오이타; Miyazaki=미야자키; Takamatsu=다카마쓰; Toyama=도야마; Gifu=기후; Nara=나라; Utsunomiya=우쓰노미야; Tottori=돗토리; Shimonoseki=시모노세키; Beppu=벳푸; Hakodate=하코다테; Aomori=아오모리; Akita=아키타; Yamagata=야마가타; Fukushima=후쿠시마; Mito=미토; Maebashi=마에바시; Kofu=고후; Nagano=나가노; Fukui=후쿠이; Tsu=쓰; Otsu=오쓰; Wakayama=와카야마; Matsue=마쓰에; Yamaguchi=야마구치; Tokushima=도쿠시마; Kochi=고치; Saga=사가; Toyota=도요타; Himeji=히메지; Kurashiki=구라시키; Tsukuba=쓰쿠바; Tsushima=쓰시마/대마도; Sasebo=사세보; Karatsu=가라쓰; Obihiro=오비히로; Asahikawa=아사히카와; Otaru=오타루; Morioka=모리오카; Hachinohe=하치노헤; Nishinomiya=니시노미야; Maizuru=마이즈루; Izumo=이즈모; Yonago=요나고; Sakaiminato=사카이미나토; Hagi=하기; Ube=우베; Kurume=구루메; Omuta=오무타; Yatsushiro=야쓰시로; Funabashi=후나바시; Narita=나리타; Hachioji=하치오지; Machida=마치다; Yokosuka=요코스카; Chigasaki=지가사키; Fujisawa=후지사와; Toyohashi=도요하시; Okazaki=오카자키; Yokkaichi=욧카이치; Suzuka=스즈카; Ise=이세; Hirakata=히라카타; Toyonaka=도요나카; Suita=스이타; Takatsuki=다카쓰키; Higashiosaka=히가시오사카; Amagasaki=아마가사키; Akashi=아카시; Kakogawa=가코가와; Joetsu=조에쓰; Nagaoka=나가오카; Kurobe=구로베; Komatsu=고마쓰; Muroran=무로란; Tomakomai=도마코마이; Kushiro=구시로; Kitami=기타미; Chitose=지토세; Noboribetsu=노보리베쓰; Hino=히노; Kasukabe=가스카베; Kitakami=기타카미; Ichinoseki=이치노세키; Matsumoto=마쓰모토; Iida=이다; Mishima=미시마; Fuji=후지; Numazu=누마즈; Hikone=히코네; Uji=우지; Ikoma=이코마; Kure=구레; Fukuyama=후쿠야마; Onomichi=오노미치; Hatsukaichi=하쓰카이치; Imabari=이마바리; Niihama=니하마
CN: Beijing=베이징/북경; Shanghai=상하이/상해; Shenzhen=선전/심천/선쩐/썬전/센젠; Guangzhou=광저우/광주 광저우/꽝저우; Tianjin=톈진/천진/텐진; Chongqing=충칭/중경; Chengdu=청두/성도; Wuhan=우한/무한; Hangzhou=항저우/항주; Nanjing=난징/남경; Suzhou=쑤저우/소주/수저우; Wuxi=우시; Xi'an=시안/서안/씨안; Xi’an=시안/서안; Qingdao=칭다오/청도/칭따오; Dalian=다롄/대련/다렌; Shenyang=선양/심양; Harbin=하얼빈; Changchun=창춘/장춘; Jilin=지린/길림; Jinan=지난/제남; Yantai=옌타이/연태; Weihai=웨이하이/위해; Rizhao=르자오; Weifang=웨이팡; Zibo=쯔보; Zhengzhou=정저우; Changsha=창사; Hefei=허페이; Nanchang=난창; Fuzhou=푸저우; Xiamen=샤먼/하문; Quanzhou=취안저우; Ningbo=닝보; Wenzhou=원저우; Yiwu=이우; Shaoxing=사오싱; Jiaxing=자싱; Foshan=포산; Dongguan=둥관; Zhuhai=주하이; Zhongshan=중산; Huizhou=후이저우; Nanning=난닝; Guilin=구이린/계림; Haikou=하이커우; Sanya=싼야; Kunming=쿤밍; Guiyang=구이양; Lanzhou=란저우; Xining=시닝; Yinchuan=인촨; Ürümqi=우루무치; Urumqi=우루무치; Lhasa=라싸; Hohhot=후허하오터; Baotou=바오터우; Taiyuan=타이위안; Shijiazhuang=스자좡; Tangshan=탕산; Baoding=바오딩; Qinhuangdao=친황다오; Langfang=랑팡; Xiongan=슝안; Yancheng=옌청/염성; Yangzhou=양저우; Nantong=난퉁; Changzhou=창저우; Zhenjiang=전장; Xuzhou=쉬저우; Lianyungang=롄윈강; Taizhou=타이저우; Kunshan=쿤산; Huai'an=화이안; Dandong=단둥; Yanji=옌지/연길; Hunchun=훈춘; Tumen=투먼; Tonghua=퉁화; Anshan=~안산; Mudanjiang=무단장; Daqing=다칭; Qiqihar=치치하얼; Dunhuang=둔황; Luoyang=뤄양; Kaifeng=카이펑; Yichang=이창; Xiangyang=샹양; Zhangjiajie=장자제/장가계; Lijiang=리장; Ordos=어얼둬쓰; Wuhu=우후; Mianyang=몐양; Leshan=러산; Zhanjiang=잔장; Shantou=산터우; Longkou=룽커우; Penglai=펑라이; Rongcheng=룽청; Linyi=린이; Jining=지닝; Tai'an=타이안; Dezhou=더저우; Dongying=둥잉; Laiwu=라이우; Putian=푸톈; Yibin=이빈; Huzhou=후저우
TW: Taipei=타이베이/타이페이; Kaohsiung=가오슝; Taichung=타이중; Tainan=타이난; Hsinchu=신주; Taoyuan=타오위안; Keelung=지룽; Hualien City=화롄
HK: Hong Kong=홍콩; Kowloon=주룽/카오룽
MO: Macau=마카오
VN: Ho Chi Minh City=호찌민/호치민/사이공; Hanoi=하노이; Haiphong=하이퐁; Hai Phong=하이퐁; Da Nang=다낭; Hải Phòng=하이퐁; Can Tho=껀터/칸토; Cần Thơ=껀터/칸토; Hue=후에; Huế=후에; Nha Trang=냐짱/나트랑; Da Lat=달랏; Đà Lạt=달랏; Vung Tau=붕따우; Vũng Tàu=붕따우; Bien Hoa=비엔호아; Biên Hòa=비엔호아; Quy Nhon=꾸이년/퀴논; Quy Nhơn=꾸이년/퀴논; Ha Long=할롱/하롱; Hạ Long=할롱/하롱; Bac Ninh=박닌; Bắc Ninh=박닌; Thai Nguyen=타이응우옌; Thái Nguyên=타이응우옌; Vinh=빈; Nam Dinh=남딘; Hoi An=호이안; Hội An=호이안; Sa Pa=사파; My Tho=미토; Thanh Hoa=타인호아; Bac Giang=박장; Vinh Yen=빈옌; Hai Duong=하이즈엉; Thủ Dầu Một=투저우못
TH: Bangkok=방콕; Chiang Mai=치앙마이; Chiang Rai=치앙라이; Phuket=푸껫/푸켓; Pattaya=파타야; Khon Kaen=콘깬; Hat Yai=핫야이; Nonthaburi=논타부리; Rayong=라용/라영; Chon Buri=촌부리; Ayutthaya=아유타야; Nakhon Ratchasima=나콘랏차시마; Si Racha=시라차; Hua Hin=후아힌; Udon Thani=우돈타니
ID: Jakarta=자카르타; Surabaya=수라바야; Bandung=반둥; Medan=메단; Semarang=스마랑; Makassar=마카사르; Palembang=팔렘방; Denpasar=덴파사르; Batam=바탐; Bogor=보고르; Bekasi=브카시/베카시; Tangerang=탕그랑/탕에랑; South Tangerang=남탕에랑; Depok=데폭; Yogyakarta=욕야카르타/족자카르타; Balikpapan=발릭파판; Samarinda=사마린다; Cilegon=칠레곤; Karawang=카라왕; Nusantara=누산타라; Malang=말랑; Pontianak=폰티아낙; Manado=마나도; Cirebon=치르본; Padang=파당; Serang=세랑; Mataram=마타람; Cikarang=치카랑; Banjarmasin=반자르마신; Surakarta=수라카르타; Cimahi=치마히; Pekanbaru=프칸바루; Bandar Lampung=반다르람풍; Jambi City=잠비; Kupang=쿠팡; Jayapura=자야푸라; Ambon=암본; Bontang=본탕; Morowali=모로왈리; Gresik=그레식; Sidoarjo=시도아르조; Purwakarta=푸르와카르타; Banda Aceh=반다아체
MY: Kuala Lumpur=쿠알라룸푸르; George Town=조지타운; Johor Bahru=조호르바루/조호바루; Kota Kinabalu=코타키나발루; Kuching=쿠칭; Shah Alam=샤알람; Putrajaya=푸트라자야; Petaling Jaya=프탈링자야; Ipoh=이포; Malacca=믈라카/말라카; Bintulu=빈툴루; Kuantan=쿠안탄; Klang=클랑; Cyberjaya=사이버자야; Subang Jaya=수방자야; Sandakan=산다칸
PH: Manila=마닐라; Quezon City=케손시/퀘존시티/케손; Davao=다바오; Davao City=다바오; Cebu City=세부시/~세부; Cebu=~세부; Makati City=마카티; Makati=마카티; Baguio=바기오; Angeles City=앙헬레스; Iloilo=일로일로; Zamboanga=삼보앙가; Taguig=타기그; Pasig City=파시그; Tagaytay=타가이타이; Bacolod City=바콜로드; Cagayan de Oro=카가얀데오로; Batangas=바탕가스; Olongapo=올롱가포; General Santos=제너럴산토스; Tacloban=타클로반; Muntinlupa=문틴루파; Pasay=파사이; Caloocan City=칼로오칸; Mandaluyong=만달루용; Parañaque=파라냐케; Paranaque City=파라냐케; Marikina City=마리키나; Antipolo=안티폴로; Lapu-Lapu City=라푸라푸; Las Piñas=라스피냐스; Valenzuela=발렌수엘라; Dumaguete=두마게테; Puerto Princesa=푸에르토프린세사; Tarlac City=타를라크; San Fernando=산페르난도; Legazpi City=레가스피; Naga=~나가; Imus=이무스; Dasmariñas=다스마리냐스; Santa Rosa=산타로사; Calamba=칼람바; Lipa City=리파; Subic=수비크/수빅; Mabalacat City=마발라캇
SG: Singapore=싱가포르
KH: Phnom Penh=프놈펜; Siem Reap=시엠립/씨엠립; Sihanoukville=시아누크빌; Battambang=바탐방
LA: Vientiane=비엔티안; Luang Prabang=루앙프라방; Savannakhet=사바나켓; Pakse=팍세
MM: Yangon=양곤; Mandalay=만달레이; Nay Pyi Taw=네피도; Naypyidaw=네피도; Bago=바고
MN: Ulan Bator=울란바토르/울란바타르; Ulaanbaatar=울란바토르/울란바타르; Darhan=다르항; Darkhan=다르항; Erdenet=에르데네트
IN: New Delhi=뉴델리; Delhi=델리; Mumbai=뭄바이; Bengaluru=벵갈루루/방갈로르; Chennai=첸나이; Hyderabad=하이데라바드; Kolkata=콜카타/캘커타; Pune=푸네; Ahmedabad=아마다바드/아메다바드; Ahmadabad=아마다바드; Jaipur=자이푸르; Surat=수라트; Lucknow=러크나우; Noida=노이다; Greater Noida=그레이터노이다; Gurugram=구르가온/구루그람; Gurgaon=구르가온; Chandigarh=찬디가르; Coimbatore=코임바토르; Kochi=코치; Nagpur=나그푸르; Bhopal=보팔; Indore=인도르; Visakhapatnam=비사카파트남; Varanasi=바라나시; Ayodhya=아요디아; Agra=아그라; Amritsar=암리차르; Faridabad=파리다바드; Guwahati=구와하티; Bhubaneswar=부바네스와르; Mysuru=마이소르; Vadodara=바도다라; Patna=파트나; Ghaziabad=가지아바드; Kanpur=칸푸르; Ludhiana=루디아나; Rajkot=라지코트; Thane=타네; Navi Mumbai=나비뭄바이; Prayagraj=프라야그라지; Aurangabad=아우랑가바드; Mangaluru=망갈로르; Thiruvananthapuram=티루바난타푸람; Sriperumbudur=스리페룸부두르; Anantapur=아난타푸르; Vijayawada=비자야와다; Amaravati=아마라바티; Raipur=라이푸르; Ranchi=란치; Dehradun=데라둔; Shimla=심라; Srinagar=스리나가르; Gandhinagar=간디나가르; Nashik=나시크; Madurai=마두라이; Tiruppur=티루푸르; Puducherry=푸두체리; Manesar=마네사르; Jamshedpur=잠셰드푸르
BD: Dhaka=다카; Chattogram=치타공; Chittagong=치타공
PK: Karachi=카라치; Lahore=라호르; Islamabad=이슬라마바드; Rawalpindi=라왈핀디; Peshawar=페샤와르; Faisalabad=파이살라바드; Gujranwala=구지란왈라; Sialkot=시알코트; Multan=물탄; Quetta=퀘타; Hyderabad=하이데라바드; Gwadar=과다르
LK: Colombo=콜롬보; Kandy=캔디
NP: Kathmandu=카트만두; Pokhara=포카라
KZ: Almaty=알마티; Astana=아스타나/누르술탄; Shymkent=심켄트; Karaganda=카라간다; Aktau=악타우; Atyrau=아티라우; Aktobe=악토베; Pavlodar=파블로다르; Kyzylorda=키질로르다; Turkestan=투르키스탄; Kostanay=코스타나이
UZ: Tashkent=타슈켄트/타쉬켄트; Samarkand=사마르칸트/사마르칸드; Bukhara=부하라; Fergana=페르가나; Namangan=나망간; Andijon=안디잔; Navoiy=나보이; Nukus=누쿠스; Urganch=우르겐치; Angren=안그렌
KG: Bishkek=비슈케크; Osh=오시
TJ: Dushanbe=두샨베
TM: Ashgabat=아시가바트/아슈하바트
AZ: Baku=바쿠
GE: Tbilisi=트빌리시; Batumi=바투미
AM: Yerevan=예레반
RU: Moscow=모스크바; Saint Petersburg=상트페테르부르크; St Petersburg=상트페테르부르크; Vladivostok=블라디보스토크/블라디보스톡; Khabarovsk=하바롭스크/하바로프스크; Yuzhno-Sakhalinsk=유즈노사할린스크; Irkutsk=이르쿠츠크; Novosibirsk=노보시비르스크; Yekaterinburg=예카테린부르크; Kazan=카잔; Yakutsk=야쿠츠크; Sochi=소치; Nakhodka=나홋카; Ussuriysk=우수리스크; Petropavlovsk-Kamchatskiy=페트로파블롭스크캄차츠키; Ulan-Ude=울란우데; Chita=치타; Tomsk=톰스크; Omsk=옴스크; Krasnoyarsk=크라스노야르스크; Kaliningrad=칼리닌그라드; Murmansk=무르만스크; Samara=사마라; Tolyatti=톨리야티; Rostov-na-Donu=로스토프나도누; Volgograd=볼고그라드; Nizhniy Novgorod=니즈니노브고로드; Perm=페름; Ufa=우파; Chelyabinsk=첼랴빈스크; Magadan=마가단; Blagoveshchensk=블라고베셴스크; Grozny=그로즈니
UA: Kyiv=키이우/키예프; Kharkiv=하르키우; Odesa=오데사; Odessa=오데사; Lviv=리비우; Dnipro=드니프로; Zaporizhzhya=자포리자; Mariupol=마리우폴; Mykolayiv=미콜라이우; Kherson=헤르손; Bucha=부차; Donetsk=도네츠크; Luhansk=루한스크; Chernihiv=체르니히우; Irpin=이르핀; Uzhhorod=우즈호로드; Poltava=폴타바; Uman=우만
US: New York City=뉴욕; Los Angeles=로스앤젤레스/LA/엘에이/로스엔젤레스; Chicago=시카고; Houston=휴스턴; Phoenix=피닉스; Philadelphia=필라델피아; San Antonio=샌안토니오; San Diego=샌디에이고/샌디에고; Dallas=댈러스/달라스; San Jose=새너제이/산호세; Austin=오스틴; Jacksonville=잭슨빌; Fort Worth=포트워스; Columbus=콜럼버스; Charlotte=샬럿; San Francisco=샌프란시스코; Indianapolis=인디애나폴리스; Seattle=시애틀; Denver=덴버; Washington=워싱턴; Boston=보스턴; El Paso=엘패소; Nashville=내슈빌; Detroit=디트로이트; Oklahoma City=오클라호마시티; Portland=포틀랜드; Las Vegas=라스베이거스/라스베가스; Memphis=멤피스; Louisville=루이빌; Baltimore=볼티모어; Milwaukee=밀워키; Albuquerque=앨버커키; Tucson=투손; Fresno=프레즈노; Sacramento=새크라멘토; Kansas City=캔자스시티; Mesa=메사; Atlanta=애틀랜타/아틀란타; Omaha=오마하; Colorado Springs=콜로라도스프링스; Raleigh=롤리; Miami=마이애미; Long Beach=롱비치; Virginia Beach=버지니아비치; Oakland=오클랜드; Minneapolis=미니애폴리스; Tulsa=털사; Tampa=탬파; Arlington=알링턴; New Orleans=뉴올리언스; Cleveland=클리블랜드; Honolulu=호놀룰루; Anaheim=애너하임; Lexington=렉싱턴; Irvine=어바인; Saint Paul=세인트폴; St. Paul=세인트폴; Cincinnati=신시내티; Pittsburgh=피츠버그; Greensboro=그린즈버러; Lincoln=링컨; Plano=플레이노; Newark=뉴어크; Durham=더럼; Chandler=챈들러; Madison=매디슨; Scottsdale=스코츠데일; Reno=리노; Fremont=프리몬트; Irving=어빙; Richmond=리치먼드; Spokane=스포캔; Montgomery=몽고메리; Des Moines=디모인; Tacoma=터코마/타코마; Fontana=폰태나; Birmingham=버밍햄; Rochester=로체스터; Salt Lake City=솔트레이크시티; Huntsville=헌츠빌; Frisco=프리스코; Glendale=글렌데일; Grand Rapids=그랜드래피즈; Knoxville=녹스빌; Providence=프로비던스; Chattanooga=채터누가; Oceanside=오션사이드; Santa Clara=산타클라라/샌타클래라; Cambridge=케임브리지; Palo Alto=팔로알토/팰로앨토; Mountain View=마운틴뷰; Cupertino=쿠퍼티노; Sunnyvale=서니베일; Pasadena=패서디나/파사데나; Berkeley=버클리; Ann Arbor=앤아버; Savannah=서배너/사바나; Charleston=찰스턴; Baton Rouge=배턴루지; Boulder=볼더; Fullerton=풀러턴; Torrance=토런스; Buffalo=버팔로; Syracuse=시러큐스; Albany=올버니; Hartford=하트퍼드; New Haven=뉴헤이븐; Princeton=프린스턴; Jersey City=저지시티; Hoboken=호보컨; Anchorage=앵커리지; Boise=보이시; Bellevue=벨뷰; Redmond=레드먼드; Everett=에버렛; Fargo=파고; Sioux Falls=수폴스; Santa Fe=산타페; Little Rock=리틀록; Jackson=잭슨; Mobile=모빌; Auburn=오번; Tuscaloosa=터스컬루사; Augusta=오거스타; Columbia=컬럼비아; Greenville=그린빌; Wilmington=윌밍턴; Norfolk=노퍽; Santa Monica=산타모니카; Beverly Hills=베벌리힐스; Buena Park=부에나파크; Garden Grove=가든그로브; Carrollton=캐럴턴; Round Rock=라운드록; Taylor=테일러; Galveston=갤버스턴; Corpus Christi=코퍼스크리스티; Orlando=올랜도; Tallahassee=탤러해시; Fort Lauderdale=포트로더데일; Dayton=데이턴; Toledo=톨레도; Akron=애크런; Lansing=랜싱; Peoria=피오리아; Springfield=스프링필드; St. Louis=세인트루이스; Saint Louis=세인트루이스; Wichita=위치타; Topeka=토피카; Logan=로건; Provo=프로보; Hilo=힐로; Annapolis=아나폴리스; Fairfax=페어팩스; Worcester=우스터; Lowell=로웰; Bethesda=베데스다; Rockville=록빌; Gaithersburg=게이더스버그; Frederick=프레더릭; Warren=워런; Tempe=템피; Waco=웨이코; College Station=칼리지스테이션; Kokomo=코코모; Lafayette=라피엣; West Lafayette=웨스트라피엣; Holland=홀랜드; Oak Ridge=오크리지
CA: Toronto=토론토; Montréal=몬트리올; Montreal=몬트리올; Vancouver=밴쿠버; Calgary=캘거리; Edmonton=에드먼턴; Ottawa=오타와; Winnipeg=위니펙; Québec=퀘벡시티/퀘벡시; Quebec=퀘벡시티/퀘벡시; Hamilton=해밀턴; Victoria=빅토리아; Halifax=핼리팩스; Saskatoon=새스커툰; Regina=리자이나; Mississauga=미시소가; Waterloo=워털루; Kitchener=키치너; London=런던; Windsor=윈저; Kingston=킹스턴; Burnaby=버나비; Surrey=서리; Richmond=리치먼드; Kelowna=켈로나; Markham=마컴; Gatineau=가티노; Laval=라발; Sherbrooke=셔브룩; Trois-Rivières=트루아리비에르; Bécancour=베캉쿠르; Whitehorse=화이트호스; Yellowknife=옐로나이프; Fredericton=프레더릭턴; Moncton=멍크턴; St. John's=세인트존스; Charlottetown=샬럿타운; Coquitlam=코퀴틀람; Guelph=구엘프; Niagara Falls=나이아가라폴스; Granby=그랜비
MX: Mexico City=멕시코시티; Guadalajara=과달라하라; Monterrey=몬테레이; Tijuana=티후아나; Puebla=푸에블라; Cancún=칸쿤; Querétaro=케레타로; León=레온; Mérida=메리다; Ciudad Juárez=시우다드후아레스; Saltillo=살티요; Veracruz=베라크루스; Acapulco=아카풀코; Pesquería=페스케리아; Culiacán=쿨리아칸; Zapopan=사포판; San Luis Potosí=산루이스포토시; Aguascalientes=아과스칼리엔테스; Torreón=토레온; Apodaca=아포다카; Mexicali=멕시칼리; Chihuahua=치와와; Hermosillo=에르모시요; Reynosa=레이노사; Matamoros=마타모로스; Celaya=셀라야; Irapuato=이라푸아토; Oaxaca=오악사카; Ensenada=엔세나다; Manzanillo=만사니요; Toluca=톨루카
GB: London=런던; Manchester=맨체스터; Birmingham=버밍엄; Liverpool=리버풀; Leeds=리즈; Sheffield=셰필드; Edinburgh=에든버러; Glasgow=글래스고; Cardiff=카디프; Belfast=벨파스트; Bristol=브리스틀; Cambridge=케임브리지; Oxford=옥스퍼드; Newcastle upon Tyne=뉴캐슬; Nottingham=노팅엄; Leicester=레스터; Coventry=코번트리; Southampton=사우샘프턴; Portsmouth=포츠머스; Aberdeen=애버딘; York=요크; Bath=배스; Brighton=브라이턴; Plymouth=플리머스; Reading=레딩; Norwich=노리치; Exeter=엑서터; Canterbury=캔터베리; Swansea=스완지; Dundee=던디; Hull=헐; Durham=더럼; Derby=더비; Wolverhampton=울버햄프턴; Bradford=브래드퍼드; Sunderland=선덜랜드; Milton Keynes=밀턴킨스; Warwick=워릭; Lancaster=랭커스터; Loughborough=러프버러; Harwell=하웰
IE: Dublin=더블린; Cork=코크; Limerick=리머릭; Galway=골웨이
FR: Paris=파리; Marseille=마르세유; Lyon=리옹; Toulouse=툴루즈; Nice=니스; Nantes=낭트; Strasbourg=스트라스부르; Montpellier=몽펠리에; Bordeaux=보르도; Lille=릴; Rennes=렌; Reims=랭스; Grenoble=그르노블; Dijon=디종; Angers=앙제; Cannes=칸; Tours=투르; Rouen=루앙; Le Havre=르아브르; Nancy=낭시; Metz=메스; Clermont-Ferrand=클레르몽페랑; Limoges=리모주; Avignon=아비뇽; Annecy=안시; Dunkerque=됭케르크; Brest=브레스트; Besançon=브장송; Poitiers=푸아티에; Angoulême=앙굴렘; Saint-Étienne=생테티엔; Aix-en-Provence=엑상프로방스; Versailles=베르사유; Orléans=오를레앙; Caen=캉; Colmar=콜마르; Mulhouse=뮐루즈; Perpignan=페르피냥; Calais=칼레; Saint-Denis=생드니; Palaiseau=팔레조
DE: Berlin=베를린; Hamburg=함부르크; Munich=뮌헨; Köln=쾰른; Cologne=쾰른; Frankfurt am Main=프랑크푸르트; Stuttgart=슈투트가르트; Düsseldorf=뒤셀도르프; Dortmund=도르트문트; Essen=에센; Leipzig=라이프치히; Bremen=브레멘; Dresden=드레스덴; Hannover=하노버; Nürnberg=뉘른베르크; Nuremberg=뉘른베르크; Duisburg=뒤스부르크; Bochum=보훔; Wuppertal=부퍼탈; Bielefeld=빌레펠트; Bonn=본; Münster=뮌스터; Karlsruhe=카를스루에; Mannheim=만하임; Augsburg=아우크스부르크; Wiesbaden=비스바덴; Aachen=아헨; Braunschweig=브라운슈바이크; Kiel=킬; Chemnitz=켐니츠; Halle (Saale)=할레; Magdeburg=마그데부르크; Freiburg=프라이부르크; Freiburg im Breisgau=프라이부르크; Mainz=마인츠; Lübeck=뤼베크; Erfurt=에르푸르트; Rostock=로스토크; Kassel=카셀; Potsdam=포츠담; Heidelberg=하이델베르크; Darmstadt=다름슈타트; Regensburg=레겐스부르크; Ingolstadt=잉골슈타트; Würzburg=뷔르츠부르크; Ulm=울름; Wolfsburg=볼프스부르크; Göttingen=괴팅겐; Jena=예나; Erlangen=에를랑겐; Jülich=율리히; Weimar=바이마르; Trier=트리어; Tübingen=튀빙겐; Konstanz=콘스탄츠; Passau=파사우; Bayreuth=바이로이트; Saarbrücken=자르브뤼켄; Schwerin=슈베린; Cottbus=코트부스; Freiberg=프라이베르크; Garching=가르힝; Görlitz=괴를리츠; Zwickau=츠비카우; Koblenz=코블렌츠; Oldenburg=올덴부르크; Osnabrück=오스나브뤼크; Paderborn=파더보른; Bamberg=밤베르크
AT: Vienna=빈/비엔나; Salzburg=잘츠부르크; Graz=그라츠; Linz=린츠; Innsbruck=인스브루크; Klagenfurt=클라겐푸르트
CH: Zürich=취리히; Zurich=취리히; Genève=제네바; Geneva=제네바; Basel=바젤; Bern=베른; Lausanne=로잔; Luzern=루체른; Lugano=루가노; Winterthur=빈터투어; Davos=다보스; Zug=추크; St. Gallen=장크트갈렌; Neuchâtel=뇌샤텔; Montreux=몽트뢰; Villigen=빌리겐; Fribourg=프리부르
NL: Amsterdam=암스테르담; Rotterdam=로테르담; The Hague=헤이그; Utrecht=위트레흐트; Eindhoven=에인트호번/아인트호벤; Groningen=흐로닝언; Delft=델프트; Leiden=레이던/라이덴; Maastricht=마스트리흐트; Nijmegen=네이메헌; Wageningen=바헤닝언/와게닝겐; Veldhoven=펠트호번/벨트호벤; Tilburg=틸뷔르흐; Breda=브레다; Almere Stad=알메러; Arnhem=아른험; Haarlem=하를럼; Enschede=엔스헤데; Hilversum=힐베르쉼
BE: Brussels=브뤼셀; Antwerpen=안트베르펜/앤트워프; Antwerp=안트베르펜/앤트워프; Gent=겐트/헨트; Ghent=겐트/헨트; Brugge=브뤼헤; Liège=리에주; Leuven=루뱅/뢰번; Charleroi=샤를루아; Namur=나뮈르; Mons=몽스; Mechelen=메헬렌
LU: Luxembourg=룩셈부르크
ES: Madrid=마드리드; Barcelona=바르셀로나; Valencia=발렌시아; Sevilla=세비야; Seville=세비야; Zaragoza=사라고사; Málaga=말라가; Bilbao=빌바오; Granada=그라나다; Murcia=무르시아; Palma=팔마; Córdoba=코르도바; Valladolid=바야돌리드; Vigo=비고; Gijón=히혼; A Coruña=라코루냐; Alicante=알리칸테; Salamanca=살라망카; San Sebastián=산세바스티안; Pamplona=팜플로나; Toledo=톨레도; Santander=산탄데르; Cádiz=카디스; Las Palmas de Gran Canaria=라스팔마스; Santiago de Compostela=산티아고데콤포스텔라; Girona=지로나; Tarragona=타라고나; Sabadell=사바델; Vitoria-Gasteiz=비토리아
PT: Lisbon=리스본; Porto=포르투; Coimbra=코임브라; Braga=브라가; Aveiro=아베이루; Faro=파루; Sines=시네스
IT: Rome=로마; Milan=밀라노; Naples=나폴리; Turin=토리노; Palermo=팔레르모; Genoa=제노바; Bologna=볼로냐; Florence=피렌체; Venice=베네치아/베니스; Verona=베로나; Bari=바리; Catania=카타니아; Trieste=트리에스테; Padova=파도바; Parma=파르마; Modena=모데나; Pisa=피사; Siena=시에나; Perugia=페루자; Rimini=리미니; Ravenna=라벤나; Bergamo=베르가모; Brescia=브레시아; Como=코모; Cremona=크레모나; Taranto=타란토; Ancona=안코나; Trento=트렌토; Bolzano=볼차노; Udine=우디네; Assisi=아시시; Pesaro=페사로; Faenza=파엔차; Prato=프라토; Ferrara=페라라; La Spezia=라스페치아; Cagliari=칼리아리; Matera=마테라; Lecce=레체; Salerno=살레르노
GR: Athens=아테네; Thessaloníki=테살로니키; Piraeus=피레우스; Pátra=파트라
DK: Copenhagen=코펜하겐; Århus=오르후스; Aarhus=오르후스; Odense=오덴세; Aalborg=올보르; Esbjerg=에스비에르; Sønderborg=쇠네르보르; Kalundborg=칼룬보르; Roskilde=로스킬레
SE: Stockholm=스톡홀름; Göteborg=예테보리; Gothenburg=예테보리; Malmö=말뫼; Uppsala=웁살라; Lund=룬드; Linköping=린셰핑; Västerås=베스테로스; Umeå=우메오; Luleå=룰레오; Kiruna=키루나; Örebro=외레브로; Skellefteå=셸레프테오
NO: Oslo=오슬로; Bergen=베르겐; Trondheim=트론헤임; Stavanger=스타방에르; Tromsø=트롬쇠; Bodø=보되; Drammen=드라멘; Kristiansand=크리스티안산; Kongsberg=콩스베르그
FI: Helsinki=헬싱키; Espoo=에스포; Tampere=탐페레; Turku=투르쿠; Oulu=오울루; Rovaniemi=로바니에미; Vantaa=반타; Lahti=라흐티; Vaasa=바사
IS: Reykjavík=레이캬비크
EE: Tallinn=탈린; Tartu=타르투
LV: Riga=리가
LT: Vilnius=빌뉴스; Kaunas=카우나스; Klaipėda=클라이페다
PL: Warsaw=바르샤바; Kraków=크라쿠프; Krakow=크라쿠프; Wrocław=브로츠와프; Wroclaw=브로츠와프; Gdańsk=그단스크; Gdansk=그단스크; Poznań=포즈난; Łódź=우치; Lodz=우치; Katowice=카토비체; Szczecin=슈체친; Lublin=루블린; Gdynia=그디니아; Toruń=토룬; Rzeszów=제슈프; Gliwice=글리비체; Bydgoszcz=비드고슈치; Opole=오폴레; Legnica=레그니차; Białystok=비아위스토크; Częstochowa=쳉스토호바
CZ: Prague=프라하; Brno=브르노; Ostrava=오스트라바; Plzeň=플젠; Pilsen=플젠; Olomouc=올로모우츠; Liberec=리베레츠; Zlín=즐린; Pardubice=파르두비체; České Budějovice=체스케부데요비체; Karlovy Vary=카를로비바리
SK: Bratislava=브라티슬라바; Košice=코시체; Žilina=질리나; Trnava=트르나바; Nitra=니트라; Trenčín=트렌친; Galanta=갈란타
HU: Budapest=부다페스트; Debrecen=데브레첸; Győr=죄르; Szeged=세게드; Pécs=페치; Miskolc=미슈콜츠; Komárom=코마롬; Iváncsa=이반차; Székesfehérvár=세케슈페헤르바르; Veszprém=베스프렘; Tatabánya=터터바녀
RO: Bucharest=부쿠레슈티/부카레스트; Cluj-Napoca=클루지나포카; Timişoara=티미쇼아라; Iaşi=이아시; Constanţa=콘스탄차; Braşov=브라쇼브; Craiova=크라이오바; Cernavodă=체르나보다; Sibiu=시비우
BG: Sofia=소피아; Plovdiv=플로브디프; Varna=바르나; Burgas=부르가스
RS: Belgrade=베오그라드; Novi Sad=노비사드; Niš=니시; Kragujevac=크라구예바츠
HR: Zagreb=자그레브; Split=스플리트; Dubrovnik=두브로브니크; Rijeka=리예카; Zadar=자다르
SI: Ljubljana=류블랴나; Maribor=마리보르
BA: Sarajevo=사라예보
ME: Podgorica=포드고리차
MK: Skopje=스코페
AL: Tirana=티라나
MD: Chisinau=키시너우; Chişinău=키시너우
BY: Minsk=민스크
TR: Istanbul=이스탄불; Ankara=앙카라; Izmir=이즈미르; İzmir=이즈미르; Bursa=부르사; Antalya=안탈리아; Adana=아다나; Konya=코니아; Gaziantep=가지안테프; Kayseri=카이세리; Mersin=메르신; Trabzon=트라브존; Sinop=시노프; Çanakkale=차나칼레; Kocaeli=코자엘리; İzmit=이즈미트; Izmit=이즈미트; Eskişehir=에스키셰히르; Samsun=삼순; Diyarbakır=디야르바키르; Antakya=안타키아; Kahramanmaraş=카라만마라슈
CY: Nicosia=니코시아
IL: Jerusalem=예루살렘; Tel Aviv=텔아비브; Haifa=하이파; Beersheba=베르셰바; Rehovot=레호보트
PS: Gaza=~가자; East Jerusalem=동예루살렘; Ramallah=라말라
JO: Amman=암만; Aqaba=아카바
LB: Beirut=베이루트
SY: Damascus=다마스쿠스; Aleppo=알레포
IQ: Baghdad=바그다드; Basrah=바스라; Erbil=에르빌/아르빌; Mosul=모술; Karbala=카르발라; Kirkuk=키르쿠크; An Najaf=나자프
IR: Tehran=테헤란; Isfahan=이스파한; Mashhad=마슈하드; Shiraz=시라즈; Tabriz=타브리즈; Qom=~곰
SA: Riyadh=리야드; Jeddah=제다/젯다; Mecca=메카; Medina=메디나; Dammam=담맘; Jubail=주바일; Al Jubayl=주바일; Al Khobar=알코바르; Tabuk=타부크; Yanbu=얀부; Ta'if=타이프; Abha=아브하; NEOM=네옴; Diriyah=디리야; Najran=나즈란; Buraydah=부라이다; Hail=하일; Al Kharj=알카르즈; Dhahran=다란
AE: Dubai=두바이; Abu Dhabi=아부다비; Sharjah=샤르자; Ajman=아즈만; Fujairah=푸자이라; Al Ain=알아인; Ras Al Khaimah=라스알카이마; Masdar City=마스다르
QA: Doha=도하; Lusail=루사일
KW: Kuwait City=쿠웨이트시티/쿠웨이트시
BH: Manama=마나마
OM: Muscat=무스카트; Sohar=소하르; Duqm=두쿰; Salalah=살랄라
YE: Sanaa=사나; Aden=아덴
AF: Kabul=카불; Kandahar=칸다하르
EG: Cairo=카이로; Alexandria=알렉산드리아; Giza=기자; Suez=수에즈; Port Said=포트사이드; Luxor=룩소르; Aswan=아스완; New Cairo=뉴카이로; Sharm el-Sheikh=샤름엘셰이크; Hurghada=후르가다; Ain Sukhna=아인수크나; Beni Suef=베니수에프
LY: Tripoli=트리폴리; Benghazi=벵가지
TN: Tunis=튀니스; Sfax=스팍스; Sousse=수스
DZ: Algiers=알제; Oran=오랑; Constantine=콩스탕틴
MA: Rabat=라바트; Casablanca=카사블랑카; Marrakesh=마라케시; Fès=페스; Tangier=탕헤르; Agadir=아가디르; Kenitra=케니트라
SD: Khartoum=하르툼
SS: Juba=주바
ET: Addis Ababa=아디스아바바; Dire Dawa=디레다와; Adama=아다마; Hawassa=하와사; Bahir Dar=바히르다르; Mekele=메켈레; Gondar=곤다르; Jimma=짐마; Bishoftu=비쇼프투
KE: Nairobi=나이로비; Mombasa=몸바사; Kisumu=키수무; Nakuru=나쿠루; Konza=콘자
TZ: Dar es Salaam=다르에스살람; Dodoma=도도마; Arusha=아루샤; Zanzibar=잔지바르
UG: Kampala=캄팔라; Entebbe=엔테베
RW: Kigali=키갈리
BI: Bujumbura=부줌부라; Gitega=기테가
CD: Kinshasa=킨샤사; Lubumbashi=루붐바시
CG: Brazzaville=브라자빌
GA: Libreville=리브르빌
CM: Yaoundé=야운데; Douala=두알라
NG: Lagos=라고스; Abuja=아부자; Kano=카노; Ibadan=이바단; Port Harcourt=포트하커트
GH: Accra=아크라; Kumasi=쿠마시; Tema=테마
CI: Abidjan=아비장; Yamoussoukro=야무수크로
SN: Dakar=다카르
ML: Bamako=바마코
GN: Conakry=코나크리
SL: Freetown=프리타운
LR: Monrovia=몬로비아
ZA: Johannesburg=요하네스버그; Cape Town=케이프타운; Durban=더반; Pretoria=프리토리아; Port Elizabeth=포트엘리자베스; Gqeberha=그케베하; Bloemfontein=블룸폰테인; Sandton=샌턴; Centurion=센추리온; Stellenbosch=스텔렌보스
ZM: Lusaka=루사카
ZW: Harare=하라레
MZ: Maputo=마푸투; Beira=베이라
AO: Luanda=루안다; Lobito=로비투
NA: Windhoek=빈트후크
BW: Gaborone=가보로네
MG: Antananarivo=안타나나리보; Toamasina=토아마시나
MU: Port Louis=포트루이스
MW: Lilongwe=릴롱궤; Blantyre=블랜타이어
AU: Sydney=시드니; Melbourne=멜버른/멜번; Brisbane=브리즈번; Perth=퍼스; Adelaide=애들레이드; Canberra=캔버라; Gold Coast=골드코스트; Newcastle=뉴캐슬; Hobart=호바트; Darwin=다윈; Townsville=타운즈빌; Geelong=질롱; Wollongong=울런공; Cairns=케언스; Gladstone=글래드스턴; Parramatta=파라마타; Penrith=펜리스; Rockhampton=록햄프턴; Launceston=론서스턴; Alice Springs=앨리스스프링스; Port Hedland=포트헤들랜드; Whyalla=와이알라; Karratha=카라타; Mandurah=만두라; Albury=올버리; Ballarat=밸러랫; Bendigo=벤디고; Toowoomba=투움바; Logan City=로건; Ipswich=입스위치; Sunshine Coast=선샤인코스트
NZ: Auckland=오클랜드; Wellington=웰링턴; Christchurch=크라이스트처치; Hamilton=해밀턴; Dunedin=더니든; Rotorua=로토루아; Queenstown=퀸스타운; Tauranga=타우랑가; Palmerston North=파머스턴노스; Nelson=넬슨
PG: Port Moresby=포트모르즈비; Lae=라에
FJ: Suva=수바
BR: São Paulo=상파울루; Rio de Janeiro=리우데자네이루/~리우; Brasília=브라질리아; Salvador=사우바도르; Fortaleza=포르탈레자; Belo Horizonte=벨루오리존치; Manaus=마나우스; Curitiba=쿠리치바; Recife=헤시피; Porto Alegre=포르투알레그리; Belém=벨렝; Campinas=캄피나스; Santos=산투스; Piracicaba=피라시카바; São José dos Campos=상조제두스캄푸스; Florianópolis=플로리아노폴리스; Joinville=조인빌리; Goiânia=고이아니아; Guarulhos=과룰류스; Santo André=산투안드레; Osasco=오자스쿠; Jundiaí=준지아이; São Bernardo do Campo=상베르나르두두캄푸; Niterói=니테로이; Vitória=비토리아; Natal=~나타우; Maceió=마세이오; São Luís=상루이스; Cuiabá=쿠이아바; Sorocaba=소로카바; Londrina=론드리나; Foz do Iguaçu=포스두이구아수
AR: Buenos Aires=부에노스아이레스; Córdoba=코르도바; Rosario=로사리오; Mendoza=멘도사; La Plata=라플라타; Salta=살타; Ushuaia=우수아이아; San Miguel de Tucumán=투쿠만; Mar del Plata=마르델플라타; San Salvador de Jujuy=후후이
CL: Santiago=산티아고; Valparaíso=발파라이소; Concepción=콘셉시온; Antofagasta=안토파가스타; Viña del Mar=비냐델마르; Punta Arenas=푼타아레나스; Calama=칼라마; Iquique=이키케
CO: Bogotá=보고타; Medellín=메데인; Cali=칼리; Barranquilla=바랑키야; Cartagena=카르타헤나; Bucaramanga=부카라망가; Pereira=페레이라; Santa Marta=산타마르타
PE: Lima=리마; Arequipa=아레키파; Cusco=쿠스코; Callao=카야오; Trujillo=트루히요; Chincha Alta=친차; Iquitos=이키토스; Piura=피우라; Chancay=찬카이
EC: Quito=키토; Guayaquil=과야킬; Cuenca=쿠엥카
BO: La Paz=라파스; Santa Cruz de la Sierra=산타크루스; Cochabamba=코차밤바; Sucre=수크레
PY: Asunción=아순시온; Ciudad del Este=시우다드델에스테
UY: Montevideo=몬테비데오
VE: Caracas=카라카스; Maracaibo=마라카이보
GY: Georgetown=조지타운
PA: Panamá=파나마시티; Panama City=파나마시티; Colón=콜론
CR: San José=산호세
NI: Managua=마나과
HN: Tegucigalpa=테구시갈파; San Pedro Sula=산페드로술라
SV: San Salvador=산살바도르
GT: Guatemala City=과테말라시티
CU: Havana=아바나
DO: Santo Domingo=산토도밍고; Punta Cana=푼타카나
HT: Port-au-Prince=포르토프랭스
JM: Kingston=킹스턴
PR: San Juan=산후안
BT: Thimphu=팀푸
MV: Male=말레; Malé=말레
BN: Bandar Seri Begawan=반다르스리브가완
TL: Dili=딜리
"""

# Other English names, by the name in GeoNames and country.
EN = """
US: New York City=New York|NYC|City of New York; Los Angeles=L.A.|City of Los Angeles; Washington=Washington, D.C.|Washington D.C.|Washington DC; Saint Louis=St. Louis; Saint Paul=St. Paul; San Francisco=City of San Francisco
CN: Beijing=Peking; Guangzhou=Canton City; Xi'an=Xian|Xi’an; Xi’an=Xian|Xi'an; Ürümqi=Urumqi; Shenyang=Mukden; Qingdao=Tsingtao; Dalian=Dairen; Changchun=Chang Chun; Tianjin=Tientsin; Chongqing=Chungking; Nanjing=Nanking
IN: Bengaluru=Bangalore; Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Pune=Poona; Gurugram=Gurgaon; Gurgaon=Gurugram; Varanasi=Benares; Mysuru=Mysore; Ahmedabad=Ahmadabad; Kochi=Cochin; Visakhapatnam=Vizag; New Delhi=City of New Delhi
UA: Kyiv=Kiev; Kharkiv=Kharkov; Odesa=Odessa; Lviv=Lvov; Dnipro=Dnipropetrovsk; Mykolayiv=Mykolaiv|Nikolaev; Zaporizhzhya=Zaporizhzhia
VN: Ho Chi Minh City=HCMC|Saigon|Ho Chi Minh|HCM City|Hochiminh City; Da Nang=Danang|Đà Nẵng; Haiphong=Hai Phong|Hải Phòng; Hanoi=Ha Noi|Hà Nội; Da Lat=Dalat|Đà Lạt
MN: Ulan Bator=Ulaanbaatar; Ulaanbaatar=Ulan Bator; Darhan=Darkhan
KZ: Astana=Nur-Sultan; Shymkent=Chimkent; Almaty=Alma-Ata
MM: Yangon=Rangoon; Nay Pyi Taw=Naypyidaw|Naypyitaw|Nay Pyi Daw
DE: Köln=Cologne; München=Munich; Frankfurt am Main=Frankfurt|Frankfurt/Main; Nürnberg=Nuremberg; Düsseldorf=Duesseldorf|Dusseldorf; Hannover=Hanover; Halle (Saale)=Halle an der Saale; Freiburg=Freiburg im Breisgau; Munich=München|Muenchen; Zürich=Zurich
CH: Zürich=Zurich|Zuerich; Genève=Geneva; Geneva=Genève; Luzern=Lucerne; Basel=Basle; Bern=Berne; Sankt Gallen=St. Gallen
BE: Antwerpen=Antwerp; Gent=Ghent; Brugge=Bruges; Brussels=Bruxelles|Brussel; Liège=Liege; Leuven=Louvain
NL: The Hague=Den Haag; 's-Hertogenbosch=Den Bosch
IT: Milan=Milano; Turin=Torino; Florence=Firenze; Venice=Venezia; Naples=Napoli; Rome=Roma; Genoa=Genova; Padova=Padua
ES: Sevilla=Seville; Zaragoza=Saragossa; A Coruña=La Coruña|A Coruna|La Coruna; San Sebastián=Donostia; Donostia=San Sebastian
PT: Lisbon=Lisboa; Porto=Oporto
CZ: Prague=Praha; Pilsen=Plzeň|Plzen; Plzeň=Pilsen|Plzen
PL: Warsaw=Warszawa; Kraków=Krakow|Cracow; Łódź=Lodz; Wrocław=Wroclaw; Gdańsk=Gdansk
RO: Bucharest=București; Timişoara=Timisoara|Timișoara
SE: Göteborg=Gothenburg; Gothenburg=Göteborg|Goteborg; Malmö=Malmo
DK: Copenhagen=København; Århus=Aarhus; Aarhus=Århus
RU: Saint Petersburg=St. Petersburg|St Petersburg; Nizhniy Novgorod=Nizhny Novgorod; Rostov-na-Donu=Rostov-on-Don; Petropavlovsk-Kamchatskiy=Petropavlovsk-Kamchatsky; Grozny=Groznyy
GR: Thessaloníki=Thessaloniki; Athens=Athina; Pátra=Patras
TR: İzmir=Izmir; Istanbul=İstanbul
RS: Belgrade=Beograd
CA: Montréal=Montreal|City of Montreal; Montreal=Montréal; Québec=Quebec City; Quebec=Quebec City|Québec City|Ville de Québec
MX: Mexico City=Ciudad de México|CDMX
BR: São Paulo=Sao Paulo; Brasília=Brasilia; Rio de Janeiro=Rio
SA: Jeddah=Jiddah; Mecca=Makkah; Medina=Madinah|Al Madinah; Al Jubayl=Jubail; Riyadh=Ar Riyadh; Al Khobar=Khobar|Al-Khobar
EG: Cairo=Al Qahirah; New Cairo=New Cairo City
IL: Tel Aviv=Tel Aviv-Yafo|Tel-Aviv; Beersheba=Be'er Sheva|Beer Sheva
IQ: Erbil=Arbil; Basrah=Basra; An Najaf=Najaf
PH: Manila=City of Manila; Makati City=Makati; Davao=Davao City; Iloilo=Iloilo City; Zamboanga=Zamboanga City; Taguig=Taguig City
MY: George Town=Georgetown; Malacca=Melaka; Johor Bahru=Johor Baharu
ID: Yogyakarta=Jogjakarta; South Tangerang=Tangerang Selatan; Makassar=Ujung Pandang
PA: Panamá=Panama City
MA: Fès=Fez|Fes; Tangier=Tanger; Marrakesh=Marrakech
BD: Chattogram=Chittagong; Dhaka=Dacca
LK: Sri Jayewardenepura Kotte=Kotte
TW: Hsinchu=Hsin-chu|Hsinchu City; Taoyuan=Taoyuan City; Taichung=Taichung City; Tainan=Tainan City; Kaohsiung=Kaohsiung City; Taipei=Taipei City
KW: Kuwait City=Al Kuwait
TL: Dili=Díli
ZA: Johannesburg=Joburg; Port Elizabeth=Gqeberha; Pretoria=Tshwane
MD: Chisinau=Chişinău|Chișinău
FR: Dunkerque=Dunkirk; Strasbourg=Strassburg; Lyon=Lyons; Marseille=Marseilles
GB: Newcastle upon Tyne=Newcastle; Hull=Kingston upon Hull
"""

# GeoNames first-level codes in ISO 3166-2, where they are not learned from names (see places_cities.py).
ADMIN = """
DE: 01=BW 02=BY 03=HB 04=HH 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH 16=BE
FR: 11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R
JP: 01=23 02=05 03=02 04=12 05=38 06=18 07=40 08=07 09=21 10=10 11=34 12=01 13=28 14=08 15=17 16=03 17=37 18=46 19=14 20=39 21=43 22=26 23=24 24=04 25=45 26=20 27=42 28=29 29=15 30=44 31=33 32=27 33=41 34=11 35=25 36=32 37=22 38=09 39=36 40=13 41=31 42=16 43=30 44=06 45=35 46=19 47=47
CN: 01=AH 02=ZJ 03=JX 04=JS 05=JL 06=QH 07=FJ 08=HL 09=HA 10=HE 11=HN 12=HB 13=XJ 14=XZ 15=GS 16=GX 18=GZ 19=LN 20=NM 21=NX 22=BJ 23=SH 24=SX 25=SD 26=SN 28=TJ 29=YN 30=GD 31=HI 32=SC 33=CQ
CA: 01=AB 02=BC 03=MB 04=NB 05=NL 07=NS 08=ON 09=PE 10=QC 11=SK 12=YT 13=NT 14=NU
AU: 01=ACT 02=NSW 03=NT 04=QLD 05=SA 06=TAS 07=VIC 08=WA
MX: 01=AGU 02=BCN 03=BCS 04=CAM 05=CHP 06=CHH 07=COA 08=COL 09=CMX 10=DUR 11=GUA 12=GRO 13=HID 14=JAL 15=MEX 16=MIC 17=MOR 18=NAY 19=NLE 20=OAX 21=PUE 22=QUE 23=ROO 24=SLP 25=SIN 26=SON 27=TAB 28=TAM 29=TLA 30=VER 31=YUC 32=ZAC
IT: 01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55 19=23 20=34
ES: 07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 53=CN 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC
PL: 72=02 73=04 74=10 75=06 76=08 77=12 78=14 79=16 80=18 81=20 82=22 83=24 84=26 85=28 86=30 87=32
NL: 01=DR 02=FR 03=GE 04=GR 05=LI 06=NB 07=NH 09=UT 10=ZE 11=ZH 15=OV 16=FL
BR: 01=AC 02=AL 03=AP 04=AM 05=BA 06=CE 07=DF 08=ES 11=MS 13=MA 14=MT 15=MG 16=PA 17=PB 18=PR 20=PI 21=RJ 22=RN 23=RS 24=RO 25=RR 26=SC 27=SP 28=SE 29=GO 30=PE 31=TO
IN: 02=AP 03=AS 07=DL 09=GJ 10=HR 11=HP 12=JK 13=KL 16=MH 17=MN 18=ML 19=KA 20=NL 21=OR 22=PY 23=PB 24=RJ 25=TN 26=TR 28=WB 29=SK 30=AR 31=MZ 33=GA 34=BR 35=MP 36=UP 37=CT 38=JH 39=UT 40=TG
ID: 01=AC 02=BA 03=BE 04=JK 05=JA 07=JT 08=JI 10=YO 11=KB 12=KS 13=KT 14=KI 15=LA 17=NB 18=NT 21=ST 22=SG 24=SB 26=SU 28=MA 29=MU 30=JB 31=SA 32=SS 33=BT 34=GO 35=BB 36=PA 37=RI 38=SN 39=PB 40=KR 41=SR 42=KU
MY: 01=01 02=02 03=03 04=04 05=05 06=06 07=08 08=09 09=07 11=13 12=10 13=11 14=14 15=15 16=12 17=16
PH: 01=01 02=02 03=03 05=05 06=06 07=07 08=08 09=09 10=10 11=11 12=12 13=13 14=14 15=15 40=40 41=41 NCR=00
HU: 01=BK 02=BA 03=BE 04=BZ 05=BU 06=CS 08=FE 09=GS 10=HB 11=HE 12=KE 14=NO 16=PE 17=SO 18=SZ 20=JN 21=TO 22=VA 23=VE 24=ZA
ZA: 02=KZN 03=FS 05=EC 06=GP 07=MP 08=NC 09=LP 10=NW 11=WC
CO: 01=AMA 02=ANT 03=ARA 04=ATL 08=CAQ 09=CAU 10=CES 11=CHO 12=COR 14=GUV 15=GUA 16=HUI 17=LAG 19=MET 20=NAR 21=NSA 22=PUT 23=QUI 24=RIS 25=SAP 26=SAN 27=SUC 28=TOL 29=VAC 30=VAU 31=VID 32=CAS 33=CUN 34=DC 35=BOL 36=BOY 37=CAL 38=MAG
RU: 48=MOW 47=MOS 66=SPE 42=LEN 73=TA 59=PRI 30=KHA 08=BA
"""
