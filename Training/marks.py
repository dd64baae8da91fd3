#!/usr/bin/env python3
"""Trains the network of marks: which words tell of an office, a life fact or an event, of whom, and when.

usage: marks.py prepare WORK           the passages of Training/passages as the engine sees them, into WORK/marks
       marks.py learn WORK NAME [--epochs N] [--width N]
                                       one network, into WORK/marks/NAME.pkl; with --start from what another learnt, of the same width or
                                       narrower (what ships is what distil_marks.py learnt on a GPU, taught on so)
       marks.py export WORK NAME       WORK/records.section (Sources/Language/Marks/RecordWeights.swift)
       marks.py restore WORK NAME      WORK/marks/NAME.pkl from WORK/records.section (`language-trainer unpack` writes it), for
                                       --start: weights as the engine has them, in 8 bits

`prepare` needs the release builds of chancery and language-trainer and WORK's other sections. A passage is a call
P(key, text, items…); an item's words stand in the text ("#2" behind them: its second place). Keys that end in 0 are held
out. Pieces are one to four passages joined, so that somebody is looked for among others. Seeds are fixed; sums are XLA's.
"""
import argparse, json, os, pathlib, pickle, re, subprocess, sys, time, unicodedata
from functools import partial
os.environ.setdefault("XLA_FLAGS", "--xla_gpu_autotune_level=0")
import jax, jax.numpy as jnp, numpy as np
import attribution as A, passage_files
from passage_files import place
from network import adam, averages, gate, squash

HERE = pathlib.Path(__file__).resolve().parent
BUILT = HERE.parent / ".build/release"
FACTS="birthDate birthPlace deathDate deathPlace birthName nativeName alias nationality education party religion spouse children residence occupation father mother parents relatives siblings award militaryService causeOfDeath ethnicity".split()
EVENTS="appointment departure election candidacy meeting communication travel speech testimony disclosure investigation sanction recusal award arrest conviction".split()
TYPES=["office"]+FACTS+["e:"+k for k in EVENTS]
NT=1+2*len(TYPES); LINK=48; GAP=21; ROLES=3
def fold(s): return re.sub(r"[^\w ]"," ","".join(c for c in unicodedata.normalize("NFKD",s.casefold()) if not unicodedata.combining(c))).split()
def load(docs, rows, analyses):
    """The passages with their tokens, tags and marks."""
    found=A.read(rows,None)
    byname={}
    for l in open(analyses):
        d=json.loads(l); byname[pathlib.Path(d["document"]["source"]).stem]=d["sentences"]
    out=[]
    for d,(pieces,_) in zip(docs,found):
        if not pieces: continue
        piece=np.concatenate(pieces)
        # sentences counted on from piece to piece
        out.append(prepare(d,piece,byname.get(d["key"],[])))
    return out
def prepare(d,piece,sentences):
    n=len(piece); start,end=piece["start"].astype(int),piece["end"].astype(int)
    tags=np.zeros(n,int)
    at={}
    for i in range(n): at[start[i]]=i
    # mentions: name spans and chains
    chains={}; toks=[t for s in sentences for t in s]
    names=[] # (first,last token index in piece, text)
    data=d["text"].encode()
    cur=None
    for t in toks:
        i=at.get(t["start"])
        if i is None: cur=None; continue
        nm=t.get("name","")
        if nm=="B-PER": cur=[i,i]; names.append(cur)
        elif nm=="I-PER" and cur: cur[1]=i
        else: cur=None
        if "coref" in t: chains.setdefault(t["coref"],[]).append(i)
    spans=[]
    def inside(b): return [i for i in range(n) if start[i]<b[1] and end[i]>b[0]]
    order={"occ":0,"fact":1,"ev":2}
    def persons(nms):
        valid=set()
        for nm in nms:
            w=set(fold(nm)); own=[]
            for i in range(n):
                f=fold(data[start[i]:end[i]].decode(errors="replace"))
                if f and all(x in w for x in f) and len(f[0])>1 and data[start[i]:start[i]+1].isupper() or (f and f[0] in w and len(f[0])>2): own.append(i)
            for c,ms in chains.items():
                if any(m in own for m in ms): own+=ms
            valid|=set(own)
        return valid
    for it in sorted(d["items"],key=lambda x:order[x["k"]]):
        ty=TYPES.index(it["type"] if it["k"]!="ev" else "e:"+it["type"])
        who=persons(it["names"])
        for k,b in enumerate([it["bytes"]]+it.get("againBytes",[])):
            tk=inside(b)
            if not tk or any(tags[i] for i in tk): continue
            tags[tk[0]]=1+2*ty
            for i in tk[1:]: tags[i]=2+2*ty
            dates=[set(inside(it[r]["bytes"])) if it.get(r) else set() for r in ("start","end")] if k==0 else [None,None]
            spans.append((tk[0],tk[-1]+1,ty,[who]+dates,it))
    return dict(key=d["key"],piece=piece,tags=tags,spans=spans,names=names,chains=chains,doc=d)
