"""Hand-kept table of the administrative divisions of Korea, read by places.py.

PROVINCES: code, kind, ko, en, aliases_ko, aliases_en, ISO 3166-2, population in thousands.
MUNICIPALITIES: province code, then entries `name romanization population-in-thousands`;
`~` before the Korean name marks the bare name as weak (an everyday word, a shared name),
`~` before the romanization does so for English. District (구) names carry their 구: they are
weak when shared. GENERAL: non-autonomous districts by city.
"""

PROVINCES = """
11;city;서울특별시;Seoul;서울시|서울;Seoul Metropolitan City|Seoul Special City|Seoul City|City of Seoul|Seoul Metropolitan|Soul;KR-11;9330
26;city;부산광역시;Busan;부산시|부산;Busan Metropolitan City|Busan City|City of Busan|Busan Metropolitan|Pusan;KR-26;3260
27;city;대구광역시;Daegu;대구시|대구;Daegu Metropolitan City|Daegu City|City of Daegu|Daegu Metropolitan|Taegu;KR-27;2360
28;city;인천광역시;Incheon;인천시|인천;Incheon Metropolitan City|Incheon City|City of Incheon|Incheon Metropolitan|Inchon;KR-28;3030
29;city;광주광역시;Gwangju;광주시|광주;Gwangju Metropolitan City|Gwangju City|City of Gwangju|Gwangju Metropolitan|Kwangju;KR-29;1400
30;city;대전광역시;Daejeon;대전시|대전;Daejeon Metropolitan City|Daejeon City|City of Daejeon|Daejeon Metropolitan|Taejon|Daejon;KR-30;1440
31;city;울산광역시;Ulsan;울산시|울산;Ulsan Metropolitan City|Ulsan City|City of Ulsan|Ulsan Metropolitan;KR-31;1100
36;city;세종특별자치시;Sejong;세종시|세종;Sejong Special Self-Governing City|Sejong Special Autonomous City|Sejong Metropolitan Autonomous City|Sejong Self-Governing City|Sejong City|City of Sejong;KR-50;390
41;province;경기도;Gyeonggi Province;~경기;Gyeonggi-do|Gyeonggi|Gyeonggido|Kyonggi Province|Kyonggi-do|Gyunggi Province|Gyeonggi Provincial;KR-41;13700
43;province;충청북도;North Chungcheong Province;충북|충북도;Chungcheongbuk-do|Chungbuk|Chungbuk Province|Chungcheongbuk Province|North Chungcheong|Chungcheongbukdo|North Chungchong Province;KR-43;1590
44;province;충청남도;South Chungcheong Province;충남|충남도;Chungcheongnam-do|Chungnam|Chungnam Province|Chungcheongnam Province|South Chungcheong|Chungcheongnamdo|South Chungchong Province;KR-44;2130
46;province;전라남도;South Jeolla Province;전남|전남도;Jeollanam-do|Jeonnam|Jeonnam Province|Jeollanam Province|South Jeolla|Jeollanamdo|South Cholla Province;KR-46;1790
47;province;경상북도;North Gyeongsang Province;경북|경북도;Gyeongsangbuk-do|Gyeongbuk|Gyeongbuk Province|Gyeongsangbuk Province|North Gyeongsang|Gyeongsangbukdo|North Kyongsang Province;KR-47;2530
48;province;경상남도;South Gyeongsang Province;경남|경남도;Gyeongsangnam-do|Gyeongnam|Gyeongnam Province|Gyeongsangnam Province|South Gyeongsang|Gyeongsangnamdo|South Kyongsang Province|Kyungnam Province;KR-48;3230
50;province;제주특별자치도;Jeju Province;제주도|제주|제주자치도;Jeju|Jeju Special Self-Governing Province|Jeju Self-Governing Province|Jeju Special Autonomous Province|Jeju-do|Jejudo|Jeju Island|Cheju|Cheju Island;KR-49;670
51;province;강원특별자치도;Gangwon Province;강원도|강원|강원자치도;Gangwon|Gangwon Special Self-Governing Province|Gangwon State|Gangwon Special Autonomous Province|Gangwon-do|Gangwondo|Kangwon Province|Kangwon-do;KR-42;1520
52;province;전북특별자치도;Jeonbuk Province;전라북도|전북|전북도|전북자치도;Jeonbuk State|Jeonbuk Special Self-Governing Province|Jeonbuk Special Autonomous Province|Jeollabuk-do|Jeonbuk|North Jeolla Province|North Jeolla|Jeollabuk Province|Jeollabukdo|North Cholla Province;KR-45;1740
"""

