"""Where the invented visitors come from: names, places of work and jobs, as they sound in each country.

All of it is invented or so common that it is nobody's in particular. Scripts are those that the
default fonts hold: Latin with all its marks, Greek and Cyrillic.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A country: five women's and five men's given names, ten family names, two employers.

    A family name that has two forms is written `his/hers`.
    """

    country: str
    dial: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    companies: tuple[str, str]


def _place(country: str, dial: str, women: str, men: str, families: str, companies: str) -> Place:
    first, second = companies.split(", ")
    return Place(country, dial, tuple(women.split()), tuple(men.split()), tuple(families.split(", ")), (first, second))


PLACES = (
    _place("Germany", "+49", "Anneke Katrin Jördis Lena Miriam", "Jürgen Matthias Sören Tobias Götz",
           "Brückner, Schäfer, Weiß, Vogelsang, Köhler, Lindqvist-Maier, Osterloh, Thießen, Überall, Hagedorn",
           "Elbwerk Messtechnik, Köhler & Töchter"),
    _place("France", "+33", "Élodie Françoise Anaïs Maëlle Solène", "François Loïc Jérôme Benoît Gaël",
           "Lefèvre, Guérin, Chevalier, Béranger, d'Aubigny, Marchand, Saint-Clair, Rousselot, Delaunay, Garçon",
           "Atelier Garance, Hélion Optique"),
    _place("Spain", "+34", "Begoña Lucía Inés Nuria Rocío", "Íñigo Andrés Joaquín Álvaro Martín",
           "Núñez Prado, Ibáñez, Peña Robledo, Cárdenas, Echeverría, Muñoz, Quiñones, Valdés, Gálvez, Zúñiga",
           "Talleres Azahar, Nube Norte"),
    _place("Poland", "+48", "Agnieszka Małgorzata Zofia Elżbieta Jadwiga", "Łukasz Paweł Stanisław Michał Grzegorz",
           "Wiśniewski/Wiśniewska, Zieliński/Zielińska, Dąbrowski/Dąbrowska, Wójcik, Kaźmierczak, "
           "Jabłoński/Jabłońska, Błaszczyk, Żak, Gołębiowski/Gołębiowska, Śliwa",
           "Zakład Bursztyn, Kuźnia Danych"),
    _place("Czechia", "+420", "Tereza Zdeňka Růžena Kateřina Markéta", "Jiří Ondřej Tomáš Zdeněk Václav",
           "Dvořák/Dvořáková, Procházka/Procházková, Němec/Němcová, Růžička/Růžičková, Šimek/Šimková, "
           "Čermák/Čermáková, Kadlec/Kadlecová, Vaněk/Vaňková, Hájek/Hájková, Říha/Říhová",
           "Modrý Kompas, Sklárna Jizera"),
    _place("Greece", "+30", "Ελένη Χριστίνα Δήμητρα Αγγελική Ιωάννα", "Γιώργος Νίκος Ανδρέας Θανάσης Σπύρος",
           "Παπαδάκης/Παπαδάκη, Αντωνίου, Λυμπέρης/Λυμπέρη, Μαυρίδης/Μαυρίδου, Καλογεράς/Καλογερά, "
           "Σταθόπουλος/Σταθοπούλου, Ξενάκης/Ξενάκη, Φωτίου, Ζαφείρης/Ζαφείρη, Βλάχος/Βλάχου",
           "Μελτέμι Ενεργειακή, Θάλασσα Λογισμικό"),
    _place("Bulgaria", "+359", "Десислава Цветелина Йоана Радост Милена", "Стоян Красимир Любомир Пламен Явор",
           "Иванов/Иванова, Желязков/Желязкова, Стефанов/Стефанова, Христов/Христова, Цанков/Цанкова, "
           "Йорданов/Йорданова, Дойчев/Дойчева, Къчев/Къчева, Банков/Банкова, Щерев/Щерева",
           "Розова Долина Био, Витоша Софт"),
    _place("Serbia", "+381", "Љиљана Јелена Драгана Милица Снежана", "Никола Ђорђе Милош Душан Љубиша",
           "Јовановић, Петровић, Ђукић, Станковић, Њежић, Павловић, Живковић, Љубичић, Милић, Ћирић",
           "Сава Механика, Липа Системи"),
    _place("Türkiye", "+90", "Ayşe Gülşen Çiğdem Zeynep Işıl", "Oğuz Şahin İbrahim Çağrı Ümit",
           "Yıldız, Öztürk, Çelik, Şimşek, Doğan, Güneş, Kılıç, Aydın, Koç, Işık",
           "Martı Yelken, Ege Işık Teknoloji"),
    _place("Denmark", "+45", "Åse Birgitte Mette Signe Karoline", "Søren Jørgen Rasmus Mikkel Åge",
           "Sørensen, Nørgaard, Kjærgaard, Østergaard, Bjerre, Lundsgaard, Møller, Ravnholt, Skovgård, Thygesen",
           "Ærø Vind, Brohave Design"),
    _place("Sweden", "+46", "Åsa Märta Linnéa Ingrid Frida", "Björn Östen Håkan Göran Emil",
           "Åkerström, Lindström, Sjöberg, Hägglund, Björklund, Öberg, Nyström, Wallin, Ekström, Tallberg",
           "Skärgård Sensorik, Norrsken Papper"),
    _place("Iceland", "+354", "Guðrún Þórdís Ásta Sigríður Hrafnhildur", "Þór Guðmundur Ísak Ægir Sigurður",
           "Jónsson/Jónsdóttir, Þórsson/Þórsdóttir, Ólafsson/Ólafsdóttir, Einarsson/Einarsdóttir, "
           "Björnsson/Björnsdóttir, Magnússon/Magnúsdóttir, Ragnarsson/Ragnarsdóttir, Árnason/Árnadóttir, "
           "Helgason/Helgadóttir, Sæmundsson/Sæmundsdóttir",
           "Hraun Jarðvarmi, Lóa Hugbúnaður"),
    _place("Hungary", "+36", "Ágnes Erzsébet Orsolya Réka Zsófia", "Gergő László Ákos Bálint Győző",
           "Kovács, Szabó, Tóth, Horváth, Németh, Kőszegi, Fűzesi, Balázs, Gyöngyösi, Szűcs",
           "Tisza Műszer, Dunakapu Nyomda"),
    _place("Romania", "+40", "Ștefania Ilinca Anișoara Raluca Mădălina", "Ștefan Răzvan Mihai Bogdan Cătălin",
           "Ionescu, Țurcanu, Brăileanu, Munteanu, Ștefănescu, Drăgulescu, Văduva, Lăzărescu, Oprișan, Pătrașcu",
           "Carpați Lemn, Fântâna Digital"),
    _place("Portugal", "+351", "Conceição Inês Graça Beatriz Leonor", "João Gonçalo Simão Luís Estêvão",
           "Magalhães, Assunção, Falcão, Guimarães, Brandão, Conceição Lopes, Simões, Leitão, Araújo, Serrão",
           "Azulejo Moderno, Maré Alta Sistemas"),
    _place("Latvia", "+371", "Ilze Līga Mārīte Zanda Kristīne", "Jānis Mārtiņš Ģirts Kārlis Uģis",
           "Bērziņš/Bērziņa, Kalniņš/Kalniņa, Ozoliņš/Ozoliņa, Krūmiņš/Krūmiņa, Liepiņš/Liepiņa, "
           "Zariņš/Zariņa, Šķēle, Āboliņš/Āboliņa, Ķirsis/Ķirse, Vītols/Vītola",
           "Dzintara Krasts, Ziemeļu Koks"),
    _place("Ireland", "+353", "Aoife Róisín Siobhán Niamh Gráinne", "Cillian Tadhg Séamus Oisín Fionn",
           "Ó Briain/Ní Bhriain, O'Sullivan, Mac Cárthaigh/Nic Cárthaigh, Ó Dálaigh/Ní Dhálaigh, Fitzgerald, "
           "O'Rourke, Ó Néill/Ní Néill, Kavanagh, Gallagher, McGrath",
           "Curlew & Reed, Fiddlehead Foods"),
    _place("Vietnam", "+84", "Thảo Ngọc Hương Phương Yến", "Dũng Khánh Quốc Hiếu Đạt",
           "Nguyễn, Trần, Phạm, Huỳnh, Đặng, Bùi, Đỗ, Võ, Lý, Hoàng",
           "Sông Hương Tre, Trúc Xanh Điện Tử"),
    _place("Kenya", "+254", "Wanjiru Achieng Nafula Makena Zawadi", "Kamau Odhiambo Kiprono Mutua Baraka",
           "Mwangi, Otieno, Chebet, Njoroge, Wekesa, Kipkemboi, Ndung'u, Muthoni, Onyango, Barasa",
           "Baobab Cold Chain, Savanna Loop"),
    _place("Brazil", "+55", "Rosângela Thaís Júlia Letícia Antônia", "Otávio Vinícius José Túlio Cauã",
           "da Conceição, Araújo, Vasconcelos, Brandão, Galvão, Monção, dos Anjos, Sá, Teixeira, Falcão",
           "Ipê Amarelo Móveis, Maracujá Cloud"),
)  # fmt: skip

JOBS = (
    "Head of Purchasing", "Product Manager", "Laboratory Lead", "Managing Director", "Field Engineer",
    "Sustainability Officer", "Sales Representative", "Quality Manager", "Event Coordinator", "Research Scientist",
    "IT Administrator", "Operations Manager", "Trade Journalist", "Founder", "Maintenance Planner",
    "Marketing Manager", "Software Developer", "Supply Chain Analyst", "Student", "Regional Director",
    "Facility Manager", "Data Analyst", "Design Lead",
)  # fmt: skip