def make(key,sizes,config):
    w,layers=config
    p=A.make(key,sizes,config)
    keys=iter(jax.random.split(jax.random.fold_in(key,7),8))
    OUT=NT+LINK*ROLES*2
    p["answers"]=jax.random.normal(next(keys),(2*w,OUT))*np.sqrt(2/(2*w+OUT)); p["answersBias"]=jnp.zeros(OUT)
    for k in ("follow","gap","far","nobody"): p.pop(k)
    p["gap"]=jnp.zeros((ROLES,GAP)); p["none"]=jnp.zeros((len(TYPES),ROLES))
    return p
def forward(p,batch,config,key=None,rate=0.35):
    w,layers=config
    given,ids,mask=batch["given"],batch["ids"],batch["mask"]; b,t=mask.shape
    def drop(x,rate,shape,k):
        if key is None: return x
        return x*jax.random.bernoulli(jax.random.fold_in(key,k),1-rate,shape)/(1-rate)
    x=given.astype(jnp.float32)/127
    if key is not None: ids=jnp.where(jax.random.bernoulli(jax.random.fold_in(key,1),0.2,ids.shape),-1,ids)
    own=squash((p["vectors"][ids]*(ids>=0)[...,None]).sum(2))
    y=jnp.concatenate([drop(x,0.2,(b,1,A.GIVEN),2),drop(own,0.2,(b,1,A.OWN),3)],-1)
    for k in range(layers):
        pre=y@p[f"mix{k}"]+p[f"bias{k}"]
        c=squash(pre[...,:2*w]); z=gate(pre[...,2*w:])*mask[...,None]
        c=jnp.concatenate([c[...,:w],c[:,::-1,w:]],-1); z=jnp.concatenate([z[...,:w],z[:,::-1,w:]],-1)
        out=averages(c,z); out=jnp.concatenate([out[...,:w],out[:,::-1,w:]],-1)
        y=out if k==0 else 0.5*(out+y)
        y=drop(y*mask[...,None],rate,(b,1,2*w),10+k)
    o=y@p["answers"]+p["answersBias"]
    return o[...,:NT],o[...,NT:]
def scores(p,vec,batch):
    """[b,s,ROLES,t+1]"""
    b,t,_=vec.shape
    q,k=vec[...,:LINK*ROLES],vec[...,LINK*ROLES:]
    sums=jnp.concatenate([jnp.zeros((b,1,LINK*ROLES)),jnp.cumsum(q,1)],1)
    qs=A.mean(sums,batch["spans"]).reshape(b,-1,ROLES,LINK); ks=k.reshape(b,t,ROLES,LINK)
    s=jnp.einsum("bsrd,btrd->bsrt",qs,ks)/np.sqrt(LINK)*2
    gap=batch["gap"]
    s=s+p["gap"][jnp.arange(ROLES)[None,None,:,None],gap[:,:,None,:]]
    s=jnp.where(batch["mask"][:,None,None,:]>0,s,-1e9)
    none=p["none"][batch["type"]]
    return jnp.concatenate([s,none[...,None]],-1)
def loss(p,batch,config,key):
    em,vec=forward(p,batch,config,key)
    ls=jax.nn.log_softmax(em)
    gold=jnp.take_along_axis(ls,batch["tags"][...,None],-1)[...,0]
    tagl=-(gold*batch["mask"]).sum()/batch["mask"].sum()
    lp=jax.nn.log_softmax(scores(p,vec,batch),-1)
    good=jax.nn.logsumexp(jnp.where(batch["valid"],lp,-1e9),-1)
    link=-(good*batch["counts"]).sum()/jnp.maximum(1,batch["counts"].sum())
    return 10*tagl+1.0*link
