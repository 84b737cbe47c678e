"""Says where Chinese texts break the rules for them: punctuation, words, translations that are not finished.

chinesetexts.py SOURCE          reads SOURCE/resources/pack and SOURCE/translations
chinesetexts.py --self-check    plants each fault and sees that it is found
"""

import glob
import json
import os
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# One thing has one word everywhere: the word that is not ours, and ours.
NOT_OURS = {
    "电子支付工具": "钱包", "售后": "客服", "服务电话号码": "客服热线", "储值": "充值", "取出": "提现", "退钱": "退款",
    "流水": "交易", "校验码": "验证码", "双因子": "多重验证", "种子短语": "助记词", "封号": "冻结账户", "帐户": "账户",
    "帐号": "账户", "登陆": "登录", "投屏": "屏幕共享", "欺诈": "诈骗", "交易号": "交易单号", "验证应用": "验证器App",
    "应用": "App", "中国大陆": "中国内地",
}
# Names that others have given themselves keep their words; what stands on every phone keeps its own.
NAMES = ["反欺诈中心", "应用商店"]

HAN = "\u3400-\u9fff"
CHINESE = HAN + "，。：；？！、“”（）《》…—"
HALF_WIDTH = re.compile(rf"(?<=[{HAN}”）])\s*[,.;:?!()\"']\s*(?=[{CHINESE}])|(?<=[{HAN}”）])[,;:?!.](?=\s*$)"
                        rf"|(?<=[{HAN}])[(](?=[^()]*[)]\s*[{CHINESE}])")
# A full-width mark has its room in itself.
WIDE = re.compile(r"[，。：；？！、”）] +(?=\S)")
# Latin letters and digits stand beside Chinese without a space. What is typed after -- keeps its own.
SPACED = re.compile(rf"(?<=[{CHINESE}]) (?=[A-Za-z0-9%])|(?<=[A-Za-z0-9%]) (?=[{CHINESE}])")


def faults_of(text, are_words_checked=True):
    """What is wrong with one Chinese text."""
    faults = [f"half-width “{found[0].strip()}” in “{text[max(0, found.start() - 8):found.end() + 8]}”"
              for found in HALF_WIDTH.finditer(text)]
    faults += [f"a space behind “{found[0].strip()}” in “{text[max(0, found.start() - 8):found.end() + 8]}”"
               for found in WIDE.finditer(text)]
    if are_words_checked:
        for name in NAMES:
            text = text.replace(name, "")
        faults += [f"“{word}” is “{ours}” here" for word, ours in NOT_OURS.items() if word in text]
    return faults


def faults_in_article(path):
    faults = []
    is_phrasing = False
    is_source = False
    parts = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line == "---" and parts < 2:
                parts += 1
                continue
            if parts < 2:
                if not line.startswith(" "):
                    # What people type is theirs: their words, their punctuation.
                    is_phrasing = line.startswith("phrasings:")
                    is_source = line.startswith("sources:")
                if is_phrasing or is_source:
                    continue
            # Markdown's own signs are no punctuation.
            text = re.sub(r"^\s*\d+\. ", "", re.sub(r"\]\([^)]*\)", "]", line))
            faults += [f"{path}:{number}: {fault}" for fault in faults_of(text.replace("*", ""))]
    return faults