MUNICIPALITIES = """
11 종로구 Jongno 139; ~중구 ~Jung 121; 용산구 Yongsan 205; 성동구 Seongdong 276; 광진구 Gwangjin 333; 동대문구 Dongdaemun 340; 중랑구 Jungnang 381; 성북구 Seongbuk 426; 강북구 Gangbuk 287; 도봉구 Dobong 303; 노원구 Nowon 493; 은평구 Eunpyeong 462; 서대문구 Seodaemun 306; 마포구 Mapo 361; 양천구 Yangcheon 434; ~강서구 ~Gangseo 562; 구로구 Guro 393; 금천구 Geumcheon 228; 영등포구 Yeongdeungpo 375; 동작구 Dongjak 378; 관악구 Gwanak 481; 서초구 Seocho 408; 강남구 Gangnam 557; 송파구 Songpa 653; 강동구 Gangdong 482
26 ~중구 ~Jung 38; ~서구 ~Seo 103; ~동구 ~Dong 86; 영도구 Yeongdo 106; 부산진구 Busanjin 359; 동래구 Dongnae 273; ~남구 ~Nam 256; ~북구 ~Buk 272; 해운대구 Haeundae 379; 사하구 Saha 295; 금정구 Geumjeong 213; ~강서구 ~Gangseo 143; 연제구 Yeonje 207; 수영구 Suyeong 173; 사상구 Sasang 200; ~기장군 Gijang 177
27 ~중구 ~Jung 98; ~동구 ~Dong 344; ~서구 ~Seo 165; ~남구 ~Nam 139; ~북구 ~Buk 413; 수성구 Suseong 408; 달서구 Dalseo 526; ~달성군 Dalseong 260; 군위군 Gunwi 23
28 ~중구 ~Jung 166; ~동구 ~Dong 59; 미추홀구 Michuhol 412; 연수구 Yeonsu 398; 남동구 Namdong 490; 부평구 Bupyeong 489; 계양구 Gyeyang 281; ~서구 ~Seo 638; ~강화군 Ganghwa 69; 옹진군 Ongjin 20
29 ~동구 ~Dong 107; ~서구 ~Seo 283; ~남구 ~Nam 208; ~북구 ~Buk 421; 광산구 Gwangsan 391
30 ~동구 ~Dong 219; ~중구 ~Jung 224; ~서구 ~Seo 463; 유성구 Yuseong 367; 대덕구 Daedeok 169
31 ~중구 ~Jung 206; ~남구 ~Nam 306; ~동구 ~Dong 151; ~북구 ~Buk 217; 울주군 Ulju 220
41 수원시 Suwon 1190; 성남시 Seongnam 910; 의정부시 Uijeongbu 463; 안양시 Anyang 545; 부천시 Bucheon 775; 광명시 Gwangmyeong 283; 평택시 Pyeongtaek 600; 동두천시 Dongducheon 87; 안산시 Ansan 625; ~고양시 Goyang 1070; 과천시 Gwacheon 83; ~구리시 Guri 187; 남양주시 Namyangju 732; ~오산시 Osan 240; 시흥시 Siheung 520; 군포시 Gunpo 260; 의왕시 Uiwang 156; 하남시 Hanam 330; 용인시 Yongin 1090; 파주시 Paju 510; ~이천시 Icheon 223; ~안성시 Anseong 193; 김포시 Gimpo 487; ~화성시 Hwaseong 960; ~광주시 ~Gwangju 400; ~양주시 Yangju 280; 포천시 Pocheon 142; ~여주시 Yeoju 114; ~연천군 Yeoncheon 41; 가평군 Gapyeong 62; 양평군 Yangpyeong 127
51 춘천시 Chuncheon 286; 원주시 Wonju 362; 강릉시 Gangneung 208; ~동해시 Donghae 88; 태백시 Taebaek 38; 속초시 Sokcho 81; 삼척시 Samcheok 62; 홍천군 Hongcheon 66; 횡성군 Hoengseong 46; 영월군 Yeongwol 37; 평창군 Pyeongchang 40; ~정선군 Jeongseon 34; 철원군 Cheorwon 41; 화천군 Hwacheon 23; 양구군 Yanggu 21; ~인제군 ~Inje 31; ~고성군 ~Goseong 27; 양양군 Yangyang 28
43 청주시 Cheongju 855; 충주시 Chungju 208; 제천시 Jecheon 129; ~보은군 Boeun 31; 옥천군 Okcheon 49; ~영동군 Yeongdong 44; 증평군 Jeungpyeong 37; 진천군 Jincheon 86; 괴산군 Goesan 36; ~음성군 Eumseong 91; 단양군 Danyang 27
44 천안시 Cheonan 660; ~공주시 Gongju 102; ~보령시 Boryeong 93; 아산시 Asan 355; 서산시 Seosan 176; 논산시 Nonsan 110; ~계룡시 Gyeryong 46; 당진시 Dangjin 171; 금산군 Geumsan 49; ~부여군 ~Buyeo 60; 서천군 Seocheon 48; 청양군 Cheongyang 30; 홍성군 Hongseong 96; ~예산군 Yesan 79; 태안군 Taean 60
52 전주시 Jeonju 636; 군산시 Gunsan 258; 익산시 Iksan 267; 정읍시 Jeongeup 102; 남원시 Namwon 76; 김제시 Gimje 81; ~완주군 Wanju 99; 진안군 Jinan-gun 24; 무주군 Muju 23; ~장수군 Jangsu 21; 임실군 Imsil 25; 순창군 Sunchang 27; 고창군 Gochang 51; 부안군 Buan 48
46 목포시 Mokpo 210; 여수시 Yeosu 268; 순천시 Suncheon 276; 나주시 Naju 117; 광양시 Gwangyang 154; 담양군 Damyang 45; ~곡성군 Gokseong 27; 구례군 Gurye 24; 고흥군 Goheung 60; 보성군 Boseong 37; 화순군 Hwasun 60; 장흥군 Jangheung 34; ~강진군 Gangjin 32; 해남군 Haenam 63; 영암군 Yeongam 52; ~무안군 Muan 93; 함평군 Hampyeong 30; ~영광군 Yeonggwang 52; ~장성군 Jangseong 42; 완도군 Wando 45; ~진도군 Jindo 28; ~신안군 Sinan 38
47 포항시 Pohang 490; 경주시 Gyeongju 244; 김천시 Gimcheon 135; 안동시 Andong 152; 구미시 Gumi 403; ~영주시 Yeongju 98; 영천시 Yeongcheon 99; ~상주시 Sangju 92; 문경시 Mungyeong 67; 경산시 Gyeongsan 265; 의성군 Uiseong 48; 청송군 Cheongsong 23; ~영양군 Yeongyang 15; 영덕군 Yeongdeok 33; 청도군 Cheongdo 41; ~고령군 Goryeong 30; ~성주군 Seongju 42; 칠곡군 Chilgok 109; 예천군 Yecheon 54; 봉화군 Bonghwa 29; 울진군 Uljin 46; 울릉군 Ulleung 9
48 창원시 Changwon 1000; 진주시 Jinju 340; 통영시 Tongyeong 117; ~사천시 Sacheon 108; 김해시 Gimhae 532; 밀양시 Miryang 100; 거제시 Geoje 231; ~양산시 Yangsan 360; 의령군 Uiryeong 25; 함안군 Haman 59; 창녕군 Changnyeong 55; ~고성군 ~Goseong 48; ~남해군 Namhae 40; 하동군 Hadong 41; 산청군 Sancheong 33; ~함양군 Hamyang 36; ~거창군 Geochang 59; 합천군 Hapcheon 40
50 제주시 Jeju 484; 서귀포시 Seogwipo 180
"""