@partial(jax.jit,static_argnums=(4,),donate_argnums=(0,1))
def learn(p,state,batch,knobs,config):
    step,rate,key=knobs
    v,g=jax.value_and_grad(loss)(p,batch,config,key)
    return *adam(p,g,state,step,rate,0.01),v
@partial(jax.jit,static_argnums=2)
def answer(p,batch,config): return forward(p,batch,config)
BUCK=np.array([A.bucket(g) for g in range(2000)])
def gaps(n,s,e):
    i=np.arange(n)
    return np.where(i<s,BUCK[np.clip(s-i,0,1999)],np.where(i>=e,10+BUCK[np.clip(i-e+1,0,1999)],20))
def join(ms):
    if len(ms)==1: return ms[0]
    at=0; spans=[]
    for m in ms:
        for a,b,ty,links,it in m["spans"]: spans.append((a+at,b+at,ty,[None if l is None else {i+at for i in l} for l in links],it))
        at+=len(m["piece"])
    return dict(key=ms[0]["key"],piece=np.concatenate([m["piece"] for m in ms]),ids=np.concatenate([m["ids"] for m in ms]),tags=np.concatenate([m["tags"] for m in ms]),spans=spans)
def grouped(order,counts,rnd,longest=320):
    """One to four pieces to a row, so that somebody is looked for among others."""
    out=[]; row=[]; n=0
    for k in order:
        want=rnd.choice([1,2,4])
        if row and (len(row)>=want or n+counts[k]>longest): out.append(row); row=[]; n=0
        row.append(k); n+=counts[k]
    return out+[row]
def joined(train,rnd): return [join([train[k] for k in row]) for row in grouped(rnd.permutation(len(train)),[len(m["piece"]) for m in train],rnd)]
S=110; LENGTHS=[96,160,320,640]
def batch_of(members,t,hashes,train=True):
    z=len(members)
    B=dict(given=np.zeros((z,t,A.GIVEN),np.int8),ids=np.full((z,t,6+len(A.SIZES)),-1,np.int32),tags=np.zeros((z,t),np.int32),mask=np.zeros((z,t),np.float32),
      spans=np.zeros((z,S,2),np.int32),type=np.zeros((z,S),np.int32),gap=np.zeros((z,S,t),np.int32),valid=np.zeros((z,S,ROLES,t+1),bool),counts=np.zeros((z,S,ROLES),np.float32))
    B["valid"][...,t]=True
    B["own"]=np.ones((z,),np.float32)
    for r,m in enumerate(members):
        n=min(t,len(m["piece"])); pc=m["piece"][:n]
        B["given"][r,:n]=(pc["given"].astype(np.int16)-128).astype(np.int8); B["ids"][r,:n]=m["ids"][:n]; B["tags"][r,:n]=m["tags"][:n]; B["mask"][r,:n]=1
        if not train: continue
        for s,(a,b,ty,links,it) in enumerate([x for x in m["spans"] if x[1]<=n][:S]):
            B["spans"][r,s]=a,b; B["type"][r,s]=ty
            B["gap"][r,s,:n]=gaps(n,a,b)
            for role,v in enumerate(links):
                if v is None: continue
                v=[i for i in v if i<n]
                if role==0 and not v: continue
                B["counts"][r,s,role]=1
                if v: B["valid"][r,s,role,:]=False; B["valid"][r,s,role,v]=True
    return B
def decode(em):
    n=len(em); tags=[]; ls=em-np.log(np.exp(em-em.max(-1,keepdims=True)).sum(-1,keepdims=True))-em.max(-1,keepdims=True)
    best=ls[0].copy(); best[2::2]=-1e9; back=[]
    I=np.arange(2,NT,2)
    for i in range(1,n):
        m=best.argmax(); new=np.full(NT,best[m])+ls[i]; bk=np.full(NT,m)
        prev=np.stack([best[I-1],best[I]]); w=prev.argmax(0)
        new[I]=prev.max(0)+ls[i][I]; bk[I]=np.where(w==0,I-1,I)
        back.append(bk); best=new
    t=[int(best.argmax())]
    for bk in back[::-1]: t.append(int(bk[t[-1]]))
    return t[::-1],ls