def chinese_strings(value, where=""):
    """All texts of a JSON value, each with its place."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for number, entry in enumerate(value):
            yield from chinese_strings(entry, f"{where}/{number}")
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from chinese_strings(entry, f"{where}/{key}")


def faults_in_json(path, are_words_checked=True):
    with open(path, encoding="utf-8") as file:
        value = json.load(file)
    # A line break ends a sentence as the end of the text does.
    return [f"{path}:{where}: {fault}" for where, text in chinese_strings(value) for line in text.split("\n")
            for fault in faults_of(line, are_words_checked)]


def faults_in_catalogue(path):
    is_chinese = "zh" in os.path.basename(path)
    faults = []
    messages = 0
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            messages += 1
            where = f"{path}: {context.findtext('name')}: “{message.findtext('source')}”"
            translation = message.find("translation")
            kind = "unfinished" if translation is None else translation.get("type")
            if kind is not None:
                faults.append(f"{where}: {kind}")
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            # English needs its catalogue for the plural forms alone.
            if (is_chinese or message.get("numerus") == "yes") and not all(form.strip() for form in forms):
                faults.append(f"{where}: no translation")
            if is_chinese:
                is_question = message.findtext("source").endswith("?")
                faults += [f"{where}: a question in one language only" for form in forms
                           if form.endswith("？") != is_question]
                faults += [f"{where}: {fault}" for form in forms for line in form.split("\n")
                           for fault in faults_of(line)]
                faults += [f"{where}: a space beside Latin in “{line}”" for form in forms for line in form.split("\n")
                           if SPACED.search(line) and "--" not in line]
    return faults if messages else [f"{path}: no messages here"]


def faults_in_tree(source):
    pack = os.path.join(source, "resources", "pack")
    articles = sorted(glob.glob(os.path.join(pack, "articles", "zh_*", "*.md")))
    words = sorted(glob.glob(os.path.join(pack, "guides", "zh_*", "*.json")))
    names = glob.glob(os.path.join(pack, "pack.json"))
    directory = glob.glob(os.path.join(pack, "directory", "*.json"))
    catalogues = sorted(glob.glob(os.path.join(source, "translations", "*.ts")))
    faults = [fault for path in articles for fault in faults_in_article(path)]
    faults += [fault for path in words + names for fault in faults_in_json(path)]
    # The directory holds the names that wallets give their own services.
    faults += [fault for path in directory for fault in faults_in_json(path, are_words_checked=False)]
    faults += [fault for path in catalogues for fault in faults_in_catalogue(path)]
    if not articles or not words or not any("zh" in os.path.basename(path) for path in catalogues):
        faults.append(f"{source}: there are no Chinese articles, guides or translations here")
    return faults


ARTICLE = "---\ntitle: {title}\nphrasings:\n  - 钱没了,怎么办!!退钱\nsources:\n  - https://wallet.example/\n---\n\n{body}\n"
MESSAGE = ("<?xml version='1.0' encoding='utf-8'?><TS language='zh_CN'><context><name>A</name><message{numerus}>"
           "<source>Close</source>{translation}</message></context></TS>")


def self_check():
    def article(body, title="怎么充值？"):
        return ARTICLE.format(title=title, body=body)

    def message(translation, numerus=""):
        return MESSAGE.format(translation=translation, numerus=numerus)

    articles, guides, translations = "resources/pack/articles/zh_CN/", "resources/pack/guides/zh_CN/", "translations/"
    planted = {
        articles + "comma.md": article("先挂断,再打电话。"),
        articles + "stop.md": article("先挂断。再打电话."),
        articles + "colon.md": article("**注意:** 不要转账。"),
        articles + "wide.md": article("> **注意：** 不要转账。"),
        articles + "question.md": article("先挂断。", title="怎么充值?"),
        articles + "brackets.md": article("点“忘记密码”(各家叫法不同)。"),
        articles + "word.md": article("请联系售后。"),
        articles + "app.md": article("打开钱包的应用查看。"),
        articles + "mainland.md": article("在中国大陆先打110。"),
        articles + "title-word.md": article("先挂断。", title="怎么登陆？"),
        guides + "nested.json": json.dumps({"steps": {"a": ["好的", "先选,再点。"]}}, ensure_ascii=False),
        guides + "word.json": json.dumps({"title": "帐户"}, ensure_ascii=False),
        "resources/pack/directory/a.json": json.dumps({"note": "客服热线,请拨打。"}, ensure_ascii=False),
        translations + "a_zh_CN.ts": message("<translation type='unfinished'>关闭</translation>"),
        translations + "b_zh_CN.ts": message("<translation></translation>"),
        translations + "c_zh_CN.ts": message("<translation>关闭!</translation>"),
        translations + "d_zh_CN.ts": message("<translation type='vanished'>关闭</translation>"),
        translations + "e_en.ts": message("<translation><numerusform></numerusform></translation>", " numerus='yes'"),
        translations + "f_zh_CN.ts": message("<translation>登陆</translation>"),
        translations + "g_zh_CN.ts": message("<translation>关闭？</translation>"),
        translations + "h_zh_CN.ts": message("<translation>关闭 PDF</translation>"),
    }
    fine = {
        articles + "fine.md": article("1. 打开应用商店里的App（手机）。\n2. 用 3.5 版，[看这里](wallet-support:article/a)。\n\n拨打110。"),
        guides + "fine.json": json.dumps({"title": "登录账户", "url": "https://wallet.example/a?b=1"}, ensure_ascii=False),
        "resources/pack/pack.json": json.dumps({"names": {"zh_CN": "示例"}}, ensure_ascii=False),
        "resources/pack/directory/fine.json": json.dumps({"name": "售后服务"}, ensure_ascii=False),
        translations + "fine_zh_CN.ts": message("<translation>关闭PDF，或用--close 名称</translation>"),
        translations + "fine_en.ts": message("<translation></translation>"),
    }
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**planted, **fine}.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                file.write(text)
        found = {os.path.relpath(fault.split(":")[0], folder) for fault in faults_in_tree(folder)}
        empty = faults_in_tree(os.path.join(folder, "nothing"))
    return ([f"not found: the fault in {path}" for path in planted if path not in found]
            + [f"refused, though it is fine: {path}" for path in found if path not in planted]
            + ([] if empty else ["not found: a folder without texts"]))


faults = self_check() if sys.argv[1:] == ["--self-check"] else faults_in_tree(sys.argv[1])
print("\n".join(faults) or "the Chinese texts keep the rules")
sys.exit(1 if faults else 0)