# Cities of over a million that the law calls special.
SPECIAL = {'고양시', '수원시', '용인시', '창원시', '화성시'}

# Spellings in use besides the official romanization.
SPELLINGS = {'Jeonju': 'Chonju', 'Cheongju': 'Chongju', 'Pohang': 'Pohang-shi', 'Gyeongju': 'Kyongju|Gyungju', 'Gimhae': 'Kimhae',
 'Gimpo': 'Kimpo', 'Gimcheon': 'Gimchun|Kimcheon', 'Gunsan': 'Kunsan', 'Bucheon': 'Puchon', 'Paju': 'Pa-ju', 'Gangneung': 'Kangnung|Gangneoung',
 'Chuncheon': 'Chunchon', 'Gumi': 'Kumi', 'Changwon': 'Chang-won', 'Gangnam': 'Kangnam', 'Gwanak': 'Kwanak', 'Guro': 'Kuro', 'Goyang': 'Koyang',
 'Hwaseong': 'Hwasung', 'Seongnam': 'Sungnam', 'Anseong': 'Ansung', 'Uijeongbu': 'Uijongbu', 'Pyeongtaek': 'Pyongtaek', 'Pyeongchang': 'Pyongchang',
 'Cheonan': 'Chonan', 'Yeosu': 'Yosu', 'Suncheon': 'Sunchon', 'Gwangyang': 'Kwangyang', 'Geoje': 'Koje', 'Jinju': 'Chinju', 'Siheung': 'Shiheung',
 'Sinan': 'Shinan', 'Gongju': 'Kongju', 'Wonju': 'Won-ju', 'Jongno': 'Jongro', 'Jungnang': 'Jungrang', 'Haeundae': 'Hae-undae', 'Jecheon': 'Jechon',
 'Mungyeong': 'Munkyung|Mungyeung', 'Gyeongsan': 'Kyongsan|Gyungsan', 'Yeongdeungpo': 'Yongdungpo', 'Cheorwon': 'Chorwon|Cheolwon', 'Ulleung': 'Ullung',
 'Gochang': 'Kochang', 'Goheung': 'Koheung', 'Geumsan': 'Kumsan', 'Gapyeong': 'Kapyong', 'Gijang': 'Kijang', 'Ganghwa': 'Kanghwa', 'Gimje': 'Kimje'}

