"""Schools, charities, garages, clubs and parishes: their names, menus and small print.

``{place}`` and ``{name}`` are invented; ``tlds`` are ends of hosts, ``menu`` what stands in
the navigation, ``line`` what stands at the foot of the page.
"""

from __future__ import annotations

__all__ = ["INSTITUTIONS"]

INSTITUTIONS = {
    "en": {
        "school": {
            "name": "{place} Primary School|St {name}'s School|{place} High School|"
            "{place} Academy|{place} Infant School|{place} Community College|"
            "St {name}'s C of E Primary|{place} Montessori",
            "menu": "About our school|Admissions|Term dates|Staff|Parents|Governors|Uniform|"
            "School meals|Curriculum|Calendar|Class pages|Contact us|Ofsted|Safeguarding|Clubs",
            "tlds": ".sch.uk|.org|.org.uk|.k12.us|.edu|.ac.uk|.school|.com",
            "tagline": "Learning together|Every child matters|Working hard, being kind|Aim high|"
            "A happy place to learn",
            "line": "Head teacher: {person}. Office hours {n}.30 to 4 pm.|"
            "{site}, {n} Church Lane, {place}|Registered school no. {n}{n}4",
        },
        "charity": {
            "name": "{place} Hospice|Friends of {place} Park|{place} Food Bank|{name} Foundation|"
            "{place} Animal Rescue|{place} Women's Aid|The {name} Trust|{place} Youth Project",
            "menu": "Donate|What we do|Volunteer|Our trustees|Annual report|Events|Get help|"
            "Fundraising|Legacy giving|Our shops|Meet the team|Contact",
            "tlds": ".org|.org.uk|.ngo|.org.au|.ie|.foundation|.com",
            "tagline": "Here when it matters|Helping since 1986|Together for {place}|With care",
            "line": "Registered charity no. {n}1{n}7|Company limited by guarantee {n}{n}{n}|"
            "{site} is run by volunteers.",
        },
        "garage": {
            "name": "{name} Motors|{place} Garage|{name} & Sons Autos|{place} Tyres|"
            "{name} Plumbing|{place} Roofing|{name} Bakery|{place} Dental Care|"
            "{name} Electrical|Hair by {name}",
            "menu": "Services|MOT|Opening hours|Prices|Book online|Repairs|Our team|Directions|"
            "Gallery|Testimonials|Used cars|Contact",
            "tlds": ".co.uk|.com|.net|.com.au|.us|.biz|.ie",
            "tagline": "Family run since 1974|Honest work, fair prices|Your local specialist",
            "line": "Call 0{n}{n} 5550{n} for a quote.|Open Mon to Fri 8 to {h}|"
            "{n} Station Road, {place}",
        },
        "club": {
            "name": "{place} Cricket Club|{place} Rowing Club|{place} Choral Society|"
            "{place} Football Club|{place} Theatre Group|{place} Camera Club|"
            "{place} Bowls Club|{place} Gardeners' Association|{place} Festival",
            "menu": "Fixtures|Results|Membership|Committee|Club house|Juniors|History|Gallery|"
            "Find us|Newsletter|Rules|Concerts|Sponsors",
            "tlds": ".org|.org.uk|.club|.com|.co.uk|.net|.ca",
            "tagline": "New members welcome|Founded 1921|Play up {place}",
            "line": "Secretary: {person}|Affiliated to the county association|Ground: Mill Lane, "
            "{place}",
        },
        "parish": {
            "name": "{place} Parish Council|St {name}'s Church, {place}|{place} Village Hall|"
            "{place} Library|{place} Town Council|{place} Museum|{place} Fire Department",
            "menu": "Services|Minutes|Councillors|Hall hire|Planning|What's on|Sermons|History|"
            "Allotments|Notices|Baptisms and weddings|Opening times|Contact the clerk",
            "tlds": ".org.uk|.gov.uk|.org|.gov|.church|.info|.com",
            "tagline": "All are welcome|Serving {place}|In the heart of the village",
            "line": "Clerk: {person}|The council meets on the first Tuesday.|{place}, est. 18{n}",
        },
    },
    "es": {
        "school": {
            "name": "Colegio {place}|CEIP San {name}|Instituto {place}|Escuela {name}|"
            "Colegio Santa {name}",
            "menu": "Nuestro centro|Secretaría|Profesorado|Familias|"
            "Comedor|Calendario escolar|Actividades|AMPA|Matrícula|Contacto",
            "tlds": ".es|.edu.mx|.edu.ar|.edu.co|.org|.com",
            "tagline": "Aprender juntos|Desde 1964",
            "line": "Secretaría: de 9 a {h} h.|{site}, calle Mayor {n}, {place}",
        },
        "club": {
            "name": "Club Deportivo {place}|Asociación de Vecinos {place}|Peña {name}|"
            "Ayuntamiento de {place}|Fundación {name}|Cruz {name} de {place}|Taller {name}|"
            "Parroquia de San {name}",
            "menu": "La asociación|Hazte socio|Actividades|Junta directiva|Estatutos|Galería|"
            "Donaciones|Voluntariado|Horarios|Historia|Contacto",
            "tlds": ".org|.es|.org.ar|.com|.cl|.org.mx",
            "tagline": "Con la gente|Desde 1958",
            "line": "Presidente: {person}|CIF G-{n}{n}{n}|Sede: plaza de {place}",
        },
    },
    "fr": {
        "school": {
            "name": "École {name}|Collège {place}|Lycée {name}|École Saint-{name}",
            "menu": "L'école|Inscriptions|Cantine|Vie scolaire|Équipe|Calendrier|Parents|Contact",
            "tlds": ".fr|.org|.ac-lyon.fr|.be|.com",
            "tagline": "Grandir ensemble",
            "line": "Secrétariat ouvert de 9 h à {h} h|{site}, {n} rue de l'Église, {place}",
        },
        "club": {
            "name": "Mairie de {place}|Association {name}|Les Amis de {place}|Garage {name}|"
            "Harmonie de {place}|Paroisse de {place}|Club de judo de {place}",
            "menu": "L'association|Adhésion|Agenda|Bureau|Statuts|Galerie|Faire un don|Bénévoles|"
            "Horaires|Comptes rendus|Contact",
            "tlds": ".fr|.org|.asso.fr|.com|.be",
            "tagline": "Au service de tous|Depuis 1932",
            "line": "Président : {person}|Association loi 1901|Siège : {place}",
        },
    },
    "de": {
        "school": {
            "name": "Grundschule {place}|{name}-Gymnasium|Realschule {place}|Kindergarten {place}|"
            "{name}schule {place}",
            "menu": "Unsere Schule|Anmeldung|Kollegium|Eltern|Termine|"
            "Mensa|Förderverein|AGs|Kontakt|Ganztag",
            "tlds": ".de|.schule|.at|.ch|.org",
            "tagline": "Gemeinsam lernen|Stark fürs Leben",
            "line": "Sekretariat: 8 bis {h} Uhr|{site}, Kirchweg {n}, {place}",
        },
        "club": {
            "name": "TSV {place}|Freiwillige Feuerwehr {place}|Kirchengemeinde {place}|"
            "Autohaus {name}|Musikverein {place}|Tierheim {place}|Heimatverein {place}|"
            "{name} Stiftung|Gemeinde {place}",
            "menu": "Der Verein|Mitglied werden|Vorstand|Satzung|Termine|Jugend|Spenden|Chronik|"
            "Öffnungszeiten|Werkstatt|Kontakt|Bilder",
            "tlds": ".de|.org|.at|.ch|.com|.info",
            "tagline": "Seit 1921|Für unser Dorf",
            "line": "1. Vorsitzender: {person}|Vereinsregister {n}{n}|Spendenkonto: Sparkasse "
            "{place}",
        },
    },
    "pt": {
        "school": {
            "name": "Escola {name}|Colégio {place}|Escola Municipal {name}|Creche {place}",
            "menu": "A escola|Matrículas|Professores|Pais|Cardápio|Calendário|Projetos|Contato",
            "tlds": ".com.br|.edu.br|.org.br|.pt",
            "tagline": "Aprender juntos",
            "line": "Secretaria: 8h às {h}h|{site}, Rua da Igreja {n}, {place}",
        },
        "club": {
            "name": "Prefeitura de {place}|Instituto {name}|Paróquia de {place}|Oficina {name}|"
            "Clube {place}|Associação {name}|Sindicato de {place}|Câmara de {place}",
            "menu": "Quem somos|Associe-se|Diretoria|Agenda|Estatuto|Galeria|Doações|"
            "Transparência|Serviços|Contato",
            "tlds": ".org.br|.com.br|.gov.br|.org|.pt",
            "tagline": "Perto de você|Desde 1961",
            "line": "Presidente: {person}|CNPJ {n}.{n}2/0001|Sede: Praça de {place}",
        },
    },
    "it": {
        "club": {
            "name": "Istituto {name}|Comune di {place}|Pro Loco {place}|Parrocchia di {place}|"
            "Officina {name}|Banda di {place}|Scuola {name}|Associazione {name}",
            "menu": "Chi siamo|Iscrizioni|Orari|Direttivo|Statuto|Eventi|Galleria|Dona|Segreteria|"
            "Contatti",
            "tlds": ".it|.edu.it|.org|.com|.ch",
            "tagline": "Insieme dal 1948",
            "line": "Presidente: {person}|Codice fiscale {n}{n}{n}|Sede: piazza di {place}",
        },
    },
    "id": {
        "school": {
            "name": "SMA Negeri {n} {place}|SD {place}|Universitas {name}|Pesantren {name}|"
            "SMK {place}|Yayasan {name}|Desa {place}|Puskesmas {place}|Dinas Sosial {place}",
            "menu": "Profil|Visi dan misi|PPDB|Guru dan staf|Kegiatan|Agenda|Struktur organisasi|"
            "Layanan|Pengumuman|Akademik|Kontak",
            "tlds": ".sch.id|.ac.id|.go.id|.or.id|.desa.id",
            "tagline": "Cerdas dan berkarakter",
            "line": "Kepala: {person}|NPSN {n}{n}{n}|Jalan Merdeka {n}, {place}",
        },
    },
    "vi": {
        "school": {
            "name": "Trường THPT {name}|Trường tiểu học {place}|Hội chữ thập {place}|"
            "Bệnh viện {place}|Phường {place}",
            "menu": "Giới thiệu|Tuyển sinh|Giáo viên|Phụ huynh|Lịch học|Hoạt động|Liên hệ",
            "tlds": ".edu.vn|.org.vn|.gov.vn|.vn",
            "tagline": "Dạy tốt, học tốt",
            "line": "Hiệu trưởng: {person}|Địa chỉ: {n} {place}",
        },
    },
    "zh": {
        "school": {
            "name": "{place}小学|{place}中学|{place}慈善基金会|{place}医院|{place}协会",
            "menu": "学校概况|招生信息|师资队伍|家长园地|校园动态|通知公告|联系我们",
            "tlds": ".edu.cn|.org.cn|.org.tw|.edu.tw|.cn",
            "tagline": "团结 勤奋 求实",
            "line": "校长：{person}|地址：{place}路{n}号",
        },
    },
}
