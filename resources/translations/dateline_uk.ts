<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AboutSheet</name>
        <message>
            <source>About Dateline</source>
            <translation>Про Dateline</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Скопіювати версії</translation>
        </message>
        <message>
            <source>Open the licences</source>
            <translation>Відкрити ліцензії</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>An editorial workstation for newsrooms.</source>
            <translation>Робоче місце редакції.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версії</translation>
        </message>
        <message>
            <source>Its source is free under the MIT licence. A package brings along the parts below, each under its own licence.</source>
            <translation>Її код вільний за ліцензією MIT. Пакет містить складники, названі нижче, кожен зі своєю ліцензією.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Складник</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>What Dateline is made of</source>
            <translation>З чого складається Dateline</translation>
        </message>
        <message>
            <source>see its text</source>
            <translation>див. її текст</translation>
        </message>
    </context>
    <context>
        <name>AdvancedPart</name>
        <message>
            <source>Save preferences as a file…</source>
            <translation>Зберегти налаштування у файл…</translation>
        </message>
        <message>
            <source>Take preferences from a file…</source>
            <translation>Узяти налаштування з файлу…</translation>
        </message>
        <message>
            <source>Restore all usual values</source>
            <translation>Повернути всі звичайні значення</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показати теку</translation>
        </message>
        <message>
            <source>Save preferences</source>
            <translation>Зберегти налаштування</translation>
        </message>
        <message>
            <source>Preferences (*.json)</source>
            <translation>Налаштування (*.json)</translation>
        </message>
        <message>
            <source>Take preferences</source>
            <translation>Узяти налаштування</translation>
        </message>
        <message>
            <source>The preferences are in {0}.</source>
            <translation>Налаштування лежать у {0}.</translation>
        </message>
        <message>
            <source>The preferences of the file hold now.</source>
            <translation>Тепер діють налаштування з файлу.</translation>
        </message>
        <message>
            <source>Left out, as this Dateline does not know them: {0}.</source>
            <translation>Пропущено, бо ця Dateline їх не знає: {0}.</translation>
        </message>
        <message>
            <source>Everything is as usual again.</source>
            <translation>Усе знову як звичайно.</translation>
        </message>
        <message>
            <source>Choices and shortcuts. Nothing about you, your libraries or what you opened is in it.</source>
            <translation>Вибір і сполучення клавіш. Нічого про вас, ваші бібліотеки чи відкрите там немає.</translation>
        </message>
        <message>
            <source>On every page, the shortcuts too. The newsroom and who you are stay.</source>
            <translation>На кожній сторінці, зі сполученнями клавіш. Редакція й хто ви — лишаються.</translation>
        </message>
        <message>
            <source>The preferences are kept in</source>
            <translation>Налаштування лежать у</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message>
            <source>Another change is still under way.</source>
            <translation>Ще триває інша зміна.</translation>
        </message>
        <message>
            <source>Change articles</source>
            <translation>Змінити статті</translation>
        </message>
        <message numerus="yes">
            <source>Working on {0} articles…</source>
            <translation>
                <numerusform>Робота зі статтями: {0}…</numerusform>
                <numerusform>Робота зі статтями: {0}…</numerusform>
                <numerusform>Робота зі статтями: {0}…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles stay as they are; the first of them: {1}</source>
            <translation>
                <numerusform>{0} стаття лишається як є; перша з них: {1}</numerusform>
                <numerusform>{0} статті лишаються як є; перша з них: {1}</numerusform>
                <numerusform>{0} статей лишаються як є; перша з них: {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>an article</source>
            <translation>статтю</translation>
        </message>
        <message>
            <source>Pin {0}</source>
            <translation>Закріпити: {0}</translation>
        </message>
        <message>
            <source>Unpin {0}</source>
            <translation>Відкріпити: {0}</translation>
        </message>
        <message>
            <source>Pinned {0}.</source>
            <translation>Закріплено: {0}.</translation>
        </message>
        <message>
            <source>Took the pin from {0}.</source>
            <translation>Відкріплено: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ArticleEditor</name>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Підводка</translation>
        </message>
    </context>
    <context>
        <name>ArticleLinks</name>
        <message>
            <source>and {0} more</source>
            <translation>і ще {0}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
    </context>
    <context>
        <name>ArticleListModel</name>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
    </context>
    <context>
        <name>ArticleMenu</name>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Відкрити поруч</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>Репортер</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закріпити</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити в кошик</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без розділу</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>Додати тег…</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Зняти</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ніхто</translation>
        </message>
    </context>
    <context>
        <name>ArticlePicker</name>
        <message>
            <source>Search by headline, slug or text</source>
            <translation>Шукати за заголовком, слагом або текстом</translation>
        </message>
        <message>
            <source>No article has all of these words.</source>
            <translation>Жодна стаття не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Insert card</source>
            <translation>Вставити картку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Choose an article</source>
            <translation>Виберіть статтю</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
    </context>
    <context>
        <name>ArticleRow</name>
        <message>
            <source>Decide…</source>
            <translation>Вирішити…</translation>
        </message>
        <message>
            <source>Decided.</source>
            <translation>Вирішено.</translation>
        </message>
        <message>
            <source>Decide anew…</source>
            <translation>Вирішити наново…</translation>
        </message>
        <message>
            <source>{0} (as a copy)</source>
            <translation>{0} (як копія)</translation>
        </message>
        <message numerus="yes">
            <source>{0} words</source>
            <translation>
                <numerusform>{0} слово</numerusform>
                <numerusform>{0} слова</numerusform>
                <numerusform>{0} слів</numerusform>
            </translation>
        </message>
        <message>
            <source>comments: {0}</source>
            <translation>коментарів: {0}</translation>
        </message>
        <message>
            <source>suggestions: {0}</source>
            <translation>пропозицій: {0}</translation>
        </message>
    </context>
    <context>
        <name>ArticleRowDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>{0} w</source>
            <translation>{0} сл.</translation>
        </message>
    </context>
    <context>
        <name>ArticleTabs</name>
        <message>
            <source>Open articles</source>
            <translation>Відкриті статті</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ще не збережено</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message numerus="yes">
            <source>Add a tag to {0} articles</source>
            <translation>
                <numerusform>Додати тег до статей: {0}</numerusform>
                <numerusform>Додати тег до статей: {0}</numerusform>
                <numerusform>Додати тег до статей: {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Додати тег</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
    </context>
    <context>
        <name>AuthorCommands</name>
        <message>
            <source>Bin {0}</source>
            <translation>У кошик: {0}</translation>
        </message>
        <message>
            <source>Moved {0} to the bin; bylines keep the name.</source>
            <translation>{0}: переміщено в кошик; у рядку авторів ім’я лишається.</translation>
        </message>
        <message>
            <source>Restore {0}</source>
            <translation>Відновити: {0}</translation>
        </message>
        <message>
            <source>{0} is back.</source>
            <translation>{0}: знову тут.</translation>
        </message>
        <message>
            <source>Retire {0}</source>
            <translation>Вивести з редакції: {0}</translation>
        </message>
        <message>
            <source>{0} is retired; bylines, page and history stay.</source>
            <translation>{0}: більше не працює; рядки авторів, сторінка й історія лишаються.</translation>
        </message>
        <message>
            <source>Take {0} back</source>
            <translation>Повернути: {0}</translation>
        </message>
        <message>
            <source>{0} is active again.</source>
            <translation>{0}: знову працює.</translation>
        </message>
        <message>
            <source>Merge {0} into {1}</source>
            <translation>Об’єднати: {0} з {1}</translation>
        </message>
        <message>
            <source>{0} and {1} are one author now; articles changed: {2}.</source>
            <translation>{0} і {1} тепер один автор; змінено статей: {2}.</translation>
        </message>
        <message>
            <source>Changed since, and left as they are: {0}.</source>
            <translation>Змінено відтоді, тому лишилося як є: {0}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>AuthorFields</name>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Name in that language</source>
            <translation>Ім’я цією мовою</translation>
        </message>
        <message>
            <source>Add a language, such as uk</source>
            <translation>Додати мову, наприклад uk</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Додати тему</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Додати місце</translation>
        </message>
        <message>
            <source>An author needs a name.</source>
            <translation>Автор мусить мати ім’я.</translation>
        </message>
        <message>
            <source>Made from the name</source>
            <translation>Утворено з імені</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Портрет</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name in other languages</source>
            <translation>Ім’я іншими мовами</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>For the box below an article; where there is none, the long one stands there.</source>
            <translation>Для довідки під статтею; якщо немає, там стоїть довга.</translation>
        </message>
        <message>
            <source>Short biography</source>
            <translation>Коротка біографія</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Біографія</translation>
        </message>
        <message>
            <source>Role and biographies in other languages</source>
            <translation>Роль і біографії іншими мовами</translation>
        </message>
        <message>
            <source>A site, a social network, or mailto: and an address that readers may write to.</source>
            <translation>Сайт, соцмережа або mailto: з адресою, на яку можуть писати читачі.</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Місця</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>The name in addresses.</source>
            <translation>Ім’я в адресах.</translation>
        </message>
        <message>
            <source>Correspondent, editor, photographer…</source>
            <translation>Кореспондентка, редактор, фотографка…</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>Лише для редакції</translation>
        </message>
        <message>
            <source>Never exported: on no page, in no file that leaves.</source>
            <translation>Ніколи не експортується: ні на сторінках, ні у файлах, що виходять.</translation>
        </message>
        <message>
            <source>Private contact</source>
            <translation>Приватний контакт</translation>
        </message>
        <message>
            <source>Interests the desk should know of. Never exported.</source>
            <translation>Інтереси, про які редакція має знати. Ніколи не експортується.</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Розкриття інтересів</translation>
        </message>
        <message>
            <source>Who may take which step. While nobody has a role, everybody may everything.</source>
            <translation>Хто може робити який крок. Поки ніхто не має ролі, усім можна все.</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>У редакції</translation>
        </message>
        <message>
            <source>No role given</source>
            <translation>Роль не надано</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>Репортер</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Chief editor</source>
            <translation>Головний редактор</translation>
        </message>
        <message>
            <source>With us since</source>
            <translation>З нами від</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>До</translation>
        </message>
        <message>
            <source>A telephone number, an address, or nothing</source>
            <translation>Номер телефону, адреса або нічого</translation>
        </message>
    </context>
    <context>
        <name>AuthorPicker</name>
        <message>
            <source>Search by name or role</source>
            <translation>Шукати за ім’ям чи роллю</translation>
        </message>
        <message>
            <source>No author has all of these words.</source>
            <translation>Жоден автор не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>Згадати</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Choose an author</source>
            <translation>Виберіть автора</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Автори</translation>
        </message>
    </context>
    <context>
        <name>AuthorPreview</name>
        <message>
            <source>Author box</source>
            <translation>Довідка про автора</translation>
        </message>
        <message>
            <source>Author page</source>
            <translation>Сторінка автора</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Що показано</translation>
        </message>
    </context>
    <context>
        <name>AuthorRecord</name>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
        <message>
            <source>In no article yet.</source>
            <translation>Ще в жодній статті.</translation>
        </message>
        <message>
            <source>Show the author as readers will</source>
            <translation>Показати автора так, як бачать читачі</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити в кошик</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Об’єднати…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Не працює</translation>
        </message>
        <message>
            <source>Record of {0}</source>
            <translation>Дані: {0}</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Новий автор</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Вивести</translation>
        </message>
    </context>
    <context>
        <name>AuthorView</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
    </context>
    <context>
        <name>AuthorsPage</name>
        <message>
            <source>Search people</source>
            <translation>Шукати людей</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Сітка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Новий автор</translation>
        </message>
        <message>
            <source>Choose a person to see the record, and what they wrote.</source>
            <translation>Виберіть людину, щоб побачити її дані й що вона написала.</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>Нікого не вибрано</translation>
        </message>
        <message>
            <source>The bylines of the one you choose go to {0}. Undo makes two of them again.</source>
            <translation>Статті того, кого ви виберете, перейдуть до {0}. Скасування знову зробить двох.</translation>
        </message>
        <message>
            <source>Merge into {0}</source>
            <translation>Об’єднати з {0}</translation>
        </message>
        <message>
            <source>Which people</source>
            <translation>Які люди</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Збережено {0}</translation>
        </message>
        <message>
            <source>Not saved: {0}</source>
            <translation>Не збережено: {0}</translation>
        </message>
        <message>
            <source>{0} (your version)</source>
            <translation>{0} (ваша версія)</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>The article was changed elsewhere. What you wrote is kept as “{0}”.</source>
            <translation>Статтю змінено деінде. Ваш текст збережено як «{0}».</translation>
        </message>
    </context>
    <context>
        <name>AvatarField</name>
        <message>
            <source>Portrait</source>
            <translation>Портрет</translation>
        </message>
        <message>
            <source>Choose a portrait…</source>
            <translation>Вибрати портрет…</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Кадрувати…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>That is not a picture file.</source>
            <translation>Це не файл зображення.</translation>
        </message>
        <message>
            <source>Shown in a circle: the square crop, or the part around the focal point.</source>
            <translation>Показується в колі: квадратний кадр або частина навколо точки фокуса.</translation>
        </message>
    </context>
    <context>
        <name>BatchRecord</name>
        <message>
            <source>Apply</source>
            <translation>Застосувати</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message numerus="yes">
            <source>{0} items chosen</source>
            <translation>
                <numerusform>Вибрано: {0}</numerusform>
                <numerusform>Вибрано: {0}</numerusform>
                <numerusform>Вибрано: {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Запис</translation>
        </message>
        <message>
            <source>Writing {0} of {1}</source>
            <translation>Запис {0} з {1}</translation>
        </message>
        <message>
            <source>Written to 1 item.</source>
            <translation>Записано в 1 елемент.</translation>
        </message>
        <message numerus="yes">
            <source>Written to {0} items.</source>
            <translation>
                <numerusform>Записано в {0} елемент.</numerusform>
                <numerusform>Записано в {0} елементи.</numerusform>
                <numerusform>Записано в {0} елементів.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them say so already.</source>
            <translation>В усіх уже так і є.</translation>
        </message>
        <message>
            <source>Left alone, being in the bin or gone: {0}.</source>
            <translation>Не змінено, бо в кошику або зникло: {0}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Describe 1 item</source>
            <translation>Описати 1 елемент</translation>
        </message>
        <message numerus="yes">
            <source>Describe {0} items</source>
            <translation>
                <numerusform>Описати {0} елемент</numerusform>
                <numerusform>Описати {0} елементи</numerusform>
                <numerusform>Описати {0} елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed since, and left as they are: {0}.</source>
            <translation>Змінено відтоді, тому лишилося як є: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>Apply to {0} items</source>
            <translation>
                <numerusform>Застосувати до {0} елемента</numerusform>
                <numerusform>Застосувати до {0} елементів</numerusform>
                <numerusform>Застосувати до {0} елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field ticked</source>
            <translation>Позначено 1 поле</translation>
        </message>
        <message numerus="yes">
            <source>{0} fields ticked</source>
            <translation>
                <numerusform>Позначено {0} поле</numerusform>
                <numerusform>Позначено {0} поля</numerusform>
                <numerusform>Позначено {0} полів</numerusform>
            </translation>
        </message>
        <message>
            <source>What is ticked is written to all of them.</source>
            <translation>Позначене записується всім.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Для редакції</translation>
        </message>
    </context>
    <context>
        <name>BatchRow</name>
        <message>
            <source>Will be emptied in all of them</source>
            <translation>Буде очищено в усіх</translation>
        </message>
        <message>
            <source>Written to all of them as it stands here.</source>
            <translation>Записується всім так, як стоїть тут.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>How keywords are written</source>
            <translation>Як записати ключові слова</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Нічого не вибрано</translation>
        </message>
        <message>
            <source>Choose a picture to describe it, credit it, and see where it is used.</source>
            <translation>Виберіть зображення, щоб описати його, вказати авторство й побачити, де його використано.</translation>
        </message>
        <message>
            <source>{0} items of the bin chosen</source>
            <translation>Вибрано в кошику: {0}</translation>
        </message>
        <message>
            <source>They can be restored together.</source>
            <translation>Їх можна відновити разом.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
    </context>
    <context>
        <name>BinQuestion</name>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити в кошик</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Лишити</translation>
        </message>
        <message>
            <source>Used in {1}.</source>
            <translation>Використано в {1}.</translation>
        </message>
        <message>
            <source>{0} of them are used, in {1}.</source>
            <translation>{0} з них використано в {1}.</translation>
        </message>
        <message>
            <source>There will be a gap until something else takes its place.</source>
            <translation>Буде порожнє місце, доки його не займе щось інше.</translation>
        </message>
    </context>
    <context>
        <name>BodyEdit</name>
        <message>
            <source>Write the story here.</source>
            <translation>Пишіть тут.</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>Tiles</source>
            <translation>Плитки</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>1 item</source>
            <translation>1 елемент</translation>
        </message>
        <message numerus="yes">
            <source>{0} items</source>
            <translation>
                <numerusform>{0} елемент</numerusform>
                <numerusform>{0} елементи</numerusform>
                <numerusform>{0} елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Size of the tiles</source>
            <translation>Розмір плиток</translation>
        </message>
        <message>
            <source>Size of the tiles  Ctrl++, Ctrl+-</source>
            <translation>Розмір плиток  Ctrl++, Ctrl+-</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>not agreed</source>
            <translation>не погоджено</translation>
        </message>
        <message>
            <source>27 Nov, 18:00</source>
            <translation>27 лист., 18:00</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без розділу</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ніхто</translation>
        </message>
    </context>
    <context>
        <name>BudgetFilters</name>
        <message>
            <source>Search, such as section:world by:olena</source>
            <translation>Пошук, наприклад section:world by:olena</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Які статті</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Групи</translation>
        </message>
    </context>
    <context>
        <name>BudgetHeader</name>
        <message>
            <source>The usual columns</source>
            <translation>Звичайні стовпці</translation>
        </message>
        <message>
            <source>Click to sort; Shift and a click sorts by one more column.</source>
            <translation>Натисніть, щоб упорядкувати; Shift і клацання додає ще один стовпець.</translation>
        </message>
    </context>
    <context>
        <name>BudgetOutput</name>
        <message>
            <source>Save the budget as a table</source>
            <translation>Зберегти план як таблицю</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Таблиці (*.csv)</translation>
        </message>
        <message>
            <source>Save the budget as a PDF</source>
            <translation>Зберегти план як PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Документи PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The budget is with the printer.</source>
            <translation>План на принтері.</translation>
        </message>
        <message>
            <source>Saved {0}.</source>
            <translation>Збережено: {0}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>план</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Words agreed</source>
            <translation>Узгоджені слова</translation>
        </message>
    </context>
    <context>
        <name>BudgetPage</name>
        <message>
            <source>Back to the desk</source>
            <translation>Назад до статей</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>Надрукувати або експортувати</translation>
        </message>
        <message>
            <source>F2 writes in a cell, Tab goes on, Ctrl+Enter opens the article</source>
            <translation>F2 — писати в клітинці, Tab — далі, Ctrl+Enter — відкрити статтю</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No article is here, or has all of these words.</source>
            <translation>Жодна стаття не тут або не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Show all articles</source>
            <translation>Показати всі статті</translation>
        </message>
        <message>
            <source>Nothing in the making</source>
            <translation>Нічого не готується</translation>
        </message>
        <message>
            <source>Articles that are not out yet stand here with their deadlines. Ctrl+N begins one.</source>
            <translation>Тут стоять ще не опубліковані статті зі своїми термінами. Ctrl+N починає нову.</translation>
        </message>
        <message>
            <source>“{0}” is no moment. Write 27 Nov, 18:00, or tomorrow 9:30, or 2026-11-27 18:00.</source>
            <translation>«{0}» не є моментом. Напишіть 27 лист., 18:00, або завтра 9:30, або 2026-11-27 18:00.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Надрукувати…</translation>
        </message>
        <message>
            <source>Save as a PDF…</source>
            <translation>Зберегти як PDF…</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>Зберегти як таблицю (CSV)…</translation>
        </message>
        <message>
            <source>Save as a table without a mark of UTF-8…</source>
            <translation>Зберегти як таблицю без позначки UTF-8…</translation>
        </message>
    </context>
    <context>
        <name>BudgetView</name>
        <message>
            <source>Budget</source>
            <translation>План</translation>
        </message>
    </context>
    <context>
        <name>BylineRow</name>
        <message>
            <source>Role of {0}</source>
            <translation>Роль: {0}</translation>
        </message>
        <message>
            <source>reported from…</source>
            <translation>репортаж із…</translation>
        </message>
        <message>
            <source>What {0} did</source>
            <translation>Що робив(-ла) {0}</translation>
        </message>
        <message>
            <source>Move {0} up</source>
            <translation>{0}: вище</translation>
        </message>
        <message>
            <source>Move {0} down</source>
            <translation>{0}: нижче</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>Прибрати: {0}</translation>
        </message>
    </context>
    <context>
        <name>BylinesPart</name>
        <message>
            <source>Nobody is named yet.</source>
            <translation>Ще нікого не названо.</translation>
        </message>
        <message>
            <source>{0} is a new author of this library.</source>
            <translation>{0}: новий автор цієї бібліотеки.</translation>
        </message>
        <message>
            <source>{0} (in the bin)</source>
            <translation>{0} (у кошику)</translation>
        </message>
    </context>
    <context>
        <name>CalendarHead</name>
        <message>
            <source>Back to the desk</source>
            <translation>Назад до статей</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раніше</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Тиждень</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Days shown</source>
            <translation>Які дні показано</translation>
        </message>
        <message>
            <source>Show or hide: {0}</source>
            <translation>Показати чи сховати: {0}</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Перейти до сьогодні</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Times are those of {0}.</source>
            <translation>Час — за поясом {0}.</translation>
        </message>
        <message>
            <source>Only the first {0} moments are shown; look at fewer days.</source>
            <translation>Показано лише перші {0} моментів; візьміть менше днів.</translation>
        </message>
        <message>
            <source>Nothing falls on these days. The budget (Alt+5) sets deadlines, embargoes and schedules.</source>
            <translation>На ці дні нічого не припадає. Терміни, ембарго й графік задає план (Alt+5).</translation>
        </message>
        <message>
            <source>Drag a piece to another day, or press Alt with an arrow; its time of day stays.</source>
            <translation>Перетягніть матеріал на інший день або натисніть Alt зі стрілкою; час лишиться.</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>The picture, large</source>
            <translation>Зображення, велике</translation>
        </message>
    </context>
    <context>
        <name>CaptionArea</name>
        <message>
            <source>Insert template</source>
            <translation>Вставити шаблон</translation>
        </message>
    </context>
    <context>
        <name>CaptionMenu</name>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>There is no code in the text that the newsroom knows.</source>
            <translation>У тексті немає коду, який знає редакція.</translation>
        </message>
        <message>
            <source>The templates are in {0}.</source>
            <translation>Шаблони лежать у {0}.</translation>
        </message>
        <message>
            <source>The record says nothing of what this template asks for.</source>
            <translation>У записі немає нічого з того, що просить цей шаблон.</translation>
        </message>
        <message>
            <source>Expand codes</source>
            <translation>Розгорнути коди</translation>
        </message>
        <message>
            <source>Change the templates…</source>
            <translation>Змінити шаблони…</translation>
        </message>
    </context>
    <context>
        <name>CardOffer</name>
        <message>
            <source>Make it a related card</source>
            <translation>Зробити карткою «Читайте також»</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Make it a related card of “{0}”: press Enter</source>
            <translation>Зробити карткою «{0}»: натисніть Enter</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <source>What changed since the last time</source>
            <translation>Що змінилося з минулого разу</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Знято</translation>
        </message>
        <message>
            <source>Nothing was published here yet: everything will be new.</source>
            <translation>Тут ще нічого не опубліковано: усе буде новим.</translation>
        </message>
        <message>
            <source>Published {0}. No article has changed since.</source>
            <translation>Опубліковано {0}. Відтоді жодна стаття не змінилася.</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>нових: {0}</translation>
        </message>
        <message>
            <source>{0} changed</source>
            <translation>змінених: {0}</translation>
        </message>
        <message>
            <source>{0} withdrawn</source>
            <translation>знятих: {0}</translation>
        </message>
        <message>
            <source>Since {0}: {1}.</source>
            <translation>Від {0}: {1}.</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>і ще {0}</translation>
        </message>
    </context>
    <context>
        <name>ChannelCommands</name>
        <message>
            <source>{0} copy</source>
            <translation>{0}, копія</translation>
        </message>
        <message>
            <source>{0} copy {1}</source>
            <translation>{0}, копія {1}</translation>
        </message>
        <message>
            <source>New channel {0}</source>
            <translation>Новий канал {0}</translation>
        </message>
        <message>
            <source>Edit channel {0}</source>
            <translation>Змінити канал {0}</translation>
        </message>
        <message>
            <source>Remove channel {0}</source>
            <translation>Прибрати канал {0}</translation>
        </message>
        <message>
            <source>{0} is removed; what it published stays where it is.</source>
            <translation>Канал {0} прибрано; опубліковане ним лишається на місці.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Move channel {0}</source>
            <translation>Пересунути канал {0}</translation>
        </message>
    </context>
    <context>
        <name>ChannelDialog</name>
        <message>
            <source>Channel {0}</source>
            <translation>Канал {0}</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>Новий канал</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>Зберегти канал</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ChannelForm</name>
        <message>
            <source>There is a channel called {0} already.</source>
            <translation>Канал {0} вже є.</translation>
        </message>
        <message>
            <source>A channel needs a name.</source>
            <translation>Канал мусить мати назву.</translation>
        </message>
        <message>
            <source>Choose at least one state.</source>
            <translation>Виберіть хоча б один стан.</translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation>Виберіть хоча б один формат.</translation>
        </message>
        <message>
            <source>These need the address of the site: {0}.</source>
            <translation>Цим потрібна адреса сайту: {0}.</translation>
        </message>
        <message>
            <source>As the newsroom: {0}</source>
            <translation>Як у редакції: {0}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation>Бачите тільки ви.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Куди йде</translation>
        </message>
        <message>
            <source>How it looks there</source>
            <translation>Який має вигляд</translation>
        </message>
        <message>
            <source>Where readers find the pages. Feeds, sitemaps and sharing cards need it.</source>
            <translation>Де читачі знаходять сторінки. Потрібно стрічкам, картам сайту й карткам для поширення.</translation>
        </message>
        <message>
            <source>Address of the site</source>
            <translation>Адреса сайту</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Language of the pages</source>
            <translation>Мова сторінок</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема оформлення</translation>
        </message>
        <message>
            <source>What goes there</source>
            <translation>Що йде</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
        <message>
            <source>Articles that are</source>
            <translation>Статті у стані</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Формати</translation>
        </message>
    </context>
    <context>
        <name>ChannelList</name>
        <message>
            <source>New channel</source>
            <translation>Новий канал</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вище</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Нижче</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>It has no place to go to yet.</source>
            <translation>Ще не вказано, куди йти.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Канали</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove {0}</source>
            <translation>Прибрати: {0}</translation>
        </message>
    </context>
    <context>
        <name>ChipMenu</name>
        <message>
            <source>Alt text</source>
            <translation>Альтернативний текст</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Alt text…</source>
            <translation>Альтернативний текст…</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Опис…</translation>
        </message>
        <message>
            <source>Words…</source>
            <translation>Слова…</translation>
        </message>
        <message>
            <source>Open the article</source>
            <translation>Відкрити статтю</translation>
        </message>
        <message>
            <source>Open in Pictures</source>
            <translation>Відкрити в «Зображеннях»</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Заголовок…</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>Підпис…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Замінити…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вище</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Нижче</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <source>Here</source>
            <translation>Тут</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Там</translation>
        </message>
        <message>
            <source>1  Take this</source>
            <translation>1  Узяти це</translation>
        </message>
        <message>
            <source>2  Take both</source>
            <translation>2  Узяти обидва</translation>
        </message>
        <message>
            <source>Clash before</source>
            <translation>Попередній конфлікт</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Поєднати</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
        <message>
            <source>Everything is decided.</source>
            <translation>Усе вирішено.</translation>
        </message>
        <message>
            <source>{0} still to decide.</source>
            <translation>Лишилося вирішити: {0}.</translation>
        </message>
        <message>
            <source>Both of you changed this</source>
            <translation>Це змінили ви обоє</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Як було</translation>
        </message>
        <message>
            <source>1  Take {0}</source>
            <translation>1  Узяти: {0}</translation>
        </message>
        <message>
            <source>3  Take {0}</source>
            <translation>3  Узяти: {0}</translation>
        </message>
        <message>
            <source>What shall stand there</source>
            <translation>Що там стоятиме</translation>
        </message>
        <message>
            <source>What you take stands here; write it anew if you like.</source>
            <translation>Тут стоїть те, що ви взяли; можна написати наново.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>CodeReplacements</name>
        <message numerus="yes">
            <source>Expanded {0} codes.</source>
            <translation>
                <numerusform>Розгорнуто {0} код.</numerusform>
                <numerusform>Розгорнуто {0} коди.</numerusform>
                <numerusform>Розгорнуто {0} кодів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expanded one code.</source>
            <translation>Розгорнуто один код.</translation>
        </message>
        <message>
            <source>There is no code in the text that the newsroom knows.</source>
            <translation>У тексті немає коду, який знає редакція.</translation>
        </message>
    </context>
    <context>
        <name>CodeTable</name>
        <message>
            <source>“{0}” stands there twice.</source>
            <translation>«{0}» стоїть там двічі.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Означає</translation>
        </message>
        <message>
            <source>Or, with #{0}</source>
            <translation>Або, з #{0}</translation>
        </message>
    </context>
    <context>
        <name>CodeTyping</name>
        <message>
            <source>There is no code “{0}”.</source>
            <translation>Коду «{0}» немає.</translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message>
            <source>Search codes and names</source>
            <translation>Шукати коди й імена</translation>
        </message>
        <message>
            <source>Add a code</source>
            <translation>Додати код</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Open the text file</source>
            <translation>Відкрити текстовий файл</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Назад до статей</translation>
        </message>
        <message>
            <source>No codes yet</source>
            <translation>Кодів ще немає</translation>
        </message>
        <message>
            <source>A code is short for what is written often: =zel= in a text becomes a name and title.</source>
            <translation>Код скорочує те, що пишуть часто: =zel= у тексті стає іменем і посадою.</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <translation>Рядок {0}: {1}</translation>
        </message>
        <message numerus="yes">
            <source>and {0} lines more</source>
            <translation>
                <numerusform>і ще {0} рядок</numerusform>
                <numerusform>і ще {0} рядки</numerusform>
                <numerusform>і ще {0} рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}zel{0} in a text becomes what zel stands for, {0}zel#2{0} its second meaning.</source>
            <translation>{0}zel{0} у тексті стає тим, що означає zel, а {0}zel#2{0} — другим значенням.</translation>
        </message>
        <message>
            <source>The codes are in {0}.</source>
            <translation>Коди лежать у {0}.</translation>
        </message>
        <message>
            <source>The sign before and behind a code</source>
            <translation>Знак перед кодом і після нього</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Коди</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Знак</translation>
        </message>
        <message>
            <source>Codes and what they stand for</source>
            <translation>Коди й що вони означають</translation>
        </message>
    </context>
    <context>
        <name>CommentDeeds</name>
        <message>
            <source>Change the comment “{0}”</source>
            <translation>Змінити коментар «{0}»</translation>
        </message>
        <message>
            <source>Resolve “{0}”</source>
            <translation>Вирішити «{0}»</translation>
        </message>
        <message>
            <source>Reopen “{0}”</source>
            <translation>Відкрити знову «{0}»</translation>
        </message>
        <message>
            <source>Delete the comment “{0}”</source>
            <translation>Видалити коментар «{0}»</translation>
        </message>
        <message>
            <source>The comment is deleted.</source>
            <translation>Коментар видалено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>CommentFilter</name>
        <message>
            <source>Comments to show</source>
            <translation>Які коментарі показати</translation>
        </message>
    </context>
    <context>
        <name>CommentMarks</name>
        <message>
            <source>Nobody has commented on the text.</source>
            <translation>Текст ніхто не коментував.</translation>
        </message>
        <message>
            <source>Comment on this…</source>
            <translation>Коментувати це…</translation>
        </message>
    </context>
    <context>
        <name>CommentView</name>
        <message>
            <source>Comments</source>
            <translation>Коментарі</translation>
        </message>
    </context>
    <context>
        <name>CommentWiring</name>
        <message>
            <source>Say who you are first: a comment bears a name.</source>
            <translation>Спершу скажіть, хто ви: коментар має ім’я.</translation>
        </message>
    </context>
    <context>
        <name>CommentWriting</name>
        <message>
            <source>Write it anew	F2</source>
            <translation>Написати наново	F2</translation>
        </message>
        <message>
            <source>Delete	Del</source>
            <translation>Видалити	Del</translation>
        </message>
    </context>
    <context>
        <name>CommentsPart</name>
        <message>
            <source>Comment on the whole article</source>
            <translation>Коментувати всю статтю</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This comment</source>
            <translation>Цей коментар</translation>
        </message>
        <message>
            <source>Do not comment</source>
            <translation>Не коментувати</translation>
        </message>
        <message>
            <source>About: {0}</source>
            <translation>Про: {0}</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Вирішити</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Відкрити знову</translation>
        </message>
        <message>
            <source>Your comment</source>
            <translation>Ваш коментар</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Test connection</source>
            <translation>Перевірити зв’язок</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>З’єднання…</translation>
        </message>
        <message>
            <source>It works: Dateline reached the place.</source>
            <translation>Працює: Dateline дістався місця.</translation>
        </message>
        <message>
            <source>It goes into the keyring of this computer. Empty: the one that is there stays.</source>
            <translation>Іде у сховище паролів цього комп’ютера. Порожньо: лишається той, що є.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
    </context>
    <context>
        <name>CrashHandler</name>
        <message>
            <source>Something went wrong in Dateline. What you wrote was saved first.</source>
            <translation>У Dateline щось пішло не так. Ваш текст спершу збережено.</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>Відкрити журнал</translation>
        </message>
    </context>
    <context>
        <name>CreditFields</name>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Авторське право</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>What the file, or its sender, says of its use.</source>
            <translation>Що файл або відправник каже про використання.</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Умови використання</translation>
        </message>
        <message>
            <source>There is no credit yet.</source>
            <translation>Авторства ще немає.</translation>
        </message>
    </context>
    <context>
        <name>CropSquare</name>
        <message>
            <source>The square of the portrait</source>
            <translation>Квадрат портрета</translation>
        </message>
    </context>
    <context>
        <name>CropTile</name>
        <message>
            <source>Crop {0}</source>
            <translation>Кадр {0}</translation>
        </message>
        <message>
            <source>Draw the crop {0} by hand</source>
            <translation>Накреслити кадр {0} вручну</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>вручну</translation>
        </message>
        <message>
            <source>follows</source>
            <translation>за фокусом</translation>
        </message>
    </context>
    <context>
        <name>Cross</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Save and close: not saved yet</source>
            <translation>Зберегти й закрити: ще не збережено</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>No date</source>
            <translation>Без дати</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Вибрати з календаря</translation>
        </message>
    </context>
    <context>
        <name>DayCell</name>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
    </context>
    <context>
        <name>DayModel</name>
        <message>
            <source>{0} more</source>
            <translation>ще {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0} entries</source>
            <translation>
                <numerusform>{0} запис</numerusform>
                <numerusform>{0} записи</numerusform>
                <numerusform>{0} записів</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
    </context>
    <context>
        <name>DeskFields</name>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Colour label</source>
            <translation>Кольорова мітка</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Знято</translation>
        </message>
        <message>
            <source>It goes out with the picture; programs can show it to readers.</source>
            <translation>Виходить разом із зображенням; програми можуть показати це читачам.</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Як зроблено</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <source>Byline</source>
            <translation>Рядок авторів</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Place in the paper</source>
            <translation>Місце у виданні</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Головне зображення</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>Пошук і поширення</translation>
        </message>
        <message>
            <source>Notices to readers</source>
            <translation>Повідомлення читачам</translation>
        </message>
        <message>
            <source>Times and earlier states</source>
            <translation>Час і попередні стани</translation>
        </message>
        <message>
            <source>Open an article to see its byline, section, pictures and history.</source>
            <translation>Відкрийте статтю, щоб побачити авторів, розділ, зображення й історію.</translation>
        </message>
        <message>
            <source>No article open</source>
            <translation>Немає відкритої статті</translation>
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>In one text</source>
            <translation>В одному тексті</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Поруч</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Розташування</translation>
        </message>
        <message>
            <source>Bring this back</source>
            <translation>Повернути це</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>Попередня зміна</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Наступна зміна</translation>
        </message>
        <message>
            <source>The two states are the same.</source>
            <translation>Обидва стани однакові.</translation>
        </message>
        <message>
            <source>Change {0} of {1}</source>
            <translation>Зміна {0} з {1}</translation>
        </message>
        <message>
            <source>{0} words came, {1} went</source>
            <translation>слів додано: {0}, прибрано: {1}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Що змінилося</translation>
        </message>
        <message>
            <source>Put the change in view back as it was</source>
            <translation>Повернути показану зміну як було</translation>
        </message>
    </context>
    <context>
        <name>DryRunCard</name>
        <message>
            <source>Files that would go</source>
            <translation>Файли, що пішли б</translation>
        </message>
        <message>
            <source>New: {0}</source>
            <translation>Нове: {0}</translation>
        </message>
        <message>
            <source>Changed: {0}</source>
            <translation>Змінене: {0}</translation>
        </message>
        <message>
            <source>Removed: {0}</source>
            <translation>Прибране: {0}</translation>
        </message>
        <message>
            <source>Nothing would go: the place has all of it already.</source>
            <translation>Нічого не пішло б: там уже все є.</translation>
        </message>
        <message numerus="yes">
            <source>{0} new files</source>
            <translation>
                <numerusform>{0} новий файл</numerusform>
                <numerusform>{0} нові файли</numerusform>
                <numerusform>{0} нових файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} changed files</source>
            <translation>
                <numerusform>{0} змінений файл</numerusform>
                <numerusform>{0} змінені файли</numerusform>
                <numerusform>{0} змінених файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} files to remove</source>
            <translation>
                <numerusform>прибрати {0} файл</numerusform>
                <numerusform>прибрати {0} файли</numerusform>
                <numerusform>прибрати {0} файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}; {1} would travel. Nothing was touched.</source>
            <translation>{0}; пішло б {1}. Нічого не зачеплено.</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>і ще {0}</translation>
        </message>
    </context>
    <context>
        <name>EditorArea</name>
        <message>
            <source>No article open</source>
            <translation>Немає відкритої статті</translation>
        </message>
        <message>
            <source>Choose one from the list, or begin a new story.</source>
            <translation>Виберіть зі списку або почніть нову статтю.</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Нова стаття</translation>
        </message>
        <message>
            <source>Not saved: {0}</source>
            <translation>Не збережено: {0}</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Publish</source>
            <translation>Опублікувати</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Аркуш</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Edit…</source>
            <translation>Змінити…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опублікувати</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>Пробний запуск</translation>
        </message>
        <message>
            <source>Choose where it goes…</source>
            <translation>Виберіть, куди йти…</translation>
        </message>
        <message>
            <source>Nowhere yet: choose a folder, a file or a server.</source>
            <translation>Ще нікуди: виберіть теку, файл або сервер.</translation>
        </message>
        <message>
            <source>Cancelled. Files that were sent already are not sent again.</source>
            <translation>Скасовано. Уже надіслані файли не підуть удруге.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Публікація</translation>
        </message>
    </context>
    <context>
        <name>FieldComments</name>
        <message>
            <source>Comment on this…</source>
            <translation>Коментувати це…</translation>
        </message>
    </context>
    <context>
        <name>FieldRules</name>
        <message>
            <source>Only small Latin letters, digits and hyphens, such as {0}.</source>
            <translation>Лише малі латинські літери, цифри й дефіси, наприклад {0}.</translation>
        </message>
        <message>
            <source>Write the name in “{0}” too.</source>
            <translation>Напишіть ім’я також мовою «{0}».</translation>
        </message>
        <message>
            <source>“{0}” is not a language; it looks like uk or en.</source>
            <translation>«{0}» не є мовою; має бути як uk або en.</translation>
        </message>
        <message>
            <source>“{0}” is not an address; it starts with https://</source>
            <translation>«{0}» не є адресою; вона починається з https://</translation>
        </message>
        <message>
            <source>This is before the day the service began.</source>
            <translation>Це раніше за день початку роботи.</translation>
        </message>
    </context>
    <context>
        <name>FileFields</name>
        <message>
            <source>The name it came with; it never leaves.</source>
            <translation>Ім’я, з яким файл прийшов; ніколи не виходить.</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Що каже файл</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>The other pictures of the list</source>
            <translation>Інші зображення списку</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search pictures</source>
            <translation>Шукати зображення</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фільтр</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Додано</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Знято</translation>
        </message>
        <message>
            <source>Which date</source>
            <translation>Яка дата</translation>
        </message>
        <message>
            <source>Order: {0}</source>
            <translation>Порядок: {0}</translation>
        </message>
        <message>
            <source>Take all off</source>
            <translation>Зняти всі</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Що показує список</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>Від цього дня</translation>
        </message>
        <message>
            <source>To this day</source>
            <translation>До цього дня</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>from</source>
            <translation>від</translation>
        </message>
        <message>
            <source>to</source>
            <translation>до</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Усі види</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Будь-яка оцінка</translation>
        </message>
        <message>
            <source>Colour label</source>
            <translation>Кольорова мітка</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>Будь-яка мітка</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Date…</source>
            <translation>Дата…</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>Усі розділи</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Створено</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Замінити на</translation>
        </message>
        <message>
            <source>In the selection only</source>
            <translation>Лише у вибраному</translation>
        </message>
        <message>
            <source>Keep the capitals of what is replaced</source>
            <translation>Зберегти великі літери заміненого</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Попередній</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Replace this one and go on  Enter</source>
            <translation>Замінити цей і далі  Enter</translation>
        </message>
        <message>
            <source>Replace all of them in one step  Ctrl+Enter</source>
            <translation>Замінити всі одним кроком  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Замінити всі</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>To submit</source>
            <translation>Подати</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>Погодити</translation>
        </message>
        <message>
            <source>To export</source>
            <translation>Експортувати</translation>
        </message>
        <message>
            <source>Before which step</source>
            <translation>Перед яким кроком</translation>
        </message>
        <message>
            <source>The checks have found nothing against this article.</source>
            <translation>Перевірки не мають зауважень до цієї статті.</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Пропуск</translation>
        </message>
        <message>
            <source>Taking back a waiver</source>
            <translation>Скасування пропуску</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Виправляти нічого</translation>
        </message>
        <message>
            <source>Open an article to see what should be mended in it.</source>
            <translation>Відкрийте статтю, щоб побачити, що в ній виправити.</translation>
        </message>
        <message>
            <source>No findings yet</source>
            <translation>Зауважень ще немає</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Зауваження</translation>
        </message>
    </context>
    <context>
        <name>FocalPicture</name>
        <message>
            <source>Picture with its focal point; move it with the arrow keys</source>
            <translation>Зображення з точкою фокуса; пересувайте її стрілками</translation>
        </message>
        <message>
            <source>Drag the ring to what must stay in every crop</source>
            <translation>Перетягніть кільце на те, що має лишитися в кожному кадрі</translation>
        </message>
        <message>
            <source>Picture with its crop {0}; move it with the arrow keys</source>
            <translation>Зображення з кадром {0}; пересувайте його стрілками</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Unfolded</source>
            <translation>Розгорнуто</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Згорнуто</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>What you type is proposed. Click to write into the text again.</source>
            <translation>Усе, що ви пишете, стає пропозиціями. Натисніть, щоб знову писати в текст.</translation>
        </message>
        <message>
            <source>State of saving</source>
            <translation>Стан збереження</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 слово</translation>
        </message>
        <message numerus="yes">
            <source>{0} words</source>
            <translation>
                <numerusform>{0} слово</numerusform>
                <numerusform>{0} слова</numerusform>
                <numerusform>{0} слів</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} хв</translation>
        </message>
        <message>
            <source>{0} TK</source>
            <translation>{0} TK</translation>
        </message>
        <message>
            <source>{0} words
{1} characters with spaces
{2} min to read
{3} marks left for later</source>
            <translation>Слів: {0}