GENERAL = """
41 수원 Suwon: 장안구 Jangan 270; 권선구 Gwonseon 370; 팔달구 Paldal 195; 영통구 Yeongtong 360
41 성남 Seongnam: 수정구 Sujeong 230; 중원구 Jungwon 205; 분당구 Bundang 475
41 안양 Anyang: 만안구 Manan 235; 동안구 Dongan 310
41 부천 Bucheon: 원미구 Wonmi 440; 소사구 Sosa 205; 오정구 Ojeong 145
41 안산 Ansan: 상록구 Sangnok 350; 단원구 Danwon 280
41 고양 Goyang: 덕양구 Deogyang 490; 일산동구 Ilsandong 290; 일산서구 Ilsanseo 280
41 용인 Yongin: 처인구 Cheoin 270; 기흥구 Giheung 440; 수지구 Suji 375
41 화성 Hwaseong: 만세구 Manse 240; 효행구 Hyohaeng 140; 병점구 Byeongjeom 180; 동탄구 Dongtan 400
43 청주 Cheongju: 상당구 Sangdang 190; 서원구 Seowon 190; 흥덕구 Heungdeok 270; 청원구 Cheongwon 200
44 천안 Cheonan: 동남구 Dongnam 245; 서북구 Seobuk 410
52 전주 Jeonju: 완산구 Wansan 320; 덕진구 Deokjin 315
47 포항 Pohang: ~남구 ~Nam 225; ~북구 ~Buk 265
48 창원 Changwon: 의창구 Uichang 210; 성산구 Seongsan 245; 마산합포구 Masanhappo 175; 마산회원구 Masanhoewon 175; 진해구 Jinhae 188
"""