def runs(tags):
    out=[]; 
    for i,t in enumerate(tags):
        if t==0: continue
        if t%2==1: out.append([i,i+1,(t-1)//2])
        elif out: out[-1][1]=i+1
    return out
def predict(ps,m,config):
    """spans with confidence; averaged over networks"""
    t=next((t for t in LENGTHS if t>=len(m["piece"])),None) or len(m["piece"])
    B=batch_of([m],t,None,False); n=len(m["piece"])
    E=[];V=[]
    for p in ps:
        e,v=answer(p,{k:B[k] for k in ("given","ids","mask")},config); E.append(np.asarray(e)[0,:n]); V.append(np.asarray(v)[0,:n])
    prob=np.mean([np.exp(e-e.max(-1,keepdims=True))/np.exp(e-e.max(-1,keepdims=True)).sum(-1,keepdims=True) for e in E],0)
    tags,ls=decode(np.log(prob+1e-9))
    out=[]
    for a,b,ty in runs(tags):
        conf=float(np.mean([np.exp(ls[i][tags[i]]) for i in range(a,b)]))
        P=0
        for p,v in zip(ps,V):
            q=v[a:b,:LINK*ROLES].mean(0).reshape(ROLES,LINK); k=v[:,LINK*ROLES:].reshape(n,ROLES,LINK)
            s=np.einsum("rd,trd->rt",q,k)/np.sqrt(LINK)*2+np.asarray(p["gap"])[:,gaps(n,a,b)]
            s=np.concatenate([s,np.asarray(p["none"])[ty][:,None]],1)
            s=np.exp(s-s.max(1,keepdims=True)); P=P+s/s.sum(1,keepdims=True)/len(ps)
        out.append(dict(a=a,b=b,type=ty,conf=conf,link=[(int(x.argmax()) if x.argmax()<n else None,float(x.max())) for x in P]))
    return out
def evaluate(ps,dev,config,thr=0.0):
    c={}
    for m in dev:
        pred=[x for x in predict(ps,m,config) if x["conf"]>=thr]
        used=set()
        for a,b,ty,links,it in m["spans"]:
            if links[1] is None: continue
            kd="office" if ty==0 else ("fact" if ty<=len(FACTS) else "event")
            r=c.setdefault(kd,[0,0,0,0,0]); r[0]+=1
            for j,x in enumerate(pred):
                if j in used or x["type"]!=ty or x["a"]>=b or x["b"]<=a: continue
                used.add(j); r[1]+=1
                who=x["link"][0][0] in links[0]
                r[2]+=who
                ok=all((x["link"][q][0] is None)==(not links[q]) and (not links[q] or x["link"][q][0] in links[q]) for q in (1,2))
                r[3]+=who and ok
                break
        for j,x in enumerate(pred):
            ty=x["type"]; kd="office" if ty==0 else ("fact" if ty<=len(FACTS) else "event")
            again=any(links[1] is None and x["a"]<b and x["b"]>a and ty==t2 for a,b,t2,links,_ in m["spans"])
            if not again or j in used: c.setdefault(kd,[0,0,0,0,0])[4]+=1
    return {k:f"gold {v[0]} span {100*v[1]/v[0]:.1f} +who {100*v[2]/v[0]:.1f} +dates {100*v[3]/v[0]:.1f} | predicted {v[4]} precision who {100*v[2]/max(1,v[4]):.1f}" for k,v in c.items()}


def passages():
    """All passages, with the bytes of their items."""
    out = []
    for key, text, items in passage_files.read():
        kept = []
        for item in items:
            own = place(text, item["span"])
            if own is None: continue
            item["bytes"], item["againBytes"] = own, [p for p in (place(text, a) for a in item["again"]) if p]
            for role in ("start", "end"):
                date, item[role] = item[role], None
                if not isinstance(date, tuple): continue
                # Of several places of a date's words the one nearest to the item.
                places, at = [], -1
                if "#" in date[0]: places = [place(text, date[0])]
                else:
                    while (at := text.find(date[0], at + 1)) >= 0:
                        places.append([len(text[:at].encode()), len(text[:at + len(date[0])].encode())])
                places = [p for p in places if p]
                if places: item[role] = dict(bytes=min(places, key=lambda p: max(0, p[0] - own[1], own[0] - p[1])))
            kept.append(item)
        out.append(dict(key=key, text=text, items=kept))
    return out


def prepare_all(work, least=3):
    folder = work / "marks"
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    for section in work.glob("*.section"):
        link = folder / section.name
        if not link.exists() and section.name != "records.section": link.symlink_to(section.resolve())
    docs = passages()
    lines = [d["text"].replace("\n", "\r") + "\n" for d in docs]
    (folder / "attribution-train.texts").write_text("".join(lines), encoding="utf-8")
    (folder / "attribution-dev.texts").write_text(lines[0], encoding="utf-8")
    for d in docs: (folder / "texts" / (d["key"] + ".txt")).write_text(d["text"] + "\n", encoding="utf-8")
    subprocess.run([BUILT / "language-trainer", "attributions", folder], check=True)
    with open(folder / "analyses.jsonl", "wb") as out:
        subprocess.run([BUILT / "chancery", "analyse", "--json", "-q", "-f", "text", folder / "texts"], stdout=out, check=True)
    items = load(docs, folder / "attribution-train.rows", folder / "analyses.jsonl")
    hashes = []
    for kind in ("word", "lemma"):
        all_, counts = np.unique(np.concatenate([m["piece"][kind] for m in items]), return_counts=True)
        hashes.append(all_[counts >= least])
    hashes += A.senses(work / "wordnet/usr/share/wordnet")
    for m in items: m["ids"] = A.numbered(m["piece"], hashes)
    print(len(items), "passages,", sum(len(m["piece"]) for m in items), "tokens,", sum(len(m["spans"]) for m in items), "marks")
    with open(folder / "items.pkl", "wb") as out: pickle.dump(dict(items=items, hashes=hashes), out)


def started(p,path,hashes):
    """What a network learnt before, for the words of today: a word that is new starts with no vector."""
    ps,_,known=pickle.load(open(path,"rb")); old={k:np.asarray(v,np.float32) for k,v in ps[0].items()}
    rows=[]; at=0
    for times,mine,its in ((1,hashes[0],known[0]),(3,hashes[1],known[1])):
        place=np.clip(np.searchsorted(its,mine),0,len(its)-1); same=its[place]==mine
        for _ in range(times):
            rows.append(np.where(same[:,None],old["vectors"][at+place],0)); at+=len(its)
    rows.append(old["vectors"][at:]); old["vectors"]=np.concatenate(rows)
    if old["mix0"].shape!=p["mix0"].shape: widen(old,p)
    assert all(old[k].shape==p[k].shape for k in p)
    return {k:jnp.asarray(old[k]) for k in p}


def widen(old,p):
    """A narrower network in the weights of a wider one: it says the same, as nothing listens to what is new yet."""
    w,wide=old["answers"].shape[0]//2,p["answers"].shape[0]//2
    def within(parts): return np.concatenate([np.arange(w)+part*wide for part in range(parts)])
    for k in [k for k in p if k.startswith("mix")]+["answers"]:
        new=np.array(p[k]); rows=np.arange(len(old[k])) if k=="mix0" else within(2)
        columns=np.arange(old[k].shape[1]) if k=="answers" else within(4)
        new[:,columns]=0; new[np.ix_(rows,columns)]=old[k]; old[k]=new
        if k.startswith("mix"):
            bias="bias"+k[3:]; new=np.array(p[bias]); new[columns]=old[bias]; old[bias]=new


def learn_one(folder, arguments):
    a=argparse.ArgumentParser(); a.add_argument("--epochs",type=int,default=40); a.add_argument("--width",type=int,default=96); a.add_argument("--layers",type=int,default=3); a.add_argument("--rate",type=float,default=3e-3); a.add_argument("--seeds",type=int,default=1); a.add_argument("--drop",type=float,default=0.35); a.add_argument("--least",type=int,default=3); a.add_argument("name"); a.add_argument("--seed",type=int,default=0); a.add_argument("--tokens",type=int,default=2560); a.add_argument("--part",type=float,default=1); a.add_argument("--start",default="")
    a=a.parse_args(arguments); config=(a.width,a.layers)
    items=pickle.load(open(folder/"items.pkl","rb")); hashes=items["hashes"]; items=items["items"]
    held=lambda k: k[-1]=="0"
    dev=[m for m in items if held(m["key"])]; train=[m for m in items if not held(m["key"])]
    if a.part<1: train=train[::int(1/a.part)]
    print(len(train),len(dev),sum(len(m["piece"]) for m in train),flush=True)
    ps=[]
    for seed in range(a.seed,a.seed+a.seeds):
        rnd=np.random.default_rng(seed+1); p=make(jax.random.PRNGKey(seed+1),[len(h) for h in hashes[:2]],config)
        if a.start: p=started(p,folder/(a.start+".pkl"),hashes)
        zeros=lambda: jax.tree.map(jnp.zeros_like,p)
        state,step=(zeros(),zeros(),jax.tree.map(jnp.copy,p)),0
        total=None; t0=time.time()
        for epoch in range(a.epochs):
            groups={}
            for m in joined(train,rnd): groups.setdefault(next((t for t in LENGTHS if t>=len(m["piece"])),LENGTHS[-1]),[]).append(m)
            bs=[]
            for t,ms in groups.items():
                z=max(1,a.tokens//t)
                for i in range(0,len(ms)-z+1,z): bs.append((t,ms[i:i+z]))
            rnd.shuffle(bs); total=total or a.epochs*len(bs); sm=0
            for t,ms in bs:
                step+=1; rate=a.rate*min(1,step/50)*(0.5+0.5*np.cos(np.pi*min(1,step/total)))
                p,state,v=learn(p,state,batch_of(ms,t,hashes),(float(step),float(rate),jax.random.fold_in(jax.random.PRNGKey(2+seed),step)),config); sm+=float(v)
            if epoch%10==9: print(seed,epoch+1,f"{time.time()-t0:.0f} s loss {sm/len(bs):.3f}",flush=True)
        ps.append(jax.device_get(state[2]))
        print(seed,evaluate([ps[-1]],dev,config),flush=True)
    if len(ps)>1: print("all",evaluate(ps,dev,config),flush=True)
    for thr in (0.5,0.7,0.85): print(thr,evaluate(ps,dev,config,thr),flush=True)
    pickle.dump(([{k:np.asarray(v).astype(np.float16) for k,v in p.items()} for p in ps],config,hashes[:2]),open(folder/(a.name+".pkl"),"wb"))

def taps_of(p,items,config):
    w,layers=config; taps={}
    for m in items:
        n=len(m["piece"]); B=batch_of([m],-(-n//64)*64,None,False)     # few lengths, that fewer functions are compiled
        given,ids,mask=B["given"],B["ids"],B["mask"]
        x=given.astype(np.float32)/127
        own=squash((p["vectors"][ids]*(ids>=0)[...,None]).sum(2)); taps.setdefault("own",[]).append(np.abs(np.asarray(own))[0,:n])
        y=jnp.concatenate([x,own],-1)
        for k in range(layers):
            pre=y@p[f"mix{k}"]+p[f"bias{k}"]; c=squash(pre[...,:2*w]); z=gate(pre[...,2*w:])*mask[...,None]
            c=jnp.concatenate([c[...,:w],c[:,::-1,w:]],-1); z=jnp.concatenate([z[...,:w],z[:,::-1,w:]],-1)
            out=averages(c,z); out=jnp.concatenate([out[...,:w],out[:,::-1,w:]],-1); y=out if k==0 else 0.5*(out+y)
            taps.setdefault(f"y{k}",[]).append(np.abs(np.asarray(y))[0,:n])
    return {k:127/np.maximum(np.percentile(np.concatenate(v),99.95,axis=0),0.02) for k,v in taps.items()}
def export(work, name):
    ps,config,own=pickle.load(open(work/"marks"/(name+".pkl"),"rb")); p={k:np.array(v).astype(np.float32) for k,v in ps[0].items()}
    it=pickle.load(open(work/"marks/items.pkl","rb")); hashes=[*own,*it["hashes"][2:]]; width,layers=config
    # Words are numbered as they were when it learnt.
    steps=taps_of(p,[dict(m,ids=A.numbered(m["piece"],hashes)) for m in it["items"][::12]],config)
    from export import Section, layer
    o=Section(); o.put([width,layers,LINK,A.GIVEN,*map(len,hashes[:3])],np.int32)
    scale=np.percentile(np.abs(p["vectors"]).max(1),99.5)/127; o.put([scale],np.float32)
    for kind in hashes[:3]: o.put(np.searchsorted(kind,np.arange(4097,dtype=np.uint64)<<20),np.uint32); o.put(kind,np.uint32)
    o.put(hashes[3],np.uint8)
    o.put(np.clip(np.rint(p["vectors"]/scale),-127,127),np.int8)
    for k in range(layers): layer(o,p[f"mix{k}"],p[f"bias{k}"],np.concatenate([np.full(A.GIVEN,127.0),steps["own"]]) if k==0 else steps[f"y{k-1}"])
    L=LINK*ROLES; PAD=(NT+15)//16*16
    def arr(x):
        x=x.copy(); x[...,NT:NT+L]*=2/np.sqrt(LINK)
        return np.concatenate([x[...,:NT],np.zeros((*x.shape[:-1],PAD-NT),x.dtype),x[...,NT:]],-1)
    layer(o,arr(p["answers"]),arr(p["answersBias"]),steps[f"y{layers-1}"])
    o.put(steps["own"],np.float32)
    for k in range(layers): o.put(steps[f"y{k}"],np.float32)
    o.put(p["gap"],np.float32); o.put(p["none"],np.float32)
    (work/"records.section").write_bytes(o.bytes); print("records",len(o.bytes),"bytes")

def restore(work, name):
    data=(work/"records.section").read_bytes(); at=0
    def get(kind,*shape):
        nonlocal at
        x=np.frombuffer(data,kind,int(np.prod(shape)),at).reshape(shape); at+=-(-x.nbytes//64)*64
        return x
    width,layers,link,given,*counts=(int(x) for x in get(np.int32,7)); assert (link,given)==(LINK,A.GIVEN)
    scale=get(np.float32,1)[0]; hashes=[]
    for n in counts: get(np.uint32,4097); hashes.append(get(np.uint32,n))
    get(np.uint8,counts[2],2)
    L=LINK*ROLES; PAD=(NT+15)//16*16; m=[]
    like=jax.eval_shape(lambda: make(jax.random.PRNGKey(1),counts[:2],(width,layers)))
    p={"vectors":get(np.int8,*like["vectors"].shape).astype(np.float32)*scale}
    for k in range(layers+1):
        rows,columns=like[f"mix{k}"].shape if k<layers else (2*width,PAD+2*L)
        s,bias=get(np.float32,columns),get(np.float32,columns); get(np.int32,columns)
        m.append((get(np.int8,columns//16,rows//4,16,4).transpose(1,3,0,2).reshape(rows,columns)*s,bias))
    steps=[get(np.float32,A.OWN if k==0 else 2*width) for k in range(layers+1)]
    for k,(x,bias) in enumerate(m):
        x=x*(np.concatenate([np.full(A.GIVEN,127.0),steps[0]]) if k==0 else steps[k])[:,None]
        if k<layers: p[f"mix{k}"],p[f"bias{k}"]=x,bias; continue
        for key,v in (("answers",x),("answersBias",bias)):
            v=np.concatenate([v[...,:NT],v[...,PAD:]],-1); v[...,NT:NT+L]/=2/np.sqrt(LINK); p[key]=v
    p["gap"]=get(np.float32,ROLES,GAP); p["none"]=get(np.float32,len(TYPES),ROLES); assert at==len(data)
    assert all(p[k].shape==like[k].shape for k in like)
    pickle.dump(([{k:v.astype(np.float16) for k,v in p.items()}],(width,layers),hashes[:2]),open(work/"marks"/(name+".pkl"),"wb"))


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("prepare", "learn", "export", "restore"): sys.exit(__doc__)
    verb, work = sys.argv[1], pathlib.Path(sys.argv[2])
    if verb == "prepare": prepare_all(work)
    elif verb == "learn": learn_one(work / "marks", sys.argv[3:])
    elif verb == "export": export(work, sys.argv[3])
    elif verb == "restore": restore(work, sys.argv[3])


if __name__ == "__main__": main()