Знаків із пробілами: {1}
Хвилин читання: {2}
Позначок на потім: {3}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>1 зауваження</translation>
        </message>
        <message numerus="yes">
            <source>{0} findings</source>
            <translation>
                <numerusform>{0} зауваження</numerusform>
                <numerusform>{0} зауваження</numerusform>
                <numerusform>{0} зауважень</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} spelling</source>
            <translation>правопис: {0}</translation>
        </message>
        <message>
            <source>no dictionary</source>
            <translation>немає словника</translation>
        </message>
        <message>
            <source>Go to the next misspelt word</source>
            <translation>Перейти до наступного слова з помилкою</translation>
        </message>
        <message>
            <source>Suggesting as {0}</source>
            <translation>Пропонує {0}</translation>
        </message>
        <message>
            <source>{0} (read-only)</source>
            <translation>{0} (лише читання)</translation>
        </message>
        <message>
            <source>See what should be mended</source>
            <translation>Побачити, що треба виправити</translation>
        </message>
    </context>
    <context>
        <name>ForgettingPart</name>
        <message>
            <source>Forget what I did here</source>
            <translation>Забути, що я тут робив(-ла)</translation>
        </message>
        <message>
            <source>The articles opened lately, when you were here last, and who you are, for every library. The libraries themselves are not touched.</source>
            <translation>Нещодавно відкриті статті, коли ви були востаннє і хто ви — для кожної бібліотеки. Самих бібліотек не зачеплено.</translation>
        </message>
        <message>
            <source>Forgotten.</source>
            <translation>Забуто.</translation>
        </message>
    </context>
    <context>
        <name>FoundPanel</name>
        <message>
            <source>The file says nothing for the fields of this record.</source>
            <translation>Файл нічого не каже для полів цього запису.</translation>
        </message>
    </context>
    <context>
        <name>FoundRow</name>
        <message>
            <source>Use this</source>
            <translation>Узяти це</translation>
        </message>
        <message>
            <source>Use this for {0}</source>
            <translation>Узяти це: {0}</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>User guide</source>
            <translation>Посібник</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>User guide</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Шукати в посібнику</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Розділи</translation>
        </message>
    </context>
    <context>
        <name>HandOffPart</name>
        <message>
            <source>a colleague</source>
            <translation>колезі</translation>
        </message>
        <message>
            <source>Came from {0}, {1}. The latest version is here.</source>
            <translation>Від: {0}, {1}. Найновіша версія тут.</translation>
        </message>
        <message>
            <source>Handed to {0}, {1}, and changed here since.</source>
            <translation>Передано: {0}, {1}, і відтоді змінено тут.</translation>
        </message>
        <message>
            <source>Handed to {0}, {1}. They have the latest version.</source>
            <translation>Передано: {0}, {1}. Найновіша версія там.</translation>
        </message>
    </context>
    <context>
        <name>HandOutDialog</name>
        <message>
            <source>Hand articles out</source>
            <translation>Передати статті назовні</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>All that may go out</source>
            <translation>Усі, що можуть вийти</translation>
        </message>
        <message>
            <source>The whole library, drafts too</source>
            <translation>Уся бібліотека, з чернетками</translation>
        </message>
        <message>
            <source>For your own safe. Comments, suggestions, earlier versions and everything private stay here.</source>
            <translation>Для власного сейфа. Коментарі, пропозиції, попередні версії й усе приватне лишаються тут.</translation>
        </message>
        <message>
            <source>Only articles that may go out, and no pictures but clean ones.</source>
            <translation>Лише статті, що можуть вийти, і лише очищені зображення.</translation>
        </message>
        <message numerus="yes">
            <source>The {0} selected articles</source>
            <translation>
                <numerusform>Вибрана {0} стаття</numerusform>
                <numerusform>Вибрані {0} статті</numerusform>
                <numerusform>Вибрані {0} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>The selected article</source>
            <translation>Вибрана стаття</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Як</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Які статті</translation>
        </message>
        <message>
            <source>Links lead there; WordPress fetches its pictures from there.</source>
            <translation>Туди ведуть посилання; звідти WordPress бере зображення.</translation>
        </message>
        <message>
            <source>The site’s address</source>
            <translation>Адреса сайту</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>Where the file goes</source>
            <translation>Де лежатиме файл</translation>
        </message>
        <message>
            <source>Handing articles out</source>
            <translation>Передача статей назовні</translation>
        </message>
        <message>
            <source>{0} is ready: one article, {1} MB.</source>
            <translation>{0} готово: одна стаття, {1} МБ.</translation>
        </message>
        <message>
            <source>{0} is ready: {1} articles, {2} MB.</source>
            <translation>{0} готово: статей {1}, {2} МБ.</translation>
        </message>
        <message>
            <source>Readers have not seen {0} of them yet.</source>
            <translation>{0} з них читачі ще не бачили.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>With the state before</source>
            <translation>З попереднім станом</translation>
        </message>
        <message>
            <source>With now</source>
            <translation>З теперішнім</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Відколи</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Порівняно</translation>
        </message>
        <message>
            <source>Bring this state back</source>
            <translation>Повернути цей стан</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Назад до статей</translation>
        </message>
        <message>
            <source>Bring back the passage that shows it.</source>
            <translation>Повернути уривок, де це видно.</translation>
        </message>
        <message>
            <source>Bringing a part back</source>
            <translation>Повернення частини</translation>
        </message>
        <message>
            <source>The state is back, as the newest one.</source>
            <translation>Стан повернено як найновіший.</translation>
        </message>
        <message>
            <source>Since {0}, {1}</source>
            <translation>Від {0}, {1}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message numerus="yes">
            <source>{0} words</source>
            <translation>
                <numerusform>{0} слово</numerusform>
                <numerusform>{0} слова</numerusform>
                <numerusform>{0} слів</numerusform>
            </translation>
        </message>
        <message>
            <source>Went out {0}</source>
            <translation>Вийшла {0}</translation>
        </message>
        <message>
            <source>Kept states</source>
            <translation>Збережені стани</translation>
        </message>
        <message>
            <source>Mark two states, with Ctrl or Shift, to compare them.</source>
            <translation>Позначте два стани з Ctrl або Shift, щоб порівняти.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
    </context>
    <context>
        <name>HistoryPart</name>
        <message>
            <source>Look at earlier states</source>
            <translation>Переглянути попередні стани</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ще ні</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Створено</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>What was written when, compared word by word</source>
            <translation>Що коли написано, порівняно слово за словом</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message>
            <source>No hits</source>
            <translation>Не знайдено</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>знайдено: {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>Import articles</source>
            <translation>Імпортувати статті</translation>
        </message>
        <message>
            <source>Markdown (*.md *.markdown *.txt)</source>
            <translation>Markdown (*.md *.markdown *.txt)</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Імпорт</translation>
        </message>
        <message>
            <source>1 article came in.</source>
            <translation>Увійшла 1 стаття.</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles came in.</source>
            <translation>
                <numerusform>Увійшла {0} стаття.</numerusform>
                <numerusform>Увійшли {0} статті.</numerusform>
                <numerusform>Увійшло {0} статей.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InArticle</name>
        <message>
            <source>Replaced one place.</source>
            <translation>Замінено в одному місці.</translation>
        </message>
        <message numerus="yes">
            <source>Replaced {0} places.</source>
            <translation>
                <numerusform>Замінено в {0} місці.</numerusform>
                <numerusform>Замінено в {0} місцях.</numerusform>
                <numerusform>Замінено в {0} місцях.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>InsertMenu</name>
        <message>
            <source>Type to choose</source>
            <translation>Пишіть, щоб вибрати</translation>
        </message>
    </context>
    <context>
        <name>InsertPopup</name>
        <message>
            <source>{0} rows × {1} columns</source>
            <translation>{0} × {1} (рядки × стовпці)</translation>
        </message>
        <message>
            <source>{0} · arrows, or type 3x4</source>
            <translation>{0} · стрілки або введіть 3x4</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Пропозиції</translation>
        </message>
    </context>
    <context>
        <name>Intakes</name>
        <message numerus="yes">
            <source>{0} files are in the library.</source>
            <translation>
                <numerusform>У бібліотеці {0} файл.</numerusform>
                <numerusform>У бібліотеці {0} файли.</numerusform>
                <numerusform>У бібліотеці {0} файлів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>There is no file in it.</source>
            <translation>У ній немає жодного файлу.</translation>
        </message>
    </context>
    <context>
        <name>LanguagePart</name>
        <message>
            <source>Remove {0}</source>
            <translation>Прибрати: {0}</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативний текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
    </context>
    <context>
        <name>LargeView</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Зменшити</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Збільшити</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Умістити</translation>
        </message>
        <message>
            <source>Fit, or 100 %  Z</source>
            <translation>Умістити або 100 %  Z</translation>
        </message>
        <message>
            <source>Large view</source>
            <translation>Великий вигляд</translation>
        </message>
    </context>
    <context>
        <name>LeadPart</name>
        <message>
            <source>Drop a picture here, or choose one</source>
            <translation>Киньте сюди зображення або виберіть</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>A lead is a picture; videos go into the body.</source>
            <translation>Головним є зображення; відео стоїть у тексті.</translation>
        </message>
        <message>
            <source>That is not a picture file.</source>
            <translation>Це не файл зображення.</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Вибрати інше…</translation>
        </message>
        <message>
            <source>Nothing in the library yet</source>
            <translation>У бібліотеці ще нічого немає</translation>
        </message>
        <message>
            <source>This picture lies in the bin.</source>
            <translation>Це зображення в кошику.</translation>
        </message>
        <message>
            <source>For readers who do not see the picture.</source>
            <translation>Для читачів, які не бачать зображення.</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативний текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
    </context>
    <context>
        <name>LengthBar</name>
        <message>
            <source>{0} too long</source>
            <translation>{0} понад міру</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
    </context>
    <context>
        <name>LibraryFindPage</name>
        <message>
            <source>Find in the library</source>
            <translation>Знайти в бібліотеці</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Type what shall stand there, or press the button to remove the words.</source>
            <translation>Напишіть, що там стоятиме, або натисніть кнопку, щоб прибрати слова.</translation>
        </message>
        <message>
            <source>No article has it. Look at the switches beside the field.</source>
            <translation>Жодна стаття цього не має. Гляньте на перемикачі біля поля.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Every place will be listed here; you accept or skip each before anything changes.</source>
            <translation>Тут стоятиме кожне місце; ви приймаєте або пропускаєте кожне, перш ніж щось зміниться.</translation>
        </message>
    </context>
    <context>
        <name>LinkList</name>
        <message>
            <source>Label</source>
            <translation>Напис</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Readers get a clean copy of the file here.</source>
            <translation>Читачі отримують тут чисту копію файлу.</translation>
        </message>
        <message>
            <source>That page is made when the library is exported.</source>
            <translation>Ця сторінка створюється під час експорту бібліотеки.</translation>
        </message>
        <message>
            <source>Open {0} in the browser?</source>
            <translation>Відкрити {0} у браузері?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Sort by this</source>
            <translation>Упорядкувати за цим</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Search articles</source>
            <translation>Шукати статті</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Нова стаття</translation>
        </message>
        <message>
            <source>Keep this search as a queue</source>
            <translation>Зберегти цей пошук як чергу</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Зберегти цей пошук</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Лишити</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Перейменувати пошук</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Say which author you are, and what you write stands here.</source>
            <translation>Скажіть, хто ви з авторів, і тут стоятиме те, що ви пишете.</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translation>Хто тут працює?</translation>
        </message>
        <message>
            <source>I am…</source>
            <translation>Я —…</translation>
        </message>
        <message>
            <source>No article here has all of these words.</source>
            <translation>Жодна стаття тут не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>What is moved to the bin waits here and can be restored.</source>
            <translation>Що потрапляє в кошик, чекає тут, і його можна відновити.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Кошик порожній</translation>
        </message>
        <message>
            <source>The first story of this newsroom begins with a headline.</source>
            <translation>Перша стаття цієї редакції починається із заголовка.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Статей ще немає</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Тут нічого немає</translation>
        </message>
        <message>
            <source>No article answers this search now.</source>
            <translation>Жодна стаття зараз не відповідає цьому пошуку.</translation>
        </message>
        <message>
            <source>What you sign or are assigned comes here.</source>
            <translation>Сюди приходить те, що ви підписуєте чи що доручено вам.</translation>
        </message>
        <message>
            <source>Articles come here when they take this step.</source>
            <translation>Статті приходять сюди, коли роблять цей крок.</translation>
        </message>
    </context>
    <context>
        <name>MakingDialog</name>
        <message>
            <source>Make a story packet</source>
            <translation>Створити посилку</translation>
        </message>
        <message>
            <source>Make packet…</source>
            <translation>Створити посилку…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>That is no contact line.</source>
            <translation>Це не контактний рядок.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, with pictures, comments, suggestions and sign-offs</source>
            <translation>{0}, із зображеннями, коментарями, пропозиціями й погодженнями</translation>
        </message>
        <message>
            <source>Choose a person, and nobody else can open the file. Your key signs it in any case.</source>
            <translation>Виберіть людину, і ніхто інший не відкриє файл. Ваш ключ підписує його в будь-якому разі.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для</translation>
        </message>
        <message>
            <source>They find it under “My contact line…” in their Review menu.</source>
            <translation>Він у меню «Погодження» — «Мій контактний рядок…».</translation>
        </message>
        <message>
            <source>Their contact line</source>
            <translation>Контактний рядок</translation>
        </message>
        <message>
            <source>A word to go with it</source>
            <translation>Слово на додачу</translation>
        </message>
        <message>
            <source>Anybody who gets the file</source>
            <translation>Будь-хто, хто отримає файл</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Хтось інший…</translation>
        </message>
    </context>
    <context>
        <name>MediaGrid</name>
        <message>
            <source>Pictures and videos</source>
            <translation>Зображення й відео</translation>
        </message>
    </context>
    <context>
        <name>MediaPage</name>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
        <message>
            <source>Take a whole folder in…</source>
            <translation>Узяти цілу теку…</translation>
        </message>
        <message>
            <source>Video address…</source>
            <translation>Адреса відео…</translation>
        </message>
        <message>
            <source>Video…</source>
            <translation>Відео…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Додати…</translation>
        </message>
        <message>
            <source>“{0}” is in the library.</source>
            <translation>«{0}» тепер у бібліотеці.</translation>
        </message>
        <message>
            <source>That was the last of the list.</source>
            <translation>Це було останнє в списку.</translation>
        </message>
        <message>
            <source>That was the first.</source>
            <translation>Це було перше.</translation>
        </message>
        <message>
            <source>A video that stays where it is, by its address</source>
            <translation>Відео, яке лишається на своєму місці, за адресою</translation>
        </message>
    </context>
    <context>
        <name>MediaPicker</name>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>З файлу…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Узяти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Marked: {0}</source>
            <translation>Позначено: {0}</translation>
        </message>
        <message>
            <source>Mark pictures with Space or a click, in the order they shall stand in.</source>
            <translation>Позначте зображення пробілом або клацанням у тому порядку, в якому їм стояти.</translation>
        </message>
        <message>
            <source>No item has all of these words.</source>
            <translation>Жоден елемент не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Take a file from your disk, or drop one here.</source>
            <translation>Візьміть файл із диска або киньте сюди.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Тут ще нічого немає</translation>
        </message>
        <message>
            <source>Choose a video</source>
            <translation>Виберіть відео</translation>
        </message>
        <message>
            <source>Choose a sound</source>
            <translation>Виберіть звук</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Виберіть документ</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Виберіть зображення</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Виберіть зображення</translation>
        </message>
        <message>
            <source>Insert gallery</source>
            <translation>Вставити добірку</translation>
        </message>
    </context>
    <context>
        <name>MediaRecord</name>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити в кошик</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
    </context>
    <context>
        <name>MentionField</name>
        <message>
            <source>Colleagues</source>
            <translation>Колеги</translation>
        </message>
    </context>
    <context>
        <name>MetaLine</name>
        <message>
            <source>In the bin</source>
            <translation>У кошику</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Відкрито лише для читання</translation>
        </message>
    </context>
    <context>
        <name>MomentDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>MyKeyDialog</name>
        <message>
            <source>My contact line</source>
            <translation>Мій контактний рядок</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>Give this line to colleagues: with it they can seal packets that only you can open.</source>
            <translation>Дайте цей рядок колегам: за ним вони запечатають посилки, які відкриєте тільки ви.</translation>
        </message>
        <message>
            <source>Read these words to them, or let them read theirs: then both know the key is yours.</source>
            <translation>Прочитайте їм ці слова або нехай прочитають вони: тоді ви обоє знаєте, що ключ ваш.</translation>
        </message>
    </context>
    <context>
        <name>NameCompletion</name>
        <message>
            <source>first mention</source>
            <translation>перша згадка</translation>
        </message>
    </context>
    <context>
        <name>NameFields</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>For colleagues</source>
            <translation>Для колег</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Never shown to readers.</source>
            <translation>Ніколи не показується читачам.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Людина</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
    </context>
    <context>
        <name>NameOffer</name>
        <message>
            <source>By the official romanisation of 2010, and the exceptions in romanisation.txt</source>
            <translation>За офіційною романізацією 2010 року й винятками з romanisation.txt</translation>
        </message>
        <message>
            <source>House exceptions…</source>
            <translation>Винятки редакції…</translation>
        </message>
        <message>
            <source>Use “{0}”</source>
            <translation>Узяти «{0}»</translation>
        </message>
        <message>
            <source>The house’s own forms are in {0}.</source>
            <translation>Форми, прийняті в редакції, лежать у {0}.</translation>
        </message>
    </context>
    <context>
        <name>NameQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>NameRecord</name>
        <message>
            <source>Remove from the registry</source>
            <translation>Прибрати з реєстру</translation>
        </message>
        <message>
            <source>New name “{0}”</source>
            <translation>Нова назва «{0}»</translation>
        </message>
        <message>
            <source>Change “{0}”</source>
            <translation>Змінити «{0}»</translation>
        </message>
        <message>
            <source>Remove “{0}”</source>
            <translation>Прибрати «{0}»</translation>
        </message>
        <message>
            <source>Removed {0} from the registry.</source>
            <translation>Прибрано з реєстру: {0}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Нова назва</translation>
        </message>
    </context>
    <context>
        <name>NameTables</name>
        <message>
            <source>Tables of names</source>
            <translation>Таблиці назв</translation>
        </message>
        <message>
            <source>Take in a CSV table…</source>
            <translation>Узяти таблицю CSV…</translation>
        </message>
        <message>
            <source>Save as a CSV table…</source>
            <translation>Зберегти як таблицю CSV…</translation>
        </message>
        <message>
            <source>Take in names</source>
            <translation>Узяти назви</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Таблиці (*.csv)</translation>
        </message>
        <message>
            <source>Save names</source>
            <translation>Зберегти назви</translation>
        </message>
        <message numerus="yes">
            <source>Saved {0} names.</source>
            <translation>
                <numerusform>Збережено {0} назву.</numerusform>
                <numerusform>Збережено {0} назви.</numerusform>
                <numerusform>Збережено {0} назв.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} names are new, {1} changed.</source>
            <translation>Нових назв: {0}, змінено: {1}.</translation>
        </message>
        <message numerus="yes">
            <source>And {0} lines more.</source>
            <translation>
                <numerusform>І ще {0} рядок.</numerusform>
                <numerusform>І ще {0} рядки.</numerusform>
                <numerusform>І ще {0} рядків.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>Search names</source>
            <translation>Шукати назви</translation>
        </message>
        <message>
            <source>Which names</source>
            <translation>Які назви</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Нова назва</translation>
        </message>
        <message>
            <source>Choose a name to see how the newsroom writes it.</source>
            <translation>Виберіть назву, щоб побачити, як її пише редакція.</translation>
        </message>
        <message>
            <source>No name chosen</source>
            <translation>Назву не вибрано</translation>
        </message>
        <message>
            <source>No name here has all of these words.</source>
            <translation>Жодна назва тут не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>How the newsroom writes people, places and organisations. While you write, three letters of a name offer it; the spelling check knows them all.</source>
            <translation>Як редакція пише людей, місця й організації. Коли пишете, три літери пропонують назву; правопис знає їх усі.</translation>
        </message>
        <message>
            <source>No names yet</source>
            <translation>Назв ще немає</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Місця</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Організації</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Назви</translation>
        </message>
    </context>
    <context>
        <name>NewsroomSheet</name>
        <message>
            <source>A newsroom needs a name.</source>
            <translation>Редакція мусить мати назву.</translation>
        </message>
        <message>
            <source>Choose a known zone.</source>
            <translation>Виберіть відомий пояс.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>One sentence, for the feed and search engines.</source>
            <translation>Одне речення для стрічки й пошукових систем.</translation>
        </message>
        <message>
            <source>Where the exported pages will stand. Feeds and sharing cards need it.</source>
            <translation>Де стоятимуть експортовані сторінки. Потрібно стрічкам і карткам для поширення.</translation>
        </message>
        <message>
            <source>Address of the site</source>
            <translation>Адреса сайту</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовий пояс</translation>
        </message>
        <message>
            <source>Articles on a page of the feed</source>
            <translation>Статей на сторінці стрічки</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
    </context>
    <context>
        <name>NoComments</name>
        <message>
            <source>Open an article to see what is said about it.</source>
            <translation>Відкрийте статтю, щоб побачити, що про неї кажуть.</translation>
        </message>
        <message>
            <source>No article open</source>
            <translation>Немає відкритої статті</translation>
        </message>
        <message>
            <source>There are comments, but none of this kind.</source>
            <translation>Коментарі є, але не такі.</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Нічого показати</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати всі</translation>
        </message>
        <message>
            <source>Select words in the text and press Ctrl+Shift+M to say something about them.</source>
            <translation>Виберіть слова в тексті й натисніть Ctrl+Shift+M, щоб щось про них сказати.</translation>
        </message>
        <message>
            <source>Comment on the article</source>
            <translation>Коментувати статтю</translation>
        </message>
        <message>
            <source>Nobody has commented</source>
            <translation>Ніхто не коментував</translation>
        </message>
    </context>
    <context>
        <name>Nobody</name>
        <message>
            <source>Nobody here has all of these words.</source>
            <translation>Нікого з усіма цими словами немає.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Нікого не знайдено</translation>
        </message>
        <message>
            <source>Whoever is moved to the bin waits here and can be restored.</source>
            <translation>Хто потрапляє в кошик, чекає тут, і його можна відновити.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Кошик порожній</translation>
        </message>
        <message>
            <source>No author belongs here at the moment.</source>
            <translation>Зараз сюди не належить жоден автор.</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Тут нікого</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показати всіх</translation>
        </message>
        <message>
            <source>Authors stand in bylines and have a page of their own.</source>
            <translation>Автори стоять у рядку авторів і мають власну сторінку.</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>Авторів ще немає</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Новий автор</translation>
        </message>
    </context>
    <context>
        <name>Nothing</name>
        <message>
            <source>No picture or video here has all of these words.</source>
            <translation>Жодне зображення чи відео тут не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>What is moved to the bin waits here and can be restored.</source>
            <translation>Що потрапляє в кошик, чекає тут, і його можна відновити.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Кошик порожній</translation>
        </message>
        <message>
            <source>Leave the bin</source>
            <translation>Вийти з кошика</translation>
        </message>
        <message>
            <source>Nothing in the library is like that. Take a filter off to see more.</source>
            <translation>Такого в бібліотеці немає. Зніміть фільтр, щоб побачити більше.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Тут нічого немає</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показати все</translation>
        </message>
        <message>
            <source>Drop pictures here, paste one, or take files from your disk.</source>
            <translation>Киньте зображення сюди, вставте з буфера або візьміть файли з диска.</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Зображень ще немає</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>NoticesPart</name>
        <message>
            <source>What was changed, in a sentence</source>
            <translation>Що змінено, одним реченням</translation>
        </message>
        <message>
            <source>Add to the article</source>
            <translation>Додати до статті</translation>
        </message>
        <message>
            <source>Kind of notice</source>
            <translation>Вид повідомлення</translation>
        </message>
        <message>
            <source>Text of the notice</source>
            <translation>Текст повідомлення</translation>
        </message>
        <message>
            <source>Readers see it below the story. It stays: it cannot be taken back.</source>
            <translation>Читачі бачать його під статтею. Воно лишається: прибрати його не можна.</translation>
        </message>
    </context>
    <context>
        <name>OutlineList</name>
        <message>
            <source>Outline</source>
            <translation>Структура</translation>
        </message>
    </context>
    <context>
        <name>OutlinePopup</name>
        <message>
            <source>Enter goes there · Alt+↑ Alt+↓ move the section</source>
            <translation>Enter переходить туди · Alt+↑ Alt+↓ пересувають розділ</translation>
        </message>
        <message>
            <source>No headings, pictures or cards yet.</source>
            <translation>Ще немає заголовків, зображень і карток.</translation>
        </message>
        <message>
            <source>Nothing here is called so.</source>
            <translation>Тут нічого так не зветься.</translation>
        </message>
        <message>
            <source>Heading, picture or card</source>
            <translation>Заголовок, зображення чи картка</translation>
        </message>
        <message>
            <source>Filter the outline</source>
            <translation>Фільтрувати структуру</translation>
        </message>
    </context>
    <context>
        <name>PacketDialog</name>
        <message>
            <source>A packet from {0}</source>
            <translation>Посилка від {0}</translation>
        </message>
        <message>
            <source>I compared these words with {0}</source>
            <translation>Ці слова звірено: {0}</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>sealed for you</source>
            <translation>запечатано для вас</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>не запечатано</translation>
        </message>
        <message>
            <source>Made {0}, {1}; files: {2}</source>
            <translation>Створено {0}, {1}; файлів: {2}</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>Від {0}</translation>
        </message>
        <message>
            <source>This packet was taken in before.</source>
            <translation>Цю посилку вже прийнято раніше.</translation>
        </message>
        <message>
            <source>Call {0} and compare: they see these words under “My contact line…”. Until then states and sign-offs in the packet do not count.</source>
            <translation>Зателефонуйте ({0}) і звірте: ці слова видно в «Мій контактний рядок…». До того стани й погодження з посилки не зважають.</translation>
        </message>
    </context>
    <context>
        <name>PacketSending</name>
        <message>
            <source>Say who you are first: a packet bears a name.</source>
            <translation>Спершу скажіть, хто ви: посилка має ім’я.</translation>
        </message>
        <message>
            <source>Choose the articles that shall go along.</source>
            <translation>Виберіть статті, що підуть разом.</translation>
        </message>
        <message>
            <source>Where the packet goes</source>
            <translation>Де лежатиме посилка</translation>
        </message>
        <message>
            <source>Story packets (*.dateline)</source>
            <translation>Посилки (*.dateline)</translation>
        </message>
        <message>
            <source>Making the packet</source>
            <translation>Створення посилки</translation>
        </message>
        <message>
            <source>The packet is ready: {0}, {1} MB.</source>
            <translation>Посилка готова: {0}, {1} МБ.</translation>
        </message>
        <message>
            <source>These stay here, because they are protected: {0}.</source>
            <translation>Ці лишаються тут, бо захищені: {0}.</translation>
        </message>
    </context>
    <context>
        <name>PacketWiring</name>
        <message>
            <source>Open a story packet</source>
            <translation>Відкрити посилку</translation>
        </message>
        <message>
            <source>Story packets (*.dateline)</source>
            <translation>Посилки (*.dateline)</translation>
        </message>
        <message>
            <source>Taking the packet in</source>
            <translation>Приймання посилки</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has all of these words.</source>
            <translation>Ніщо не має всіх цих слів.</translation>
        </message>
        <message>
            <source>Found commands and articles</source>
            <translation>Знайдені команди й статті</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>Pictures and files</source>
            <translation>Зображення й файли</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Names of the news</source>
            <translation>Назви в новинах</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
    </context>
    <context>
        <name>PdfCommand</name>
        <message>
            <source>Save the page as a PDF</source>
            <translation>Зберегти сторінку як PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Документи PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved {0}.</source>
            <translation>Збережено: {0}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>{0} could not be written there. Choose another place.</source>
            <translation>{0} не вдалося туди записати. Виберіть інше місце.</translation>
        </message>
    </context>
    <context>
        <name>PersonField</name>
        <message>
            <source>Add “{0}” as a new author</source>
            <translation>Додати «{0}» як нового автора</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Додати людину</translation>
        </message>
        <message>
            <source>Add a person to the byline</source>
            <translation>Додати людину до рядка авторів</translation>
        </message>
    </context>
    <context>
        <name>PictureFields</name>
        <message>
            <source>Follow the focal point</source>
            <translation>Іти за точкою фокуса</translation>
        </message>
        <message>
            <source>Arrows move the frame, + and − resize it. Enter keeps it, Esc takes it back.</source>
            <translation>Стрілки рухають рамку, + і − змінюють розмір. Enter лишає, Esc скасовує.</translation>
        </message>
        <message>
            <source>The ring is the focal point. Choose a crop to draw it by hand.</source>
            <translation>Кільце — точка фокуса. Виберіть кадр, щоб накреслити його вручну.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDelegate</name>
        <message>
            <source>{0}: readers have seen it</source>
            <translation>{0}: читачі це бачили</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
    </context>
    <context>
        <name>PlacePart</name>
        <message>
            <source>Add a tag</source>
            <translation>Додати тег</translation>
        </message>
        <message>
            <source>“{0}” is not a date. It looks like 2026-11-22.</source>
            <translation>«{0}» не є датою. Вона має вигляд 2026-11-22.</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без розділу</translation>
        </message>
        <message>
            <source>No series</source>
            <translation>Без серії</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Translation of</source>
            <translation>Переклад статті</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серія</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Short headline</source>
            <translation>Короткий заголовок</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>No place</source>
            <translation>Без місця</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places found</source>
            <translation>Знайдені місця</translation>
        </message>
    </context>
    <context>
        <name>PlanPart</name>
        <message>
            <source>Nobody</source>
            <translation>Ніхто</translation>
        </message>
        <message>
            <source>This is no day and time. Write it as 27 Nov, 18:00.</source>
            <translation>Це не день і час. Напишіть так: 27 лист., 18:00.</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>не погоджено</translation>
        </message>
        <message>
            <source>27 Nov, 18:00</source>
            <translation>27 лист., 18:00</translation>
        </message>
        <message>
            <source>Why it waits; while this stands, it does not go out</source>
            <translation>Чому чекає; поки це стоїть, стаття не виходить</translation>
        </message>
        <message>
            <source>It goes into no bundle before.</source>
            <translation>Раніше не потрапить у жоден пакет.</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>Репортер</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Обсяг у словах</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Пріоритет</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Ембарго до</translation>
        </message>
        <message>
            <source>Scheduled for</source>
            <translation>За графіком</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Зачекати</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Нотатка для редакції</translation>
        </message>
    </context>
    <context>
        <name>PortraitCrop</name>
        <message>
            <source>Follow the focal point</source>
            <translation>Іти за точкою фокуса</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Use this square</source>
            <translation>Узяти цей квадрат</translation>
        </message>
        <message>
            <source>Portrait’s crop</source>
            <translation>Кадр портрета</translation>
        </message>
        <message>
            <source>Crop of the portrait</source>
            <translation>Кадр портрета</translation>
        </message>
        <message>
            <source>Drag the square or use the arrow keys; the wheel, + and − change its size.</source>
            <translation>Перетягуйте квадрат або стрілки; коліщатко, + і − змінюють розмір.</translation>
        </message>
    </context>
    <context>
        <name>PosterStrip</name>
        <message>
            <source>Choose a frame…</source>
            <translation>Вибрати кадр…</translation>
        </message>
        <message>
            <source>Looking through the video…</source>
            <translation>Перегляд відео…</translation>
        </message>
        <message>
            <source>Frame at {0}</source>
            <translation>Кадр на {0}</translation>
        </message>
        <message>
            <source>The frame is in the library, and is the poster.</source>
            <translation>Кадр тепер у бібліотеці і є заставкою.</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Кадри відео</translation>
        </message>
    </context>
    <context>
        <name>PreferenceSheet</name>
        <message>
            <source>Restore the usual values of this page</source>
            <translation>Повернути звичайні значення цієї сторінки</translation>
        </message>
        <message>
            <source>{0}: as usual again.</source>
            <translation>{0}: знову як звичайно.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Search the preferences</source>
            <translation>Шукати в налаштуваннях</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No preference has these words.</source>
            <translation>Жодне налаштування не має цих слів.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>These belong to the library: everybody who works in it has the same.</source>
            <translation>Це належить бібліотеці: для всіх, хто в ній працює, те саме.</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>What holds for you at this computer.</source>
            <translation>Що діє для вас за цим комп’ютером.</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Я</translation>
        </message>
        <message>
            <source>How the text looks and what happens while you type.</source>
            <translation>Який вигляд має текст і що відбувається, поки ви пишете.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Запис</translation>
        </message>
        <message>
            <source>The page beside your text.</source>
            <translation>Сторінка поряд із текстом.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>Choose an action and press its new keys. No two actions share a key.</source>
            <translation>Виберіть дію й натисніть нові клавіші. Двох дій на одних клавішах немає.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
        <message>
            <source>What Dateline remembers of you. It stays on this computer and is never sent anywhere.</source>
            <translation>Що Dateline пам’ятає про вас. Це лишається на цьому комп’ютері й нікуди не надсилається.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Приватність</translation>
        </message>
        <message>
            <source>How Dateline begins, and the preferences as a whole.</source>
            <translation>Як починає Dateline, і всі налаштування разом.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Додаткове</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Стосується</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Press Enter on one to open the article.</source>
            <translation>Натисніть Enter, щоб відкрити статтю.</translation>
        </message>
        <message>
            <source>What has to be mended first</source>
            <translation>Що треба виправити спершу</translation>
        </message>
        <message>
            <source>Looking at the articles…</source>
            <translation>Перегляд статей…</translation>
        </message>
        <message>
            <source>No article goes to this channel yet. Approve one, and it will.</source>
            <translation>У цей канал ще не йде жодна стаття. Погодьте котрусь, і вона піде.</translation>
        </message>
        <message>
            <source>One article will go out; nothing stands in the way.</source>
            <translation>Вийде одна стаття; нічого не заважає.</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles will go out; nothing stands in the way.</source>
            <translation>
                <numerusform>Вийде {0} стаття; нічого не заважає.</numerusform>
                <numerusform>Вийдуть {0} статті; нічого не заважає.</numerusform>
                <numerusform>Вийде {0} статей; нічого не заважає.</numerusform>
            </translation>
        </message>
        <message>
            <source>The article cannot go out yet.</source>
            <translation>Стаття ще не може вийти.</translation>
        </message>
        <message>
            <source>{0} of {1} articles cannot go out yet.</source>
            <translation>Ще не можуть вийти: {0} з {1}.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>No page yet</source>
            <translation>Сторінки ще немає</translation>
        </message>
        <message>
            <source>Open an article to see it here as readers will.</source>
            <translation>Відкрийте статтю, щоб побачити її тут так, як читачі.</translation>
        </message>
        <message>
            <source>Suggested edits</source>
            <translation>Запропоновані правки</translation>
        </message>
    </context>
    <context>
        <name>PreviewTools</name>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Планшет</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Комп’ютер</translation>
        </message>
        <message>
            <source>Width of the page</source>
            <translation>Ширина сторінки</translation>
        </message>
        <message>
            <source>Save the page as a PDF</source>
            <translation>Зберегти сторінку як PDF</translation>
        </message>
        <message>
            <source>Scroll in step with the text</source>
            <translation>Прокручувати разом із текстом</translation>
        </message>
        <message>
            <source>Show the page in light colours</source>
            <translation>Показати сторінку у світлих кольорах</translation>
        </message>
        <message>
            <source>Show the page in dark colours</source>
            <translation>Показати сторінку в темних кольорах</translation>
        </message>
        <message>
            <source>Look at the page, at paper, or at what others show of the article</source>
            <translation>Сторінка, папір або те, що показують від статті інші</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Що показано</translation>
        </message>
    </context>
    <context>
        <name>ProblemSheet</name>
        <message>
            <source>Report a problem</source>
            <translation>Повідомити про проблему</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Зберегти у файл…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>It could not be written: {0}.</source>
            <translation>Не вдалося записати: {0}.</translation>
        </message>
        <message>
            <source>The report lies in {0}.</source>
            <translation>Звіт лежить у {0}.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звіт</translation>
        </message>
        <message>
            <source>Dateline sends nothing. Save this as a file and give it to whoever helps you: it holds versions, screens, choices, numbers and the last faults, and no headline, name, address or text.</source>
            <translation>Dateline нічого не надсилає. Збережіть це у файл і дайте тому, хто допомагає: тут версії, екрани, налаштування, числа й останні збої, але жодного заголовка, імені, адреси чи тексту.</translation>
        </message>
        <message>
            <source>What happened, and what did you do before?</source>
            <translation>Що сталося і що ви робили перед тим?</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Що у звіті</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>The preferences could not be read, so everything is as usual. The file is kept as {0}.</source>
            <translation>Налаштування не вдалося прочитати, тому все як звичайно. Файл збережено як {0}.</translation>
        </message>
        <message>
            <source>Open or make a library; then what is inside {0} will be shown.</source>
            <translation>Відкрийте або створіть бібліотеку; тоді буде показано, що всередині {0}.</translation>
        </message>
    </context>
    <context>
        <name>PublishSwitch</name>
        <message>
            <source>Withheld</source>
            <translation>Утримано</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Stays in the library: no page, feed or file shows it.</source>
            <translation>Лишається в бібліотеці: не показує жодна сторінка, стрічка чи файл.</translation>
        </message>
        <message>
            <source>Pages, feeds and files that leave show it.</source>
            <translation>Показують сторінки, стрічки й файли, що виходять.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Find in all articles</source>
            <translation>Шукати в усіх статтях</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Замінити на</translation>
        </message>
        <message>
            <source>Keep the capitals of what is replaced</source>
            <translation>Зберегти великі літери заміненого</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Rename…</source>
            <translation>Перейменувати…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Черги</translation>
        </message>
    </context>
    <context>
        <name>QueuesModel</name>
        <message>
            <source>Changed since {0:%d.%m.%Y %H:%M}</source>
            <translation>Змінено від {0:%d.%m.%Y %H:%M}</translation>
        </message>
    </context>
    <context>
        <name>ReachPart</name>
        <message>
            <source>One sentence for the screens of telephones</source>
            <translation>Одне речення для екранів телефонів</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Заголовок для пошукових систем</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Опис для пошукових систем</translation>
        </message>
        <message>
            <source>Title for social networks</source>
            <translation>Заголовок для соцмереж</translation>
        </message>
        <message>
            <source>Push message</source>
            <translation>Сповіщення на телефон</translation>
        </message>
    </context>
    <context>
        <name>ReceiptCard</name>
        <message>
            <source>Open in browser</source>
            <translation>Відкрити в браузері</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Скопіювати адресу</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 стаття</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} pages</source>
            <translation>
                <numerusform>{0} сторінка</numerusform>
                <numerusform>{0} сторінки</numerusform>
                <numerusform>{0} сторінок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} files</source>
            <translation>
                <numerusform>{0} файл</numerusform>
                <numerusform>{0} файли</numerusform>
                <numerusform>{0} файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Done: {0}</source>
            <translation>Готово: {0}</translation>
        </message>
        <message>
            <source>Kept back by embargo, schedule or hold: {0}.</source>
            <translation>Затримано через ембарго, графік чи паузу: {0}.</translation>
        </message>
        <message>
            <source>Let pass: {0}.</source>
            <translation>Пропущено попри зауваження: {0}.</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} с</translation>
        </message>
        <message numerus="yes">
            <source>{0} files went there, {1}</source>
            <translation>
                <numerusform>Туди пішов {0} файл, {1}</numerusform>
                <numerusform>Туди пішли {0} файли, {1}</numerusform>
                <numerusform>Туди пішло {0} файлів, {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} files that went before were removed</source>
            <translation>
                <numerusform>Прибрано {0} файл, що пішов раніше</numerusform>
                <numerusform>Прибрано {0} файли, що пішли раніше</numerusform>
                <numerusform>Прибрано {0} файлів, що пішли раніше</numerusform>
            </translation>
        </message>
        <message>
            <source>Written in {0}.</source>
            <translation>Записано за {0}.</translation>
        </message>
        <message>
            <source>The place had all of it already; looked at in {0}.</source>
            <translation>Там уже все було; перевірено за {0}.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPanel</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Close the receipt</source>
            <translation>Закрити квитанцію</translation>
        </message>
        <message>
            <source>Stopping; what is in stays in…</source>
            <translation>Зупинка; що увійшло, лишається…</translation>
        </message>
        <message>
            <source>Taking in {0} of {1} files…</source>
            <translation>Береться {0} з {1}…</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Перегляд файлів…</translation>
        </message>
        <message>
            <source>{0} taken in</source>
            <translation>взято: {0}</translation>
        </message>
        <message>
            <source>{0} already there</source>
            <translation>уже було: {0}</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>відмовлено: {0}</translation>
        </message>
        <message>
            <source>{0} not looked at</source>
            <translation>не переглянуто: {0}</translation>
        </message>
        <message>
            <source>{0} left out</source>
            <translation>пропущено: {0}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>How far the files are</source>
            <translation>Як просуваються файли</translation>
        </message>
        <message>
            <source>What was refused, and why</source>
            <translation>У чому відмовлено й чому</translation>
        </message>
    </context>
    <context>
        <name>RecentLibraries</name>
        <message>
            <source>Opened last</source>
            <translation>Відкриті нещодавно</translation>
        </message>
        <message>
            <source>{0} is off the list, its files stay. Put it back</source>
            <translation>{0} прибрано зі списку, файли лишилися. Повернути</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Take {0} off the list</source>
            <translation>Прибрати {0} зі списку</translation>
        </message>
        <message>
            <source>Keep {0} at the head of the list</source>
            <translation>Тримати {0} на початку списку</translation>
        </message>
        <message>
            <source>Let {0} go its way</source>
            <translation>Відпустити {0}</translation>
        </message>
    </context>
    <context>
        <name>RecordGroups</name>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Title and words</source>
            <translation>Назва й слова</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Для редакції</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Використано в</translation>
        </message>
    </context>
    <context>
        <name>RecordSaver</name>
        <message>
            <source>Not saved yet</source>
            <translation>Ще не збережено</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Збережено {0}</translation>
        </message>
        <message>
            <source>Not saved: {0}</source>
            <translation>Не збережено: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReplaceProposal</name>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>“{0}” will take the place of “{1}” in {2}.</source>
            <translation>«{0}» стане на місце «{1}» в {2}.</translation>
        </message>
        <message>
            <source>Alt texts and captions that an article has of its own stay as they are.</source>
            <translation>Альтернативні тексти й підписи, які стаття має власні, лишаються як є.</translation>
        </message>
    </context>
    <context>
        <name>ReportPanel</name>
        <message>
            <source>Looking into the file…</source>
            <translation>Перегляд файлу…</translation>
        </message>
        <message>
            <source>Published pictures say: {0}.</source>
            <translation>Опубліковані зображення кажуть: {0}.</translation>
        </message>
        <message>
            <source>Published pictures say nothing but what is to be seen.</source>
            <translation>Опубліковані зображення не кажуть нічого, крім того, що на них видно.</translation>
        </message>
        <message>
            <source>The file holds nothing that must stay here.</source>
            <translation>Файл не містить нічого, що мусить лишитися тут.</translation>
        </message>
        <message>
            <source>Nothing of this leaves</source>
            <translation>Нічого з цього не виходить</translation>
        </message>
        <message>
            <source>This file holds: {0}.</source>
            <translation>Файл містить: {0}.</translation>
        </message>
    </context>
    <context>
        <name>RescuePanel</name>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова тека</translation>
        </message>
        <message>
            <source>Restore into the new folder</source>
            <translation>Відновити в нову теку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Backups of {0}</source>
            <translation>Резервні копії {0}</translation>
        </message>
        <message>
            <source>There is no backup in this folder that could be read.</source>
            <translation>У цій теці немає резервної копії, яку можна прочитати.</translation>
        </message>
        <message>
            <source>Choose where the new folder shall lie.</source>
            <translation>Виберіть, де лежатиме нова тека.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>A backup becomes a library of its own, with the pictures of the old folder. The old folder stays as it is.</source>
            <translation>Резервна копія стане окремою бібліотекою із зображеннями старої теки. Стара тека лишається як є.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервні копії</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Suggest edits</source>
            <translation>Пропонувати правки</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Коментарі</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Пропозиції</translation>
        </message>
        <message>
            <source>What to review</source>
            <translation>Що переглянути</translation>
        </message>
        <message>
            <source>What you type becomes proposals, beside the text</source>
            <translation>Усе, що ви пишете, стає пропозиціями поряд із текстом</translation>
        </message>
    </context>
    <context>
        <name>ReviewPart</name>
        <message>
            <source>Where in the review</source>
            <translation>На якому етапі</translation>
        </message>
        <message>
            <source>No step was taken yet.</source>
            <translation>Ще не зроблено жодного кроку.</translation>
        </message>
        <message>
            <source>{0}: not given yet</source>
            <translation>{0}: ще не погоджено</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Погодити</translation>
        </message>
        <message>
            <source>Sign off: {0}</source>
            <translation>Погодити: {0}</translation>
        </message>
        <message>
            <source>{0}, before the last changes</source>
            <translation>{0}, до останніх змін</translation>
        </message>
        <message>
            <source>Sign off again</source>
            <translation>Погодити знову</translation>
        </message>
        <message>
            <source>Take the sign-off back</source>
            <translation>Зняти погодження</translation>
        </message>
        <message>
            <source>Steps taken</source>
            <translation>Зроблені кроки</translation>
        </message>
    </context>
    <context>
        <name>ReviewWiring</name>
        <message>
            <source>Stop suggesting</source>
            <translation>Більше не пропонувати</translation>
        </message>
        <message>
            <source>Suggest edits</source>
            <translation>Пропонувати правки</translation>
        </message>
    </context>
    <context>
        <name>RightPanel</name>
        <message>
            <source>Panel</source>
            <translation>Панель</translation>
        </message>
    </context>
    <context>
        <name>RightsFields</name>
        <message>
            <source>Sensitive</source>
            <translation>Чутливе</translation>
        </message>
        <message>
            <source>Protected source</source>
            <translation>Захищене джерело</translation>
        </message>
        <message>
            <source>“{0}” is no date; write it as 31 Dec 2027.</source>
            <translation>«{0}» не є датою; напишіть як 31 груд. 2027.</translation>
        </message>
        <message>
            <source>The last day it may be shown.</source>
            <translation>Останній день, коли можна показувати.</translation>
        </message>
        <message>
            <source>The rights have ended; it may not be shown any more.</source>
            <translation>Права сплили; показувати більше не можна.</translation>
        </message>
        <message>
            <source>The last day is today.</source>
            <translation>Останній день — сьогодні.</translation>
        </message>
        <message numerus="yes">
            <source>{0} days are left.</source>
            <translation>
                <numerusform>Лишився {0} день.</numerusform>
                <numerusform>Лишилося {0} дні.</numerusform>
                <numerusform>Лишилося {0} днів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Власник</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Such as: website and newsletter, not for social networks.</source>
            <translation>Наприклад: сайт і розсилка, не для соцмереж.</translation>
        </message>
        <message>
            <source>Where it may be used</source>
            <translation>Де можна використовувати</translation>
        </message>
        <message>
            <source>Rights end</source>
            <translation>Права до</translation>
        </message>
        <message>
            <source>Of the people shown, or of the parents of children.</source>
            <translation>Людей на зображенні або батьків дітей.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Згода</translation>
        </message>
        <message>
            <source>About the consent</source>
            <translation>Про згоду</translation>
        </message>
        <message>
            <source>Hard to look at. The checks ask before it leads an article.</source>
            <translation>Важко дивитися. Перевірки спитають, перш ніж воно стане головним.</translation>
        </message>
        <message>
            <source>The original never leaves this library, in no bundle and no packet. A picture goes out only as a cleaned copy that does not name its creator.</source>
            <translation>Оригінал ніколи не залишає цієї бібліотеки: ні в пакеті, ні в посилці. Зображення виходить лише очищеною копією, яка не називає автора.</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Дані</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Зауваження</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Зупинка…</translation>
        </message>
    </context>
    <context>
        <name>SaveElsewhere</name>
        <message>
            <source>Save elsewhere…</source>
            <translation>Зберегти деінде…</translation>
        </message>
        <message>
            <source>Save the open texts in</source>
            <translation>Зберегти відкриті тексти в</translation>
        </message>
        <message>
            <source>1 text is safe in {1}.</source>
            <translation>1 текст у безпеці в {1}.</translation>
        </message>
        <message numerus="yes">
            <source>{0} texts are safe in {1}.</source>
            <translation>
                <numerusform>{0} текст у безпеці в {1}.</numerusform>
                <numerusform>{0} тексти в безпеці в {1}.</numerusform>
                <numerusform>{0} текстів у безпеці в {1}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeFilters</name>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>Усі розділи</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Усі статті</translation>
        </message>
        <message>
            <source>Only drafts</source>
            <translation>Лише чернетки</translation>
        </message>
        <message>
            <source>Not published yet</source>
            <translation>Ще не опубліковані</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Усі мови</translation>
        </message>
    </context>
    <context>
        <name>SearchCommands</name>
        <message>
            <source>Rename the search “{0}”</source>
            <translation>Перейменувати пошук «{0}»</translation>
        </message>
        <message>
            <source>Keep the search “{0}”</source>
            <translation>Зберегти пошук «{0}»</translation>
        </message>
        <message>
            <source>Remove the search “{0}”</source>
            <translation>Прибрати пошук «{0}»</translation>
        </message>
        <message>
            <source>Removed the search “{0}”.</source>
            <translation>Пошук «{0}» прибрано.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>SearchSwitches</name>
        <message>
            <source>Match case: capitals, apostrophes and spaces exactly as written</source>
            <translation>Точний регістр: великі літери, апострофи й пробіли як написано</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Цілі слова</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярний вираз</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Add a section</source>
            <translation>Додати розділ</translation>
        </message>
        <message>
            <source>Name of a new section</source>
            <translation>Назва нового розділу</translation>
        </message>
    </context>
    <context>
        <name>ShortcutModel</name>
        <message>
            <source>What it does</source>
            <translation>Що робить</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>{0} (changed)</source>
            <translation>{0} (змінено)</translation>
        </message>
        <message>
            <source>none (changed)</source>
            <translation>немає (змінено)</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPart</name>
        <message>
            <source>No keys</source>
            <translation>Без клавіш</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Звичайні клавіші</translation>
        </message>
        <message>
            <source>Restore all shortcuts</source>
            <translation>Повернути всі сполучення</translation>
        </message>
        <message>
            <source>All shortcuts are the usual ones again.</source>
            <translation>Усі сполучення клавіш знову звичайні.</translation>
        </message>
        <message>
            <source>{0} is needed for writing or by the system. Use Ctrl or Alt with another key.</source>
            <translation>{0} потрібно для письма або системі. Візьміть Ctrl чи Alt з іншою клавішею.</translation>
        </message>
        <message>
            <source>“{0}” has {1} already.</source>
            <translation>«{0}» уже має {1}.</translation>
        </message>
        <message>
            <source>Take it from “{0}”</source>
            <translation>Забрати в «{0}»</translation>
        </message>
        <message>
            <source>Swap the keys of both</source>
            <translation>Поміняти клавіші місцями</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Нові клавіші</translation>
        </message>
        <message>
            <source>Press the new keys; Escape leaves them as they are</source>
            <translation>Натисніть нові клавіші; Escape лишає як є</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Дії та їхні клавіші</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
    </context>
    <context>
        <name>SlugField</name>
        <message>
            <source>Made from the headline</source>
            <translation>Утворено із заголовка</translation>
        </message>
        <message>
            <source>Only small Latin letters, digits and hyphens, such as {0}.</source>
            <translation>Лише малі латинські літери, цифри й дефіси, наприклад {0}.</translation>
        </message>
        <message>
            <source>Another article has this slug.</source>
            <translation>Такий слаг має інша стаття.</translation>
        </message>
    </context>
    <context>
        <name>SmartTyping</name>
        <message>
            <source>Quotes and dashes are set while you type.</source>
            <translation>Лапки й тире ставляться, поки ви пишете.</translation>
        </message>
        <message>
            <source>Quotes and dashes stay as you type them.</source>
            <translation>Лапки й тире лишаються, як ви їх пишете.</translation>
        </message>
        <message numerus="yes">
            <source>Typography set in {0} lines.</source>
            <translation>
                <numerusform>Типографіку виправлено в {0} рядку.</numerusform>
                <numerusform>Типографіку виправлено в {0} рядках.</numerusform>
                <numerusform>Типографіку виправлено в {0} рядках.</numerusform>
            </translation>
        </message>
        <message>
            <source>Typography set in one line.</source>
            <translation>Типографіку виправлено в одному рядку.</translation>
        </message>
        <message>
            <source>The typography is right already.</source>
            <translation>Типографіка вже правильна.</translation>
        </message>
    </context>
    <context>
        <name>SortButton</name>
        <message>
            <source>Sorted: {0}</source>
            <translation>Упорядковано: {0}</translation>
        </message>
        <message>
            <source>Then by</source>
            <translation>Потім за</translation>
        </message>
    </context>
    <context>
        <name>Sorting</name>
        <message>
            <source>Rate {0}</source>
            <translation>Оцінка {0}</translation>
        </message>
        <message>
            <source>Label {0}</source>
            <translation>Мітка {0}</translation>
        </message>
        <message numerus="yes">
            <source>Written to {0} items.</source>
            <translation>
                <numerusform>Записано в {0} елемент.</numerusform>
                <numerusform>Записано в {0} елементи.</numerusform>
                <numerusform>Записано в {0} елементів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Bin {0}</source>
            <translation>У кошик: {0}</translation>
        </message>
        <message>
            <source>Moved {0} to the bin.</source>
            <translation>У кошик: {0}.</translation>
        </message>
        <message>
            <source>Restore {0}</source>
            <translation>Відновити: {0}</translation>
        </message>
        <message>
            <source>Restored {0}.</source>
            <translation>Відновлено: {0}.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>1 item</source>
            <translation>1 елемент</translation>
        </message>
        <message numerus="yes">
            <source>{0} items</source>
            <translation>
                <numerusform>{0} елемент</numerusform>
                <numerusform>{0} елементи</numerusform>
                <numerusform>{0} елементів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>No misspelt words found.</source>
            <translation>Слів із помилками не знайдено.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking…</source>
            <translation>Пошук…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Варіантів немає</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters in one word</source>
            <translation>Латинські й кириличні літери в одному слові</translation>
        </message>
        <message>
            <source>Add “{0}” to my words</source>
            <translation>Додати «{0}» до моїх слів</translation>
        </message>
        <message>
            <source>Add to the newsroom’s words</source>
            <translation>Додати до слів редакції</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>Не зважати в цій статті</translation>
        </message>
    </context>
    <context>
        <name>SpellingService</name>
        <message>
            <source>Ukrainian</source>
            <translation>українська</translation>
        </message>
        <message>
            <source>English</source>
            <translation>англійська</translation>
        </message>
        <message>
            <source>{0} spelling is not checked: there is no dictionary. Put {1}.dic and {1}.aff into {2}.</source>
            <translation>Правопис не перевіряється, мова: {0}. Немає словника: покладіть {1}.dic і {1}.aff у {2}.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Plain preview: the web engine stopped several times.</source>
            <translation>Простий перегляд: вебрушій кілька разів зупинявся.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>0 to 5, or the arrow keys</source>
            <translation>Від 0 до 5 або стрілки</translation>
        </message>
        <message>
            <source>{0} of 5 stars</source>
            <translation>Зірок: {0} з 5</translation>
        </message>
    </context>
    <context>
        <name>StatusPart</name>
        <message>
            <source>Leave the state as it is</source>
            <translation>Лишити стан як є</translation>
        </message>
        <message>
            <source>In the bin since {0}</source>
            <translation>У кошику від {0}</translation>
        </message>
        <message>
            <source>Published {0}</source>
            <translation>Опубліковано {0}</translation>
        </message>
        <message>
            <source>Created {0}</source>
            <translation>Створено {0}</translation>
        </message>
        <message>
            <source>Change the state</source>
            <translation>Змінити стан</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Інші кроки</translation>
        </message>
        <message>
            <source>Why? It is kept with the article.</source>
            <translation>Чому? Це лишиться зі статтею.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Прийняти всі</translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Пропустити всі</translation>
        </message>
        <message>
            <source>Remove one place</source>
            <translation>Прибрати в одному місці</translation>
        </message>
        <message>
            <source>Replace one place</source>
            <translation>Замінити в одному місці</translation>
        </message>
        <message numerus="yes">
            <source>Remove {0} places</source>
            <translation>
                <numerusform>Прибрати в {0} місці</numerusform>
                <numerusform>Прибрати в {0} місцях</numerusform>
                <numerusform>Прибрати в {0} місцях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace {0} places</source>
            <translation>
                <numerusform>Замінити в {0} місці</numerusform>
                <numerusform>Замінити в {0} місцях</numerusform>
                <numerusform>Замінити в {0} місцях</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing accepted</source>
            <translation>Нічого не прийнято</translation>
        </message>
        <message>
            <source>The words go, and nothing takes their place</source>
            <translation>Слова зникнуть, на їхньому місці не буде нічого</translation>
        </message>
        <message>
            <source>Ctrl+Enter in a field does the same</source>
            <translation>Ctrl+Enter у полі робить те саме</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Як просувається пошук</translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message>
            <source>No placeholder is left.</source>
            <translation>Позначок більше немає.</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>The cursor is in no suggestion.</source>
            <translation>Курсор не стоїть у пропозиції.</translation>
        </message>
        <message>
            <source>Nothing is proposed for the texts.</source>
            <translation>Для текстів нічого не запропоновано.</translation>
        </message>
    </context>
    <context>
        <name>SuggestingSwitch</name>
        <message>
            <source>Say who you are first: suggestions bear a name.</source>
            <translation>Спершу скажіть, хто ви: пропозиції мають ім’я.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPart</name>
        <message>
            <source>Accept</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>All suggestions</source>
            <translation>Усі пропозиції</translation>
        </message>
        <message>
            <source>You are suggesting</source>
            <translation>Ви пропонуєте</translation>
        </message>
        <message>
            <source>What you type now stands beside the text until somebody accepts it.</source>
            <translation>Написане тепер стоїть поряд із текстом, доки хтось його не прийме.</translation>
        </message>
        <message>
            <source>Nothing is proposed</source>
            <translation>Нічого не запропоновано</translation>
        </message>
        <message>
            <source>Turn on Suggest edits (Ctrl+Alt+S), and what you type becomes proposals.</source>
            <translation>Увімкніть «Пропонувати правки» (Ctrl+Alt+S), і написане стане пропозиціями.</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Прийняти всі</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Відхилити всі</translation>
        </message>
        <message>
            <source>Accept all of {0}</source>
            <translation>Прийняти всі: {0}</translation>
        </message>
        <message>
            <source>Reject all of {0}</source>
            <translation>Відхилити всі: {0}</translation>
        </message>
        <message>
            <source>Suggested edits</source>
            <translation>Запропоновані правки</translation>
        </message>
        <message>
            <source>Let it become the text</source>
            <translation>Зробити текстом</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Прибрати</translation>
        </message>
    </context>
    <context>
        <name>TabCommands</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Close others</source>
            <translation>Закрити інші</translation>
        </message>
        <message>
            <source>Close all</source>
            <translation>Закрити всі</translation>
        </message>
        <message>
            <source>Copy slug</source>
            <translation>Скопіювати слаг</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Відкрити поруч</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Поміняти місцями</translation>
        </message>
        <message>
            <source>One side only</source>
            <translation>Лише з одного боку</translation>
        </message>
        <message>
            <source>This article already stands beside the other one.</source>
            <translation>Ця стаття вже стоїть поряд з іншою.</translation>
        </message>
        <message>
            <source>An article is open only once. Choose another one in the list.</source>
            <translation>Статтю відкрито лише раз. Виберіть у списку іншу.</translation>
        </message>
        <message>
            <source>Copied {0}.</source>
            <translation>Скопійовано: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Put the cursor into a table first.</source>
            <translation>Спершу поставте курсор у таблицю.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблиця</translation>
        </message>
    </context>
    <context>
        <name>TargetField</name>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>That is of another kind. It looks like {0}.</source>
            <translation>Це іншого виду. Має вигляд {0}.</translation>
        </message>
        <message>
            <source>Where the channel goes</source>
            <translation>Куди йде канал</translation>
        </message>
        <message>
            <source>Zip files (*.zip)</source>
            <translation>Файли zip (*.zip)</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Вид місця</translation>
        </message>
        <message>
            <source>Folder or address</source>
            <translation>Тека або адреса</translation>
        </message>
    </context>
    <context>
        <name>ToolStrip</name>
        <message>
            <source>More tools</source>
            <translation>Більше інструментів</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Інструменти для тексту</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Light or dark</source>
            <translation>Світле чи темне</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Search or do…</source>
            <translation>Шукати або зробити…</translation>
        </message>
        <message>
            <source>Search articles and commands</source>
            <translation>Шукати статті й команди</translation>
        </message>
    </context>
    <context>
        <name>TopicCommands</name>
        <message>
            <source>New “{0}”</source>
            <translation>Створити «{0}»</translation>
        </message>
        <message>
            <source>Merge “{0}” into “{1}”</source>
            <translation>Об’єднати «{0}» з «{1}»</translation>
        </message>
        <message>
            <source>“{0}” is part of “{1}” now; its address leads there.</source>
            <translation>«{0}» тепер частина «{1}»; адреса веде туди.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Remove “{0}”</source>
            <translation>Прибрати «{0}»</translation>
        </message>
        <message>
            <source>Removed “{0}”.</source>
            <translation>Прибрано «{0}».</translation>
        </message>
        <message>
            <source>Another order</source>
            <translation>Інший порядок</translation>
        </message>
    </context>
    <context>
        <name>TopicFields</name>
        <message>
            <source>Red</source>
            <translation>Червоний</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Помаранчевий</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жовтий</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелений</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Бірюзовий</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синій</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фіолетовий</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Сірий</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без кольору</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>On pages in this language. Empty: the name above.</source>
            <translation>На сторінках цією мовою. Порожньо: назва вище.</translation>
        </message>
        <message>
            <source>Name · {0}</source>
            <translation>Назва · {0}</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Its address. Former addresses lead here.</source>
            <translation>Адреса. Колишні адреси ведуть сюди.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Stands at the head of its page.</source>
            <translation>Стоїть угорі сторінки.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Колір</translation>
        </message>
        <message>
            <source>For the desk alone.</source>
            <translation>Лише для редакції.</translation>
        </message>
    </context>
    <context>
        <name>TopicFormRecord</name>
        <message>
            <source>Merge into…</source>
            <translation>Об’єднати з…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Change “{0}”</source>
            <translation>Змінити «{0}»</translation>
        </message>
        <message>
            <source>In no article.</source>
            <translation>У жодній статті.</translation>
        </message>
        <message>
            <source>In one article.</source>
            <translation>В одній статті.</translation>
        </message>
        <message numerus="yes">
            <source>In {0} articles.</source>
            <translation>
                <numerusform>В {0} статті.</numerusform>
                <numerusform>У {0} статтях.</numerusform>
                <numerusform>У {0} статтях.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in use: merge it into another instead.</source>
            <translation>Його вжито: краще об’єднайте з іншим.</translation>
        </message>
    </context>
    <context>
        <name>TopicModel</name>
        <message>
            <source>{0}, articles: {1}</source>
            <translation>{0}, статей: {1}</translation>
        </message>
    </context>
    <context>
        <name>TopicsPage</name>
        <message>
            <source>Sections, tags or series</source>
            <translation>Розділи, теги чи серії</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Шукати за назвою</translation>
        </message>
        <message>
            <source>Choose one to see its names, address, colour and description.</source>
            <translation>Виберіть, щоб побачити назви, адресу, колір і опис.</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Нічого не вибрано</translation>
        </message>
        <message>
            <source>Nothing here has these letters in its name.</source>
            <translation>Ніщо тут не має цих літер у назві.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>Розділів ще немає</translation>
        </message>
        <message>
            <source>Sections are the parts of the paper.</source>
            <translation>Розділи — це частини видання.</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Тегів ще немає</translation>
        </message>
        <message>
            <source>Tags are the words articles are found by.</source>
            <translation>Теги — це слова, за якими знаходять статті.</translation>
        </message>
        <message>
            <source>No series yet</source>
            <translation>Серій ще немає</translation>
        </message>
        <message>
            <source>A series holds articles that are read one after the other.</source>
            <translation>Серія об’єднує статті, які читають одну за одною.</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>Новий розділ</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Новий тег</translation>
        </message>
        <message>
            <source>New series</source>
            <translation>Нова серія</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серії</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>End the tour</source>
            <translation>Завершити</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
    </context>
    <context>
        <name>Touring</name>
        <message>
            <source>Write</source>
            <translation>Писати</translation>
        </message>
        <message>
            <source>Choose an article at the left and type. Every letter is saved at once, and / at the start of an empty line offers everything that can be put in.</source>
            <translation>Виберіть статтю ліворуч і пишіть. Кожна літера зберігається одразу, а / на початку порожнього рядка пропонує все, що можна вставити.</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Бачити</translation>
        </message>
        <message>
            <source>Beside it stands the real page, as readers will get it: on a phone, on paper, as a card. Details, Review and Findings are one click away.</source>
            <translation>Поруч — справжня сторінка, якою її побачать читачі: на телефоні, на папері, як картка. «Дані», «Погодження» і «Зауваження» — за одне клацання.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Публікувати</translation>
        </message>
        <message>
            <source>Press makes the site, its feeds and files for other systems, shows what stands in the way, and sends only what changed. F1 opens the guide.</source>
            <translation>«Випуск» робить сайт, стрічки й файли для інших систем, показує, що заважає, і надсилає лише змінене. F1 відкриває посібник.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptArea</name>
        <message>
            <source>Take a transcript</source>
            <translation>Узяти розшифровку</translation>
        </message>
        <message>
            <source>Captions and transcripts</source>
            <translation>Субтитри й розшифрування</translation>
        </message>
    </context>
    <context>
        <name>TranslationField</name>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>No translation</source>
            <translation>Не переклад</translation>
        </message>
        <message>
            <source>No other article</source>
            <translation>Жодної іншої статті</translation>
        </message>
        <message>
            <source>An article that is gone</source>
            <translation>Стаття, якої вже немає</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>The article this one translates</source>
            <translation>Стаття, перекладом якої є ця</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Вибрати</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Role in this language</source>
            <translation>Роль цією мовою</translation>
        </message>
        <message>
            <source>Short biography in this language</source>
            <translation>Коротка біографія цією мовою</translation>
        </message>
        <message>
            <source>Biography in this language</source>
            <translation>Біографія цією мовою</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Додати мову</translation>
        </message>
    </context>
    <context>
        <name>TroubleBox</name>
        <message>
            <source>Trust this server</source>
            <translation>Довіряти цьому серверу</translation>
        </message>
        <message>
            <source>Write over these files</source>
            <translation>Записати поверх цих файлів</translation>
        </message>
        <message>
            <source>Move them away, or write over them; what else is there is left alone.</source>
            <translation>Заберіть їх звідти або запишіть поверх; решту не буде зачеплено.</translation>
        </message>
    </context>
    <context>
        <name>UndoHistory</name>
        <message>
            <source>Undone: {0}</source>
            <translation>Скасовано: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Зроблено знову: {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>UnsavedPage</name>
        <message>
            <source>Keep what was typed</source>
            <translation>Лишити написане</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Відкласти набік</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Вирішити пізніше</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Kept: {0}</source>
            <translation>Лишено: {0}</translation>
        </message>
        <message>
            <source>Put away. For a month it can be had back from the folder drafts/discarded.</source>
            <translation>Відкладено набік. Місяць його можна дістати з теки drafts/discarded.</translation>
        </message>
        <message>
            <source>Kept, it becomes the newest state; the one before stays in the history.</source>
            <translation>Якщо лишити, це стане найновішим станом; попередній буде в історії.</translation>
        </message>
        <message>
            <source>The article has changed since, in other fields. Kept, both changes stand together.</source>
            <translation>Відтоді статтю змінено в інших полях. Якщо лишити, стоятимуть обидві зміни.</translation>
        </message>
        <message>
            <source>The article has moved on. Kept, this becomes an article of its own; nothing is overwritten.</source>
            <translation>Стаття пішла далі. Якщо лишити, це стане окремою статтею; нічого не буде перезаписано.</translation>
        </message>
        <message>
            <source>Unsaved texts</source>
            <translation>Незбережені тексти</translation>
        </message>
        <message>
            <source>Typed, but not saved when Dateline ended</source>
            <translation>Написано, але не збережено, коли Dateline зупинилася</translation>
        </message>
    </context>
    <context>
        <name>UsedIn</name>
        <message>
            <source>Not used in an article yet.</source>
            <translation>Ще не використано в жодній статті.</translation>
        </message>
        <message>
            <source>Replace everywhere…</source>
            <translation>Замінити всюди…</translation>
        </message>
        <message>
            <source>Portrait of {0}</source>
            <translation>Портрет: {0}</translation>
        </message>
        <message>
            <source>Poster of “{0}”</source>
            <translation>Кадр-заставка «{0}»</translation>
        </message>
        <message>
            <source>That is the same item; choose another one.</source>
            <translation>Це той самий елемент; виберіть інший.</translation>
        </message>
        <message>
            <source>Replace everywhere</source>
            <translation>Замінити всюди</translation>
        </message>
        <message>
            <source>Replaced in one place.</source>
            <translation>Замінено в одному місці.</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in {0} places.</source>
            <translation>
                <numerusform>Замінено в {0} місці.</numerusform>
                <numerusform>Замінено в {0} місцях.</numerusform>
                <numerusform>Замінено в {0} місцях.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of the articles have words of their own for it; look whether they fit.</source>
            <translation>
                <numerusform>{0} зі статей має власні слова для нього; гляньте, чи вони годяться.</numerusform>
                <numerusform>{0} зі статей мають власні слова для нього; гляньте, чи вони годяться.</numerusform>
                <numerusform>{0} зі статей мають власні слова для нього; гляньте, чи вони годяться.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Changed since, and left as they are: {0}.</source>
            <translation>Змінено відтоді, тому лишилося як є: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ValueEdits</name>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Change the headline “{0}”</source>
            <translation>Змінити заголовок «{0}»</translation>
        </message>
        <message>
            <source>Change the section of “{0}”</source>
            <translation>Змінити розділ «{0}»</translation>
        </message>
        <message>
            <source>Change the reporter of “{0}”</source>
            <translation>Змінити репортера «{0}»</translation>
        </message>
        <message>
            <source>Change the editor of “{0}”</source>
            <translation>Змінити редактора «{0}»</translation>
        </message>
        <message>
            <source>Change the length agreed for “{0}”</source>
            <translation>Змінити узгоджений обсяг «{0}»</translation>
        </message>
        <message>
            <source>Change the deadline of “{0}”</source>
            <translation>Змінити термін «{0}»</translation>
        </message>
        <message>
            <source>Change the embargo of “{0}”</source>
            <translation>Змінити ембарго «{0}»</translation>
        </message>
        <message>
            <source>Change the schedule of “{0}”</source>
            <translation>Змінити графік «{0}»</translation>
        </message>
        <message>
            <source>Change the priority of “{0}”</source>
            <translation>Змінити пріоритет «{0}»</translation>
        </message>
        <message>
            <source>Hold of “{0}”</source>
            <translation>Затримати «{0}»</translation>
        </message>
        <message>
            <source>Note on “{0}”</source>
            <translation>Нотатка до «{0}»</translation>
        </message>
        <message>
            <source>Change the state of “{0}”</source>
            <translation>Змінити стан «{0}»</translation>
        </message>
    </context>
    <context>
        <name>VideoAddress</name>
        <message>
            <source>Address of a video</source>
            <translation>Адреса відео</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
    </context>
    <context>
        <name>VideoFields</name>
        <message>
            <source>Drop a poster here, or choose one</source>
            <translation>Киньте сюди заставку або виберіть</translation>
        </message>
        <message>
            <source>Remove the poster</source>
            <translation>Прибрати заставку</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>З файлу…</translation>
        </message>
        <message>
            <source>That is not a picture file.</source>
            <translation>Це не файл зображення.</translation>
        </message>
        <message>
            <source>An address starts with https://</source>
            <translation>Адреса починається з https://</translation>
        </message>
        <message>
            <source>Write it as 1:23 or 1:02:03.</source>
            <translation>Напишіть як 1:23 або 1:02:03.</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Заставка</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Folded behind “Show more” on the page.</source>
            <translation>На сторінці згорнуто під «Показати більше».</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Тривалість</translation>
        </message>
        <message>
            <source>WebVTT captions or plain text. Drop a .vtt, .srt or .txt file here.</source>
            <translation>Субтитри WebVTT або простий текст. Киньте сюди файл .vtt, .srt або .txt.</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Що сказано</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>Waive…</source>
            <translation>Пропустити…</translation>
        </message>
        <message>
            <source>Count it again</source>
            <translation>Рахувати знову</translation>
        </message>
        <message>
            <source>Do not waive it</source>
            <translation>Не пропускати</translation>
        </message>
        <message>
            <source>Let it pass, with a reason that is kept</source>
            <translation>Пропустити з причиною, яка збережеться</translation>
        </message>
        <message>
            <source>Why may it pass? Enter waives it.</source>
            <translation>Чому можна пропустити? Enter підтверджує.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>WebPreview</name>
        <message>
            <source>Preview of the page</source>
            <translation>Перегляд сторінки</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>A quiet desk for a newsroom.</source>
            <translation>Тихий стіл для редакції.</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>Відкрити бібліотеку…</translation>
        </message>
        <message>
            <source>New library…</source>
            <translation>Нова бібліотека…</translation>
        </message>
        <message>
            <source>See the sample newsroom</source>
            <translation>Побачити зразок редакції</translation>
        </message>
        <message>
            <source>Go back to a backup…</source>
            <translation>Повернутися до резервної копії…</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Відкрити лише для читання</translation>
        </message>
        <message>
            <source>See its backups…</source>
            <translation>Побачити її резервні копії…</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Відкрити бібліотеку</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Нова бібліотека</translation>
        </message>
        <message>
            <source>Dateline sample newsroom</source>
            <translation>Зразок редакції Dateline</translation>
        </message>
        <message>
            <source>The library to go back with</source>
            <translation>Яку бібліотеку повернути</translation>
        </message>
        <message>
            <source>Or drop the folder of a library here.</source>
            <translation>Або киньте сюди теку бібліотеки.</translation>
        </message>
    </context>
    <context>
        <name>WhoIAm</name>
        <message>
            <source>Your own articles are the queue Mine of the desk. Only this computer knows.</source>
            <translation>Ваші статті — черга «Мої» серед статей. Знає лише цей комп’ютер.</translation>
        </message>
        <message>
            <source>Who I am</source>
            <translation>Хто я</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ніхто певний</translation>
        </message>
    </context>
    <context>
        <name>WhoMenu</name>
        <message>
            <source>There are no authors yet: make one under People</source>
            <translation>Авторів ще немає: створіть у «Людях»</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ніхто певний</translation>
        </message>
    </context>
    <context>
        <name>Wiring</name>
        <message>
            <source>Undo: {0}</source>
            <translation>Скасувати: {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Повторити: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
    </context>
    <context>
        <name>WordSheet</name>
        <message>
            <source>My words</source>
            <translation>Мої слова</translation>
        </message>
        <message>
            <source>The newsroom’s words</source>
            <translation>Слова редакції</translation>
        </message>
        <message>
            <source>Word list</source>
            <translation>Список слів</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Only for you, in every library on this computer.</source>
            <translation>Лише для вас, у кожній бібліотеці на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>For everybody who works with this library.</source>
            <translation>Для всіх, хто працює з цією бібліотекою.</translation>
        </message>
        <message>
            <source>Word lists</source>
            <translation>Списки слів</translation>
        </message>
        <message>
            <source>A word to add</source>
            <translation>Слово, яке додати</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>No words here yet.</source>
            <translation>Слів ще немає.</translation>
        </message>
    </context>
    <context>
        <name>WordsFields</name>
        <message>
            <source>Add a keyword</source>
            <translation>Додати ключове слово</translation>
        </message>
        <message>
            <source>Still missing: readers who cannot see it need it.</source>
            <translation>Ще бракує: це потрібно читачам, які не бачать.</translation>
        </message>
        <message>
            <source>Says the same as the caption; say what can be seen.</source>
            <translation>Те саме, що в підписі; скажіть, що можна побачити.</translation>
        </message>
        <message>
            <source>{0} letters; {1} are enough to listen to. The rest may go below.</source>
            <translation>Літер: {0}; на слух досить {1}. Решта може стояти нижче.</translation>
        </message>
        <message>
            <source>What the picture shows, for readers who do not see it.</source>
            <translation>Що на зображенні, для читачів, які його не бачать.</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативний текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>For finding it; never shown.</source>
            <translation>Для пошуку; ніколи не показується.</translation>
        </message>
        <message>
            <source>For charts and crowded scenes: all that is to be seen.</source>
            <translation>Для графіків і людних сцен: усе, що там видно.</translation>
        </message>
        <message>
            <source>Long description</source>
            <translation>Довгий опис</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключові слова</translation>
        </message>
    </context>
    <context>
        <name>_Browser</name>
        <message>
            <source>Preview of the page</source>
            <translation>Перегляд сторінки</translation>
        </message>
    </context>
    <context>
        <name>_Pair</name>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
    </context>
    <context>
        <name>_Paste</name>
        <message>
            <source>A picture that came along could not be read.</source>
            <translation>Зображення, яке прийшло разом, не вдалося прочитати.</translation>
        </message>
    </context>
    <context>
        <name>_SectionRow</name>
        <message>
            <source>Name of the section {0}</source>
            <translation>Назва розділу {0}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Article</source>
            <translation>Стаття</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Нова стаття</translation>
        </message>
        <message>
            <source>Begin a story with an empty headline.</source>
            <translation>Почати статтю з порожнім заголовком.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Make a draft with the same text under a slug of its own.</source>
            <translation>Зробити чернетку з тим самим текстом і власним слагом.</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити в кошик</translation>
        </message>
        <message>
            <source>Put the open article into the bin, from where it can be restored.</source>
            <translation>Покласти відкриту статтю в кошик, звідки її можна відновити.</translation>
        </message>
        <message>
            <source>Restore from the bin</source>
            <translation>Відновити з кошика</translation>
        </message>
        <message>
            <source>Take the open article out of the bin.</source>
            <translation>Дістати відкриту статтю з кошика.</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Наступний крок</translation>
        </message>
        <message>
            <source>Hand the selected articles, or the open one, on to the next state.</source>
            <translation>Передати вибрані статті або відкриту до наступного стану.</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Повернути на доопрацювання</translation>
        </message>
        <message>
            <source>Make drafts of the selected articles, or of the open one.</source>
            <translation>Зробити вибрані статті або відкриту чернетками.</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закріпити</translation>
        </message>
        <message>
            <source>Keep the selected articles, or the open one, at hand in the queue of pinned ones.</source>
            <translation>Тримати вибрані статті або відкриту під рукою, у черзі закріплених.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Історія…</translation>
        </message>
        <message>
            <source>Look at the earlier states of the article, word by word, and bring one back.</source>
            <translation>Переглянути попередні стани статті слово за словом і повернути один із них.</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Зберегти зараз</translation>
        </message>
        <message>
            <source>Keep this state of the article; saving happens by itself as well.</source>
            <translation>Зберегти цей стан статті; збереження відбувається й само собою.</translation>
        </message>
        <message>
            <source>Hand this article out…</source>
            <translation>Передати цю статтю назовні…</translation>
        </message>
        <message>
            <source>Write the open article into a file: for Ghost, WordPress, as a book, or Markdown.</source>
            <translation>Записати відкриту статтю у файл: для Ghost, WordPress, як книгу або Markdown.</translation>
        </message>
        <message>
            <source>Open the published page</source>
            <translation>Відкрити опубліковану сторінку</translation>
        </message>
        <message>
            <source>Show the article in the browser, as readers see it on the site.</source>
            <translation>Показати статтю в браузері такою, якою її бачать читачі сайту.</translation>
        </message>
        <message>
            <source>Save the open texts elsewhere…</source>
            <translation>Зберегти відкриті тексти деінде…</translation>
        </message>
        <message>
            <source>Write all open articles as Markdown files into another folder.</source>
            <translation>Записати всі відкриті статті файлами Markdown в іншу теку.</translation>
        </message>
        <message>
            <source>Close article</source>
            <translation>Закрити статтю</translation>
        </message>
        <message>
            <source>Close the tab; nothing typed is lost.</source>
            <translation>Закрити вкладку; нічого з написаного не втрачено.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Вставити…</translation>
        </message>
        <message>
            <source>Choose what to put into the body; / at the start of an empty line does the same.</source>
            <translation>Вибрати, що поставити в текст; те саме робить / на початку порожнього рядка.</translation>
        </message>
        <message>
            <source>Insert gallery…</source>
            <translation>Вставити добірку…</translation>
        </message>
        <message>
            <source>Put several pictures of the library beside each other.</source>
            <translation>Поставити поруч кілька зображень із бібліотеки.</translation>
        </message>
        <message>
            <source>Insert fact box</source>
            <translation>Вставити довідку</translation>
        </message>
        <message>
            <source>Begin a box beside the story, or put the selected lines into one.</source>
            <translation>Почати довідку поряд з текстом або перетворити на неї вибрані рядки.</translation>
        </message>
        <message>
            <source>Insert pull quote</source>
            <translation>Вставити врізку-цитату</translation>
        </message>
        <message>
            <source>Begin a pull quote, or repeat the selected words as one.</source>
            <translation>Почати врізку або повторити вибрані слова у врізці.</translation>
        </message>
        <message>
            <source>Insert table…</source>
            <translation>Вставити таблицю…</translation>
        </message>
        <message>
            <source>Put a table into the body: choose rows and columns, or type 3x4.</source>
            <translation>Поставити в текст таблицю: вибрати рядки й стовпці або ввести 3x4.</translation>
        </message>
        <message>
            <source>Mention an author…</source>
            <translation>Згадати автора…</translation>
        </message>
        <message>
            <source>Put the name of an author into the text, with a link to the author's page.</source>
            <translation>Поставити в текст ім’я автора з посиланням на його сторінку.</translation>
        </message>
        <message>
            <source>Insert footnote</source>
            <translation>Вставити примітку</translation>
        </message>
        <message>
            <source>Put a mark here and the note at the end.</source>
            <translation>Поставити позначку тут, а примітку наприкінці.</translation>
        </message>
        <message>
            <source>Insert rule</source>
            <translation>Вставити лінію</translation>
        </message>
        <message>
            <source>Put a line between two parts of the story.</source>
            <translation>Поставити лінію між двома частинами тексту.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Expand codes</source>
            <translation>Розгорнути коди</translation>
        </message>
        <message>
            <source>Put the replacement in the place of every code of the article that is known.</source>
            <translation>Підставити заміну на місце кожного відомого коду в статті.</translation>
        </message>
        <message>
            <source>Codes…</source>
            <translation>Коди…</translation>
        </message>
        <message>
            <source>See, add and remove the codes that stand for names and titles, such as =zel=.</source>
            <translation>Переглянути, додати й прибрати коди, що означають імена й посади, наприклад =zel=.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Find in the open article; with none open, in the list.</source>
            <translation>Шукати у відкритій статті; якщо жодної не відкрито — у списку.</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>Find in the open article, and put something else there.</source>
            <translation>Знайти у відкритій статті й поставити інше на те місце.</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Знайти далі</translation>
        </message>
        <message>
            <source>Go to the next place of what was last looked for.</source>
            <translation>Перейти до наступного збігу з останнім пошуком.</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Знайти раніше</translation>
        </message>
        <message>
            <source>Go back to the place before.</source>
            <translation>Повернутися до попереднього збігу.</translation>
        </message>
        <message>
            <source>Find in the library</source>
            <translation>Знайти в бібліотеці</translation>
        </message>
        <message>
            <source>Find in all articles; accept or skip each replacement.</source>
            <translation>Шукати в усіх статтях; кожну заміну прийняти або пропустити.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>How everything works, in plain words, with a search.</source>
            <translation>Як усе працює, простими словами, з пошуком.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Показати, що де</translation>
        </message>
        <message>
            <source>Three steps: write, see the page, publish.</source>
            <translation>Три кроки: писати, бачити сторінку, публікувати.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
        <message>
            <source>See all shortcuts on one sheet.</source>
            <translation>Побачити всі сполучення клавіш на одному аркуші.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Повідомити про проблему…</translation>
        </message>
        <message>
            <source>Write versions, choices and the last faults into a file, without anything private.</source>
            <translation>Записати у файл версії, налаштування й останні збої, без нічого приватного.</translation>
        </message>
        <message>
            <source>About Dateline</source>
            <translation>Про Dateline</translation>
        </message>
        <message>
            <source>Version, parts and licences.</source>
            <translation>Версія, складники й ліцензії.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>Відкрити бібліотеку…</translation>
        </message>
        <message>
            <source>Open another library, or make one.</source>
            <translation>Відкрити іншу бібліотеку або створити нову.</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>Імпортувати статті…</translation>
        </message>
        <message>
            <source>Take in Markdown files with front matter; pictures beside them come along.</source>
            <translation>Узяти файли Markdown із передмовою; зображення поряд із ними теж увійдуть.</translation>
        </message>
        <message>
            <source>Hand articles out…</source>
            <translation>Передати статті назовні…</translation>
        </message>
        <message>
            <source>Write articles into one file: for Ghost or WordPress, as a book, or as an archive.</source>
            <translation>Записати статті в один файл: для Ghost чи WordPress, як книгу або як архів.</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>Your choices, the newsroom’s, and the shortcuts.</source>
            <translation>Ваш вибір, редакції та сполучення клавіш.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Save everything and close Dateline.</source>
            <translation>Зберегти все й закрити Dateline.</translation>
        </message>
        <message>
            <source>Make story packet…</source>
            <translation>Створити посилку…</translation>
        </message>
        <message>
            <source>Put the selected articles into one signed file, for a colleague.</source>
            <translation>Покласти вибрані статті в один підписаний файл для колеги.</translation>
        </message>
        <message>
            <source>Open story packet…</source>
            <translation>Відкрити посилку…</translation>
        </message>
        <message>
            <source>See what is in a packet, and bring it together with what is here.</source>
            <translation>Побачити, що в посилці, й поєднати з тим, що є тут.</translation>
        </message>
        <message>
            <source>My contact line…</source>
            <translation>Мій контактний рядок…</translation>
        </message>
        <message>
            <source>Show the line colleagues need to seal packets for you.</source>
            <translation>Показати рядок, за яким колеги запечатують посилки для вас.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Сторінка</translation>
        </message>
        <message>
            <source>Look at the page as readers will see it on a screen.</source>
            <translation>Подивитися на сторінку такою, якою її побачать читачі на екрані.</translation>
        </message>
        <message>
            <source>The page on paper</source>
            <translation>Сторінка на папері</translation>
        </message>
        <message>
            <source>Look at the page as it comes out of a printer.</source>
            <translation>Подивитися на сторінку такою, якою вона вийде з принтера.</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Деінде</translation>
        </message>
        <message>
            <source>Look at the article as feeds, cards, search, networks and telephones show it.</source>
            <translation>Подивитися на статтю у стрічках, картках, пошуку, мережах і на телефоні.</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>Прокручувати разом</translation>
        </message>
        <message>
            <source>Let text and page scroll together, or each alone.</source>
            <translation>Прокручувати текст і сторінку разом або кожне окремо.</translation>
        </message>
        <message>
            <source>Save the page as a PDF…</source>
            <translation>Зберегти сторінку як PDF…</translation>
        </message>
        <message>
            <source>Print the page into a PDF, to read or to put on paper.</source>
            <translation>Надрукувати сторінку в PDF, щоб читати або перенести на папір.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Коментувати…</translation>
        </message>
        <message>
            <source>Say something about the selected words, the picture or the word at the cursor.</source>
            <translation>Сказати щось про вибрані слова, зображення чи слово під курсором.</translation>
        </message>
        <message>
            <source>Comment on the article…</source>
            <translation>Коментувати статтю…</translation>
        </message>
        <message>
            <source>Say something about the article as a whole.</source>
            <translation>Сказати щось про статтю загалом.</translation>
        </message>
        <message>
            <source>Next comment</source>
            <translation>Наступний коментар</translation>
        </message>
        <message>
            <source>Go to the next words somebody has commented on.</source>
            <translation>Перейти до наступних слів, які хтось прокоментував.</translation>
        </message>
        <message>
            <source>Previous comment</source>
            <translation>Попередній коментар</translation>
        </message>
        <message>
            <source>Go to the commented words before.</source>
            <translation>Перейти до попередніх прокоментованих слів.</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Наступне зауваження</translation>
        </message>
        <message>
            <source>Go to the next thing the checks have found in the open article.</source>
            <translation>Перейти до наступного, що перевірки знайшли у відкритій статті.</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Попереднє зауваження</translation>
        </message>
        <message>
            <source>Go to what the checks have found before.</source>
            <translation>Перейти до попереднього, що знайшли перевірки.</translation>
        </message>
        <message>
            <source>Suggest edits</source>
            <translation>Пропонувати правки</translation>
        </message>
        <message>
            <source>Let what is typed be suggestions, beside the text, until you stop.</source>
            <translation>Усе, що пишеться, стає пропозиціями поряд із текстом, доки ви не припините.</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Наступна пропозиція</translation>
        </message>
        <message>
            <source>Go to the next suggested edit of the open article.</source>
            <translation>Перейти до наступної пропозиції у відкритій статті.</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Попередня пропозиція</translation>
        </message>
        <message>
            <source>Go to the suggested edit before.</source>
            <translation>Перейти до попередньої пропозиції.</translation>
        </message>
        <message>
            <source>Accept suggestion</source>
            <translation>Прийняти пропозицію</translation>
        </message>
        <message>
            <source>Let the suggestion at the cursor become the text, and go to the next.</source>
            <translation>Зробити пропозицію під курсором текстом і перейти до наступної.</translation>
        </message>
        <message>
            <source>Reject suggestion</source>
            <translation>Відхилити пропозицію</translation>
        </message>
        <message>
            <source>Drop the suggestion at the cursor, and go to the next.</source>
            <translation>Прибрати пропозицію під курсором і перейти до наступної.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Правопис</translation>
        </message>
        <message>
            <source>Next misspelt word</source>
            <translation>Наступна помилка</translation>
        </message>
        <message>
            <source>Go to the next word no dictionary knows; after the last one, to the first.</source>
            <translation>Перейти до наступного слова, якого не знає жоден словник; після останнього — до першого.</translation>
        </message>
        <message>
            <source>Spelling suggestions</source>
            <translation>Варіанти правопису</translation>
        </message>
        <message>
            <source>See what may have been meant by the misspelt word at the cursor.</source>
            <translation>Побачити, що могло означати слово з помилкою під курсором.</translation>
        </message>
        <message>
            <source>Check spelling, or do not</source>
            <translation>Перевіряти правопис чи ні</translation>
        </message>
        <message>
            <source>Mark misspelt words in all articles, or leave them unmarked.</source>
            <translation>Позначати слова з помилками в усіх статтях або ні.</translation>
        </message>
        <message>
            <source>Word lists…</source>
            <translation>Списки слів…</translation>
        </message>
        <message>
            <source>See, add and remove your own words and those of the newsroom.</source>
            <translation>Переглянути, додати й прибрати власні слова та слова редакції.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Take back what was last done to articles, pictures or people.</source>
            <translation>Скасувати останнє, що зроблено зі статтями, зображеннями чи людьми.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>Зробити знову те, що щойно скасовано.</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Вкладки</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Наступна вкладка</translation>
        </message>
        <message>
            <source>Go back to the article you wrote in before; hold Ctrl to go further back.</source>
            <translation>Повернутися до статті, яку ви писали перед цим; тримайте Ctrl, щоб іти далі назад.</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Попередня вкладка</translation>
        </message>
        <message>
            <source>The same in the other direction.</source>
            <translation>Те саме в іншому напрямку.</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Відкрити поруч</translation>
        </message>
        <message>
            <source>Put the article, or the one marked in the list, beside another one.</source>
            <translation>Поставити статтю або виділену в списку поряд з іншою.</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Поміняти місцями</translation>
        </message>
        <message>
            <source>Let the two articles change places.</source>
            <translation>Поміняти дві статті місцями.</translation>
        </message>
        <message>
            <source>One side only</source>
            <translation>Лише з одного боку</translation>
        </message>
        <message>
            <source>Put all tabs on one side; nothing is closed.</source>
            <translation>Зібрати всі вкладки з одного боку; нічого не закриється.</translation>
        </message>
        <message>
            <source>Close other articles</source>
            <translation>Закрити інші статті</translation>
        </message>
        <message>
            <source>Close all tabs but this one, saving them first.</source>
            <translation>Закрити всі вкладки, крім цієї, спершу зберігши їх.</translation>
        </message>
        <message>
            <source>Close all articles</source>
            <translation>Закрити всі статті</translation>
        </message>
        <message>
            <source>Close all tabs, saving them first.</source>
            <translation>Закрити всі вкладки, спершу зберігши їх.</translation>
        </message>
        <message>
            <source>Copy slug</source>
            <translation>Скопіювати слаг</translation>
        </message>
        <message>
            <source>Put the slug of the article on the clipboard.</source>
            <translation>Скопіювати слаг статті в буфер обміну.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблиця</translation>
        </message>
        <message>
            <source>Table actions</source>
            <translation>Дії з таблицею</translation>
        </message>
        <message>
            <source>Choose what to do with the table at the cursor.</source>
            <translation>Вибрати, що зробити з таблицею під курсором.</translation>
        </message>
        <message>
            <source>Insert row above</source>
            <translation>Вставити рядок вище</translation>
        </message>
        <message>
            <source>Put an empty row above this one.</source>
            <translation>Поставити порожній рядок над цим.</translation>
        </message>
        <message>
            <source>Insert row below</source>
            <translation>Вставити рядок нижче</translation>
        </message>
        <message>
            <source>Put an empty row below this one.</source>
            <translation>Поставити порожній рядок під цим.</translation>
        </message>
        <message>
            <source>Move row up</source>
            <translation>Пересунути рядок вище</translation>
        </message>
        <message>
            <source>Change places with the row above.</source>
            <translation>Поміняти місцями з рядком вище.</translation>
        </message>
        <message>
            <source>Move row down</source>
            <translation>Пересунути рядок нижче</translation>
        </message>
        <message>
            <source>Change places with the row below.</source>
            <translation>Поміняти місцями з рядком нижче.</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Видалити рядок</translation>
        </message>
        <message>
            <source>Take this row out of the table.</source>
            <translation>Прибрати цей рядок із таблиці.</translation>
        </message>
        <message>
            <source>Insert column left</source>
            <translation>Вставити стовпець ліворуч</translation>
        </message>
        <message>
            <source>Put an empty column at the left of this one.</source>
            <translation>Поставити порожній стовпець ліворуч від цього.</translation>
        </message>
        <message>
            <source>Insert column right</source>
            <translation>Вставити стовпець праворуч</translation>
        </message>
        <message>
            <source>Put an empty column at the right of this one.</source>
            <translation>Поставити порожній стовпець праворуч від цього.</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Видалити стовпець</translation>
        </message>
        <message>
            <source>Take this column out of the table.</source>
            <translation>Прибрати цей стовпець із таблиці.</translation>
        </message>
        <message>
            <source>Align column left</source>
            <translation>Стовпець ліворуч</translation>
        </message>
        <message>
            <source>Begin the texts of this column at the left.</source>
            <translation>Вирівняти тексти стовпця за лівим краєм.</translation>
        </message>
        <message>
            <source>Centre column</source>
            <translation>Стовпець по центру</translation>
        </message>
        <message>
            <source>Put the texts of this column in the middle.</source>
            <translation>Вирівняти тексти стовпця по центру.</translation>
        </message>
        <message>
            <source>Align column right</source>
            <translation>Стовпець праворуч</translation>
        </message>
        <message>
            <source>End the texts of this column at the right, as figures do.</source>
            <translation>Вирівняти тексти стовпця за правим краєм, як числа.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>Розумні лапки й тире</translation>
        </message>
        <message>
            <source>Set quotes, dashes and spaces by the language while you type, or stop doing so.</source>
            <translation>Ставити лапки, тире й пробіли за мовою, поки ви пишете, або ні.</translation>
        </message>
        <message>
            <source>Set the typography</source>
            <translation>Виправити типографіку</translation>
        </message>
        <message>
            <source>Set quotes, dashes and spaces of the selection, or of the whole article.</source>
            <translation>Поставити лапки, тире й пробіли у вибраному або в усій статті.</translation>
        </message>
        <message>
            <source>Next placeholder</source>
            <translation>Наступна позначка</translation>
        </message>
        <message>
            <source>Select the next mark for a fact still to come, such as TK.</source>
            <translation>Вибрати наступну позначку факту, якого ще бракує, наприклад TK.</translation>
        </message>
        <message>
            <source>Previous placeholder</source>
            <translation>Попередня позначка</translation>
        </message>
        <message>
            <source>Select the mark before, such as TK.</source>
            <translation>Вибрати попередню позначку, наприклад TK.</translation>
        </message>
        <message>
            <source>Select more</source>
            <translation>Вибрати більше</translation>
        </message>
        <message>
            <source>Select the word, then the sentence, the paragraph, the text.</source>
            <translation>Вибрати слово, далі речення, абзац, текст.</translation>
        </message>
        <message>
            <source>Select less</source>
            <translation>Вибрати менше</translation>
        </message>
        <message>
            <source>Go back to the smaller selection.</source>
            <translation>Повернутися до меншого вибору.</translation>
        </message>
        <message>
            <source>Move paragraph up</source>
            <translation>Пересунути абзац вище</translation>
        </message>
        <message>
            <source>Change places with the paragraph, item or row above.</source>
            <translation>Поміняти місцями з абзацом, пунктом чи рядком вище.</translation>
        </message>
        <message>
            <source>Move paragraph down</source>
            <translation>Пересунути абзац нижче</translation>
        </message>
        <message>
            <source>Change places with the paragraph, item or row below.</source>
            <translation>Поміняти місцями з абзацом, пунктом чи рядком нижче.</translation>
        </message>
        <message>
            <source>Duplicate paragraph</source>
            <translation>Дублювати абзац</translation>
        </message>
        <message>
            <source>Put a copy of the paragraph below it.</source>
            <translation>Поставити копію абзацу під ним.</translation>
        </message>
        <message>
            <source>Delete paragraph</source>
            <translation>Видалити абзац</translation>
        </message>
        <message>
            <source>Take the paragraph, item or row away.</source>
            <translation>Прибрати абзац, пункт чи рядок.</translation>
        </message>
        <message>
            <source>Join lines</source>
            <translation>З’єднати рядки</translation>
        </message>
        <message>
            <source>Make one line of the selected lines, or of this one and the next.</source>
            <translation>Зробити один рядок із вибраних або з цього й наступного.</translation>
        </message>
        <message>
            <source>Change case</source>
            <translation>Змінити регістр</translation>
        </message>
        <message>
            <source>Go on to the next of: sentence case, Title Case, UPPER CASE, lower case.</source>
            <translation>Перейти до наступного: як у реченні, Кожне Слово, ВЕЛИКІ, малі літери.</translation>
        </message>
        <message>
            <source>Sentence case</source>
            <translation>Як у реченні</translation>
        </message>
        <message>
            <source>Begin each sentence with a capital, the rest small.</source>
            <translation>Починати кожне речення з великої, решта малі.</translation>
        </message>
        <message>
            <source>Title Case</source>
            <translation>Кожне Слово З Великої</translation>
        </message>
        <message>
            <source>Begin all but the small words with a capital, as headlines in AP style do.</source>
            <translation>Починати з великої всі слова, крім службових, як у заголовках за стилем AP.</translation>
        </message>
        <message>
            <source>UPPER CASE</source>
            <translation>ВЕЛИКІ ЛІТЕРИ</translation>
        </message>
        <message>
            <source>Make capitals of the selected words.</source>
            <translation>Зробити вибрані слова великими літерами.</translation>
        </message>
        <message>
            <source>lower case</source>
            <translation>малі літери</translation>
        </message>
        <message>
            <source>Make small letters of the selected words.</source>
            <translation>Зробити вибрані слова малими літерами.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Статті</translation>
        </message>
        <message>
            <source>Articles: the list, the editor, the preview.</source>
            <translation>Статті: список, редактор, перегляд.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Pictures and videos of the library.</source>
            <translation>Зображення й відео бібліотеки.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Authors: who writes, and what they wrote.</source>
            <translation>Автори: хто пише й що вже написано.</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Випуск</translation>
        </message>
        <message>
            <source>Export: make the bundle that goes to the readers.</source>
            <translation>Експорт: зробити пакет для читачів.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>План</translation>
        </message>
        <message>
            <source>What is in the making: who writes what, how long, by when.</source>
            <translation>Що готується: хто що пише, скільки, до якого часу.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календар</translation>
        </message>
        <message>
            <source>Deadlines, embargoes, schedules and publications by day.</source>
            <translation>Терміни, ембарго, графік і публікації по днях.</translation>
        </message>
        <message>
            <source>Sections, tags, series</source>
            <translation>Розділи, теги, серії</translation>
        </message>
        <message>
            <source>Name, order, merge and describe the sections, tags and series of the paper.</source>
            <translation>Називати, впорядковувати, об’єднувати й описувати розділи, теги й серії видання.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Назви</translation>
        </message>
        <message>
            <source>People, places and organisations as the newsroom writes them.</source>
            <translation>Люди, місця й організації так, як їх пише редакція.</translation>
        </message>
        <message>
            <source>Search or do…</source>
            <translation>Шукати або зробити…</translation>
        </message>
        <message>
            <source>Find an article or a command by a few letters.</source>
            <translation>Знайти статтю чи команду за кількома літерами.</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Шукати в списку</translation>
        </message>
        <message>
            <source>Filter the list of articles as you type.</source>
            <translation>Фільтрувати список статей, поки ви пишете.</translation>
        </message>
        <message>
            <source>The page as readers will see it.</source>
            <translation>Сторінка такою, якою її побачать читачі.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Дані</translation>
        </message>
        <message>
            <source>Byline, section, lead picture and the other facts of the article.</source>
            <translation>Рядок авторів, розділ, головне зображення та інші дані статті.</translation>
        </message>
        <message>
            <source>What colleagues propose for the open article.</source>
            <translation>Що колеги пропонують для відкритої статті.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Зауваження</translation>
        </message>
        <message>
            <source>What should be mended before publication.</source>
            <translation>Що треба виправити перед публікацією.</translation>
        </message>
        <message>
            <source>Show or fold the list</source>
            <translation>Показати чи згорнути список</translation>
        </message>
        <message>
            <source>Fold the list of articles away, or bring it back.</source>
            <translation>Згорнути список статей або повернути його.</translation>
        </message>
        <message>
            <source>Show or fold the panel</source>
            <translation>Показати чи згорнути панель</translation>
        </message>
        <message>
            <source>Fold preview, details and findings away, or bring them back.</source>
            <translation>Згорнути перегляд, дані й зауваження або повернути їх.</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Структура</translation>
        </message>
        <message>
            <source>Go to a heading, picture or card of the article; move its sections.</source>
            <translation>Перейти до заголовка, зображення чи картки; пересунути розділи статті.</translation>
        </message>
        <message>
            <source>Show or hide the tools</source>
            <translation>Показати чи сховати інструменти</translation>
        </message>
        <message>
            <source>Show the strip of tools above the writing, or hide it.</source>
            <translation>Показати смугу інструментів над текстом або сховати її.</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Зосередження</translation>
        </message>
        <message>
            <source>Dim all but the paragraph or sentence you write in.</source>
            <translation>Пригасити все, крім абзацу чи речення, яке ви пишете.</translation>
        </message>
        <message>
            <source>Focus on a sentence or a paragraph</source>
            <translation>Зосередитися на реченні чи на абзаці</translation>
        </message>
        <message>
            <source>Keep one sentence bright instead of the paragraph, or the other way round.</source>
            <translation>Лишати яскравим одне речення замість абзацу або навпаки.</translation>
        </message>
        <message>
            <source>Typewriter</source>
            <translation>Друкарська машинка</translation>
        </message>
        <message>
            <source>Keep the line you write in at the same height.</source>
            <translation>Тримати рядок, у якому ви пишете, на одній висоті.</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший текст</translation>
        </message>
        <message>
            <source>Set the writing one step larger.</source>
            <translation>Зробити текст на крок більшим.</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Set the writing one step smaller.</source>
            <translation>Зробити текст на крок меншим.</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Звичайний розмір тексту</translation>
        </message>
        <message>
            <source>Set the writing in its usual size.</source>
            <translation>Повернути звичайний розмір тексту.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь екран</translation>
        </message>
        <message>
            <source>Let the sheet be alone on the screen; Escape brings everything back.</source>
            <translation>Лишити на екрані тільки аркуш; Escape повертає все назад.</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Світле чи темне</translation>
        </message>
        <message>
            <source>Change between light and dark colours.</source>
            <translation>Перемкнути світлі й темні кольори.</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Кольори системи</translation>
        </message>
        <message>
            <source>Follow the light or dark colours of the system.</source>
            <translation>Світлі чи темні кольори за системою.</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Жирний</translation>
        </message>
        <message>
            <source>Make the selected words bold, or plain again.</source>
            <translation>Зробити вибрані слова жирними або знову звичайними.</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <source>Make the selected words italic, or plain again.</source>
            <translation>Зробити вибрані слова курсивом або знову звичайними.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Make a link of the selected words.</source>
            <translation>Зробити з вибраних слів посилання.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Make the line a heading, or plain again.</source>
            <translation>Зробити рядок заголовком або знову звичайним.</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Менший заголовок</translation>
        </message>
        <message>
            <source>Make the line a smaller heading, or plain again.</source>
            <translation>Зробити рядок меншим заголовком або знову звичайним.</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Make the lines a quotation, or plain again.</source>
            <translation>Зробити рядки цитатою або знову звичайними.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Make the lines a list, or plain again.</source>
            <translation>Зробити рядки списком або знову звичайними.</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерований список</translation>
        </message>
        <message>
            <source>Make the lines a numbered list, or plain again.</source>
            <translation>Зробити рядки нумерованим списком або знову звичайними.</translation>
        </message>
        <message>
            <source>Insert picture…</source>
            <translation>Вставити зображення…</translation>
        </message>
        <message>
            <source>Put a picture of the library into the body.</source>
            <translation>Поставити в текст зображення з бібліотеки.</translation>
        </message>
        <message>
            <source>Insert video…</source>
            <translation>Вставити відео…</translation>
        </message>
        <message>
            <source>Put a video of the library into the body.</source>
            <translation>Поставити в текст відео з бібліотеки.</translation>
        </message>
        <message>
            <source>Insert sound…</source>
            <translation>Вставити звук…</translation>
        </message>
        <message>
            <source>Put a sound recording of the library into the body.</source>
            <translation>Поставити в текст звукозапис із бібліотеки.</translation>
        </message>
        <message>
            <source>Insert document…</source>
            <translation>Вставити документ…</translation>
        </message>
        <message>
            <source>Put the card of a document of the library into the body.</source>
            <translation>Поставити в текст картку документа з бібліотеки.</translation>
        </message>
        <message>
            <source>Insert related card…</source>
            <translation>Вставити «Читайте також»…</translation>
        </message>
        <message>
            <source>Put the card of another article into the body.</source>
            <translation>Поставити в текст картку іншої статті.</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Вставити як простий текст</translation>
        </message>
        <message>
            <source>Paste the words alone, without links, lists or emphasis.</source>
            <translation>Вставити самі слова, без посилань, списків і виділень.</translation>
        </message>
    </context>
    <context>
        <name>ages</name>
        <message>
            <source>now</source>
            <translation>зараз</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} хв</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} год</translation>
        </message>
        <message>
            <source>{0} d</source>
            <translation>{0} дн</translation>
        </message>
    </context>
    <context>
        <name>budget</name>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>{0}, late</source>
            <translation>{0}, запізнюється</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без розділу</translation>
        </message>
        <message>
            <source>Nobody assigned</source>
            <translation>Нікого не призначено</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Без терміну</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 стаття</translation>
        </message>
        <message numerus="yes">
            <source>{0} words</source>
            <translation>
                <numerusform>{0} слово</numerusform>
                <numerusform>{0} слова</numerusform>
                <numerusform>{0} слів</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>Репортер</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Обсяг</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Зобр.</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Ембарго до</translation>
        </message>
        <message>
            <source>Scheduled for</source>
            <translation>За графіком</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Пріоритет</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Без груп</translation>
        </message>
        <message>
            <source>By section</source>
            <translation>За розділом</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>За станом</translation>
        </message>
        <message>
            <source>By reporter</source>
            <translation>За репортером</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>За днем</translation>
        </message>
        <message>
            <source>These are {0} articles; up to {1} can be printed at once.</source>
            <translation>Статей тут {0}; за раз можна надрукувати до {1}.</translation>
        </message>
        <message>
            <source>Choose a queue or search for fewer, or save them as a table.</source>
            <translation>Виберіть чергу, знайдіть менше або збережіть їх як таблицю.</translation>
        </message>
        <message>
            <source>Budget: {0}</source>
            <translation>План: {0}</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Сторінка {0} з {1}</translation>
        </message>
        <message>
            <source>In the making</source>
            <translation>Готується</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Чернетки</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Подані</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На погодженні</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Погоджені</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Запізнюються</translation>
        </message>
        <message>
            <source>Embargoed</source>
            <translation>Під ембарго</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>За графіком</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закріплені</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Spiked or withdrawn</source>
            <translation>Відкладені й зняті</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Усі статті</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мої</translation>
        </message>
        <message>
            <source>Submitted to me</source>
            <translation>Подані мені</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>1 Urgent</source>
            <translation>1 Терміново</translation>
        </message>
        <message>
            <source>2 High</source>
            <translation>2 Високий</translation>
        </message>
        <message>
            <source>3 Usual</source>
            <translation>3 Звичайний</translation>
        </message>
        <message>
            <source>4 Low</source>
            <translation>4 Низький</translation>
        </message>
        <message>
            <source>5 Can wait</source>
            <translation>5 Може почекати</translation>
        </message>
    </context>
    <context>
        <name>byline</name>
        <message>
            <source>Reporter</source>
            <translation>Репортер</translation>
        </message>
        <message>
            <source>Contributor</source>
            <translation>Співавтор</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Фотограф</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Translator</source>
            <translation>Перекладач</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Deadline</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Embargo ends</source>
            <translation>Кінець ембарго</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>За графіком</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Терміни</translation>
        </message>
        <message>
            <source>Embargoes</source>
            <translation>Ембарго</translation>
        </message>
        <message>
            <source>The deadline of “{0}” is now {1}.</source>
            <translation>Термін статті «{0}» тепер {1}.</translation>
        </message>
        <message>
            <source>The embargo of “{0}” now ends {1}.</source>
            <translation>Ембарго статті «{0}» тепер до {1}.</translation>
        </message>
        <message>
            <source>“{0}” is now scheduled for {1}.</source>
            <translation>Публікацію статті «{0}» призначено на {1}.</translation>
        </message>
        <message>
            <source>{0}, late</source>
            <translation>{0}, запізнюється</translation>
        </message>
    </context>
    <context>
        <name>chip</name>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Відео</translation>
        </message>
        <message>
            <source>Related card</source>
            <translation>Картка «Читайте також»</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>{0} · not in the library</source>
            <translation>{0} · немає в бібліотеці</translation>
        </message>
    </context>
    <context>
        <name>clashes</name>
        <message>
            <source>Nothing stands here.</source>
            <translation>Тут нічого немає.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>Short headline</source>
            <translation>Короткий заголовок</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Місце й дата</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Рядок авторів</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Головне зображення</translation>
        </message>
        <message>
            <source>Pictures and recordings in the text</source>
            <translation>Зображення й записи в тексті</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серія</translation>
        </message>
        <message>
            <source>For search engines</source>
            <translation>Для пошукових систем</translation>
        </message>
        <message>
            <source>Social title</source>
            <translation>Заголовок для соцмереж</translation>
        </message>
        <message>
            <source>Push text</source>
            <translation>Текст сповіщення</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>The {0} has no alt text for readers who cannot see it.</source>
            <translation>Немає альтернативного тексту для тих, хто не бачить: {0}.</translation>
        </message>
        <message>
            <source>The alt text of the {0} repeats its caption; say what can be seen.</source>
            <translation>Альтернативний текст повторює підпис ({0}); скажіть, що видно.</translation>
        </message>
        <message>
            <source>Nobody is said to say this; name the speaker near the quotation.</source>
            <translation>Не сказано, хто це говорить; назвіть мовця поруч із цитатою.</translation>
        </message>
        <message>
            <source>Nothing is written in the body yet.</source>
            <translation>У тексті ще нічого не написано.</translation>
        </message>
        <message>
            <source>Nobody stands in the byline.</source>
            <translation>У рядку авторів нікого немає.</translation>
        </message>
        <message>
            <source>An author in the byline is no longer in the library and will not be shown.</source>
            <translation>Автора з рядка авторів уже немає в бібліотеці, і його не буде показано.</translation>
        </message>
        <message>
            <source>The {0} has no caption.</source>
            <translation>Немає підпису: {0}.</translation>
        </message>
        <message>
            <source>The article is on hold: {0}.</source>
            <translation>Статтю поставлено на паузу: {0}.</translation>
        </message>
        <message>
            <source>embargoed</source>
            <translation>під ембарго</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>у графіку</translation>
        </message>
        <message>
            <source>The article is {0} for {1:%Y-%m-%d %H:%M}; no export takes it before.</source>
            <translation>Стаття {0} до {1:%Y-%m-%d %H:%M}; раніше її не візьме жоден експорт.</translation>
        </message>
        <message>
            <source>Somebody in the {0} refused to be shown.</source>
            <translation>Хтось на цьому зображенні чи записі не дав згоди на показ: {0}.</translation>
        </message>
        <message>
            <source>The {0} has no credit.</source>
            <translation>Не вказано, чия це робота: {0}.</translation>
        </message>
        <message>
            <source>sound recording</source>
            <translation>звукозапис</translation>
        </message>
        <message>
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>The library has no article “{0}” to link to.</source>
            <translation>У бібліотеці немає статті «{0}», на яку йде посилання.</translation>
        </message>
        <message>
            <source>The library has no author “{0}” to link to.</source>
            <translation>У бібліотеці немає автора «{0}», на якого йде посилання.</translation>
        </message>
        <message>
            <source>“{0}” is not in the media library; add the picture and choose it from there.</source>
            <translation>«{0}» немає в медіатеці; додайте зображення й виберіть його звідти.</translation>
        </message>
        <message>
            <source>A video needs a paragraph of its own.</source>
            <translation>Відео потребує окремого абзацу.</translation>
        </message>
        <message>
            <source>The media library has no {0} “{1}”.</source>
            <translation>У медіатеці немає: {0} «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is a picture; write media: in place of video:.</source>
            <translation>«{0}» — це зображення; напишіть media: замість video:.</translation>
        </message>
        <message>
            <source>“{0}” is a {1}; write media: in place of video:.</source>
            <translation>«{0}» — це {1}; напишіть media: замість video:.</translation>
        </message>
        <message>
            <source>A {0} needs a paragraph of its own.</source>
            <translation>Потребує окремого абзацу: {0}.</translation>
        </message>
        <message>
            <source>The video “{0}” has neither file nor address.</source>
            <translation>Відео «{0}» не має ні файлу, ні адреси.</translation>
        </message>
        <message>
            <source>A subhead of level {0} follows one of level {1}; use level {2}.</source>
            <translation>Підзаголовок рівня {0} йде за підзаголовком рівня {1}; потрібен рівень {2}.</translation>
        </message>
        <message>
            <source>Make it level {0}</source>
            <translation>Зробити рівнем {0}</translation>
        </message>
        <message>
            <source>The headline says {0}, and the story does not.</source>
            <translation>У заголовку є {0}, а в тексті немає.</translation>
        </message>
        <message>
            <source>The headline names {0}, and the story does not.</source>
            <translation>Заголовок називає {0}, а текст — ні.</translation>
        </message>
        <message>
            <source>The article has no headline yet.</source>
            <translation>У статті ще немає заголовка.</translation>
        </message>
        <message>
            <source>The headline is {0} characters long; beyond {1} it is cut in search results.</source>
            <translation>Довжина заголовка — {0} знаків; понад {1} пошук його обрізає.</translation>
        </message>
        <message>
            <source>There is no lead picture; cards and social networks will show none.</source>
            <translation>Немає головного зображення; картки й соцмережі не покажуть нічого.</translation>
        </message>
        <message>
            <source>The lead picture is no longer in the media library.</source>
            <translation>Головного зображення вже немає в медіатеці.</translation>
        </message>
        <message>
            <source>The link to {0} has no text to click on.</source>
            <translation>Посилання на {0} не має тексту, на який можна натиснути.</translation>
        </message>
        <message>
            <source>This paragraph has {0} words; beyond {1} few readers stay with it.</source>
            <translation>Слів у цьому абзаці: {0}; далі ніж {1} дочитують небагато хто.</translation>
        </message>
        <message>
            <source>“{0}” is still waiting for its fact.</source>
            <translation>«{0}» досі чекає на свій факт.</translation>
        </message>
        <message>
            <source>{0} Save the {1} as MP4 with H.264 and AAC, and take that in.</source>
            <translation>{0} Збережіть це ({1}) як MP4 з H.264 і AAC і додайте знову.</translation>
        </message>
        <message>
            <source>The {0} comes from a protected source; its file must not go out.</source>
            <translation>Походить із захищеного джерела, файл не може вийти: {0}.</translation>
        </message>
        <message>
            <source>{0:.0f} words in a sentence on average</source>
            <translation>у середньому слів у реченні: {0:.0f}</translation>
        </message>
        <message>
            <source>The story is hard to read ({0}); shorter sentences would help.</source>
            <translation>Матеріал важко читати ({0}); допомогли б коротші речення.</translation>
        </message>
        <message>
            <source>This paragraph already stands further up.</source>
            <translation>Такий абзац уже є вище.</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>The {0} may not be shown any more; its rights ended on {1}.</source>
            <translation>Показувати більше не можна: {0}; права скінчилися {1}.</translation>
        </message>
        <message>
            <source>The rights of the {0} end on {1}, before the day of publication.</source>
            <translation>Права скінчаться до дня публікації: {0}, {1}.</translation>
        </message>
        <message>
            <source>The {0} may be shown until {1} only.</source>
            <translation>Показувати можна лише до {1}: {0}.</translation>
        </message>
        <message>
            <source>Nobody has written down the rights of the {0}.</source>
            <translation>Ніхто не записав, які тут права: {0}.</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>латиниця</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>кирилиця</translation>
        </message>
        <message>
            <source>The language is “{0}”, but the body is mostly in {1} letters.</source>
            <translation>Мова — «{0}», а текст здебільшого іншою абеткою: {1}.</translation>
        </message>
        <message>
            <source>The article is in no section; readers will meet it on the front page only.</source>
            <translation>Статтю не віднесено до розділу; читачі побачать її лише на першій сторінці.</translation>
        </message>
        <message>
            <source>The lead picture is marked sensitive; cards, feeds and social networks will show it.</source>
            <translation>Головне зображення позначено як чутливе; його покажуть картки, стрічки й соцмережі.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>description</source>
            <translation>опис</translation>
        </message>
        <message>
            <source>The search {0} is {1} characters long; search engines show about {2}.</source>
            <translation>Для пошуку ({0}): знаків {1}; пошукові системи показують близько {2}.</translation>
        </message>
        <message>
            <source>The article has no slug, so it has no address yet.</source>
            <translation>Стаття не має слага, тож ще не має адреси.</translation>
        </message>
        <message>
            <source>The slug is {0} characters long; {1} is the most.</source>
            <translation>Довжина слага — {0} знаків; найбільше може бути {1}.</translation>
        </message>
        <message>
            <source>“{0}” cannot be an address; “{1}” could.</source>
            <translation>«{0}» не може бути адресою; «{1}» може.</translation>
        </message>
        <message>
            <source>Another article already has the slug “{0}”.</source>
            <translation>Слаг «{0}» вже має інша стаття.</translation>
        </message>
        <message>
            <source>There is no standfirst; cards and feeds will show the first sentence of the body.</source>
            <translation>Немає підводки; картки й стрічки покажуть перше речення тексту.</translation>
        </message>
        <message>
            <source>The last change is dated before the publication.</source>
            <translation>Остання зміна датована раніше за публікацію.</translation>
        </message>
        <message>
            <source>The dateline is later than the day of publication.</source>
            <translation>Дата в рядку місця й дати пізніша за день публікації.</translation>
        </message>
        <message>
            <source>A notice is dated before the publication it speaks of.</source>
            <translation>Примітка датована раніше за публікацію, про яку говорить.</translation>
        </message>
        <message>
            <source>In which zone? Neither a dateline nor the text says where this clock stands.</source>
            <translation>У якому поясі? Ні рядок місця й дати, ні текст не кажуть, де йде цей годинник.</translation>
        </message>
        <message>
            <source>The {0} has neither captions nor a transcript.</source>
            <translation>Немає ні субтитрів, ні розшифрування: {0}.</translation>
        </message>
        <message>
            <source>There is no such day as {0}.</source>
            <translation>Такого дня немає: {0}.</translation>
        </message>
        <message>
            <source>{0} {1}, {2}, is a {3}; the text says {4}.</source>
            <translation>{0} {1}, {2}, — це {3}; у тексті {4}.</translation>
        </message>
        <message>
            <source>{0} {1} is {2}; the text says {3}.</source>
            <translation>{0} {1} — це {2}; у тексті {3}.</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>video</source>
            <translation>відео</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>головне зображення</translation>
        </message>
        <message>
            <source>portrait of {0}</source>
            <translation>портрет ({0})</translation>
        </message>
        <message>
            <source>poster of the video</source>
            <translation>заставка відео</translation>
        </message>
        <message>
            <source>The caption templates cannot be read: {0}.</source>
            <translation>Шаблони підписів не вдалося прочитати: {0}.</translation>
        </message>
        <message>
            <source>Mend the file.</source>
            <translation>Виправте файл.</translation>
        </message>
        <message>
            <source>The caption templates cannot be read.</source>
            <translation>Шаблони підписів не вдалося прочитати.</translation>
        </message>
        <message>
            <source>Each begins with a line [[template]].</source>
            <translation>Кожен починається рядком [[template]].</translation>
        </message>
        <message>
            <source>The caption template number {0} has no name.</source>
            <translation>Шаблон підпису номер {0} не має назви.</translation>
        </message>
        <message>
            <source>Write name = "…" below it.</source>
            <translation>Напишіть під ним name = "…".</translation>
        </message>
        <message>
            <source>The caption template “{0}” has no text.</source>
            <translation>Шаблон підпису «{0}» не має тексту.</translation>
        </message>
        <message>
            <source>Write en = "…" below its name.</source>
            <translation>Напишіть en = "…" під його назвою.</translation>
        </message>
        <message>
            <source>The caption template “{0}” asks for {{{1}}}.</source>
            <translation>Шаблон підпису «{0}» просить {{{1}}}.</translation>
        </message>
        <message>
            <source>There are: {0}.</source>
            <translation>Є такі: {0}.</translation>
        </message>
        <message>
            <source>“{0}” stands in line {1} already.</source>
            <translation>«{0}» вже стоїть у рядку {1}.</translation>
        </message>
        <message>
            <source>“{0}” cannot be a code: it has no spaces and no #, and at most {1} letters.</source>
            <translation>«{0}» не може бути кодом: у ньому немає пробілів і знака #, а літер не більше {1}.</translation>
        </message>
        <message>
            <source>“{0}” stands for nothing yet.</source>
            <translation>«{0}» ще нічого не означає.</translation>
        </message>
        <message>
            <source>What “{0}” stands for goes on one line.</source>
            <translation>Те, що означає «{0}», має бути в одному рядку.</translation>
        </message>
        <message>
            <source>There is no tab between the code and what it stands for.</source>
            <translation>Між кодом і тим, що він означає, немає табуляції.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Скасовано; нічого не змінено.</translation>
        </message>
        <message>
            <source>This expression takes too long on this text.</source>
            <translation>Цей вираз надто довго працює на цьому тексті.</translation>
        </message>
        <message>
            <source>Make it simpler.</source>
            <translation>Спростіть його.</translation>
        </message>
        <message>
            <source>The replacement names the group {0}, which the expression does not have.</source>
            <translation>Заміна називає групу {0}, якої у виразі немає.</translation>
        </message>
        <message>
            <source>Write $$ for a dollar sign.</source>
            <translation>Знак долара пишіть як $$.</translation>
        </message>
        <message>
            <source>The expression cannot be read: {0}.</source>
            <translation>Вираз не вдалося прочитати: {0}.</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>звук</translation>
        </message>
        <message>
            <source>reporter</source>
            <translation>репортер</translation>
        </message>
        <message>
            <source>editor</source>
            <translation>редактор</translation>
        </message>
        <message>
            <source>chief editor</source>
            <translation>головний редактор</translation>
        </message>
        <message>
            <source>Line {0} is not of the form “Зеленський = Zelensky”.</source>
            <translation>Рядок {0} не має вигляду «Зеленський = Zelensky».</translation>
        </message>
        <message>
            <source>{0}: needs something behind it.</source>
            <translation>Після {0}: має щось стояти.</translation>
        </message>
        <message>
            <source>{0}:{1} is no day; write it as 2026-11-22, 2026-11 or 2026.</source>
            <translation>{0}:{1} — не день; напишіть 2026-11-22, 2026-11 або 2026.</translation>
        </message>
        <message>
            <source>{0}:{1} means nothing here. There are {2}.</source>
            <translation>{0}:{1} тут нічого не означає. Є {2}.</translation>
        </message>
        <message>
            <source>The channel has no target yet.</source>
            <translation>Канал ще не має призначення.</translation>
        </message>
        <message>
            <source>Choose a folder, or write an address.</source>
            <translation>Виберіть теку або напишіть адресу.</translation>
        </message>
        <message>
            <source>“{0}” is not a whole path.</source>
            <translation>«{0}» — не повний шлях.</translation>
        </message>
        <message>
            <source>Write it from the root, such as /srv/site.</source>
            <translation>Напишіть його від кореня, наприклад /srv/site.</translation>
        </message>
        <message>
            <source>“{0}” is not an address.</source>
            <translation>«{0}» — не адреса.</translation>
        </message>
        <message>
            <source>It looks like sftp://user@host/path.</source>
            <translation>Вона має вигляд sftp://user@host/path.</translation>
        </message>
        <message>
            <source>There is a password in the channel's address.</source>
            <translation>В адресі каналу є пароль.</translation>
        </message>
        <message>
            <source>Take it out: Dateline keeps it in the system's keyring.</source>
            <translation>Приберіть його: Dateline тримає його в сховищі паролів системи.</translation>
        </message>
        <message>
            <source>“{0}” names no host.</source>
            <translation>«{0}» не називає вузла.</translation>
        </message>
        <message>
            <source>Over {0}:// anybody on the way could read the password.</source>
            <translation>Через {0}:// пароль міг би прочитати будь-хто дорогою.</translation>
        </message>
        <message>
            <source>Use webdavs:// instead.</source>
            <translation>Використайте webdavs://.</translation>
        </message>
        <message>
            <source>“{0}” has “..” in its path.</source>
            <translation>У шляху «{0}» є «..».</translation>
        </message>
        <message>
            <source>Write the path without it.</source>
            <translation>Напишіть шлях без цього.</translation>
        </message>
        <message>
            <source>captions begin with the word WEBVTT alone</source>
            <translation>субтитри починаються самим словом WEBVTT</translation>
        </message>
        <message>
            <source>an empty line has to follow WEBVTT</source>
            <translation>після WEBVTT має бути порожній рядок</translation>
        </message>
        <message>
            <source>this caption begins before the one above it</source>
            <translation>цей субтитр починається раніше за попередній</translation>
        </message>
        <message>
            <source>a time such as 00:01.000 --&gt; 00:04.000 is missing</source>
            <translation>бракує часу на зразок 00:01.000 --&gt; 00:04.000</translation>
        </message>
        <message>
            <source>the time is not written like 00:01.000 --&gt; 00:04.000</source>
            <translation>час має бути записано як 00:01.000 --&gt; 00:04.000</translation>
        </message>
        <message>
            <source>this caption ends before it begins</source>
            <translation>цей субтитр закінчується раніше, ніж починається</translation>
        </message>
        <message>
            <source>“{0}” is no setting of a caption</source>
            <translation>«{0}» — не параметр субтитру</translation>
        </message>
        <message>
            <source>an empty line is missing before this time</source>
            <translation>перед цим часом бракує порожнього рядка</translation>
        </message>
        <message>
            <source>a “&lt;” has to be written as &amp;lt;</source>
            <translation>знак «&lt;» треба писати як &amp;lt;</translation>
        </message>
        <message>
            <source>Line {0} of the captions: {1}.</source>
            <translation>Рядок {0} субтитрів: {1}.</translation>
        </message>
        <message>
            <source>Mend that line, or export the captions again.</source>
            <translation>Виправте цей рядок або експортуйте субтитри знову.</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>чернетка</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>подано</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>на погодженні</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>погоджено</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубліковано</translation>
        </message>
        <message>
            <source>spiked</source>
            <translation>відкладено</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>виправлено</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>оновлено</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>відкликано</translation>
        </message>
        <message>
            <source>An article that is {0} cannot become {1}.</source>
            <translation>Стаття у стані «{0}» не може стати «{1}».</translation>
        </message>
        <message>
            <source>Nobody has said who sits at this computer.</source>
            <translation>Ніхто не сказав, хто сидить за цим комп’ютером.</translation>
        </message>
        <message>
            <source>Say who you are in Preferences, Me.</source>
            <translation>Скажіть, хто ви: Налаштування, Я.</translation>
        </message>
        <message>
            <source>{0} is a {1} here, and only {2} may make this article {3}.</source>
            <translation>{0} тут {1}, і лише {2} може надати цій статті стан «{3}».</translation>
        </message>
        <message>
            <source>Ask one of them, or leave a comment.</source>
            <translation>Попросіть когось із них або залиште коментар.</translation>
        </message>
        <message>
            <source>An article that becomes {0} again needs a reason.</source>
            <translation>Щоб стаття знову стала «{0}», потрібна причина.</translation>
        </message>
        <message>
            <source>Say why in a sentence.</source>
            <translation>Скажіть чому, одним реченням.</translation>
        </message>
        <message>
            <source>a reporter</source>
            <translation>репортер</translation>
        </message>
        <message>
            <source>an editor</source>
            <translation>редактор</translation>
        </message>
        <message>
            <source>a chief editor</source>
            <translation>головний редактор</translation>
        </message>
        <message>
            <source> or </source>
            <translation> або </translation>
        </message>
        <message>
            <source>The keys of this computer cannot be read: {0}.</source>
            <translation>Ключі цього комп’ютера не вдалося прочитати: {0}.</translation>
        </message>
        <message>
            <source>They lie in {0}.</source>
            <translation>Вони лежать у {0}.</translation>
        </message>
        <message>
            <source>The file of your keys, {0}, is damaged.</source>
            <translation>Файл ваших ключів, {0}, пошкоджено.</translation>
        </message>
        <message>
            <source>Put it back from a backup.</source>
            <translation>Поверніть його з резервної копії.</translation>
        </message>
        <message>
            <source>That is no contact line.</source>
            <translation>Це не контактний рядок.</translation>
        </message>
        <message>
            <source>It begins with {0} and ends with a name.</source>
            <translation>Він починається з {0} і закінчується ім’ям.</translation>
        </message>
        <message>
            <source>This packet was made by a newer Dateline.</source>
            <translation>Цю посилку зробила новіша Dateline.</translation>
        </message>
        <message>
            <source>Update Dateline to open it.</source>
            <translation>Оновіть Dateline, щоб його відкрити.</translation>
        </message>
        <message>
            <source>This packet is damaged, or was changed on its way.</source>
            <translation>Цю посилку пошкоджено або змінено дорогою.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; ask for it to be sent again.</source>
            <translation>З нього нічого не взято; попросіть надіслати його ще раз.</translation>
        </message>
        <message>
            <source>That is too much for one packet (2 GB, 2,000 files).</source>
            <translation>Це забагато для однієї посилки (2 ГБ, 2000 файлів).</translation>
        </message>
        <message>
            <source>Make packets of fewer articles.</source>
            <translation>Зробіть посилки з меншої кількості статей.</translation>
        </message>
        <message>
            <source>A media file of the library is damaged.</source>
            <translation>Файл медіатеки пошкоджено.</translation>
        </message>
        <message>
            <source>Examine the library with its doctor.</source>
            <translation>Перевірте бібліотеку її лікарем.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Немає файлу {0}.</translation>
        </message>
        <message>
            <source>{0} is larger than a packet can be.</source>
            <translation>{0} більший, ніж може бути посилка.</translation>
        </message>
        <message>
            <source>{0} is sealed.</source>
            <translation>{0} запечатано.</translation>
        </message>
        <message>
            <source>Open it on the computer it was sealed for.</source>
            <translation>Відкрийте на комп’ютері, для якого його запечатано.</translation>
        </message>
        <message>
            <source>This packet holds more files than a packet can.</source>
            <translation>У цій посилці більше файлів, ніж може бути.</translation>
        </message>
        <message>
            <source>The signature of this packet is not right.</source>
            <translation>Підпис цієї посилки неправильний.</translation>
        </message>
        <message>
            <source>Nothing was taken in; ask the sender about it.</source>
            <translation>Нічого не взято; запитайте відправника.</translation>
        </message>
        <message>
            <source>This file is no story packet.</source>
            <translation>Цей файл — не посилка.</translation>
        </message>
        <message>
            <source>This packet unpacks to more than a packet can hold.</source>
            <translation>Ця посилка розпаковується в більше, ніж може містити.</translation>
        </message>
        <message>
            <source>The secret key of this computer is damaged.</source>
            <translation>Таємний ключ цього комп’ютера пошкоджено.</translation>
        </message>
        <message>
            <source>That is no key to seal for.</source>
            <translation>Це не ключ, для якого можна запечатати.</translation>
        </message>
        <message>
            <source>Ask for the contact line again.</source>
            <translation>Попросіть контактний рядок ще раз.</translation>
        </message>
        <message>
            <source>{0} is sealed for somebody else, or damaged.</source>
            <translation>{0} запечатано для когось іншого або пошкоджено.</translation>
        </message>
        <message>
            <source>Send your contact line to the sender, and ask for a packet sealed for it.</source>
            <translation>Надішліть відправникові свій контактний рядок і попросіть посилку, запечатану для нього.</translation>
        </message>
        <message>
            <source>{0} does not let you write there.</source>
            <translation>{0} не дозволяє вам туди писати.</translation>
        </message>
        <message>
            <source>Check user and password.</source>
            <translation>Перевірте користувача й пароль.</translation>
        </message>
        <message>
            <source>Install it with pip install dateline[{0}].</source>
            <translation>Установіть: pip install dateline[{0}].</translation>
        </message>
        <message>
            <source>Install what it needs: {0}.</source>
            <translation>Установіть потрібне: {0}.</translation>
        </message>
        <message>
            <source>This Dateline cannot write to {0}:// addresses yet.</source>
            <translation>Ця Dateline ще не вміє писати на адреси {0}://.</translation>
        </message>
        <message>
            <source>Nobody knows what {0}:// is.</source>
            <translation>Невідомо, що таке {0}://.</translation>
        </message>
        <message>
            <source>Check the channel's address.</source>
            <translation>Перевірте адресу каналу.</translation>
        </message>
        <message>
            <source>{0} does not let you in.</source>
            <translation>{0} вас не впускає.</translation>
        </message>
        <message>
            <source>The disk of {0} is full.</source>
            <translation>Диск {0} заповнений.</translation>
        </message>
        <message>
            <source>Make room there, then publish again.</source>
            <translation>Звільніть там місце й опублікуйте знову.</translation>
        </message>
        <message>
            <source>There is no {0} at {1}: nothing was published there.</source>
            <translation>Немає {0} у {1}: там нічого не опубліковано.</translation>
        </message>
        <message>
            <source>{0} was changed.</source>
            <translation>Змінено: {0}.</translation>
        </message>
        <message>
            <source>{0} is missing.</source>
            <translation>Бракує: {0}.</translation>
        </message>
        <message>
            <source>{0} is a link to another place.</source>
            <translation>{0} — посилання на інше місце.</translation>
        </message>
        <message>
            <source>Put a real folder there.</source>
            <translation>Поставте туди справжню теку.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Немає теки {0}.</translation>
        </message>
        <message>
            <source>Make a working copy there with git clone.</source>
            <translation>Зробіть там робочу копію командою git clone.</translation>
        </message>
        <message>
            <source>{0} is no working copy of git.</source>
            <translation>{0} — не робоча копія git.</translation>
        </message>
        <message>
            <source>Make one there with git clone or git init.</source>
            <translation>Зробіть її там командою git clone або git init.</translation>
        </message>
        <message>
            <source>Git could not push from {0}: {1}.</source>
            <translation>Git не зміг надіслати з {0}: {1}.</translation>
        </message>
        <message>
            <source>The files are committed; publish again.</source>
            <translation>Файли зафіксовано; опублікуйте знову.</translation>
        </message>
        <message>
            <source>Git could not {0} in {1}: {2}.</source>
            <translation>Git не зміг {0} у {1}: {2}.</translation>
        </message>
        <message>
            <source>Look there with git status.</source>
            <translation>Подивіться там командою git status.</translation>
        </message>
        <message>
            <source>There is no git on this computer.</source>
            <translation>На цьому комп’ютері немає git.</translation>
        </message>
        <message>
            <source>Install git, then publish again.</source>
            <translation>Установіть git і опублікуйте знову.</translation>
        </message>
        <message>
            <source>This system has no keyring that Dateline could keep a password in.</source>
            <translation>Ця система не має сховища, де Dateline могла б тримати пароль.</translation>
        </message>
        <message>
            <source>Use an SSH key, or put the password into {0} before you start Dateline.</source>
            <translation>Використайте ключ SSH або покладіть пароль у {0}, перш ніж запустити Dateline.</translation>
        </message>
        <message>
            <source>There is no bundle in {0}.</source>
            <translation>У {0} немає пакета.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Експортуйте знову.</translation>
        </message>
        <message>
            <source>{0} does not let {1} write there.</source>
            <translation>{0} не дозволяє, щоб {1} туди писав.</translation>
        </message>
        <message>
            <source>Ask its keeper.</source>
            <translation>Запитайте того, хто ним опікується.</translation>
        </message>
        <message>
            <source>{0} could not take a file ({1}); its disk may be full.</source>
            <translation>{0} не зміг прийняти файл ({1}); можливо, його диск заповнений.</translation>
        </message>
        <message>
            <source>The key is locked with a phrase.</source>
            <translation>Ключ замкнено фразою.</translation>
        </message>
        <message>
            <source>Save the phrase as the channel's password.</source>
            <translation>Збережіть фразу як пароль каналу.</translation>
        </message>
        <message>
            <source>{0} does not let {1} in.</source>
            <translation>{0} не впускає користувача {1}.</translation>
        </message>
        <message>
            <source>Check the name, the key or the password.</source>
            <translation>Перевірте ім’я, ключ або пароль.</translation>
        </message>
        <message>
            <source>There is no key {0}.</source>
            <translation>Немає ключа {0}.</translation>
        </message>
        <message>
            <source>What was sent already is not sent again: publish once more.</source>
            <translation>Що вже надіслано, вдруге не надсилається: опублікуйте ще раз.</translation>
        </message>
        <message>
            <source>The connection to {0} broke{1}.</source>
            <translation>З’єднання з {0} обірвалося{1}.</translation>
        </message>
        <message>
            <source>Dateline has not met the server {0} before; its key is {1}.</source>
            <translation>Dateline ще не зустрічала сервер {0}; його ключ — {1}.</translation>
        </message>
        <message>
            <source>Compare it with what its keeper says, and trust it when they agree.</source>
            <translation>Порівняйте з тим, що каже його власник, і довіртеся, якщо вони збігаються.</translation>
        </message>
        <message>
            <source>The server {0} shows another key than before ({1}); nothing was sent.</source>
            <translation>Сервер {0} показує не той ключ, що раніше ({1}); нічого не надіслано.</translation>
        </message>
        <message>
            <source>Somebody may be in between. Ask its keeper before you trust it again.</source>
            <translation>Посередині може хтось бути. Запитайте власника, перш ніж знову довіритися.</translation>
        </message>
        <message>
            <source>A file that Dateline did not put there stands</source>
            <translation>Файл, який поклала не Dateline, стоїть</translation>
        </message>
        <message>
            <source>{0} files that Dateline did not put there stand</source>
            <translation>Файли, які поклала не Dateline ({0}), стоять</translation>
        </message>
        <message>
            <source>{0} in the way in {1}: {2}. Nothing was sent.</source>
            <translation>{0} на заваді в {1}: {2}. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>Move them away, or take the place over (--take-over).</source>
            <translation>Перенесіть їх або перейміть місце (--take-over).</translation>
        </message>
        <message>
            <source>The disk of {0} is full; not everything was sent.</source>
            <translation>Диск {0} заповнений; надіслано не все.</translation>
        </message>
        <message>
            <source>Dateline may not write to {0}.</source>
            <translation>Dateline не може писати в {0}.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Виберіть інше місце.</translation>
        </message>
        <message>
            <source>The disk of {0} said no: {1}{2}.</source>
            <translation>Диск {0} відмовив: {1}{2}.</translation>
        </message>
        <message>
            <source>{0} names its pictures by whole addresses, and the site has none.</source>
            <translation>{0} називає зображення повними адресами, а сайт її не має.</translation>
        </message>
        <message>
            <source>Give the site’s address, such as https://example.org.</source>
            <translation>Вкажіть адресу сайту, наприклад https://example.org.</translation>
        </message>
        <message>
            <source>A WordPress file</source>
            <translation>Файл WordPress</translation>
        </message>
        <message>
            <source>This article points</source>
            <translation>Ця стаття вказує</translation>
        </message>
        <message>
            <source>These articles point</source>
            <translation>Ці статті вказують</translation>
        </message>
        <message>
            <source>{0} at something that is not in the library: {1}.</source>
            <translation>{0} на те, чого немає в бібліотеці: {1}.</translation>
        </message>
        <message>
            <source>Put it in, or take the reference out, and export again.</source>
            <translation>Додайте це або приберіть посилання й експортуйте знову.</translation>
        </message>
        <message>
            <source>Feeds and documents need whole addresses, and the site has none.</source>
            <translation>Стрічки й документи потребують повних адрес, а сайт її не має.</translation>
        </message>
        <message>
            <source>Give the channel its site address.</source>
            <translation>Вкажіть адресу сайту для каналу.</translation>
        </message>
        <message>
            <source>“{0}” comes from a protected source, so its file stays here.</source>
            <translation>«{0}» походить із захищеного джерела, тож його файл лишається тут.</translation>
        </message>
        <message>
            <source>Take it out of the article, and export again.</source>
            <translation>Приберіть його зі статті й експортуйте знову.</translation>
        </message>
        <message>
            <source>There is no format “{0}”.</source>
            <translation>Немає формату «{0}».</translation>
        </message>
        <message>
            <source>The format “{0}” of {1} does not work: {2}.</source>
            <translation>Формат «{0}» від {1} не працює: {2}.</translation>
        </message>
        <message>
            <source>The bundle was written by another version of Dateline.</source>
            <translation>Пакет записала інша версія Dateline.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <translation>{0} не вдалося прочитати.</translation>
        </message>
        <message>
            <source>It is damaged or of another program.</source>
            <translation>Його пошкоджено, або він від іншої програми.</translation>
        </message>
        <message>
            <source>{0} names a file twice.</source>
            <translation>{0} двічі називає файл.</translation>
        </message>
        <message>
            <source>There is no {0}: {1} is not a bundle of Dateline.</source>
            <translation>Немає {0}: {1} — не пакет Dateline.</translation>
        </message>
        <message>
            <source>{0} is not in the manifest.</source>
            <translation>{0} немає в переліку.</translation>
        </message>
        <message>
            <source>{0} was packed by another program, or changed between its files.</source>
            <translation>{0} запакувала інша програма, або між файлами щось змінено.</translation>
        </message>
        <message>
            <source>{0} is no signature of {1} by {2}.</source>
            <translation>{0} — не підпис {2} під {1}.</translation>
        </message>
        <message>
            <source>{0} names a place that is not in the bundle: {1!r}.</source>
            <translation>{0} називає місце, якого немає в пакеті: {1!r}.</translation>
        </message>
        <message>
            <source>{0} has a wrong size or checksum for {1}.</source>
            <translation>{0} має хибний розмір або контрольну суму для {1}.</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a site.</source>
            <translation>«{0}» — не адреса сайту.</translation>
        </message>
        <message>
            <source>It looks like https://example.org or https://example.org/news.</source>
            <translation>Вона має вигляд https://example.org або https://example.org/news.</translation>
        </message>
        <message>
            <source>{0} cannot be replaced by a bundle.</source>
            <translation>{0} не можна замінити пакетом.</translation>
        </message>
        <message>
            <source>Choose a folder inside it.</source>
            <translation>Виберіть теку всередині.</translation>
        </message>
        <message>
            <source>Another export to {0} is running.</source>
            <translation>Інший експорт до {0} ще триває.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Зачекайте, доки він скінчиться.</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>тека</translation>
        </message>
        <message>
            <source>{0} is {1}; it was not touched.</source>
            <translation>{0} — це {1}; його не чіпали.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{0} holds something that is not a bundle of Dateline; it was not touched.</source>
            <translation>{0} містить щось, що не є пакетом Dateline; його не чіпали.</translation>
        </message>
        <message>
            <source>Choose an empty place.</source>
            <translation>Виберіть порожнє місце.</translation>
        </message>
        <message>
            <source>{0} also holds files that Dateline did not write ({1}{2}); it was not touched.</source>
            <translation>{0} містить також файли, яких Dateline не писала ({1}{2}); його не чіпали.</translation>
        </message>
        <message>
            <source>Move them away, or choose another folder.</source>
            <translation>Перенесіть їх або виберіть іншу теку.</translation>
        </message>
        <message>
            <source>The zip holds two files of one name.</source>
            <translation>У zip два файли з однаковою назвою.</translation>
        </message>
        <message>
            <source>There is no bundle at {0}.</source>
            <translation>Немає пакета в {0}.</translation>
        </message>
        <message>
            <source>{0} is neither a folder nor a whole zip.</source>
            <translation>{0} — ні тека, ні цілий zip.</translation>
        </message>
        <message>
            <source>{0} is not a whole zip.</source>
            <translation>{0} — не цілий zip.</translation>
        </message>
        <message>
            <source>That is no public key.</source>
            <translation>Це не відкритий ключ.</translation>
        </message>
        <message>
            <source>That is a key of another kind.</source>
            <translation>Це ключ іншого виду.</translation>
        </message>
        <message>
            <source>Bundles are signed with Ed25519.</source>
            <translation>Випуски підписують ключем Ed25519.</translation>
        </message>
        <message>
            <source>{0} cannot be the address of a page.</source>
            <translation>{0} не може бути адресою сторінки.</translation>
        </message>
        <message>
            <source>Give it another slug.</source>
            <translation>Дайте інший слаг.</translation>
        </message>
        <message>
            <source>The bundle that was there is untouched.</source>
            <translation>Пакет, який там був, недоторканий.</translation>
        </message>
        <message>
            <source>The disk is full; the export to {0} was not finished.</source>
            <translation>Диск заповнений; експорт до {0} не завершено.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>The disk said no: {0}{1}.</source>
            <translation>Диск відмовив: {0}{1}.</translation>
        </message>
        <message>
            <source>{0}, line 1: the front matter that begins here never ends.</source>
            <translation>{0}, рядок 1: вступ із полями, що тут починається, ніде не закінчується.</translation>
        </message>
        <message>
            <source>Close it with a line of three hyphens.</source>
            <translation>Закрийте його рядком із трьох дефісів.</translation>
        </message>
        <message>
            <source>No picture is named here.</source>
            <translation>Тут не названо жодного зображення.</translation>
        </message>
        <message>
            <source>{0} lies on the network; save the picture beside the text first.</source>
            <translation>{0} лежить у мережі; спершу збережіть зображення поруч із текстом.</translation>
        </message>
        <message>
            <source>{0} is not a path relative to the text.</source>
            <translation>{0} — не шлях відносно тексту.</translation>
        </message>
        <message>
            <source>{0} is not there.</source>
            <translation>{0} там немає.</translation>
        </message>
        <message>
            <source>{0} is not a picture.</source>
            <translation>{0} — не зображення.</translation>
        </message>
        <message>
            <source>{0} goes through a link, which is not followed.</source>
            <translation>{0} веде через посилання, а за ними не ходять.</translation>
        </message>
        <message>
            <source>{0} should be lines of the form “key: value”.</source>
            <translation>{0} має складатися з рядків вигляду «key: value».</translation>
        </message>
        <message>
            <source>front matter is made of lines of the form “key: value”.</source>
            <translation>вступ складається з рядків вигляду «key: value».</translation>
        </message>
        <message>
            <source>{0} is not {1}: “{2}”.</source>
            <translation>{0}: має бути {1}, а не «{2}».</translation>
        </message>
        <message>
            <source>{0} is missing; it should be {1}.</source>
            <translation>Бракує {0}; має бути {1}.</translation>
        </message>
        <message>
            <source>a key should be a plain word.</source>
            <translation>ключ має бути простим словом.</translation>
        </message>
        <message>
            <source>{0} already stands on line {1}.</source>
            <translation>{0} вже є в рядку {1}.</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>набір полів</translation>
        </message>
        <message>
            <source>{0} should be a text, not {1}.</source>
            <translation>{0} має бути текстом, а не {1}.</translation>
        </message>
        <message>
            <source>A text that looks like one needs quotes.</source>
            <translation>Текст, схожий на це, потребує лапок.</translation>
        </message>
        <message>
            <source>Put it in quotes.</source>
            <translation>Візьміть у лапки.</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <translation>{0}, рядок {1}</translation>
        </message>
        <message>
            <source>the front matter is too long to be read.</source>
            <translation>вступ задовгий, щоб його прочитати.</translation>
        </message>
        <message>
            <source>a value cannot begin with &amp; or *.</source>
            <translation>значення не може починатися з &amp; або *.</translation>
        </message>
        <message>
            <source>a value cannot begin with an exclamation mark.</source>
            <translation>значення не може починатися зі знака оклику.</translation>
        </message>
        <message>
            <source>the front matter is nested too deeply.</source>
            <translation>вступ надто глибоко вкладений.</translation>
        </message>
        <message>
            <source>Take it out.</source>
            <translation>Приберіть.</translation>
        </message>
        <message>
            <source>this is not valid YAML ({0}).</source>
            <translation>це не правильний YAML ({0}).</translation>
        </message>
        <message>
            <source>Indent with spaces in place of tabs.</source>
            <translation>Робіть відступ пробілами, а не табуляцією.</translation>
        </message>
        <message>
            <source>A text with a colon in it needs quotes.</source>
            <translation>Текст із двокрапкою потребує лапок.</translation>
        </message>
        <message>
            <source>A text with signs such as : # [ { % @ ` or quotes in it is best put in quotes.</source>
            <translation>Текст зі знаками на зразок : # [ { % @ ` або лапками краще взяти в лапки.</translation>
        </message>
        <message>
            <source>{0} is damaged or incomplete.</source>
            <translation>{0} пошкоджено або він неповний.</translation>
        </message>
        <message>
            <source>Ask for the zip to be sent again.</source>
            <translation>Попросіть надіслати zip ще раз.</translation>
        </message>
        <message>
            <source>{0} is a document, not a zip of pictures.</source>
            <translation>{0} — документ, а не zip із зображеннями.</translation>
        </message>
        <message>
            <source>{0} holds more than {1:,} files.</source>
            <translation>У {0} понад {1:,} файлів.</translation>
        </message>
        <message>
            <source>Unpack it and take a folder at a time.</source>
            <translation>Розпакуйте й беріть по теці.</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} GB.</source>
            <translation>{0} розпаковується в понад {1} ГБ.</translation>
        </message>
        <message>
            <source>Take fewer at a time.</source>
            <translation>Беріть менше за раз.</translation>
        </message>
        <message>
            <source>XMP that cannot be read</source>
            <translation>XMP, який не вдалося прочитати</translation>
        </message>
        <message>
            <source>XMP beyond the list</source>
            <translation>XMP поза переліком</translation>
        </message>
        <message>
            <source>IIM that cannot be read</source>
            <translation>IIM, який не вдалося прочитати</translation>
        </message>
        <message>
            <source>IIM beyond the list</source>
            <translation>IIM поза переліком</translation>
        </message>
        <message>
            <source>Nothing was published. Make the picture anew; if it happens again, leave it out.</source>
            <translation>Нічого не опубліковано. Зробіть зображення наново; якщо повториться, обійдіться без нього.</translation>
        </message>
        <message>
            <source>XMP other than intended</source>
            <translation>XMP інший, ніж мав бути</translation>
        </message>
        <message>
            <source>IIM other than intended</source>
            <translation>IIM інший, ніж мав бути</translation>
        </message>
        <message>
            <source>{0} holds {1}, which must not leave.</source>
            <translation>{0} містить {1}, а це не може вийти.</translation>
        </message>
        <message>
            <source>{0} may not be read.</source>
            <translation>{0} не можна прочитати.</translation>
        </message>
        <message>
            <source>Ask for access to the file.</source>
            <translation>Попросіть доступу до файлу.</translation>
        </message>
        <message>
            <source>Ask for the picture to be sent again.</source>
            <translation>Попросіть надіслати зображення ще раз.</translation>
        </message>
        <message>
            <source>{0} is not a picture Dateline can open.</source>
            <translation>{0} — не зображення, яке Dateline може відкрити.</translation>
        </message>
        <message>
            <source>It takes JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC and SVG.</source>
            <translation>Підходять JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC і SVG.</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <translation>{0} — не файл.</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <translation>{0} більший за {1} МБ.</translation>
        </message>
        <message>
            <source>Save it in a smaller size.</source>
            <translation>Збережіть у меншому розмірі.</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <translation>{0} порожній.</translation>
        </message>
        <message>
            <source>{0} is too narrow to show.</source>
            <translation>{0} завузький, щоб показати.</translation>
        </message>
        <message>
            <source>Cut a part of it.</source>
            <translation>Виріжте частину.</translation>
        </message>
        <message>
            <source>{0} uses colours Dateline cannot show.</source>
            <translation>{0} має кольори, яких Dateline не може показати.</translation>
        </message>
        <message>
            <source>Save it as an RGB JPEG.</source>
            <translation>Збережіть як RGB JPEG.</translation>
        </message>
        <message>
            <source>{0} has more than {1} million pixels or a side longer than {2}.</source>
            <translation>{0} має понад {1} млн пікселів або сторону, довшу за {2}.</translation>
        </message>
        <message>
            <source>{0} takes too long to open.</source>
            <translation>{0} відкривається надто довго.</translation>
        </message>
        <message>
            <source>{0} is damaged in a way that no program should open.</source>
            <translation>{0} пошкоджено так, що жодній програмі не слід його відкривати.</translation>
        </message>
        <message>
            <source>Ask for it to be sent again.</source>
            <translation>Попросіть надіслати ще раз.</translation>
        </message>
        <message>
            <source>{0} is not a drawing Dateline can open.</source>
            <translation>{0} — не малюнок, який Dateline може відкрити.</translation>
        </message>
        <message>
            <source>{0} has too many shapes to draw.</source>
            <translation>У {0} забагато фігур, щоб намалювати.</translation>
        </message>
        <message>
            <source>Save it as a PNG.</source>
            <translation>Збережіть як PNG.</translation>
        </message>
        <message>
            <source>{0} cannot be drawn.</source>
            <translation>{0} не вдалося намалювати.</translation>
        </message>
        <message>
            <source>{0} declares entities, which can hide what it holds.</source>
            <translation>{0} оголошує сутності, за якими можна сховати вміст.</translation>
        </message>
        <message>
            <source>Save it as plain SVG.</source>
            <translation>Збережіть як звичайний SVG.</translation>
        </message>
        <message>
            <source>{0} is nested too deeply.</source>
            <translation>{0} надто глибоко вкладений.</translation>
        </message>
        <message>
            <source>{0} holds other pictures, which might come from elsewhere.</source>
            <translation>{0} містить інші зображення, які можуть походити звідкись іще.</translation>
        </message>
        <message>
            <source>{0} needs more memory than a picture may.</source>
            <translation>{0} потребує більше пам’яті, ніж дозволено зображенню.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete.</source>
            <translation>Файл пошкоджено, або він неповний.</translation>
        </message>
        <message>
            <source>{0} has no file that could leave.</source>
            <translation>{0} не має файлу, який міг би вийти.</translation>
        </message>
        <message>
            <source>{0} comes from a protected source; its file never leaves.</source>
            <translation>{0} походить із захищеного джерела; його файл ніколи не виходить.</translation>
        </message>
        <message>
            <source>Take it out of the article, or ask the source.</source>
            <translation>Приберіть його зі статті або запитайте джерело.</translation>
        </message>
        <message>
            <source>Files of this kind do not leave.</source>
            <translation>Файли цього виду не виходять.</translation>
        </message>
        <message>
            <source>What it says of its makers could not be taken out.</source>
            <translation>Відомості про його творців не вдалося прибрати.</translation>
        </message>
        <message>
            <source>{0} cannot leave. {1}</source>
            <translation>{0} не може вийти. {1}</translation>
        </message>
        <message>
            <source>Save it anew in another program, and take that in.</source>
            <translation>Збережіть наново в іншій програмі й додайте знову.</translation>
        </message>
        <message>
            <source>The PDF has no pages.</source>
            <translation>У PDF немає сторінок.</translation>
        </message>
        <message>
            <source>The file holds neither a picture nor a sound.</source>
            <translation>У файлі немає ні зображення, ні звуку.</translation>
        </message>
        <message>
            <source>The file has a picture of no size, or one too large to show.</source>
            <translation>Зображення у файлі не має розміру або завелике, щоб показати.</translation>
        </message>
        <message>
            <source>{0} has no frame that can be shown.</source>
            <translation>{0} не має кадру, який можна показати.</translation>
        </message>
        <message>
            <source>{0} has no picture.</source>
            <translation>{0} не має зображення.</translation>
        </message>
        <message>
            <source>This is neither a video nor a sound.</source>
            <translation>Це ні відео, ні звук.</translation>
        </message>
        <message>
            <source>No browser plays {0} in this kind of file.</source>
            <translation>Жоден браузер не відтворює {0} у файлі цього виду.</translation>
        </message>
        <message>
            <source>Some browsers do not play {0}.</source>
            <translation>Деякі браузери не відтворюють {0}.</translation>
        </message>
        <message>
            <source>HEVC (H.265)</source>
            <translation>HEVC (H.265)</translation>
        </message>
        <message>
            <source>MPEG-4 Part 2</source>
            <translation>MPEG-4 Part 2</translation>
        </message>
        <message>
            <source>The file is damaged, or no MP3.</source>
            <translation>Файл пошкоджено, або це не MP3.</translation>
        </message>
        <message>
            <source>Save the sound as MP3 again.</source>
            <translation>Збережіть звук як MP3 ще раз.</translation>
        </message>
        <message>
            <source>Something in the PDF could not be taken out.</source>
            <translation>Щось у PDF не вдалося прибрати.</translation>
        </message>
        <message>
            <source>Print it to a new PDF, and take that in.</source>
            <translation>Надрукуйте його в новий PDF і додайте той.</translation>
        </message>
        <message>
            <source>The PDF asks for a password.</source>
            <translation>PDF просить пароль.</translation>
        </message>
        <message>
            <source>Save it without one, and take that in.</source>
            <translation>Збережіть без нього й додайте знову.</translation>
        </message>
        <message>
            <source>The PDF is damaged or incomplete.</source>
            <translation>PDF пошкоджено, або він неповний.</translation>
        </message>
        <message>
            <source>The PDF has blackened places whose text is still in it.</source>
            <translation>У PDF є зачорнені місця, текст яких усе ще в ньому.</translation>
        </message>
        <message>
            <source>Apply the redactions in the program that made them, and take that file in.</source>
            <translation>Застосуйте вимарування в програмі, де їх зроблено, і додайте той файл.</translation>
        </message>
        <message>
            <source>The PDF has layers that are switched off.</source>
            <translation>У PDF є вимкнені шари.</translation>
        </message>
        <message>
            <source>Save it without them (print it to a PDF), and take that file in.</source>
            <translation>Збережіть без них (надрукуйте в PDF) і додайте той файл.</translation>
        </message>
        <message>
            <source>A picture inside the file is damaged, so it cannot be cleaned.</source>
            <translation>Зображення у файлі пошкоджено, тож його не можна очистити.</translation>
        </message>
        <message>
            <source>Save the document as PDF again.</source>
            <translation>Збережіть документ як PDF ще раз.</translation>
        </message>
        <message>
            <source>Save it as MP4 with H.264 and AAC, and take that in.</source>
            <translation>Збережіть як MP4 з H.264 і AAC і додайте знову.</translation>
        </message>
        <message>
            <source>The theme “{0}” has a mistake in {1}: {2}.</source>
            <translation>У темі «{0}» помилка в {1}: {2}.</translation>
        </message>
        <message>
            <source>Mend the file, or choose another theme.</source>
            <translation>Виправте файл або виберіть іншу тему.</translation>
        </message>
        <message>
            <source>The theme “{0}” builds on itself.</source>
            <translation>Тема «{0}» спирається сама на себе.</translation>
        </message>
        <message>
            <source>Look at `base` in its theme.toml.</source>
            <translation>Подивіться на `base` у її theme.toml.</translation>
        </message>
        <message>
            <source>There is no readable theme named {0}.</source>
            <translation>Немає придатної теми з назвою {0}.</translation>
        </message>
        <message>
            <source>The theme.toml of “{0}” cannot be read: {1}.</source>
            <translation>Файл theme.toml теми «{0}» не вдалося прочитати: {1}.</translation>
        </message>
        <message>
            <source>This library is not empty; nothing was taken in.</source>
            <translation>Ця бібліотека не порожня; нічого не взято.</translation>
        </message>
        <message>
            <source>Give the name of a new library.</source>
            <translation>Дайте назву нової бібліотеки.</translation>
        </message>
        <message>
            <source>This archive was made by a later Dateline.</source>
            <translation>Цей архів зробила пізніша Dateline.</translation>
        </message>
        <message>
            <source>Open it with that one.</source>
            <translation>Відкрийте його нею.</translation>
        </message>
        <message>
            <source>The archive has an article with the name “{0}”, which is no slug.</source>
            <translation>В архіві є стаття з назвою «{0}», яка не може бути слагом.</translation>
        </message>
        <message>
            <source>{0} is not UTF-8 text (byte {1}).</source>
            <translation>{0} — не текст у UTF-8 (байт {1}).</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Збережіть у UTF-8.</translation>
        </message>
        <message>
            <source>The archive has no file {0}.</source>
            <translation>В архіві немає файлу {0}.</translation>
        </message>
        <message>
            <source>It is not an archive of Dateline, or not whole.</source>
            <translation>Це не архів Dateline, або він неповний.</translation>
        </message>
        <message>
            <source>{0} in the archive is too large.</source>
            <translation>{0} в архіві завеликий.</translation>
        </message>
        <message>
            <source>{0} is not an archive of Dateline: {1}</source>
            <translation>{0} — не архів Dateline: {1}</translation>
        </message>
        <message>
            <source>{0} in the archive is damaged.</source>
            <translation>{0} в архіві пошкоджено.</translation>
        </message>
        <message>
            <source>Nothing was taken in; use another copy of the archive.</source>
            <translation>Нічого не взято; візьміть іншу копію архіву.</translation>
        </message>
        <message>
            <source>A published article cannot be binned.</source>
            <translation>Опубліковану статтю не можна викинути в кошик.</translation>
        </message>
        <message>
            <source>Withdraw it first.</source>
            <translation>Спершу відкличте її.</translation>
        </message>
        <message>
            <source>A notice says what was changed.</source>
            <translation>Примітка каже, що змінено.</translation>
        </message>
        <message>
            <source>Write a sentence.</source>
            <translation>Напишіть речення.</translation>
        </message>
        <message>
            <source>No article has the slug {0}.</source>
            <translation>Жодна стаття не має слага {0}.</translation>
        </message>
        <message>
            <source>That state of the article was not kept.</source>
            <translation>Цього стану статті не збережено.</translation>
        </message>
        <message>
            <source>The article is not in this library.</source>
            <translation>Цієї статті немає в бібліотеці.</translation>
        </message>
        <message>
            <source>“{0}” cannot be a slug.</source>
            <translation>«{0}» не може бути слагом.</translation>
        </message>
        <message>
            <source>Use small Latin letters, digits and hyphens.</source>
            <translation>Вживайте малі латинські літери, цифри й дефіси.</translation>
        </message>
        <message>
            <source>Another article has the slug {0}.</source>
            <translation>Слаг {0} має інша стаття.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Виберіть інший.</translation>
        </message>
        <message>
            <source>“{0}” was changed elsewhere meanwhile.</source>
            <translation>«{0}» тим часом змінено деінде.</translation>
        </message>
        <message>
            <source>Your version was not saved over it; keep it as a copy.</source>
            <translation>Вашу версію не записано поверх; збережіть її як копію.</translation>
        </message>
        <message>
            <source>An author cannot be merged with the same record.</source>
            <translation>Автора не можна об’єднати з тим самим записом.</translation>
        </message>
        <message>
            <source>Choose another author.</source>
            <translation>Виберіть іншого автора.</translation>
        </message>
        <message>
            <source>The author is not in this library any more.</source>
            <translation>Цього автора вже немає в бібліотеці.</translation>
        </message>
        <message>
            <source>The author is not in this library.</source>
            <translation>Цього автора немає в бібліотеці.</translation>
        </message>
        <message>
            <source>An author needs a name.</source>
            <translation>Автор мусить мати ім’я.</translation>
        </message>
        <message>
            <source>Another author has the slug {0}.</source>
            <translation>Слаг {0} має інший автор.</translation>
        </message>
        <message>
            <source>There is no channel “{0}”.</source>
            <translation>Немає каналу «{0}».</translation>
        </message>
        <message>
            <source>There is a channel called {0} already.</source>
            <translation>Канал {0} вже є.</translation>
        </message>
        <message>
            <source>This channel is not in the library any more.</source>
            <translation>Цього каналу вже немає в бібліотеці.</translation>
        </message>
        <message>
            <source>A channel needs a name.</source>
            <translation>Канал мусить мати назву.</translation>
        </message>
        <message>
            <source>The channel takes no articles.</source>
            <translation>Канал не бере жодних статей.</translation>
        </message>
        <message>
            <source>Choose at least one state of articles.</source>
            <translation>Виберіть принаймні один стан статей.</translation>
        </message>
        <message>
            <source>The channel has no formats.</source>
            <translation>Канал не має форматів.</translation>
        </message>
        <message>
            <source>Choose at least one, such as site.</source>
            <translation>Виберіть принаймні один, наприклад сайт.</translation>
        </message>
        <message>
            <source>{0} was changed elsewhere meanwhile.</source>
            <translation>{0} тим часом змінено деінде.</translation>
        </message>
        <message>
            <source>It was read again; look at it first.</source>
            <translation>Його перечитано; спершу подивіться.</translation>
        </message>
        <message>
            <source>“{0}” stands there twice.</source>
            <translation>«{0}» стоїть там двічі.</translation>
        </message>
        <message>
            <source>This comment is {0}’s.</source>
            <translation>Цей коментар належить: {0}.</translation>
        </message>
        <message>
            <source>Answer to it instead.</source>
            <translation>Натомість відповідайте на нього.</translation>
        </message>
        <message>
            <source>Resolve it instead.</source>
            <translation>Натомість закрийте його.</translation>
        </message>
        <message>
            <source>There are answers to this comment.</source>
            <translation>На цей коментар є відповіді.</translation>
        </message>
        <message>
            <source>A comment says something.</source>
            <translation>Коментар щось каже.</translation>
        </message>
        <message>
            <source>Write a few words.</source>
            <translation>Напишіть кілька слів.</translation>
        </message>
        <message>
            <source>The comment was deleted meanwhile.</source>
            <translation>Коментар тим часом видалено.</translation>
        </message>
        <message>
            <source>This library is open read-only.</source>
            <translation>Цю бібліотеку відкрито лише для читання.</translation>
        </message>
        <message>
            <source>Publish from where it is open for writing.</source>
            <translation>Публікуйте звідти, де її відкрито для запису.</translation>
        </message>
        <message>
            <source>{0} is where the library is.</source>
            <translation>{0} — там, де бібліотека.</translation>
        </message>
        <message>
            <source>Choose a folder beside it.</source>
            <translation>Виберіть теку поруч.</translation>
        </message>
        <message>
            <source>{0} is being published already.</source>
            <translation>{0} вже публікується.</translation>
        </message>
        <message>
            <source>The database was damaged; the backup {0} took its place.</source>
            <translation>Базу даних було пошкоджено; її замінила резервна копія {0}.</translation>
        </message>
        <message>
            <source>The database is not sound: {0}.</source>
            <translation>База даних пошкоджена: {0}.</translation>
        </message>
        <message>
            <source>The file of {0} ({1}) is missing.</source>
            <translation>Бракує файлу «{0}» ({1}).</translation>
        </message>
        <message>
            <source>The file of {0} ({1}) has changed.</source>
            <translation>Файл «{0}» ({1}) змінився.</translation>
        </message>
        <message>
            <source>The search index does not agree with the articles.</source>
            <translation>Пошуковий покажчик не збігається зі статтями.</translation>
        </message>
        <message>
            <source>The search index was built anew: {0} articles.</source>
            <translation>Пошуковий покажчик побудовано наново; статей: {0}.</translation>
        </message>
        <message>
            <source>Unsaved text of {0} articles waits; it is taken in when the window opens.</source>
            <translation>Незбережений текст чекає, статей: {0}; його буде взято, коли відкриється вікно.</translation>
        </message>
        <message>
            <source>There is no document “{0}”.</source>
            <translation>Немає документа «{0}».</translation>
        </message>
        <message>
            <source>The document “{0}” of {1} does not work: {2}.</source>
            <translation>Документ «{0}» від {1} не працює: {2}.</translation>
        </message>
        <message>
            <source>The document “{0}” of {1} has no {2}.</source>
            <translation>Документ «{0}» від {1} не має {2}.</translation>
        </message>
        <message>
            <source>Line {0}: {1} means nothing to Dateline.</source>
            <translation>Рядок {0}: {1} нічого не означає для Dateline.</translation>
        </message>
        <message>
            <source>Line {0}: {1} The reference was left as it is.</source>
            <translation>Рядок {0}: {1} Посилання лишилося як було.</translation>
        </message>
        <message>
            <source>{0} It was left out.</source>
            <translation>{0} Це пропущено.</translation>
        </message>
        <message>
            <source>The picture {0}{1} is not in this library and was left out.</source>
            <translation>Знімка {0}{1} у цій бібліотеці немає, його пропущено.</translation>
        </message>
        <message>
            <source>{0} of the articles cannot go out yet: {1}.</source>
            <translation>Ще не можуть вийти, статей: {0}. {1}.</translation>
        </message>
        <message>
            <source>Mend what the checks found first.</source>
            <translation>Спершу виправте те, що знайшли перевірки.</translation>
        </message>
        <message>
            <source>There is no article that may go out.</source>
            <translation>Немає статті, яка могла б вийти.</translation>
        </message>
        <message>
            <source>Approve or publish one first.</source>
            <translation>Спершу схваліть або опублікуйте одну.</translation>
        </message>
        <message>
            <source>There is no article with the slug {0}.</source>
            <translation>Немає статті зі слагом {0}.</translation>
        </message>
        <message>
            <source>{0} may not go out: it is not approved yet, or an embargo, a schedule or a hold keeps it back.</source>
            <translation>{0} не може вийти: її ще не схвалено, або її тримає ембарго, графік чи пауза.</translation>
        </message>
        <message>
            <source>Look at its state and its plan, or leave it out.</source>
            <translation>Подивіться на її стан і план або випустіть без неї.</translation>
        </message>
        <message>
            <source>{0} is a folder; it was not touched.</source>
            <translation>{0} — тека; її не чіпали.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Назвіть файл.</translation>
        </message>
        <message>
            <source>There is already a file {0}; it was not touched.</source>
            <translation>Файл {0} вже є; його не чіпали.</translation>
        </message>
        <message>
            <source>A packet says who made it.</source>
            <translation>Посилка каже, хто її зробив.</translation>
        </message>
        <message>
            <source>Say first who you are.</source>
            <translation>Спершу скажіть, хто ви.</translation>
        </message>
        <message>
            <source>{0} in the library is damaged.</source>
            <translation>{0} у бібліотеці пошкоджено.</translation>
        </message>
        <message>
            <source>{0} was not taken in: cancelled.</source>
            <translation>{0} не взято: скасовано.</translation>
        </message>
        <message>
            <source>{0}: “{1}” cannot be a slug.</source>
            <translation>{0}: «{1}» не може бути слагом.</translation>
        </message>
        <message>
            <source>{0} is too large for an article.</source>
            <translation>{0} завеликий для статті.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} не вдалося прочитати: {1}.</translation>
        </message>
        <message>
            <source>The zip</source>
            <translation>Цей zip</translation>
        </message>
        <message>
            <source>This item has no file of its own.</source>
            <translation>Цей елемент не має власного файлу.</translation>
        </message>
        <message>
            <source>The picture or video is not in this library.</source>
            <translation>Цього зображення чи відео немає в бібліотеці.</translation>
        </message>
        <message>
            <source>There is no such field to write to: {0}.</source>
            <translation>Немає такого поля, щоб у нього писати: {0}.</translation>
        </message>
        <message>
            <source>That is the same item.</source>
            <translation>Це той самий елемент.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Виберіть інший.</translation>
        </message>
        <message>
            <source>The new item lies in the bin.</source>
            <translation>Новий елемент лежить у кошику.</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>Спершу відновіть його.</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>звук</translation>
        </message>
        <message>
            <source>Only a {0} can take the place of a {0}.</source>
            <translation>Замінити можна лише елементом того самого виду ({0}).</translation>
        </message>
        <message>
            <source>The name is not in the registry.</source>
            <translation>Цієї назви немає в реєстрі.</translation>
        </message>
        <message>
            <source>An entry needs the name in one language at least.</source>
            <translation>Запис потребує назви принаймні однією мовою.</translation>
        </message>
        <message>
            <source>{0} is too large for a list of names.</source>
            <translation>{0} завеликий для переліку назв.</translation>
        </message>
        <message>
            <source>{0} is not a CSV file in UTF-8.</source>
            <translation>{0} — не CSV у UTF-8.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”.</source>
            <translation>Збережіть як «CSV UTF-8».</translation>
        </message>
        <message>
            <source>{0} has no column en or uk.</source>
            <translation>У {0} немає стовпця en або uk.</translation>
        </message>
        <message>
            <source>Export the names to see what a table holds.</source>
            <translation>Експортуйте назви, щоб побачити, що містить таблиця.</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <translation>Рядок {0}: {1}</translation>
        </message>
        <message>
            <source>{0} is not a time zone.</source>
            <translation>{0} — не часовий пояс.</translation>
        </message>
        <message>
            <source>Use a name such as Europe/Kyiv.</source>
            <translation>Вживайте назву на зразок Europe/Kyiv.</translation>
        </message>
        <message>
            <source>A page of the feed has between 1 and 200 items.</source>
            <translation>На сторінці стрічки від 1 до 200 елементів.</translation>
        </message>
        <message>
            <source>This library is open for reading only.</source>
            <translation>Цю бібліотеку відкрито лише для читання.</translation>
        </message>
        <message>
            <source>Open it for writing.</source>
            <translation>Відкрийте її для запису.</translation>
        </message>
        <message>
            <source>The newsroom has a key already.</source>
            <translation>Редакція вже має ключ.</translation>
        </message>
        <message>
            <source>Take it away first if it is lost.</source>
            <translation>Якщо його втрачено, спершу приберіть його.</translation>
        </message>
        <message>
            <source>The newsroom has no key.</source>
            <translation>Редакція не має ключа.</translation>
        </message>
        <message>
            <source>The newsroom's key in {0} is damaged.</source>
            <translation>Ключ редакції в {0} пошкоджено.</translation>
        </message>
        <message>
            <source>The file of “{0}” is missing.</source>
            <translation>Бракує файлу «{0}».</translation>
        </message>
        <message>
            <source>“{0}” lies in the bin.</source>
            <translation>«{0}» лежить у кошику.</translation>
        </message>
        <message>
            <source>Its {0} is another one there; the one here stays.</source>
            <translation>Відмінне: {0}; лишається те, що тут.</translation>
        </message>
        <message>
            <source>Choose the articles that shall go along.</source>
            <translation>Виберіть статті, що підуть разом.</translation>
        </message>
        <message>
            <source>The lead “{0}” is protected, and there is no clean copy of it to send.</source>
            <translation>Головне зображення «{0}» захищено, і немає його чистої копії, щоб надіслати.</translation>
        </message>
        <message>
            <source>Choose another lead picture for this article.</source>
            <translation>Виберіть для цієї статті інше головне зображення.</translation>
        </message>
        <message>
            <source>“{0}” was changed meanwhile.</source>
            <translation>«{0}» тим часом змінено.</translation>
        </message>
        <message>
            <source>Open the packet once more.</source>
            <translation>Відкрийте посилку ще раз.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Here it is {0}, there {1}; the state here stays.</source>
            <translation>Тут — {0}, там — {1}; лишається тутешній стан.</translation>
        </message>
        <message>
            <source>There it is {0}; this does not count, the sender’s key was not compared.</source>
            <translation>Там — {0}; це не рахується, бо ключ відправника не порівняно.</translation>
        </message>
        <message>
            <source>There it is {0}; {1} may not decide that here.</source>
            <translation>Там — {0}; {1} не може вирішувати це тут.</translation>
        </message>
        <message>
            <source>There it is {0}; what readers see is decided here.</source>
            <translation>Там — {0}; що бачать читачі, вирішують тут.</translation>
        </message>
        <message>
            <source>Its sign-offs were left out, because the sender’s key was not compared.</source>
            <translation>Його погодження пропущено, бо ключ відправника не порівняно.</translation>
        </message>
        <message>
            <source>This file is not the packet you looked at.</source>
            <translation>Цей файл — не та посилка, на яку ви дивилися.</translation>
        </message>
        <message>
            <source>Open it once more.</source>
            <translation>Відкрийте його ще раз.</translation>
        </message>
        <message>
            <source>This packet was signed by somebody else than it says.</source>
            <translation>Цю посилку підписав хтось інший, ніж у ній сказано.</translation>
        </message>
        <message>
            <source>Ask the sender about it.</source>
            <translation>Запитайте відправника.</translation>
        </message>
        <message>
            <source>The key of {0} is not the one this library knows: this may be somebody else.</source>
            <translation>Ключ {0} — не той, який знає ця бібліотека: це може бути хтось інший.</translation>
        </message>
        <message>
            <source>Call them and compare the phrase: {0}.</source>
            <translation>Зателефонуйте й порівняйте фразу: {0}.</translation>
        </message>
        <message>
            <source>The article was changed elsewhere meanwhile.</source>
            <translation>Статтю тим часом змінено деінде.</translation>
        </message>
        <message>
            <source>Its plan was not changed.</source>
            <translation>Її план не змінено.</translation>
        </message>
        <message>
            <source>{0} is larger than {1:,} MB.</source>
            <translation>{0} більший за {1:,} МБ.</translation>
        </message>
        <message>
            <source>{0} is a zip, and not one file.</source>
            <translation>{0} — zip, а не один файл.</translation>
        </message>
        <message>
            <source>Take it in on the page of pictures.</source>
            <translation>Додайте його на сторінці «Зображення».</translation>
        </message>
        <message>
            <source>{0} is nothing Dateline can take in.</source>
            <translation>{0} — не те, що Dateline може взяти.</translation>
        </message>
        <message>
            <source>It takes pictures (JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC, SVG), MP4, MOV, WebM, MP3 and PDF.</source>
            <translation>Підходять зображення (JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC, SVG), MP4, MOV, WebM, MP3 і PDF.</translation>
        </message>
        <message>
            <source>The library was changed while the export was beginning.</source>
            <translation>Бібліотеку змінено, коли починався експорт.</translation>
        </message>
        <message>
            <source>Export again.</source>
            <translation>Експортуйте знову.</translation>
        </message>
        <message>
            <source>This item has no captions.</source>
            <translation>Цей елемент не має субтитрів.</translation>
        </message>
        <message>
            <source>Only a video with a file of its own has frames to choose from.</source>
            <translation>Лише відео з власним файлом має кадри на вибір.</translation>
        </message>
        <message>
            <source>{0} (recovered)</source>
            <translation>{0} (відновлено)</translation>
        </message>
        <message>
            <source>This backup is damaged too.</source>
            <translation>Цю резервну копію теж пошкоджено.</translation>
        </message>
        <message>
            <source>The new folder lies in the old library.</source>
            <translation>Нова тека лежить у старій бібліотеці.</translation>
        </message>
        <message>
            <source>Choose a place outside of it.</source>
            <translation>Виберіть місце поза нею.</translation>
        </message>
        <message>
            <source>{0} is not an empty folder.</source>
            <translation>{0} — не порожня тека.</translation>
        </message>
        <message>
            <source>Choose another place for the library.</source>
            <translation>Виберіть для бібліотеки інше місце.</translation>
        </message>
        <message>
            <source>There is nothing to search for yet.</source>
            <translation>Ще нічого шукати.</translation>
        </message>
        <message>
            <source>Write a search first.</source>
            <translation>Спершу напишіть запит.</translation>
        </message>
        <message>
            <source>This search is not in the library any more.</source>
            <translation>Цього пошуку вже немає в бібліотеці.</translation>
        </message>
        <message>
            <source>A saved search needs a name.</source>
            <translation>Збереженому пошукові потрібна назва.</translation>
        </message>
        <message>
            <source>The section is not in this library.</source>
            <translation>Цього розділу немає в бібліотеці.</translation>
        </message>
        <message>
            <source>A section needs a name.</source>
            <translation>Розділові потрібна назва.</translation>
        </message>
        <message>
            <source>There is a section called {0} already.</source>
            <translation>Розділ із назвою {0} вже є.</translation>
        </message>
        <message>
            <source>It is given in Details, under Review.</source>
            <translation>Його дають у «Даних», у частині «Погодження».</translation>
        </message>
        <message>
            <source>A sign-off is missing before this article can be {0}: {1}.</source>
            <translation>Щоб стаття стала «{0}», бракує погодження: {1}.</translation>
        </message>
        <message>
            <source>Mend it, or let somebody who may waive it in Findings.</source>
            <translation>Виправте або дайте пропустити тому, хто може, у «Зауваженнях».</translation>
        </message>
        <message>
            <source>This article cannot be {0} yet. {1}</source>
            <translation>Ця стаття ще не може стати «{0}». {1}</translation>
        </message>
        <message>
            <source>The sign-off {0} is missing for the present text.</source>
            <translation>Для теперішнього тексту бракує погодження «{0}».</translation>
        </message>
        <message>
            <source>“{0}” is no name of this newsroom for articles that are {1}.</source>
            <translation>«{0}» — не назва в цій редакції для статей у стані «{1}».</translation>
        </message>
        <message>
            <source>A sign-off names a person.</source>
            <translation>Погодження називає людину.</translation>
        </message>
        <message>
            <source>The sign-off {0} is given by people who are {1} or more.</source>
            <translation>Погодження «{0}» дають ті, хто {1} або вище.</translation>
        </message>
        <message>
            <source>The sign-off is {0}’s to take back.</source>
            <translation>Забрати це погодження може лише {0}.</translation>
        </message>
        <message>
            <source>These suggestions were decided already.</source>
            <translation>Ці пропозиції вже вирішено.</translation>
        </message>
        <message>
            <source>{0} is not an MP4, MOV or WebM video.</source>
            <translation>{0} — не відео MP4, MOV чи WebM.</translation>
        </message>
        <message>
            <source>A video needs a file or an address.</source>
            <translation>Відео потребує файлу або адреси.</translation>
        </message>
        <message>
            <source>An address starts with https://</source>
            <translation>Адреса починається з https://</translation>
        </message>
        <message>
            <source>{0} is too large to be a list kept by hand.</source>
            <translation>{0} завеликий для переліку, який ведуть руками.</translation>
        </message>
        <message>
            <source>{0}, line {1}: this is not UTF-8 text.</source>
            <translation>{0}, рядок {1}: це не текст у UTF-8.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8 in your text editor.</source>
            <translation>Збережіть файл у UTF-8 у своєму текстовому редакторі.</translation>
        </message>
        <message>
            <source>Close it where it is open for writing first.</source>
            <translation>Спершу закрийте її там, де її відкрито для запису.</translation>
        </message>
        <message>
            <source>It cannot be merged into itself.</source>
            <translation>Його не можна об’єднати із самим собою.</translation>
        </message>
        <message>
            <source>section</source>
            <translation>розділ</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>тег</translation>
        </message>
        <message>
            <source>series</source>
            <translation>серія</translation>
        </message>
        <message>
            <source>An article has</source>
            <translation>Одна стаття має</translation>
        </message>
        <message>
            <source>{0} articles have</source>
            <translation>Статті ({0}) мають</translation>
        </message>
        <message>
            <source>Merge it into another instead; the bin counts too.</source>
            <translation>Натомість об’єднайте з іншим; кошик теж рахується.</translation>
        </message>
        <message>
            <source>The {0} is not in this library.</source>
            <translation>Цього немає в бібліотеці: {0}.</translation>
        </message>
        <message>
            <source>A {0} needs a name.</source>
            <translation>Потрібна назва: {0}.</translation>
        </message>
        <message>
            <source>There is a {0} called {1} already.</source>
            <translation>Уже є {0} з назвою {1}.</translation>
        </message>
        <message>
            <source>Merge the two instead.</source>
            <translation>Натомість об’єднайте їх.</translation>
        </message>
        <message>
            <source>Another {0} has the slug {1}.</source>
            <translation>Слаг {1} вже має інший запис ({0}).</translation>
        </message>
        <message>
            <source>“{0}” was changed again meanwhile.</source>
            <translation>«{0}» тим часом знову змінено.</translation>
        </message>
        <message>
            <source>It stays as it is now.</source>
            <translation>Лишається як є тепер.</translation>
        </message>
        <message>
            <source>This cannot be waived: somebody may be in danger.</source>
            <translation>Цього не можна пропустити: комусь може загрожувати небезпека.</translation>
        </message>
        <message>
            <source>Use another picture.</source>
            <translation>Використайте інше зображення.</translation>
        </message>
        <message>
            <source>A waiver needs a reason.</source>
            <translation>Щоб пропустити зауваження, потрібна причина.</translation>
        </message>
        <message>
            <source>Say in a sentence why it may pass.</source>
            <translation>Скажіть одним реченням, чому це можна пропустити.</translation>
        </message>
        <message>
            <source>This is for the {0} to waive.</source>
            <translation>Пропустити це може лише {0}.</translation>
        </message>
        <message>
            <source>A word list holds single words.</source>
            <translation>Перелік слів містить окремі слова.</translation>
        </message>
        <message>
            <source>Add the words of a name one by one.</source>
            <translation>Додайте слова назви по одному.</translation>
        </message>
        <message>
            <source>A word has at most {0} letters.</source>
            <translation>У слові не більше літер, ніж {0}.</translation>
        </message>
        <message>
            <source>Your word list could not be read.</source>
            <translation>Ваш перелік слів не вдалося прочитати.</translation>
        </message>
        <message>
            <source>Your word list could not be written.</source>
            <translation>Ваш перелік слів не вдалося записати.</translation>
        </message>
        <message>
            <source>The process that holds the dictionaries has ended.</source>
            <translation>Процес, що тримає словники, закінчився.</translation>
        </message>
        <message>
            <source>The library's database is damaged; no backup was made of it.</source>
            <translation>Базу даних бібліотеки пошкоджено; резервної копії не зроблено.</translation>
        </message>
        <message>
            <source>There is no library in {0}.</source>
            <translation>У {0} немає бібліотеки.</translation>
        </message>
        <message>
            <source>Choose another folder, or make one there.</source>
            <translation>Виберіть іншу теку або зробіть її там.</translation>
        </message>
        <message>
            <source>This library was written by an older Dateline.</source>
            <translation>Цю бібліотеку записала старіша Dateline.</translation>
        </message>
        <message>
            <source>Open it once for writing to update it.</source>
            <translation>Відкрийте її раз для запису, щоб оновити.</translation>
        </message>
        <message>
            <source>The library is gone from its place.</source>
            <translation>Бібліотека зникла зі свого місця.</translation>
        </message>
        <message>
            <source>Is its disk still connected?</source>
            <translation>Чи її диск іще під’єднано?</translation>
        </message>
        <message>
            <source>The library's database is damaged and there is no good backup of it.</source>
            <translation>Базу даних бібліотеки пошкоджено, а доброї резервної копії немає.</translation>
        </message>
        <message>
            <source>The last good backup is from {0}.</source>
            <translation>Остання добра резервна копія — від {0}.</translation>
        </message>
        <message>
            <source>There is no backup of it yet.</source>
            <translation>Резервної копії ще немає.</translation>
        </message>
        <message>
            <source>The library's database is damaged.</source>
            <translation>Базу даних бібліотеки пошкоджено.</translation>
        </message>
        <message>
            <source>{0} on {1}, since {2}</source>
            <translation>{0} на {1}, від {2}</translation>
        </message>
        <message>
            <source>The library is already open{0}.</source>
            <translation>Бібліотеку вже відкрито{0}.</translation>
        </message>
        <message>
            <source>It can be opened read-only, or closed there first.</source>
            <translation>Її можна відкрити лише для читання або спершу закрити там.</translation>
        </message>
        <message>
            <source>Mend the file, or take it away.</source>
            <translation>Виправте файл або приберіть його.</translation>
        </message>
        <message>
            <source>This library was written by a newer Dateline.</source>
            <translation>Цю бібліотеку записала новіша Dateline.</translation>
        </message>
        <message>
            <source>Update Dateline on this computer to open it.</source>
            <translation>Оновіть Dateline на цьому комп’ютері, щоб її відкрити.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск заповнений.</translation>
        </message>
        <message>
            <source>Free some space and try again; what was saved before is safe.</source>
            <translation>Звільніть місце й спробуйте ще раз; збережене раніше ціле.</translation>
        </message>
        <message>
            <source>The library cannot be written to.</source>
            <translation>У бібліотеку не можна писати.</translation>
        </message>
        <message>
            <source>Its folder is read-only.</source>
            <translation>Її тека лише для читання.</translation>
        </message>
        <message>
            <source>The library is busy in another program.</source>
            <translation>Бібліотека зайнята іншою програмою.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Спробуйте за мить.</translation>
        </message>
        <message>
            <source>The library's database cannot be opened.</source>
            <translation>Базу даних бібліотеки не вдалося відкрити.</translation>
        </message>
        <message>
            <source>Is its disk there?</source>
            <translation>Чи є її диск?</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>Диск не відповідає.</translation>
        </message>
        <message>
            <source>Check that it is still connected.</source>
            <translation>Перевірте, чи він іще під’єднаний.</translation>
        </message>
        <message>
            <source>Dateline may not write there{0}.</source>
            <translation>Dateline не може туди писати{0}.</translation>
        </message>
        <message>
            <source>Choose another folder or ask for access.</source>
            <translation>Виберіть іншу теку або попросіть доступу.</translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Web site</source>
            <translation>Вебсайт</translation>
        </message>
        <message>
            <source>Pages to read in a browser, with search and redirects.</source>
            <translation>Сторінки для браузера, з пошуком і переспрямуваннями.</translation>
        </message>
        <message>
            <source>Articles as JSON</source>
            <translation>Статті як JSON</translation>
        </message>
        <message>
            <source>One document per article, with everything Dateline knows that may leave the house.</source>
            <translation>Один документ на статтю з усім, що Dateline знає і що може вийти назовні.</translation>
        </message>
        <message>
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <source>The feed that is easiest for programs to read.</source>
            <translation>Стрічка, яку програмам читати найлегше.</translation>
        </message>
        <message>
            <source>RSS</source>
            <translation>RSS</translation>
        </message>
        <message>
            <source>The feed that every reader and aggregator takes.</source>
            <translation>Стрічка, яку бере кожна читалка й агрегатор.</translation>
        </message>
        <message>
            <source>Atom</source>
            <translation>Atom</translation>
        </message>
        <message>
            <source>The stricter feed; some libraries and archives prefer it.</source>
            <translation>Суворіша стрічка; її обирають деякі бібліотеки й архіви.</translation>
        </message>
        <message>
            <source>Sitemaps</source>
            <translation>Карти сайту</translation>
        </message>
        <message>
            <source>For search engines, with one for news of the last days.</source>
            <translation>Для пошукових систем, одна — для новин останніх днів.</translation>
        </message>
        <message>
            <source>ninjs</source>
            <translation>ninjs</translation>
        </message>
        <message>
            <source>The wire format of the IPTC, in 3.1 and in 1.6 for systems such as Superdesk.</source>
            <translation>Формат агентств від IPTC: 3.1, а також 1.6 для систем на кшталт Superdesk.</translation>
        </message>
        <message>
            <source>JSON-LD</source>
            <translation>JSON-LD</translation>
        </message>
        <message>
            <source>The description search engines read in the pages, as files of their own.</source>
            <translation>Опис, який пошукові системи читають на сторінках, окремими файлами.</translation>
        </message>
        <message>
            <source>Brought along by another package.</source>
            <translation>Додано іншим пакунком.</translation>
        </message>
        <message>
            <source>Checking articles</source>
            <translation>Перевірка статей</translation>
        </message>
        <message>
            <source>Writing pages</source>
            <translation>Запис сторінок</translation>
        </message>
        <message>
            <source>Writing lists</source>
            <translation>Запис списків</translation>
        </message>
        <message>
            <source>Making pictures</source>
            <translation>Підготовка зображень</translation>
        </message>
        <message>
            <source>Putting the bundle in place</source>
            <translation>Розміщення пакета</translation>
        </message>
        <message>
            <source>Sending files</source>
            <translation>Надсилання файлів</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Zip file</source>
            <translation>Файл zip</translation>
        </message>
        <message>
            <source>SFTP server</source>
            <translation>Сервер SFTP</translation>
        </message>
        <message>
            <source>S3 store</source>
            <translation>Сховище S3</translation>
        </message>
        <message>
            <source>WebDAV</source>
            <translation>WebDAV</translation>
        </message>
        <message>
            <source>Git working copy</source>
            <translation>Робоча копія git</translation>
        </message>
        <message>
            <source>Another address</source>
            <translation>Інша адреса</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Short headline</source>
            <translation>Короткий заголовок</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Підводка</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Місце й дата</translation>
        </message>
        <message>
            <source>Lead: description</source>
            <translation>Головне: опис</translation>
        </message>
        <message>
            <source>Lead: caption</source>
            <translation>Головне: підпис</translation>
        </message>
        <message>
            <source>Lead: credit</source>
            <translation>Головне: авторство</translation>
        </message>
        <message>
            <source>Search title</source>
            <translation>Заголовок для пошуку</translation>
        </message>
        <message>
            <source>Search text</source>
            <translation>Текст для пошуку</translation>
        </message>
        <message>
            <source>Social title</source>
            <translation>Заголовок для соцмереж</translation>
        </message>
        <message>
            <source>Push text</source>
            <translation>Текст сповіщення</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Must be mended</source>
            <translation>Треба виправити</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Подивитися ще раз</translation>
        </message>
        <message>
            <source>Worth a thought</source>
            <translation>Варто подумати</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Рядок авторів</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Місце й дата</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Головне зображення</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Push text</source>
            <translation>Текст сповіщення</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Розділ</translation>
        </message>
        <message>
            <source>Search engines</source>
            <translation>Пошукові системи</translation>
        </message>
        <message>
            <source>Short headline</source>
            <translation>Короткий заголовок</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Social title</source>
            <translation>Заголовок для соцмереж</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Підводка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Хтось</translation>
        </message>
        <message>
            <source>Waived by {0}: {1}</source>
            <translation>Пропуск дав(-ла) {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>saved by itself</source>
            <translation>збережено само</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>збережено</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>імпортовано</translation>
        </message>
        <message>
            <source>new state</source>
            <translation>новий стан</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>відновлено</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>повернено</translation>
        </message>
        <message>
            <source>words replaced across the library</source>
            <translation>слова замінено по всій бібліотеці</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>погоджено</translation>
        </message>
        <message>
            <source>went out</source>
            <translation>вийшло назовні</translation>
        </message>
    </context>
    <context>
        <name>insert</name>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Добірка</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Відео</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Related card</source>
            <translation>Картка «Читайте також»</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Врізка-цитата</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблиця</translation>
        </message>
        <message>
            <source>Mention of an author</source>
            <translation>Згадка автора</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Subheading</source>
            <translation>Підзаголовок</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерований список</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Лінія</translation>
        </message>
    </context>
    <context>
        <name>library_find</name>
        <message>
            <source>{0} in {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <source>There are more; look for something rarer to see all.</source>
            <translation>Є ще; щоб побачити все, шукайте щось рідкісніше.</translation>
        </message>
        <message>
            <source>Changed {0} in {1}.</source>
            <translation>Змінено: {0} · {1}.</translation>
        </message>
        <message>
            <source>Brought back {0} in {1}.</source>
            <translation>Повернено: {0} · {1}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нічого не змінено.</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>і ще {0}</translation>
        </message>
        <message>
            <source>Changed elsewhere meanwhile and left as it is: {0}.</source>
            <translation>Тим часом змінено деінде, тому лишилося як є: {0}.</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 місце</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 стаття</translation>
        </message>
        <message numerus="yes">
            <source>{0} places</source>
            <translation>
                <numerusform>{0} місце</numerusform>
                <numerusform>{0} місця</numerusform>
                <numerusform>{0} місць</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>media</name>
        <message>
            <source>No alt text, no credit</source>
            <translation>Немає alt-тексту й авторства</translation>
        </message>
        <message>
            <source>No alt text</source>
            <translation>Немає alt-тексту</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Немає авторства</translation>
        </message>
        <message>
            <source>Rights expired</source>
            <translation>Права сплили</translation>
        </message>
        <message numerus="yes">
            <source>Rights end in {0} days</source>
            <translation>
                <numerusform>Права спливають через {0} день</numerusform>
                <numerusform>Права спливають через {0} дні</numerusform>
                <numerusform>Права спливають через {0} днів</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of 5 stars</source>
            <translation>Зірок: {0} з 5</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Чутливе</translation>
        </message>
        <message>
            <source>Protected source</source>
            <translation>Захищене джерело</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Знято</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Напис</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Використані</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ні</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативний текст</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключові слова</translation>
        </message>
        <message>
            <source>Add a keyword</source>
            <translation>Додати ключове слово</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Авторське право</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Умови використання</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Власник</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Where it may be used</source>
            <translation>Де можна використовувати</translation>
        </message>
        <message>
            <source>Rights end</source>
            <translation>Права до</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Згода</translation>
        </message>
        <message>
            <source>About the consent</source>
            <translation>Про згоду</translation>
        </message>
        <message>
            <source>Hard to look at</source>
            <translation>Важко дивитися</translation>
        </message>
        <message>
            <source>The original never leaves</source>
            <translation>Оригінал ніколи не виходить</translation>
        </message>
        <message>
            <source>Colour label</source>
            <translation>Кольорова мітка</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Як зроблено</translation>
        </message>
        <message>
            <source>Video at an outside address</source>
            <translation>Відео за зовнішньою адресою</translation>
        </message>
        <message>
            <source>Pages: {0}</source>
            <translation>Сторінок: {0}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Відео</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Звук</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Не використані</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>Без альтернативного тексту</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Без авторства</translation>
        </message>
        <message>
            <source>Rights end within 30 days</source>
            <translation>Права спливають за 30 днів</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Спершу найновіші</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Спершу найстаріші</translation>
        </message>
        <message>
            <source>Taken last</source>
            <translation>Зняті останніми</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>За назвою</translation>
        </message>
        <message>
            <source>Best rated</source>
            <translation>Найвищі оцінки</translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 зірок</translation>
        </message>
        <message>
            <source>1 star or more</source>
            <translation>1 зірка й більше</translation>
        </message>
        <message>
            <source>{0} stars or more</source>
            <translation>{0} зірки й більше</translation>
        </message>
        <message>
            <source>No label</source>
            <translation>Без мітки</translation>
        </message>
        <message>
            <source>Label {0}</source>
            <translation>Мітка {0}</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
        <message>
            <source>Taken in together</source>
            <translation>Додано разом</translation>
        </message>
        <message>
            <source>By {0}</source>
            <translation>Автор: {0}</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Додано</translation>
        </message>
        <message>
            <source>{0} since {1}</source>
            <translation>{0} від {1}</translation>
        </message>
        <message>
            <source>{0} until {1}</source>
            <translation>{0} до {1}</translation>
        </message>
        <message>
            <source>Long description</source>
            <translation>Довгий опис</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Різні значення</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Невідомо</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не потрібна</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Відмовлено</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Червоний</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жовтий</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелений</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синій</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Фіолетовий</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Не вказано</translation>
        </message>
        <message>
            <source>Photograph, taken with a camera</source>
            <translation>Фотографія, знята камерою</translation>
        </message>
        <message>
            <source>Photograph, computed from several shots</source>
            <translation>Фотографія, обчислена з кількох знімків</translation>
        </message>
        <message>
            <source>Scan of a negative</source>
            <translation>Скан негатива</translation>
        </message>
        <message>
            <source>Scan of a slide</source>
            <translation>Скан слайда</translation>
        </message>
        <message>
            <source>Scan of a print</source>
            <translation>Скан відбитка</translation>
        </message>
        <message>
            <source>Photograph, altered by a person</source>
            <translation>Фотографія, змінена людиною</translation>
        </message>
        <message>
            <source>Photograph, enhanced by a program</source>
            <translation>Фотографія, поліпшена програмою</translation>
        </message>
        <message>
            <source>Picture of a screen</source>
            <translation>Знімок екрана</translation>
        </message>
        <message>
            <source>Recording of a virtual event</source>
            <translation>Запис віртуальної події</translation>
        </message>
        <message>
            <source>Put together from several pictures</source>
            <translation>Складено з кількох зображень</translation>
        </message>
        <message>
            <source>Put together from several photographs</source>
            <translation>Складено з кількох фотографій</translation>
        </message>
        <message>
            <source>Put together, parts of it made by a program</source>
            <translation>Складено, частину зроблено програмою</translation>
        </message>
        <message>
            <source>Altered with generative AI</source>
            <translation>Змінено генеративним ШІ</translation>
        </message>
        <message>
            <source>Made by generative AI</source>
            <translation>Створено генеративним ШІ</translation>
        </message>
        <message>
            <source>Made by a program, without AI</source>
            <translation>Створено програмою без ШІ</translation>
        </message>
        <message>
            <source>Drawn from data, such as a chart or a map</source>
            <translation>Накреслено за даними: графік чи карта</translation>
        </message>
        <message>
            <source>Drawn by a person on a computer</source>
            <translation>Намальовано людиною на комп’ютері</translation>
        </message>
        <message>
            <source>Take files in</source>
            <translation>Узяти файли</translation>
        </message>
        <message>
            <source>What Dateline takes in</source>
            <translation>Що бере Dateline</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Take a folder in</source>
            <translation>Узяти теку</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>Yesterday {0}</source>
            <translation>Учора {0}</translation>
        </message>
        <message>
            <source>Today {0}</source>
            <translation>Сьогодні {0}</translation>
        </message>
        <message>
            <source>Tomorrow {0}</source>
            <translation>Завтра {0}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>учора</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сьогодні</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>завтра</translation>
        </message>
    </context>
    <context>
        <name>names</name>
        <message>
            <source>Add a form nobody should write</source>
            <translation>Додати форму, якої не слід писати</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Title or description</source>
            <translation>Посада або опис</translation>
        </message>
        <message>
            <source>At the first mention</source>
            <translation>Під час першої згадки</translation>
        </message>
        <message>
            <source>With the title, as readers need it.</source>
            <translation>З посадою, як потрібно читачам.</translation>
        </message>
        <message>
            <source>Forms to avoid</source>
            <translation>Форми, яких уникати</translation>
        </message>
    </context>
    <context>
        <name>notice</name>
        <message>
            <source>Correction</source>
            <translation>Виправлення</translation>
        </message>
        <message>
            <source>Clarification</source>
            <translation>Уточнення</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Оновлення</translation>
        </message>
        <message>
            <source>Editor’s note</source>
            <translation>Від редакції</translation>
        </message>
    </context>
    <context>
        <name>packets</name>
        <message>
            <source>You made this packet yourself.</source>
            <translation>Цю посилку зробили ви самі.</translation>
        </message>
        <message>
            <source>Signed by {0}, whose key was compared.</source>
            <translation>Підписано: {0}; ключ порівняно.</translation>
        </message>
        <message>
            <source>Signed with the key {0} has used before; it was never compared.</source>
            <translation>Підписано ключем, яким {0} користується раніше; його ніколи не порівнювали.</translation>
        </message>
        <message>
            <source>This is not the key {0} has used before: it may be somebody else.</source>
            <translation>Це не той ключ, який {0} мав(-ла) раніше: це може бути хтось інший.</translation>
        </message>
        <message>
            <source>Signed with a key this library meets for the first time.</source>
            <translation>Підписано ключем, який ця бібліотека бачить уперше.</translation>
        </message>
        <message>
            <source>Changed here and there, in different places: both are kept.</source>
            <translation>Змінено і тут, і там, у різних місцях: лишається обидва.</translation>
        </message>
        <message>
            <source>Changed here and there: 1 place to decide.</source>
            <translation>Змінено і тут, і там: вирішити треба 1 місце.</translation>
        </message>
        <message>
            <source>Changed here and there: {0} places to decide.</source>
            <translation>Змінено і тут, і там: місць, які треба вирішити, — {0}.</translation>
        </message>
        <message>
            <source>New here.</source>
            <translation>Тут нове.</translation>
        </message>
        <message>
            <source>The text here has all of it.</source>
            <translation>Тутешній текст уже має все це.</translation>
        </message>
        <message>
            <source>Changed there, and not here.</source>
            <translation>Змінено там, але не тут.</translation>
        </message>
        <message>
            <source>Another article of the same origin is here, and no state both share: it can be a copy.</source>
            <translation>Тут є інша стаття того самого походження, без спільного стану: це може бути копія.</translation>
        </message>
        <message>
            <source>It lies in the bin here: restore it first, or take in a copy.</source>
            <translation>Тут вона в кошику: спершу відновіть її або візьміть копію.</translation>
        </message>
        <message>
            <source>This packet was taken in before; nothing was changed.</source>
            <translation>Цю посилку вже взято раніше; нічого не змінено.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>нове</translation>
        </message>
        <message>
            <source>brought up to date</source>
            <translation>оновлено</translation>
        </message>
        <message>
            <source>brought together</source>
            <translation>зведено</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>без змін</translation>
        </message>
        <message>
            <source>taken in as a copy</source>
            <translation>взято як копію</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>still to be decided</source>
            <translation>ще вирішити</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>Everybody</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Працюють</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Не працює</translation>
        </message>
        <message>
            <source>Without a biography</source>
            <translation>Без біографії</translation>
        </message>
        <message>
            <source>Without a portrait</source>
            <translation>Без портрета</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
    </context>
    <context>
        <name>place</name>
        <message>
            <source>Understood</source>
            <translation>Зрозуміло</translation>
        </message>
        <message>
            <source>This library lies on a network drive ({0}). A connection that breaks can damage it: keep it on this computer, and give packets or bundles to others.</source>
            <translation>Ця бібліотека лежить на мережевому диску ({0}). Обрив з’єднання може її пошкодити: тримайте її на цьому комп’ютері, а іншим давайте посилки чи пакети.</translation>
        </message>
        <message>
            <source>This library lies in a folder that {0} keeps in step. Open it on one computer at a time, and wait until everything is copied; a library elsewhere and packets between people are safer.</source>
            <translation>Ця бібліотека лежить у теці, яку синхронізує {0}. Відкривайте її лише на одному комп’ютері за раз і чекайте, доки все скопіюється; безпечніше тримати її деінде й обмінюватися посилками.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Colours</source>
            <translation>Кольори</translation>
        </message>
        <message>
            <source>Light or dark, or as the system is at the time.</source>
            <translation>Світлі чи темні, або як зараз у системі.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлі</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темні</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>What menus, pages and messages are written in. Articles have their own language.</source>
            <translation>Якою мовою меню, сторінки й повідомлення. Статті мають власну мову.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <source>How large headline and body are while you write; readers see their own size.</source>
            <translation>Який розмір мають заголовок і текст, поки ви пишете; читачі бачать власний.</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Ширина стовпця</translation>
        </message>
        <message>
            <source>How many letters a line holds while you write, as far as the window is wide enough.</source>
            <translation>Скільки літер уміщає рядок, поки ви пишете, якщо вікно досить широке.</translation>
        </message>
        <message>
            <source>Narrow, 56 letters</source>
            <translation>Вузький, 56 літер</translation>
        </message>
        <message>
            <source>Usual, 66 letters</source>
            <translation>Звичайний, 66 літер</translation>
        </message>
        <message>
            <source>Wide, 76 letters</source>
            <translation>Широкий, 76 літер</translation>
        </message>
        <message>
            <source>Very wide, 90 letters</source>
            <translation>Дуже широкий, 90 літер</translation>
        </message>
        <message>
            <source>Show the strip of tools</source>
            <translation>Показувати смугу інструментів</translation>
        </message>
        <message>
            <source>Bold, links, lists and the rest, above the headline.</source>
            <translation>Жирний, посилання, списки та решта, над заголовком.</translation>
        </message>
        <message>
            <source>Keep the line you write in at one height</source>
            <translation>Тримати рядок, у якому ви пишете, на одній висоті</translation>
        </message>
        <message>
            <source>The text moves instead of the line, as paper does in a typewriter.</source>
            <translation>Рухається текст, а не рядок, як папір у друкарській машинці.</translation>
        </message>
        <message>
            <source>Set quotes and dashes while you type</source>
            <translation>Ставити лапки й тире, поки ви пишете</translation>
        </message>
        <message>
            <source>Straight quotes become the right ones of the article’s language; Backspace takes it back.</source>
            <translation>Прямі лапки стають лапками мови статті; Backspace повертає прямі.</translation>
        </message>
        <message>
            <source>In English articles</source>
            <translation>В англійських статтях</translation>
        </message>
        <message>
            <source>“Quotes” as in English, and dashes without spaces to break at.</source>
            <translation>“Лапки” як в англійській і тире без пробілів, де рядок міг би розірватися.</translation>
        </message>
        <message>
            <source>In Ukrainian articles</source>
            <translation>В українських статтях</translation>
        </message>
        <message>
            <source>«Quotes» as in Ukrainian, and the one apostrophe.</source>
            <translation>«Лапки» як в українській і один апостроф.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Перевіряти правопис</translation>
        </message>
        <message>
            <source>Underline the words that no dictionary, no list and no name of the library knows.</source>
            <translation>Підкреслювати слова, яких не знає жоден словник, список чи назва бібліотеки.</translation>
        </message>
        <message>
            <source>Save after a pause of</source>
            <translation>Зберігати після паузи</translation>
        </message>
        <message>
            <source>Until then each keystroke is in the draft journal already; nothing is lost either way.</source>
            <translation>До того кожне натискання вже є в журналі чернетки; в обох випадках нічого не втрачено.</translation>
        </message>
        <message>
            <source>Half a second</source>
            <translation>Пів секунди</translation>
        </message>
        <message>
            <source>One and a half seconds</source>
            <translation>Півтори секунди</translation>
        </message>
        <message>
            <source>Three seconds</source>
            <translation>Три секунди</translation>
        </message>
        <message>
            <source>Ten seconds</source>
            <translation>Десять секунд</translation>
        </message>
        <message>
            <source>Width of the page</source>
            <translation>Ширина сторінки</translation>
        </message>
        <message>
            <source>Which screen the page beside your text is shown for.</source>
            <translation>Для якого екрана показувати сторінку поряд із текстом.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Планшет</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Комп’ютер</translation>
        </message>
        <message>
            <source>Scroll text and page together</source>
            <translation>Прокручувати текст і сторінку разом</translation>
        </message>
        <message>
            <source>The page follows the line you write in, and the text follows the page.</source>
            <translation>Сторінка йде за рядком, який ви пишете, а текст — за сторінкою.</translation>
        </message>
        <message>
            <source>Remember the libraries opened</source>
            <translation>Пам’ятати відкриті бібліотеки</translation>
        </message>
        <message>
            <source>They are offered on the first page. Pinned ones stay in any case.</source>
            <translation>Їх пропонує перша сторінка. Закріплені лишаються завжди.</translation>
        </message>
        <message>
            <source>Remember the articles opened lately</source>
            <translation>Пам’ятати нещодавно відкриті статті</translation>
        </message>
        <message>
            <source>They are a queue of the desk. The list stays on this computer, never in the library.</source>
            <translation>Це черга серед статей. Список лишається на цьому комп’ютері, не в бібліотеці.</translation>
        </message>
        <message>
            <source>Begin with the last library</source>
            <translation>Починати з останньої бібліотеки</translation>
        </message>
        <message>
            <source>Otherwise Dateline begins with the first page, where one chooses.</source>
            <translation>Інакше Dateline починає з першої сторінки, де можна вибрати.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>Plain preview: the web engine is not installed.</source>
            <translation>Простий перегляд: вебрушій не встановлено.</translation>
        </message>
        <message>
            <source>Plain preview: the web engine does not run for the administrator's account.</source>
            <translation>Простий перегляд: вебрушій не працює під обліковим записом адміністратора.</translation>
        </message>
        <message>
            <source>Marked up</source>
            <translation>З правками</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>Як запропоновано</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Початковий</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Сторінка</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Друк</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Деінде</translation>
        </message>
    </context>
    <context>
        <name>queues</name>
        <message>
            <source>All articles</source>
            <translation>Усі статті</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Чернетки</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Подані</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На погодженні</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Погоджені</translation>
        </message>
        <message>
            <source>Embargoed</source>
            <translation>Під ембарго</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>За графіком</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Spiked or withdrawn</source>
            <translation>Відкладені й зняті</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мої</translation>
        </message>
        <message>
            <source>Submitted to me</source>
            <translation>Подані мені</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закріплені</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Нещодавно відкриті</translation>
        </message>
        <message>
            <source>Changed since last time</source>
            <translation>Змінені з минулого разу</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Open</source>
            <translation>Відкриті</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Вирішено</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мої</translation>
        </message>
        <message>
            <source>That mention me</source>
            <translation>Де згадано мене</translation>
        </message>
        <message>
            <source>The whole article</source>
            <translation>Уся стаття</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Підводка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Alternative text of the lead picture</source>
            <translation>Альтернативний текст головного зображення</translation>
        </message>
        <message>
            <source>Caption of the lead picture</source>
            <translation>Підпис головного зображення</translation>
        </message>
        <message>
            <source>Credit of the lead picture</source>
            <translation>Авторство головного зображення</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серія</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Заголовок для пошукових систем</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Опис для пошукових систем</translation>
        </message>
        <message>
            <source>Picture in the text</source>
            <translation>Зображення в тексті</translation>
        </message>
        <message>
            <source>The picture it was about is gone</source>
            <translation>Зображення, про яке йшлося, вже немає</translation>
        </message>
        <message>
            <source>The text it was about is gone: {0}</source>
            <translation>Тексту, про який ішлося, вже немає: {0}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>змінено</translation>
        </message>
        <message>
            <source>Resolved by {0}</source>
            <translation>Вирішив(-ла) {0}</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>відповідь</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Коментар</translation>
        </message>
        <message>
            <source>What do you remark? @ names a colleague</source>
            <translation>Ваше зауваження. @ називає колегу</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповісти</translation>
        </message>
        <message>
            <source>Answer… @ names a colleague</source>
            <translation>Відповідь… @ називає колегу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Написати наново</translation>
        </message>
        <message>
            <source>puts in</source>
            <translation>вставляє</translation>
        </message>
        <message>
            <source>takes out</source>
            <translation>прибирає</translation>
        </message>
        <message>
            <source>replaces</source>
            <translation>замінює</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>переміщує</translation>
        </message>
        <message>
            <source>changes the format</source>
            <translation>змінює формат</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>змінює</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Хтось</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Подано</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На погодженні</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Погоджено</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Spiked</source>
            <translation>Відкладено</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Виправлено</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Оновлено</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Знято</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Назад у чернетки</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Подати</translation>
        </message>
        <message>
            <source>Take into review</source>
            <translation>Узяти на погодження</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Погодити</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опублікувати</translation>
        </message>
        <message>
            <source>Spike</source>
            <translation>Відкласти</translation>
        </message>
        <message>
            <source>Mark as corrected</source>
            <translation>Позначити виправленою</translation>
        </message>
        <message>
            <source>Mark as updated</source>
            <translation>Позначити оновленою</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Зняти з публікації</translation>
        </message>
    </context>
    <context>
        <name>uses</name>
        <message>
            <source>one article</source>
            <translation>одній статті</translation>
        </message>
        <message numerus="yes">
            <source>{0} articles</source>
            <translation>
                <numerusform>{0} стаття</numerusform>
                <numerusform>{0} статті</numerusform>
                <numerusform>{0} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>the portrait of {0}</source>
            <translation>портрет: {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0} portraits</source>
            <translation>
                <numerusform>{0} портрет</numerusform>
                <numerusform>{0} портрети</numerusform>
                <numerusform>{0} портретів</numerusform>
            </translation>
        </message>
        <message>
            <source>the poster of “{0}”</source>
            <translation>кадр-заставка «{0}»</translation>
        </message>
        <message numerus="yes">
            <source>{0} posters of videos</source>
            <translation>
                <numerusform>{0} заставка відео</numerusform>
                <numerusform>{0} заставки відео</numerusform>
                <numerusform>{0} заставок відео</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} і {1}</translation>
        </message>
        <message>
            <source>The article is published.</source>
            <translation>Статтю опубліковано.</translation>
        </message>
        <message>
            <source>All of the articles are published.</source>
            <translation>Усі статті опубліковано.</translation>
        </message>
        <message>
            <source>One of the articles is published.</source>
            <translation>Одну зі статей опубліковано.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of the articles are published.</source>
            <translation>
                <numerusform>{0} статтю з них опубліковано.</numerusform>
                <numerusform>{0} статті з них опубліковано.</numerusform>
                <numerusform>{0} статей із них опубліковано.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <source>Not there now. Is its disk connected?</source>
            <translation>Зараз її там немає. Чи під’єднано диск?</translation>
        </message>
        <message>
            <source>Changed {0} · {1}</source>
            <translation>Змінено {0} · {1}</translation>
        </message>
        <message>
            <source>Cannot be read.</source>
            <translation>Не читається.</translation>
        </message>
        <message>
            <source>Articles: {0} · Pictures and files: {1}</source>
            <translation>Статті: {0} · Зображення й файли: {1}</translation>
        </message>
        <message>
            <source>written last: {0}</source>
            <translation>останній запис: {0}</translation>
        </message>
    </context>
</TS>