# Quarters, towns and new towns that the news names without their city: parent, ko, en, aliases_ko, aliases_en, population in thousands.
QUARTERS = """
11-yeongdeungpo;여의도;Yeouido;여의도동;Yeoui-do|Yeouido-dong;33
11-mapo;상암동;Sangam-dong;~상암;Sangam;41
11-gangseo;마곡동;Magok-dong;마곡;Magok;29
11-songpa;잠실동;Jamsil-dong;잠실;Jamsil;73
11-songpa;문정동;Munjeong-dong;~문정;Munjeong;52
11-seongdong;성수동;Seongsu-dong;~성수;Seongsu;60
11-gangnam;삼성동;Samseong-dong;;;45
11-gangnam;역삼동;Yeoksam-dong;~역삼;Yeoksam;72
11-seocho;양재동;Yangjae-dong;~양재;Yangjae;46
11-geumcheon;가산동;Gasan-dong;~가산;~Gasan;23
11-jung;명동;Myeong-dong;;Myeongdong;3
11-yongsan;이태원동;Itaewon-dong;이태원;Itaewon;18
26-haeundae;센텀시티;Centum City;~센텀;Centum;30
26-gangseo;명지동;Myeongji-dong;~명지;;85
26-nam;문현동;Munhyeon-dong;~문현;;50
27-dong;동대구;Dongdaegu;;;30
28-yeonsu;송도동;Songdo-dong;송도|송도국제도시;Songdo|Songdo International City;210
28-seo;청라동;Cheongna-dong;청라|청라국제도시;Cheongna|Cheongna International City;115
28-jung;영종동;Yeongjong-dong;영종도|~영종|영종국제도시;Yeongjong|Yeongjongdo;110
29-seo;상무지구;Sangmu District;;;30
29-buk;첨단지구;Cheomdan District;;;30
30-yuseong;도룡동;Doryong-dong;도룡;Doryong;15
30-seo;둔산동;Dunsan-dong;둔산;Dunsan;60
36;조치원읍;Jochiwon;조치원;Jochiwon-eup;43
41-seongnam-bundang;판교동;Pangyo-dong;판교|판교신도시;Pangyo;100
41-suwon-yeongtong;광교동;Gwanggyo-dong;광교|광교신도시;Gwanggyo;90
41-goyang;일산신도시;Ilsan New Town;일산;Ilsan;280
41-siheung;배곧동;Baegot-dong;배곧|배곧신도시;Baegot;70
41-pyeongtaek;고덕동;Godeok-dong;~고덕|고덕국제신도시;Godeok;50
41-paju;문산읍;Munsan-eup;~문산;;50
41-paju;운정신도시;Unjeong New Town;~운정;Unjeong;200
41-yongin-cheoin;원삼면;Wonsam-myeon;;;9
43-cheongju-heungdeok;오송읍;Osong-eup;오송;Osong;25
43-cheongju-cheongwon;오창읍;Ochang-eup;오창;Ochang;70
44-asan;탕정면;Tangjeong-myeon;탕정;Tangjeong;40
44-asan;배방읍;Baebang-eup;~배방;Baebang;80
44-hongseong;내포신도시;Naepo New Town;내포;Naepo;30
46-yeosu;율촌면;Yulchon-myeon;~율촌;Yulchon;6
46-naju;빛가람동;Bitgaram-dong;빛가람|빛가람혁신도시;Bitgaram;39
47-pohang;구룡포읍;Guryongpo-eup;구룡포;Guryongpo;7
48-changwon;마산;Masan;마산시;;370
48-sacheon;삼천포;Samcheonpo;;;50
50-seogwipo;중문동;Jungmun-dong;~중문|중문관광단지;Jungmun;12
51-gangneung;주문진읍;Jumunjin-eup;주문진;Jumunjin;15
51-gangneung;정동진;Jeongdongjin;;;2
31-ulju;온산읍;Onsan-eup;온산;Onsan;25
"""

# North Korea: id, kind, ko, en, aliases_ko, aliases_en, within, population in thousands.
NORTH = """
iso3166-2:KP-01;city;평양;Pyongyang;평양시|평양직할시|평양특별시;Pyeongyang|P'yongyang|City of Pyongyang;;3150
iso3166-2:KP-02;province;평안남도;South Pyongan Province;평남;South Pyongan|Pyongannam-do|Pyeongannam-do|South Pyeongan Province;;4050
iso3166-2:KP-03;province;평안북도;North Pyongan Province;평북;North Pyongan|Pyonganbuk-do|Pyeonganbuk-do|North Pyeongan Province;;2730
iso3166-2:KP-04;province;자강도;Chagang Province;;Chagang|Jagang Province|Chagang-do|Jagang-do;;1300
iso3166-2:KP-05;province;황해남도;South Hwanghae Province;황남;South Hwanghae|Hwanghaenam-do;;2310
iso3166-2:KP-06;province;황해북도;North Hwanghae Province;황북;North Hwanghae|Hwanghaebuk-do;;2110
iso3166-2:KP-07;province;~강원도;~Kangwon Province;;~Kangwon-do;;1480
iso3166-2:KP-08;province;함경남도;South Hamgyong Province;함남;South Hamgyong|Hamgyongnam-do|South Hamgyeong Province;;3070
iso3166-2:KP-09;province;함경북도;North Hamgyong Province;함북;North Hamgyong|Hamgyongbuk-do|North Hamgyeong Province;;2330
iso3166-2:KP-10;province;량강도;Ryanggang Province;양강도;Ryanggang|Yanggang Province|Ryanggang-do|Yanggang-do;;720
iso3166-2:KP-13;city;라선시;Rason;나선시|나선|라선|나진선봉|나선특별시|라선특별시;Rajin-Sonbong|Raseon|Naseon|Rason Special City;;197
iso3166-2:KP-14;city;남포시;Nampo;남포|남포특별시;Namp'o|Nampho;;367
kp:kaesong;city;개성시;Kaesong;개성공업지구|~개성|개성특별시;Gaeseong|Kaesŏng|Kaesong City;iso3166-2:KP-06;308
kp:sinuiju;city;신의주시;Sinuiju;신의주;Shinuiju|Sinŭiju;iso3166-2:KP-03;359
kp:hamhung;city;함흥시;Hamhung;함흥;Hamheung|Hamhŭng;iso3166-2:KP-08;669
kp:chongjin;city;청진시;Chongjin;청진;Cheongjin|Ch'ongjin;iso3166-2:KP-09;668
kp:wonsan;city;원산시;Wonsan;원산;Wŏnsan;iso3166-2:KP-07;363
kp:sariwon;city;사리원시;Sariwon;사리원;Sariwŏn;iso3166-2:KP-06;308
kp:haeju;city;해주시;Haeju;해주;;iso3166-2:KP-05;273
kp:kanggye;city;강계시;Kanggye;강계;Ganggye;iso3166-2:KP-04;252
kp:hyesan;city;혜산시;Hyesan;혜산;;iso3166-2:KP-10;193
kp:samjiyon;city;삼지연시;Samjiyon;삼지연;Samjiyeon;iso3166-2:KP-10;31
kp:pyongsong;city;평성시;Pyongsong;~평성;Pyeongseong;iso3166-2:KP-02;284
kp:kumgang;county;금강군;Kumgang County;;Geumgang County|Kumgang-gun;iso3166-2:KP-07;45
"""
